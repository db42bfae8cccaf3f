//! What pages carry: the things that inspectors count, and the truth of every address.

use crate::cluster::*;

/// A document of each form with its counterpart, and one for each policy without.
const CONTENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"第一条\"
published = 2026-11-01T08:05:00
disclosure = \"open\"
source = \"教育局办公室\"
author = \"办公室\"
keywords = [\"开学\", \"校车\"]
summary = \"摘要一\"
aliases = [\"/old/a.html\"]
+++
## 一

见[政策](@edu/policy/p#s1)和[外面](https://www.example.com/x?a=1&b=2)、[国家](https://www.gov.cn/)。
-- content/edu/news/a.mn.md --
+++
title = \"ᠨᠢᠭᠡ\"
state = \"reviewed\"
+++
## ᠨᠢᠭᠡ

[ᠪᠣᠳᠣᠯᠭ᠎ᠠ](@edu/policy/p)᠃
-- content/edu/news/b.zh.md --
+++
title = \"第二条\"
published = 2026-11-02
disclosure = \"open\"
keywords = [\"开学\"]
+++
正文
-- content/edu/news/c.zh.md --
+++
title = \"第三条\"
published = 2026-11-03
disclosure = \"open\"
+++
正文
-- content/edu/news/d.zh.md --
+++
title = \"第四条\"
published = 2026-11-04
disclosure = \"open\"
+++
正文
-- content/edu/policy/p.zh.md --
+++
title = \"关于校车的通知\"
published = 2026-10-01
signed = 2026-09-28
disclosure = \"open\"
number = \"测教发〔2026〕3号\"
index = \"11150784000000000X/2026-00003\"
topic = '科技、教育\\教育'
genre = \"通知\"
effective = 2026-10-10
expires = 2031-10-10
+++
## 总则

正文
-- content/edu/interpretation/i.zh.md --
+++
title = \"校车通知解读\"
published = 2026-10-02
disclosure = \"open\"
interprets = [\"@edu/policy/p\"]
+++
解读
-- content/edu/guide/g.zh.md --
+++
title = \"转学\"
published = 2026-10-02
disclosure = \"open\"
[guide]
item = \"转学手续\"
basis = [\"条例第一条\"]
conditions = [\"有学籍\"]
materials = [\"申请表\"]
place = \"政务大厅\"
hours = \"工作日\"
phone = \"0470-0000003\"
process = [\"申请\", \"办结\"]
time_limit = \"五日\"
fee = \"不收费\"
organ = \"教育局\"
online = \"https://zwfw.example.com/\"
+++
-- content/edu/guide/g.mn.md --
+++
title = \"ᠰᠢᠯᠵᠢᠬᠦ\"
state = \"machine\"
[guide]
item = \"ᠰᠢᠯᠵᠢᠬᠦ\"
basis = [\"ᠨᠢᠭᠡ\"]
conditions = [\"ᠬᠣᠶᠠᠷ\"]
materials = [\"ᠭᠤᠷᠪᠠ\"]
place = \"ᠲᠠᠩᠬᠢᠮ\"
hours = \"ᠡᠳᠦᠷ\"
process = [\"ᠨᠢᠭᠡ\"]
time_limit = \"5\"
fee = \"0\"
organ = \"ᠰᠤᠷᠭᠠᠨ\"
+++
-- content/edu/linked/l.zh.md --
+++
title = \"只有中文的链接\"
published = 2026-10-02
disclosure = \"open\"
+++
正文
-- content/edu/hidden/h.zh.md --
+++
title = \"蒙古文不显示\"
published = 2026-10-02
disclosure = \"open\"
+++
正文
-- content/edu/openness-guide/x.zh.md --
+++
title = \"公开指南\"
published = 2026-10-02
disclosure = \"open\"
+++
正文
";

#[test]
fn every_page_has_the_seven_elements_of_the_footer_and_the_sample_mark() {
    let cluster = Cluster::built(CONTENT);
    let pages: Vec<String> = cluster.paths().into_iter().filter(|path| path.ends_with(".html")).collect();
    assert!(pages.len() > 60, "{pages:?}");
    for path in pages.iter().filter(|path| !path.starts_with("old/")) {
        let page = cluster.page(path);
        let footer = between(&page, "<footer", "</footer>");
        // 国办发〔2017〕47号: 党政机关网站标识, 我为政府网站找错, 网站标识码, 主办单位及联系方式, ICP备案编号, 公安机关备案标识, 站点地图.
        for slot in
            ["identity", "error-report", "site-id-code", "organizer", "contact", "icp", "police", "site-map"]
        {
            assert!(footer.contains(&format!("data-slot=\"footer-{slot}\"")), "{path} lacks {slot}");
        }
        for url in [
            "https://bszs.conac.cn/sitename?method=show&amp;id=0",
            "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1507840000",
            "https://beian.miit.gov.cn/",
            "https://beian.mps.gov.cn/#/query/webSearch?code=15078400000000",
            "sitemap.html",
        ] {
            assert!(footer.contains(&format!("{url}\"")), "{path} lacks {url}");
        }
        let code = if path.contains("edu/") { "1507840003" } else { "1507840000" };
        assert!(footer.contains(code), "{path} lacks its own site's code");
        assert!(page.contains("data-slot=\"sample\""), "{path} does not say that it is a sample");
    }
    assert_eq!(cluster.page("robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn the_tags_of_each_kind_of_page() {
    let cluster = Cluster::built(CONTENT);
    let home = cluster.page("edu/index.html");
    for (name, content) in
        [("SiteName", "测试市教育局"), ("SiteDomain", "www.example.gov.cn"), ("SiteIDCode", "1507840003")]
    {
        for page in ["edu/index.html", "edu/news/index.html", "edu/news/a.html", "edu/search.html"] {
            assert_eq!(meta(&cluster.page(page), name), Some(content), "{page}");
        }
    }
    assert_eq!(meta(&home, "ColumnName"), None);
    assert!(home.contains("<title>测试市教育局</title>"));

    let list = cluster.page("edu/news/index.html");
    for (name, content) in [
        ("ColumnName", "动态"),
        ("ColumnDescription", "工作动态"),
        ("ColumnKeywords", "动态,工作"),
        ("ColumnType", "工作动态"),
    ] {
        assert_eq!(meta(&list, name), Some(content));
        assert_eq!(meta(&cluster.page("edu/news/a.html"), name), Some(content));
    }
    assert_eq!(meta(&list, "ArticleTitle"), None);
    assert!(list.contains("<title>动态 - 测试市教育局</title>"));
    // A column without a description still has the tags.
    assert_eq!(meta(&cluster.page("edu/policy/index.html"), "ColumnDescription"), Some("政策文件"));

    let article = cluster.page("edu/news/a.html");
    for (name, content) in [
        ("ArticleTitle", "第一条"),
        ("PubDate", "2026-11-01 08:05"),
        ("ContentSource", "教育局办公室"),
        ("Keywords", "开学,校车"),
        ("Author", "办公室"),
        ("Description", "摘要一"),
        ("Url", "https://www.example.gov.cn/edu/news/a.html"),
    ] {
        assert_eq!(meta(&article, name), Some(content));
    }
    assert!(article.contains("<title>第一条 - 动态 - 测试市教育局</title>"));
    assert!(article.contains("2026-11-01 08:05</time>"));
    // Without a source, the site itself; without a summary, the first words.
    let other = cluster.page("edu/news/b.html");
    assert_eq!(
        (meta(&other, "ContentSource"), meta(&other, "Description")),
        (Some("测试市教育局"), Some("正文"))
    );
}

#[test]
fn canonical_and_alternates_tell_the_truth() {
    let cluster = Cluster::built(CONTENT);
    let canonical = |page: &str| between(page, "rel=\"canonical\" href=\"", "\"").to_string();
    let both = |page: &str| {
        let tags = ["zh-CN", "mn-Mong-CN", "x-default"];
        tags.map(|tag| page.contains(&format!("rel=\"alternate\" hreflang=\"{tag}\" href=")))
    };
    for (path, address) in
        [("edu/news/a.html", "edu/news/a.html"), ("mn/edu/news/a.html", "mn/edu/news/a.html")]
    {
        let page = cluster.page(path);
        assert_eq!(canonical(&page), format!("https://www.example.gov.cn/{address}"));
        assert_eq!(both(&page), [true; 3]);
        assert!(page.contains("hreflang=\"x-default\" href=\"https://www.example.gov.cn/edu/news/a.html\""));
    }
    // The home of the root is the bare host.
    assert_eq!(canonical(&cluster.page("index.html")), "https://www.example.gov.cn/");

    // A Mongolian page around a Chinese text is no counterpart.
    let fallback = cluster.page("mn/edu/news/b.html");
    assert_eq!(canonical(&fallback), "https://www.example.gov.cn/edu/news/b.html");
    assert_eq!(meta(&fallback, "robots"), Some("noindex"));
    assert_eq!(both(&fallback), [false; 3]);
    assert!(fallback.contains("notice-fallback"));
    assert!(fallback.contains("<html lang=\"mn-Mong-CN\""));
    let body = between(&fallback, "body-in-other-language", "</div>");
    assert!(body.contains("lang=\"zh-CN\"") && body.contains("正文"), "{body}");
    let chinese = cluster.page("edu/news/b.html");
    assert_eq!((meta(&chinese, "robots"), both(&chinese)), (None, [false; 3]));

    // Pages that nobody should find by searching.
    for path in ["404.html", "edu/search.html"] {
        assert_eq!(meta(&cluster.page(path), "robots"), Some("noindex"), "{path}");
    }
}

#[test]
fn the_language_switch_leads_to_the_same_page() {
    let cluster = Cluster::built(CONTENT);
    let switch = |path: &str| {
        let page = cluster.page(path);
        let tag = between(&page, "<a class=\"language-switch\"", ">").to_string();
        between(&tag, "href=\"", "\"").to_string()
    };
    assert_eq!(switch("edu/news/a.html"), "../../mn/edu/news/a.html");
    assert_eq!(switch("mn/edu/news/a.html"), "../../../edu/news/a.html");
    assert_eq!(switch("mn/edu/news/b.html"), "../../../edu/news/b.html");
    assert_eq!(switch("edu/index.html"), "../mn/edu/index.html");
    assert_eq!(switch("edu/search.html"), "../mn/edu/search.html");
    // Where there is no such page, the column.
    assert_eq!(switch("edu/linked/l.html"), "../../mn/edu/linked/index.html");
    assert_eq!(switch("edu/hidden/h.html"), "../../mn/edu/hidden/index.html");
    // 404 is served at any path.
    assert!(switch("404.html").starts_with('/'));
}

#[test]
fn the_policies_of_missing_counterparts() {
    let cluster = Cluster::built(CONTENT);
    assert!(!cluster.has("mn/edu/linked/l.html") && !cluster.has("mn/edu/hidden/h.html"));
    let linked = cluster.page("mn/edu/linked/index.html");
    assert!(linked.contains("href=\"../../../edu/linked/l.html\"") && linked.contains("只有中文的链接"));
    let row = between(&linked, "../../../edu/linked/l.html\"", "</li>");
    assert!(
        row.contains("lang=\"zh-CN\"")
            || between(&linked, "<ul class=\"items", "</ul>").contains("lang=\"zh-CN\"")
    );
    assert!(!cluster.page("mn/edu/hidden/index.html").contains("蒙古文不显示"));

    cluster.write(
        "content/edu/must/m.zh.md",
        "+++\ntitle = \"必须翻译\"\npublished = 2026-10-02\ndisclosure = \"open\"\n+++\n正文\n",
    );
    let report = cluster.check();
    let fault = only(&report, "missing-counterpart");
    assert_eq!(&*fault.place.as_ref().unwrap().file, "content/edu/must/m.zh.md");
    cluster.write("content/edu/must/m.mn.md", "+++\ntitle = \"ᠮ\"\nstate = \"draft\"\n+++\nᠮ\n");
    // A draft is no counterpart.
    assert_eq!(codes(&cluster.check()), ["missing-counterpart"]);
    cluster.write("content/edu/must/m.mn.md", "+++\ntitle = \"ᠮ\"\nstate = \"reviewed\"\n+++\nᠮ\n");
    assert_eq!(codes(&cluster.check()), [""; 0]);
}

#[test]
fn lists_have_pages_and_documents_have_neighbours() {
    let cluster = Cluster::built(CONTENT);
    let (first, second) = (cluster.page("edu/news/index.html"), cluster.page("edu/news/index-2.html"));
    assert!(!cluster.has("edu/news/index-3.html"));
    let rows = |page: &str| {
        let list = between(page, "<ul class=\"items", "</ul>").to_string();
        ["第一条", "第二条", "第三条", "第四条"].map(|title| list.contains(title))
    };
    assert_eq!(rows(&first), [false, true, true, true]);
    assert_eq!(rows(&second), [true, false, false, false]);
    assert!(first.contains("index-2.html") && second.contains("href=\"index.html\""));
    assert_eq!(
        between(&second, "rel=\"canonical\" href=\"", "\""),
        "https://www.example.gov.cn/edu/news/index-2.html"
    );

    let third = cluster.page("edu/news/c.html");
    let neighbours = between(&third, "adjacent", "</nav>");
    assert!(neighbours.contains("href=\"d.html\"") && neighbours.contains("href=\"b.html\""), "{neighbours}");
    // The same keyword.
    let related = between(&cluster.page("edu/news/b.html"), "<main", "</main>").to_string();
    assert!(related.contains("第一条"));
}

#[test]
fn pinned_documents_and_weights_come_first() {
    let document = |title: &str, more: &str| {
        format!("+++\ntitle = \"{title}\"\npublished = 2026-11-01\ndisclosure = \"open\"\n{more}+++\n正文\n")
    };
    let cluster = Cluster::new("");
    cluster.write("content/edu/news/a.zh.md", document("甲", ""));
    cluster.write("content/edu/news/b.zh.md", document("乙", "weight = 2\n"));
    cluster.write("content/edu/news/c.zh.md", document("丙", "pinned = true\n"));
    cluster.rebuilt();
    let list = cluster.page("edu/news/index.html");
    let at = |title: &str| list.find(&format!(">{title}<")).unwrap_or_else(|| panic!("{title}: {list}"));
    assert!(at("丙") < at("乙") && at("乙") < at("甲"));
}

#[test]
fn a_document_and_its_interpretation_know_each_other() {
    let cluster = Cluster::built(CONTENT);
    assert!(cluster.page("edu/policy/p.html").contains("href=\"../interpretation/i.html\""));
    assert!(cluster.page("edu/interpretation/i.html").contains("href=\"../policy/p.html\""));
}

#[test]
fn an_official_document_has_its_table_and_the_mark() {
    let cluster = Cluster::built(CONTENT);
    let page = cluster.page("edu/policy/p.html");
    for fact in [
        "索引号",
        "11150784000000000X/2026-00003",
        "主题分类",
        "科技、教育\\教育",
        "发文机关",
        "测试市教育局",
        "成文日期",
        "2026-09-28",
        "发文字号",
        "测教发〔2026〕3号",
        "发布日期",
        "2026-10-01",
        "有效性",
        "有效",
        "2031-10-10",
    ] {
        assert!(page.contains(fact), "{fact}");
    }
    assert!(page.contains("（此件公开发布）"));
    assert!(!cluster.page("edu/news/a.html").contains("（此件公开发布）"));
    let list = cluster.page("edu/policy/index.html");
    for fact in ["11150784000000000X/2026-00003", "测教发〔2026〕3号", "关于校车的通知", "有效"]
    {
        assert!(list.contains(fact), "{fact}");
    }
}

#[test]
fn validity_follows_the_dates_and_the_clock() {
    let cluster = Cluster::new(CONTENT);
    for (line, word, notice) in [
        ("expires = 2026-11-23", "失效", "notice-expired"),
        ("expires = 2026-11-24", "有效", ""),
        ("repealed = 2026-11-24", "废止", "notice-repealed"),
        ("effective = 2026-11-25", "尚未生效", "notice-pending"),
    ] {
        cluster.write(
            "content/edu/policy/p.zh.md",
            format!("+++\ntitle = \"通知\"\npublished = 2026-10-01\nsigned = 2026-09-28\ndisclosure = \"open\"\n{line}\n+++\n## 总则\n"),
        );
        cluster.rebuilt();
        let page = cluster.page("edu/policy/p.html");
        assert!(between(&page, "<span class=\"validity", "</span>").ends_with(word), "{line}");
        assert!(notice.is_empty() || page.contains(notice), "{line}");
        assert_eq!(page.contains("class=\"notice"), !notice.is_empty(), "{line}");
    }
}

#[test]
fn a_guide_has_all_elements_in_both_languages() {
    let cluster = Cluster::built(CONTENT);
    let page = cluster.page("edu/guide/g.html");
    for element in [
        "转学手续",
        "条例第一条",
        "有学籍",
        "申请表",
        "政务大厅",
        "工作日",
        "0470-0000003",
        "办结",
        "五日",
        "不收费",
        "教育局",
    ] {
        assert!(page.contains(element), "{element}");
    }
    let mongolian = cluster.page("mn/edu/guide/g.html");
    assert!(mongolian.contains("ᠲᠠᠩᠬᠢᠮ"));
    // Shared facts stand once, in the Chinese file.
    assert!(mongolian.contains("0470-0000003"));
    assert!(mongolian.contains("notice-machine"));
    // The place to apply is outside the government's hosts here, so the notice stands between.
    for (page, folder) in [(&page, ""), (&mongolian, "mn/")] {
        let button = between(between(page, "guide-online", "</p>"), "href=\"", "\"");
        let file = button.rsplit('/').next().unwrap();
        assert!(cluster.page(&format!("{folder}leave/{file}")).contains("https://zwfw.example.com/"));
    }
}

#[test]
fn every_document_has_the_code_of_its_own_address() {
    let cluster = Cluster::built(CONTENT);
    for (path, words) in
        [("edu/news/a.html", "扫一扫在手机上查看当前页面"), ("mn/edu/news/a.html", "figcaption")]
    {
        let page = cluster.page(path);
        let figure = between(&page, "<figure class=\"qr\"", "</figure>");
        assert!(figure.contains("<svg") && figure.contains(words), "{path}");
        assert!(figure.contains(&format!("https://www.example.gov.cn/{path}")));
    }
    assert!(!cluster.page("edu/news/index.html").contains("<figure class=\"qr\""));
}

#[test]
fn feeds_have_what_is_written_in_their_language() {
    let cluster = Cluster::built(CONTENT);
    let feed = cluster.page("edu/feed.xml");
    assert!(feed.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">"));
    assert_eq!(feed.matches("<entry>").count(), 10);
    assert!(feed.contains("<published>2026-11-01T08:05:00+08:00</published>"));
    assert!(feed.contains("<link rel=\"self\" href=\"https://www.example.gov.cn/edu/feed.xml\"/>"));
    // The newest first, and the feed is as old as it.
    let first = between(&feed, "<entry>", "</entry>");
    assert!(first.contains("第四条") && between(&feed, "<updated>", "</updated>").starts_with("2026-11-04"));
    let mongolian = cluster.page("mn/edu/feed.xml");
    assert_eq!(mongolian.matches("<entry>").count(), 2);
    assert!(mongolian.contains("https://www.example.gov.cn/mn/edu/news/a.html"));
    assert!(!mongolian.contains("第二条"));
    assert!(cluster.page("edu/news/a.html").contains("type=\"application/atom+xml\""));
}

#[test]
fn the_sitemap_has_true_pages_alone() {
    let cluster = Cluster::new(CONTENT);
    cluster.edit("site.toml", "sample = true", "sample = false");
    cluster.rebuilt();
    let sitemap = cluster.page("sitemap.xml");
    let has = |path: &str| sitemap.contains(&format!("<loc>https://www.example.gov.cn/{path}</loc>"));
    for path in [
        "",
        "mn/index.html",
        "edu/index.html",
        "edu/news/index.html",
        "edu/news/index-2.html",
        "edu/news/a.html",
        "mn/edu/news/a.html",
    ] {
        assert!(has(path), "{path}");
    }
    for path in ["mn/edu/news/b.html", "mn/edu/linked/l.html", "edu/search.html", "404.html", "old/a.html"] {
        assert!(!has(path), "{path}");
    }
    // A column that shows its one document says that the document's own page is the true one.
    assert!(
        cluster
            .page("edu/openness-guide/index.html")
            .contains("rel=\"canonical\" href=\"https://www.example.gov.cn/edu/openness-guide/x.html\"")
    );
    assert!(
        has("edu/openness-guide/x.html")
            && !has("edu/openness-guide/index.html")
            && !has("mn/edu/openness-guide/index.html")
    );
    // Each address that is there has its page, and the page says the same of itself.
    for address in
        sitemap.split("<loc>").skip(1).map(|rest| between(rest, "https://www.example.gov.cn/", "</loc>"))
    {
        let path = if address.is_empty() { "index.html" } else { address };
        let page = cluster.page(path);
        assert!(
            page.contains(&format!("rel=\"canonical\" href=\"https://www.example.gov.cn/{address}\"")),
            "{path}"
        );
        assert_eq!(meta(&page, "robots"), None, "{path}");
    }
    assert_eq!(
        cluster.page("robots.txt"),
        "User-agent: *\nDisallow: /leave/\n\nSitemap: https://www.example.gov.cn/sitemap.xml\n"
    );
    assert!(!cluster.page("index.html").contains("data-slot=\"sample\""));
}

#[test]
fn old_addresses_lead_to_the_new() {
    let cluster = Cluster::built(CONTENT);
    let page = cluster.page("old/a.html");
    assert!(page.contains("content=\"0; url=../edu/news/a.html\""));
    assert!(page.contains("rel=\"canonical\" href=\"https://www.example.gov.cn/edu/news/a.html\""));
    assert_eq!(meta(&page, "robots"), Some("noindex"));
    assert_eq!(cluster.page("_redirects"), "/old/a.html /edu/news/a.html 301\n");
    assert_eq!(cluster.page("redirects.nginx.map"), "/old/a.html /edu/news/a.html;\n");
}

#[test]
fn links_outside_go_through_a_notice_that_needs_no_script() {
    let cluster = Cluster::built(CONTENT);
    let page = cluster.page("edu/news/a.html");
    assert!(!page.contains("href=\"https://www.example.com"));
    assert!(page.contains("href=\"https://www.gov.cn/\""));
    let link = between(&page, "<a href=\"../../leave/", "\"").to_string();
    for (path, words) in
        [(format!("leave/{link}"), "您访问的链接即将离开"), (format!("mn/leave/{link}"), "mn-Mong-CN")]
    {
        let notice = cluster.page(&path);
        assert!(notice.contains(words), "{path}");
        assert!(
            between(&notice, "<main", "</main>").contains("href=\"https://www.example.com/x?a=1&amp;b=2\""),
            "{path}"
        );
        assert_eq!(meta(&notice, "robots"), Some("noindex"));
    }
    cluster.edit(
        "site.toml",
        "government_hosts = [\"gov.cn\"]",
        "government_hosts = [\"gov.cn\", \"example.com\"]",
    );
    cluster.rebuilt();
    assert!(cluster.page("edu/news/a.html").contains("href=\"https://www.example.com/x?a=1&amp;b=2\""));
    assert!(!cluster.has(&format!("leave/{link}")));
    // `notgov.cn` is not `gov.cn`.
    cluster.edit("content/edu/news/a.zh.md", "https://www.gov.cn/", "https://www.notgov.cn/");
    cluster.rebuilt();
    assert!(!cluster.page("edu/news/a.html").contains("href=\"https://www.notgov.cn/\""));
}

#[test]
fn a_stale_translation_says_so_with_its_date() {
    let cluster = Cluster::new(CONTENT);
    cluster.edit("content/edu/news/a.mn.md", "state =", "translated = 2026-11-02\nstate =");
    let stamp = cluster.bosoo(&["text", "stamp", "content/edu/news/a.mn.md"]);
    assert!(stamp.status.success());
    cluster.rebuilt();
    assert!(!cluster.page("mn/edu/news/a.html").contains("notice-stale"));
    cluster.edit("content/edu/news/a.zh.md", "## 一\n", "## 一（改）\n");
    cluster.rebuilt();
    let page = cluster.page("mn/edu/news/a.html");
    assert!(between(&page, "notice-stale", "</p>").contains("2026"), "{page}");
    assert!(!cluster.page("edu/news/a.html").contains("notice-stale"));
}

#[test]
fn a_site_and_a_language_may_have_their_own_hosts() {
    let cluster = Cluster::new(CONTENT);
    cluster.edit("site.toml", "id = \"wlt\"\n", "id = \"wlt\"\nhost = \"https://wlt.example.gov.cn/\"\n");
    cluster.edit(
        "site.toml",
        "[footer]",
        "[language.mn]\nhost = \"https://mgl.example.gov.cn/\"\n\n[footer]",
    );
    cluster.write("content/wlt/news/w.zh.md", "+++\ntitle = \"文旅\"\npublished = 2026-11-05\ndisclosure = \"open\"\n+++\n见[校车](@edu/news/a)。\n");
    cluster.rebuilt();
    let page = cluster.page("_hosts/wlt.example.gov.cn/news/w.html");
    assert!(page.contains("rel=\"canonical\" href=\"https://wlt.example.gov.cn/news/w.html\""));
    assert!(page.contains("href=\"https://www.example.gov.cn/edu/news/a.html\""));
    assert_eq!(meta(&page, "SiteDomain"), Some("wlt.example.gov.cn"));
    let mongolian = cluster.page("_hosts/mgl.example.gov.cn/edu/news/a.html");
    assert!(mongolian.contains("rel=\"canonical\" href=\"https://mgl.example.gov.cn/edu/news/a.html\""));
    assert!(mongolian.contains("hreflang=\"zh-CN\" href=\"https://www.example.gov.cn/edu/news/a.html\""));
    for host in ["wlt.example.gov.cn", "mgl.example.gov.cn"] {
        assert!(cluster.has(&format!("_hosts/{host}/robots.txt")));
        assert!(cluster.has(&format!("_hosts/{host}/sitemap.xml")));
    }
    loads_from_its_own_host(&cluster);
}

/// Every file that a page loads (styles, scripts, pictures, fonts, icons) is on the page's own host and exists.
fn loads_from_its_own_host(cluster: &Cluster) {
    let pattern = regex::Regex::new(r#"(?:<link rel="(?:stylesheet|icon|manifest|preload)"[^>]* href|<(?:script|img)[^>]* src)="([^"]*)""#).unwrap();
    for path in cluster.paths().into_iter().filter(|path| path.ends_with(".html")) {
        let page = cluster.page(&path);
        for found in pattern.captures_iter(&page) {
            let target = &found[1];
            assert!(!target.contains("//"), "{path} loads {target}");
            let file = resolve(&path, target);
            assert!(cluster.has(&file), "{path} loads {target}, which is not at {file}");
        }
    }
}

/// The output file that a relative link of a page leads to.
fn resolve(page: &str, link: &str) -> String {
    let link = link.split(['#', '?']).next().unwrap();
    let host = page
        .strip_prefix("_hosts/")
        .and_then(|rest| rest.split_once('/'))
        .map(|(host, _)| format!("_hosts/{host}/"));
    if let Some(rooted) = link.strip_prefix('/') {
        return format!("{}{rooted}", host.unwrap_or_default());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page} leads out with {link}"),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_every_page_leads_somewhere() {
    let pattern = regex::Regex::new(r#"<(?:a|form)[^>]* (?:href|action)="([^"]*)""#).unwrap();
    let ids = regex::Regex::new(r#" id="([^"]+)""#).unwrap();
    for languages in ["[\"zh\", \"mn\"]", "[\"zh\"]"] {
        let cluster = Cluster::new(CONTENT);
        cluster.edit("site.toml", "sample = true", &format!("sample = true\nlanguages = {languages}"));
        cluster.rebuilt();
        loads_from_its_own_host(&cluster);
        for path in cluster.paths().into_iter().filter(|path| path.ends_with(".html")) {
            let page = cluster.page(&path);
            let mut seen = std::collections::BTreeSet::new();
            for id in ids.captures_iter(&page) {
                assert!(seen.insert(id[1].to_string()), "{path} has two ids {:?}", &id[1]);
            }
            for found in pattern.captures_iter(&page) {
                let link = &found[1];
                if link.contains("://") || link.starts_with("tel:") || link.starts_with("mailto:") {
                    continue;
                }
                let anchor = link.split_once('#').map(|(_, anchor)| anchor);
                let target = if link.starts_with('#') { path.clone() } else { resolve(&path, link) };
                assert!(
                    cluster.has(&target),
                    "{path}: {link} leads to {target}, which is not there ({languages})"
                );
                if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) {
                    assert!(cluster.page(&target).contains(&format!(" id=\"{anchor}\"")), "{path}: {link}");
                }
            }
        }
        assert_eq!(cluster.has("mn/index.html"), languages.contains("mn"));
    }
}

#[test]
fn the_base_address_may_have_a_path() {
    let cluster = Cluster::new(CONTENT);
    cluster.edit("site.toml", "https://www.example.gov.cn/", "https://www.example.gov.cn/test/");
    cluster.rebuilt();
    assert!(
        cluster
            .page("edu/news/a.html")
            .contains("rel=\"canonical\" href=\"https://www.example.gov.cn/test/edu/news/a.html\"")
    );
    let lost = cluster.page("404.html");
    assert!(
        lost.contains("href=\"/test/assets/") && lost.contains("href=\"/test/edu/index.html\"")
            || lost.contains("href=\"/test/sites.html\"")
    );
    assert!(!lost.contains("href=\"/assets/"));
    assert_eq!(cluster.page("_redirects"), "/test/old/a.html /test/edu/news/a.html 301\n");
    // All else is relative and opens from any place.
    assert!(!cluster.page("edu/news/a.html").contains("href=\"/"));
}

#[test]
fn the_portal_collects_the_newest_of_all_sites() {
    let cluster = Cluster::built(CONTENT);
    let list = cluster.page("news/index.html");
    for title in ["第四条", "第三条", "第二条"] {
        assert!(list.contains(title));
    }
    assert!(list.contains("href=\"../edu/news/d.html\"") && list.contains("教育局"));
    assert!(cluster.page("index.html").contains("第四条"));
    assert!(cluster.page("sites.html").contains("href=\"edu/index.html\""));
}

#[test]
fn one_site_alone_is_built_and_the_others_stay() {
    let cluster = Cluster::built(CONTENT);
    cluster.write(
        "content/wlt/news/w.zh.md",
        "+++\ntitle = \"新的\"\npublished = 2026-11-05\ndisclosure = \"open\"\n+++\n正文\n",
    );
    cluster.edit("content/edu/news/b.zh.md", "正文", "改过的正文");
    cluster.edit("themes/standard/styles/base.css", "body", "body, .changed");
    let options = bosoo::pipeline::Options { sites: vec!["wlt".into()], ..cluster.options() };
    assert!(!cluster.build_with(&options).report.has_errors());
    assert!(cluster.has("wlt/news/w.html"));
    assert!(!cluster.page("edu/news/b.html").contains("改过的正文"));
    // What stays still has its style sheet.
    loads_from_its_own_host(&cluster);
    cluster.rebuilt();
    assert!(cluster.page("edu/news/b.html").contains("改过的正文"));
    let whole = Cluster::new("");
    copy(&cluster.root.join("content"), &whole.root.join("content"));
    whole.edit("themes/standard/styles/base.css", "body", "body, .changed");
    whole.rebuilt();
    assert_eq!(differences(&cluster.files(), &whole.files()), [""; 0]);

    let unknown = bosoo::pipeline::Options { sites: vec!["nobody".into()], ..cluster.options() };
    assert_eq!(codes(&cluster.build_with(&unknown).report), ["unknown-site"]);
}

#[test]
fn drafts_and_the_future_are_shown_on_request_alone() {
    let cluster = Cluster::new("");
    let document = |title: &str, date: &str, more: &str| {
        format!("+++\ntitle = \"{title}\"\npublished = {date}\ndisclosure = \"open\"\n{more}+++\n正文\n")
    };
    cluster.write("content/edu/news/draft.zh.md", document("草稿文章", "2026-11-01", "draft = true\n"));
    cluster.write("content/edu/news/soon.zh.md", document("将来文章", "2026-11-24T12:00:01", ""));
    cluster.write("content/edu/news/now.zh.md", document("现在文章", "2026-11-24T12:00:00", ""));
    cluster.rebuilt();
    assert_eq!(
        ["draft", "soon", "now"].map(|name| cluster.has(&format!("edu/news/{name}.html"))),
        [false, false, true]
    );
    let drafts = bosoo::pipeline::Options { drafts: true, ..cluster.options() };
    assert!(!cluster.build_with(&drafts).report.has_errors());
    assert_eq!(["draft", "soon", "now"].map(|name| cluster.has(&format!("edu/news/{name}.html"))), [true; 3]);
    cluster.rebuilt();
    assert!(!cluster.has("edu/news/draft.html"));
    // A day later.
    let later = bosoo::pipeline::Options {
        as_of: jiff::civil::datetime(2026, 11, 25, 12, 0, 0, 0),
        ..cluster.options()
    };
    cluster.build_with(&later);
    assert_eq!(["draft", "soon"].map(|name| cluster.has(&format!("edu/news/{name}.html"))), [false, true]);
}

#[test]
fn a_banner_ends_on_its_day() {
    let cluster = Cluster::new(CONTENT);
    cluster.write(
        "content/edu/site.toml",
        "[banner]\ntext = { zh = \"系统维护\", mn = \"ᠵᠠᠰᠠᠯ\" }\nuntil = 2026-11-24\n",
    );
    cluster.rebuilt();
    assert!(cluster.page("edu/index.html").contains("系统维护"));
    assert!(cluster.page("edu/news/index.html").contains("系统维护"));
    assert!(!cluster.page("index.html").contains("系统维护"));
    let later = bosoo::pipeline::Options {
        as_of: jiff::civil::datetime(2026, 11, 25, 0, 0, 0, 0),
        ..cluster.options()
    };
    cluster.build_with(&later);
    assert!(!cluster.page("edu/index.html").contains("系统维护"));
}

#[test]
fn an_organ_shows_its_contacts_leaders_and_offices() {
    let cluster = Cluster::new(CONTENT);
    cluster.write(
        "content/edu/site.toml",
        "intro = { zh = \"教育局简介\", mn = \"ᠲᠠᠨᠢᠯᠴᠠᠭᠤᠯᠭ᠎ᠠ\" }\n[contact]\naddress = { zh = \"一号街\", mn = \"ᠭᠤᠳᠤᠮᠵᠢ\" }\nphone = \"0470-1111111\"\n\n[[organs]]\nid = \"office\"\nname = { zh = \"办公室\", mn = \"ᠠᠯᠪᠠᠨ ᠭᠡᠷ\" }\nduties = { zh = \"文电会务\", mn = \"ᠠᠵᠢᠯ\" }\n",
    );
    cluster.rebuilt();
    let page = cluster.page("edu/organ/index.html");
    for text in ["教育局简介", "一号街", "0470-1111111", "办公室", "文电会务"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(cluster.page("mn/edu/organ/index.html").contains("ᠭᠤᠳᠤᠮᠵᠢ"));
}
