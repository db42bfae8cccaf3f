//! Text in, HTML out.

use bosoo::diagnostic::Diagnostic;
use bosoo::lang::Lang;
use bosoo::markdown::{self, FiguresUse, Href, Input, LinkFault, Links, Picture, Rendered, Video};
use bosoo::tree::Source;
use proptest::prelude::*;
use std::sync::Arc;

/// Links that lead where they say; what the cluster makes of them is tested with pages.
struct Anywhere;

impl Links for Anywhere {
    fn link(&self, destination: &str) -> Result<Href, LinkFault> {
        let scheme = destination.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        if scheme.is_some_and(|scheme| !["https", "mailto", "tel"].contains(&scheme.as_str()))
            || destination.starts_with("//")
        {
            return Err(("bad-link-scheme", vec![("value", destination.to_string())]));
        }
        let anchor = destination.strip_prefix('#').map(str::to_string);
        Ok(Href { href: destination.to_string(), external: None, document: None, anchor })
    }

    fn figures(&self, report: &str, _: &str, _: &str) -> Result<(String, FiguresUse), LinkFault> {
        Err(("unknown-choice", vec![("value", report.to_string())]))
    }

    fn picture(&self, destination: &str) -> Result<Picture, LinkFault> {
        match destination.contains(':') || destination.starts_with("//") {
            true => Err(("foreign-picture", vec![("value", destination.to_string())])),
            false => {
                let sources = match destination.ends_with(".jpg") {
                    true => vec![("image/webp", format!("{destination}.480.webp 480w"))],
                    false => Vec::new(),
                };
                let src = destination.to_string();
                Ok(Picture { src, size: Some((4, 3)), sources, too_large: false })
            }
        }
    }

    fn video(&self, file: &str, captions: &str) -> Result<Video, LinkFault> {
        let (src, captions) = (file.to_string(), captions.to_string());
        Ok(Video { src, kind: "video/mp4", size: "MP4 3.2 MB".into(), captions })
    }
}

fn render(body: &str, lang: Lang) -> Rendered {
    let path: Arc<str> = "a.zh.md".into();
    let word = |id: &'static str| id.to_string();
    let source = Source { path: &path, text: body };
    let attachments = "<ul class=\"attachments\"></ul>\n";
    markdown::render(&Input { source, body: 0, lang, links: &Anywhere, word: &word, attachments })
}

fn html(body: &str) -> String {
    let mongolian = body.contains(|c| ('\u{1820}'..='\u{1842}').contains(&c));
    let rendered = render(body, if mongolian { Lang::Mn } else { Lang::Zh });
    assert_eq!(rendered.diagnostics, [], "{body}");
    rendered.html
}

/// The HTML of one paragraph, without the paragraph.
fn line(body: &str) -> String {
    let html = html(body);
    html.strip_prefix("<p id=\"p1\">")
        .and_then(|html| html.strip_suffix("</p>\n"))
        .unwrap_or_else(|| panic!("{html}"))
        .to_string()
}

fn faults(body: &str) -> Vec<(&'static str, u32)> {
    let place = |d: &Diagnostic| d.place.as_ref().unwrap().line;
    render(body, Lang::Zh).diagnostics.iter().map(|d| (d.code, place(d))).collect()
}

#[test]
fn emphasis_beside_the_marks_of_chinese_and_mongolian() {
    for (text, expected) in [
        ("这是**重点。**所以", "这是<strong>重点。</strong>所以"),
        ("他说**“注意”**然后", "他说<strong>“注意”</strong>然后"),
        ("请看**《通知》**全文", "请看<strong>《通知》</strong>全文"),
        ("**（一）**总则", "<strong>（一）</strong>总则"),
        ("重点**(必看)**内容", "重点<strong>(必看)</strong>内容"),
        ("重点**`码`**内容", "重点<strong><code>码</code></strong>内容"),
        ("这是*重点。*所以", "这是<em>重点。</em>所以"),
        ("原价~~一百元。~~现在", "原价<del>一百元。</del>现在"),
        ("ᠡᠨᠡ **ᠴᠢᠬᠤᠯᠠ᠃**ᠲᠡᠷᠡ", "ᠡᠨᠡ <strong>ᠴᠢᠬᠤᠯᠠ᠃</strong>ᠲᠡᠷᠡ"),
        ("ᠡᠨᠡ**᠂ᠴᠢᠬᠤᠯᠠ**", "ᠡᠨᠡ<strong>᠂ᠴᠢᠬᠤᠯᠠ</strong>"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a**b**c", "a<strong>b</strong>c"),
    ] {
        assert_eq!(line(text), expected, "{text}");
    }
    // What carries the emphasis through the parser is not in the page.
    assert!(!html("这是**重点。**所以 `a**。b`").contains('\u{2060}'));
}

#[test]
fn line_breaks_make_no_space_between_chinese_characters() {
    for (text, expected) in [
        ("第一行\n第二行", "第一行第二行"),
        ("第一行，\n第二行", "第一行，第二行"),
        ("English\nwords", "English\nwords"),
        ("中文\nwords", "中文\nwords"),
        ("**重点**\n所以", "<strong>重点</strong>所以"),
        ("所以\n**重点**", "所以<strong>重点</strong>"),
        ("所以\n[链接](#p1)\n后面", "所以<a href=\"#p1\">链接</a>后面"),
        ("第一行\\\n第二行", "第一行<br>\n第二行"),
        ("第一行  \n第二行", "第一行<br>\n第二行"),
    ] {
        assert_eq!(line(text), expected, "{text:?}");
    }
    assert!(render("ᠨᠢᠭᠡ\nᠬᠣᠶᠠᠷ", Lang::Mn).html.contains("ᠨᠢᠭᠡ\nᠬᠣᠶᠠᠷ"));
}

#[test]
fn the_white_space_of_mongolian_is_content() {
    let text = "ᠮᠣᠩᠭᠣᠯ\u{202f}ᠤᠨ ᠠ\u{180b}ᠡ\u{180c}ᠢ\u{180d}ᠣ\u{180f} ᠪᠠᠭᠰᠢ\u{180e}ᠶᠢᠨ";
    for wrapped in [
        text.to_string(),
        format!("## {text}"),
        format!("- {text}"),
        format!("|a|\n|-|\n|{text}|"),
        format!("**{text}**"),
    ] {
        let html = render(&wrapped, Lang::Mn).html;
        let letters: String =
            html.chars().filter(|c| ('\u{1800}'..='\u{18aa}').contains(c) || *c == '\u{202f}').collect();
        assert_eq!(letters, text.replace(' ', ""), "{html}");
    }
    // At the edges of a line, too.
    assert!(render("\u{202f}ᠤᠨ", Lang::Mn).html.contains('\u{202f}'));
}

#[test]
fn directives() {
    assert_eq!(
        html(":::callout{kind=\"warning\" title=“注意”}\n**小心**\n:::\n"),
        "<aside class=\"callout callout-warning\"><p class=\"callout-title\">注意</p>\n<p id=\"p1\"><strong>小心</strong></p>\n</aside>\n"
    );
    assert!(
        html(":::callout\n字\n:::\n").contains("callout-info\"><p class=\"callout-title\">callout_info</p>")
    );
    assert_eq!(
        html(":::steps\n1. 一\n2. 二\n:::\n"),
        "<div class=\"steps\">\n<ol id=\"p1\">\n<li>一</li>\n<li>二</li>\n</ol>\n</div>\n"
    );
    assert!(html(":::timeline\n- **2024-03-01** 事\n:::\n").starts_with("<div class=\"timeline\">\n<ul"));
    assert_eq!(
        html(":::qa{q=\"怎么办？\"}\n这样办。\n:::\n"),
        "<details class=\"qa\" open><summary>怎么办？</summary>\n<p id=\"p1\">这样办。</p>\n</details>\n"
    );
    let figure = html(":::figure{src=\"x.svg\" alt=\"图\"}\n说明\n:::\n");
    assert!(
        figure.starts_with(
            "<figure><img src=\"x.svg\" alt=\"图\" width=\"4\" height=\"3\" loading=\"lazy\"><figcaption>"
        ),
        "{figure}"
    );
    let card = html(":::contact{name=\"窗口\" phone=\"0470\"}\n:::\n");
    assert!(card.contains("<address class=\"contact-card\"><p class=\"contact-name\">窗口</p><dl><div><dt>phone</dt><dd>0470</dd></div></dl>"), "{card}");
    assert!(render(":::attachments\n:::\n", Lang::Zh).attachments_shown);
    // Nested, with more colons outside; without empty lines; in fenced code it is text.
    let nested = html("前\n::::callout\n:::steps\n1. 一\n:::\n::::\n后\n");
    let order: Vec<usize> = ["<aside", "<div class=\"steps\"", "</div>", "</aside>", "后"]
        .iter()
        .map(|part| nested.find(part).unwrap())
        .collect();
    assert!(order.is_sorted(), "{nested}");
    assert!(html("```\n:::callout\n```\n").contains(":::callout"));
    // Values are text.
    assert!(html(":::qa{q='<script>alert(1)</script>'}\n答\n:::\n").contains("<summary>&lt;script&gt;"));
}

#[test]
fn faults_of_directives_have_their_line() {
    assert_eq!(faults("字\n\n:::callout\n字\n"), [("directive-not-closed", 3)]);
    assert_eq!(faults("字\n:::\n"), [("directive-not-open", 2)]);
    assert_eq!(faults(":::alert\n字\n:::\n"), [("unknown-directive", 1)]);
    assert_eq!(faults(":::callout{kind=info}\n:::\n"), [("bad-directive-attributes", 1)]);
    assert_eq!(faults(":::callout{kind=\"loud\"}\n:::\n"), [("unknown-choice", 1)]);
    assert_eq!(faults(":::callout{colour=\"red\"}\n:::\n"), [("unknown-directive-attribute", 1)]);
    assert_eq!(faults(":::qa\n答\n:::\n"), [("missing-directive-attribute", 1)]);
    assert_eq!(faults("::::callout\n:::steps\n::::\n"), [("directive-not-closed", 2)]);
    // Places are right behind what was changed for the parser.
    assert_eq!(
        faults(":::callout\n这是**重点。**所以\n:::\n\n**重。**点[x](javascript:y)\n"),
        [("bad-link-scheme", 5)]
    );
}

#[test]
fn tables_notes_and_lists() {
    let table = html("| 甲 | 乙 |\n|:-:|--:|\n| 一 | **二** |\n");
    assert_eq!(
        table,
        "<div class=\"table-scroll\" id=\"p1\" tabindex=\"0\" role=\"region\" aria-label=\"table 1\"><table>\n<thead><tr><th scope=\"col\" class=\"cell-center\">甲</th><th scope=\"col\" class=\"cell-end\">乙</th></tr></thead>\n<tbody><tr><td class=\"cell-center\">一</td><td class=\"cell-end\"><strong>二</strong></td></tr>\n</tbody></table></div>\n"
    );
    let note = html("正文[^a]又[^b]再[^a]。\n\n[^b]: 乙\n\n[^a]: 甲\n");
    assert!(note.contains("id=\"fr1\" href=\"#fn1\""), "{note}");
    let notes = &note[note.find("<section").unwrap()..];
    assert!(notes.find('甲').unwrap() < notes.find('乙').unwrap(), "{notes}");
    assert_eq!(note.matches(" id=\"fr1\"").count(), 1, "{note}");
    let tasks = html("- [x] 完\n- [ ] 未\n");
    assert!(
        tasks.contains("<span class=\"task task-done\" role=\"img\" aria-label=\"task_done\"></span> 完")
    );
    assert!(
        tasks.contains("<span class=\"task task-open\" role=\"img\" aria-label=\"task_open\"></span> 未")
    );
    assert_eq!(html("词\n: 解释\n"), "<dl id=\"p1\">\n<dt>词</dt>\n<dd>解释</dd>\n</dl>\n");
    assert!(html("3. 三\n4. 四\n").starts_with("<ol id=\"p1\" start=\"3\">"));
    assert_eq!(
        html("```rust\na < b\n```\n"),
        "<pre id=\"p1\" tabindex=\"0\"><code class=\"language-rust\">a &lt; b\n</code></pre>\n"
    );
    assert_eq!(
        html("![图](a.png \"说明\")\n"),
        "<figure id=\"p1\"><img src=\"a.png\" alt=\"图\" width=\"4\" height=\"3\" loading=\"lazy\"><figcaption>说明</figcaption></figure>\n"
    );
    assert_eq!(faults("![](a.png)\n"), [("missing-alt", 1)]);
    assert_eq!(faults("字\n\n![图](https://evil.example/a.png)\n"), [("foreign-picture", 3)]);
}

#[test]
fn anchors_are_the_same_in_both_languages() {
    let chinese = render("前言\n\n## 一\n\n### 甲\n\n段\n\n## 名 {#name}\n\n- 列\n\n### 乙\n", Lang::Zh);
    let mongolian = render("ᠡᠬᠢ\n\n## ᠨᠢᠭᠡ\n\n### ᠠ\n\nᠪ\n\n## ᠨᠡᠷ᠎ᠡ {#name}\n\n- ᠵ\n\n### ᠡ\n", Lang::Mn);
    let ids = |rendered: &Rendered| -> Vec<String> {
        rendered
            .html
            .split(" id=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_string())
            .collect()
    };
    assert_eq!(ids(&chinese), ["p1", "s1", "s1-1", "p2", "name", "p3", "s2-1"]);
    assert_eq!(ids(&chinese), ids(&mongolian));
    for id in ids(&chinese) {
        assert!(chinese.facts.has_anchor(&id), "{id}");
    }
    assert!(!chinese.facts.has_anchor("p4") && !chinese.facts.has_anchor("p0"));
}

#[test]
fn an_anchor_is_given_once() {
    assert_eq!(faults("## 甲 {#a}\n\n## 乙 {#a}\n"), [("duplicate-id", 3)]);
    assert_eq!(faults("## 甲 {#p1}\n\n段\n"), [("duplicate-id", 1)]);
    assert_eq!(faults("## 甲\n\n## 乙 {#s1}\n"), [("duplicate-id", 3)]);
    assert_eq!(faults("## 甲 {#s1}\n"), []);
}

#[test]
fn raw_html_is_taken_off_the_list_and_said() {
    for (text, expected, code) in [
        ("水是 H<sub>2</sub>O", "水是 H<sub>2</sub>O", None),
        ("<b>未关", "<b>未关</b>", None),
        ("好<script>alert(1)</script>的", "好的", Some("html-removed")),
        ("<img src=x onerror=alert(1)>字", "<img>字", Some("html-removed")),
        ("<img src=\"//evil.example/a.png\">字", "<img>字", Some("html-removed")),
        ("<a href=\"javascript:alert(1)\">字</a>", "<a>字</a>", Some("html-removed")),
        ("<a href=\"//evil.example\">字</a>", "<a>字</a>", Some("html-removed")),
        ("<a href=\"data:text/html,x\">字</a>", "<a>字</a>", Some("html-removed")),
        (
            "<span onclick=\"x()\" style=\"position:fixed\">字</span>",
            "<span>字</span>",
            Some("html-attribute-removed"),
        ),
        ("<!--:::0-->字", "字", None),
        ("字<!--x--><iframe src=\"x\"></iframe>", "字", Some("html-removed")),
        // What Markdown made stays beside it.
        ("[国](https://www.gov.cn/)<br>字", "<a href=\"https://www.gov.cn/\">国</a><br>字", None),
    ] {
        let rendered = render(text, Lang::Zh);
        let inner = rendered.html.trim_end().trim_start_matches("<p id=\"p1\">").trim_end_matches("</p>");
        assert_eq!(inner, expected, "{text}");
        assert_eq!(rendered.diagnostics.first().map(|d| d.code), code, "{text}");
    }
    assert_eq!(
        html("- 一<br>\n  - 二\n- 三\n"),
        "<ul id=\"p1\">\n<li>一<br><ul>\n<li>二</li>\n</ul>\n</li>\n<li>三</li>\n</ul>\n"
    );
    assert_eq!(
        html("- <b>一\n  - 二\n"),
        "<ul id=\"p1\">\n<li><b>一</b><ul>\n<li>二</li>\n</ul>\n</li>\n</ul>\n"
    );
    let note = html("字<br>[^a]\n\n[^a]: 注\n");
    assert!(
        note.contains("<a class=\"footnote-ref\" id=\"fr1\" href=\"#fn1\" role=\"doc-noteref\">1</a>"),
        "{note}"
    );
}

#[test]
fn what_is_taken_out_of_a_line_is_told_once() {
    let said = |body: &str| -> Vec<(&'static str, u32, String)> {
        let told = render(body, Lang::Zh).diagnostics;
        let name = |d: &Diagnostic| d.args.iter().find(|(key, _)| *key == "name").unwrap().1.clone();
        told.iter().map(|d| (d.code, d.place.as_ref().unwrap().line, name(d))).collect()
    };
    assert_eq!(
        said(
            "甲<b style=x>一</b><i class=y style=z>二</i>\n乙<font color=red>三</font><center>四</center>\n"
        ),
        [("html-attribute-removed", 1, "style, class".into()), ("html-removed", 2, "font, center".into()),]
    );
    // A tag may go over lines; what is inside a comment is none.
    assert_eq!(
        said("<table border=1\n width=9>\n<!-- <font> --><tr><td align=center>甲</td></tr>\n</table>\n"),
        [
            ("html-attribute-removed", 1, "border, width".into()),
            ("html-attribute-removed", 3, "align".into())
        ]
    );
}

#[test]
fn slips_that_stay_text_are_said() {
    for (body, expected) in [
        ("字\n\n![图](图 1.png)\n", vec![("link-as-text", 3)]),
        ("**重。**点[表](表 1.xlsx)和[表]（表.xlsx）\n", vec![("link-as-text", 1), ("link-as-text", 1)]),
        ("- [表](表 1.xlsx)\n", vec![("link-as-text", 1)]),
        ("字\n\n甲\t乙\n一\t二\n", vec![("table-as-text", 3)]),
        ("| 甲 | 乙 |\n| 一 | 二 |\n", vec![("table-as-text", 1)]),
        // What is understood is no slip, nor what stands in code.
        ("![图](<图 1.png>)和[国](https://www.gov.cn/)\n", vec![]),
        ("`[表](表 1.xlsx)`\n\n```\n[表](表 1.xlsx)\n甲\t乙\n一\t二\n```\n", vec![]),
        ("| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n", vec![]),
        ("表：\n\n| 甲 |\n|---|\n| 一\t二 |\n", vec![]),
        ("[^1]和[甲][乙]和[ ]（见附件）\n", vec![]),
    ] {
        assert_eq!(faults(body), expected, "{body}");
    }
}

#[test]
fn a_comment_is_not_a_directive() {
    let body = ":::callout\n字\n:::\n\n<!--:::0-->\n\n<!--:::1-->\n\n后\n";
    let html = html(body);
    assert_eq!((html.matches("<aside").count(), html.matches("</aside>").count()), (1, 1), "{html}");
}

#[test]
fn schemes_that_run_are_refused_however_they_are_written() {
    for link in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html;base64,x",
        "vbscript:x",
        "java&#115;cript:x",
        "java%73cript:x",
        "file:///etc/passwd",
    ] {
        let rendered = render(&format!("[字]({link})"), Lang::Zh);
        assert!(!rendered.html.contains("<a "), "{link}: {}", rendered.html);
        assert_eq!(rendered.diagnostics[0].code, "bad-link-scheme", "{link}");
    }
    for link in ["java\tscript:x", " javascript:x", "\u{1}javascript:x"] {
        let html = render(&format!("[字](<{link}>) <{link}>"), Lang::Zh).html;
        assert!(!is_dangerous(&html), "{html}");
    }
}

/// Whether a browser would run or load something: looked for in the tags alone, since text may say anything.
fn is_dangerous(html: &str) -> bool {
    let attribute =
        regex::Regex::new(r#"^\s*([^\s=>/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?"#).unwrap();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let name: String =
            rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        if [
            "script", "style", "iframe", "object", "embed", "form", "link", "meta", "base", "svg", "math",
            "template",
        ]
        .contains(&name.as_str())
        {
            return true;
        }
        let mut tag = &rest[name.len()..];
        while let Some(found) = attribute.captures(tag) {
            let key = found[1].to_lowercase();
            let value = (2..=4).find_map(|group| found.get(group)).map_or("", |value| value.as_str());
            let value: String = value.chars().filter(|c| *c > ' ').collect::<String>().to_lowercase();
            let runs = ["javascript:", "data:", "vbscript:"].iter().any(|scheme| value.starts_with(scheme));
            if key.starts_with("on")
                || key == "style"
                || (["href", "src", "action"].contains(&key.as_str()) && (runs || value.starts_with("//")))
            {
                return true;
            }
            tag = &tag[found.get(0).unwrap().end()..];
        }
    }
    false
}

#[test]
fn the_guard_of_the_property_sees_what_it_must() {
    for html in [
        "<script>",
        "<b onclick=x>",
        "<a href='javascript:x'>",
        "<a href=\" java\tscript:x\">",
        "<img src=//evil>",
        "<p style=x>",
    ] {
        assert!(is_dangerous(html), "{html}");
    }
    for html in ["<p>onclick=x javascript:x</p>", "<a href=\"#p1\">x</a>", "1 < script"] {
        assert!(!is_dangerous(html), "{html}");
    }
}

/// Pieces that attacks and documents are made of.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<b ",
        "onclick=\"x\"",
        "<a href=\"",
        "javascript:x",
        "data:text/html,",
        "//evil.example",
        "\">",
        "'>",
        "<!--",
        "-->",
        "<!--:::0-->",
        ":::callout",
        ":::qa{q=\"",
        "\"}",
        ":::",
        "::::steps",
        "\n",
        "\n\n",
        "- ",
        "  - ",
        "> ",
        "1. ",
        "| a |\n|-|\n| ",
        "[x](",
        "![x](",
        ")",
        "](",
        "[^1]",
        "[^1]: ",
        "## ",
        "{#p1}",
        "{#a onclick=x}",
        "**",
        "。",
        "“",
        "中",
        "ᠮᠣ\u{180e}ᠨ",
        "\u{202f}",
        "`",
        "```\n",
        "    ",
        "~~",
        "<svg/onload=x>",
        "&lt;",
        "&#106;avascript:",
        "\u{2060}",
        "<div>",
        "</div>",
        "<details open ontoggle=x>",
        "\\",
        "\t",
        "字\n: 词\n",
        "<style>",
        "</p>",
        "\u{0}",
        "<",
        ">",
        "=",
    ];
    prop_oneof![8 => prop::sample::select(pieces.to_vec()).prop_map(str::to_string), 1 => "\\PC{0,8}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    /// Any text renders, to balanced blocks that run and load nothing, with each id once.
    #[test]
    fn arbitrary_markdown_is_harmless(pieces in prop::collection::vec(piece(), 0..30), lang in prop::bool::ANY) {
        let body = pieces.concat();
        let lang = if lang { Lang::Zh } else { Lang::Mn };
        let rendered = render(&body, lang);
        prop_assert!(!is_dangerous(&rendered.html), "{}", rendered.html);
        let joiner = '\u{2060}';
        prop_assert!(!rendered.html.contains(joiner) || body.contains(joiner));
        for diagnostic in &rendered.diagnostics {
            let place = diagnostic.place.as_ref().unwrap();
            prop_assert!(place.line >= 1 && place.span.end <= body.len());
        }
    }
}

#[test]
fn a_picture_comes_in_the_files_a_screen_needs() {
    assert_eq!(
        html("![河](river.jpg \"图1\")"),
        "<figure id=\"p1\"><picture><source type=\"image/webp\" srcset=\"river.jpg.480.webp 480w\" \
         sizes=\"(min-width: 50rem) 46rem, 100vw\"><img src=\"river.jpg\" alt=\"河\" width=\"4\" height=\"3\" \
         loading=\"lazy\"></picture><figcaption>图1</figcaption></figure>\n"
    );
    // Raw HTML beside it is sanitized, and the picture stays whole.
    let beside = line("<b>字</b>![河](river.jpg)");
    assert!(beside.starts_with("<b>字</b><picture><source "), "{beside}");
    assert!(
        beside.contains(" srcset=\"river.jpg.480.webp 480w\"") && beside.ends_with("</picture>"),
        "{beside}"
    );
    // An editor's own source loads nothing.
    let own = render("<b><source srcset=\"//evil.example/a.webp 1w\"></b>字", Lang::Zh);
    assert!(!own.html.contains("evil"), "{}", own.html);
}

#[test]
fn a_film_has_captions_and_a_file() {
    let film = ":::video{src=\"film.mp4\" title=\"防火宣传片\" captions=\"film.vtt\" poster=\"film.jpg\"}\n文字稿\n:::";
    assert_eq!(
        html(film),
        "<figure class=\"video\"><video controls preload=\"metadata\" aria-label=\"防火宣传片\" poster=\"film.jpg\">\
         <source type=\"video/mp4\" src=\"film.mp4\"><track kind=\"captions\" default src=\"film.vtt\" \
         srclang=\"zh-CN\" label=\"video_captions\"></video>\n\
         <p class=\"video-file\"><a href=\"film.mp4\">video_download</a> <span class=\"number\">MP4 3.2 MB</span></p>\n\
         <figcaption><p id=\"p1\">文字稿</p>\n</figcaption></figure>\n"
    );
}
