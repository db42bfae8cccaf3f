//! The plan as it is reviewed, kept in a file and applied: what happens to each file, and why.

use crate::deploy::config::{Mode, Target};
use crate::deploy::seal::{FileEntry, Group, Seal, write_atomic};
use crate::deploy::state::{Act, Pending, Pointer};
use crate::deploy::{refuse, scan, sha256_hex};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It was not there.
    New,
    /// Its bytes change.
    Changed,
    /// Only its headers change.
    Headers,
    /// It goes.
    Removed,
}

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The live release has no such file.
    NotLive,
    /// Its checksum differs.
    Checksum,
    /// `Content-Type` or `Cache-Control` differs.
    Headers,
    /// The new release has no such file.
    NotBuilt,
    /// No page of the last releases uses the asset.
    Unused,
    /// An attempt that died may have changed it.
    Doubtful,
}

impl Reason {
    /// The reason's id, as in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Reason::NotLive => "not-live",
            Reason::Checksum => "checksum",
            Reason::Headers => "headers",
            Reason::NotBuilt => "not-built",
            Reason::Unused => "unused",
            Reason::Doubtful => "doubtful",
        }
    }
}

/// One file that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What happens.
    pub change: Change,
    /// Its path in the web root.
    pub path: String,
    /// Why.
    pub reason: Reason,
    /// Bytes to send; 0 for a removal.
    pub bytes: u64,
    /// When it goes up.
    pub group: Group,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// Its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// The plan, as it is reviewed and applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Format; 1.
    pub version: u32,
    /// Hash of the rest.
    pub id: String,
    /// Name of the target.
    pub target: String,
    /// What is live; the plan holds for this alone.
    pub base: Option<Pointer>,
    /// The release that will be live.
    pub release: String,
    /// What is done.
    pub act: Act,
    /// The site that comes back, in a rollback of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// Clock of the build.
    pub as_of: String,
    /// Commit of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The output folder; none for a rollback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out: Option<PathBuf>,
    /// SHA-256 of the manifest that lies beside the plan.
    pub manifest: String,
    /// Sites that keep their pages, and why.
    pub kept: Vec<String>,
    /// Files that stay as they are.
    pub unchanged: usize,
    /// The files that change, by path.
    pub actions: Vec<Action>,
    /// Path to the release that holds its bytes, for files that the build did not write.
    pub from: BTreeMap<String, String>,
    /// Everything is sent again, whatever the target says it has.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// Assets without fingerprint that are replaced under pages which readers have open.
    pub unsafe_assets: Vec<String>,
}

/// The differences between a release and what is live.
pub fn compare(target: &Target, seal: &Seal, base: Option<&Seal>, pending: Option<&Pending>) -> Plan {
    let in_place = target.mode() == Mode::InPlace;
    let none = BTreeSet::new();
    let doubtful = match pending {
        Some(pending) if in_place => &pending.doubtful,
        _ => &none,
    };
    let old: BTreeMap<&str, &FileEntry> =
        base.map(|b| b.files.iter().map(|f| (f.path.as_str(), f)).collect()).unwrap_or_default();
    let mut actions = Vec::new();
    let mut unsafe_assets = Vec::new();
    let act = |file: &FileEntry, change, reason| Action {
        change,
        path: file.path.clone(),
        reason,
        bytes: if change == Change::Removed { 0 } else { file.size },
        group: file.group,
        site: file.site.clone(),
        lang: file.lang.clone(),
    };
    for file in &seal.files {
        let action = match old.get(file.path.as_str()) {
            None => act(file, Change::New, Reason::NotLive),
            Some(live) if live.sha256 != file.sha256 || live.size != file.size => {
                if in_place && file.group == Group::Asset && !scan::fingerprinted(&file.path) {
                    unsafe_assets.push(file.path.clone());
                }
                act(file, Change::Changed, Reason::Checksum)
            }
            Some(live) if !live.same_object(file) => act(file, Change::Headers, Reason::Headers),
            Some(_) if doubtful.contains(&file.path) => act(file, Change::Changed, Reason::Doubtful),
            Some(_) => continue,
        };
        actions.push(action);
    }
    let unchanged = seal.files.len() - actions.len();
    for file in old.values().filter(|f| seal.file(&f.path).is_none()) {
        let unused = file.group == Group::Asset && file.carried > 0;
        actions.push(act(file, Change::Removed, if unused { Reason::Unused } else { Reason::NotBuilt }));
    }
    for path in doubtful.iter().filter(|p| seal.file(p).is_none() && !old.contains_key(p.as_str())) {
        actions.push(Action {
            change: Change::Removed,
            path: path.clone(),
            reason: Reason::Doubtful,
            bytes: 0,
            group: scan::group_of(path),
            site: None,
            lang: None,
        });
    }
    actions.sort_by(|a, b| a.path.cmp(&b.path));
    Plan {
        version: 1,
        id: String::new(),
        target: String::new(),
        base: None,
        release: seal.release.clone(),
        act: Act::Deploy,
        site: None,
        as_of: seal.as_of.clone(),
        commit: seal.commit.clone(),
        out: None,
        manifest: String::new(),
        kept: Vec::new(),
        unchanged,
        actions,
        from: BTreeMap::new(),
        again: false,
        unsafe_assets,
    }
}

impl Plan {
    /// Binds the plan to its manifest and gives it its id.
    pub fn seal(&mut self, seal: &Seal) -> Result<()> {
        self.manifest = sha256_hex(&seal.to_bytes()?);
        self.id = String::new();
        self.id = sha256_hex(&serde_json::to_vec(self)?)[..16].to_string();
        Ok(())
    }

    /// Sends what would stay as well.
    pub(super) fn send_again(&mut self, seal: &Seal) {
        let changed: BTreeSet<String> = self.actions.iter().map(|a| a.path.clone()).collect();
        for file in seal.files.iter().filter(|f| f.carried == 0 && !changed.contains(&f.path)) {
            self.actions.push(Action {
                change: Change::Changed,
                path: file.path.clone(),
                reason: Reason::Doubtful,
                bytes: file.size,
                group: file.group,
                site: file.site.clone(),
                lang: file.lang.clone(),
            });
        }
        self.actions.sort_by(|a, b| a.path.cmp(&b.path));
        self.unchanged = seal.files.len()
            + self.actions.iter().filter(|a| a.change == Change::Removed).count()
            - self.actions.len();
        self.again = true;
    }

    /// Notes where the bytes come from that the build did not write; what just stays needs no word.
    pub fn set_from(&mut self, from: BTreeMap<String, String>) {
        let changed: BTreeSet<&str> = self.actions.iter().map(|a| a.path.as_str()).collect();
        let live = self.base.as_ref().map(|b| b.release.clone());
        self.from = from
            .into_iter()
            .filter(|(p, r)| changed.contains(p.as_str()) || Some(r) != live.as_ref())
            .collect();
    }

    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        !self.again
            && self.actions.is_empty()
            && self.base.as_ref().is_some_and(|b| b.release == self.release)
    }

    /// Removals that someone may not have meant: assets that only grew old, and leftovers, do not count.
    pub fn removals(&self) -> usize {
        self.actions.iter().filter(|a| a.change == Change::Removed && a.reason == Reason::NotBuilt).count()
    }

    /// Bytes to send.
    pub fn bytes(&self) -> u64 {
        self.actions.iter().filter(|a| !self.from.contains_key(&a.path)).map(|a| a.bytes).sum()
    }

    /// Writes the plan, and its manifest beside it.
    pub fn write(&self, path: &Path, seal: &Seal) -> Result<()> {
        write_atomic(&manifest_path(path), &seal.to_bytes()?)?;
        write_atomic(path, &serde_json::to_vec_pretty(self)?)
    }

    /// Reads a plan and its manifest; refuses where either was changed.
    pub fn read(path: &Path) -> Result<(Plan, Seal)> {
        let missing =
            || refuse(Diagnostic::new(Level::Error, "deploy-plan-missing").arg("plan", path.display()));
        let altered =
            || refuse(Diagnostic::new(Level::Error, "deploy-plan-altered").arg("plan", path.display()));
        let bytes = std::fs::read(path).map_err(|_| missing())?;
        let plan: Plan = serde_json::from_slice(&bytes).map_err(|_| altered())?;
        let manifest = std::fs::read(manifest_path(path)).map_err(|_| missing())?;
        let seal = Seal::from_bytes(&manifest).map_err(|_| altered())?;
        let mut again = plan.clone();
        again.seal(&seal)?;
        if again.id != plan.id || sha256_hex(&manifest) != plan.manifest {
            return Err(altered());
        }
        Ok((plan, seal))
    }
}

fn manifest_path(plan: &Path) -> PathBuf {
    plan.with_extension("manifest.json")
}
