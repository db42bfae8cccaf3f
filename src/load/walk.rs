//! Finds the files under `content/`. Names and places are checked here; nothing outside the root is ever followed.

use crate::config::{Config, is_id};
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use anyhow::{Context, Result};
use std::fs::DirEntry;
use std::path::Path;
use std::sync::Arc;

/// A Markdown file that belongs to a column.
#[derive(Debug)]
pub(super) struct Found {
    pub site: usize,
    pub column: usize,
    /// The document's name; `None` for a column's own text.
    pub name: Option<Arc<str>>,
    pub lang: Lang,
    pub folder: bool,
    /// Path relative to the root.
    pub file: Arc<str>,
}

/// All Markdown files of all sites, in the order of site, column, name, language.
pub(super) fn walk(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let real_root = root.canonicalize().with_context(|| root.display().to_string())?;
    let mut walker = Walker { root: &real_root, config, out };
    if !crate::inside::is_inside(&real_root, &real_root.join("content")) {
        walker.fault("link-out-of-root", "content", "content");
        return Ok(found);
    }
    for entry in walker.entries("content")? {
        let Some(name) = walker.name(&entry, "content") else { continue };
        let folder = format!("content/{name}");
        if !is_folder(&entry) {
            continue; // a README for editors may stand here
        }
        if folder == crate::data::FOLDER {
            continue; // data of the cluster
        }
        match config.sites.iter().position(|site| *site.id == *name) {
            Some(site) => walker.site(site, &folder, &mut found)?,
            None => walker.fault("unknown-site-folder", &folder, &name),
        }
    }
    found.sort_by(|a, b| (a.site, a.column, &a.name, a.lang).cmp(&(b.site, b.column, &b.name, b.lang)));
    Ok(found)
}

struct Walker<'a> {
    root: &'a Path,
    config: &'a Config,
    out: &'a mut Vec<Diagnostic>,
}

impl Walker<'_> {
    fn site(&mut self, site: usize, folder: &str, found: &mut Vec<Found>) -> Result<()> {
        for entry in self.entries(folder)? {
            let Some(name) = self.name(&entry, folder) else { continue };
            if !is_folder(&entry) {
                if name.ends_with(".md") {
                    self.fault("document-outside-column", &format!("{folder}/{name}"), &name);
                }
                continue;
            }
            let inner = format!("{folder}/{name}");
            if name == "data" {
                continue; // data of the site
            }
            match self.config.layout(site).column(&name) {
                Some(column) => self.column(site, column, &inner, found)?,
                None => self.fault("unknown-column-folder", &inner, &name),
            }
        }
        Ok(())
    }

    fn column(&mut self, site: usize, column: usize, folder: &str, found: &mut Vec<Found>) -> Result<()> {
        for entry in self.entries(folder)? {
            let Some(name) = self.name(&entry, folder) else { continue };
            let path = format!("{folder}/{name}");
            if is_folder(&entry) {
                if !is_id(&name) {
                    self.fault("bad-document-name", &path, &name);
                    continue;
                }
                for inner in self.entries(&path)? {
                    let Some(file) = self.name(&inner, &path) else { continue };
                    if let Some(("index", lang)) = split_name(&file) {
                        let (name, file) = (Some(name.as_str().into()), format!("{path}/{file}").into());
                        found.push(Found { site, column, name, lang, folder: true, file });
                    } else if is_text(&file) {
                        self.fault("bad-document-name", &format!("{path}/{file}"), &file);
                    }
                }
                continue;
            }
            match split_name(&name) {
                Some(("_column", lang)) => {
                    found.push(Found { site, column, name: None, lang, folder: false, file: path.into() });
                }
                // `index` and `index-2` are the list's own pages.
                Some((id, lang)) if is_id(id) && !is_list_page(id) => {
                    let (name, file) = (Some(id.into()), path.into());
                    found.push(Found { site, column, name, lang, folder: false, file });
                }
                Some((id, _)) => self.fault("bad-document-name", &path, id),
                None if is_text(&name) => self.fault("bad-document-name", &path, &name),
                // Where the list's own page and data stand.
                None if matches!(&*name, "index.html" | "index.json" | "index.csv") => {
                    self.fault("reserved-file-name", &path, &name);
                }
                None => {} // a picture or attachment: published where a document names it
            }
        }
        Ok(())
    }

    /// The entries of a folder in a stable order.
    fn entries(&mut self, folder: &str) -> Result<Vec<DirEntry>> {
        let path = self.root.join(folder);
        let mut entries = Vec::new();
        for entry in std::fs::read_dir(&path).with_context(|| folder.to_string())? {
            entries.push(entry.with_context(|| folder.to_string())?);
        }
        entries.sort_by_key(DirEntry::file_name);
        Ok(entries)
    }

    /// The entry's name, if it may be looked at: no hidden file, no name that is not Unicode, no way out of the root.
    fn name(&mut self, entry: &DirEntry, folder: &str) -> Option<String> {
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            self.fault("bad-document-name", folder, &name.to_string_lossy());
            return None;
        };
        if name.starts_with('.') || name.ends_with('~') {
            return None;
        }
        if entry.file_type().is_ok_and(|kind| kind.is_symlink()) {
            let inside = entry.path().canonicalize().is_ok_and(|real| real.starts_with(self.root));
            if !inside {
                self.fault("link-out-of-root", &format!("{folder}/{name}"), name);
                return None;
            }
        }
        Some(name.to_string())
    }

    fn fault(&mut self, code: &'static str, path: &str, name: &str) {
        let place = Place::file(&path.into());
        self.out.push(Diagnostic::new(Level::Error, code).at(place).arg("name", name));
    }
}

/// The folder says what its entries are; only a link has to be followed.
fn is_folder(entry: &DirEntry) -> bool {
    match entry.file_type() {
        Ok(kind) if kind.is_symlink() => entry.path().is_dir(),
        Ok(kind) => kind.is_dir(),
        Err(_) => false,
    }
}

/// Whether a file is meant to be a document: editors and systems write `.MD`, `.markdown`, `.zh.txt` as well.
fn is_text(file: &str) -> bool {
    let Some((stem, ending)) = file.rsplit_once('.') else { return false };
    match ending.to_ascii_lowercase().as_str() {
        "md" | "markdown" => true,
        "txt" => stem.ends_with(".zh") || stem.ends_with(".mn"),
        _ => false,
    }
}

fn split_name(file: &str) -> Option<(&str, Lang)> {
    let stem = file.strip_suffix(".md")?;
    match stem.rsplit_once('.')? {
        (name, "zh") => Some((name, Lang::Zh)),
        (name, "mn") => Some((name, Lang::Mn)),
        _ => None,
    }
}

fn is_list_page(id: &str) -> bool {
    id.strip_prefix("index").is_some_and(|rest| {
        rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
    })
}
