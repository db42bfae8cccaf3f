//! A server that fails at the N-th request, in every way, for every N; and what readers see between any two requests.
//! `BOSOO_FAULTS=all` means every N; otherwise some of them, spread over the deploy.

use crate::proxy::{Fault, Plan, Proxy};
use crate::servers::{self, Server, get};
use crate::support::{Cluster, OwnReader, SMALL, consistent, is_version};
use crate::targets::{s3_cluster, s3_current, s3_target, webdav_target};
use std::sync::{Arc, Mutex};

/// A deploy of the small cluster asks for less; one that asks for more and more would never be done.
const MOST_REQUESTS: usize = 400;

/// At how many requests each fault is tried where not every one is asked for (`BOSOO_FAULTS=all`).
const SAMPLE: usize = 6;

/// What was counted in a run over all requests.
#[derive(Default, Debug)]
struct Count {
    requests: usize,
    runs: usize,
    survived: usize,
    reruns: usize,
}

/// A target behind a proxy, with its cluster.
struct Place {
    cluster: Cluster,
    proxy: Proxy,
    /// What a reader gets, past the proxy.
    read: OwnReader,
    _server: Server,
}

/// Each fault in a place of its own, all at once: most of the time is waiting.
/// `one`: the target switches, so all pages must be of one version.
fn at_every_request(name: &str, faults: &[(Fault, usize)], one: bool, make: impl Fn() -> Place + Sync) {
    std::thread::scope(|scope| {
        let make = &make;
        let begun: Vec<_> = faults
            .iter()
            .enumerate()
            .map(|(at, fault)| scope.spawn(move || one_fault(name, &make(), *fault, one, at)))
            .collect();
        // The first to fail is the one whose words are shown.
        begun.into_iter().for_each(|thread| thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
    });
}

/// Deploys version after version, each time with another request going wrong.
fn one_fault(name: &str, place: &Place, (fault, times): (Fault, usize), one: bool, at: usize) {
    let Place { cluster, proxy, read, .. } = place;
    let read = &**read;
    let all = std::env::var_os("BOSOO_FAULTS").is_some_and(|value| value == "all");
    proxy.set(Plan::default());
    cluster.live(SMALL);
    let mut version = SMALL + 1;
    cluster.build(version);
    cluster.deploy(&["plan"]).ok();
    proxy.set(Plan::default());
    cluster.deploy(&["apply"]).ok();
    if fault == Fault::Stall {
        // The client is to give up only on the request that is stalled, however busy the machine is.
        let patience = (proxy.slowest().as_secs() + 1) * 4;
        let file = cluster.root().join("site.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, text.replace(PATIENT, &format!("timeout = {patience}\n"))).unwrap();
    }
    let step = if all { 1 } else { proxy.count().div_ceil(SAMPLE) };
    let mut count = Count::default();
    // Where requests are left out, each fault begins at another one.
    for n in (1 + at * 5 % step..).step_by(step) {
        assert!(n < MOST_REQUESTS, "{name}: {fault:?}: the deploys ask for more and more: {count:?}");
        version += 1;
        cluster.build(version);
        cluster.deploy(&["plan"]).ok();
        proxy.set(Plan { fault: Some((n, fault, times)), ..Plan::default() });
        let said = crate::support::run(cluster.command(&["apply"]), |id| proxy.aim(id));
        let reached = proxy.count() >= n;
        let at = format!("{name}: {fault:?} at request {n} ({:?})\n{}", said.code, said.err);
        consistent(read, &[version - 1, version], one).unwrap_or_else(|e| panic!("{e}\n{at}"));
        count.requests = count.requests.max(proxy.count());
        proxy.set(Plan::default());
        if said.code == Some(0) {
            count.survived += 1;
        } else {
            assert!(reached, "it failed by itself: {at}");
            let again = cluster.deploy(&["apply"]);
            assert_eq!(again.code, Some(0), "the rerun failed: {}\nafter {at}", again.err);
            count.reruns += 1;
        }
        is_version(read, version);
        assert!(read(&crate::support::style(version - 1).0).is_none(), "leftovers after {at}");
        if !reached {
            break;
        }
        count.runs += 1;
    }
    println!(
        "{name}: {fault:?} x{times} at {} of {} requests: {} deploys went on by themselves, {} after a rerun; readers saw no half-state",
        count.runs, count.requests, count.survived, count.reruns
    );
    assert!(count.runs > if all { 15 } else { SAMPLE - 3 }, "{count:?}");
}

const ALL: [(Fault, usize); 8] = [
    (Fault::Refuse, 1),
    (Fault::Cut, 1),
    (Fault::Unavailable, 1),
    (Fault::Corrupt, 1),
    (Fault::Stall, 1),
    (Fault::Unavailable, 1_000),
    (Fault::KillBefore, 1),
    (Fault::KillAfter, 1),
];

/// Long enough for a machine that does much else: no request is to fail but the one that is harmed.
const PATIENT: &str = "timeout = 60\n";

const QUICK: &str = "retries = 2\nconcurrency = 1\ntimeout = 60\n"; // with `PATIENT` in it

#[test]
fn s3_in_place_survives_every_fault() {
    at_every_request("S3 in place", &ALL, false, || {
        let server = servers::s3();
        let proxy = Proxy::new(server.port);
        let cluster = s3_cluster(proxy.port, QUICK);
        let port = server.port;
        let read = Box::new(move |path: &str| get(port, &format!("/site/www/{path}")));
        Place { cluster, proxy, read, _server: server }
    });
}

#[test]
fn s3_releases_survive_every_fault() {
    let faults = [
        (Fault::Cut, 1),
        (Fault::Corrupt, 1),
        (Fault::Unavailable, 1_000),
        (Fault::KillBefore, 1),
        (Fault::KillAfter, 1),
    ];
    at_every_request("S3 with releases", &faults, true, || {
        let server = servers::s3();
        let proxy = Proxy::new(server.port);
        let cluster = s3_cluster(proxy.port, &format!("mode = \"releases\"\n{QUICK}"));
        let port = server.port;
        let path = move |path: &str| Some(format!("/site/www/releases/{}/www/{path}", s3_current(port)?));
        let read = Box::new(move |file: &str| get(port, &path(file)?));
        Place { cluster, proxy, read, _server: server }
    });
}

#[test]
fn webdav_in_place_survives_faults() {
    let faults =
        [(Fault::Cut, 1), (Fault::Unavailable, 1_000), (Fault::KillBefore, 1), (Fault::KillAfter, 1)];
    at_every_request("WebDAV in place", &faults, false, || {
        let server = servers::webdav();
        let proxy = Proxy::new(server.port);
        let cluster = Cluster::new(&format!("{}{QUICK}", webdav_target(proxy.port, "in-place")));
        let root = server.folder.path().join("dav/cluster");
        let read = Box::new(move |path: &str| std::fs::read(root.join(path)).ok());
        Place { cluster, proxy, read, _server: server }
    });
}

#[test]
fn between_any_two_requests_readers_see_one_release() {
    let server = servers::s3();
    let proxy = Proxy::new(server.port);
    for (mode, one) in [("in-place", false), ("releases", true)] {
        let prefix = format!("prefix = \"{mode}\"");
        let target = s3_target(proxy.port, &format!("mode = \"{mode}\"\nconcurrency = 1\n"))
            .replace("prefix = \"www\"", &prefix);
        let cluster = s3_cluster(proxy.port, "");
        cluster.configure(&target);
        proxy.set(Plan::default());
        cluster.live(1);
        cluster.build(2);
        cluster.deploy(&["plan"]).ok();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (port, said) = (server.port, seen.clone());
        let watch = move |_| {
            let read = |path: &str| match one {
                true => {
                    let current = String::from_utf8(get(port, &format!("/site/{mode}/current"))?).ok()?;
                    get(port, &format!("/site/{mode}/releases/{}/www/{path}", current.trim()))
                }
                false => get(port, &format!("/site/{mode}/{path}")),
            };
            said.lock().unwrap().push(consistent(&read, &[1, 2], one));
        };
        proxy.set(Plan { watch: Some(Box::new(watch)), ..Plan::default() });
        cluster.deploy(&["apply"]).ok();
        let moments = seen.lock().unwrap();
        for (n, moment) in moments.iter().enumerate() {
            assert!(matches!(moment, Ok(Some(_))), "{mode}, before request {}: {moment:?}", n + 1);
        }
        let old = moments.iter().filter(|m| **m == Ok(Some(1))).count();
        println!(
            "{mode}: {} moments, the home page was old in {old}, new in {}",
            moments.len(),
            moments.len() - old
        );
        assert!(old > 10 && old < moments.len());
    }
}

/// A store that does not compare checksums, and a record that nobody would ever write again.
#[test]
fn a_record_that_is_written_once_and_damaged_on_the_way_is_mended() {
    let server = servers::s3();
    let proxy = Proxy::new(server.port);
    let cluster = s3_cluster(proxy.port, "concurrency = 1\n");
    cluster.live(1);
    for (version, of) in [(2, "PUT /site/www/.bosoo/log/"), (4, "PUT /site/www/.bosoo/lock/")] {
        cluster.build(version);
        cluster.deploy(&["plan"]).ok();
        proxy.set(Plan { fault: Some((1, Fault::Corrupt, 1)), of, watch: None });
        cluster.deploy(&["apply"]).ok();
        assert!(proxy.count() > 1, "{of}: {} requests", proxy.count());
        proxy.set(Plan::default());
        cluster.live(version + 1);
    }
}

/// What was put online before is known from a listing.
#[test]
fn a_listing_whose_connection_broke_is_asked_again() {
    let server = servers::webdav();
    let proxy = Proxy::new(server.port);
    let cluster = Cluster::new(&format!("{}{QUICK}", webdav_target(proxy.port, "in-place")));
    for version in [1, 2] {
        cluster.live(version);
    }
    let cut = |of| {
        proxy.set(Plan { fault: Some((1, Fault::Cut, 1)), of, watch: None });
    };
    let root = server.folder.path().join("dav/cluster");
    let read = |path: &str| std::fs::read(root.join(path)).ok();
    cut("PROPFIND /cluster/.bosoo/complete/");
    cluster.deploy(&["rollback"]).ok();
    assert!(proxy.count() > 1, "the listing was asked once");
    is_version(&read, 1);
    cut("PROPFIND /cluster/.bosoo/complete/");
    let pruned = cluster.deploy(&["prune", "--keep", "1", "--json"]).ok().json();
    assert!(proxy.count() > 1, "the listing was asked once");
    assert_eq!(pruned["releases"].as_array().unwrap().len(), 1, "{pruned}");
}

#[test]
fn two_deployers_to_one_bucket() {
    let server = servers::s3();
    let (one, two) = (s3_cluster(server.port, "acl = \"public-read\"\n"), s3_cluster(server.port, ""));
    one.live(1);
    let read = |path: &str| get(server.port, &format!("/site/www/{path}"));
    for round in 0..6 {
        let (a, b) = (2 + 2 * round, 3 + 2 * round);
        for (cluster, version) in [(&one, a), (&two, b)] {
            cluster.build(version);
            // The rounds' winners differ; which of the two clocks is later does not matter here.
            cluster.deploy(&["plan", "--allow-older"]).ok();
        }
        let spawn = |cluster: &Cluster| {
            let mut command = cluster.command(&["apply"]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
            command.spawn().unwrap()
        };
        let children = [spawn(&one), spawn(&two)];
        let said = children.map(|c| crate::support::Said::of(c.wait_with_output().unwrap()));
        let version = match [said[0].code, said[1].code] {
            [Some(0), Some(1)] => a,
            [Some(1), Some(0)] => b,
            codes => panic!("{codes:?}\n{}\n{}", said[0].err, said[1].err),
        };
        let told = said.iter().find(|s| s.code == Some(1)).unwrap();
        assert!(told.err.contains("deploy-locked") || told.err.contains("deploy-moved"), "{}", told.err);
        is_version(&read, version);
    }
}
