//! What is known of Mongolian runs by themselves: a few thousand make up most of any text, and reading one costs as much as
//! a hundred Chinese characters, so each thread remembers them.

use super::Parts;
use crate::lang::{chars, suffix};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// Runs that a thread remembers.
const RUNS: usize = 1 << 15;

/// Longer ones, in bytes, are read anew: no real word comes near.
const MAX_RUN: usize = 240;

/// A Mongolian run.
#[derive(Debug)]
pub struct Run {
    /// Whether it has letters.
    pub(super) letters: bool,
    /// Whether it begins with a joiner.
    pub(super) joined: bool,
    /// Whether it is a lone vowel.
    pub(super) vowel: bool,
    /// Whether it is a suffix where it stands after a space.
    pub(super) free: suffix::Free,
    /// Whether its first part goes on with the last part of the run before.
    pub(super) reopens: bool,
    /// Its parts.
    pub(super) parts: Parts,
    /// What the search makes of it where it is a word by itself.
    pub terms: OnceCell<Box<[u32]>>,
    /// In which text the search met it last, and how many times.
    pub met: Cell<(u32, u32)>,
}

impl Run {
    /// Its parts, as a word by itself.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    fn new(text: &str) -> Run {
        let mut parts = Parts::default();
        let reopens = parts.read(text);
        Run {
            letters: text.chars().any(|c| chars::is_letter(c) || chars::is_foreign_letter(c)),
            joined: text.starts_with(chars::is_suffix_joiner),
            vowel: suffix::is_detached_vowel(text),
            free: suffix::after_space(text),
            reopens,
            parts,
            terms: OnceCell::new(),
            met: Cell::default(),
        }
    }
}

/// The runs that a thread remembers.
#[derive(Default)]
pub(super) struct Runs(FxHashMap<Box<str>, Rc<Run>>);

thread_local! {
    pub(super) static KNOWN: RefCell<Runs> = RefCell::default();
}

impl Runs {
    /// A run.
    pub fn get(&mut self, text: &str) -> Rc<Run> {
        if let Some(run) = self.0.get(text) {
            return run.clone();
        }
        let run = Rc::new(Run::new(text));
        if text.len() <= MAX_RUN {
            if self.0.len() >= RUNS {
                self.0.clear();
            }
            self.0.insert(text.into(), run.clone());
        }
        run
    }
}
