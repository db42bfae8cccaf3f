//! The build, one line a stage.

mod again;
mod check;
mod clock;
mod discreet;
mod explain;
mod hant;
mod last;
mod lazy;
mod load;
mod options;
mod release;
mod seal;
mod selected;
mod shard;
pub mod sheet;
mod slowest;
mod tree;

pub use again::{Checked, check_again};
pub use check::{check, check_pages, inspect, inspect_loaded};
pub use explain::{Explained, explain};
pub use last::Shard;
pub use load::{Loaded, load, load_again, load_with, look};
pub use options::{Options, Outcome};

use crate::diagnostic::{Diagnostic, Report};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::{DocumentId, Hold};
use crate::plan::{self, Fingerprints, Job, Output, Plan, Prints};
use crate::render::pages::Plain;
use crate::render::{self, Made, World};
use crate::rules::output::Weights;
use crate::rules::{Found, Rules, Shared};
use crate::write::kept::Aside;
use crate::write::manifest::{Manifest, Record};
use crate::write::{self, Staging, seal::BUILD_SEAL};
use anyhow::Result;
use clock::Clock;
use discreet::Public;
use jiff::civil::DateTime;
use last::Last;
use lazy::Lazy;
use rayon::prelude::*;
use release::Verdict;
use rustc_hash::FxHashMap;
use slowest::Slowest;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tree::Tree;

/// The wall clock in Asia/Shanghai, which is +08:00 and has no summer time.
pub fn shanghai(instant: jiff::Timestamp) -> DateTime {
    jiff::tz::Offset::constant(8).to_datetime(instant)
}

/// Hears how far it is (done, of all), from any thread.
pub type Progress<'p> = &'p (dyn Fn(usize, usize) + Sync);

/// Builds the cluster under `root`. Progress (done, of all) goes to `progress`, from any thread.
pub fn build(root: &Path, options: &Options, progress: Progress) -> Result<Outcome> {
    let mut public = Public::of(options.release);
    let mut outcome = match options.shard {
        Some(shard) => shard::build(root, options, shard, &mut public, progress),
        None => whole(root, options, &mut public, progress),
    }?;
    public.discreet(root, &mut outcome.report);
    public.discreet(root, &mut outcome.findings);
    Ok(outcome)
}

/// What was built, and what has to be held if it was too much.
type Once = (Outcome, Option<Hold>);

fn whole(root: &Path, options: &Options, public: &mut Public, progress: Progress) -> Result<Outcome> {
    let mut hold = Hold::default();
    loop {
        // Each time at least one site more is held, so that there are at most as many rounds as sites.
        match once(root, options, &hold, public, progress)? {
            (outcome, None) => return Ok(outcome),
            (_, Some(more)) => hold = more,
        }
    }
}

fn once(root: &Path, options: &Options, hold: &Hold, public: &mut Public, told: Progress) -> Result<Once> {
    let mut clock = Clock::default();
    let mut report = Report::default();
    let time = (options.as_of, options.drafts);
    let Some(loaded) = load::load_held(root, time, hold, public, &mut report)? else {
        return Ok((Outcome { report: report.sorted(), timings: clock.stages, ..Outcome::default() }, None));
    };
    let world = World { without: options.without, ..loaded.world(root) };
    clock.stage("load");
    let only = selected::sites(&world, options, &mut report);
    if !options.release && !seal::goes_on(&world.cluster.config, options, hold, &report) {
        // Nothing is written in any case: whoever mends this sees at once what the pages have to say, as in a check.
        let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
        let report = check::check_pages(&world, &plan, report)?;
        clock.stage("check");
        return Ok((Outcome { report, timings: clock.stages, ..Outcome::default() }, None));
    }
    let state = write::state_folder(root, &options.out);
    let _lock = write::lock(&options.out, &state)?;
    let last = || match &options.merge {
        Some(shards) => Last::of_shards(shards),
        None if options.without.any() => Ok(Last::of(&options.out, Manifest::default())),
        None => Ok(Last::of(&options.out, Manifest::read(&state, write::mark(&options.out)))),
    };
    let without = || plan::without_fingerprints(&world, &mut report.diagnostics);
    let (last, mut plan) = rayon::join(last, without);
    let last = last?;
    plan::fingerprints(&world, &mut plan, &|path| last.get(path).is_some());
    clock.stage("plan");
    let refused = match release::judge(&world, options, hold, report.diagnostics.iter()) {
        Verdict::Again(more) => return Ok((Outcome::default(), Some(more))),
        Verdict::Refuse(sites) => Some(sites),
        Verdict::Go => None,
    };
    if refused.is_some() || !seal::goes_on(&world.cluster.config, options, hold, &report) {
        let (report, timings) = (report.sorted(), clock.stages);
        return Ok((Outcome { report, refused, timings, ..Outcome::default() }, None));
    }

    let (fresh, prints, rules) = (FxHashMap::default(), Fingerprints::new(&world), &*loaded.rules);
    let aside = Aside::new(&state);
    let mut run =
        Run { world, only, hold, last: &last, rules, fresh, aside, prints, slowest: Default::default() };
    let staging = Lazy::new(&options.out);
    run.all(&plan, &plan.outputs, &staging, &mut report, told)?;
    clock.stage("render");
    let planned = plan.outputs.iter().map(|output| output.path.as_str()).collect();
    let last_good = release::last_good(&world, hold, &planned, &last.manifest);
    let old = last_good.iter().map(|(_, record)| *record);
    let records = run.fresh.values().map(|record| &**record).chain(kept(&run, &plan.outputs)).chain(old);
    let facts = records.filter_map(|record| record.facts.as_ref());
    let derived = plan::derived(&world, &plan, facts);
    run.all(&plan, &derived, &staging, &mut report, &|_, _| ())?;
    plan.outputs.extend(derived);
    clock.stage("notices");
    let index =
        plan::search(&world, &mut plan, &|path| run.record(path), &last.manifest, &|path| last.has(path))?;
    run.all(&plan, &index, &staging, &mut report, &|_, _| ())?;
    plan.outputs.extend(index);
    plan.search.iter_mut().for_each(|index| index.files = Vec::new()); // they are written
    clock.stage("search");
    let anchors = || {
        let mut dead = Vec::new();
        crate::check::anchors(&world, plan.outputs.iter(), &|path| run.record(path), &mut dead);
        dead
    };
    let (weights, dead) =
        rayon::join(|| Weights::of(&world, plan.outputs.iter(), |path| run.record(path)), anchors);
    report.diagnostics.extend(dead);
    let history = options.release.then(|| crate::rules::history::read(root));
    let mut findings = Report::default();
    let facts = |id, lang| run.facts(id, lang);
    findings.diagnostics.extend(rules.model(&world, history.as_ref(), &facts, &weights));
    findings.diagnostics.extend(run.found(&plan));
    findings.diagnostics = crate::rules::output::folded(root, findings.diagnostics);
    release::without_held(&world, hold, &mut findings);
    let counted = release::for_sheet(hold, &findings);
    let sheet = sheet::outputs(&world, &mut plan, &rules.settings, &counted);
    run.all(&plan, &sheet, &staging, &mut report, &|_, _| ())?;
    plan.outputs.extend(sheet);
    clock.stage("check");
    let twins = run.twins(&plan, &staging, told)?;
    clock.stage("twins");

    let planned = plan.outputs.iter().map(|output| &output.path).chain(&twins);
    let planned = || Tree::new(&run, planned, last_good, &options.out, &mut report.diagnostics);
    let (tree, commit) = rayon::join(planned, || seal::commit(root));
    let (outputs, rendered, removed) = (tree.len(), tree.len() - tree.kept.len(), tree.removed(&last));
    let seal = seal::seal(&world, &plan, options, &report, &findings, commit);
    let changed = rendered > 0
        || removed > 0
        || options.merge.is_some()
        || !seal::is_there(&options.out, seal.as_ref());
    let counts = release::counted(options, &findings);
    let verdict = release::judge(&world, options, hold, report.diagnostics.iter().chain(counts));
    let written = seal::goes_on(&world.cluster.config, options, hold, &report)
        && matches!(verdict, Verdict::Go)
        && changed;
    if written {
        let records = tree.outputs();
        let id = records.id();
        let staging = staging.take(tree.paths())?;
        tree.kept.par_iter().try_for_each(|path| staging.keep(&last.file(path), path))?;
        if let Some(seal) = seal {
            staging.write(BUILD_SEAL, &seal.to_bytes()?)?;
        }
        if !options.without.any() {
            records.write(&state, id)?;
        }
        staging.commit(id)?;
        Manifest::remove_others(&state, id);
        write::pictures::prune(root, &records, std::time::SystemTime::now());
    } else {
        staging.abandon()?;
        // What a killed build may have left.
        Staging::clear(&options.out)?;
        if let Some(id) = write::mark(&options.out) {
            Manifest::remove_others(&state, id);
        }
    }
    clock.stage("write");
    findings.diagnostics.extend(hold.because.iter().cloned());
    let (report, findings, held) = (report.sorted(), findings.sorted(), hold.sites.keys().cloned().collect());
    let (refused, more) = match verdict {
        Verdict::Go => (None, None),
        Verdict::Again(more) => (None, Some(more)),
        Verdict::Refuse(sites) => (Some(sites), None),
    };
    let slowest = run.slowest.into_inner().unwrap_or_default().into();
    let timings = clock.stages;
    let outcome =
        Outcome { report, findings, held, refused, outputs, rendered, removed, written, timings, slowest };
    let remains = (run.fresh, last, plan, loaded);
    rayon::spawn(|| drop(remains)); // nobody waits until all of it is given back piece by piece
    Ok((outcome, more))
}

/// The outputs of one run, new and old.
struct Run<'a> {
    world: World<'a>,
    /// The selected sites; all where `None`.
    only: Option<Vec<usize>>,
    hold: &'a Hold,
    last: &'a Last,
    rules: &'a Rules,
    /// What this run made. A record is half a KiB: a table of them would be as much once more, for its free places.
    fresh: FxHashMap<String, Box<Record>>,
    /// Where new terms stand while memory has no room for them.
    aside: Aside,
    prints: Fingerprints,
    slowest: Mutex<Slowest>,
}

impl Run<'_> {
    /// Makes the stale ones of some outputs.
    fn all(
        &mut self,
        plan: &Plan,
        outputs: &[Output],
        staging: &Lazy,
        report: &mut Report,
        progress: Progress,
    ) -> Result<()> {
        let mut stale: Vec<&Output> = outputs.par_iter().filter(|output| self.is_stale(output)).collect();
        // What takes longest comes first, so that no thread is left alone with it at the end.
        stale.sort_by_key(|output| !matches!(output.job, Job::Sitemap(..)));
        if stale.is_empty() {
            return Ok(());
        }
        let sections = sections(&self.world, stale.iter().copied(), report);
        let shared = Shared::of(&self.world, &sections, stale.iter().copied());
        let done = AtomicUsize::new(0);
        let writer = staging.get(outputs.iter().map(|output| output.path.as_str()))?;
        let made: Vec<(String, Box<Record>)> = stale
            .par_iter()
            .map(|output| {
                let began = Instant::now();
                let made = render::job::render(&self.world, plan, &sections, output)?;
                writer.write(&output.path, &made.bytes)?;
                slowest::note(&self.slowest, began.elapsed(), &output.path);
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, stale.len());
                Ok((output.path.clone(), Box::new(self.made(plan, output, made, &shared)?)))
            })
            .collect::<Result<_>>()?;
        for (path, record) in made {
            report.diagnostics.extend(record.diagnostics.iter().cloned());
            self.fresh.insert(path, record);
        }
        Ok(())
    }

    fn made(&self, plan: &Plan, output: &Output, made: Made, shared: &Shared) -> Result<Record> {
        let Found { findings, loads } = self.rules.output(&self.world, plan, output, &made, shared);
        let links = plan::links(&self.world, made.facts.as_ref(), &output.job);
        let fingerprint = match (output.fingerprint, made.shown) {
            (0, Some(shown)) => self.prints.with(&self.world, &output.job, shown),
            (0, None) => self.prints.of(&self.world, plan, &output.job),
            (fingerprint, _) => fingerprint,
        };
        let size = made.bytes.len() as u64;
        let content = xxhash_rust::xxh3::xxh3_64(&made.bytes);
        let site = output.job.site(&self.world).map(|at| self.world.cluster.config.sites[at].id.clone());
        let rules = self.rules.print(&self.world, &output.job);
        let shares = self.prints.shares(&self.world, &output.job);
        let prints = Prints { fingerprint, links, rules, shares };
        let old = self.last.get(&output.path).map(|record| &record.prints);
        let causes = plan::causes(old, self.last.has(&output.path), &prints);
        let Made { facts, mut search, diagnostics, .. } = made;
        if let Some(terms) = &mut search {
            terms.put_aside(&self.aside)?;
        }
        Ok(Record {
            prints,
            causes,
            content,
            size,
            site,
            twin_of: None,
            facts,
            search,
            loads,
            diagnostics,
            findings,
            there: Default::default(),
        })
    }

    fn is_stale(&self, output: &Output) -> bool {
        if self.is_left(output) {
            return false;
        }
        let exists = self.last.has(&output.path);
        let Some(record) = self.last.get(&output.path) else { return true };
        let links = plan::links(&self.world, record.facts.as_ref(), &output.job);
        let made_from = (record.prints.fingerprint, record.prints.links, record.prints.rules);
        !exists || made_from != (output.fingerprint, links, self.rules.print(&self.world, &output.job))
    }

    /// Whether an output stays as it was, or is not there at all: its site was not selected, or is held. The notice where
    /// a document was withdrawn never waits.
    fn is_left(&self, output: &Output) -> bool {
        let Some(site) = output.job.site(&self.world) else { return false };
        let id = &self.world.cluster.config.sites[site].id;
        let withdrawn = matches!(output.job, Job::Plain(_, _, Plain::Withdrawn(_)));
        self.only.as_ref().is_some_and(|only| !only.contains(&site)) || self.hold.has(id) && !withdrawn
    }

    /// What was found in the outputs, whichever build made them.
    fn found(&self, plan: &Plan) -> Vec<Diagnostic> {
        let records = plan.outputs.iter().filter_map(|output| self.record(&output.path));
        records.flat_map(|record| record.findings.iter().cloned()).collect()
    }

    /// The facts of a document's page, whichever build rendered it.
    fn facts(&self, id: DocumentId, lang: Lang) -> Option<&Facts> {
        let document = &self.world.cluster.documents[id];
        let spot = self.world.addresses.document(self.world.cluster, document, lang);
        self.record(&self.world.addresses.output(&spot))?.facts.as_ref()
    }

    fn record(&self, path: &str) -> Option<&Record> {
        self.fresh.get(path).map(|record| &**record).or_else(|| self.last.get(path))
    }
}

fn kept<'a>(run: &'a Run<'_>, outputs: &'a [Output]) -> impl Iterator<Item = &'a Record> {
    outputs
        .iter()
        .filter(|output| !run.fresh.contains_key(&output.path))
        .filter_map(|output| run.last.get(&output.path))
}

fn sections<'a>(
    world: &World,
    outputs: impl Iterator<Item = &'a Output>,
    report: &mut Report,
) -> render::job::Sections {
    let ids = outputs.filter_map(|output| output.job.section(world));
    render::job::sections(world, ids, &mut report.diagnostics)
}
