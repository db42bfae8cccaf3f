//! `bosoo explain` of an output: what it is made from, and why it was made.

use crate::cluster::*;

const CONTENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-11-01
disclosure = \"open\"
+++
见[乙](b.md)。
-- content/edu/news/b.zh.md --
+++
title = \"乙\"
published = 2026-11-02
disclosure = \"open\"
+++
字
";

fn said(cluster: &Cluster, path: &str) -> String {
    let output = cluster.bosoo(&["explain", path, "--lang", "en", "--as-of", AS_OF_TEXT]);
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn built(cluster: &Cluster) {
    let output = cluster.bosoo(&["build", "--as-of", AS_OF_TEXT]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn an_output_tells_what_it_is_made_from_and_why_it_was_made() {
    let cluster = Cluster::new(CONTENT);
    let before = said(&cluster, "edu/news/a.html");
    assert!(before.contains("Made last because of: not made yet"), "{before}");
    assert!(before.contains("Next build: it was not there"), "{before}");

    built(&cluster);
    let first = said(&cluster, "dist/edu/news/a.html");
    for part in [
        "Kind: page of a document",
        "Source files: content/edu/news/a.zh.md",
        "Documents linked: edu/news/b",
        "Theme: standard",
        "Made last because of: it was not there",
        "Next build: nothing to do",
    ] {
        assert!(first.contains(part), "{part}: {first}");
    }

    cluster.edit("content/edu/news/a.zh.md", "见[乙]", "又见[乙]");
    assert!(said(&cluster, "edu/news/a.html").contains("Next build: its own content"));
    assert!(said(&cluster, "edu/news/b.html").contains("Next build: nothing to do"));
    built(&cluster);
    let second = said(&cluster, "edu/news/a.html");
    assert!(second.contains("Made last because of: its own content"), "{second}");
    assert!(second.contains("Next build: nothing to do"), "{second}");

    std::fs::remove_file(cluster.root.join("dist/edu/news/b.html")).unwrap();
    assert!(said(&cluster, "edu/news/b.html").contains("Next build: its file is gone"));
    let list = said(&cluster, "edu/news/index.html");
    assert!(list.contains("Kind: list") && list.contains("Documents listed: 2"), "{list}");
}

#[test]
fn an_output_that_is_not_there_is_named() {
    let cluster = Cluster::new(CONTENT);
    let output = cluster.bosoo(&["explain", "edu/news/c.html", "--as-of", AS_OF_TEXT]);
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(words.contains("没有输出") && words.contains("edu/news/c.html"), "{words}");
}
