//! Carries out a plan, exactly that one, and may be killed and started again at any point.
//!
//! Order: (in place: keep the old objects), assets, attachments, data, pages, lists, manifest; then the log entry
//! and the switch; then hooks; removals last of what readers see. Every step may be repeated without harm.

mod transfer;

use super::config::{Config, Mode, Target};
use super::journal::Journal;
use super::lock::{Lock, who};
use super::plan::{Plan, live_manifest};
use super::purge::{self, HookValues};
use super::seal::{Seal, enclose};
use super::sign;
use super::state::{Entry, Pending, Phase, Pointer, State};
use super::store::Store;
use super::tasks;
use super::{now, refuse, sha256_hex};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// What a deploy did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Outcome {
    /// The live release.
    pub release: String,
    /// Its number in the log.
    pub seq: u64,
    /// Transfers done now.
    pub transfers: usize,
    /// Bytes sent now.
    pub bytes: u64,
    /// Transfers that an earlier attempt had done.
    pub resumed: usize,
    /// Objects deleted.
    pub removed: usize,
    /// Addresses that a CDN must forget.
    pub purge: PathBuf,
    /// Addresses to fetch first.
    pub warm: PathBuf,
}

/// Told as the work goes on: the group's id, transfers done and to do.
pub type Progress<'a> = &'a (dyn Fn(&str, usize, usize) + Sync);

struct Run<'a> {
    config: &'a Config,
    name: &'a str,
    target: &'a Target,
    store: &'a dyn Store,
    plan: &'a Plan,
    seal: &'a Seal,
    progress: Progress<'a>,
    state: State<'a>,
    transfers: AtomicUsize,
    bytes: AtomicU64,
}

/// Applies `plan`, whose manifest is `seal`.
pub fn apply(
    config: &Config,
    name: &str,
    target: &Target,
    store: &dyn Store,
    plan: &Plan,
    seal: &Seal,
    progress: Progress,
) -> Result<Outcome> {
    if plan.target != name {
        let d = Diagnostic::new(Level::Error, "deploy-plan-target");
        return Err(refuse(d.arg("planned", &plan.target).arg("target", name)));
    }
    let run = Run {
        config,
        name,
        target,
        store,
        plan,
        seal,
        progress,
        state: State::new(store, target),
        transfers: AtomicUsize::new(0),
        bytes: AtomicU64::new(0),
    };
    let lock = Lock::take(store, &run.state, &config.local(name))?;
    let done = run.all(&lock);
    let released = lock.release(done.is_ok());
    let outcome = done?;
    released?;
    Ok(outcome)
}

impl Run<'_> {
    fn all(&self, lock: &Lock) -> Result<Outcome> {
        let local = self.config.local(self.name);
        let pointer = self.state.pointer()?;
        let pending = self.state.pending()?;
        let mine = pending.as_ref().is_some_and(|p| p.token == lock.token && p.release == self.plan.release);
        let committed = match &pointer {
            Some(pointer)
                if mine
                    && pointer.release == self.plan.release
                    && Some(pointer) != self.plan.base.as_ref() =>
            {
                self.state.entry(pointer.seq)?.is_some_and(|e| e.token == lock.token)
            }
            _ => false,
        };
        if !mine && self.is_applied(pointer.as_ref())? {
            // Killed after its last step, or done on another machine: the plan is what is live.
            let (purge, warm) = self.lists()?;
            let seq = pointer.map_or(0, |p| p.seq);
            let _ = std::fs::remove_file(local.join("journal"));
            return Ok(Outcome {
                release: self.plan.release.clone(),
                seq,
                purge,
                warm,
                ..Outcome::default()
            });
        }
        if !committed {
            self.check_base(pointer.as_ref(), pending.as_ref().filter(|_| !mine))?;
        }
        let signature = self.signature()?;
        let mut outcome = Outcome { release: self.plan.release.clone(), ..Outcome::default() };
        if self.plan.is_empty() {
            if let Some(pending) = pending {
                // An attempt died after its switch, or before anything could be seen of it.
                if let Some(command) =
                    self.target.switch_hook.as_ref().filter(|_| pending.release == self.plan.release)
                {
                    purge::hook(self.config, "switch_hook", command, &self.values(None))?;
                }
                self.state.clear_pending()?;
            }
            outcome.seq = pointer.map_or(0, |p| p.seq);
            (outcome.purge, outcome.warm) = self.lists()?;
            return Ok(outcome);
        }
        if !mine {
            let _ = std::fs::remove_file(local.join("journal"));
        }
        let journal = Journal::open(&local, &format!("{} {}", self.plan.id, lock.token))?;
        outcome.resumed = journal.len();
        let base = match committed {
            true => None,
            false => live_manifest(&self.state, self.plan.base.as_ref())?,
        };
        let before = pending.as_ref().map(|p| p.doubtful.clone()).unwrap_or_default();
        let work = tasks::work(self.target, self.plan, self.seal, base.as_ref(), &before);
        let seq = match (committed, pointer) {
            (true, Some(pointer)) => pointer.seq,
            (_, pointer) => {
                let live = mine && pending.as_ref().is_some_and(|p| p.phase == Phase::Live);
                self.transfer_all(lock, &journal, &work, mine, live, before, signature.as_deref())?;
                self.commit(lock, pointer.as_ref())?
            }
        };
        outcome.seq = seq;
        if let Some(command) = &self.target.switch_hook {
            purge::hook(self.config, "switch_hook", command, &self.values(None))?;
        }
        outcome.removed = self.remove(lock, &journal, &work)?;
        (outcome.purge, outcome.warm) = self.lists()?;
        let hooks = [
            ("purge_hook", &self.target.purge_hook, &outcome.purge),
            ("warm_hook", &self.target.warm_hook, &outcome.warm),
        ];
        for (name, command, list) in hooks {
            if let Some(command) = command {
                purge::hook(self.config, name, command, &self.values(Some(list.clone())))?;
            }
        }
        self.state.set_begun(&self.plan.release, false)?;
        self.state.clear_pending()?;
        journal.end()?;
        outcome.transfers = self.transfers.load(Ordering::Relaxed);
        outcome.bytes = self.bytes.load(Ordering::Relaxed);
        Ok(outcome)
    }

    /// Whether this plan, from the same base, is what went live last.
    fn is_applied(&self, pointer: Option<&Pointer>) -> Result<bool> {
        let Some(pointer) = pointer.filter(|p| p.release == self.plan.release) else { return Ok(false) };
        if Some(pointer) == self.plan.base.as_ref() {
            return Ok(false);
        }
        let before = self.plan.base.as_ref().map_or(0, |b| b.seq);
        Ok(self.state.entry(pointer.seq)?.is_some_and(|e| e.before == before))
    }

    /// Refuses where the target is not what the plan was made for.
    fn check_base(&self, pointer: Option<&Pointer>, foreign: Option<&Pending>) -> Result<()> {
        let unknown = |p: &Pending| {
            let planned: BTreeSet<&str> = self.plan.actions.iter().map(|a| a.path.as_str()).collect();
            self.target.mode() == Mode::InPlace && p.doubtful.iter().any(|d| !planned.contains(d.as_str()))
        };
        if pointer == self.plan.base.as_ref() && !foreign.is_some_and(unknown) {
            return Ok(());
        }
        let entry = match pointer {
            Some(pointer) => self.state.entry(pointer.seq)?,
            None => None,
        };
        let d = Diagnostic::new(Level::Error, "deploy-moved")
            .arg("release", pointer.map_or("-", |p| &p.release))
            .arg("by", entry.as_ref().map_or("?", |e| &e.by))
            .arg("at", entry.as_ref().map_or("?", |e| &e.at));
        Err(refuse(d))
    }

    /// The manifest's signature; refuses where the cluster has a key and this machine has not its secret half.
    fn signature(&self) -> Result<Option<String>> {
        let key = sign::key_from_environment()?;
        let manifest = self.seal.to_bytes()?;
        let signature = match &key {
            Some(key) => {
                let comment = format!("release {} as of {}", self.seal.release, self.seal.as_of);
                Some(sign::sign(key, &manifest, &comment)?)
            }
            None => None,
        };
        match (&self.config.public_key, &signature) {
            (Some(_), None) => Err(refuse(Diagnostic::new(Level::Error, "deploy-key-missing"))),
            (Some(public), Some(signature)) => {
                sign::verify(public, &manifest, signature)
                    .map_err(|_| refuse(Diagnostic::new(Level::Error, "deploy-key-wrong")))?;
                Ok(Some(signature.clone()))
            }
            (None, signature) => Ok(signature.clone()),
        }
    }

    fn commit(&self, lock: &Lock, pointer: Option<&Pointer>) -> Result<u64> {
        lock.hold()?;
        if self.state.pointer()?.as_ref() != self.plan.base.as_ref() {
            self.check_base(self.state.pointer()?.as_ref(), None)?;
        }
        let next = self.state.next_seq(pointer)?;
        let before = pointer.map_or(0, |p| p.seq);
        // An entry that this attempt wrote before it died is taken up again.
        let own = match next > before + 1 {
            true => self
                .state
                .entry(next - 1)?
                .filter(|e| e.token == lock.token && e.release == self.plan.release && e.before == before),
            false => None,
        };
        let seq = match own {
            Some(entry) => entry.seq,
            None => {
                let last = self.state.entry(before)?;
                let chain = last.map(|e| enclose(&e).map(|b| sha256_hex(&b))).transpose()?;
                let entry = Entry {
                    seq: next,
                    before,
                    act: self.plan.act,
                    release: self.plan.release.clone(),
                    at: now(),
                    by: who(),
                    as_of: self.seal.as_of.clone(),
                    commit: self.seal.commit.clone(),
                    site: self.plan.site.clone(),
                    token: lock.token.clone(),
                    chain: chain.unwrap_or_default(),
                };
                let signature = match sign::key_from_environment()? {
                    Some(key) => {
                        let comment =
                            format!("entry {} release {} at {}", entry.seq, entry.release, entry.at);
                        Some(sign::sign(&key, &enclose(&entry)?, &comment)?)
                    }
                    None => None,
                };
                if !self.state.add_entry(&entry, signature.as_deref())? {
                    let other = self.state.entry(next)?;
                    let d = Diagnostic::new(Level::Error, "deploy-moved")
                        .arg("release", other.as_ref().map_or("?", |e| &e.release))
                        .arg("by", other.as_ref().map_or("?", |e| &e.by))
                        .arg("at", other.as_ref().map_or("?", |e| &e.at));
                    return Err(refuse(d));
                }
                next
            }
        };
        // The last look before what readers see and the records say: another may have come while the log was read.
        lock.check()?;
        if self.target.mode() == Mode::Releases {
            self.store.set_current(&self.plan.release)?;
        }
        self.state.set_pointer(&Pointer { seq, release: self.plan.release.clone() })?;
        Ok(seq)
    }

    fn lists(&self) -> Result<(PathBuf, PathBuf)> {
        let local = self.config.local(self.name);
        let (purge, warm) = (local.join("purge.txt"), local.join("warm.txt"));
        let base = self.config.url(self.target);
        purge::write(&purge, &purge::purge_list(self.config, &base, self.plan))?;
        purge::write(&warm, &purge::warm_list(self.config, &base, self.plan, self.seal))?;
        Ok((purge, warm))
    }

    fn values(&self, urls: Option<PathBuf>) -> HookValues<'_> {
        let prefix = self.target.prefix.trim_matches('/');
        let root = tasks::web_root(self.target, &self.plan.release);
        let origin = [prefix, root.trim_matches('/')].into_iter().filter(|p| !p.is_empty());
        HookValues {
            target: self.name,
            release: &self.plan.release,
            origin: format!("/{}", origin.collect::<Vec<_>>().join("/")),
            urls,
            url: self.config.url(self.target),
        }
    }
}
