//! What the build leaves for `bosoo deploy` in its output: [`BuildSeal`], part of the new tree and exchanged with it.
//!
//! A folder without it is no finished build and is refused. It holds only what the build alone knows: verdict, clock,
//! commit, redirects.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The seal's file in the output folder; never uploaded.
pub const BUILD_SEAL: &str = "bosoo-seal.json";

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
    /// Redirects that the content asks for (`aliases`); the build wrote a page at each that leads on.
    #[serde(default)]
    pub redirects: Vec<Redirect>,
    /// Redirects of the cluster's table, where the seal travels without it (in a bundle).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub table: Vec<Redirect>,
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
            table: Vec::new(),
        }
    }

    /// The seal as it stands in the output folder.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(self)?)
    }

    /// Writes the seal into an output folder that no build made, in one step.
    pub fn write(&self, out: &Path) -> Result<()> {
        write_atomic(&out.join(BUILD_SEAL), &self.to_bytes()?)
    }

    /// Whether both say the same of the same outputs, though of another time and commit.
    pub fn says_the_same(&self, other: &BuildSeal) -> bool {
        BuildSeal { as_of: other.as_of.clone(), commit: other.commit.clone(), ..self.clone() } == *other
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
}
