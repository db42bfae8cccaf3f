//! The list by titles and names: one search for all titles of a language, and what stands beside one.

use super::before::WORDS;
use crate::data::officials::Officials;
use crate::lang::{Lang, chars};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The list, ready to be looked for.
pub struct Titles {
    pub(super) officials: Officials,
    pub(super) portal: usize,
    zh: Option<Index>,
    mn: Option<Index>,
}

impl Titles {
    /// `None` where nobody is listed.
    pub fn new(officials: Officials, portal: usize) -> Option<Titles> {
        if officials.holdings.is_empty() {
            return None;
        }
        let [zh, mn] = [Lang::Zh, Lang::Mn].map(|lang| Index::new(&officials, lang));
        Some(Titles { officials, portal, zh, mn })
    }

    pub(super) fn of(&self, lang: Lang) -> Option<&Index> {
        match lang {
            Lang::Zh => self.zh.as_ref(),
            Lang::Mn => self.mn.as_ref(),
        }
    }
}

/// A name of the list that stands beside a title.
pub(super) struct Name<'a> {
    pub span: Range<usize>,
    /// Those of that name.
    pub ids: &'a [usize],
}

/// The list in one language.
pub(super) struct Index {
    search: AhoCorasick,
    /// Of each title: who holds it, or held it.
    holders: Vec<Vec<usize>>,
    names: FxHashMap<Box<str>, Vec<usize>>,
    /// How many characters names have, most first.
    lengths: Vec<usize>,
    /// How organs are written, longest first.
    pub(super) bodies: Vec<(String, usize)>,
}

/// Characters of a name, below which a misspelt one can't be told from another's: two must be shared.
const LEAST: usize = 3;
/// The same of Mongolian letters.
const LEAST_LETTERS: usize = 4;
/// Spaces and emphasis that may stand between a title and a name.
const BETWEEN: usize = 4;

impl Index {
    fn new(officials: &Officials, lang: Lang) -> Option<Index> {
        let mut words: Vec<String> = Vec::new();
        let mut holders: Vec<Vec<usize>> = Vec::new();
        let mut names: FxHashMap<Box<str>, Vec<usize>> = FxHashMap::default();
        for (id, held) in officials.holdings.iter().enumerate() {
            let name = held.name.get(lang);
            if name.is_empty() {
                continue;
            }
            names.entry((&**name).into()).or_default().push(id);
            for post in posts(held.post.get(lang)) {
                let at = words.iter().position(|word| word == post).unwrap_or_else(|| {
                    words.push(post.to_string());
                    holders.push(Vec::new());
                    words.len() - 1
                });
                holders[at].push(id);
            }
        }
        if words.is_empty() {
            return None;
        }
        let mut lengths: Vec<usize> = names.keys().map(|name| name.chars().count()).collect();
        lengths.sort_unstable_by(|a, b| b.cmp(a));
        lengths.dedup();
        let search = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(&words)
            .ok()?;
        let mut bodies: Vec<(String, usize)> = Vec::new();
        for (at, body) in officials.bodies.iter().enumerate() {
            let (name, short) = (body.name.get(lang), body.short.get(lang));
            let place = name.strip_suffix("人民政府").filter(|place| !place.is_empty());
            let written = [Some(&**name), Some(&**short), place].into_iter().flatten();
            bodies.extend(written.filter(|text| !text.is_empty()).map(|text| (text.to_string(), at)));
            bodies.extend(place.map(|place| (format!("{place}政府"), at)));
        }
        bodies.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Some(Index { search, holders, names, lengths, bodies })
    }

    /// The titles in a text.
    pub fn posts<'t>(&'t self, prose: &'t str) -> impl Iterator<Item = (usize, Range<usize>)> + 't {
        self.search.find_iter(prose).map(|found| (found.pattern().as_usize(), found.range()))
    }

    /// Who holds a title, or held it.
    pub fn holders(&self, post: usize) -> impl Iterator<Item = usize> + '_ {
        self.holders[post].iter().copied()
    }

    /// Whether it is one of that person's.
    pub fn holds(&self, id: usize, post: usize) -> bool {
        self.holders[post].contains(&id)
    }

    /// The names that directly adjoin a title: after it, then before it.
    pub fn beside(&self, prose: &str, post: &Range<usize>, lang: Lang) -> impl Iterator<Item = Name<'_>> {
        let names = [true, false].map(|after| {
            self.lengths.iter().find_map(|length| {
                let span = window(prose, post, *length, after)?;
                let ids = self.names.get(&prose[span.clone()])?;
                let short = *length < LEAST;
                ends(prose, &span, lang, short && after).then_some(Name { span, ids })
            })
        });
        names.into_iter().flatten()
    }

    /// Where a text beside a title is a character off a name, and no other's.
    pub fn nearly(&self, prose: &str, post: &Range<usize>, name: &str, lang: Lang) -> Option<Range<usize>> {
        let length = name.chars().count();
        if length < if lang == Lang::Mn { LEAST_LETTERS } else { LEAST } {
            return None;
        }
        [true, false].into_iter().find_map(|after| {
            let span = window(prose, post, length, after)?;
            let written = &prose[span.clone()];
            (is_off(name, written, lang) && ends(prose, &span, lang, false) && !self.is_other(written, lang))
                .then_some(span)
        })
    }

    /// Whether a text is a shorter name of the list with what follows it: 张三说.
    fn is_other(&self, written: &str, lang: Lang) -> bool {
        let others = || self.names.keys().filter(|name| name.chars().count() >= 2);
        lang == Lang::Zh && others().any(|other| written.starts_with(&**other) || written.ends_with(&**other))
    }
}

/// The titles of a post as the list writes it: 党组书记、局长 are two, 副市长（民生） is one without its remark.
fn posts(post: &str) -> impl Iterator<Item = &str> {
    let plain = post.split(['（', '(']).next().unwrap_or_default();
    let titles = plain.split(['、', '，', ',', '᠂']).map(crate::lang::text::trim);
    titles.filter(|title| title.chars().count() >= 2)
}

/// So many characters directly after a title, or before it, over spaces and emphasis.
fn window(prose: &str, post: &Range<usize>, length: usize, after: bool) -> Option<Range<usize>> {
    let between = |c: &char| *c != '\n' && (chars::is_space(*c) || matches!(c, '*' | '_'));
    if after {
        let rest = &prose[post.end..];
        let gap: usize = rest.chars().take_while(between).take(BETWEEN).map(char::len_utf8).sum();
        let start = post.end + gap;
        let (at, last) = prose[start..].char_indices().nth(length.checked_sub(1)?)?;
        Some(start..start + at + last.len_utf8())
    } else {
        let rest = &prose[..post.start];
        let gap: usize = rest.chars().rev().take_while(between).take(BETWEEN).map(char::len_utf8).sum();
        let end = post.start - gap;
        let (at, _) = prose[..end].char_indices().rev().nth(length.checked_sub(1)?)?;
        Some(at..end)
    }
}

/// Whether a name can end, and begin, where it does. A Mongolian one is whole words, and may have a suffix; behind a
/// Chinese one of two characters a third may belong to it.
fn ends(prose: &str, span: &Range<usize>, lang: Lang, short: bool) -> bool {
    let after = &prose[span.end..];
    let next = after.chars().next();
    match lang {
        Lang::Mn => {
            let before = prose[..span.start].chars().next_back();
            next.is_none_or(|c| !chars::is_word_char(c) || chars::is_suffix_joiner(c))
                && before.is_none_or(|c| !chars::is_word_char(c))
        }
        Lang::Zh => {
            let sentence = |c| !chars::is_han(c) || WORDS.is_function(c);
            !short
                || next.is_none_or(sentence)
                || WORDS.after_name.iter().any(|word| after.starts_with(&**word))
        }
    }
}

/// One character for another, or two that changed places.
fn is_off(name: &str, written: &str, lang: Lang) -> bool {
    let (right, wrong): (Vec<char>, Vec<char>) = (name.chars().collect(), written.chars().collect());
    if right.len() != wrong.len() {
        return false;
    }
    let off: Vec<usize> = (0..right.len()).filter(|at| right[*at] != wrong[*at]).collect();
    let letter = |c: char| if lang == Lang::Mn { chars::is_letter(c) } else { chars::is_han(c) || c == '·' };
    match off[..] {
        // At an edge stands what belongs to the sentence: 市长张三在…, 和三丰市长.
        [at] => {
            let edge = at == 0 || at + 1 == right.len();
            letter(wrong[at]) && letter(right[at]) && !(edge && WORDS.is_function(wrong[at]))
        }
        [a, b] => b == a + 1 && right[a] == wrong[b] && right[b] == wrong[a] && letter(right[a]),
        _ => false,
    }
}
