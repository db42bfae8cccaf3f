//! The shaping oracle (crate mongol-norm, UTN #57 v4) with a memory: each distinct word is shaped once per build.

use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use mongol_norm::{Locale, Shaper};
use rustc_hash::{FxHashMap, FxHasher};

use super::chars;

/// Longer words, in bytes, are not shaped: no real word comes near, and rules try a word many times over.
pub const MAX_WORD: usize = 240;

const SHARDS: usize = 16;
type Shard = Mutex<FxHashMap<Box<str>, Option<Arc<str>>>>;

/// Shapes of words, shared by all threads of a build.
///
/// A shape is the list of written units a UTN #57 font draws; equal shapes are drawn alike. It is a key for
/// comparing, never text to print.
pub struct ShapeCache {
    shaper: Shaper,
    shards: [Shard; SHARDS],
    shaped: AtomicUsize,
}

/// The memory of this program: what asks by itself, from any thread, asks here.
pub static SHARED: LazyLock<ShapeCache> = LazyLock::new(ShapeCache::new);

impl Default for ShapeCache {
    fn default() -> ShapeCache {
        ShapeCache::new()
    }
}

impl ShapeCache {
    /// An empty cache.
    pub fn new() -> ShapeCache {
        ShapeCache {
            shaper: Shaper::new(Locale::Mng),
            shards: std::array::from_fn(|_| Shard::default()),
            shaped: AtomicUsize::new(0),
        }
    }

    /// The shape of a word; `None` where the oracle knows none: other characters than Hudum's, or no letter at all, or a word that is
    /// too long.
    /// (The oracle draws letters of Todo, Sibe and Manchu as nothing, so they are kept from it.)
    pub fn shape(&self, word: &str) -> Option<Arc<str>> {
        if word.len() > MAX_WORD {
            return None;
        }
        let mut hasher = FxHasher::default();
        word.hash(&mut hasher);
        let shard = &self.shards[hasher.finish() as usize % SHARDS];
        // The lock is held while shaping, so that two threads never shape the same word.
        let mut words = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = words.get(word) {
            return known.clone();
        }
        let shape = self.draw(word);
        words.insert(word.into(), shape.clone());
        shape
    }

    /// Whether both are drawn, and alike. U+180E itself is a gap, not ink, and does not count.
    pub fn same_ink(&self, a: &str, b: &str) -> bool {
        match (self.shape(a), self.shape(b)) {
            (Some(a), Some(b)) => a == b || ink(&a).eq(ink(&b)),
            _ => false,
        }
    }

    /// How many words were shaped so far.
    pub fn shaped(&self) -> usize {
        self.shaped.load(Ordering::Relaxed)
    }

    fn draw(&self, word: &str) -> Option<Arc<str>> {
        if !word.contains(chars::is_letter) || !word.chars().all(is_shapable) {
            return None;
        }
        self.shaped.fetch_add(1, Ordering::Relaxed);
        let units = self.shaper.shape(word).ok()?;
        Some(units.iter().map(|unit| unit.as_str()).collect::<Vec<_>>().join("+").into())
    }
}

/// The units of a shape that leave ink.
pub fn ink(shape: &str) -> impl Iterator<Item = &str> {
    shape.split('+').filter(|unit| *unit != "Mvs")
}

fn is_shapable(c: char) -> bool {
    chars::is_letter(c)
        || chars::is_selector(c)
        || chars::is_suffix_joiner(c)
        || matches!(c, chars::NIRUGU | chars::ZWJ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_shapes_and_one_shaping_per_word() {
        let cache = ShapeCache::new();
        assert_eq!(cache.shape("ᠮᠣᠩᠭᠣᠯ"), cache.shape("ᠮᠤᠨᠭᠭᠤᠯ"));
        assert_ne!(cache.shape("ᠨᠡᠷ\u{180E}ᠡ"), cache.shape("ᠨᠡᠷᠡ"));
        assert!(cache.same_ink("ᠣᠨ\u{180E}", "ᠣᠨ"));
        assert_eq!(cache.shape("ᡷᠠ"), None);
        assert_eq!(cache.shape("\u{180B}"), None);
        assert_eq!(cache.shape(&"ᠠ\u{180B}".repeat(100_000)), None);
        let before = cache.shaped();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| cache.shape("ᠪᠢᠴᠢᠭ"));
            }
        });
        assert_eq!(cache.shaped(), before + 1);
    }
}
