//! The terms of one page, read.

use super::postings::Field;
use super::shapes::Word;
use super::varint;
use std::borrow::Cow;

/// The terms of a page at hand.
#[derive(Debug)]
pub struct Loaded<'a>(pub(super) Cow<'a, [u8]>);

impl Loaded<'_> {
    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The lead, and the terms in the order of their numbers: the term, whether as a stem, the field.
    pub fn read(&self) -> (&str, Terms<'_>) {
        let mut bytes = self.bytes();
        let lead = take(&mut bytes, 1);
        for _ in 0..2 {
            take(&mut bytes, WORD);
        }
        (std::str::from_utf8(lead).unwrap_or_default(), Terms { bytes, last: 0 })
    }

    /// The Mongolian words of the title and of the facts, with their shapes.
    pub fn words(&self) -> impl Iterator<Item = (Word, u8)> {
        let mut bytes = self.bytes();
        take(&mut bytes, 1);
        let fields = [(take(&mut bytes, WORD), Field::Title), (take(&mut bytes, WORD), Field::Facts)];
        fields.into_iter().flat_map(|(words, field)| {
            words.chunks_exact(WORD).map(move |word| {
                let number =
                    |at: usize| u32::from_le_bytes([word[at], word[at + 1], word[at + 2], word[at + 3]]);
                (Word { fold: number(0), spelling: number(4), shape: number(8) }, field as u8)
            })
        })
    }
}

/// Bytes of a [`Word`].
const WORD: usize = 12;

/// Takes a number and so many times `size` bytes off the front.
fn take<'a>(bytes: &mut &'a [u8], size: usize) -> &'a [u8] {
    let count = varint::take(bytes).unwrap_or(0) as usize;
    let (found, rest) = bytes.split_at_checked(count.saturating_mul(size)).unwrap_or_default();
    *bytes = rest;
    found
}

/// See [`Loaded::read`].
pub struct Terms<'a> {
    bytes: &'a [u8],
    last: u64,
}

/// A place between two terms.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mark {
    /// The bytes that are left.
    pub left: u32,
    /// The term before.
    pub last: u64,
}

/// The terms between two marks.
pub(super) struct Part<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    pub(super) last: u64,
}

impl Part<'_> {
    /// The terms.
    pub fn terms(&self) -> Terms<'_> {
        Terms { bytes: &self.bytes, last: self.last }
    }
}

impl Terms<'_> {
    /// Where the next term stands.
    pub(super) fn mark(&self) -> Mark {
        Mark { left: self.bytes.len() as u32, last: self.last }
    }
}

impl Iterator for Terms<'_> {
    type Item = (u32, bool, u8);

    fn next(&mut self) -> Option<(u32, bool, u8)> {
        let entry = self.last + varint::take(&mut self.bytes)?;
        self.last = entry & !3;
        Some(((entry >> 3) as u32, entry & 4 != 0, (entry & 3) as u8))
    }
}
