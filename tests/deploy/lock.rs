//! The lock of a target whose store loses a write, or carries one out long after it was given up.

use crate::support::Cluster;
use anyhow::Result;
use bosoo::deploy::apply::apply;
use bosoo::deploy::config::{Config, Target};
use bosoo::deploy::lock::Lock;
use bosoo::deploy::plan::Plan;
use bosoo::deploy::state::State;
use bosoo::deploy::store::{FolderStore, Headers, Store};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

const LEASES: &str = ".bosoo/lock/";
const LOG: &str = ".bosoo/log/";

/// A folder that does harm.
struct Harmful {
    folder: FolderStore,
    /// Whether it writes only-if-new.
    conditional: bool,
    /// How many leases are answered and not written.
    lose: AtomicUsize,
    /// The leases that were sent: a copy of each may still be on its way.
    sent: Mutex<Vec<(String, Vec<u8>)>>,
    /// How many of the next answers are damaged.
    damage: AtomicUsize,
    /// How many of the next listings come back empty.
    blind: AtomicUsize,
    /// Another machine, which comes when the log is written.
    other: Option<(Target, PathBuf)>,
}

/// Counts down; whether there was something to count.
fn take_one(count: &AtomicUsize) -> bool {
    count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
}

impl Harmful {
    fn new(root: &Path, conditional: bool) -> Harmful {
        let folder = FolderStore::new(root.to_path_buf());
        let (lose, damage, blind) = (0.into(), 0.into(), 0.into());
        Harmful { folder, conditional, lose, sent: Mutex::default(), damage, blind, other: None }
    }

    /// Everything that was ever sent arrives once more, in any order.
    fn arrive(&self) {
        let sent = self.sent.lock().unwrap().clone();
        for (key, bytes) in sent.iter().chain(sent.iter().rev()) {
            if self.conditional {
                self.folder.put_new(key, bytes).unwrap();
            } else {
                self.folder.put(key, bytes, None).unwrap();
            }
        }
    }

    /// The lease that counts.
    fn lease(&self) -> (String, serde_json::Value) {
        let mut keys = self.folder.list(LEASES).unwrap();
        keys.sort();
        let key = keys.pop().expect("no lease was ever written");
        let lease = serde_json::from_slice(&self.folder.read(&key).unwrap().unwrap()).unwrap();
        (key, lease)
    }

    /// Ten minutes pass.
    fn expire(&self) {
        let (key, mut lease) = self.lease();
        lease["until"] = 1.into();
        self.folder.put(&key, &serde_json::to_vec(&lease).unwrap(), None).unwrap();
    }

    fn is_held(&self) -> bool {
        self.lease().1["until"] != 0
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
        self.folder.put(key, bytes, headers)
    }

    fn put_file(&self, key: &str, file: &Path, sha256: &str, headers: Option<&Headers>) -> Result<()> {
        self.folder.put_file(key, file, sha256, headers)
    }

    fn put_new(&self, key: &str, bytes: &[u8]) -> Result<bool> {
        if key.starts_with(LEASES) {
            self.sent.lock().unwrap().push((key.to_string(), bytes.to_vec()));
            if take_one(&self.lose) {
                return Ok(true);
            }
        }
        if let (true, Some(machine)) = (key.starts_with(LOG), &self.other) {
            // This one slept for ten minutes before it wrote its entry.
            self.expire();
            let state = State::new(&self.folder, &machine.0);
            std::mem::forget(Lock::take(&self.folder, &state, &machine.1).unwrap());
        }
        self.folder.put_new(key, bytes)
    }

    fn conditional(&self) -> bool {
        self.conditional
    }

    fn doubt(&self) -> std::time::Duration {
        self.folder.doubt()
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool> {
        self.folder.copy(from, to)
    }

    fn delete(&self, key: &str) -> Result<()> {
        self.folder.delete(key)
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>> {
        let mut keys = self.folder.list(prefix)?;
        if prefix == LEASES && take_one(&self.blind) {
            keys.clear();
        }
        if let Some(last) = keys.last_mut()
            && prefix == LEASES
            && take_one(&self.damage)
        {
            *last = last.replace(".json", ".jsom");
        }
        Ok(keys)
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
        Place::of(true)
    }

    /// `conditional`: the store writes only-if-new.
    fn of(conditional: bool) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let text = "[cluster]\nbase_url = \"https://www.example.gov.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\"]\n\
                    [[sites]]\nid = \"portal\"\n[deploy.targets.t]\nkind = \"folder\"\npath = \"www\"\n";
        let config = Config::parse(folder.path(), text).unwrap();
        let store = Harmful::new(&folder.path().join("www"), conditional);
        Place { store, target: config.targets["t"].clone(), folder }
    }

    fn take(&self, machine: &str) -> Result<Lock<'_>> {
        let state = State::new(&self.store, &self.target);
        Lock::take(&self.store, &state, &self.folder.path().join(machine))
    }

    #[track_caller]
    fn refused(&self, machine: &str) {
        locked(self.take(machine).err().expect("two deployers at once"));
    }
}

#[track_caller]
fn locked(error: anyhow::Error) {
    assert!(error.to_string().contains("deploy-locked"), "{error}");
}

#[test]
fn a_lost_return_is_seen_and_done_again() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    place.store.lose.store(1, Ordering::SeqCst);
    lock.release(true).unwrap();
    assert!(!place.store.is_held());
    place.take("two").unwrap().release(true).unwrap();
}

#[test]
fn a_return_that_is_lost_again_and_again_is_an_error_and_the_machine_goes_on() {
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
fn damaged_answers_neither_leave_the_lease_behind_nor_let_two_in() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    for damage in 1..4 {
        place.store.damage.store(damage, Ordering::SeqCst);
        place.refused("two");
        place.store.damage.store(damage, Ordering::SeqCst);
        lock.check().unwrap();
    }
    place.store.damage.store(2, Ordering::SeqCst);
    lock.release(true).unwrap();
    place.store.damage.store(0, Ordering::SeqCst);
    assert!(!place.store.is_held());
}

#[test]
fn an_empty_listing_neither_leaves_the_lease_behind_nor_lets_two_in() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    place.store.blind.store(1, Ordering::SeqCst);
    place.refused("two");
    place.store.blind.store(1, Ordering::SeqCst);
    lock.check().unwrap();
    place.store.blind.store(1, Ordering::SeqCst);
    lock.release(true).unwrap();
    assert!(!place.store.is_held());
}

#[test]
fn what_arrives_after_the_release_stops_nobody() {
    for conditional in [true, false] {
        let place = Place::of(conditional);
        for round in 0..2 {
            for machine in ["one", "two"] {
                let lock = place.take(machine).unwrap_or_else(|e| panic!("round {round}, {machine}: {e}"));
                lock.hold().unwrap();
                lock.release(true).unwrap();
                place.store.arrive();
            }
        }
    }
}

#[test]
fn what_arrives_late_takes_nothing_from_who_took_over() {
    for conditional in [true, false] {
        let place = Place::of(conditional);
        let dead = place.take("one").unwrap();
        dead.hold().unwrap();
        place.refused("two");
        place.store.expire();
        let other = place.take("two").unwrap();
        place.store.arrive();
        other.check().unwrap();
        // It was not dead, only slow: it may neither go on nor give back what is no longer its own.
        locked(dead.hold().unwrap_err());
        locked(dead.check().unwrap_err());
        dead.release(false).unwrap();
        other.check().unwrap();
        place.refused("one");
        other.release(true).unwrap();
        place.store.arrive();
        place.take("one").unwrap().release(true).unwrap();
    }
}

#[test]
fn a_renewal_between_a_look_and_a_taking_over_wins() {
    let place = Place::new();
    let lock = place.take("one").unwrap();
    place.store.expire();
    // Nobody came meanwhile: the holder goes on.
    lock.hold().unwrap();
    place.refused("two");
    lock.release(true).unwrap();
}

#[test]
fn of_many_that_come_at_once_one_is_let_in() {
    let place = Place::new();
    std::mem::forget(place.take("dead").unwrap());
    for round in 0..6 {
        place.store.expire();
        let place = &place;
        let barrier = &std::sync::Barrier::new(4);
        let taken: Vec<_> = std::thread::scope(|scope| {
            let come = |n| {
                scope.spawn(move || {
                    barrier.wait();
                    place.take(&format!("{round}-{n}"))
                })
            };
            let begun: Vec<_> = (0..4).map(come).collect();
            begun.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let inside: Vec<_> = taken.iter().flatten().collect();
        assert_eq!(inside.len(), 1, "round {round}");
        inside[0].check().unwrap();
        taken.into_iter().filter_map(Result::err).for_each(locked);
    }
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

#[test]
fn leases_that_are_over_do_not_pile_up() {
    let place = Place::new();
    for _ in 0..40 {
        place.take("one").unwrap().release(true).unwrap();
    }
    let left = place.store.folder.list(LEASES).unwrap().len();
    assert!(left < 30, "{left}");
}

#[test]
fn a_deploy_that_lost_its_lease_does_not_switch() {
    for mode in ["releases", "in-place"] {
        let cluster = Cluster::new(&format!(
            "[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\nmode = \"{mode}\"\nconcurrency = 1\n"
        ));
        cluster.live(1);
        let live = cluster.live_release();
        cluster.build(2);
        cluster.deploy(&["plan"]).ok();
        let config = Config::load(cluster.root()).unwrap();
        let (plan, seal) = Plan::read(&config.local("t").join("plan.json")).unwrap();
        let mut store = Harmful::new(&cluster.root().join("srv"), true);
        let target = &config.targets["t"];
        store.other = Some((target.clone(), cluster.root().join("other")));
        locked(apply(&config, "t", target, &store, &plan, &seal, &|_, _, _| ()).unwrap_err());
        assert_eq!(cluster.live_release(), live, "{mode}");
        if mode == "releases" {
            assert_eq!(store.current().unwrap().as_deref(), Some(&*live));
        }
        assert!(store.is_held(), "{mode}: the other's lease was given back");
    }
}
