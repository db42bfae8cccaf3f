//! A chain of themes to the files under `assets/`: one stylesheet, one script, and what they show, all with the hash
//! of their content in the name, so that they can be cached for ever.

use super::css;
use super::files::ThemeFiles;
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// A file under `assets/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its published name, with the hash.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Of a script or style sheet: the hash that pages name when they load it.
    pub integrity: Option<String>,
}

impl Asset {
    fn new(name: String, bytes: Vec<u8>) -> Asset {
        let checked = name.ends_with(".css") || name.ends_with(".js");
        let integrity = checked.then(|| crate::integrity::sri(&bytes));
        Asset { name, bytes, integrity }
    }
}

pub(super) struct Built {
    pub assets: Vec<Asset>,
    pub stylesheet: Arc<str>,
    pub script: Option<Arc<str>>,
    pub page_scripts: BTreeMap<Arc<str>, Arc<str>>,
    pub font: Option<Arc<str>>,
    pub icon: Option<Arc<str>>,
    pub icons: Vec<(Arc<str>, String)>,
}

pub(super) fn build(chain: &[Arc<ThemeFiles>], out: &mut Vec<Diagnostic>) -> Built {
    let base = chain.last().expect("a chain is never empty");
    let mut assets = Vec::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for files in chain {
        for (path, bytes) in files.assets.iter().filter(|(path, _)| !path.ends_with(".md")) {
            if !names.contains_key(path) {
                let name = fingerprinted(path, bytes);
                names.insert(path.clone(), name.clone());
                assets.push(Asset::new(name, bytes.clone()));
            }
        }
    }

    let css = css::with_asset_names(&stylesheet(chain, base), &names, chain, out);
    let stylesheet: Arc<str> = fingerprinted("site.css", css.as_bytes()).into();
    assets.push(Asset::new(stylesheet.to_string(), css.into_bytes()));

    let mut publish = |file: &str, parts: &[String], of_site: bool| -> Option<Arc<str>> {
        let mut js = script(base, parts);
        if of_site {
            // What the web office allows of a fork comes after the base's own.
            chain.iter().rev().skip(1).for_each(|fork| js.push_str(&script(fork, &fork.script_order)));
        }
        let name = (!js.is_empty()).then(|| fingerprinted(file, js.as_bytes()))?;
        assets.push(Asset::new(name.clone(), js.into_bytes()));
        Some(name.into())
    };
    let script = publish("site.js", &base.script_order, true);
    let page_scripts = base
        .page_scripts
        .iter()
        .filter_map(|(kind, parts)| {
            Some((kind.as_str().into(), publish(&format!("{kind}.js"), parts, false)?))
        })
        .collect();
    let find = |wanted: &dyn Fn(&str) -> bool| {
        names.iter().find(|(path, _)| wanted(path)).map(|(_, name)| Arc::from(name.as_str()))
    };
    // The base's own: what a fork adds is no part of a page's first bytes.
    let font = find(&|path| path.ends_with(".woff2") && base.assets.contains_key(path));
    let icon = find(&|path| path == "favicon.svg" || path == "icons/favicon.svg");
    let icons = names
        .iter()
        .filter_map(|(path, name)| {
            let size = path.strip_suffix(".png")?.rsplit(['-', '/']).next()?;
            let pixels: u32 = size.parse().ok()?;
            Some((Arc::from(name.as_str()), format!("{pixels}x{pixels}")))
        })
        .collect();
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    Built { assets, stylesheet, script, page_scripts, font, icon, icons }
}

/// The parts in the base's order; each from the first theme of the chain that has it; then what forks add.
fn stylesheet(chain: &[Arc<ThemeFiles>], base: &ThemeFiles) -> String {
    let first = |path: &str| chain.iter().find_map(|files| files.styles.get(path));
    let mut css = String::new();
    for part in &base.style_order {
        if part == "components" {
            let mut paths: Vec<&String> = chain.iter().flat_map(|files| files.styles.keys()).collect();
            paths.retain(|path| path.starts_with("components/"));
            paths.sort();
            paths.dedup();
            for path in paths {
                css.push_str(first(path).map_or("", String::as_str));
            }
        } else {
            css.push_str(first(&format!("styles/{part}.css")).map_or("", String::as_str));
        }
        if part == "tokens" {
            css.push_str(&super::tokens::css(chain));
        }
    }
    for fork in chain.iter().rev().skip(1) {
        css.push_str(fork.styles.get("styles/fork.css").map_or("", String::as_str));
    }
    css
}

fn script(theme: &ThemeFiles, parts: &[String]) -> String {
    let mut js = String::new();
    for part in parts {
        if let Some(text) = theme.scripts.get(&format!("scripts/{part}.js")) {
            js.push_str(text);
            js.push('\n');
        }
    }
    js
}

/// `fonts/x.woff2` to `x.0123456789abcdef.woff2`.
fn fingerprinted(path: &str, bytes: &[u8]) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, "bin"));
    format!("{stem}.{:016x}.{extension}", xxh3_64(bytes))
}
