//! The safe string layer: the only white-space routines that may touch content.
//!
//! Rust's own `trim` and `split_whitespace`, and `\s` of regular expressions, take U+202F for a space and so cut the
//! suffix off a Mongolian word. Words and graphemes come from UAX #29 (unicode-segmentation), with two corrections:
//! nirugu (U+180A) does not end a word, and U+180E is no place to cut.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::Lang;
use super::chars::{self, is_space};

/// Without white space at both ends. U+202F and U+180E stay.
pub fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    let ends = matches!(bytes, [.., b'!'..=b'~'] | [.., 0xE4..=0xE9, _, _] | [.., 0xE1, 0xA0..=0xA2, _]);
    if begins_plainly(bytes) && ends { text } else { text.trim_matches(is_space) }
}

/// Without white space at the start.
pub fn trim_start(text: &str) -> &str {
    if begins_plainly(text.as_bytes()) { text } else { text.trim_start_matches(is_space) }
}

/// Whether a text begins with what is surely no white space, as most do: signs and letters of ASCII, the main block of Han,
/// the block of Mongolian.
fn begins_plainly(bytes: &[u8]) -> bool {
    matches!(bytes, [b'!'..=b'~' | 0xE4..=0xE9, ..] | [0xE1, 0xA0..=0xA2, ..])
}

/// Without white space at the end.
pub fn trim_end(text: &str) -> &str {
    text.trim_end_matches(is_space)
}

/// Whether there is nothing but white space.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

/// Trimmed, and each run of white space made one plain space. A line break between two Han characters goes, as it is
/// only a line's end in the source.
pub fn collapse(text: &str) -> Cow<'_, str> {
    let trimmed = trim(text);
    if is_collapsed(trimmed) {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    let mut rest = trimmed;
    while let Some(at) = rest.find(is_space) {
        out.push_str(&rest[..at]);
        let after = rest[at..].trim_start_matches(is_space);
        let gap = &rest[at..rest.len() - after.len()];
        let between_han =
            out.chars().next_back().is_some_and(is_wide) && after.chars().next().is_some_and(is_wide);
        if !(between_han && gap.contains('\n')) {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn is_wide(c: char) -> bool {
    chars::is_han(c) || matches!(c, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

fn is_collapsed(text: &str) -> bool {
    let mut before_space = false;
    text.chars().all(|c| {
        let space = is_space(c);
        let good = !space || (c == ' ' && !before_space);
        before_space = space;
        good
    })
}

/// The pieces between runs of white space; none is empty.
pub fn split_space(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|piece| !piece.is_empty())
}

/// The words: each Han character is one; a Mongolian word with its suffixes is one.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    word_indices(text).map(|(_, word)| word)
}

/// The words with the byte offset of each.
pub fn word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut pieces = text.split_word_bound_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, piece) = pieces.next()?;
            if !piece.contains(is_word_start) {
                continue;
            }
            let mut end = start + piece.len();
            // UAX #29 ends a word at nirugu; it stretches the word it stands in.
            if piece.contains(chars::is_letter) {
                while let Some(&(at, next)) = pieces.peek() {
                    let nirugu = next.chars().all(|c| c == chars::NIRUGU || chars::is_selector(c));
                    let after_nirugu = text[..at].ends_with(chars::NIRUGU) && next.contains(chars::is_letter);
                    if !nirugu && !after_nirugu {
                        break;
                    }
                    end = at + next.len();
                    pieces.next();
                }
            }
            return Some((start, &text[start..end]));
        }
    })
}

fn is_word_start(c: char) -> bool {
    c.is_alphanumeric()
}

/// How many words there are, as the language counts them.
pub fn word_count(text: &str, lang: Lang) -> usize {
    (lang.answers().word_count)(text)
}

/// The first `n` graphemes, and the language's ellipsis where something was cut off.
/// In Mongolian the cut goes back to the start of a word: a cut inside a word would draw another last letter.
pub fn truncate(text: &str, n: usize, lang: Lang) -> Cow<'_, str> {
    let Some(at) = nth(text, n) else { return Cow::Borrowed(text) };
    let end = (lang.answers().cut)(text, at);
    let kept = trim_end(&text[..end]).trim_end_matches(|c| chars::is_suffix_joiner(c) || c == chars::ZWJ);
    Cow::Owned(format!("{kept}{}", lang.ellipsis()))
}

/// Where the n-th grapheme cluster begins (UAX #29). Of Chinese and of Mongolian without selectors each character is one:
/// the tables of Unicode are asked where a text has others.
fn nth(text: &str, n: usize) -> Option<usize> {
    let alone = |c: char| {
        matches!(c, ' '..='~' | '\u{4E00}'..='\u{9FFF}' | '\u{3001}'..='\u{3020}' | '\u{FF01}'..='\u{FF60}'
            | '\u{1800}'..='\u{1809}' | '\u{180E}' | '\u{1810}'..='\u{1819}' | '\u{1820}'..='\u{1842}')
    };
    for (count, (at, c)) in text.char_indices().enumerate() {
        if !alone(c) {
            return text.grapheme_indices(true).nth(n).map(|(at, _)| at);
        }
        if count == n {
            return Some(at);
        }
    }
    None
}

pub(super) fn cut_anywhere(text: &str, at: usize) -> usize {
    // A Mongolian word in a Chinese title is kept whole too.
    match text[..at].chars().next_back() {
        Some(c) if chars::is_word_char(c) => cut_before_word(text, at),
        _ => at,
    }
}

/// Back to the start of the word that `at` stands in; if that leaves nothing, `at` itself.
pub(super) fn cut_before_word(text: &str, at: usize) -> usize {
    let inside = text[at..].chars().next().is_some_and(|c| chars::is_word_char(c) || c.is_alphanumeric());
    if !inside {
        return at;
    }
    let start = text[..at]
        .char_indices()
        .rev()
        .take_while(|(_, c)| !chars::is_han(*c) && (chars::is_word_char(*c) || c.is_alphanumeric()))
        .last()
        .map_or(at, |(start, _)| start);
    if is_blank(&text[..start]) { at } else { start }
}

/// A key that sorts as the language's readers expect, when compared byte by byte.
pub fn sort_key(text: &str, lang: Lang) -> String {
    (lang.answers().sort_key)(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Places outside this module that may ask about white space, with the reason.
    const ALLOWED: &[(&str, &str)] = &[
        ("src/lang/", "this module, and the rules about white space"),
        ("src/markdown/prepare.rs", "asks what CommonMark takes for white space; changes nothing"),
        ("src/load/read_front.rs", "asks whether a title is blank; changes nothing"),
        ("src/rules/", "checks read texts; nothing they cut is written to a page"),
        ("src/privacy/", "as the rules; and reads office files"),
        ("src/calendar/", "reads calendar files, in Chinese only"),
        ("src/deploy/", "reads headers, keys and lists of addresses; finished files are never looked into"),
        ("src/external/", "asks where an address ends; changes nothing"),
        ("src/theme/", "reads styles, templates and configuration of themes, not content"),
        ("src/render/frame", "compares finished pages; changes nothing"),
        ("src/render/page.rs", "compares finished pages; changes nothing"),
        ("src/render/gallery.rs", "looks at the first tag of an example"),
        ("src/commands/data.rs", "keeps the head of a data file, which is TOML"),
        ("src/commands/theme/", "reads site.toml by lines"),
    ];

    #[test]
    fn a_text_is_trimmed_by_its_bytes_as_by_its_characters() {
        for c in ('\0'..=char::MAX).take(0x1_2000) {
            for text in [format!("{c}"), format!("{c}字{c}\n"), format!("{c}a\n"), format!("a{c}")] {
                assert_eq!(trim(&text), text.trim_matches(is_space), "U+{:04X}", c as u32);
                assert_eq!(trim_start(&text), text.trim_start_matches(is_space), "U+{:04X}", c as u32);
            }
        }
    }

    proptest! {
        /// Clusters are where Unicode's tables say.
        #[test]
        fn clusters_are_those_of_unicode(
            text in "[ -~中。〇（ᠠᠡᠢ᠋᠎\u{200D}\u{202F}\u{0301}\u{3000}\u{A0}\u{85}\u{2003}\u{205F}\u{1680}\u{1F1E8}\u{1F1F3}éñ\\r\\n\\t᠁᠐]{0,40}",
            n in 0usize..40,
        ) {
            prop_assert_eq!(nth(&text, n), text.grapheme_indices(true).nth(n).map(|(at, _)| at));
        }
    }

    #[test]
    fn no_other_white_space_routine_touches_content() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let routine =
            regex::Regex::new(r"\.trim(_start|_end)?\(\)|split(_ascii)?_whitespace|is_whitespace|\\s[+*)\]]")
                .unwrap();
        let mut found = Vec::new();
        for entry in walkdir::WalkDir::new(root.join("src")) {
            let entry = entry.unwrap();
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            if !path.ends_with(".rs") || ALLOWED.iter().any(|(allowed, _)| path.starts_with(allowed)) {
                continue;
            }
            let source = std::fs::read_to_string(entry.path()).unwrap();
            for (n, line) in source.lines().enumerate().filter(|(_, line)| routine.is_match(line)) {
                found.push(format!("{path}:{}: {}", n + 1, trim(line)));
            }
        }
        assert_eq!(found, Vec::<String>::new(), "use crate::lang::text, which keeps U+202F");
    }

    #[test]
    fn suffix_joiners_are_no_white_space() {
        assert_eq!(trim(" \u{3000}\u{202F}ᠤᠨ\u{202F} \n"), "\u{202F}ᠤᠨ\u{202F}");
        assert_eq!(trim("\u{180E}ᠠ\u{180E}"), "\u{180E}ᠠ\u{180E}");
        assert_eq!(collapse("ᠣᠨ\u{202F}ᠤ  ᠡᠳᠦᠷ\t\u{a0}ᠰᠠᠷ\u{180E}ᠠ"), "ᠣᠨ\u{202F}ᠤ ᠡᠳᠦᠷ ᠰᠠᠷ\u{180E}ᠠ");
        assert_eq!(split_space("ᠣᠨ\u{202F}ᠤ ᠡᠳᠦᠷ").collect::<Vec<_>>(), ["ᠣᠨ\u{202F}ᠤ", "ᠡᠳᠦᠷ"]);
    }

    #[test]
    fn collapse_joins_lines_of_chinese_without_a_space() {
        assert_eq!(collapse("额尔古纳\n  市政府"), "额尔古纳市政府");
        assert_eq!(collapse("第一章  总则"), "第一章 总则");
        assert_eq!(collapse("a\nb"), "a b");
        assert!(matches!(collapse("a b"), Cow::Borrowed(_)));
    }

    #[test]
    fn words_keep_their_suffixes_selectors_and_nirugu() {
        let text = "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠠᠯᠲᠠᠨ\u{180A}ᠠᠭᠤᠯᠠ᠂ ᠳ\u{180B}ᠦᠭᠡᠷ 17\u{180E}ᠤ ᠣᠨ\u{202F}ᠤ";
        assert_eq!(
            words(text).collect::<Vec<_>>(),
            ["ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ", "ᠠᠯᠲᠠᠨ\u{180A}ᠠᠭᠤᠯᠠ", "ᠳ\u{180B}ᠦᠭᠡᠷ", "17\u{180E}ᠤ", "ᠣᠨ\u{202F}ᠤ"]
        );
        assert_eq!(word_count(text, Lang::Mn), 5);
        assert_eq!(word_count("ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ", Lang::Mn), 2);
        assert_eq!(word_count("2024年度报告 PDF", Lang::Zh), 6);
    }

    #[test]
    fn truncation_counts_graphemes_and_leaves_words_whole() {
        assert_eq!(truncate("额尔古纳市", 4, Lang::Zh), "额尔古纳…");
        assert_eq!(truncate("额尔古纳市", 5, Lang::Zh), "额尔古纳市");
        assert_eq!(truncate("ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ", 11, Lang::Mn), "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ᠁");
        assert_eq!(
            truncate("ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ", 7, Lang::Mn),
            "ᠮᠣᠩᠭᠣᠯ᠁",
            "one long word: cut, but not after its joiner"
        );
        assert_eq!(truncate("a\u{301}b", 1, Lang::Zh), "a\u{301}…");
    }

    #[test]
    fn sorting_is_by_pinyin_and_by_letters() {
        let mut names = ["重庆市", "长沙市", "包头市", "阿拉善盟", "西安市", "先锋乡"];
        names.sort_by_key(|name| sort_key(name, Lang::Zh));
        assert_eq!(names, ["阿拉善盟", "包头市", "长沙市", "重庆市", "西安市", "先锋乡"]);
        let mut words = ["ᠣᠨ\u{180E}ᠤ", "ᠰᠠᠷ\u{180E}ᠠ", "ᠠᠯᠲᠠ", "ᠣᠨ", "ᠡᠳᠦᠷ"];
        words.sort_by_key(|word| sort_key(word, Lang::Mn));
        assert_eq!(words, ["ᠠᠯᠲᠠ", "ᠡᠳᠦᠷ", "ᠣᠨ", "ᠣᠨ\u{180E}ᠤ", "ᠰᠠᠷ\u{180E}ᠠ"]);
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost_but_white_space(
            text in "\\PC*|[ᠠ-ᡂ\u{180A}-\u{180F}\u{202F} \u{3000}\u{A0}\n中文a1。]{0,40}", n in 0usize..20
        ) {
            let solid = |text: &str| text.chars().filter(|c| !is_space(*c)).collect::<String>();
            proptest::prop_assert_eq!(solid(&text), solid(&collapse(&text)));
            let once = collapse(&text).into_owned();
            proptest::prop_assert_eq!(collapse(&once), once.as_str());
            for lang in Lang::ALL {
                let cut = truncate(&text, n, lang);
                let kept = cut.strip_suffix(lang.ellipsis()).unwrap_or(&cut);
                proptest::prop_assert!(text.starts_with(kept));
                proptest::prop_assert!(kept.graphemes(true).count() <= n || *cut == text);
                word_count(&text, lang);
                sort_key(&text, lang);
            }
        }
    }
}
