//! Watches the cluster's files, and reads them again when they change.

use super::snapshot::Snapshot;
use super::{Event, Shared};
use anyhow::{Context, Result};
use notify::{RecursiveMode, Watcher};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// How long the disk must be quiet before the files are read: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(15);

/// Begins to watch, in a thread of its own.
pub(super) fn begin(shared: Arc<Shared>) -> Result<()> {
    let (sender, receiver) = mpsc::channel();
    let root = shared.options.root.canonicalize().context("failed to open the cluster's folder")?;
    let own = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        let read_only = matches!(event.kind, notify::EventKind::Access(_));
        if !read_only && event.paths.iter().any(|path| concerns(&own, path)) {
            // A closed channel means the server ended.
            let _ = sender.send(());
        }
    })
    .context("failed to watch the cluster's folder")?;
    for folder in ["content", "themes", "locales"] {
        let path = root.join(folder);
        if path.is_dir() {
            watcher
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("failed to watch {folder}"))?;
        }
    }
    // site.toml: the folder is watched, since editors replace the file.
    watcher.watch(&root, RecursiveMode::NonRecursive).context("failed to watch the cluster's folder")?;
    std::thread::spawn(move || {
        let _watcher = watcher;
        while receiver.recv().is_ok() {
            loop {
                match receiver.recv_timeout(QUIET) {
                    Ok(()) => {}
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            reread(&shared);
        }
    });
    Ok(())
}

fn concerns(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let hidden = inside.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'));
    let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    !hidden && matches!(first.as_deref(), Some("content" | "themes" | "locales" | "site.toml"))
}

fn reread(shared: &Arc<Shared>) {
    match Snapshot::read(&shared.options, Some(shared.current())) {
        Ok(snapshot) => {
            let snapshot = Arc::new(snapshot);
            shared.replace(snapshot.clone());
            // Nobody may be listening yet.
            let _ = shared.events.send(Event::Reload);
            check_later(shared.clone(), snapshot);
        }
        Err(error) => eprintln!("{error:#}"),
    }
}

/// Renders all pages in the background for what is wrong with them, after the browser has its page.
pub(super) fn check_later(shared: Arc<Shared>, snapshot: Arc<Snapshot>) {
    std::thread::spawn(move || {
        // A newer snapshot makes this one's faults of no interest.
        if !Arc::ptr_eq(&snapshot, &shared.current()) {
            return;
        }
        if let Err(error) = snapshot.check() {
            eprintln!("{error:#}");
        }
        if Arc::ptr_eq(&snapshot, &shared.current()) {
            let _ = shared.events.send(Event::Report);
        }
    });
}
