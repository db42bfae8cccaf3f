//! Open government data: the standard directory, a policy's life, parts of lists, consultations. Figures are counted
//! a second time here, from the raw files.

use crate::cluster::*;
use bosoo::calendar::Calendar;
use bosoo::diagnostic::{Level, Report};
use bosoo::pipeline;
use bosoo::rules::directory::{Fault, gaps};
use jiff::civil::datetime;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The portal with the platform, one area with three items, documents in all stages of a policy's life.
const CONTENT: &str = r#"
-- content/data/areas.toml --
[[organs]]
id = "gaj"
name = { zh = "市公安局", mn = "ᠠᠮᠤᠷ" }
[[ended_laws]]
name = "收养法"
ended = 2021-01-01
by = "中华人民共和国民法典"
[[changes]]
date = 2026-11-02
areas = ["ywjy"]
text = { zh = "增加一项", mn = "ᠨᠢᠭᠡ ᠵᠦᠢᠯ" }
-- content/data/areas/ywjy.toml --
name = { zh = "义务教育", mn = "ᠠᠯᠪᠠᠨ ᠰᠤᠷᠭᠠᠨ" }
organs = ["edu", "gaj"]
[[items]]
id = "ywjy-01"
group = "招生管理"
name = { zh = "招生政策", mn = "ᠡᠯᠰᠡᠭᠦᠯᠬᠦ" }
must = ["招生办法"]
may = ["咨询电话"]
basis = ["《政府信息公开条例》"]
limit = "20 working days"
limit_words = "20个工作日内"
channels = ["政府网站"]
levels = ["county"]
[[items]]
id = "ywjy-02"
name = "收养登记"
basis = ["《中华人民共和国收养法》"]
channels = ["政府网站"]
[[items]]
id = "ywjy-03"
name = "学生档案"
method = "on-request"
channels = ["政府网站"]
-- content/edu/policy/draft.zh.md --
+++
title = "招生办法（草案）"
published = 2026-06-01
signed = 2026-06-01
opens = 2026-06-02
closes = 2026-07-01
disclosure = "open"
+++
草案
-- content/edu/policy/results.zh.md --
+++
title = "意见采纳情况"
published = 2026-07-10
signed = 2026-07-10
feedback_on = "@edu/policy/draft"
disclosure = "open"
+++
结果
-- content/edu/policy/rules.zh.md --
+++
title = "招生办法"
published = 2026-09-01
signed = 2026-07-20
consultation = "@edu/policy/draft"
items = ["ywjy-01"]
disclosure = "open"
+++
办法
-- content/edu/policy/rules.mn.md --
+++
title = "ᠡᠯᠰᠡᠭᠦᠯᠬᠦ ᠠᠷᠭ᠎ᠠ"
state = "machine"
+++
ᠠᠷᠭ᠎ᠠ
-- content/edu/policy/old.zh.md --
+++
title = "旧招生办法"
published = 2020-03-01
signed = 2020-02-01
repealed = 2026-09-01
repealed_by = "@edu/policy/rules"
disclosure = "open"
+++
旧
-- content/wlt/interpretation/explained.zh.md --
+++
title = "一图读懂招生办法"
published = 2026-09-20
interprets = ["@edu/policy/rules"]
interpretation = "picture"
disclosure = "open"
+++
图
"#;

fn cluster() -> Cluster {
    let cluster = Cluster::new(CONTENT);
    cluster.edit(
        "site.toml",
        "[[layouts]]\nid = \"department\"",
        "[[layouts.columns]]\nid = \"areas\"\nkind = \"areas\"\nname = { zh = \"基层政务公开\", mn = \"ᠢᠯᠡ\" }\n\n[[layouts]]\nid = \"department\"",
    );
    cluster
}

fn found(report: &Report, code: &str) -> Vec<(Level, String)> {
    let all = report.diagnostics.iter().filter(|diagnostic| diagnostic.code == code);
    all.map(|d| (d.level, d.place.as_ref().map_or("?".into(), |place| place.file.to_string()))).collect()
}

#[test]
fn an_item_shows_its_documents_and_a_document_its_items_in_both_languages() {
    let cluster = cluster();
    cluster.rebuilt();
    let item = cluster.page("areas/ywjy-01.html");
    assert!(item.contains("../edu/policy/rules.html"), "{item}");
    assert!(item.contains("招生办法") && item.contains("20个工作日内"));
    assert!(cluster.page("edu/policy/rules.html").contains("href=\"../../areas/ywjy-01.html\""));
    let mongolian = cluster.page("mn/areas/ywjy-01.html");
    assert!(mongolian.contains("../edu/policy/rules.html") && mongolian.contains("lang=\"zh-CN\""));
    for page in ["areas/index.html", "areas/ywjy.html", "areas/organ-edu.html", "areas/organ-gaj.html"] {
        for page in [page.to_string(), format!("mn/{page}")] {
            assert!(cluster.page(&page).contains("ywjy"), "{page}");
        }
    }
    assert!(cluster.page("areas/changes.html").contains("增加一项"));
    // What is wrong with the directory is said where it stands.
    let report = pipeline::inspect(&cluster.root, AS_OF, false).unwrap();
    assert_eq!(found(&report, "published-late"), [(Level::Deduct, "content/edu/policy/rules.zh.md".into())]);
    assert_eq!(found(&report, "law-not-in-force"), [(Level::Deduct, "content/data/areas/ywjy.toml".into())]);
    assert_eq!(found(&report, "items-without-document").len(), 1);
    assert_eq!(found(&report, "on-request-item-open"), []);
    cluster.edit("content/edu/policy/rules.zh.md", "[\"ywjy-01\"]", "[\"ywjy-01\", \"ywjy-03\"]");
    let report = pipeline::inspect(&cluster.root, AS_OF, false).unwrap();
    assert_eq!(
        found(&report, "on-request-item-open"),
        [(Level::Block, "content/edu/policy/rules.zh.md".into())]
    );
}

#[test]
fn every_page_of_a_policys_life_shows_the_whole_of_it() {
    let cluster = cluster();
    cluster.rebuilt();
    let steps = ["draft", "results", "rules"];
    for page in steps {
        let html = cluster.page(&format!("edu/policy/{page}.html"));
        for other in steps.iter().filter(|other| **other != page) {
            assert!(
                html.contains(&format!("class=\"chain-title\" href=\"{other}.html\"")),
                "{page}: {other}"
            );
        }
        assert!(html.contains("chain-interpretation") && html.contains("aria-current=\"step\""), "{page}");
    }
    let explained = cluster.page("wlt/interpretation/explained.html");
    assert!(explained.contains("../../edu/policy/draft.html"), "{explained}");
    // The repealed document keeps its address and says what took its place.
    let old = cluster.page("edu/policy/old.html");
    assert!(old.contains("chain-repeal") && old.contains("href=\"rules.html\""));
    assert!(cluster.page("mn/edu/policy/rules.html").contains("chain-steps"));
}

#[test]
fn parts_of_a_list_hold_what_their_counts_say() {
    let cluster = cluster();
    cluster.rebuilt();
    let list = cluster.page("edu/policy/index.html");
    for (part, count) in [("in-force", 3), ("repealed", 1)] {
        let link = format!("<a href=\"{part}.html\"");
        let at = list.find(&link).unwrap_or_else(|| panic!("{part}: {list}"));
        assert!(list[at..at + 160].contains(&format!("<span class=\"count\">{count}</span>")), "{part}");
        let rows = cluster.page(&format!("edu/policy/{part}.html")).matches("<th scope=\"row\">").count();
        assert_eq!(rows, count, "{part}");
    }
    assert!(!cluster.has("edu/policy/expired.html"));
    assert!(cluster.page("wlt/interpretation/year-2026.html").contains("explained.html"));
    assert!(cluster.page("wlt/interpretation/form-picture.html").contains("explained.html"));
}

#[test]
fn a_consultations_state_follows_the_clock_and_its_page_is_made_again() {
    let cluster = cluster();
    for later in ["results", "old"] {
        cluster.remove(&format!("content/edu/policy/{later}.zh.md"));
    }
    let state = |day: i8, month: i8| {
        let mut options = cluster.options();
        options.as_of = datetime(2026, month, day, 12, 0, 0, 0);
        let outcome = cluster.build_with(&options);
        assert!(!outcome.report.has_errors(), "{}", text(&outcome.report));
        let late = !found(&outcome.findings, "consultation-without-results").is_empty();
        let html = cluster.page("edu/policy/draft.html");
        let at =
            html.find("consultation consultation-").expect("a state") + "consultation consultation-".len();
        (html[at..].split('"').next().unwrap().to_string(), late)
    };
    assert_eq!(state(1, 6), ("pending".into(), false));
    assert_eq!(state(2, 6), ("open".into(), false));
    assert_eq!(state(1, 7), ("open".into(), false));
    assert_eq!(state(2, 7), ("closed".into(), false));
    assert_eq!(state(2, 8), ("closed".into(), true));
}

#[test]
fn an_edit_of_the_directory_gives_the_bytes_of_a_build_from_nothing() {
    let cluster = cluster();
    cluster.rebuilt();
    let clean = |cluster: &Cluster| {
        let fresh = Cluster::new("");
        let _ = std::fs::remove_dir_all(fresh.root.join("content"));
        copy(&cluster.root.join("content"), &fresh.root.join("content"));
        copy(&cluster.root.join("site.toml"), &fresh.root.join("site.toml"));
        fresh.rebuilt();
        fresh.files()
    };
    let edits: [(&str, &str, &str); 5] = [
        ("content/data/areas/ywjy.toml", "招生办法", "招生办法和范围"),
        ("content/data/areas/ywjy.toml", "id = \"ywjy-02\"", "id = \"ywjy-20\""),
        ("content/edu/policy/results.zh.md", "items", "items"),
        ("content/edu/policy/rules.zh.md", "consultation = \"@edu/policy/draft\"\n", ""),
        ("content/data/areas.toml", "增加一项", "增加了一项"),
    ];
    for (path, old, new) in edits {
        if old == new {
            cluster.edit(path, "disclosure", "items = [\"ywjy-20\"]\ndisclosure");
        } else {
            cluster.edit(path, old, new);
        }
        cluster.rebuilt();
        assert_eq!(cluster.files(), clean(&cluster), "{path}: {new}");
    }
}

/// The `items` of every open document of the sample, read with nothing but text search.
fn raw_items() -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    for (path, bytes) in files(&Path::new(REPOSITORY).join("content")) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let open = text.contains("\ndisclosure = \"open\"") || text.contains("\n公开属性: open");
        if path.ends_with(".zh.md") && open && !text.contains("draft = true") {
            let stated = |line: &str| {
                line.strip_prefix("items = ").or(line.strip_prefix("公开事项: ")).map(str::to_string)
            };
            let line = text.lines().find_map(stated).unwrap_or_default();
            items.extend(line.split('"').skip(1).step_by(2).map(str::to_string));
        }
    }
    items
}

#[test]
fn the_samples_gaps_are_those_of_a_count_over_the_raw_files() {
    let fulfilled = raw_items();
    let mut missing: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = 0;
    for (path, bytes) in files(&Path::new(REPOSITORY).join("content/data/areas")) {
        let area: toml::Table = toml::from_str(&String::from_utf8(bytes).unwrap()).unwrap();
        for item in area["items"].as_array().unwrap() {
            all += 1;
            let site = item
                .get("channels")
                .and_then(|list| list.as_array())
                .is_some_and(|list| list.iter().any(|name| name.as_str() == Some("政府网站")));
            let open = item.get("method").and_then(|method| method.as_str()) != Some("on-request");
            if site && open && !fulfilled.contains(item["id"].as_str().unwrap()) {
                *missing.entry(path.trim_end_matches(".toml").to_string()).or_default() += 1;
            }
        }
    }
    let mut report = Report::default();
    let loaded = pipeline::load(Path::new(REPOSITORY), AS_OF, false, &mut report).unwrap().unwrap();
    let areas = &loaded.cluster.data.areas;
    assert_eq!(areas.items().count(), all);
    let known: BTreeSet<String> =
        loaded.cluster.fulfils.keys().map(|id| areas.item(*id).id.to_string()).collect();
    assert_eq!(known, fulfilled);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for gap in gaps(&loaded.cluster, &Calendar::embedded()) {
        if gap.fault == Fault::Missing {
            *found.entry(areas.areas[gap.item.area].id.to_string()).or_default() += 1;
        }
    }
    assert_eq!(found, missing);
    assert!(fulfilled.len() > 20 && missing.values().sum::<usize>() > 100);
}

#[test]
fn the_report_and_the_tables_are_written_and_read_again() {
    let cluster = cluster();
    let report = cluster.bosoo(&["report", "areas", "--as-of", AS_OF_TEXT]);
    assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stderr));
    let report = String::from_utf8(report.stdout).unwrap();
    assert!(report.contains("| 教育局 | 3 | 1 | 1 | 1 | 0 | 1 |"), "{report}");
    assert!(report.contains("关于教育局的整改意见（3项）"), "{report}");
    let before = std::fs::read_to_string(cluster.root.join("content/data/areas/ywjy.toml")).unwrap();
    for file in ["items.csv", "items.xlsx"] {
        let run = |args: &[&str]| {
            let output = cluster.bosoo(args);
            assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        };
        run(&["data", "export", file]);
        run(&["data", "import", file]);
        let after = std::fs::read_to_string(cluster.root.join("content/data/areas/ywjy.toml")).unwrap();
        assert_eq!(after.matches("[[items]]").count(), before.matches("[[items]]").count());
        assert!(after.starts_with(before.split("[[items]]").next().unwrap().trim_end()), "{after}");
    }
    cluster.rebuilt();
    cluster.write("bad.csv", "编号,领域\n1,2\n");
    let bad = cluster.bosoo(&["--lang", "en", "data", "import", "bad.csv"]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&bad.stderr).contains("bad.csv:1: the table has no column"));
}

#[test]
fn an_application_has_its_days_and_its_form_sends_nothing() {
    let cluster = Cluster::built(
        "-- content/edu/openness-guide/request.zh.md --\n+++\ntitle = \"怎样申请\"\npublished = 2026-11-01\ntype = \"request\"\ndisclosure = \"open\"\n+++\n指南\n",
    );
    let page = cluster.page("edu/openness-guide/request.html");
    // Seven and twenty working days after Tuesday 24 November; the fortieth lies in a year without a calendar yet.
    let row = "<th scope=\"row\" class=\"number\">2026-11-24</th><td class=\"number\">2026-12-03</td><td class=\"number\">2026-12-22</td><td class=\"number\">—</td>";
    assert!(page.contains(row), "{page}");
    let form = &page[page.find("request-form").unwrap()..];
    assert!(!form.contains("<form") && !form.contains("<button"), "nothing of it can be sent");
    let fields = form.matches("<input id=").count() + form.matches("<textarea id=").count();
    let labels = form.matches("<label for=\"request-").count();
    assert!(fields == 8 && labels == fields, "{fields} fields, {labels} labels");
}

#[test]
fn guides_come_out_of_a_list_as_drafts_and_a_faulty_row_stops_all() {
    let cluster = Cluster::new("");
    std::fs::create_dir_all(cluster.root.join("content/edu")).unwrap();
    let matter = |name: &str, phone: &str| {
        format!(
            "{{\"文件名\":\"{name}\",\"事项名称\":\"转学\",\"设定依据\":[\"《义务教育法》\"],\"申请条件\":[\"学籍在本市\"],\"办理材料\":[\"申请表\",\"户口簿\"],\"办理地点\":\"窗口\",\"办理时间\":\"工作日\",\"联系电话\":\"{phone}\",\"办理流程\":[\"申请\",\"办理\"],\"办理时限\":\"5个工作日\",\"收费标准\":\"不收费\",\"实施机构\":\"教育局\"}}"
        )
    };
    let guides = |file: &str| {
        cluster.bosoo(&["--lang", "en", "data", "guides", file, "--site", "edu", "--published", "2026-11-01"])
    };
    cluster.write("bad.json", format!("[{}, {}]", matter("transfer", "0470"), matter("move", "")));
    let bad = guides("bad.json");
    assert_eq!(bad.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&bad.stderr).contains("bad.json:3: "), "{bad:?}");
    assert!(!cluster.root.join("content/edu/guide/transfer.zh.md").exists());
    cluster.write("good.json", format!("[{}]", matter("transfer", "0470")));
    let good = guides("good.json");
    assert!(good.status.success(), "{good:?}");
    assert_eq!(guides("good.json").status.code(), Some(1), "nothing is written over");
    cluster.rebuilt();
    assert!(!cluster.has("edu/guide/transfer.html"), "a draft is not published");
    cluster.edit("content/edu/guide/transfer.zh.md", "draft = true\n", "");
    cluster.rebuilt();
    let page = cluster.page("edu/guide/transfer.html");
    assert!(page.contains("户口簿") && page.contains("不收费"));
}
