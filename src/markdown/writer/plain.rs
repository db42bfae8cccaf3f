//! Plain blocks, which the parser has not seen: what [`Writer::event`] makes of a heading or a paragraph that holds one text.

use super::{HEADINGS, Writer};
use crate::lang::inline;
use crate::markdown::facts::Heading;
use crate::markdown::plain::{self, Block};

impl Writer<'_, '_> {
    /// Writes the run of plain blocks whose comment begins at `at` of the prepared text; says whether there is one.
    pub(super) fn run_at(&mut self, at: usize) -> bool {
        let Ok(run) = self.prepared.runs.binary_search_by_key(&at, |run| run.at) else { return false };
        let body = &self.input.source.text[self.input.body..];
        for block in plain::blocks(&body[self.prepared.runs[run].span.clone()]) {
            match block {
                Block::Heading(level, text) => {
                    let level = level.max(2);
                    let id = self.outline_id(level);
                    let (open, close) = HEADINGS[level as usize - 2];
                    self.open_tag(&[open, &id, "\">"]);
                    self.rendered.facts.headings.push(Heading { level, id, text: text.to_owned() });
                    self.words(text);
                    self.close(close);
                }
                Block::Paragraph(text) => {
                    self.excerpt(|| text.into());
                    self.start_block("<p");
                    self.open(">");
                    self.words(text);
                    self.close("</p>\n");
                }
            }
        }
        self.runs += 1;
        true
    }

    /// Running text.
    pub(super) fn words(&mut self, text: &str) {
        self.last = text.chars().next_back().or(self.last);
        self.rendered.text.push_str(text);
        inline::write_text(&mut self.html, text, self.input.lang);
    }
}
