//! HTML with inline styles alone. The input is HTML that we wrote ourselves, so a scan over its tags is enough.

/// Elements that stay, with their style. What is not here loses its tags and keeps its words.
const STYLES: &[(&str, &str)] = &[
    ("p", "margin:1em 0;font-size:16px;line-height:1.75;text-align:justify"),
    ("h2", "margin:1.5em 0 .6em;font-size:20px;line-height:1.4;font-weight:bold"),
    ("h3", "margin:1.4em 0 .5em;font-size:18px;line-height:1.4;font-weight:bold"),
    ("h4", "margin:1.2em 0 .5em;font-size:16px;line-height:1.4;font-weight:bold"),
    ("ul", "margin:1em 0;padding-left:1.5em;font-size:16px;line-height:1.75"),
    ("ol", "margin:1em 0;padding-left:1.5em;font-size:16px;line-height:1.75"),
    ("li", "margin:.3em 0"),
    ("blockquote", "margin:1em 0;padding-left:1em;border-left:4px solid #0d504c;color:#555555"),
    ("table", "width:100%;border-collapse:collapse;font-size:14px;line-height:1.6"),
    ("tr", ""),
    ("th", "padding:6px;border:1px solid #cccccc;text-align:left;font-weight:bold"),
    ("td", "padding:6px;border:1px solid #cccccc;text-align:left"),
    ("strong", "font-weight:bold"),
    ("em", "font-style:normal;font-weight:bold"),
    ("br", ""),
    ("hr", "margin:1.5em 0;border:0;border-top:1px solid #cccccc"),
    ("sup", "font-size:12px"),
    ("sub", "font-size:12px"),
];

/// Attributes that a table or a picture needs.
const KEPT: [&str; 5] = ["colspan", "rowspan", "src", "alt", "start"];

/// The HTML for an editor that keeps inline styles and nothing else. Links to pages outside the channel are not allowed
/// there: the address stands behind the words.
pub fn styled(html: &str) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    let mut addresses: Vec<Option<String>> = Vec::new();
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('>') else { break };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        let (closes, tag) = (tag.starts_with('/'), tag.trim_start_matches('/'));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        match (name, closes) {
            ("a", false) => addresses.push(attribute(tag, "href").filter(|href| href.starts_with("http"))),
            ("a", true) => {
                if let Some(Some(address)) = addresses.pop() {
                    out.push_str(&format!("（{address}）"));
                }
            }
            ("summary", false) => {
                out.push_str("<p style=\"margin:1em 0 .3em;font-size:16px;font-weight:bold\">")
            }
            ("summary" | "dt" | "dd", true) => out.push_str("</p>"),
            ("dt" | "dd", false) => {
                out.push_str("<p style=\"margin:.3em 0;font-size:16px;line-height:1.75\">")
            }
            ("img", false) => {
                out.push_str("<img style=\"max-width:100%;height:auto\"");
                kept(&mut out, tag);
                out.push('>');
            }
            (_, closes) => {
                let Some((name, style)) = STYLES.iter().find(|(known, _)| *known == name) else { continue };
                if closes {
                    out.push_str(&format!("</{name}>"));
                    continue;
                }
                out.push_str(&format!("<{name}"));
                if !style.is_empty() {
                    out.push_str(&format!(" style=\"{style}\""));
                }
                kept(&mut out, tag);
                out.push('>');
            }
        }
    }
    out.push_str(rest);
    out
}

fn kept(out: &mut String, tag: &str) {
    for name in KEPT {
        if let Some(value) = attribute(tag, name) {
            out.push_str(&format!(" {name}=\"{value}\""));
        }
    }
}

/// An attribute's value as it is written, still escaped.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let length = tag[start..].find('"')?;
    Some(tag[start..start + length].to_string())
}

#[cfg(test)]
mod tests {
    use super::styled;

    #[test]
    fn only_inline_styles_are_left() {
        let html = styled(
            "<h2 id=\"s1\">甲</h2><div class=\"steps\"><p id=\"p1\">见<a href=\"https://www.example.gov.cn/a.html\">附件&lt;1&gt;</a>，<a href=\"#s1\">上</a></p></div><table class=\"x\"><tr><td class=\"number\" colspan=\"2\">1</td></tr></table>",
        );
        assert!(!html.contains("class=") && !html.contains(" id=") && !html.contains("<a"), "{html}");
        assert!(html.contains("附件&lt;1&gt;（https://www.example.gov.cn/a.html）"), "{html}");
        assert!(html.contains("，上</p>"), "a link within the page is its words: {html}");
        assert!(html.contains(" colspan=\"2\">1</td>"), "{html}");
        assert!(html.starts_with("<h2 style=\""), "{html}");
    }
}
