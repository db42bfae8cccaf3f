//! Reading the standard directory, with a place for every fault.

use super::areas::{Area, Areas, Change, EndedLaw, LEVELS, METHODS, Organ, StandardItem};
use super::{DataFile, FOLDER, TimeLimit, files};
use crate::config::{Config, Mongolian, id, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use rustc_hash::FxHashMap;
use std::path::Path;
use std::sync::Arc;

/// Reads the directory; empty where the cluster has none.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Areas {
    let organs = config.sites.iter().enumerate().map(|(site, definition)| Organ {
        id: definition.id.clone(),
        name: definition.short_name.clone(),
        site: Some(site),
    });
    let mut areas = Areas { organs: organs.collect(), ..Areas::default() };
    let general = files::file(root, &format!("{FOLDER}/areas.toml"), out);
    let general = general.map(|file| (file.tree(out), file));
    if let Some((tree, file)) = &general {
        organs_and_laws(file.source(), tree, &mut areas, out);
    }
    for file in files::folder(root, &format!("{FOLDER}/areas"), out) {
        let area = area(&file, &areas.organs, out);
        areas.areas.push(area);
    }
    areas.areas.sort_by(|a, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
    index(root, &mut areas, out);
    if let Some((tree, file)) = &general {
        changes(file.source(), tree, &mut areas, out);
    }
    areas
}

/// Every item under its id; an id that stands twice is an error at the second.
fn index(root: &Path, areas: &mut Areas, out: &mut Vec<Diagnostic>) {
    let mut by_id = FxHashMap::default();
    for (id, area, item) in areas.items() {
        if by_id.insert(item.id.clone(), id).is_some() {
            let text = std::fs::read_to_string(root.join(&*area.file)).unwrap_or_default();
            let source = Source { path: &area.file, text: &text };
            out.push(source.error("duplicate-id", item.span.clone()).arg("value", &item.id));
        }
    }
    areas.by_id = by_id;
}

fn organs_and_laws(source: Source, tree: &Node, areas: &mut Areas, out: &mut Vec<Diagnostic>) {
    let mut reader = Reader::new(source, tree, "areas.toml", out);
    let organs = reader.list("organs");
    let laws = reader.list("ended_laws");
    reader.take("changes"); // read when the areas are known
    areas.mongolian = Mongolian::read(&mut reader, tree);
    reader.finish();
    for node in organs {
        let mut reader = Reader::new(source, node, "organs", out);
        let organ = id(&mut reader, "id").map(Arc::<str>::from);
        let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
        if organ.is_none() || name.is_none() {
            reader.missing(if organ.is_none() { "id" } else { "name" }, node.span.clone());
        }
        reader.finish();
        let (Some(id), Some(name)) = (organ, name) else { continue };
        if areas.organs.iter().any(|other| other.id == id) {
            out.push(source.error("duplicate-id", node.span.clone()).arg("value", &id));
            continue;
        }
        areas.organs.push(Organ { id, name, site: None });
    }
    for node in laws {
        let mut reader = Reader::new(source, node, "ended_laws", out);
        let (name, ended, by) = (reader.text("name"), reader.date("ended"), reader.text("by"));
        for (field, there) in [("name", name.is_some()), ("ended", ended.is_some()), ("by", by.is_some())] {
            if !there {
                reader.missing(field, node.span.clone());
            }
        }
        reader.finish();
        if let (Some(name), Some(ended), Some(by)) = (name, ended, by) {
            areas.ended_laws.push(EndedLaw { name: name.into(), ended, by: by.into() });
        }
    }
}

fn changes(source: Source, tree: &Node, areas: &mut Areas, out: &mut Vec<Diagnostic>) {
    let mut reader = Reader::new(source, tree, "areas.toml", out);
    let mut all = Vec::new();
    for node in reader.list("changes") {
        let mut reader = Reader::new(source, node, "changes", out);
        let date = reader.date("date");
        let text = reader.take("text").map(|node| localized(source, node, "text", reader.out()));
        if date.is_none() || text.is_none() {
            reader.missing(if date.is_none() { "date" } else { "text" }, node.span.clone());
        }
        let mut touched = Vec::new();
        for node in reader.list("areas") {
            let Some(name) = crate::tree::text(source, node, "areas", reader.out()) else { continue };
            match areas.areas.iter().position(|area| &*area.id == name) {
                Some(area) => touched.push(area),
                None => {
                    let known = areas.areas.iter().map(|area| &*area.id);
                    reader.out().push(unknown(source, node, "areas", name, known));
                }
            }
        }
        reader.finish();
        if let (Some(date), Some(text)) = (date, text) {
            all.push(Change { date, areas: touched, text });
        }
    }
    all.sort_by_key(|change| std::cmp::Reverse(change.date));
    areas.changes = all;
}

fn unknown<'a>(
    source: Source,
    node: &Node,
    field: &str,
    value: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let fault = source.error("unknown-choice", node.span.clone());
    fault.arg("field", field).arg("value", value).arg("known", known.join(" | "))
}

fn area(file: &DataFile, organs: &[Organ], out: &mut Vec<Diagnostic>) -> Area {
    let tree = file.tree(out);
    let source = file.source();
    let mut reader = Reader::new(source, &tree, "area", out);
    let number = reader.integer("number").unwrap_or(i64::MAX);
    let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
    if name.is_none() {
        reader.missing("name", 0..0);
    }
    let former = texts(&mut reader, "former");
    let own = organ_list(&mut reader, organs);
    if own.is_empty() {
        reader.out().push(source.error("area-without-organ", 0..0).arg("name", &file.name));
    }
    let [guideline, origin] =
        ["guideline", "source"].map(|field| reader.text(field).unwrap_or_default().into());
    let rows = reader.list("items");
    let mongolian = Mongolian::read(&mut reader, &tree);
    reader.finish();
    let items = rows.iter().filter_map(|node| item(source, node, organs, &own, out)).collect();
    Area {
        file: file.path.clone(),
        id: file.name.clone(),
        number,
        name: name.unwrap_or_default(),
        former,
        organs: own,
        guideline,
        source: origin,
        items,
        mongolian,
    }
}

fn texts(reader: &mut Reader, field: &'static str) -> Vec<Arc<str>> {
    reader.texts(field).into_iter().map(Arc::from).collect()
}

/// `organs = ["edu"]`: ids of sites or of organs in `areas.toml`.
fn organ_list(reader: &mut Reader, organs: &[Organ]) -> Vec<usize> {
    let source = reader.source();
    let mut found = Vec::new();
    for node in reader.list("organs") {
        let Some(name) = crate::tree::text(source, node, "organs", reader.out()) else { continue };
        match organs.iter().position(|organ| &*organ.id == name) {
            Some(organ) => found.push(organ),
            None => {
                let known = organs.iter().map(|organ| &*organ.id);
                reader.out().push(unknown(source, node, "organs", name, known));
            }
        }
    }
    found
}

fn item(
    source: Source,
    node: &Node,
    organs: &[Organ],
    own: &[usize],
    out: &mut Vec<Diagnostic>,
) -> Option<StandardItem> {
    let mut reader = Reader::new(source, node, "items", out);
    let id = id(&mut reader, "id").map(Arc::<str>::from);
    let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
    for (field, there) in [("id", id.is_some()), ("name", name.is_some())] {
        if !there {
            reader.missing(field, node.span.start..node.span.start);
        }
    }
    let group = reader.take("group").map(|node| localized(source, node, "group", reader.out()));
    let [must, may, channels, may_channels] =
        ["must", "may", "channels", "may_channels"].map(|field| texts(&mut reader, field));
    let mut basis = Vec::new();
    for node in reader.list("basis") {
        let text = crate::tree::text(source, node, "basis", reader.out());
        basis.extend(text.map(|text| (Arc::from(text), node.span.clone())));
    }
    let limit = reader.take("limit").and_then(|node| {
        let text = crate::tree::text(source, node, "limit", reader.out())?;
        let limit = TimeLimit::parse(text);
        if limit.is_none() {
            let known = ["at once", "20 working days", "20 days", "standing", "words"].into_iter();
            reader.out().push(unknown(source, node, "limit", text, known));
        }
        limit
    });
    let [limit_words, organ_words, audience] =
        ["limit_words", "organ_words", "audience"].map(|field| reader.text(field).unwrap_or_default().into());
    let stated = organ_list(&mut reader, organs);
    let method = reader.choice("method", &METHODS).unwrap_or_default();
    let mut levels = Vec::new();
    for node in reader.list("levels") {
        levels.extend(crate::tree::choice(source, node, "levels", &LEVELS, reader.out()));
    }
    let unverified = reader.boolean("unverified").unwrap_or(false);
    reader.finish();
    Some(StandardItem {
        id: id?,
        group: group.unwrap_or_default(),
        name: name?,
        must,
        may,
        basis,
        limit: limit.unwrap_or_default(),
        limit_words,
        organs: if stated.is_empty() { own.to_vec() } else { stated },
        organ_words,
        channels,
        may_channels,
        audience,
        method,
        levels,
        unverified,
        span: node.span.clone(),
    })
}
