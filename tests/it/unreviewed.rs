//! Mongolian words out of files of data: pages made of them say that no native reader has read them, until the file says
//! that one has.

use crate::cluster::*;
use crate::figures::report;
use std::path::Path;

/// The words of the notice, as documents have them.
fn notice() -> String {
    let words = std::fs::read_to_string(Path::new(REPOSITORY).join("locales/mn/pages.ftl")).unwrap();
    words.lines().find_map(|line| line.strip_prefix("machine_notice = ")).unwrap().to_string()
}

const DATA: &str = r#"
-- content/data/areas.toml --
[[changes]]
date = 2026-11-02
areas = ["ywjy"]
text = { zh = "增加一项", mn = "ᠨᠢᠭᠡ ᠵᠦᠢᠯ" }
-- content/data/areas/ywjy.toml --
name = { zh = "义务教育", mn = "ᠠᠯᠪᠠᠨ ᠰᠤᠷᠭᠠᠨ" }
organs = ["edu"]
[[items]]
id = "ywjy-01"
group = "招生管理"
name = { zh = "招生政策", mn = "ᠡᠯᠰᠡᠭᠦᠯᠬᠦ" }
[[items]]
id = "ywjy-02"
group = "招生管理"
name = "学生资助"
-- content/data/areas/ylws.toml --
name = "医疗卫生"
organs = ["edu"]
[[items]]
id = "ylws-01"
name = "医疗机构"
-- content/data/accounts.toml --
[[accounts]]
id = "wechat"
platform = "wechat"
name = { zh = "教育", mn = "ᠰᠤᠷᠭᠠᠨ" }
owner = "edu"
-- content/edu/site.toml --
intro = { zh = "简介", mn = "ᠲᠠᠨᠢᠯᠴᠠᠭᠤᠯᠭ᠎ᠠ" }
-- content/edu/news/a.zh.md --
+++
title = "开学"
published = 2026-11-20
disclosure = "open"
+++
字
-- content/edu/news/a.mn.md --
+++
title = "ᠮᠡᠳᠡᠭᠡ"
state = "reviewed"
+++
ᠦᠰᠦᠭ
"#;

fn cluster() -> Cluster {
    let cluster = Cluster::new(DATA);
    let column = |id: &str| {
        format!(
            "[[layouts.columns]]\nid = \"{id}\"\nkind = \"{id}\"\nname = {{ zh = \"栏目\", mn = \"ᠪᠤᠯᠤᠩ\" }}\n\n"
        )
    };
    let layout = "[[layouts]]\nid = \"department\"";
    cluster.edit("site.toml", layout, &format!("{}{}{layout}", column("areas"), column("accounts")));
    cluster
}

/// The Mongolian pages of data, and the file that each says it of.
const PAGES: [(&str, &str); 7] = [
    ("mn/sitemap.html", "site.toml"),
    ("mn/sites.html", "site.toml"),
    ("mn/edu/index.html", "content/edu/site.toml"),
    ("mn/accounts/index.html", "content/data/accounts.toml"),
    ("mn/areas/ywjy.html", "content/data/areas/ywjy.toml"),
    ("mn/areas/ywjy-01.html", "content/data/areas/ywjy.toml"),
    ("mn/areas/changes.html", "content/data/areas.toml"),
];

fn say_reviewed(cluster: &Cluster, path: &str) {
    let text = std::fs::read_to_string(cluster.root.join(path)).unwrap();
    cluster.write(path, format!("mongolian = \"reviewed\"\n{text}"));
}

#[test]
fn a_page_says_so_until_its_file_says_that_its_words_were_read() {
    let (cluster, notice) = (cluster(), notice());
    cluster.rebuilt();
    for (page, _) in PAGES {
        assert_eq!(cluster.page(page).matches(&notice).count(), 1, "{page}");
        assert!(!cluster.page(page.strip_prefix("mn/").unwrap()).contains("notice-machine"), "{page}");
    }
    // A document speaks for itself.
    assert!(!cluster.page("mn/edu/news/a.html").contains(&notice));
    for file in ["site.toml", "content/edu/site.toml", "content/data/accounts.toml"] {
        say_reviewed(&cluster, file);
    }
    say_reviewed(&cluster, "content/data/areas/ywjy.toml");
    cluster.rebuilt();
    for (page, _) in PAGES {
        // The change log and the names of organs stand in areas.toml, which nobody has read yet.
        assert_eq!(cluster.page(page).contains(&notice), page.contains("areas"), "{page}");
    }
    say_reviewed(&cluster, "content/data/areas.toml");
    cluster.rebuilt();
    for (page, _) in PAGES {
        assert!(!cluster.page(page).contains(&notice), "{page}");
    }
}

#[test]
fn lists_for_programs_and_the_table_say_it_too() {
    let cluster = cluster();
    let row = |path: &str, id: &str| {
        let list: serde_json::Value = serde_json::from_str(&cluster.page(path)).unwrap();
        let rows = list["rows"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{list}"))["translation"].clone()
    };
    cluster.rebuilt();
    assert_eq!(row("mn/areas/index.json", "ywjy-01"), "machine");
    assert_eq!(row("mn/areas/index.json", "ylws-01"), serde_json::Value::Null);
    assert_eq!(row("areas/index.json", "ywjy-01"), serde_json::Value::Null);
    assert_eq!(row("mn/accounts/index.json", "wechat"), "machine");
    say_reviewed(&cluster, "content/data/accounts.toml");
    say_reviewed(&cluster, "content/edu/site.toml");
    cluster.rebuilt();
    assert_eq!(row("mn/accounts/index.json", "wechat"), "reviewed");
    let whole: serde_json::Value = serde_json::from_str(&cluster.page("data/cluster.json")).unwrap();
    let edu = whole["sites"].as_array().unwrap().iter().find(|site| site["id"] == "edu").unwrap();
    assert_eq!((&whole["translation"], &edu["translation"]), (&"machine".into(), &"reviewed".into()));
}

#[test]
fn a_table_that_brings_new_words_takes_the_review_back() {
    let cluster = cluster();
    say_reviewed(&cluster, "content/data/areas/ywjy.toml");
    let run = |args: &[&str]| {
        let output = cluster.bosoo(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let state = || std::fs::read_to_string(cluster.root.join("content/data/areas/ywjy.toml")).unwrap();
    run(&["data", "export", "items.csv"]);
    let table = std::fs::read_to_string(cluster.root.join("items.csv")).unwrap();
    assert_eq!(table.matches("已审校").count(), 1, "{table}");
    run(&["data", "import", "items.csv"]);
    assert!(state().contains("mongolian = \"reviewed\""), "{}", state());
    // Other words, and the column still says what it said.
    cluster.write("items.csv", table.replace("ᠡᠯᠰᠡᠭᠦᠯᠬᠦ", "ᠡᠯᠰᠡᠭᠦᠯᠦᠯᠲᠡ"));
    run(&["data", "import", "items.csv"]);
    assert!(state().contains("ᠡᠯᠰᠡᠭᠦᠯᠦᠯᠲᠡ") && !state().contains("reviewed"), "{}", state());
    assert!(state().contains("organs = [\"edu\"]"));
}

#[test]
fn the_samples_words_are_counted_file_by_file() {
    let csv = report(&["translations", "--format", "csv"]);
    let root = Path::new(REPOSITORY);
    let one = regex::Regex::new(r"\bmn = [\[\x22]").unwrap();
    let mut paths = vec!["site.toml".to_string()];
    paths.extend(files(&root.join("content")).into_keys().map(|path| format!("content/{path}")));
    let mut all = 0;
    for path in paths.iter().filter(|path| path.ends_with(".toml")) {
        let text = std::fs::read_to_string(root.join(path)).unwrap();
        let count = one.find_iter(&text).count();
        let row = csv.lines().find(|line| line.starts_with(&format!("{path},")));
        if count > 0 && !text.contains("language = \"mn\"") {
            // No native reader has read any of it, and the report says so.
            assert_eq!(row, Some(format!("{path},{count},0,{count}").as_str()), "{csv}");
        }
        all += row.map_or(0, |row| row.split(',').nth(1).unwrap().parse::<usize>().unwrap());
    }
    let sum = csv.lines().rfind(|line| line.starts_with("合计,")).unwrap();
    assert_eq!(sum, format!("合计,{all},0,{all}"));
    assert!(all > 500, "{all}");
    let own = report(&["translations", "--site", "edu", "--format", "csv"]);
    assert!(own.contains("\ncontent/edu/site.toml,") && !own.contains("\nsite.toml,"), "{own}");
}
