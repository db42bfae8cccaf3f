//! Raw HTML in a body: an allow-list, by the library that knows how to do it.

use ammonia::Builder;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Elements an editor may write. No scripts, styles, frames, forms, and nothing that loads.
const TAGS: [&str; 33] = [
    "a", "abbr", "b", "br", "cite", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "i", "ins",
    "kbd", "li", "mark", "ol", "p", "rp", "rt", "ruby", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "th", "ul",
];
const TABLE_TAGS: [&str; 4] = ["thead", "tfoot", "tr", "caption"];

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
    builder.generic_attributes(HashSet::from(["lang", "title"]));
    builder.tag_attributes(HashMap::from([
        ("a", HashSet::from(["href", "id", "role"])),
        ("span", HashSet::from(["role", "aria-label"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan", "scope"])),
        ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
        ("source", HashSet::from(["type", "srcset", "sizes"])),
    ]));
    builder.allowed_classes(HashMap::from([
        ("span", HashSet::from(["tcy", "zh-block", "task", "task-done", "task-open"])),
        ("a", HashSet::from(["external", "footnote-ref"])),
    ]));
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

/// The first element in `html` that is not on the list, for the message.
pub(super) fn foreign_element(html: &str) -> Option<String> {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        if !TAGS.contains(&name.as_str()) && !TABLE_TAGS.contains(&name.as_str()) {
            return Some(name);
        }
        if name == "a" && !rest.starts_with('/') && leads_away(rest.split('>').next().unwrap_or_default()) {
            return Some(name);
        }
    }
    None
}

/// Whether the tag has an address that the sanitizer takes off.
fn leads_away(tag: &str) -> bool {
    let lower = tag.to_ascii_lowercase();
    let value = lower.split_once("href").and_then(|(_, rest)| rest.trim_ascii_start().strip_prefix('='));
    value.is_some_and(|value| !is_harmless(value.trim_ascii_start().trim_start_matches(['"', '\''])))
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
        assert_eq!(foreign_element("<b>字</b><Iframe>"), Some("iframe".into()));
        assert_eq!(foreign_element("<a href='https://evil.example'>字</a>"), Some("a".into()));
        assert_eq!(foreign_element("<a href=\"#p1\">字</a>"), None);
        assert_eq!(foreign_element("1 < 2 <br> <sub>2</sub>"), None);
    }
}
