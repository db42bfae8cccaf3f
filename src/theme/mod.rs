//! Themes: a folder of templates, styles, scripts and assets; a fork holds only what differs from its parent.
//!
//! Forks are untrusted: templates get values and can ask for nothing; there is no function that reaches the disk, the
//! network or the model, and a file is only ever looked up by its name inside the chain of themes.

mod assets;
mod bounds;
mod css;
mod engine;
mod fault;
mod files;
mod flat;
pub mod forks;
pub mod lock;
mod physical;
mod seal;
mod sheet;
mod svg;
mod tokens;

pub use assets::Asset;
pub use engine::{Asked, Engine, LARGEST_PAGE, NoPage};
pub use fault::template_faults;
pub use files::Overlay;
pub use seal::{Tall, is_sealed, stretch};

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::messages::SiteWords;
use files::ThemeFiles;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// A theme ready to render.
#[derive(Clone)]
pub struct Theme {
    /// Its name.
    pub name: Arc<str>,
    /// The engine with the whole chain's templates.
    pub engine: Arc<Engine>,
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
    /// `examples.toml` of each component, by the component's name.
    pub examples: BTreeMap<String, String>,
    /// Hash of everything above.
    pub hash: u64,
    frame: seal::Frame,
    /// What its forks' styles make tall.
    tall: Vec<Tall>,
    /// What they may make long.
    stretches: Vec<stretch::Stretch>,
    /// The forks of the chain, nearest first; none for a base.
    forks: Vec<Arc<ThemeFiles>>,
}

impl Theme {
    /// Whether it is a fork, and so untrusted.
    pub fn is_fork(&self) -> bool {
        !self.forks.is_empty()
    }

    /// Whether a class belongs to the frame of the base: to sealed slots, what stands in them and around them.
    pub fn is_of_frame(&self, class: &str) -> bool {
        self.frame.has(class)
    }

    /// Whether a fork of the chain has a template of its own.
    pub fn fork_has(&self, template: &str) -> bool {
        self.forks.iter().any(|fork| fork.templates.contains_key(template))
    }

    /// The rules of its forks that make a box tall.
    pub fn tall(&self) -> &[Tall] {
        &self.tall
    }

    /// The rules of its forks that may make text long.
    pub fn stretches(&self) -> &[stretch::Stretch] {
        &self.stretches
    }

    /// The forks of the chain, nearest first.
    pub fn forks(&self) -> impl Iterator<Item = &str> {
        self.forks.iter().map(|fork| fork.name.as_str())
    }

    /// The templates that forks of the chain have of their own: fork, path.
    pub fn fork_templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.forks
            .iter()
            .flat_map(|fork| fork.templates.keys().map(move |path| (fork.name.as_str(), path.as_str())))
    }

    /// Where a fork's template says `needle`; else the fork's own version of `template`; else the fork.
    pub fn place_in_fork(&self, template: &str, needle: &str) -> Place {
        let needle = needle.trim_end_matches('>').split('"').next().unwrap_or_default();
        let named =
            self.forks.iter().filter_map(|fork| Some((fork, template, fork.templates.get(template)?)));
        let all = self
            .forks
            .iter()
            .flat_map(|fork| fork.templates.iter().map(move |(path, text)| (fork, path.as_str(), text)));
        let found = named.clone().chain(all).find_map(|(fork, path, text)| {
            let at = text.find(needle).filter(|_| !needle.is_empty())?;
            Some(Place::at(&format!("themes/{}/{path}", fork.name).into(), text, at..at + needle.len()))
        });
        let file = named.map(|(fork, path, _)| format!("themes/{}/{path}", fork.name)).next();
        // A base has no fork to blame: its own template is it.
        let fork = || match self.forks.first() {
            Some(fork) => format!("themes/{}", fork.name),
            None => format!("themes/{}/{template}", self.name),
        };
        found.unwrap_or_else(|| Place::file(&file.unwrap_or_else(fork).into()))
    }
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
pub fn read(root: &Path, config: &Config, overlay: &Overlay, out: &mut Vec<Diagnostic>) -> Sources {
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
            let files = read
                .entry(name.clone())
                .or_insert_with(|| files::read(root, &name, overlay, out).map(Arc::new));
            let Some(files) = files.clone() else { break };
            let parent = files.parent.clone();
            chain.push(files);
            match parent {
                Some(parent) => name = parent,
                None => break,
            }
        }
        if let Some(last) = chain.last().filter(|last| last.parent.is_none() && *last.name != *config.theme) {
            let place = Place::file(&format!("themes/{}/theme.toml", last.name).into());
            let fault = Diagnostic::new(Level::Error, "theme-without-base").at(place);
            out.push(fault.arg("name", &last.name).arg("base", &config.theme));
        }
        chains.insert(site.theme.clone(), chain);
    }
    check(&chains, &config.allowed_scripts, out);
    Sources { chains }
}

/// Holds every theme against the rules for styles, tokens and pictures, and each fork against the seal.
fn check(
    chains: &BTreeMap<Arc<str>, Vec<Arc<ThemeFiles>>>,
    allowed_scripts: &[String],
    out: &mut Vec<Diagnostic>,
) {
    let mut seen = BTreeSet::new();
    for chain in chains.values().filter(|chain| !chain.is_empty()) {
        tokens::check(chain, out);
        let base = chain.last().expect("not empty");
        let frame = seal::Frame::of(base);
        for files in chain.iter().filter(|files| seen.insert(files.name.clone())) {
            styles(files, out);
            if files.name != base.name {
                seal::check(files, base, &frame, out);
                scripts(files, allowed_scripts, out);
                marks(files, out);
            }
            for (path, bytes) in &files.assets {
                svg::check(&format!("themes/{}/assets/{path}", files.name).into(), bytes, out);
            }
        }
    }
}

/// Physical words and what a browser would skip.
fn styles(files: &ThemeFiles, out: &mut Vec<Diagnostic>) {
    for (path, css) in &files.styles {
        let file = format!("themes/{}/{path}", files.name).into();
        for found in physical::find(&sheet::read(css)) {
            out.push(
                Diagnostic::new(Level::Error, "css-physical")
                    .at(Place::at(&file, css, found.span))
                    .arg("value", found.written)
                    .arg("logical", found.logical),
            );
        }
        if !sheet::is_closed(css) {
            let end = css.trim_end().len();
            let last = css[..end].rfind('\n').map_or(0, |at| at + 1);
            out.push(Diagnostic::new(Level::Error, "css-not-closed").at(Place::at(&file, css, last..end)));
        }
    }
}

/// The examples of each component, of the nearest theme that has them.
fn examples(chain: &[Arc<ThemeFiles>]) -> BTreeMap<String, String> {
    let all = chain.iter().rev().flat_map(|files| &files.examples);
    all.filter_map(|(path, text)| {
        let name = path.strip_prefix("components/")?.strip_suffix("/examples.toml")?;
        Some((name.to_string(), text.clone()))
    })
    .collect()
}

/// What an upgrade left for a person to decide.
fn marks(fork: &ThemeFiles, out: &mut Vec<Diagnostic>) {
    for (path, text) in fork.templates.iter().chain(&fork.styles).filter(|(_, text)| forks::has_marks(text)) {
        let at = text.find("<<<<<<< ").unwrap_or_default();
        let place = Place::at(&format!("themes/{}/{path}", fork.name).into(), text, at..at + 7);
        out.push(Diagnostic::new(Level::Error, "conflict-mark").at(place));
    }
}

/// `sha256-` and the digest in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold("sha256-".to_string(), |text, byte| format!("{text}{byte:02x}"))
}

/// A fork's script runs on a government page: the web office has read it, and says so by its hash.
fn scripts(fork: &ThemeFiles, allowed: &[String], out: &mut Vec<Diagnostic>) {
    for (path, text) in &fork.scripts {
        let hash = sha256(text.as_bytes());
        if !allowed.contains(&hash) {
            let place = Place::file(&format!("themes/{}/{path}", fork.name).into());
            out.push(Diagnostic::new(Level::Error, "script-not-allowed").at(place).arg("hash", hash));
        }
    }
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
            let engine = engine::compile(chain, words, out);
            let built = assets::build(chain, out);
            let mut hash = xxhash_rust::xxh3::Xxh3::new();
            for files in chain {
                hash.update(&files.hash.to_le_bytes());
            }
            let hash = hash.digest();
            let colour = chain.iter().find_map(|files| files.tokens.get("light").and_then(|t| t.get("band")));
            let colour = colour.map_or("#ffffff", |colour| colour.value.as_str()).into();
            let theme = Theme {
                name: name.clone(),
                engine: Arc::new(engine),
                assets: Arc::new(built.assets),
                stylesheet: built.stylesheet,
                script: built.script,
                page_scripts: built.page_scripts,
                font: built.font,
                icon: built.icon,
                icons: built.icons,
                colour,
                examples: examples(chain),
                hash,
                frame: seal::Frame::of(chain.last().expect("checked above")),
                tall: chain[..chain.len() - 1].iter().flat_map(|fork| seal::tall(fork)).collect(),
                stretches: chain[..chain.len() - 1].iter().flat_map(|fork| seal::stretches(fork)).collect(),
                forks: chain[..chain.len() - 1].to_vec(),
            };
            themes.insert(name.clone(), theme);
        }
        Themes { themes, asked: self.asked() }
    }
}
