//! Many words looked for at once: of those that begin at the first place where any does, the longest.
//!
//! Two looks at single bits tell of nearly every character that no word begins there; an automaton would take a step for
//! each byte.

use rustc_hash::FxHashMap;
use std::ops::Range;

/// Words, ready to be looked for.
#[derive(Debug, Default)]
pub struct Words {
    /// By the first character: the words that begin with it and their numbers, longest first.
    by_first: FxHashMap<char, Vec<(Box<str>, usize)>>,
    first: Bits,
    /// The first two characters; nothing where a word has but one.
    pairs: Option<Bits>,
}

/// A bit for each 16 bits: the characters of the first plane have one of their own, pairs share some.
#[derive(Debug)]
struct Bits(Box<[u64; 1024]>);

impl Default for Bits {
    fn default() -> Bits {
        Bits(Box::new([0; 1024]))
    }
}

impl Bits {
    fn set(&mut self, unit: u16) {
        self.0[usize::from(unit >> 6)] |= 1 << (unit & 63);
    }

    #[inline]
    fn has(&self, unit: u16) -> bool {
        self.0[usize::from(unit >> 6)] >> (unit & 63) & 1 != 0
    }
}

impl Words {
    /// The words by their numbers; of two that are the same the first is found.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Words {
        let (mut all, mut pairs) = (Words::default(), Bits::default());
        let mut single = false;
        for (number, word) in words.into_iter().enumerate() {
            let mut chars = word.chars();
            let Some(first) = chars.next() else { continue };
            all.first.set(first as u32 as u16);
            match chars.next() {
                Some(next) => pairs.set(pair(first as u32 as u16, next as u32 as u16)),
                None => single = true,
            }
            all.by_first.entry(first).or_default().push((word.into(), number));
        }
        for same in all.by_first.values_mut() {
            same.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
        all.pairs = (!single).then_some(pairs);
        all
    }

    /// The next word at a place or behind it: its number, where it stands.
    pub fn find(&self, text: &str, mut at: usize) -> Option<(usize, Range<usize>)> {
        let bytes = text.as_bytes();
        while at < bytes.len() {
            let (first, width) = unit(bytes, at);
            if self.first.has(first) && self.goes_on(first, bytes, at + width) {
                let found = self.longest(&text[at..]);
                if let Some((number, len)) = found {
                    return Some((number, at..at + len));
                }
            }
            at += width;
        }
        None
    }

    /// All words of a text, without overlaps.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, Range<usize>)> + 't {
        let mut at = 0;
        std::iter::from_fn(move || {
            let found = self.find(text, at)?;
            at = found.1.end;
            Some(found)
        })
    }

    #[inline]
    fn goes_on(&self, first: u16, bytes: &[u8], at: usize) -> bool {
        match &self.pairs {
            Some(pairs) => at < bytes.len() && pairs.has(pair(first, unit(bytes, at).0)),
            None => true,
        }
    }

    /// The longest word that a text begins with, and its length.
    fn longest(&self, text: &str) -> Option<(usize, usize)> {
        let same = self.by_first.get(&text.chars().next()?)?;
        let (word, number) = same.iter().find(|(word, _)| text.starts_with(&**word))?;
        Some((*number, word.len()))
    }
}

/// The bit of two characters.
#[inline]
fn pair(first: u16, second: u16) -> u16 {
    ((u32::from(first) << 16 | u32::from(second)).wrapping_mul(0x9E37_79B1) >> 16) as u16
}

/// The last 16 bits of the character that begins at a place of a text, and how many bytes it has.
#[inline]
fn unit(bytes: &[u8], at: usize) -> (u16, usize) {
    let low = |byte: u8| u16::from(byte & 0x3F);
    match bytes[at..] {
        [first @ 0xE0..=0xEF, second, third, ..] => {
            (u16::from(first) << 12 | low(second) << 6 | low(third), 3)
        }
        [first @ 0..=0x7F, ..] => (u16::from(first), 1),
        [first @ 0xC0..=0xDF, second, ..] => (u16::from(first & 0x1F) << 6 | low(second), 2),
        [_, second, third, fourth, ..] => (low(second) << 12 | low(third) << 6 | low(fourth), 4),
        _ => (0, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aho_corasick::{AhoCorasick, MatchKind};
    use proptest::prelude::*;

    #[test]
    fn the_bits_of_a_character() {
        for c in ('\0'..=char::MAX).step_by(7) {
            let text = format!("{c}");
            assert_eq!(unit(text.as_bytes(), 0), (c as u32 as u16, c.len_utf8()), "U+{:04X}", c as u32);
        }
    }

    proptest! {
        #[test]
        fn words_are_found_as_an_automaton_finds_them(
            words in proptest::collection::vec("[甲乙丙a𠀀é]{1,4}", 0..8),
            text in "[甲乙丙丁a𠀀é ]{0,40}",
            single in any::<bool>(),
        ) {
            let words: Vec<String> = words.into_iter().filter(|word| single || word.chars().count() > 1).collect();
            let plain = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&words).unwrap();
            let plain: Vec<_> = plain.find_iter(&text).map(|found| (found.pattern().as_usize(), found.range())).collect();
            let found: Vec<_> = Words::new(words.iter().map(String::as_str)).find_iter(&text).collect();
            prop_assert_eq!(found, plain);
        }
    }
}
