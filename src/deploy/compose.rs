//! Puts a release together, site by site: from the build, from the live release, or from an earlier one.
//!
//! A site whose build failed keeps its last good pages. Fingerprinted assets of the live release stay for some
//! releases more, because readers still have its pages open.

use super::config::Config;
use super::scan::fingerprinted;
use super::seal::{FileEntry, Group, Redirect, Seal, SiteSeal};
use std::collections::{BTreeMap, BTreeSet};

/// The files of a release to be, and where those come from that the build did not write.
#[derive(Debug, Clone, Default)]
pub struct Composed {
    /// Its files, by path.
    pub files: Vec<FileEntry>,
    /// The sites.
    pub sites: Vec<SiteSeal>,
    /// Path to the release that holds its bytes; none for files of the build.
    pub from: BTreeMap<String, String>,
    /// New pages of kept sites, which other sites may link to already: for now their addresses lead to the site's home.
    pub held: Vec<Redirect>,
}

/// What is taken from where.
pub struct Choice<'a> {
    /// The clock of the new files.
    pub as_of: &'a str,
    /// Sites that keep what they have in `base`.
    pub kept: &'a BTreeSet<String>,
    /// What all sites share stays as it is in `base` too.
    pub keep_shared: bool,
    /// For how many releases an asset without a page stays.
    pub grace: u8,
}

/// Composes the files of a build with the live release. A kept site without files in `base` is left out.
pub fn compose(config: &Config, build: Vec<FileEntry>, base: Option<&Seal>, choice: &Choice) -> Composed {
    let kept = |site: &Option<String>| match site {
        Some(site) => choice.kept.contains(site),
        None => choice.keep_shared,
    };
    let mut files: BTreeMap<String, FileEntry> = BTreeMap::new();
    let mut unseen = Vec::new();
    for file in build {
        // New assets are needed by new pages, whoever shares them; addresses of fingerprints cannot collide.
        if !kept(&file.site) || (file.group == Group::Asset && fingerprinted(&file.path)) {
            files.insert(file.path.clone(), file);
        } else if file.group == Group::Page {
            unseen.push(file);
        }
    }
    let mut from = BTreeMap::new();
    if let Some(base) = base {
        let any_kept = !choice.kept.is_empty() || choice.keep_shared;
        let leading = leading(base);
        for file in &base.files {
            if files.contains_key(&file.path) || leading.contains(&file.path) {
                continue;
            }
            let mut file = file.clone();
            if file.group == Group::Asset && file.site.is_none() {
                // Which asset a kept page uses is not known, so all of them stay as long as a site is kept.
                if !any_kept {
                    file.carried = file.carried.saturating_add(1);
                    if !fingerprinted(&file.path) || file.carried > choice.grace {
                        continue;
                    }
                }
            } else if !kept(&file.site) {
                continue;
            }
            from.insert(file.path.clone(), base.release.clone());
            files.insert(file.path.clone(), file);
        }
    }
    let held = held(config, unseen, &files);
    let files: Vec<FileEntry> = files.into_values().collect();
    let sites = sites(config, &files, |id| match base {
        Some(base) if choice.kept.contains(id) => {
            let old = base.sites.iter().find(|s| s.id == id);
            let as_of = old.map_or(&base.as_of, |s| &s.as_of).clone();
            let from = old.and_then(|s| s.from.clone()).unwrap_or_else(|| base.release.clone());
            (as_of, Some(from))
        }
        _ => (choice.as_of.to_string(), None),
    });
    Composed { files, sites, from, held }
}

/// The live release with one site as it was in `old`.
pub fn bring_back(config: &Config, live: &Seal, old: &Seal, site: &str) -> Composed {
    let of_site = |file: &FileEntry| file.site.as_deref() == Some(site);
    let (leading_now, leading_then) = (leading(live), leading(old));
    let mut files: BTreeMap<String, FileEntry> = BTreeMap::new();
    let mut from = BTreeMap::new();
    for file in live.files.iter().filter(|f| !of_site(f) && !leading_now.contains(&f.path)) {
        files.insert(file.path.clone(), file.clone());
        from.insert(file.path.clone(), live.release.clone());
    }
    for file in old.files.iter().filter(|f| !leading_then.contains(&f.path)) {
        let asset = file.group == Group::Asset && file.site.is_none() && !files.contains_key(&file.path);
        if of_site(file) || asset {
            files.insert(file.path.clone(), file.clone());
            from.insert(file.path.clone(), old.release.clone());
        }
    }
    let files: Vec<FileEntry> = files.into_values().collect();
    let sites = sites(config, &files, |id| {
        let (seal, here) = if id == site { (old, true) } else { (live, false) };
        let found = seal.sites.iter().find(|s| s.id == id);
        let as_of = found.map_or(&seal.as_of, |s| &s.as_of).clone();
        let origin = found.and_then(|s| s.from.clone());
        (as_of, if here { Some(origin.unwrap_or_else(|| old.release.clone())) } else { origin })
    });
    Composed { files, sites, from, held: Vec::new() }
}

/// Redirects for a while from the pages of kept sites that the release does not have, to the site's home.
fn held(config: &Config, unseen: Vec<FileEntry>, files: &BTreeMap<String, FileEntry>) -> Vec<Redirect> {
    let mut held = Vec::new();
    for file in unseen.into_iter().filter(|file| !files.contains_key(&file.path)) {
        let site = config.sites.iter().find(|site| Some(&site.id) == file.site.as_ref());
        let root = site.and_then(|site| site.roots.iter().find(|(lang, _)| Some(lang) == file.lang.as_ref()));
        let Some(home) = root.map(|(_, root)| format!("{root}index.html")) else { continue };
        if files.contains_key(&home) {
            held.push(Redirect { from: format!("/{}", file.path), to: format!("/{home}"), status: 302 });
        }
    }
    held
}

/// The pages of a release that only lead on; they are written anew from the redirects in force.
fn leading(seal: &Seal) -> BTreeSet<String> {
    seal.redirects.iter().map(|r| super::redirects::file_of(&r.from)).collect()
}

fn sites(
    config: &Config,
    files: &[FileEntry],
    origin: impl Fn(&str) -> (String, Option<String>),
) -> Vec<SiteSeal> {
    let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in files {
        if let (Some(site), Some(lang)) = (&file.site, &file.lang) {
            languages.entry(site).or_default().insert(lang);
        }
    }
    let present = config.sites.iter().filter(|site| languages.contains_key(site.id.as_str()));
    present
        .map(|site| {
            let (as_of, from) = origin(&site.id);
            let spoken = &languages[site.id.as_str()];
            let languages = config.languages.iter().filter(|(id, _)| spoken.contains(id.as_str()));
            SiteSeal {
                id: site.id.clone(),
                languages: languages.map(|(id, _)| id.clone()).collect(),
                as_of,
                from,
            }
        })
        .collect()
}

/// The id of a release: the hash of all that readers can see of it.
pub fn release_id(files: &[FileEntry], redirects: &[Redirect], configuration: &str) -> String {
    use sha2::Digest;
    let mut hash = sha2::Sha256::new();
    for file in files {
        hash.update(format!(
            "{}\n{}\n{}\n{}\n{}\n",
            file.path, file.sha256, file.size, file.content_type, file.cache_control
        ));
    }
    for redirect in redirects {
        hash.update(format!("{} {} {}\n", redirect.from, redirect.to, redirect.status));
    }
    hash.update(configuration);
    super::hex(&hash.finalize()[..8])
}
