//! The twins of the Chinese pages, made from the finished pages of this build and of the last one.

use super::{Progress, Run, lazy::Lazy, slowest};
use crate::plan::{self, Output, Plan, Prints};
use crate::render::hant::Hant;
use crate::write::manifest::Record;
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::time::Instant;

/// A page that is to be.
struct Twin<'p> {
    path: String,
    page: &'p Output,
    fingerprint: u64,
}

impl Run<'_> {
    /// Makes the stale twins; says which there are. Nothing where the cluster has no such tree.
    pub(super) fn twins<'p>(
        &mut self,
        plan: &'p Plan,
        staging: &Lazy,
        progress: Progress,
    ) -> Result<Vec<String>> {
        let Some(hant) = Hant::new(self.world) else { return Ok(Vec::new()) };
        let twin = |page: &'p Output| {
            let spot = hant.twin(&page.spot)?;
            let content = self.record(&page.path).filter(|record| record.size > 0)?.content;
            let path = self.world.addresses.output(&spot);
            Some(Twin { path, page, fingerprint: hant.fingerprint(content) })
        };
        let twins: Vec<Twin> = plan.outputs.iter().filter_map(twin).collect();
        let is_stale = |twin: &&Twin| {
            let last = self.last.get(&twin.path);
            !self.is_left(twin.page)
                && (last.is_none_or(|last| last.prints.fingerprint != twin.fingerprint)
                    || !self.last.has(&twin.path))
        };
        let stale: Vec<&Twin> = twins.iter().filter(is_stale).collect();
        if !stale.is_empty() {
            let writer = staging.get(stale.iter().map(|twin| twin.path.as_str()))?;
            let made = stale.par_iter().enumerate().map(|(done, twin)| {
                let began = Instant::now();
                let page = &twin.page.path;
                let html = match self.fresh.contains_key(page) {
                    true => writer.read(page)?,
                    false => {
                        std::fs::read_to_string(self.last.file(page)).with_context(|| page.to_string())?
                    }
                };
                let bytes = hant.page(&twin.page.spot, &html).into_bytes();
                writer.write(&twin.path, &bytes)?;
                slowest::note(&self.slowest, began.elapsed(), &twin.path);
                progress(done + 1, stale.len());
                Ok((twin.path.clone(), Box::new(self.twin(twin, &bytes))))
            });
            let made: Vec<(String, Box<Record>)> = made.collect::<Result<_>>()?;
            self.fresh.extend(made);
        }
        Ok(twins.into_iter().map(|twin| twin.path).collect())
    }

    fn twin(&self, twin: &Twin, bytes: &[u8]) -> Record {
        let last = self.last.get(&twin.path).map(|record| &record.prints);
        let shares = self.prints.shares(&self.world, &twin.page.job);
        let prints = Prints { fingerprint: twin.fingerprint, shares, ..Prints::default() };
        Record {
            causes: plan::causes(last, self.last.has(&twin.path), &prints),
            prints,
            content: xxhash_rust::xxh3::xxh3_64(bytes),
            size: bytes.len() as u64,
            site: self.record(&twin.page.path).and_then(|page| page.site.clone()),
            twin_of: Some(twin.page.path.as_str().into()),
            ..Record::default()
        }
    }
}
