//! One part of a build, made without a word to the others: each loads the whole model and renders its share of the plan.
//! `bosoo build --merge` puts the parts together, and makes what needs all pages: the search index, the notices, the
//! files that pages show, the checks of anchors.

use super::discreet::Public;
use super::last::{Last, Shard};
use super::{Clock, Options, Outcome, Run, lazy::Lazy, load, seal};
use crate::diagnostic::Report;
use crate::model::Hold;
use crate::plan::{self, Fingerprints, Output};
use crate::write;
use crate::write::kept::Aside;
use crate::write::manifest::{Manifest, Outputs};
use anyhow::Result;
use rustc_hash::FxHashMap;
use std::path::Path;

pub(super) fn build(
    root: &Path,
    options: &Options,
    shard: Shard,
    public: &mut Public,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome> {
    let mut clock = Clock::default();
    let hold = Hold::default(); // the parts are judged when they are put together
    let mut report = Report::default();
    let failed = |report: Report, clock: Clock| {
        Ok(Outcome { report: report.sorted(), timings: clock.stages, ..Outcome::default() })
    };
    let time = (options.as_of, options.drafts);
    let Some(loaded) = load::load_held(root, time, &hold, public, &mut report)? else {
        return failed(report, clock);
    };
    let world = loaded.world(root);
    clock.stage("load");
    let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
    clock.stage("plan");
    if !seal::goes_on(&world.cluster.config, options, &hold, &report) {
        return failed(report, clock);
    }
    let state = write::state_folder(root, &options.out);
    let _lock = write::lock(&options.out, &state)?;
    let last = Last::of(&options.out, Manifest::new());
    let own: Vec<Output> =
        plan.outputs.iter().enumerate().filter(|(at, _)| shard.makes(*at)).map(|(_, o)| o.clone()).collect();
    let mut run = Run {
        world,
        only: None,
        hold: &hold,
        last: &last,
        rules: &loaded.rules,
        fresh: FxHashMap::default(),
        aside: Aside::new(&state),
        prints: Fingerprints::new(&world),
        slowest: Default::default(),
    };
    let staging = Lazy::new(&options.out);
    run.all(&plan, &own, &staging, &mut report, progress)?;
    clock.stage("render");
    let rendered = run.fresh.len();
    let mut findings = Report::default();
    findings.diagnostics.extend(run.fresh.values().flat_map(|record| &record.findings).cloned());
    let written = seal::goes_on(&world.cluster.config, options, &hold, &report);
    if written {
        let staging = staging.take(own.iter().map(|output| output.path.as_str()))?;
        let outputs = Outputs::new(run.fresh.iter().map(|(path, record)| (path.as_str(), &**record)));
        outputs.write_shard(&staging, shard.part, shard.of)?;
        staging.commit(outputs.id())?;
    } else {
        staging.abandon()?;
    }
    clock.stage("write");
    let slowest = run.slowest.into_inner().unwrap_or_default().into();
    Ok(Outcome {
        report: report.sorted(),
        findings: findings.sorted(),
        held: Vec::new(),
        refused: None,
        outputs: rendered,
        rendered,
        removed: 0,
        written,
        timings: clock.stages,
        slowest,
    })
}
