//! What the build leaves for the deploy, and what a release says about itself.
//!
//! The build writes a [`BuildSeal`] as its very last file: a folder without it is an unfinished build and is refused.
//! It holds only what the build alone knows (verdict, clock, redirects); checksums are computed by `deploy plan`.
//! A release carries a [`Seal`]: every file with its checksum, signed where the cluster has a key.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The build's last file, in the output folder; never uploaded.
pub const BUILD_SEAL: &str = "bosoo-seal.json";
/// The release's manifest, in the web root.
pub const MANIFEST: &str = ".well-known/bosoo-release.json";
/// The manifest's signature (minisign).
pub const SIGNATURE: &str = ".well-known/bosoo-release.json.minisig";

/// How many grave diagnostics a build had.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Content that could not be built.
    pub errors: usize,
    /// Content that must never be published.
    pub blocks: usize,
    /// Single vetoes (国办秘函〔2019〕19号, part 1); they do not stop a deploy.
    pub vetoes: usize,
}

impl Verdict {
    /// Whether nothing forbids publishing.
    pub fn publishable(&self) -> bool {
        self.errors == 0 && self.blocks == 0
    }
}

/// The verdict on one site, so that its failure keeps only its own pages back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteVerdict {
    /// The site.
    pub id: String,
    /// Its languages.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The diagnostics that count against it.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// An old address and where it leads now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Redirect {
    /// Path from the root, `/old/1.html`.
    pub from: String,
    /// Path from the root or an absolute URL; empty where the page is gone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// 301, 302, 307, 308 or 410 (gone).
    pub status: u16,
}

/// What the build says about its output folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildSeal {
    /// Format of this file; 1.
    pub version: u32,
    /// Name and version of the engine.
    pub engine: String,
    /// The clock of the build: a date or an RFC 3339 time.
    pub as_of: String,
    /// The commit the content came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Diagnostics of the whole build.
    pub verdict: Verdict,
    /// Diagnostics by site; those of `verdict` beyond their sum count against all.
    #[serde(default)]
    pub sites: Vec<SiteVerdict>,
    /// Redirects that the content asks for (`aliases`).
    #[serde(default)]
    pub redirects: Vec<Redirect>,
}

impl BuildSeal {
    /// A seal of a build as of `as_of` with `verdict`, by this engine.
    pub fn new(as_of: impl Into<String>, verdict: Verdict) -> BuildSeal {
        BuildSeal {
            version: 1,
            engine: concat!("bosoo ", env!("CARGO_PKG_VERSION")).to_string(),
            as_of: as_of.into(),
            commit: None,
            verdict,
            sites: Vec::new(),
            redirects: Vec::new(),
        }
    }

    /// Writes the seal into the output folder, in one step.
    pub fn write(&self, out: &Path) -> Result<()> {
        write_atomic(&out.join(BUILD_SEAL), &serde_json::to_vec_pretty(self)?)
    }

    /// The seal of the output folder; `None` where the build did not finish.
    pub fn read(out: &Path) -> Result<Option<BuildSeal>> {
        let path = out.join(BUILD_SEAL);
        match std::fs::read(&path) {
            Ok(bytes) => {
                Ok(Some(serde_json::from_slice(&bytes).with_context(|| format!("{}", path.display()))?))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{}", path.display())),
        }
    }

    /// Sites that must not be published, and whether something that belongs to no site forbids the whole build.
    pub fn failures(&self) -> (Vec<&str>, bool) {
        let failed: Vec<&SiteVerdict> = self.sites.iter().filter(|s| !s.verdict.publishable()).collect();
        let errors: usize = failed.iter().map(|s| s.verdict.errors).sum();
        let blocks: usize = failed.iter().map(|s| s.verdict.blocks).sum();
        let common = self.verdict.errors > errors || self.verdict.blocks > blocks;
        (failed.iter().map(|s| s.id.as_str()).collect(), common)
    }
}

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

/// Writes a file so that a reader sees the old one or the new one.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("{}", parent.display()))?;
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    std::fs::write(&temporary, bytes).with_context(|| format!("{}", temporary.display()))?;
    std::fs::rename(&temporary, path).with_context(|| format!("{}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unsealed_folder_has_no_seal_and_a_sealed_one_reads_back() {
        let out = tempfile::tempdir().unwrap();
        assert_eq!(BuildSeal::read(out.path()).unwrap(), None);
        let mut seal = BuildSeal::new("2026-11-24", Verdict { errors: 2, blocks: 1, vetoes: 3 });
        seal.sites = vec![SiteVerdict {
            id: "edu".into(),
            languages: vec!["zh".into()],
            verdict: Verdict { errors: 2, blocks: 0, vetoes: 0 },
        }];
        seal.write(out.path()).unwrap();
        assert_eq!(BuildSeal::read(out.path()).unwrap().as_ref(), Some(&seal));
        assert_eq!(seal.failures(), (vec!["edu"], true));
        seal.verdict.blocks = 0;
        assert_eq!(seal.failures(), (vec!["edu"], false));
    }

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
