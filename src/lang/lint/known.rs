//! What is known of a word, whatever text it stands in. Most words of a text have been met before and have no fault, so
//! that a text is checked by looking its words up.

use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::{FxHashMap, FxHasher};

use super::joiners::is_well_separated;
use super::scan::read_word;
use super::{Text, Word, judge};
use crate::lang::chars;
use crate::lang::fold;
use crate::lang::shape::MAX_WORD;
use crate::lang::suffix::{self, Free};
use crate::lang::terms;

/// What a word that stands after a plain space is the suffix of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Of any word, or of digits.
    Anything,
    /// Of any word: a misspelled suffix.
    Words,
    /// Of words that end in a vowel.
    Vowels,
    /// It is a word of its own.
    Nothing,
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether a rule for single words may find something in it.
    pub suspect: bool,
    /// How many bytes of it are no suffixes.
    pub base: usize,
    /// What it is the suffix of, where it stands after a plain space.
    pub follows: Follows,
    /// Whether each U+180E in it joins two parts of it, so that nothing around it tells more.
    pub well_separated: bool,
    /// Hashes of its folded base and of that base's letters, from five letters on.
    pub spelling: Option<(u64, u64)>,
}

/// A memory of words, shared by threads; it belongs to one oracle and one term base.
#[derive(Default)]
pub struct Known {
    /// By their hash; of two words with the same one, the first is remembered.
    words: RwLock<FxHashMap<u64, (Box<str>, Facts)>>,
}

impl Known {
    /// The memory of this program, for the shared oracle and the built-in term base.
    pub fn shared() -> &'static Known {
        static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);
        &KNOWN
    }

    /// The facts of all words of a text. Nearly all are known, so that they are looked up under one lock.
    fn of_all(&self, text: &Text, folder: &mut fold::Keys) -> Vec<Facts> {
        let mut all: Vec<Facts> = Vec::with_capacity(text.words.len());
        let mut known = self.words.read().unwrap_or_else(PoisonError::into_inner);
        for word in &text.words {
            let whole = text.of(word);
            let hash = hash_of(whole);
            if let Some((_, facts)) = known.get(&hash).filter(|(other, _)| **other == *whole) {
                all.push(*facts);
                continue;
            }
            drop(known);
            // Two threads may judge a word at the same time: both come to the same end.
            let facts = Facts { suspect: is_suspect(text, whole), ..facts(text, word, folder) };
            if whole.len() <= MAX_WORD {
                let mut words = self.words.write().unwrap_or_else(PoisonError::into_inner);
                words.entry(hash).or_insert_with(|| (whole.into(), facts));
            }
            all.push(facts);
            known = self.words.read().unwrap_or_else(PoisonError::into_inner);
        }
        all
    }
}

fn hash_of(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}

/// What is known of each word of a text.
pub(super) fn of_all(text: &Text) -> Vec<Facts> {
    let mut folder = fold::Keys::default();
    match text.options.known {
        Some(known) => known.of_all(text, &mut folder),
        None => text.words.iter().map(|word| facts(text, word, &mut folder)).collect(),
    }
}

/// What is seen without asking the rules; where nobody has asked them, every word is suspect.
fn facts(text: &Text, word: &Word, folder: &mut fold::Keys) -> Facts {
    let whole = text.of(word);
    let base = terms::base(whole);
    let follows = match suffix::find(base).map(|suffix| suffix.free) {
        _ if base.is_empty() => Follows::Nothing,
        Some(Free::Always) => Follows::Anything,
        Some(Free::AfterVowel) => Follows::Vowels,
        Some(Free::Never) => Follows::Nothing,
        None if suffix::misspelling(base).is_some_and(|known| known.same_shape) => Follows::Words,
        None => Follows::Nothing,
    };
    let long =
        word.letters >= 5 && !word.foreign && base.chars().filter(|c| chars::is_letter(*c)).count() >= 5;
    let spelling = long.then(|| (hash(folder.key(base).bytes()), hash(suffix::letters(base))));
    let well_separated = is_well_separated(whole);
    Facts { suspect: true, base: base.len(), follows, well_separated, spelling }
}

/// Asks the rules for single words about the word alone.
fn is_suspect(text: &Text, whole: &str) -> bool {
    let alone = Text { text: whole, words: Vec::new(), facts: Vec::new(), marks: Vec::new(), ..*text };
    let mut findings = Vec::new();
    judge(&alone, &read_word(whole, 0), &mut findings);
    !findings.is_empty()
}

fn hash<T: Hash>(items: impl Iterator<Item = T>) -> u64 {
    let mut hasher = FxHasher::default();
    items.for_each(|item| item.hash(&mut hasher));
    hasher.finish()
}
