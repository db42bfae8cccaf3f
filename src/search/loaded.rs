//! The terms of one page, read.

use super::postings::Field;
use super::shapes::Word;
use super::varint;
use std::borrow::Cow;

/// Bits of a term that tell its part: a page's terms stand part by part, so that each part of the index can be made for
/// itself.
pub(super) const PART_BITS: u32 = 4;
pub(super) const PARTS: usize = 1 << PART_BITS;

/// Bits of an entry below the term: whether as a stem, the field.
const BELOW: u32 = 3;

/// The part that an entry stands in.
#[inline]
pub(super) fn part(entry: u64) -> usize {
    (entry >> (32 + BELOW - PART_BITS)) as usize
}

/// The number that the first entry of a part is counted from.
#[inline]
pub(super) fn base(part: usize) -> u64 {
    (part as u64) << (32 + BELOW - PART_BITS)
}

/// The terms of a page at hand.
#[derive(Debug)]
pub struct Loaded<'a>(pub(super) Cow<'a, [u8]>);

/// Where the terms of a page stand.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Places {
    /// How many each part has.
    pub counts: [u32; PARTS],
    /// The byte that each part begins with, and the one behind the last.
    pub bounds: [u32; PARTS + 1],
}

impl Loaded<'_> {
    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first words of the text.
    pub fn lead(&self) -> &str {
        let mut bytes = self.bytes();
        std::str::from_utf8(take(&mut bytes, 1)).unwrap_or_default()
    }

    /// Where the terms stand.
    pub(super) fn places(&self) -> Places {
        let mut bytes = self.bytes();
        take(&mut bytes, 1);
        for _ in 0..2 {
            take(&mut bytes, WORD);
        }
        let mut places = Places::default();
        let mut lengths = [0; PARTS];
        for (count, length) in places.counts.iter_mut().zip(&mut lengths) {
            *count = varint::take(&mut bytes).unwrap_or(0) as u32;
            *length = varint::take(&mut bytes).unwrap_or(0) as u32;
        }
        places.bounds[0] = (self.bytes().len() - bytes.len()) as u32;
        for (part, length) in lengths.into_iter().enumerate() {
            places.bounds[part + 1] = places.bounds[part] + length;
        }
        places
    }

    /// The terms in the order of their numbers: the term, whether as a stem, the field.
    #[cfg(test)]
    pub fn terms(&self) -> impl Iterator<Item = (u32, bool, u8)> {
        let places = self.places();
        (0..PARTS).flat_map(move |part| {
            let bounds = places.bounds[part] as usize..places.bounds[part + 1] as usize;
            let entries = Entries::new(&self.bytes()[bounds], part);
            entries.map(|entry| ((entry >> BELOW) as u32, entry & 4 != 0, (entry & 3) as u8))
        })
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

/// The entries of one part: the term, whether as a stem, and the field in one number.
pub(super) struct Entries<'a> {
    bytes: &'a [u8],
    last: u64,
}

impl<'a> Entries<'a> {
    /// Those of a part's bytes.
    pub fn new(bytes: &'a [u8], part: usize) -> Entries<'a> {
        Entries { bytes, last: base(part) }
    }
}

impl Iterator for Entries<'_> {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        let entry = self.last + varint::take(&mut self.bytes)?;
        self.last = entry & !3; // the next may be of a lower field
        Some(entry)
    }
}
