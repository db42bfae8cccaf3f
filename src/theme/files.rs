//! Reads a theme's folder.

use crate::diagnostic::{Diagnostic, Level, Place};
use crate::tree::{self, Form, Reader, Source, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// Kinds of files under `assets/`: what a stylesheet can show, a licence, and notes, which are not published.
const KINDS: [&str; 11] = ["woff2", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "txt", "md"];

/// Folders of a theme. A theme of such a name would answer for the files of all: the engine knows `parts/header.html` as
/// the file `header.html` of a theme `parts`, before it looks through the chain.
const RESERVED: [&str; 7] = ["layouts", "parts", "pages", "components", "styles", "scripts", "assets"];

/// What is read in the place of files: another base, merged texts of forks. For trying them before they are written.
#[derive(Debug, Default)]
pub struct Overlay {
    /// Folders by the theme whose place they take.
    pub folders: BTreeMap<String, PathBuf>,
    /// Texts by theme and path.
    pub texts: BTreeMap<(String, String), String>,
}

/// A value of `theme.toml` that becomes a custom property.
#[derive(Debug, Clone)]
pub struct Token {
    /// Its value.
    pub value: String,
    /// Where it is said.
    pub place: Place,
}

/// The files of one theme, parents not included.
#[derive(Debug, Default)]
pub struct ThemeFiles {
    /// Its name: the folder.
    pub name: String,
    /// The theme it is a fork of.
    pub parent: Option<String>,
    /// `*.html` by path in the folder.
    pub templates: BTreeMap<String, String>,
    /// `styles/*.css` and `components/*/style.css` by path.
    pub styles: BTreeMap<String, String>,
    /// `components/*/examples.toml` by path.
    pub examples: BTreeMap<String, String>,
    /// `scripts/*.js` by path.
    pub scripts: BTreeMap<String, String>,
    /// `assets/**` by path under `assets/`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The order of the stylesheet's parts.
    pub style_order: Vec<String>,
    /// The order of the script's parts.
    pub script_order: Vec<String>,
    /// The parts of the scripts that only pages of one kind load, by kind of page.
    pub page_scripts: BTreeMap<String, Vec<String>>,
    /// Tokens by group and name.
    pub tokens: BTreeMap<String, BTreeMap<String, Token>>,
    /// Its version, as it says itself.
    pub version: String,
    /// Hash of everything read.
    pub hash: u64,
}

/// Reads `themes/<name>/`. `None` where there is no such theme.
pub(super) fn read(
    root: &Path,
    name: &str,
    overlay: &Overlay,
    out: &mut Vec<Diagnostic>,
) -> Option<ThemeFiles> {
    let laid_over = overlay.folders.get(name);
    let folder = laid_over.cloned().unwrap_or_else(|| root.join("themes").join(name));
    let place = || Place::file(&format!("themes/{name}").into());
    if !crate::config::is_id(name) || !folder.is_dir() {
        out.push(Diagnostic::new(Level::Error, "unknown-theme").at(place()).arg("name", name));
        return None;
    }
    if RESERVED.contains(&name) {
        out.push(Diagnostic::new(Level::Error, "theme-name-reserved").at(place()).arg("name", name));
        return None;
    }
    let mut theme = ThemeFiles { name: name.to_string(), ..ThemeFiles::default() };
    let mut hash = Xxh3::new();
    if laid_over.is_none() && !crate::inside::is_inside(root, &folder) {
        out.push(Diagnostic::new(Level::Error, "link-out-of-root").at(place()).arg("name", name));
        return None;
    }
    let real = folder.canonicalize().ok()?;
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                out.push(Diagnostic::new(Level::Error, "unreadable-file").at(place()).arg("detail", error));
                continue;
            }
        };
        let Some(path) = entry.path().strip_prefix(&folder).ok().and_then(Path::to_str) else { continue };
        let path = path.replace('\\', "/");
        if entry.file_type().is_symlink() {
            // WalkDir does not follow it; a theme is what lies in its folder.
            let inside = entry.path().canonicalize().is_ok_and(|target| target.starts_with(&real));
            if !inside {
                let place = Place::file(&format!("themes/{name}/{path}").into());
                out.push(Diagnostic::new(Level::Error, "link-out-of-root").at(place).arg("name", &path));
            }
            continue;
        }
        if entry.file_type().is_dir()
            || path.split('/').any(|part| part.starts_with('.'))
            || path == super::lock::LOCK
        {
            continue;
        }
        let text = overlay.texts.get(&(name.to_string(), path.clone()));
        let bytes = match text
            .map_or_else(|| std::fs::read(entry.path()), |text| Ok(text.clone().into_bytes()))
        {
            Ok(bytes) => bytes,
            Err(error) => {
                out.push(Diagnostic::new(Level::Error, "unreadable-file").at(place()).arg("detail", error));
                continue;
            }
        };
        hash.update(path.as_bytes());
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
        if let Some(asset) = path.strip_prefix("assets/") {
            if !KINDS.iter().any(|kind| asset.ends_with(&format!(".{kind}"))) {
                let place = Place::file(&format!("themes/{name}/{path}").into());
                let known = KINDS.join(", ");
                out.push(Diagnostic::new(Level::Error, "asset-kind").at(place).arg("known", known));
                continue;
            }
            theme.assets.insert(asset.to_string(), bytes);
            continue;
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => {
                let place = Place::file(&format!("themes/{name}/{path}").into());
                out.push(Diagnostic::new(Level::Error, "not-utf8").at(place));
                continue;
            }
        };
        if path == "theme.toml" {
            settings(name, &text, &mut theme, out);
        } else if path.ends_with(".html") {
            theme.templates.insert(path, text);
        } else if path.ends_with(".css") {
            theme.styles.insert(path, text);
        } else if path.ends_with("/examples.toml") {
            theme.examples.insert(path, text);
        } else if path.ends_with(".js") {
            theme.scripts.insert(path, text);
        }
    }
    theme.hash = hash.digest();
    Some(theme)
}

fn settings(name: &str, text: &str, theme: &mut ThemeFiles, out: &mut Vec<Diagnostic>) {
    let path: Arc<str> = format!("themes/{name}/theme.toml").into();
    let source = Source { path: &path, text };
    let tree = tree::parse(source, 0..text.len(), Form::Toml, out);
    let mut reader = Reader::new(source, &tree, "theme.toml", out);
    reader.take("name");
    theme.version = reader.text("version").unwrap_or_default().to_string();
    reader.take("logo");
    theme.parent = reader.text("parent").map(str::to_string);
    theme.style_order = reader.texts("styles").into_iter().map(str::to_string).collect();
    theme.script_order = reader.texts("scripts").into_iter().map(str::to_string).collect();
    let page_scripts = reader.take("page_scripts");
    if theme.parent.is_some() && (page_scripts.is_some() || !theme.style_order.is_empty()) {
        // The order of the styles and the scripts of single pages are the base's.
        theme.style_order.clear();
        let (name, span) = match page_scripts {
            Some(node) => ("page_scripts", node.span.clone()),
            None => ("styles", tree.get("styles").map_or(0..0, |node| node.span.clone())),
        };
        reader.out().push(source.error("only-in-base", span).arg("field", name));
    }
    let tokens = reader.take("tokens");
    reader.finish();
    if let Some(node) = page_scripts {
        let mut reader = Reader::new(source, node, "page_scripts", out);
        let parts = reader.texts("search").into_iter().map(str::to_string).collect();
        theme.page_scripts.insert("search".to_string(), parts);
        reader.finish();
    }
    let Some(tokens) = tokens else { return };
    let Value::Table(groups) = &tokens.value else {
        out.push(tree::wrong_type(source, tokens, "tokens", "table"));
        return;
    };
    for (group, node) in groups {
        let Value::Table(entries) = &node.value else {
            out.push(tree::wrong_type(source, node, &group.name, "table"));
            continue;
        };
        for (key, value) in entries {
            let Some(value_text) = tree::text(source, value, &key.name, out) else { continue };
            // A token is one value of CSS, not a way to write rules.
            if value_text.contains([';', '{', '}', '@', '\\']) || value_text.contains("url(") {
                out.push(source.error("bad-token", value.span.clone()).arg("name", &key.name));
                continue;
            }
            theme.tokens.entry(group.name.clone()).or_default().insert(
                key.name.clone(),
                Token { value: value_text.to_string(), place: source.place(value.span.clone()) },
            );
        }
    }
}
