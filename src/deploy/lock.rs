//! One deployer at a time: a lock of this machine and a lease in the target.
//!
//! The lease is a row of numbered objects, of which the highest counts. Whoever takes, renews or gives back writes the
//! next number, and a store that can write only-if-new lets one of two do that. So a write that was given up and arrives
//! late finds its number taken, or is below the highest: it changes nothing, whoever has the lease by then. Stores that
//! compare ETags (`If-Match`) would do the same for one object; OSS, COS and SFTP do not compare, but write only-if-new.
//!
//! Elsewhere (OBS, WebDAV) the number is written and read again after a pause.
//!
//! A deployer that died leaves its lease; it ends by itself, and the same machine takes it over at once.

use super::state::State;
use super::store::Store;
use super::{now, random_id, refuse};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// How long a lease holds without renewal.
pub const LEASE: Duration = Duration::from_secs(600);
/// How long a store without conditional writes is given to show another's lease.
const SETTLE: Duration = Duration::from_millis(1_500);
/// How often something is tried that another, a lost answer or a damaged one may have come between.
const ATTEMPTS: usize = 4;
/// How many numbers may be left behind before they are deleted: an attempt that is not renewed leaves two.
const KEPT: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Lease {
    token: String,
    by: String,
    since: String,
    /// Seconds since 1970; 0 where it was given back.
    until: i64,
}

impl Lease {
    fn holds(&self) -> bool {
        self.until > jiff::Timestamp::now().as_second()
    }
}

/// The lease that counts, and how many lie below it.
struct Top {
    number: u64,
    lease: Option<Lease>,
    below: Vec<u64>,
}

/// What this attempt wrote last.
struct Mine {
    number: u64,
    until: i64,
}

/// The lock, held until it is dropped or released.
pub struct Lock<'a> {
    store: &'a dyn Store,
    folder: String,
    /// The attempt's id; the same for a rerun on this machine.
    pub token: String,
    by: String,
    since: String,
    token_file: PathBuf,
    mine: Mutex<Mine>,
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
        let lock = Lock {
            store,
            folder: state.key("lock/"),
            token,
            by: who(),
            since: now(),
            token_file,
            mine: Mutex::new(Mine { number: 0, until: 0 }),
            _local: file,
        };
        lock.lease()?;
        Ok(lock)
    }

    fn key(&self, number: u64) -> String {
        format!("{}{number:08}.json", self.folder)
    }

    /// Writes the lease `number`; false where another did.
    fn write(&self, number: u64, until: i64) -> Result<bool> {
        let lease =
            Lease { token: self.token.clone(), by: self.by.clone(), since: self.since.clone(), until };
        self.store.put_new(&self.key(number), &serde_json::to_vec(&lease)?)
    }

    fn until() -> i64 {
        jiff::Timestamp::now().as_second() + LEASE.as_secs() as i64
    }

    fn top(&self) -> Result<Top> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let last = attempt == ATTEMPTS;
            let keys = self.store.list(&self.folder)?;
            let number = |key: &String| key.strip_prefix(&self.folder)?.strip_suffix(".json")?.parse().ok();
            let numbers: Vec<Option<u64>> = keys.iter().map(number).collect();
            // The answer may have been damaged on the way.
            if numbers.contains(&None) && !last {
                continue;
            }
            let mut below: Vec<u64> = numbers.into_iter().flatten().collect();
            below.sort_unstable();
            // A listing whose connection broke can come back as an empty one.
            let known = self.mine().number;
            if below.last().is_none_or(|last| *last < known) && !last {
                continue;
            }
            if below.last().is_none_or(|last| *last < known) && known > 0 {
                bail!("{} is listed without what was written there", self.folder);
            }
            let Some(number) = below.pop() else { return Ok(Top { number: 0, lease: None, below }) };
            let lease = match self.store.read(&self.key(number))?.map(|bytes| serde_json::from_slice(&bytes))
            {
                Some(Ok(lease)) => lease,
                _ if !last => continue,
                // It may be one of a newer version: nobody takes it over, a person must delete it.
                _ => Lease { token: String::new(), by: "?".into(), since: "?".into(), until: i64::MAX },
            };
            return Ok(Top { number, lease: Some(lease), below });
        }
    }

    /// Takes the lease, over one that ended or is this machine's own.
    fn lease(&self) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let top = self.top()?;
            // The machine's own lock says that no attempt of it is running.
            if let Some(lease) = &top.lease
                && lease.token != self.token
                && lease.holds()
            {
                return Err(held(&lease.by, &lease.since));
            }
            if self.advance(top.number)? {
                self.settle();
                self.check()?;
                if top.below.len() > KEPT {
                    // Nobody reads them; whatever stays goes the next time.
                    top.below.iter().try_for_each(|number| self.store.delete(&self.key(*number))).ok();
                }
                return Ok(());
            }
        }
        Err(held("?", "?"))
    }

    /// Writes the lease that follows `number`; false where another came first.
    fn advance(&self, number: u64) -> Result<bool> {
        let until = Self::until();
        let written = self.write(number + 1, until)?;
        if written {
            *self.mine() = Mine { number: number + 1, until };
        }
        Ok(written)
    }

    /// Waits until another who wrote the same number would be seen.
    fn settle(&self) {
        // Some servers look and write in two steps, so that two can be let in at once.
        std::thread::sleep(if self.store.conditional() { self.store.doubt() } else { SETTLE });
    }

    fn mine(&self) -> MutexGuard<'_, Mine> {
        self.mine.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Renews the lease where a tenth of it has passed, or refuses where it was lost.
    pub fn renew(&self) -> Result<()> {
        let left = |until: i64| until - jiff::Timestamp::now().as_second();
        let number = {
            let mut mine = self.mine();
            if left(mine.until) > LEASE.as_secs() as i64 * 9 / 10 {
                return Ok(());
            }
            // The other threads go on with what is left meanwhile.
            mine.until = Self::until();
            mine.number
        };
        self.advance(number)?;
        self.check()
    }

    /// Renews the lease whatever is left of it, before what must not be done by two.
    pub fn hold(&self) -> Result<()> {
        let number = self.mine().number;
        self.advance(number)?;
        self.settle();
        self.check()
    }

    /// Refuses where the lease is another's by now, or ended.
    pub fn check(&self) -> Result<()> {
        let top = self.top()?;
        match top.lease {
            Some(lease) if lease.token == self.token && lease.holds() => {
                *self.mine() = Mine { number: top.number, until: lease.until };
                Ok(())
            }
            Some(lease) => Err(held(&lease.by, &lease.since)),
            None => Err(held("?", "?")),
        }
    }

    /// Gives the lock back. `finished` ends the attempt; otherwise a rerun on this machine goes on with it.
    pub fn release(self, finished: bool) -> Result<()> {
        self.vacate()?;
        if finished {
            let _ = std::fs::remove_file(&self.token_file);
        }
        Ok(())
    }

    /// Gives the lease back, until it is seen to be.
    fn vacate(&self) -> Result<()> {
        for attempt in 0.. {
            let top = self.top()?;
            match top.lease {
                Some(lease) if lease.token == self.token && lease.until > 0 => {}
                _ => return Ok(()),
            }
            if attempt == ATTEMPTS {
                bail!("{} was given back and still stands", self.key(top.number));
            }
            self.write(top.number + 1, 0)?;
        }
        Ok(())
    }
}
