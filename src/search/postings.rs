//! The terms of one page, made once when it is rendered, and the first words of its text for lists of results.

use super::found::Found;
use super::loaded::{self, Loaded};
use super::{shapes, terms, varint};
use crate::lang::{Lang, text};
use crate::write::kept::{Aside, Kept};
use anyhow::{Context, Result};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::xxh3_64;

/// Longest lead in characters; a result list shows about two lines.
const LEAD: usize = 150;

/// From so many occurrences on, a body is about the word rather than only names it.
pub(super) const OFTEN: usize = 3;

/// Where a term stands, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// In the title.
    Title = 0,
    /// In the facts about the document: number, index number, keywords, summary, issuer.
    Facts = 1,
    /// In the text, [`OFTEN`] times or more.
    Often = 2,
    /// In the text.
    Body = 3,
}

/// What a page says, as the search reads it.
#[derive(Debug, Clone, Copy)]
pub struct PageText<'a> {
    /// The language it is in.
    pub lang: Lang,
    /// Its title.
    pub title: &'a str,
    /// Summary, keywords, number, issuer and the like.
    pub facts: &'a [&'a str],
    /// Its index number.
    pub index: Option<&'a str>,
    /// Days that it is dated with.
    pub dates: &'a [jiff::civil::Date],
    /// Its summary, for the lead.
    pub summary: Option<&'a str>,
    /// Its text without markup; blocks end in line breaks.
    pub body: &'a str,
}

/// What a thread makes one page's terms after the other with.
#[derive(Default)]
struct Scratch {
    found: Found,
    /// The bytes of the terms, and what stands behind them.
    bytes: Vec<u8>,
    behind: Vec<u8>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// The terms of a page and its lead, in the form that the cache keeps. Those of the last build stay in its manifest, and
/// those of a large cluster's new pages are put aside: they are the larger part of what is known of a page, and needed
/// only where the index is made and where they are written down.
#[derive(Debug, Clone)]
pub struct Postings {
    hash: u64,
    length: u32,
    bytes: OnceLock<Arc<[u8]>>,
    /// Where they are: the file, and the first byte.
    kept: Option<(Arc<Kept>, u64)>,
}

impl Postings {
    /// Reads a page.
    pub fn new(page: &PageText) -> Postings {
        SCRATCH.with_borrow_mut(|Scratch { found, bytes, behind }| {
            Postings::find(page, found);
            behind.clear();
            Postings::behind(page, behind);
            Postings::put_together(found, page.lang, bytes, behind)
        })
    }

    /// All that is kept of a page. `bytes` are memory that is used again.
    fn put_together(found: &mut Found, lang: Lang, bytes: &mut Vec<u8>, behind: &[u8]) -> Postings {
        let length = loaded::write(found, lang, bytes);
        let end = length + behind.len();
        if bytes.len() < end {
            bytes.resize(end, 0);
        }
        bytes[length..end].copy_from_slice(behind);
        Postings::of(&bytes[..end])
    }

    /// The terms of a page.
    fn find(page: &PageText, found: &mut Found) {
        // A Chinese text has about as many terms as characters; a Mongolian one has few, and more again and again.
        found.begin(page.body.len() / if page.lang == Lang::Mn { 24 } else { 3 });
        found.field(Field::Title);
        terms::of_title(page.title, &mut |term, stem| found.add(term, stem));
        found.field(Field::Facts);
        for fact in page.facts.iter().copied().chain(page.summary) {
            terms::of_text(fact, true, &mut |term, stem| found.add(term, stem));
        }
        if let Some(index) = page.index {
            terms::of_text(index, true, &mut |term, stem| found.add(term, stem));
            found.add(terms::of_index_number(index), false);
        }
        for term in page.dates.iter().flat_map(|date| terms::of_date(*date)) {
            found.add(term, false);
        }
        found.field(Field::Body);
        terms::of_text(page.body, false, &mut |term, stem| found.add(term, stem));
    }

    /// What stands behind the terms: the lead, and the words of title and facts.
    fn behind(page: &PageText, bytes: &mut Vec<u8>) {
        let summary = page.summary.filter(|summary| !text::is_blank(summary));
        let lead = lead_of(summary.unwrap_or(page.body), page.lang);
        varint::push(bytes, lead.len() as u64);
        bytes.extend_from_slice(lead.as_bytes());
        let facts = shapes::of(page.facts.iter().copied());
        for words in [shapes::of([page.title].into_iter()), facts] {
            varint::push(bytes, words.len() as u64);
            for number in words.iter().flat_map(|word| [word.fold, word.spelling, word.shape]) {
                bytes.extend_from_slice(&number.to_le_bytes());
            }
        }
    }

    fn of(bytes: &[u8]) -> Postings {
        let (hash, length) = (xxh3_64(bytes), bytes.len() as u32);
        Postings { hash, length, bytes: OnceLock::from(Arc::from(bytes)), kept: None }
    }

    /// How many bytes they have.
    pub fn length(&self) -> u64 {
        u64::from(self.length)
    }

    /// Says where they are: in a file, from a byte on.
    pub fn stand(&mut self, file: &Arc<Kept>, at: u64) {
        self.kept = Some((file.clone(), at));
    }

    /// Puts them aside where memory has no room for them.
    pub fn put_aside(&mut self, aside: &Aside) -> Result<()> {
        let place = self.bytes.get().map(|bytes| aside.put(bytes)).transpose()?.flatten();
        if place.is_some() {
            (self.kept, self.bytes) = (place, OnceLock::new());
        }
        Ok(())
    }

    /// Reads them where they were left; they stay in memory where it has room for them.
    pub fn load(&self) -> Result<Loaded<'_>> {
        if let Some(bytes) = self.bytes.get() {
            return Ok(Loaded(Cow::Borrowed(bytes)));
        }
        let (file, at) = self.kept.as_ref().context("terms that stand nowhere")?;
        let bytes = file.read(*at, self.length as usize)?;
        anyhow::ensure!(
            xxh3_64(&bytes) == self.hash,
            "terms that were kept have changed; remove .bosoo and build again"
        );
        Ok(Loaded(match file.hold(bytes.len()) {
            true => Cow::Borrowed(self.bytes.get_or_init(|| bytes.into())),
            false => Cow::Owned(bytes),
        }))
    }

    /// Some of the bytes, without looking whether they are what was written: that was done when their places were read.
    pub(super) fn some(&self, bounds: Range<usize>) -> Result<Cow<'_, [u8]>> {
        match (self.bytes.get(), &self.kept) {
            (Some(bytes), _) => Ok(Cow::Borrowed(&bytes[bounds])),
            (None, Some((file, at))) => Ok(Cow::Owned(file.read(at + bounds.start as u64, bounds.len())?)),
            (None, None) => anyhow::bail!("terms that stand nowhere"),
        }
    }

    /// A number for all that is in it.
    pub fn hash(&self) -> u64 {
        self.hash
    }
}

#[cfg(test)]
impl Postings {
    /// These terms, in the text.
    pub(super) fn of_terms(terms: &std::collections::BTreeSet<u32>) -> Postings {
        let mut found = Found::default();
        found.begin(terms.len());
        found.field(Field::Body);
        terms.iter().for_each(|term| found.add(*term, false));
        Postings::put_together(&mut found, Lang::Zh, &mut Vec::new(), &[0, 0, 0])
    }
}

/// The first words of a text, on one line.
fn lead_of(body: &str, lang: Lang) -> String {
    let from = text::trim_start(body);
    // Cutting looks at whole words; far more than a lead is not needed for that.
    let some = &from[..from.floor_char_boundary(LEAD * 9)];
    let line: String = some.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    text::truncate(&line, LEAD, lang).into_owned()
}

// The bytes themselves stand apart in the file.
impl Serialize for Postings {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        (self.hash, self.length).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Postings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Postings, D::Error> {
        let (hash, length) = Deserialize::deserialize(deserializer)?;
        Ok(Postings { hash, length, bytes: OnceLock::new(), kept: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::terms::Hash;

    fn page() -> PageText<'static> {
        let (title, body) = ("", "");
        PageText { lang: Lang::Zh, title, facts: &[], index: None, dates: &[], summary: None, body }
    }

    fn field(postings: &Postings, kind: char, text: &str) -> Option<u32> {
        let wanted = Hash::new(kind).text(text).finish();
        postings
            .load()
            .unwrap()
            .terms()
            .find(|(term, class)| *term == wanted && class >> 2 == 0)
            .map(|(_, class)| class & 3)
    }

    #[test]
    fn a_term_counts_where_it_says_most() {
        let page = PageText {
            title: "教育",
            facts: &["校园"],
            body: "教育，校园，食堂，食堂，食堂，操场。",
            ..page()
        };
        let postings = Postings::new(&page);
        assert_eq!(field(&postings, 'h', "教育"), Some(Field::Title as u32));
        assert_eq!(field(&postings, 'h', "校园"), Some(Field::Facts as u32));
        assert_eq!(field(&postings, 'h', "食堂"), Some(Field::Often as u32));
        assert_eq!(field(&postings, 'h', "操场"), Some(Field::Body as u32));
        assert_eq!(field(&postings, 'h', "财政"), None);
    }

    #[test]
    fn a_mongolian_word_counts_as_often_as_it_stands() {
        for (times, wanted) in [(1, Field::Body), (2, Field::Body), (3, Field::Often), (9, Field::Often)] {
            let body = "ᠬᠣᠲᠠ᠃ ".repeat(times) + &"ᠬᠣᠲᠠ\u{180E}ᠶᠢᠨ ".repeat(times / 9);
            let postings = Postings::new(&PageText { body: &body, ..page() });
            assert_eq!(field(&postings, 'm', "HOTA"), Some(wanted as u32), "{times}");
            // Another page begins to count anew.
            assert_eq!(
                field(&Postings::new(&PageText { body: "ᠬᠣᠲᠠ", ..page() }), 'm', "HOTA"),
                Some(Field::Body as u32)
            );
        }
    }

    #[test]
    fn the_lead_and_the_words_are_kept() {
        let postings = Postings::new(&PageText { title: "标题", body: "正文", ..page() });
        let postings = postings.load().unwrap();
        assert_eq!((postings.lead(), postings.words().count()), ("正文", 0));
        let words = Postings::new(&PageText {
            title: "ᠬᠣᠲᠠ", facts: &["ᠰᠣᠨᠢᠨ"], body: "ᠮᠡᠳᠡᠭᠡ", ..page()
        });
        let words = words.load().unwrap();
        assert_eq!(words.words().map(|(_, field)| field).collect::<Vec<_>>(), [Field::Title, Field::Facts]);
        assert_eq!(words.lead(), "ᠮᠡᠳᠡᠭᠡ");
        assert_eq!(Postings::of(&[]).load().unwrap().terms().count(), 0);
    }
}
