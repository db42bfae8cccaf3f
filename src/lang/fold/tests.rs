use std::collections::HashMap;
use std::fmt::Write;

use mongol_norm::{Locale, Shaper};

use super::*;
use crate::lang::suffix::{self, SUFFIXES};

fn keys(text: &str) -> Vec<String> {
    tokens(text).into_iter().flat_map(|t| std::iter::once(t.text).chain(t.stems)).collect()
}

fn meet(a: &str, b: &str) -> bool {
    let b = keys(b);
    keys(a).iter().any(|key| b.contains(key))
}

/// The words of the converter's test data, and the words of the term base.
fn real_words() -> Vec<String> {
    let converted = include_str!("../../../tests/data/menksoft_words.tsv");
    let terms = include_str!("../../../tests/data/mongolian_words.txt");
    let converted = converted.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split('\t').nth(1));
    let mut words: Vec<String> =
        converted.chain(terms.lines()).flat_map(|l| l.split(' ')).map(str::to_string).collect();
    words.sort();
    words.dedup();
    words
}

#[test]
fn chinese_latin_and_numbers() {
    let folded: Vec<_> = tokens("额政发〔2020〕3号，ＡＢＣ Def ᠑᠒").into_iter().map(|t| t.text).collect();
    assert_eq!(folded, ["额政发", "2020", "3", "号", "abc", "def", "12"]);
}

#[test]
fn spellings_drawn_alike_fold_alike() {
    for (a, b) in [
        ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠤᠨᠭᠭᠤᠯ"),
        ("ᠥᠪᠥᠷ", "ᠦᠪᠣᠷ"),
        ("ᠥᠪᠡᠷᠲᠡᠭᠡᠨ", "ᠦᠪᠡᠷᠳᠡᠭᠡᠨ"),
        ("ᠡᠪᠡᠰᠦᠨ", "ᠡᠪᠡᠰᠦᠠ"),
        ("ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ", "ᠪᠠᠢ\u{180C}ᠭᠤᠯᠤᠮᠵᠢ"),
        ("ᠰᠠᠷ\u{180E}ᠠ", "ᠰᠠᠷᠠ"),
        ("ᠮᠣᠩᠭᠣᠯ\u{180E}ᠶᠢᠨ", "ᠮᠣᠩᠭᠣᠯ\u{202F}ᠵᠢᠨ"),
    ] {
        assert_eq!(tokens(a)[0].text, tokens(b)[0].text, "{a} {b}");
    }
}

#[test]
fn real_words_that_the_oracle_draws_alike_fold_alike() {
    let shaper = Shaper::new(Locale::Mng);
    let mut groups: HashMap<String, Vec<String>> = HashMap::new();
    for word in real_words() {
        if let Ok(shape) = shaper.shape_str(&word) {
            groups.entry(shape).or_default().push(word);
        }
    }
    let groups: Vec<_> = groups.into_values().filter(|g| g.len() > 1).collect();
    assert!(!groups.is_empty(), "the data must hold homographs");
    for group in groups {
        let first = tokens(&group[0]);
        for word in &group[1..] {
            let other = tokens(word);
            assert_eq!((&other[0].text, &other[0].stems), (&first[0].text, &first[0].stems), "{group:?}");
        }
    }
}

#[test]
fn stem_and_stem_with_suffix_find_each_other_however_joined() {
    let stems = ["ᠮᠣᠩᠭᠣᠯ", "ᠣᠨ", "ᠬᠣᠲᠠ", "ᠰᠠᠷ\u{180E}ᠠ", "ᠡᠳᠦᠷ", "ᠵᠠᠰᠠᠭ", "ᠣᠷᠳᠣᠨ", "ᠪᠢᠴᠢᠭ", "ᠬᠤᠷᠠᠯ"];
    for stem in stems {
        for suffix in SUFFIXES {
            for joiner in ["\u{180E}", "\u{202F}", ""] {
                let word = format!("{stem}{joiner}{}", suffix.text);
                assert!(meet(stem, &word), "{stem} {word} {:?} {:?}", keys(stem), keys(&word));
            }
            let spaced = format!("{stem} {}", suffix.text);
            assert!(meet(stem, &spaced), "{spaced}");
            for joiner in ["\u{202F}", "", " "] {
                let (a, b) =
                    (format!("{stem}\u{180E}{}", suffix.text), format!("{stem}{joiner}{}", suffix.text));
                assert!(meet(&a, &b), "{a} {b}");
            }
        }
    }
}

#[test]
fn suffixes_never_stand_alone() {
    assert_eq!(keys("17\u{180E}ᠤ ᠡᠳᠦᠷ"), keys("17 ᠤ ᠡᠳᠦᠷ"));
    assert_eq!(tokens("《中文》\u{180E}ᠦᠨ").len(), 1);
    assert_eq!(tokens("ᠤᠨ").len(), 1, "searched for alone it is a word");
    assert_eq!(tokens("2024 ᠣᠨ").len(), 2, "ᠣᠨ is the year, not ᠤᠨ");
}

#[test]
fn odd_text_gives_no_tokens() {
    for text in
        ["", "\u{180E}", "\u{202F}\u{202F}", "\u{180B}\u{180A}", "\u{E266}", "，。", "\u{200D} \u{180E}"]
    {
        assert_eq!(tokens(text), [], "{text:?}");
    }
}

#[test]
fn the_page_for_developers_has_the_same_lists() {
    let page = include_str!("../../../docs/mongolian.md");
    assert!(page.contains(&GLUED.join(" ")));
    for free in [suffix::Free::Always, suffix::Free::AfterVowel] {
        let list: Vec<_> = SUFFIXES.iter().filter(|s| s.free == free).map(|s| s.text).collect();
        assert!(page.contains(&list.join(" ")), "{list:?}");
    }
    for rule in crate::lang::lint::RULES {
        assert!(page.contains(&format!("`{}`", rule.code)), "{}", rule.code);
    }
}

fn escape(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if (c as u32) < 0x10000
                && (c.is_control()
                    || chars::is_selector(c)
                    || chars::is_suffix_joiner(c)
                    || chars::is_joiner(c)
                    || chars::is_private(c)
                    || matches!(c, '\u{A0}' | '\u{3000}' | '\u{200B}' | '\u{FEFF}' | '\u{2028}')) =>
            {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn written(text: &str) -> String {
    let tokens = tokens(text).into_iter().map(|token| {
        let kind = match token.kind {
            Kind::Han => 'h',
            Kind::Word => 'w',
            Kind::Mongolian => 'm',
        };
        let all: Vec<_> = std::iter::once(token.text).chain(token.stems).collect();
        format!("{kind}:{}", all.join("/"))
    });
    tokens.collect::<Vec<_>>().join(" ")
}

/// The vectors are the contract with the search script. After a change that is meant, write them anew with
/// `BOSOO_WRITE_VECTORS=1 cargo test fold_vectors` and read the difference.
#[test]
fn fold_vectors() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fold_vectors.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let mut fresh = String::new();
    let mut checked = 0;
    for line in text.lines() {
        let Some((input, _)) = line.split_once('\t').filter(|_| !line.starts_with('#')) else {
            fresh.push_str(line);
            fresh.push('\n');
            continue;
        };
        let input: String = serde_json::from_str(input).unwrap();
        let _ = writeln!(fresh, "{}\t{}", escape(&input), written(&input));
        checked += 1;
    }
    if std::env::var_os("BOSOO_WRITE_VECTORS").is_some() {
        std::fs::write(path, &fresh).unwrap();
        return;
    }
    assert!(checked >= 200, "{checked} vectors");
    for (old, new) in text.lines().zip(fresh.lines()) {
        assert_eq!(old, new);
    }
}

proptest::proptest! {
    #[test]
    fn no_input_panics_and_tokens_are_in_order(
        text in "\\PC*|[ᠠ-ᡂᡷ\u{1800}-\u{1819}\u{202F}\u{200C}\u{200D} \u{3000}aＡ0中。\u{E266}İ\n]{0,40}"
    ) {
        let mut end = 0;
        for token in tokens(&text) {
            proptest::prop_assert!(token.span.start >= end && text.get(token.span.clone()).is_some());
            proptest::prop_assert!(!token.text.is_empty() && !token.stems.contains(&token.text));
            end = token.span.end;
        }
    }

    /// Each run is as long as the classes of its characters, one by one, say.
    #[test]
    fn runs_end_where_the_class_changes(
        text in "([\u{1820}-\u{18AF}\u{180A}-\u{180F}\u{202F}]{0,4}|[\u{3400}-\u{A010}\u{4DB0}-\u{4E10}]{0,4}|[ a0，。])*"
    ) {
        let (mut wanted, mut run) = (Vec::new(), Class::Space);
        for (at, c) in text.char_indices() {
            if Class::of(c) != run && matches!(Class::of(c), Class::Han | Class::Word) {
                wanted.push(at);
            }
            run = Class::of(c);
        }
        let found = tokens(&text).into_iter().filter(|token| token.kind != Kind::Mongolian);
        proptest::prop_assert_eq!(found.map(|token| token.span.start).collect::<Vec<_>>(), wanted);
    }

    /// A word of several runs has the parts that its runs have together: reading them apart, with one kind of joiner
    /// between, gives the same.
    #[test]
    fn runs_joined_over_a_space_are_one_word(
        stem in "[ᠠ-ᡂ]{2,6}", suffixes in proptest::collection::vec("\u{180E}[ᠠ-ᡂ]{1,4}(\u{180E}[ᠠᠡ])?", 1..4)
    ) {
        let apart = format!("{stem} {}", suffixes.join(" "));
        let together = format!("{stem}{}", suffixes.concat());
        proptest::prop_assert_eq!(keys(&apart), keys(&together));
    }

    #[test]
    fn what_only_selects_a_form_does_not_count(
        pieces in proptest::collection::vec(("[ᠠ-ᡂ]", "[\u{180A}-\u{180D}\u{180F}\u{200C}\u{200D}]{0,2}"), 1..12)
    ) {
        let bare: String = pieces.iter().map(|(letter, _)| letter.as_str()).collect();
        let full: String = pieces.iter().flat_map(|(letter, mark)| [letter.as_str(), mark]).collect();
        proptest::prop_assert_eq!(keys(&bare), keys(&full));
    }
}
