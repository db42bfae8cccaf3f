//! The Chinese pages once more in traditional characters.

use crate::cluster::*;

const CONTENT: &str = "\
-- content/edu/news/a/index.zh.md --
+++
title = \"发展与头发\"
summary = \"里面的干部\"
published = 2026-11-01
disclosure = \"open\"
keywords = [\"台风\"]
attachments = [{ file = \"form.pdf\", title = \"报名表\" }]
+++
## 办事 {#office}

见[复查](../b.md#s1)，[外](https://www.example.com/后)，[教育局](@edu)，`头发`，<span lang=\"mn-Mong-CN\">ᠠ发</span>。

![发票](river.png \"发票说明\")
-- content/edu/news/a/index.mn.md --
+++
title = \"ᠠ\"
state = \"reviewed\"
+++
## ᠠ {#office}

ᠠ
-- content/edu/news/b.zh.md --
+++
title = \"复查\"
published = 2026-11-02
disclosure = \"open\"
aliases = [\"/old/1.html\"]
+++
## 一

模范先生
-- content/edu/news/a/form.pdf --
pdf
";

fn cluster(settings: &str) -> Cluster {
    let cluster = Cluster::new(CONTENT);
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    cluster.write("site.toml", config + "\n[traditional]\n" + settings);
    // One grey pixel.
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cch\0\0\0\x82\0\x81w\xcdr\xb6\0\0\0\0IEND\xaeB`\x82";
    cluster.write("content/edu/news/a/river.png", png);
    cluster
}

#[test]
fn a_page_has_a_twin_in_traditional_characters() {
    let cluster = cluster("");
    cluster.rebuilt();
    let page = cluster.page("edu/news/a.html");
    let twin = cluster.page("hant/edu/news/a.html");
    assert!(page.contains("<html lang=\"zh-CN\""), "{page}");
    for shown in [
        "<html lang=\"zh-Hant-HK\"",
        "<title>發展與頭髮",
        "name=\"description\" content=\"裏面的幹部",
        "name=\"Keywords\" content=\"颱風\"",
        "id=\"office\"",
        "辦事</h2>",
        "alt=\"發票\"",
        "<code>头发</code>",
        "ᠠ</span>发</span>",
        "報名表",
    ] {
        assert!(twin.contains(shown), "{shown}: {twin}");
    }
    // Codes and addresses are the same in any characters.
    for name in ["SiteIDCode", "SiteDomain", "ColumnType", "PubDate"] {
        assert_eq!(meta(&page, name), meta(&twin, name), "{name}");
    }
    for slot in ["footer-icp", "footer-police"] {
        let record = |page: &str| between(page, &format!("data-slot=\"{slot}\">"), "</p>").to_string();
        assert_eq!(record(&page), record(&twin));
    }
    let structured =
        |page: &str| between(page, "<script type=\"application/ld+json\">", "</script>").to_string();
    assert_eq!(structured(&page), structured(&twin));
    assert!(!cluster.has("hant/mn/index.html") && !cluster.has("hant/hant/index.html"));
    assert!(
        !cluster.has("hant/edu/feed.xml") && !cluster.has("hant/robots.txt") && cluster.has("hant/404.html")
    );
}

#[test]
fn links_stay_in_the_tree_where_it_has_the_page() {
    let cluster = cluster("");
    cluster.rebuilt();
    let twin = cluster.page("hant/edu/news/a.html");
    for link in [
        "href=\"b.html#s1\"",
        "href=\"../index.html\"",
        "href=\"../../../edu/news/a/form.pdf\"",
        "src=\"../../../edu/news/a/river.png\"",
        "href=\"../../../mn/edu/news/a.html\"",
        "href=\"../../../edu/feed.xml\"",
        "href=\"../../leave/",
        "action=\"../search.html\"",
    ] {
        assert!(twin.contains(link), "{link}: {twin}");
    }
    let missing: Vec<String> = dead_links(&cluster, "hant/");
    assert!(missing.is_empty(), "{missing:?}");
    // Pages that are served at any path have links from the root.
    let lost = cluster.page("hant/404.html");
    assert!(lost.contains("href=\"/hant/index.html\"") && lost.contains("href=\"/assets/"), "{lost}");
    // An old address leads to the new one in the same characters.
    let old = cluster.page("hant/old/1.html");
    assert!(old.contains("content=\"0; url=../edu/news/b.html\""), "{old}");
}

/// Relative links and files of the pages under a folder that lead to nothing.
fn dead_links(cluster: &Cluster, folder: &str) -> Vec<String> {
    let all = cluster.files();
    let pattern = regex::Regex::new(r##" (?:href|src|action|poster)="([^"#?]+)"##).unwrap();
    let mut dead = Vec::new();
    for (path, bytes) in all.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        for link in pattern.captures_iter(&page).map(|found| found[1].to_string()) {
            if link.contains(':') {
                continue;
            }
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            if link.starts_with('/') {
                parts.clear();
            }
            for part in link.split('/').filter(|part| !part.is_empty()) {
                match part {
                    ".." => drop(parts.pop()),
                    part => parts.push(part),
                }
            }
            let target = parts.join("/");
            if !all.contains_key(&target) {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    dead
}

#[test]
fn each_page_names_the_others_and_leads_to_them() {
    let cluster = cluster("");
    cluster.rebuilt();
    let named = |path: &str| {
        let page = cluster.page(path);
        let pattern =
            regex::Regex::new(r#"hreflang="([^"]+)" href="https://www.example.gov.cn/([^"]*)""#).unwrap();
        let named: Vec<String> =
            pattern.captures_iter(&page).map(|found| format!("{} {}", &found[1], &found[2])).collect();
        let canonical =
            between(&page, "rel=\"canonical\" href=\"https://www.example.gov.cn/", "\"").to_string();
        (canonical, named)
    };
    let all = [
        "zh-Hans edu/news/a.html",
        "zh-Hant hant/edu/news/a.html",
        "mn-Mong-CN mn/edu/news/a.html",
        "x-default edu/news/a.html",
    ]
    .map(str::to_string)
    .to_vec();
    for path in ["edu/news/a.html", "hant/edu/news/a.html", "mn/edu/news/a.html"] {
        assert_eq!(named(path), (path.to_string(), all.clone()));
    }
    // Without a counterpart in Mongolian there are two.
    let (_, two) = named("edu/news/b.html");
    assert_eq!(two, ["zh-Hans edu/news/b.html", "zh-Hant hant/edu/news/b.html"]);
    let switch = |path: &str| between(&cluster.page(path), "<a class=\"script-switch\" ", "</a>").to_string();
    assert_eq!(
        switch("edu/news/a.html"),
        "href=\"../../hant/edu/news/a.html\" hreflang=\"zh-Hant\" lang=\"zh-Hant\" rel=\"alternate\" data-script-switch>繁體"
    );
    assert_eq!(
        switch("hant/edu/news/a.html"),
        "href=\"../../../edu/news/a.html\" hreflang=\"zh-Hans\" lang=\"zh-Hans\" rel=\"alternate\" data-script-switch>简体"
    );
    assert!(switch("404.html").contains("href=\"/hant/404.html\""));
    assert!(switch("hant/404.html").contains("href=\"/404.html\""));
    assert!(!cluster.page("mn/edu/news/a.html").contains("script-switch"));
    // The site's script, which a page asks for once it has been drawn, is there for both.
    for (page, root) in [("edu/news/a.html", "../../"), ("hant/edu/news/a.html", "../../../")] {
        assert!(cluster.page(page).contains(&format!("<script data-src=\"{root}assets/site.")), "{page}");
    }
    let sitemap = cluster.page("sitemap.xml");
    assert!(sitemap.contains("<loc>https://www.example.gov.cn/hant/edu/news/a.html</loc>"), "{sitemap}");
    assert!(
        sitemap.contains("hreflang=\"zh-Hant\" href=\"https://www.example.gov.cn/hant/edu/news/b.html\"")
    );
}

#[test]
fn the_characters_the_folder_and_words_are_chosen() {
    let cluster = cluster("characters = \"taiwan\"\npath = \"tc\"\n");
    cluster.write(
        "content/data/traditional.toml",
        "[[words]]\nsimplified = \"范\"\ntraditional = \"范\"\nnote = \"姓\"\n",
    );
    cluster.rebuilt();
    let twin = cluster.page("tc/edu/news/a.html");
    assert!(twin.contains("<html lang=\"zh-Hant-TW\"") && twin.contains("裡面的幹部"), "{twin}");
    assert!(cluster.page("tc/edu/news/b.html").contains("模范先生"));
    assert!(cluster.page("tc/search.html").contains("data-root=\"../\" data-tree=\"tc/\""));
}

#[test]
fn a_word_that_says_too_little_and_a_folder_that_is_taken_are_errors() {
    let cluster = cluster("path = \"edu\"\n");
    cluster.write(
        "content/data/traditional.toml",
        "[[words]]\nsimplified = \"范\"\n\n[[words]]\nsimplified = \"干\"\ntraditional = \"干\"\n\n[[words]]\nsimplified = \"干\"\ntraditional = \"幹\"\n",
    );
    let report = cluster.check();
    assert_eq!(only(&report, "missing-field").place.as_ref().unwrap().line, 1);
    assert_eq!(only(&report, "duplicate-id").place.as_ref().unwrap().line, 8);
    let taken = only(&report, "duplicate-address");
    assert!(text(&report).contains("edu/") && taken.place.is_some());
}

#[test]
fn an_edit_makes_both_pages_and_no_other() {
    let cluster = cluster("");
    cluster.rebuilt();
    let before = cluster.files();
    cluster.edit("content/edu/news/b.zh.md", "模范先生", "模范女士");
    cluster.rebuilt();
    let changed = differences(&before, &cluster.files());
    let paths = changed.iter().filter_map(|line| line.split_once(": ")).map(|(path, _)| path);
    let pages: Vec<&str> = paths.filter(|path| path.ends_with(".html")).collect();
    // The text stands on the Mongolian side as well, where it has no counterpart.
    assert_eq!(pages, ["edu/news/b.html", "hant/edu/news/b.html", "mn/edu/news/b.html"]);
    // Without the tree nothing of it is left, and no page speaks of it.
    let config = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    cluster.write("site.toml", config.replace("\n[traditional]\n", ""));
    cluster.rebuilt();
    assert!(cluster.paths().iter().all(|path| !path.starts_with("hant/")));
    assert!(!cluster.page("edu/news/b.html").contains("Hant"));
}

#[test]
fn a_site_on_its_own_host_has_its_own_tree() {
    let cluster = cluster("");
    let host = "path = \"\"\nhost = \"https://edu.example.gov.cn/\"\n";
    cluster.edit("site.toml", "id = \"edu\"\n", &format!("id = \"edu\"\n{host}"));
    cluster.rebuilt();
    let twin = cluster.page("_hosts/edu.example.gov.cn/hant/news/a.html");
    assert!(
        twin.contains("rel=\"canonical\" href=\"https://edu.example.gov.cn/hant/news/a.html\""),
        "{twin}"
    );
    // From one host to the other the address is absolute, and leads into the other's tree.
    assert!(twin.contains("href=\"https://www.example.gov.cn/hant/sites.html\""), "{twin}");
    assert!(twin.contains("href=\"../../mn/news/a.html\""), "{twin}");
}

#[test]
fn what_is_withdrawn_goes_from_both_trees_of_a_site_that_is_held() {
    let page = |title: &str| {
        format!(
            "+++\ntitle = \"{title}\"\npublished = 2026-11-20\ndisclosure = \"open\"\n{REVIEW}\n+++\n字\n"
        )
    };
    let cluster = Cluster::new("");
    let site = SITE_TOML.replace("[[layouts.columns]]\n", "[[layouts.columns]]\nrequired = false\n");
    cluster.write("site.toml", format!("{site}\n[traditional]\n"));
    for file in ["portal/news/p", "edu/news/a", "wlt/news/w"] {
        cluster.write(&format!("content/{file}.zh.md"), page("发展"));
    }
    for name in ["closed", "notice"] {
        cluster.write(&format!("content/edu/news/{name}.zh.md"), page("要撤的头发"));
    }
    let release = || {
        let outcome = cluster.build_with(&bosoo::pipeline::Options { release: true, ..cluster.options() });
        assert!(outcome.written, "{}{}", text(&outcome.report), text(&outcome.findings));
        outcome
    };
    assert!(release().held.is_empty());
    assert!(cluster.page("hant/edu/news/notice.html").contains("要撤的頭髮"));
    let open = "disclosure = \"open\"\n";
    cluster.edit("content/edu/news/closed.zh.md", open, "disclosure = \"closed\"\n");
    cluster.edit("content/edu/news/notice.zh.md", open, "disclosure = \"closed\"\nwithdrawn = 2026-11-20\n");
    cluster.edit("content/edu/news/a.zh.md", "字\n", "电话13812341234\n");
    assert_eq!(release().held.len(), 1);
    for tree in ["", "hant/"] {
        assert!(!cluster.has(&format!("{tree}edu/news/closed.html")));
        // The notice stands where the document stood, in the page's own words.
        let notice = cluster.page(&format!("{tree}edu/news/notice.html"));
        assert!(!notice.contains("要撤的") && notice.contains("2026"), "{notice}");
        assert!(cluster.page(&format!("{tree}edu/news/a.html")).contains("字"));
    }
}
