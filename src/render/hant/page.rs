//! Rewrites a finished page: words and human-readable attributes of Chinese elements are converted, links lead to where
//! they led before, or to the twin of that page. All other bytes stay.

use super::Hant;
use crate::html::{self, Attributes, Token, tokens};
use crate::lang::hant::SIMPLIFIED;
use crate::model::url::Spot;
use std::borrow::Cow;

/// Elements whose words are for programs, or are the reader's own.
const VERBATIM: [&str; 6] = ["code", "kbd", "pre", "samp", "script", "textarea"];
/// Attributes that are read out or shown.
const WORDS: [&str; 7] =
    ["alt", "aria-description", "aria-label", "label", "placeholder", "summary", "title"];
/// Attributes that hold an address.
const ADDRESSES: [&str; 8] = ["action", "cite", "data", "data-src", "formaction", "href", "poster", "src"];
/// Attributes of scripts that hold no words.
const NO_WORDS: [&str; 6] =
    ["data-address", "data-integrity", "data-lang", "data-root", "data-site", "data-slot"];
/// Tags of the head that people read, in search engines and in lists. ColumnType is a name out of a closed list
/// (国办发〔2017〕47号, annex), and codes, dates and addresses are the same in any characters.
const METAS: [&str; 11] = [
    "ArticleTitle",
    "Author",
    "ColumnDescription",
    "ColumnKeywords",
    "ColumnName",
    "ContentSource",
    "Description",
    "Keywords",
    "SiteName",
    "description",
    "keywords",
];

impl Hant<'_> {
    /// The twin of the page that stands at `spot`.
    pub fn page(&self, spot: &Spot, html: &str) -> String {
        let twin = self.twin(spot).unwrap_or_else(|| spot.clone());
        let out = String::with_capacity(html.len() + html.len() / 16);
        let state = State { chinese: false, verbatim: false };
        let mut page =
            Page { hant: self, spot, twin, html, out, copied: 0, state, changed: Vec::new(), switch: false };
        for token in tokens(html) {
            match token {
                Token::Open(name, attributes) => page.open(name, attributes),
                Token::Close(name) => page.close(name),
                Token::Text(text) => page.text(text),
            }
        }
        page.out.push_str(&html[page.copied..]);
        page.out
    }

    /// Where an address on the page leads from its twin; `None` where the address can stay as it is.
    fn link(&self, spot: &Spot, twin: &Spot, href: &str) -> Option<String> {
        let addresses = self.world.addresses;
        let (path, tail) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
        let file = |path: &str| {
            if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() }
        };
        let has_twin = |host: usize, path: &str| self.twin(&Spot { host, path: file(path) }).is_some();
        let folder = &self.tree.path;
        if path.is_empty() {
            return None;
        }
        if path.contains("://") {
            let found =
                addresses.hosts.iter().enumerate().find_map(|(host, known)| {
                    Some((host, &*known.origin, path.strip_prefix(&*known.origin)?))
                });
            let (host, origin, rest) = found?;
            return has_twin(host, rest).then(|| format!("{origin}{folder}/{rest}{tail}"));
        }
        if let Some(rest) = path.strip_prefix(addresses.hosts[spot.host].base.as_str()) {
            let base = &addresses.hosts[spot.host].base;
            return has_twin(spot.host, rest).then(|| format!("{base}{folder}/{rest}{tail}"));
        }
        let scheme = path.find(':').is_some_and(|colon| path.find('/').is_none_or(|slash| colon < slash));
        if scheme || path.starts_with('/') {
            return None;
        }
        let target = joined(&spot.path, path)?;
        if has_twin(spot.host, &target) {
            return None; // the twins stand to each other as the pages do
        }
        let link = addresses.link(twin, &Spot { host: spot.host, path: target });
        Some(format!("{link}{tail}"))
    }
}

/// A relative path from a page's folder; `None` where it leads out of the root.
fn joined(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let mut rest = path;
    loop {
        let (part, after) = rest.split_once('/').map_or((rest, None), |(part, after)| (part, Some(after)));
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            "" if after.is_some() => {}
            part => parts.push(part),
        }
        match after {
            Some(after) => rest = after,
            None if matches!(part, "." | "..") => {
                parts.push("");
                return Some(parts.join("/"));
            }
            None => return Some(parts.join("/")),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
struct State {
    /// The language is Chinese.
    chinese: bool,
    /// Words stay as they are.
    verbatim: bool,
}

/// An element that changed the state: its name, how many of the same name are open inside it, the state before.
type Changed<'h> = (&'h str, usize, State);

struct Page<'p, 'h> {
    hant: &'p Hant<'p>,
    spot: &'p Spot,
    twin: Spot,
    html: &'h str,
    out: String,
    /// How much of the page is in `out`.
    copied: usize,
    state: State,
    changed: Vec<Changed<'h>>,
    /// Inside the link between the two pages.
    switch: bool,
}

impl<'h> Page<'_, 'h> {
    fn open(&mut self, name: &'h str, attributes: Attributes<'h>) {
        let before = self.state;
        let mut meta = None;
        for (attribute, value) in attributes.all() {
            match attribute {
                "lang" => self.state.chinese = value.starts_with("zh"),
                "translate" => self.state.verbatim |= value == "no",
                "data-script-switch" => self.switch = true,
                "name" | "http-equiv" if name == "meta" => meta = Some(value),
                _ => {}
            }
        }
        self.state.verbatim |= VERBATIM.contains(&name);
        let now = self.state;
        for (attribute, value) in attributes.all() {
            if let Some(new) = self.attribute(name, meta, attributes, attribute, value) {
                self.replace(value, &new);
                if attribute == "data-root" {
                    // The search page's script: results in Chinese are pages of the same tree.
                    self.out.push_str(&format!("\" data-tree=\"{}/", self.hant.tree.path));
                }
            }
        }
        if html::is_void(name) {
            self.state = before;
        } else if let Some(last) =
            self.changed.last_mut().filter(|(other, ..)| *other == name && now == before)
        {
            last.1 += 1;
        } else if now != before {
            self.changed.push((name, 0, before));
        }
    }

    fn attribute(
        &self,
        element: &str,
        meta: Option<&str>,
        all: Attributes,
        attribute: &str,
        value: &'h str,
    ) -> Option<String> {
        let readable = self.state.chinese && !self.state.verbatim;
        if self.switch {
            return match attribute {
                // A page that is served at any path has links from the root.
                "href" if value.starts_with('/') => {
                    Some(self.hant.world.addresses.rooted(self.spot.host, self.spot))
                }
                "href" => Some(self.hant.world.addresses.link(&self.twin, self.spot)),
                "hreflang" | "lang" => Some(SIMPLIFIED.1.into()),
                _ => None,
            };
        }
        match attribute {
            "lang" if readable => Some(self.hant.tree.characters.tag().into()),
            "hreflang" if element == "a" && value.starts_with("zh") => {
                Some(self.hant.tree.characters.tag().into())
            }
            "content" if element == "meta" => self.meta(meta?, value),
            // The counterparts' addresses are the same for all of them.
            "href" if element == "link" && all.get("hreflang").is_some() => None,
            "data-root" => self
                .hant
                .link(self.spot, &self.twin, &format!("{value}x"))
                .map(|link| link[..link.len() - 1].to_string())
                .filter(|link| link != value)
                .or_else(|| Some(value.into())),
            "srcset" | "imagesrcset" => self.srcset(value),
            name if ADDRESSES.contains(&name) => self.hant.link(self.spot, &self.twin, value),
            name if readable && WORDS.contains(&name) => self.words(value),
            name if readable && name.starts_with("data-") && !NO_WORDS.contains(&name) => self.words(value),
            _ => None,
        }
    }

    fn meta(&self, name: &str, value: &str) -> Option<String> {
        match name {
            "Url" => self.hant.link(self.spot, &self.twin, value),
            "refresh" => {
                let (wait, address) = value.split_once("url=")?;
                let link = self.hant.link(self.spot, &self.twin, address)?;
                Some(format!("{wait}url={link}"))
            }
            name if METAS.contains(&name) => self.words(value),
            _ => None,
        }
    }

    fn srcset(&self, value: &str) -> Option<String> {
        let parts = value.split(", ").map(|part| {
            let (address, width) = part.split_at(part.find(' ').unwrap_or(part.len()));
            let link = self.hant.link(self.spot, &self.twin, address);
            format!("{}{width}", link.as_deref().unwrap_or(address))
        });
        Some(parts.collect::<Vec<_>>().join(", "))
    }

    fn words(&self, text: &str) -> Option<String> {
        match self.hant.converter.convert(text) {
            Cow::Owned(text) => Some(text),
            Cow::Borrowed(_) => None,
        }
    }

    fn text(&mut self, text: &'h str) {
        if self.switch {
            self.replace(text, SIMPLIFIED.0);
        } else if self.state.chinese
            && !self.state.verbatim
            && let Some(new) = self.words(text)
        {
            self.replace(text, &new);
        }
    }

    fn close(&mut self, name: &str) {
        if name == "a" {
            self.switch = false;
        }
        if let Some((open, inside, before)) = self.changed.last_mut()
            && *open == name
        {
            match inside {
                0 => {
                    self.state = *before;
                    self.changed.pop();
                }
                _ => *inside -= 1,
            }
        }
    }

    /// Puts `new` in the place of a part of the page.
    fn replace(&mut self, old: &'h str, new: &str) {
        // Tokens are slices of the page.
        let at = old.as_ptr() as usize - self.html.as_ptr() as usize;
        self.out.push_str(&self.html[self.copied..at]);
        self.out.push_str(new);
        self.copied = at + old.len();
    }
}
