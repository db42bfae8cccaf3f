//! Raw HTML in a body: an allow-list, by the library that knows how to do it.

use ammonia::Builder;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Elements an editor may write. No scripts, styles, frames, forms, and nothing that loads.
const TAGS: [&str; 33] = [
    "a", "abbr", "b", "br", "cite", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "i", "ins",
    "kbd", "li", "mark", "ol", "p", "rp", "rt", "ruby", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "th", "ul",
];
const TABLE_TAGS: [&str; 4] = ["thead", "tfoot", "tr", "caption"];

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    // What the writer itself makes inside such a block passes as well: code, pictures, classes of its own.
    let own = ["code", "img"];
    builder.tags(TAGS.iter().chain(&TABLE_TAGS).chain(&own).copied().collect::<HashSet<_>>());
    builder.clean_content_tags(HashSet::from(["script", "style"]));
    builder.generic_attributes(HashSet::from(["lang", "title"]));
    builder.tag_attributes(HashMap::from([
        ("a", HashSet::from(["href"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan", "scope"])),
        ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
    ]));
    builder.allowed_classes(HashMap::from([
        ("span", HashSet::from(["tcy", "zh-block"])),
        ("a", HashSet::from(["external", "footnote-ref"])),
    ]));
    builder.url_schemes(HashSet::from(["mailto", "tel"]));
    builder.link_rel(None);
    builder
});

/// The HTML with everything off the list taken away.
pub(super) fn sanitize(html: &str) -> String {
    BUILDER.clean(html).to_string()
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
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_or_loads_is_taken_away() {
        for (html, kept) in [
            ("<p onclick=\"x()\">字</p>", "<p>字</p>"),
            ("<script>alert(1)</script><b>字</b>", "<b>字</b>"),
            ("<img src=x onerror=alert(1)>", "<img src=\"x\">"),
            ("<a href=\"javascript:x()\">字</a>", "<a>字</a>"),
            ("<a href=\"https://evil.example/\">字</a>", "<a>字</a>"),
            ("<iframe src=\"//evil.example\"></iframe>", ""),
            ("<div style=\"position:fixed\">字</div>", "<div>字</div>"),
            (
                "<table><tr><td colspan=\"2\">字</td></tr></table>",
                "<table><tbody><tr><td colspan=\"2\">字</td></tr></tbody></table>",
            ),
        ] {
            assert_eq!(sanitize(html), kept);
        }
        assert_eq!(foreign_element("<b>字</b><Iframe>"), Some("iframe".into()));
        assert_eq!(foreign_element("1 < 2 <br> <sub>2</sub>"), None);
    }
}
