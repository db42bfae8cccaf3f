//! The output folder: a new tree is made beside the old one, and the two change places in one step. Whoever serves the
//! folder sees the old cluster or the new one, never something between; a build that fails or is killed leaves the old.

pub mod kept;
pub mod manifest;
pub mod pictures;
pub mod seal;

use crate::messages::Said;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The build's own mark in the output folder: which manifest describes it.
const MARK: &str = ".bosoo-build";

/// A new tree on its way.
pub struct Staging {
    out: PathBuf,
    new: PathBuf,
}

/// Held while a folder is built: two builds of one folder would tread on each other.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Staging {
    /// Removes what a killed build left beside the folder `out`; its files were never served. Returns the place.
    pub fn clear(out: &Path) -> Result<PathBuf> {
        let name = out.file_name().context("the output folder has no name")?.to_string_lossy().into_owned();
        let new = out.with_file_name(format!(".{name}.building"));
        if new.exists() {
            remove(&new)?;
        }
        Ok(new)
    }

    /// Begins a new tree for the folder `out`.
    pub fn begin(out: &Path) -> Result<Staging> {
        let new = Staging::clear(out)?;
        std::fs::create_dir_all(&new).with_context(|| new.display().to_string())?;
        Ok(Staging { out: out.to_path_buf(), new })
    }

    /// Makes the folders that some files need, before many threads write into them.
    pub fn folders<'a>(&self, paths: impl Iterator<Item = &'a str>) -> Result<()> {
        let folders: BTreeSet<&str> =
            paths.filter_map(|path| path.rsplit_once('/')).map(|(folder, _)| folder).collect();
        for folder in folders {
            let path = self.new.join(folder);
            std::fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        }
        Ok(())
    }

    /// Writes a file of the new tree.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        std::fs::write(self.new.join(path), bytes).with_context(|| path.to_string())
    }

    /// Reads a page of the new tree.
    pub fn read(&self, path: &str) -> Result<String> {
        std::fs::read_to_string(self.new.join(path)).with_context(|| path.to_string())
    }

    /// Takes a file of an older tree over, without copying it.
    pub fn keep(&self, from: &Path, path: &str) -> Result<()> {
        let to = self.new.join(path);
        match std::fs::hard_link(from, &to) {
            Ok(()) => Ok(()),
            // A file system without links.
            Err(_) => std::fs::copy(from, &to).map(drop).with_context(|| path.to_string()),
        }
    }

    /// Puts the new tree in the place of the old one, and removes the old one.
    pub fn commit(self, id: u64) -> Result<()> {
        std::fs::write(self.new.join(MARK), format!("{id:016x}\n"))
            .context("failed to write the build's mark")?;
        if !self.out.exists() {
            std::fs::rename(&self.new, &self.out)
                .with_context(|| format!("failed to move the new tree to {}", self.out.display()))?;
            return Ok(());
        }
        exchange(&self.new, &self.out)?;
        // The old tree now stands in the new one's place.
        remove(&self.new)
    }

    /// Gives the new tree up.
    pub fn abandon(self) -> Result<()> {
        remove(&self.new)
    }
}

fn remove(tree: &Path) -> Result<()> {
    std::fs::remove_dir_all(tree).with_context(|| tree.display().to_string())
}

/// Claims the folder `out` for one build. It is taken before anything of the last build is read.
pub fn lock(out: &Path, state: &Path) -> Result<Lock> {
    // The exchange removes what stood there, so it must be an output of an earlier build, never somebody's own files.
    let filled = std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    anyhow::ensure!(
        mark(out).is_some() || !filled && !out.is_file(),
        Said::new("out-not-ours").arg("folder", out.display())
    );
    std::fs::create_dir_all(state).with_context(|| state.display().to_string())?;
    let path = state.join("lock");
    let file = File::create(&path).with_context(|| path.display().to_string())?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(std::fs::TryLockError::WouldBlock) => {
            anyhow::bail!(Said::new("out-busy").arg("folder", out.display()))
        }
        Err(std::fs::TryLockError::Error(error)) => Err(error).context("failed to lock the build's state"),
    }
}

#[cfg(target_os = "linux")]
fn exchange(new: &Path, out: &Path) -> Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => exchange_in_steps(new, out),
        Err(error) => {
            Err(error).with_context(|| format!("failed to exchange {} and {}", new.display(), out.display()))
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(new: &Path, out: &Path) -> Result<()> {
    exchange_in_steps(new, out)
}

/// For systems that cannot exchange two folders: there is a moment without the folder, but never half of one.
fn exchange_in_steps(new: &Path, out: &Path) -> Result<()> {
    let aside = new.with_extension("old");
    std::fs::rename(out, &aside).with_context(|| format!("failed to move {} aside", out.display()))?;
    if let Err(error) = std::fs::rename(new, out) {
        std::fs::rename(&aside, out).context("failed to put the old output back")?;
        return Err(error).with_context(|| format!("failed to move the new tree to {}", out.display()));
    }
    std::fs::rename(&aside, new).context("failed to move the old output aside")
}

/// Which manifest describes the folder.
pub fn mark(out: &Path) -> Option<u64> {
    let text = std::fs::read_to_string(out.join(MARK)).ok()?;
    u64::from_str_radix(text.trim_ascii(), 16).ok()
}

/// The folder that holds a build's state: under the cluster's root, one for each output folder, never published.
pub fn state_folder(root: &Path, out: &Path) -> PathBuf {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    let hash = xxhash_rust::xxh3::xxh3_64(absolute.to_string_lossy().as_bytes());
    root.join(".bosoo").join(format!("{hash:016x}"))
}
