//! The cluster at one moment, and its pages on demand.

use super::Options;
use super::changes::Changes;
use crate::diagnostic::Report;
use crate::lang::Lang;
use crate::load::{self, Cache};
use crate::model::{DocumentId, Withheld};
use crate::pipeline::{self, Loaded};
use crate::plan::{self, Job, Output, Plan};
use crate::render::hant::Hant;
use crate::render::job::Sections;
use crate::render::{self, Made, World};
use crate::search;
use crate::theme::Overlay;
use anyhow::Result;
use jiff::civil::DateTime;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

/// The cluster as it was read.
pub(super) struct Snapshot {
    root: PathBuf,
    /// `None` where the cluster could not be made out; then the pages are those of the snapshot before.
    pub built: Option<Built>,
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

/// What pages are made from.
#[derive(Clone)]
pub(super) struct Built {
    pub loaded: Loaded,
    pub plan: Arc<Plan>,
    /// The plan's outputs by path.
    paths: Arc<FxHashMap<String, usize>>,
    /// The documents by their files.
    files: Arc<FxHashMap<Arc<str>, (DocumentId, Lang)>>,
}

impl Built {
    fn new(root: &Path, loaded: Loaded, report: &mut Report) -> Built {
        let plan = plan::without_fingerprints(&loaded.world(root), &mut report.diagnostics);
        let paths = plan.outputs.iter().enumerate().map(|(at, output)| (output.path.clone(), at)).collect();
        let files = loaded.cluster.documents.iter().enumerate().flat_map(|(id, document)| {
            let mongolian = document.mn.iter().map(move |mn| (mn.file.clone(), (id, Lang::Mn)));
            std::iter::once((document.zh.file.clone(), (id, Lang::Zh))).chain(mongolian)
        });
        let files = Arc::new(files.collect());
        Built { loaded, plan: Arc::new(plan), paths: Arc::new(paths), files }
    }
}

fn now(options: &Options) -> DateTime {
    options.as_of.unwrap_or_else(|| pipeline::shanghai(jiff::Timestamp::now()))
}

impl Snapshot {
    /// Reads the cluster. Files that are as they were are taken from the cache.
    pub fn read(options: &Options, before: Option<Arc<Snapshot>>, cache: &mut Cache) -> Result<Snapshot> {
        let read_at = SystemTime::now();
        let mut report = Report::default();
        let loaded = pipeline::load_again(&options.root, now(options), options.drafts, cache, &mut report)?;
        let built = loaded.map(|loaded| Built::new(&options.root, loaded, &mut report));
        let report = report.sorted();
        Ok(Snapshot {
            read_at,
            said_at_first: report.clone(),
            ..Snapshot::of(options, built, before, report)
        })
    }

    fn of(
        options: &Options,
        built: Option<Built>,
        before: Option<Arc<Snapshot>>,
        report: Report,
    ) -> Snapshot {
        // Notices and files stay where they were: the reader may be looking at one.
        let derived = before
            .as_ref()
            .map(|before| before.derived.lock().unwrap_or_else(PoisonError::into_inner).clone())
            .unwrap_or_default();
        // Only one step back is ever needed.
        let before = before.filter(|_| built.is_none()).and_then(|before| match before.built {
            Some(_) => Some(before),
            None => before.before.clone(),
        });
        Snapshot {
            root: options.root.clone(),
            read_at: SystemTime::now(),
            said_at_first: Report::default(),
            before,
            built,
            report: Mutex::new(report),
            derived: Mutex::new(derived),
            search: OnceLock::new(),
        }
    }

    /// The cluster after small changes, without reading the rest of it: words of documents that stay where they are, or
    /// the theme. Its report is the one of the snapshot before; [`super::settle`] makes the whole one. `None` where all
    /// has to be read.
    pub fn patched(self: &Arc<Snapshot>, options: &Options, changes: &Changes) -> Option<Snapshot> {
        let read_at = SystemTime::now();
        let built = self.built.as_ref()?;
        let built = match changes {
            // What was said of them may be no longer true.
            Changes::Documents(files) if self.said_of(files) => return None,
            Changes::Documents(files) => built.with_files(options, files)?,
            Changes::Look => built.with_look(&options.root)?,
            Changes::Other => return None,
        };
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let said_at_first = self.said_at_first.clone();
        let next = Snapshot::of(options, Some(built), Some(self.clone()), report);
        Some(Snapshot { read_at, said_at_first, ..next })
    }

    fn said_of(&self, files: &[Arc<str>]) -> bool {
        let said = &self.said_at_first.diagnostics;
        said.iter().filter_map(|fault| fault.place.as_ref()).any(|place| files.contains(&place.file))
    }

    /// The file at a path, made now. `None` where the cluster has no such file.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some(Built { loaded, plan, paths, .. }) = &self.built else {
            return self.before.as_ref().map_or(Ok(None), |before| before.file(path));
        };
        let planned = paths.get(path).map(|at| plan.outputs[*at].clone());
        let world = loaded.world(&self.root);
        if let Some(hant) = Hant::new(world)
            && let Some(page) = hant.page_of(path)
        {
            let made = self.file(&world.addresses.output(&page))?;
            let html = made.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            return Ok(html.map(|html| hant.page(&page, &html).into_bytes()));
        }
        let output = planned.or_else(|| self.known(path)).or_else(|| self.pictured(&world, path));
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

    /// A file that a page which was made already shows or links.
    fn known(&self, path: &str) -> Option<Output> {
        self.derived.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    /// A file of the picture that a document has on lists: the document's page may not have been asked for yet.
    fn pictured(&self, world: &World, path: &str) -> Option<Output> {
        let documents = &world.cluster.documents;
        let document = documents.iter().find(|document| {
            document.shared.image.as_ref().is_some_and(|image| {
                let spot = world.addresses.resource(world.cluster, document, &image.value);
                let rest = path.strip_prefix(&*world.addresses.output(&spot));
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        })?;
        let page = world.addresses.document(world.cluster, document, Lang::Zh);
        self.file(&world.addresses.output(&page)).ok()?;
        self.known(path)
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
            let files = search::on_demand(world, &|id, lang| {
                let spot = world.addresses.document(world.cluster, &world.cluster.documents[id], lang);
                let job = Job::Document(id, lang);
                let output = Output { path: String::new(), spot, job, fingerprint: 0 };
                render::job::render(world, plan, &sections, &output).ok()?.search
            });
            files.expect("terms that were just made are in memory")
        });
        files.get(path).cloned()
    }

    /// A file of the inspectors' sheet, by what was found so far.
    fn sheet(&self, loaded: &Loaded, world: &World, path: &str) -> Option<Vec<u8>> {
        let name = path.rsplit('/').next()?;
        if !loaded.cluster.config.publish_score || !plan::SHEET.contains(&name) {
            return None;
        }
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        pipeline::sheet::on_demand(world, &loaded.rules.settings, &report, path)
    }

    /// The 404 page.
    pub fn not_found(&self) -> Result<Option<Vec<u8>>> {
        self.file("404.html")
    }
}

impl Built {
    fn with_files(&self, options: &Options, files: &[Arc<str>]) -> Option<Built> {
        let mut cluster = self.loaded.cluster.clone();
        // A moving clock may bring documents to light.
        let due = cluster.withheld().any(|why| why == Withheld::Future);
        if options.as_of.is_none() && (due || now(options).date() != cluster.as_of.date()) {
            return None;
        }
        for file in files {
            let (id, lang) = *self.files.get(file)?;
            let site = cluster.site_of(&cluster.documents[id]).id.clone();
            let (front, faults) = load::file(&options.root, file, lang, &site);
            if !faults.is_empty() {
                return None;
            }
            cluster = Arc::new(cluster.with_file(id, lang, front?)?);
        }
        Some(Built { loaded: Loaded { cluster, ..self.loaded.clone() }, ..self.clone() })
    }

    fn with_look(&self, root: &Path) -> Option<Built> {
        let mut report = Report::default();
        let (themes, words) =
            pipeline::look(root, &self.loaded.cluster.config, &Overlay::default(), &mut report.diagnostics)?;
        if report.has_errors() {
            return None;
        }
        let loaded = Loaded { themes, words, ..self.loaded.clone() };
        // The plan names the theme's files.
        Some(Built::new(root, loaded, &mut report))
    }
}
