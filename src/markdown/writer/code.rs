//! Blocks of code.

use super::Writer;
use super::words::{after, without_joiners};
use pulldown_cmark::{CodeBlockKind, Event};
use std::ops::Range;

impl Writer<'_, '_> {
    /// Writes a block of code; the index behind it.
    pub(super) fn code_block(
        &mut self,
        kind: &CodeBlockKind,
        events: &[(Event, Range<usize>)],
        at: usize,
    ) -> usize {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.start_block("<pre");
        self.html.push_str(" tabindex=\"0\"><code");
        if !language.is_empty() && language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            self.html.push_str(&format!(" class=\"language-{language}\""));
        }
        self.html.push('>');
        let behind = after(events, at);
        for (event, _) in &events[at + 1..behind - 1] {
            if let Event::Text(text) = event {
                self.escape(&without_joiners(text));
                self.rendered.text.push_str(&without_joiners(text));
            }
        }
        self.end_line();
        self.html.push_str("</code></pre>\n");
        behind
    }
}
