//! Which words of one fold are drawn alike: a query ranks the pages that show its very word before those that show
//! another word of the same fold.
//!
//! The browser has no shaping oracle, so the build asks it. Where the words of one fold are drawn in two ways or more, the
//! index gets a list for each spelling of it: the pages whose title or facts have a word drawn as this spelling is. A
//! spelling that no page has asks for no list, and its pages rank by the fold alone.

use super::terms::Hash;
use crate::lang::fold::{self, Kind};
use crate::lang::shape::{SHARED, ink};
use crate::lang::{chars, shape};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;

/// A word of a title or of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    /// The term of its fold.
    pub fold: u32,
    /// Its spelling ([`spelling`]).
    pub spelling: u32,
    /// What is drawn.
    pub shape: u32,
}

/// Words that a thread remembers.
const WORDS: usize = 1 << 14;

/// What a thread reads one text after the other with.
#[derive(Default)]
struct Scratch {
    scan: fold::Scan,
    /// Words as they are written: titles and facts have the same few again and again.
    known: FxHashMap<Box<str>, Option<Word>>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// The Mongolian words of a text whose shape the oracle knows.
pub fn words(text: &str, out: &mut impl FnMut(Word)) {
    if !text.contains(chars::is_letter) {
        return;
    }
    SCRATCH.with_borrow_mut(|Scratch { scan, known }| {
        scan.read(text);
        for token in scan.found.iter().filter(|token| token.kind == Kind::Mongolian) {
            let written = &text[token.span.clone()];
            if written.len() > shape::MAX_WORD {
                continue;
            }
            let word = known.get(written).copied().unwrap_or_else(|| {
                let mut folded = String::new();
                scan.with_parts(token, |parts| parts.text(&mut folded));
                let word = read(written, &folded);
                if known.len() >= WORDS {
                    known.clear();
                }
                known.insert(written.into(), word);
                word
            });
            word.into_iter().for_each(&mut *out);
        }
    });
}

/// A word as it is written, with its folded text; `None` where the oracle does not know its shape.
fn read(written: &str, folded: &str) -> Option<Word> {
    let joined: String = written.chars().map(|c| if is_joint(c) { chars::MVS } else { c }).collect();
    let drawn = SHARED.shape(&joined)?;
    let shape = ink(&drawn).fold(Hash::new(' '), |hash, unit| hash.text(unit).char('+')).finish();
    Some(Word { fold: Hash::new('m').text(folded).finish(), spelling: spelling(written), shape })
}

fn is_joint(c: char) -> bool {
    chars::is_suffix_joiner(c) || matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{A0}' | '\u{3000}')
}

/// A word as it is spelled, but for what no font shows: ᠣ is ᠤ and ᠥ is ᠦ, every joint before a suffix is the same, a
/// suffix's ᠵ is ᠶ, and selectors do not count. The search script makes the same of a query's words.
pub fn spelling(word: &str) -> u32 {
    let mut hash = Hash::new('s');
    let mut joint = false;
    for c in word.chars() {
        let c = match c {
            'ᠣ' => 'ᠤ',
            'ᠥ' => 'ᠦ',
            'ᠵ' if joint => 'ᠶ',
            c if is_joint(c) => chars::MVS,
            c if !chars::is_letter(c) && !chars::is_foreign_letter(c) => continue,
            c => c,
        };
        if c == chars::MVS && joint {
            continue;
        }
        joint = c == chars::MVS;
        hash = hash.char(c);
    }
    hash.finish()
}

/// The term that a spelling of a fold has. It stands in the file of the fold's own term, which a query loads anyway.
pub fn term(fold: u32, spelling: u32) -> u32 {
    fold & 0xFFFF_0000 | spelling & 0xFFFF
}

/// The lists of the folds that are drawn in two ways or more: `words` are all words of all pages, each with what tells its
/// page and field. Gives a term with each of those that stand under it, every pair once.
pub fn lists<T: Copy + Ord>(words: &[(Word, T)]) -> Vec<(u32, T)> {
    let mut shapes: FxHashMap<u32, FxHashSet<u32>> = FxHashMap::default();
    for (word, _) in words {
        shapes.entry(word.fold).or_default().insert(word.shape);
    }
    shapes.retain(|_, shapes| shapes.len() > 1);
    let ambiguous = || words.iter().filter(|(word, _)| shapes.contains_key(&word.fold));
    let mut spellings: FxHashMap<(u32, u32), FxHashSet<u32>> = FxHashMap::default();
    for (word, _) in ambiguous() {
        spellings.entry((word.fold, word.shape)).or_default().insert(word.spelling);
    }
    let mut lists: Vec<(u32, T)> = ambiguous()
        .flat_map(|(word, number)| {
            let same = spellings[&(word.fold, word.shape)].iter();
            same.map(move |spelling| (term(word.fold, *spelling), *number))
        })
        .collect();
    lists.sort_unstable();
    lists.dedup();
    lists
}

/// The words of a title and of facts, each once.
pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Word> {
    let mut found = Vec::new();
    texts.for_each(|text| words(text, &mut |word| found.push(word)));
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Word {
        let mut found = Vec::new();
        words(text, &mut |word| found.push(word));
        assert_eq!(found.len(), 1, "{text}");
        found[0]
    }

    #[test]
    fn spellings_that_are_drawn_alike_have_one_shape_and_mostly_one_spelling() {
        let (one, other) = (word("ᠬᠣᠲᠠ\u{180E}ᠶᠢᠨ"), word("ᠬᠤᠲᠠ\u{202F}ᠶᠢᠨ"));
        assert_eq!((one.fold, one.spelling, one.shape), (other.fold, other.spelling, other.shape));
        assert_eq!(word("ᠬᠣᠲᠠ ᠶᠢᠨ"), one);
        assert_eq!(spelling("ᠬᠣᠲᠠ\u{180E}ᠵᠢᠨ"), one.spelling);
    }

    #[test]
    fn a_fold_that_is_drawn_in_two_ways_has_lists_and_others_have_none() {
        // ᠬ and ᠭ fold alike; within a word they are drawn apart.
        let (a, b) = (word("ᠰᠠᠬᠠ"), word("ᠰᠠᠭᠠ"));
        assert_eq!(a.fold, b.fold);
        assert_ne!(a.shape, b.shape);
        let found = lists(&[(a, 1), (a, 1), (b, 2), (word("ᠮᠣᠩᠭᠣᠯ"), 3)]);
        let mut wanted = vec![(term(a.fold, a.spelling), 1), (term(b.fold, b.spelling), 2)];
        wanted.sort_unstable();
        assert_eq!(found, wanted);
    }
}
