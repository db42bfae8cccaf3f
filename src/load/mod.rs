//! Reads and hashes everything under `content/`, and drops the bodies again: a page of memory is its front matter.
//!
//! Threads are here, in the loops of the plan, of rendering, search and deploying, and where the manifest is read and
//! written; this and `write` alone read files.

pub mod blocks;
mod cache;
pub mod document;
pub mod fields;
pub mod front_matter;
mod read_front;
mod read_outside;
pub mod reprint;
mod walk;

pub use cache::Cache;
pub use read_front::{Front, GENRES};

use crate::config::Config;
use crate::data::{self, Data};
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::tree::Source;
use anyhow::{Context, Result};
use document::{Placed, Shared, Version};
use rayon::prelude::*;
use std::cell::RefCell;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// Larger than any document of text; a larger file is a mistake (or an attack on memory).
const LARGEST_DOCUMENT: u64 = 4 << 20;

/// Everything read.
#[derive(Debug, Default)]
pub struct Sources {
    /// The documents, in the order of site, column, name.
    pub documents: Vec<Loaded>,
    /// Texts above columns' lists: site, column, language, the file and what it says of its disclosure.
    pub column_texts: Vec<(usize, usize, Lang, Version, Shared)>,
    /// What is no document.
    pub data: Data,
    /// Files with an error in their front matter.
    pub faulty: Vec<Faulty>,
}

/// A file with an error in its front matter: what its body says is checked all the same.
#[derive(Debug)]
pub struct Faulty {
    /// Index of the site.
    pub site: usize,
    /// Index of the column in the site's layout.
    pub column: usize,
    /// The file's language.
    pub lang: Lang,
    /// The file, relative to the root.
    pub file: Arc<str>,
    /// The document's folder, where it has one.
    pub folder: Option<Arc<str>>,
}

/// A document as its files say it, before the two are held against each other.
#[derive(Debug)]
pub struct Loaded {
    /// Index of the site.
    pub site: usize,
    /// Index of the column in the site's layout.
    pub column: usize,
    /// The file's or folder's name.
    pub name: Arc<str>,
    /// Whether it is a folder with `index.*.md`.
    pub folder: bool,
    /// The Chinese file.
    pub zh: Option<(Version, Shared)>,
    /// The Mongolian file.
    pub mn: Option<(Version, Shared)>,
    /// Shared fields that the Mongolian file states.
    pub restated: Vec<Placed<&'static str>>,
}

/// Reads the content of all sites. What the cache keeps of unchanged files is not read again.
pub fn load(root: &Path, config: &Config, cache: &mut Cache, out: &mut Vec<Diagnostic>) -> Result<Sources> {
    let files = walk::walk(root, config, out)?;
    let known = &*cache;
    let results: Vec<(walk::Found, cache::Read)> = files
        .into_par_iter()
        .map(|found| {
            let site = &config.sites[found.site].id;
            let read = known.read(root, &found.file, || file(root, &found.file, found.lang, site));
            (found, read)
        })
        .collect();
    cache.keep(&results);

    let mut sources = Sources { data: data::read(root, config, out), ..Sources::default() };
    for (found, cache::Read { front, faults, .. }) in results {
        if faults.iter().any(|fault| fault.level == Level::Error) {
            let walk::Found { site, column, lang, .. } = found;
            let folder = found.name.clone().filter(|_| found.folder);
            sources.faulty.push(Faulty { site, column, lang, file: found.file.clone(), folder });
        }
        out.extend(faults);
        let Some(front) = front else { continue };
        let Some(name) = found.name else {
            sources.column_texts.push((found.site, found.column, found.lang, front.version, front.shared));
            continue;
        };
        // Files of one document stand next to each other in the walk's order.
        let same =
            |last: &&mut Loaded| (last.site, last.column, &last.name) == (found.site, found.column, &name);
        let document = match sources.documents.last_mut().filter(same) {
            Some(document) => document,
            None => {
                let (site, column, folder) = (found.site, found.column, found.folder);
                let fresh = Loaded { site, column, name, folder, zh: None, mn: None, restated: Vec::new() };
                sources.documents.push(fresh);
                sources.documents.last_mut().expect("just pushed")
            }
        };
        let side = match found.lang {
            Lang::Zh => &mut document.zh,
            Lang::Mn => &mut document.mn,
        };
        if side.is_some() || document.folder != found.folder {
            let fault = Diagnostic::new(Level::Error, "document-twice").at(Place::file(&found.file));
            out.push(fault.arg("name", &document.name).site(&config.sites[found.site].id));
            continue;
        }
        *side = Some((front.version, front.shared));
        document.restated.extend(front.restated);
    }
    Ok(sources)
}

/// One file, and what is wrong with it. `site` is the site that it counts against.
pub fn file(root: &Path, path: &Arc<str>, lang: Lang, site: &Arc<str>) -> (Option<Front>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let front = read_file(root, path, &mut faults, |bytes, faults| {
        let text = text(path, bytes, faults)?;
        let source = Source { path, text };
        let parts = front_matter::split(source, faults)?;
        let hash = xxh3_64(bytes);
        let mut front = read_front::read(source, &parts, lang, hash, faults);
        if lang == Lang::Zh {
            front.version.blocks = blocks::marks(&front.version.title, &text[parts.body..]);
        }
        Some(front)
    });
    for fault in &mut faults {
        fault.site = Some(site.clone());
    }
    (front, faults)
}

/// The text of a faulty file and where its body begins: at the start where there is no front matter at all, nowhere where it
/// never ends.
pub fn bare(root: &Path, file: &Arc<str>) -> Option<(String, usize)> {
    let mut said = Vec::new();
    read_file(root, file, &mut said, |bytes, said| {
        let text = text(file, bytes, said)?;
        let body = match front_matter::split(Source { path: file, text }, said) {
            Some(parts) => parts.body,
            None => said.iter().any(|fault| fault.code == "no-front-matter").then_some(0)?,
        };
        Some((text.to_owned(), body))
    })
}

/// What `read` makes of the bytes of a file; what is wrong with it goes to `out`.
fn read_file<T>(
    root: &Path,
    path: &Arc<str>,
    out: &mut Vec<Diagnostic>,
    read: impl FnOnce(&[u8], &mut Vec<Diagnostic>) -> Option<T>,
) -> Option<T> {
    let fault = |code| Diagnostic::new(Level::Error, code).at(Place::file(path));
    let found = whole(&root.join(&**path), |bytes| match bytes {
        Some(bytes) => read(bytes, out),
        None => {
            out.push(fault("document-too-large").arg("limit", LARGEST_DOCUMENT >> 20));
            None
        }
    });
    found.unwrap_or_else(|error| {
        out.push(fault("unreadable-file").arg("detail", error));
        None
    })
}

/// What `read` makes of a file, if that is no longer than a document may be. Its length is asked of the open file, and one
/// call reads it: the standard library's way asks the path first and then calls once more to see the end, a tenth of loading.
fn whole<T>(path: &Path, read: impl FnOnce(Option<&[u8]>) -> T) -> std::io::Result<T> {
    let mut file = std::fs::File::open(path)?;
    let length = file.metadata()?.len();
    if length > LARGEST_DOCUMENT {
        return Ok(read(None));
    }
    // Into memory that is there already: fresh memory would be filled with zeros first. It is taken for as long as it is
    // looked at, so that what `read` does may read a file too.
    let mut scratch = SCRATCH.take();
    scratch.resize(scratch.len().max(length as usize + 1), 0);
    let mut end = file.read(&mut scratch[..length as usize + 1])?;
    if end as u64 != length {
        // It is being written, or comes in pieces.
        scratch.truncate(end);
        file.take(LARGEST_DOCUMENT + 1).read_to_end(&mut scratch)?;
        end = scratch.len();
    }
    let made = read(Some(&scratch[..end]).filter(|bytes| bytes.len() as u64 <= LARGEST_DOCUMENT));
    SCRATCH.set(scratch);
    Ok(made)
}

thread_local! {
    /// What was read last: as long as the longest document so far.
    static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// The text of a file; what is wrong with it goes to `out`.
fn text<'a>(path: &Arc<str>, bytes: &'a [u8], out: &mut Vec<Diagnostic>) -> Option<&'a str> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = error.valid_up_to();
            let found = encoding(bytes, good);
            // Of two bytes a character, no line is to be seen.
            let place = match found {
                "utf-16" => Place::file(path),
                _ => Place::at(path, &String::from_utf8_lossy(bytes), good..good + 1),
            };
            out.push(Diagnostic::new(Level::Error, "not-utf8").at(place).arg("found", found));
            None
        }
    }
}

/// What the encoding of a text that is not UTF-8 looks like: what Notepad calls ANSI and Unicode on a Chinese Windows.
fn encoding(bytes: &[u8], good: usize) -> &'static str {
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    // A front matter begins with characters of ASCII: every other byte is zero.
    let halves = matches!(bytes, [b'+' | b'-', 0, ..] | [0, b'+' | b'-', ..]);
    if marked || halves {
        return "utf-16";
    }
    // Chinese that is UTF-8 up to here: the rest was damaged, whatever else it could be read as.
    if !bytes[..good].is_ascii() {
        return "damaged";
    }
    match encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(_) => "gbk",
        None => "none",
    }
}

/// The body of a document, read again when it is rendered. The file must still be the one that was loaded.
pub fn body(root: &Path, version: &Version) -> Result<String> {
    let text = whole(&root.join(&*version.file), |bytes| {
        let bytes = bytes.unwrap_or_default();
        let text = simdutf8::basic::from_utf8(bytes).ok();
        text.filter(|_| xxh3_64(bytes) == version.hash).map(str::to_owned)
    });
    let text = text.with_context(|| version.file.to_string())?;
    text.with_context(|| format!("{} changed during the build; build again", version.file))
}

/// The place of bytes in a file of the content, read again: messages are rare, memory is not.
pub fn place(root: &Path, file: &Arc<str>, span: std::ops::Range<usize>) -> Place {
    match std::fs::read_to_string(root.join(&**file)) {
        Ok(text) => Place::at(file, &text, span),
        Err(_) => Place::file(file),
    }
}
