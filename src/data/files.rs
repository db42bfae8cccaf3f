//! Finding and reading files of data.

use crate::diagnostic::{Diagnostic, Level, Place};
use crate::tree::{self, Form, Node, Source};
use std::path::Path;
use std::sync::Arc;

/// Larger than any file of data a person writes.
const LARGEST: u64 = 16 << 20;

/// A file of data.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Path relative to the root.
    pub path: Arc<str>,
    /// Its name without the ending.
    pub name: Arc<str>,
    /// The whole file.
    pub text: String,
}

impl DataFile {
    /// For places.
    pub fn source(&self) -> Source<'_> {
        Source { path: &self.path, text: &self.text }
    }

    /// Its content.
    pub fn tree(&self, out: &mut Vec<Diagnostic>) -> Node {
        tree::parse(self.source(), 0..self.text.len(), Form::Toml, out)
    }
}

/// The file at a path under the root; nothing where there is none.
pub fn file(root: &Path, path: &str, out: &mut Vec<Diagnostic>) -> Option<DataFile> {
    let full = root.join(path);
    let path: Arc<str> = path.into();
    if std::fs::symlink_metadata(&full).is_err() {
        return None;
    }
    let name = full.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let mut fault = |code, arg, value: String| {
        out.push(Diagnostic::new(Level::Error, code).at(Place::file(&path)).arg(arg, value));
        None
    };
    if !crate::inside::is_inside(root, &full) {
        return fault("link-out-of-root", "name", name.into());
    }
    match std::fs::metadata(&full) {
        Ok(meta) if meta.len() > LARGEST => {
            return fault("document-too-large", "limit", (LARGEST >> 20).to_string());
        }
        _ => {}
    }
    match std::fs::read_to_string(&full) {
        Ok(text) => Some(DataFile { name: name.into(), path, text }),
        Err(error) => fault("unreadable-file", "detail", error.to_string()),
    }
}

/// The TOML files of a folder under the root, by name; nothing where there is no folder.
pub fn folder(root: &Path, path: &str, out: &mut Vec<Diagnostic>) -> Vec<DataFile> {
    if !crate::inside::is_inside(root, &root.join(path)) {
        return Vec::new(); // there is none, or `walk` says that content/ leads out of the root
    }
    let Ok(entries) = std::fs::read_dir(root.join(path)) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml") && !name.starts_with('.'))
        .collect();
    names.sort();
    names.iter().filter_map(|name| file(root, &format!("{path}/{name}"), out)).collect()
}
