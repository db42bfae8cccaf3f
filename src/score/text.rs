//! Sheets and the matrix on a terminal.

use super::{Line, Matrix, Sheet};
use crate::lang::number::points;
use crate::messages::MessageLanguage;
use crate::rules::Certainty;
use std::fmt::Write;

/// Places of a rule that are shown; the others are counted.
const PLACES: usize = 5;

/// The sheets, one site after another.
pub fn sheet_text(sheets: &[Sheet], language: MessageLanguage) -> String {
    let mut out = String::new();
    for sheet in sheets {
        let words = [
            ("site", sheet.name.to_string()),
            ("score", points(sheet.score)),
            ("bonus", points(sheet.bonus_points())),
            ("result", language.say(&format!("score-{}", sheet.verdict.id()), &[])),
        ];
        let _ = writeln!(out, "{}", language.say("score-line", &words));
        if !sheet.service {
            let _ = writeln!(out, "  {}", language.say("score-no-service", &[]));
        }
        for line in &sheet.vetoes {
            let level = language.say(&format!("level-{}", line.level.id()), &[]);
            let _ = writeln!(out, "  {level}  {}  {} ×{}", line.indicator, line.code, line.count);
            places(&mut out, line);
        }
        for line in &sheet.deductions {
            let cost = cost(line, language);
            let sure = certainty(line.certainty, language);
            let _ = writeln!(out, "  -{cost}  {}  {} ×{}  {sure}", line.indicator, line.code, line.count);
            places(&mut out, line);
        }
        for (name, bonus) in &sheet.bonus {
            let sure = certainty(Certainty::Low, language);
            let _ = writeln!(out, "  +{}  {name}  {sure}", points(*bonus));
        }
    }
    out
}

/// What a line costs; where a limit keeps it lower, with a word for that.
pub(super) fn cost(line: &Line, language: MessageLanguage) -> String {
    match line.is_limited() {
        true => language.say("score-limited", &[("points", points(line.cost))]),
        false => points(line.cost),
    }
}

/// Whether points are law or configuration.
pub(super) fn certainty(certainty: Certainty, language: MessageLanguage) -> String {
    let id = if matches!(certainty, Certainty::Read | Certainty::High) {
        "score-certain"
    } else {
        "score-configured"
    };
    language.say(id, &[])
}

fn places(out: &mut String, line: &Line) {
    for (place, reason, _) in line.places.iter().take(PLACES) {
        let _ = writeln!(out, "      {place}  {reason}");
    }
    if line.places.len() > PLACES {
        let _ = writeln!(out, "      … {}", line.places.len() - PLACES);
    }
}

/// The matrix: a column for each requirement; under it what is missing.
pub fn matrix_text(matrix: &Matrix, language: MessageLanguage) -> String {
    let mut out = String::new();
    for (at, name) in matrix.requirements.iter().enumerate() {
        let _ = writeln!(out, "{:>2} {name}", at + 1);
    }
    let mut layout = None;
    for (of, site, cells) in &matrix.sites {
        if layout != Some(of) {
            let numbers: String = (1..=cells.len()).map(|at| format!("{at:>7}")).collect();
            let _ = writeln!(out, "\n{of}\n{numbers}");
            layout = Some(of);
        }
        let signs: String = cells.iter().map(|cell| format!("{:>7}", cell.mark.sign())).collect();
        let _ = writeln!(out, "{signs}  {site}");
    }
    let lacking = |cells: &[super::Cell]| cells.iter().any(|cell| !cell.lacks.is_empty());
    if matrix.sites.iter().any(|(.., cells)| lacking(cells)) {
        let _ = writeln!(out, "\n{}", language.say("uniform-missing", &[]));
    }
    for (_, site, cells) in matrix.sites.iter().filter(|(.., cells)| lacking(cells)) {
        let _ = writeln!(out, "  {site}");
        for (name, cell) in matrix.requirements.iter().zip(cells).filter(|(_, cell)| !cell.lacks.is_empty()) {
            let _ = writeln!(out, "    {name} {}", cell.mark.sign());
            for lack in &cell.lacks {
                let _ = writeln!(out, "      {lack}");
            }
        }
    }
    out
}
