//! Footnotes: numbers in the text, the notes at its end.

use super::Writer;
use super::words::after;
use pulldown_cmark::Event;
use std::ops::Range;

impl Writer<'_, '_> {
    pub(super) fn footnote_reference(&mut self, label: &str) {
        // The way back leads to the first place that speaks of the note; an anchor stands once.
        let (number, anchor) = match self.note_order.iter().position(|other| other == label) {
            Some(at) => (at + 1, String::new()),
            None => {
                self.note_order.push(label.to_string());
                let number = self.note_order.len();
                (number, format!(" id=\"fr{number}\""))
            }
        };
        self.own.hrefs.insert(format!("#fn{number}"));
        self.own.ids.insert(format!("fr{number}"));
        self.html.push_str(&format!(
            "<sup><a class=\"footnote-ref\"{anchor} href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    pub(super) fn footnote_definition(
        &mut self,
        label: &str,
        events: &[(Event, Range<usize>)],
        at: usize,
    ) -> usize {
        let behind = after(events, at);
        self.finish_raw();
        let html = std::mem::take(&mut self.html);
        self.depth += 1;
        let mut inner = at + 1;
        while inner < behind - 1 {
            inner = self.event(events, inner);
        }
        self.depth -= 1;
        let note = std::mem::replace(&mut self.html, html);
        self.notes.push((label.to_string(), note));
        behind
    }

    pub(super) fn footnotes(&mut self) {
        if self.note_order.is_empty() {
            return;
        }
        let title = (self.input.word)("footnotes");
        let back = (self.input.word)("footnote_back");
        self.element("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", &title, "\"><ol>\n");
        self.notes_shown = self.note_order.len();
        for (at, label) in std::mem::take(&mut self.note_order).iter().enumerate() {
            let number = at + 1;
            let note = self.notes.iter().find(|(other, _)| other == label).map_or("", |(_, note)| note);
            let note = note.to_string();
            self.html.push_str(&format!("<li id=\"fn{number}\">{note}"));
            self.element(
                &format!(
                    "<a class=\"footnote-back\" href=\"#fr{number}\" role=\"doc-backlink\" aria-label=\""
                ),
                &back,
                "\">↩</a></li>\n",
            );
        }
        self.html.push_str("</ol></section>\n");
    }
}
