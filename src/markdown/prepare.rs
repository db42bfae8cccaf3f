//! What is done to a body before CommonMark reads it, and the way back to the places of the file.
//!
//! 1. Emphasis beside Chinese or Mongolian punctuation. CommonMark lets `**` close only where the characters around it
//!    look like European text, so `这是**重点。**所以` stays unbold (commonmark-spec#650). A word joiner (U+2060) put
//!    between the mark and the asterisks makes the mark count as a letter; it is taken out of the text again.
//! 2. Lines of `:::` become comments, which may stand at any block boundary; the writer puts the directive there.
//! 3. So do plain blocks (plain.rs).

use super::{plain, signs};
use std::borrow::Cow;
use std::ops::Range;

/// The word joiner that carries the emphasis through the parser.
pub(super) const JOINER: char = '\u{2060}';

/// A body ready for the parser.
pub(super) struct Prepared<'a> {
    pub text: Cow<'a, str>,
    /// Directive lines in order.
    pub lines: Vec<Replaced>,
    /// Runs of plain blocks in order.
    pub runs: Vec<Replaced>,
    /// The blocks of all runs in order.
    pub blocks: Vec<plain::Block>,
    /// (offset in `text`, bytes to take off from there on), ascending.
    shifts: Vec<(usize, isize)>,
}

/// What a comment stands for: a line that begins with `:::`, or with the colons of a Chinese keyboard (those are said, and
/// meant), or a run of plain blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Replaced {
    /// Where its comment begins in the prepared text.
    pub at: usize,
    /// Where its comment ends there.
    pub end: usize,
    /// Its bytes in the original text, without the line break.
    pub span: Range<usize>,
}

impl Prepared<'_> {
    /// An offset of the prepared text as an offset of the original.
    pub fn original(&self, offset: usize) -> usize {
        // A comment may be longer than its line: all of it is the line's beginning.
        for replaced in [&self.lines, &self.runs] {
            let one = replaced.partition_point(|one| one.at <= offset).checked_sub(1);
            if let Some(one) = one.map(|one| &replaced[one]).filter(|one| offset < one.end) {
                return one.span.start;
            }
        }
        let before = self.shifts.partition_point(|(at, _)| *at <= offset);
        let shift = before.checked_sub(1).map_or(0, |at| self.shifts[at].1);
        (offset as isize - shift).max(0) as usize
    }
}

/// Prepares a body; with `plain`, comments stand for its plain blocks too.
pub(super) fn prepare(body: &str, plain: bool) -> Prepared<'_> {
    // A joiner that the editor wrote is taken out of the words by the writer's other ways.
    let plain = (plain && !signs::JOINER.is_in(body)).then(|| plain::find(body)).flatten();
    let directives = match &plain {
        Some(plain) => plain.colons,
        None => signs::COLONS.is_in(body) || signs::WIDE_COLONS.is_in(body),
    };
    let plain::Plain { runs, blocks, .. } = plain.unwrap_or_default();
    let spans = if directives { directive_spans(body) } else { Vec::new() };
    let joiners = joiners(body, &runs);
    if runs.is_empty() && spans.is_empty() && joiners.is_empty() {
        return Prepared {
            text: Cow::Borrowed(body),
            lines: Vec::new(),
            runs: Vec::new(),
            blocks,
            shifts: Vec::new(),
        };
    }
    let replaced = runs.len() + spans.len();
    let plain: usize = runs.iter().map(Range::len).sum();
    let mut text = String::with_capacity(body.len() - plain + 3 * joiners.len() + 16 * replaced);
    let (mut copied, mut shift) = (0, 0isize);
    let mut shifts = Vec::with_capacity(joiners.len() + replaced);
    let mut joiners = joiners.into_iter().peekable();
    let mut copy_to =
        |text: &mut String, shifts: &mut Vec<(usize, isize)>, shift: &mut isize, from: usize, to: usize| {
            let mut from = from;
            while let Some(at) = joiners.next_if(|at| *at < to) {
                if at < from {
                    continue; // inside a directive's line
                }
                text.push_str(&body[from..at]);
                text.push(JOINER);
                *shift += JOINER.len_utf8() as isize;
                shifts.push((text.len(), *shift));
                from = at;
            }
            text.push_str(&body[from..to]);
        };
    let (mut lines, mut plain) = (Vec::with_capacity(spans.len()), Vec::with_capacity(runs.len()));
    let (mut spans, mut runs) = (spans.into_iter().peekable(), runs.into_iter().peekable());
    loop {
        let directive = match (spans.peek(), runs.peek()) {
            (Some(span), Some(run)) => span.start < run.start,
            (span, _) => span.is_some(),
        };
        let Some(span) = (if directive { spans.next() } else { runs.next() }) else { break };
        copy_to(&mut text, &mut shifts, &mut shift, copied, span.start);
        let at = text.len();
        match directive {
            true => text.push_str(&format!("<!--:::{}-->", lines.len())),
            false => text.push_str("<!---->"),
        }
        let end = text.len();
        shift += (end - at) as isize - span.len() as isize;
        shifts.push((end, shift));
        copied = span.end;
        if directive { &mut lines } else { &mut plain }.push(Replaced { at, end, span });
    }
    copy_to(&mut text, &mut shifts, &mut shift, copied, body.len());
    Prepared { text: Cow::Owned(text), lines, runs: plain, blocks, shifts }
}

/// How many colons a line begins with, of either width, and how many bytes they are.
pub(super) fn colons(line: &str) -> (usize, usize) {
    let colons = line.chars().take_while(|c| matches!(c, ':' | '：'));
    colons.fold((0, 0), |(count, bytes), c| (count + 1, bytes + c.len_utf8()))
}

/// The lines of `:::` outside fenced code.
fn directive_spans(body: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut fence: Option<(u8, usize)> = None;
    let mut start = 0;
    while start < body.len() {
        let end = memchr::memchr(b'\n', &body.as_bytes()[start..]).map_or(body.len(), |at| start + at);
        let line = body[start..end].trim_ascii();
        let run = |byte: u8| line.bytes().take_while(|b| *b == byte).count();
        match fence {
            Some((byte, length)) => {
                if run(byte) >= length && line.len() == run(byte) {
                    fence = None;
                }
            }
            None => {
                if let Some(byte) = [b'`', b'~'].into_iter().find(|byte| run(*byte) >= 3) {
                    fence = Some((byte, run(byte)));
                } else if colons(line).0 >= 3 {
                    spans.push(start..start + body[start..end].trim_ascii_end().len());
                }
            }
        }
        start = end + 1;
    }
    spans
}

/// The offsets before which a word joiner is needed, outside the runs of plain blocks.
fn joiners(body: &str, runs: &[Range<usize>]) -> Vec<usize> {
    let mut joiners = Vec::new();
    let mut from = 0;
    for run in runs {
        joiners_in(body, from..run.start, &mut joiners);
        from = run.end;
    }
    joiners_in(body, from..body.len(), &mut joiners);
    joiners
}

fn joiners_in(body: &str, part: Range<usize>, joiners: &mut Vec<usize>) {
    let bytes = body.as_bytes();
    let mut from = part.start;
    while let Some(found) = memchr::memchr2(b'*', b'~', &bytes[from..part.end]) {
        let start = from + found;
        let byte = bytes[start];
        let end = start + bytes[start..].iter().take_while(|b| **b == byte).count();
        from = end;
        if byte == b'~' && end - start != 2 {
            continue;
        }
        let before = body[..start].chars().next_back();
        let after = body[end..].chars().next();
        let (Some(before), Some(after)) = (before, after) else { continue };
        if is_mark(before) && is_letter(after) || is_sign(before) && is_own_letter(after) {
            joiners.push(start);
        } else if is_letter(before) && is_mark(after) || is_own_letter(before) && is_sign(after) {
            joiners.push(end);
        }
    }
}

/// Punctuation of Chinese and Mongolian text, and the quotation marks Chinese shares with other scripts.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' | '\u{1800}'..='\u{180a}' | '\u{fe30}'..='\u{fe4f}'
        | '‘' | '’' | '“' | '”' | '…' | '—' | '·')
}

/// ASCII punctuation beside Chinese or Mongolian: `**（一）必看(重要)**的`. Not what Markdown itself is written with.
fn is_sign(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '*' | '~' | '\\' | '<' | '>' | '|' | '_')
}

/// Letters of Chinese and Mongolian text.
fn is_own_letter(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
        | '\u{180b}'..='\u{18aa}')
}

fn is_letter(c: char) -> bool {
    !c.is_whitespace() && !is_mark(c) && !c.is_ascii_punctuation() && c != JOINER
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_comment_that_is_longer_than_its_line_is_the_lines_beginning() {
        let prepared = prepare("字\n:::", false);
        let places: Vec<usize> = (0..prepared.text.len()).map(|offset| prepared.original(offset)).collect();
        assert!(places[4..].iter().all(|place| *place == 4), "{places:?}");
    }

    proptest! {
        /// Nothing of the text is lost, and every offset finds its way back.
        #[test]
        fn preparing_only_adds(body in "[*~:。《》“”字abᠠ᠃ \n`{}]{0,120}") {
            let prepared = prepare(&body, false);
            let mut back = String::new();
            let mut at = 0;
            for line in &prepared.lines {
                back.push_str(&prepared.text[at..line.at].replace(JOINER, ""));
                back.push_str(&body[line.span.clone()]);
                at = line.end;
                prop_assert!(prepared.text[..at].ends_with("-->"));
            }
            back.push_str(&prepared.text[at..].replace(JOINER, ""));
            prop_assert_eq!(&back, &body);
            let mut last = 0;
            for (offset, c) in prepared.text.char_indices() {
                let original = prepared.original(offset);
                prop_assert!(original <= body.len());
                if prepared.lines.is_empty() && c != JOINER {
                    prop_assert_eq!(body[original..].chars().next(), Some(c));
                    prop_assert!(original >= last);
                    last = original;
                }
            }
        }
    }
}
