//! A folder of broken inputs, `tests/broken/<code>/`: one case for each message that content, configuration, themes or
//! words can cause, with what `bosoo check` prints in English and in Chinese.
//!
//! A case is one text `input.txt` of sections (see `cluster.rs`) laid over the standard fixture. A section's path may
//! begin with `+` (its text is put at the file's end), `!remove`, `!symlink` (the text is the target), `!bytes` (the
//! text is hexadecimal) or `!size` (the text is the number of bytes), `!fixture` (the text is a file of
//! `tests/fixtures/`), `!edit` (an old line and a new one), `!commit` (a day instead of a path: all so far goes into git). `BLESS=1` writes the expected texts.

use crate::cluster::*;
use bosoo::messages::{self, MessageLanguage, Style};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Codes that no input of a check can cause, with the reason.
const NOT_FROM_INPUT: [(&str, &str); 3] = [
    ("unknown-site", "comes from the option --site of a build; pages.rs and cli.rs test it"),
    ("channel-without-mongolian", "comes from the arguments of export; figures.rs tests it"),
    ("no-such-document", "comes from the arguments of export; figures.rs tests it"),
];

fn folder() -> PathBuf {
    Path::new(REPOSITORY).join("tests/broken")
}

fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub fn lay(cluster: &Cluster, input: &str) {
    for (path, text) in sections(input) {
        let target = |path: &str| {
            let path = cluster.root.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            path
        };
        if let Some(path) = path.strip_prefix('+') {
            let old = std::fs::read_to_string(cluster.root.join(path)).unwrap();
            cluster.write(path, old + &text);
            continue;
        }
        match path.split_once(' ') {
            None => cluster.write(&path, text),
            Some(("!remove", path)) => cluster.remove(path),
            Some(("!symlink", path)) => std::os::unix::fs::symlink(text.trim(), target(path)).unwrap(),
            Some(("!bytes", path)) => {
                let bytes = text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).unwrap());
                cluster.write(path, bytes.collect::<Vec<u8>>());
            }
            Some(("!size", path)) => cluster.write(path, vec![b'a'; text.trim().parse().unwrap()]),
            Some(("!fixture", path)) => {
                copy(&Path::new(REPOSITORY).join("tests/fixtures").join(text.trim()), &target(path));
            }
            Some(("!edit", path)) => {
                let (old, new) = text.split_once('\n').unwrap();
                cluster.edit(path, old, new.trim_end());
            }
            Some(("!commit", day)) => commit(cluster, day),
            Some((word, _)) => panic!("no such word: {word}"),
        }
    }
}

/// Puts all that was written into git, as if it was that day.
fn commit(cluster: &Cluster, day: &str) {
    let git = |args: &[&str]| {
        let when = format!("{day}T10:00:00+08:00");
        let mut command = std::process::Command::new("git");
        command.current_dir(&cluster.root).env("GIT_AUTHOR_DATE", &when).env("GIT_COMMITTER_DATE", &when);
        for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"] {
            command.env(name, "编辑");
        }
        for name in ["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
            command.env(name, "editor@example.gov.cn");
        }
        assert!(command.args(args).output().unwrap().status.success(), "git {args:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", day]);
}

#[test]
fn each_case_prints_what_is_expected() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let at = folder().join(&case);
        let cluster = Cluster::new("");
        lay(&cluster, &std::fs::read_to_string(at.join("input.txt")).unwrap());
        let report = cluster.check();
        if !codes(&report).contains(&case.as_str()) {
            wrong.push(format!("{case}: is not among {:?}", codes(&report)));
        }
        let faults = report.diagnostics.iter().filter(|d| d.place.is_none());
        wrong.extend(faults.map(|d| format!("{case}: {} has no place", d.code)));
        for (language, name) in
            [(MessageLanguage::En, "expected.en.txt"), (MessageLanguage::Zh, "expected.zh.txt")]
        {
            let printed = messages::text(&report, language, Style::Plain);
            if bless {
                std::fs::write(at.join(name), &printed).unwrap();
            }
            let expected = std::fs::read_to_string(at.join(name)).unwrap_or_default();
            if printed != expected {
                wrong.push(format!("{case}/{name}:\n--- expected\n{expected}--- printed\n{printed}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_has_its_case_and_each_file_its_use() {
    let file = |name: &str| {
        std::fs::read_to_string(Path::new(REPOSITORY).join("locales/en/messages").join(name)).unwrap()
    };
    // The files whose messages are about a cluster's content.
    let messages = ["build.ftl", "publish.ftl"].map(file).concat();
    let mut codes = BTreeSet::new();
    let mut last = "";
    for line in messages.lines() {
        if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with([' ', '#'])) {
            last = id;
        }
        // What has a repair is a diagnostic; the others are words.
        if line.trim_start().starts_with(".repair") {
            codes.insert(last.to_string());
        }
    }
    assert!(codes.len() > 60, "{codes:?}");
    for (code, _) in NOT_FROM_INPUT {
        assert!(codes.remove(code), "{code} is no message");
    }
    let cases: BTreeSet<String> = cases().into_iter().collect();
    let missing: Vec<_> = codes.difference(&cases).collect();
    let unknown: Vec<_> = cases.difference(&codes).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "without a case: {missing:?}; without a message: {unknown:?}"
    );
    for case in cases {
        let files: BTreeSet<String> = files(&folder().join(&case)).into_keys().collect();
        assert_eq!(
            files.into_iter().collect::<Vec<_>>(),
            ["expected.en.txt", "expected.zh.txt", "input.txt"],
            "{case}"
        );
    }
}
