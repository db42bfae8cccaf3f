//! A build after an edit gives the bytes of a build from nothing; a build after no edit touches nothing.

use crate::cluster::*;
use proptest::prelude::*;
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, SystemTime};

const CONTENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-11-01
disclosure = \"open\"
keywords = [\"车\"]
+++
## 一

见[乙](b.md#s1)，[外](https://www.example.com/)。
-- content/edu/news/a.mn.md --
+++
title = \"ᠠ\"
state = \"machine\"
+++
ᠠ
-- content/edu/news/b.zh.md --
+++
title = \"乙\"
published = 2026-11-02
disclosure = \"open\"
keywords = [\"车\"]
+++
## 乙一

字
-- content/edu/policy/p/index.zh.md --
+++
title = \"丙\"
published = 2026-10-02
signed = 2026-10-01
disclosure = \"open\"
attachments = [{ file = \"x.pdf\", title = \"表\" }]
+++
字
-- content/edu/policy/p/x.pdf --
pdf
-- content/wlt/interpretation/i.zh.md --
+++
title = \"丁\"
published = 2026-10-03
disclosure = \"open\"
interprets = [\"@edu/policy/p\"]
+++
见[丙](@edu/policy/p)，[教育局](@edu)，[栏目](@edu/news)。
-- content/wlt/site.toml --
[contact]
phone = \"0470-1\"
-- themes/forest/theme.toml --
parent = \"standard\"
[tokens.light]
main = \"#0d5953\"
";

/// Data that is no document, and a page that shows figures of it.
const DATA: &str = "\
-- content/data/letters/2026.toml --
[[letters]]
id = \"l1\"
received = 2026-11-02
kind = \"consult\"
organ = \"edu\"
-- content/data/accounts.toml --
[[accounts]]
id = \"w\"
platform = \"wechat\"
name = { zh = \"号\", mn = \"ᠠ\" }
owner = \"edu\"
state = \"open\"
posts = [{ year = 2026, count = 3 }]
-- content/data/areas/ywjy.toml --
name = { zh = \"义务教育\", mn = \"ᠰᠤᠷᠭᠠᠨ\" }
organs = [\"edu\"]
[[items]]
id = \"ywjy-01\"
name = \"招生\"
-- content/portal/response/f.zh.md --
+++
title = \"数\"
published = 2026-11-03
disclosure = \"open\"
letters = [\"l1\"]
+++
:::figures{report=\"letters\" year=\"2026\"}
:::
:::figures{report=\"openness\" year=\"2026\"}
:::
";

/// The content with data, and columns on the portal that show it.
fn with_data() -> String {
    let column = |kind: &str| {
        format!(
            "[[layouts.columns]]\nid = \"{kind}\"\nkind = \"{kind}\"\nname = {{ zh = \"{kind}\", mn = \"ᠠ\" }}\nrequired = false\n"
        )
    };
    let columns = ["mailbox", "response", "gazette", "accounts", "areas"].map(column).concat();
    let at = SITE_TOML.find("[[layouts.columns]]").unwrap();
    format!("{CONTENT}{DATA}-- site.toml --\n{}{columns}{}", &SITE_TOML[..at], &SITE_TOML[at..])
}

/// Builds a copy of the inputs from nothing.
fn clean(cluster: &Cluster) -> std::collections::BTreeMap<String, Vec<u8>> {
    let fresh = Cluster::new("");
    for part in ["content", "themes", "locales", "site.toml"] {
        let _ = std::fs::remove_dir_all(fresh.root.join(part));
        copy(&cluster.root.join(part), &fresh.root.join(part));
    }
    fresh.rebuilt();
    fresh.files()
}

#[derive(Debug, Clone)]
enum Edit {
    Body(usize, String),
    Title(usize, String),
    Date(usize, u8),
    Disclosure(usize, bool),
    Counterpart(usize),
    Add(u8),
    Delete(usize),
    Move(usize),
    Column(String),
    Site(String),
    Hosts(bool),
    Own(String),
    Theme(bool),
    Token(u8),
    Style(u8),
    Word(String),
    Attachment(String),
    Alias(usize, u8),
    ColumnText(String),
    /// A letter is shown or not, with these words, answered on a day or not.
    Letter(bool, String, u8),
    /// The posts of an account, and its name.
    Account(u8, String),
    /// An item of the standard directory has another name, or one more stands beside it.
    Item(bool, String),
    /// An issue of the gazette with some of the documents, or none.
    Issue(u8, String),
    Traditional(Option<u8>),
}

fn edit() -> impl Strategy<Value = Edit> {
    let words = || "[字句文书]{1,6}";
    prop_oneof![
        (0..9usize, words()).prop_map(|(at, text)| Edit::Body(at, text)),
        (0..9usize, words()).prop_map(|(at, text)| Edit::Title(at, text)),
        (0..9usize, 1..24u8).prop_map(|(at, day)| Edit::Date(at, day)),
        (0..9usize, prop::bool::ANY).prop_map(|(at, open)| Edit::Disclosure(at, open)),
        (0..9usize).prop_map(Edit::Counterpart),
        (0..20u8).prop_map(Edit::Add),
        (0..9usize).prop_map(Edit::Delete),
        (0..9usize).prop_map(Edit::Move),
        words().prop_map(Edit::Column),
        words().prop_map(Edit::Site),
        prop::bool::ANY.prop_map(Edit::Hosts),
        words().prop_map(Edit::Own),
        prop::bool::ANY.prop_map(Edit::Theme),
        (0..9u8).prop_map(Edit::Token),
        (0..9u8).prop_map(Edit::Style),
        words().prop_map(Edit::Word),
        words().prop_map(Edit::Attachment),
        (0..9usize, 0..3u8).prop_map(|(at, n)| Edit::Alias(at, n)),
        words().prop_map(Edit::ColumnText),
        (prop::bool::ANY, words(), 0..9u8).prop_map(|(public, words, day)| Edit::Letter(public, words, day)),
        (0..9u8, words()).prop_map(|(posts, words)| Edit::Account(posts, words)),
        (prop::bool::ANY, words()).prop_map(|(more, words)| Edit::Item(more, words)),
        (0..4u8, words()).prop_map(|(documents, words)| Edit::Issue(documents, words)),
        prop::option::weighted(0.8, 0..4u8).prop_map(Edit::Traditional),
    ]
}

/// The Chinese files of documents, in order.
fn documents(cluster: &Cluster) -> Vec<String> {
    let paths = files(&cluster.root.join("content")).into_keys();
    paths
        .filter(|path| path.ends_with(".zh.md") && !path.contains("_column"))
        .map(|path| format!("content/{path}"))
        .collect()
}

fn set(cluster: &Cluster, path: &str, key: &str, line: &str) {
    let text = std::fs::read_to_string(cluster.root.join(path)).unwrap();
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(&format!("{key} ="))).collect();
    lines.insert(1, line);
    cluster.write(path, lines.join("\n") + "\n");
}

fn apply(cluster: &Cluster, edit: &Edit) {
    let all = documents(cluster);
    let pick = |at: &usize| all.get(at % all.len().max(1)).cloned();
    let replace = |path: &str, key: &str, line: String| {
        let text = std::fs::read_to_string(cluster.root.join(path)).unwrap();
        let lines: Vec<String> = text
            .lines()
            .map(|old| if old.starts_with(key) { line.clone() } else { old.to_string() })
            .collect();
        cluster.write(path, lines.join("\n") + "\n");
    };
    match edit {
        Edit::Body(at, words) => {
            if let Some(path) = pick(at) {
                let text = std::fs::read_to_string(cluster.root.join(&path)).unwrap();
                cluster.write(&path, format!("{text}\n{words}\n"));
            }
        }
        Edit::Title(at, words) => {
            if let Some(path) = pick(at) {
                set(cluster, &path, "title", &format!("title = \"{words}\""));
            }
        }
        Edit::Date(at, day) => {
            if let Some(path) = pick(at) {
                set(cluster, &path, "published", &format!("published = 2026-11-{day:02}"));
            }
        }
        Edit::Disclosure(at, open) => {
            if let Some(path) = pick(at) {
                let value = if *open { "open" } else { "closed" };
                set(cluster, &path, "disclosure", &format!("disclosure = \"{value}\""));
            }
        }
        Edit::Counterpart(at) => {
            if let Some(path) = pick(at).map(|path| path.replace(".zh.md", ".mn.md")) {
                match cluster.root.join(&path).exists() {
                    true => cluster.remove(&path),
                    false => cluster.write(&path, "+++\ntitle = \"ᠪ\"\nstate = \"reviewed\"\n+++\n## ᠪ\n\nᠪ\n"),
                }
            }
        }
        Edit::Add(n) => {
            let site = if n % 2 == 0 { "edu" } else { "wlt" };
            let text = format!("+++\ntitle = \"新{n}\"\npublished = 2026-11-{:02}\ndisclosure = \"open\"\nkeywords = [\"车\"]\n+++\n新\n", n + 1);
            cluster.write(&format!("content/{site}/news/n{n}.zh.md"), text);
        }
        Edit::Delete(at) => {
            if let Some(path) = pick(at) {
                cluster.remove(&path);
                let _ = std::fs::remove_file(cluster.root.join(path.replace(".zh.md", ".mn.md")));
            }
        }
        Edit::Move(at) => {
            if let Some(path) = pick(at).filter(|path| path.contains("/news/")) {
                let target = path.replace("/news/", "/linked/");
                std::fs::create_dir_all(cluster.root.join(&target).parent().unwrap()).unwrap();
                std::fs::rename(cluster.root.join(&path), cluster.root.join(&target)).unwrap();
                let _ = std::fs::remove_file(cluster.root.join(path.replace(".zh.md", ".mn.md")));
            }
        }
        Edit::Column(words) => replace("site.toml", "name = { zh = \"政策", format!("name = {{ zh = \"政策{words}\", mn = \"ᠪ\" }}")),
        Edit::Site(words) => replace("site.toml", "name = { zh = \"测试市文", format!("name = {{ zh = \"测试市文{words}\", mn = \"ᠰ\" }}")),
        Edit::Hosts(all) => {
            let hosts = if *all { "\"gov.cn\", \"example.com\"" } else { "\"gov.cn\"" };
            replace("site.toml", "government_hosts", format!("government_hosts = [{hosts}]"));
        }
        Edit::Own(words) => replace("content/wlt/site.toml", "phone", format!("phone = \"{words}\"")),
        Edit::Theme(forest) => {
            let theme = if *forest { "theme = \"forest\"\n" } else { "" };
            cluster.write("content/edu/site.toml", theme);
        }
        Edit::Token(n) => replace("themes/forest/theme.toml", "main", format!("main = \"#0d595{n}\"")),
        Edit::Style(n) => cluster.write("themes/forest/styles/fork.css", format!(".x{n}{{color:red}}\n")),
        Edit::Word(words) => replace("locales/zh/ui.ftl", "home =", format!("home = {words}")),
        Edit::Attachment(words) => cluster.write("content/edu/policy/p/x.pdf", words),
        Edit::Alias(at, n) => {
            if let Some(path) = pick(at) {
                set(cluster, &path, "aliases", &format!("aliases = [\"/old/{at}-{n}.html\"]"));
            }
        }
        Edit::Traditional(which) => {
            let text = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
            let text = text.split("\n[traditional]").next().unwrap();
            let tree = match which {
                None => String::new(),
                Some(3) => "\n[traditional]\npath = \"tc\"\n".into(),
                Some(n) => {
                    let characters = ["hong-kong", "taiwan", "standard"][usize::from(*n)];
                    format!("\n[traditional]\ncharacters = \"{characters}\"\n")
                }
            };
            cluster.write("site.toml", format!("{text}{tree}"));
            let word = |n: &u8| format!("[[words]]\nsimplified = \"书\"\ntraditional = \"书{n}\"\n");
            cluster.write("content/data/traditional.toml", which.iter().map(word).collect::<String>());
        }
        Edit::Letter(public, words, day) => {
            let mut letter = String::from("[[letters]]\nid = \"l1\"\nreceived = 2026-11-02\nkind = \"consult\"\norgan = \"edu\"\n");
            if *public {
                letter += &format!("writer = \"张**\"\ntitle = \"{words}\"\ntext = \"{words}\"\nreply = \"{words}\"\nconsent = true\npublic = true\n");
            }
            if *public || *day > 0 {
                letter += &format!("replied = 2026-11-{:02}\n", 3 + day);
            }
            cluster.write("content/data/letters/2026.toml", letter);
        }
        Edit::Account(posts, words) => cluster.write(
            "content/data/accounts.toml",
            format!("[[accounts]]\nid = \"w\"\nplatform = \"wechat\"\nname = {{ zh = \"{words}\", mn = \"ᠠ\" }}\nowner = \"edu\"\nstate = \"open\"\nposts = [{{ year = 2026, count = {posts} }}]\n"),
        ),
        Edit::Item(more, words) => {
            let mut area = format!("name = {{ zh = \"义务教育\", mn = \"ᠰᠤᠷᠭᠠᠨ\" }}\norgans = [\"edu\"]\n[[items]]\nid = \"ywjy-01\"\nname = \"{words}\"\n");
            if *more {
                area += "[[items]]\nid = \"ywjy-02\"\nname = \"学籍\"\n";
            }
            cluster.write("content/data/areas/ywjy.toml", area);
        }
        Edit::Issue(documents, words) => {
            let named: Vec<String> = all
                .iter()
                .take(*documents as usize)
                .map(|path| format!("\"@{}\"", path.trim_start_matches("content/").trim_end_matches(".zh.md").trim_end_matches("/index")))
                .collect();
            match named.is_empty() {
                true => {
                    let _ = std::fs::remove_file(cluster.root.join("content/data/gazette/2026-01.toml"));
                }
                false => cluster.write(
                    "content/data/gazette/2026-01.toml",
                    format!("year = 2026\nnumber = 1\ntotal = 1\ndate = 2026-11-24\ndocuments = [{}]\n[[chronicle]]\ndate = 2026-11-01\ntext = \"{words}\"\n", named.join(", ")),
                ),
            }
        }
        Edit::ColumnText(words) => cluster.write(
            "content/edu/news/_column.zh.md",
            format!("+++\ntitle = \"说明\"\npublished = 2026-10-01\ndisclosure = \"open\"\n+++\n{words}[外](https://www.example.org/)\n"),
        ),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn incremental_is_full(steps in prop::collection::vec(prop::collection::vec(edit(), 1..3), 1..5)) {
        let cluster = Cluster::built(&with_data());
        let mut good = cluster.files();
        for edits in steps {
            for edit in &edits {
                apply(&cluster, edit);
            }
            let outcome = cluster.build();
            if outcome.report.has_errors() {
                // The last good output stands, and a check finds the same errors.
                prop_assert_eq!(differences(&cluster.files(), &good), Vec::<String>::new());
                let errors = |report: &bosoo::diagnostic::Report| report.has_errors();
                prop_assert!(errors(&cluster.check()), "{}", text(&outcome.report));
                continue;
            }
            let checked = cluster.check();
            prop_assert!(!checked.has_errors(), "the build missed an error after {:?}: {}", edits, text(&checked));
            good = cluster.files();
            prop_assert_eq!(differences(&good, &clean(&cluster)), Vec::<String>::new(), "after {:?}", edits);
            let again = cluster.build();
            prop_assert_eq!((again.rendered, again.removed, again.written), (0, 0, false));
        }
    }
}

#[test]
fn nothing_changed_nothing_is_touched() {
    let cluster = Cluster::built(CONTENT);
    let dist = cluster.root.join("dist");
    let state = |path: &std::path::Path| {
        let meta = std::fs::metadata(path).unwrap();
        (meta.ino(), meta.modified().unwrap(), meta.ctime(), meta.ctime_nsec())
    };
    let before: Vec<_> = std::iter::once(state(&dist))
        .chain(cluster.paths().iter().map(|path| state(&dist.join(path))))
        .collect();
    let outcome = cluster.rebuilt();
    assert_eq!((outcome.rendered, outcome.removed, outcome.written), (0, 0, false));
    let after: Vec<_> = std::iter::once(state(&dist))
        .chain(cluster.paths().iter().map(|path| state(&dist.join(path))))
        .collect();
    assert_eq!(before, after);
}

#[test]
fn one_edit_renders_few_pages() {
    let cluster = Cluster::built(CONTENT);
    let state =
        |path: &String| std::fs::metadata(cluster.root.join("dist").join(path)).unwrap().modified().unwrap();
    let paths = cluster.paths();
    let before: Vec<_> = paths.iter().map(state).collect();
    cluster.edit("content/edu/policy/p/index.zh.md", "+++\n字", "+++\n改过的字");
    let outcome = cluster.rebuilt();
    // The page in two languages: its body is nowhere else, but in the search index. The neighbours' pages are as they
    // were.
    let made = paths.iter().zip(before).filter(|(path, time)| state(path) != *time).map(|(path, _)| path);
    let pages: Vec<_> = made.filter(|path| path.ends_with(".html")).collect();
    assert_eq!(pages, ["edu/policy/p.html", "mn/edu/policy/p.html"]);
    assert!(outcome.rendered <= 2 + 6, "{} files for one edit", outcome.rendered);
}

#[test]
fn remarks_of_pages_that_are_not_rendered_are_repeated() {
    let cluster = Cluster::new(CONTENT);
    cluster.write(
        "content/edu/news/c.zh.md",
        "+++\ntitle = \"坏\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n字<video>\n",
    );
    let first = cluster.rebuilt();
    let second = cluster.rebuilt();
    assert_eq!(second.rendered, 0);
    assert_eq!(codes(&first.report), ["html-removed"]);
    assert_eq!(first.report.diagnostics, second.report.diagnostics);
}

#[test]
fn a_target_that_goes_away_makes_its_links_an_error() {
    for change in ["disclosure = \"closed\"", "draft = true\ndisclosure = \"open\""] {
        let cluster = Cluster::built(CONTENT);
        cluster.edit("content/edu/policy/p/index.zh.md", "disclosure = \"open\"", change);
        let report = cluster.build().report;
        let files: Vec<&str> = report.diagnostics.iter().map(|d| &*d.place.as_ref().unwrap().file).collect();
        assert_eq!(files, ["content/wlt/interpretation/i.zh.md"; 2], "{}", text(&report));
    }
    // An anchor on a page that is not rendered.
    let cluster = Cluster::built(CONTENT);
    cluster.edit("content/edu/news/b.zh.md", "## 乙一\n", "");
    let report = cluster.build().report;
    assert_eq!(only(&report, "dead-anchor").place.as_ref().unwrap().line, 9);
}

#[test]
fn a_file_that_was_deleted_from_the_output_comes_back() {
    let cluster = Cluster::built(CONTENT);
    let before = cluster.files();
    for path in ["edu/news/a.html", "edu/policy/p/x.pdf", "robots.txt"] {
        cluster.remove(&format!("dist/{path}"));
    }
    let outcome = cluster.rebuilt();
    assert_eq!(outcome.rendered, 3);
    assert_eq!(differences(&before, &cluster.files()), [""; 0]);
    std::fs::remove_dir_all(cluster.root.join("dist")).unwrap();
    cluster.rebuilt();
    assert_eq!(differences(&before, &cluster.files()), [""; 0]);
    std::fs::remove_dir_all(cluster.root.join(".bosoo")).unwrap();
    cluster.rebuilt();
    assert_eq!(differences(&before, &cluster.files()), [""; 0]);
}

#[test]
fn an_attachment_of_the_same_length_is_seen() {
    let cluster = Cluster::built(CONTENT);
    cluster.write("content/edu/policy/p/x.pdf", "PDF");
    let later = SystemTime::now() + Duration::from_secs(5);
    std::fs::File::options()
        .append(true)
        .open(cluster.root.join("content/edu/policy/p/x.pdf"))
        .unwrap()
        .set_modified(later)
        .unwrap();
    cluster.rebuilt();
    assert_eq!(cluster.page("edu/policy/p/x.pdf"), "PDF");
}
