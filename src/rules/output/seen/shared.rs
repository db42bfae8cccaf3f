//! Header and footer are the same on all pages of a section: they are read once, and every page takes what was seen.

use super::{Known, Seen, State};
use crate::html::{Token, tokens};

/// A part shorter than this is read sooner than compared.
const SHORT: usize = 256;

/// A part that stands on many pages, and what is seen in it.
#[derive(Debug)]
pub struct Shared<'h> {
    pub(super) html: &'h str,
    pub(super) seen: Seen<'h>,
    /// Whether a sealed place is open before it, and behind it.
    pub(super) slot: (bool, bool),
}

/// Reads parts that stand on each of many pages, in their order. A part behind a link that differs from page to page
/// begins inside of that link. Of each is taken what whole tags hold, with nothing open before and behind them.
pub fn shared<'h>(parts: impl Iterator<Item = &'h str>) -> Vec<Shared<'h>> {
    let mut all = Vec::new();
    let mut slot = false;
    for part in parts {
        let begin =
            if part.starts_with('<') { Some(0) } else { part.find("</a>").map(|at| at + "</a>".len()) };
        let Some(begin) = begin.and_then(|at| Some(at + part[at..].find('<')?)) else { continue };
        let part = &part[begin..];
        let Read { seen, whole, after } = read(part, slot);
        let html = &part[..whole];
        let single =
            seen.title.is_some() || seen.canonical.is_some() || seen.lang.or(seen.qr.as_deref()).is_some();
        if html.len() >= SHORT && !single {
            all.push(Shared { html, seen, slot: (slot, after) });
        }
        slot = after;
    }
    all
}

/// How much was seen of each sort.
struct Lengths {
    metas: usize,
    headings: usize,
    wordless: usize,
    headless_tables: usize,
    links: usize,
    loads: usize,
    weighs: usize,
    slots: usize,
    /// Bytes of the words of the last slot.
    words: usize,
    leftovers: usize,
}

struct Read<'h> {
    /// What is seen before that place.
    seen: Seen<'h>,
    /// Behind the last tag after which nothing is open.
    whole: usize,
    /// Whether a sealed place is open there.
    after: bool,
}

fn read(html: &str, slot: bool) -> Read<'_> {
    let mut read = Read { seen: Seen::default(), whole: 0, after: slot };
    let mut state = State { slot, ..State::default() };
    if slot {
        // For words of a place that was opened before.
        read.seen.slots.push(("", String::new()));
    }
    let mut tokens = tokens(html);
    let mut known = Known::default();
    let mut end = read.seen.lengths();
    while let Some(token) = tokens.next_with(&mut known) {
        state.step(&mut read.seen, token, &known, true);
        // A tag that does not end takes all that is left; a text may go on.
        let ended = tokens.at() < html.len() && !matches!(token, Token::Text(_));
        if ended && tokens.is_between() && state.is_between() {
            (read.whole, read.after) = (tokens.at(), state.slot);
            end = read.seen.lengths();
        }
    }
    read.seen.cut(end);
    read
}

impl Shared<'_> {
    /// Whether the rest of a page begins with it: asked at every tag, and mostly answered by the first bytes.
    pub(super) fn begins(&self, rest: &[u8]) -> bool {
        let part = self.html.as_bytes();
        rest.first_chunk::<8>() == part.first_chunk::<8>() && rest.starts_with(part)
    }
}

impl<'h> Seen<'h> {
    /// How much was seen.
    fn lengths(&self) -> Lengths {
        Lengths {
            metas: self.metas.len(),
            headings: self.headings.len(),
            wordless: self.wordless.len(),
            headless_tables: self.headless_tables,
            links: self.links.len(),
            loads: self.loads.len(),
            weighs: self.weighs.len(),
            slots: self.slots.len(),
            words: self.slots.last().map_or(0, |(_, words)| words.len()),
            leftovers: self.leftovers.len(),
        }
    }

    /// Takes away what was seen later: nothing was open then but a sealed place, so that only its words went on.
    fn cut(&mut self, end: Lengths) {
        self.metas.truncate(end.metas);
        self.headings.truncate(end.headings);
        self.wordless.truncate(end.wordless);
        self.headless_tables = end.headless_tables;
        self.links.truncate(end.links);
        self.loads.truncate(end.loads);
        self.weighs.truncate(end.weighs);
        self.slots.truncate(end.slots);
        if let Some((_, words)) = self.slots.last_mut() {
            words.truncate(end.words);
        }
        self.leftovers.truncate(end.leftovers);
    }

    /// Adds what was seen in a part.
    pub(super) fn extend(&mut self, part: &Shared<'h>) {
        let seen = &part.seen;
        self.metas.extend_from_slice(&seen.metas);
        self.headings.extend_from_slice(&seen.headings);
        self.wordless.extend_from_slice(&seen.wordless);
        self.headless_tables += seen.headless_tables;
        self.links.extend_from_slice(&seen.links);
        self.loads.extend_from_slice(&seen.loads);
        self.weighs.extend_from_slice(&seen.weighs);
        self.leftovers.extend_from_slice(&seen.leftovers);
        let mut slots = seen.slots.iter();
        if part.slot.0
            && let (Some((_, words)), Some((_, more))) = (self.slots.last_mut(), slots.next())
        {
            words.push_str(more);
        }
        self.slots.extend(slots.cloned());
    }
}

#[cfg(test)]
mod tests {
    use super::super::{read, read_by, read_with};
    use super::*;
    use proptest::prelude::*;

    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "字 &amp; 词",
        "<a href=\"/x\">",
        "</a>",
        "<h2>",
        "</h2>",
        "<img src=a.png>",
        "<table><tr>",
        "<th>",
        "</table>",
        "<p data-slot=\"footer-icp\">",
        "</footer>",
        "<div style=\"display:none\">",
        "</div>",
        "<pre>",
        "</pre>",
        "{{ x }}",
        "<!-- a --",
        "-->",
        "<script src=a.js>",
        "</script>",
        "<title>",
        "</title>",
        "<br>",
        "<",
        "<b title=\"",
        "\">",
        "<picture>",
        "<source srcset=a.webp>",
        "</picture>",
        "<meta name=a content=b>",
        "\n",
        "</p>\n<p>",
        "null",
        "<svg>",
        "**",
    ];

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(proptest::sample::select(PIECES), 0..14).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// Whatever stands in the parts and around them, a page is seen as if it had been read.
        #[test]
        fn a_page_is_seen_as_if_it_was_read(before in text(), first in text(), between in text(), second in text(), after in text(), long in 0..2) {
            let long = "<p>长</p>".repeat(long as usize * 40);
            let (first, second) = (format!("<section>{first}{long}{first}"), format!("{second}{long}{second}</footer>"));
            let shared = shared([first.as_str(), second.as_str()].into_iter());
            let page = format!("{before}{first}{between}{second}{after}");
            prop_assert_eq!(format!("{:?}", read_with(&page, &shared)), format!("{:?}", read(&page)));
            prop_assert_eq!(format!("{:?}", read(&page)), format!("{:?}", read_by::<false>(&page, &[])));
        }
    }

    #[test]
    fn header_and_footer_are_taken() {
        let header = format!("<section>{}<p data-slot=access><a href=\"", "<a href=/b>乙</a>".repeat(30));
        let rest = format!("\">蒙</a> 字</p>{}</section>\n", "<a href=/c>丙</a>".repeat(30));
        let shared = shared([header.as_str(), rest.as_str()].into_iter());
        assert_eq!(shared.len(), 2);
        let page = format!("<p>x</p>{header}/mn/{rest}<h1>题</h1>");
        let seen = read_with(&page, &shared);
        assert_eq!((seen.links.len(), seen.slots.len(), seen.headings.len()), (61, 1, 1));
        assert_eq!(format!("{seen:?}"), format!("{:?}", read(&page)));
    }
}
