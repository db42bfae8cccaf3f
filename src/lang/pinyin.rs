//! Readings of Chinese text, for sort keys and slugs.
//!
//! Single characters come from the crate `pinyin` (first reading, without tones). Characters with several readings
//! are put right by a table of phrases: place names first, then words of official writing.

use std::sync::LazyLock;

use pinyin::ToPinyin;
use rustc_hash::FxHashMap;

/// A syllable, or a character that has no reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Plain letters; ü is written v, as on Chinese keyboards.
    Syllable(&'static str),
    /// Anything that is not Han.
    Other(char),
}

struct Phrase {
    text: &'static str,
    syllables: Vec<&'static str>,
}

/// The phrases by first character, the longest first.
static PHRASES: LazyLock<FxHashMap<char, Vec<Phrase>>> = LazyLock::new(|| {
    let mut table: FxHashMap<char, Vec<Phrase>> = FxHashMap::default();
    for line in include_str!("data/pinyin_phrases.tsv").lines() {
        let Some((text, syllables)) = line.split_once('\t').filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let Some(first) = text.chars().next() else { continue };
        table.entry(first).or_default().push(Phrase { text, syllables: syllables.split(' ').collect() });
    }
    for phrases in table.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.text.len()));
    }
    table
});

/// The readings of a text, character by character.
pub fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text, phrase: &[] }
}

/// See [`pieces`].
pub struct Pieces<'a> {
    rest: &'a str,
    phrase: &'static [&'static str],
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some((first, rest)) = self.phrase.split_first() {
            self.phrase = rest;
            return Some(Piece::Syllable(first));
        }
        let c = self.rest.chars().next()?;
        if c.is_ascii() {
            self.rest = &self.rest[1..];
            return Some(Piece::Other(c));
        }
        let phrases = PHRASES.get(&c).map_or(&[][..], Vec::as_slice);
        if let Some(phrase) = phrases.iter().find(|phrase| self.rest.starts_with(phrase.text)) {
            self.rest = &self.rest[phrase.text.len()..];
            self.phrase = &phrase.syllables[1..];
            return Some(Piece::Syllable(phrase.syllables[0]));
        }
        self.rest = &self.rest[c.len_utf8()..];
        Some(match c.to_pinyin() {
            Some(reading) => Piece::Syllable(ascii(reading.plain())),
            None => Piece::Other(c),
        })
    }
}

/// The syllables with ü, and the two readings of 嗯 that have no vowel.
fn ascii(plain: &'static str) -> &'static str {
    match plain {
        "lü" => "lv",
        "nü" => "nv",
        "lüe" => "lve",
        "nüe" => "nve",
        "ê" | "ề" => "e",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_has_a_syllable_for_each_character() {
        for phrase in PHRASES.values().flatten() {
            assert_eq!(phrase.text.chars().count(), phrase.syllables.len(), "{}", phrase.text);
            assert!(
                phrase.syllables.iter().all(|s| s.bytes().all(|b| b.is_ascii_lowercase())),
                "{}",
                phrase.text
            );
        }
    }

    #[test]
    fn every_reading_of_the_crate_becomes_ascii() {
        for c in ('\u{3400}'..='\u{9FFF}').chain('\u{20000}'..='\u{2FFFF}') {
            if let Some(reading) = c.to_pinyin() {
                let plain = ascii(reading.plain());
                assert!(plain.bytes().all(|b| b.is_ascii_lowercase()), "{c} {plain}");
            }
        }
    }
}
