//! The cluster at one moment, and its pages on demand.

use super::Options;
use crate::diagnostic::Report;
use crate::pipeline::{self, Loaded};
use crate::plan::{self, Job, Output, Plan};
use crate::render::job::Sections;
use crate::render::{self, Made, World};
use crate::search;
use anyhow::Result;
use rustc_hash::FxHashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

/// The cluster as it was read.
pub(super) struct Snapshot {
    root: PathBuf,
    /// `None` where the cluster could not be made out; then the pages are those of the snapshot before.
    pub loaded: Option<(Loaded, Plan, FxHashMap<String, usize>)>,
    /// The last snapshot that could be made out.
    before: Option<Arc<Snapshot>>,
    /// When reading began: a file that was saved later is not in it.
    pub read_at: SystemTime,
    /// What reading and planning had to say, before any page was rendered.
    pub said_at_first: Report,
    /// What is wrong; pages that were not yet rendered have said nothing.
    pub report: Mutex<Report>,
    /// Outputs that rendered pages asked for: notices and files.
    derived: Mutex<FxHashMap<String, Output>>,
    /// The search index, once it was asked for.
    search: OnceLock<FxHashMap<String, Vec<u8>>>,
}

impl Snapshot {
    /// Reads the cluster.
    pub fn read(options: &Options, before: Option<Arc<Snapshot>>) -> Result<Snapshot> {
        let read_at = SystemTime::now();
        let as_of = options.as_of.unwrap_or_else(|| pipeline::shanghai(jiff::Timestamp::now()));
        let mut report = Report::default();
        let loaded = pipeline::load(&options.root, as_of, options.drafts, &mut report)?;
        let loaded = loaded.map(|loaded| {
            let plan = plan::without_fingerprints(&loaded.world(&options.root), &mut report.diagnostics);
            let paths =
                plan.outputs.iter().enumerate().map(|(at, output)| (output.path.clone(), at)).collect();
            (loaded, plan, paths)
        });
        // Only one step back is ever needed.
        let before = before.and_then(|before| match before.loaded {
            Some(_) => Some(before),
            None => before.before.clone(),
        });
        let report = report.sorted();
        Ok(Snapshot {
            root: options.root.clone(),
            read_at,
            said_at_first: report.clone(),
            before: if loaded.is_some() { None } else { before },
            loaded,
            report: Mutex::new(report),
            derived: Mutex::default(),
            search: OnceLock::new(),
        })
    }

    /// The file at a path, made now. `None` where the cluster has no such file.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some((loaded, plan, paths)) = &self.loaded else {
            return self.before.as_ref().map_or(Ok(None), |before| before.file(path));
        };
        let planned = paths.get(path).map(|at| plan.outputs[*at].clone());
        let output = planned
            .or_else(|| self.derived.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned());
        let world = loaded.world(&self.root);
        let Some(output) = output else {
            return Ok(self.search(&world, plan, path).or_else(|| self.sheet(loaded, &world, path)));
        };
        let mut faults = Vec::new();
        let sections: Sections =
            render::job::sections(&world, output.job.section(&world).into_iter(), &mut faults);
        let Made { bytes, facts, diagnostics, .. } = render::job::render(&world, plan, &sections, &output)?;
        faults.extend(diagnostics);
        if let Some(facts) = &facts {
            let derived = plan::derived(&world, plan, std::iter::once(facts));
            let mut known = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
            known.extend(derived.into_iter().map(|output| (output.path.clone(), output)));
        }
        if !faults.is_empty() {
            let mut report = self.report.lock().unwrap_or_else(PoisonError::into_inner);
            faults.retain(|fault| !report.diagnostics.contains(fault));
            report.diagnostics.extend(faults);
        }
        // A page whose template failed has no bytes; the report says why.
        Ok(Some(bytes).filter(|bytes| !bytes.is_empty() || matches!(output.job, Job::Resource(_))))
    }

    /// A file of the search index. All pages are read for it once, when the first one is asked for.
    fn search(&self, world: &World, plan: &Plan, path: &str) -> Option<Vec<u8>> {
        if !path.starts_with("search/") && !path.contains("/search/") {
            return None;
        }
        let files = self.search.get_or_init(|| {
            let jobs = plan.outputs.iter().filter(|output| matches!(output.job, Job::Document(..)));
            let sections =
                render::job::sections(world, jobs.filter_map(|job| job.job.section(world)), &mut Vec::new());
            search::on_demand(world, &|id, lang| {
                let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
                let job = Job::Document(id, lang);
                let output = Output { path: String::new(), spot, job, fingerprint: 0 };
                render::job::render(world, plan, &sections, &output).ok()?.search
            })
        });
        files.get(path).cloned()
    }

    /// A file of the inspectors' sheet, by what was found so far.
    fn sheet(&self, loaded: &Loaded, world: &World, path: &str) -> Option<Vec<u8>> {
        if !loaded.cluster.config.publish_score || !plan::SHEET.contains(&path) {
            return None;
        }
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let files = pipeline::sheet::files(world, &loaded.rules.settings, &report);
        files.into_iter().find(|(name, _)| *name == path).map(|(_, bytes)| bytes)
    }

    /// The pages' faults as well: all of them are rendered once.
    pub fn check(&self) -> Result<()> {
        let Some((loaded, plan, _)) = &self.loaded else { return Ok(()) };
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let full = pipeline::check_pages(&loaded.world(&self.root), plan, report)?;
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = full;
        Ok(())
    }

    /// The 404 page.
    pub fn not_found(&self) -> Result<Option<Vec<u8>>> {
        self.file("404.html")
    }
}
