//! Themes: a folder of templates, styles, scripts and assets; a fork holds only what differs from its parent.
//!
//! Forks are untrusted: templates get values and can ask for nothing; there is no function that reaches the disk, the
//! network or the model, and a file is only ever looked up by its name inside the chain of themes.

mod assets;
mod css;
mod engine;
mod files;

pub use assets::Asset;
pub use engine::template_fault;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::messages::SiteWords;
use files::ThemeFiles;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use tera::Tera;

/// A theme ready to render.
#[derive(Clone)]
pub struct Theme {
    /// Its name.
    pub name: Arc<str>,
    /// The engine with the whole chain's templates.
    pub tera: Arc<Tera>,
    /// The files to publish under `assets/`.
    pub assets: Arc<Vec<Asset>>,
    /// Published name of the stylesheet.
    pub stylesheet: Arc<str>,
    /// Published name of the script, where there is one.
    pub script: Option<Arc<str>>,
    /// Published names of the scripts that only pages of one kind load, by kind of page.
    pub page_scripts: BTreeMap<Arc<str>, Arc<str>>,
    /// Published name of the Mongolian font, to preload on Mongolian pages.
    pub font: Option<Arc<str>>,
    /// Published name of the favicon.
    pub icon: Option<Arc<str>>,
    /// Published names of icons for home screens, with their sizes (`192x192`).
    pub icons: Vec<(Arc<str>, String)>,
    /// The colour of the browser's frame: token `band` of the light colours.
    pub colour: Arc<str>,
    /// Hash of everything above.
    pub hash: u64,
}

impl Theme {
    /// What a page names as the hash of an asset that it loads; `None` for what browsers do not check.
    pub fn integrity(&self, name: &str) -> Option<&str> {
        let at = self.assets.binary_search_by(|asset| asset.name.as_str().cmp(name)).ok()?;
        self.assets[at].integrity.as_deref()
    }
}

/// The themes of a cluster by name.
pub struct Themes {
    themes: BTreeMap<Arc<str>, Theme>,
    /// The words templates ask for, for the check of the locales.
    pub asked: BTreeSet<String>,
}

impl Themes {
    /// The theme of a site.
    pub fn of(&self, config: &Config, site: usize) -> &Theme {
        let portal = &config.sites[config.portal].theme;
        self.themes.get(&config.sites[site].theme).unwrap_or_else(|| &self.themes[portal])
    }

    /// All themes.
    pub fn all(&self) -> impl Iterator<Item = &Theme> {
        self.themes.values()
    }
}

/// Theme files read, not yet compiled: their words must be known before the locales are, and those before the engine.
pub struct Sources {
    chains: BTreeMap<Arc<str>, Vec<Arc<ThemeFiles>>>,
}

/// Reads the themes that the sites name, with their parents.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Sources {
    let mut read: BTreeMap<String, Option<Arc<ThemeFiles>>> = BTreeMap::new();
    let mut chains = BTreeMap::new();
    for site in &config.sites {
        if chains.contains_key(&site.theme) {
            continue;
        }
        let mut chain: Vec<Arc<ThemeFiles>> = Vec::new();
        let mut name = site.theme.to_string();
        loop {
            if chain.iter().any(|files| files.name == name) {
                let place = Place::file(&format!("themes/{name}/theme.toml").into());
                out.push(Diagnostic::new(Level::Error, "theme-cycle").at(place).arg("name", &name));
                break;
            }
            let files =
                read.entry(name.clone()).or_insert_with(|| files::read(root, &name, out).map(Arc::new));
            let Some(files) = files.clone() else { break };
            let parent = files.parent.clone();
            chain.push(files);
            match parent {
                Some(parent) => name = parent,
                None => break,
            }
        }
        chains.insert(site.theme.clone(), chain);
    }
    Sources { chains }
}

impl Sources {
    /// The words that templates ask for: `t.<id>` and `msg(key="<id>"`.
    pub fn asked(&self) -> BTreeSet<String> {
        let mut asked = BTreeSet::new();
        let pattern = regex::Regex::new(r#"\bt\.([a-z][a-z0-9_]*)|\bmsg\(\s*key\s*=\s*"([a-z][a-z0-9_]*)""#);
        let pattern = pattern.expect("a fixed pattern");
        for files in self.chains.values().flatten() {
            for text in files.templates.values() {
                for found in pattern.captures_iter(text) {
                    let id = found.get(1).or(found.get(2)).map_or("", |id| id.as_str());
                    asked.insert(id.to_string());
                }
            }
        }
        asked
    }

    /// Compiles each chain.
    pub fn compile(&self, words: &[(Lang, Arc<SiteWords>)], out: &mut Vec<Diagnostic>) -> Themes {
        let mut themes = BTreeMap::new();
        for (name, chain) in &self.chains {
            if chain.is_empty() {
                continue;
            }
            let tera = engine::compile(chain, words, out);
            let built = assets::build(chain, out);
            let mut hash = xxhash_rust::xxh3::Xxh3::new();
            for files in chain {
                hash.update(&files.hash.to_le_bytes());
            }
            let hash = hash.digest();
            let colour = chain.iter().find_map(|files| files.tokens.get("light").and_then(|t| t.get("band")));
            let colour = colour.map_or("#ffffff", |colour| colour.as_str()).into();
            let theme = Theme {
                name: name.clone(),
                tera: Arc::new(tera),
                assets: Arc::new(built.assets),
                stylesheet: built.stylesheet,
                script: built.script,
                page_scripts: built.page_scripts,
                font: built.font,
                icon: built.icon,
                icons: built.icons,
                colour,
                hash,
            };
            themes.insert(name.clone(), theme);
        }
        Themes { themes, asked: self.asked() }
    }
}
