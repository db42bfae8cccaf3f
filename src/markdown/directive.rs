//! Container directives: `:::callout{kind="info"}` … `:::`.

use super::prepare::{Replaced, colons};
use crate::diagnostic::Diagnostic;
use crate::tree::Source;
use std::ops::Range;

/// The directives and the attributes each may have; the first `required` ones must be there.
const DIRECTIVES: &[(&str, usize, &[&str])] = &[
    ("callout", 0, &["kind", "title"]),
    ("steps", 0, &[]),
    ("contact", 1, &["name", "phone", "address", "hours", "email"]),
    ("attachments", 0, &[]),
    ("figure", 2, &["src", "alt"]),
    ("timeline", 0, &[]),
    ("qa", 1, &["q"]),
    ("video", 3, &["src", "title", "captions", "poster"]),
    ("figures", 1, &["report", "year", "part"]),
];

/// The kinds of callouts.
pub(super) const CALLOUTS: [&str; 4] = ["info", "warning", "success", "important"];

/// What stands at a directive's line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// A directive begins.
    Open(Directive),
    /// The directive with this name ends.
    Close(&'static str),
    /// The line was faulty; nothing stands there.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Directive {
    pub name: &'static str,
    pub attributes: Vec<(String, String)>,
    /// Its line in the file.
    pub span: Range<usize>,
}

impl Directive {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads the directive lines of a body that begins at byte `start` of the file, and checks that they close.
pub(super) fn read(source: Source, start: usize, lines: &[Replaced], out: &mut Vec<Diagnostic>) -> Vec<Mark> {
    let mut open: Vec<(usize, &'static str, Range<usize>, usize)> = Vec::new();
    let mut marks = Vec::with_capacity(lines.len());
    for line in lines {
        let span = line.span.start + start..line.span.end + start;
        let text = source.text[span.clone()].trim_ascii();
        let (colons, bytes) = colons(text);
        let rest = text[bytes..].trim_ascii();
        if bytes > colons {
            // What it opens or closes is plain: it is no reason for faults of other lines.
            out.push(source.error("directive-full-width", span.clone()));
        }
        if rest.is_empty() {
            // The innermost directive opened with as many colons.
            match open.iter().rposition(|(count, ..)| *count == colons) {
                Some(at) => {
                    for (_, name, span, mark) in open.drain(at + 1..) {
                        out.push(source.error("directive-not-closed", span).arg("name", name));
                        marks[mark] = Mark::Nothing;
                    }
                    let (_, name, ..) = open.pop().expect("found above");
                    marks.push(Mark::Close(name));
                }
                None => {
                    out.push(source.error("directive-not-open", span));
                    marks.push(Mark::Nothing);
                }
            }
            continue;
        }
        match parse(source, rest, span.clone(), out) {
            Some(directive) => {
                open.push((colons, directive.name, span, marks.len()));
                marks.push(Mark::Open(directive));
            }
            None => {
                // Its closing line must not look like another fault.
                open.push((colons, "", span, marks.len()));
                marks.push(Mark::Nothing);
            }
        }
    }
    for (_, name, span, mark) in open {
        if !name.is_empty() {
            out.push(source.error("directive-not-closed", span).arg("name", name));
        }
        marks[mark] = Mark::Nothing;
    }
    marks
}

/// `name{key="value" …}`; `name` alone.
fn parse(source: Source, rest: &str, span: Range<usize>, out: &mut Vec<Diagnostic>) -> Option<Directive> {
    let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
    let name = &rest[..name_end];
    let Some((name, required, known)) = DIRECTIVES.iter().find(|(known, ..)| *known == name) else {
        let known: Vec<&str> = DIRECTIVES.iter().map(|(name, ..)| *name).collect();
        out.push(source.error("unknown-directive", span).arg("name", name).arg("known", known.join(", ")));
        return None;
    };
    let written = rest[name_end..].trim_ascii();
    let Some(attributes) = attributes(written) else {
        let fault = source.error("bad-directive-attributes", span);
        out.push(fault.arg("name", name).arg("why", misread(written)));
        return None;
    };
    for (key, value) in &attributes {
        let bad_kind = *name == "callout" && key == "kind" && !CALLOUTS.contains(&value.as_str());
        if !known.contains(&key.as_str()) {
            let fault = source.error("unknown-directive-attribute", span.clone());
            out.push(fault.arg("name", name).arg("field", key).arg("known", known.join(", ")));
        } else if bad_kind {
            let fault = source.error("unknown-choice", span.clone()).arg("field", key);
            out.push(fault.arg("value", value).arg("known", CALLOUTS.join(" | ")));
        }
    }
    for key in &known[..*required] {
        if !attributes.iter().any(|(name, value)| name == key && !value.is_empty()) {
            // A film without captions says nothing to a deaf reader (WCAG 1.2.2): the message is its own.
            let code = match (*name, *key) {
                ("video", "captions") => "video-without-captions",
                _ => "missing-directive-attribute",
            };
            out.push(source.error(code, span.clone()).arg("name", name).arg("field", key));
        }
    }
    Some(Directive { name, attributes, span })
}

/// `{key="value" other=“value”}`. Chinese quotation marks are what an editor's keyboard gives.
fn attributes(text: &str) -> Option<Vec<(String, String)>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let mut rest = text.strip_prefix('{')?.strip_suffix('}')?.trim_ascii();
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let (key, after) = rest.split_once('=')?;
        let key = key.trim_ascii();
        if key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return None;
        }
        let after = after.trim_ascii_start();
        let mut chars = after.chars();
        let close = match chars.next()? {
            '"' => '"',
            '\'' => '\'',
            '“' | '”' => '”',
            _ => return None,
        };
        let inner = chars.as_str();
        let end = inner.find(close)?;
        attributes.push((key.to_string(), inner[..end].to_string()));
        rest = inner[end + close.len_utf8()..].trim_ascii_start();
    }
    Some(attributes)
}

/// Why attributes can't be read, for the message.
fn misread(text: &str) -> &'static str {
    let marks = text.chars().filter(|c| matches!(c, '"' | '\'' | '“' | '”')).count();
    if text.contains(['｛', '｝', '＝', '＂', '＇', '「', '」', '『', '』']) {
        "full-width"
    } else if !text.starts_with('{') || !text.ends_with('}') {
        "braces"
    } else if !text.contains('=') {
        "none"
    } else if marks == 0 {
        "unquoted"
    } else {
        "quotes"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_in_both_kinds_of_quotation_marks() {
        let found = attributes("{kind=\"info\" title=“注意 \"这里\"”}").unwrap();
        assert_eq!(found, [("kind".into(), "info".into()), ("title".into(), "注意 \"这里\"".into())]);
        assert_eq!(attributes("{kind=info}"), None);
        assert_eq!(attributes(""), Some(Vec::new()));
    }

    #[test]
    fn why_attributes_cannot_be_read() {
        for (text, why) in [
            ("{title=＂注意＂}", "full-width"),
            ("｛title=\"注意\"｝", "full-width"),
            ("title=\"注意\"", "braces"),
            ("{title=\"注意\"", "braces"),
            ("{注意}", "none"),
            ("{title=注意}", "unquoted"),
            ("{title=“注意}", "quotes"),
            ("{title=“注意“}", "quotes"),
            ("{title=\"注意”}", "quotes"),
        ] {
            assert_eq!((attributes(text), misread(text)), (None, why), "{text}");
        }
    }
}
