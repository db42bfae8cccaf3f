//! Finding the tokens of a text, without a string for each.

use super::{Class, Kind, Parts, Token, WordParts, plain_chars};
use crate::lang::{chars, suffix};
use std::ops::Range;

/// A token where it stands; its words are made when they are asked for.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is made of.
    pub kind: Kind,
    /// Where it stands in the input, in bytes, suffixes included.
    pub span: Range<usize>,
    /// Its parts in the scan.
    parts: Range<usize>,
    from: usize,
}

/// Finds the tokens of one text after the other, in memory that is used again.
#[derive(Debug, Default)]
pub struct Scan {
    /// The tokens of the last text.
    pub found: Vec<Found>,
    parts: Parts,
    /// Whether the last token is a Mongolian word that may still get suffixes.
    open: bool,
}

impl Scan {
    /// Finds the tokens of a text.
    pub fn read(&mut self, text: &str) {
        self.found.clear();
        self.parts.clear();
        self.open = false;
        let mut start = 0;
        let mut run = Class::Space;
        for (at, c) in text.char_indices() {
            let class = run.of_next(c);
            if class != run {
                self.run(text, run, start..at);
                (start, run) = (at, class);
            }
        }
        self.run(text, run, start..text.len());
    }

    /// A longest run of one class.
    fn run(&mut self, text: &str, class: Class, span: Range<usize>) {
        match class {
            Class::Han => self.push(Kind::Han, span),
            Class::Word => self.push(Kind::Word, span),
            Class::Mongolian => self.mongolian(text, span),
            Class::Space => {}
            Class::Other => self.open = false,
        }
    }

    /// A token in folded form.
    pub fn token(&self, text: &str, found: &Found) -> Token {
        let (folded, stems) = match found.kind {
            Kind::Han => (text[found.span.clone()].to_string(), Vec::new()),
            Kind::Word => (plain_chars(&text[found.span.clone()]).collect(), Vec::new()),
            Kind::Mongolian => self.parts_of(found).fold(),
        };
        Token { kind: found.kind, text: folded, stems, span: found.span.clone() }
    }

    /// The first character of a token's text and of each of its stems, without making them; `None` where that is not known.
    pub fn first(&self, found: &Found) -> Option<char> {
        (found.kind == Kind::Mongolian).then(|| self.parts_of(found).part(0).chars().next()).flatten()
    }

    /// The parts of a Mongolian token.
    pub fn parts_of(&self, found: &Found) -> WordParts<'_> {
        WordParts {
            symbols: &self.parts.symbols,
            ends: &self.parts.ends[found.parts.clone()],
            from: found.from,
        }
    }

    fn push(&mut self, kind: Kind, span: Range<usize>) {
        self.open = kind == Kind::Mongolian;
        self.found.push(Found { kind, span, parts: 0..0, from: 0 });
    }

    fn mongolian(&mut self, text: &str, span: Range<usize>) {
        let run = &text[span.clone()];
        if !run.chars().any(|c| chars::is_letter(c) || chars::is_foreign_letter(c)) {
            self.open = false;
            return;
        }
        let starts_joined = run.starts_with(chars::is_suffix_joiner);
        let before = self.found.last().map(|token| (token.kind, token.span.clone()));
        if let Some((kind, place)) = before {
            let gap = &text[place.end..span.start];
            let spaces = !gap.is_empty() && gap.chars().all(|c| Class::of(c) == Class::Space);
            let word_before = &text[place.clone()];
            let digits = || word_before.chars().all(|c| c.is_numeric());
            let takes_suffix =
                spaces && (kind == Kind::Mongolian && self.open || kind == Kind::Word && digits());
            let vowel = takes_suffix && kind == Kind::Mongolian && suffix::is_detached_vowel(run);
            if starts_joined || vowel || takes_suffix && suffix::is_free_after(run, word_before) {
                if kind == Kind::Mongolian && self.open {
                    self.parts.read(run, vowel);
                    if let Some(token) = self.found.last_mut() {
                        token.span.end = span.end;
                        token.parts.end = self.parts.ends.len();
                    }
                }
                return;
            }
        }
        self.parts.begin();
        self.parts.read(run, false);
        self.push(Kind::Mongolian, span);
        if let Some(token) = self.found.last_mut() {
            (token.from, token.parts) = (self.parts.first.0, self.parts.first.1..self.parts.ends.len());
        }
    }
}
