//! What is done to a body before CommonMark reads it, and the way back to the places of the file.
//!
//! 1. Emphasis beside Chinese or Mongolian punctuation. CommonMark lets `**` close only where the characters around it
//!    look like European text, so `这是**重点。**所以` stays unbold (commonmark-spec#650). A word joiner (U+2060) put
//!    between the mark and the asterisks makes the mark count as a letter; it is taken out of the text again.
//! 2. Lines of `:::` become comments, which may stand at any block boundary; the writer puts the directive there.

use std::borrow::Cow;

/// The word joiner that carries the emphasis through the parser.
pub(super) const JOINER: char = '\u{2060}';

/// A body ready for the parser.
pub(super) struct Prepared<'a> {
    pub text: Cow<'a, str>,
    /// Directive lines in order.
    pub lines: Vec<DirectiveLine>,
    /// (offset in `text`, bytes to take off from there on), ascending.
    shifts: Vec<(usize, isize)>,
}

/// A line that begins with `:::`, or with the colons of a Chinese keyboard: those are said, and meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DirectiveLine {
    /// Where its comment begins in the prepared text.
    pub at: usize,
    /// Where its comment ends there.
    pub end: usize,
    /// Its bytes in the original text, without the line break.
    pub span: std::ops::Range<usize>,
}

impl Prepared<'_> {
    /// An offset of the prepared text as an offset of the original.
    pub fn original(&self, offset: usize) -> usize {
        // A comment may be longer than its line: all of it is the line's beginning.
        let line = self.lines.partition_point(|line| line.at <= offset).checked_sub(1);
        if let Some(line) = line.map(|line| &self.lines[line]).filter(|line| offset < line.end) {
            return line.span.start;
        }
        let before = self.shifts.partition_point(|(at, _)| *at <= offset);
        let shift = before.checked_sub(1).map_or(0, |at| self.shifts[at].1);
        (offset as isize - shift).max(0) as usize
    }
}

/// Prepares a body.
pub(super) fn prepare(body: &str) -> Prepared<'_> {
    let has = |sign: &str| memchr::memmem::find(body.as_bytes(), sign.as_bytes()).is_some();
    let directives = has(":::") || has("：：");
    let joiners = joiners(body);
    if !directives && joiners.is_empty() {
        return Prepared { text: Cow::Borrowed(body), lines: Vec::new(), shifts: Vec::new() };
    }
    let spans = if directives { directive_spans(body) } else { Vec::new() };
    let mut text = String::with_capacity(body.len() + 3 * joiners.len() + 16 * spans.len());
    let (mut lines, mut shifts) = (Vec::new(), Vec::new());
    let (mut copied, mut shift) = (0, 0isize);
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
    for span in spans {
        copy_to(&mut text, &mut shifts, &mut shift, copied, span.start);
        let comment = format!("<!--:::{}-->", lines.len());
        let at = text.len();
        text.push_str(&comment);
        lines.push(DirectiveLine { at, end: text.len(), span: span.clone() });
        shift += comment.len() as isize - span.len() as isize;
        shifts.push((text.len(), shift));
        copied = span.end;
    }
    copy_to(&mut text, &mut shifts, &mut shift, copied, body.len());
    Prepared { text: Cow::Owned(text), lines, shifts }
}

/// How many colons a line begins with, of either width, and how many bytes they are.
pub(super) fn colons(line: &str) -> (usize, usize) {
    let colons = line.chars().take_while(|c| matches!(c, ':' | '：'));
    colons.fold((0, 0), |(count, bytes), c| (count + 1, bytes + c.len_utf8()))
}

/// The lines of `:::` outside fenced code.
fn directive_spans(body: &str) -> Vec<std::ops::Range<usize>> {
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

/// The offsets before which a word joiner is needed.
fn joiners(body: &str) -> Vec<usize> {
    let mut joiners = Vec::new();
    let bytes = body.as_bytes();
    let mut from = 0;
    while let Some(found) = memchr::memchr2(b'*', b'~', &bytes[from..]) {
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
    joiners
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
        let prepared = prepare("字\n:::");
        let places: Vec<usize> = (0..prepared.text.len()).map(|offset| prepared.original(offset)).collect();
        assert!(places[4..].iter().all(|place| *place == 4), "{places:?}");
    }

    proptest! {
        /// Nothing of the text is lost, and every offset finds its way back.
        #[test]
        fn preparing_only_adds(body in "[*~:。《》“”字abᠠ᠃ \n`{}]{0,120}") {
            let prepared = prepare(&body);
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
