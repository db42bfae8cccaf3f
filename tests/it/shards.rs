//! A build in parts, each a process of its own, gives the bytes of the whole build, its manifest among them.

use crate::cluster::*;
use std::collections::BTreeMap;
use std::process::{Command, Stdio};

const CONTENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-11-01
disclosure = \"open\"
keywords = [\"车\"]
+++
## 一

见[乙](b.md#s1)，[外](https://www.example.com/)，[表](x.pdf)。
-- content/edu/news/x.pdf --
pdf
-- content/edu/news/a.mn.md --
+++
title = \"ᠠ\"
state = \"machine\"
+++
## ᠠ

ᠠ
-- content/edu/news/b.zh.md --
+++
title = \"乙\"
published = 2026-11-02
disclosure = \"open\"
keywords = [\"车\"]
aliases = [\"/old/1.html\"]
+++
## 乙一

字
";

fn command(cluster: &Cluster, args: &[&str]) -> Command {
    let mut command = Command::new(BOSOO);
    command.current_dir(&cluster.root).args(["build", "--lang", "en", "--as-of", AS_OF_TEXT]).args(args);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

fn built(cluster: &Cluster, args: &[&str]) {
    let output = command(cluster, args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The manifests of all output folders.
fn manifests(cluster: &Cluster) -> BTreeMap<String, Vec<u8>> {
    let mut all = files(&cluster.root.join(".bosoo"));
    all.retain(|path, _| path.ends_with(".manifest"));
    all
}

/// The parts, all at once.
fn shards(cluster: &Cluster, of: usize) {
    let part = |part: usize| {
        let (shard, out) = (format!("{part}/{of}"), format!("parts/{part}"));
        command(cluster, &["--shard", &shard, "--out", &out]).spawn().unwrap()
    };
    for child in (1..=of).map(part).collect::<Vec<_>>() {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_parts_are_the_whole() {
    for of in [1, 3] {
        let cluster = Cluster::new(CONTENT);
        let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
        cluster.write("site.toml", config + "\n[traditional]\n");
        shards(&cluster, of);
        let folders: Vec<usize> =
            (1..=of).map(|part| files(&cluster.root.join(format!("parts/{part}"))).len()).collect();
        assert!(folders.iter().all(|count| *count > 10), "{folders:?}");
        built(&cluster, &["--merge", "parts"]);
        let merged = manifests(&cluster);
        built(&cluster, &["--out", "whole"]);
        let mut whole = files(&cluster.root.join("whole"));
        let mut dist = files(&cluster.root.join("dist"));
        let wanted = ["search/index.json", "edu/news/x.pdf", "hant/edu/news/a.html"];
        assert!(wanted.iter().all(|path| dist.contains_key(*path)));
        // The seal knows when it was made.
        for files in [&mut whole, &mut dist] {
            files.remove("bosoo-seal.json");
        }
        assert_eq!(differences(&dist, &whole), [""; 0]);
        let mut both = manifests(&cluster);
        both.retain(|path, _| !merged.contains_key(path));
        // The shards keep theirs in their own folders.
        assert_eq!((merged.len(), both.len()), (1, 1));
        assert!(merged.values().eq(both.values()), "the manifests differ");
        // The next build finds nothing to do.
        let again = cluster.bosoo(&["build", "--as-of", AS_OF_TEXT, "--format", "json"]);
        let said: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
        assert_eq!(
            (&said["rendered"], &said["removed"], &said["written"]),
            (&0.into(), &0.into(), &false.into())
        );
    }
}

#[test]
fn a_part_that_is_missing_is_named() {
    let cluster = Cluster::new(CONTENT);
    shards(&cluster, 2);
    cluster.remove("parts/2/.bosoo-shard");
    let output = command(&cluster, &["--merge", "parts"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(2) && text.contains("no shard 2/2"), "{text}");
    assert!(!cluster.has("index.html"));
}

#[test]
fn a_part_of_older_content_is_made_anew() {
    let cluster = Cluster::new(CONTENT);
    shards(&cluster, 2);
    cluster.edit("content/edu/news/b.zh.md", "字\n", "改过的字\n");
    built(&cluster, &["--merge", "parts"]);
    assert!(cluster.page("edu/news/b.html").contains("改过的字"));
}

#[test]
fn errors_stop_a_part() {
    let cluster = Cluster::new(CONTENT);
    cluster.edit("content/edu/news/b.zh.md", "字\n", "[无](@edu/news/nothing)\n");
    let codes: Vec<Option<i32>> = (1..=2)
        .map(|part| {
            let (shard, out) = (format!("{part}/2"), format!("parts/{part}"));
            command(&cluster, &["--shard", &shard, "--out", &out]).status().unwrap().code()
        })
        .collect();
    assert!(codes.contains(&Some(1)), "{codes:?}");
}
