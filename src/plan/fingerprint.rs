//! What each output is made from, as one number.

use super::{Job, Plan, Shares};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::Target;
use crate::render::pages::{self, Plain};
use crate::render::section::{self, SectionId};
use crate::render::{Here, World, collected, document, feed, gazette, open_data, sitemap};
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, OnceLock};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// Tells builds of the tool apart, so that a cache made by another one is not believed.
static TOOL: LazyLock<u64> = LazyLock::new(|| {
    let tool = std::env::current_exe().and_then(std::fs::metadata);
    let mut hash = Xxh3::new();
    tool.ok().map(|meta| (meta.len(), meta.modified().ok())).hash(&mut hash);
    hash.finish()
});

/// Hashes that many outputs share.
pub struct Fingerprints {
    engine: u64,
    sections: FxHashMap<SectionId, OnceLock<u64>>,
}

impl Fingerprints {
    /// Those of a cluster; a section's share is made when it is first asked for.
    pub fn new(world: &World) -> Fingerprints {
        let mut engine = Xxh3::new();
        // Another build of the tool may render anything differently.
        env!("CARGO_PKG_VERSION").hash(&mut engine);
        TOOL.hash(&mut engine);
        let config = &world.cluster.config;
        let mut sections = FxHashMap::default();
        for site in 0..config.sites.len() {
            for lang in config.languages.iter().copied() {
                let columns = (0..config.layout(site).columns.len()).map(section::SectionPlace::Column);
                let places = [
                    section::SectionPlace::Home,
                    section::SectionPlace::Leave,
                    section::SectionPlace::NotFound,
                ];
                for place in columns.chain(places) {
                    sections.insert(SectionId { site, lang, place }, OnceLock::new());
                }
            }
        }
        Fingerprints { engine: engine.finish(), sections }
    }

    /// The fingerprint of a job's output.
    pub fn of(&self, world: &World, plan: &Plan, job: &Job) -> u64 {
        self.with(world, job, shown(world, plan, job))
    }

    /// The shares of a job's fingerprint that other outputs have as well.
    pub fn shares(&self, world: &World, job: &Job) -> Shares {
        let mut shares = Shares { tool: self.engine as u32, ..Shares::default() };
        if let Some(id) = job.section(world) {
            let section = self.sections[&id].get_or_init(|| section::fingerprint(world, id));
            let words = world.words.iter().fold(0u64, |all, (_, words)| all.rotate_left(1) ^ words.hash);
            shares.section = *section as u32;
            shares.theme = world.themes.of(&world.cluster.config, id.site).hash as u32;
            shares.words = words as u32;
        }
        shares
    }

    /// The fingerprint of a job's output that shows this.
    pub fn with(&self, world: &World, job: &Job, shown: u64) -> u64 {
        let mut hash = Xxh3::new();
        self.engine.hash(&mut hash);
        std::mem::discriminant(job).hash(&mut hash);
        if let Some(id) = job.section(world) {
            let config = &world.cluster.config;
            let section = self.sections[&id].get_or_init(|| section::fingerprint(world, id));
            section.hash(&mut hash);
            world.themes.of(config, id.site).hash.hash(&mut hash);
            for (_, words) in world.words {
                words.hash.hash(&mut hash);
            }
        }
        if let Job::Plain(_, lang, Plain::Issue(_, at)) = job {
            gazette::hash(world, *at, *lang, &mut hash);
        }
        if let Job::Plain(site, lang, Plain::List(column, _)) = job {
            for lang in [*lang, Lang::Zh] {
                let texts = &world.cluster.column_texts;
                texts.get(&(*site, *column, lang)).map(|version| version.hash).hash(&mut hash);
            }
        }
        shown.hash(&mut hash);
        // 0 stands for a fingerprint that was not made.
        hash.finish().max(1)
    }
}

/// A hash of what an output shows, besides what its section gives it. Rendering a page gives the same number on the way
/// ([`crate::render::Made::shown`]).
fn shown(world: &World, plan: &Plan, job: &Job) -> u64 {
    let mut hash = Xxh3::new();
    let document =
        |here: Here, id: usize| collected::document(world, &here, id, &document::view(world, &here, id));
    match job {
        Job::Plain(site, lang, plain) => {
            let here = Here {
                spot: pages::spot(world, *site, *lang, *plain),
                rooted: *plain == Plain::NotFound,
                lang: *lang,
            };
            return pages::fingerprint(world, &here, *site, *plain);
        }
        Job::Document(id, lang) => {
            let spot = world.addresses.document(world.cluster, &world.cluster.documents[*id], *lang);
            return document(Here { spot, rooted: false, lang: *lang }, *id);
        }
        Job::Single(site, column, id, lang) => {
            let spot = world.column_spot(*site, *column, *lang, 1);
            return document(Here { spot, rooted: false, lang: *lang }, *id);
        }
        Job::Feed(site, lang) => xxh3_64(feed::atom(world, *site, *lang).as_bytes()).hash(&mut hash),
        Job::Leave(_, address) => address.hash(&mut hash),
        Job::Resource(path) => file(world, path, &mut hash),
        Job::Scaled(path, at, format) => {
            (crate::picture::VERSION, at, format).hash(&mut hash);
            file(world, path, &mut hash);
        }
        // The name has the content's hash in it.
        Job::Asset(theme, at) => (theme, at, &asset(world, theme, *at).name).hash(&mut hash),
        Job::Redirect(at) => {
            let redirect = &plan.redirects[*at];
            (&redirect.from, &redirect.to, &world.cluster.config.hash).hash(&mut hash);
        }
        Job::RedirectsFile(host) => sitemap::redirects_file(world, *host, &plan.redirects).hash(&mut hash),
        Job::NginxMap(host) => sitemap::nginx_map(world, *host, &plan.redirects).hash(&mut hash),
        Job::Robots(host) => sitemap::robots(world, *host).hash(&mut hash),
        Job::Manifest(lang) => sitemap::manifest(world, *lang).hash(&mut hash),
        Job::Sitemap(host, part) => sitemap::fingerprint(&plan.sitemaps[*host], *part).hash(&mut hash),
        // The head stands for the whole index: for the pages it was made from.
        Job::Search(host, 0) => plan.search[*host].key.hash(&mut hash),
        Job::Search(host, at) => plan.search[*host].files[*at].hash(&mut hash),
        Job::Data(file) => return open_data::shown(world, *file),
        Job::SheetPage(_, at) | Job::Sheet(at) => plan.sheet[*at].hash(&mut hash),
        Job::SitemapIndex(host, parts) => (host, parts).hash(&mut hash),
    }
    hash.finish()
}

/// A hash of what a rendered text points to. It is kept beside the fingerprint, and computed again from the same facts
/// at the next build: a target that moved, went away or came makes the page stale though its own text is the same.
/// 0 where the output has no text of its own.
pub fn links(world: &World, facts: Option<&Facts>, job: &Job) -> u64 {
    let (Some(facts), Some(lang)) = (facts, job.language()) else { return 0 };
    let mut hash = Xxh3::new();
    let target = |reference: &str, hash: &mut Xxh3| match world.cluster.resolve(reference) {
        Ok(Target::Document(target)) => {
            let target = &world.cluster.documents[target];
            world.addresses.document(world.cluster, target, lang).hash(hash);
        }
        other => format!("{other:?}").hash(hash),
    };
    for link in facts.links.iter().filter(|link| !link.document.is_empty()) {
        target(&link.document, &mut hash);
    }
    for missing in &facts.missing {
        match missing.strip_prefix('@') {
            Some(reference) => target(reference, &mut hash),
            None => file(world, missing, &mut hash),
        }
    }
    for figures in &facts.figures {
        crate::render::figures::html(world, figures, lang).hash(&mut hash);
    }
    for resource in &facts.resources {
        file(world, resource, &mut hash);
    }
    hash.finish()
}

/// A file by its length and time of change; the content would have to be read.
fn file(world: &World, path: &str, hash: &mut Xxh3) {
    match std::fs::metadata(world.root.join(path)) {
        Ok(meta) => (meta.len(), meta.modified().ok()).hash(hash),
        Err(_) => path.hash(hash),
    }
}

/// A theme's asset.
pub(crate) fn asset<'a>(world: &World<'a>, theme: &str, at: usize) -> &'a crate::theme::Asset {
    let theme = world.themes.all().find(|other| *other.name == *theme).expect("planned from this theme");
    &theme.assets[at]
}
