//! What a build would say, without writing anything.

use super::{Loaded, load, sections};
use crate::diagnostic::Report;
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::DocumentId;
use crate::plan::{self, Job, Output, Plan};
use crate::render::{self, Made, World};
use crate::rules::output::Weights;
use crate::rules::{Rules, Shared};
use crate::write::manifest::Record;
use anyhow::Result;
use jiff::civil::DateTime;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::path::Path;

/// Renders everything and writes nothing: the faults that a build would stop at.
pub fn check(root: &Path, as_of: DateTime, drafts: bool) -> Result<Report> {
    let mut report = Report::default();
    let Some(loaded) = load(root, as_of, drafts, &mut report)? else { return Ok(report.sorted()) };
    let world = loaded.world(root);
    let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
    check_pages(&world, &plan, report)
}

/// Renders every page of a plan for what it has to say.
pub fn check_pages(world: &World, plan: &Plan, report: Report) -> Result<Report> {
    look(world, plan, None, report)
}

/// [`check`], with all that the inspectors' rules find: what `bosoo check` says.
pub fn inspect(root: &Path, as_of: DateTime, drafts: bool) -> Result<Report> {
    let mut report = Report::default();
    let Some(loaded) = load(root, as_of, drafts, &mut report)? else { return Ok(report.sorted()) };
    inspect_loaded(root, &loaded, report)
}

/// [`inspect`] of a cluster that is loaded.
pub fn inspect_loaded(root: &Path, loaded: &Loaded, mut report: Report) -> Result<Report> {
    let world = loaded.world(root);
    let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
    look(&world, &plan, Some(&loaded.rules), report)
}

fn look(world: &World, plan: &Plan, rules: Option<&Rules>, mut report: Report) -> Result<Report> {
    let pages = plan.outputs.iter().filter(|output| output.job.section(world).is_some());
    let mut records = FxHashMap::default();
    make(world, plan, rules, pages.collect(), &mut records, &mut report)?;
    crate::check::anchors(world, plan.outputs.iter(), &|path| records.get(path), &mut report.diagnostics);
    let facts = records.values().filter_map(|record: &Record| record.facts.as_ref());
    let files = plan::derived(world, plan, facts);
    let speaks = |job: &Job| match job {
        Job::Resource(_) => rules.is_some(),
        // The first of a picture's files says whether it can be decoded at all.
        Job::Scaled(_, 0, _) => true,
        _ => false,
    };
    let spoken = files.iter().chain(&plan.outputs).filter(|output| speaks(&output.job));
    let mut of_files = FxHashMap::default();
    make(world, plan, rules, spoken.collect(), &mut of_files, &mut report)?;
    let Some(rules) = rules else { return Ok(report.sorted()) };
    let facts = |id: DocumentId, lang: Lang| -> Option<&Facts> {
        let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
        records.get(&world.addresses.output(&spot))?.facts.as_ref()
    };
    let history = Some(crate::rules::history::read(world.root));
    let record = |path: &str| of_files.get(path).or_else(|| records.get(path));
    let weights = Weights::of(world, plan.outputs.iter().chain(&files), record);
    report.diagnostics.extend(rules.model(world, history.as_ref(), &facts, &weights));
    report.diagnostics = crate::rules::output::folded(world.root, report.diagnostics);
    Ok(report.sorted())
}

/// Makes outputs for what is found in them, and keeps their facts.
fn make(
    world: &World,
    plan: &Plan,
    rules: Option<&Rules>,
    outputs: Vec<&Output>,
    records: &mut FxHashMap<String, Record>,
    report: &mut Report,
) -> Result<()> {
    let sections = sections(world, outputs.iter().copied(), report);
    let shared = Shared::of(world, &sections, outputs.iter().copied());
    let made: Vec<(String, Record)> = outputs
        .into_par_iter()
        .map(|output| {
            let mut made = render::job::render(world, plan, &sections, output)?;
            let mut loads = Vec::new();
            if let Some(rules) = rules {
                let found = rules.output(world, plan, output, &made, &shared);
                made.diagnostics.extend(found.findings);
                loads = found.loads;
            }
            // Only what is kept: the pages of a cluster need not be in memory together.
            let Made { bytes, facts, diagnostics, .. } = made;
            let size = bytes.len() as u64;
            Ok((output.path.clone(), Record { facts, diagnostics, loads, size, ..Record::default() }))
        })
        .collect::<Result<_>>()?;
    for (path, mut record) in made {
        report.diagnostics.append(&mut record.diagnostics);
        records.insert(path, record);
    }
    Ok(())
}
