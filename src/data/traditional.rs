//! Words with a form of their own in traditional characters: names of persons and places that a dictionary can't know.
//! `content/data/traditional.toml`; read where `site.toml` has `[traditional]`.

use super::{FOLDER, files};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use std::path::Path;
use std::sync::Arc;

/// Words in simplified characters, each with its form in traditional ones, which may be the same.
pub type Terms = Vec<(Arc<str>, Arc<str>)>;

/// Reads the words; none where there is no such tree.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Terms {
    if config.traditional.is_none() {
        return Terms::new();
    }
    let Some(file) = files::file(root, &format!("{FOLDER}/traditional.toml"), out) else {
        return Terms::new();
    };
    let tree = file.tree(out);
    let source = file.source();
    let mut reader = Reader::new(source, &tree, "traditional.toml", out);
    let words = reader.list("words");
    reader.finish();
    let mut terms = Terms::new();
    for node in words {
        let Some(term) = term(source, node, out) else { continue };
        match terms.iter().any(|(simplified, _)| *simplified == term.0) {
            true => out.push(source.error("duplicate-id", node.span.clone()).arg("value", &term.0)),
            false => terms.push(term),
        }
    }
    terms
}

fn term(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<(Arc<str>, Arc<str>)> {
    let mut reader = Reader::new(source, node, "words", out);
    let [simplified, traditional] = ["simplified", "traditional"].map(|field| {
        let text = reader.text(field).filter(|text| !text.is_empty());
        if text.is_none() {
            reader.missing(field, node.span.start..node.span.start);
        }
        text.map(Arc::<str>::from)
    });
    reader.text("note"); // for those who keep the list
    reader.finish();
    Some((simplified?, traditional?))
}
