//! Typed values out of a [`Node`], with a diagnostic for each fault and for each entry nobody asked for.

use super::misread::has_form_of_date;
use super::{Key, Node, Source, Value};
use crate::diagnostic::Diagnostic;
use jiff::civil::{Date, DateTime, Time};

/// Reads one table. Entries are taken by name; [`Reader::finish`] reports those that nobody took.
pub struct Reader<'a, 'o> {
    source: Source<'a>,
    entries: &'a [(Key, Node)],
    taken: Vec<bool>,
    known: Vec<&'static str>,
    out: &'o mut Vec<Diagnostic>,
}

impl<'a, 'o> Reader<'a, 'o> {
    /// A reader of `node`; a node that is no table is reported under `name` and reads as empty.
    pub fn new(
        source: Source<'a>,
        node: &'a Node,
        name: &str,
        out: &'o mut Vec<Diagnostic>,
    ) -> Reader<'a, 'o> {
        let entries = match &node.value {
            Value::Table(entries) => entries.as_slice(),
            _ => {
                out.push(wrong_type(source, node, name, "table"));
                &[]
            }
        };
        Reader { source, entries, taken: vec![false; entries.len()], known: Vec::new(), out }
    }

    /// The entry under `name`, taken.
    pub fn take(&mut self, name: &'static str) -> Option<&'a Node> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, _)| key.name == name)?;
        self.taken[at] = true;
        Some(&self.entries[at].1).filter(|node| node.value != Value::Nothing)
    }

    /// The file that is read.
    pub fn source(&self) -> Source<'a> {
        self.source
    }

    /// Where diagnostics go.
    pub fn out(&mut self) -> &mut Vec<Diagnostic> {
        self.out
    }

    /// Text, if it is there.
    pub fn text(&mut self, name: &'static str) -> Option<&'a str> {
        let node = self.take(name)?;
        text(self.source, node, name, self.out)
    }

    /// true or false, if it is there.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let node = self.take(name)?;
        boolean(self.source, node, name, self.out)
    }

    /// A whole number, if it is there.
    pub fn integer(&mut self, name: &'static str) -> Option<i64> {
        let node = self.take(name)?;
        integer(self.source, node, name, self.out)
    }

    /// A date, if it is there.
    pub fn date(&mut self, name: &'static str) -> Option<Date> {
        let node = self.take(name)?;
        moment(self.source, node, name, self.out).map(|moment| moment.date())
    }

    /// A list of text, empty where it is not there.
    pub fn texts(&mut self, name: &'static str) -> Vec<&'a str> {
        let Some(node) = self.take(name) else { return Vec::new() };
        texts(self.source, node, name, self.out)
    }

    /// The items of a list, empty where it is not there.
    pub fn list(&mut self, name: &'static str) -> &'a [Node] {
        match self.take(name) {
            Some(Node { value: Value::List(items), .. }) => items,
            Some(node) => {
                self.out.push(wrong_type(self.source, node, name, "list"));
                &[]
            }
            None => &[],
        }
    }

    /// One of `choices` by its name; another text is reported with the names there are.
    pub fn choice<T: Copy>(&mut self, name: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let node = self.take(name)?;
        choice(self.source, node, name, choices, self.out)
    }

    /// Says that `name` should be there, at the table's first key (or the given span).
    pub fn missing(&mut self, name: &str, span: std::ops::Range<usize>) {
        let diagnostic = self.source.error("missing-field", span).arg("field", name);
        self.out.push(diagnostic);
    }

    /// Reports the entries nobody asked for.
    pub fn finish(self) {
        for (at, (key, _)) in self.entries.iter().enumerate() {
            if !self.taken[at] {
                self.out.push(unknown_field(self.source, key, &self.known));
            }
        }
    }
}

/// The diagnostic for a field that does not exist, with the nearest name that does.
pub fn unknown_field(source: Source, key: &Key, known: &[&str]) -> Diagnostic {
    let nearest = known.iter().min_by_key(|name| distance(name, &key.name));
    let near = nearest.filter(|name| distance(name, &key.name) <= 1 + key.name.chars().count() / 3);
    source
        .error("unknown-field", key.span.clone())
        .arg("field", &key.name)
        .arg("nearest", near.copied().unwrap_or("none"))
        .arg("known", known.join(", "))
}

/// The diagnostic for a value of another type than the field's.
pub fn wrong_type(source: Source, node: &Node, field: &str, expected: &str) -> Diagnostic {
    source
        .error("wrong-type", node.span.clone())
        .arg("field", field)
        .arg("expected", expected)
        .arg("found", node.value.type_id())
}

/// The node as text. A number is not text: `index = 12` has lost its zeros already.
pub fn text<'a>(source: Source, node: &'a Node, field: &str, out: &mut Vec<Diagnostic>) -> Option<&'a str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => {
            out.push(wrong_type(source, node, field, "text"));
            None
        }
    }
}

/// The node as true or false.
pub fn boolean(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        _ => {
            out.push(wrong_type(source, node, field, "boolean"));
            None
        }
    }
}

/// The node as a whole number.
pub fn integer(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Option<i64> {
    match &node.value {
        Value::Integer(value) => Some(*value),
        _ => {
            out.push(wrong_type(source, node, field, "integer"));
            None
        }
    }
}

/// The node as a list of text.
pub fn texts<'a>(source: Source, node: &'a Node, field: &str, out: &mut Vec<Diagnostic>) -> Vec<&'a str> {
    let Value::List(items) = &node.value else {
        out.push(wrong_type(source, node, field, "list"));
        return Vec::new();
    };
    items.iter().filter_map(|item| text(source, item, field, out)).collect()
}

/// The node as one of some names.
pub fn choice<T: Copy>(
    source: Source,
    node: &Node,
    field: &str,
    choices: &[(&str, T)],
    out: &mut Vec<Diagnostic>,
) -> Option<T> {
    let found = text(source, node, field, out)?;
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == found) {
        return Some(*value);
    }
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    out.push(
        source
            .error("unknown-choice", node.span.clone())
            .arg("field", field)
            .arg("value", found)
            .arg("known", names.join(" | ")),
    );
    None
}

/// The node as a date, with the time of day where it is given (else 00:00).
pub fn moment(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Option<DateTime> {
    let (Value::Text(written) | Value::Date(written)) = &node.value else {
        out.push(wrong_type(source, node, field, "date"));
        return None;
    };
    match parse_moment(written) {
        Some(moment) => Some(moment),
        None => {
            let code = if has_form_of_date(written) { "impossible-date" } else { "not-a-date" };
            out.push(source.error(code, node.span.clone()).arg("field", field).arg("value", written));
            None
        }
    }
}

/// `2024-03-01`, `2024-03-01 09:30`, `2024-03-01T09:30:00`; a zone other than +08:00 is refused.
pub fn parse_moment(written: &str) -> Option<DateTime> {
    let written = written.trim_end_matches("+08:00");
    let (date, time) = match written.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (written, None),
    };
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    let time = match time {
        None => Time::midnight(),
        Some(time) => {
            let mut parts = time.split(':');
            let hour = parts.next()?.parse().ok()?;
            let minute = parts.next()?.parse().ok()?;
            let second = parts.next().map_or(Some(0), |second| second.parse().ok())?;
            Time::new(hour, minute, second, 0).ok()?
        }
    };
    Some(date.to_datetime(time))
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::super::{Form, parse};
    use super::*;
    use std::sync::Arc;

    fn read(text: &str, form: Form, body: impl FnOnce(&mut Reader)) -> Vec<(String, u32, u32)> {
        let path: Arc<str> = "f".into();
        let source = Source { path: &path, text };
        let mut out = Vec::new();
        let node = parse(source, 0..text.len(), form, &mut out);
        let mut reader = Reader::new(source, &node, "root", &mut out);
        body(&mut reader);
        reader.finish();
        out.iter()
            .map(|d| (d.code.to_string(), d.place.as_ref().unwrap().line, d.place.as_ref().unwrap().column))
            .collect()
    }

    #[test]
    fn both_forms_give_the_same_values_and_places() {
        for (form, text) in
            [(Form::Toml, "title = \"甲\"\nn = 3\nx = 1\n"), (Form::Yaml, "title: 甲\nn: 3\nx: 1\n")]
        {
            let faults = read(text, form, |reader| {
                assert_eq!(reader.text("title"), Some("甲"));
                assert_eq!(reader.integer("n"), Some(3));
            });
            assert_eq!(faults, [("unknown-field".to_string(), 3, 1)]);
        }
    }

    #[test]
    fn impossible_dates_are_named_in_both_forms() {
        for (form, text) in [(Form::Toml, "signed = 2024-02-30\n"), (Form::Yaml, "signed: 2024-02-30\n")] {
            let faults = read(text, form, |reader| assert_eq!(reader.date("signed"), None));
            assert_eq!(faults.len(), 1, "{form:?} {faults:?}");
            assert_eq!(faults[0].0, "impossible-date");
        }
    }

    #[test]
    fn every_syntax_fault_is_reported() {
        let faults = read("a = \nb = 'x\nc = 1\n", Form::Toml, |reader| {
            reader.take("a");
            reader.take("b");
            reader.take("c");
        });
        assert!(faults.len() >= 2, "{faults:?}");
    }
}
