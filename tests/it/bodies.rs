//! Whoever has faults in the front matter and in the body sees both at once, and nothing of either becomes public.

use crate::cluster::*;
use bosoo::diagnostic::Report;
use bosoo::pipeline::Options;

const BODY: &str = "字[没有](none.md)\n\n:::nothing\n文\n:::\n";

fn cluster() -> Cluster {
    let cluster = Cluster::new("");
    for (name, front) in [
        // The document has no day, so that it is in no list; an unknown field alone keeps it there.
        ("day", "+++\ntitle = \"日子\"\npublished = 2026-02-30\ndisclosure = \"open\"\n+++\n"),
        ("field", "+++\ntitle = \"字段\"\npublished = 2026-02-20\ndisclosure = \"open\"\nfield = 1\n+++\n"),
        ("none", ""),
        ("syntax", "+++\ntitle = = \"写法\"\n+++\n"),
        ("never-closed", "+++\ntitle = \"没有完\"\n"),
        ("right", "+++\ntitle = \"对的\"\npublished = 2026-02-20\ndisclosure = \"open\"\n+++\n"),
    ] {
        cluster.write(&format!("content/portal/news/{name}.zh.md"), format!("{front}{BODY}"));
    }
    cluster
}

/// What a report says of the texts' bodies: file, line, code.
fn of_bodies(report: &Report) -> Vec<String> {
    let told = |d: &bosoo::diagnostic::Diagnostic| {
        let place = d.place.as_ref()?;
        let name = place.file.strip_prefix("content/portal/news/")?.strip_suffix(".zh.md")?;
        let body = ["dead-link", "unknown-directive"].contains(&d.code);
        body.then(|| format!("{name}:{} {}", place.line, d.code))
    };
    report.diagnostics.iter().filter_map(told).collect()
}

#[test]
fn both_sorts_of_faults_are_said_at_once() {
    let cluster = cluster();
    let faulty = [
        "day:6 dead-link",
        "day:8 unknown-directive",
        "field:7 dead-link",
        "field:9 unknown-directive",
        "none:1 dead-link",
        "none:3 unknown-directive",
        "syntax:4 dead-link",
        "syntax:6 unknown-directive",
    ];
    // A build that a front matter stops says what a check says, of the right ones as well.
    let built = cluster.build();
    assert!(!built.written);
    for report in [&built.report, &cluster.check()] {
        let mut said = of_bodies(report);
        let right: Vec<String> = said.extract_if(.., |line| line.starts_with("right:")).collect();
        assert_eq!(said, faulty, "{}", text(report));
        assert_eq!(right, ["right:6 dead-link", "right:8 unknown-directive"]);
    }
    assert_eq!(text(&built.report), text(&cluster.check()));
}

#[test]
fn a_release_says_no_word_of_a_closed_one() {
    let cluster = Cluster::new("");
    let front = "+++\ntitle = \"日子\"\npublished = 2026-02-30\ndisclosure = \"closed\"\n+++\n";
    cluster.write("content/portal/news/day.zh.md", format!("{front}{BODY}"));
    let outcome = cluster.build_with(&Options { release: true, ..cluster.options() });
    assert!(!outcome.written);
    assert_eq!(of_bodies(&outcome.report), ["day:6 dead-link", "day:8 unknown-directive"]);
    let said = text(&outcome.report);
    for word in ["none.md", "nothing", "日子", "没有", "文"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
}
