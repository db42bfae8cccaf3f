//! What is known of a word, whatever text it stands in. Most words of a text have been met before and have no fault, so
//! that a text is checked by looking its words up.

use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

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
    /// Hashes of its folded base and of that base's letters, from five letters on.
    pub spelling: Option<(u64, u64)>,
}

const SHARDS: usize = 16;

/// A memory of words, shared by threads; it belongs to one oracle and one term base.
#[derive(Default)]
pub struct Known {
    shards: [Mutex<FxHashMap<Box<str>, Facts>>; SHARDS],
}

impl Known {
    /// The memory of this program, for the shared oracle and the built-in term base.
    pub fn shared() -> &'static Known {
        static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);
        &KNOWN
    }

    fn facts(&self, text: &Text, word: &Word, folder: &mut fold::Keys) -> Facts {
        let whole = text.of(word);
        let judged = |folder| Facts { suspect: is_suspect(text, whole), ..facts(text, word, folder) };
        if whole.len() > MAX_WORD {
            return judged(folder);
        }
        let shard = &self.shards[hash(std::iter::once(whole)) as usize % SHARDS];
        if let Some(known) = shard.lock().unwrap_or_else(PoisonError::into_inner).get(whole) {
            return *known;
        }
        // Two threads may judge a word at the same time: both come to the same end.
        let facts = judged(folder);
        shard.lock().unwrap_or_else(PoisonError::into_inner).insert(whole.into(), facts);
        facts
    }
}

/// What is known of each word of a text.
pub(super) fn of_all(text: &Text) -> Vec<Facts> {
    let mut folder = fold::Keys::default();
    match text.options.known {
        Some(known) => text.words.iter().map(|word| known.facts(text, word, &mut folder)).collect(),
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
    Facts { suspect: true, base: base.len(), follows, spelling }
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
