//! All pages' terms to the files that the browser loads: `docs/search.md` describes them.
//!
//! Entries are numbered from the oldest to the newest, so that a new document changes only the files of its own terms.

use super::postings::{PageText, Postings};
use super::{loaded, merge, shapes, terms};
use crate::lang::Lang;
use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;
use serde::Serialize;
use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

/// Entries in a file of records. A page of results loads one file for each result, at worst.
const CHUNK: usize = 4;

/// Version of the formats; the script refuses another one.
const VERSION: u32 = 1;

/// A page to be found, in one language or two.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// What orders entries of one day, and tells them apart: `site/column/name`.
    pub key: String,
    /// Index in [`Names::places`].
    pub place: u16,
    /// What sort of page.
    pub form: Form,
    /// When it was published.
    pub date: Option<Date>,
    /// 有效性: 0 where it has none, else 1 valid, 2 amended, 3 expired, 4 repealed, 5 pending.
    pub validity: u8,
    /// 发文字号.
    pub number: Option<Cow<'a, str>>,
    /// The Chinese and the Mongolian page.
    pub sides: [Option<Side<'a>>; 2],
}

/// A page in one language.
#[derive(Debug, Clone)]
pub struct Side<'a> {
    /// Its title.
    pub title: Cow<'a, str>,
    /// Its address: relative to the host's root, or absolute.
    pub url: String,
    /// Its terms.
    pub terms: Terms<'a>,
}

/// The terms of a page.
#[derive(Debug, Clone)]
pub enum Terms<'a> {
    /// Those that were kept when the page was rendered.
    Kept(&'a Postings),
    /// Those of a page that shows no document. They are only taken from its text where the index is made anew.
    Standing(Box<Standing<'a>>),
}

/// What a page that shows no document says.
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    lang: Lang,
    title: Cow<'a, str>,
    more: Cow<'a, str>,
    text: Cow<'a, str>,
    postings: OnceLock<Postings>,
}

impl<'a> Terms<'a> {
    /// Those of a page with a title, one more fact, and a text.
    pub fn standing(
        lang: Lang,
        title: impl Into<Cow<'a, str>>,
        more: impl Into<Cow<'a, str>>,
        text: impl Into<Cow<'a, str>>,
    ) -> Terms<'a> {
        let (title, more, text) = (title.into(), more.into(), text.into());
        Terms::Standing(Box::new(Standing { lang, title, more, text, postings: OnceLock::new() }))
    }

    /// The terms.
    pub fn postings(&self) -> &Postings {
        match self {
            Terms::Kept(postings) => postings,
            Terms::Standing(page) => page.postings.get_or_init(|| {
                Postings::new(&PageText {
                    lang: page.lang,
                    title: &page.title,
                    facts: &[&page.more],
                    index: None,
                    dates: &[],
                    summary: None,
                    body: &page.text,
                })
            }),
        }
    }

    /// A number for what they are taken from.
    fn hash(&self) -> u64 {
        match self {
            Terms::Kept(postings) => postings.hash(),
            Terms::Standing(page) => {
                let mut hash = xxhash_rust::xxh3::Xxh3::new();
                (page.lang.tag(), &page.title, &page.more, &page.text).hash(&mut hash);
                hash.finish()
            }
        }
    }
}

/// The filter for the type of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// 文章.
    Article = 0,
    /// 公文.
    Document = 1,
    /// 办事指南.
    Guide = 2,
    /// 专题.
    Topic = 3,
    /// 常设页面.
    Page = 4,
    /// A column's list.
    Column = 5,
    /// A site's home.
    Site = 6,
}

/// The names that filters and results show.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Names {
    /// Sites: id, Chinese name, Mongolian name.
    pub sites: Vec<[String; 3]>,
    /// Columns: id, Chinese name, Mongolian name; the same column of two layouts is one.
    pub columns: Vec<[String; 3]>,
    /// Where entries stand: site, column; no column for a site's home.
    pub places: Vec<(usize, Option<usize>)>,
}

/// One host's index.
#[derive(Debug, Default)]
pub struct Index {
    /// A number for all that it is made from.
    pub key: u64,
    /// Its files: name under `search/`, content. Empty where those of the last build stay.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The first file of an index.
pub const HEAD: &str = "index.json";

/// A number for all that an index is made from.
pub fn key(entries: &[Entry], names: &Names) -> u64 {
    let mut hash = xxhash_rust::xxh3::Xxh3::new();
    VERSION.hash(&mut hash);
    (&names.sites, &names.columns, &names.places).hash(&mut hash);
    let of_entry = |entry: &Entry| {
        let mut hash = xxhash_rust::xxh3::Xxh3::new();
        let date = entry.date.map(|date| (date.year(), date.month(), date.day()));
        (&entry.key, entry.place, entry.form as u8, date, entry.validity, &entry.number).hash(&mut hash);
        for side in &entry.sides {
            side.as_ref().map(|side| (&side.title, &side.url, side.terms.hash())).hash(&mut hash);
        }
        hash.finish()
    };
    entries.par_iter().map(of_entry).collect::<Vec<u64>>().hash(&mut hash);
    hash.finish()
}

#[derive(Serialize)]
struct Head<'a> {
    version: u32,
    entries: usize,
    bits: u32,
    chunk: usize,
    #[serde(flatten)]
    names: &'a Names,
}

/// Builds the files of an index, [`HEAD`] first. Fails where terms that were kept can't be read again.
pub fn build(mut entries: Vec<Entry>, names: &Names) -> Result<Vec<(String, Vec<u8>)>> {
    entries.sort_by(|a, b| (a.date, &a.key).cmp(&(b.date, &b.key)));
    let (bits, shards) = merge::files(&entries, &drawn(&entries)?)?;
    let head = Head { version: VERSION, entries: entries.len(), bits, chunk: CHUNK, names };
    let head = serde_json::to_vec(&head).expect("names are plain text");
    let mut files = vec![
        (HEAD.to_string(), head),
        ("entries.bin".to_string(), table(&entries, &shards)),
        ("variants.txt".to_string(), terms::VARIANTS.into()),
    ];
    let digits = bits.div_ceil(4).max(1) as usize;
    for (at, shard) in shards.into_iter().enumerate().filter(|(_, shard)| !shard.is_empty()) {
        files.push((format!("t/{at:0digits$x}.bin"), shard));
    }
    let records: Vec<Vec<u8>> = entries.par_chunks(CHUNK).map(records).collect::<Result<_>>()?;
    files.extend(records.into_iter().enumerate().map(|(at, bytes)| (format!("r/{at}.json"), bytes)));
    Ok(files)
}

/// The lists of words that fold alike and are drawn apart.
fn drawn(entries: &[Entry]) -> Result<Vec<merge::More>> {
    let of_entry = |(id, entry): (usize, &Entry)| {
        let mut words = Vec::new();
        for (lang, side) in [Lang::Zh, Lang::Mn].into_iter().zip(&entry.sides) {
            let Some(side) = side else { continue };
            let terms = side.terms.postings().load()?;
            let class = |field| loaded::class(lang, false, field);
            words.extend(terms.words().map(|(word, field)| (word, (class(field), id as u32))));
        }
        Ok(words)
    };
    let words: Vec<Vec<_>> = entries.par_iter().enumerate().map(of_entry).collect::<Result<_>>()?;
    Ok(shapes::lists(&words.concat()).into_iter().map(|(term, (class, id))| (term, class, id)).collect())
}

/// What ranking and filters need of every entry, column by column; then the length of each file of terms.
fn table(entries: &[Entry], shards: &[Vec<u8>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 7 + shards.len() * 2);
    let mut short =
        |value: usize| out.extend_from_slice(&(value.min(usize::from(u16::MAX)) as u16).to_le_bytes());
    entries.iter().for_each(|entry| short(usize::from(entry.place)));
    let epoch = Date::constant(1970, 1, 1);
    let day = |date: Date| date.since(epoch).map_or(0, |span| span.get_days().max(0) as usize);
    entries.iter().for_each(|entry| short(entry.date.map_or(0, day)));
    shards.iter().for_each(|shard| short(shard.len()));
    for entry in entries {
        let has = |lang: usize| u8::from(entry.sides[lang].is_some());
        out.push(entry.validity & 7 | (entry.form as u8) << 3 | has(0) << 6 | has(1) << 7);
    }
    for lang in 0..2 {
        out.extend(entries.iter().map(|entry| {
            entry.sides[lang].as_ref().map_or(0, |side| terms::units(&side.title).min(255) as u8)
        }));
    }
    out
}

#[derive(Serialize)]
struct Record<'a>(&'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

/// What a row of results shows: address, title, lead in Chinese, the same in Mongolian, the number.
fn records(entries: &[Entry]) -> Result<Vec<u8>> {
    let side = |side: &'_ Option<Side<'_>>| -> Result<(String, String, String)> {
        let Some(side) = side else { return Ok(Default::default()) };
        let lead = side.terms.postings().load()?.lead().to_string();
        Ok((side.url.clone(), side.title.to_string(), lead))
    };
    let mut rows = Vec::new();
    for entry in entries {
        rows.push((
            side(&entry.sides[0])?,
            side(&entry.sides[1])?,
            entry.number.as_deref().unwrap_or_default(),
        ));
    }
    let rows: Vec<Record> = rows
        .iter()
        .map(|(zh, mn, number)| Record(&zh.0, &zh.1, &zh.2, &mn.0, &mn.1, &mn.2, number))
        .collect();
    Ok(serde_json::to_vec(&rows).expect("rows are plain text"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn entry(name: &str, day: i8, title: &str) -> Entry<'static> {
        let side = Side {
            title: title.to_string().into(),
            url: format!("{name}.html"),
            terms: Terms::standing(Lang::Zh, title.to_string(), "", "正文"),
        };
        Entry {
            key: name.to_string(),
            place: 0,
            form: Form::Article,
            date: Some(Date::constant(2026, 1, day)),
            validity: 0,
            number: None,
            sides: [Some(side), None],
        }
    }

    fn files(entries: Vec<Entry>) -> BTreeMap<String, Vec<u8>> {
        build(entries, &Names::default()).unwrap().into_iter().collect()
    }

    #[test]
    fn the_order_of_entries_does_not_matter() {
        let entries = vec![entry("a", 3, "草原防火"), entry("b", 1, "教育"), entry("c", 1, "水利")];
        let turned = entries.iter().rev().cloned().collect();
        assert_eq!(files(entries), files(turned));
    }

    /// Of few terms and of so many that they are made part by part.
    #[test]
    fn terms_that_were_put_aside_make_the_same_index() {
        let folder = tempfile::tempdir().unwrap();
        let words = |n: u32| [0x4E00 + n / 300, 0x5E00 + n % 300, 0x3001].map(|c| char::from_u32(c).unwrap());
        for text in ["草原防火".to_string(), (0..80_000).flat_map(words).collect()] {
            let memory = Postings::new(&PageText {
                lang: Lang::Zh,
                title: "标题",
                facts: &[],
                index: None,
                dates: &[],
                summary: None,
                body: &text,
            });
            let mut file = memory.clone();
            file.put_aside(&crate::write::kept::Aside::all(folder.path())).unwrap();
            let with = |terms: &Postings| {
                let mut entry = entry("a", 1, "标题");
                if let Some(side) = &mut entry.sides[0] {
                    side.terms = Terms::Kept(terms);
                }
                build(vec![entry], &Names::default()).unwrap()
            };
            assert!(with(&memory) == with(&file));
            assert!(text.len() < 100 || with(&memory).len() > 1 << 4, "too few terms for parts");
        }
    }

    #[test]
    fn a_new_document_leaves_full_records_as_they_were() {
        let old: Vec<Entry> = (1..=8).map(|n| entry(&format!("a{n}"), n, "草原防火")).collect();
        let mut new = old.clone();
        new.push(entry("b", 9, "教育"));
        let (old, new) = (files(old), files(new));
        assert_eq!((&old["r/0.json"], &old["r/1.json"]), (&new["r/0.json"], &new["r/1.json"]));
        assert!(!old.contains_key("r/2.json") && new.contains_key("r/2.json"));
    }

    #[test]
    fn the_key_tells_what_an_index_is_made_from() {
        let key = |entries: &[Entry]| key(entries, &Names::default());
        let (one, other) = (entry("a", 1, "草原"), entry("a", 1, "草场"));
        assert_eq!(key(std::slice::from_ref(&one)), key(std::slice::from_ref(&one.clone())));
        assert_ne!(key(&[one]), key(&[other]));
    }
}
