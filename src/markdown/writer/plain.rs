//! Plain blocks, which the parser has not seen: what [`Writer::event`] makes of a heading or a paragraph that holds one text.

use super::{HEADINGS, Writer};
use crate::lang::inline;
use crate::markdown::facts::Heading;

impl Writer<'_, '_> {
    /// Writes the run of plain blocks whose comment begins at `at` of the prepared text; says whether there is one.
    pub(super) fn run_at(&mut self, at: usize) -> bool {
        let prepared = self.prepared;
        let Ok(run) = prepared.runs.binary_search_by_key(&at, |run| run.at) else { return false };
        let span = &prepared.runs[run].span;
        let body = &self.input.source.text[self.input.body..];
        let first = prepared.blocks.partition_point(|block| block.words.start < span.start);
        for block in prepared.blocks[first..].iter().take_while(|block| block.words.end <= span.end) {
            let text = &body[block.words.clone()];
            match block.level {
                1.. => {
                    let level = block.level.max(2);
                    let id = self.outline_id(level);
                    let (open, close) = HEADINGS[level as usize - 2];
                    self.open_tag(&[open, &id, "\">"]);
                    self.rendered.facts.headings.push(Heading { level, id, text: text.to_owned() });
                    self.words(text);
                    self.close(close);
                }
                0 => {
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
