//! One deployer at a time: a lock of this machine and a lease in the target.
//!
//! Where the store can write only-if-new, the lease decides; elsewhere it is written, and read again after a pause.
//! A deployer that died leaves its lease; it ends by itself, and the same machine takes it over at once. So it does with
//! a lease that came back after its end: a write that was given up may still have been on its way.

use super::state::State;
use super::store::Store;
use super::{now, random_id, refuse};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// How long a lease holds without renewal.
pub const LEASE: Duration = Duration::from_secs(600);
/// How long a store without conditional writes is given to show another's lease.
const SETTLE: Duration = Duration::from_millis(1_500);
/// How often a lease is deleted that is still there after it was.
const DELETIONS: usize = 4;
/// How many ended attempts of this machine are remembered; a lease that comes back is of one of the last.
const REMEMBERED: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Lease {
    token: String,
    by: String,
    since: String,
    /// Seconds since 1970.
    until: i64,
}

/// The lock, held until it is dropped or released.
pub struct Lock<'a> {
    store: &'a dyn Store,
    key: String,
    /// The attempt's id; the same for a rerun on this machine.
    pub token: String,
    by: String,
    since: String,
    token_file: PathBuf,
    /// The tokens of this machine's ended attempts, and where they are kept.
    ended: Vec<String>,
    ended_file: PathBuf,
    renewed: Mutex<Instant>,
    _local: File,
}

/// Who deploys: `BOSOO_DEPLOYER`, or the user and machine.
pub fn who() -> String {
    let get = |name: &str| std::env::var(name).ok().filter(|v| !v.trim().is_empty());
    if let Some(who) = get("BOSOO_DEPLOYER") {
        return who;
    }
    let user = get("USER").or_else(|| get("LOGNAME"));
    // A service has no login, but a home.
    let user = user.or_else(|| get("HOME").and_then(|h| h.rsplit('/').next().map(str::to_string)));
    let user = user.unwrap_or_else(|| "?".into());
    let host = std::fs::read_to_string("/etc/hostname").ok().map(|h| h.trim().to_string());
    let host = host.filter(|h| !h.is_empty()).or_else(|| get("HOSTNAME"));
    host.map_or(user.clone(), |host| format!("{user}@{host}"))
}

fn held(by: &str, since: &str) -> anyhow::Error {
    refuse(Diagnostic::new(Level::Error, "deploy-locked").arg("by", by).arg("since", since))
}

impl<'a> Lock<'a> {
    /// Takes the lock; refuses where another deployer has it. `local` is this target's folder on this machine.
    pub fn take(store: &'a dyn Store, state: &State, local: &Path) -> Result<Lock<'a>> {
        std::fs::create_dir_all(local).with_context(|| format!("{}", local.display()))?;
        let path = local.join("lock");
        let file = File::options().create(true).append(true).open(&path);
        let file = file.with_context(|| format!("{}", path.display()))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(&who(), "?")),
            Err(TryLockError::Error(error)) => return Err(error).context("locking"),
        }
        let token_file = local.join("token");
        let token = match std::fs::read_to_string(&token_file) {
            Ok(token) if token.len() == 32 => token,
            _ => {
                let token = random_id();
                super::seal::write_atomic(&token_file, token.as_bytes())?;
                token
            }
        };
        let ended_file = local.join("ended");
        let ended = std::fs::read_to_string(&ended_file).unwrap_or_default();
        let lock = Lock {
            store,
            key: state.key("lock.json"),
            token,
            by: who(),
            since: now(),
            token_file,
            ended: ended.lines().map(str::to_string).collect(),
            ended_file,
            renewed: Mutex::new(Instant::now()),
            _local: file,
        };
        lock.lease(state)?;
        Ok(lock)
    }

    fn mine(&self) -> Result<Vec<u8>> {
        let until = jiff::Timestamp::now().as_second() + LEASE.as_secs() as i64;
        let lease =
            Lease { token: self.token.clone(), by: self.by.clone(), since: self.since.clone(), until };
        Ok(serde_json::to_vec(&lease)?)
    }

    fn there(&self) -> Result<Option<Lease>> {
        let mut attempt = 0;
        loop {
            let Some(bytes) = self.store.read(&self.key)? else { return Ok(None) };
            match serde_json::from_slice(&bytes) {
                Ok(lease) => return Ok(Some(lease)),
                // It may have been damaged on the way.
                Err(_) if attempt < 2 => attempt += 1,
                // It may be one of a newer version: nobody takes it over, a person must delete it.
                Err(_) => {
                    let (token, by, since) = (String::new(), "?".into(), "?".into());
                    return Ok(Some(Lease { token, by, since, until: i64::MAX }));
                }
            }
        }
    }

    fn ours(&self, token: &str) -> bool {
        token == self.token || self.ended.iter().any(|ended| ended == token)
    }

    /// Whether an attempt of another machine is under way; it may be one whose lease ours came back over.
    fn another_is_under_way(&self, state: &State) -> Result<bool> {
        Ok(state.pending()?.is_some_and(|pending| !self.ours(&pending.token)))
    }

    /// Deletes the lease while it is one of `whose`, until it is seen to be gone.
    fn vacate(&self, whose: impl Fn(&Lease) -> bool) -> Result<()> {
        for _ in 0..DELETIONS {
            match self.there()? {
                Some(lease) if whose(&lease) => self.store.delete(&self.key)?,
                _ => return Ok(()),
            }
        }
        match self.there()? {
            Some(lease) if whose(&lease) => bail!("{} was deleted and is still there", self.key),
            _ => Ok(()),
        }
    }

    fn lease(&self, state: &State) -> Result<()> {
        let mine = self.mine()?;
        if self.store.conditional() && self.store.put_new(&self.key, &mine)? {
            // Some servers look and write in two steps, so that two can be let in at once.
            std::thread::sleep(self.store.doubt());
            return self.check();
        }
        let mut came_back = false;
        match self.there()? {
            Some(lease) if lease.token == self.token => return self.store.put(&self.key, &mine, None),
            Some(lease) => {
                // The machine's own lock says that no attempt of it is running.
                came_back = self.ours(&lease.token) && !self.another_is_under_way(state)?;
                if lease.until > jiff::Timestamp::now().as_second() && !came_back {
                    return Err(held(&lease.by, &lease.since));
                }
                self.vacate(|there| *there == lease)?;
            }
            None => {}
        }
        if self.store.conditional() {
            self.store.put_new(&self.key, &mine)?;
        } else {
            self.store.put(&self.key, &mine, None)?;
        }
        // Two may have seen the same dead lease, or none; the one whose lease stands after a pause has it.
        std::thread::sleep(SETTLE);
        self.check()?;
        if came_back && self.another_is_under_way(state)? {
            self.vacate(|there| there.token == self.token)?;
            return Err(held("?", "?"));
        }
        Ok(())
    }

    /// Renews the lease where a tenth of it has passed, or refuses where it was lost.
    pub fn renew(&self) -> Result<()> {
        {
            let Ok(mut renewed) = self.renewed.lock() else { return Ok(()) };
            if renewed.elapsed() < LEASE / 10 {
                return Ok(());
            }
            *renewed = Instant::now();
        }
        self.check()?;
        self.store.put(&self.key, &self.mine()?, None)
    }

    /// Refuses where the lease is another's by now.
    pub fn check(&self) -> Result<()> {
        match self.there()? {
            Some(lease) if lease.token == self.token => Ok(()),
            Some(lease) => Err(held(&lease.by, &lease.since)),
            None => Err(held("?", "?")),
        }
    }

    /// Gives the lock back. `finished` ends the attempt; otherwise a rerun on this machine goes on with it.
    pub fn release(self, finished: bool) -> Result<()> {
        self.vacate(|there| there.token == self.token)?;
        if finished {
            // Remembered before it is forgotten: the lease may come back.
            let kept = self.ended.len().saturating_sub(REMEMBERED - 1);
            let mut ended = self.ended[kept..].to_vec();
            ended.push(self.token.clone());
            super::seal::write_atomic(&self.ended_file, ended.join("\n").as_bytes())?;
            let _ = std::fs::remove_file(&self.token_file);
        }
        Ok(())
    }
}
