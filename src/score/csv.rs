//! Sheets and the matrix for spreadsheets (RFC 4180).

use super::text::certainty;
use super::{Mark, Matrix, Sheet};
use crate::diagnostic::Level;
use crate::lang::number::points;
use crate::messages::MessageLanguage;

/// Without it spreadsheets take the file for another encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A row for each place.
pub fn sheet_csv(sheets: &[Sheet], language: MessageLanguage) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let head = [
        "site",
        "result",
        "score",
        "bonus",
        "level",
        "indicator",
        "code",
        "points",
        "count",
        "cost",
        "limit",
        "sure",
        "place",
        "reason",
    ];
    row(&mut out, &head.map(|id| language.say(&format!("score-column-{id}"), &[])));
    for sheet in sheets {
        let result = language.say(&format!("score-{}", sheet.verdict.id()), &[]);
        let own = [sheet.name.to_string(), result, points(sheet.score), points(sheet.bonus_points())];
        let lines = || sheet.vetoes.iter().chain(&sheet.deductions);
        if lines().next().is_none() {
            row(&mut out, &[&own[..], &std::array::from_fn::<_, 10, _>(|_| String::new())].concat());
        }
        for line in lines() {
            let mut left = line.cost;
            for (place, reason, count) in &line.places {
                // The places of a line share what it costs, the first ones first: the column adds up to what the score
                // lacks.
                let whole = line.points.saturating_mul(*count);
                let cost = whole.min(left);
                left -= cost;
                let limited = line.level == Level::Deduct && cost < whole;
                // A veto has no points: it fails the site as a whole.
                let costs = line.level == Level::Deduct;
                let level = language.say(&format!("level-{}", line.level.id()), &[]);
                let rest = [
                    level,
                    line.indicator.clone(),
                    line.code.to_string(),
                    if costs { points(line.points) } else { String::new() },
                    // So many pages have it: the points are those of one.
                    count.to_string(),
                    if costs { points(cost) } else { String::new() },
                    if limited { language.say("score-limit", &[]) } else { String::new() },
                    if costs { certainty(line.certainty, language) } else { String::new() },
                    place.clone(),
                    reason.clone(),
                ];
                row(&mut out, &[&own[..], &rest].concat());
            }
        }
    }
    out
}

/// A row for each site.
pub fn matrix_csv(matrix: &Matrix, language: MessageLanguage) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let mut head = ["layout", "site"].map(|id| language.say(&format!("score-column-{id}"), &[])).to_vec();
    head.extend(matrix.requirements.iter().cloned());
    row(&mut out, &head);
    for (layout, site, all) in &matrix.sites {
        let mut cells = vec![layout.to_string(), site.to_string()];
        cells.extend(all.iter().map(|cell| match (cell.mark, &*cell.lacks) {
            // Spreadsheets take 6/7 for a day.
            (Mark::Part(some, all), lacks) => {
                let words = [("some", some.to_string()), ("all", all.to_string())];
                let part = language.say("uniform-part", &words);
                if lacks.is_empty() { part } else { format!("{part}：{}", lacks.join("；")) }
            }
            (mark, []) => mark.sign(),
            (mark, lacks) => format!("{} {}", mark.sign(), lacks.join("；")),
        }));
        row(&mut out, &cells);
    }
    out
}

fn row(out: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        // A cell that begins like a formula would be computed: titles come from anybody.
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
        let cell = format!("{}{cell}", if formula { "'" } else { "" });
        match cell.contains([',', '"', '\n', '\r']) {
            true => out.push_str(&format!("\"{}\"", cell.replace('"', "\"\""))),
            false => out.push_str(&cell),
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_are_quoted_and_never_formulas() {
        let mut out = String::new();
        super::row(&mut out, &["a,\"b\"".into(), "=1+1".into(), "-0.2".into(), "@x\n".into()]);
        assert_eq!(out, "\"a,\"\"b\"\"\",'=1+1,-0.2,\"'@x\n\"\r\n");
    }
}
