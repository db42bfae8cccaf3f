//! Outputs that follow from the pages' bodies: notices for addresses outside, the files they show, the search index.

use super::fingerprint::Fingerprints;
use super::{Job, Output, Plan};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::DocumentId;
use crate::model::url::Spot;
use crate::render::World;
use crate::render::links::leave_file;
use crate::search::{self, Index};
use crate::write::manifest::Record;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The outputs that follow from the facts of all pages.
pub fn derived<'a>(world: &World, plan: &Plan, facts: impl Iterator<Item = &'a Facts>) -> Vec<Output> {
    let mut jobs: BTreeMap<Spot, Job> = BTreeMap::new();
    for facts in facts {
        for address in &facts.externals {
            // In each language, so that the notice's own language switch leads somewhere.
            for lang in Lang::ALL.into_iter().filter(|lang| world.has(*lang)) {
                let spot = world.addresses.of_cluster(lang, &leave_file(address));
                jobs.entry(spot).or_insert_with(|| Job::Leave(lang, Arc::from(address.as_str())));
            }
        }
        for path in &facts.resources {
            if let Some(spot) = world.addresses.published(&world.cluster.config, path) {
                jobs.entry(spot).or_insert_with(|| Job::Resource(Arc::from(path.as_str())));
            }
        }
    }
    outputs(world, plan, jobs)
}

/// The search index of each host, which [`Plan::search`] then holds, as outputs.
pub fn search<'a>(
    world: &World<'a>,
    plan: &mut Plan,
    record: &dyn Fn(&str) -> Option<&'a Record>,
) -> Vec<Output> {
    let postings = |id: DocumentId, lang: Lang| {
        let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
        record(&world.addresses.output(&spot))?.search.as_ref()
    };
    let mut jobs = BTreeMap::new();
    for host in 0..world.addresses.hosts.len() {
        let (entries, names) = search::entries::of(world, host, postings);
        let index = if names.sites.is_empty() { Index::default() } else { search::build(entries, &names) };
        for (at, (name, _)) in index.files.iter().enumerate() {
            jobs.insert(Spot { host, path: format!("search/{name}") }, Job::Search(host, at));
        }
        plan.search.push(index);
    }
    outputs(world, plan, jobs)
}

fn outputs(world: &World, plan: &Plan, jobs: BTreeMap<Spot, Job>) -> Vec<Output> {
    let prints = Fingerprints::new(world);
    let output = |(spot, job): (Spot, Job)| {
        let fingerprint = prints.of(world, plan, &job);
        Output { path: world.addresses.output(&spot), spot, job, fingerprint }
    };
    jobs.into_iter().map(output).collect()
}
