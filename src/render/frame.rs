//! A fork's page against the seal: what its templates made is held against what the base's frame is, before it is
//! written. The base's own pages are trusted; the browser tests look at those.
//!
//! The frame (head, header, footer and all around them) must be the base's, byte for byte. Between them a fork is free,
//! within a few rules: elements are closed where they were opened, nothing loads or runs, and nothing stands around a
//! sealed slot that could hide it.

use crate::diagnostic::{Diagnostic, Level};
use crate::html;
use crate::theme::Theme;
use crate::theme::stretch::Stretch;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};
use std::cell::RefCell;
use std::collections::BTreeSet;

mod header;
mod notices;
mod refused;
mod room;
mod stretch;

pub use header::check_header;

/// So many blocks and line breaks may follow one another with nothing to be seen in them: more push the footer away.
const MOST_EMPTY: usize = 100;
/// What a reader sees without text in it.
const SEEN: [&str; 7] = ["img", "svg", "video", "audio", "input", "textarea", "select"];
/// What stands within a line or a row, and so makes a page no longer.
const WITHIN: [&str; 9] = ["td", "th", "span", "a", "b", "strong", "em", "time", "source"];
/// What may stand around a sealed slot.
const AROUND: [&str; 6] = ["main", "div", "article", "section", "aside", "figure"];
/// What a page is held against.
pub struct Frame<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// The template that made the page.
    pub template: &'a str,
    /// The finished header and footer.
    pub header: &'a str,
    /// See `header`.
    pub footer: &'a str,
    /// The base's frame around nothing: `layouts/base.html` with the same values.
    pub empty: &'a str,
    /// The QR code as the base shows it; empty where the page has none.
    pub qr: &'a str,
    /// What the page says about its text (no longer in force, translated by a machine), as the base shows it.
    pub notices: &'a str,
}

impl Frame<'_> {
    /// What is wrong with a page.
    pub fn check(&self, html: &str) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        let bounds = self.empty.find(self.header).zip(self.empty.rfind(self.footer));
        let inner = bounds.and_then(|(header, footer)| {
            let inner = html.strip_prefix(&self.empty[..header + self.header.len()])?;
            inner.strip_suffix(&self.empty[footer..])
        });
        let Some(inner) = inner else {
            out.push(self.fault("frame-changed", ""));
            return out;
        };
        let free = self.template == "pages/search.html" && !self.theme.fork_has(self.template);
        let mut found = read(inner, free, self.theme.stretches());
        for (code, value) in std::mem::take(&mut found.faults) {
            out.push(self.fault(code, &value).arg("value", value));
        }
        // Between header and footer stand the breadcrumb and the text, and nothing else.
        let strays = found
            .top
            .iter()
            .filter(|(name, class)| name != "main" && (name != "nav" || class != "breadcrumb"));
        for (name, _) in strays {
            out.push(
                self.fault("html-element", &format!("<{name}"))
                    .arg("value", format!("<{name}> beside <main>")),
            );
        }
        if found.top.iter().filter(|(name, _)| name == "main").count() != 1 {
            out.push(self.fault("frame-changed", ""));
        }
        for class in found.breadcrumb.iter().filter(|class| !self.theme.is_of_frame(class)) {
            let value = format!("class=\"{class}\"");
            out.push(self.fault("html-attribute", &value).arg("value", value));
        }
        out.extend(found.elements.check(self.theme.tall(), self.template));
        out.extend(found.lengths.check(self.theme.stretches(), self.template));
        // The gallery shows the code among its examples; it is published nowhere.
        if self.template == "pages/gallery.html" {
            return out;
        }
        let qr = usize::from(!self.qr.is_empty());
        let leave = usize::from(self.template == "pages/leave.html");
        for (slot, wanted) in [("qr", qr), ("leave", leave)] {
            let shown = found.slots_named(slot).count();
            let whole = slot != "qr" || qr == 0 || inner.contains(self.qr);
            if shown != wanted || !whole {
                out.push(self.fault("slot-missing", slot).arg("slot", slot));
            }
        }
        out.extend(self.notices_missing(inner, &found));
        for slot in &found.slots {
            if !["qr", "leave", "notices"].contains(&slot.name.as_str()) {
                out.push(self.fault("slot-missing", &slot.name).arg("slot", &slot.name));
            }
            let hides = slot.around.iter().find(|around| {
                !AROUND.contains(&around.name.as_str())
                    || around.hidden
                    || around.classes.iter().any(|class| !self.theme.is_of_frame(class))
            });
            if let Some(around) = hides {
                let value = match around.classes.is_empty() {
                    true => format!("<{}>", around.name),
                    false => format!("<{} class=\"{}\">", around.name, around.classes.join(" ")),
                };
                out.push(self.fault("slot-hidden", &value).arg("slot", &slot.name).arg("value", value));
            }
        }
        out
    }

    /// At the template of the fork that says `needle`, else at the one that made the page.
    fn fault(&self, code: &'static str, needle: &str) -> Diagnostic {
        Diagnostic::new(Level::Error, code)
            .at(self.theme.place_in_fork(self.template, needle))
            .arg("page", self.template)
    }
}

#[derive(Debug, Clone, Default)]
struct Around {
    name: String,
    classes: Vec<String>,
    hidden: bool,
    /// Elements and texts that it holds so far.
    children: usize,
}

#[derive(Debug)]
struct Slot {
    name: String,
    around: Vec<Around>,
    /// Whether nothing but what stands around it comes before it in the text.
    first: bool,
}

#[derive(Debug, Default)]
struct Found {
    faults: BTreeSet<(&'static str, String)>,
    elements: room::Elements,
    lengths: stretch::Lengths,
    slots: Vec<Slot>,
    /// Elements at the top, with their class.
    top: Vec<(String, String)>,
    /// Classes at and in the breadcrumb.
    breadcrumb: BTreeSet<String>,
    /// Children of the masthead's identity.
    identity: Vec<(String, String)>,
}

impl Found {
    fn slots_named(&self, name: &str) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| slot.name == name)
    }
}

#[derive(Default)]
struct State<'a> {
    found: Found,
    stretches: &'a [Stretch],
    open: Vec<Around>,
    noscript: bool,
    /// Blocks and line breaks since something was to be seen.
    empty: usize,
}

struct Sink<'a>(RefCell<State<'a>>);

fn read(html: &str, noscript: bool, stretches: &[Stretch]) -> Found {
    let sink = Sink(RefCell::new(State { noscript, stretches, ..State::default() }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    for open in state.open {
        state.found.faults.insert(("html-not-balanced", format!("<{}>", open.name)));
    }
    state.found
}

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                state.tag(&tag);
                // As a browser reads on: text up to the end tag.
                if tag.kind == TagKind::StartTag && &*tag.name == "textarea" && !state.in_drawing() {
                    return TokenSinkResult::RawData(states::RawKind::Rcdata);
                }
            }
            Token::CharacterTokens(text) => {
                let blank = |letter: char| {
                    letter.is_whitespace() || "\u{200b}\u{2060}\u{feff}\u{180e}".contains(letter)
                };
                let seen = text.chars().filter(|letter| !blank(*letter)).count();
                if seen > 0 {
                    state.text(seen);
                }
            }
            // Inside a drawing a browser reads on to `]]>`.
            Token::CommentToken(text) if text.starts_with("[CDATA[") => {
                state.found.faults.insert(("html-element", "<![CDATA[".into()));
            }
            Token::DoctypeToken(_) => {
                state.found.faults.insert(("html-element", "<!doctype".into()));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State<'_> {
    fn text(&mut self, characters: usize) {
        self.empty = 0;
        if let Some(open) = self.open.last_mut() {
            open.children += 1;
        }
        self.found.lengths.count(characters, &self.open, self.stretches);
    }

    fn in_drawing(&self) -> bool {
        self.open.iter().any(|open| open.name == "svg")
    }

    fn tag(&mut self, tag: &Tag) {
        let name = tag.name.to_string();
        if tag.kind == TagKind::EndTag {
            match self.open.last() {
                Some(open) if open.name == name => drop(self.open.pop()),
                _ => drop(self.found.faults.insert(("html-not-balanced", format!("</{name}>")))),
            }
            return;
        }
        let drawing = name == "svg" || self.in_drawing();
        let refused = match self.open.last().filter(|_| self.in_drawing()) {
            // A browser ends the drawing at an element of HTML, or reads its title as HTML: what follows is not what it
            // seems to be here.
            Some(open) => !refused::may_stand_in(&open.name, &name),
            None => refused::is_element(&name) && !(name == "noscript" && self.noscript),
        };
        if refused {
            self.found.faults.insert(("html-element", format!("<{name}>")));
        }
        if SEEN.contains(&name.as_str()) {
            self.empty = 0;
        } else if !drawing && !WITHIN.contains(&name.as_str()) {
            self.empty += 1;
            if self.empty == MOST_EMPTY {
                self.found.faults.insert(("html-empty", format!("<{name}")));
            }
        }
        if let Some(open) = self.open.last_mut() {
            open.children += 1;
        }
        let mut around = Around { name: name.clone(), ..Around::default() };
        let mut class = String::new();
        let mut slot = None;
        for attribute in &tag.attrs {
            let key = attribute.name.local.to_string();
            let value = attribute.value.to_string();
            match key.as_str() {
                "class" => {
                    around.classes = value.split_ascii_whitespace().map(str::to_string).collect();
                    class = value.clone();
                }
                "hidden" | "inert" | "aria-hidden" => around.hidden = true,
                "data-slot" => slot = Some(value.clone()),
                _ => {}
            }
            if refused::is_attribute(&name, &key, &value) {
                self.found.faults.insert(("html-attribute", format!("{key}=\"{value}\"")));
            }
        }
        if !drawing {
            let outer = self.open.iter().flat_map(|open| open.classes.iter().map(String::as_str));
            self.found.elements.count(&around.classes, outer);
        }
        if let Some(name) = slot {
            let hidden = around.hidden;
            let mut around = self.open.clone();
            if hidden {
                around.push(Around { name: "div".into(), hidden, ..Around::default() });
            }
            let first = self.open.iter().all(|around| around.children == 1);
            self.found.slots.push(Slot { name, around, first });
        }
        if self.open.is_empty() {
            self.found.top.push((name.clone(), class.clone()));
        }
        let in_breadcrumb = self.open.first().map_or(name == "nav", |open| open.name == "nav");
        if in_breadcrumb {
            self.found.breadcrumb.extend(around.classes.iter().cloned());
        }
        if self.open.last().is_some_and(|open| open.classes.iter().any(|class| class == "identity")) {
            self.found.identity.push((name.clone(), class));
        }
        let closed = html::is_void(&name) || drawing && tag.self_closing;
        if !closed {
            self.open.push(around);
            self.found.lengths.count_beside(&self.open, self.stretches);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(html: &str) -> Vec<&'static str> {
        read(html, false, &[]).faults.into_iter().map(|(code, _)| code).collect()
    }

    #[test]
    fn what_loads_runs_or_stays_open_is_found() {
        for fine in [
            "<main id=\"main\"><p>a<br>b</p><a href=\"https://www.gov.cn/\">x</a><img src=\"a.png\" alt=\"\"></main>",
            "<svg viewBox=\"0 0 1 1\"><title>a</title><path d=\"M0 0\"/><use href=\"#a\"></use></svg>",
            &*format!("<table>{}</table>", "<tr><td></td><td></td></tr>".repeat(60)),
            &*"<p>a</p><hr>".repeat(200),
            "<form action=\"search.html\"><input name=\"q\"><textarea></div></textarea></form><!-- a -->",
        ] {
            assert_eq!(codes(fine), [""; 0], "{fine}");
        }
        for (bad, code) in [
            ("<script>a</script>", "html-element"),
            ("<noscript><p></noscript>", "html-element"),
            ("<p onclick=a>b</p>", "html-attribute"),
            ("<p style=\"display:none\">b</p>", "html-attribute"),
            ("<a href=\" java\nscript:a\">b</a>", "html-attribute"),
            ("<img src=//evil.example/a>", "html-attribute"),
            ("<form action=https://evil.example></form>", "html-attribute"),
            ("<svg><use xlink:href=\"//evil.example/a\"/></svg>", "html-attribute"),
            ("<svg><![CDATA[ ></svg><p></p><svg> ]]></svg>", "html-element"),
            ("<div><p>a</div>", "html-not-balanced"),
            ("<div/>", "html-not-balanced"),
            ("<textarea><p></textarea></p>", "html-not-balanced"),
            (&*"<p>\u{a0}</p>".repeat(100), "html-empty"),
            (&*"<br>\n".repeat(100), "html-empty"),
            ("<!-- a", ""),
            ("<input id=elder-mode>", "html-attribute"),
            ("<input type=radio name=text-size checked>", "html-attribute"),
            ("<label for=elder-mode>a</label>", "html-attribute"),
            ("<div aria-owns=\"a site-search\"></div>", "html-attribute"),
            ("<svg><p><b class=a /></p></svg>", "html-element"),
            ("<svg><title><b class=a /></title></svg>", "html-element"),
            ("<svg><desc><g></g></desc></svg>", "html-element"),
            ("<svg><a><set attributeName=href to=javascript:a /></a></svg>", "html-element"),
            ("<math><textarea><p onclick=a></p></textarea></math>", "html-element"),
            ("<svg><path fill=\"url(//evil.example/a#b)\"/></svg>", "html-attribute"),
            ("<svg><path fill=\"UR\\4c(//evil.example/a#b)\"/></svg>", "html-attribute"),
        ] {
            assert!(code.is_empty() || codes(bad).contains(&code), "{bad}: {:?}", codes(bad));
        }
    }

    #[test]
    fn slots_know_what_stands_around_them() {
        let found =
            read("<main><div class=\"a b\" hidden><figure data-slot=qr></figure></div></main>", false, &[]);
        let slot = &found.slots[0];
        assert_eq!((slot.name.as_str(), slot.around.len()), ("qr", 2));
        assert!(slot.around[1].hidden && slot.around[1].classes == ["a", "b"]);
    }
}
