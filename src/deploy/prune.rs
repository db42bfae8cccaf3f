//! Old releases go; their manifests and the log stay, as proof of what was online when.

use super::config::{Config, Mode, Target};
use super::lock::Lock;
use super::state::State;
use super::store::Store;
use anyhow::Result;
use std::collections::BTreeSet;

/// What was pruned.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Pruned {
    /// Releases that can no longer come back.
    pub releases: Vec<String>,
    /// Releases that stay.
    pub kept: Vec<String>,
    /// Objects deleted, where they were deleted one by one.
    pub objects: usize,
}

/// Deletes all releases but the last `keep` that were live, and what dead attempts left.
pub fn prune(config: &Config, name: &str, target: &Target, store: &dyn Store, keep: usize) -> Result<Pruned> {
    let state = State::new(store, target);
    let lock = Lock::take(store, &state, &config.local(name))?;
    let pruned = under_lock(target, store, &state, &lock, keep.max(1));
    lock.release(true)?;
    pruned
}

fn under_lock(target: &Target, store: &dyn Store, state: &State, lock: &Lock, keep: usize) -> Result<Pruned> {
    let mut kept: Vec<String> = Vec::new();
    for entry in state.log(100_000)? {
        if !kept.contains(&entry.release) && kept.len() < keep {
            kept.push(entry.release);
        }
    }
    let mut pruned = Pruned::default();
    let Some(pointer) = state.pointer()? else { return Ok(pruned) };
    // A damaged log must never cost the live release, nor an attempt that may go on.
    let mut stay: BTreeSet<String> = kept.iter().cloned().collect();
    stay.insert(pointer.release);
    stay.extend(store_current(target, store)?);
    stay.extend(state.pending()?.map(|p| p.release));
    let mut gone = state.complete()?;
    gone.extend(state.begun()?);
    for release in gone.difference(&stay) {
        lock.renew()?;
        state.set_complete(release, false)?;
        if target.mode() == Mode::Releases {
            store.delete_tree(&format!("releases/{release}/"))?;
        }
        state.set_begun(release, false)?;
        pruned.releases.push(release.clone());
    }
    if target.mode() == Mode::InPlace {
        let mut needed = BTreeSet::new();
        for release in &stay {
            if let Some(seal) = state.manifest(release)? {
                needed.extend(seal.files.iter().map(|f| f.object_key()));
            }
        }
        let prefix = state.key("objects/");
        for key in store.list(&prefix)? {
            if !key.strip_prefix(&prefix).is_some_and(|name| needed.contains(name)) {
                lock.renew()?;
                store.delete(&key)?;
                pruned.objects += 1;
            }
        }
    }
    // What was being written aside when an attempt died.
    for key in store.list(&state.key("tmp/"))? {
        store.delete(&key)?;
    }
    pruned.kept = kept;
    Ok(pruned)
}

fn store_current(target: &Target, store: &dyn Store) -> Result<Option<String>> {
    match target.mode() {
        Mode::Releases => store.current(),
        Mode::InPlace => Ok(None),
    }
}
