//! What a CDN must forget and what it should fetch first, and the commands that tell it.

use super::config::Config;
use super::plan::{Change, Plan};
use super::scan;
use super::seal::{MANIFEST, SIGNATURE, Seal};
use crate::messages::Said;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// How many addresses a warm-up list has at most.
const WARM: usize = 1_000;

/// A path or address in the characters that URLs have (RFC 3986); what is encoded already stays.
pub fn encode(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => text.push(byte as char),
            _ if b"-._~/:?#@!$&()*+,;=%[]".contains(&byte) => text.push(byte as char),
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}

/// A path without percent-encoding; one that does not decode to UTF-8 stays as it is.
pub fn decode(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten();
        match pair.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                at += 3;
            }
            None => {
                plain.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(plain).unwrap_or_else(|_| path.to_string())
}

/// A file's path in an address: what would mean something else there is encoded.
pub fn encode_path(path: &str) -> String {
    encode(&path.replace('%', "%25").replace('?', "%3F").replace('#', "%23"))
}

/// The addresses of a file: `edu/index.html` is `…/edu/` too.
pub fn urls(config: &Config, base: &str, path: &str) -> Vec<String> {
    let mut urls = vec![config.address(base, path)];
    if path == "index.html" || path.ends_with("/index.html") {
        urls.push(urls[0].trim_end_matches("index.html").to_string());
    }
    urls
}

/// The addresses whose answer changes, and no others.
pub fn purge_list(config: &Config, base: &str, plan: &Plan) -> Vec<String> {
    let mut list = BTreeSet::new();
    for action in &plan.actions {
        // A fingerprinted address has one content for ever; there is nothing to forget.
        if action.change == Change::Removed || !scan::fingerprinted(&action.path) {
            list.extend(urls(config, base, &action.path));
        }
    }
    for path in [MANIFEST, SIGNATURE] {
        list.extend(urls(config, base, path));
    }
    list.into_iter().collect()
}

/// What to fetch first: homes, then assets that changed, then pages that changed.
pub fn warm_list(config: &Config, base: &str, plan: &Plan, seal: &Seal) -> Vec<String> {
    let homes = config.sites.iter().flat_map(|s| s.roots.iter().map(|(_, root)| format!("{root}index.html")));
    let changed = plan.actions.iter().filter(|a| a.change != Change::Removed);
    let mut rows: Vec<_> = changed.map(|a| (a.group, a.path.clone())).collect();
    rows.sort();
    let mut seen = BTreeSet::new();
    homes
        .filter(|path| seal.file(path).is_some())
        .chain(rows.into_iter().map(|(_, path)| path))
        .map(|path| urls(config, base, &path).pop().unwrap_or_default())
        .filter(|url| seen.insert(url.clone()))
        .take(WARM)
        .collect()
}

/// Writes a list, one address a line.
pub fn write(path: &Path, urls: &[String]) -> Result<()> {
    let mut text = urls.join("\n");
    text.push('\n');
    super::seal::write_atomic(path, text.as_bytes())
}

/// Values that a hook finds in its environment.
pub struct HookValues<'a> {
    /// `BOSOO_TARGET`.
    pub target: &'a str,
    /// `BOSOO_RELEASE`.
    pub release: &'a str,
    /// `BOSOO_ORIGIN_PATH`: where a CDN finds the release in the bucket.
    pub origin: String,
    /// `BOSOO_URLS`: a file with addresses, one a line.
    pub urls: Option<PathBuf>,
    /// `BOSOO_URL`: the target's address.
    pub url: String,
}

/// Runs a hook with the system's shell in the cluster's root.
pub fn hook(config: &Config, name: &str, command: &str, values: &HookValues) -> Result<()> {
    let mut shell = std::process::Command::new("sh");
    shell.arg("-c").arg(command).current_dir(&config.root);
    shell.env("BOSOO_TARGET", values.target).env("BOSOO_RELEASE", values.release);
    shell.env("BOSOO_ORIGIN_PATH", &values.origin).env("BOSOO_URL", &values.url);
    if let Some(urls) = &values.urls {
        shell.env("BOSOO_URLS", std::path::absolute(urls)?);
    }
    // The signing key is nobody else's business.
    shell.env_remove("BOSOO_SIGN_KEY").env_remove("BOSOO_SIGN_PASSWORD");
    let status = shell.status().with_context(|| format!("{name}: {command}"))?;
    let code = status.code().map_or_else(|| "-".into(), |code| code.to_string());
    let said = || Said::new("hook-failed").arg("name", name).arg("status", code).arg("command", command);
    ensure!(status.success(), said());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encoded_once() {
        assert_eq!(encode("/edu/政策.html"), "/edu/%E6%94%BF%E7%AD%96.html");
        assert_eq!(encode("/edu/%E6.html"), "/edu/%E6.html");
        assert_eq!(decode("/edu/%E6%94%BF%E7%AD%96.html"), "/edu/政策.html");
        assert_eq!(decode("/a%zz%"), "/a%zz%");
        let text = "[cluster]\nbase_url = \"https://e.cn\"\nportal = \"p\"\nlanguages = [\"zh\"]\n";
        let config = Config::parse(Path::new("."), text).unwrap();
        let urls = |path| urls(&config, "https://e.cn/", path);
        assert_eq!(urls("edu/index.html"), ["https://e.cn/edu/index.html", "https://e.cn/edu/"]);
        assert_eq!(urls("index.html")[1], "https://e.cn/");
        assert_eq!(urls("edu/50%#1.html"), ["https://e.cn/edu/50%25%231.html"]);
    }
}
