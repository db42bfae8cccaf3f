//! The cluster as `site.toml` and each site's own `content/<site>/site.toml` describe it.

mod age;
mod kind;
mod languages;
mod mongolian;
mod read;
mod read_footer;
mod read_site;
mod traditional;

pub use age::{Age, Asked};
pub use kind::{ColumnKind, DocumentType};
pub use mongolian::{Mongolian, STATES};
pub use read::{LayoutColumn, read};
pub(crate) use read::{id, localized};
pub use traditional::Traditional;

use crate::lang::Lang;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A text in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Localized {
    /// Chinese.
    pub zh: Arc<str>,
    /// Mongolian.
    pub mn: Arc<str>,
}

impl Localized {
    /// The text in `lang`; Chinese where the other is not given.
    pub fn get(&self, lang: Lang) -> &Arc<str> {
        match lang {
            Lang::Mn if !self.mn.is_empty() => &self.mn,
            _ => &self.zh,
        }
    }

    /// The text in `lang`, empty where it is not given.
    pub fn exact(&self, lang: Lang) -> &Arc<str> {
        match lang {
            Lang::Zh => &self.zh,
            Lang::Mn => &self.mn,
        }
    }

    /// Whether neither language has a text.
    pub fn is_empty(&self) -> bool {
        self.zh.is_empty() && self.mn.is_empty()
    }
}

/// What happens on the Mongolian side where a document has no Mongolian file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CounterpartPolicy {
    /// The counterpart must exist: an error.
    Require,
    /// The Chinese text stands inside the Mongolian page, with a notice.
    #[default]
    Banner,
    /// The Mongolian list links to the Chinese page.
    Link,
    /// The Mongolian side does not show the document.
    Hide,
}

/// The order and size of the two scripts in the masthead. The law on this changed (standards of 1996 against the
/// act in force from 2026-07-01), so it is configuration; Chinese first is today's default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Masthead {
    /// Chinese first and larger.
    #[default]
    ZhFirst,
    /// Mongolian first.
    MnFirst,
    /// Chinese first, both of one size.
    SameSize,
}

impl Masthead {
    /// The id in `site.toml`, CSS and templates.
    pub fn id(self) -> &'static str {
        match self {
            Masthead::ZhFirst => "zh-first",
            Masthead::MnFirst => "mn-first",
            Masthead::SameSize => "same-size",
        }
    }
}

/// The whole configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// The cluster's name.
    pub name: Localized,
    /// Absolute address of the root, with a final `/`.
    pub base_url: Arc<str>,
    /// Index of the portal in `sites`.
    pub portal: usize,
    /// The languages; the first stands at the root.
    pub languages: Vec<Lang>,
    /// Path (without slashes) or own host of each language but the first.
    pub language_places: BTreeMap<Lang, LanguagePlace>,
    /// The Chinese pages once more in traditional characters.
    pub traditional: Option<Traditional>,
    /// Every page says that it is a sample.
    pub sample: bool,
    /// The portal publishes the inspectors' sheet of the cluster.
    pub publish_score: bool,
    /// Rows of a list page.
    pub page_size: usize,
    /// Rows a home page shows of a column.
    pub latest: usize,
    /// Host suffixes that need no leaving-site notice.
    pub government_hosts: Vec<String>,
    /// Whether links to other hosts go through the notice.
    pub leaving_notice: bool,
    /// The scripts in the masthead.
    pub masthead: Masthead,
    /// The cluster's theme: every site's theme is this one or a fork of it.
    pub theme: Arc<str>,
    /// `sha256-…` of each script that the web office allows forks to bring.
    pub allowed_scripts: Vec<String>,
    /// The layouts.
    pub layouts: Vec<Layout>,
    /// The sites, the portal among them.
    pub sites: Vec<Site>,
    /// The Mongolian words of `site.toml`.
    pub mongolian: Mongolian,
    /// `[rules]`, as it is written; the rules read it.
    pub rules: Option<crate::tree::Node>,
    /// Hash of `site.toml`.
    pub hash: u64,
}

/// Where a language stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct LanguagePlace {
    /// Path segment under the root.
    pub path: String,
    /// Own host, absolute with a final `/`.
    pub host: Option<Arc<str>>,
}

/// A kind of site: a tree of columns that every site of the kind has.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub name: Localized,
    /// `pages/home_<home>.html` is the home page.
    pub home: Arc<str>,
    /// The columns in order; children after their parents.
    pub columns: Vec<Column>,
}

/// A column 栏目.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its id, unique in the layout; the folder and the path.
    pub id: Arc<str>,
    /// What kind of thing it holds.
    pub kind: ColumnKind,
    /// Its name.
    pub name: Localized,
    /// ColumnDescription (国办发〔2017〕47号, web page tags).
    pub description: Localized,
    /// ColumnKeywords, comma separated.
    pub keywords: Localized,
    /// Index of the column above it.
    pub parent: Option<usize>,
    /// Whether a site must have content in it.
    pub required: bool,
    /// How old the newest document may be.
    pub max_age: Option<Age>,
    /// What happens where a counterpart is missing.
    pub counterpart: CounterpartPolicy,
    /// On the portal: also lists the newest of the same kind of all sites.
    pub collect: bool,
    /// Stands in the navigation.
    pub nav: bool,
}

/// The data the footer must show (政府网站发展指引 国办发〔2017〕47号, annex, bottom area).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Footer {
    /// 主办单位.
    pub organizer: Localized,
    /// 承办单位.
    pub undertaker: Localized,
    /// 联系方式.
    pub contact: Arc<str>,
    /// 网站标识码.
    pub site_id_code: Arc<str>,
    /// ICP备案编号.
    pub icp: Arc<str>,
    /// 公安机关备案号.
    pub police: Arc<str>,
    /// 党政机关网站标识, the certificate page.
    pub identity_url: Arc<str>,
    /// 我为政府网站找错.
    pub error_report_url: Arc<str>,
}

/// A site: a department, a township or the portal.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its id; the folder in `content/`.
    pub id: Arc<str>,
    /// Index of its layout.
    pub layout: usize,
    /// Its full name.
    pub name: Localized,
    /// Its short name.
    pub short_name: Localized,
    /// Path under the root, without slashes; empty for the portal.
    pub path: Arc<str>,
    /// Own host, absolute with a final `/`.
    pub host: Option<Arc<str>>,
    /// Its theme.
    pub theme: Arc<str>,
    /// 统一社会信用代码.
    pub credit_code: Arc<str>,
    /// The footer.
    pub footer: Footer,
    /// What the site says of itself in its own folder.
    pub own: Own,
}

/// The content of `content/<site>/site.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Own {
    /// One paragraph.
    pub intro: Localized,
    /// Address, phone and so on.
    pub contact: Contact,
    /// The leaders' posts.
    pub leaders: Vec<Leader>,
    /// 内设机构.
    pub organs: Vec<Organ>,
    /// A notice on every page of the site.
    pub banner: Option<Banner>,
    /// The Mongolian words of the file.
    pub mongolian: Mongolian,
}

/// How to reach a site's organ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Contact {
    /// 地址.
    pub address: Localized,
    /// 电话.
    pub phone: Arc<str>,
    /// 传真.
    pub fax: Arc<str>,
    /// 电子邮箱.
    pub email: Arc<str>,
    /// 邮政编码.
    pub postcode: Arc<str>,
    /// 办公时间.
    pub hours: Localized,
}

/// A leader's post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Leader {
    /// Its id in the site.
    pub id: Arc<str>,
    /// The post.
    pub post: Localized,
    /// The person's name; empty where vacant.
    pub name: Localized,
    /// Nobody holds it, or the name is not published.
    pub vacant: bool,
    /// 任职日期: the first day, where it is stated.
    pub from: Option<Date>,
    /// 分管工作.
    pub duties: Localized,
    /// File beside `site.toml`.
    pub photo: Option<Arc<str>>,
}

/// An office of a department.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Organ {
    /// Its id in the site.
    pub id: Arc<str>,
    /// Its name.
    pub name: Localized,
    /// Its duties.
    pub duties: Localized,
    /// Its phone.
    pub phone: Arc<str>,
}

/// A notice on every page of a site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Banner {
    /// The words.
    pub text: Localized,
    /// The last day it is shown.
    pub until: Option<Date>,
}

impl Config {
    /// The layout of a site.
    pub fn layout(&self, site: usize) -> &Layout {
        &self.layouts[self.sites[site].layout]
    }
}

impl Own {
    /// Whether the data fills a column of this kind, so that it is not empty without documents.
    pub fn fills(&self, kind: ColumnKind) -> bool {
        match kind {
            ColumnKind::Leaders => !self.leaders.is_empty(),
            ColumnKind::Organ => !self.organs.is_empty() || !self.intro.is_empty(),
            ColumnKind::Contact => !self.contact.phone.is_empty() || !self.contact.address.is_empty(),
            _ => false,
        }
    }
}

impl Layout {
    /// The column with this id.
    pub fn column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| &*column.id == id)
    }

    /// The columns under `parent`.
    pub fn children(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, column)| column.parent == parent).map(|(at, _)| at)
    }
}

/// Lower-case ASCII letters, digits and `-`, beginning with a letter or digit: what a path may be made of.
pub fn is_id(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.bytes().next().is_some_and(|b| b != b'-')
}
