//! Raw HTML in a body: an allow-list, by the library that knows how to do it.

use crate::html::{self, Token};
use ammonia::Builder;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Elements an editor may write. No scripts, styles, frames, forms, and nothing that loads.
const TAGS: [&str; 33] = [
    "a", "abbr", "b", "br", "cite", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "i", "ins",
    "kbd", "li", "mark", "ol", "p", "rp", "rt", "ruby", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "th", "ul",
];
const TABLE_TAGS: [&str; 4] = ["thead", "tfoot", "tr", "caption"];
/// Attributes of any element.
const EVERYWHERE: [&str; 2] = ["lang", "title"];
/// Attributes of some.
const ATTRIBUTES: [(&str, &[&str]); 6] = [
    ("a", &["href", "id", "role"]),
    ("span", &["role", "aria-label"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("img", &["src", "alt", "width", "height", "loading"]),
    ("source", &["type", "srcset", "sizes"]),
];
/// Classes of some.
const CLASSES: [(&str, &[&str]); 2] =
    [("span", &["tcy", "zh-block", "task", "task-done", "task-open"]), ("a", &["external", "footnote-ref"])];

/// Attribute values that the writer made itself inside the HTML that is sanitized.
#[derive(Debug, Default, Clone)]
pub(super) struct Own {
    /// Where its links lead.
    pub hrefs: HashSet<String>,
    /// The pictures it shows.
    pub sources: HashSet<String>,
    /// Its anchors.
    pub ids: HashSet<String>,
}

impl Own {
    /// Whether an attribute's value may stay. Raw HTML may lead to a place of its own page, to a phone or a mailbox;
    /// links and pictures are written in Markdown, where their targets are looked at.
    fn allows(&self, element: &str, attribute: &str, value: &str) -> bool {
        match (element, attribute) {
            ("a", "href") => self.hrefs.contains(value) || is_harmless(value),
            ("img", "src") | ("source", "srcset") => self.sources.contains(value),
            (_, "id") => self.ids.contains(value),
            ("a", "role") => value == "doc-noteref",
            ("span", "role") => value == "img",
            _ => true,
        }
    }
}

fn is_harmless(href: &str) -> bool {
    href.starts_with('#') || href.starts_with("mailto:") || href.starts_with("tel:")
}

fn builder(own: Own) -> Builder<'static> {
    let mut builder = Builder::empty();
    // What the writer itself makes inside such a block passes as well: code, pictures, classes of its own.
    let written = ["code", "img", "picture", "source"];
    builder.tags(TAGS.iter().chain(&TABLE_TAGS).chain(&written).copied().collect::<HashSet<_>>());
    builder.clean_content_tags(HashSet::from(["script", "style"]));
    builder.generic_attributes(HashSet::from(EVERYWHERE));
    let by_element = |list: &[(&'static str, &'static [&'static str])]| {
        list.iter().map(|(name, words)| (*name, words.iter().copied().collect())).collect::<HashMap<_, _>>()
    };
    builder.tag_attributes(by_element(&ATTRIBUTES));
    builder.allowed_classes(by_element(&CLASSES));
    builder.url_schemes(HashSet::from(["http", "https", "mailto", "tel"]));
    builder.attribute_filter(move |element, attribute, value| {
        own.allows(element, attribute, value).then_some(Cow::Borrowed(value))
    });
    builder.link_rel(None);
    builder
}

/// The HTML with everything off the list taken away, but for what the writer made itself.
pub(super) fn sanitize(html: &str, own: &Own) -> String {
    builder(own.clone()).clean(html).to_string()
}

/// Something that the sanitizer takes out of what an editor wrote.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// The element's name, or the attribute's.
    pub name: String,
    /// It is an attribute of an element that stays.
    pub attribute: bool,
    /// The tag it stands in.
    pub span: Range<usize>,
}

/// What the sanitizer takes out of `html`, for the messages.
pub(super) fn taken(html: &str) -> Vec<Taken> {
    let own = Own::default();
    let mut all = Vec::new();
    let mut tokens = html::tokens(html);
    while let Some(token) = tokens.next() {
        let Token::Open(written, attributes) = token else { continue };
        // A name lies in the text it was read from, behind its `<`.
        let start = written.as_ptr() as usize - html.as_ptr() as usize - 1;
        let span = start..tokens.at();
        let element = written.to_ascii_lowercase();
        if !TAGS.contains(&&*element) && !TABLE_TAGS.contains(&&*element) {
            all.push(Taken { name: element, attribute: false, span });
            continue;
        }
        for (name, value) in attributes.all() {
            let name = name.to_ascii_lowercase();
            if !keeps(&element, &name, value) {
                all.push(Taken { name, attribute: true, span: span.clone() });
            } else if !own.allows(&element, &name, value.trim_ascii()) {
                // A link that leads nowhere is no link any more.
                let (name, attribute) = if name == "href" { (element.clone(), false) } else { (name, true) };
                all.push(Taken { name, attribute, span: span.clone() });
            }
        }
    }
    all
}

/// Whether an element may have the attribute, whatever it says; of `class`, what it says.
fn keeps(element: &str, attribute: &str, value: &str) -> bool {
    let of = |list: &[(&str, &[&str])], word: &str| {
        list.iter().any(|(name, words)| *name == element && words.contains(&word))
    };
    match attribute {
        "class" => value.split([' ', '\t', '\n']).all(|class| class.is_empty() || of(&CLASSES, class)),
        _ => EVERYWHERE.contains(&attribute) || of(&ATTRIBUTES, attribute),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_writer_made_stays() {
        let own = Own { hrefs: HashSet::from(["https://www.gov.cn/".to_string()]), ..Own::default() };
        let html = "<a href=\"https://www.gov.cn/\">字</a>";
        assert_eq!(sanitize(html, &own), html);
        // A link's address is no picture's.
        assert_eq!(sanitize("<img src=\"https://www.gov.cn/\">", &own), "<img>");
    }

    #[test]
    fn what_runs_or_loads_is_taken_away() {
        for (html, kept) in [
            ("<p onclick=\"x()\">字</p>", "<p>字</p>"),
            ("<script>alert(1)</script><b>字</b>", "<b>字</b>"),
            ("<img src=x onerror=alert(1)>", "<img>"),
            ("<img src=\"//evil.example/x.png\">", "<img>"),
            ("<a href=\"//evil.example/\">字</a>", "<a>字</a>"),
            ("<a href=\"tel:12345\">字</a>", "<a href=\"tel:12345\">字</a>"),
            ("<a href=\"javascript:x()\">字</a>", "<a>字</a>"),
            ("<a href=\"https://evil.example/\">字</a>", "<a>字</a>"),
            ("<iframe src=\"//evil.example\"></iframe>", ""),
            ("<div style=\"position:fixed\">字</div>", "<div>字</div>"),
            (
                "<table><tr><td colspan=\"2\">字</td></tr></table>",
                "<table><tbody><tr><td colspan=\"2\">字</td></tr></tbody></table>",
            ),
        ] {
            assert_eq!(sanitize(html, &Own::default()), kept);
        }
    }

    #[test]
    fn what_is_taken_out_is_named() {
        let names = |html: &str| -> Vec<String> {
            let name = |taken: Taken| {
                let tag = &html[taken.span];
                assert!(tag.starts_with('<') && tag.ends_with('>'), "{tag}");
                if taken.attribute { format!("{}=", taken.name) } else { taken.name }
            };
            taken(html).into_iter().map(name).collect()
        };
        assert_eq!(names("<b>字</b><Iframe>"), ["iframe"]);
        assert_eq!(names("<a href='https://evil.example'>字</a>"), ["a"]);
        assert_eq!(names("<center><FONT color=red>字</FONT></center>"), ["center", "font"]);
        assert_eq!(names("<p style=\"color:red\" onClick='x()' lang=mn>字</p>"), ["style=", "onclick="]);
        assert_eq!(
            names("<table border=1\n width=\"100%\"><td align=center colspan=2>"),
            ["border=", "width=", "align="]
        );
        assert_eq!(names("<span class=tcy>12</span><span class=\"tcy red\"><a id=x>"), ["class=", "id="]);
        for kept in ["<a href=\"#p1\">字</a>", "1 < 2 <br> <sub>2</sub>", "<!-- <font> -->", "<br/>"] {
            assert_eq!(names(kept), [""; 0], "{kept}");
        }
    }
}
