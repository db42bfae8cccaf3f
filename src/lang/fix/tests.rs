use std::sync::LazyLock;

use super::*;
use crate::lang::chars;
use crate::lang::shape::{ShapeCache, ink};
use crate::lang::terms::Terms;
use crate::lang::{Lang, lint::lint};

static ORACLE: LazyLock<ShapeCache> = LazyLock::new(ShapeCache::new);

fn options() -> Options<'static> {
    Options { page: Lang::Mn, oracle: Some(&ORACLE), terms: Some(Terms::built_in()), known: None }
}

/// What is drawn: the ink of every Mongolian word; `None` for words the oracle does not know.
fn drawn(text: &str) -> Vec<Option<String>> {
    text.split(|c| !chars::is_word_char(c))
        .filter(|word| word.contains(|c| chars::is_letter(c) || chars::is_foreign_letter(c)))
        .map(|word| ORACLE.shape(word).map(|shape| ink(&shape).collect::<Vec<_>>().join("+")))
        .collect()
}

#[test]
fn a_page_as_found_in_the_wild() {
    let text = "ᠮᠣᠩᠭᠤᠯ ᠤᠨ  ᠪᠢᠴᠢᠭ\u{202F}ᠦᠨ\u{A0}\u{FE3D}ᠬᠠᠤᠯᠢ\u{FE3E} 2024 ᠣᠨ ᠤ 5 ᠳ\u{180B}ᠤᠭᠠᠷ ᠰᠠᠷ\u{180E}ᠠ ᠵᠢᠨ 17 ᠤ ᠡᠳᠦᠷ";
    let fixed = fix(text, options()).text;
    assert_eq!(
        fixed,
        "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ\u{180E}ᠦᠨ 《ᠬᠠᠤᠯᠢ》 2024 ᠣᠨ\u{180E}ᠤ 5 ᠳ\u{180B}ᠤᠭᠠᠷ ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ 17\u{180E}ᠤ ᠡᠳᠦᠷ"
    );
    assert_eq!(fix(&fixed, options()).repairs, 0);
}

#[test]
fn what_cannot_be_repaired_safely_stays() {
    for text in ["\u{E266}\u{E317}", "ᡷᠠ", "ᠠa", "ᠠ\u{200C}ᠨ", "", "中文", "a  b", "  ᠠ"] {
        assert_eq!(fix(text, options()).text, text);
    }
}

#[test]
fn two_needless_selectors_on_a_suffix() {
    let text = "ᠳᠣᠲᠣᠭᠠᠳᠤ\u{180E}ᠶᠢ\u{180C}\u{180B}";
    let fixed = fix(text, options()).text;
    assert_eq!(drawn(text), drawn(&fixed));
    assert_eq!(fix(&fixed, options()).text, fixed);
}

#[test]
fn hostile_text_takes_no_time() {
    let start = std::time::Instant::now();
    for piece in
        ["ᠠ\u{180B}", "\u{180B}\u{180E}", "ᠠ\u{180E}", "ᠤᠨ ", "ᠠ\u{202F}ᠤᠨ", "ᠠ\u{200D}", "《中", "ᠠa"]
    {
        let text = piece.repeat(20_000);
        let once = fix(&text, options()).text;
        assert_eq!(fix(&once, options()).text, once);
        crate::lang::fold::tokens(&text);
        for lang in Lang::ALL {
            crate::lang::inline::write_text(&mut String::new(), &text, lang);
            crate::lang::text::truncate(&text, 50, lang);
        }
    }
    let codes = "\u{E2C1}\u{E26D}".repeat(20_000);
    assert!(crate::lang::convert::menksoft::to_unicode(&codes).is_ok());
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "{:?}", start.elapsed());
}

/// Text of words from the data, with every kind of damage.
fn damaged() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let words: Vec<&'static str> = include_str!("../../../tests/data/mongolian_words.txt").lines().collect();
    let glue = prop::sample::select(vec![
        " ",
        "  ",
        "\u{202F}",
        "\u{180E}",
        "\u{180E}\u{180E}",
        " \u{180E}",
        "\u{180E} ",
        "",
        "\u{A0}",
        "\u{180B}",
        "\u{180C}\u{180B}",
        "\u{200D}",
        "\u{200C}",
        "᠂ ",
        "\u{FE35}",
        "\n",
        "17 ",
        "\u{180A}",
    ]);
    let piece = prop_oneof![
        4 => prop::sample::select(words),
        2 => prop::sample::select(vec!["ᠤᠨ", "ᠶᠢᠨ", "ᠵᠢᠨ", "ᠳᠤ", "ᠠᠴᠠ", "ᠢ", "ᠤ", "ᠠ", "ᠪᠠᠷ", "ᠣᠨ", "ᠨᠤᠭᠤᠳ"]),
        1 => prop::sample::select(vec!["ᠡᠪᠡᠰᠦᠡ", "ᠮᠤᠨᠭᠭᠤᠯ", "ᡷ", "a", "中", "\u{E266}"]),
    ];
    prop::collection::vec((piece, glue), 0..8)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, glue)| [piece, glue]).collect())
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(600))]

    #[test]
    fn a_second_run_changes_nothing(text in damaged()) {
        let once = fix(&text, options()).text;
        proptest::prop_assert_eq!(&fix(&once, options()).text, &once);
        proptest::prop_assert!(lint(&once, options()).iter().all(|finding| finding.fix.is_none()));
    }

    #[test]
    fn repairs_that_join_no_suffix_leave_the_ink(text in damaged()) {
        let fixed = fix_if(&text, options(), |_, fix| !fix.joins_suffix).text;
        proptest::prop_assert_eq!(drawn(&text), drawn(&fixed), "{} {}", text.escape_unicode(), fixed.escape_unicode());
    }

    #[test]
    fn any_text_is_repaired_once_and_for_all(
        text in "\\PC{0,40}|[ᠠ-ᡂ\u{1800}-\u{180F}\u{202F}\u{200C}\u{200D} \u{A0}0-9᠐中。\u{FE35}a\n|]{0,30}"
    ) {
        let once = fix(&text, options()).text;
        proptest::prop_assert_eq!(&fix(&once, options()).text, &once);
    }
}
