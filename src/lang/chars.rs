//! Classes of characters that both languages need.
//!
//! Sources: the Unicode Standard, block Mongolian (U+1800–18AF), and UTN #57 for the letters of Hudum.

/// U+180A MONGOLIAN NIRUGU: the visible stem extender.
pub const NIRUGU: char = '\u{180A}';
/// U+180E MONGOLIAN VOWEL SEPARATOR: joins a suffix (UTN #57 v4, 2.2.2).
pub const MVS: char = '\u{180E}';
/// U+202F NARROW NO-BREAK SPACE: joined suffixes before UTN #57 gave that to the vowel separator.
pub const NNBSP: char = '\u{202F}';
/// U+200C ZERO WIDTH NON-JOINER.
pub const ZWNJ: char = '\u{200C}';
/// U+200D ZERO WIDTH JOINER.
pub const ZWJ: char = '\u{200D}';

/// A letter of Hudum, the script of Mongolian: U+1820–1842.
#[inline]
pub fn is_letter(c: char) -> bool {
    ('\u{1820}'..='\u{1842}').contains(&c)
}

/// A letter of the block that Hudum does not use: Todo, Sibe, Manchu, Ali Gali.
#[inline]
pub fn is_foreign_letter(c: char) -> bool {
    ('\u{1843}'..='\u{18AF}').contains(&c)
}

/// A free variation selector: FVS1–3 and FVS4 (Unicode 14).
#[inline]
pub fn is_selector(c: char) -> bool {
    matches!(c, '\u{180B}'..='\u{180D}' | '\u{180F}')
}

/// Joins inside a word and is no letter: nirugu, ZWJ, ZWNJ.
#[inline]
pub fn is_joiner(c: char) -> bool {
    matches!(c, NIRUGU | ZWJ | ZWNJ)
}

/// Joins a suffix: MVS, or NNBSP in older text.
#[inline]
pub fn is_suffix_joiner(c: char) -> bool {
    matches!(c, MVS | NNBSP)
}

/// Punctuation of the block, and the birgas of the supplement.
#[inline]
pub fn is_mongolian_punctuation(c: char) -> bool {
    matches!(c, '\u{1800}'..='\u{1809}' | '\u{11660}'..='\u{1166C}')
}

/// A digit of the block: U+1810–1819.
#[inline]
pub fn is_native_digit(c: char) -> bool {
    ('\u{1810}'..='\u{1819}').contains(&c)
}

/// Anything that belongs to a Mongolian word.
#[inline]
pub fn is_word_char(c: char) -> bool {
    is_letter(c) || is_foreign_letter(c) || is_selector(c) || is_joiner(c) || is_suffix_joiner(c)
}

/// A Han character, with 〇 and 々. The search script of the sites uses the same ranges.
#[inline]
pub fn is_han(c: char) -> bool {
    matches!(c,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{3005}' | '\u{3007}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// White space that may be trimmed or collapsed: all of Unicode's but U+202F, which is part of Mongolian words.
/// U+180E is no white space since Unicode 6.3.
#[inline]
pub fn is_space(c: char) -> bool {
    // Unicode's white space ends at U+3000: Chinese needs no table.
    c <= '\u{3000}' && c.is_whitespace() && c != NNBSP
}

/// A private-use character.
#[inline]
pub fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// The vowels' harmony. ᠢ and the loan vowel ᠧ go with either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// ᠠ ᠣ ᠤ
    Masculine,
    /// ᠡ ᠥ ᠦ
    Feminine,
}

/// The gender of a vowel; `None` for neutral vowels and everything else.
#[inline]
pub fn gender(c: char) -> Option<Gender> {
    match c {
        '\u{1820}' | '\u{1823}' | '\u{1824}' => Some(Gender::Masculine),
        '\u{1821}' | '\u{1825}' | '\u{1826}' => Some(Gender::Feminine),
        _ => None,
    }
}

/// Whether a character is a vowel letter.
#[inline]
pub fn is_vowel(c: char) -> bool {
    ('\u{1820}'..='\u{1827}').contains(&c)
}

/// The base character for a vertical presentation form (U+FE10–FE19, FE30–FE48), by Unicode's compatibility
/// decompositions; `None` for everything else. Fonts turn the base characters by themselves in vertical lines, and
/// browsers disagree about the forms.
pub fn base_of_presentation_form(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{FE10}' => "，",
        '\u{FE11}' => "、",
        '\u{FE12}' => "。",
        '\u{FE13}' => "：",
        '\u{FE14}' => "；",
        '\u{FE15}' => "！",
        '\u{FE16}' => "？",
        '\u{FE17}' => "〖",
        '\u{FE18}' => "〗",
        '\u{FE19}' => "…",
        '\u{FE30}' => "‥",
        '\u{FE31}' => "—",
        '\u{FE32}' => "–",
        '\u{FE33}' | '\u{FE34}' => "_",
        '\u{FE35}' => "（",
        '\u{FE36}' => "）",
        '\u{FE37}' => "｛",
        '\u{FE38}' => "｝",
        '\u{FE39}' => "〔",
        '\u{FE3A}' => "〕",
        '\u{FE3B}' => "【",
        '\u{FE3C}' => "】",
        '\u{FE3D}' => "《",
        '\u{FE3E}' => "》",
        '\u{FE3F}' => "〈",
        '\u{FE40}' => "〉",
        '\u{FE41}' => "「",
        '\u{FE42}' => "」",
        '\u{FE43}' => "『",
        '\u{FE44}' => "』",
        '\u{FE47}' => "［",
        '\u{FE48}' => "］",
        _ => return None,
    })
}
