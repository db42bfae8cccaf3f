//! What a release says about itself: a [`Seal`] with every file and its checksum, signed where the cluster has a key.
//!
//! The build's own seal ([`BuildSeal`]) comes with its output; checksums are computed by `deploy plan`.

pub use crate::write::seal::{BUILD_SEAL, BuildSeal, Redirect, SiteVerdict, Verdict, write_atomic};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The release's manifest, in the web root.
pub const MANIFEST: &str = ".well-known/bosoo-release.json";
/// The manifest's signature (minisign).
pub const SIGNATURE: &str = ".well-known/bosoo-release.json.minisig";

/// Files of one group go up together; a group starts when the one before is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Styles, scripts, fonts, pictures of the theme.
    Asset,
    /// Files that documents offer.
    Attachment,
    /// Search index and other data that scripts load.
    Data,
    /// Documents and other pages.
    Page,
    /// Homes, lists, feeds, site maps.
    Index,
    /// The manifest and its signature.
    Manifest,
}

impl Group {
    /// The group's id in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Group::Asset => "asset",
            Group::Attachment => "attachment",
            Group::Data => "data",
            Group::Page => "page",
            Group::Index => "index",
            Group::Manifest => "manifest",
        }
    }
}

/// One file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Path in the web root, with `/`.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// `Content-Type`.
    pub content_type: String,
    /// `Cache-Control`.
    pub cache_control: String,
    /// When it goes up.
    pub group: Group,
    /// The site it belongs to; none where all share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The language of its path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// For how many releases it is kept though no build wrote it (assets of pages that readers still have open).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub carried: u8,
}

fn is_zero(n: &u8) -> bool {
    *n == 0
}

impl FileEntry {
    /// What must be equal for two entries to be the same object, as a short key.
    pub fn object_key(&self) -> String {
        let headers = format!("{}\n{}", self.content_type, self.cache_control);
        format!("{}-{:08x}", self.sha256, xxhash_rust::xxh3::xxh3_64(headers.as_bytes()) as u32)
    }

    /// Whether bytes and headers are the same.
    pub fn same_object(&self, other: &FileEntry) -> bool {
        self.sha256 == other.sha256
            && self.size == other.size
            && self.content_type == other.content_type
            && self.cache_control == other.cache_control
    }
}

/// Where the pages of one site in a release come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteSeal {
    /// The site.
    pub id: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// The clock of the build that wrote its pages.
    pub as_of: String,
    /// The release they were kept from; none where they are of this release's build.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// The manifest of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// Format; 1.
    pub version: u32,
    /// The release's id: the hash of its content.
    pub release: String,
    /// Engine that built it.
    pub engine: String,
    /// Clock of the build.
    pub as_of: String,
    /// Commit of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The build's verdict.
    pub verdict: Verdict,
    /// The sites and where their pages come from.
    pub sites: Vec<SiteSeal>,
    /// Redirects in force.
    pub redirects: Vec<Redirect>,
    /// Its files, by path.
    pub files: Vec<FileEntry>,
}

impl Seal {
    /// Writes the manifest under `folder`.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(MANIFEST);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        write_atomic(&path, &self.to_bytes()?)
    }

    /// The manifest under `folder`.
    pub fn read(folder: &Path) -> Result<Seal> {
        let path = folder.join(MANIFEST);
        let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
        Seal::from_bytes(&bytes).with_context(|| format!("{}", path.display()))
    }

    /// The manifest as it is stored and signed.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        enclose(self)
    }

    /// A manifest from its stored form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Seal> {
        let seal: Seal = disclose(bytes).context("not a release manifest")?;
        anyhow::ensure!(seal.version == 1, "release manifest of version {}", seal.version);
        for file in &seal.files {
            anyhow::ensure!(safe_path(&file.path), "unsafe path {:?} in the manifest", file.path);
        }
        Ok(seal)
    }

    /// The entry of `path`; `files` are sorted.
    pub fn file(&self, path: &str) -> Option<&FileEntry> {
        self.files.binary_search_by(|f| f.path.as_str().cmp(path)).ok().map(|at| &self.files[at])
    }
}

const MARK: &[u8] = b",\"checksum\":\"";

fn checksum(json: &[u8]) -> String {
    // Against accidents on the way, not against people: those are kept out by the signature.
    format!("{:032x}", xxhash_rust::xxh3::xxh3_128(json))
}

/// A value that is a JSON object, with the checksum of its own bytes as the last member.
pub fn enclose<T: Serialize>(value: &T) -> Result<Vec<u8>> {
    let mut json = serde_json::to_vec(value)?;
    anyhow::ensure!(json.len() > 2 && json.pop() == Some(b'}'), "no JSON object with members");
    let sum = checksum(&json);
    json.extend_from_slice(MARK);
    json.extend_from_slice(sum.as_bytes());
    json.extend_from_slice(b"\"}");
    Ok(json)
}

/// The value of such an object; an error where one of its bytes changed.
pub fn disclose<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let end = bytes.len().checked_sub(MARK.len() + 34).context("the record is cut off")?;
    anyhow::ensure!(bytes[end..].starts_with(MARK), "the record has no checksum");
    let sum = &bytes[end + MARK.len()..bytes.len() - 2];
    anyhow::ensure!(checksum(&bytes[..end]).as_bytes() == sum, "the record is damaged");
    Ok(serde_json::from_slice(bytes)?)
}

/// Whether `path` stays inside the folder it is joined to, on every system.
pub fn safe_path(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0', '\n', '\r'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_with_a_changed_byte_is_not_read() {
        let seal = BuildSeal::new("2026-11-24", Verdict::default());
        let bytes = enclose(&seal).unwrap();
        assert_eq!(disclose::<BuildSeal>(&bytes).unwrap(), seal);
        for at in 0..bytes.len() {
            let mut bad = bytes.clone();
            bad[at] ^= 1;
            assert!(disclose::<BuildSeal>(&bad).is_err(), "{at}");
            assert!(disclose::<BuildSeal>(&bytes[..at]).is_err(), "{at}");
        }
    }

    #[test]
    fn paths_that_leave_the_folder_are_unsafe() {
        for bad in ["", "/etc/passwd", "../x", "a/../b", "a//b", "a\\b", "./a", "a\nb"] {
            assert!(!safe_path(bad), "{bad:?}");
        }
        assert!(safe_path("edu/政策/a.html"));
    }
}
