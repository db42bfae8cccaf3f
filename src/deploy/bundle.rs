//! A release in one file, for networks that are cut off: a tar with the output folder, its checksums, its seal.
//!
//! `bosoo deploy bundle` writes it; there, `plan --out release.tar` and `apply` take it like a folder.

use super::config::Config;
use super::redirects;
use super::scan;
use super::seal::{BUILD_SEAL, BuildSeal, FileEntry, safe_path};
use super::{refuse, sha256_hex, sign};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

const INDEX: &str = "bosoo-bundle.json";
const INDEX_SIGNATURE: &str = "bosoo-bundle.json.minisig";
/// The index of 100,000 files is below this; a larger one is no bundle of ours.
const LARGEST_INDEX: u64 = 256 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Index {
    version: u32,
    seal: BuildSeal,
    files: BTreeMap<String, Row>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    size: u64,
    sha256: String,
}

/// Writes the build in `out` as one file; gives how many files it holds.
pub fn make(config: &Config, out: &Path, bundle: &Path) -> Result<usize> {
    let refused = |code| refuse(Diagnostic::new(Level::Error, code).arg("out", out.display()));
    let Some(mut seal) = BuildSeal::read(out)? else { return Err(refused("deploy-unsealed")) };
    let files = scan::scan(config, out, &config.root.join(".bosoo/deploy/stat-cache"))?;
    if files.is_empty() {
        return Err(refused("deploy-empty"));
    }
    // The table of redirects may not exist in the other network; it travels in the seal.
    let (lines, wrong) = redirects::load(&config.root, &config.redirects)?;
    if !wrong.is_empty() {
        return Err(super::Refused(wrong).into());
    }
    seal.table.extend(lines.into_iter().map(|line| line.redirect));
    let row = |f: &FileEntry| (f.path.clone(), Row { size: f.size, sha256: f.sha256.clone() });
    let index = Index { version: 1, seal, files: files.iter().map(row).collect() };
    let index = serde_json::to_vec(&index)?;
    let temporary = bundle.with_extension("part");
    if let Some(parent) = bundle.parent().filter(|p| !p.as_os_str().is_empty()) {
        std::fs::create_dir_all(parent)?;
    }
    let file = File::create(&temporary).with_context(|| format!("{}", temporary.display()))?;
    let mut tar = tar::Builder::new(BufWriter::new(file));
    add(&mut tar, INDEX, index.len() as u64, &index[..])?;
    if let Some(key) = sign::key_from_environment()? {
        let signature = sign::sign(&key, &index, "bosoo bundle")?;
        add(&mut tar, INDEX_SIGNATURE, signature.len() as u64, signature.as_bytes())?;
    } else if config.public_key.is_some() {
        let _ = std::fs::remove_file(&temporary);
        return Err(refuse(Diagnostic::new(Level::Error, "deploy-key-missing")));
    }
    for entry in &files {
        let path = out.join(&entry.path);
        let file = File::open(&path).with_context(|| format!("{}", path.display()))?;
        add(&mut tar, &format!("files/{}", entry.path), entry.size, file)?;
    }
    tar.into_inner()?.flush()?;
    std::fs::rename(&temporary, bundle).with_context(|| format!("{}", bundle.display()))?;
    Ok(files.len())
}

fn add(tar: &mut tar::Builder<impl Write>, path: &str, size: u64, bytes: impl Read) -> Result<()> {
    // No time, no owner: the same release gives the same bundle.
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o644);
    header.set_entry_type(tar::EntryType::Regular);
    tar.append_data(&mut header, path, bytes).with_context(|| format!("adding {path}"))
}

/// Unpacks a bundle beside the other local files, checks everything, and gives the folder to plan from.
pub fn open(config: &Config, bundle: &Path) -> Result<PathBuf> {
    let broken = |reason: String| {
        let d = Diagnostic::new(Level::Error, "deploy-bundle-broken");
        refuse(d.arg("bundle", bundle.display()).arg("reason", reason))
    };
    let file = File::open(bundle).with_context(|| format!("{}", bundle.display()))?;
    let mut tar = tar::Archive::new(BufReader::new(file));
    let mut entries = tar.entries()?;
    let mut next = || -> Result<Option<(String, tar::Entry<BufReader<File>>)>> {
        let Some(entry) = entries.next() else { return Ok(None) };
        let entry = entry.map_err(|e| broken(e.to_string()))?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if entry.header().entry_type() != tar::EntryType::Regular {
            return Err(broken(format!("{name} is no plain file")));
        }
        Ok(Some((name, entry)))
    };
    let small = |entry: &mut tar::Entry<BufReader<File>>| -> Result<Vec<u8>> {
        ensure!(entry.size() < LARGEST_INDEX, "too large");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let Some((name, mut entry)) = next()? else { return Err(broken("empty".into())) };
    if name != INDEX {
        return Err(broken(format!("it does not begin with {INDEX}")));
    }
    let bytes = small(&mut entry).map_err(|e| broken(e.to_string()))?;
    let mut following = next()?;
    let signature = match &mut following {
        Some((name, entry)) if name == INDEX_SIGNATURE => {
            let text = String::from_utf8_lossy(&small(entry)?).into_owned();
            following = next()?;
            Some(text)
        }
        _ => None,
    };
    if let Some(public) = &config.public_key {
        let Some(signature) = signature else { return Err(broken("it is not signed".into())) };
        sign::verify(public, &bytes, &signature).map_err(|e| broken(e.to_string()))?;
    }
    let index: Index = serde_json::from_slice(&bytes).map_err(|e| broken(e.to_string()))?;
    if let Some(bad) = index.files.keys().find(|p| !safe_path(p)) {
        return Err(broken(format!("unsafe path {bad:?}")));
    }
    let folder = config.root.join(".bosoo/deploy/bundles").join(&sha256_hex(&bytes)[..16]);
    let out = folder.join("dist");
    if out.join(BUILD_SEAL).exists() {
        return Ok(out);
    }
    let _ = std::fs::remove_dir_all(&folder);
    let mut missing: std::collections::BTreeSet<&str> = index.files.keys().map(String::as_str).collect();
    while let Some((name, mut entry)) = following {
        let path = name.strip_prefix("files/").unwrap_or("");
        let Some(row) = index.files.get(path) else {
            return Err(broken(format!("{name} is not in its list")));
        };
        if entry.size() != row.size || !missing.remove(path) {
            return Err(broken(format!("{path}: wrong size, or twice")));
        }
        let to = out.join(path);
        if let Some(parent) = to.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let mut file = File::create(&to).with_context(|| format!("{}", to.display()))?;
        std::io::copy(&mut entry, &mut file).map_err(|e| broken(e.to_string()))?;
        drop(file);
        if scan::hash_file(&to)? != row.sha256 {
            return Err(broken(format!("{path}: wrong checksum")));
        }
        following = next()?;
    }
    if let Some(path) = missing.first() {
        return Err(broken(format!("{path} is missing")));
    }
    index.seal.write(&out)?;
    Ok(out)
}
