//! The cells of one sheet, and its comments.

use super::super::budget::Budget;
use super::super::sink::{Reason, Sink};
use super::super::text;
use super::super::xml::{Step, attribute, attributes, walk};
use super::strings::Strings;
use std::ops::RangeInclusive;

#[derive(Default)]
struct Cell {
    reference: String,
    kind: String,
    value: String,
    formula: String,
}

pub(super) fn scan(
    bytes: &[u8],
    strings: &mut Strings,
    sink: &mut Sink,
    budget: &mut Budget,
) -> Result<(), Reason> {
    let mut hidden_columns: Vec<RangeInclusive<u32>> = Vec::new();
    let mut row = 0u32;
    let mut column = 0u32;
    let mut hidden_row = false;
    let mut cell: Option<Cell> = None;
    let mut element = String::new();
    let mut loose = String::new();
    walk(&text::decode(bytes), budget, |step, budget| {
        match step {
            Step::Start(name, start) => {
                loose.clear();
                element.clear();
                element.push_str(name);
                match name {
                    "col" => {
                        let number = |key| attribute(start, key).and_then(|v| v.parse::<u32>().ok());
                        if let (true, Some(min), Some(max)) =
                            (hidden(start, "width"), number("min"), number("max"))
                        {
                            hidden_columns.push(min..=max);
                        }
                    }
                    "row" => {
                        row = attribute(start, "r")
                            .and_then(|r| r.parse().ok())
                            .unwrap_or(row.saturating_add(1));
                        column = 0;
                        hidden_row = hidden(start, "ht");
                    }
                    "c" => {
                        let reference = attribute(start, "r").filter(|r| r.len() <= 12);
                        column = reference.as_deref().and_then(column_of).unwrap_or(column.saturating_add(1));
                        let reference = reference.unwrap_or_else(|| format!("{}{row}", letters(column)));
                        let kind = attribute(start, "t").unwrap_or_default();
                        cell = Some(Cell { reference, kind, ..Cell::default() });
                    }
                    "v" | "t" | "f" | "is" | "r" => {}
                    _ => attributes(start, budget, |_, value| sink.text("", value))?,
                }
            }
            Step::Text(text) => match (&mut cell, element.as_str()) {
                (Some(cell), "f") => cell.formula.push_str(text),
                (Some(cell), "v" | "t") => cell.value.push_str(text),
                (None, _) => loose.push_str(text),
                _ => {}
            },
            Step::End("c") => {
                if let Some(cell) = cell.take() {
                    let mut place = cell.reference;
                    if hidden_row {
                        place.push_str("（隐藏行）");
                    }
                    if hidden_columns.iter().any(|columns| columns.contains(&column)) {
                        place.push_str("（隐藏列）");
                    }
                    match cell.kind.as_str() {
                        "s" => {
                            if let Ok(index) = crate::lang::text::trim(&cell.value).parse() {
                                let text = strings.shown(index, sink);
                                sink.text(&place, text);
                            }
                        }
                        "" | "n" => sink.text(&place, &whole_number(&cell.value)),
                        _ => sink.text(&place, &cell.value),
                    }
                    if !cell.formula.is_empty() {
                        sink.text(&format!("{place} 公式"), &cell.formula);
                    }
                }
            }
            Step::End(_) => {
                element.clear();
                if cell.is_none() {
                    // `&C` and its like place the parts of a header (ECMA-376 part 1, 18.3.1.46).
                    let text =
                        ["&L", "&C", "&R"].iter().fold(loose.clone(), |text, code| text.replace(code, "\n"));
                    sink.text("页眉、页脚、数据有效性等", &text);
                    loose.clear();
                }
            }
        }
        Ok(())
    })
}

/// Comments (old notes and threaded comments) with the cells they hang on.
pub(super) fn scan_comments(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut at = String::new();
    let mut comment = String::new();
    walk(&text::decode(bytes), budget, |step, _| {
        match step {
            Step::Start(name @ ("comment" | "threadedComment"), start) => {
                at = attribute(start, "ref").filter(|r| r.len() <= 12).unwrap_or_else(|| name.to_string());
                comment.clear();
            }
            Step::Start("author", _) => comment.clear(),
            Step::Text(text) => comment.push_str(text),
            Step::End("author") => sink.person("批注作者", &std::mem::take(&mut comment)),
            Step::End("comment" | "threadedComment") => {
                sink.text(&format!("{at} 批注"), &std::mem::take(&mut comment))
            }
            _ => {}
        }
        Ok(())
    })
}

fn hidden(start: &quick_xml::events::BytesStart, size: &str) -> bool {
    attribute(start, "hidden").is_some_and(|v| v == "1" || v == "true")
        || attribute(start, size).and_then(|v| v.parse::<f64>().ok()) == Some(0.0)
}

/// Numbers of eleven and more digits are stored as `13812341234` or `1.3812341234E10`.
fn whole_number(value: &str) -> String {
    let value = crate::lang::text::trim(value);
    match value.parse::<f64>() {
        Ok(number) if number.fract() == 0.0 && number.abs() < 1e20 && value.contains(['E', 'e', '.']) => {
            format!("{number:.0}")
        }
        _ => value.to_string(),
    }
}

/// `B7` → 2.
fn column_of(reference: &str) -> Option<u32> {
    let letters = reference.bytes().take_while(u8::is_ascii_uppercase);
    let column = letters.fold(0u32, |n, b| n.saturating_mul(26).saturating_add(u32::from(b - b'A') + 1));
    (column > 0).then_some(column)
}

/// 2 → `B`.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(char::from(b'A' + (column % 26) as u8));
        column /= 26;
    }
    letters.iter().rev().collect()
}
