//! The inspectors' sheet, the matrix of the sites, what a rule is, and the document of all rules.

use crate::cluster::*;
use bosoo::rules;
use std::path::Path;

fn stdout(output: &std::process::Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const FAULTS: &str = "-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-11-20
disclosure = \"open\"
+++
联系人电话：13812341234。
-- themes/standard/pages/sites.html --
<!doctype html>
<html lang=\"{{ lang.tag }}\"><head>{{ head }}</head><body><h1>{{ page.title }}</h1><p>None</p><p>{{ t.in_mongolian }}{{ t.latest_update }}</p>{{ footer }}</body></html>
";

#[test]
fn the_sheet_tells_vetoes_and_points_and_publishes_only_sums() {
    let cluster = Cluster::new(FAULTS);
    cluster.edit("site.toml", "sample = true", "sample = true\npublish_score = true");
    let args = [
        "check",
        "--score",
        "--lang",
        "en",
        "--as-of",
        AS_OF_TEXT,
        "--html",
        "sheet.html",
        "--csv",
        "sheet.csv",
    ];
    let output = cluster.bosoo(&args);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = stdout(&output);
    assert!(text.contains("fail (veto)") && text.contains("privacy-mobile"), "{text}");
    assert!(text.contains("page-null") && text.contains("configured"), "{text}");
    let sheet = std::fs::read_to_string(cluster.root.join("sheet.html")).unwrap();
    let table = std::fs::read_to_string(cluster.root.join("sheet.csv")).unwrap();
    for written in [&text, &sheet, &table] {
        assert!(written.contains("content/edu/news/a.zh.md:6"), "{written}");
        assert!(!written.contains("13812341234"));
    }
    assert!(table.starts_with('\u{feff}') && table.lines().count() > 3);

    // The published one has no places, and is the same however the build came to it.
    let outcome = cluster.build();
    assert!(!outcome.report.has_errors(), "{}", text_of(&outcome.report));
    let published = cluster.page("score.html");
    assert!(published.contains("不合格") && published.contains("page-null"), "{published}");
    assert!(!published.contains("content/") && !cluster.page("score.csv").contains("content/"));
    assert!(cluster.page("index.html").contains("href=\"score.html\""));
    assert!(cluster.page("mn/edu/index.html").contains("href=\"../score.html\""));
    // It stands in the portal's frame, in both languages.
    for (path, title) in [("score.html", "检查评分"), ("mn/score.html", "ᠰᠢᠯᠭᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠣᠨᠣᠭ᠎ᠠ")]
    {
        let page = cluster.page(path);
        assert!(page.contains(&format!("<h1>{title}</h1>")) && page.contains("<footer"), "{page}");
        assert!(page.contains("hreflang") && page.contains("SiteIDCode"), "{page}");
    }
    cluster.edit("content/edu/news/a.zh.md", "13812341234", "138****1234");
    cluster.rebuilt();
    let again = cluster.page("score.html");
    assert!(!again.contains("privacy-mobile") && again.contains("page-null"), "{again}");
    let files = cluster.files();
    std::fs::remove_dir_all(cluster.root.join("dist")).unwrap();
    std::fs::remove_dir_all(cluster.root.join(".bosoo")).unwrap();
    cluster.rebuilt();
    assert_eq!(cluster.files()["score.html"], files["score.html"]);
    assert_eq!(cluster.rebuilt().rendered, 0);
}

/// Documents without index numbers cost more than their indicator may: the lines still add up to the score.
#[test]
fn the_lines_of_a_sheet_add_up_to_its_score() {
    let cluster = Cluster::new("");
    for at in 1..=40 {
        let head = format!(
            "title = \"甲{at}\"\npublished = 2026-11-20\nsigned = 2026-11-19\ndisclosure = \"open\"\n"
        );
        cluster.write(&format!("content/edu/policy/a{at}.zh.md"), format!("+++\n{head}+++\n字\n"));
    }
    cluster.edit("site.toml", "sample = true", "sample = true\npublish_score = true");
    let output = cluster.bosoo(&[
        "check", "--score", "--lang", "zh", "--as-of", AS_OF_TEXT, "--html", "s.html", "--csv", "s.csv",
    ]);
    let read = |file: &str| std::fs::read_to_string(cluster.root.join(file)).unwrap();
    let hundredths = |text: &str| (text.parse::<f64>().unwrap() * 100.0).round() as i64;
    let table = read("s.csv");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .filter(|row: &Vec<&str>| row[0] == "测试市教育局")
        .collect();
    let score = hundredths(rows[0][2]);
    let cost: i64 = rows.iter().filter(|row| !row[9].is_empty()).map(|row| hundredths(row[9])).sum();
    assert_eq!(10_000 - cost, score, "{table}");
    let limited: Vec<_> = rows.iter().filter(|row| row[10] == "上限").collect();
    assert!(!limited.is_empty(), "{table}");
    for row in limited {
        assert!(hundredths(row[9]) < hundredths(row[7]) * row[8].parse::<i64>().unwrap(), "{row:?}");
    }
    let total = format!("合计扣分</th><td class=\"number\">{}</td>", cost as f64 / 100.0);
    cluster.build();
    for written in [&read("s.html"), &cluster.page("score.html")] {
        assert!(written.contains(&total) && written.contains("（上限）"), "{total}: {written}");
    }
    assert!(stdout(&output).contains("（上限）"));
    // A sheet is sent to machines without a Mongolian font: it brings its own. Sites without a fault have no table.
    cluster.bosoo(&["check", "--score", "--lang", "mn", "--as-of", AS_OF_TEXT, "--html", "mn.html"]);
    let sheet = read("mn.html");
    assert!(
        sheet.contains("src:url(data:font/woff2;base64,d09GMg") && sheet.contains("lang=\"mn-Mong"),
        "{sheet}"
    );
    assert!(!read("s.html").contains("@font-face"));
}

fn text_of(report: &bosoo::diagnostic::Report) -> String {
    text(report)
}

#[test]
fn the_matrix_has_each_site_once() {
    let cluster = Cluster::new("");
    let output = cluster.bosoo(&[
        "check",
        "--uniform",
        "--lang",
        "zh",
        "--as-of",
        AS_OF_TEXT,
        "--csv",
        "m.csv",
        "--html",
        "m.html",
    ]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = stdout(&output);
    // What sites lack stands below the matrix.
    let text = text.split_once("缺什么").unwrap().0.to_string();
    let table = std::fs::read_to_string(cluster.root.join("m.csv")).unwrap();
    for site in ["测试市教育局", "测试市人民政府"] {
        assert_eq!(text.matches(site).count(), 1, "{text}");
        assert_eq!(table.matches(site).count(), 1, "{table}");
    }
    let widths: Vec<usize> = table.trim_end().lines().map(|line| line.split(',').count()).collect();
    assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
    assert!(
        std::fs::read_to_string(cluster.root.join("m.html"))
            .unwrap()
            .contains("<th scope=\"row\">测试市教育局")
    );
}

#[test]
fn the_matrix_says_in_words_what_a_site_lacks() {
    let cluster = Cluster::new("");
    crate::golden::lay(
        &cluster,
        "-- themes/odd/theme.toml --
name = \"异\"
parent = \"standard\"
-- themes/odd/pages/home_department.html --
{% extends \"standard/pages/home_department.html\" %}
{% block services %}<iframe></iframe>{% endblock services %}
-- content/edu/site.toml --
theme = \"odd\"
-- +site.toml --
[[sites]]
id = \"zwfw\"
layout = \"department\"
name = { zh = \"测试市政务服务局\", mn = \"ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ\" }
",
    );
    cluster.edit("site.toml", "police = ", "# police = ");
    cluster.edit("site.toml", "name = { zh = \"测试市文旅局\", mn = \"ᠰᠣᠶᠣᠯ\" }", "name = \"测试市文旅局\"");
    let args =
        ["check", "--uniform", "--lang", "zh", "--as-of", AS_OF_TEXT, "--csv", "m.csv", "--html", "m.html"];
    let text = stdout(&cluster.bosoo(&args));
    let read = |file: &str| std::fs::read_to_string(cluster.root.join(file)).unwrap();
    for written in [&text, &read("m.csv"), &read("m.html")] {
        for words in [
            "站名“测试市文旅局”没有蒙古文",
            "公安备案号",
            "办事指南",
            "themes/odd/pages/home_department.html",
            "没有填信用代码",
        ] {
            assert!(written.contains(words), "{words}: {written}");
        }
        // The broken contract of the fork, at its line; the other sites of the layout keep theirs.
        assert!(written.contains("themes/odd/pages/home_department.html:2"), "{written}");
    }
    // What a spreadsheet would take for a day is no fraction there.
    assert!(read("m.csv").contains("7 项有 6 项：公安备案号"), "{}", read("m.csv"));
    let page = score_page(&cluster);
    assert!(!page.contains("没有填信用代码"), "what is missing stays in the office: {page}");
}

/// The sheet as it is published.
fn score_page(cluster: &Cluster) -> String {
    cluster.remove("content/edu/site.toml");
    cluster.edit("site.toml", "sample = true", "sample = true\npublish_score = true");
    cluster.build();
    cluster.page("score.html")
}

#[test]
fn every_rule_is_explained_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    for (_, rule, _) in rules::rules() {
        for lang in ["zh", "mn", "en"] {
            let language = bosoo::messages::MessageLanguage::clone(&match lang {
                "zh" => bosoo::messages::MessageLanguage::Zh,
                "mn" => bosoo::messages::MessageLanguage::Mn,
                _ => bosoo::messages::MessageLanguage::En,
            });
            let settings = rules::Settings::embedded();
            let said = rules::explain::explain(rule.code, &settings, language);
            let said = said.unwrap_or_else(|| panic!("{} in {lang}", rule.code));
            assert!(said.contains(rule.code) && said.lines().count() > 6, "{said}");
        }
    }
    let run = |args: &[&str]| {
        std::process::Command::new(BOSOO).current_dir(folder.path()).args(args).output().unwrap()
    };
    let said = run(&["explain", "tag-foreign-site", "--lang", "zh"]);
    assert_eq!(said.status.code(), Some(0));
    let said = stdout(&said);
    for part in ["带着别的网站的标识码", "国办发〔2017〕47号", "5000000038", "下级不得放宽", "修改"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(run(&["explain", "no-such-rule"]).status.code(), Some(2));
}

#[test]
fn rules_document() {
    let path = Path::new(REPOSITORY).join("docs/rules.md");
    let document = rules::explain::document();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &document).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        document,
        "docs/rules.md is out of date: BLESS=1 cargo test --test it rules_document"
    );
    for (family, rule, _) in rules::rules() {
        assert!(!document.contains(&format!("family-{}", family.id)), "{} has no name", family.id);
        assert!(document.contains(&format!("\n### {}\n", rule.code)));
    }
}
