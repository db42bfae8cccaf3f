//! `bosoo report`: its figures against a count done here, from the raw content of the sample.

use crate::cluster::*;
use std::collections::BTreeMap;
use std::path::Path;

/// The clock of the sample.
const CLOCK: &str = "2026-11-24T09:00:00+08:00";

/// A document of the sample as its file says it, without Bosoo.
pub struct Raw {
    pub site: String,
    /// `column/name`.
    pub path: String,
    pub kind: String,
    pub published: String,
    /// Its attribute by the id; empty where it is a draft.
    pub disclosure: &'static str,
    pub withdrawn: bool,
    pub review_on: Option<String>,
    pub reprint: bool,
    pub signed: Option<String>,
    pub repealed: Option<String>,
    pub expires: Option<String>,
    pub counterpart: Option<String>,
    form: Option<String>,
    /// The letters of the mailbox that it takes up.
    pub letters: Option<String>,
    archived: Option<String>,
    /// A 征集调查 of its own: not the results of one.
    asks: bool,
}

fn value(text: &str, field: &str) -> Option<String> {
    let head = text.trim_start_matches("+++").trim_start_matches("---").split("\n+++").next().unwrap();
    let head = head.split("\n---").next().unwrap();
    let pattern = regex::Regex::new(&format!(r#"(?m)^{field}\s*[=:]\s*"?([^"\n]+?)"?\s*$"#)).unwrap();
    pattern.captures(head).map(|found| found[1].to_string())
}

/// All documents of the sample that may be shown.
pub fn raw() -> Vec<Raw> {
    let all: Vec<Raw> = everything().into_iter().filter(|it| it.disclosure == "open").collect();
    assert!(all.len() > 100);
    all
}

/// All documents of the sample, but for those of the future.
pub fn everything() -> Vec<Raw> {
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
            let disclosure = match disclosure.unwrap().as_str() {
                "open" | "主动公开" => "open",
                "on-request" | "依申请公开" => "on-request",
                "closed" | "不予公开" => "closed",
                other => panic!("{path}: {other}"),
            };
            let draft = value(&text, "draft").or_else(|| value(&text, "草稿")).is_some_and(|it| it == "true");
            let published = published.unwrap();
            if published.replace('T', " ").as_str() > "2026-11-24 09:00" {
                continue;
            }
            let date = |field: &str, chinese: &str| value(&text, field).or_else(|| value(&text, chinese));
            let counterpart =
                std::fs::read_to_string(root.join("content").join(id).join(format!("{stem}.mn.md")));
            let state =
                counterpart.ok().and_then(|text| value(&text, "state").or_else(|| value(&text, "翻译状态")));
            let kind = layouts[layout][path.split('/').next().unwrap()].clone();
            let has = |field: &str, chinese: &str| date(field, chinese).is_some();
            all.push(Raw {
                asks: (kind == "consultation" || has("closes", "征集截止"))
                    && !has("feedback_on", "反馈对象"),
                site: id.into(),
                path: stem.strip_suffix("/index").unwrap_or(stem).into(),
                disclosure: if draft { "" } else { disclosure },
                withdrawn: date("withdrawn", "停止公开日期").is_some(),
                review_on: date("review_on", "复查日期"),
                reprint: text.lines().any(|line| line.starts_with("reprint =")),
                kind,
                published,
                signed: date("signed", "成文日期"),
                letters: text.lines().find(|line| line.starts_with("letters =")).map(str::to_string),
                archived: date("archived", "归档日期"),
                form: date("interpretation", "解读形式"),
                repealed: date("repealed", "废止日期"),
                expires: date("expires", "失效日期"),
                counterpart: state.filter(|state| state != "draft"),
            });
        }
    }
    all
}

const STANDING: [&str; 8] = ["leaders", "organ", "overview", "page", "openness", "group", "contact", "topic"];

pub fn report(args: &[&str]) -> String {
    let mut all = vec!["report"];
    all.extend(args);
    all.extend(["--as-of", CLOCK]);
    let run = std::process::Command::new(BOSOO).current_dir(REPOSITORY).args(&all).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// The number behind a label in a CSV.
pub fn figure(csv: &str, label: &str) -> usize {
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
        let conferences = of_year().filter(|it| it.form.as_deref() == Some("press-conference")).count();
        assert_eq!(figure(&csv, "其中新闻发布会（场）"), conferences, "{year}");
        assert_eq!(figure(&csv, "回应公众关注热点（次）"), of_kind("response"), "{year}");
        let of_others = of_year().filter(|it| it.kind == "interpretation" && it.reprint).count();
        assert_eq!(figure(&csv, "其中转载解读（篇）"), of_others, "{year}");
        let made = raw.iter().filter(|it| it.kind == "policy").filter_map(|it| it.signed.as_deref());
        let made = made.filter(|day| day.starts_with(year)).count();
        assert_eq!(figure(&csv, "制发规范性文件（件）"), made, "{year}");
        let works = accounts["accounts"].as_array().unwrap().iter();
        let works = works.filter(|account| account.get("state").is_none_or(|it| it.as_str() == Some("open")));
        assert_eq!(figure(&csv, "正常运行的政务新媒体（个）"), works.count(), "{year}");
        assert_eq!(figure(&csv, "征集调查（期）"), of_year().filter(|it| it.asks).count(), "{year}");
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
fn the_websites_form_counts_the_documents_of_each_site() {
    let all = raw();
    let accounts: toml::Table =
        std::fs::read_to_string(Path::new(REPOSITORY).join("content/data/accounts.toml"))
            .unwrap()
            .parse()
            .unwrap();
    for (site, year) in [("portal", 2025), ("portal", 2026), ("edu", 2026), ("wlt", 2026), ("enhe", 2026)] {
        let csv = report(&["website", "--year", &year.to_string(), "--site", site, "--format", "csv"]);
        let own: Vec<&Raw> = all.iter().filter(|it| it.site == site).collect();
        let of_year: Vec<&&Raw> =
            own.iter().filter(|it| it.published.starts_with(&year.to_string())).collect();
        let of = |kinds: &[&str]| of_year.iter().filter(|it| kinds.contains(&it.kind.as_str())).count();
        let overview = of(&["overview", "organ", "leaders", "contact"]);
        let news = of(&["news", "pictures", "notice"]);
        let count =
            |label: &str, counted: usize| assert_eq!(figure(&csv, label), counted, "{site} {year} {label}");
        count("总数", of_year.len());
        count("概况类信息更新量", overview);
        count("政务动态信息更新量", news);
        count("信息公开目录信息更新量", of_year.len() - overview - news);
        count("新开设数量", of(&["topic"]));
        let kept = own.iter().filter(|it| {
            let ended = it.archived.as_deref().is_some_and(|day| day[..4].parse::<i32>().unwrap() <= year);
            it.kind == "topic" && it.published[..4].parse::<i32>().unwrap() <= year && !ended
        });
        count("维护数量", kept.count());
        count("解读信息发布总数（单位：条）", of(&["interpretation"]));
        count("回应公众关注热点或重大舆情数量（单位：次）", of(&["response"]));
        count("征集调查期数（单位：期）", of_year.iter().filter(|it| it.asks).count());
        // An account is told by the number of its posts; the portal tells those of all.
        let posts = accounts["accounts"].as_array().unwrap().iter().filter_map(|account| {
            let owner = account["owner"].as_str().unwrap();
            let of_year = account["posts"].as_array().unwrap().iter();
            let mut of_year = of_year.filter(|posts| posts["year"].as_integer() == Some(year.into()));
            (site == "portal" || owner == site)
                .then(|| of_year.next().map_or(0, |posts| posts["count"].as_integer().unwrap()))
        });
        let mut counted: Vec<i64> = posts.collect();
        let behind = csv.split("是否有移动新媒体").nth(1).unwrap();
        let rows = behind.lines().skip(1).take_while(|line| line.contains('“'));
        let mut told: Vec<i64> =
            rows.map(|line| line.rsplit(',').next().unwrap().trim().parse().unwrap()).collect();
        counted.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, counted, "{site} {year}");
    }
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
    for site in ["portal", "edu", "wlt", "enhe"] {
        let csv = report(&["translations", "--site", site, "--format", "csv"]);
        let own = || raw.iter().filter(|it| it.site == site);
        let with = own().filter(|it| it.counterpart.is_some()).count();
        let row = csv.lines().nth(3).unwrap();
        let numbers: Vec<&str> = row.split(',').skip(1).collect();
        assert_eq!(numbers[0], own().count().to_string(), "{site}");
        assert_eq!(numbers[1], with.to_string(), "{site}");
        assert_eq!(numbers[5], (own().count() - with).to_string(), "{site}");
    }
}

#[test]
fn each_column_has_its_documents_its_newest_day_and_its_state() {
    let raw = raw();
    let config: toml::Table =
        std::fs::read_to_string(Path::new(REPOSITORY).join("site.toml")).unwrap().parse().unwrap();
    let layouts = config["layouts"].as_array().unwrap();
    let text = |value: &toml::Value, field: &str| value[field].as_str().unwrap().to_string();
    let today: jiff::civil::Date = CLOCK[..10].parse().unwrap();
    for site in config["sites"].as_array().unwrap().iter().filter(|site| text(site, "id") != "portal") {
        let layout = layouts.iter().find(|it| text(it, "id") == text(site, "layout")).unwrap();
        let columns = layout["columns"].as_array().unwrap().iter();
        let no_list = ["group", "openness", "gazette", "accounts", "areas", "mailbox"];
        let columns = columns.filter(|column| !no_list.contains(&column["kind"].as_str().unwrap()));
        let csv = report(&["columns", "--site", &text(site, "id"), "--format", "csv"]);
        let mut rows = csv.lines().skip(3);
        for column in columns {
            let folder = format!("{}/", text(column, "id"));
            let own = raw.iter().filter(|it| it.site == text(site, "id") && it.path.starts_with(&folder));
            let days: Vec<&str> = own.map(|it| &it.published[..10]).collect();
            let newest = days.iter().max().copied().unwrap_or_default();
            let age = newest.parse::<jiff::civil::Date>().map(|day| (today - day).get_days().to_string());
            let row: Vec<&str> = rows.next().unwrap().split(',').skip(1).collect();
            let name = column["name"]["zh"].as_str().unwrap();
            let count = days.len().to_string();
            assert_eq!(
                row[..4],
                [name, &count, newest, &age.unwrap_or_default()],
                "{} {folder}",
                text(site, "id")
            );
            // The site's own data fill these: they are not empty, whether they have documents or not.
            let filled = ["leaders", "organ", "contact"].contains(&column["kind"].as_str().unwrap());
            assert!(!filled || row[4] == "正常", "{} {folder}: {}", text(site, "id"), row[4]);
        }
        assert!(rows.next().is_none(), "{csv}");
    }
}

#[test]
fn every_number_of_the_annual_tables_is_the_files_or_the_sum_of_its_row() {
    for year in ["2024", "2025"] {
        let path = format!("content/portal/data/annual/{year}.toml");
        let data: toml::Table =
            std::fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap().parse().unwrap();
        let csv = report(&["annual", "--year", year, "--format", "csv"]);
        let requests = data["requests"].as_table().unwrap();
        let row = |name: &str| {
            let numbers = requests[name].as_array().unwrap().iter().take(6);
            let numbers: Vec<i64> = numbers.map(|number| number.as_integer().unwrap()).collect();
            let sum: i64 = numbers.iter().sum();
            numbers.into_iter().chain([sum]).collect::<Vec<i64>>()
        };
        let names = "new carried open partly secret forbidden security third_party internal process enforcement \
                     inquiry not_held not_made unclear petition repeated publications excessive reconfirm \
                     not_corrected not_paid other";
        let mut wanted: Vec<Vec<i64>> = names.split_whitespace().map(row).collect();
        let total = |at: usize| wanted[2..].iter().map(|row| row[at]).sum();
        wanted.push((0..7).map(total).collect());
        wanted.push(row("left"));
        let table =
            csv.split("一、本年新收").nth(1).unwrap().split("四、政府信息公开行政复议").next().unwrap();
        let told: Vec<Vec<i64>> = table
            .lines()
            .filter(|line| line.matches(',').count() == 9)
            .map(|line| line.rsplit(',').take(7).map(|cell| cell.parse().unwrap()).collect::<Vec<i64>>())
            .map(|row| row.into_iter().rev().collect())
            .collect();
        // The first line lost its name to the split, and with it no comma.
        assert_eq!(told.len(), wanted.len(), "{table}");
        assert_eq!(told, wanted, "{year}");
        let active = data["active"].as_table().unwrap();
        for (label, field) in [("行政许可", "permits"), ("行政处罚", "penalties"), ("行政强制", "coercions")]
        {
            assert_eq!(figure(&csv, label) as i64, active[field].as_integer().unwrap(), "{year}");
        }
        let disputes = ["review", "direct", "after_review"].map(|name| {
            let numbers = data["disputes"][name].as_array().unwrap().iter().take(4);
            let numbers: Vec<i64> = numbers.map(|number| number.as_integer().unwrap()).collect();
            let sum: i64 = numbers.iter().sum();
            numbers.into_iter().chain([sum]).map(|number| number.to_string()).collect::<Vec<String>>()
        });
        assert_eq!(csv.lines().last().unwrap(), disputes.concat().join(","), "{year}");
    }
}

#[test]
fn attributes_of_the_sample_are_counted_site_by_site() {
    let all = everything();
    let csv = report(&["disclosure", "--format", "csv"]);
    let of = |site: Option<&str>| {
        let own = || all.iter().filter(move |it| site.is_none_or(|site| it.site == site));
        let count = |id: &str| own().filter(|it| it.disclosure == id).count();
        let withdrawn = own().filter(|it| it.withdrawn && it.disclosure != "open").count();
        let due = own().filter(|it| it.disclosure == "open");
        let due = due.filter(|it| it.review_on.as_deref().is_some_and(|day| day < "2026-11-24")).count();
        format!(",{},{},{},{withdrawn},{due}", count("open"), count("on-request"), count("closed"))
    };
    let row = |name: &str| csv.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_string();
    assert_eq!(row("合计"), of(None));
    assert_eq!(row("额尔古纳市教育局"), of(Some("edu")));
    assert_eq!(row("额尔古纳市应急管理局"), of(Some("yjj")));
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

#[test]
fn a_withdrawn_document_leaves_a_notice_and_no_word_of_itself() {
    let cluster = Cluster::new(
        "\
-- content/edu/news/a.zh.md --
+++
title = \"CANARY题\"
summary = \"CANARY摘要\"
published = 2026-10-01
disclosure = \"on-request\"
withdrawn = 2026-11-01
+++
CANARY字
-- content/edu/news/a.mn.md --
+++
title = \"CANARY\"
state = \"machine\"
+++
CANARY
",
    );
    cluster.rebuilt();
    for path in ["edu/news/a.html", "mn/edu/news/a.html"] {
        assert!(cluster.page(path).contains("noindex"), "{path}");
    }
    assert!(cluster.page("edu/news/a.html").contains("自2026年11月1日起"));
    for (path, bytes) in cluster.files() {
        assert!(!String::from_utf8_lossy(&bytes).contains("CANARY"), "{path}");
    }
    // Without the date there is no page at all, and before it none either.
    let mut options = cluster.options();
    options.as_of = jiff::civil::datetime(2026, 10, 20, 0, 0, 0, 0);
    cluster.build_with(&options);
    assert!(!cluster.has("edu/news/a.html"));
    cluster.edit("content/edu/news/a.zh.md", "withdrawn = 2026-11-01\n", "");
    cluster.rebuilt();
    assert!(!cluster.has("edu/news/a.html"));
}

#[test]
fn attributes_are_counted_and_reviews_come_due() {
    let cluster = Cluster::new(
        "\
-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-10-01
disclosure = \"open\"
review_on = 2026-11-01
+++
字
-- content/edu/news/b.zh.md --
+++
title = \"CANARY\"
published = 2026-10-01
disclosure = \"closed\"
review_on = 2026-11-01
+++
字
",
    );
    let run =
        cluster.bosoo(&["report", "disclosure", "--site", "edu", "--format", "csv", "--as-of", AS_OF_TEXT]);
    let csv = String::from_utf8(run.stdout).unwrap();
    assert!(csv.contains("合计,1,0,1,0,1"), "{csv}{}", String::from_utf8_lossy(&run.stderr));
    assert!(csv.contains("@edu/news/a") && !csv.contains("CANARY"), "{csv}");
}

#[test]
fn a_document_goes_to_the_channels_that_can_carry_it() {
    let export = |args: &[&str]| {
        let mut all = vec!["export", "@portal/policy/wetland-visit", "--as-of", CLOCK];
        all.extend(args);
        std::process::Command::new(BOSOO).current_dir(REPOSITORY).args(all).output().unwrap()
    };
    let text = |args: &[&str]| String::from_utf8(export(args).stdout).unwrap();
    let wechat = text(&["--channel", "wechat"]);
    assert!(
        wechat.contains("<p style=") && !wechat.contains("class=") && !wechat.contains("href="),
        "{wechat}"
    );
    assert!(
        wechat.contains("蒙古文版网页：https://www.example.gov.cn/mn/policy/wetland-visit.html"),
        "{wechat}"
    );
    assert!(
        text(&["--channel", "text"])
            .contains("网站原文：https://www.example.gov.cn/policy/wetland-visit.html")
    );
    let json: serde_json::Value =
        serde_json::from_str(&text(&["--channel", "json", "--language", "mn"])).unwrap();
    assert_eq!((&json["language"], &json["vertical"]), (&"mn-Mong-CN".into(), &true.into()));
    // Neither pictures of words nor other letters: the channel says that it can't.
    let refused = export(&["--channel", "wechat", "--language", "mn"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        refused.stdout.is_empty()
            && String::from_utf8_lossy(&refused.stderr).contains("channel-without-mongolian")
    );
    let closed = std::process::Command::new(BOSOO)
        .current_dir(REPOSITORY)
        .args(["export", "@edu/policy/onrequest-canary", "--channel", "json", "--as-of", CLOCK])
        .output()
        .unwrap();
    assert_eq!(closed.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&closed.stderr).contains("no-such-document"));
}

#[test]
fn what_no_account_has_shown_is_listed() {
    let csv = report(&["mirrored", "--year", "2026", "--format", "csv"]);
    assert!(!csv.contains("@portal/policy/snow-removal"), "{csv}");
    assert!(csv.contains("@portal/policy/site-cluster-rules"), "{csv}");
    let (all, done) = (figure(&csv, "文件数"), figure(&csv, "政务新媒体已发布"));
    let told = ["news", "notice", "policy", "interpretation", "consultation"];
    let raw = raw();
    let wanted = raw.iter().filter(|it| told.contains(&it.kind.as_str()) && it.published.starts_with("2026"));
    let shown = std::fs::read_to_string(Path::new(REPOSITORY).join("content/data/mirrored.toml")).unwrap();
    let is_shown = |it: &&Raw| shown.contains(&format!("\"@{}/{}\"", it.site, it.path));
    assert_eq!((all, done), (wanted.clone().count(), wanted.filter(is_shown).count()));
    assert!(done > 0);
    assert_eq!(csv.lines().filter(|line| line.contains(" @")).count(), all - done);
}

#[test]
fn an_issue_of_the_gazette_has_the_documents_own_words() {
    let files = "\
-- content/edu/news/a.zh.md --
+++
title = \"甲文\"
published = 2026-10-01
disclosure = \"open\"
+++
## 第一章 {#one}

见[第一章](#one)。
-- content/data/gazette/2026-01.toml --
year = 2026
number = 1
total = 1
date = 2026-10-31
documents = [\"@edu/news/a\"]
";
    let cluster = Cluster::new(files);
    let column = "\n[[layouts.columns]]\nid = \"gazette\"\nkind = \"gazette\"\nname = { zh = \"政府公报\", mn = \"ᠮᠡᠳᠡᠭᠦᠯᠡᠯ\" }\nrequired = false\n";
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    let at = config.find("[[layouts.columns]]").unwrap();
    cluster.write("site.toml", format!("{}{}\n{}", &config[..at], column.trim_start(), &config[at..]));
    cluster.rebuilt();
    let issue = |cluster: &Cluster| cluster.page("gazette/2026-01.html");
    assert!(issue(&cluster).contains("<h2 id=\"d1\">甲文</h2>"));
    assert!(issue(&cluster).contains("<h3 id=\"d1-one\""), "{}", issue(&cluster));
    assert!(issue(&cluster).contains("href=\"#d1-one\""));
    assert!(cluster.has("mn/gazette/2026-01.html"));
    assert!(cluster.page("gazette/index.html").contains("href=\"2026-01.html\""));
    // The issue follows the document: the two can't differ.
    cluster.edit("content/edu/news/a.zh.md", "见[第一章]", "改过，见[第一章]");
    cluster.rebuilt();
    assert!(issue(&cluster).contains("改过，见"));
    assert_eq!(cluster.rebuilt().rendered, 0);
}
