//! What Chinese answers.

use super::{Answers, chars, pinyin, text};

pub(super) static ANSWERS: Answers = Answers {
    id: "zh",
    tag: "zh-CN",
    native_name: "中文",
    is_vertical: false,
    ellipsis: "…",
    full_stop: "。",
    list_separator: "、",
    quotes: ("“", "”"),
    word_count,
    sort_key,
    cut: text::cut_anywhere,
};

/// 字数: each Han character counts, and each word of another script.
fn word_count(text: &str) -> usize {
    text::words(text).count()
}

/// By pinyin with the readings of the phrase table, then by the characters themselves. A syllable ends in a control
/// character, so that 西安 (xi'an) and 先 (xian) do not mix.
fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() * 2);
    for piece in pinyin::pieces(text) {
        match piece {
            pinyin::Piece::Syllable(syllable) => {
                key.push_str(syllable);
                key.push('\u{1}');
            }
            pinyin::Piece::Other(c) if chars::is_space(c) => key.push(' '),
            pinyin::Piece::Other(c) => key.extend(c.to_lowercase()),
        }
    }
    key.push('\0');
    key.push_str(text);
    key
}
