//! The seal that a build leaves for `bosoo deploy`: part of the tree, true, and only where the tree is whole.

use crate::cluster::*;
use bosoo::pipeline::Options;
use bosoo::render::Without;
use bosoo::write::seal::{BUILD_SEAL, BuildSeal, Redirect};

const CONTENT: &str = "\
-- content/portal/news/a.zh.md --
+++
title = \"门户\"
published = 2026-11-02
disclosure = \"open\"
aliases = [\"/old/a.html\"]
+++
正文
-- content/edu/news/b.zh.md --
+++
title = \"教育\"
published = 2026-11-01
disclosure = \"open\"
+++
正文
";

fn seal(cluster: &Cluster) -> Option<BuildSeal> {
    BuildSeal::read(&cluster.root.join("dist")).unwrap()
}

#[test]
fn a_build_is_sealed_with_its_clock_verdict_and_redirects() {
    let cluster = Cluster::built(&reviewed(CONTENT));
    let first = seal(&cluster).unwrap();
    assert_eq!(first.as_of, format!("{AS_OF}+08:00"));
    assert!(first.verdict.publishable(), "{:?}", first.verdict);
    let redirect = Redirect { from: "/old/a.html".into(), to: "/news/a.html".into(), status: 301 };
    assert_eq!(first.redirects, [redirect]);

    // Later and with nothing changed, all stays as it is; a seal that is gone comes back.
    let later =
        Options { as_of: AS_OF.checked_add(jiff::Span::new().minutes(1)).unwrap(), ..cluster.options() };
    assert!(!cluster.build_with(&later).written);
    assert_eq!(seal(&cluster).as_ref(), Some(&first));
    cluster.remove(&format!("dist/{BUILD_SEAL}"));
    assert!(cluster.build_with(&later).written);
    assert_ne!(seal(&cluster).unwrap().as_of, first.as_of);
}

#[test]
fn drafts_are_never_sealed() {
    let cluster = Cluster::new(&reviewed(CONTENT));
    cluster.build_with(&Options { drafts: true, ..cluster.options() });
    assert!(cluster.has("index.html") && seal(&cluster).is_none());
    cluster.rebuilt();
    assert!(seal(&cluster).is_some());
}

#[test]
fn a_build_without_a_part_has_no_seal_and_leaves_nothing_to_later_builds() {
    let cluster = Cluster::new(&reviewed(CONTENT));
    let page = "edu/news/b.html";
    for without in [
        Without { rules: true, ..Without::default() },
        Without { search: true, ..Without::default() },
        Without { qr: true, ..Without::default() },
    ] {
        let outcome = cluster.build_with(&Options { without, ..cluster.options() });
        assert!(outcome.written && seal(&cluster).is_none(), "{without:?}");
        assert_eq!(cluster.has("search/index.json"), !without.search);
        assert_eq!(cluster.page(page).contains("class=\"qr-code\""), !without.qr);
        assert_eq!(outcome.findings.diagnostics.is_empty(), without.rules, "{without:?}");
    }
    let outcome = cluster.build();
    assert_eq!(outcome.rendered, outcome.outputs, "all is made anew");
    assert!(seal(&cluster).is_some() && cluster.page(page).contains("class=\"qr-code\""));
}

#[test]
fn one_sites_errors_need_not_stop_the_others() {
    let cluster = Cluster::built(&reviewed(CONTENT));
    cluster.edit("content/portal/news/a.zh.md", "正文", "改过的正文");
    cluster.add("-- content/edu/news/broken.zh.md --\n+++\ntitle = \"坏\"\n+++\n正文\n");
    let page = "news/a.html";

    let outcome = cluster.build();
    assert!(outcome.report.has_errors() && !outcome.written);
    assert!(!cluster.page(page).contains("改过的正文"));

    let going = Options { keep_going: true, ..cluster.options() };
    let outcome = cluster.build_with(&going);
    assert!(outcome.report.has_errors() && outcome.written);
    assert!(cluster.page(page).contains("改过的正文"));
    let sealed = seal(&cluster).unwrap();
    assert_eq!(sealed.failures(), (vec!["edu"], false));
    assert!(!cluster.build_with(&going).written, "the same errors again change nothing");

    // What is no one site's own stops all.
    cluster.edit("site.toml", "portal = \"portal\"", "portal = \"nobody\"");
    assert!(!cluster.build_with(&going).written);
    cluster.edit("site.toml", "portal = \"nobody\"", "portal = \"portal\"");
    cluster.remove("content/edu/news/broken.zh.md");
    cluster.rebuilt();
    assert_eq!(seal(&cluster).unwrap().failures(), (vec![], false));
}
