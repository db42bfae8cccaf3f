//! What the rules on output need of a page, out of one reading.

use crate::html::{Attributes, Token, decoded, tokens};
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::sync::LazyLock;

/// A page as the rules see it.
#[derive(Debug, Default)]
pub struct Seen<'h> {
    /// `lang` of the page.
    pub lang: Option<&'h str>,
    /// `<title>`.
    pub title: Option<Cow<'h, str>>,
    /// The canonical address.
    pub canonical: Option<Cow<'h, str>>,
    /// Tags in the head: name and content.
    pub metas: Vec<(&'h str, Cow<'h, str>)>,
    /// Levels of the headings in their order, and whether each has words.
    pub headings: Vec<(u8, bool)>,
    /// Pictures without words: where they come from.
    pub wordless: Vec<&'h str>,
    /// How many tables have no header cell.
    pub headless_tables: usize,
    /// Links: where they lead, and whether a reader can't see them.
    pub links: Vec<(Cow<'h, str>, bool)>,
    /// What the page loads: element, address.
    pub loads: Vec<(&'h str, Cow<'h, str>)>,
    /// Sealed places with their words.
    pub slots: Vec<(&'h str, String)>,
    /// The address in the QR code.
    pub qr: Option<Cow<'h, str>>,
    /// Left-over markup: what kind, and the words around it.
    pub leftovers: Vec<(Leftover, String)>,
}

/// What was meant for a program and stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leftover {
    /// `**`, `[[`: Markdown that was not understood.
    Markdown,
    /// `{{`, `{%`: a template's.
    Template,
    /// `{ $name }`: an argument of a message that nobody gave.
    Message,
    /// `null`, `None`, `undefined`: a value that is not there.
    Null,
}

/// Words that stand where a value is missing: seen in tags and index numbers of live sites.
pub const NULLS: [&str; 5] = ["null", "None", "undefined", "NaN", "[object Object]"];

/// Seldom there: they are looked for in the page as a whole, not in every tag.
static STYLE: LazyLock<Finder> = LazyLock::new(|| Finder::new("style"));
static SLOT: LazyLock<Finder> = LazyLock::new(|| Finder::new("data-slot"));

/// Elements without an end tag (HTML, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Reads a page.
pub fn read(html: &str) -> Seen<'_> {
    let mut seen = Seen::default();
    let mut state = State::default();
    let mut styles = STYLE.find_iter(html.as_bytes()).peekable();
    let mut slots = SLOT.find_iter(html.as_bytes()).peekable();
    let mut tokens = tokens(html);
    while let Some(token) = tokens.next() {
        let end = tokens.at();
        let mut styled = false;
        while styles.next_if(|at| *at < end).is_some() {
            styled = true;
        }
        let mut slotted = false;
        while slots.next_if(|at| *at < end).is_some() {
            slotted = true;
        }
        match token {
            Token::Open(name, attributes) => {
                state.open(&mut seen, name, attributes, (styled, slotted));
            }
            Token::Close(name) => state.close(&mut seen, name),
            Token::Text(text) => state.text(&mut seen, text),
        }
    }
    if state.table == Some(false) {
        seen.headless_tables += 1;
    }
    seen
}

#[derive(Default)]
struct State {
    in_title: bool,
    /// The level of the heading that is open.
    heading: Option<bool>,
    /// Whether the open table has a header cell.
    table: Option<bool>,
    /// How deep inside `code`, `pre` and the like.
    code: usize,
    /// How deep inside an element that is not shown, counted in elements; the first is the hidden one.
    hidden: usize,
    slot: bool,
}

impl State {
    /// The last says whether `style` and `data-slot` stand in the tag at all.
    fn open<'h>(
        &mut self,
        seen: &mut Seen<'h>,
        name: &'h str,
        attributes: Attributes<'h>,
        (styled, slotted): (bool, bool),
    ) {
        if self.hidden > 0 {
            self.hidden += usize::from(!VOID.contains(&name));
        } else if styled && hides(attributes) {
            self.hidden = usize::from(!VOID.contains(&name));
        }
        if slotted && let Some(slot) = attributes.get("data-slot") {
            seen.slots.push((slot, String::new()));
            self.slot = true;
        }
        match name {
            "html" => seen.lang = attributes.get("lang"),
            "title" => self.in_title = seen.title.is_none(),
            "meta" => {
                if let (Some(name), Some(content)) = (attributes.get("name"), attributes.get("content")) {
                    seen.metas.push((name, decoded(content)));
                }
            }
            "link" => {
                let (rel, href) = (attributes.get("rel").unwrap_or_default(), attributes.get("href"));
                match (rel, href) {
                    ("canonical", Some(href)) => seen.canonical = Some(decoded(href)),
                    ("stylesheet" | "icon" | "preload" | "modulepreload" | "manifest", Some(href)) => {
                        seen.loads.push((name, decoded(href)));
                    }
                    _ => {}
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                seen.headings.push((name.as_bytes()[1] - b'0', false));
                self.heading = Some(true);
            }
            "img" => {
                if attributes.get("alt").is_none() {
                    seen.wordless.push(attributes.get("src").unwrap_or_default());
                } else if self.heading.is_some() && attributes.get("alt") != Some("") {
                    self.spoken(seen);
                }
                seen.loads.extend(attributes.get("src").map(|src| (name, decoded(src))));
            }
            "svg" => {
                if let Some(address) = attributes.get("data-address") {
                    seen.qr = Some(decoded(address));
                }
                if attributes.get("role") == Some("img")
                    && attributes.get("aria-label").is_none_or(str::is_empty)
                {
                    seen.wordless.push("svg");
                }
            }
            "table" => self.table = Some(false),
            "th" => self.table = self.table.map(|_| true),
            "a" => {
                if let Some(href) = attributes.get("href") {
                    seen.links.push((decoded(href), self.hidden > 0));
                }
            }
            "code" | "pre" | "kbd" | "samp" => self.code += 1,
            "script" | "iframe" | "frame" | "embed" | "source" | "video" | "audio" | "track" | "input" => {
                seen.loads.extend(attributes.get("src").map(|src| (name, decoded(src))));
            }
            "object" => seen.loads.extend(attributes.get("data").map(|data| (name, decoded(data)))),
            _ => {}
        }
    }

    fn close(&mut self, seen: &mut Seen, name: &str) {
        self.hidden = self.hidden.saturating_sub(1);
        match name {
            "title" => {
                if self.in_title && seen.title.is_none() {
                    seen.title = Some(Cow::Borrowed(""));
                }
                self.in_title = false;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "table" => {
                seen.headless_tables += usize::from(self.table == Some(false));
                self.table = None;
            }
            "code" | "pre" | "kbd" | "samp" => self.code = self.code.saturating_sub(1),
            "footer" | "header" | "figure" => self.slot = false,
            _ => {}
        }
    }

    fn text<'h>(&mut self, seen: &mut Seen<'h>, text: &'h str) {
        if self.in_title {
            seen.title = Some(decoded(text));
        }
        if text.trim_ascii().is_empty() {
            return;
        }
        self.spoken(seen);
        if self.slot
            && let Some((_, words)) = seen.slots.last_mut()
        {
            words.push_str(&decoded(text));
        }
        if self.code == 0
            && let Some(leftover) = leftover(text)
        {
            seen.leftovers.push(leftover);
        }
    }

    /// The open heading has words.
    fn spoken(&mut self, seen: &mut Seen) {
        if self.heading.take().is_some()
            && let Some((_, words)) = seen.headings.last_mut()
        {
            *words = true;
        }
    }
}

/// Whether an element's own attributes hide it. Menus that open are hidden by style sheets, not by these.
fn hides(attributes: Attributes) -> bool {
    let Some(style) = attributes.get("style") else { return false };
    let style: String =
        style.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>().to_ascii_lowercase();
    let zero = |name: &str| {
        style.split(';').filter_map(|part| part.strip_prefix(name)).any(|value| {
            value
                .trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%')
                .trim_start_matches(['0', '.'])
                .is_empty()
        })
    };
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("text-indent:-")
        || style.contains("left:-")
        || style.contains("top:-")
        || zero("font-size:")
        || zero("opacity:")
}

/// Markup in a text of a page, with the words around it.
fn leftover(text: &str) -> Option<(Leftover, String)> {
    let trimmed = text.trim_ascii();
    if NULLS.contains(&trimmed) {
        return Some((Leftover::Null, trimmed.to_string()));
    }
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = memchr::memchr3(b'*', b'{', b'[', &bytes[from..]) {
        let at = from + found;
        let next = bytes.get(at + 1).copied();
        let kind = match bytes[at] {
            b'{' if matches!(next, Some(b'{' | b'%')) => Some(Leftover::Template),
            b'{' if bytes[at + 1..].trim_ascii_start().first() == Some(&b'$') => Some(Leftover::Message),
            b'[' if next == Some(b'[') => Some(Leftover::Markdown),
            b'*' if next == Some(b'*') && is_emphasis(text, at) => Some(Leftover::Markdown),
            _ => None,
        };
        if let Some(kind) = kind {
            return Some((kind, around(text, at)));
        }
        // A run of asterisks is looked at once.
        from = at + bytes[at..].iter().take_while(|byte| **byte == bytes[at]).count();
    }
    None
}

/// Whether `**` at `at` was meant as emphasis. Masks are asterisks too: `138****1234`, `李**`, `35**************123`.
fn is_emphasis(text: &str, at: usize) -> bool {
    let run = text.as_bytes()[at..].iter().take_while(|byte| **byte == b'*').count();
    if run != 2 {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after = text[at + 2..].chars().next();
    let opens = |c: char| "“‘（《〈「『【〔([".contains(c);
    let closes = |c: char| "”’）》〉」』】〕)]。！？".contains(c);
    // Emphasis fails beside quotation marks and brackets; at the beginning of a text no name stands before a mask.
    let opening =
        after.is_some_and(|c| opens(c) || before.is_none_or(char::is_whitespace) && !c.is_whitespace());
    let closing = before.is_some_and(closes) && after.is_some_and(char::is_alphanumeric);
    opening || closing
}

/// A few characters on both sides.
fn around(text: &str, at: usize) -> String {
    let before: String = text[..at].chars().rev().take(6).collect();
    let before: String = before.chars().rev().collect();
    let after: String = text[at..].chars().take(14).collect();
    format!("{before}{after}").trim_ascii().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(html: &str) -> Vec<Leftover> {
        read(html).leftovers.into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn markup_is_told_from_masks_and_code() {
        for left in ["提醒**“重点”**字", "**没有结束的重点", "见 [[附件]]", "<b>x</b>**重点**"]
        {
            assert_eq!(kinds(&format!("<p>{left}</p>")), [Leftover::Markdown], "{left}");
        }
        assert_eq!(kinds("<p>{{ title }}</p><p>{% if x %}</p>"), [Leftover::Template; 2]);
        assert_eq!(kinds("<p>共 { $count } 件</p>"), [Leftover::Message]);
        assert_eq!(kinds("<td> null </td><dd>None</dd>"), [Leftover::Null; 2]);
        for fine in [
            "138****1234",
            "李**、王**",
            "35*************123",
            "<code>**x** {{ y }}</code>",
            "a ** b",
            "非null值",
            "{ x }",
        ] {
            assert_eq!(kinds(&format!("<p>{fine}</p>")), [], "{fine}");
        }
    }

    #[test]
    fn the_parts_of_a_page() {
        let seen = read(
            "<html lang=zh-CN><head><title>甲 &amp; 乙</title><meta name=\"SiteName\" content=\"丙\">\
             <link rel=\"canonical\" href=\"https://x/a.html\"><link rel=stylesheet href=a.css></head>\
             <body><h1>一</h1><h3><span></span></h3><h2><img src=a.png alt=图></h2><img src=b.png>\
             <table><tr><td>1</table><table><tr><th>1</table>\
             <div style=\"display: none\"><p><a href=https://hidden/>x</a></p><br></div><a href=/b>y</a>\
             <footer><p data-slot=\"footer-icp\"><a>蒙ICP备1号</a></p></footer><p>after</p></body></html>",
        );
        assert_eq!((seen.lang, seen.title.as_deref()), (Some("zh-CN"), Some("甲 & 乙")));
        assert_eq!(seen.metas, [("SiteName", "丙".into())]);
        assert_eq!(seen.headings, [(1, true), (3, false), (2, true)]);
        assert_eq!((seen.wordless, seen.headless_tables), (vec!["b.png"], 1));
        assert_eq!(seen.links, [("https://hidden/".into(), true), ("/b".into(), false)]);
        assert_eq!(seen.slots, [("footer-icp", "蒙ICP备1号".to_string())]);
        assert_eq!(seen.loads.len(), 3);
    }

    #[test]
    fn ways_to_hide_a_link() {
        for style in [
            "display:none",
            "font-size: 0px",
            "opacity:0.0",
            "position:absolute; left:-9999px",
            "visibility: hidden",
        ] {
            assert!(read(&format!("<p style=\"{style}\"><a href=x>y</a></p>")).links[0].1, "{style}");
        }
        for style in ["font-size: 10px", "opacity: 1", "left: 10px"] {
            assert!(!read(&format!("<p style=\"{style}\"><a href=x>y</a></p>")).links[0].1, "{style}");
        }
    }
}
