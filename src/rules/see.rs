//! What checks see. The type of a check's argument is all it can know.

use super::history::History;
use super::output::{Weights, seen::Shared};
use super::place::{self, SiteToml};
use super::wording::{Lexicon, Titles};
use super::{Findings, Settings};
use crate::calendar::Calendar;
use crate::config;
use crate::data::terms::TermBase;
use crate::diagnostic::Place;
use crate::lang::{Lang, prose};
use crate::load::document::Version;
use crate::markdown::Facts;
use crate::model::{self, DocumentId};
use crate::plan::Job;
use crate::privacy::Allow;
use crate::render::World;
use jiff::civil::Date;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// What a check sees, and the check.
pub enum See {
    /// The whole model, the facts of all pages, the clock.
    Cluster(fn(&Cluster, &mut Findings)),
    /// One site of the model, the clock.
    Site(fn(&Site, &mut Findings)),
    /// One document's front matter, its links to others, the clock.
    Document(fn(&Document, &mut Findings)),
    /// The source text of one file, with its counterpart's.
    Text(fn(&Text, &mut Findings)),
    /// A rendered page.
    Page(fn(&Page, &mut Findings)),
    /// A file that is published as it is.
    File(fn(&File, &mut Findings)),
    /// A link that leads out of the cluster, and what is known of its address.
    Outside(fn(&Outside, &mut Findings)),
}

impl See {
    /// Its id in docs: `see-<id>` is its name in messages.
    pub fn id(&self) -> &'static str {
        match self {
            See::Cluster(_) => "cluster",
            See::Site(_) => "site",
            See::Document(_) => "document",
            See::Text(_) => "text",
            See::Page(_) => "page",
            See::File(_) => "file",
            See::Outside(_) => "outside",
        }
    }
}

/// The facts of a document's page.
pub type FactsOf<'a> = dyn Fn(DocumentId, Lang) -> Option<&'a Facts> + Sync + 'a;

/// What checks over the model share.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The model and where things stand.
    pub world: &'a World<'a>,
    /// Levels, points and limits.
    pub settings: &'a Settings,
    /// The working days.
    pub calendar: &'a Calendar,
    /// What git remembers of dates; `None` where nobody asked for it, because it takes a while.
    pub history: Option<&'a History>,
    /// The facts of pages, whether they were rendered now or at an earlier build.
    pub facts: &'a FactsOf<'a>,
    /// How large pages are with what they load; nothing where nobody counted.
    pub weights: &'a Weights<'a>,
    /// Where things stand in `site.toml`, once somebody asked.
    pub site_toml: &'a OnceLock<SiteToml>,
}

impl<'a> Context<'a> {
    /// Where things stand in `site.toml`.
    pub(super) fn site_toml(&self) -> &'a SiteToml {
        self.site_toml.get_or_init(|| SiteToml::read(self.world.root))
    }

    /// The model.
    pub fn cluster(&self) -> &'a model::Cluster {
        self.world.cluster
    }

    /// The day of the build, Asia/Shanghai.
    pub fn today(&self) -> Date {
        self.world.cluster.as_of.date()
    }

    /// The place of a field in a file's front matter; the file is read again, because messages are rare.
    pub fn field(&self, version: &Version, field: &str) -> Place {
        place::field(self.world.root, &version.file, field)
    }

    /// The place of a field's name, without its value: for fields that no message may show.
    pub fn name(&self, version: &Version, field: &str) -> Place {
        self.name_in(&version.file, field)
    }

    /// The same of a file that the model does not hold.
    pub fn name_in(&self, file: &Arc<str>, field: &str) -> Place {
        place::name(self.world.root, file, field)
    }
}

/// The whole cluster.
pub struct Cluster<'a> {
    /// What checks over the model share.
    pub context: Context<'a>,
}

/// One site.
pub struct Site<'a> {
    /// What checks over the model share.
    pub context: Context<'a>,
    /// Its index.
    pub at: usize,
    /// The site.
    pub site: &'a config::Site,
}

/// One document.
pub struct Document<'a> {
    /// What checks over the model share.
    pub context: Context<'a>,
    /// Its index.
    pub id: DocumentId,
    /// The document.
    pub document: &'a model::Document,
}

/// The source text of one file.
pub struct Text<'a> {
    /// The root, to read the counterpart.
    pub(super) root: &'a Path,
    /// Levels, points and limits.
    pub settings: &'a Settings,
    /// What may stand in the open.
    pub allow: &'a Allow,
    /// The cluster's own words: names of places, what it wants to avoid.
    pub lexicon: &'a Lexicon,
    /// Its office holders with their titles; `None` where nobody is listed.
    pub titles: Option<&'a Titles>,
    /// The cluster's term base.
    pub terms: &'a TermBase,
    /// Its site.
    pub site: &'a config::Site,
    /// Its language.
    pub lang: Lang,
    /// Path relative to the root.
    pub file: &'a Arc<str>,
    /// The whole file.
    pub text: &'a str,
    /// First byte of the body.
    pub body: usize,
    /// The document it belongs to; `None` for the text above a column's list.
    pub document: Option<&'a model::Document>,
    /// What several checks ask for, once they have.
    pub(super) asked: Asked<'a>,
}

/// What is made of a text at the first question.
#[derive(Default)]
pub(super) struct Asked<'a> {
    chinese: OnceCell<Option<String>>,
    prose: OnceCell<Cow<'a, str>>,
}

impl<'a> Text<'a> {
    /// The place of bytes.
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::at(self.file, self.text, span)
    }

    /// Of a Mongolian file: the Chinese one, and where its body begins.
    pub fn chinese(&self) -> Option<(&str, usize)> {
        let document = self.document.filter(|_| self.lang == Lang::Mn)?;
        let read = || crate::load::body(self.root, &document.zh).ok();
        let text = self.asked.chinese.get_or_init(read).as_deref()?;
        Some((text, document.zh.body as usize))
    }

    /// The prose of the file, at the same places: see [`prose::only`].
    pub fn prose(&self) -> &str {
        let text = self.text;
        self.asked.prose.get_or_init(|| prose::only(text))
    }
}

/// A rendered page.
pub struct Page<'a> {
    /// The root, to find a place in the source when something was found.
    pub(super) root: &'a Path,
    /// Levels, points and limits.
    pub settings: &'a Settings,
    /// The model's unchanging part: what `site.toml` says.
    pub config: &'a config::Config,
    /// Its site.
    pub site: &'a config::Site,
    /// Its language.
    pub lang: Lang,
    /// Path under the output folder.
    pub path: &'a str,
    /// Its absolute address.
    pub address: String,
    /// What made it.
    pub job: &'a Job,
    /// The file it was made from, for places.
    pub source: Arc<str>,
    /// The page.
    pub html: &'a str,
    /// What of it stands on all pages of its section, read before.
    pub(super) shared: &'a [Shared<'a>],
    /// What its body holds.
    pub facts: Option<&'a Facts>,
    /// What it loads, once it was read: for [`Weights`].
    pub(super) loads: OnceCell<Vec<u64>>,
}

/// A file that is published as it is: an attachment, a picture.
pub struct File<'a> {
    /// Levels, points and limits.
    pub settings: &'a Settings,
    /// What may stand in the open.
    pub allow: &'a Allow,
    /// Path relative to the root.
    pub path: &'a Arc<str>,
    /// Its content.
    pub bytes: &'a [u8],
}

/// A link that leads out of the cluster, to an address that failed when it was asked last.
pub struct Outside<'a> {
    /// Levels, points and limits.
    pub settings: &'a Settings,
    /// Where it stands.
    pub place: &'a Place,
    /// The address.
    pub address: &'a str,
    /// For how many days it has failed.
    pub days: i64,
    /// How it failed last.
    pub reason: &'a str,
}
