//! What a finished build remembers: of each output its fingerprint and what its body held. It lies beside the content,
//! not in the output, and knows only outputs: nothing of a document that is not shown.

use super::Staging;
use crate::diagnostic::Diagnostic;
use crate::markdown::Facts;
use crate::plan::{Cause, Prints};
use crate::search::Postings;
use anyhow::{Context, Result};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// The format of the file; another number is not read.
const FORMAT: u32 = 9;

/// The file in a shard's folder that says what it made.
const SHARD: &str = ".bosoo-shard";

/// Records in a part of the file: parts are read and written side by side.
const PART: usize = 512;

/// The outputs of a build that was.
#[derive(Debug, Default)]
pub struct Manifest {
    /// By path under the output folder.
    pub outputs: FxHashMap<String, Record>,
}

/// The outputs of a build that is to be remembered, in the order of their paths: the same builds have the same
/// manifests, byte by byte.
pub struct Outputs<'a>(Vec<(&'a str, &'a Record)>);

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
    /// Whether its file still stands as it was, once that was asked.
    #[serde(skip)]
    pub there: OnceLock<bool>,
}

impl Manifest {
    /// An empty manifest.
    pub fn new() -> Manifest {
        Manifest::default()
    }

    /// The manifest of the output folder, empty where there is none that describes it.
    pub fn read(state: &Path, mark: Option<u64>) -> Manifest {
        let read = || decode(&std::fs::read(state.join(file(mark?))).ok()?);
        read().unwrap_or_default()
    }

    /// The shard that stands in a folder: its part, of how many, what it made. `None` where the folder is none.
    pub fn of_shard(folder: &Path) -> Result<Option<(usize, usize, Manifest)>> {
        let path = folder.join(SHARD);
        if !path.is_file() {
            return Ok(None);
        }
        let bytes = std::fs::read(&path).with_context(|| format!("failed to read {}", path.display()))?;
        let read = |mut bytes: &[u8]| {
            let (part, of) = (number(&mut bytes)?, number(&mut bytes)?);
            Some((part, of, decode(bytes)?))
        };
        let shard = read(&bytes);
        Ok(Some(shard.with_context(|| format!("{} was made by another version of bosoo", path.display()))?))
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

impl<'a> Outputs<'a> {
    /// These outputs; no path twice.
    pub fn new(outputs: impl Iterator<Item = (&'a str, &'a Record)>) -> Outputs<'a> {
        let mut outputs: Vec<_> = outputs.collect();
        outputs.par_sort_unstable_by_key(|(path, _)| *path);
        Outputs(outputs)
    }

    /// A number that tells builds apart: the same for the same files, on any machine.
    pub fn id(&self) -> u64 {
        let mut hash = xxhash_rust::xxh3::Xxh3::new();
        for (path, record) in &self.0 {
            hash.update(path.as_bytes());
            hash.update(&record.content.to_le_bytes());
        }
        hash.digest()
    }

    /// What is remembered of each.
    pub fn records(&self) -> impl Iterator<Item = &'a Record> {
        self.0.iter().map(|(_, record)| *record)
    }

    /// Writes the manifest; it counts once the output folder bears its mark.
    pub fn write(&self, state: &Path, id: u64) -> Result<()> {
        let path = state.join(file(id));
        let new = path.with_extension("new");
        let write = || {
            let mut out = BufWriter::new(std::fs::File::create(&new)?);
            self.encode(&mut out)?;
            out.flush()
        };
        write().with_context(|| format!("failed to write {}", new.display()))?;
        std::fs::rename(&new, &path).with_context(|| format!("failed to write {}", path.display()))
    }

    /// Writes what a shard made into its own tree.
    pub fn write_shard(&self, staging: &Staging, part: usize, of: usize) -> Result<()> {
        let mut bytes = [part, of].map(|number| (number as u64).to_le_bytes()).concat();
        self.encode(&mut bytes).with_context(|| format!("failed to encode {SHARD}"))?;
        staging.write(SHARD, &bytes)
    }

    /// The format, how many parts, then each part after its length. A few parts are made side by side and written before
    /// the next: all of them at once would take as much memory as all the rest of a build.
    fn encode(&self, out: &mut impl Write) -> std::io::Result<()> {
        let number = |out: &mut dyn Write, number: usize| out.write_all(&(number as u64).to_le_bytes());
        number(out, FORMAT as usize)?;
        number(out, self.0.len().div_ceil(PART))?;
        for some in self.0.chunks(PART * rayon::current_num_threads().max(1)) {
            let parts: Vec<Vec<u8>> = (some.par_chunks(PART).map(postcard::to_stdvec))
                .collect::<Result<_, _>>()
                .map_err(std::io::Error::other)?;
            for part in parts {
                number(out, part.len())?;
                out.write_all(&part)?;
            }
        }
        Ok(())
    }
}

fn decode(mut bytes: &[u8]) -> Option<Manifest> {
    if number(&mut bytes)? != FORMAT as usize {
        return None;
    }
    let count = number(&mut bytes).filter(|count| *count <= bytes.len())?;
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        let length = number(&mut bytes)?;
        let (part, rest) = bytes.split_at_checked(length)?;
        parts.push(part);
        bytes = rest;
    }
    let read = |part: &&[u8]| postcard::from_bytes::<Vec<(String, Record)>>(part).ok();
    let parts: Vec<Vec<(String, Record)>> = parts.par_iter().map(read).collect::<Option<_>>()?;
    Some(Manifest { outputs: parts.into_iter().flatten().collect() })
}

/// Takes a number off the front.
fn number(bytes: &mut &[u8]) -> Option<usize> {
    let (number, rest) = bytes.split_first_chunk::<8>()?;
    *bytes = rest;
    usize::try_from(u64::from_le_bytes(*number)).ok()
}

fn file(id: u64) -> String {
    format!("{id:016x}.manifest")
}
