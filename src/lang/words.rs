//! Many words looked for at once: of those that begin at the first place where any does, the longest.
//!
//! Looks at single bits tell of nearly every character that no word begins there; an automaton would take a step for each
//! byte. Most of a text is passed by one such look a character, without decoding it.

use rustc_hash::FxHashMap;
use std::ops::Range;

/// Words, ready to be looked for.
#[derive(Debug, Default)]
pub struct Words {
    /// By the first character: the words that begin with it and their numbers, longest first.
    by_first: FxHashMap<char, Vec<(Box<str>, usize)>>,
    first: Bits,
    threes: Threes,
    others: Others,
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

/// The first characters of three bytes, nearly all there are: by the last two bytes, a bit for the first one. Two of the
/// sixteen first ones share a bit, so that this tells where no word begins, and hardly ever fails to.
#[derive(Debug)]
struct Threes(Box<[u8; 1 << 16]>);

impl Default for Threes {
    fn default() -> Threes {
        Threes(Box::new([0; 1 << 16]))
    }
}

impl Threes {
    fn set(&mut self, first: char) {
        let mut bytes = [0; 4];
        if let [lead, low @ ..] = first.encode_utf8(&mut bytes).as_bytes()
            && let Ok(low) = low.try_into()
        {
            self.0[usize::from(u16::from_le_bytes(low))] |= 1 << (lead & 7);
        }
    }

    #[inline]
    fn may_begin(&self, lead: u8, low: [u8; 2]) -> bool {
        self.0[usize::from(u16::from_le_bytes(low))] >> (lead & 7) & 1 != 0
    }
}

/// The bytes of ASCII that begin no word.
#[derive(Debug)]
struct Others([bool; 256]);

impl Default for Others {
    fn default() -> Others {
        Others(std::array::from_fn(|byte| byte < 0x80))
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
            all.threes.set(first);
            if first.is_ascii() {
                all.others.0[first as usize] = false;
            }
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
        loop {
            at += self.pass(bytes.get(at..)?);
            if at >= bytes.len() {
                return None;
            }
            let (first, width) = unit(bytes, at);
            if self.first.has(first) && self.goes_on(first, bytes, at + width) {
                let found = self.longest(&text[at..]);
                if let Some((number, len)) = found {
                    return Some((number, at..at + len));
                }
            }
            at += width;
        }
    }

    /// How many bytes at the beginning of a text hold characters that begin no word: of ASCII, then of three bytes each.
    #[inline]
    fn pass(&self, bytes: &[u8]) -> usize {
        let ascii = bytes.iter().take_while(|byte| self.others.0[usize::from(**byte)]).count();
        let (characters, _) = bytes[ascii..].as_chunks::<3>();
        let plain = |[lead, low @ ..]: &[u8; 3]| lead & 0xF0 == 0xE0 && !self.threes.may_begin(*lead, *low);
        ascii + 3 * characters.iter().take_while(|character| plain(character)).count()
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
            words in proptest::collection::vec("[甲乙丙a𠀀é进]{1,4}", 0..8),
            text in "[甲乙丙丁a𠀀é 进\u{FDB}]{0,40}",
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
