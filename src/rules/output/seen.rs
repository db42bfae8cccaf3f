//! What the rules on output need of a page, out of one reading.

mod attributes;
mod element;
mod hidden;
mod leftover;
mod shared;

pub use leftover::{Leftover, NULLS};
pub use shared::{Shared, shared};

use crate::html::{self, Token, decoded, tokens};
use attributes::Known;
use element::Element;
use hidden::{hides, is_seen};
use std::borrow::Cow;

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
    /// What of it has to come before the page is whole, and whether it may come later: of a picture, the smallest file.
    pub weighs: Vec<(Cow<'h, str>, bool)>,
    /// Sealed places with their words.
    pub slots: Vec<(&'h str, String)>,
    /// The address in the QR code.
    pub qr: Option<Cow<'h, str>>,
    /// Left-over markup: what kind, and the words around it.
    pub leftovers: Vec<(Leftover, String)>,
}

/// Reads a page on which these parts stand, in this order.
pub fn read_with<'h>(html: &'h str, shared: &[Shared<'h>]) -> Seen<'h> {
    read_by::<true>(html, shared)
}

/// The same; `PASSES` says that ends of lines between tags are passed over, unread.
fn read_by<'h, const PASSES: bool>(html: &'h str, shared: &[Shared<'h>]) -> Seen<'h> {
    let mut seen = Seen::default();
    let mut state = State::default();
    let mut shared = shared.iter().peekable();
    // Signs of left-over markup are looked for in the page as a whole: few texts have any.
    let mut signs = leftover::signs(html).peekable();
    let mut tokens = tokens(html);
    let mut known = Known::default();
    loop {
        // It is behind most tags, and tells nothing.
        let passes = PASSES && html.as_bytes()[tokens.at()..].starts_with(b"\n<");
        if passes && tokens.is_between() && !state.in_title {
            tokens.pass(1);
        }
        if let Some(part) = shared.peek()
            && part.begins(&html.as_bytes()[tokens.at()..])
            && state.slot == part.slot.0
            && tokens.is_between()
            && state.is_between()
        {
            seen.extend(part);
            state.slot = part.slot.1;
            tokens.pass(part.html.len());
            shared.next();
        }
        let start = tokens.at();
        let Some(token) = tokens.next_with(&mut known) else { break };
        let mut signed = false;
        if matches!(token, Token::Text(_)) {
            while signs.next_if(|at| *at < start).is_some() {}
            signed = signs.peek().is_some_and(|at| *at < tokens.at());
        }
        state.step(&mut seen, token, &known, signed);
    }
    if state.table == Some(false) {
        seen.headless_tables += 1;
    }
    seen
}

/// Reads a page as it is.
#[cfg(test)]
fn read(html: &str) -> Seen<'_> {
    read_with(html, &[])
}

#[derive(Default)]
struct State<'h> {
    in_title: bool,
    /// The first file that the open `picture` offers.
    offered: Option<Cow<'h, str>>,
    /// The level of the heading that is open.
    heading: Option<bool>,
    /// Whether the open table has a header cell.
    table: Option<bool>,
    /// How deep inside `code`, `pre` and the like.
    code: usize,
    /// How deep inside an element that is not shown, counted in elements; the first is the hidden one.
    hidden: usize,
    slot: bool,
    /// The open link, while nothing of it is there to be seen: its place among the links.
    unseen: Option<usize>,
}

impl<'h> State<'h> {
    /// `known` is what a start tag has; `signed` says that signs of left-over markup may stand in a text.
    #[inline]
    fn step(&mut self, seen: &mut Seen<'h>, token: Token<'h>, known: &Known<'h>, signed: bool) {
        match token {
            Token::Open(name, _) => self.open(seen, name, known),
            Token::Close(name) => self.close(seen, name),
            Token::Text(text) => self.text(seen, text, signed),
        }
    }

    /// Whether nothing is open that tells how to read on, sealed places apart.
    fn is_between(&self) -> bool {
        let element = self.in_title || self.heading.is_some() || self.table.is_some();
        !element && self.code + self.hidden == 0 && self.offered.is_none() && self.unseen.is_none()
    }

    #[inline]
    fn open(&mut self, seen: &mut Seen<'h>, name: &'h str, known: &Known<'h>) {
        let inside = self.hidden > 0;
        if inside {
            self.hidden += usize::from(!html::is_void(name));
        }
        let element = Element::of(name);
        // `style` and `data-slot` of any element, and what these elements say.
        if matches!(element, Element::Link | Element::Told) || known.style.or(known.data_slot).is_some() {
            self.told(seen, name, known, inside);
        }
        match element {
            Element::Title => self.in_title = seen.title.is_none(),
            Element::Heading(level) => {
                seen.headings.push((level, false));
                self.heading = Some(true);
            }
            Element::Table => self.table = Some(false),
            Element::HeaderCell => self.table = self.table.map(|_| true),
            Element::Code => self.code += 1,
            _ => {}
        }
    }

    /// What the attributes of a tag tell; `inside` says that it stands in an element that is not shown.
    fn told(&mut self, seen: &mut Seen<'h>, name: &'h str, known: &Known<'h>, inside: bool) {
        if !inside && known.style.is_some_and(hides) {
            self.hidden = usize::from(!html::is_void(name));
        }
        if let Some(slot) = known.data_slot {
            seen.slots.push((slot, String::new()));
            self.slot = true;
        }
        match name.as_bytes() {
            b"html" => seen.lang = known.lang,
            b"meta" => {
                if let (Some(name), Some(content)) = (known.name, known.content) {
                    seen.metas.push((name, decoded(content)));
                }
            }
            b"link" => {
                let (rel, href) = (known.rel.unwrap_or_default(), known.href);
                match (rel, href) {
                    ("canonical", Some(href)) => seen.canonical = Some(decoded(href)),
                    ("stylesheet" | "icon" | "preload" | "modulepreload" | "manifest", Some(href)) => {
                        let address = decoded(href);
                        if !matches!(rel, "icon" | "manifest") {
                            seen.weighs.push((address.clone(), false));
                        }
                        seen.loads.push((name, address));
                    }
                    _ => {}
                }
            }
            b"img" => {
                self.unseen = None;
                if known.alt.is_none() {
                    seen.wordless.push(known.src.unwrap_or_default());
                } else if self.heading.is_some() && known.alt != Some("") {
                    self.spoken(seen);
                }
                let offered = self.offered.take();
                let src = known.src.map(decoded);
                if let Some(file) = offered.or_else(|| src.clone()) {
                    seen.weighs.push((file, known.loading == Some("lazy")));
                }
                seen.loads.extend(src.map(|src| (name, src)));
                candidates(seen, name, known);
            }
            b"svg" => {
                self.unseen = None;
                if let Some(address) = known.data_address {
                    seen.qr = Some(decoded(address));
                }
                if known.role == Some("img") && known.aria_label.is_none_or(str::is_empty) {
                    seen.wordless.push("svg");
                }
            }
            b"a" => {
                if let Some(href) = known.href {
                    // An icon of a style sheet has its words here.
                    let spoken = known.aria_label.is_some_and(|words| !words.is_empty());
                    self.unseen = (!spoken).then_some(seen.links.len());
                    seen.links.push((decoded(href), self.hidden > 0));
                }
            }
            b"frame" | b"embed" | b"video" | b"audio" | b"track" | b"input" | b"script" | b"iframe"
            | b"source" => {
                // The site's script is asked for when the page has been drawn.
                let src = known.src.or(known.data_src).map(decoded);
                match name {
                    "script" => seen.weighs.extend(src.clone().map(|src| (src, false))),
                    "source" => {
                        let first = candidates(seen, name, known);
                        self.offered = self.offered.take().or(first);
                    }
                    "video" => {
                        let poster = known.poster.map(decoded);
                        seen.weighs.extend(poster.clone().map(|poster| (poster, false)));
                        seen.loads.extend(poster.map(|poster| (name, poster)));
                    }
                    _ => {}
                }
                seen.loads.extend(src.map(|src| (name, src)));
            }
            b"object" => seen.loads.extend(known.data.map(|data| (name, decoded(data)))),
            _ => {}
        }
    }

    fn close(&mut self, seen: &mut Seen, name: &str) {
        self.hidden = self.hidden.saturating_sub(1);
        match Element::of(name) {
            Element::Title => {
                if self.in_title && seen.title.is_none() {
                    seen.title = Some(Cow::Borrowed(""));
                }
                self.in_title = false;
            }
            Element::Heading(_) => self.heading = None,
            // A link with nothing to be seen in it is there for programs alone.
            Element::Link => {
                if let Some((_, hidden)) = self.unseen.take().and_then(|at| seen.links.get_mut(at)) {
                    *hidden = true;
                }
            }
            Element::Table => {
                seen.headless_tables += usize::from(self.table == Some(false));
                self.table = None;
            }
            Element::Code => self.code = self.code.saturating_sub(1),
            Element::Part => self.slot = false,
            Element::Picture => self.offered = None,
            _ => {}
        }
    }

    fn text(&mut self, seen: &mut Seen<'h>, text: &'h str, signed: bool) {
        if self.in_title {
            seen.title = Some(decoded(text));
        }
        if is_blank(text) {
            return;
        }
        self.spoken(seen);
        if self.unseen.is_some() && decoded(text).chars().any(is_seen) {
            self.unseen = None;
        }
        if self.slot
            && let Some((_, words)) = seen.slots.last_mut()
        {
            words.push_str(&decoded(text));
        }
        if self.code == 0
            && let Some(leftover) = leftover::in_text(text, signed)
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

/// Whether a text is nothing but white space; of most the first byte tells.
fn is_blank(text: &str) -> bool {
    text.as_bytes().first().is_none_or(|first| *first <= b' ') && text.trim_ascii().is_empty()
}

/// The files that `srcset` offers are loads too; the first is the smallest.
fn candidates<'h>(seen: &mut Seen<'h>, name: &'h str, known: &Known<'h>) -> Option<Cow<'h, str>> {
    let set = known.srcset?;
    // Addresses with commas would be told apart by the spaces after them; none here has one unescaped.
    let mut files = set.split(',').filter_map(|file| file.split_ascii_whitespace().next()).map(decoded);
    let first = files.next();
    let foreign = first.clone().into_iter().chain(files).filter(|file| file.contains("//"));
    seen.loads.extend(foreign.map(|file| (name, file)));
    first
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn what_a_reader_loads_and_what_only_a_large_screen_does() {
        let seen = read(
            "<link rel=stylesheet href=a.css><link rel=icon href=i.svg><script src=a.js></script>\
             <picture><source type=image/webp srcset=\"p.480.webp 480w, p.960.webp 960w\"><img src=p.jpg alt=x loading=lazy></picture>\
             <img src=q.png alt=x><video src=v.mp4 poster=v.jpg></video>\
             <picture><source srcset=\"https://cdn.example/p.webp 480w\"><img src=r.jpg alt=x></picture>",
        );
        let weighs: Vec<(&str, bool)> = seen.weighs.iter().map(|(file, later)| (&**file, *later)).collect();
        assert_eq!(
            weighs,
            [
                ("a.css", false),
                ("a.js", false),
                ("p.480.webp", true),
                ("q.png", false),
                ("v.jpg", false),
                ("https://cdn.example/p.webp", false),
            ]
        );
        assert!(
            seen.loads
                .iter()
                .any(|(name, file)| (*name, &**file) == ("source", "https://cdn.example/p.webp"))
        );
        assert!(seen.loads.iter().any(|(name, file)| (*name, &**file) == ("video", "v.jpg")));
    }

    #[test]
    fn ways_to_hide_a_link() {
        for style in [
            "display:none",
            "font-size: 0px",
            "opacity:0.0",
            "position:absolute; left:-9999px",
            "visibility: hidden",
            "color: transparent",
            "height:0;overflow:hidden",
        ] {
            assert!(read(&format!("<p style=\"{style}\"><a href=x>y</a></p>")).links[0].1, "{style}");
        }
        for style in ["font-size: 10px", "opacity: 1", "left: 10px", "height: 0.5em", "max-width:0ch"] {
            assert!(!read(&format!("<p style=\"{style}\"><a href=x>y</a></p>")).links[0].1, "{style}");
        }
        for nothing in ["", " ", "&nbsp;", "\u{200b}", "<span></span>", "\u{3000}<b>\u{2060}</b>"] {
            assert!(read(&format!("<p><a href=x>{nothing}</a>字</p>")).links[0].1, "{nothing:?}");
        }
        for something in ["字", "<img src=a alt=x>", "<svg></svg>", "&nbsp;<b>.</b>", "ᠪ"] {
            assert!(!read(&format!("<p><a href=x>{something}</a></p>")).links[0].1, "{something:?}");
        }
        assert!(!read("<a href=x aria-label=分享></a>").links[0].1);
    }
}
