use std::path::Path;
use std::sync::LazyLock;

use super::*;
use crate::lang::fix;

static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);
static ORACLE: LazyLock<ShapeCache> = LazyLock::new(ShapeCache::new);

fn options(page: Lang) -> Options<'static> {
    Options { page, oracle: Some(&ORACLE), terms: Some(Terms::built_in()), known: None }
}

/// `\u{180E}` in a test file is that character; the invisible ones are written so.
fn unescape(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find("\\u{") {
        out.push_str(&rest[..at]);
        let end = at + rest[at..].find('}').unwrap();
        out.push(char::from_u32(u32::from_str_radix(&rest[at + 3..end], 16).unwrap()).unwrap());
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}

/// First and last character of a span, counted from 1, both included.
fn columns(text: &str, span: &Range<usize>) -> String {
    let first = text[..span.start].chars().count() + 1;
    let last = text[..span.end].chars().count();
    format!("{first}-{last}")
}

#[test]
fn every_rule_finds_what_its_file_says() {
    for rule in RULES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/text/{}.txt", rule.code));
        let file =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (mut good, mut bad) = (0, 0);
        let mut page = Lang::Mn;
        let mut last = String::new();
        for (n, line) in
            file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        {
            let place = format!("{}:{}", rule.code, n + 1);
            let (head, text) = line.split_once(": ").unwrap_or_else(|| panic!("{place}: no `: `"));
            let text = unescape(text);
            let found: Vec<_> =
                lint(&text, options(page)).into_iter().filter(|finding| finding.code == rule.code).collect();
            match head.split_once(' ').unwrap_or((head, "")) {
                ("page", _) => page = Lang::parse(&text).unwrap(),
                ("good", _) => {
                    good += 1;
                    assert_eq!(found, [], "{place}");
                }
                ("bad", expected) => {
                    bad += 1;
                    let found: Vec<_> = found.iter().map(|finding| columns(&text, &finding.span)).collect();
                    assert_eq!(found.join(","), expected, "{place}: {text}");
                    last = text;
                }
                ("fixed", _) => {
                    let fixed = fix::fix_if(&last, options(page), |finding, _| finding.code == rule.code);
                    assert_eq!(
                        fixed.text.escape_unicode().to_string(),
                        text.escape_unicode().to_string(),
                        "{place}"
                    );
                }
                _ => panic!("{place}: neither good, bad, fixed nor page"),
            }
        }
        assert!(good > 0 && bad > 0, "{}: needs good and bad lines", rule.code);
    }
}

#[test]
fn every_test_file_has_its_rule() {
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/text")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let code = name.trim_end_matches(".txt");
        assert!(RULES.iter().any(|rule| rule.code == code), "{name} has no rule");
    }
}

#[test]
fn every_rule_has_its_message_and_repair_in_three_languages() {
    for (language, source) in [
        ("zh", include_str!("../../../locales/zh/messages/text.ftl")),
        ("en", include_str!("../../../locales/en/messages/text.ftl")),
        ("mn", include_str!("../../../locales/mn/messages/text.ftl")),
    ] {
        let resource =
            fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for rule in RULES {
            let message = resource.body.iter().find_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) if message.id.name == rule.code => Some(message),
                _ => None,
            });
            let message = message.unwrap_or_else(|| panic!("{language}: {}", rule.code));
            assert!(message.value.is_some(), "{language}: {}", rule.code);
            assert!(message.attributes.iter().any(|a| a.id.name == "repair"), "{language}: {}", rule.code);
        }
    }
}

#[test]
fn no_rule_fires_on_the_term_base() {
    for term in Terms::built_in().entries() {
        assert_eq!(lint(&term.mn, options(Lang::Mn)), [], "{}", term.zh);
        for suffix in ["ᠤᠨ", "ᠶᠢᠨ", "ᠳᠤ", "ᠠᠴᠠ"] {
            let text = format!("{}\u{180E}{suffix}", term.mn);
            assert_eq!(lint(&text, options(Lang::Mn)), [], "{}", term.zh);
        }
    }
    let all: Vec<_> = Terms::built_in().entries().iter().map(|term| term.mn.as_str()).collect();
    assert_eq!(lint(&all.join("᠂ "), options(Lang::Mn)), []);
}

#[test]
fn no_rule_fires_on_dates() {
    let formats = crate::lang::date::DateFormats::built_in(Lang::Mn);
    let first = jiff::civil::date(2023, 12, 1);
    for day in first.series(jiff::ToSpan::days(1)).take(400) {
        for digits in [crate::lang::number::Digits::Ascii, crate::lang::number::Digits::Native] {
            assert_eq!(lint(&formats.date(day, digits), options(Lang::Mn)), [], "{day}");
        }
    }
}

#[test]
fn plain_chinese_has_no_findings() {
    let text = "额尔古纳市人民政府关于印发《2024年工作要点》的通知。\u{3000}\u{3000}各乡镇：ABC 17%。";
    assert_eq!(lint(text, options(Lang::Zh)), []);
}

#[test]
fn each_distinct_word_is_shaped_once() {
    let oracle = ShapeCache::new();
    let options =
        Options { page: Lang::Mn, oracle: Some(&oracle), terms: Some(Terms::built_in()), known: None };
    let text = "ᠮᠣᠩᠭᠤᠯ ᠤᠨ ᠪᠢᠴᠢᠭ ᠳ\u{180B}ᠤᠭᠠᠷ ᠡᠪᠡᠰᠦᠡ";
    lint(text, options);
    let once = oracle.shaped();
    assert!(once > 0);
    lint(&text.repeat(20), options);
    lint(text, options);
    // The repetition makes one new word at each seam.
    assert!(oracle.shaped() <= once + 4, "{once} {}", oracle.shaped());
}

#[test]
fn a_known_word_is_judged_as_a_new_one() {
    let known = Known::default();
    let words = include_str!("../../../tests/data/mongolian_words.txt");
    let text = words.lines().enumerate().fold(String::new(), |text, (n, word)| {
        text + word + [" ", "\u{180E}ᠤᠨ ", " ᠶᠢᠨ ", "ᠳᠤ ", "᠂ ", "\u{180B} ", " 5 ᠤᠨ "][n % 7]
    });
    let plain = lint(&text, options(Lang::Mn));
    assert!(plain.len() > 100, "{}", plain.len());
    for _ in 0..2 {
        assert_eq!(lint(&text, Options { known: Some(&known), ..options(Lang::Mn) }), plain);
    }
}

#[test]
fn without_oracle_and_terms_the_other_rules_work() {
    let options = Options { page: Lang::Mn, oracle: None, terms: None, known: None };
    let codes: Vec<_> = lint("ᠮᠣᠩᠭᠣᠯ ᠤᠨ  ᠪᠢᠴᠢᠭ \u{E266}", options).into_iter().map(|f| f.code).collect();
    assert_eq!(codes, ["mn-suffix-space", "mn-double-space", "mn-private-use"]);
}

#[test]
fn a_finding_becomes_a_diagnostic_of_the_file() {
    let file = "+++\ntitle = 1\n+++\nᠮᠣᠩᠭᠣᠯ ᠤᠨ\n";
    let offset = file.find('ᠮ').unwrap();
    let findings = lint(&file[offset..], options(Lang::Mn));
    let diagnostic = findings[0].diagnostic(&"a.mn.md".into(), file, offset);
    let place = diagnostic.place.unwrap();
    assert_eq!((diagnostic.code, place.line, place.column), ("mn-suffix-space", 4, 7));
    assert_eq!(&place.snippet[place.mark], " ᠤᠨ");
}

proptest::proptest! {
    #[test]
    fn no_input_panics_and_every_span_is_good(
        text in "\\PC*|[ᠠ-ᡂ\u{1800}-\u{180F}\u{202F}\u{200C}\u{200D} \u{A0}\u{3000}0-9᠐-᠙中。《》\u{E266}\u{E400}\u{FE35}ᡷaЯ\n|]{0,40}"
    ) {
        for page in Lang::ALL {
            let findings = lint(&text, options(page));
            for _ in 0..2 {
                proptest::prop_assert_eq!(&lint(&text, Options { known: Some(&KNOWN), ..options(page) }), &findings);
            }
            for finding in findings {
                proptest::prop_assert!(text.get(finding.span.clone()).is_some());
                if let Some(fix) = finding.fix {
                    proptest::prop_assert!(text.get(fix.span).is_some());
                }
            }
        }
    }
}
