//! The terms of one page, read.

use super::found::Found;
use super::postings::Field;
use super::shapes::Word;
use super::varint;
use crate::lang::Lang;
use std::borrow::Cow;

/// Bits of a term that tell its part: a page's terms stand part by part, so that each part of the index can be made for
/// itself.
pub(super) const PART_BITS: u32 = 4;
pub(super) const PARTS: usize = 1 << PART_BITS;

/// Bytes of a number.
const NUMBER: usize = 4;

/// Bytes before the terms: how many each part has.
const HEAD: usize = NUMBER * PARTS;

/// A term in a part, and which of its lists: the part is the term's first bits, the list needs as many.
#[inline]
pub(super) fn key(term: u32, class: u32) -> u32 {
    term << PART_BITS | class
}

/// The part that a term stands in.
#[inline]
pub(super) fn part(term: u32) -> usize {
    (term >> (32 - PART_BITS)) as usize
}

/// The term of a key.
#[inline]
pub(super) fn term(part: usize, key: u32) -> u32 {
    (part as u32) << (32 - PART_BITS) | key >> PART_BITS
}

/// The sixteen kinds of lists a term may have: two bits for language and stem, two for the field.
pub(super) fn class(lang: Lang, stem: bool, field: Field) -> u32 {
    let side = match (lang, stem) {
        (Lang::Zh, false) => 0,
        (Lang::Mn, false) => 1,
        (Lang::Mn, true) => 2,
        (Lang::Zh, true) => 3,
    };
    side << 2 | field as u32
}

/// Writes the terms that were found to the front of memory that is used again: how many each part has, then the parts.
/// Says how many bytes they take.
pub(super) fn write(found: &mut Found, lang: Lang, out: &mut Vec<u8>) -> usize {
    let length = HEAD + found.count() * NUMBER;
    if out.len() < length {
        out.resize(length, 0);
    }
    let (head, keys) = out[..length].split_at_mut(HEAD);
    let mut places = keys.as_chunks_mut::<NUMBER>().0.iter_mut();
    let mut counts = [0u32; PARTS];
    found.take(lang, |term, class| {
        if let Some(place) = places.next() {
            *place = key(term, class).to_le_bytes();
        }
        counts[part(term)] += 1;
    });
    let places = head.as_chunks_mut::<NUMBER>().0.iter_mut();
    places.zip(counts).for_each(|(place, count)| *place = count.to_le_bytes());
    length
}

/// The keys in some of the bytes.
#[inline]
pub(super) fn keys(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks::<NUMBER>().0.iter().map(|bytes| u32::from_le_bytes(*bytes))
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

    /// What stands behind the terms.
    fn behind(&self) -> &[u8] {
        self.bytes().get(self.places().bounds[PARTS] as usize..).unwrap_or_default()
    }

    /// The first words of the text.
    pub fn lead(&self) -> &str {
        std::str::from_utf8(take(&mut self.behind(), 1)).unwrap_or_default()
    }

    /// Where the terms stand.
    pub(super) fn places(&self) -> Places {
        let mut places = Places::default();
        if self.bytes().len() < HEAD {
            return places;
        }
        places.bounds[0] = HEAD as u32;
        for (part, count) in keys(self.bytes()).take(PARTS).enumerate() {
            places.counts[part] = count;
            places.bounds[part + 1] = places.bounds[part] + count * NUMBER as u32;
        }
        places
    }

    /// The terms in the order of their numbers: the term, and the kind of list it stands in.
    #[cfg(test)]
    pub fn terms(&self) -> impl Iterator<Item = (u32, u32)> {
        let places = self.places();
        (0..PARTS).flat_map(move |part| {
            let bounds = places.bounds[part] as usize..places.bounds[part + 1] as usize;
            keys(&self.bytes()[bounds]).map(move |key| (term(part, key), key & 15))
        })
    }

    /// The Mongolian words of the title and of the facts, with their shapes.
    pub fn words(&self) -> impl Iterator<Item = (Word, Field)> {
        let mut bytes = self.behind();
        take(&mut bytes, 1);
        let fields = [(take(&mut bytes, WORD), Field::Title), (take(&mut bytes, WORD), Field::Facts)];
        fields.into_iter().flat_map(|(words, field)| {
            words.chunks_exact(WORD).map(move |word| {
                let number =
                    |at: usize| u32::from_le_bytes([word[at], word[at + 1], word[at + 2], word[at + 3]]);
                (Word { fold: number(0), spelling: number(4), shape: number(8) }, field)
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
