//! `build --release`: one site's fault keeps that site's last good pages, and nothing of what is wrong gets out.

use crate::cluster::*;
use bosoo::pipeline::{Options, Outcome};

const CONTENT: &str = "\
-- content/portal/news/p.zh.md --
+++
title = \"门户\"
published = 2026-11-20
disclosure = \"open\"
+++
字
-- content/edu/news/a.zh.md --
+++
title = \"教育一\"
published = 2026-11-20
disclosure = \"open\"
+++
字
-- content/edu/news/old.zh.md --
+++
title = \"要撤的\"
published = 2026-11-19
disclosure = \"open\"
+++
字
-- content/wlt/news/w.zh.md --
+++
title = \"文旅一\"
published = 2026-11-20
disclosure = \"open\"
+++
字
";

fn cluster() -> Cluster {
    let cluster = Cluster::new(&reviewed(CONTENT));
    let site = SITE_TOML.replace("[[layouts.columns]]\n", "[[layouts.columns]]\nrequired = false\n");
    cluster.write("site.toml", site);
    cluster
}

fn release(cluster: &Cluster) -> Outcome {
    cluster.build_with(&Options { release: true, ..cluster.options() })
}

fn all_text(cluster: &Cluster) -> String {
    let files = cluster.files().into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    files.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_right_is_released_whole() {
    let cluster = cluster();
    let outcome = release(&cluster);
    assert!(
        outcome.written && outcome.held.is_empty() && outcome.refused.is_none(),
        "{}",
        text(&outcome.findings)
    );
    let plain = self::cluster();
    plain.rebuilt();
    assert_eq!(differences(&cluster.files(), &plain.files()), [""; 0]);
}

/// The sample itself, with its sheet among the pages of the portal.
#[test]
fn the_sample_is_released_whole() {
    let cluster = Cluster::new("");
    cluster.sample();
    let as_of = jiff::civil::datetime(2026, 11, 24, 9, 0, 0, 0);
    let outcome = cluster.build_with(&Options { release: true, as_of, ..cluster.options() });
    let said = text(&outcome.findings);
    assert!(outcome.written && outcome.held.is_empty() && outcome.refused.is_none(), "{said}");
    for page in ["score.html", "mn/score.html"] {
        let sheet = cluster.page(page);
        let sites = sheet.matches("<th scope=\"row\">").count();
        assert!(sites >= 30, "{page}: each site's result and its row of the matrix, not {sites}");
    }
    assert!(!cluster.page("score.html").contains("不合格"), "{said}");
    assert!(cluster.page("index.html").contains("href=\"score.html\""));
}

#[test]
fn a_faulty_site_keeps_its_last_good_pages_and_the_others_go_on() {
    let cluster = cluster();
    release(&cluster);
    let before = cluster.page("edu/news/index.html");
    // Personal data in a page that is out, a new page, and a change of another site.
    cluster.edit("content/edu/news/a.zh.md", "字\n", "电话13812341234\n");
    cluster.edit("content/edu/news/a.zh.md", "教育一", "教育改题");
    let page = std::fs::read_to_string(cluster.root.join("content/wlt/news/w.zh.md")).unwrap();
    cluster.write("content/edu/news/new.zh.md", page.replace("文旅一", "教育新文"));
    cluster.edit("content/wlt/news/w.zh.md", "文旅一", "文旅改题");
    let outcome = release(&cluster);
    assert!(outcome.written, "{}", text(&outcome.report));
    assert_eq!(outcome.held.iter().map(|site| &**site).collect::<Vec<_>>(), ["edu"]);
    assert!(codes(&outcome.findings).contains(&"privacy-mobile"));
    assert_eq!(cluster.page("edu/news/index.html"), before);
    assert!(cluster.page("edu/news/a.html").contains("教育一"));
    assert!(!cluster.has("edu/news/new.html"));
    assert!(cluster.page("wlt/news/w.html").contains("文旅改题"));
    assert!(cluster.page("news/index.html").contains("文旅改题"));
    let all = all_text(&cluster);
    for secret in ["13812341234", "教育改题", "教育新文"] {
        assert!(!all.contains(secret), "{secret}");
    }
    // Mended, all goes out.
    cluster.edit("content/edu/news/a.zh.md", "13812341234", "138****1234");
    let outcome = release(&cluster);
    assert!(outcome.held.is_empty(), "{}", text(&outcome.findings));
    assert!(cluster.page("edu/news/a.html").contains("教育改题") && cluster.has("edu/news/new.html"));
}

#[test]
fn a_known_veto_holds_no_site_until_its_day_and_a_block_always_does() {
    use bosoo::check::baseline::Baseline;
    let cluster = cluster();
    release(&cluster);
    // A month later nothing is new: the home pages are stale.
    let as_of = jiff::civil::datetime(2026, 12, 24, 12, 0, 0, 0);
    let later = |known: Baseline, as_of| {
        cluster.build_with(&Options { release: true, known, as_of, ..cluster.options() })
    };
    let outcome = later(Baseline::default(), as_of);
    assert!(codes(&outcome.findings).contains(&"freshness-home"), "{}", text(&outcome.findings));
    assert!(!outcome.held.is_empty());
    let until = jiff::civil::date(2026, 12, 31);
    let known = Baseline::default().renewed(&outcome.findings, "办公室", until);
    cluster.edit("content/wlt/news/w.zh.md", "文旅一", "文旅改题");
    let outcome = later(known.clone(), as_of);
    assert!(outcome.written && outcome.held.is_empty(), "{:?}: {}", outcome.held, text(&outcome.findings));
    assert!(cluster.page("wlt/news/w.html").contains("文旅改题"));
    // After its day it counts again.
    let late = jiff::civil::datetime(2027, 1, 1, 12, 0, 0, 0);
    assert!(!later(known, late).held.is_empty());
    // A list that names all that is found excuses no personal data.
    cluster.edit("content/edu/news/a.zh.md", "字\n", "电话13812341234\n");
    let found = later(Baseline::default(), as_of).findings;
    let known = Baseline::default().renewed(&found, "办公室", until);
    assert_eq!(later(known, as_of).held.iter().map(|site| &**site).collect::<Vec<_>>(), ["edu"]);
}

#[test]
fn a_site_that_is_held_for_a_veto_says_why() {
    let cluster = cluster();
    release(&cluster);
    let run = cluster.bosoo(&["build", "--release", "--as-of", "2026-12-24T12:00:00+08:00"]);
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1));
    for site in ["edu", "wlt", "portal"] {
        let line =
            said.lines().find(|line| line.starts_with(&format!("网站 {site} 本次不更新"))).expect(&said);
        assert!(line.contains("首页不更新"), "{line}");
    }
    // The findings themselves stand above, each with its place and repair.
    assert_eq!(said.matches("[freshness-home]").count(), 3, "{said}");
    let run = cluster.bosoo(&["build", "--release", "--as-of", "2026-12-24T12:00:00+08:00", "--lang", "mn"]);
    let said = String::from_utf8(run.stderr).unwrap();
    let name =
        bosoo::messages::MessageLanguage::Mn.catalog().outline("freshness-home", Some("name")).unwrap();
    assert!(said.lines().any(|line| line.starts_with("edu ") && line.contains(&name)), "{said}");
}

#[test]
fn a_stale_home_is_no_fault_of_the_document_it_stands_at() {
    let cluster = cluster();
    release(&cluster);
    // Only the home of wlt is stale: the portal and edu go on, and the portal still lists what wlt has.
    for site in ["portal", "edu"] {
        let page = std::fs::read_to_string(cluster.root.join("content/wlt/news/w.zh.md")).unwrap();
        let page = page.replace("文旅一", "新的").replace("2026-11-20", "2026-12-20");
        cluster.write(&format!("content/{site}/news/new.zh.md"), page);
    }
    let as_of = jiff::civil::datetime(2026, 12, 24, 12, 0, 0, 0);
    let outcome = cluster.build_with(&Options { release: true, as_of, ..cluster.options() });
    assert_eq!(
        outcome.held.iter().map(|site| &**site).collect::<Vec<_>>(),
        ["wlt"],
        "{}",
        text(&outcome.findings)
    );
    assert_eq!(codes(&outcome.findings).iter().filter(|code| **code == "freshness-home").count(), 1);
    let list = cluster.page("news/index.html") + &cluster.page("news/index-2.html");
    assert!(list.contains("新的") && list.contains("文旅一"), "{list}");
}

#[test]
fn what_is_withdrawn_goes_even_from_a_site_that_is_held() {
    let cluster = cluster();
    cluster.write("content/edu/news/own.csv", "甲,乙\n");
    cluster.write("content/edu/news/both.csv", "丙,丁\n");
    cluster.edit("content/edu/news/old.zh.md", "字\n", "[自己的表](own.csv)，[两篇的表](both.csv)\n");
    cluster.edit("content/edu/news/a.zh.md", "字\n", "[两篇的表](both.csv)字\n");
    release(&cluster);
    assert!(cluster.has("edu/news/old.html") && cluster.has("edu/news/own.csv"));
    cluster.edit("content/edu/news/old.zh.md", "disclosure = \"open\"", "disclosure = \"closed\"");
    cluster.edit("content/edu/news/a.zh.md", "字\n", "电话13812341234\n");
    for _ in 0..2 {
        assert_eq!(release(&cluster).held.len(), 1);
        assert!(!cluster.has("edu/news/old.html") && cluster.has("edu/news/a.html"));
        // A file goes with the only page that showed it, also where it stands beside others' files.
        assert!(!cluster.has("edu/news/own.csv") && cluster.has("edu/news/both.csv"));
    }
}

#[test]
fn an_error_of_one_site_does_not_stop_the_others_either() {
    let cluster = cluster();
    release(&cluster);
    cluster.write("content/edu/news/broken.zh.md", "+++\ntitle = \"坏\"\n+++\n字\n");
    cluster.edit("content/wlt/news/w.zh.md", "文旅一", "文旅改题");
    let outcome = release(&cluster);
    assert_eq!(outcome.held.len(), 1);
    assert!(outcome.written && cluster.page("wlt/news/w.html").contains("文旅改题"));
}

#[test]
fn without_last_good_pages_it_is_refused_in_words() {
    let cluster = cluster();
    cluster.edit("content/edu/news/a.zh.md", "字\n", "电话13812341234\n");
    let outcome = release(&cluster);
    assert!(!outcome.written && !cluster.has("index.html"));
    assert_eq!(outcome.refused.unwrap().iter().map(|site| &**site).collect::<Vec<_>>(), ["edu"]);
    let run = cluster.bosoo(&["build", "--release", "--as-of", AS_OF_TEXT, "--lang", "en"]);
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert!(said.contains("edu was never published") && !said.contains("13812341234"), "{said}");
}
