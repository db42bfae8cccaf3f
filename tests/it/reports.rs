//! What is found, for people, programs, code hosts and editors; known findings; some files alone.

use crate::cluster::*;
use serde_json::Value;
use std::process::Output;

/// A page with a fault that is only advice or less, and one with an error.
const FAULTY: &str = "-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-02-30
disclosure = \"open\"
+++
字
";

const DEAD_LINK: &str = "-- content/edu/news/b.zh.md --
+++
title = \"乙\"
published = 2026-11-01
disclosure = \"open\"
+++
见[丁](none.zh.md)，电话13812341234。
";

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn check(cluster: &Cluster, args: &[&str]) -> Output {
    let mut all = vec!["check", "--as-of", AS_OF_TEXT, "--lang", "en"];
    all.extend(args);
    cluster.bosoo(&all)
}

#[test]
fn code_hosts_get_annotations_and_sarif() {
    let cluster = Cluster::new(&format!("{FAULTY}{DEAD_LINK}"));
    for command in ["check", "build"] {
        let github = cluster.bosoo(&[command, "--as-of", AS_OF_TEXT, "--lang", "en", "--format", "github"]);
        assert_eq!(github.status.code(), Some(1));
        let line = stdout(&github).lines().find(|line| line.contains("impossible-date")).unwrap().to_string();
        assert!(
            line.starts_with("::error file=content/edu/news/a.zh.md,line=3,endLine=3,col=13,endColumn=23,"),
            "{line}"
        );

        let sarif = cluster.bosoo(&[command, "--as-of", AS_OF_TEXT, "--lang", "en", "--format", "sarif"]);
        assert_eq!(sarif.status.code(), Some(1));
        let log = json(&sarif);
        assert_eq!(log["version"], "2.1.0");
        let results = log["runs"][0]["results"].as_array().unwrap();
        let dead = results.iter().find(|result| result["ruleId"] == "impossible-date").unwrap();
        let place = &dead["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/edu/news/a.zh.md");
        let region = &place["region"];
        assert_eq!(
            (&region["startLine"], &region["startColumn"], &region["endColumn"]),
            (&3.into(), &13.into(), &23.into())
        );
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        for result in results {
            assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        }
    }
}

#[test]
fn paths_begin_where_the_program_was_called() {
    let cluster = Cluster::new(FAULTY);
    let above = cluster.root.parent().unwrap();
    let output = std::process::Command::new(BOSOO)
        .current_dir(above)
        .args(["check", "--root", "./cluster", "--as-of", AS_OF_TEXT, "--format", "github"])
        .output()
        .unwrap();
    assert!(stdout(&output).contains("file=cluster/content/edu/news/a.zh.md,"), "{output:?}");
}

#[test]
fn no_format_prints_a_number_that_belongs_to_a_person() {
    // The line of another fault has a phone on it.
    let cluster = Cluster::new(DEAD_LINK);
    for format in ["text", "json", "sarif", "github"] {
        for command in ["check", "build"] {
            let output = cluster.bosoo(&[command, "--as-of", AS_OF_TEXT, "--format", format]);
            let said = stdout(&output) + &String::from_utf8(output.stderr).unwrap();
            assert!(said.contains("dead-link"), "{command} {format}: {said}");
            assert!(!said.contains("13812341234"), "{command} {format}: {said}");
        }
    }
}

#[test]
fn a_list_of_known_findings_is_not_written_over_errors() {
    let cluster = Cluster::new(FAULTY);
    let write =
        ["--baseline", "known.toml", "--write-baseline", "--owner", "市教育局", "--until", "2026-12-31"];
    assert_eq!(check(&cluster, &write).status.code(), Some(1));
    assert!(!cluster.root.join("known.toml").exists());
    cluster.remove("content/edu/news/a.zh.md");
    assert_eq!(check(&cluster, &write).status.code(), Some(0));
    let list = std::fs::read_to_string(cluster.root.join("known.toml")).unwrap();
    assert!(list.contains("bosoo check --baseline"), "{list}");
    // A list with a fault in it is a finding of its own; one that is not there is a wrong call.
    cluster.write("known.toml", "[[known]]\ncode = \"x\"\n");
    assert_eq!(check(&cluster, &["--baseline", "known.toml"]).status.code(), Some(1));
    assert_eq!(check(&cluster, &["--baseline", "none.toml"]).status.code(), Some(2));
    assert_eq!(check(&cluster, &["--baseline", "known.toml", "--write-baseline"]).status.code(), Some(2));
}

#[test]
fn some_files_alone_say_what_the_whole_says_of_them() {
    let cluster = Cluster::new(&format!(
        "{FAULTY}{DEAD_LINK}-- content/edu/news/c.zh.md --
+++
title = \"丙\"
published = 2026-11-01
disclosure = \"open\"
+++
[到乙的不存在之处](b.zh.md#nowhere)
-- content/edu/news/c.mn.md --
+++
title = \"ᠠ\"
state = \"reviewed\"
wrong = 1
+++
ᠠ
"
    ));
    let files = |args: &[&str]| -> Vec<(String, String)> {
        let mut all = vec!["--format", "json"];
        all.extend(args);
        let value = json(&check(&cluster, &all));
        let text = |value: &Value| value.as_str().unwrap().to_string();
        value["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .map(|d| (text(&d["file"]), text(&d["code"])))
            .collect()
    };
    let whole = files(&[]);
    for (file, other) in [("a.zh.md", "a.mn.md"), ("b.zh.md", "b.mn.md"), ("c.mn.md", "c.zh.md")] {
        let path = format!("content/edu/news/{file}");
        let other = format!("content/edu/news/{other}");
        let own: Vec<_> = whole.iter().filter(|(at, _)| *at == path || *at == other).cloned().collect();
        assert!(!own.is_empty(), "{path}: {whole:?}");
        assert_eq!(files(&[&path]), own);
    }
    assert_eq!(check(&cluster, &["content/edu/news/none.zh.md"]).status.code(), Some(2));
    assert_eq!(check(&cluster, &["../outside.md"]).status.code(), Some(2));
}

#[test]
fn known_findings_are_excused_until_their_day() {
    // No document of its own, so that nothing is there that can never be excused: vetoes for empty columns, and a
    // page with a link that nobody sees.
    let page = |link: &str| {
        format!(
            "-- themes/standard/pages/sites.html --
<!doctype html>
<html lang=\"{{{{ lang.tag }}}}\"><head>{{{{ head }}}}</head><body><h1>{{{{ page.title }}}}</h1>
<p>{{{{ t.in_mongolian }}}}{{{{ t.latest_update }}}}</p>{link}{{{{ footer }}}}</body></html>
"
        )
    };
    let hidden = "<div style=\"display:none\"><a href=\"https://bet.example/\">x</a></div>";
    let cluster = Cluster::new(&page(hidden));
    let at = |day: &str, args: &[&str]| {
        let mut all = vec!["check", "--as-of", day, "--lang", "en", "--format", "json"];
        all.extend(args);
        let output = cluster.bosoo(&all);
        (output.status.code(), json(&output))
    };
    assert_eq!(at("2026-11-24", &[]).0, Some(1));
    let write = [
        "check",
        "--as-of",
        "2026-11-24",
        "--baseline",
        "known.toml",
        "--write-baseline",
        "--owner",
        "门户编辑",
        "--until",
        "2026-12-31",
    ];
    assert_eq!(cluster.bosoo(&write).status.code(), Some(0));
    let list = std::fs::read_to_string(cluster.root.join("known.toml")).unwrap();
    assert!(list.contains("code = \"link-hidden\"") && list.contains("owner = \"门户编辑\""), "{list}");

    let known = ["--baseline", "known.toml"];
    let (status, value) = at("2026-11-25", &known);
    assert_eq!(status, Some(0), "{value}");
    let excused =
        value["diagnostics"].as_array().unwrap().iter().find(|d| d["code"] == "link-hidden").unwrap();
    assert_eq!(
        (&excused["known"]["owner"], &excused["known"]["overdue"]),
        (&"门户编辑".into(), &false.into())
    );
    let text = cluster.bosoo(&["check", "--as-of", "2026-11-25", "--baseline", "known.toml"]);
    assert!(stdout(&text).contains("已知，由门户编辑在 2026-12-31 前改好"), "{text:?}");
    // To put it off takes somebody's hand, which the list's writing says.
    let renew = ["check", "--as-of", "2027-01-01", "--baseline", "known.toml", "--renew-baseline"];
    let output = cluster.bosoo(&renew);
    assert!(stdout(&output).contains("已过期限，照旧计入。确实要延期的"), "{output:?}");
    assert_eq!(std::fs::read_to_string(cluster.root.join("known.toml")).unwrap(), list);
    // After the day it counts again.
    let (status, value) = at("2027-01-01", &known);
    assert_eq!(status, Some(1));
    assert!(value["diagnostics"].as_array().unwrap().iter().any(|d| d["known"]["overdue"] == true));
    // What is new counts at once, also beside what is known.
    cluster.add(&page(&hidden.replace("bet.example", "casino.example")));
    let (status, value) = at("2026-11-25", &known);
    assert_eq!(status, Some(1), "{value}");
    // The list is renewed without what is gone: that is told, what is new is not taken up, the rest keeps owner and day.
    let output =
        cluster.bosoo(&["check", "--as-of", "2026-11-25", "--baseline", "known.toml", "--renew-baseline"]);
    let said = stdout(&output);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(said.contains("从清单里去掉已经改好的 2 处") && said.contains("link-hidden"), "{said}");
    assert!(said.contains("不在清单里，没有写进去"), "{said}");
    let renewed = std::fs::read_to_string(cluster.root.join("known.toml")).unwrap();
    assert!(!renewed.contains("link-hidden"), "{renewed}");
    let rows: Vec<&str> = renewed.split("[[known]]").skip(1).collect();
    assert!(!rows.is_empty() && rows.iter().all(|row| list.contains(row.trim_end())), "{renewed}");
    assert_eq!(at("2026-11-25", &known).0, Some(1));
    // Errors hide findings, which are not forgotten for that; a list that is not there is a wrong call.
    cluster.add(FAULTY);
    assert_eq!(
        cluster.bosoo(&["check", "--baseline", "known.toml", "--renew-baseline"]).status.code(),
        Some(1)
    );
    assert_eq!(std::fs::read_to_string(cluster.root.join("known.toml")).unwrap(), renewed);
    cluster.remove("content/edu/news/a.zh.md");
    assert_eq!(
        cluster.bosoo(&["check", "--baseline", "none.toml", "--renew-baseline"]).status.code(),
        Some(2)
    );
}

#[test]
fn a_fault_of_the_shared_footer_is_told_once_and_counts_against_each_site() {
    let cluster = Cluster::new("");
    let site = SITE_TOML.replace("icp = \"蒙ICP备00000000号-1\"", "icp = \"蒙ICP备1号\"");
    let police = "police = \"蒙公网安备 15078400000000号\"\n";
    cluster.write("site.toml", site.replace(police, ""));
    let value = json(&check(&cluster, &["--format", "json"]));
    let of = |code: &str| -> Vec<Value> {
        let all = value["diagnostics"].as_array().unwrap();
        all.iter().filter(|one| one["code"] == code).cloned().collect()
    };
    let line = |part: &str| site.replace(police, "").lines().position(|it| it.starts_with(part)).unwrap() + 1;
    for (code, part) in [("code-icp-form", "icp ="), ("footer-element", "[footer]")] {
        let [told] = &*of(code) else { panic!("{code}: {value}") };
        assert_eq!((&told["file"], &told["line"]), (&"site.toml".into(), &line(part).into()), "{told}");
        let sites: Vec<&str> = told["sites"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!((sites.len(), &told["site"]), (3, &Value::Null), "{told}");
        assert!(told["reason"].as_str().unwrap().contains("3 sites"), "{told}");
    }
    assert!(of("footer-element")[0]["repair"].as_str().unwrap().contains("police"));
    let said = stdout(&check(&cluster, &[]));
    assert_eq!((said.matches("code-icp-form").count(), said.matches("footer-element").count()), (1, 1));
    let sheet = stdout(&check(&cluster, &["--score"]));
    assert_eq!(sheet.matches("code-icp-form ×1").count(), 3, "{sheet}");
    // A site with a number of its own has a fault of its own.
    cluster.write(
        "site.toml",
        site.replace("site_id_code = \"1507840003\"", "site_id_code = \"1507840003\"\nicp = \"蒙ICP备2号\""),
    );
    let value = json(&check(&cluster, &["--format", "json"]));
    let all = value["diagnostics"].as_array().unwrap();
    let told: Vec<&Value> = all.iter().filter(|one| one["code"] == "code-icp-form").collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().any(|one| one["site"] == "edu") && told.iter().any(|one| one["site"].is_null()));
}
