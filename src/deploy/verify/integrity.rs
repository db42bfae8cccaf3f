//! Subresource integrity: what a page says of its scripts and styles, and whether the files are that.

use super::client::Client;
use super::{Found, Options};
use crate::deploy::config::Config;
use crate::deploy::headers;
use crate::deploy::scan::fingerprinted;
use crate::deploy::seal::Seal;
use std::sync::Mutex;

/// The fingerprinted scripts and styles of a page, with their `integrity`.
pub(super) fn integrity_of(page: &str, html: &str) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    for start in html.match_indices('<').map(|(at, _)| at) {
        let tag = &html[start..];
        let name =
            tag.get(1..).unwrap_or("").split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or("");
        let attribute = match name {
            "script" => "src",
            "link" => "href",
            _ => continue,
        };
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        let value = |name: &str| {
            let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
            Some(tag[at..].split('"').next().unwrap_or("").to_string())
        };
        // The site's script is asked for when the page has been drawn.
        let later = |name: &str| value(name).or_else(|| value(&format!("data-{name}")));
        let Some(address) = later(attribute) else { continue };
        let Some(asset) = resolve(page, &address) else { continue };
        let checked = asset.ends_with(".js") || asset.ends_with(".mjs") || asset.ends_with(".css");
        if checked && fingerprinted(&asset) {
            found.push((asset, later("integrity")));
        }
    }
    found
}

/// The file that a relative address of a page means.
fn resolve(page: &str, address: &str) -> Option<String> {
    if address.contains("//") || address.starts_with('#') {
        return None;
    }
    let address = address.split(['?', '#']).next().unwrap_or(address);
    if let Some(path) = address.strip_prefix('/') {
        let host = page.strip_prefix("_hosts/").and_then(|r| r.split_once('/')).map(|(name, _)| name);
        return Some(host.map_or(path.to_string(), |name| format!("_hosts/{name}/{path}")));
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

pub(super) fn integrity_is_right(
    config: &Config,
    client: &Client,
    options: &Options,
    seal: &Seal,
    asset: &str,
    value: &str,
    found: &Mutex<Found>,
) -> bool {
    if seal.file(asset).is_none() {
        return false;
    }
    let known = found.lock().ok().and_then(|f| f.assets.get(asset).cloned());
    let computed = match known {
        Some(known) => known,
        None => {
            let Ok(answer) = client.ask(&config.address(&options.url, asset), "identity") else {
                return false;
            };
            let computed = headers::sri(&answer.body);
            if let Ok(mut found) = found.lock() {
                found.assets.insert(asset.to_string(), computed.clone());
            }
            computed
        }
    };
    value.split_whitespace().any(|v| v == computed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_read_from_scripts_and_styles() {
        let html = "<link rel=\"stylesheet\" href=\"../assets/a.0123abcd.css\" integrity=\"sha384-x\"><script src=\"/assets/b.0123abcd.js\"></script><link rel=\"canonical\" href=\"https://e.cn/x.css\"><script src=\"c.js\"></script><script data-src=\"/assets/d.0123abcd.js\" data-integrity=\"sha384-y\">1</script>";
        assert_eq!(
            integrity_of("edu/a.html", html),
            [
                ("assets/a.0123abcd.css".to_string(), Some("sha384-x".to_string())),
                ("assets/b.0123abcd.js".to_string(), None),
                ("assets/d.0123abcd.js".to_string(), Some("sha384-y".to_string()))
            ]
        );
        assert_eq!(resolve("mn/edu/a.html", "../../assets/x.css").as_deref(), Some("assets/x.css"));
        assert_eq!(resolve("a.html", "../x"), None);
    }
}
