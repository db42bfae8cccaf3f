//! A folder of hostile forks, `tests/hostile/<trick>/`: each trick that a fork of the theme could try, with what
//! `bosoo check` prints in English and in Chinese. The form of a case is that of `tests/broken/` (see `golden.rs`).

use crate::cluster::*;
use crate::golden::lay;
use bosoo::diagnostic::{Level, Report};
use bosoo::messages::{self, MessageLanguage, Style};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Codes without a case here, with the reason.
const WITHOUT_CASE: [(&str, &str); 2] = [
    ("too-many-templates", "two hundred files; the test below writes them"),
    ("theme-name-reserved", "the fork has another name; the test below writes it"),
];

fn folder() -> PathBuf {
    Path::new(REPOSITORY).join("tests/hostile")
}

/// Holds what a report prints in both languages against the case's files, or writes them.
fn print_case(at: &Path, report: &Report, bless: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (language, name) in
        [(MessageLanguage::En, "expected.en.txt"), (MessageLanguage::Zh, "expected.zh.txt")]
    {
        let printed = messages::text(report, language, Style::Plain);
        if bless {
            std::fs::write(at.join(name), &printed).unwrap();
        }
        let expected = std::fs::read_to_string(at.join(name)).unwrap_or_default();
        if printed != expected {
            let at = at.display();
            wrong.push(format!("{at}/{name}:\n--- expected\n{expected}--- printed\n{printed}"));
        }
    }
    wrong
}

#[test]
fn each_trick_is_refused_with_its_message() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    let mut said = BTreeSet::new();
    let mut cases: Vec<_> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    for at in cases {
        let cluster = Cluster::new("");
        lay(&cluster, &std::fs::read_to_string(at.join("input.txt")).unwrap());
        let report = cluster.check();
        let name = at.file_name().unwrap().to_string_lossy().into_owned();
        let errors = report.diagnostics.iter().filter(|d| d.level == Level::Error);
        if errors.clone().count() == 0 {
            wrong.push(format!("{name}: passes"));
        }
        // It is the fork that is blamed, in a place.
        for fault in errors {
            let place = fault.place.as_ref().map_or("", |place| &*place.file);
            if !place.starts_with("themes/forest") {
                wrong.push(format!("{name}: {} is said of {place:?}", fault.code));
            }
            said.insert(fault.code);
        }
        wrong.extend(print_case(&at, &report, bless));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let messages =
        std::fs::read_to_string(Path::new(REPOSITORY).join("locales/en/messages/theme.ftl")).unwrap();
    let codes =
        messages.lines().filter(|line| !line.starts_with([' ', '#'])).filter_map(|l| l.split_once(" ="));
    let missing: Vec<_> = codes
        .map(|(code, _)| code)
        .filter(|code| !said.contains(code) && !WITHOUT_CASE.iter().any(|(known, _)| known == code))
        .collect();
    assert!(missing.is_empty(), "without a case: {missing:?}");
}

#[test]
fn too_many_templates_are_refused() {
    let cluster = Cluster::new("-- content/edu/site.toml --\ntheme = \"forest\"\n");
    cluster.write("themes/forest/theme.toml", "parent = \"standard\"\n");
    for n in 0..201 {
        cluster.write(&format!("themes/forest/components/c{n}.html"), "字");
    }
    only(&cluster.check(), "too-many-templates");
}

#[test]
fn a_fork_takes_no_name_of_a_folder() {
    // Its header.html would be parts/header.html of every theme in the chain.
    for name in ["parts", "layouts", "components", "pages"] {
        let cluster = Cluster::new("");
        cluster.write("content/edu/site.toml", format!("theme = \"{name}\"\n"));
        cluster.write(&format!("themes/{name}/theme.toml"), "parent = \"standard\"\n");
        cluster.write(&format!("themes/{name}/header.html"), "<p>别的机关</p>");
        only(&cluster.check(), "theme-name-reserved");
    }
}

#[test]
fn a_hostile_fork_publishes_nothing() {
    let cluster = Cluster::new("");
    lay(&cluster, &std::fs::read_to_string(folder().join("page-inline-script/input.txt")).unwrap());
    let outcome = cluster.build();
    assert!(outcome.report.has_errors() && !outcome.written && !cluster.has("edu/news/a.html"));
}

#[test]
fn a_script_runs_with_the_offices_leave_only() {
    let cluster = Cluster::new("");
    lay(&cluster, &std::fs::read_to_string(folder().join("script-without-leave/input.txt")).unwrap());
    let script = std::fs::read(cluster.root.join("themes/forest/scripts/own.js")).unwrap();
    let leave = format!("sample = true\nallowed_scripts = [\"{}\"]", bosoo::theme::sha256(&script));
    cluster.edit("site.toml", "sample = true", &leave);
    cluster.rebuilt();
    let with = |part: &str| {
        cluster.files().into_iter().any(|(path, bytes)| {
            path.starts_with("assets/site.")
                && path.ends_with(".js")
                && String::from_utf8_lossy(&bytes).contains(part)
        })
    };
    assert!(with("alert(1)"));
    // One byte more is another script.
    cluster.write("themes/forest/scripts/own.js", [script, b" ".to_vec()].concat());
    only(&cluster.check(), "script-not-allowed");
}
