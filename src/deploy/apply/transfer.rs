//! The transfers of an apply: group after group, several at once, each noted when it is done.

use super::Run;
use crate::deploy::config::Mode;
use crate::deploy::journal::Journal;
use crate::deploy::lock::Lock;
use crate::deploy::redirects::is_published;
use crate::deploy::seal::{Group, MANIFEST, SIGNATURE};
use crate::deploy::state::{Pending, Phase};
use crate::deploy::store::Headers;
use crate::deploy::tasks::{self, Work};
use crate::messages::Said;
use anyhow::Result;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

impl Run<'_> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn transfer_all(
        &self,
        lock: &Lock,
        journal: &Journal,
        work: &Work,
        mine: bool,
        live: bool,
        before: BTreeSet<String>,
        signature: Option<&str>,
    ) -> Result<()> {
        let in_place = self.target.mode() == Mode::InPlace;
        let release = &self.plan.release;
        if !in_place && !self.plan.again && self.state.is_complete(release)? {
            if !mine {
                self.begin(lock, Phase::Before, before)?;
            }
            return Ok(());
        }
        if !mine {
            self.begin(lock, Phase::Before, before.clone())?;
            self.state.set_begun(release, true)?;
        }
        if in_place && !live {
            self.parallel(
                lock,
                journal,
                "save",
                &work.saves,
                |(from, _)| format!("save {from}"),
                |(from, to)| {
                    self.store.copy(from, to)?;
                    Ok(0)
                },
            )?;
            let mut doubtful = before;
            doubtful.extend(self.plan.actions.iter().map(|a| a.path.clone()));
            self.begin(lock, Phase::Live, doubtful)?;
        }
        for (group, tasks) in &work.groups {
            self.parallel(
                lock,
                journal,
                group.id(),
                tasks,
                |t| format!("put {}", t.key),
                |t| tasks::transfer(self.target, self.store, t),
            )?;
        }
        self.finish(lock, journal, signature)
    }

    fn begin(&self, lock: &Lock, phase: Phase, doubtful: BTreeSet<String>) -> Result<()> {
        let release = self.plan.release.clone();
        self.state.set_pending(&Pending { release, token: lock.token.clone(), phase, doubtful })
    }

    /// Everything beside the files: configuration, manifest, signature, records.
    fn finish(&self, lock: &Lock, journal: &Journal, signature: Option<&str>) -> Result<()> {
        let release = &self.plan.release;
        let json = Headers { content_type: "application/json".into(), cache_control: "no-cache".into() };
        let text = Headers { content_type: "text/plain; charset=utf-8".into(), ..json.clone() };
        let manifest = self.seal.to_bytes()?;
        let root = tasks::web_root(self.target, release);
        let conf = tasks::conf_root(self.target, release);
        let mut last: Vec<(String, Vec<u8>, &Headers)> = Vec::new();
        for (name, content) in tasks::conf_files(self.config, self.target, self.seal) {
            last.push((format!("{conf}{name}"), content.into_bytes(), &text));
        }
        if let Some(signature) = signature {
            last.push((format!("{root}{SIGNATURE}"), signature.as_bytes().to_vec(), &text));
        }
        last.push((format!("{root}{MANIFEST}"), manifest.clone(), &json));
        let put = |(key, bytes, headers): &(String, Vec<u8>, &Headers)| {
            self.store.put(key, bytes, Some(headers))?;
            Ok(bytes.len() as u64)
        };
        self.parallel(lock, journal, Group::Manifest.id(), &last, |(key, ..)| format!("put {key}"), put)?;
        self.state.set_manifest(release, &manifest, signature)?;
        let mut published = self.state.published()?;
        let known = published.len();
        published.extend(self.seal.files.iter().filter(|f| is_published(f)).map(|f| f.path.clone()));
        if published.len() != known || known == 0 {
            self.state.set_published(published)?;
        }
        self.state.set_complete(release, true)
    }

    /// The log entry, the switch, the pointer. Gives the entry's number.
    pub(super) fn remove(&self, lock: &Lock, journal: &Journal, work: &Work) -> Result<usize> {
        let keys = &work.removals;
        self.parallel(
            lock,
            journal,
            "remove",
            keys,
            |key| format!("remove {key}"),
            |key| {
                for suffix in ["", ".gz", ".br"] {
                    let of_variant = format!("{key}{suffix}");
                    if suffix.is_empty() || self.target.variants() != (false, false) {
                        self.store.delete(&of_variant)?;
                    }
                }
                Ok(0)
            },
        )?;
        Ok(keys.len())
    }

    /// Does all `items`, several at once; stops at the first failure and keeps in the journal what is done.
    fn parallel<T: Sync>(
        &self,
        lock: &Lock,
        journal: &Journal,
        group: &str,
        items: &[T],
        id: impl Fn(&T) -> String + Sync,
        act: impl Fn(&T) -> Result<u64> + Sync,
    ) -> Result<()> {
        let todo: Vec<&T> = items.iter().filter(|item| !journal.has(&id(item))).collect();
        let next = AtomicUsize::new(0);
        let done = AtomicUsize::new(0);
        let failure = std::sync::Mutex::new(None);
        let worker = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = todo.get(at) else { break };
                let result = lock.renew().and_then(|()| act(item)).and_then(|bytes| {
                    journal.note(&id(item))?;
                    Ok(bytes)
                });
                match result {
                    Ok(bytes) => {
                        self.bytes.fetch_add(bytes, Ordering::Relaxed);
                        self.transfers.fetch_add(1, Ordering::Relaxed);
                        (self.progress)(group, done.fetch_add(1, Ordering::Relaxed) + 1, todo.len());
                    }
                    Err(error) => {
                        next.store(todo.len(), Ordering::Relaxed);
                        if let Ok(mut failure) = failure.lock() {
                            failure.get_or_insert(error.context(id(item)));
                        }
                    }
                }
            }
        };
        let threads = self.target.concurrency().min(todo.len());
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(worker);
            }
            if threads > 0 {
                worker();
            }
        });
        match failure.into_inner().ok().flatten() {
            Some(error) => {
                // What refuses says itself what to do, and is looked for by its type.
                Err(match error.is::<crate::deploy::Refused>() {
                    true => error,
                    false => Said::new("apply-stopped").because(error).into(),
                })
            }
            None => Ok(()),
        }
    }
}
