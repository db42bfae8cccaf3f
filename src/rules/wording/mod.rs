//! Wording: words from lexicons, and slips that need no lexicon: brackets, half-width and doubled punctuation,
//! weekdays that do not match their date, totals of tables that do not add up.
//!
//! [`check`] takes Markdown and leaves code, links, tags and the attributes of directives alone.

mod brackets;
mod dates;
mod lexicon;
mod officials;
mod punctuation;
pub(super) mod rules;
pub(super) mod tables;

pub use lexicon::{Certainty, Entry, Lexicon, LexiconError};
pub use officials::Titles;

use super::{Text, place};
use crate::diagnostic::{Arg, Diagnostic, Level, Place};
use crate::lang::{Lang, prose};
use std::ops::Range;
use std::sync::Arc;

/// A slip at a place in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct WordingFinding {
    /// The id of the message.
    pub code: &'static str,
    /// How grave it is.
    pub level: Level,
    /// Where it is, in bytes, on character boundaries.
    pub span: Range<usize>,
    /// The arguments of the message.
    pub args: Vec<Arg>,
    /// What to write in place of `span`, where it is certain.
    pub repair: Option<String>,
}

impl WordingFinding {
    fn new(code: &'static str, text: &str, span: Range<usize>) -> WordingFinding {
        let found = text.get(span.clone()).unwrap_or_default().to_string();
        WordingFinding { code, level: Level::Deduct, span, args: vec![("found", found)], repair: None }
    }

    fn arg(mut self, name: &'static str, value: impl ToString) -> WordingFinding {
        self.args.push((name, value.to_string()));
        self
    }

    fn repair(mut self, text: impl Into<String>) -> WordingFinding {
        self.repair = Some(text.into());
        self
    }

    /// The finding as a diagnostic of the file at `path`; the repair becomes the argument `repair`,
    /// `none` where there is none.
    pub fn diagnostic(&self, path: &Arc<str>, text: &str) -> Diagnostic {
        let mut diagnostic =
            Diagnostic::new(self.level, self.code).at(Place::at(path, text, self.span.clone()));
        for (name, value) in &self.args {
            diagnostic = diagnostic.arg(name, value);
        }
        diagnostic.arg("repair", self.repair.as_deref().unwrap_or("none"))
    }
}

/// All slips in `text`, a Markdown source, by the lexicon that comes with the program.
pub fn check(text: &str) -> Vec<WordingFinding> {
    check_with(text, &[Lexicon::embedded()])
}

/// [`check`] with other lexicons.
pub fn check_with(text: &str, lexicons: &[&Lexicon]) -> Vec<WordingFinding> {
    check_prose(&prose::only(text), lexicons)
}

/// [`check_with`] for a text whose prose is known already.
pub(super) fn check_prose(prose: &str, lexicons: &[&Lexicon]) -> Vec<WordingFinding> {
    let mut findings = Vec::new();
    for lexicon in lexicons {
        lexicon.find(prose, &mut findings);
    }
    let signs = signs(prose);
    brackets::check(prose, &signs, &mut findings);
    punctuation::check(prose, &signs, &mut findings);
    dates::check(prose, &mut findings);
    tables::check(prose, &mut findings);
    findings.sort_by(|a, b| (a.span.start, a.code).cmp(&(b.span.start, b.code)));
    findings.dedup();
    findings
}

/// The slips in a document's title and summary: they stand in the front matter, which is no prose.
fn in_fields(seen: &Text, slips: impl Fn(&str) -> Vec<WordingFinding>) -> Vec<WordingFinding> {
    let Some(document) = seen.document else { return Vec::new() };
    let version = match seen.lang {
        Lang::Zh => Some(&document.zh),
        Lang::Mn => document.mn.as_ref(),
    };
    let Some(version) = version else { return Vec::new() };
    let mut all = Vec::new();
    for (field, value) in [("title", Some(&version.title)), ("summary", version.summary.as_ref())] {
        let found = value.map(|value| slips(value)).unwrap_or_default();
        let Some(value) = value.filter(|_| !found.is_empty()) else { continue };
        // Where a value has escapes or several lines, the field as a whole is the place.
        let span = place::span(seen.file, seen.text, field).unwrap_or(0..0);
        let start = seen.text[span.clone()].find(&**value).map(|at| span.start + at);
        all.extend(found.into_iter().map(|mut slip| {
            slip.span = match start {
                Some(start) => slip.span.start + start..slip.span.end + start,
                None => span.clone(),
            };
            slip
        }));
    }
    all
}

/// How many bytes each first byte of a character leads on; 0 where the character is looked for.
type Steps = [u8; 256];

/// The steps from character to character, that end where one of these bytes begins one.
const fn steps(looked_for: &[u8]) -> Steps {
    let mut all = [1; 256];
    let mut byte = 0xC0;
    while byte < all.len() {
        all[byte] = match byte {
            0xC0..=0xDF => 2,
            0xE0..=0xEF => 3,
            _ => 4,
        };
        byte += 1;
    }
    let mut n = 0;
    while n < looked_for.len() {
        all[looked_for[n] as usize] = 0;
        n += 1;
    }
    all
}

/// The characters whose first byte is one of those that are looked for, with their places.
fn characters(text: &str, steps: &'static Steps) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        loop {
            match steps[usize::from(*bytes.get(at)?)] {
                0 => break,
                step => at += usize::from(step),
            }
        }
        let place = at;
        let c = text[place..].chars().next()?;
        at = place + c.len_utf8();
        Some((place, c))
    })
}

/// A character and its place.
type Sign = (usize, char);

/// The characters among which all brackets, quotation marks and punctuation are, with their places: not the letters and
/// characters that nearly all of a text is made of, which are told by their first byte in UTF-8.
fn signs(prose: &str) -> Vec<Sign> {
    static SIGNS: Steps = steps(b"()[],;:?!.\xE2\xE3\xEF");
    characters(prose, &SIGNS).collect()
}

/// Chinese characters, without their punctuation.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' | '〇')
}

/// Punctuation of Chinese that stands at the end of a phrase: what follows belongs to Chinese text.
fn is_chinese(c: char) -> bool {
    is_han(c) || "》〉）】〕”’」』％".contains(c)
}

#[cfg(test)]
mod tests;
