//! Runs the checks: those over texts, pages and files when an output is made, those over the model at every build.

use super::history::History;
use super::office;
use super::output::{Weights, seen};
use super::place::SiteToml;
use super::see::{Cluster, Context, Document, FactsOf, File, Outside, Page, See, Site, Text};
use super::wording::{Lexicon, Titles};
use super::{CHECKS, Check, Findings, Settings};
use crate::calendar::Calendar;
use crate::config::Config;
use crate::data::officials;
use crate::data::terms::{self, TermBase};
use crate::diagnostic::Diagnostic;
use crate::model::DocumentId;
use crate::plan::{Job, Output, Plan};
use crate::privacy::Allow;
use crate::render::job::Sections;
use crate::render::section::SectionId;
use crate::render::{Made, World};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::Xxh3;

/// Documents that a thread looks at before it takes others.
const SOME: usize = 256;

/// Pages of a section from which on what they share is read apart.
const SOME_PAGES: usize = 4;

/// What the rules have of one output.
#[derive(Default)]
pub struct Found {
    /// What they found.
    pub findings: Vec<Diagnostic>,
    /// Of a page: what it loads, for [`Weights`].
    pub loads: Vec<u64>,
}

/// Of the sections of some pages, what their pages share, as the rules see it.
#[derive(Default)]
pub struct Shared<'s>(FxHashMap<SectionId, Vec<seen::Shared<'s>>>);

impl<'s> Shared<'s> {
    /// Reads it, where so many pages of a section are looked at that it pays.
    pub fn of<'o>(
        world: &World,
        sections: &'s Sections,
        outputs: impl Iterator<Item = &'o Output>,
    ) -> Shared<'s> {
        if world.without.rules {
            return Shared::default();
        }
        let mut pages: FxHashMap<SectionId, usize> = FxHashMap::default();
        outputs
            .filter_map(|output| output.job.section(world))
            .for_each(|id| *pages.entry(id).or_default() += 1);
        let many =
            sections.par_iter().filter(|(id, _)| pages.get(id).is_some_and(|pages| *pages >= SOME_PAGES));
        Shared(many.map(|(id, section)| (*id, seen::shared(section.fixed()))).collect())
    }
}

/// The rules of a cluster.
pub struct Rules {
    /// Levels, points and limits.
    pub settings: Settings,
    /// What may stand in the open.
    pub allow: Allow,
    calendar: Calendar,
    lexicon: Lexicon,
    titles: Option<Titles>,
    terms: TermBase,
    print: u64,
    /// Where things stand in `site.toml`, once a finding has asked.
    site_toml: OnceLock<SiteToml>,
}

impl Rules {
    /// The rules as the packs and `site.toml` have them.
    pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Rules {
        let settings = Settings::read(root, config, out);
        let mut hash = Xxh3::new();
        settings.print().hash(&mut hash);
        for site in &config.sites {
            (&site.name, &site.short_name, &site.footer).hash(&mut hash);
            (&site.own.contact, &site.own.organs).hash(&mut hash);
        }
        let terms = terms::read(root, out);
        terms.print().hash(&mut hash);
        let officials = officials::read(root, config, out);
        officials.hash(&mut hash);
        let titles = Titles::new(officials, config.portal);
        let allow = office::allow(config, &settings.allow);
        let lexicon = settings.lexicon();
        let (calendar, print) = (Calendar::embedded(), hash.finish());
        let site_toml = OnceLock::new();
        Rules { settings, allow, calendar, lexicon, titles, terms, print, site_toml }
    }

    /// A hash of all that checks of an output see beside what its fingerprint covers; 0 where no check looks at it. Where
    /// it changes, the findings of the last build count no more.
    pub fn print(&self, world: &World, job: &Job) -> u64 {
        let seen = matches!(job, Job::Resource(_)) || job.section(world).is_some();
        if seen { self.print } else { 0 }
    }

    /// What is found in an output: in its source text, in the page, in the file.
    pub fn output(&self, world: &World, plan: &Plan, output: &Output, made: &Made, shared: &Shared) -> Found {
        if world.without.rules {
            return Found::default();
        }
        let (mut out, mut loads) = (Vec::new(), Vec::new());
        let config = &world.cluster.config;
        let site = &config.sites[output.job.site(world).unwrap_or(config.portal)];
        let settings = &self.settings;
        if let Some(source) = &made.source {
            let document = match &output.job {
                Job::Document(id, _) => Some(&*world.cluster.documents[*id]),
                _ => None,
            };
            let text = Text {
                root: world.root,
                settings,
                allow: &self.allow,
                lexicon: &self.lexicon,
                titles: self.titles.as_ref(),
                terms: &self.terms,
                site,
                lang: source.lang,
                file: &source.file,
                text: &source.text,
                body: source.body,
                document,
                asked: Default::default(),
            };
            for (check, run) in checks(|see| if let See::Text(run) = see { Some(*run) } else { None }) {
                run(&text, &mut Findings::new(settings, check.rules, Some(&site.id), &mut out));
            }
        }
        if let Job::Resource(path) = &output.job {
            let file = File { settings, allow: &self.allow, path, bytes: &made.bytes };
            for (check, run) in checks(|see| if let See::File(run) = see { Some(*run) } else { None }) {
                run(&file, &mut Findings::new(settings, check.rules, Some(&site.id), &mut out));
            }
        }
        if let Some(section) = output.job.section(world)
            && let Ok(html) = simdutf8::basic::from_utf8(&made.bytes)
            && !html.is_empty()
        {
            let page = Page {
                root: world.root,
                settings,
                config,
                site,
                lang: section.lang,
                path: &output.path,
                address: world.addresses.absolute(&output.spot),
                job: &output.job,
                source: crate::plan::source(world, plan, &output.job),
                html,
                shared: shared.0.get(&section).map_or(&[], Vec::as_slice),
                facts: made.facts.as_ref(),
                loads: Default::default(),
            };
            for (check, run) in checks(|see| if let See::Page(run) = see { Some(*run) } else { None }) {
                run(&page, &mut Findings::new(settings, check.rules, Some(&site.id), &mut out));
            }
            loads = page.loads.into_inner().unwrap_or_default();
        }
        Found { findings: out, loads }
    }

    /// What is found in a link that leads out of the cluster; it counts against a site.
    pub fn outside(&self, link: &Outside, site: Option<&Arc<str>>, out: &mut Vec<Diagnostic>) {
        for (check, run) in checks(|see| if let See::Outside(run) = see { Some(*run) } else { None }) {
            run(link, &mut Findings::new(&self.settings, check.rules, site, out));
        }
    }

    /// What is found in the model, with the facts of all pages.
    ///
    /// `history` is what git remembers of the dates, where that is asked for; `weights`, what pages load.
    pub fn model<'a>(
        &'a self,
        world: &'a World<'a>,
        history: Option<&'a History>,
        facts: &'a FactsOf<'a>,
        weights: &'a Weights<'a>,
    ) -> Vec<Diagnostic> {
        let all = 0..world.cluster.documents.len();
        self.model_of(world, history, facts, weights, all)
    }

    /// [`Rules::model`], but of the checks that see a document only what they find in these. For the place of a finding
    /// its file is read again: who asks for one document need not wait for those of all.
    pub fn model_of<'a>(
        &'a self,
        world: &'a World<'a>,
        history: Option<&'a History>,
        facts: &'a FactsOf<'a>,
        weights: &'a Weights<'a>,
        ids: impl Iterator<Item = DocumentId>,
    ) -> Vec<Diagnostic> {
        if world.without.rules {
            return Vec::new();
        }
        let ids: Vec<DocumentId> = ids.collect();
        let mut out = Vec::new();
        let (settings, calendar) = (&self.settings, &self.calendar);
        let site_toml = &self.site_toml;
        let context = Context { world, settings, calendar, history, facts, weights, site_toml };
        let config = &world.cluster.config;
        let site_id = |at: usize| -> Option<&Arc<str>> { Some(&config.sites[at].id) };
        for check in CHECKS.iter().flat_map(|family| family.checks) {
            let settings = &self.settings;
            match &check.see {
                See::Cluster(run) => {
                    run(&Cluster { context }, &mut Findings::new(settings, check.rules, None, &mut out));
                }
                See::Site(run) => {
                    for (at, site) in config.sites.iter().enumerate() {
                        let site = Site { context, at, site };
                        run(&site, &mut Findings::new(settings, check.rules, site_id(at), &mut out));
                    }
                }
                See::Document(run) => {
                    let some = |ids: &[DocumentId]| {
                        let mut out = Vec::new();
                        for id in ids.iter().copied() {
                            let document = &*world.cluster.documents[id];
                            let seen = Document { context, id, document };
                            let site = site_id(document.site);
                            run(&seen, &mut Findings::new(settings, check.rules, site, &mut out));
                        }
                        out
                    };
                    // In their order, whichever thread was first.
                    let found: Vec<Vec<Diagnostic>> = ids.par_chunks(SOME).map(some).collect();
                    out.extend(found.into_iter().flatten());
                }
                See::Text(_) | See::Page(_) | See::File(_) | See::Outside(_) => {}
            }
        }
        out
    }
}

fn checks<T>(of: impl Fn(&'static See) -> Option<T>) -> impl Iterator<Item = (&'static Check, T)> {
    let all = CHECKS.iter().flat_map(|family| family.checks);
    all.filter_map(move |check| Some((check, of(&check.see)?)))
}
