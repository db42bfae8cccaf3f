//! The single transfers of a plan, by group, and how one is carried out.

use super::config::{Config, Mode, Target};
use super::plan::{Change, Plan};
use super::precompress::{Variant, variants};
use super::redirects;
use super::seal::{FileEntry, Group, Seal};
use super::store::{Headers, Store};
use super::{refuse, sha256_hex};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Larger files are sent in pieces, so that memory stays bounded: this times the number of transfers.
pub const WHOLE: u64 = 32 * 1024 * 1024;

/// Where the bytes of a file are.
#[derive(Debug, Clone)]
pub enum Source {
    /// In the output folder.
    File(PathBuf),
    /// Here.
    Bytes(Vec<u8>),
    /// In the target, at this key; or else in the output folder.
    Key(String, Option<PathBuf>),
}

/// One transfer.
#[derive(Debug, Clone)]
pub struct Task<'a> {
    /// What is sent.
    pub entry: &'a FileEntry,
    /// Where it goes.
    pub key: String,
    /// Where it comes from.
    pub source: Source,
}

/// All transfers of a plan.
#[derive(Debug, Default)]
pub struct Work<'a> {
    /// Live objects to keep for a rollback: from, to.
    pub saves: Vec<(String, String)>,
    /// Transfers by group, in order.
    pub groups: BTreeMap<Group, Vec<Task<'a>>>,
    /// Keys to delete when all else is done.
    pub removals: Vec<String>,
}

/// Where a release's web root is in the target, with `/` at the end where it is not the root.
pub fn web_root(target: &Target, release: &str) -> String {
    match target.mode() {
        Mode::Releases => format!("releases/{release}/www/"),
        Mode::InPlace => String::new(),
    }
}

/// Where the server configuration of a release is.
pub fn conf_root(target: &Target, release: &str) -> String {
    match target.mode() {
        Mode::Releases => format!("releases/{release}/conf/"),
        Mode::InPlace => format!("{}/conf/", target.state.trim_matches('/')),
    }
}

fn saved(target: &Target, entry: &FileEntry) -> String {
    format!("{}/objects/{}", target.state.trim_matches('/'), entry.object_key())
}

/// The transfers of `plan`. `doubtful` are paths whose live object may not be the one of `base`.
pub fn work<'a>(
    target: &Target,
    plan: &Plan,
    seal: &'a Seal,
    base: Option<&Seal>,
    doubtful: &BTreeSet<String>,
) -> Work<'a> {
    let mut work = Work::default();
    let in_place = target.mode() == Mode::InPlace;
    let root = web_root(target, &seal.release);
    let leading: BTreeMap<String, Vec<u8>> = seal
        .redirects
        .iter()
        .map(|r| (redirects::file_of(&r.from), redirects::page(r).into_bytes()))
        .collect();
    let changed: BTreeMap<&str, Change> = plan.actions.iter().map(|a| (a.path.as_str(), a.change)).collect();
    let out = |entry: &FileEntry| plan.out.as_ref().map(|out| out.join(&entry.path));
    for entry in &seal.files {
        let change = changed.get(entry.path.as_str());
        if in_place && change.is_none() {
            continue;
        }
        let generated = leading.get(&entry.path).filter(|bytes| sha256_hex(bytes) == entry.sha256);
        let source = if let Some(bytes) = generated {
            Source::Bytes(bytes.clone())
        } else if let Some(release) = plan.from.get(&entry.path) {
            match in_place {
                true => Source::Key(saved(target, entry), None),
                false => Source::Key(format!("{}{}", web_root(target, release), entry.path), None),
            }
        } else {
            match (change, base, out(entry)) {
                (None, Some(base), out) => {
                    Source::Key(format!("{}{}", web_root(target, &base.release), entry.path), out)
                }
                (_, _, Some(path)) => Source::File(path),
                (_, _, None) => Source::Key(saved(target, entry), None),
            }
        };
        let task = Task { entry, key: format!("{root}{}", entry.path), source };
        work.groups.entry(entry.group).or_default().push(task);
    }
    if in_place {
        for action in &plan.actions {
            let live = base.and_then(|b| b.file(&action.path));
            if let Some(live) = live
                // What may have been changed by someone is not worth keeping.
                && !plan.again
                && !doubtful.contains(&action.path)
            {
                work.saves.push((live.path.clone(), saved(target, live)));
            }
            if action.change == Change::Removed {
                work.removals.push(action.path.clone());
            }
        }
    }
    work
}

/// Configuration files that go up with a release.
pub fn conf_files(config: &Config, target: &Target, seal: &Seal) -> Vec<(&'static str, String)> {
    use super::headers;
    let (gzip, brotli) = target.variants();
    vec![
        ("nginx.conf", headers::nginx(&config.headers, &seal.redirects, gzip, brotli)),
        ("Caddyfile", headers::caddy(&config.headers, &seal.redirects, gzip, brotli)),
        ("_headers", headers::headers_file(&config.headers)),
        ("_redirects", headers::redirects_file(&seal.redirects)),
    ]
}

/// The variants that a file has in `target`.
pub fn variants_of(target: &Target, entry: &FileEntry) -> Vec<Variant> {
    variants(&entry.content_type, entry.size, target.variants())
}

fn check(task: &Task, bytes: &[u8]) -> Result<()> {
    if sha256_hex(bytes) == task.entry.sha256 {
        return Ok(());
    }
    Err(refuse(Diagnostic::new(Level::Error, "deploy-out-changed").arg("path", &task.entry.path)))
}

/// Carries out one transfer; gives the bytes that were sent.
pub fn transfer(target: &Target, store: &dyn Store, task: &Task) -> Result<u64> {
    let entry = task.entry;
    let headers =
        Headers { content_type: entry.content_type.clone(), cache_control: entry.cache_control.clone() };
    let wanted = variants_of(target, entry);
    let asset = entry.group == Group::Asset;
    let put = |bytes: &[u8]| -> Result<u64> {
        check(task, bytes)?;
        let mut sent = bytes.len() as u64;
        // Variants first: a server that finds both must never find the old variant of a new page for long.
        for variant in &wanted {
            let packed = variant.encode(bytes, asset)?;
            sent += packed.len() as u64;
            store.put(&format!("{}{}", task.key, variant.suffix()), &packed, Some(&headers))?;
        }
        store.put(&task.key, bytes, Some(&headers))?;
        Ok(sent)
    };
    let put_path = |path: &PathBuf| -> Result<u64> {
        let gone = || format!("{}: the output folder changed since the plan", path.display());
        if std::fs::metadata(path).with_context(gone)?.len() > WHOLE {
            store.put_file(&task.key, path, &entry.sha256, Some(&headers))?;
            return Ok(entry.size);
        }
        put(&std::fs::read(path).with_context(gone)?)
    };
    match &task.source {
        Source::File(path) => put_path(path),
        Source::Bytes(bytes) => put(bytes),
        Source::Key(key, _) if *key == task.key => Ok(0),
        Source::Key(key, other) => {
            let mut missing = Vec::new();
            for variant in &wanted {
                let suffix = variant.suffix();
                if !store.copy(&format!("{key}{suffix}"), &format!("{}{suffix}", task.key))? {
                    missing.push(*variant);
                }
            }
            if !missing.is_empty()
                && let Some(bytes) = store.read(key)?
            {
                check(task, &bytes)?;
                for variant in missing {
                    let packed = variant.encode(&bytes, asset)?;
                    store.put(&format!("{}{}", task.key, variant.suffix()), &packed, Some(&headers))?;
                }
            }
            if store.copy(key, &task.key)? {
                return Ok(0);
            }
            match other {
                Some(path) if path.exists() => put_path(path),
                _ => Err(refuse(
                    Diagnostic::new(Level::Error, "deploy-object-missing")
                        .arg("path", &entry.path)
                        .arg("key", key),
                )),
            }
        }
    }
}
