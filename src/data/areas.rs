//! 基层政务公开标准目录 (国办发〔2019〕54号 and the 26 guidelines): areas, and the items each must publish.
//!
//! `content/data/areas.toml` holds what all areas share, `content/data/areas/<area>.toml` an area with its items.
//! The number and the names of areas are data: guidelines come and go (扶贫 became 乡村振兴), an area keeps its id.

use super::{DataFile, FOLDER, TimeLimit, files};
use crate::config::{Config, Localized, id, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

pub use super::areas_table::{from_table, table};

/// The whole directory.
#[derive(Debug, Default)]
pub struct Areas {
    /// The areas in their order.
    pub areas: Vec<Area>,
    /// Who may answer for an area: the cluster's sites in their order, then organs without a site here.
    pub organs: Vec<Organ>,
    /// What was changed and when, newest first.
    pub changes: Vec<Change>,
    /// Laws that are no longer in force, which a directory may not cite.
    pub ended_laws: Vec<EndedLaw>,
    by_id: FxHashMap<Arc<str>, ItemId>,
}

/// An item's place in [`Areas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId {
    /// Index of the area.
    pub area: usize,
    /// Index of the item in it.
    pub item: usize,
}

/// 领域.
#[derive(Debug)]
pub struct Area {
    /// The file it stands in.
    pub file: Arc<str>,
    /// Its id, the file's name.
    pub id: Arc<str>,
    /// Its place among the areas.
    pub number: i64,
    /// Its name.
    pub name: Localized,
    /// Names it had before, by which people may still look for it.
    pub former: Vec<Arc<str>>,
    /// Who answers for it: indexes of [`Areas::organs`].
    pub organs: Vec<usize>,
    /// The guideline's number, where it is known.
    pub guideline: Arc<str>,
    /// Where the rows were taken from.
    pub source: Arc<str>,
    /// 公开事项.
    pub items: Vec<StandardItem>,
}

/// 公开事项: a row of the standard directory.
#[derive(Debug)]
pub struct StandardItem {
    /// Its id in the whole cluster; documents name it in `items`.
    pub id: Arc<str>,
    /// 一级事项.
    pub group: Localized,
    /// 二级事项.
    pub name: Localized,
    /// 公开内容 that must be there ●.
    pub must: Vec<Arc<str>>,
    /// 公开内容 that may be there 〇.
    pub may: Vec<Arc<str>>,
    /// 公开依据, each with its bytes in the file.
    pub basis: Vec<(Arc<str>, Range<usize>)>,
    /// 公开时限 as a period.
    pub limit: TimeLimit,
    /// 公开时限 in the directory's own words.
    pub limit_words: Arc<str>,
    /// 公开主体: indexes of [`Areas::organs`].
    pub organs: Vec<usize>,
    /// 公开主体 in the directory's own words.
    pub organ_words: Arc<str>,
    /// 公开渠道 ■.
    pub channels: Vec<Arc<str>>,
    /// 公开渠道 □.
    pub may_channels: Vec<Arc<str>>,
    /// 公开对象.
    pub audience: Arc<str>,
    /// 公开方式.
    pub method: Method,
    /// 公开层级.
    pub levels: Vec<TreeLevel>,
    /// The row was not checked against the guideline's text.
    pub unverified: bool,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// 公开方式.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Method {
    /// 主动.
    #[default]
    Open,
    /// 依申请.
    OnRequest,
    /// A part of it 主动, a part 依申请.
    Both,
}

/// 公开层级.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TreeLevel {
    /// 县级.
    County,
    /// 乡级.
    Township,
    /// 村级.
    Village,
}

/// Methods by their ids.
pub const METHODS: [(&str, Method); 3] =
    [("open", Method::Open), ("on-request", Method::OnRequest), ("both", Method::Both)];

/// Levels by their ids.
pub const LEVELS: [(&str, TreeLevel); 3] =
    [("county", TreeLevel::County), ("township", TreeLevel::Township), ("village", TreeLevel::Village)];

/// Who answers for areas.
#[derive(Debug)]
pub struct Organ {
    /// Its id: the site's, or one of `areas.toml`.
    pub id: Arc<str>,
    /// Its name.
    pub name: Localized,
    /// Its site.
    pub site: Option<usize>,
}

/// A change of the directory (国办发〔2019〕54号: 动态调整, 向社会公开).
#[derive(Debug)]
pub struct Change {
    /// When.
    pub date: Date,
    /// The areas it touched: indexes.
    pub areas: Vec<usize>,
    /// What was changed and why.
    pub text: Localized,
}

/// A law that has been replaced.
#[derive(Debug)]
pub struct EndedLaw {
    /// Its name without brackets.
    pub name: Arc<str>,
    /// The first day it was no longer in force.
    pub ended: Date,
    /// What took its place.
    pub by: Arc<str>,
}

impl Areas {
    /// The item with this id.
    pub fn find(&self, id: &str) -> Option<ItemId> {
        self.by_id.get(id).copied()
    }

    /// An item.
    pub fn item(&self, id: ItemId) -> &StandardItem {
        &self.areas[id.area].items[id.item]
    }

    /// All items with their areas, in order.
    pub fn items(&self) -> impl Iterator<Item = (ItemId, &Area, &StandardItem)> {
        self.areas.iter().enumerate().flat_map(|(area, definition)| {
            let items = definition.items.iter().enumerate();
            items.map(move |(item, row)| (ItemId { area, item }, definition, row))
        })
    }

    /// The items an organ must publish.
    pub fn of_organ(&self, organ: usize) -> impl Iterator<Item = (ItemId, &Area, &StandardItem)> {
        self.items().filter(move |(_, _, item)| item.organs.contains(&organ))
    }

    /// The ids of all items, for messages.
    pub fn ids(&self) -> impl Iterator<Item = &Arc<str>> {
        self.items().map(|(_, _, item)| &item.id)
    }
}

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
    all.sort_by(|a, b| b.date.cmp(&a.date));
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
