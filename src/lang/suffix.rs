//! The separable suffixes of written Mongolian: one table for the folding, the lint and the word count.
//!
//! Sources: the particle patterns of UTN #57 (mongfontbuilder 0.15.3, MIT) and the case paradigm of the school
//! grammars. Canonical writing joins them with U+180E (UTN #57 v4, 2.2.2).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::chars;

/// Whether a suffix after a plain space is surely a suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Free {
    /// No word is spelled so.
    Always,
    /// There is such a word too, but the suffix follows vowels only, so after a vowel it is the suffix.
    AfterVowel,
    /// There is such a word, or a plain space is the usual writing (ᠨᠢ, ᠳ᠋ᠤᠭᠠᠷ after digits).
    Never,
}

impl Free {
    /// Whether it is a suffix of the word `before`.
    pub fn after(self, before: &str) -> bool {
        match self {
            Free::Always => true,
            Free::AfterVowel => ends_in_vowel(before),
            Free::Never => false,
        }
    }
}

/// One suffix: its canonical letters, without selectors.
#[derive(Debug, Clone, Copy)]
pub struct Suffix {
    /// The letters.
    pub text: &'static str,
    /// Whether it is recognised after a plain space.
    pub free: Free,
}

const fn always(text: &'static str) -> Suffix {
    Suffix { text, free: Free::Always }
}
const fn after_vowel(text: &'static str) -> Suffix {
    Suffix { text, free: Free::AfterVowel }
}
const fn never(text: &'static str) -> Suffix {
    Suffix { text, free: Free::Never }
}

/// All suffixes, by case.
pub const SUFFIXES: &[Suffix] = &[
    // Genitive.
    always("ᠤᠨ"),
    always("ᠦᠨ"),
    always("ᠤ"),
    always("ᠦ"),
    always("ᠶᠢᠨ"),
    // Accusative.
    always("ᠢ"),
    always("ᠶᠢ"),
    // Dative and locative.
    always("ᠳᠤ"),
    always("ᠳᠦ"),
    always("ᠲᠤ"),
    always("ᠲᠦ"),
    always("ᠳᠤᠷ"),
    always("ᠳᠦᠷ"),
    always("ᠲᠤᠷ"),
    never("ᠲᠦᠷ"), // also: for the time being
    never("ᠠ"),   // joined in the word as a vowel of its own; see `is_detached_vowel`
    never("ᠡ"),
    never("ᠳᠠ"),
    never("ᠳᠡ"),
    // Ablative.
    always("ᠠᠴᠠ"),
    always("ᠡᠴᠡ"),
    // Instrumental.
    always("ᠢᠶᠠᠷ"),
    always("ᠢᠶᠡᠷ"),
    after_vowel("ᠪᠠᠷ"), // also: tiger
    after_vowel("ᠪᠡᠷ"),
    // Comitative.
    always("ᠲᠠᠢ"),
    always("ᠲᠡᠢ"),
    always("ᠯᠤᠭ\u{180E}ᠠ"),
    always("ᠯᠤᠭᠠ"),
    always("ᠯᠦᠭᠡ"),
    // Reflexive, alone and after case.
    always("ᠢᠶᠠᠨ"),
    always("ᠢᠶᠡᠨ"),
    after_vowel("ᠪᠠᠨ"),
    after_vowel("ᠪᠡᠨ"),
    always("ᠳᠠᠭᠠᠨ"),
    always("ᠳᠡᠭᠡᠨ"),
    always("ᠲᠠᠭᠠᠨ"),
    always("ᠲᠡᠭᠡᠨ"),
    always("ᠠᠴᠠᠭᠠᠨ"),
    always("ᠡᠴᠡᠭᠡᠨ"),
    always("ᠲᠠᠢᠭᠠᠨ"),
    always("ᠲᠡᠢᠭᠡᠨ"),
    always("ᠶᠤᠭᠠᠨ"),
    always("ᠶᠦᠭᠡᠨ"),
    // Plural.
    always("ᠤᠳ"),
    always("ᠦᠳ"),
    always("ᠨᠤᠭᠤᠳ"),
    always("ᠨᠦᠭᠦᠳ"),
    never("ᠨᠠᠷ"), // also: names of plants
    never("ᠨᠡᠷ"),
    // Adjectives of place, and their possessives.
    always("ᠳᠠᠬᠢ"),
    always("ᠳᠡᠬᠢ"),
    always("ᠲᠠᠬᠢ"),
    always("ᠲᠡᠬᠢ"),
    never("ᠳᠠᠭ"),
    never("ᠳᠡᠭ"),
    always("ᠳᠤᠨᠢ"),
    always("ᠳᠦᠨᠢ"),
    // Ordinals: after digits a plain space is usual.
    never("ᠳᠤᠭᠠᠷ"),
    never("ᠳᠦᠭᠡᠷ"),
    // Particles.
    never("ᠨᠢ"),
    never("ᠴᠤ"),
    never("ᠴᠦ"),
    never("ᠬᠦ"),
];

/// A frequent misspelling of a suffix.
#[derive(Debug, Clone, Copy)]
pub struct Misspelling {
    /// The letters as typed.
    pub wrong: &'static str,
    /// The right letters.
    pub right: &'static str,
    /// Whether both are drawn alike after U+180E, so that the repair is unseen (checked with the oracle).
    pub same_shape: bool,
}

const fn unseen(wrong: &'static str, right: &'static str) -> Misspelling {
    Misspelling { wrong, right, same_shape: true }
}
const fn seen(wrong: &'static str, right: &'static str) -> Misspelling {
    Misspelling { wrong, right, same_shape: false }
}

/// Frequent misspellings, with the right letters.
pub const MISSPELLED: &[Misspelling] = &[
    unseen("ᠵᠢᠨ", "ᠶᠢᠨ"),
    unseen("ᠵᠢ", "ᠶᠢ"),
    seen("ᠣᠨ", "ᠤᠨ"),
    seen("ᠥᠨ", "ᠦᠨ"),
    seen("ᠣ", "ᠤ"),
    seen("ᠥ", "ᠦ"),
    seen("ᠣᠳ", "ᠤᠳ"),
    seen("ᠥᠳ", "ᠦᠳ"),
    seen("ᠳᠣ", "ᠳᠤ"),
    seen("ᠳᠥ", "ᠳᠦ"),
    seen("ᠲᠣ", "ᠲᠤ"),
    seen("ᠲᠥ", "ᠲᠦ"),
    seen("ᠢᠵᠠᠷ", "ᠢᠶᠠᠷ"),
    seen("ᠢᠵᠡᠷ", "ᠢᠶᠡᠷ"),
    seen("ᠢᠵᠠᠨ", "ᠢᠶᠠᠨ"),
    seen("ᠢᠵᠡᠨ", "ᠢᠶᠡᠨ"),
];

/// The letters of a piece of text, with MVS, without what only selects or joins.
pub fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| !chars::is_selector(*c) && !chars::is_joiner(*c))
}

/// Up to eight letters in one number, for looking up; `None` for more, and for what no suffix has.
fn packed(text: &str) -> Option<u64> {
    // Eight letters and a few selectors; most words are longer than any suffix.
    if text.len() > 48 {
        return None;
    }
    let mut packed = 0;
    for c in letters(text) {
        let low = (c as u64).wrapping_sub(0x1800);
        if low > 0xFF || packed >> 56 != 0 {
            return None;
        }
        packed = packed << 8 | low;
    }
    Some(packed)
}

fn table<T>(rows: &'static [T], text: fn(&T) -> &'static str) -> FxHashMap<u64, &'static T> {
    rows.iter().filter_map(|row| Some((packed(text(row))?, row))).collect()
}

/// The suffix spelled by `text` (selectors do not count).
pub fn find(text: &str) -> Option<&'static Suffix> {
    find_packed(packed(text)?)
}

fn find_packed(packed: u64) -> Option<&'static Suffix> {
    static TABLE: LazyLock<FxHashMap<u64, &Suffix>> = LazyLock::new(|| table(SUFFIXES, |suffix| suffix.text));
    TABLE.get(&packed).copied()
}

/// The misspelling that `text` is.
pub fn misspelling(text: &str) -> Option<&'static Misspelling> {
    misspelling_packed(packed(text)?)
}

fn misspelling_packed(packed: u64) -> Option<&'static Misspelling> {
    static TABLE: LazyLock<FxHashMap<u64, &Misspelling>> =
        LazyLock::new(|| table(MISSPELLED, |known| known.wrong));
    TABLE.get(&packed).copied()
}

/// Whether `text`, standing after a plain space, is a suffix whatever stands before it.
pub fn is_free(text: &str) -> bool {
    find(text).is_some_and(|suffix| suffix.free == Free::Always)
}

/// Whether `text`, standing after a plain space, is a suffix: in its letters, or misspelled so that it is drawn alike.
pub fn after_space(text: &str) -> Free {
    // This is asked of every word: most are longer than any suffix.
    let Some(packed) = packed(text) else { return Free::Never };
    match find_packed(packed) {
        Some(suffix) => suffix.free,
        None if misspelling_packed(packed).is_some_and(|known| known.same_shape) => Free::Always,
        None => Free::Never,
    }
}

/// Whether the last letter of a word is a vowel.
pub fn ends_in_vowel(word: &str) -> bool {
    word.chars().rev().find(|c| !chars::is_selector(*c) && !chars::is_joiner(*c)).is_some_and(chars::is_vowel)
}

/// Whether `text` is the lone ᠠ or ᠡ that stands apart at the end of a word (ᠰᠠᠷ᠎ᠠ): part of the word, no suffix.
pub fn is_detached_vowel(text: &str) -> bool {
    let mut all = letters(text);
    matches!((all.next(), all.next()), (Some('ᠠ' | 'ᠡ'), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_suffix_is_found() {
        for suffix in SUFFIXES {
            assert_eq!(find(suffix.text).map(|found| found.text), Some(suffix.text));
        }
        for known in MISSPELLED {
            assert_eq!(misspelling(known.wrong).map(|found| found.right), Some(known.right));
        }
        assert!(find("").is_none() && find("ᠤᠨᠤᠨᠤᠨᠤᠨᠤᠨ").is_none() && find("un").is_none());
    }

    #[test]
    fn every_suffix_is_among_the_texts_that_browsers_must_draw() {
        let table = include_str!("../../tests/data/shaped.tsv");
        for suffix in SUFFIXES {
            let written = suffix.text.replace('\u{180E}', "\\u180e");
            assert!(table.contains(&format!("\\u180e{written}\"\t")), "{written}");
        }
    }

    #[test]
    fn finds_suffixes_whatever_selects_their_forms() {
        assert_eq!(find("ᠤ\u{180B}ᠨ").map(|s| s.text), Some("ᠤᠨ"));
        assert!(is_free("ᠶᠢᠨ") && !is_free("ᠣᠨ") && !is_free("ᠳ\u{180B}ᠤᠭᠠᠷ"));
        assert!(after_space("ᠪᠠᠷ").after("ᠠᠷᠭ\u{180E}ᠠ") && !after_space("ᠪᠠᠷ").after("ᠨᠢᠭᠡᠨ"));
        assert!(after_space("ᠵᠢᠨ").after("ᠬᠣᠲᠠ"));
        assert!(is_detached_vowel("ᠠ") && !is_detached_vowel("ᠠᠠ"));
    }

    #[test]
    fn misspelled_suffixes_are_drawn_as_the_table_says() {
        let shaper = mongol_norm::Shaper::new(mongol_norm::Locale::Mng);
        for known in MISSPELLED {
            let wrong = shaper.shape_str(&format!("ᠭᠠᠷ\u{180E}{}", known.wrong)).unwrap();
            let right = shaper.shape_str(&format!("ᠭᠠᠷ\u{180E}{}", known.right)).unwrap();
            assert_eq!(wrong == right, known.same_shape, "{known:?}");
        }
    }
}
