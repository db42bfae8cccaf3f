//! What has time until the editor has his page: the whole cluster is read, every page that may have changed is
//! rendered for what it has to say, and the report is published. A newer change ends the work at once.

use super::snapshot::Snapshot;
use super::{Event, Shared};
use crate::messages;
use crate::pipeline::{self, Checked};
use crate::plan;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// How long nothing must have changed: whoever types on does not wait for the check of what he wrote before.
const QUIET: Duration = Duration::from_millis(250);

/// Asks for the work.
#[derive(Clone)]
pub(super) struct Settle(Sender<BTreeSet<PathBuf>>);

impl Settle {
    /// Begins the thread that does it.
    pub fn begin(shared: Arc<Shared>) -> Result<Settle> {
        let (sender, receiver) = mpsc::channel();
        // Half of the machine: the other half is the editor's.
        let threads = (std::thread::available_parallelism().map_or(1, usize::from) / 2).max(1);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        std::thread::spawn(move || {
            let mut checked = Checked::default();
            let mut paths = BTreeSet::new();
            loop {
                // At the start all is checked at once; then when something has changed and no more comes.
                let wait = if paths.is_empty() && checked.is_complete() { None } else { Some(QUIET) };
                let more = match wait {
                    None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
                    Some(wait) => receiver.recv_timeout(wait),
                };
                match more {
                    Ok(more) => paths.extend(more),
                    Err(RecvTimeoutError::Disconnected) => return,
                    Err(RecvTimeoutError::Timeout) => {
                        let changed = std::mem::take(&mut paths);
                        if let Err(error) = pool.install(|| settle(&shared, &changed, &mut checked)) {
                            eprintln!("{}", messages::failure(&error, shared.options.lang));
                        }
                    }
                }
            }
        });
        Ok(Settle(sender))
    }

    /// These files have changed.
    pub fn later(&self, paths: &BTreeSet<PathBuf>) {
        // A closed channel means the server ended.
        let _ = self.0.send(paths.clone());
    }
}

fn settle(shared: &Shared, paths: &BTreeSet<PathBuf>, checked: &mut Checked) -> Result<()> {
    let (generation, mut current) = shared.current_generation();
    if !paths.is_empty() {
        // What the quick way did not look at: a field that another document depends on, a rule of the whole cluster.
        let mut cache = shared.cache();
        paths.iter().filter_map(|path| path.to_str()).for_each(|path| cache.forget(path));
        let whole = Arc::new(Snapshot::read(&shared.options, Some(current), &mut cache)?);
        drop(cache);
        if !shared.replace_if(generation, whole.clone()) {
            return Ok(());
        }
        current = whole;
    }
    let Some(built) = &current.built else {
        checked.complete();
        return publish(shared);
    };
    let world = built.loaded.world(&shared.options.root);
    let mut ignored = Vec::new(); // said when the snapshot was made
    let mut plan = plan::without_fingerprints(&world, &mut ignored);
    plan::fingerprints(&world, &mut plan, &|_| true);
    let report = current.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let go_on = || shared.is(generation);
    if let Some(full) = pipeline::check_again(&world, &plan, report, checked, &go_on)? {
        *current.report.lock().unwrap_or_else(PoisonError::into_inner) = full;
        publish(shared)?;
    }
    Ok(())
}

fn publish(shared: &Shared) -> Result<()> {
    // Nobody may be listening.
    let _ = shared.events.send(Event::Report);
    Ok(())
}
