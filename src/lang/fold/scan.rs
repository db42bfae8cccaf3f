//! Finding the tokens of a text, without a string for each.

use super::runs::{KNOWN, Run, Runs};
use super::{Class, Kind, Parts, Token, plain_chars};
use crate::lang::suffix::Free;
use std::ops::Range;
use std::rc::Rc;

/// A token where it stands; its words are made when they are asked for.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is made of.
    pub kind: Kind,
    /// Where it stands in the input, in bytes, suffixes included.
    pub span: Range<usize>,
    /// Its runs in the scan.
    runs: Range<usize>,
}

/// Finds the tokens of one text after the other, in memory that is used again.
#[derive(Debug, Default)]
pub struct Scan {
    /// The tokens of the last text.
    pub found: Vec<Found>,
    /// The runs of its Mongolian words, and whether each is a vowel that belongs to the part before.
    runs: Vec<(Rc<Run>, bool)>,
    /// Whether the last token is a Mongolian word that may still get suffixes.
    open: bool,
}

impl Scan {
    /// Finds the tokens of a text.
    pub fn read(&mut self, text: &str) {
        self.found.clear();
        self.runs.clear();
        self.open = false;
        KNOWN.with_borrow_mut(|known| {
            let (mut start, mut at) = (0, 0);
            let mut run = Class::Space;
            loop {
                at += same(run, &text.as_bytes()[at..]);
                let Some((class, length)) = first(text, at) else { break };
                if class != run {
                    self.run(known, text, run, start..at);
                    (start, run) = (at, class);
                }
                at += length;
            }
            self.run(known, text, run, start..text.len());
        });
    }

    /// A longest run of one class.
    #[inline]
    fn run(&mut self, known: &mut Runs, text: &str, class: Class, span: Range<usize>) {
        match class {
            Class::Han => self.push(Kind::Han, span),
            Class::Word => self.push(Kind::Word, span),
            Class::Mongolian => self.mongolian(known, text, span),
            Class::Space => {}
            Class::Other => self.open = false,
        }
    }

    /// A token in folded form.
    pub fn token(&self, text: &str, found: &Found) -> Token {
        let (folded, stems) = match found.kind {
            Kind::Han => (text[found.span.clone()].to_string(), Vec::new()),
            Kind::Word => (plain_chars(&text[found.span.clone()]).collect(), Vec::new()),
            Kind::Mongolian => self.with_parts(found, Parts::fold),
        };
        Token { kind: found.kind, text: folded, stems, span: found.span.clone() }
    }

    /// The first character of a token's text and of each of its stems, without making them; `None` where that is not known.
    pub fn first(&self, found: &Found) -> Option<char> {
        // A run that goes on with the part before has a part of its own where it is the first.
        (found.kind == Kind::Mongolian)
            .then(|| self.runs[found.runs.start].0.parts.part(0).chars().next())
            .flatten()
    }

    /// The run that a Mongolian token is; `None` where it has several.
    pub fn alone(&self, found: &Found) -> Option<&Run> {
        match &self.runs[found.runs.clone()] {
            [(run, _)] => Some(run),
            _ => None,
        }
    }

    /// The parts of a Mongolian token.
    pub fn with_parts<T>(&self, found: &Found, then: impl FnOnce(&Parts) -> T) -> T {
        match &self.runs[found.runs.clone()] {
            [(run, _)] => then(&run.parts),
            runs => {
                let mut parts = Parts::default();
                runs.iter().for_each(|(run, vowel)| parts.add(&run.parts, *vowel || run.reopens));
                then(&parts)
            }
        }
    }

    fn push(&mut self, kind: Kind, span: Range<usize>) {
        self.open = kind == Kind::Mongolian;
        self.found.push(Found { kind, span, runs: 0..0 });
    }

    fn mongolian(&mut self, known: &mut Runs, text: &str, span: Range<usize>) {
        let run = known.get(&text[span.clone()]);
        if !run.letters {
            self.open = false;
            return;
        }
        // Most words can be no suffix, whatever stands before them.
        if (run.joined || run.vowel || run.free != Free::Never)
            && let Some(before) = self.found.last_mut()
        {
            let gap = &text[before.span.end..span.start];
            let spaces = !gap.is_empty() && gap.chars().all(|c| Class::of(c) == Class::Space);
            let word_before = &text[before.span.clone()];
            let kind = before.kind;
            let digits = || word_before.chars().all(|c| c.is_numeric());
            let takes_suffix =
                spaces && (kind == Kind::Mongolian && self.open || kind == Kind::Word && digits());
            let vowel = takes_suffix && kind == Kind::Mongolian && run.vowel;
            if run.joined || vowel || takes_suffix && run.free.after(word_before) {
                if kind == Kind::Mongolian && self.open {
                    before.span.end = span.end;
                    self.runs.push((run, vowel));
                    before.runs.end = self.runs.len();
                }
                return;
            }
        }
        self.open = true;
        let from = self.runs.len();
        self.runs.push((run, false));
        self.found.push(Found { kind: Kind::Mongolian, span, runs: from..from + 1 });
    }
}

/// The class of the character at a byte, and its length. Most are told by their bytes.
#[inline]
fn first(text: &str, at: usize) -> Option<(Class, usize)> {
    Some(match text.as_bytes()[at..] {
        [] => return None,
        [b' ' | b'\n', ..] => (Class::Space, 1),
        [0xE5..=0xE9, ..] => (Class::Han, 3),
        // U+1820–183F.
        [0xE1, 0xA0, 0xA0..=0xBF, ..] => (Class::Mongolian, 3),
        _ => {
            let c = text[at..].chars().next()?;
            (Class::of(c), c.len_utf8())
        }
    })
}

/// How many bytes at the beginning of a text surely go on with a run of a class: most characters of any text, which need not
/// be read for that.
#[inline]
fn same(class: Class, bytes: &[u8]) -> usize {
    let is_same = |c: &[u8]| match class {
        // U+4E00–9FFF.
        Class::Han => matches!(c[0], 0xE5..=0xE9) || c[0] == 0xE4 && c[1] >= 0xB8,
        // U+1820–183F, and the vowel separator.
        Class::Mongolian => c[0] == 0xE1 && c[1] == 0xA0 && (c[2] >= 0xA0 || c[2] == 0x8E),
        _ => false,
    };
    if !matches!(class, Class::Han | Class::Mongolian) {
        return 0;
    }
    let (characters, _) = bytes.as_chunks::<3>();
    3 * characters.iter().take_while(|c| is_same(*c)).count()
}
