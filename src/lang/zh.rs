//! What Chinese answers.

use super::{Answers, chars, inline, pinyin, text};

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
    write_text: inline::write_horizontal,
    date_patterns: include_str!("../../locales/zh/dates.ftl"),
    native_digit,
    native_number,
    ordinal_word: |_| "",
    case_suffix: |_, _| "",
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

const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn native_digit(digit: u8) -> char {
    DIGITS.get(usize::from(digit)).copied().unwrap_or('〇')
}

/// In words, as in dates of official documents: 十七, 二千零二十四.
fn native_number(n: u64) -> String {
    if n == 0 {
        return "零".to_string();
    }
    let mut out = String::new();
    let mut gap = false;
    for (unit, name) in [(10_000_000_000_000_000, "亿亿"), (100_000_000, "亿"), (10_000, "万"), (1, "")] {
        let group = if unit == 10_000_000_000_000_000 { n / unit } else { n / unit % 10_000 };
        if group == 0 {
            gap = !out.is_empty();
            continue;
        }
        if !out.is_empty() && (gap || group < 1000) {
            out.push('零');
        }
        gap = false;
        below_ten_thousand(group, &mut out);
        out.push_str(name);
    }
    match out.strip_prefix("一十") {
        Some(rest) => format!("十{rest}"),
        None => out,
    }
}

fn below_ten_thousand(n: u64, out: &mut String) {
    let mut started = false;
    let mut gap = false;
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = n / unit % 10;
        if digit == 0 {
            gap = started;
            continue;
        }
        if gap {
            out.push('零');
        }
        (started, gap) = (true, false);
        out.push(native_digit(digit as u8));
        out.push_str(name);
    }
}
