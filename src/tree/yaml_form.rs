//! YAML to [`Node`]. Aliases and anchors are refused: no document needs them, and they are the classic bomb.

use super::{Key, Node, Source, Value, misread};
use crate::diagnostic::Diagnostic;
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use std::ops::Range;

/// Deeper than any document needs; keeps the recursion bounded.
const DEEPEST: usize = 16;

pub(super) fn parse(source: Source, range: Range<usize>, out: &mut Vec<Diagnostic>) -> Node {
    let text = &source.text[range.clone()];
    // The parser counts in characters; one table turns them into bytes.
    let mut offsets: Vec<usize> = text.char_indices().map(|(at, _)| at + range.start).collect();
    offsets.push(range.end);
    let mut events = Vec::new();
    for event in Parser::new_from_str(text) {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                let at = offsets[error.marker().index().min(offsets.len() - 1)] - range.start;
                let (why, span) = misread::yaml(text, at);
                let span = span.start + range.start..span.end + range.start;
                out.push(source.error("yaml-syntax", span).arg("why", why).arg("detail", error.info()));
                break;
            }
        }
    }
    let mut builder = Builder { events: events.into_iter(), offsets, source, out };
    let empty = Node { value: Value::Table(Vec::new()), span: range };
    let Some(node) = builder.document() else { return empty };
    // Without one name YAML takes all lines for one text.
    if let Value::Text(_) = node.value
        && let (why @ ("full-width" | "no-space"), span) =
            misread::yaml(text, node.span.start - empty.span.start)
    {
        let span = span.start + empty.span.start..span.end + empty.span.start;
        out.push(source.error("yaml-syntax", span).arg("why", why).arg("detail", ""));
        return empty;
    }
    node
}

struct Builder<'a, 'o, I> {
    events: I,
    offsets: Vec<usize>,
    source: Source<'a>,
    out: &'o mut Vec<Diagnostic>,
}

impl<'i, I: Iterator<Item = (Event<'i>, Span)>> Builder<'_, '_, I> {
    fn bytes(&self, span: Span) -> Range<usize> {
        let at = |index: usize| self.offsets[index.min(self.offsets.len() - 1)];
        at(span.start.index())..at(span.end.index())
    }

    fn document(&mut self) -> Option<Node> {
        loop {
            let (event, span) = self.events.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd | Event::DocumentEnd => return None,
                other => return self.node(other, span, 0),
            }
        }
    }

    fn node(&mut self, event: Event<'i>, span: Span, depth: usize) -> Option<Node> {
        let start = self.bytes(span);
        if depth > DEEPEST {
            self.out.push(self.source.error("too-deep", start));
            return None;
        }
        match event {
            Event::Scalar(text, style, ..) => Some(Node { value: scalar(&text, style), span: start }),
            Event::Alias(_) => {
                self.out.push(self.source.error("yaml-alias", start.clone()));
                Some(Node { value: Value::Nothing, span: start })
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                let end = loop {
                    let (event, span) = self.events.next()?;
                    if matches!(event, Event::SequenceEnd) {
                        break self.bytes(span).end;
                    }
                    items.push(self.node(event, span, depth + 1)?);
                };
                Some(Node { value: Value::List(items), span: start.start..end.max(start.end) })
            }
            Event::MappingStart(..) => {
                let mut entries: Vec<(Key, Node)> = Vec::new();
                let end = loop {
                    let (event, key_span) = self.events.next()?;
                    let name = match event {
                        Event::MappingEnd => break self.bytes(key_span).end,
                        Event::Scalar(name, ..) => name.to_string(),
                        other => {
                            self.out.push(self.source.error("yaml-key", self.bytes(key_span)));
                            self.node(other, key_span, depth + 1)?;
                            let (event, span) = self.events.next()?;
                            self.node(event, span, depth + 1)?;
                            continue;
                        }
                    };
                    let key = Key { name, span: self.bytes(key_span) };
                    let (event, span) = self.events.next()?;
                    let node = self.node(event, span, depth + 1)?;
                    if entries.iter().any(|(other, _)| other.name == key.name) {
                        let code = "duplicate-key";
                        self.out.push(self.source.error(code, key.span.clone()).arg("field", &key.name));
                    } else {
                        entries.push((key, node));
                    }
                };
                Some(Node { value: Value::Table(entries), span: start.start..end.max(start.end) })
            }
            _ => None,
        }
    }
}

/// YAML 1.2 core schema, but dates stay text (the reader of a date field parses them).
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_string());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => {
            // A leading zero is part of a number the editor means as text (a phone, a code).
            let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
            if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit()) {
                return Value::Text(text.to_string());
            }
            if let Ok(integer) = text.parse::<i64>() {
                return Value::Integer(integer);
            }
            Value::Text(text.to_string())
        }
    }
}
