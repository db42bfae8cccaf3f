//! What a finished build remembers: of each output its fingerprint and what its body held. It lies beside the content,
//! not in the output, and knows only outputs: nothing of a document that is not shown.

use super::Staging;
use super::kept::Kept;
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
const FORMAT: u64 = 14;

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
        let read = || decode(Arc::new(Kept::open(&state.join(file(mark?))).ok()?), 0).ok();
        read().unwrap_or_default()
    }

    /// The shard that stands in a folder: its part, of how many, what it made. `None` where the folder is none.
    pub fn of_shard(folder: &Path) -> Result<Option<(usize, usize, Manifest)>> {
        let path = folder.join(SHARD);
        if !path.is_file() {
            return Ok(None);
        }
        let kept = Kept::open(&path).with_context(|| path.display().to_string())?;
        let kept = Arc::new(kept);
        let read = || -> Result<_> {
            let (part, of) = (kept.number(0)?, kept.number(8)?);
            Ok((usize::try_from(part)?, usize::try_from(of)?, decode(kept.clone(), 16)?))
        };
        let shard = read();
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
        write().with_context(|| new.display().to_string())?;
        std::fs::rename(&new, &path).with_context(|| path.display().to_string())
    }

    /// Writes what a shard made into its own tree.
    pub fn write_shard(&self, staging: &Staging, part: usize, of: usize) -> Result<()> {
        let mut bytes = [part, of].map(|number| (number as u64).to_le_bytes()).concat();
        self.encode(&mut bytes).with_context(|| SHARD.to_string())?;
        staging.write(SHARD, &bytes)
    }

    /// The format, how many parts, then each part after its length and that of its terms, which follow it. A few parts are
    /// made side by side and written before the next: all of them at once would take as much memory as all the rest of a
    /// build.
    fn encode(&self, out: &mut impl Write) -> std::io::Result<()> {
        let number = |out: &mut dyn Write, number: u64| out.write_all(&number.to_le_bytes());
        number(out, FORMAT)?;
        number(out, self.0.len().div_ceil(PART) as u64)?;
        for some in self.0.chunks(PART * rayon::current_num_threads().max(1)) {
            let parts = some.par_chunks(PART).map(|part| {
                let mut terms = Vec::new();
                for postings in part.iter().filter_map(|(_, record)| record.search.as_ref()) {
                    terms.extend_from_slice(postings.load()?.bytes());
                }
                anyhow::Ok((postcard::to_stdvec(part)?, terms))
            });
            let parts: Vec<(Vec<u8>, Vec<u8>)> =
                parts.collect::<Result<_>>().map_err(std::io::Error::other)?;
            for (part, terms) in parts {
                number(out, part.len() as u64)?;
                number(out, terms.len() as u64)?;
                out.write_all(&part)?;
                out.write_all(&terms)?;
            }
        }
        Ok(())
    }
}

/// Reads what [`Outputs::encode`] wrote, from a byte of the file on: each part by itself, and not its terms.
fn decode(kept: Arc<Kept>, mut at: u64) -> Result<Manifest> {
    anyhow::ensure!(kept.number(at)? == FORMAT, "another format");
    let count = kept.number(at + 8)?;
    at += 16;
    let mut parts = Vec::new();
    for _ in 0..count {
        let (length, terms) = (kept.number(at)?, kept.number(at + 8)?);
        let begins = at + 16;
        at = begins.checked_add(length).and_then(|at| at.checked_add(terms)).context("too long")?;
        parts.push((begins, usize::try_from(length)?));
    }
    kept.read(at, 0).context("cut off")?;
    let read = |&(begins, length): &(u64, usize)| {
        let bytes = kept.read(begins, length)?;
        let mut part: Vec<(String, Record)> = postcard::from_bytes(&bytes)?;
        let mut at = begins + length as u64;
        let mut site: Option<Arc<str>> = None;
        for (_, record) in &mut part {
            if let Some(postings) = &mut record.search {
                postings.stand(&kept, at);
                at += postings.length();
            }
            // Neighbours are mostly of one site: they share its id.
            if record.site == site {
                record.site.clone_from(&site);
            } else {
                site.clone_from(&record.site);
            }
        }
        anyhow::Ok(part)
    };
    let parts: Vec<Vec<(String, Record)>> = parts.par_iter().map(read).collect::<Result<_>>()?;
    let mut outputs = FxHashMap::default();
    outputs.reserve(parts.iter().map(Vec::len).sum());
    parts.into_iter().for_each(|part| outputs.extend(part));
    Ok(Manifest { outputs })
}

fn file(id: u64) -> String {
    format!("{id:016x}.manifest")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::search::PageText;

    fn record(n: usize) -> Record {
        let text = format!("第 {n} 号");
        let body = text.as_str();
        let page = PageText {
            lang: Lang::Zh,
            title: body,
            facts: &[],
            index: None,
            dates: &[],
            summary: None,
            body,
        };
        let search = n.is_multiple_of(3).then(|| Postings::new(&page));
        Record { content: n as u64, site: Some(Arc::from(body)), search, ..Record::default() }
    }

    fn write(folder: &Path, count: usize) -> FxHashMap<String, Record> {
        let records: FxHashMap<String, Record> =
            (0..count).map(|n| (format!("{n}.html"), record(n))).collect();
        let outputs = Outputs::new(records.iter().map(|(path, record)| (path.as_str(), record)));
        outputs.write(folder, 1).unwrap();
        records
    }

    #[test]
    fn what_was_written_is_read_and_its_terms_when_they_are_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let written = write(folder.path(), 2 * PART + 7);
        let read = Manifest::read(folder.path(), Some(1));
        // Also when another build has taken the file away.
        Manifest::remove_others(folder.path(), 2);
        assert_eq!(read.outputs.len(), written.len());
        for (path, record) in &written {
            let again = &read.outputs[path];
            assert_eq!((again.content, &again.site), (record.content, &record.site));
            let terms =
                |record: &Record| record.search.as_ref().map(|terms| terms.load().unwrap().bytes().to_vec());
            assert_eq!(terms(again), terms(record), "{path}");
        }
        // Written down again, it is the same file.
        let outputs = Outputs::new(read.outputs.iter().map(|(path, record)| (path.as_str(), record)));
        outputs.write(folder.path(), 3).unwrap();
        write(folder.path(), written.len());
        let bytes = |id| std::fs::read(folder.path().join(file(id))).unwrap();
        assert!(bytes(1) == bytes(3));
    }

    #[test]
    fn a_file_that_is_cut_off_is_no_manifest_and_terms_that_changed_are_not_believed() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), 4);
        let path = folder.path().join(file(1));
        let mut bytes = std::fs::read(&path).unwrap();
        for length in 0..bytes.len() {
            std::fs::write(&path, &bytes[..length]).unwrap();
            assert!(Manifest::read(folder.path(), Some(1)).outputs.is_empty(), "{length} of {}", bytes.len());
        }
        // The last byte is one of the terms of 3.html.
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        let read = Manifest::read(folder.path(), Some(1));
        let loads = |path: &str| read.outputs[path].search.as_ref().unwrap().load().is_ok();
        assert!(loads("0.html") && !loads("3.html"));
    }
}
