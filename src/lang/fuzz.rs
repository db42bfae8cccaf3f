//! Any text at all, for everything that reads text: code points of every kind, those that matter here more often, and words
//! of the language between them. `PROPTEST_CASES` makes it longer.

use std::borrow::Cow;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::convert::menksoft;
use super::lint::{Known, Options, lint, lint_seen};
use super::shape::ShapeCache;
use super::terms::Terms;
use super::{Lang, chars, fix, fold, inline, prose, slug, text};

static ORACLE: LazyLock<ShapeCache> = LazyLock::new(ShapeCache::new);
static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);

/// With the oracle and the term base, without them, and with the memory of words.
fn options(page: Lang) -> [Options<'static>; 3] {
    let full = Options { page, oracle: Some(&ORACLE), terms: Some(Terms::built_in()), known: None };
    [full, Options { oracle: None, terms: None, ..full }, Options { known: Some(&KNOWN), ..full }]
}

fn any_text() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = include_str!("../../tests/data/mongolian_words.txt").lines().collect();
    let signs: Vec<char> = "\u{180A}\u{180B}\u{180C}\u{180D}\u{180E}\u{180F}\u{202F}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{A0}\u{3000} \t\r\n\u{0}\
        \u{E234}\u{E263}\u{E266}\u{E26A}\u{E274}\u{E2C1}\u{E317}\u{E324}\u{E34F}\u{E350}\u{E71D}\u{F300}\u{F0000}\u{10FFFF}\u{FFFD}\u{301}\
        0179᠐᠑᠙１aZЯß中重庆。，《》（）〈「」︽︾︵︶᠀᠁᠂᠃᠄&#;x<>`*_[](){}~+-|:/\\ᡷᢀᢪ𑙠\u{1F1E8}\u{1F468}".chars().collect();
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        4 => prop::sample::select(signs).prop_map(String::from),
        3 => prop::char::range('\u{1800}', '\u{18AF}').prop_map(String::from),
        3 => prop::sample::select(words).prop_map(String::from),
        1 => prop::sample::select(vec!["ᠤᠨ", "ᠶᠢᠨ", "ᠵᠢᠨ", "ᠠ", "ᠪᠠᠷ", "&#xE2FD;", "```\n", "+++\n", "https://a.cn/", "](", "<b>"]).prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn lint_finds_places_in_any_text(any in any_text()) {
        for page in Lang::ALL {
            let [full, bare, known] = options(page);
            let findings = lint(&any, full);
            prop_assert_eq!(&lint(&any, known), &findings);
            for finding in findings.iter().chain(&lint(&any, bare)) {
                prop_assert!(any.get(finding.span.clone()).is_some_and(|part| !part.is_empty()), "{}", finding.code);
                prop_assert!(finding.fix.as_ref().is_none_or(|fix| any.get(fix.span.clone()).is_some()));
            }
            for seen in [prose::only(&any), prose::without_code(&any)] {
                prop_assert_eq!(seen.len(), any.len());
                for finding in lint_seen(&any, &seen, full) {
                    prop_assert_eq!(any.get(finding.span.clone()), seen.get(finding.span));
                }
            }
        }
    }

    #[test]
    fn any_text_is_fixed_once(any in any_text()) {
        for page in Lang::ALL {
            for options in options(page) {
                let once = fix::fix(&any, options).text;
                prop_assert_eq!(&fix::fix(&once, options).text, &once);
            }
            let [full, ..] = options(page);
            let once = fix::fix_seen(&any, full, prose::without_code).text;
            prop_assert_eq!(&fix::fix_seen(&once, full, prose::without_code).text, &once);
        }
    }

    #[test]
    fn any_text_is_converted_whole_or_refused(any in any_text()) {
        match menksoft::to_unicode(&any) {
            Ok(converted) => {
                prop_assert!(!converted.text.contains(chars::is_private));
                let again = menksoft::to_unicode(&converted.text);
                prop_assert_eq!(again.map(|again| again.text).ok(), Some(converted.text.clone()));
                // Text without a code, as a character or as a reference, stays as it is.
                if !any.contains(chars::is_private) && !any.contains("&#") {
                    prop_assert_eq!(converted.text, any);
                }
            }
            Err(refused) => prop_assert!(any.get(refused.span).is_some_and(|part| !part.is_empty())),
        }
    }

    #[test]
    fn any_text_gives_a_slug_and_folds(any in any_text()) {
        let name = slug::slug(&any);
        prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", name);
        prop_assert!(!name.starts_with('-') && !name.ends_with('-') && !name.contains("--"));
        prop_assert_eq!(slug::slug(&name), &name[..]);
        let mut end = 0;
        for token in fold::tokens(&any) {
            prop_assert!(token.span.start >= end && any.get(token.span.clone()).is_some());
            prop_assert!(!token.text.is_empty());
            end = token.span.end;
        }
    }

    #[test]
    fn any_text_is_written_and_cut(any in any_text(), n in 0usize..12) {
        for lang in Lang::ALL {
            let mut html = String::new();
            inline::write_text(&mut html, &any, lang);
            prop_assert_eq!(html.matches("<span").count(), html.matches("</span>").count());
            prop_assert!(matches!(text::truncate(&any, n, lang), Cow::Borrowed(_) | Cow::Owned(_)));
            text::word_count(&any, lang);
            text::sort_key(&any, lang);
        }
        let once = text::collapse(&any).into_owned();
        prop_assert_eq!(text::collapse(&once), once.as_str());
    }
}
