//! Some files alone: what an editor wants to know of the text in hand, without waiting for the cluster's other pages.

use super::anchors;
use crate::diagnostic::Report;
use crate::markdown::Facts;
use crate::model::Target;
use crate::plan::{self, Job, Output, Plan};
use crate::render::job::Sections;
use crate::render::pages::Plain;
use crate::render::{self, World};
use crate::rules::output::Weights;
use crate::rules::{Rules, Shared};
use crate::write::manifest::Record;
use anyhow::Result;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is wrong with these files (paths relative to the root) and with their counterparts. `report` is what loading
/// and planning had to say; of it, what concerns them stays.
pub fn check(
    world: &World,
    plan: &Plan,
    rules: &Rules,
    mut report: Report,
    files: &[Arc<str>],
) -> Result<Report> {
    let files = with_counterparts(files);
    let own: Vec<&Output> = plan.outputs.iter().filter(|output| shows(world, plan, output, &files)).collect();
    let ids = own.iter().filter_map(|output| output.job.section(world));
    let sections = render::job::sections(world, ids, &mut report.diagnostics);
    let mut records: FxHashMap<String, Record> = FxHashMap::default();
    for output in &own {
        let made = render::job::render(world, plan, &sections, output)?;
        report.diagnostics.extend(rules.output(world, plan, output, &made, &Shared::default()).findings);
        report.diagnostics.extend(made.diagnostics);
        records.insert(output.path.clone(), Record { facts: made.facts, ..Record::default() });
    }
    targets(world, plan, &mut records)?;
    let mut found = Vec::new();
    anchors(world, own.iter().copied(), &|path| records.get(path), &mut found);
    report.diagnostics.extend(found);
    let of_files = |(id, document): (usize, &Arc<crate::model::Document>)| {
        let mut own = std::iter::once(&document.zh).chain(&document.mn);
        own.any(|version| files.contains(&version.file)).then_some(id)
    };
    let ids: Vec<usize> = world.cluster.documents.iter().enumerate().filter_map(of_files).collect();
    // What only other pages' facts would show is said when the whole is checked.
    let facts = |id: crate::model::DocumentId, lang: crate::lang::Lang| -> Option<&Facts> {
        let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
        records.get(&world.addresses.output(&spot))?.facts.as_ref()
    };
    report.diagnostics.extend(rules.model_of(world, None, &facts, &Weights::default(), ids.iter().copied()));
    report
        .diagnostics
        .retain(|diagnostic| diagnostic.place.as_ref().is_some_and(|place| files.contains(&place.file)));
    Ok(report.sorted())
}

/// The files, and for each the one in the other language.
fn with_counterparts(files: &[Arc<str>]) -> BTreeSet<Arc<str>> {
    let other = |file: &Arc<str>| {
        let names = [(".zh.md", ".mn.md"), (".mn.md", ".zh.md")];
        names
            .iter()
            .find_map(|(own, other)| file.strip_suffix(own).map(|stem| format!("{stem}{other}").into()))
    };
    files.iter().cloned().chain(files.iter().filter_map(other)).collect()
}

/// Whether an output shows the text of one of the files.
fn shows(world: &World, plan: &Plan, output: &Output, files: &BTreeSet<Arc<str>>) -> bool {
    match &output.job {
        Job::Document(..) | Job::Single(..) => files.contains(&plan::source(world, plan, &output.job)),
        Job::Plain(site, lang, Plain::List(column, 1)) => {
            let text = world.cluster.column_texts.get(&(*site, *column, *lang));
            text.is_some_and(|version| files.contains(&version.file))
        }
        _ => false,
    }
}

/// Renders the pages that the files link to with an anchor: whether it exists is known only then.
fn targets(world: &World, plan: &Plan, records: &mut FxHashMap<String, Record>) -> Result<()> {
    let linked = |facts: &Facts| -> Vec<usize> {
        let with_anchor =
            facts.links.iter().filter(|link| !link.anchor.is_empty() && !link.document.is_empty());
        let resolve = |link: &crate::markdown::LinkUse| match world.cluster.resolve(&link.document) {
            Ok(Target::Document(id)) => Some(id),
            _ => None,
        };
        with_anchor.filter_map(resolve).collect()
    };
    let ids: BTreeSet<usize> =
        records.values().filter_map(|record| record.facts.as_ref()).flat_map(linked).collect();
    for output in &plan.outputs {
        let Job::Document(id, _) = output.job else { continue };
        if !ids.contains(&id) || records.contains_key(&output.path) {
            continue;
        }
        let section = output.job.section(world);
        // What is wrong there is said when that file is checked.
        let sections: Sections = render::job::sections(world, section.into_iter(), &mut Vec::new());
        let made = render::job::render(world, plan, &sections, output)?;
        records.insert(output.path.clone(), Record { facts: made.facts, ..Record::default() });
    }
    Ok(())
}
