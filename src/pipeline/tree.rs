//! What the new tree holds: outputs that were made, and outputs of the last build that stay.

use super::last::is_asset;
use super::{Last, Run};
use crate::diagnostic::Diagnostic;
use crate::write::manifest::{Outputs, Record};
use rustc_hash::FxHashMap;
use std::path::Path;

/// The outputs of the new tree.
pub(super) struct Tree<'a> {
    all: FxHashMap<&'a str, &'a Record>,
    /// Those that are taken over from the last build.
    pub kept: Vec<&'a str>,
}

impl<'a> Tree<'a> {
    /// The `planned` outputs, `last_good` pages of held sites, and what the pages of sites that were not built load.
    /// What was wrong with kept outputs goes to `out` once more.
    pub fn new(
        run: &'a Run<'_>,
        planned: impl Iterator<Item = &'a String>,
        last_good: Vec<(&'a String, &'a Record)>,
        folder: &Path,
        out: &mut Vec<Diagnostic>,
    ) -> Tree<'a> {
        let mut tree = Tree { all: FxHashMap::default(), kept: Vec::new() };
        for path in planned {
            if let Some(record) = run.fresh.get(path) {
                tree.all.insert(path, record);
            } else if let Some(record) = run.last.get(path).filter(|_| run.last.has(path)) {
                out.extend(record.diagnostics.iter().cloned());
                tree.keep(path, record);
            }
        }
        for (path, record) in last_good.into_iter().filter(|(path, _)| run.last.has(path)) {
            tree.keep(path, record);
        }
        if run.only.is_some() || !run.hold.sites.is_empty() {
            // The pages of the other sites still load the style sheets that they were made with.
            let outputs = run.last.manifest.outputs.iter();
            for (path, record) in outputs.filter(|(path, _)| is_asset(path) && folder.join(path).is_file()) {
                tree.keep(path, record);
            }
        }
        tree
    }

    fn keep(&mut self, path: &'a str, record: &'a Record) {
        self.all.entry(path).or_insert_with(|| {
            self.kept.push(path);
            record
        });
    }

    /// How many outputs there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The paths of all outputs.
    pub fn paths(&self) -> impl Iterator<Item = &'a str> {
        self.all.keys().copied()
    }

    /// How many outputs of the last build are no more.
    pub fn removed(&self, last: &Last) -> usize {
        last.manifest.outputs.keys().filter(|path| !self.all.contains_key(path.as_str())).count()
    }

    /// What is to be remembered.
    pub fn outputs(&self) -> Outputs<'a> {
        Outputs::new(self.all.iter().map(|(path, record)| (*path, *record)))
    }
}
