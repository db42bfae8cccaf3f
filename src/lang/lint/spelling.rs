//! The letters of words: what the eye cannot see, but search and reading aloud can.

use rustc_hash::FxHashMap;

use super::{Rule, Sink, Text, Word, arg, keeps_ink, replace};
use crate::diagnostic::Level;
use crate::lang::chars;
use crate::lang::fold;
use crate::lang::suffix;
use crate::lang::terms;

fn letters(word: &str) -> String {
    suffix::letters(word).collect()
}

/// A word drawn like an entry of the term base, but spelled with other letters.
pub(super) const TERM: Rule = Rule { code: "mn-term-spelling", level: Level::Advice, check: term };

fn term(text: &Text, sink: &mut Sink) {
    let (Some(oracle), Some(terms)) = (text.options.oracle, text.options.terms) else { return };
    for word in text.words.iter().filter(|word| word.letters >= 4 && !word.foreign) {
        let whole = text.of(word);
        let base = terms::base(whole);
        if terms.has_word(base) {
            continue;
        }
        let Some(right) = oracle.shape(base).and_then(|shape| terms.word_of_shape(&shape)) else { continue };
        if letters(base) == letters(right) {
            continue; // another rule speaks of selectors
        }
        let span = word.span.start..word.span.start + base.len();
        let fix =
            if keeps_ink(text, whole, 0..base.len(), right) { replace(span.clone(), right) } else { None };
        sink.report(span, vec![arg("wrong", base), arg("right", right)], fix);
    }
}

/// One word in two spellings in one text: ᠮᠣᠩᠭᠣᠯ and ᠮᠣᠩᠭᠤᠯ.
pub(super) const MIXED: Rule = Rule { code: "mn-mixed-spelling", level: Level::Advice, check: mixed };

fn mixed(text: &Text, sink: &mut Sink) {
    /// The spellings of one folded text: letters, how often, and the words.
    type Spellings<'a> = Vec<(String, Vec<(&'a Word, usize)>)>;
    let mut by_fold: FxHashMap<String, Spellings> = FxHashMap::default();
    for word in text.words.iter().filter(|word| word.letters >= 5 && !word.foreign) {
        let base = terms::base(text.of(word));
        if base.chars().filter(|c| chars::is_letter(*c)).count() < 5 {
            continue;
        }
        let key = fold::key(base);
        let spelling = letters(base);
        let spellings = by_fold.entry(key).or_default();
        match spellings.iter_mut().find(|(known, _)| *known == spelling) {
            Some((_, words)) => words.push((word, base.len())),
            None => spellings.push((spelling, vec![(word, base.len())])),
        }
    }
    for mut spellings in by_fold.into_values().filter(|spellings| spellings.len() > 1) {
        // The term base decides, then the more frequent, then the first.
        let approved = |word: &str| text.options.terms.is_some_and(|terms| terms.has_word(word));
        spellings.sort_by_key(|(letters, words)| {
            (!approved(letters), std::cmp::Reverse(words.len()), words[0].0.span.start)
        });
        let right = spellings[0].0.clone();
        for (spelling, words) in &spellings[1..] {
            if approved(spelling) {
                continue; // two terms that fold alike
            }
            for (word, len) in words {
                let span = word.span.start..word.span.start + len;
                sink.report(span, vec![arg("word", spelling), arg("right", &right)], None);
            }
        }
    }
}

/// ᠠ or ᠡ typed for a last ᠨ, which is drawn like it: ᠡᠪᠡᠰᠦᠡ.
pub(super) const VOWEL_FOR_N: Rule =
    Rule { code: "mn-vowel-for-n", level: Level::Advice, check: vowel_for_n };

fn vowel_for_n(text: &Text, sink: &mut Sink) {
    for word in text.words.iter().filter(|word| word.letters >= 4 && !word.foreign) {
        let whole = text.of(word);
        let base = terms::base(whole);
        let mut back = base.char_indices().rev();
        let (Some((at, 'ᠠ' | 'ᠡ')), Some((_, before))) = (back.next(), back.next()) else { continue };
        if !chars::is_vowel(before) {
            continue;
        }
        if keeps_ink(text, whole, at..base.len(), "ᠨ") {
            let span = word.span.start + at..word.span.start + base.len();
            sink.report(span.clone(), vec![arg("word", base)], replace(span, "ᠨ"));
        }
    }
}
