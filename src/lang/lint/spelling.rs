//! The letters of words: what the eye cannot see, but search and reading aloud can.

use std::cmp::Reverse;

use super::{Check, Rule, Sink, Text, Word, arg, keeps_ink, replace};
use crate::diagnostic::Level;
use crate::lang::chars;
use crate::lang::suffix;
use crate::lang::terms;

fn letters(word: &str) -> String {
    suffix::letters(word).collect()
}

/// A word drawn like an entry of the term base, but spelled with other letters.
pub(super) const TERM: Rule =
    Rule { code: "mn-term-spelling", level: Level::Advice, check: Check::Word(term) };

fn term(text: &Text, word: &Word, sink: &mut Sink) {
    let (Some(oracle), Some(terms)) = (text.options.oracle, text.options.terms) else { return };
    if word.letters < 4 || word.foreign {
        return;
    }
    let whole = text.of(word);
    let base = terms::base(whole);
    if terms.has_word(base) {
        return;
    }
    let Some(right) = oracle.shape(base).and_then(|shape| terms.word_of_shape(&shape)) else { return };
    if letters(base) == letters(right) {
        return; // another rule speaks of selectors
    }
    let span = word.span.start..word.span.start + base.len();
    let fix = if keeps_ink(text, whole, 0..base.len(), right) { replace(span.clone(), right) } else { None };
    sink.report(span, vec![arg("wrong", base), arg("right", right)], fix);
}

/// One word in two spellings in one text: ᠮᠣᠩᠭᠣᠯ and ᠮᠣᠩᠭᠤᠯ.
pub(super) const MIXED: Rule =
    Rule { code: "mn-mixed-spelling", level: Level::Advice, check: Check::Text(mixed) };

fn mixed(text: &Text, sink: &mut Sink) {
    // Hashes first: nearly all texts have each word in one spelling, and nothing needs to be sorted then.
    if !has_two_spellings(text.facts.iter().filter_map(|facts| facts.spelling)) {
        return;
    }
    let mut seen: Vec<(u64, u64, usize)> = Vec::with_capacity(text.words.len());
    for (n, facts) in text.facts.iter().enumerate() {
        seen.extend(facts.spelling.map(|(folded, letters)| (folded, letters, n)));
    }
    seen.sort_unstable();
    for group in seen.chunk_by(|a, b| a.0 == b.0).filter(|group| group[0].1 != group[group.len() - 1].1) {
        group_of_spellings(text, group.iter().map(|(_, _, n)| &text.words[*n]), sink);
    }
}

/// Whether two of the words fold alike and have other letters.
fn has_two_spellings(words: impl Iterator<Item = (u64, u64)> + Clone) -> bool {
    let slots = (words.clone().count() * 2).next_power_of_two().max(2);
    let mut seen = vec![(0, 0); slots];
    for word in words {
        // Nothing folds to zero but by chance; the whole is looked at then.
        let mut at = word.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) as usize >> (usize::BITS - slots.ilog2());
        loop {
            match seen[at] {
                _ if word.0 == 0 => return true,
                (0, _) => seen[at] = word,
                (folded, letters) if folded == word.0 && letters != word.1 => return true,
                (folded, _) if folded != word.0 => {
                    at = (at + 1) % slots;
                    continue;
                }
                _ => {}
            }
            break;
        }
    }
    false
}

/// Reports the words of one folded text that are not in its best spelling.
fn group_of_spellings<'a>(text: &Text, words: impl Iterator<Item = &'a Word>, sink: &mut Sink) {
    let mut spellings: Vec<(String, Vec<(&Word, usize)>)> = Vec::new();
    for word in words {
        let base = terms::base(text.of(word));
        let spelling = letters(base);
        match spellings.iter_mut().find(|(known, _)| *known == spelling) {
            Some((_, words)) => words.push((word, base.len())),
            None => spellings.push((spelling, vec![(word, base.len())])),
        }
    }
    // The term base decides, then the more frequent, then the first.
    let approved = |word: &str| text.options.terms.is_some_and(|terms| terms.has_word(word));
    let first = |words: &[(&Word, usize)]| words.iter().map(|(word, _)| word.span.start).min();
    spellings.sort_by_key(|(letters, words)| (!approved(letters), Reverse(words.len()), first(words)));
    let Some(((right, _), others)) = spellings.split_first() else { return };
    // Two terms that fold alike are both right.
    for (spelling, words) in others.iter().filter(|(spelling, _)| !approved(spelling)) {
        for (word, len) in words {
            let span = word.span.start..word.span.start + len;
            sink.report(span, vec![arg("word", spelling), arg("right", right)], None);
        }
    }
}

/// ᠠ or ᠡ typed for a last ᠨ, which is drawn like it: ᠡᠪᠡᠰᠦᠡ.
pub(super) const VOWEL_FOR_N: Rule =
    Rule { code: "mn-vowel-for-n", level: Level::Advice, check: Check::Word(vowel_for_n) };

fn vowel_for_n(text: &Text, word: &Word, sink: &mut Sink) {
    if word.letters < 4 || word.foreign {
        return;
    }
    let whole = text.of(word);
    let base = terms::base(whole);
    let mut back = base.char_indices().rev();
    let (Some((at, 'ᠠ' | 'ᠡ')), Some((_, before))) = (back.next(), back.next()) else { return };
    if chars::is_vowel(before) && keeps_ink(text, whole, at..base.len(), "ᠨ") {
        let span = word.span.start + at..word.span.start + base.len();
        sink.report(span.clone(), vec![arg("word", base)], replace(span, "ᠨ"));
    }
}

#[cfg(test)]
mod tests {
    use super::has_two_spellings;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn two_spellings_are_found_as_by_sorting(
            mut words in proptest::collection::vec((prop_oneof![1u64..6, any::<u64>()], 0u64..3), 0..12),
            one in 1u64..4,
        ) {
            if one > 1 {
                // Each with letters of its own.
                words.iter_mut().for_each(|word| word.1 = word.0 / one);
            }
            let found = has_two_spellings(words.iter().copied());
            let zero = words.iter().any(|word| word.0 == 0);
            words.sort_unstable();
            let sorted = words.chunk_by(|a, b| a.0 == b.0).any(|group| group[0].1 != group[group.len() - 1].1);
            prop_assert_eq!(found, sorted || zero);
        }
    }
}
