//! The cluster as a whole: documents paired, ordered, linked by index. Pure: no disk, no clock but `as_of`.

pub mod chain;
mod items;
mod link;
mod pair;
mod public;
mod replace;
pub mod reprint;
pub mod sublists;
pub mod url;

pub use link::link;
pub use public::public_files;

use crate::config::{Column, ColumnKind, Config, CounterpartPolicy, DocumentType, Site};
use crate::data::Data;
use crate::data::areas::ItemId;
use crate::lang::Lang;
use crate::load::document::{Placed, Shared, TranslationState, Validity, Version};
use jiff::civil::{Date, DateTime};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Index of a document in [`Cluster::documents`].
pub type DocumentId = usize;

/// The model. A copy shares the documents.
#[derive(Debug, Clone)]
pub struct Cluster {
    /// The configuration.
    pub config: Config,
    /// The build's clock, Asia/Shanghai.
    pub as_of: DateTime,
    /// The documents that may be shown, in the order of site, column, name.
    pub documents: Vec<Arc<Document>>,
    /// By site and column: its documents in the order of its list.
    pub lists: Vec<Vec<Vec<DocumentId>>>,
    /// What is no document.
    pub data: Arc<Data>,
    /// By item of the standard directory: the documents that fulfil it, newest first.
    pub fulfils: FxHashMap<ItemId, Vec<DocumentId>>,
    /// By letter of the mailbox: the documents that answer it or take it up, newest first.
    pub taken_up: FxHashMap<usize, Vec<DocumentId>>,
    /// Texts above lists: by site, column, language.
    pub column_texts: FxHashMap<(usize, usize, Lang), Version>,
    /// By document: the documents that say they interpret it.
    pub interpretations: FxHashMap<DocumentId, Vec<DocumentId>>,
    /// The lives of policy documents.
    pub chains: chain::Chains,
    /// By site and column: the parts of the list in each language.
    sublists: Vec<Vec<[Vec<sublists::Sublist>; 2]>>,
    /// By site and column: the list in each language, with what a collecting column collects.
    shown: Vec<Vec<[Vec<DocumentId>; 2]>>,
    /// By document and language: the newer and the older page of its own column.
    neighbours: Vec<[(Option<DocumentId>, Option<DocumentId>); 2]>,
    /// What was open once and is not any more, with its notice.
    pub withdrawn: Vec<Withdrawn>,
    /// Reprints that are not shown because their originals are not.
    pub more_open: Vec<reprint::MoreOpen>,
    /// By site: how many documents are open, on request, closed. Numbers alone: their names stand nowhere.
    pub attributes: Vec<[u64; 3]>,
    /// By site and keyword: newest first.
    by_keyword: FxHashMap<(usize, Arc<str>), Vec<DocumentId>>,
    by_key: FxHashMap<(usize, usize, Arc<str>), DocumentId>,
    /// Keys of documents that exist but may not be shown; a link to one is an error that says so.
    withheld: FxHashMap<(usize, usize, Arc<str>), Withheld>,
}

/// Why a document is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// 公开属性 is not 主动公开.
    Disclosure,
    /// A draft.
    Draft,
    /// Its date of publication has not come.
    Future,
    /// Its site keeps its last good pages, and this is none of them.
    Held,
    /// A required field is missing or faulty, which was reported where it stands.
    Faulty,
}

/// The sites that keep their last good pages at a release, each with the documents (`column/name`) that other pages may
/// still list: those that are among the last good pages and have no fault now.
#[derive(Debug, Clone, Default)]
pub struct Hold {
    /// By the site's id.
    pub sites: BTreeMap<Arc<str>, BTreeSet<String>>,
    /// Why they are held.
    pub because: Vec<crate::diagnostic::Diagnostic>,
}

impl Hold {
    /// Whether a site is held.
    pub fn has(&self, site: &str) -> bool {
        self.sites.contains_key(site)
    }
}

/// A document that was withdrawn: where it stood, and nothing of what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// Index of its site.
    pub site: usize,
    /// Index of its column.
    pub column: usize,
    /// Its name in the path.
    pub name: Arc<str>,
    /// Since when.
    pub date: Date,
    /// Whether it can be had on request.
    pub on_request: bool,
}

/// A document that may be shown.
#[derive(Debug, Clone)]
pub struct Document {
    /// Index of its site.
    pub site: usize,
    /// Index of its column in the site's layout.
    pub column: usize,
    /// Its name in the path.
    pub name: Arc<str>,
    /// Whether it is a folder.
    pub folder: bool,
    /// The Chinese file.
    pub zh: Version,
    /// The Mongolian file, where it may be shown.
    pub mn: Option<Version>,
    /// The facts both share.
    pub shared: Shared,
    /// When it was published.
    pub published: DateTime,
    /// The form of its page.
    pub form: DocumentType,
    /// 有效性 on the day of the build; `None` where it has no meaning (news).
    pub validity: Option<Validity>,
    /// Whether the Mongolian text was made from an older Chinese text.
    pub stale: bool,
    /// What the Mongolian side shows.
    pub counterpart: Counterpart,
}

/// What the Mongolian side of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counterpart {
    /// A page of its own text.
    Page,
    /// A page with the Chinese text and a notice.
    Fallback,
    /// No page; lists link to the Chinese one.
    Link,
    /// Nothing.
    Hidden,
}

/// What a link in a text or a field points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A document.
    Document(DocumentId),
    /// A column of a site.
    Column(usize, usize),
    /// A site's home.
    Site(usize),
}

/// Why a link has no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoTarget {
    /// There is no such document, column or site.
    Missing,
    /// It exists and may not be shown.
    Withheld(Withheld),
    /// The link is not of the form `@site/column/name`.
    Malformed,
}

impl Cluster {
    /// The site with this id.
    pub fn site_by_id(&self, id: &str) -> Option<usize> {
        self.config.sites.iter().position(|site| &*site.id == id)
    }

    /// Why documents are not shown.
    pub fn withheld(&self) -> impl Iterator<Item = Withheld> {
        self.withheld.values().copied()
    }

    /// A document's column.
    pub fn column_of(&self, document: &Document) -> &Column {
        &self.config.layout(document.site).columns[document.column]
    }

    /// A document's site.
    pub fn site_of(&self, document: &Document) -> &Site {
        &self.config.sites[document.site]
    }

    /// `<site>/<column>/<name>`.
    pub fn key(&self, document: &Document) -> String {
        format!("{}/{}/{}", self.site_of(document).id, self.column_of(document).id, document.name)
    }

    /// The document at a key's parts.
    pub fn document(&self, site: usize, column: usize, name: &str) -> Result<DocumentId, NoTarget> {
        let key = (site, column, Arc::from(name));
        if let Some(id) = self.by_key.get(&key) {
            return Ok(*id);
        }
        Err(self.withheld.get(&key).map_or(NoTarget::Missing, |why| NoTarget::Withheld(*why)))
    }

    /// The document that a field's link points to, if it may be shown.
    pub fn target(&self, link: &Placed<Arc<str>>) -> Option<DocumentId> {
        match self.resolve(link.value.strip_prefix('@')?) {
            Ok(Target::Document(id)) => Some(id),
            _ => None,
        }
    }

    /// What `@site`, `@site/column`, `@site/column/name` (without the `@`, without an anchor) points to.
    pub fn resolve(&self, reference: &str) -> Result<Target, NoTarget> {
        let mut parts = reference.trim_end_matches('/').split('/');
        let site = parts.next().filter(|part| !part.is_empty()).ok_or(NoTarget::Malformed)?;
        let site = self.site_by_id(site).ok_or(NoTarget::Missing)?;
        let Some(column) = parts.next() else { return Ok(Target::Site(site)) };
        let column = self.config.layout(site).column(column).ok_or(NoTarget::Missing)?;
        let Some(name) = parts.next() else { return Ok(Target::Column(site, column)) };
        if parts.next().is_some() {
            return Err(NoTarget::Malformed);
        }
        self.document(site, column, reprint::document_name(name)).map(Target::Document)
    }

    /// Documents that may not be shown because they are not 主动公开: site, column, name.
    pub fn withdrawn(&self) -> impl Iterator<Item = (usize, usize, &str)> {
        let closed = self.withheld.iter().filter(|(_, why)| **why == Withheld::Disclosure);
        closed.map(|((site, column, name), _)| (*site, *column, &**name))
    }

    /// The documents of a column as its list in `lang` shows them; a collecting column of the portal has those of all
    /// sites' columns of the same kind too.
    pub fn list(&self, site: usize, column: usize, lang: Lang) -> &[DocumentId] {
        &self.shown[site][column][lang as usize]
    }

    /// The parts of a column's list in `lang`.
    pub fn sublists(&self, site: usize, column: usize, lang: Lang) -> &[sublists::Sublist] {
        &self.sublists[site][column][lang as usize]
    }

    /// The page before (newer) and the page after (older) in the document's column.
    pub fn neighbours(&self, id: DocumentId, lang: Lang) -> (Option<DocumentId>, Option<DocumentId>) {
        self.neighbours[id][lang as usize]
    }

    /// Other documents of the same site that share a keyword, newest first, at most `limit`.
    pub fn of_same_keywords(&self, id: DocumentId, lang: Lang, limit: usize) -> Vec<DocumentId> {
        let document = &self.documents[id];
        let mut found: Vec<DocumentId> = Vec::new();
        for keyword in &document.zh.keywords {
            let Some(others) = self.by_keyword.get(&(document.site, keyword.clone())) else { continue };
            for other in others {
                if found.len() == limit {
                    return found;
                }
                if *other != id && !found.contains(other) && self.documents[*other].shows_in(lang) {
                    found.push(*other);
                }
            }
        }
        found
    }

    fn collected(&self, kind: ColumnKind) -> impl Iterator<Item = DocumentId> {
        let sites = (0..self.config.sites.len()).filter(|site| *site != self.config.portal);
        sites.flat_map(move |site| {
            let columns = self.config.layout(site).columns.iter().enumerate();
            let columns = columns.filter(move |(_, column)| column.kind == kind);
            columns.flat_map(move |(column, _)| self.lists[site][column].iter().copied())
        })
    }

    /// Newest first; then by site, column and name, so that the order never depends on the machine.
    pub fn newest_first(&self, a: DocumentId, b: DocumentId) -> std::cmp::Ordering {
        let (x, y) = (&self.documents[a], &self.documents[b]);
        y.published.cmp(&x.published).then_with(|| a.cmp(&b))
    }

    /// Whether a column of a site is not empty: it has documents, or the site's own data fills it.
    pub fn is_filled(&self, site: usize, column: usize) -> bool {
        let kind = self.config.layout(site).columns[column].kind;
        self.has_content(site, column) || self.config.sites[site].own.fills(kind)
    }

    /// Whether a site has documents in a column, or in one below.
    fn has_content(&self, site: usize, column: usize) -> bool {
        !self.lists[site][column].is_empty()
            || self.config.layout(site).children(Some(column)).any(|child| self.has_content(site, child))
    }
}

impl Document {
    /// Whether lists in `lang` show it.
    pub fn shows_in(&self, lang: Lang) -> bool {
        lang == Lang::Zh || self.counterpart != Counterpart::Hidden
    }

    /// Whether it has a page in `lang`.
    pub fn has_page_in(&self, lang: Lang) -> bool {
        lang == Lang::Zh || matches!(self.counterpart, Counterpart::Page | Counterpart::Fallback)
    }

    /// The file whose words a page in `lang` shows, and the language they are in.
    pub fn version(&self, lang: Lang) -> (&Version, Lang) {
        match (lang, &self.mn) {
            (Lang::Mn, Some(version)) if self.counterpart == Counterpart::Page => (version, Lang::Mn),
            _ => (&self.zh, Lang::Zh),
        }
    }

    /// The day it was published.
    pub fn published_date(&self) -> Date {
        self.published.date()
    }

    /// Whether it is a 征集调查: it stands in a column of such or has a last day. Results are none of their own.
    pub fn asks_the_public(&self, column: crate::config::ColumnKind) -> bool {
        let asks = column == crate::config::ColumnKind::Consultation || self.shared.closes.is_some();
        asks && self.shared.feedback_on.is_none()
    }

    /// How far the Mongolian text is.
    pub fn translation_state(&self) -> Option<TranslationState> {
        self.mn.as_ref().and_then(|mn| mn.translation.as_ref()).map(|translation| translation.state)
    }
}

/// What the policy of a column makes of a missing counterpart.
pub(crate) fn without_counterpart(policy: CounterpartPolicy) -> Counterpart {
    match policy {
        CounterpartPolicy::Require | CounterpartPolicy::Banner => Counterpart::Fallback,
        CounterpartPolicy::Link => Counterpart::Link,
        CounterpartPolicy::Hide => Counterpart::Hidden,
    }
}
