//! What earlier builds left, and where: the last build of the same folder, or the parts of a build in shards.

use crate::messages::Said;
use crate::write::manifest::{Manifest, Record};
use anyhow::{Context, Result};
use rustc_hash::FxHashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A part of a build: the n-th of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shard {
    /// From 1.
    pub part: usize,
    /// How many there are.
    pub of: usize,
}

impl Shard {
    /// Whether the shard makes the output at this place of the plan. Neighbours in the plan are of one column and cost
    /// the same, so that they are dealt out in turn.
    pub fn makes(self, at: usize) -> bool {
        at % self.of == self.part - 1
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Shard, String> {
        let parts = text.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
        match parts {
            Some((part, of)) if (1..=of).contains(&part) => Ok(Shard { part, of }),
            _ => Err(format!("{text} is no shard: the first of four is 1/4")),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.of)
    }
}

/// A manifest with the folders that its files stand in.
pub(super) struct Last {
    pub manifest: Manifest,
    folders: Vec<PathBuf>,
    /// By output: its folder, where there are several.
    places: FxHashMap<String, usize>,
}

impl Last {
    /// The last build of an output folder.
    pub fn of(out: &Path, manifest: Manifest) -> Last {
        Last { manifest, folders: vec![out.to_path_buf()], places: FxHashMap::default() }
    }

    /// The shards under a folder, all of them.
    pub fn of_shards(folder: &Path) -> Result<Last> {
        let mut found: Vec<(Shard, PathBuf, Manifest)> = Vec::new();
        let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let path = entry.with_context(|| folder.display().to_string())?.path();
            if let Some((part, of, manifest)) = Manifest::of_shard(&path)? {
                found.push((Shard { part, of }, path, manifest));
            }
        }
        found.sort_by_key(|(shard, ..)| *shard);
        let of = found.first().map_or(1, |(shard, ..)| shard.of);
        for part in 1..=of {
            let shard = Shard { part, of };
            let times = found.iter().filter(|(other, ..)| *other == shard).count();
            let said = |id| Said::new(id).arg("folder", folder.display()).arg("shard", shard);
            anyhow::ensure!(times > 0, said("shard-missing"));
            anyhow::ensure!(times == 1, said("shard-twice"));
        }
        anyhow::ensure!(found.len() == of, Said::new("shard-other").arg("folder", folder.display()));
        let mut last = Last { manifest: Manifest::new(), folders: Vec::new(), places: FxHashMap::default() };
        for (at, (_, path, manifest)) in found.into_iter().enumerate() {
            last.folders.push(path);
            last.places.extend(manifest.outputs.keys().map(|path| (path.clone(), at)));
            last.manifest.outputs.extend(manifest.outputs);
        }
        Ok(last)
    }

    /// What is known of an output.
    pub fn get(&self, path: &str) -> Option<&Record> {
        self.manifest.outputs.get(path)
    }

    /// The output's file, wherever it stands.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folders[self.places.get(path).copied().unwrap_or(0)].join(path)
    }

    /// Whether the file is still there, as long as it was.
    pub fn has(&self, path: &str) -> bool {
        let Some(record) = self.get(path) else { return false };
        let look = || std::fs::metadata(self.file(path)).is_ok_and(|meta| meta.len() == record.size);
        *record.there.get_or_init(look)
    }
}

/// Whether a path is one of a theme's files, on any host.
pub(super) fn is_asset(path: &str) -> bool {
    let inside =
        path.strip_prefix("_hosts/").and_then(|rest| rest.split_once('/')).map_or(path, |(_, rest)| rest);
    inside.starts_with("assets/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_output_is_in_one_shard() {
        for of in 1..5 {
            for at in 0..20 {
                let makers = (1..=of).filter(|part| Shard { part: *part, of }.makes(at)).count();
                assert_eq!(makers, 1);
            }
        }
    }

    #[test]
    fn shards_are_read() {
        assert_eq!("2/3".parse(), Ok(Shard { part: 2, of: 3 }));
        for wrong in ["", "3", "0/3", "4/3", "1/0", "a/b", "-1/2"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
