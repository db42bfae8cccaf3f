//! Suggestions for the names of documents: Latin letters from either language.
//!
//! Mongolian: the letter names of UTN #57, some changed for readers (k, kh, ts, zhi, chi). Chinese: pinyin, with the
//! readings of the phrase table. A slug cannot be turned back, and two titles may give the same one.

use super::chars;
use super::pinyin::{Piece, pieces};
use super::suffix;

/// Longer slugs are cut at a syllable or word.
pub const MAX_LEN: usize = 80;

/// Latin for a letter; index 0 is U+1820.
const LETTERS: [&str; 35] = [
    "a", "e", "i", "o", "u", "oe", "ue", "ee", "n", "ng", "b", "p", "h", "g", "m", "l", "s", "sh", "t", "d",
    "ch", "j", "y", "r", "w", "f", "k", "kh", "ts", "z", "hh", "rh", "lh", "zhi", "chi",
];

/// A slug of lower-case ASCII letters, digits and single `-`, at most [`MAX_LEN`] long; empty where the text has
/// nothing to write.
pub fn slug(text: &str) -> String {
    let mut slug = Slug::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if chars::is_word_char(c) {
            let end = rest.find(|c| !chars::is_word_char(c)).unwrap_or(rest.len());
            mongolian(&mut slug, &rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let end = rest.find(chars::is_word_char).unwrap_or(rest.len());
        for piece in pieces(&rest[..end]) {
            match piece {
                Piece::Syllable(syllable) => slug.push(syllable),
                Piece::Other(c) => other(&mut slug, c),
            }
        }
        rest = &rest[end..];
    }
    slug.finish()
}

fn mongolian(slug: &mut Slug, run: &str) {
    let mut first = true;
    let mut word = String::new();
    for piece in run.split(chars::is_suffix_joiner) {
        // A detached vowel at the end of the word belongs to it: ᠨᠡᠷ᠎ᠡ is nere.
        if !first && !suffix::is_detached_vowel(piece) {
            slug.push(&word);
            slug.gap();
            word.clear();
        }
        first = false;
        for c in suffix::letters(piece) {
            match LETTERS.get((c as usize).wrapping_sub(0x1820)) {
                Some(latin) => word.push_str(latin),
                None => word.push_str(&format!("u{:x}", c as u32)),
            }
        }
    }
    slug.push(&word);
}

fn other(slug: &mut Slug, c: char) {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        c if chars::is_native_digit(c) => char::from_u32(c as u32 - 0x1810 + 0x30).unwrap_or(c),
        '〇' => '0',
        c => c,
    };
    if c.is_ascii_alphanumeric() {
        slug.push(c.to_ascii_lowercase().encode_utf8(&mut [0; 4]));
    } else if !matches!(c, '\'' | '’') {
        slug.gap();
    }
}

#[derive(Default)]
struct Slug {
    out: String,
    gap: bool,
    full: bool,
}

impl Slug {
    fn push(&mut self, piece: &str) {
        if piece.is_empty() || self.full {
            return;
        }
        let gap = self.gap && !self.out.is_empty();
        if self.out.len() + usize::from(gap) + piece.len() > MAX_LEN {
            self.full = true;
            return;
        }
        if gap {
            self.out.push('-');
        }
        self.gap = false;
        self.out.push_str(piece);
    }

    fn gap(&mut self) {
        self.gap = true;
    }

    fn finish(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mongolian_by_the_letter_table() {
        assert_eq!(slug("ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ"), "monggol-un-bichig");
        assert_eq!(slug("ᠨᠡᠷ\u{180E}ᠡ"), "nere");
        assert_eq!(slug("ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ"), "sara-yin");
        assert_eq!(slug("ᠮᠣᠩᠭᠣᠯ\u{202F}ᠤᠨ"), "monggol-un");
        assert_eq!(slug("ᠠᠯᠲᠠᠨ\u{180A}ᠠᠭᠤᠯᠠ ᠳ\u{180B}ᠦᠭᠡᠷ ᠑᠗"), "altanagula-dueger-17");
    }

    #[test]
    fn terms_as_in_the_table_of_the_facts() {
        for (mn, latin) in [
            ("ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ", "teriguen-hagudasu"),
            ("ᠪᠢᠴᠢᠭ ᠮᠠᠲ\u{180B}ᠧᠷᠢᠶᠠᠯ", "bichig-mateeriyal"),
            ("ᠺᠣᠫᠢᠳᠠᠬᠤ", "kopidahu"),
            ("ᠢᠮᠸᠯ", "imwl"),
            ("ᠪᠢᠳᠡᠨ\u{180E}ᠲᠡᠢ ᠬᠠᠷᠢᠯᠴᠠᠬᠤ", "biden-tei-harilchahu"),
        ] {
            assert_eq!(slug(mn), latin);
        }
    }

    #[test]
    fn every_term_gives_its_known_slug() {
        let mut checked = 0;
        for line in include_str!("../../tests/data/slugs.tsv").lines().filter(|line| !line.starts_with('#')) {
            let (mn, latin) = line.split_once('\t').unwrap();
            assert_eq!(slug(mn), latin);
            checked += 1;
        }
        assert!(checked > 140);
    }

    #[test]
    fn chinese_by_pinyin_with_place_names_right() {
        for (zh, latin) in [
            ("重庆", "chongqing"),
            ("额尔古纳市", "eergunashi"),
            ("长春市长安区", "changchunshichanganqu"),
            ("厦门银行", "xiamenyinhang"),
            ("六安", "luan"),
            ("呼和浩特", "huhehaote"),
            ("绿化", "lvhua"),
            ("2024年 工作报告（试行）", "2024nian-gongzuobaogao-shixing"),
            ("额政发〔2020〕3号", "ezhengfa-2020-3hao"),
            ("ＡＢＣ １２", "abc-12"),
            ("市长热线", "shizhangrexian"),
            ("重点行业调查", "zhongdianhangyediaocha"),
        ] {
            assert_eq!(slug(zh), latin, "{zh}");
        }
    }

    #[test]
    fn always_a_good_name() {
        assert_eq!(slug(""), "");
        assert_eq!(slug("！？"), "");
        assert_eq!(slug("--a--b--"), "a-b");
        assert!(slug(&"额尔古纳".repeat(50)).len() <= MAX_LEN);
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_a_good_name(text in "\\PC*|[ᠠ-ᡂ\u{1843}-\u{18aa}\u{180A}-\u{180F}\u{202F} 一-龥a-zA-Z0-9-]*") {
            let slug = slug(&text);
            proptest::prop_assert!(slug.len() <= MAX_LEN);
            proptest::prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            proptest::prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        }
    }
}
