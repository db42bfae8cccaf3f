//! Outputs that follow from the pages' bodies: notices for addresses outside, the files they show, the search index.

use super::fingerprint::Fingerprints;
use super::{Job, Output, Plan};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::DocumentId;
use crate::model::url::Spot;
use crate::picture::{self, Format, Scaling};
use crate::render::World;
use crate::render::links::leave_file;
use crate::search::{self, Index};
use crate::write::manifest::{Manifest, Record};
use anyhow::Result;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The outputs that follow from the facts of all pages.
pub fn derived<'a>(world: &World, plan: &Plan, facts: impl Iterator<Item = &'a Facts>) -> Vec<Output> {
    let mut jobs: BTreeMap<Spot, Job> = BTreeMap::new();
    // Many pages lead to the same places.
    let (mut addresses, mut files) = (FxHashSet::default(), FxHashSet::default());
    for facts in facts {
        for address in facts.externals.iter().filter(|address| addresses.insert(address.as_str())) {
            // In each language, so that the notice's own language switch leads somewhere.
            for lang in Lang::ALL.into_iter().filter(|lang| world.has(*lang)) {
                let spot = world.addresses.of_cluster(lang, &leave_file(address));
                jobs.entry(spot).or_insert_with(|| Job::Leave(lang, Arc::from(address.as_str())));
            }
        }
        for path in facts.pictures.iter().filter(|path| files.insert((true, path.as_str()))) {
            if let Some(spot) = world.addresses.published(&world.cluster.config, path) {
                scaled(world, path, &spot).into_iter().for_each(|(spot, job)| {
                    jobs.entry(spot).or_insert(job);
                });
            }
        }
        for path in facts.resources.iter().filter(|path| files.insert((false, path.as_str()))) {
            if let Some(spot) = world.addresses.published(&world.cluster.config, path) {
                jobs.entry(spot).or_insert_with(|| Job::Resource(Arc::from(path.as_str())));
            }
        }
    }
    outputs(world, plan, jobs)
}

/// The scaled files of a picture of the content that stands at a spot.
pub(super) fn scaled(world: &World, path: &str, spot: &Spot) -> Vec<(Spot, Job)> {
    let scaling = Scaling::of(path, crate::render::picture::size(&world.root.join(path)));
    let files = scaling.widths().iter().enumerate().flat_map(|(at, width)| {
        let file = move |format: &Format| {
            let spot = Spot { host: spot.host, path: picture::name(&spot.path, *width, *format) };
            (spot, Job::Scaled(Arc::from(path), at, *format))
        };
        Format::ALL.iter().map(file)
    });
    files.collect()
}

/// The search index of each host as outputs; [`Plan::search`] then holds what is to be written of it.
///
/// `record` finds what is known of an output. `previous` and `intact` tell of the last build: where its index was made
/// from the same pages, its files stay and nothing is merged.
pub fn search<'a>(
    world: &World<'a>,
    plan: &mut Plan,
    record: &(dyn Fn(&str) -> Option<&'a Record> + Sync),
    previous: &Manifest,
    intact: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Vec<Output>> {
    let postings = |id: DocumentId, lang: Lang| {
        let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
        record(&world.addresses.output(&spot))?.search.as_ref()
    };
    let mut all = Vec::new();
    let hosts = if world.without.search { 0 } else { world.addresses.hosts.len() };
    for host in 0..hosts {
        let (entries, names) = search::entries::of(world, host, postings);
        plan.search.push(Index { key: search::key(&entries, &names), files: Vec::new() });
        if names.sites.is_empty() {
            continue;
        }
        let spot = |name: &str| Spot { host, path: format!("search/{name}") };
        let head = outputs(world, plan, [(spot(search::HEAD), Job::Search(host, 0))].into());
        let folder = world.addresses.output(&spot(""));
        let known =
            |output: &Output| previous.outputs.get(&output.path).map(|record| record.prints.fingerprint);
        if known(&head[0]) == Some(head[0].fingerprint) {
            let kept: Vec<(&String, &Record)> =
                previous.outputs.par_iter().filter(|(path, _)| path.starts_with(&folder)).collect();
            if kept.par_iter().all(|(path, _)| intact(path)) {
                all.extend(kept.into_iter().map(|(path, record)| Output {
                    path: path.clone(),
                    spot: spot(&path[folder.len()..]),
                    job: Job::Search(host, 0),
                    fingerprint: record.prints.fingerprint,
                }));
                continue;
            }
        }
        plan.search[host].files = search::build(entries, &names)?;
        let names = plan.search[host].files.iter().enumerate();
        let jobs = names.map(|(at, (name, _))| (spot(name), Job::Search(host, at))).collect();
        all.extend(outputs(world, plan, jobs));
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(all)
}

/// The names of the inspectors' sheet at the portal's root: a page, and a table for spreadsheets.
pub const SHEET: [&str; 2] = ["score.html", "score.csv"];

/// A file of the inspectors' sheet.
#[derive(Debug, Clone, Hash)]
pub struct SheetFile {
    /// One of [`SHEET`].
    pub name: &'static str,
    /// Its language.
    pub lang: Lang,
    /// The text that a page's template frames, or the table.
    pub text: String,
}

/// The inspectors' sheet as outputs.
pub fn sheet(world: &World, plan: &Plan) -> Vec<Output> {
    let portal = world.cluster.config.portal;
    let files = plan.sheet.iter().enumerate().map(|(at, file)| {
        let job = if file.name == SHEET[0] { Job::SheetPage(file.lang, at) } else { Job::Sheet(at) };
        (world.addresses.of_site(portal, file.lang, file.name), job)
    });
    outputs(world, plan, files.collect())
}

fn outputs(world: &World, plan: &Plan, jobs: BTreeMap<Spot, Job>) -> Vec<Output> {
    let prints = Fingerprints::new(world);
    let output = |(spot, job): (Spot, Job)| {
        let fingerprint = prints.of(world, plan, &job);
        Output { path: world.addresses.output(&spot), spot, job, fingerprint }
    };
    jobs.into_iter().map(output).collect()
}
