//! Where releases are kept: one set of operations over a folder, object stores, WebDAV and SFTP.

mod dal;
mod folder;
mod link;
mod operator;

pub use dal::{DalStore, new_runtime};
pub use folder::FolderStore;

use super::config::{Config, Kind, Target};
use anyhow::Result;
use std::path::Path;

/// Headers that an object store keeps with an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headers {
    /// `Content-Type`.
    pub content_type: String,
    /// `Cache-Control`.
    pub cache_control: String,
}

/// A target's operations. Keys are paths with `/` below the target's root. All of them may be repeated after a
/// failure without harm.
pub trait Store: Send + Sync {
    /// The bytes at `key`; none where there is nothing.
    fn read(&self, key: &str) -> Result<Option<Vec<u8>>>;

    /// Writes `bytes`: a reader sees what was there before or all of it, and it arrived as it was sent.
    fn put(&self, key: &str, bytes: &[u8], headers: Option<&Headers>) -> Result<()>;

    /// Writes a file that is too large for memory, whose SHA-256 must be `sha256`.
    fn put_file(&self, key: &str, file: &Path, sha256: &str, headers: Option<&Headers>) -> Result<()>;

    /// Writes `bytes` only where nothing is; false where something else is. Certain only if [`Store::conditional`].
    fn put_new(&self, key: &str, bytes: &[u8]) -> Result<bool>;

    /// Whether [`Store::put_new`] decides between two who come at once.
    fn conditional(&self) -> bool;

    /// How long to wait before a new lock is believed.
    fn doubt(&self) -> std::time::Duration {
        std::time::Duration::from_millis(300)
    }

    /// Copies inside the store, with the headers; false where nothing is at `from`.
    fn copy(&self, from: &str, to: &str) -> Result<bool>;

    /// Deletes; what is not there is deleted already.
    fn delete(&self, key: &str) -> Result<()>;

    /// All keys below the folder `prefix` (which ends with `/`).
    fn list(&self, prefix: &str) -> Result<Vec<String>>;

    /// Deletes everything below the folder `prefix` (which ends with `/`).
    fn delete_tree(&self, prefix: &str) -> Result<()>;

    /// The release that the switch points at.
    fn current(&self) -> Result<Option<String>>;

    /// Points the switch at a release, in one step.
    fn set_current(&self, release: &str) -> Result<()>;
}

/// The store of a target.
pub fn open(config: &Config, target: &Target) -> Result<Box<dyn Store>> {
    match target.kind {
        Kind::Folder => {
            let path = target.path.clone().unwrap_or_default();
            Ok(Box::new(FolderStore::new(config.root.join(path).join(target.prefix.trim_matches('/')))))
        }
        _ => Ok(Box::new(DalStore::new(target)?)),
    }
}
