//! TOML to [`Node`]. All syntax faults of the text are reported, not only the first.

use super::{Key, Node, Source, Value, misread, toml_plain};
use crate::diagnostic::Diagnostic;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) fn parse(source: Source, range: Range<usize>, out: &mut Vec<Diagnostic>) -> Node {
    let start = range.start;
    let text = &source.text[range.clone()];
    if let Some(entries) = toml_plain::entries(text, start) {
        return Node { value: Value::Table(entries), span: range };
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faulty = Vec::new();
    let before = out.len();
    for error in errors {
        let span = error.span().map_or(range.clone(), |span| span.start + start..span.end + start);
        let found = fault(source, span.clone(), error.message());
        // One slip of the pen is one fault, however often the parser stumbles over its line.
        let line = |one: &Diagnostic| one.place.as_ref().map(|place| place.line);
        if !out[before..].iter().any(|known| line(known) == line(&found)) {
            out.push(found);
        }
        faulty.push(span);
    }
    let mut entries = entries(table.get_ref(), start);
    for (_, node) in &mut entries {
        // What the parser made of a faulty value is not the editor's word; one fault is reported once.
        if faulty.iter().any(|span| span.start <= node.span.end && node.span.start <= span.end) {
            node.value = Value::Nothing;
        }
    }
    Node { value: Value::Table(entries), span: range }
}

/// What the library makes of a text without faults.
#[cfg(test)]
pub(super) fn of_library(text: &str, start: usize) -> Option<Vec<(Key, Node)>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    errors.is_empty().then(|| entries(table.get_ref(), start))
}

/// A date that no calendar has is the editor's most usual "syntax error", so it has a message of its own.
fn fault(source: Source, span: Range<usize>, message: &str) -> Diagnostic {
    let line = source.place(span.clone()).snippet;
    if let Some(value) = misread::date(&line) {
        let code = if misread::has_form_of_date(value) { "impossible-date" } else { "not-a-date" };
        return source.error(code, span).arg("value", value);
    }
    source.error("toml-syntax", span).arg("why", misread::toml(&line)).arg("detail", message)
}

fn entries(table: &DeTable, start: usize) -> Vec<(Key, Node)> {
    let mut entries: Vec<(Key, Node)> = table
        .iter()
        .map(|(key, value)| {
            let span = key.span();
            let key = Key { name: key.get_ref().to_string(), span: span.start + start..span.end + start };
            (key, node(value, start))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span.start);
    entries
}

fn node(value: &Spanned<DeValue>, start: usize) -> Node {
    let span = value.span();
    let span = span.start + start..span.end + start;
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(integer) => {
            let digits = integer.as_str().replace('_', "");
            i64::from_str_radix(&digits, integer.radix()).map_or(Value::Text(digits), Value::Integer)
        }
        DeValue::Float(float) => Value::Float(float.as_str().replace('_', "").parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(item, start)).collect()),
        DeValue::Table(table) => Value::Table(entries(table, start)),
    };
    Node { value, span }
}
