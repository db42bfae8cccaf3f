//! Reads the output folder: every file with its checksum, group, site and language.
//!
//! Checksums are computed in parallel and remembered by size and time of change outside the output folder.

use super::config::Config;
use super::headers;
use super::seal::{BUILD_SEAL, FileEntry, Group, MANIFEST, SIGNATURE, write_atomic};
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, SystemTime};

#[derive(Default, Serialize, Deserialize)]
struct StatCache {
    out: String,
    files: HashMap<String, Stat>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Stat {
    size: u64,
    modified: u128,
    sha256: String,
}

/// All files of `out`, by path. `cache` is a file outside it; a broken cache is read as none.
pub fn scan(config: &Config, out: &Path, cache: &Path) -> Result<Vec<FileEntry>> {
    let started = SystemTime::now();
    let known: StatCache = std::fs::read(cache)
        .ok()
        .and_then(|bytes| postcard::from_bytes(&bytes).ok())
        .filter(|c: &StatCache| c.out == out.to_string_lossy())
        .unwrap_or_default();
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(out) {
        let entry = entry.with_context(|| format!("{}", out.display()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(out).unwrap_or(entry.path());
        let Some(path) = path.to_str() else {
            anyhow::bail!("{}: the name is not UTF-8", entry.path().display());
        };
        anyhow::ensure!(
            entry.file_type().is_file(),
            "{}: neither file nor folder; a release holds plain files only",
            entry.path().display()
        );
        let path = path.replace('\\', "/");
        if path == BUILD_SEAL || path == MANIFEST || path == SIGNATURE || is_for_servers(&path) {
            continue;
        }
        let meta = entry.metadata().with_context(|| format!("{}", entry.path().display()))?;
        let modified = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        found.push((path, meta.len(), modified));
    }
    let mut files = found
        .par_iter()
        .map(|(path, size, modified)| {
            let stamp = nanos(*modified);
            let sha256 = match known.files.get(path) {
                Some(stat) if stat.size == *size && stat.modified == stamp => stat.sha256.clone(),
                _ => hash_file(&out.join(path))?,
            };
            Ok(entry(config, path, *size, sha256))
        })
        .collect::<Result<Vec<_>>>()?;
    // A file written within the clock's grain of this scan could change again unseen: it is hashed again next time.
    let settled = started - Duration::from_secs(2);
    let stats = found.iter().zip(&files).filter(|((_, _, modified), _)| *modified < settled);
    let stats = stats.map(|((path, size, modified), file)| {
        (path.clone(), Stat { size: *size, modified: nanos(*modified), sha256: file.sha256.clone() })
    });
    let cached = StatCache { out: out.to_string_lossy().into_owned(), files: stats.collect() };
    write_atomic(cache, &postcard::to_allocvec(&cached)?)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Files of the build that are not for readers: its mark, and rules for servers, which the deploy writes itself.
fn is_for_servers(path: &str) -> bool {
    let inside = inside(path);
    inside.starts_with(".bosoo") || matches!(inside, "_redirects" | "_headers" | "redirects.nginx.map")
}

fn nanos(time: SystemTime) -> u128 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |d| d.as_nanos())
}

/// SHA-256 of a file, read in pieces.
pub fn hash_file(path: &Path) -> Result<String> {
    use sha2::Digest;
    use std::io::Read;
    let mut file = std::fs::File::open(path).with_context(|| format!("{}", path.display()))?;
    let mut hash = sha2::Sha256::new();
    let mut piece = vec![0; 128 * 1024];
    loop {
        let n = file.read(&mut piece).with_context(|| format!("{}", path.display()))?;
        if n == 0 {
            return Ok(super::hex(&hash.finalize()));
        }
        hash.update(&piece[..n]);
    }
}

/// The entry of a file by its path.
pub fn entry(config: &Config, path: &str, size: u64, sha256: String) -> FileEntry {
    let group = group_of(path);
    let (site, lang) = owner(config, path);
    FileEntry {
        path: path.to_string(),
        size,
        sha256,
        content_type: crate::content_type::of(path).to_string(),
        cache_control: headers::cache_control(path, group).to_string(),
        group,
        site,
        lang,
        carried: 0,
    }
}

/// The group of a path.
pub fn group_of(path: &str) -> Group {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, e)| e);
    if in_assets(path) {
        return Group::Asset;
    }
    match extension {
        "html" if is_index(name) => Group::Index,
        "html" => Group::Page,
        "xml" | "txt" => Group::Index,
        "json" | "bin" | "idx" | "webmanifest" => Group::Data,
        "css" | "js" | "mjs" | "woff2" | "woff" | "ico" => Group::Asset,
        _ => Group::Attachment,
    }
}

/// A path below the root of its host.
fn inside(path: &str) -> &str {
    path.strip_prefix("_hosts/").and_then(|rest| rest.split_once('/')).map_or(path, |(_, rest)| rest)
}

/// Whether the path is one of the theme's files; each host has its own copy of them.
fn in_assets(path: &str) -> bool {
    inside(path).starts_with("assets/")
}

fn is_index(name: &str) -> bool {
    matches!(name, "index.html" | "sites.html" | "sitemap.html" | "search.html") || pager(name).is_some()
}

/// The number of a list page `index-2.html`.
pub fn pager(name: &str) -> Option<u32> {
    name.strip_prefix("index-")?.strip_suffix(".html")?.parse().ok()
}

/// Whether the name carries a fingerprint of the content, so that the address never changes its bytes: only the build's
/// own names in `assets/` are known to; what an editor calls a file proves nothing.
pub fn fingerprinted(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Some((stem, _)) = name.rsplit_once('.') else { return false };
    let mark = stem.rsplit(['.', '-']).next().unwrap_or(stem);
    let hex = mark.len() >= 8 && mark.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    hex && in_assets(path)
}

/// The site and language of a path; no site for what all sites share.
fn owner(config: &Config, path: &str) -> (Option<String>, Option<String>) {
    let own = inside(path);
    if let Some(page) = own.strip_prefix(config.traditional.as_str()).filter(|page| page.len() < own.len()) {
        // A page in traditional characters belongs to whom the page belongs.
        return owner(config, &format!("{}{page}", &path[..path.len() - own.len()]));
    }
    let longest =
        |a: &Option<(usize, String, String)>, length: usize| a.as_ref().is_none_or(|(l, ..)| *l < length);
    let mut found: Option<(usize, String, String)> = None;
    for site in &config.sites {
        for (lang, root) in &site.roots {
            if path.starts_with(root.as_str()) && longest(&found, root.len() + 1) {
                found = Some((root.len() + 1, site.id.clone(), lang.clone()));
            }
        }
    }
    let inside = inside(path);
    let once_per_host = in_assets(path)
        || inside.starts_with(".well-known/")
        || matches!(inside, "robots.txt" | "favicon.ico")
        || (inside.starts_with("sitemap") && inside.ends_with(".xml"))
        || (!inside.contains('/') && inside.ends_with(".webmanifest"));
    if once_per_host {
        return (None, None);
    }
    let root = config.languages.iter().filter(|(_, root)| path.starts_with(root.as_str()));
    if let Some((lang, root)) = root.max_by_key(|(_, root)| root.len()) {
        let rest = &path[root.len()..];
        if rest.starts_with("leave/") || matches!(rest, "sites.html" | "404.html") {
            return (None, Some(lang.clone()));
        }
    }
    match found {
        Some((_, site, lang)) => (Some(site), Some(lang)),
        None => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        let text = "[cluster]\nbase_url = \"https://e.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n[[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\n";
        Config::parse(Path::new("."), text).unwrap()
    }

    #[test]
    fn paths_tell_site_language_and_group() {
        let row = |path: &str| {
            let e = entry(&config(), path, 1, String::new());
            format!("{} {} {}", e.site.unwrap_or("-".into()), e.lang.unwrap_or("-".into()), e.group.id())
        };
        assert_eq!(row("index.html"), "portal zh index");
        assert_eq!(row("news/a.html"), "portal zh page");
        assert_eq!(row("mn/edu/policy/index-2.html"), "edu mn index");
        assert_eq!(row("edu/policy/2020-03/form.pdf"), "edu zh attachment");
        assert_eq!(row("assets/site.3f2a9c1b.css"), "- - asset");
        assert_eq!(row("mn/404.html"), "- mn page");
        assert_eq!(row("education/a.html"), "portal zh page");
        assert_eq!(row("edu/feed.xml"), "edu zh index");
        assert_eq!(row("edu/search.json"), "edu zh data");
        assert_eq!(row("sitemap-2.xml"), "- - index");
        assert_eq!(row("edu/policy/assets/plan.pdf"), "edu zh attachment");
    }

    #[test]
    fn pages_in_traditional_characters_belong_to_their_site() {
        let text = "[cluster]\nbase_url = \"https://e.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n[traditional]\npath = \"tc\"\n[[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\n[[sites]]\nid = \"wlt\"\nhost = \"https://wlt.e.cn/\"\n";
        let config = Config::parse(Path::new("."), text).unwrap();
        let row = |path: &str| {
            let e = entry(&config, path, 1, String::new());
            format!("{} {} {}", e.site.unwrap_or("-".into()), e.lang.unwrap_or("-".into()), e.group.id())
        };
        assert_eq!(row("tc/edu/policy/a.html"), "edu zh page");
        assert_eq!(row("tc/index.html"), "portal zh index");
        assert_eq!(row("tc/404.html"), "- zh page");
        assert_eq!(row("_hosts/wlt.e.cn/tc/wlt/index.html"), "wlt zh index");
        assert_eq!(row("edu/tc/a.html"), "edu zh page");
    }

    #[test]
    fn own_hosts_have_their_own_folders() {
        let text = "[cluster]\nbase_url = \"https://e.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n[[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\npath = \"\"\nhost = \"https://edu.e.cn/\"\n";
        let config = Config::parse(Path::new("."), text).unwrap();
        let row = |path: &str| {
            let e = entry(&config, path, 1, String::new());
            format!("{} {} {}", e.site.unwrap_or("-".into()), e.lang.unwrap_or("-".into()), e.group.id())
        };
        assert_eq!(row("_hosts/edu.e.cn/index.html"), "edu zh index");
        assert_eq!(row("_hosts/edu.e.cn/mn/a.html"), "edu mn page");
        assert_eq!(row("_hosts/edu.e.cn/assets/a.0123abcd.css"), "- - asset");
        assert_eq!(row("edu/a.html"), "portal zh page");
        assert_eq!(
            config.address("https://t/", "_hosts/edu.e.cn/政.html"),
            "https://edu.e.cn/%E6%94%BF.html"
        );
        assert_eq!(config.address("https://t/", "a.html"), "https://t/a.html");
    }

    #[test]
    fn only_content_hashes_are_fingerprints() {
        assert!(fingerprinted("assets/site.3f2a9c1b.css"));
        assert!(fingerprinted("assets/12345678.css"));
        assert!(fingerprinted("assets/site-0123456789abcdef.css"));
        assert!(fingerprinted("_hosts/edu.e.cn/assets/site.3f2a9c1b.css"));
        assert!(!fingerprinted("edu/a/photo.3f2a9c1b.jpg"));
        assert!(!fingerprinted("edu/a/report-20240301.pdf"));
        assert!(!fingerprinted("edu/a/report.20240301.pdf"));
        assert!(!fingerprinted("edu/a/minutes-deadbee1.pdf"));
        assert!(!fingerprinted("assets/site.css"));
        assert!(!fingerprinted("edu/index.html"));
    }

    #[test]
    fn a_changed_file_is_hashed_again_and_an_old_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        std::fs::create_dir(&out).unwrap();
        let page = out.join("index.html");
        std::fs::write(&page, "one").unwrap();
        let old = SystemTime::now() - Duration::from_secs(60);
        std::fs::File::options().write(true).open(&page).unwrap().set_modified(old).unwrap();
        let cache = folder.path().join("cache");
        let scan = || scan(&config(), &out, &cache).unwrap()[0].sha256.clone();
        let one = scan();
        assert_eq!(one, super::super::sha256_hex(b"one"));
        std::fs::write(&page, "two").unwrap();
        assert_eq!(scan(), super::super::sha256_hex(b"two"));
        std::fs::write(&cache, "broken").unwrap();
        assert_eq!(scan(), super::super::sha256_hex(b"two"));
    }
}
