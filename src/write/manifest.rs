//! What a finished build remembers: of each output its fingerprint and what its body held. It lies beside the content,
//! not in the output, and knows only outputs: nothing of a document that is not shown.

use super::Staging;
use crate::diagnostic::Diagnostic;
use crate::markdown::Facts;
use crate::plan::{Cause, Prints};
use crate::search::Postings;
use anyhow::{Context, Result};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;

/// The format of the file; another number is not read.
const FORMAT: u32 = 7;

/// The file in a shard's folder that says what it made.
const SHARD: &str = ".bosoo-shard";

/// The outputs of a build.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// By path under the output folder.
    #[serde(serialize_with = "in_order")]
    pub outputs: FxHashMap<String, Record>,
}

/// The same builds have the same manifests, byte by byte.
fn in_order<S: serde::Serializer>(outputs: &FxHashMap<String, Record>, to: S) -> Result<S::Ok, S::Error> {
    let mut paths: Vec<(&String, &Record)> = outputs.iter().collect();
    paths.sort_unstable_by_key(|(path, _)| *path);
    to.collect_map(paths)
}

/// What is remembered of an output.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Record {
    /// What it was made from.
    pub prints: Prints,
    /// Why it was made.
    pub causes: Vec<Cause>,
    /// Hash of the file.
    pub content: u64,
    /// Bytes.
    pub size: u64,
    /// The site it belongs to; `None` for the cluster as a whole.
    pub site: Option<Arc<str>>,
    /// Of a page in traditional characters: the page that it was made from.
    pub twin_of: Option<Arc<str>>,
    /// Of a page with a body: what it holds.
    pub facts: Option<Facts>,
    /// Of a page that can be searched: its terms.
    pub search: Option<Postings>,
    /// Of a page: what it loads, as the rules count it.
    pub loads: Vec<u64>,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// What the rules found in it.
    pub findings: Vec<Diagnostic>,
}

impl Manifest {
    /// An empty manifest.
    pub fn new() -> Manifest {
        Manifest { format: FORMAT, outputs: FxHashMap::default() }
    }

    /// The manifest of the output folder, empty where there is none that describes it.
    pub fn read(state: &Path, mark: Option<u64>) -> Manifest {
        let read = || -> Option<Manifest> {
            let bytes = std::fs::read(state.join(file(mark?))).ok()?;
            let manifest: Manifest = postcard::from_bytes(&bytes).ok()?;
            (manifest.format == FORMAT).then_some(manifest)
        };
        read().unwrap_or_else(Manifest::new)
    }

    /// The shard that stands in a folder: its part, of how many, what it made. `None` where the folder is none.
    pub fn of_shard(folder: &Path) -> Result<Option<(usize, usize, Manifest)>> {
        let path = folder.join(SHARD);
        if !path.is_file() {
            return Ok(None);
        }
        let bytes = std::fs::read(&path).with_context(|| format!("failed to read {}", path.display()))?;
        let read: Option<(usize, usize, Manifest)> = postcard::from_bytes(&bytes).ok();
        match read.filter(|(_, _, manifest)| manifest.format == FORMAT) {
            Some(read) => Ok(Some(read)),
            None => anyhow::bail!("{} was made by another version of bosoo", path.display()),
        }
    }

    /// Writes what a shard made into its own tree.
    pub fn write_shard(&self, staging: &Staging, part: usize, of: usize) -> Result<()> {
        let bytes = postcard::to_stdvec(&(part, of, self)).context("failed to encode the shard's state")?;
        staging.write(SHARD, &bytes)
    }

    /// A number that tells builds apart: the same for the same files, on any machine.
    pub fn id(&self) -> u64 {
        let mut paths: Vec<(&String, &Record)> = self.outputs.iter().collect();
        paths.sort_by_key(|(path, _)| *path);
        let mut hash = xxhash_rust::xxh3::Xxh3::new();
        for (path, record) in paths {
            hash.update(path.as_bytes());
            hash.update(&record.content.to_le_bytes());
        }
        hash.digest()
    }

    /// Writes the manifest; it counts once the output folder bears its mark.
    pub fn write(&self, state: &Path, id: u64) -> Result<()> {
        let bytes = postcard::to_stdvec(self).context("failed to encode the build's state")?;
        let path = state.join(file(id));
        let new = path.with_extension("new");
        std::fs::write(&new, bytes).with_context(|| format!("failed to write {}", new.display()))?;
        std::fs::rename(&new, &path).with_context(|| format!("failed to write {}", path.display()))
    }

    /// Removes the manifests of other builds.
    pub fn remove_others(state: &Path, id: u64) {
        for entry in std::fs::read_dir(state).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_string_lossy().ends_with(".manifest") && name.to_string_lossy() != file(id) {
                // Left over is untidy, not wrong.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

fn file(id: u64) -> String {
    format!("{id:016x}.manifest")
}
