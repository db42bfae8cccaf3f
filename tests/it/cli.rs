//! The command line that scripts count on.

use crate::cluster::*;
use serde_json::Value;
use std::process::{Command, Output};

fn run(folder: &std::path::Path, args: &[&str]) -> Output {
    Command::new(BOSOO).current_dir(folder).args(args).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stdout(output)))
}

#[test]
fn a_new_cluster_builds_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let made = run(folder.path(), &["new", "cluster", "city"]);
    assert_eq!(made.status.code(), Some(0));
    let root = folder.path().join("city");
    let build = run(&root, &["build", "--as-of", AS_OF_TEXT, "--format", "json"]);
    assert_eq!(build.status.code(), Some(0), "{}", stdout(&build));
    assert!(root.join("dist/index.html").is_file() && root.join("dist/mn/index.html").is_file());
    // A folder with something in it is not written to.
    let again = run(folder.path(), &["new", "cluster", "city"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(again.stdout.is_empty());

    // A site of it, and a document of that.
    let site = run(&root, &["new", "site", "yjj", "--name", "应急管理局", "--name-mn", "ᠶᠠᠭᠠᠷᠠᠯ"]);
    assert_eq!(site.status.code(), Some(0), "{site:?}");
    let document = run(&root, &["new", "doc", "yjj/news/drill", "--title", "应急演练"]);
    assert_eq!(document.status.code(), Some(0), "{document:?}");
    let text = std::fs::read_to_string(root.join("content/yjj/news/drill.zh.md")).unwrap();
    assert!(text.contains("title = \"应急演练\"") && text.contains("draft = true"));
    assert_eq!(run(&root, &["new", "doc", "yjj/news/drill", "--counterpart"]).status.code(), Some(0));
    let counterpart = std::fs::read_to_string(root.join("content/yjj/news/drill.mn.md")).unwrap();
    assert!(
        counterpart.contains("state = \"draft\"") && counterpart.contains("translated_from = \""),
        "{counterpart}"
    );
    let drafts = run(&root, &["build", "--drafts", "--as-of", "2030-01-01"]);
    assert_eq!(drafts.status.code(), Some(0), "{drafts:?}");
    assert!(root.join("dist/yjj/news/drill.html").is_file());
    assert!(std::fs::read_to_string(root.join("dist/mn/yjj/index.html")).unwrap().contains("ᠶᠠᠭᠠᠷᠠᠯ"));

    // What exists is not overwritten; what cannot be is refused with a reason.
    assert_eq!(run(&root, &["new", "doc", "yjj/news/drill"]).status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(root.join("content/yjj/news/drill.zh.md")).unwrap(), text);
    for args in [
        &["new", "site", "yjj", "--name", "又一个"][..],
        &["new", "site", "../x", "--name", "外面"],
        &["new", "site", "a", "--name", "甲", "--layout", "nothing"],
        &["new", "doc", "nobody/news/x"],
        &["new", "doc", "yjj/nothing/x"],
        &["new", "doc", "yjj/news/坏"],
        &["new", "doc", "yjj/news/../../x"],
        &["new", "doc", "yjj"],
    ] {
        let refused = run(&root, args);
        assert_eq!(refused.status.code(), Some(2), "{args:?}: {refused:?}");
        assert!(!refused.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_skeleton_of_each_kind_is_a_good_document() {
    let cluster = Cluster::new("");
    for column in ["news", "policy", "interpretation", "topic", "linked", "organ", "openness-guide"] {
        for folder in [false, true] {
            let path = format!("edu/{column}/x{}", u8::from(folder));
            let mut args = vec!["new", "doc", &path, "--title", "新的“一篇”"];
            if folder {
                args.push("--folder");
            }
            let made = cluster.bosoo(&args);
            assert_eq!(made.status.code(), Some(0), "{made:?}");
        }
    }
    let check = cluster.bosoo(&["check", "--drafts", "--as-of", "2030-01-01", "--lang", "en"]);
    // The other sites are empty, which is a veto of theirs.
    assert!(stdout(&check).contains("\n0 errors, "), "{}", stdout(&check));
    // A guide wants its elements filled in, and says which.
    assert_eq!(cluster.bosoo(&["new", "doc", "edu/guide/g", "--title", "办事"]).status.code(), Some(0));
    // The name from the title.
    let made = cluster.bosoo(&["new", "doc", "edu/news", "--title", "校车通知"]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    assert!(stdout(&made).contains("content/edu/news/xiaochetongzhi.zh.md"), "{}", stdout(&made));
}

#[test]
fn stamping_marks_a_translation_with_its_source() {
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n一\n\n二\n\
-- content/edu/news/a.mn.md --\n+++\ntitle = \"ᠠ\"\nstate = \"reviewed\"\n+++\nᠨᠢᠭᠡ\n",
    );
    let stamp = || cluster.bosoo(&["text", "stamp", "content/edu/news/a.mn.md"]);
    assert_eq!(stamp().status.code(), Some(0));
    let text = std::fs::read_to_string(cluster.root.join("content/edu/news/a.mn.md")).unwrap();
    let mark = between(&text, "translated_from = \"", "\"");
    assert_eq!(mark.split(' ').count(), 3, "title and two paragraphs: {mark}");
    assert!(text.ends_with("+++\nᠨᠢᠭᠡ\n"));
    assert_eq!(stamp().status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(cluster.root.join("content/edu/news/a.mn.md")).unwrap(), text);
    assert_eq!(codes(&cluster.check()), [""; 0]);
    assert_eq!(cluster.bosoo(&["text", "stamp", "content/edu/news/a.zh.md"]).status.code(), Some(2));
    assert_eq!(cluster.bosoo(&["text", "stamp", "content/edu/news/none.mn.md"]).status.code(), Some(2));
}

#[test]
fn every_command_has_its_help() {
    let folder = tempfile::tempdir().unwrap();
    let help = stdout(&run(folder.path(), &["--help"]));
    for command in ["build", "check", "new", "serve", "text"] {
        assert!(help.contains(&format!("\n  {command}")), "{help}");
        let own = run(folder.path(), &[command, "--help"]);
        assert_eq!(own.status.code(), Some(0), "{command}");
        for option in ["--root", "--lang"] {
            assert!(stdout(&own).contains(option), "{command} {option}");
        }
    }
    let build = stdout(&run(folder.path(), &["build", "--help"]));
    for option in
        ["--out <DIR>", "（默认：dist）", "--site <ID>", "--as-of <TIME>", "--drafts", "--format <FORMAT>"]
    {
        assert!(build.contains(option), "{option}: {build}");
    }
    assert!(stdout(&run(folder.path(), &["--version"])).starts_with("bosoo "));
}

#[test]
fn help_and_wrong_calls_speak_the_language_of_the_user() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, word) in
        [("zh", "用法：bosoo build [选项]"), ("mn", "ᠪᠦᠲᠦᠭᠡᠬᠦ"), ("en", "Usage: bosoo build [OPTIONS]")]
    {
        let page = stdout(&run(folder.path(), &["build", "--lang", lang, "--help"]));
        assert!(page.contains(word), "{page}");
    }
    for (args, words) in [
        (&["biuld"][..], "没有“biuld”这个命令。是不是要写“build”？"),
        (&["build", "--uot", "x"][..], "没有“--uot”这个参数。"),
        (&["new", "site", "edu"][..], "还缺少：--name <NAME>"),
        (&["build", "--format", "pdf"][..], "不能是“pdf”"),
    ] {
        let wrong = run(folder.path(), args);
        assert_eq!(wrong.status.code(), Some(2));
        let said = String::from_utf8_lossy(&wrong.stderr).into_owned();
        assert!(said.contains(words) && said.contains("--help"), "{said}");
    }
}

#[test]
fn json_has_one_shape() {
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-02-30\ndisclosure = \"open\"\n+++\n字\n",
    );
    for (command, lang, reason) in
        [("build", "en", "there is no such date: “2026-02-30”"), ("check", "zh", "没有“2026-02-30”这一天")]
    {
        let output = cluster.bosoo(&[command, "--format", "json", "--lang", lang]);
        assert_eq!(output.status.code(), Some(1));
        let value = json(&output);
        let list = value["diagnostics"].as_array().unwrap();
        // What rules find in the rest of the cluster stands beside it.
        let list: Vec<&Value> = list.iter().filter(|one| one["level"] == "error").collect();
        assert_eq!(list.len(), 1, "{value}");
        let keys: Vec<&String> = list[0].as_object().unwrap().keys().collect();
        for key in ["code", "level", "site", "file", "line", "column", "span", "snippet", "reason", "repair"]
        {
            assert!(keys.iter().any(|other| *other == key), "{key}: {keys:?}");
        }
        assert_eq!(list[0]["code"], "impossible-date");
        assert_eq!(list[0]["level"], "error");
        assert_eq!(list[0]["site"], "edu");
        assert_eq!(list[0]["file"], "content/edu/news/a.zh.md");
        assert_eq!(list[0]["line"], 3);
        assert_eq!(list[0]["snippet"], "published = 2026-02-30");
        assert_eq!(list[0]["reason"], reason);
        assert!(!list[0]["repair"].as_str().unwrap().is_empty());
    }
    let cluster = Cluster::new("");
    let value = json(&cluster.bosoo(&["build", "--format", "json", "--as-of", AS_OF_TEXT]));
    assert!(value["outputs"].as_u64().unwrap() > 50);
    assert_eq!(
        (&value["outputs"], &value["written"], &value["removed"]),
        (&value["rendered"], &Value::Bool(true), &Value::from(0))
    );
    assert!(value["timings_ms"]["render"].as_f64().unwrap() > 0.0);
    let again = json(&cluster.bosoo(&["build", "--format", "json", "--as-of", AS_OF_TEXT]));
    assert_eq!((&again["rendered"], &again["written"]), (&Value::from(0), &Value::Bool(false)));
}

#[test]
fn messages_come_in_three_languages() {
    let cluster = Cluster::new("-- content/edu/news/a.zh.md --\n字\n");
    let said: Vec<String> =
        ["zh", "mn", "en"].iter().map(|lang| stdout(&cluster.bosoo(&["check", "--lang", lang]))).collect();
    assert!(said[0].contains("文件开头没有标题、日期等信息"), "{}", said[0]);
    assert!(
        said[1].chars().any(|c| ('\u{1820}'..='\u{1842}').contains(&c)) && !said[1].contains("文件开头"),
        "{}",
        said[1]
    );
    assert!(said[2].contains("the document has no front matter"), "{}", said[2]);
    // Chinese is what editors get without asking.
    assert_eq!(stdout(&cluster.bosoo(&["check"])), said[0]);
    assert!(said.iter().all(|text| text.contains("content/edu/news/a.zh.md:1")));
    assert_eq!(cluster.bosoo(&["check", "--lang", "ru"]).status.code(), Some(2));
}

#[test]
fn the_root_may_be_anywhere() {
    let cluster = Cluster::new("");
    let elsewhere = tempfile::tempdir().unwrap();
    let root = cluster.root.to_str().unwrap();
    assert_eq!(
        run(elsewhere.path(), &["build", "--root", root, "--as-of", AS_OF_TEXT]).status.code(),
        Some(0)
    );
    assert!(cluster.has("index.html"));
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    let unknown = run(elsewhere.path(), &["build", "--root", root, "--site", "nobody", "--lang", "en"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("there is no site “nobody”"));
    assert_eq!(run(elsewhere.path(), &["build"]).status.code(), Some(1));
}

#[test]
fn the_clock_is_of_shanghai() {
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-24T08:00:00\ndisclosure = \"open\"\n+++\n字\n",
    );
    for (clock, shown) in [
        ("2026-11-23T23:59:59Z", false),
        ("2026-11-24T00:00:00Z", true),
        ("2026-11-24T07:59:59+08:00", false),
        ("2026-11-24T08:00:00+08:00", true),
        ("2026-11-24", false),
    ] {
        assert_eq!(cluster.bosoo(&["build", "--as-of", clock]).status.code(), Some(0), "{clock}");
        assert_eq!(cluster.has("edu/news/a.html"), shown, "{clock}");
    }
}

#[test]
fn a_report_that_can_not_be_made_says_why_and_what_to_do() {
    let cluster = Cluster::new("");
    let said = |args: &[&str]| {
        let output = cluster.bosoo(args);
        assert!(!output.status.success() && output.stdout.is_empty(), "{args:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let annual = said(&["report", "annual", "--year", "2019", "--as-of", AS_OF_TEXT]);
    assert!(annual.contains("content/portal/data/annual/2019.toml") && annual.contains("修改"), "{annual}");
    assert!(said(&["report", "yearly"]).contains("annual, website, openness"));
    let area = said(&["report", "areas", "--site", "no", "--as-of", AS_OF_TEXT]);
    assert!(area.contains("unknown-choice") && area.contains("portal | "), "{area}");
    // Each row of a table that can't be taken over says what to do with it.
    cluster.write("bad.csv", "编号,领域\n1,2\n");
    let table = said(&["data", "import", "bad.csv"]);
    assert!(table.contains("bad.csv:1: ") && table.contains("bosoo data export"), "{table}");
}

/// The README's first steps, as they stand there.
#[test]
fn the_steps_of_the_readme_lead_to_a_cluster() {
    let folder = tempfile::tempdir().unwrap();
    let mut root = folder.path().to_path_buf();
    let readme = std::fs::read_to_string(format!("{REPOSITORY}/README.md")).unwrap();
    let steps = readme.split("## A cluster of your own").nth(1).unwrap().split("```").nth(1).unwrap();
    let mut done = 0;
    for step in steps.lines().skip(1).flat_map(|line| line.split('#').next().unwrap().split("&&")) {
        let words: Vec<&str> = step.split_whitespace().collect();
        match words[..] {
            [] | ["bosoo", "serve"] => {}
            ["cd", to] => root = root.join(to),
            ["bosoo", ref args @ ..] => {
                let told = run(&root, args);
                // A site without content is no site that the inspectors would pass.
                let fine =
                    told.status.code() == Some(0) || args == ["check"] && told.status.code() == Some(1);
                assert!(fine, "{step}: {}", String::from_utf8_lossy(&told.stderr));
                done += 1;
            }
            _ => panic!("{step}"),
        }
    }
    assert!(done >= 5 && root.join("dist/water/index.html").is_file(), "{done}");
}

/// Who calls something by a wrong name is told the right ones.
#[test]
fn a_wrong_name_of_a_site_or_a_column_is_answered_with_the_right_ones() {
    let cluster = Cluster::new("");
    for (path, hint) in [("nosite/news/a", "edu"), ("edu/nocolumn/a", "news"), ("edu", "网站/栏目/名称")]
    {
        let told = cluster.bosoo(&["new", "doc", path]);
        let said = String::from_utf8_lossy(&told.stderr);
        assert!(told.status.code() == Some(2) && said.contains(hint), "{said}");
    }
    cluster.write(
        "content/edu/news/a.zh.md",
        "+++\ntitel = \"字\"\npublished = 2026-10-01\ndisclosure = \"open\"\n+++\n字\n",
    );
    let told = stdout(&cluster.bosoo(&["check", "--as-of", AS_OF_TEXT]));
    assert!(told.contains("unknown-field") && !told.contains("missing-field"), "{told}");
    let told = cluster.bosoo(&["check", "content/edu/news/none.zh.md"]);
    let said = String::from_utf8_lossy(&told.stderr);
    assert!(said.contains("none.zh.md: 没有这个文件或文件夹"), "{said}");
}

#[test]
fn what_the_network_says_is_told_in_the_language_of_the_user() {
    let cluster = Cluster::new("");
    let root = cluster.root.as_path();
    let said = |lang: &str, url: &str, code: i32| {
        let output = run(root, &["--lang", lang, "deploy", "verify", "--no-target", "--url", url]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{said}");
        said
    };
    for (lang, refused) in
        [("zh", "对方拒绝连接"), ("mn", "ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ"), ("en", "the connection was refused")]
    {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = format!("http://127.0.0.1:{port}/");
        let line = said(lang, &url, 2);
        assert!(
            line.trim_end().ends_with(&format!("{url}.well-known/bosoo-release.json: {refused}")),
            "{line}"
        );
        // Whichever way the resolver of this machine fails, no step of a library and nothing in English is said.
        let line = said(lang, "https://no-such.invalid/", 2);
        let words = line.replace("https://no-such.invalid/.well-known/bosoo-release.json", "");
        assert!(!words.contains("dns error") && !words.contains("os error"), "{line}");
        assert!(lang == "en" || !words.contains(|c: char| c.is_ascii_alphabetic()), "{line}");
        for url in ["www.example.gov.cn", "ftp://www.example.gov.cn/"] {
            let line = said(lang, url, 1);
            assert!(line.contains("deploy-verify-address") && line.contains(url), "{line}");
        }
    }
}

#[test]
fn what_can_not_be_done_is_said_in_the_language_of_the_user() {
    let cluster = Cluster::new("");
    let root = cluster.root.as_path();
    cluster.write("table.csv", [0xff, 0xff]);
    cluster.write("mine/notes.txt", "");
    cluster.write("bare.mn.md", "字\n");
    cluster.write("bare.zh.md", "字\n");
    for (args, code, zh, en) in [
        (&["check", "/"][..], 2, "/ 不是文件", "/ is no file"),
        (&["check", BOSOO], 2, "不在网站群的文件夹里", "not in the cluster’s folder"),
        (&["check", "--html", "a"], 2, "要和 --score", "go with --score"),
        (&["build", "--out", "mine"], 2, "不是 bosoo 生成的", "no build made"),
        (&["build", "--merge", "mine"], 2, "没有第 1/1 份", "no shard 1/1"),
        (&["text", "stamp", "site.toml"], 2, "不是蒙古文文件", "no Mongolian file"),
        (&["text", "stamp", "bare.mn.md"], 2, "bare.zh.md 开头没有 +++", "bare.zh.md has no front matter"),
        (&["data", "import", "table.csv"], 2, "读不出来", "can’t be read"),
        (
            &["new", "doc", "edu/news/none", "--counterpart"],
            2,
            "没有中文文章 content/edu/news/none.zh.md",
            "no Chinese",
        ),
        (&["new", "doc", "edu/news/Ä"], 2, "只用小写字母", "lower-case"),
        (&["new", "site", "WATER", "--name", "水利局"], 2, "只用小写字母", "lower-case"),
        (&["gazette", "pdf", "--browser", "false"], 2, "公报栏目", "has no column"),
        (&["deploy", "status", "--target", "none"], 1, "还没有设置目标", "sets up none"),
    ] {
        for (lang, wanted) in [("zh", Some(zh)), ("mn", None), ("en", Some(en))] {
            let output = run(root, &[&["--lang", lang], args].concat());
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
            assert!(wanted.is_none_or(|wanted| said.contains(wanted)), "{args:?}: {said}");
            assert!(lang == "en" || !said.contains(en), "{args:?}: {said}");
        }
    }
    // The folder that is meant where none is set up is a target by its name too.
    let output = run(root, &["deploy", "status", "--target", "local"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("local"), "{output:?}");
}

#[test]
fn a_wrong_call_says_what_would_be_right() {
    let folder = tempfile::tempdir().unwrap();
    for (args, wanted) in [
        (&["new"][..], "[选项] <命令>"),
        (&["build", "--as-of", "gestern"], "时间写成 2026-01-31"),
        (&["build", "--shard", "3/2"], "四份里的第一份是 1/4"),
        (&["report", "annual", "--year", "x"], "四位数字的年份"),
        (&["--lang", "zh", "--lang", "zh", "check"], "只能写一次"),
    ] {
        let output = run(folder.path(), args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && said.contains(wanted), "{args:?}: {said}");
        assert!(!said.contains("OPTIONS"), "{said}");
        let mongolian = run(folder.path(), &[&["--lang", "mn"][..], args].concat());
        assert!(!String::from_utf8(mongolian.stderr).unwrap().contains("OPTIONS"));
    }
}
