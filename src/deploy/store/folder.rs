//! A folder of this machine. Unchanged files of a new release are hard links; the switch is a symbolic link.

use super::{Headers, Store};
use anyhow::{Context, Result, ensure};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A store in a folder.
pub struct FolderStore {
    root: PathBuf,
    next: AtomicU64,
}

impl FolderStore {
    /// The store in `root`; the folder is made when something is written.
    pub fn new(root: PathBuf) -> FolderStore {
        FolderStore { root, next: AtomicU64::new(0) }
    }

    fn temporary(&self, path: &Path) -> Result<PathBuf> {
        let parent = path.parent().unwrap_or(&self.root);
        std::fs::create_dir_all(parent).with_context(|| format!("{}", parent.display()))?;
        let n = self.next.fetch_add(1, Ordering::Relaxed);
        Ok(parent.join(format!(".bosoo-{}-{n}.tmp", std::process::id())))
    }

    /// Puts the finished file `temporary` in place.
    fn place(&self, temporary: &Path, path: &Path) -> Result<()> {
        let placed = std::fs::rename(temporary, path).with_context(|| format!("{}", path.display()));
        // Renaming one name of a file over another of its names does nothing and leaves both.
        let _ = std::fs::remove_file(temporary);
        placed
    }
}

impl Store for FolderStore {
    fn read(&self, key: &str) -> Result<Option<Vec<u8>>> {
        match std::fs::read(self.root.join(key)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{}", self.root.join(key).display())),
        }
    }

    fn put(&self, key: &str, bytes: &[u8], _: Option<&Headers>) -> Result<()> {
        let path = self.root.join(key);
        let temporary = self.temporary(&path)?;
        std::fs::write(&temporary, bytes).with_context(|| format!("{}", temporary.display()))?;
        let size = std::fs::metadata(&temporary)?.len();
        ensure!(size == bytes.len() as u64, "{}: {size} of {} bytes arrived", path.display(), bytes.len());
        self.place(&temporary, &path)
    }

    fn put_file(&self, key: &str, file: &Path, sha256: &str, _: Option<&Headers>) -> Result<()> {
        let path = self.root.join(key);
        let temporary = self.temporary(&path)?;
        std::fs::copy(file, &temporary).with_context(|| format!("{}", temporary.display()))?;
        let arrived = crate::deploy::scan::hash_file(&temporary)?;
        ensure!(arrived == sha256, "{}: checksum {arrived} instead of {sha256}", path.display());
        self.place(&temporary, &path)
    }

    fn put_new(&self, key: &str, bytes: &[u8]) -> Result<bool> {
        // Written aside and linked: whoever reads the key sees all of it, and only one of two gets the name.
        let path = self.root.join(key);
        let temporary = self.temporary(&path)?;
        let mut file = std::fs::File::create(&temporary)?;
        file.write_all(bytes)?;
        drop(file);
        let linked = std::fs::hard_link(&temporary, &path);
        let _ = std::fs::remove_file(&temporary);
        match linked {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                Ok(self.read(key)?.is_some_and(|there| there == bytes))
            }
            Err(error) => Err(error).with_context(|| format!("{}", path.display())),
        }
    }

    fn conditional(&self) -> bool {
        true
    }

    fn doubt(&self) -> std::time::Duration {
        // A link is made or not.
        std::time::Duration::ZERO
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool> {
        let (from, to) = (self.root.join(from), self.root.join(to));
        let parent = to.parent().unwrap_or(&self.root);
        let mut linked = std::fs::hard_link(&from, &to);
        if matches!(&linked, Err(e) if e.kind() == ErrorKind::NotFound) {
            if !from.exists() {
                return Ok(false);
            }
            std::fs::create_dir_all(parent).with_context(|| format!("{}", parent.display()))?;
            linked = std::fs::hard_link(&from, &to);
        }
        if linked.is_ok() {
            return Ok(true);
        }
        let temporary = self.temporary(&to)?;
        if std::fs::hard_link(&from, &temporary).is_err() {
            // A file system without links.
            std::fs::copy(&from, &temporary).with_context(|| format!("{}", from.display()))?;
        }
        self.place(&temporary, &to)?;
        Ok(true)
    }

    fn delete(&self, key: &str) -> Result<()> {
        let path = self.root.join(key);
        match std::fs::remove_file(&path) {
            Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Err(error).with_context(|| format!("{}", path.display()));
            }
            _ => {}
        }
        // Folders that became empty go too; one that did not refuses.
        let mut parent = path.parent();
        while let Some(folder) = parent
            && folder != self.root
            && folder.starts_with(&self.root)
            && std::fs::remove_dir(folder).is_ok()
        {
            parent = folder.parent();
        }
        Ok(())
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>> {
        let mut keys = Vec::new();
        let folder = self.root.join(prefix);
        if !folder.exists() {
            return Ok(keys);
        }
        for entry in walkdir::WalkDir::new(&folder) {
            let entry = entry.with_context(|| format!("{}", folder.display()))?;
            if entry.file_type().is_file()
                && let Ok(path) = entry.path().strip_prefix(&self.root)
            {
                keys.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
        Ok(keys)
    }

    fn delete_tree(&self, prefix: &str) -> Result<()> {
        let path = self.root.join(prefix);
        match std::fs::remove_dir_all(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(error).with_context(|| format!("{}", path.display()))
            }
            _ => Ok(()),
        }
    }

    fn current(&self) -> Result<Option<String>> {
        match std::fs::read_link(self.root.join("current")) {
            Ok(to) => Ok(to.file_name().map(|n| n.to_string_lossy().into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{}/current", self.root.display())),
        }
    }

    fn set_current(&self, release: &str) -> Result<()> {
        let current = self.root.join("current");
        // What the link will point at must be on the disk before the link is.
        #[cfg(target_os = "linux")]
        {
            let root = std::fs::File::open(&self.root).with_context(|| format!("{}", self.root.display()))?;
            rustix::fs::syncfs(&root).with_context(|| format!("{}", self.root.display()))?;
        }
        let temporary = self.temporary(&current)?;
        let _ = std::fs::remove_file(&temporary);
        std::os::unix::fs::symlink(Path::new("releases").join(release), &temporary)
            .with_context(|| format!("{}", temporary.display()))?;
        std::fs::rename(&temporary, &current).with_context(|| format!("{}", current.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_shares_no_later_writing() {
        let folder = tempfile::tempdir().unwrap();
        let store = FolderStore::new(folder.path().join("store"));
        store.put("a/x", b"one", None).unwrap();
        assert!(store.copy("a/x", "b/c/x").unwrap());
        assert!(store.copy("a/x", "b/c/x").unwrap());
        store.put("a/x", b"two", None).unwrap();
        assert_eq!(store.read("b/c/x").unwrap().unwrap(), b"one");
        assert!(store.copy("a/x", "b/c/x").unwrap());
        assert_eq!(store.read("b/c/x").unwrap().unwrap(), b"two");
        assert!(!store.copy("none", "b/y").unwrap());
        store.delete("b/c/x").unwrap();
        store.delete("b/c/x").unwrap();
        assert!(!folder.path().join("store/b").exists());
        assert_eq!(store.list("").unwrap(), ["a/x"]);
    }

    #[test]
    fn of_two_only_one_gets_a_new_name() {
        let folder = tempfile::tempdir().unwrap();
        let store = FolderStore::new(folder.path().into());
        assert!(store.put_new("lock", b"me").unwrap());
        assert!(store.put_new("lock", b"me").unwrap());
        assert!(!store.put_new("lock", b"you").unwrap());
        assert_eq!(store.current().unwrap(), None);
        store.put("releases/1/x", b"", None).unwrap();
        store.set_current("1").unwrap();
        store.set_current("1").unwrap();
        assert_eq!(store.current().unwrap().as_deref(), Some("1"));
    }
}
