//! 领导信箱: from the mailbox system's table to pages, figures and reports, counted here again from the raw files.

use crate::cluster::*;
use crate::figures::{figure, raw, report};
use jiff::civil::{Date, Weekday};
use std::path::Path;

/// A column for the mailbox and one for responses on the portal of the tests.
fn with_mailbox(files: &str) -> Cluster {
    let cluster = Cluster::new(files);
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    let at = config.find("[[layouts.columns]]").unwrap();
    let column = |id: &str| {
        format!(
            "[[layouts.columns]]\nid = \"{id}\"\nkind = \"{id}\"\nname = {{ zh = \"{id}\", mn = \"ᠵᠠᠬᠢᠳᠠᠯ\" }}\nrequired = false\n"
        )
    };
    let columns = column("mailbox") + &column("response");
    cluster.write("site.toml", format!("{}{columns}\n{}", &config[..at], &config[at..]));
    cluster
}

const TABLE: &str = "编号,来信日期,类别,标题,来信人,来信内容,答复单位,答复日期,答复内容,同意公开,公开\n\
LD-1,2026-11-06 9:30,咨询,路灯,张三,\"我是张三，电话13812341234，家住恩和村3组12号。\",edu,2026-11-10,张三：您好。已修好。,是,是\n\
LD-2,2026-11-09,投诉,私事,李四,证号150784199001010011,wlt,,,否,否\n";

#[test]
fn letters_come_out_of_a_table_without_anything_of_the_writer() {
    let cluster = with_mailbox("");
    cluster.write("letters.csv", TABLE);
    let import = |file: &str| cluster.bosoo(&["data", "letters", file]);
    let run = import("letters.csv");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = std::fs::read_to_string(cluster.root.join("content/data/letters/2026.toml")).unwrap();
    for secret in ["张三", "13812341234", "3组", "李四", "150784199001010011", "私事"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    cluster.rebuilt();
    let page = cluster.page("mailbox/ld-1.html");
    assert!(page.contains("张**：您好") && page.contains("138****1234"), "{page}");
    assert!(page.contains("<span class=\"number\">2</span> 个工作日"), "{page}");
    assert!(cluster.has("mn/mailbox/ld-1.html") && !cluster.has("mailbox/ld-2.html"));
    assert!(cluster.page("mailbox/index.html").contains("href=\"ld-1.html\""));
    // JSON of the same letters, one answered since: it is exchanged, what people translated stays.
    cluster.edit(
        "content/data/letters/2026.toml",
        "title.zh = \"路灯\"\n",
        "title.zh = \"路灯\"\ntitle.mn = \"ᠭᠡᠷᠡᠯ\"\nmongolian = \"machine\"\n",
    );
    let json = serde_json::json!([
        { "编号": "LD-1", "来信日期": "2026-11-06", "类别": "咨询", "标题": "路灯", "来信人": "张三", "来信内容": "灯又坏了",
          "答复单位": "edu", "答复日期": "2026-11-11", "答复内容": "又修好了", "同意公开": true, "公开": true },
        { "编号": "LD-3", "来信日期": "2025-11-06", "类别": "建议", "答复单位": "edu" },
    ]);
    cluster.write("letters.json", json.to_string());
    assert!(import("letters.json").status.success());
    let text = std::fs::read_to_string(cluster.root.join("content/data/letters/2026.toml")).unwrap();
    assert!(text.contains("ᠭᠡᠷᠡᠯ") && text.contains("灯又坏了") && text.contains("ld-2"), "{text}");
    assert!(
        std::fs::read_to_string(cluster.root.join("content/data/letters/2025.toml"))
            .unwrap()
            .contains("ld-3")
    );
    cluster.rebuilt();
    let mongolian = cluster.page("mn/mailbox/ld-1.html");
    assert!(mongolian.contains("notice-machine") && mongolian.contains("ᠭᠡᠷᠡᠯ"), "{mongolian}");
    assert!(!cluster.page("mailbox/ld-1.html").contains("notice-machine"));
    // A faulty row stops all of it.
    cluster.write("bad.csv", "编号,来信日期,类别,答复单位\nLD-4,昨天,闲聊,海关\n");
    let before = files(&cluster.root.join("content/data"));
    let bad = import("bad.csv");
    assert_eq!(bad.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&bad.stderr).matches("bad.csv:2:").count(), 3);
    assert_eq!(files(&cluster.root.join("content/data")), before);
}

#[test]
fn a_response_and_its_letters_lead_to_each_other() {
    let cluster = with_mailbox(
        "\
-- content/data/letters/2026.toml --
[[letters]]
id = \"a\"
received = 2026-11-06
kind = \"consult\"
organ = \"edu\"
writer = \"张**\"
title = \"供暖\"
text = \"\"\"
第一行
第二行<b>\"\"\"
reply = \"您好\"
replied = 2026-11-10
consent = true
public = true
[[letters]]
id = \"closed\"
received = 2026-11-06
kind = \"consult\"
organ = \"edu\"
-- content/portal/response/r.zh.md --
+++
title = \"回应供暖\"
published = 2026-11-12
disclosure = \"open\"
letters = [\"a\", \"closed\"]
+++
字
",
    );
    cluster.rebuilt();
    let letter = cluster.page("mailbox/a.html");
    assert!(letter.contains("href=\"../response/r.html\""), "{letter}");
    assert!(letter.contains("<p>第一行</p>\n<p>第二行&lt;b&gt;</p>"), "{letter}");
    let response = cluster.page("response/r.html");
    assert!(response.contains("href=\"../mailbox/a.html\"") && !response.contains("closed"), "{response}");
    assert!(cluster.page("mn/mailbox/a.html").contains("<h1 lang=\"zh-CN\">供暖</h1>"));
    // Before it was answered it is shown as open, before it came not at all; the later build follows.
    let mut options = cluster.options();
    options.as_of = jiff::civil::datetime(2026, 11, 8, 9, 0, 0, 0);
    cluster.build_with(&options);
    assert!(
        !cluster.page("mailbox/a.html").contains("您好")
            && !cluster.page("mailbox/a.html").contains("2026-11-10")
    );
    cluster.remove("content/portal/response/r.zh.md");
    options.as_of = jiff::civil::datetime(2026, 11, 5, 9, 0, 0, 0);
    cluster.build_with(&options);
    assert!(!cluster.has("mailbox/a.html"));
}

/// A letter of the sample as its file says it, without Bosoo.
struct Letter {
    received: Date,
    replied: Option<Date>,
    organ: String,
    public: bool,
}

fn letters() -> Vec<Letter> {
    let date = |value: &toml::Value| value.as_datetime().unwrap().to_string().parse::<Date>().unwrap();
    let mut all = Vec::new();
    for (_, bytes) in files(&Path::new(REPOSITORY).join("content/data/letters")) {
        let table: toml::Table = String::from_utf8(bytes).unwrap().parse().unwrap();
        all.extend(table["letters"].as_array().unwrap().iter().map(|letter| Letter {
            received: date(&letter["received"]),
            replied: letter.get("replied").map(date),
            organ: letter["organ"].as_str().unwrap().into(),
            public: letter["public"].as_bool().unwrap(),
        }));
    }
    assert!(all.len() > 20);
    all
}

/// Whether people work on a day, by the notices.
fn works(day: Date) -> bool {
    let path = format!("src/rules/data/calendar/{}.toml", day.year());
    let notice: toml::Table =
        std::fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap().parse().unwrap();
    let date = |value: &toml::Value| value.as_datetime().unwrap().to_string().parse::<Date>().unwrap();
    let within = |row: &toml::Value| {
        let from = row.get("from").or(row.get("date")).map(date).unwrap();
        (from..=row.get("to").map(date).unwrap_or(from)).contains(&day)
    };
    let any = |kind: &str| {
        notice.get(kind).and_then(|rows| rows.as_array()).is_some_and(|rows| rows.iter().any(within))
    };
    !any("off") && (any("work") || !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
}

fn days(letter: &Letter) -> Option<usize> {
    let replied = letter.replied?;
    Some(
        letter
            .received
            .series(jiff::Span::new().days(1))
            .skip(1)
            .take_while(|day| *day <= replied)
            .filter(|day| works(*day))
            .count(),
    )
}

#[test]
fn the_letters_of_a_year_are_counted_as_their_files_say() {
    let letters = letters();
    for (year, site) in [(2025, "portal"), (2026, "portal"), (2026, "fgw"), (2026, "zwfw")] {
        let own = |letter: &&Letter| site == "portal" || letter.organ == site;
        let of_year: Vec<&Letter> =
            letters.iter().filter(|it| it.received.year() == year).filter(own).collect();
        let answered = of_year.iter().filter(|it| it.replied.is_some()).count();
        let took: Vec<usize> = of_year.iter().filter_map(|it| days(it)).collect();
        let mean = (took.iter().sum::<usize>() as f64 / took.len() as f64 * 100.0).round() / 100.0;
        let year_text = year.to_string();
        let website = report(&["website", "--year", &year_text, "--site", site, "--format", "csv"]);
        let cell = |label: &str| {
            let line = website.lines().find(|line| line.starts_with(&format!("{label},"))).unwrap();
            line.split(',').nth(1).unwrap().to_string()
        };
        assert_eq!(cell("收到留言数量（单位：条）"), of_year.len().to_string(), "{year} {site}");
        assert_eq!(cell("办结留言数量（单位：条）"), answered.to_string(), "{year} {site}");
        assert_eq!(cell("平均办理时间（单位：天）"), format!("{mean:.2}"), "{year} {site}");
        let replies = letters
            .iter()
            .filter(own)
            .filter(|it| it.public && it.replied.is_some_and(|day| day.year() == year));
        let documents = raw();
        let besides = documents.iter().filter(|it| {
            it.kind == "letters"
                && it.published.starts_with(&year_text)
                && it.letters.is_none()
                && it.site == site
        });
        let replies = replies.count() + besides.count();
        assert_eq!(cell("公开答复数量（单位：条）"), replies.to_string(), "{year} {site}");
        let openness = report(&["openness", "--year", &year_text, "--site", site, "--format", "csv"]);
        assert_eq!(figure(&openness, "公开答复来信（件）"), replies, "{year} {site}");
        let own_report = report(&["letters", "--year", &year_text, "--site", site, "--format", "csv"]);
        let row = format!("{year},{},{answered},", of_year.len());
        assert!(
            own_report.lines().any(|line| line.starts_with(&row) && line.ends_with(&format!("{mean:.2}"))),
            "{own_report}"
        );
        for organ in of_year.iter().map(|it| &it.organ).collect::<std::collections::BTreeSet<_>>() {
            let count = of_year.iter().filter(|it| it.organ == *organ).count();
            assert!(
                own_report.lines().any(|line| line.split(',').nth(1) == Some(&count.to_string())),
                "{organ}"
            );
        }
    }
}
