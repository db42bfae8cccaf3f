//! Splits a document into its front matter and its body.

use crate::diagnostic::Diagnostic;
use crate::tree::{Form, Source};
use std::ops::Range;

/// Where the parts of a document are, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The notation of the front matter.
    pub form: Form,
    /// The front matter, without its fences.
    pub front: Range<usize>,
    /// The first byte of the body.
    pub body: usize,
}

/// Finds the parts. A document without front matter, or with one that is not closed, is an error at its line.
pub fn split(source: Source, out: &mut Vec<Diagnostic>) -> Option<Parts> {
    let text = source.text;
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let first = line(text, start);
    let (form, fence) = match text[first.clone()].trim_ascii_end() {
        "+++" => (Form::Toml, "+++"),
        "---" => (Form::Yaml, "---"),
        _ => {
            let why = crate::tree::beginning(text);
            out.push(source.error("no-front-matter", first).arg("why", why));
            return None;
        }
    };
    let front = next(text, first.end);
    let mut at = front;
    while at < text.len() {
        let here = line(text, at);
        if text[here.clone()].trim_ascii_end() == fence {
            return Some(Parts { form, front: front..at, body: next(text, here.end) });
        }
        at = next(text, here.end);
    }
    out.push(source.error("front-matter-not-closed", first).arg("fence", fence));
    None
}

/// The line that begins at `start`, without its line break.
fn line(text: &str, start: usize) -> Range<usize> {
    let end = memchr::memchr(b'\n', &text.as_bytes()[start..]).map_or(text.len(), |at| start + at);
    start..end
}

fn next(text: &str, line_end: usize) -> usize {
    (line_end + 1).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn parts(text: &str) -> Result<(String, String), (String, u32)> {
        let path: Arc<str> = "d".into();
        let mut out = Vec::new();
        match split(Source { path: &path, text }, &mut out) {
            Some(parts) => Ok((text[parts.front].to_string(), text[parts.body..].to_string())),
            None => Err((out[0].code.to_string(), out[0].place.as_ref().unwrap().line)),
        }
    }

    #[test]
    fn both_fences_windows_line_ends_and_byte_order_mark() {
        assert_eq!(parts("+++\na = 1\n+++\n正文\n").unwrap(), ("a = 1\n".into(), "正文\n".into()));
        assert_eq!(parts("\u{feff}---\r\na: 1\r\n---\r\n正文").unwrap(), ("a: 1\r\n".into(), "正文".into()));
        assert_eq!(parts("+++\n+++").unwrap(), (String::new(), String::new()));
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(parts("# 标题\n"), Err(("no-front-matter".into(), 1)));
        assert_eq!(parts("+++\na = 1\n"), Err(("front-matter-not-closed".into(), 1)));
        assert_eq!(parts(""), Err(("no-front-matter".into(), 1)));
    }
}
