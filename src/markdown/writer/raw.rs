//! Raw HTML: what the editor wrote, sanitized block by block, and the comments that stand for directives.

use super::Writer;
use super::words::without_joiners;
use crate::diagnostic::{Diagnostic, Level};
use crate::markdown::directive::Mark;
use crate::markdown::sanitize;
use std::ops::Range;

/// How many of the last messages may be of the same line.
const NEAR: usize = 8;

impl Writer<'_, '_> {
    pub(super) fn block_html(&mut self, html: &str, range: &Range<usize>) {
        let mark = self.prepared.lines.iter().position(|line| line.at == range.start);
        if let Some(mark) = mark.filter(|mark| html.trim_ascii_end() == format!("<!--:::{mark}-->")) {
            match &self.marks[mark] {
                Mark::Open(directive) => self.open_directive(directive),
                Mark::Close(name) => self.close_directive(name),
                Mark::Nothing => {}
            }
            self.begin_inline();
            return;
        }
        self.raw_from.get_or_insert(self.inline_start);
        self.html.push_str(&without_joiners(html));
    }

    pub(super) fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        self.html_taken(range);
        self.raw_from.get_or_insert(self.inline_start);
        self.html.push_str(&without_joiners(html));
    }

    /// Says what of the raw HTML at `range` will not be on the page: a block as a whole, since a tag may go over lines.
    pub(super) fn html_taken(&mut self, range: &Range<usize>) {
        for taken in sanitize::taken(&self.prepared.text[range.clone()]) {
            let span = self.span(&(range.start + taken.span.start..range.start + taken.span.end));
            let (level, code) = match taken.attribute {
                true => (Level::Advice, "html-attribute-removed"),
                false => (Level::Deduct, "html-removed"),
            };
            let place = self.input.source.place(span);
            // A line is told once: the tags of a pasted table are many.
            let same = |d: &&mut Diagnostic| {
                d.code == code && d.place.as_ref().is_some_and(|other| other.line == place.line)
            };
            match self.rendered.diagnostics.iter_mut().rev().take(NEAR).find(same) {
                Some(told) => {
                    let names = told.args.iter_mut().find(|(key, _)| *key == "name").map(|(_, names)| names);
                    if let Some(names) = names.filter(|names| names.split(", ").all(|n| n != taken.name)) {
                        names.push_str(", ");
                        names.push_str(&taken.name);
                    }
                }
                None => {
                    let fault = Diagnostic::new(level, code).at(place).arg("name", taken.name);
                    self.rendered.diagnostics.push(fault);
                }
            }
        }
    }

    /// A block with raw HTML in it is sanitized as a whole, so that its elements are balanced again.
    #[inline]
    pub(super) fn finish_raw(&mut self) {
        if let Some(from) = self.raw_from.take() {
            self.finish_raw_from(from);
        }
    }

    fn finish_raw_from(&mut self, from: usize) {
        let clean = sanitize::sanitize(&self.html[from..], &self.own);
        self.html.truncate(from);
        self.html.push_str(&clean);
        // What was taken out of the page is not searched either.
        self.rendered.text.truncate(self.text_start);
        words(&clean, &mut self.rendered.text);
    }
}

/// The words of sanitized HTML: without tags, the sanitizer's five escapes undone.
fn words(html: &str, out: &mut String) {
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('<') {
            rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
            continue;
        }
        let escapes = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", '\u{a0}')];
        let (escape, c) =
            escapes.into_iter().find(|(escape, _)| rest.starts_with(escape)).unwrap_or(("&", '&'));
        out.push(c);
        rest = &rest[escape.len()..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_of_sanitized_html() {
        let mut text = String::new();
        super::words("<p>草原<b>防火</b> &lt;3 &amp;amp; A&B <br></p>尾", &mut text);
        assert_eq!(text, "草原防火 <3 &amp; A&B 尾");
    }
}
