//! The cases of the rules, `tests/rules/<code>.txt`: bad ones with the places where the rule must speak, good ones where it
//! must be silent.
//!
//! ```text
//! == bad: what is wrong, in a line
//! from: where it was seen (a live site, a notice); good cases may say it too
//! as-of: 2026-11-24
//! -- content/edu/policy/a.zh.md --
//! …
//! => content/edu/policy/a.zh.md:4:9
//! == good: …
//! ```
//!
//! A case is laid over the cluster of `site.toml`; sections are those of the broken inputs (`golden.rs`). `=>` lines are
//! all places where the rule speaks, in order; `=> file` is the file as a whole, `=> -` no place. A case may hold a
//! history: `!commit 2026-11-20` as a section's path puts all that was written so far into git at that day. A section
//! `.bosoo/external.json` is what is known of addresses outside.

use crate::cluster::*;
use bosoo::diagnostic::{Diagnostic, Report};
use bosoo::rules::Settings;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

struct Case {
    bad: bool,
    name: String,
    from: bool,
    as_of: Option<String>,
    files: String,
    places: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(REPOSITORY).join("tests/rules")
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        let head = |word: &str| trimmed.strip_prefix(word).map(|rest| rest.trim().to_string());
        if let Some(name) = head("== bad:").or_else(|| head("== good:")) {
            let bad = trimmed.starts_with("== bad:");
            cases.push(Case {
                bad,
                name,
                from: false,
                as_of: None,
                files: String::new(),
                places: Vec::new(),
            });
            continue;
        }
        let Some(case) = cases.last_mut() else {
            assert!(trimmed.is_empty() || trimmed.starts_with('#'), "text before the first case: {trimmed}");
            continue;
        };
        if let Some(place) = head("=>") {
            case.places.push(place);
        } else if case.files.is_empty() && head("from:").is_some() {
            case.from = true;
        } else if let (true, Some(day)) = (case.files.is_empty(), head("as-of:")) {
            case.as_of = Some(day);
        } else {
            case.files.push_str(line);
        }
    }
    cases
}

fn report(case: &Case) -> Report {
    let cluster = Cluster::new("");
    crate::golden::lay(&cluster, &case.files);
    let as_of =
        case.as_of.as_deref().map_or(AS_OF, |day| day.parse::<jiff::civil::Date>().unwrap().at(12, 0, 0, 0));
    let mut report = bosoo::pipeline::inspect(&cluster.root, as_of, false).unwrap();
    report.diagnostics.extend(outside(&cluster, as_of));
    report
}

/// What `check --external` would say of the links outside, by what the case says is known of them; nobody is asked.
fn outside(cluster: &Cluster, as_of: jiff::civil::DateTime) -> Vec<Diagnostic> {
    use bosoo::external::{History, addresses, findings};
    if !cluster.root.join(History::FILE).is_file() {
        return Vec::new();
    }
    let loaded = bosoo::pipeline::load(&cluster.root, as_of, false, &mut Report::default()).unwrap().unwrap();
    let found = addresses(&cluster.root, &loaded.cluster, &loaded.addresses);
    findings(&found, &History::read(&cluster.root), &loaded.rules, as_of)
}

fn place(finding: &Diagnostic) -> String {
    match &finding.place {
        Some(place) if place.line > 0 => format!("{}:{}:{}", place.file, place.line, place.column),
        Some(place) => place.file.to_string(),
        None => "-".to_string(),
    }
}

fn codes() -> BTreeSet<String> {
    bosoo::rules::rules().map(|(_, rule, _)| rule.code.to_string()).collect()
}

#[test]
fn each_rule_speaks_where_it_must_and_nowhere_else() {
    let only = std::env::var("RULE").ok();
    let codes: Vec<String> =
        codes().into_iter().filter(|code| only.as_ref().is_none_or(|only| code.contains(only))).collect();
    let wrong: Vec<String> = codes
        .par_iter()
        .flat_map(|code| {
            let Ok(text) = std::fs::read_to_string(folder().join(format!("{code}.txt"))) else {
                return vec![format!("{code}: no tests/rules/{code}.txt")];
            };
            let cases = cases(&text);
            let mut wrong = Vec::new();
            if !cases.iter().any(|case| case.bad) || !cases.iter().any(|case| !case.bad) {
                wrong.push(format!("{code}: wants a bad and a good case"));
            }
            for case in &cases {
                let report = report(case);
                let found: Vec<String> =
                    report.diagnostics.iter().filter(|finding| finding.code == code).map(place).collect();
                if found != case.places || case.bad == case.places.is_empty() {
                    let others: Vec<String> = report
                        .diagnostics
                        .iter()
                        .filter(|other| other.code != code)
                        .map(|other| format!("{} {}", place(other), other.code))
                        .collect();
                    wrong.push(format!(
                        "{code}: {}\n  expected {:?}\n  found    {found:?}\n  besides  {others:?}",
                        case.name, case.places
                    ));
                }
            }
            wrong
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_pattern_known_from_live_sites_is_among_the_cases() {
    let settings = Settings::embedded();
    for code in codes() {
        let text = std::fs::read_to_string(folder().join(format!("{code}.txt"))).unwrap_or_default();
        let known = !settings.of(&code).seen.is_empty();
        // What is wrong on live sites, and what is right there: neither comes from imagination alone.
        for bad in [true, false] {
            assert!(
                !known || cases(&text).iter().any(|case| case.from && case.bad == bad),
                "{code}: no {} case says where it comes from",
                if bad { "bad" } else { "good" }
            );
        }
    }
}

#[test]
fn each_rule_has_words_and_each_file_of_cases_a_rule() {
    use bosoo::messages::MessageLanguage;
    let files: BTreeSet<String> = files(&folder())
        .into_keys()
        .filter_map(|path| Some(path.strip_suffix(".txt")?.to_string()))
        .collect();
    let unknown: Vec<_> = files.difference(&codes()).cloned().collect();
    assert!(unknown.is_empty(), "no rules: {unknown:?}");
    for code in codes() {
        for language in [MessageLanguage::Zh, MessageLanguage::En, MessageLanguage::Mn] {
            for attribute in ["name", "why", "repair"] {
                let words = language.catalog().outline(&code, Some(attribute));
                assert!(
                    words.is_some_and(|words| !words.is_empty()),
                    "{code} has no .{attribute} in {language:?}"
                );
            }
            let said = bosoo::rules::explain::explain(&code, &Settings::embedded(), language).unwrap();
            let chinese = MessageLanguage::Zh.catalog().outline(&code, Some("why")).unwrap();
            assert!(
                language == MessageLanguage::Zh || !said.contains(&chinese),
                "{code} in {language:?}: {said}"
            );
        }
    }
}

#[test]
fn personal_data_is_masked_on_demand() {
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-20\ndisclosure = \"open\"\n+++\n电话13812341234，办公电话0470-0000000。\n",
    );
    let path = cluster.root.join("content/edu/news/a.zh.md");
    let before = std::fs::read_to_string(&path).unwrap();
    let shown = cluster.bosoo(&["check", "--fix"]);
    let said = String::from_utf8(shown.stdout).unwrap();
    assert_eq!(shown.status.code(), Some(1));
    assert!(said.contains("@@ 6 @@\n+电话138****1234，办公电话0470-0000000。"), "{said}");
    assert!(!said.contains("13812341234"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    assert_eq!(cluster.bosoo(&["check", "--fix", "--write"]).status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before.replace("13812341234", "138****1234"));
}

#[test]
fn findings_name_their_site_and_their_line() {
    use bosoo::messages::{self, MessageLanguage, Style};
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-10-01\ndisclosure = \"open\"\n+++\n字\n",
    );
    let said = |code: &str| -> String {
        let mut report = bosoo::pipeline::inspect(&cluster.root, AS_OF, false).unwrap();
        report.diagnostics.retain(|finding| finding.code == code);
        messages::text(&report, MessageLanguage::Zh, Style::Plain)
    };
    // The site, where the place is a document that is only the newest one.
    assert!(
        said("freshness-home").contains("测试市教育局的首页超过 14 天没有新内容"),
        "{}",
        said("freshness-home")
    );
    // A field that is not there is shown where it would stand.
    let missing = said("review-missing");
    assert!(missing.contains("2 | title = \"甲\"\n"), "{missing}");
    // A name that is missing is the site's: it is said once.
    cluster.edit("site.toml", "\"测试市教育局\", mn = \"ᠰᠤᠷᠭᠠᠨ ᠬᠥᠮᠦᠵᠢᠯ\"", "\"测试市教育局\"");
    let lacks = said("uniform-language");
    assert!(lacks.contains("站名“测试市教育局”没有蒙古文\n"), "{lacks}");
}
