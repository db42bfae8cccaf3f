//! The shared strings of a workbook. Strings of deleted cells often stay in the file.

use super::super::budget::Budget;
use super::super::sink::{Reason, Sink};
use super::super::text;
use super::super::xml::{Step, walk};

/// A sheet has at most a million rows; a list of persons with five columns of texts has five million strings.
const MOST_STRINGS: usize = 5_000_000;

/// All strings in one text: millions of short ones must not cost an allocation each.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
    uses: Vec<Use>,
}

/// What is known of a string. A string without findings is looked through once, however many cells show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    None,
    Clean,
    Found,
}

impl Strings {
    pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Strings, Reason> {
        // Untouched capacity costs nothing; growing by doubling would hold the texts twice for a moment.
        let mut strings = Strings { text: String::with_capacity(bytes.len()), ..Strings::default() };
        walk(&text::decode(bytes), budget, |step, _| {
            match step {
                Step::Text(text) => strings.text.push_str(text),
                Step::End("si") if strings.ends.len() == MOST_STRINGS => return Err(Reason::TooManyParts),
                Step::End("si") => {
                    strings.ends.push(u32::try_from(strings.text.len()).map_err(|_| Reason::TooLarge)?);
                    strings.uses.push(Use::None);
                }
                // White space between strings belongs to none of them; it is harmless in the next one.
                Step::Start(..) | Step::End(_) => {}
            }
            Ok(())
        })?;
        Ok(strings)
    }

    /// The string that a cell shows; empty where nothing is to be found in it.
    pub(super) fn shown(&mut self, index: usize, sink: &mut Sink) -> &str {
        match self.uses.get(index) {
            Some(Use::None) => {
                let clean = sink.is_clean(self.peek(index));
                self.uses[index] = if clean { Use::Clean } else { Use::Found };
                if clean { "" } else { self.peek(index) }
            }
            Some(Use::Found) => self.peek(index),
            Some(Use::Clean) | None => "",
        }
    }

    fn peek(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn report_unused(&self, sink: &mut Sink) {
        for (index, _) in self.uses.iter().enumerate().filter(|(_, used)| **used == Use::None) {
            sink.text("已删除单元格的文字（共享字符串）", self.peek(index));
        }
    }
}
