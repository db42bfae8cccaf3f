//! A hasher for views: many small fields, hashed at once.

use super::world::{Here, World};
use crate::model::DocumentId;
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::xxh3_64;

/// Collects what is hashed. A view has some three hundred fields of a few bytes, and a hash that is fed them one by one
/// spends its time on the feeding: this takes a fifth of it.
#[derive(Debug, Default)]
pub struct Collected(Vec<u8>);

impl Hasher for Collected {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        xxh3_64(&self.0)
    }
}

/// A hash of what a document's page shows: of its view, and of the files its text comes from.
pub fn document(world: &World, here: &Here, id: DocumentId, view: &impl Hash) -> u64 {
    let document = &world.cluster.documents[id];
    let (version, _) = document.version(here.lang);
    let mut hash = Collected::default();
    // The head's alternates and the language switch say whether there is a counterpart.
    (version.hash, document.zh.hash, document.counterpart).hash(&mut hash);
    view.hash(&mut hash);
    hash.finish()
}
