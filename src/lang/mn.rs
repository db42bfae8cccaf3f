//! What Mongolian in the traditional script answers.

use super::chars::Gender;
use super::number::Case;
use super::{Answers, chars, inline, suffix, text};

pub(super) static ANSWERS: Answers = Answers {
    id: "mn",
    // CLDR 48: `mn` alone means Cyrillic and Mongolia; script and region must be named.
    tag: "mn-Mong-CN",
    native_name: "ᠮᠣᠩᠭᠣᠯ",
    is_vertical: true,
    ellipsis: "᠁",
    full_stop: "᠃",
    list_separator: "᠂ ",
    quotes: ("《", "》"),
    word_count,
    sort_key,
    cut: text::cut_before_word,
    write_text: inline::write_vertical,
    date_patterns: include_str!("../../locales/mn/dates.ftl"),
    native_digit: |digit| char::from_u32(0x1810 + u32::from(digit)).unwrap_or('᠐'),
    native_number,
    ordinal_word,
    case_suffix,
};

/// Words with their suffixes count once, also where an editor wrote a suffix after a plain space.
fn word_count(text: &str) -> usize {
    let mut count = 0;
    let mut after_letter = false;
    for word in text::words(text) {
        if !(after_letter && suffix::is_free(word)) {
            count += 1;
        }
        after_letter = word.chars().any(chars::is_letter);
    }
    count
}

/// By letters in the order of the block, which is the order of the dictionaries; what only chooses a form or joins is
/// passed over, a suffix comes after the bare word.
fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match c {
            chars::MVS | chars::NNBSP => key.push('\u{1}'),
            c if chars::is_selector(c) || chars::is_joiner(c) => {}
            c if chars::is_space(c) => key.push(' '),
            c => key.extend(c.to_lowercase()),
        }
    }
    key.push('\0');
    key.push_str(text);
    key
}

fn native_number(n: u64) -> String {
    n.to_string().bytes().filter_map(|b| char::from_u32(0x1810 + u32::from(b - b'0'))).collect()
}

/// The gender of the last word of a number as it is spoken: ᠨᠢᠭᠡ, ᠳᠥᠷᠪᠡ, ᠶᠢᠰᠦ, ᠳᠥᠴᠢ, ᠶᠡᠷᠡ, ᠲᠦᠮᠡ and ᠲᠡᠭ are feminine.
/// Attested for ordinals up to 11 (official pages, 2017 to 2024); the others follow from the words.
fn gender(n: u64) -> Gender {
    let feminine = match n {
        0 => true,
        _ if n % 10 != 0 => matches!(n % 10, 1 | 4 | 9),
        _ if n % 100 != 0 => matches!(n / 10 % 10, 4 | 9),
        // ᠵᠠᠭᠤ and ᠮᠢᠩᠭ᠎ᠠ; from ten thousand on, all is counted in ᠲᠦᠮᠡ.
        _ => n % 10_000 == 0,
    };
    if feminine { Gender::Feminine } else { Gender::Masculine }
}

/// With FVS1, as it follows a plain space: without it the first letter would be drawn as in a word of its own.
fn ordinal_word(n: u64) -> &'static str {
    match gender(n) {
        Gender::Masculine => "ᠳ\u{180B}ᠤᠭᠠᠷ",
        Gender::Feminine => "ᠳ\u{180B}ᠦᠭᠡᠷ",
    }
}

/// Numbers stand in the form that ends in ᠨ (ᠳᠣᠯᠣᠭᠠᠨ), so that the genitive is ᠤ or ᠦ; official pages write that after
/// every day of the month. Only ᠬᠣᠶᠠᠷ and ᠲᠡᠭ end in another consonant and take ᠲᠤ, ᠲᠦ.
fn case_suffix(n: u64, case: Case) -> &'static str {
    let hard = n == 0 || (n % 10 == 2);
    match (case, gender(n)) {
        (Case::Genitive, Gender::Masculine) => "\u{180E}ᠤ",
        (Case::Genitive, Gender::Feminine) => "\u{180E}ᠦ",
        (Case::Dative, Gender::Masculine) if hard => "\u{180E}ᠲᠤ",
        (Case::Dative, Gender::Feminine) if hard => "\u{180E}ᠲᠦ",
        (Case::Dative, Gender::Masculine) => "\u{180E}ᠳᠤ",
        (Case::Dative, Gender::Feminine) => "\u{180E}ᠳᠦ",
        (Case::Accusative, _) => "\u{180E}ᠢ",
        (Case::Ablative, Gender::Masculine) => "\u{180E}ᠠᠴᠠ",
        (Case::Ablative, Gender::Feminine) => "\u{180E}ᠡᠴᠡ",
        (Case::Instrumental, Gender::Masculine) => "\u{180E}ᠢᠶᠠᠷ",
        (Case::Instrumental, Gender::Feminine) => "\u{180E}ᠢᠶᠡᠷ",
    }
}
