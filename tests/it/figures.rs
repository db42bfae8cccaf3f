//! `bosoo report`: its figures against a count done here, from the raw content of the sample.

use crate::cluster::*;
use std::collections::BTreeMap;
use std::path::Path;

/// The clock of the sample.
const CLOCK: &str = "2026-11-24T09:00:00+08:00";

/// A document of the sample as its file says it, without Bosoo.
struct Raw {
    site: String,
    kind: String,
    published: String,
    signed: Option<String>,
    repealed: Option<String>,
    expires: Option<String>,
    counterpart: Option<String>,
}

fn value(text: &str, field: &str) -> Option<String> {
    let head = text.trim_start_matches("+++").trim_start_matches("---").split("\n+++").next().unwrap();
    let head = head.split("\n---").next().unwrap();
    let pattern = regex::Regex::new(&format!(r#"(?m)^{field}\s*[=:]\s*"?([^"\n]+?)"?\s*$"#)).unwrap();
    pattern.captures(head).map(|found| found[1].to_string())
}

/// All documents of the sample that may be shown.
fn raw() -> Vec<Raw> {
    let root = Path::new(REPOSITORY);
    let config: toml::Table = std::fs::read_to_string(root.join("site.toml")).unwrap().parse().unwrap();
    let layouts: BTreeMap<String, BTreeMap<String, String>> = config["layouts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|layout| {
            let columns = layout["columns"].as_array().unwrap().iter();
            let text = |value: &toml::Value| value.as_str().unwrap().to_string();
            let kinds = columns.map(|column| (text(&column["id"]), text(&column["kind"])));
            (text(&layout["id"]), kinds.collect())
        })
        .collect();
    let mut all = Vec::new();
    for site in config["sites"].as_array().unwrap() {
        let (id, layout) = (site["id"].as_str().unwrap(), site["layout"].as_str().unwrap());
        for (path, bytes) in files(&root.join("content").join(id)) {
            let Some(stem) = path.strip_suffix(".zh.md").filter(|stem| !stem.ends_with("_column")) else {
                continue;
            };
            let text = String::from_utf8(bytes).unwrap();
            let [published, disclosure] = [("published", "发布日期"), ("disclosure", "公开属性")]
                .map(|(field, chinese)| value(&text, field).or_else(|| value(&text, chinese)));
            let open = disclosure.is_some_and(|it| it == "open" || it == "主动公开");
            let draft = value(&text, "draft").or_else(|| value(&text, "草稿")).is_some_and(|it| it == "true");
            let published = published.unwrap();
            if !open || draft || published.replace('T', " ").as_str() > "2026-11-24 09:00" {
                continue;
            }
            let date = |field: &str, chinese: &str| value(&text, field).or_else(|| value(&text, chinese));
            let counterpart =
                std::fs::read_to_string(root.join("content").join(id).join(format!("{stem}.mn.md")));
            let state =
                counterpart.ok().and_then(|text| value(&text, "state").or_else(|| value(&text, "翻译状态")));
            all.push(Raw {
                site: id.into(),
                kind: layouts[layout][path.split('/').next().unwrap()].clone(),
                published,
                signed: date("signed", "成文日期"),
                repealed: date("repealed", "废止日期"),
                expires: date("expires", "失效日期"),
                counterpart: state.filter(|state| state != "draft"),
            });
        }
    }
    assert!(all.len() > 100);
    all
}

const STANDING: [&str; 8] = ["leaders", "organ", "overview", "page", "openness", "group", "contact", "topic"];

fn report(args: &[&str]) -> String {
    let mut all = vec!["report"];
    all.extend(args);
    all.extend(["--as-of", CLOCK]);
    let run = std::process::Command::new(BOSOO).current_dir(REPOSITORY).args(&all).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// The number behind a label in a CSV.
fn figure(csv: &str, label: &str) -> usize {
    let line = csv.lines().find(|line| line.starts_with(&format!("{label},")));
    let line = line.unwrap_or_else(|| panic!("no {label} in {csv}"));
    line.split(',').nth(1).unwrap().parse().unwrap()
}

#[test]
fn openness_counts_what_the_content_has() {
    let raw = raw();
    let accounts: toml::Table =
        std::fs::read_to_string(Path::new(REPOSITORY).join("content/data/accounts.toml"))
            .unwrap()
            .parse()
            .unwrap();
    let gazette = files(&Path::new(REPOSITORY).join("content/data/gazette"));
    for year in ["2025", "2026"] {
        let csv = report(&["openness", "--year", year, "--format", "csv"]);
        let of_year = || raw.iter().filter(|document| document.published.starts_with(year));
        let items = of_year().filter(|document| !STANDING.contains(&document.kind.as_str())).count();
        let of_kind = |kind: &str| of_year().filter(|document| document.kind == kind).count();
        let posts: i64 = accounts["accounts"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|account| account["posts"].as_array().unwrap())
            .filter(|posts| posts["year"].as_integer().unwrap().to_string() == year)
            .map(|posts| posts["count"].as_integer().unwrap())
            .sum();
        assert_eq!(figure(&csv, "网站公开信息（条）"), items, "{year}");
        assert_eq!(figure(&csv, "政务新媒体公开信息（条）"), posts as usize, "{year}");
        assert_eq!(figure(&csv, "公开信息合计（条）"), items + posts as usize, "{year}");
        assert_eq!(figure(&csv, "政策解读（篇）"), of_kind("interpretation"), "{year}");
        assert_eq!(figure(&csv, "公开答复来信（件）"), of_kind("letters"), "{year}");
        assert_eq!(figure(&csv, "征集调查（期）"), of_kind("consultation"), "{year}");
        let issues = gazette.keys().filter(|name| name.starts_with(year) && name.ends_with(".toml")).count();
        assert_eq!(figure(&csv, "政府公报（期）"), issues, "{year}");
        // The sites add up.
        assert_eq!(figure(&csv, "合计"), items, "{year}");
    }
    let own = report(&["openness", "--year", "2026", "--site", "edu", "--format", "csv"]);
    let edu = raw.iter().filter(|it| it.site == "edu" && it.published.starts_with("2026"));
    assert_eq!(
        figure(&own, "网站公开信息（条）"),
        edu.filter(|it| !STANDING.contains(&it.kind.as_str())).count()
    );
}

#[test]
fn the_annual_tables_count_the_documents_and_add_up() {
    let csv = report(&["annual", "--year", "2025", "--format", "csv"]);
    let raw = raw();
    let policies: Vec<&Raw> = raw.iter().filter(|it| it.kind == "policy" && it.signed.is_some()).collect();
    let until = |date: &Option<String>, day: &str| date.as_deref().is_some_and(|date| date <= day);
    let made = policies.iter().filter(|it| it.signed.as_deref().unwrap().starts_with("2025")).count();
    let repealed =
        policies.iter().filter(|it| it.repealed.as_deref().is_some_and(|d| d.starts_with("2025"))).count();
    let valid = policies.iter().filter(|it| {
        until(&it.signed, "2025-12-31")
            && !until(&it.repealed, "2025-12-31")
            && !until(&it.expires, "2025-12-30")
    });
    let row = csv.lines().find(|line| line.starts_with("行政规范性文件,")).unwrap();
    assert_eq!(row, format!("行政规范性文件,{made},{repealed},{}", valid.count()));
    let row = csv.lines().find(|line| line.contains("（七）总计")).unwrap();
    assert!(row.ends_with(",7,1,0,1,0,0,9"), "{row}");
    let html = report(&["annual", "--year", "2025", "--format", "html"]);
    assert!(html.contains("rowspan=\"22\">三、本年度办理结果"), "{html}");
}

#[test]
fn translations_and_columns_are_counted() {
    let raw = raw();
    let csv = report(&["translations", "--format", "csv"]);
    let row = csv.lines().find(|line| line.starts_with("合计,")).unwrap();
    let numbers: Vec<usize> = row.split(',').skip(1).map(|cell| cell.parse().unwrap()).collect();
    let with = raw.iter().filter(|it| it.counterpart.is_some()).count();
    let machine = raw.iter().filter(|it| it.counterpart.as_deref() == Some("machine")).count();
    assert_eq!((numbers[0], numbers[1], numbers[3]), (raw.len(), with, machine));
    assert_eq!(numbers[5], raw.len() - with);
    let csv = report(&["columns", "--site", "edu", "--format", "csv"]);
    let news: Vec<&Raw> = raw.iter().filter(|it| it.site == "edu" && it.kind == "news").collect();
    let newest = news.iter().map(|it| &it.published[..10]).max().unwrap();
    let row = csv.lines().find(|line| line.contains(newest) && line.contains(&format!(",{},", news.len())));
    assert!(row.is_some(), "{csv}");
}

#[test]
fn a_report_is_a_workbook_too() {
    let file = std::env::temp_dir().join(format!("bosoo-report-{}.xlsx", std::process::id()));
    let path = file.to_str().unwrap();
    report(&["annual", "--year", "2025", "--format", "xlsx", "--out", path]);
    let bytes = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    let table = bosoo::table::Table::from_xlsx(&bytes).unwrap();
    assert!(table.rows.iter().flatten().any(|cell| cell == "（七）总计"));
}

#[test]
fn a_page_shows_the_figures_and_follows_them() {
    let cluster = Cluster::new(
        "\
-- content/edu/news/a.zh.md --
+++
title = \"数据\"
published = 2026-10-01
disclosure = \"open\"
+++
:::figures{report=\"openness\" year=\"2026\" part=\"1\"}
:::
-- content/edu/news/b.zh.md --
+++
title = \"通知\"
published = 2026-10-02
disclosure = \"open\"
+++
字
",
    );
    cluster.rebuilt();
    let items = |cluster: &Cluster| {
        let page = cluster.page("edu/news/a.html");
        between(&page, "网站公开信息（条）</th><td class=\"number\">", "<").to_string()
    };
    assert_eq!(items(&cluster), "2");
    assert!(cluster.page("mn/edu/news/a.html").contains("class=\"figures\""));
    cluster.remove("content/edu/news/b.zh.md");
    cluster.rebuilt();
    assert_eq!(items(&cluster), "1", "the page is made anew where its figures changed");
    assert_eq!(cluster.rebuilt().rendered, 0);
}
