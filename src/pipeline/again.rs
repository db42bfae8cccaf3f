//! The check of a preview: at each change, only what may have changed is rendered again.

use super::sections;
use crate::diagnostic::Report;
use crate::plan::{self, Output, Plan};
use crate::render::{self, World};
use crate::write::manifest::Record;
use anyhow::Result;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// What pages said when they were last rendered, by path.
#[derive(Default)]
pub struct Checked {
    records: FxHashMap<String, Record>,
    complete: bool,
}

impl Checked {
    /// Whether all pages of the last plan were rendered.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// There is nothing to render.
    pub fn complete(&mut self) {
        self.complete = true;
    }
}

/// Renders the pages of a plan that have changed since they were last rendered. `None` where `go_on` said to stop; what
/// was rendered until then is kept.
pub fn check_again(
    world: &World,
    plan: &Plan,
    mut report: Report,
    checked: &mut Checked,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Result<Option<Report>> {
    let links = |record: &Record, output: &Output| plan::links(world, record.facts.as_ref(), &output.job);
    let pages: Vec<&Output> =
        plan.outputs.iter().filter(|output| output.job.section(world).is_some()).collect();
    let stale = |output: &&&Output| match checked.records.get(&output.path) {
        Some(known) => {
            known.prints.fingerprint != output.fingerprint || known.prints.links != links(known, output)
        }
        None => true,
    };
    let stale: Vec<&Output> = pages.par_iter().filter(stale).copied().collect();
    let sections = sections(world, stale.iter().copied(), &mut report);
    let made: Vec<Option<(String, Record)>> = stale
        .into_par_iter()
        .map(|output| {
            if !go_on() {
                return Ok(None);
            }
            let made = render::job::render(world, plan, &sections, output)?;
            let (facts, diagnostics) = (made.facts, made.diagnostics);
            let mut record = Record { facts, diagnostics, ..Record::default() };
            record.prints.fingerprint = output.fingerprint;
            record.prints.links = links(&record, output);
            Ok(Some((output.path.clone(), record)))
        })
        .collect::<Result<_>>()?;
    checked.complete = made.iter().all(Option::is_some);
    checked.records.extend(made.into_iter().flatten());
    if !checked.complete {
        return Ok(None);
    }
    let mut old = std::mem::take(&mut checked.records);
    for page in &pages {
        if let Some(record) = old.remove(&page.path) {
            report.diagnostics.extend(record.diagnostics.iter().cloned());
            checked.records.insert(page.path.clone(), record);
        }
    }
    crate::check::anchors(
        world,
        plan.outputs.iter(),
        &|path| checked.records.get(path),
        &mut report.diagnostics,
    );
    Ok(Some(report.sorted()))
}
