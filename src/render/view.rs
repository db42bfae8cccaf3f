//! All that a template can see. What is not here, no theme can show; every field is documented in docs/format.md.
//!
//! A view is also the fingerprint of a page: it is hashed when the build is planned, so that a page is rendered again
//! exactly when something it shows has changed.

pub use super::view_openness::*;
pub use super::view_pictures::*;
use crate::load::document::Guide;
use serde::Serialize;
use std::sync::Arc;

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct LangView {
    /// `zh`, `mn`.
    pub id: &'static str,
    /// `zh-CN`, `mn-Mong-CN`.
    pub tag: &'static str,
    /// Whether it is written vertically.
    pub vertical: bool,
}

impl LangView {
    /// The view of a language.
    pub fn of(lang: crate::lang::Lang) -> LangView {
        LangView { id: lang.id(), tag: lang.tag(), vertical: lang.is_vertical() }
    }
}

/// A name with a link.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Named {
    /// The name.
    pub name: Arc<str>,
    /// The link.
    pub url: String,
}

/// An item's site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ItemSite {
    /// Its name.
    pub name: Arc<str>,
    /// Its short name.
    pub short_name: Arc<str>,
    /// Its home.
    pub url: String,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)] // docs/format.md, section 4
pub struct Item {
    pub title: Arc<str>,
    pub url: String,
    pub date: String,
    pub time: Option<String>,
    pub summary: Option<Arc<str>>,
    pub source: Arc<str>,
    pub image: Option<String>,
    pub image_alt: Option<Arc<str>>,
    pub image_width: Option<u32>,
    pub image_height: Option<u32>,
    pub image_sources: Vec<PictureSource>,
    pub lang: Option<LangView>,
    pub site: ItemSite,
    pub column: Named,
    pub number: Option<Arc<str>>,
    pub index: Option<Arc<str>>,
    pub validity: Option<&'static str>,
    pub validity_name: Option<String>,
    pub signed: Option<String>,
    pub pinned: bool,
    pub archived: bool,
    pub kind: &'static str,
    pub form_name: Option<String>,
    pub total: Option<usize>,
    pub consultation: Option<ConsultationView>,
}

/// A column on a home page or an overview.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ColumnView {
    pub id: Arc<str>,
    pub kind: &'static str,
    pub name: Arc<str>,
    pub description: Arc<str>,
    pub url: String,
    pub text: Option<String>,
    pub items: Vec<Item>,
    pub total: usize,
    pub children: Vec<ColumnView>,
    pub active: bool,
}

/// Pages of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct Pager {
    pub page: usize,
    pub pages: usize,
    pub total: usize,
    pub prev: Option<String>,
    pub next: Option<String>,
    pub first: String,
    pub last: String,
    pub links: Vec<PagerLink>,
}

/// A numbered link of a pager.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct PagerLink {
    pub n: usize,
    pub url: String,
    pub current: bool,
}

/// A site in a list of sites.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct SiteView {
    pub id: Arc<str>,
    pub name: Arc<str>,
    pub short_name: Arc<str>,
    pub url: String,
    pub mn_url: Option<String>,
    pub layout: Arc<str>,
    pub layout_name: Arc<str>,
    pub latest: Option<String>,
}

/// The sites of one layout.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct SiteGroup {
    pub layout: Arc<str>,
    pub name: Arc<str>,
    pub sites: Vec<SiteView>,
}

/// An office of a department.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct OrganView {
    pub id: Arc<str>,
    pub name: Arc<str>,
    pub duties: Option<Arc<str>>,
    pub phone: Option<Arc<str>>,
}

/// A list for programs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct DataLinks {
    pub json: String,
    pub csv: String,
}

/// The lists of a site on the page of open data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct DataSite {
    pub name: Arc<str>,
    pub url: String,
    pub lists: Vec<DataList>,
}

/// A list on the page of open data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct DataList {
    pub name: Arc<str>,
    pub url: String,
    pub total: usize,
    pub data: DataLinks,
}

/// An issue of the gazette.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct IssueView {
    pub title: String,
    pub url: String,
    pub year: i16,
    pub number: u32,
    pub total: u32,
    pub date: String,
    pub documents: usize,
    pub pdf: Option<IssuePdf>,
}

/// The printed edition of an issue; its size in KB.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct IssuePdf {
    pub url: String,
    pub size: u64,
}

/// A document in an issue's contents.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ContentsEntry {
    pub anchor: String,
    pub item: Item,
    pub appointment: bool,
}

/// An entry of an issue's chronicle.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct EventView {
    pub date: String,
    pub text: Arc<str>,
}

/// Where the printed gazette can be read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ReadingPointView {
    pub place: Arc<str>,
    pub address: Option<Arc<str>>,
    pub hours: Option<Arc<str>>,
}

/// An account on new media.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct AccountView {
    pub id: Arc<str>,
    pub platform: String,
    pub name: Arc<str>,
    pub account: Option<Arc<str>>,
    pub owner: Arc<str>,
    pub owner_url: String,
    pub state: &'static str,
    pub state_name: String,
    pub filed: Option<String>,
    pub opened: Option<String>,
    pub closed: Option<String>,
    pub last_post: Option<String>,
    pub url: String,
    pub qr: Option<String>,
}

/// Accounts of a platform.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct AccountCount {
    pub name: String,
    pub open: usize,
    pub total: usize,
}

/// What a notice says of a document that is not open any more.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct WithdrawnView {
    pub date: String,
    pub on_request: bool,
    pub request_url: Option<String>,
}

/// A notice above the content.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Notice {
    /// banner, stale, machine, fallback, archived, repealed, expired, pending.
    pub kind: &'static str,
    /// The words.
    pub text: String,
}

/// What every page says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PageView {
    /// home, list, article, document, guide, topic, page, search, sitemap, sites, leave, notfound.
    pub kind: &'static str,
    /// The heading.
    pub title: Arc<str>,
    /// One sentence.
    pub description: String,
    /// Relative link to itself.
    pub url: String,
    /// Absolute address.
    pub canonical: String,
    /// The way from the home page.
    pub breadcrumb: Vec<Named>,
    /// Notices.
    pub notices: Vec<Notice>,
}

/// The facts of a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct DocumentView {
    pub key: String,
    pub title: Arc<str>,
    pub summary: Option<Arc<str>>,
    pub published: String,
    pub published_date: String,
    pub source: Arc<str>,
    pub author: Option<Arc<str>>,
    pub keywords: Vec<Arc<str>>,
    pub number: Option<Arc<str>>,
    pub index: Option<Arc<str>>,
    pub issuer: Option<Arc<str>>,
    pub signed: Option<String>,
    pub effective: Option<String>,
    pub expires: Option<String>,
    pub repealed: Option<String>,
    pub validity: Option<&'static str>,
    pub validity_name: Option<String>,
    pub topic: Option<Arc<str>>,
    pub genre: Option<Arc<str>>,
    pub image: Option<String>,
    pub image_alt: Option<Arc<str>>,
    pub image_width: Option<u32>,
    pub image_height: Option<u32>,
    pub image_sources: Vec<PictureSource>,
    pub updated: Option<String>,
}

/// The original of a reprint.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Original {
    /// Its title, or its organ and number.
    pub name: String,
    /// Where it stands, if anywhere.
    pub url: Option<String>,
}

/// A row of the 公文 table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct Fact {
    pub name: String,
    pub value: String,
    pub url: Option<String>,
}

/// An attachment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct AttachmentView {
    pub title: Arc<str>,
    pub url: String,
    pub ext: String,
    pub size: String,
}

/// How a Mongolian page came to be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct TranslationView {
    pub state: &'static str,
    pub stale: bool,
    pub translated: Option<String>,
    pub source_date: String,
}

/// A document's page, but for its body.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct DocumentPage {
    pub doc: DocumentView,
    pub column: ColumnView,
    pub prev: Option<Item>,
    pub next: Option<Item>,
    pub related: Vec<Item>,
    pub interpretations: Vec<Item>,
    pub interprets: Vec<Item>,
    pub items: Vec<Item>,
    pub attachments: Vec<AttachmentView>,
    pub mark: Option<String>,
    pub metadata: Vec<Fact>,
    pub translation: Option<TranslationView>,
    pub fallback: bool,
    pub body_lang: Option<LangView>,
    pub archived: Option<String>,
    pub standard_items: Vec<Named>,
    pub letters: Vec<Named>,
    pub outside: Vec<OutsideView>,
    pub chains: Vec<ChainView>,
    pub consultation: Option<ConsultationView>,
    pub form_name: Option<String>,
    pub reprint: bool,
    pub original: Option<Original>,
    pub sources: Vec<Count>,
    pub platform_name: Option<Arc<str>>,
    pub deadlines: Vec<Deadline>,
    pub guide: Option<Arc<Guide>>,
}
