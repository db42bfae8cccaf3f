//! What was read of each file, for a preview that reads the cluster again at every change.

use super::read_front::Front;
use super::walk::Found;
use crate::diagnostic::Diagnostic;
use rustc_hash::FxHashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// Front matter by file. The one of `default()` keeps nothing: a build reads every file once.
#[derive(Debug, Default)]
pub struct Cache {
    files: Option<FxHashMap<Arc<str>, Read>>,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub(super) struct Read {
    pub front: Option<Front>,
    pub faults: Vec<Diagnostic>,
    /// Length and time of change before it was read. `None` where nothing is to be kept.
    stamp: Option<(u64, SystemTime)>,
    fresh: bool,
}

impl Cache {
    /// A cache that keeps what is read.
    pub fn keeping() -> Cache {
        Cache { files: Some(FxHashMap::default()) }
    }

    /// The file is read again, whatever its length and time of change say: an editor may save twice in a moment.
    pub fn forget(&mut self, file: &str) {
        if let Some(files) = &mut self.files {
            files.remove(file);
        }
    }

    /// The file as it was, or as `read` finds it.
    pub(super) fn read(
        &self,
        root: &Path,
        file: &str,
        read: impl FnOnce() -> (Option<Front>, Vec<Diagnostic>),
    ) -> Read {
        let stamp = self.files.as_ref().and_then(|_| {
            let meta = std::fs::metadata(root.join(file)).ok()?;
            Some((meta.len(), meta.modified().ok()?))
        });
        match self.files.as_ref().and_then(|files| files.get(file)) {
            Some(known) if known.stamp == stamp => known.clone(),
            _ => {
                let (front, faults) = read();
                Read { front, faults, stamp, fresh: true }
            }
        }
    }

    /// Keeps what was read, and forgets files that are no more.
    pub(super) fn keep(&mut self, read: &[(Found, Read)]) {
        let Some(files) = &mut self.files else { return };
        for (found, read) in read.iter().filter(|(_, read)| read.fresh && read.stamp.is_some()) {
            files.insert(found.file.clone(), Read { fresh: false, ..read.clone() });
        }
        if files.len() > read.len() {
            let there: rustc_hash::FxHashSet<&str> = read.iter().map(|(found, _)| &*found.file).collect();
            files.retain(|file, _| there.contains(&**file));
        }
    }
}
