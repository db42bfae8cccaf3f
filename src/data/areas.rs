//! 基层政务公开标准目录 (国办发〔2019〕54号 and the 26 guidelines): areas, and the items each must publish.
//!
//! `content/data/areas.toml` holds what all areas share, `content/data/areas/<area>.toml` an area with its items.
//! The number and the names of areas are data: guidelines come and go (扶贫 became 乡村振兴), an area keeps its id.

use super::TimeLimit;
use crate::config::{Localized, Mongolian};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

pub use super::areas_read::read;
pub use super::areas_table::{RowFault, from_table, quoted, table};

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
    /// The Mongolian words of `areas.toml`.
    pub mongolian: Mongolian,
    pub(super) by_id: FxHashMap<Arc<str>, ItemId>,
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
    /// The Mongolian words of the file.
    pub mongolian: Mongolian,
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

    /// Whether a native reader has read these Mongolian words of an area's items: they are in its file, with the same
    /// Chinese ones, and the file says so.
    pub fn has_reviewed(&self, area: &str, words: &BTreeSet<(String, String)>) -> bool {
        let Some(area) = self.areas.iter().find(|own| *own.id == *area) else { return false };
        let own = area.items.iter().flat_map(|item| [&item.group, &item.name]);
        let own: BTreeSet<(&str, &str)> = own.map(|text| (&*text.zh, &*text.mn)).collect();
        area.mongolian.reviewed && words.iter().all(|(zh, mn)| own.contains(&(zh.as_str(), mn.as_str())))
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
