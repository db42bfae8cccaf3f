//! Places of fields: the model keeps values, not where they stood.

use crate::diagnostic::Place;
use crate::load::{fields, front_matter};
use crate::tree::{self, Node, Source, Value};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The place of a field's value in a file's front matter: the file is read again. A field that is not there is placed at
/// the first line, where it would stand.
pub(super) fn field(root: &Path, file: &Arc<str>, field: &str) -> Place {
    let Ok(text) = std::fs::read_to_string(root.join(&**file)) else { return Place::file(file) };
    in_text(file, &text, field, false)
}

/// The place of a field's name, with nothing else of its line. One that is not there is placed as in [`field`]: the line
/// is another field's.
pub(super) fn name(root: &Path, file: &Arc<str>, field: &str) -> Place {
    let Ok(text) = std::fs::read_to_string(root.join(&**file)) else { return Place::file(file) };
    let mut place = in_text(file, &text, field, true);
    if place.mark.is_empty() {
        return place;
    }
    place.snippet = place.snippet[place.mark.clone()].to_string();
    place.mark = 0..place.snippet.len();
    place
}

fn in_text(file: &Arc<str>, text: &str, field: &str, key: bool) -> Place {
    let source = Source { path: file, text };
    let mut faults = Vec::new();
    let Some(parts) = front_matter::split(source, &mut faults) else { return Place::file(file) };
    let front = parts.front.clone();
    let tree = tree::parse(source, parts.front, parts.form, &mut faults);
    let Value::Table(entries) = &tree.value else { return Place::file(file) };
    let found =
        entries.iter().find(|(key, _)| fields::find(&key.name).is_some_and(|known| known.id == field));
    match found {
        Some((name, node)) => {
            let span = if key { &name.span } else { &node.span };
            Place::at(file, text, span.clone())
        }
        None => Place::at(file, text, front.start..front.start),
    }
}

/// Where the value of a field stands in the front matter of a file's text.
pub(super) fn span(file: &Arc<str>, text: &str, field: &str) -> Option<Range<usize>> {
    let source = Source { path: file, text };
    let mut faults = Vec::new();
    let parts = front_matter::split(source, &mut faults)?;
    let tree = tree::parse(source, parts.front, parts.form, &mut faults);
    let Value::Table(entries) = &tree.value else { return None };
    let found =
        entries.iter().find(|(key, _)| fields::find(&key.name).is_some_and(|known| known.id == field));
    found.map(|(_, node)| node.span.clone())
}

/// The date that a field of a file's front matter states.
pub(super) fn date(root: &Path, file: &Arc<str>, field: &str) -> Option<jiff::civil::Date> {
    let text = std::fs::read_to_string(root.join(&**file)).ok()?;
    let source = Source { path: file, text: &text };
    let mut faults = Vec::new();
    let parts = front_matter::split(source, &mut faults)?;
    let tree = tree::parse(source, parts.front, parts.form, &mut faults);
    let Value::Table(entries) = &tree.value else { return None };
    let (_, node) =
        entries.iter().find(|(key, _)| fields::find(&key.name).is_some_and(|known| known.id == field))?;
    tree::moment(source, node, field, &mut faults).map(|moment| moment.date())
}

/// The first place of words in a file; the file as a whole where they stand nowhere.
pub(super) fn of_words(root: &Path, file: &Arc<str>, words: &str) -> Place {
    found(root, file, |text| text.find(words).map(|at| at..at + words.len()))
}

/// The place of what is found in a file; the file as a whole where nothing is.
pub(super) fn found(root: &Path, file: &Arc<str>, find: impl Fn(&str) -> Option<Range<usize>>) -> Place {
    let text = std::fs::read_to_string(root.join(&**file)).unwrap_or_default();
    match find(&text) {
        Some(span) => Place::at(file, &text, span),
        None => Place::file(file),
    }
}

/// `site.toml` as a tree, read once for all that is asked of it.
pub struct SiteToml {
    file: Arc<str>,
    text: String,
    top: Node,
}

impl SiteToml {
    /// Reads the file.
    pub(super) fn read(root: &Path) -> SiteToml {
        let file: Arc<str> = "site.toml".into();
        let text = std::fs::read_to_string(root.join("site.toml")).unwrap_or_default();
        let source = Source { path: &file, text: &text };
        let top = tree::parse(source, 0..text.len(), tree::Form::Toml, &mut Vec::new());
        SiteToml { file, text, top }
    }

    /// Where a key of a site's footer stands, in its own footer or the cluster's; the head of the cluster's footer, where
    /// it would stand.
    pub(super) fn in_footer(&self, site: &str, key: &str) -> Place {
        let own = site_of(&self.top, site).and_then(|site| get(site, "footer"));
        let shared = get(&self.top, "footer");
        let value = [own, shared].into_iter().flatten().find_map(|(_, footer)| get(footer, key));
        self.place(value.map(|(_, node)| &node.span).or(shared.map(|(name, _)| &name.span)))
    }

    /// Where a key of a site stands; of its name, the Chinese one.
    pub(super) fn in_site(&self, site: &str, key: &str) -> Place {
        let found = site_of(&self.top, site).and_then(|site| get(site, key));
        self.place(found.map(|(_, node)| &get(node, "zh").map_or(node, |(_, zh)| zh).span))
    }

    /// Where a key of a table stands.
    pub(super) fn in_table(&self, table: &str, key: &str) -> Place {
        let found = get(&self.top, table).and_then(|(_, table)| get(table, key));
        self.place(found.map(|(_, node)| &node.span))
    }

    /// Where a text stands as a value, whatever its key.
    pub(super) fn of_value(&self, value: &str) -> Place {
        let at = self.text.find(&format!("\"{value}\""));
        self.place(at.map(|at| at..at + value.len() + 2).as_ref())
    }

    /// The file as a whole where something stands nowhere.
    fn place(&self, span: Option<&Range<usize>>) -> Place {
        span.map_or_else(|| Place::file(&self.file), |span| Place::at(&self.file, &self.text, span.clone()))
    }
}

fn site_of<'t>(top: &'t Node, site: &str) -> Option<&'t Node> {
    let Value::List(sites) = &get(top, "sites")?.1.value else { return None };
    let is_it =
        |node: &&Node| matches!(get(node, "id"), Some((_, id)) if id.value == Value::Text(site.into()));
    sites.iter().find(is_it)
}

fn get<'t>(table: &'t Node, name: &str) -> Option<(&'t tree::Key, &'t Node)> {
    let Value::Table(entries) = &table.value else { return None };
    entries.iter().find(|(key, _)| key.name == name).map(|(key, node)| (key, node))
}
