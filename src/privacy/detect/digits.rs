//! Runs of digits: ASCII and full-width, in groups parted by single spaces, hyphens or brackets.

use std::ops::Range;

/// No new group begins in a run of this length, and no group is longer: the rest is a run of its own.
const LONGEST_RUN: usize = 64;
/// A group that is cut off goes on with its last digits, so that no identity number is parted.
const OVERLAP: usize = 17;

/// Digits that stand together, and the groups they stand in.
#[derive(Debug)]
pub(super) struct Run {
    /// ASCII digits, and `X` at the end of a group.
    chars: Vec<u8>,
    /// The place of each of `chars` in the text.
    places: Vec<Range<usize>>,
    /// Index in `chars` after each group.
    ends: Vec<usize>,
    /// Where the search goes on.
    resume: usize,
}

impl Run {
    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn groups(&self) -> usize {
        self.ends.len()
    }

    /// Where the next run may begin.
    pub(super) fn resume(&self) -> usize {
        self.resume
    }

    fn chars_range(&self, group: usize, count: usize) -> Option<Range<usize>> {
        let end = *self.ends.get((group + count).checked_sub(1)?)?;
        let start = if group == 0 { 0 } else { self.ends[group - 1] };
        Some(start..end)
    }

    /// The characters of `count` groups from `group` on.
    pub(super) fn value(&self, group: usize, count: usize) -> Option<&str> {
        std::str::from_utf8(&self.chars[self.chars_range(group, count)?]).ok()
    }

    /// The lengths of six groups from `group` on; 0 where there is none.
    pub(super) fn lengths(&self, group: usize) -> [usize; 6] {
        std::array::from_fn(|at| self.chars_range(group + at, 1).map_or(0, |range| range.len()))
    }

    /// Where `count` groups from `group` on stand in the text.
    pub(super) fn span(&self, group: usize, count: usize) -> Range<usize> {
        self.chars_range(group, count).map_or(0..0, |range| self.span_of_chars(range))
    }

    /// Where the characters `range` of one group stand in the text.
    pub(super) fn span_in_group(&self, group: usize, range: Range<usize>) -> Range<usize> {
        let start = if group == 0 { 0 } else { self.ends[group - 1] };
        self.span_of_chars(start + range.start..start + range.end)
    }

    fn span_of_chars(&self, range: Range<usize>) -> Range<usize> {
        match (self.places.get(range.start), range.end.checked_sub(1).and_then(|last| self.places.get(last)))
        {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// The next run of digits at or after byte `from`.
pub(super) fn next_run(text: &str, from: usize) -> Option<Run> {
    let bytes = text.as_bytes();
    let mut at = next_digit(bytes, from)?;
    // Room for a number with its parts: it need not grow then.
    let (chars, places) = (Vec::with_capacity(24), Vec::with_capacity(24));
    let mut run = Run { chars, places, ends: Vec::with_capacity(6), resume: 0 };
    // The rest of a mask (`138****1234`) is no number: its first group is left out.
    let masked_before = at > 0 && bytes[at - 1] == b'*';
    loop {
        let group = run.chars.len();
        let mut cut = false;
        while let Some((digit, width)) = digit_at(bytes, at) {
            if run.chars.len() - group == LONGEST_RUN {
                cut = true;
                break;
            }
            run.chars.push(digit);
            run.places.push(at..at + width);
            at += width;
        }
        if cut {
            run.ends.push(run.chars.len());
            at = run.places[run.places.len() - OVERLAP].start;
            break;
        }
        if let Some(width) = x_at(bytes, at) {
            run.chars.push(b'X');
            run.places.push(at..at + width);
            at += width;
            // Class and degree of a disability certificate may follow the X.
            while let Some((digit, width)) =
                digit_at(bytes, at).filter(|_| run.chars.len() - group < LONGEST_RUN)
            {
                run.chars.push(digit);
                run.places.push(at..at + width);
                at += width;
            }
        }
        run.ends.push(run.chars.len());
        let separator = separator_at(text, at);
        if separator == 0 || run.chars.len() >= LONGEST_RUN || digit_at(bytes, at + separator).is_none() {
            break;
        }
        at += separator;
    }
    run.resume = at;
    if masked_before {
        let first = run.ends.remove(0);
        run.chars.drain(..first);
        run.places.drain(..first);
        run.ends.iter_mut().for_each(|end| *end -= first);
    }
    Some(run)
}

/// The digits of `text` as ASCII.
pub(crate) fn ascii_digits(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut digits = String::new();
    let mut at = 0;
    while let Some(next) = next_digit(bytes, at) {
        let Some((digit, width)) = digit_at(bytes, next) else { break };
        digits.push(char::from(digit));
        at = next + width;
    }
    digits
}

/// Whether the number is only a part of something longer: more digits, a URL, a file name, a code, an amount with decimals.
pub(super) fn part_of_a_longer_token(text: &str, span: &Range<usize>) -> bool {
    let (before, after) = (&text.as_bytes()[..span.start], &text.as_bytes()[span.end..]);
    let token = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
    let decimal_before = matches!(before, [.., d, b'.'] if d.is_ascii_digit());
    let decimal_after = matches!(after, [b'.', d, ..] if d.is_ascii_digit());
    if before.last().is_some_and(token) || after.first().is_some_and(token) || decimal_before || decimal_after
    {
        return true;
    }
    let start = before.iter().rev().take(300).take_while(|b| b.is_ascii_graphic()).count();
    memchr::memmem::find(&before[before.len() - start..], b"://").is_some()
}

const BLOCK: usize = 64;

/// Whole blocks without a digit are skipped with vector instructions; a full-width digit is EF BC 90..99.
fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while at + BLOCK < bytes.len() {
        let (block, shifted) = (&bytes[at..at + BLOCK], &bytes[at + 1..at + BLOCK + 1]);
        let any = block.iter().zip(shifted).fold(false, |any, (&a, &b)| {
            any | (a.wrapping_sub(b'0') < 10) | ((a == 0xBC) & (b.wrapping_sub(0x90) < 10))
        });
        // A full-width digit may begin on the last byte of the block before.
        let mut probes = at.saturating_sub(1).max(from)..at + BLOCK;
        if any && let Some(found) = probes.find(|&probe| digit_at(bytes, probe).is_some()) {
            return Some(found);
        }
        at += BLOCK;
    }
    (at.saturating_sub(1).max(from)..bytes.len()).find(|&probe| digit_at(bytes, probe).is_some())
}

fn digit_at(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    match *bytes.get(at)? {
        digit @ b'0'..=b'9' => Some((digit, 1)),
        0xEF if bytes.get(at + 1) == Some(&0xBC) => match *bytes.get(at + 2)? {
            last @ 0x90..=0x99 => Some((last - 0x90 + b'0', 3)),
            _ => None,
        },
        _ => None,
    }
}

/// `X`, `x` and their full-width forms, where no other letter follows.
fn x_at(bytes: &[u8], at: usize) -> Option<usize> {
    let width = match bytes.get(at)? {
        b'X' | b'x' => 1,
        0xEF if matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0xB8] | [0xBD, 0x98])) => 3,
        _ => return None,
    };
    match bytes.get(at + width) {
        Some(next) if next.is_ascii_alphabetic() => None,
        _ => Some(width),
    }
}

/// The width of one separator at `at`, 0 where there is none.
fn separator_at(text: &str, at: usize) -> usize {
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(c @ (' ' | '-' | ')' | '\u{a0}' | '\u{3000}' | '－' | '）' | '\u{2010}'..='\u{2015}')) => {
            c.len_utf8()
        }
        _ => 0,
    }
}
