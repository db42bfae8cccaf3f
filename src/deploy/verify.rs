//! Asks the live cluster over HTTP whether it is the release it says it is.

mod client;
mod integrity;
mod server;

use super::config::Config;
use super::precompress;
use super::redirects::file_of;
use super::seal::{FileEntry, MANIFEST, Redirect, SIGNATURE, Seal};
use super::{headers, purge, sha256_hex, sign};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::Result;
use client::Client;
use integrity::{integrity_is_right, integrity_of};
use server::{certificate, ipv6, missing_page};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many requests run at once: enough to be quick, few enough for a small web server.
const AT_ONCE: usize = 8;
/// How many redirects are asked for.
const REDIRECTS: usize = 500;
/// Days before its end at which a certificate should have been renewed.
const CERTIFICATE_DAYS: i64 = 30;

/// What to check.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The address, with `/` at the end.
    pub url: String,
    /// Files of sites with an own host are asked for there.
    pub own_hosts: bool,
    /// How many files; none for all.
    pub sample: Option<usize>,
    /// The release that should be live, where it is known.
    pub release: Option<String>,
}

/// What was seen.
#[derive(Debug, Default)]
pub struct Verified {
    /// The live release.
    pub release: String,
    /// Files compared.
    pub files: usize,
    /// Files of the release.
    pub of: usize,
    /// Redirects followed.
    pub redirects: usize,
    /// Compressed answers decoded and compared.
    pub compressed: usize,
    /// Integrity attributes compared.
    pub integrity: usize,
    /// The signature's trusted comment.
    pub signed: Option<String>,
    /// Last day of the certificate.
    pub certificate: Option<String>,
    /// Addresses of version 6 that answered.
    pub ipv6: Vec<String>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
}

fn problem(level: Level, code: &'static str) -> Diagnostic {
    Diagnostic::new(level, code)
}

/// Refuses what no web address is.
pub fn address(url: &str) -> Result<()> {
    match reqwest::Url::parse(url) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => Ok(()),
        _ => Err(super::refuse(problem(Level::Error, "deploy-verify-address").arg("url", url))),
    }
}

/// Checks the cluster at `options.url`. Fails only where not even its manifest can be had.
pub fn verify(
    config: &Config,
    options: &Options,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Verified> {
    let client = Client::new(None)?;
    let mut seen = Verified::default();
    let manifest_url = format!("{}{MANIFEST}", options.url);
    let answer = client.ask(&manifest_url, "identity")?;
    if answer.status != 200 {
        let d = problem(Level::Error, "deploy-verify-manifest");
        return Err(super::refuse(d.arg("url", &manifest_url).arg("status", answer.status)));
    }
    let seal = Seal::from_bytes(&answer.body)?;
    seen.release = seal.release.clone();
    seen.of = seal.files.iter().filter(|f| f.carried == 0).count();
    if let Some(expected) = options.release.as_ref().filter(|r| **r != seal.release) {
        seen.problems.push(
            problem(Level::Error, "deploy-verify-release").arg("live", &seal.release).arg("wanted", expected),
        );
    }
    if let Some(public) = &config.public_key {
        let signature = client.ask(&format!("{}{SIGNATURE}", options.url), "identity")?;
        match sign::verify(public, &answer.body, &String::from_utf8_lossy(&signature.body)) {
            Ok(comment) => seen.signed = Some(comment),
            Err(e) => {
                let d = problem(Level::Error, "deploy-verify-signature");
                seen.problems.push(d.arg("reason", format!("{e:#}")));
            }
        }
    }
    certificate(&mut seen, answer.certificate.as_deref());
    ipv6(&mut seen, options)?;
    missing_page(&client, &mut seen, &options.url)?;

    let files = choose(&seal, options);
    let found = Mutex::new(Found::default());
    each(&files, progress, |file| file_is_right(config, &client, options, &seal, file, &found));
    let redirects: Vec<&Redirect> = seal.redirects.iter().take(REDIRECTS).collect();
    each(&redirects, &|_, _| (), |redirect| {
        redirect_is_right(&client, &options.url, &seal, redirect, &found)
    });
    let found = found.into_inner().map_err(|_| anyhow::anyhow!("a check broke off"))?;
    seen.files = files.len();
    seen.redirects = redirects.len();
    seen.compressed = found.compressed;
    seen.integrity = found.integrity;
    seen.problems.extend(found.problems);
    for ((code, header), (count, first)) in found.headers {
        let d = problem(Level::Deduct, code).arg("header", header).arg("n", count).arg("path", first);
        seen.problems.push(d);
    }
    seen.problems.sort_by(|a, b| (a.level, a.code, &a.args).cmp(&(b.level, b.code, &b.args)));
    Ok(seen)
}

#[derive(Default)]
struct Found {
    problems: Vec<Diagnostic>,
    /// One line per header, not per page: code and header to count and first path.
    headers: BTreeMap<(&'static str, String), (usize, String)>,
    compressed: usize,
    integrity: usize,
    /// Integrity of assets that were fetched for it.
    assets: BTreeMap<String, String>,
}

impl Found {
    fn header(&mut self, code: &'static str, header: &str, path: &str) {
        let row = self.headers.entry((code, header.to_string())).or_insert((0, path.to_string()));
        row.0 += 1;
    }
}

fn each<T: Sync>(items: &[T], progress: &(dyn Fn(usize, usize) + Sync), act: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(items.len()) {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    act(item);
                    progress(done.fetch_add(1, Ordering::Relaxed) + 1, items.len());
                }
            });
        }
    });
}

/// All homes first, then evenly from the rest, each time others.
fn choose<'a>(seal: &'a Seal, options: &Options) -> Vec<&'a FileEntry> {
    let here = |f: &&FileEntry| f.carried == 0 && (options.own_hosts || !f.path.starts_with("_hosts/"));
    let live: Vec<&FileEntry> = seal.files.iter().filter(here).collect();
    let Some(n) = options.sample.filter(|n| *n < live.len()) else { return live };
    let homes = live.iter().filter(|f| f.path.ends_with("index.html") && f.path.matches('/').count() <= 2);
    let mut chosen: Vec<&FileEntry> = homes.copied().take(n / 2).collect();
    let taken: BTreeSet<&str> = chosen.iter().map(|f| f.path.as_str()).collect();
    let rest: Vec<&FileEntry> = live.iter().copied().filter(|f| !taken.contains(f.path.as_str())).collect();
    let wanted = n - chosen.len();
    let start = usize::from_str_radix(&super::random_id()[..8], 16).unwrap_or(0);
    chosen.extend((0..wanted).map(|k| rest[(start + k * rest.len() / wanted) % rest.len()]));
    chosen
}

fn file_is_right(
    config: &Config,
    client: &Client,
    options: &Options,
    seal: &Seal,
    file: &FileEntry,
    found: &Mutex<Found>,
) {
    let url = config.address(&options.url, &file.path);
    let answer = client.ask(&url, "identity");
    let mut problems = Vec::new();
    let mut missing: Vec<(&'static str, &str)> = Vec::new();
    let path = format!("/{}", file.path);
    let mut integrity = Vec::new();
    let mut compressed = 0;
    match answer {
        Err(e) => problems.push(
            problem(Level::Error, "deploy-verify-unreachable")
                .arg("path", &path)
                .arg("reason", format!("{e:#}")),
        ),
        Ok(answer) if answer.status != 200 => {
            // An old address may be answered by the server itself, as it should be.
            if !seal.redirects.iter().any(|r| file_of(&r.from) == file.path) {
                problems.push(
                    problem(Level::Error, "deploy-verify-status")
                        .arg("path", &path)
                        .arg("status", answer.status),
                );
            }
        }
        Ok(answer) => {
            if sha256_hex(&answer.body) != file.sha256 {
                problems.push(problem(Level::Error, "deploy-verify-content").arg("path", &path));
            }
            let get = |name: &str| answer.headers.get(name).map_or("", String::as_str);
            let plain = |text: &str| text.to_ascii_lowercase().replace(' ', "");
            if plain(get("content-type")) != plain(&file.content_type) {
                let d = problem(Level::Error, "deploy-verify-type").arg("path", &path);
                problems.push(d.arg("type", get("content-type")).arg("wanted", &file.content_type));
            }
            if plain(get("cache-control")) != plain(&file.cache_control) {
                missing.push(("deploy-verify-cache", "Cache-Control"));
            }
            for (name, value) in config.headers.common() {
                let secure = name != "Strict-Transport-Security" || options.url.starts_with("https:");
                if secure && get(&name.to_ascii_lowercase()) != value {
                    missing.push(("deploy-verify-header", name));
                }
            }
            if file.content_type.starts_with("text/html") {
                integrity = integrity_of(&file.path, &String::from_utf8_lossy(&answer.body));
            }
            if file.size as usize >= precompress::LEAST && headers::compressible(&file.content_type) {
                match gzip_is_right(client, &url, file) {
                    Ok(true) => compressed = 1,
                    Ok(false) => missing.push(("deploy-verify-plain", "Content-Encoding")),
                    Err(_) => problems.push(problem(Level::Error, "deploy-verify-gzip").arg("path", &path)),
                }
            }
        }
    }
    let mut compared = 0;
    for (asset, value) in integrity {
        match value {
            None => missing.push(("deploy-verify-no-integrity", "integrity")),
            Some(value) => match integrity_is_right(config, client, options, seal, &asset, &value, found) {
                true => compared += 1,
                false => problems.push(
                    problem(Level::Error, "deploy-verify-integrity").arg("path", &path).arg("asset", asset),
                ),
            },
        }
    }
    if let Ok(mut found) = found.lock() {
        found.problems.append(&mut problems);
        found.compressed += compressed;
        found.integrity += compared;
        for (code, header) in missing {
            found.header(code, header, &path);
        }
    }
}

/// Whether the compressed answer decodes to the same file; false where the server sends it plain.
fn gzip_is_right(client: &Client, url: &str, file: &FileEntry) -> Result<bool> {
    let answer = client.ask(url, "gzip")?;
    if answer.headers.get("content-encoding").map(String::as_str) != Some("gzip") {
        return Ok(false);
    }
    let mut plain = vec![0; file.size as usize];
    let size = libdeflater::Decompressor::new()
        .gzip_decompress(&answer.body, &mut plain)
        .map_err(|e| anyhow::anyhow!("{e:?}"))?;
    anyhow::ensure!(size == plain.len() && sha256_hex(&plain) == file.sha256, "another file");
    Ok(true)
}

fn redirect_is_right(client: &Client, base: &str, seal: &Seal, redirect: &Redirect, found: &Mutex<Found>) {
    let url = format!("{}{}", base.trim_end_matches('/'), purge::encode(&redirect.from));
    let wrong = match client.ask(&url, "identity") {
        Err(e) => format!("{e:#}"),
        Ok(answer) => {
            let location = answer.headers.get("location").map_or("", String::as_str);
            let target = purge::encode(&redirect.to);
            let leads =
                location == target || location.strip_prefix(base.trim_end_matches('/')) == Some(&target);
            let page = seal.file(&file_of(&redirect.from)).map(|f| f.sha256.as_str());
            let by_page = answer.status == 200 && page == Some(sha256_hex(&answer.body).as_str());
            let by_server = answer.status == redirect.status && (redirect.status == 410 || leads);
            if by_page || by_server {
                return;
            }
            format!("{} {location}", answer.status)
        }
    };
    if let Ok(mut found) = found.lock() {
        let d = problem(Level::Error, "deploy-verify-redirect").arg("from", &redirect.from);
        found.problems.push(d.arg("to", &redirect.to).arg("reason", wrong));
    }
}
