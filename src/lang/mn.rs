//! What Mongolian in the traditional script answers.

use super::{Answers, chars, suffix, text};

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
