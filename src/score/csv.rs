//! Sheets and the matrix for spreadsheets (RFC 4180).

use super::sheet::points;
use super::text::certainty;
use super::{Matrix, Sheet};
use crate::diagnostic::Level;
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
            row(&mut out, &[&own[..], &std::array::from_fn::<_, 7, _>(|_| String::new())].concat());
        }
        for line in lines() {
            for (place, reason) in &line.places {
                // A veto has no points: it fails the site as a whole.
                let costs = line.level == Level::Deduct;
                let level = language.say(&format!("level-{}", line.level.id()), &[]);
                let rest = [
                    level,
                    line.indicator.clone(),
                    line.code.to_string(),
                    if costs { points(line.points) } else { String::new() },
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
    for (layout, site, marks) in &matrix.sites {
        let mut cells = vec![layout.to_string(), site.to_string()];
        cells.extend(marks.iter().map(|mark| mark.sign()));
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
