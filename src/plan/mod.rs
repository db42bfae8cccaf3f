//! Every output of the cluster, with a fingerprint of all that it is made from.
//!
//! The fingerprint is the only incremental mechanism: an output whose fingerprint is that of the last build is neither
//! rendered nor written. A page's fingerprint hashes the very view that its template receives, so nothing that a page
//! shows can change without it.

pub mod cause;
mod derived;
mod fingerprint;

pub use cause::{Cause, Prints, Shares, causes};
use derived::scaled;
pub use derived::{SHEET, SheetFile, derived, search, sheet};
pub(crate) use fingerprint::asset;
pub use fingerprint::{Fingerprints, links};

use crate::config::ColumnKind;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::DocumentId;
use crate::model::url::Spot;
use crate::picture::Format;
use crate::render::World;
use crate::render::pages::{self, Plain};
use crate::render::section::{SectionId, SectionPlace};
use crate::render::sitemap::{self, Redirect};
use crate::render::{gazette, hant, open_data};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What makes an output.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Job {
    /// A page that is no document.
    Plain(usize, Lang, Plain),
    /// A document's page.
    Document(DocumentId, Lang),
    /// A column's page that shows its one document: site, column.
    Single(usize, usize, DocumentId, Lang),
    /// A feed.
    Feed(usize, Lang),
    /// The notice before an address outside.
    Leave(Lang, Arc<str>),
    /// A file of the content, by its path under the root.
    Resource(Arc<str>),
    /// A scaled file of a picture: its path under the root, the n-th of its widths.
    Scaled(Arc<str>, usize, Format),
    /// A file of a theme: theme, index.
    Asset(Arc<str>, usize),
    /// The n-th redirect.
    Redirect(usize),
    /// `_redirects` of a host.
    RedirectsFile(usize),
    /// `redirects.nginx.map` of a host.
    NginxMap(usize),
    /// robots.txt of a host.
    Robots(usize),
    /// The web manifest.
    Manifest(Lang),
    /// A part of a host's sitemap.
    Sitemap(usize, usize),
    /// The index of a host's sitemap: host, parts.
    SitemapIndex(usize, usize),
    /// A file of a host's search index: host, index.
    Search(usize, usize),
    /// A list for programs, or the cluster.
    Data(open_data::File),
    /// The inspectors' sheet as a page: its file.
    SheetPage(Lang, usize),
    /// The inspectors' sheet as a table: its file.
    Sheet(usize),
}

/// A file to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path under the output folder.
    pub path: String,
    /// Its place.
    pub spot: Spot,
    /// What makes it.
    pub job: Job,
    /// Hash of all it is made from; 0 where nothing is there to compare it with yet.
    pub fingerprint: u64,
}

/// All outputs, and what several of them share.
pub struct Plan {
    /// The outputs, by path.
    pub outputs: Vec<Output>,
    /// The redirects from old addresses.
    pub redirects: Vec<Redirect>,
    /// By host: the addresses of its sitemap.
    pub sitemaps: Vec<Vec<sitemap::Entry>>,
    /// By host: its search index, once all pages are known.
    pub search: Vec<crate::search::Index>,
    /// The files of the inspectors' sheet, once everything was looked at.
    pub sheet: Vec<SheetFile>,
}

/// Facts of document pages by document and language.
pub type FactsOf<'a> = FxHashMap<(DocumentId, Lang), &'a Facts>;

impl Job {
    /// The section whose header and footer the output shows.
    pub fn section(&self, world: &World) -> Option<SectionId> {
        let config = &world.cluster.config;
        let (site, lang, place) = match self {
            Job::Plain(_, lang, Plain::NotFound) => (config.portal, *lang, SectionPlace::NotFound),
            Job::Plain(
                site,
                lang,
                Plain::List(column, _)
                | Plain::Issue(column, _)
                | Plain::Areas(column, _)
                | Plain::Letters(column, _)
                | Plain::Part(column, _),
            ) => (*site, *lang, SectionPlace::Column(*column)),
            Job::Plain(site, lang, Plain::Withdrawn(at)) => {
                (*site, *lang, SectionPlace::Column(world.cluster.withdrawn[*at].column))
            }
            Job::Plain(site, lang, _) => (*site, *lang, SectionPlace::Home),
            Job::Document(id, lang) => {
                let document = &world.cluster.documents[*id];
                (document.site, *lang, SectionPlace::Column(document.column))
            }
            Job::Single(site, column, _, lang) => (*site, *lang, SectionPlace::Column(*column)),
            Job::Leave(lang, _) => (config.portal, *lang, SectionPlace::Leave),
            Job::SheetPage(lang, _) => (config.portal, *lang, SectionPlace::Home),
            _ => return None,
        };
        Some(SectionId { site, lang, place })
    }

    /// The language of a page with a body of its own.
    fn language(&self) -> Option<Lang> {
        match self {
            Job::Document(_, lang) | Job::Single(_, _, _, lang) | Job::Plain(_, lang, _) => Some(*lang),
            _ => None,
        }
    }

    /// The site it belongs to; `None` for the cluster as a whole.
    pub fn site(&self, world: &World) -> Option<usize> {
        match self {
            Job::Plain(_, _, Plain::Sites | Plain::Data | Plain::NotFound) => None,
            Job::Data(file) => open_data::site(*file),
            Job::Plain(site, ..) | Job::Single(site, ..) | Job::Feed(site, _) => Some(*site),
            Job::Document(id, _) => Some(world.cluster.documents[*id].site),
            Job::Resource(path) | Job::Scaled(path, ..) => world.cluster.site_by_id(path.split('/').nth(1)?),
            _ => None,
        }
    }
}

/// Outputs that `known` knows from before get their fingerprints; the others are made in any case, and their views with
/// them.
pub fn fingerprints(world: &World, plan: &mut Plan, known: &(dyn Fn(&str) -> bool + Sync)) {
    let prints = Fingerprints::new(world);
    let mut outputs = std::mem::take(&mut plan.outputs);
    let (all, plan_of) = (outputs.par_iter_mut(), &*plan);
    all.filter(|output| known(&output.path))
        .for_each(|output| output.fingerprint = prints.of(world, plan_of, &output.job));
    plan.outputs = outputs;
}

/// The outputs that are known before anything is rendered. Their fingerprints are 0; a preview, which makes each page when
/// it is asked for, needs none.
pub fn without_fingerprints(world: &World, out: &mut Vec<Diagnostic>) -> Plan {
    let config = &world.cluster.config;
    let mut jobs: Vec<(Spot, Job)> = Vec::new();
    for site in 0..config.sites.len() {
        for lang in config.languages.iter().copied() {
            plain(world, site, lang, &mut jobs);
            jobs.push((world.addresses.of_site(site, lang, "feed.xml"), Job::Feed(site, lang)));
        }
        for leader in &config.sites[site].own.leaders {
            if let Some(photo) = &leader.photo {
                let path: Arc<str> = format!("content/{}/{photo}", config.sites[site].id).into();
                let spot = world.addresses.of_site(site, Lang::Zh, photo);
                jobs.extend(scaled(world, &path, &spot));
                jobs.push((spot, Job::Resource(path)));
            }
        }
    }
    for (at, gone) in world.cluster.withdrawn.iter().enumerate() {
        for lang in config.languages.iter().copied() {
            let plain = Plain::Withdrawn(at);
            jobs.push((pages::spot(world, gone.site, lang, plain), Job::Plain(gone.site, lang, plain)));
        }
    }
    for (id, document) in world.cluster.documents.iter().enumerate() {
        for lang in config.languages.iter().copied().filter(|lang| document.has_page_in(*lang)) {
            jobs.push((world.addresses.document(world.cluster, document, lang), Job::Document(id, lang)));
        }
    }
    let data = open_data::files(world).into_iter();
    jobs.extend(data.map(|file| (open_data::spot(world, file), Job::Data(file))));
    let redirects = redirects(world, out);
    for (at, redirect) in redirects.iter().enumerate() {
        jobs.push((redirect.from.clone(), Job::Redirect(at)));
    }
    let sitemaps: Vec<_> =
        (0..world.addresses.hosts.len()).map(|host| sitemap::entries(world, host)).collect();
    for (host, entries) in sitemaps.iter().enumerate() {
        once_per_host(world, host, entries.len(), !redirects.is_empty(), &mut jobs);
    }
    let output =
        |(spot, job): (Spot, Job)| Output { path: world.addresses.output(&spot), spot, job, fingerprint: 0 };
    let mut outputs: Vec<Output> = jobs.into_iter().map(output).collect();
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    let plan = Plan { outputs, redirects, sitemaps, search: Vec::new(), sheet: Vec::new() };
    duplicates(world, &plan, out);
    plan
}

fn plain(world: &World, site: usize, lang: Lang, jobs: &mut Vec<(Spot, Job)>) {
    let config = &world.cluster.config;
    let mut add =
        |plain: Plain| jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
    add(Plain::Home);
    add(Plain::Search);
    add(Plain::SiteMap);
    if site == config.portal {
        add(Plain::Sites);
        add(Plain::Data);
        add(Plain::NotFound);
    }
    for (column, definition) in config.layout(site).columns.iter().enumerate() {
        if definition.kind == ColumnKind::Gazette {
            gazette(world, site, column, lang, jobs);
        }
    }
    for column in 0..config.layout(site).columns.len() {
        if let Some(id) = pages::single_document(world, site, column, lang) {
            let spot = world.column_spot(site, column, lang, 1);
            jobs.push((spot, Job::Single(site, column, id, lang)));
            continue;
        }
        if config.layout(site).columns[column].kind == ColumnKind::Areas {
            for page in crate::render::areas::all(world, lang) {
                let plain = Plain::Areas(column, page);
                jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
            }
        }
        if config.layout(site).columns[column].kind == ColumnKind::Mailbox {
            for page in crate::render::letters::all(world, site) {
                let plain = Plain::Letters(column, page);
                jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
            }
        }
        for page in crate::render::sublists::all(world, site, column, lang) {
            let plain = Plain::Part(column, page);
            jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
        }
        for page in 1..=pages::list_pages(world, site, column, lang) {
            let plain = Plain::List(column, page);
            jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
        }
    }
}

/// The issues of the gazette, and the printed edition of each where it is there.
fn gazette(world: &World, site: usize, column: usize, lang: Lang, jobs: &mut Vec<(Spot, Job)>) {
    for (at, issue) in world.cluster.data.gazette.issues.iter().enumerate() {
        let plain = Plain::Issue(column, at);
        jobs.push((pages::spot(world, site, lang, plain), Job::Plain(site, lang, plain)));
        if gazette::pdf_is_current(world, issue, lang) {
            let spot = gazette::pdf_spot(world, site, column, issue, lang);
            jobs.push((spot, Job::Resource(gazette::pdf_path(issue, lang).into())));
        }
    }
}

fn once_per_host(world: &World, host: usize, addresses: usize, redirects: bool, jobs: &mut Vec<(Spot, Job)>) {
    let config = &world.cluster.config;
    let spot = |path: &str| Spot { host, path: path.to_string() };
    jobs.push((spot("robots.txt"), Job::Robots(host)));
    for lang in &config.languages {
        jobs.push((spot(crate::render::manifest_name(*lang)), Job::Manifest(*lang)));
    }
    match sitemap::parts(addresses) {
        1 => jobs.push((spot("sitemap.xml"), Job::Sitemap(host, 0))),
        parts => {
            jobs.push((spot("sitemap.xml"), Job::SitemapIndex(host, parts)));
            for part in 0..parts {
                jobs.push((spot(&format!("sitemap-{}.xml", part + 1)), Job::Sitemap(host, part)));
            }
        }
    }
    if redirects {
        jobs.push((spot("_redirects"), Job::RedirectsFile(host)));
        jobs.push((spot("redirects.nginx.map"), Job::NginxMap(host)));
    }
    let mut seen = std::collections::BTreeSet::new();
    for theme in world.themes.all() {
        for (at, asset) in theme.assets.iter().enumerate() {
            if seen.insert(&asset.name) {
                jobs.push((world.addresses.asset(host, &asset.name), Job::Asset(theme.name.clone(), at)));
            }
        }
    }
}

/// The redirects from documents' old addresses, in a stable order.
fn redirects(world: &World, out: &mut Vec<Diagnostic>) -> Vec<Redirect> {
    let mut redirects = Vec::new();
    for document in &world.cluster.documents {
        for alias in &document.shared.aliases {
            let path = alias.value.strip_prefix('/').unwrap_or("");
            let good = !path.is_empty()
                && path.is_ascii()
                && !path.split('/').any(|part| part.is_empty() || part.starts_with('.'))
                && !path.contains(['?', '#', ' ', '\\', '"', '<', '>', ';', '{', '}']);
            if !good {
                let span = alias.start as usize..alias.end as usize;
                let place = crate::load::place(world.root, &document.zh.file, span);
                out.push(Diagnostic::new(Level::Error, "bad-alias").at(place).arg("value", &alias.value));
                continue;
            }
            let to = world.addresses.document(world.cluster, document, Lang::Zh);
            let (start, end) = (alias.start as usize, alias.end as usize);
            let stated = (document.zh.file.clone(), start..end);
            redirects.push(Redirect { from: Spot { host: to.host, path: path.to_string() }, to, stated });
        }
    }
    redirects.sort_by(|a, b| a.from.cmp(&b.from));
    redirects
}

/// Two outputs at one address: both sources are named.
fn duplicates(world: &World, plan: &Plan, out: &mut Vec<Diagnostic>) {
    if let Some(tree) = &world.cluster.config.traditional
        && let Some(output) = plan.outputs.iter().find(|output| hant::is_inside(tree, &output.spot.path))
    {
        let fault = Diagnostic::new(Level::Error, "duplicate-address");
        let fault = fault.at(Place::file(&source(world, plan, &output.job)));
        out.push(fault.arg("value", format!("{}/", tree.path)).arg("other", "[traditional]"));
    }
    for pair in plan.outputs.windows(2) {
        let [a, b] = pair else { continue };
        if a.path != b.path {
            continue;
        }
        // At the alias, where one is to blame: its line can be changed.
        let (a, b) = if matches!(a.job, Job::Redirect(_)) { (b, a) } else { (a, b) };
        let place = match &b.job {
            Job::Redirect(at) => {
                let (file, span) = &plan.redirects[*at].stated;
                crate::load::place(world.root, file, span.clone())
            }
            job => Place::file(&source(world, plan, job)),
        };
        let fault = Diagnostic::new(Level::Error, "duplicate-address").at(place);
        out.push(fault.arg("value", &a.path).arg("other", source(world, plan, &a.job)));
    }
}

/// The file that an output comes from, for messages.
pub fn source(world: &World, plan: &Plan, job: &Job) -> Arc<str> {
    match job {
        Job::Redirect(at) => plan.redirects[*at].stated.0.clone(),
        _ => source_of(world, job),
    }
}

/// [`source`] of what is no redirect.
pub fn source_of(world: &World, job: &Job) -> Arc<str> {
    match job {
        Job::Document(id, lang) | Job::Single(_, _, id, lang) => {
            world.cluster.documents[*id].version(*lang).0.file.clone()
        }
        Job::Resource(path) | Job::Scaled(path, ..) => path.clone(),
        _ => "site.toml".into(),
    }
}
