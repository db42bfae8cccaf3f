//! What a target remembers: which release is live, the manifests, the log, and every address ever published.
//!
//! The log decides between two deployers: its next number can be written only once. An entry whose number the
//! pointer never took was an attempt that died; the way back from the pointer skips it.

use super::config::Target;
use super::seal::{Seal, disclose, enclose};
use super::store::Store;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which release is live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointer {
    /// Number of the log entry that made it live.
    pub seq: u64,
    /// The release.
    pub release: String,
}

/// What someone did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    /// A build went live.
    Deploy,
    /// An earlier release, or one site of it, came back.
    Rollback,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number.
    pub seq: u64,
    /// Number of the entry that was live before; 0 for none.
    pub before: u64,
    /// What was done.
    pub act: Act,
    /// The release that went live.
    pub release: String,
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub by: String,
    /// Clock of the build.
    pub as_of: String,
    /// Commit of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The site, where only one came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The attempt that wrote it.
    pub token: String,
    /// SHA-256 of the entry before, so that none can be taken out unseen.
    #[serde(default)]
    pub chain: String,
}

/// How far an attempt came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Nothing that readers see has changed.
    Before,
    /// Live objects may be of the old or of the new release.
    Live,
}

/// An attempt that has begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The release it wants to make live.
    pub release: String,
    /// The attempt.
    pub token: String,
    /// How far it came.
    pub phase: Phase,
    /// Paths whose live object may be of either release: those it changes, and those an attempt before it left so.
    #[serde(default)]
    pub doubtful: BTreeSet<String>,
}

/// Every address that was ever published.
#[derive(Default, Serialize, Deserialize)]
struct Published {
    paths: BTreeSet<String>,
}

/// The records of a target.
pub struct State<'a> {
    store: &'a dyn Store,
    folder: String,
}

impl<'a> State<'a> {
    /// The records of `target` in `store`.
    pub fn new(store: &'a dyn Store, target: &Target) -> State<'a> {
        State { store, folder: target.state.trim_matches('/').to_string() }
    }

    /// The key of a record.
    pub fn key(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }

    /// Reads a record; again where it arrived damaged.
    fn get<T>(&self, name: &str, parse: impl Fn(&[u8]) -> Result<T>) -> Result<Option<T>> {
        let key = self.key(name);
        let mut attempt = 0;
        loop {
            let Some(bytes) = self.store.read(&key)? else { return Ok(None) };
            match parse(&bytes) {
                Err(_) if attempt < 2 => attempt += 1,
                parsed => return parsed.map(Some).with_context(|| key.to_string()),
            }
        }
    }

    fn set<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        self.store.put(&self.key(name), &enclose(value)?, None)
    }

    /// Which release is live.
    pub fn pointer(&self) -> Result<Option<Pointer>> {
        self.get("pointer.json", disclose)
    }

    /// Writes which release is live.
    pub fn set_pointer(&self, pointer: &Pointer) -> Result<()> {
        self.set("pointer.json", pointer)
    }

    /// The attempt that has not ended.
    pub fn pending(&self) -> Result<Option<Pending>> {
        self.get("pending.json", disclose)
    }

    /// Writes how far the attempt came.
    pub fn set_pending(&self, pending: &Pending) -> Result<()> {
        self.set("pending.json", pending)
    }

    /// Ends the attempt.
    pub fn clear_pending(&self) -> Result<()> {
        self.store.delete(&self.key("pending.json"))
    }

    /// The manifest of a release.
    pub fn manifest(&self, release: &str) -> Result<Option<Seal>> {
        self.get(&format!("manifests/{release}.json"), Seal::from_bytes)
    }

    /// Keeps the manifest of a release, and its signature; they are never pruned: they prove what was online when.
    pub fn set_manifest(&self, release: &str, bytes: &[u8], signature: Option<&str>) -> Result<()> {
        if let Some(signature) = signature {
            let key = self.key(&format!("manifests/{release}.json.minisig"));
            self.store.put(&key, signature.as_bytes(), None)?;
        }
        self.store.put(&self.key(&format!("manifests/{release}.json")), bytes, None)
    }

    /// Whether every object of a release is in the target.
    pub fn is_complete(&self, release: &str) -> Result<bool> {
        Ok(self.store.read(&self.key(&format!("complete/{release}")))?.is_some())
    }

    /// Marks a release as complete, or no longer.
    pub fn set_complete(&self, release: &str, complete: bool) -> Result<()> {
        let key = self.key(&format!("complete/{release}"));
        if complete { self.store.put(&key, b"complete\n", None) } else { self.store.delete(&key) }
    }

    /// The releases that are complete.
    pub fn complete(&self) -> Result<BTreeSet<String>> {
        let prefix = self.key("complete/");
        let keys = self.store.list(&prefix)?;
        Ok(keys.iter().filter_map(|k| k.strip_prefix(&prefix)).map(str::to_string).collect())
    }

    /// Notes that a release has begun to arrive, or is complete or deleted.
    pub fn set_begun(&self, release: &str, begun: bool) -> Result<()> {
        let key = self.key(&format!("begun/{release}"));
        if begun { self.store.put(&key, b"begun\n", None) } else { self.store.delete(&key) }
    }

    /// The releases that began to arrive and never became complete.
    pub fn begun(&self) -> Result<BTreeSet<String>> {
        let prefix = self.key("begun/");
        let keys = self.store.list(&prefix)?;
        Ok(keys.iter().filter_map(|k| k.strip_prefix(&prefix)).map(str::to_string).collect())
    }

    /// Every address that was ever published.
    pub fn published(&self) -> Result<BTreeSet<String>> {
        Ok(self.get::<Published>("published.json", disclose)?.unwrap_or_default().paths)
    }

    /// Writes every address that was ever published.
    pub fn set_published(&self, paths: BTreeSet<String>) -> Result<()> {
        self.set("published.json", &Published { paths })
    }

    /// The next number of the log.
    pub fn next_seq(&self, pointer: Option<&Pointer>) -> Result<u64> {
        let prefix = self.key("log/");
        let keys = self.store.list(&prefix)?;
        let last = keys
            .iter()
            .filter_map(|k| k.strip_prefix(&prefix)?.strip_suffix(".json")?.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        Ok(last.max(pointer.map_or(0, |p| p.seq)) + 1)
    }

    fn log_name(seq: u64) -> String {
        format!("log/{seq:08}.json")
    }

    /// An entry of the log.
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>> {
        self.get(&State::log_name(seq), disclose)
    }

    /// Writes an entry; false where another deployer took its number.
    pub fn add_entry(&self, entry: &Entry, signature: Option<&str>) -> Result<bool> {
        let key = self.key(&State::log_name(entry.seq));
        if !self.store.put_new(&key, &enclose(entry)?)? {
            return Ok(false);
        }
        if let Some(signature) = signature {
            self.store.put(&format!("{key}.minisig"), signature.as_bytes(), None)?;
        }
        Ok(true)
    }

    /// What went live, newest first, at most `limit`.
    pub fn log(&self, limit: usize) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        let mut seq = self.pointer()?.map_or(0, |p| p.seq);
        while seq > 0 && entries.len() < limit {
            let Some(entry) = self.entry(seq)? else { break };
            // Numbers only fall, so a damaged log cannot hold us here.
            seq = if entry.before < seq { entry.before } else { 0 };
            entries.push(entry);
        }
        Ok(entries)
    }
}
