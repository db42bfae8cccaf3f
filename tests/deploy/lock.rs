//! The lock of a target whose store loses a removal, or carries out a write long after it was given up.

use anyhow::Result;
use bosoo::deploy::config::{Config, Target};
use bosoo::deploy::lock::Lock;
use bosoo::deploy::state::{Pending, Phase, State};
use bosoo::deploy::store::{FolderStore, Headers, Store};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

const LEASE: &str = ".bosoo/lock.json";

/// A folder that does harm.
struct Harmful {
    folder: FolderStore,
    /// How many removals are answered and not done.
    lose: AtomicUsize,
    /// The last lease that was sent: a copy of it may still be on its way.
    sent: Mutex<Option<Vec<u8>>>,
    /// How many of the next answers are damaged.
    damage: AtomicUsize,
}

/// Counts down; whether there was something to count.
fn take_one(count: &AtomicUsize) -> bool {
    count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
}

impl Harmful {
    fn new(root: &Path) -> Harmful {
        let folder = FolderStore::new(root.to_path_buf());
        Harmful { folder, lose: 0.into(), sent: Mutex::default(), damage: 0.into() }
    }

    /// The lease that was on its way arrives.
    fn arrive(&self) {
        let lease = self.sent.lock().unwrap().clone().expect("a lease was sent");
        self.folder.put(LEASE, &lease, None).unwrap();
    }
}

impl Store for Harmful {
    fn read(&self, key: &str) -> Result<Option<Vec<u8>>> {
        let mut bytes = self.folder.read(key)?;
        if let Some(first) = bytes.as_mut().and_then(|bytes| bytes.first_mut())
            && take_one(&self.damage)
        {
            *first ^= 1;
        }
        Ok(bytes)
    }

    fn put(&self, key: &str, bytes: &[u8], headers: Option<&Headers>) -> Result<()> {
        if key == LEASE {
            *self.sent.lock().unwrap() = Some(bytes.to_vec());
        }
        self.folder.put(key, bytes, headers)
    }

    fn put_file(&self, key: &str, file: &Path, sha256: &str, headers: Option<&Headers>) -> Result<()> {
        self.folder.put_file(key, file, sha256, headers)
    }

    fn put_new(&self, key: &str, bytes: &[u8]) -> Result<bool> {
        if key == LEASE {
            *self.sent.lock().unwrap() = Some(bytes.to_vec());
        }
        self.folder.put_new(key, bytes)
    }

    fn conditional(&self) -> bool {
        self.folder.conditional()
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool> {
        self.folder.copy(from, to)
    }

    fn delete(&self, key: &str) -> Result<()> {
        if take_one(&self.lose) { Ok(()) } else { self.folder.delete(key) }
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>> {
        self.folder.list(prefix)
    }

    fn delete_tree(&self, prefix: &str) -> Result<()> {
        self.folder.delete_tree(prefix)
    }

    fn current(&self) -> Result<Option<String>> {
        self.folder.current()
    }

    fn set_current(&self, release: &str) -> Result<()> {
        self.folder.set_current(release)
    }
}

/// A target, and two machines that deploy to it.
struct Place {
    folder: tempfile::TempDir,
    store: Harmful,
    target: Target,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let text = "[cluster]\nbase_url = \"https://www.example.gov.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\"]\n\
                    [[sites]]\nid = \"portal\"\n[deploy.targets.t]\nkind = \"folder\"\npath = \"www\"\n";
        let config = Config::parse(folder.path(), text).unwrap();
        let store = Harmful::new(&folder.path().join("www"));
        Place { store, target: config.targets["t"].clone(), folder }
    }

    fn state(&self) -> State<'_> {
        State::new(&self.store, &self.target)
    }

    fn take(&self, machine: &str) -> Result<Lock<'_>> {
        Lock::take(&self.store, &self.state(), &self.folder.path().join(machine))
    }

    #[track_caller]
    fn refused(&self, machine: &str) {
        let error = self.take(machine).err().expect("two deployers at once");
        assert!(error.to_string().contains("deploy-locked"), "{error}");
    }

    fn lease_is_there(&self) -> bool {
        self.store.folder.read(LEASE).unwrap().is_some()
    }
}

#[test]
fn a_lost_removal_is_seen_and_done_again() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    place.store.lose.store(1, Ordering::SeqCst);
    lock.release(true).unwrap();
    assert!(!place.lease_is_there());
    place.take("two").unwrap().release(true).unwrap();
}

#[test]
fn a_removal_that_is_lost_again_and_again_is_an_error_and_the_machine_goes_on() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    let token = lock.token.clone();
    place.store.lose.store(100, Ordering::SeqCst);
    lock.release(true).unwrap_err();
    place.store.lose.store(0, Ordering::SeqCst);
    place.refused("two");
    let again = place.take("one").unwrap();
    assert_eq!(again.token, token);
    again.release(true).unwrap();
    place.take("two").unwrap().release(true).unwrap();
}

#[test]
fn a_damaged_answer_does_not_leave_the_lease_behind() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    place.store.damage.store(1, Ordering::SeqCst);
    lock.release(true).unwrap();
    assert!(!place.lease_is_there());
}

#[test]
fn a_lease_that_arrives_after_the_release_stops_other_machines_only() {
    let place = Place::new();
    for round in 0..3 {
        let lock = place.take("one").unwrap_or_else(|e| panic!("round {round}: {e}"));
        lock.release(true).unwrap();
        place.store.arrive();
        place.refused("two");
    }
    place.take("one").unwrap().release(true).unwrap();
    place.take("two").unwrap().release(true).unwrap();
}

#[test]
fn a_lease_that_arrives_over_anothers_lets_nobody_in() {
    let place = Place::new();
    place.take("one").unwrap().release(true).unwrap();
    let late = place.store.sent.lock().unwrap().clone();
    let other = place.take("two").unwrap();
    let (release, token) = ("r".to_string(), other.token.clone());
    let pending = Pending { release, token, phase: Phase::Before, doubtful: Default::default() };
    place.state().set_pending(&pending).unwrap();
    *place.store.sent.lock().unwrap() = late;
    place.store.arrive();
    // The other deploys, though its lease cannot be seen; it stops before its switch.
    place.refused("one");
    assert!(other.check().unwrap_err().to_string().contains("deploy-locked"));
}

#[test]
fn one_machine_deploys_once_at_a_time_and_so_do_two() {
    let place = Place::new();
    place.take("one").unwrap().release(true).unwrap();
    let lock = place.take("one").unwrap();
    place.refused("one");
    place.refused("two");
    lock.check().unwrap();
    lock.release(true).unwrap();
    place.take("two").unwrap().release(true).unwrap();
}
