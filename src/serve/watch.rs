//! Watches the cluster's files, and reads them again when they change.

use super::changes::Changes;
use super::settle::Settle;
use super::snapshot::Snapshot;
use super::{Event, Shared};
use crate::messages;
use anyhow::{Context, Result};
use notify::{RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// How long the disk must be quiet before the files are read: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(15);

/// Begins to watch, in a thread of its own.
pub(super) fn begin(shared: Arc<Shared>, settle: Settle) -> Result<()> {
    let (sender, receiver) = mpsc::channel();
    let root = shared.options.root.canonicalize().context("failed to open the cluster's folder")?;
    let own = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if matches!(event.kind, notify::EventKind::Access(_)) {
            return;
        }
        for path in event.paths.iter().filter_map(|path| concerns(&own, path)) {
            // A closed channel means the server ended.
            let _ = sender.send(path.to_path_buf());
        }
    })
    .context("failed to watch the cluster's folder")?;
    for folder in ["content", "themes", "locales"] {
        let path = root.join(folder);
        if path.is_dir() {
            watcher.watch(&path, RecursiveMode::Recursive).with_context(|| folder.to_string())?;
        }
    }
    // site.toml: the folder is watched, since editors replace the file.
    watcher.watch(&root, RecursiveMode::NonRecursive).context("failed to watch the cluster's folder")?;
    std::thread::spawn(move || {
        let _watcher = watcher;
        while let Ok(first) = receiver.recv() {
            let mut paths: BTreeSet<PathBuf> = [first].into();
            loop {
                match receiver.recv_timeout(QUIET) {
                    Ok(path) => {
                        paths.insert(path);
                    }
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            reread(&shared, &settle, &paths);
        }
    });
    Ok(())
}

/// The path inside the root, where it is one of the cluster's.
fn concerns<'a>(root: &Path, path: &'a Path) -> Option<&'a Path> {
    let inside = path.strip_prefix(root).ok()?;
    let hidden = inside.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'));
    let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let ours = matches!(first.as_deref(), Some("content" | "themes" | "locales" | "site.toml"));
    (!hidden && ours).then_some(inside)
}

fn reread(shared: &Arc<Shared>, settle: &Settle, paths: &BTreeSet<PathBuf>) {
    let changes = Changes::of(&shared.options.root, paths.iter().map(PathBuf::as_path));
    let current = shared.current();
    let snapshot = match current.patched(&shared.options, &changes) {
        Some(snapshot) => Ok(snapshot),
        None => {
            let mut cache = shared.cache();
            paths.iter().filter_map(|path| path.to_str()).for_each(|path| cache.forget(path));
            Snapshot::read(&shared.options, Some(current), &mut cache)
        }
    };
    match snapshot {
        Ok(snapshot) => {
            shared.replace(Arc::new(snapshot));
            // Nobody may be listening yet.
            let _ = shared.events.send(Event::Reload);
        }
        Err(error) => eprintln!("{}", messages::failure(&error, shared.options.lang)),
    }
    settle.later(paths);
}
