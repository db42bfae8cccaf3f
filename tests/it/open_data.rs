//! Lists for programs: what they hold, and that they hold what the page holds and nothing else.

use crate::cluster::*;
use serde_json::Value;

const FILES: &str = "\
-- content/edu/policy/a.zh.md --
+++
title = \"关于取暖的=通知, \\\"试行\\\"\"
published = 2026-10-01
signed = 2026-09-30
disclosure = \"open\"
number = \"额教发〔2026〕1号\"
keywords = [\"取暖\", \"学校\"]
+++
字
-- content/edu/policy/a.mn.md --
+++
title = \"ᠮᠡᠳᠡᠭᠳᠡᠯ\"
state = \"machine\"
+++
ᠦᠰᠦᠭ
-- content/edu/policy/b.zh.md --
+++
title = \"=1+1\"
published = 2026-10-02 10:00
signed = 2026-10-02
disclosure = \"open\"
expires = 2026-11-01
+++
字
";

fn json(cluster: &Cluster, path: &str) -> Value {
    serde_json::from_str(&cluster.page(path)).unwrap()
}

#[test]
fn a_list_is_the_same_as_page_json_and_csv() {
    let cluster = Cluster::built(FILES);
    let list = json(&cluster, "edu/policy/index.json");
    assert_eq!((&list["version"], &list["total"]), (&1.into(), &2.into()));
    let rows = list["documents"].as_array().unwrap();
    let page = cluster.page("edu/policy/index.html");
    let places: Vec<usize> = rows
        .iter()
        .map(|row| {
            let file = row["url"].as_str().unwrap().rsplit('/').next().unwrap();
            page.find(&format!("href=\"{file}\"")).unwrap()
        })
        .collect();
    assert!(places.is_sorted(), "the order of the page");
    assert_eq!(rows[0]["key"], "edu/policy/b");
    assert_eq!(rows[0]["validity"], "expired");
    assert_eq!(rows[0]["published"], "2026-10-02T10:00:00+08:00");
    assert_eq!(rows[1]["number"], "额教发〔2026〕1号");
    assert_eq!(rows[1]["keywords"], serde_json::json!(["取暖", "学校"]));
    assert!(rows[1].get("expires").is_none(), "what is not stated is left out");

    let csv = cluster.page("edu/policy/index.csv");
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert!(lines[0].starts_with("key,title,language,url,published,"));
    assert!(lines[1].starts_with("edu/policy/b,\"'=1+1\",zh-CN,"), "{}", lines[1]);
    assert!(lines[2].starts_with("edu/policy/a,\"关于取暖的=通知, \"\"试行\"\"\",zh-CN,"), "{}", lines[2]);
    assert!(lines[2].ends_with(",取暖;学校"), "{}", lines[2]);
}

#[test]
fn a_mongolian_list_says_which_language_a_row_is_in() {
    let cluster = Cluster::built(FILES);
    let list = json(&cluster, "mn/edu/policy/index.json");
    let row = |key: &str| {
        let rows = list["documents"].as_array().unwrap();
        rows.iter().find(|row| row["key"] == key).unwrap_or_else(|| panic!("{key} in {list}")).clone()
    };
    let own = row("edu/policy/a");
    assert_eq!((&own["language"], &own["translation"]), (&"mn-Mong-CN".into(), &"machine".into()));
    assert!(own["url"].as_str().unwrap().contains("/mn/edu/policy/a.html"));
    assert_eq!(row("edu/policy/b")["language"], "zh-CN");
}

#[test]
fn the_cluster_tells_where_everything_stands() {
    let cluster = Cluster::built(FILES);
    let all = json(&cluster, "data/cluster.json");
    assert_eq!((&all["format"], &all["version"]), (&"bosoo-cluster".into(), &1.into()));
    let mut lists = 0;
    for site in all["sites"].as_array().unwrap() {
        for column in site["columns"].as_array().unwrap() {
            let Some(links) = column.get("json") else { continue };
            for lang in ["zh", "mn"] {
                for form in ["json", "csv"] {
                    let url = column[form][lang].as_str().unwrap();
                    let path = url.strip_prefix("https://www.example.gov.cn/").unwrap();
                    assert!(cluster.has(path), "{path}");
                }
                let path = links[lang].as_str().unwrap().strip_prefix("https://www.example.gov.cn/").unwrap();
                assert_eq!(json(&cluster, path)["total"], column["total"][lang]);
                lists += 1;
            }
        }
    }
    assert!(lists > 10);
    for (page, prefix) in [("data.html", "edu/policy/"), ("mn/data.html", "edu/policy/")] {
        let page = cluster.page(page);
        assert!(page.contains(&format!("href=\"{prefix}index.json\"")));
        assert!(page.contains(&format!("href=\"{prefix}index.csv\"")));
    }
}

#[test]
fn lists_follow_the_content_and_only_it() {
    let cluster = Cluster::built(FILES);
    assert_eq!(cluster.rebuilt().rendered, 0);
    // Each field of a row alone changes the list.
    for (field, value) in [
        ("summary", "\"摘要\""),
        ("source", "\"来源\""),
        ("issuer", "\"机关\""),
        ("genre", "\"通知\""),
        ("topic", "\"其他\""),
        ("index", "\"1/2\""),
        ("number", "\"额教发〔2026〕2号\""),
        ("effective", "2026-10-05"),
        ("repealed", "2026-10-06"),
        ("archived", "2026-10-07"),
        ("keywords", "[\"词\"]"),
    ] {
        let line = format!("disclosure = \"open\"\n{field} = {value}\n");
        cluster.edit("content/edu/policy/b.zh.md", "disclosure = \"open\"\n", &line);
        cluster.rebuilt();
        let row = json(&cluster, "edu/policy/index.json")["documents"][0].clone();
        let written = row[field].as_str().or_else(|| row[field][0].as_str()).unwrap();
        assert_eq!(written, value.trim_matches(['[', ']', '"']), "{field}");
    }
    cluster.edit("content/edu/policy/b.zh.md", "title = \"=1+1\"", "title = \"换了\"");
    cluster.rebuilt();
    assert_eq!(json(&cluster, "edu/policy/index.json")["documents"][0]["title"], "换了");
    cluster.remove("content/edu/policy/b.zh.md");
    cluster.rebuilt();
    assert_eq!(json(&cluster, "edu/policy/index.json")["total"], 1);
    // A validity that changes with the day alone.
    let cluster = Cluster::built(FILES);
    let mut options = cluster.options();
    options.as_of = jiff::civil::datetime(2026, 10, 15, 0, 0, 0, 0);
    cluster.build_with(&options);
    assert_eq!(json(&cluster, "edu/policy/index.json")["documents"][0]["validity"], "valid");
}

#[test]
fn pages_carry_what_schema_org_names() {
    let cluster = Cluster::built(FILES);
    let of = |path: &str| -> Value {
        let page = cluster.page(path);
        serde_json::from_str(between(&page, "<script type=\"application/ld+json\">", "</script>")).unwrap()
    };
    let policy = of("edu/policy/a.html");
    assert_eq!(policy["@type"], "Legislation");
    assert_eq!(policy["legislationIdentifier"], "额教发〔2026〕1号");
    assert_eq!(policy["legislationDate"], "2026-09-30");
    assert_eq!(policy["url"], "https://www.example.gov.cn/edu/policy/a.html");
    assert_eq!(of("edu/policy/b.html")["legislationLegalForce"], "https://schema.org/NotInForce");
    assert_eq!(of("mn/edu/policy/a.html")["inLanguage"], "mn-Mong-CN");
    assert_eq!(of("edu/index.html")["@type"], "GovernmentOrganization");
}

#[test]
fn a_file_of_the_content_does_not_take_a_lists_address() {
    let cluster = Cluster::new(FILES);
    cluster.write("content/edu/policy/index.csv", "a");
    assert_eq!(only(&cluster.build().report, "reserved-file-name").args.len(), 1);
}

#[test]
fn the_fields_are_written_down() {
    let docs = std::fs::read_to_string(std::path::Path::new(REPOSITORY).join("docs/open-data.md")).unwrap();
    for field in bosoo::render::open_data::FIELDS {
        assert!(docs.contains(&format!("`{field}`")), "docs/open-data.md does not name {field}");
    }
}

#[test]
fn lists_of_data_are_files_too_and_hold_what_the_data_says() {
    let read = |path: &str| std::fs::read_to_string(std::path::Path::new(REPOSITORY).join(path)).unwrap();
    let table = |path: &str| read(path).parse::<toml::Table>().unwrap();
    let count = |folder: &str, list: &str| -> usize {
        let all = files(&std::path::Path::new(REPOSITORY).join(folder));
        let tables = all.into_iter().filter(|(path, _)| path.ends_with(".toml"));
        tables
            .map(|(path, _)| {
                table(&format!("{folder}/{path}")).get(list).map_or(0, |it| it.as_array().unwrap().len())
            })
            .sum()
    };
    let out = tempfile::tempdir().unwrap();
    let run = std::process::Command::new(BOSOO)
        .current_dir(REPOSITORY)
        .args(["build", "--site", "portal", "--as-of", AS_OF_TEXT, "--out"])
        .arg(out.path().join("dist"))
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let page = |path: &str| std::fs::read_to_string(out.path().join("dist").join(path)).unwrap();
    let list = |path: &str| serde_json::from_str::<Value>(&page(&format!("{path}.json"))).unwrap();
    let issues = files(&std::path::Path::new(REPOSITORY).join("content/data/gazette"));
    let letters = files(&std::path::Path::new(REPOSITORY).join("content/data/letters"));
    let public = letters.into_values().map(|bytes| {
        String::from_utf8(bytes).unwrap().lines().filter(|line| *line == "public = true").count()
    });
    let accounts = table("content/data/accounts.toml")["accounts"].as_array().unwrap().len();
    for (column, rows) in [
        ("areas", count("content/data/areas", "items")),
        ("gazette", issues.keys().filter(|name| name.ends_with(".toml")).count()),
        ("accounts", accounts),
        ("mailbox", public.sum()),
    ] {
        for side in ["", "mn/"] {
            let value = list(&format!("{side}{column}/index"));
            assert_eq!((&value["format"], &value["version"]), (&"bosoo-table".into(), &1.into()));
            assert_eq!(value["rows"].as_array().unwrap().len(), rows, "{side}{column}");
            assert_eq!(value["total"], rows);
            // The CSV has the same rows under the documented fields.
            let csv =
                bosoo::table::Table::from_csv(page(&format!("{side}{column}/index.csv")).as_bytes()).unwrap();
            let fields =
                bosoo::render::open_data::TABLE_FIELDS.iter().find(|(id, _)| *id == column).unwrap().1;
            assert_eq!(
                (csv.header, csv.rows.len()),
                (fields.iter().map(|it| it.to_string()).collect(), rows)
            );
            let docs = read("docs/open-data.md");
            let row = docs.lines().find(|line| line.starts_with(&format!("| `{column}` |"))).unwrap();
            let named: Vec<String> = row.split('`').skip(3).step_by(2).map(str::to_string).collect();
            assert_eq!(named, fields.to_vec(), "docs/open-data.md");
            for entry in value["rows"].as_array().unwrap() {
                assert!(
                    entry.as_object().unwrap().keys().all(|key| fields.contains(&key.as_str())),
                    "{entry}"
                );
            }
            let html = page(&format!("{side}{column}/index.html"));
            assert!(
                html.contains("href=\"index.json\"") && html.contains("href=\"index.csv\""),
                "{side}{column}"
            );
        }
    }
    // A letter that is not shown is in no file, and no writer's name is whole.
    let mailbox = page("mailbox/index.json");
    assert!(!mailbox.contains("2026-0013"), "{mailbox}");
    // A platform names its columns with their files; each of them is there.
    let openness = list("openness/index");
    let rows = openness["rows"].as_array().unwrap();
    assert!(rows.len() > 8);
    for row in rows {
        let path =
            row["json"].as_str().unwrap().trim_start_matches("https://www.example.gov.cn/").to_string();
        assert_eq!(serde_json::from_str::<Value>(&page(&path)).unwrap()["total"], row["total"], "{path}");
    }
}
