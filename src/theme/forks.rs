//! Forks beside their parents: which files override which, and what became of the parent since.

use super::Overlay;
use super::files::{self, ThemeFiles};
use super::lock::{COPIES, Lock};
use super::sha256;
use crate::diagnostic::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where an override stands to its parent's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The parent's file is what it was when it was copied.
    InStep,
    /// The parent's file has changed since.
    Moved,
    /// The parent has no such file any more: the override overrides nothing.
    ShadowsNothing,
    /// The fork overrides a file and has no record of what it was copied from.
    Unrecorded,
    /// The fork's copy is the parent's file: it only keeps the fork from following.
    Same,
    /// Conflict marks stand in it.
    Conflict,
    /// It extends the parent's page and refines blocks of it; the rest follows by itself.
    Refines,
    /// A file of the fork's own.
    Own,
}

impl State {
    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            State::InStep => "theme-in-step",
            State::Moved => "theme-moved",
            State::ShadowsNothing => "theme-shadows-nothing",
            State::Unrecorded => "theme-unrecorded",
            State::Same => "theme-same",
            State::Conflict => "theme-conflict",
            State::Refines => "theme-refines",
            State::Own => "theme-own",
        }
    }
}

/// An override, or a file of the fork's own.
#[derive(Debug, Clone)]
pub struct Override {
    /// Its path in the theme's folder.
    pub path: String,
    /// The fork's text.
    pub own: String,
    /// The parent's text now.
    pub parent: Option<String>,
    /// The parent's text when it was copied, where the record of it is whole.
    pub copied: Option<String>,
    /// Where it stands.
    pub state: State,
}

/// A theme with a parent.
#[derive(Debug)]
pub struct Fork {
    /// Its name.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Its parent's name.
    pub parent: String,
    /// The parent's version now.
    pub version: String,
    /// What it was made from.
    pub lock: Lock,
    /// Its texts.
    pub overrides: Vec<Override>,
}

/// The themes of a cluster by name, used or not. Faults of `theme.toml` go to `out`.
pub fn names(root: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(root.join("themes")).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().join("theme.toml").is_file());
    let mut names: Vec<String> = folders
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|n| crate::config::is_id(n))
        .collect();
    names.sort();
    names
}

/// The forks of a cluster beside their parents. `overlay` may put another base in the place of one.
pub fn all(root: &Path, overlay: &Overlay, out: &mut Vec<Diagnostic>) -> Result<Vec<Fork>, String> {
    let themes: BTreeMap<String, Arc<ThemeFiles>> = names(root)
        .into_iter()
        .filter_map(|name| Some((name.clone(), Arc::new(files::read(root, &name, overlay, out)?))))
        .collect();
    themes.values().filter(|theme| theme.parent.is_some()).map(|theme| fork(root, theme, &themes)).collect()
}

fn fork(root: &Path, theme: &ThemeFiles, themes: &BTreeMap<String, Arc<ThemeFiles>>) -> Result<Fork, String> {
    let folder = root.join("themes").join(&theme.name);
    let lock = Lock::read(&folder).map_err(|error| format!("themes/{}/fork.lock: {error}", theme.name))?;
    let lock = lock.unwrap_or_default();
    let parent = theme.parent.clone().unwrap_or_default();
    let ancestors = themes.values().filter(|other| other.name != theme.name);
    let known: BTreeSet<&str> =
        ancestors.flat_map(|other| other.templates.values()).flat_map(|text| blocks(text)).collect();
    let overrides = texts(theme)
        .map(|(path, own)| {
            let parent = inherited(&parent, path, themes);
            let recorded = lock.files.get(path);
            let copied = std::fs::read_to_string(folder.join(COPIES).join(path))
                .ok()
                .filter(|text| recorded == Some(&sha256(text.as_bytes())));
            let state = match (&parent, recorded) {
                _ if has_marks(own) => State::Conflict,
                (None, None) => State::Own,
                (None, Some(_)) => State::ShadowsNothing,
                (Some(parent), _) if parent == own => State::Same,
                // A block that no ancestor has is shown nowhere.
                (Some(_), None) if extends(own, path) => match blocks(own).all(|block| known.contains(block))
                {
                    true => State::Refines,
                    false => State::ShadowsNothing,
                },
                (Some(_), None) => State::Unrecorded,
                (Some(parent), Some(hash)) if *hash == sha256(parent.as_bytes()) => State::InStep,
                _ => State::Moved,
            };
            Override { path: path.clone(), own: own.clone(), parent, copied, state }
        })
        .collect();
    let version = themes.get(&parent).map(|theme| theme.version.clone()).unwrap_or_default();
    Ok(Fork { name: theme.name.clone(), folder, parent, version, lock, overrides })
}

/// Whether a template extends the file that it overrides, by its full name.
fn extends(text: &str, path: &str) -> bool {
    let first = text.split_once("{% extends \"").and_then(|(_, rest)| rest.split_once('"'));
    first.is_some_and(|(name, _)| name.split_once('/').is_some_and(|(_, rest)| rest == path))
}

/// The names of a template's blocks.
fn blocks(text: &str) -> impl Iterator<Item = &str> {
    text.split("{% block ").skip(1).filter_map(|rest| rest.split([' ', '%']).next())
}

/// The texts of a theme that a fork can override.
fn texts(theme: &ThemeFiles) -> impl Iterator<Item = (&String, &String)> {
    theme.templates.iter().chain(&theme.styles)
}

/// The text that a theme shows under `path`: its own, or an ancestor's.
fn inherited(name: &str, path: &str, themes: &BTreeMap<String, Arc<ThemeFiles>>) -> Option<String> {
    let mut name = name.to_string();
    // A chain that bites its tail was reported when it was read.
    for _ in 0..themes.len() {
        let theme = themes.get(&name)?;
        if let Some(text) = theme.templates.get(path).or_else(|| theme.styles.get(path)) {
            return Some(text.clone());
        }
        name = theme.parent.clone()?;
    }
    None
}

/// A theme and its ancestors, nearest first.
pub fn ancestors(root: &Path, name: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut next = Some(name.to_string());
    while let Some(name) = next.take().filter(|name| !names.contains(name)) {
        next = files::read(root, &name, &Overlay::default(), &mut Vec::new()).and_then(|theme| theme.parent);
        names.push(name);
    }
    names
}

/// The version that a theme says of itself.
pub fn version(root: &Path, name: &str) -> String {
    files::read(root, name, &Overlay::default(), &mut Vec::new())
        .map(|theme| theme.version)
        .unwrap_or_default()
}

/// The paths under which a theme or its ancestors have texts.
pub fn inherited_paths(root: &Path, name: &str) -> BTreeMap<String, String> {
    let mut paths = BTreeMap::new();
    for name in ancestors(root, name) {
        let theme = files::read(root, &name, &Overlay::default(), &mut Vec::new());
        for (path, text) in theme.iter().flat_map(texts).chain(theme.iter().flat_map(|theme| &theme.examples))
        {
            paths.entry(path.clone()).or_insert_with(|| text.clone());
        }
    }
    paths
}

/// Whether conflict marks of an upgrade stand in a text.
pub fn has_marks(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("<<<<<<< "))
        && text.lines().any(|line| line.starts_with(">>>>>>> "))
}

/// Merges an override with its parent's new text. `true` where a person must decide: marks stand in the text.
pub fn merged(fork: &str, parent: &str, file: &Override) -> Option<(String, bool)> {
    let (theirs, base) = (file.parent.as_deref()?, file.copied.as_deref()?);
    let mut options = diffy::MergeOptions::new();
    options.set_conflict_style(diffy::ConflictStyle::Diff3);
    match options.merge(base, &file.own, theirs) {
        Ok(text) => Some((text, false)),
        Err(text) => {
            let named = |line: &str| match line.trim_end() {
                "<<<<<<< ours" => format!("<<<<<<< {fork}: this fork\n"),
                "||||||| original" => format!("||||||| {parent}: as it was when it was copied\n"),
                ">>>>>>> theirs" => format!(">>>>>>> {parent}: as it is now\n"),
                _ => line.to_string(),
            };
            Some((text.split_inclusive('\n').map(named).collect(), true))
        }
    }
}
