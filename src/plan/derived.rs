//! Outputs that the pages' bodies ask for: notices for addresses outside, and the files they show.

use super::fingerprint::Fingerprints;
use super::{Job, Output, Plan};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::url::Spot;
use crate::render::World;
use crate::render::links::leave_file;
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
    let prints = Fingerprints::new(world);
    let output = |(spot, job): (Spot, Job)| {
        let fingerprint = prints.of(world, plan, &job);
        Output { path: world.addresses.output(&spot), spot, job, fingerprint }
    };
    jobs.into_iter().map(output).collect()
}
