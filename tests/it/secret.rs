//! A document that is not 主动公开 leaves no trace: not in the output, not in the state, not in what the tool says.

use crate::cluster::*;

/// Every token of a secret document begins with this.
const CANARY: &str = "CANARY";

/// All fields of a document, each with its own token.
fn everything(kind: &str, disclosure: &str, published: &str, draft: bool) -> String {
    format!(
        "+++\ntitle = \"{CANARY}-{kind}-title\"\nsummary = \"{CANARY}-{kind}-summary\"\nkeywords = [\"{CANARY}-{kind}-keyword\", \"公开词\"]\n\
source = \"{CANARY}-{kind}-source\"\nauthor = \"{CANARY}-{kind}-author\"\nissuer = \"{CANARY}-{kind}-issuer\"\nimage = \"canary.svg\"\nimage_alt = \"{CANARY}-{kind}-alt\"\n\
published = {published}\nsigned = 2026-01-01\ndisclosure = \"{disclosure}\"\ndraft = {draft}\nnumber = \"{CANARY}-{kind}-number\"\nindex = \"{CANARY}-{kind}-index\"\n\
topic = \"{CANARY}-{kind}-topic\"\naliases = [\"/canary-{kind}-alias.html\"]\ninterprets = [\"@edu/policy/open\"]\nrelated = [\"@edu/policy/open\"]\n\
attachments = [{{ file = \"canary-{kind}.txt\", title = \"{CANARY}-{kind}-attachment\" }}]\n\
review = [{{ step = \"{CANARY}-{kind}-step\", name = \"{CANARY}-{kind}-name\", date = 2026-01-01, result = \"{CANARY}-{kind}-result\" }}]\n+++\n\
## {CANARY}-{kind}-heading\n\n{CANARY}-{kind}-body [外](https://canary-{kind}.example/)\n\n![{CANARY}-{kind}-picture](canary.svg)\n\n<video>\n"
    )
}

fn cluster() -> Cluster {
    let cluster = Cluster::new(
        "\
-- content/edu/policy/open.zh.md --
+++
title = \"公开的\"
published = 2026-10-01
signed = 2026-10-01
disclosure = \"open\"
keywords = [\"公开词\"]
review = [{ step = \"CANARY-open-step\", name = \"CANARY-open-name\", date = 2026-01-01, result = \"CANARY-open-result\" }]
+++
字
",
    );
    for (kind, disclosure, published, draft) in [
        ("request", "on-request", "2026-10-02", false),
        ("closed", "closed", "2026-10-02", false),
        ("draft", "open", "2026-10-02", true),
        ("future", "open", "2026-12-01", false),
    ] {
        for (column, name) in [("policy", kind.to_string()), ("news", format!("canary-{kind}"))] {
            let folder = format!("content/edu/{column}/{name}");
            cluster.write(&format!("{folder}/index.zh.md"), everything(kind, disclosure, published, draft));
            cluster.write(
                &format!("{folder}/index.mn.md"),
                format!("+++\ntitle = \"{CANARY}-{kind}-mn\"\nstate = \"reviewed\"\n+++\n{CANARY}-{kind}-mn-body\n"),
            );
            cluster.write(&format!("{folder}/canary-{kind}.txt"), format!("{CANARY}-{kind}-content"));
            cluster.write(&format!("{folder}/canary.svg"), format!("<svg><text>{CANARY}</text></svg>"));
        }
        // The text above a list is published by the same rule.
        let column = ["must", "linked", "hidden", "guide"]
            [["request", "closed", "draft", "future"].iter().position(|k| *k == kind).unwrap()];
        let head = format!("published = {published}\ndisclosure = \"{disclosure}\"\ndraft = {draft}");
        cluster.write(
            &format!("content/edu/{column}/_column.zh.md"),
            format!("+++\ntitle = \"{CANARY}\"\n{head}\n+++\n{CANARY}-column\n"),
        );
        cluster.write(
            &format!("content/edu/{column}/_column.mn.md"),
            format!("+++\ntitle = \"{CANARY}\"\nstate = \"reviewed\"\n+++\n{CANARY}-column-mn\n"),
        );
    }
    // A Mongolian draft beside an open Chinese text.
    cluster.write(
        "content/edu/policy/open.mn.md",
        format!("+++\ntitle = \"{CANARY}-mn-draft\"\nstate = \"draft\"\n+++\n{CANARY}-mn-draft-body\n"),
    );
    // Pages in traditional characters are made from pages: they are looked at as well.
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    cluster.write("site.toml", config + "\n[traditional]\n");
    cluster
}

fn has_canary(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).to_lowercase().contains("canary")
}

fn no_trace(cluster: &Cluster, folder: &str) {
    for (path, bytes) in files(&cluster.root.join(folder)) {
        assert!(!has_canary(path.as_bytes()), "{folder}/{path}");
        assert!(!has_canary(&bytes), "{folder}/{path}: {:?}", around(&bytes));
    }
}

fn around(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let lower = text.to_lowercase();
    let at = lower.find("canary").unwrap_or(0);
    text.chars().skip(lower[..at].chars().count().saturating_sub(80)).take(200).collect()
}

#[test]
fn no_trace_in_the_output_the_state_or_the_messages() {
    let cluster = cluster();
    for format in ["text", "json"] {
        for command in ["build", "check"] {
            let run = cluster.bosoo(&[command, "--as-of", AS_OF_TEXT, "--format", format]);
            let output = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
            // The record of reviews of the open document is not complete, which a check calls grave.
            let expected = if command == "check" { 1 } else { 0 };
            assert_eq!(run.status.code(), Some(expected), "{}", String::from_utf8_lossy(&output));
            assert!(!has_canary(&output), "{command} {format}: {}", String::from_utf8_lossy(&output));
        }
    }
    assert!(cluster.has("edu/policy/open.html"));
    no_trace(&cluster, "dist");
    no_trace(&cluster, ".bosoo");
}

/// What the tool writes for others beside the sites: reports, lists, sheets, parts of a build, explanations.
#[test]
fn no_trace_in_what_leaves_the_machine_beside_the_sites() {
    let cluster = cluster();
    cluster.write("shared/note.txt", "-");
    // What a release asks: fresh homes, no empty columns, and reviews, whose names are nobody's but the office's.
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    cluster.write(
        "site.toml",
        config.replace("[[layouts.columns]]\n", "[[layouts.columns]]\nrequired = false\n"),
    );
    #[cfg(feature = "deploy")]
    let config = config.replace("sample = true\n", "sample = true\nlanguages = [\"zh\", \"mn\"]\n")
        + "\n[deploy.targets.site]\nkind = \"folder\"\npath = \"www\"\n";
    let review = REVIEW.replace("name = \"", &format!("name = \"{CANARY}"));
    cluster.write(
        "site.toml",
        config.replace("[[layouts.columns]]\n", "[[layouts.columns]]\nrequired = false\n"),
    );
    for site in ["portal", "edu", "wlt"] {
        let head = "title = \"新的\"\npublished = 2026-11-20\ndisclosure = \"open\"";
        cluster
            .write(&format!("content/{site}/news/fresh.zh.md"), format!("+++\n{head}\n{review}\n+++\n字\n"));
    }
    cluster.write(
        "content/edu/policy/open.zh.md",
        format!("+++\ntitle = \"公开的\"\npublished = 2026-11-20\nsigned = 2026-11-19\ndisclosure = \"open\"\n{review}\n+++\n字\n"),
    );
    let run = |args: &[&str]| {
        let mut all = args.to_vec();
        let timed = !matches!(args[0], "explain" | "export" | "gazette");
        if timed {
            all.extend(["--as-of", AS_OF_TEXT]);
        }
        let run = cluster.bosoo(&all);
        assert_ne!(run.status.code(), Some(2), "{args:?}: {}", String::from_utf8_lossy(&run.stderr));
        let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
        assert!(!has_canary(&said), "{args:?}: {}", around(&said));
    };
    for format in ["text", "json", "sarif", "github"] {
        run(&["build", "--timings", "--format", format]);
        run(&["build", "--release", "--out", "released", "--format", format]);
        if format != "github" {
            run(&["check", "--format", format]);
        }
    }
    for report in
        ["annual", "website", "openness", "translations", "columns", "mirrored", "disclosure", "letters"]
    {
        run(&["report", report, "--year", "2026", "--format", "csv"]);
        run(&["report", report, "--year", "2026", "--site", "edu"]);
    }
    run(&["check", "--score", "--html", "shared/sheet.html", "--csv", "shared/sheet.csv"]);
    run(&["check", "--uniform", "--html", "shared/matrix.html", "--csv", "shared/matrix.csv"]);
    let known =
        ["--baseline", "shared/known.toml", "--write-baseline", "--owner", "甲", "--until", "2026-12-31"];
    run(&[&["check"][..], &known].concat());
    run(&["check", "--baseline", "shared/known.toml"]);
    for shard in ["1/2", "2/2"] {
        run(&["build", "--shard", shard, "--out", &format!("shards/{}", &shard[..1])]);
    }
    run(&["build", "--merge", "shards", "--out", "merged"]);
    run(&["explain", "edu/policy/index.html"]);
    run(&["explain", "search/index.json"]);
    // The deploy's plan, its records, and what lies on the target.
    #[cfg(feature = "deploy")]
    for args in [&["plan"][..], &["apply"], &["status"], &["status", "--json"]] {
        let mut all = vec!["deploy"];
        all.extend(args);
        let run = cluster.bosoo(&all);
        let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
        assert_eq!(run.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&said));
        assert!(!has_canary(&said), "{args:?}: {}", around(&said));
    }
    #[cfg(feature = "deploy")]
    no_trace(&cluster, "www");
    for folder in ["dist", "released", "shared", "shards", "merged", ".bosoo"] {
        no_trace(&cluster, folder);
    }
    assert!(
        cluster.root.join("shared/known.toml").exists() && cluster.root.join("merged/index.html").exists()
    );
}

/// Documents for channels outside, the tables of the directory, and the printed gazette, whose browser here is a script
/// that keeps all of the page it is given.
#[cfg(unix)]
#[test]
fn no_trace_in_what_is_exported_or_printed() {
    use std::os::unix::fs::PermissionsExt;
    let cluster = cluster();
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    let column = "[[layouts.columns]]\nid = \"gazette\"\nkind = \"gazette\"\nname = { zh = \"政府公报\", mn = \"ᠮᠡᠳᠡᠭᠦᠯᠡᠯ\" }\nrequired = false\n";
    let at = config.find("[[layouts.columns]]").unwrap();
    cluster.write("site.toml", format!("{}{column}{}", &config[..at], &config[at..]));
    let issue = |documents: &str| {
        let head = "year = 2026\nnumber = 1\ntotal = 1\ndate = 2026-10-31";
        cluster.write("content/data/gazette/2026-01.toml", format!("{head}\ndocuments = [{documents}]\n"));
    };
    issue("\"@edu/policy/open\"");
    cluster.write(
        "printer",
        "#!/bin/sh\nfor part; do case $part in --print-to-pdf=*) to=${part#*=};; file://*) from=${part#file://};; esac; done\n\
         { echo %PDF-1.4; cat \"$from\"; } > \"$to\"\n",
    );
    let printer = cluster.root.join("printer");
    std::fs::set_permissions(&printer, std::fs::Permissions::from_mode(0o755)).unwrap();
    let run = |args: &[&str]| {
        let run = cluster.bosoo(args);
        let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
        assert!(!has_canary(&said), "{args:?}: {}", around(&said));
        run.status.code()
    };
    let print = ["gazette", "pdf", "--as-of", AS_OF_TEXT, "--browser", printer.to_str().unwrap()];
    assert_eq!(run(&print), Some(0));
    for (file, published) in
        [("2026-01.zh.pdf", "gazette/2026-01.pdf"), ("2026-01.mn.pdf", "mn/gazette/2026-01.pdf")]
    {
        let bytes = std::fs::read(cluster.root.join("content/data/gazette").join(file)).unwrap();
        assert!(
            String::from_utf8_lossy(&bytes).contains("公开的") && !has_canary(&bytes),
            "{}",
            around(&bytes)
        );
        assert!(cluster.has(published), "{published}");
    }
    cluster.write("shared/note.txt", "-");
    for channel in ["wechat", "text", "json"] {
        let out = format!("shared/open-{channel}");
        let export = |document: &str, out: &str| {
            run(&["export", document, "--channel", channel, "--as-of", AS_OF_TEXT, "--out", out])
        };
        assert_eq!(export("@edu/policy/open", &out), Some(0), "{channel}");
        assert!(cluster.root.join(&out).is_file());
        // The Mongolian text is a draft, which no channel gets.
        let draft =
            ["--channel", channel, "--language", "mn", "--as-of", AS_OF_TEXT, "--out", "shared/draft"];
        run(&[&["export", "@edu/policy/open"][..], &draft].concat());
        for kind in ["request", "closed", "draft", "future"] {
            let name = format!("@edu/policy/{kind}");
            assert_eq!(export(&name, "shared/none"), Some(1), "{name} {channel}");
            assert!(!cluster.root.join("shared/none").exists(), "{name} {channel}");
        }
    }
    for table in ["items.csv", "items.xlsx"] {
        assert_eq!(run(&["data", "export", &format!("shared/{table}")]), Some(0));
    }
    for folder in ["dist", "shared", ".bosoo"] {
        no_trace(&cluster, folder);
    }
    // An issue that names one of them is no issue: nothing is printed, and the fault has none of its words.
    for kind in ["request", "closed", "draft", "future"] {
        cluster.remove("content/data/gazette/2026-01.zh.pdf");
        issue(&format!("\"@edu/policy/open\", \"@edu/policy/{kind}\""));
        assert_eq!(run(&print), Some(1), "{kind}");
        assert!(!cluster.root.join("content/data/gazette/2026-01.zh.pdf").exists(), "{kind}");
        std::fs::write(cluster.root.join("content/data/gazette/2026-01.zh.pdf"), "%PDF-").unwrap();
    }
}

/// A fault in a document that is not public is named in a release, with its line, and none of its words.
#[test]
fn a_release_says_no_word_of_a_faulty_document_that_is_not_public() {
    for disclosure in ["closed", "on-request"] {
        let cluster = Cluster::new("");
        let name = "content/edu/policy/inner";
        cluster.write(
            &format!("{name}.zh.md"),
            format!(
                "+++\ntitle = \"{CANARY}-title\"\npublished = 2026-02-30\nsigned = 2026-01-01\ndisclosure = \"{disclosure}\"\n\
                 canary = \"{CANARY}-value\"\nnumber = \"{CANARY}[2026]3号\"\n+++\n{CANARY}\n"
            ),
        );
        cluster.write(
            &format!("{name}.mn.md"),
            format!("+++\ntitle = \"{CANARY}\"\nwrong = \"{CANARY}\"\n+++\n{CANARY}\n"),
        );
        for format in ["text", "json", "sarif", "github"] {
            let run = cluster.bosoo(&["build", "--release", "--as-of", AS_OF_TEXT, "--format", format]);
            let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
            let text = String::from_utf8_lossy(&said);
            assert_eq!(run.status.code(), Some(1), "{text}");
            assert!(!has_canary(&said), "{format}: {}", around(&said));
            assert!(text.contains("impossible-date") && text.contains("inner.zh.md"), "{format}: {text}");
        }
        // A letter that its writer keeps to himself has no words; one that has is named without them.
        cluster.remove(&format!("{name}.zh.md"));
        cluster.remove(&format!("{name}.mn.md"));
        cluster.write(
            "content/data/letters/2026.toml",
            format!(
                "[[letters]]\nid = \"2026-1\"\nreceived = 2026-11-02\nkind = \"consult\"\norgan = \"edu\"\ntitle = \"{CANARY}\"\n\
                 text = \"{CANARY}\"\nwriter = \"{CANARY}\"\nconsent = false\npublic = false\n"
            ),
        );
        for format in ["text", "json"] {
            let run = cluster.bosoo(&["build", "--release", "--as-of", AS_OF_TEXT, "--format", format]);
            let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
            assert!(!has_canary(&said), "{format}: {}", around(&said));
            assert!(String::from_utf8_lossy(&said).contains("letter-kept-though-closed"));
        }
        // At home the line is shown.
        assert!(has_canary(&cluster.bosoo(&["check", "--as-of", AS_OF_TEXT]).stdout));
    }
}

/// The same of what is not public yet, or not by itself: drafts, documents of a later day, reprints of what is closed,
/// Mongolian drafts, texts above lists. What is public keeps its line, so that it can be mended from the release's log.
#[test]
fn a_release_says_no_word_of_a_faulty_draft_or_of_what_is_closed_elsewhere() {
    let head = format!("+++\ntitle = \"{CANARY}\"\nwrong = \"{CANARY}\"\n");
    let open = "published = 2026-10-01\ndisclosure = \"open\"\n";
    let end = format!("+++\n{CANARY}\n");
    let closed = "published = 2026-10-01\ndisclosure = \"closed\"\n";
    for (front, file, hidden) in [
        (open.to_string(), "a.zh.md", false),
        (format!("{open}draft = true\n"), "a.zh.md", true),
        ("published = 2026-12-01\ndisclosure = \"open\"\n".into(), "a.zh.md", true),
        (format!("{open}reprint = \"@edu/policy/inner\"\n"), "a.zh.md", true),
        ("state = \"draft\"\n".into(), "public.mn.md", true),
        ("state = \"reviewed\"\n".into(), "public.mn.md", false),
        ("state = \"reviewed\"\n".into(), "alone.mn.md", true),
        (open.into(), "_column.zh.md", false),
        (closed.into(), "_column.zh.md", true),
    ] {
        let cluster = Cluster::new("");
        cluster
            .write("content/edu/policy/inner.zh.md", format!("+++\ntitle = \"内部\"\n{closed}+++\n内部\n"));
        cluster.write("content/edu/policy/public.zh.md", format!("+++\ntitle = \"公开\"\n{open}+++\n公开\n"));
        cluster.write(&format!("content/edu/policy/{file}"), format!("{head}{front}{end}"));
        let run = cluster.bosoo(&["build", "--release", "--as-of", AS_OF_TEXT]);
        let said = [run.stdout.as_slice(), run.stderr.as_slice()].concat();
        let text = String::from_utf8_lossy(&said);
        assert!(text.contains("unknown-field") && text.contains(file), "{file} {front}: {text}");
        assert_eq!(has_canary(&said), !hidden, "{file} {front}: {text}");
    }
}

#[test]
fn what_is_withdrawn_is_gone() {
    let cluster = Cluster::new("");
    let text = everything("closed", "open", "2026-10-02", false)
        .replace("interprets = [\"@edu/policy/open\"]\nrelated = [\"@edu/policy/open\"]\n", "");
    let folder = "content/edu/policy/closed";
    cluster.write(&format!("{folder}/index.zh.md"), &text);
    cluster.write(&format!("{folder}/canary-closed.txt"), CANARY);
    cluster.write(&format!("{folder}/canary.svg"), "<svg/>");
    cluster.rebuilt();
    assert!(cluster.has("edu/policy/closed.html") && cluster.has("edu/policy/closed/canary-closed.txt"));
    cluster.write(
        &format!("{folder}/index.zh.md"),
        text.replace("disclosure = \"open\"", "disclosure = \"on-request\""),
    );
    cluster.rebuilt();
    no_trace(&cluster, "dist");
    no_trace(&cluster, ".bosoo");
}

#[test]
fn a_link_to_what_is_not_public_is_an_error_that_shows_nothing_of_it() {
    for (name, code) in [
        ("request", "link-to-closed"),
        ("closed", "link-to-closed"),
        ("draft", "link-to-draft"),
        ("future", "link-to-future"),
    ] {
        let cluster = cluster();
        cluster.write("content/wlt/news/a.zh.md", format!("+++\ntitle = \"甲\"\npublished = 2026-10-01\ndisclosure = \"open\"\n+++\n[字](@edu/policy/{name})\n"));
        let report = cluster.build().report;
        assert_eq!(codes(&report), [code]);
        assert!(!has_canary(text(&report).as_bytes()), "{}", text(&report));
    }
}

#[test]
fn the_source_of_a_document_is_no_attachment() {
    let cluster = cluster();
    cluster.write("content/edu/policy/secret.zh.md", everything("closed", "closed", "2026-10-02", false));
    let open = |more: &str, body: &str| {
        format!(
            "+++\ntitle = \"公开的\"\npublished = 2026-10-01\nsigned = 2026-10-01\ndisclosure = \"open\"\n{more}\n+++\n{body}\n"
        )
    };
    for (code, text) in [
        ("text-as-file", open("attachments = [\"secret.zh.md\"]", "字")),
        ("text-as-file", open("", "![字](secret.zh.md)")),
        ("link-to-closed", open("", "[字](secret.zh.md)")),
        ("file-outside-folder", open("attachments = [\"closed/canary-closed.txt\"]", "字")),
        ("file-outside-folder", open("", "[字](closed/canary-closed.txt)")),
    ] {
        cluster.write("content/edu/policy/open.zh.md", text);
        assert_eq!(codes(&cluster.build().report), [code]);
    }
}

#[test]
fn a_reprint_goes_where_its_original_goes() {
    let original = |disclosure: &str| {
        format!(
            "+++\ntitle = \"原文\"\npublished = 2026-10-02\ndisclosure = \"{disclosure}\"\n+++\n{CANARY}\n"
        )
    };
    let cluster = Cluster::new("");
    cluster.write("content/edu/news/canary-original.zh.md", original("open"));
    cluster.write(
        "content/wlt/news/again.zh.md",
        "+++\ntitle = \"转载的标题\"\npublished = 2026-10-03\ndisclosure = \"open\"\nreprint = \"@edu/news/canary-original\"\n+++\n转载的正文\n",
    );
    cluster.rebuilt();
    let page = cluster.page("wlt/news/again.html");
    assert!(page.contains("转载自") && page.contains("../../edu/news/canary-original.html"), "{page}");
    assert!(page.contains("name=\"ContentSource\" content=\"测试市教育局\""), "{page}");
    // The original is closed: the reprint leaves with it, and what is said of that names neither title nor place.
    cluster.write("content/edu/news/canary-original.zh.md", original("closed"));
    let outcome = cluster.rebuilt();
    assert!(!cluster.has("wlt/news/again.html"));
    for (path, bytes) in
        files(&cluster.root.join("dist")).into_iter().chain(files(&cluster.root.join(".bosoo")))
    {
        assert!(!String::from_utf8_lossy(&bytes).contains("转载的"), "{path}");
    }
    no_trace(&cluster, "dist");
    no_trace(&cluster, ".bosoo");
    let said: Vec<_> =
        outcome.findings.diagnostics.iter().filter(|found| found.code == "reprint-more-open").collect();
    assert_eq!(said.len(), 1);
    let place = said[0].place.as_ref().unwrap();
    assert_eq!((&*place.file, place.line, &*place.snippet), ("content/wlt/news/again.zh.md", 5, "reprint"));
    assert!(!has_canary(format!("{said:?}").as_bytes()));
}
