//! The program is killed at every call that changes a folder, and at many moments of an SFTP deploy.

use crate::servers;
use crate::support::{Cluster, SMALL, consistent, folder_reader, is_version};
use crate::targets::sftp_cluster;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Every system call with which a deploy changes a folder.
const CALLS: [&str; 9] =
    ["openat", "write", "rename", "linkat", "symlinkat", "unlink", "mkdir", "copy_file_range", "syncfs"];

fn killed_at_every_call(name: &str, mode: &str, one: bool) {
    let strace = servers::installed("/usr/bin/strace");
    let cluster = Cluster::new(&format!(
        "[deploy]\nasset_grace = 0\n[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\nmode = \"{mode}\"\nconcurrency = 1\nprecompress = [\"gzip\"]\n"
    ));
    let web = if one { "srv/current/www" } else { "srv" };
    let read = folder_reader(cluster.root().join(web));
    cluster.live(SMALL);
    let mut version = SMALL;
    let (mut kills, mut late) = (0, 0);
    for call in CALLS {
        for n in 1.. {
            version += 1;
            cluster.build(version);
            cluster.deploy(&["plan"]).ok();
            let apply = cluster.command(&["apply"]);
            let mut traced = Command::new(&strace);
            traced.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")]);
            traced.arg("-e").arg(format!("inject={call}:signal=KILL:when={n}")).arg(apply.get_program());
            traced.args(apply.get_args());
            for (key, value) in apply.get_envs() {
                match value {
                    Some(value) => traced.env(key, value),
                    None => traced.env_remove(key),
                };
            }
            let output = traced.output().unwrap();
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(
                !error.contains("PTRACE") && !error.contains("invalid"),
                "strace cannot trace here: {error}"
            );
            let seen = consistent(&read, &[version - 1, version], one);
            let seen = seen.unwrap_or_else(|e| panic!("{name}: killed at {call} {n}: {e}"));
            let done = output.status.success();
            if !done {
                kills += 1;
                late += usize::from(seen == Some(version));
                let again = cluster.deploy(&["apply"]);
                assert_eq!(again.code, Some(0), "{name}: the rerun after {call} {n}: {}", again.err);
            }
            is_version(&read, version);
            assert!(
                read(&crate::support::style(version - 1).0).is_none(),
                "{name}: leftovers after {call} {n}"
            );
            if done {
                break;
            }
        }
    }
    println!(
        "{name}: killed {kills} times, at each changing system call; {late} times the new release was live already; every rerun completed"
    );
    assert!(kills > 60, "{kills}");
}

#[test]
fn folder_with_releases_killed_at_every_call() {
    killed_at_every_call("folder with releases", "releases", true);
}

#[test]
fn folder_in_place_killed_at_every_call() {
    killed_at_every_call("folder in place", "in-place", false);
}

#[test]
fn sftp_killed_at_many_moments() {
    let server = servers::sftp();
    let cluster = sftp_cluster(&server, "releases");
    let read = folder_reader(server.folder.path().join("srv/current/www"));
    cluster.live(SMALL);
    let mut version = SMALL;
    let mut kills = 0;
    for moment in 0.. {
        version += 1;
        cluster.build(version);
        cluster.deploy(&["plan"]).ok();
        let mut child =
            cluster.command(&["apply"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(50 + 400 * moment));
        let done = child.try_wait().unwrap().is_some();
        let _ = child.kill();
        child.wait().unwrap();
        consistent(&read, &[version - 1, version], true).unwrap_or_else(|e| panic!("moment {moment}: {e}"));
        let again = cluster.deploy(&["apply"]);
        assert_eq!(again.code, Some(0), "the rerun after moment {moment}: {}", again.err);
        is_version(&read, version);
        if done {
            break;
        }
        kills += 1;
    }
    println!("SFTP: killed at {kills} moments; every rerun completed");
    assert!(kills > 5, "{kills}");
}

#[test]
fn readers_of_nginx_never_see_a_half_state() {
    let cluster = Cluster::new("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n");
    cluster.live(1);
    let nginx = servers::nginx(&cluster.root().join("srv"));
    let port = nginx.server.port;
    let stop = std::sync::atomic::AtomicBool::new(false);
    let (reads, switches) = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut reads, mut switches, mut last) = (0, 0, 1);
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                // A reader opens a page and then its style sheet; a switch may come between the two.
                let page = servers::get(port, "/edu/policy/a.html").expect("the page is always there");
                let text = String::from_utf8(page).unwrap();
                let version: usize =
                    text.split("<p>version ").nth(1).unwrap().split('<').next().unwrap().parse().unwrap();
                let (asset, css) = crate::support::style(version);
                assert_eq!(
                    servers::get(port, &format!("/{asset}")).as_deref(),
                    Some(css.as_bytes()),
                    "of version {version}"
                );
                assert!(version >= last, "{version} after {last}");
                switches += usize::from(version > last);
                last = version;
                reads += 1;
            }
            (reads, switches)
        });
        for version in 2..20 {
            cluster.live(version);
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        reader.join().unwrap()
    });
    println!("nginx: {reads} pages read with their style sheets during 18 deploys, {switches} switches seen");
    assert!(switches >= 15 && reads > 100, "{switches} {reads}");
}
