//! Open data: every list as JSON and CSV beside its page, and the cluster as one document for other systems.
//!
//! The addresses and the fields are a contract with programs outside (docs/open-data.md): a field is added, never
//! renamed or given another meaning without a new [`VERSION`].

mod cluster;
mod list;
mod page;
mod table;

pub use list::FIELDS;
pub use page::{index, links};
pub use table::FIELDS as TABLE_FIELDS;

use super::collected::Collected;
use super::world::World;
use crate::lang::Lang;
use crate::model::url::Spot;
use std::hash::{Hash, Hasher};

/// The version of the formats, in every file.
pub const VERSION: u32 = 1;

/// The form of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// JSON, RFC 8259.
    Json,
    /// CSV, RFC 4180, UTF-8 with a mark for Excel.
    Csv,
}

impl Form {
    /// Both.
    pub const ALL: [Form; 2] = [Form::Json, Form::Csv];

    /// The end of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Form::Json => "json",
            Form::Csv => "csv",
        }
    }
}

/// A file of open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum File {
    /// A column's whole list: site, column, language.
    List(usize, usize, Lang, Form),
    /// The sites with their columns, contacts and organs.
    Cluster,
}

/// All files of open data.
pub fn files(world: &World) -> Vec<File> {
    let config = &world.cluster.config;
    let mut files = vec![File::Cluster];
    for site in 0..config.sites.len() {
        for column in 0..config.layout(site).columns.len() {
            for lang in config.languages.iter().copied() {
                files.extend(Form::ALL.map(|form| File::List(site, column, lang, form)));
            }
        }
    }
    files
}

/// Where a file stands: a list beside its page, under the page's own name.
pub fn spot(world: &World, file: File) -> Spot {
    match file {
        File::List(site, column, lang, form) => {
            let id = &world.cluster.config.layout(site).columns[column].id;
            world.addresses.of_site(site, lang, &format!("{id}/index.{}", form.extension()))
        }
        File::Cluster => world.addresses.of_cluster(world.cluster.config.languages[0], "data/cluster.json"),
    }
}

/// A file's content.
fn content(world: &World, file: File) -> String {
    match file {
        File::List(site, column, lang, Form::Json) if is_table(world, site, column) => {
            table::json(world, site, column, lang)
        }
        File::List(site, column, lang, Form::Csv) if is_table(world, site, column) => {
            table::csv(world, site, column, lang)
        }
        File::List(site, column, lang, Form::Json) => list::json(world, site, column, lang),
        File::List(site, column, lang, Form::Csv) => list::csv(world, site, column, lang),
        File::Cluster => cluster::json(world),
    }
}

/// A hash of all that a file is made from. A list of thousands is hashed by its documents' facts, not by its text.
pub fn shown(world: &World, file: File) -> u64 {
    match written(world, file) {
        // Some hundred rows at most, and the letters: they are hashed as they are written.
        true => shown_as_written(file, &content(world, file)),
        false => {
            let mut hash = Collected::default();
            file.hash(&mut hash);
            if let File::List(site, column, lang, _) = file {
                list::hash(world, site, column, lang, &mut hash);
            }
            hash.finish()
        }
    }
}

/// A file's content, and, where that is what it shows, the hash of it.
pub fn made(world: &World, file: File) -> (String, Option<u64>) {
    let content = content(world, file);
    let shown = written(world, file).then(|| shown_as_written(file, &content));
    (content, shown)
}

/// Whether a file is hashed as it is written.
fn written(world: &World, file: File) -> bool {
    match file {
        File::List(site, column, ..) => is_table(world, site, column),
        File::Cluster => true,
    }
}

fn shown_as_written(file: File, content: &str) -> u64 {
    let mut hash = Collected::default();
    (file, content).hash(&mut hash);
    hash.finish()
}

/// Whether a column's list is one of data, not of documents.
fn is_table(world: &World, site: usize, column: usize) -> bool {
    world.cluster.config.layout(site).columns[column].kind.holds_no_documents()
}

/// How many entries a column's list has.
fn total(world: &World, site: usize, column: usize, lang: Lang) -> usize {
    match is_table(world, site, column) {
        true => table::total(world, site, column),
        false => world.cluster.list(site, column, lang).len(),
    }
}

/// The site a file belongs to.
pub fn site(file: File) -> Option<usize> {
    match file {
        File::List(site, ..) => Some(site),
        File::Cluster => None,
    }
}
