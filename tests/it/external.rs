//! Links that lead out, asked on loopback: politely, with a memory, and never into private networks unasked.

use crate::cluster::*;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// A server that answers by the path, and remembers what it was asked and when.
struct Other {
    port: u16,
    asked: Arc<Mutex<Vec<(String, Instant)>>>,
}

impl Other {
    fn start() -> Other {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked: Arc<Mutex<Vec<(String, Instant)>>> = Arc::default();
        let noted = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let Some(Ok(line)) = lines.next() else { continue };
                while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
                let request = line.trim_end_matches(" HTTP/1.1").to_string();
                noted.lock().unwrap().push((request.clone(), Instant::now()));
                let (method, path) = request.split_once(' ').unwrap();
                let (status, more) = match (method, path) {
                    (_, "/fine") => ("200 OK", String::new()),
                    ("GET", "/no-head") => ("200 OK", String::new()),
                    (_, "/no-head") => ("405 Method Not Allowed", String::new()),
                    (_, "/moved") => ("301 Moved Permanently", "Location: /fine\r\n".to_string()),
                    (_, "/round") => ("302 Found", "Location: /round\r\n".to_string()),
                    (_, "/shy") => ("403 Forbidden", String::new()),
                    _ => ("404 Not Found", String::new()),
                };
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status}\r\n{more}Content-Length: 0\r\nConnection: close\r\n\r\n"
                );
            }
        });
        Other { port, asked }
    }

    fn take(&self) -> Vec<(String, Instant)> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

fn cluster(port: u16) -> Cluster {
    let links: String = ["fine", "no-head", "moved", "round", "shy", "gone"]
        .iter()
        .map(|path| format!("[{path}](http://127.0.0.1:{port}/{path})\n\n"))
        .collect();
    Cluster::new(&format!(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n{links}\
-- content/edu/news/secret.zh.md --\n+++\ntitle = \"乙\"\npublished = 2026-11-01\ndisclosure = \"closed\"\n+++\nhttp://127.0.0.1:{port}/secret\n"
    ))
}

fn check(cluster: &Cluster, host: &str, day: u32, more: &[&str]) -> (Option<i32>, serde_json::Value) {
    let clock = format!("2026-11-{day:02}T12:00:00+08:00");
    let mut args =
        vec!["check", "--external", "--pause", "60", "--format", "json", "--lang", "en", "--as-of", &clock];
    args.extend(more);
    // The fixture's own addresses belong to others.
    args.extend(["--host", host]);
    let output = cluster.bosoo(&args);
    let value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (output.status.code(), value)
}

/// The findings about the other server; the fixture's own addresses do not exist.
fn about(value: &serde_json::Value, port: u16) -> Vec<(String, String)> {
    let list = value["diagnostics"].as_array().unwrap().iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_string();
    list.map(|d| (text(&d["code"]), text(&d["reason"])))
        .filter(|(_, reason)| reason.contains(&format!("127.0.0.1:{port}")))
        .collect()
}

#[test]
fn links_outside_are_asked_politely_and_remembered() {
    let other = Other::start();
    let cluster = cluster(other.port);
    let host = format!("127.0.0.1:{}", other.port);
    // Without leave nobody on this machine is asked.
    check(&cluster, &host, 10, &[]);
    assert!(other.take().is_empty());

    let (status, value) = check(&cluster, &host, 10, &["--private-hosts"]);
    assert_eq!(status, Some(0), "{value}");
    let failing = about(&value, other.port);
    let codes: Vec<&str> = failing.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["external-failing"; 2], "{failing:?}");
    assert!(failing.iter().any(|(_, reason)| reason.contains("/gone") && reason.contains("404")));
    assert!(failing.iter().any(|(_, reason)| reason.contains("/round") && reason.contains("redirects")));
    let asked = other.take();
    assert!(asked.iter().any(|(request, _)| request == "GET /no-head"));
    assert!(!asked.iter().any(|(request, _)| request == "GET /fine"), "HEAD was enough");
    assert!(!asked.iter().any(|(request, _)| request.contains("secret")), "a closed text asks nobody");
    let first = |path: &str| asked.iter().find(|(request, _)| request == &format!("HEAD {path}")).unwrap().1;
    let mut firsts = ["/fine", "/no-head", "/moved", "/shy", "/gone"].map(first);
    firsts.sort();
    for pair in firsts.windows(2) {
        assert!((pair[1] - pair[0]).as_millis() >= 60, "{:?}", pair[1] - pair[0]);
    }

    // Within the hour nobody is asked again; nine days later it has been dead for nine days.
    check(&cluster, &host, 10, &["--private-hosts"]);
    assert!(other.take().iter().all(|(request, _)| request.contains("/shy")));
    let (status, value) = check(&cluster, &host, 19, &["--private-hosts"]);
    let dead = about(&value, other.port);
    assert!(
        dead.iter().all(|(code, reason)| code == "external-dead" && reason.contains("dead for 9 days")),
        "{dead:?}"
    );
    assert_eq!((status, dead.len()), (Some(0), 2));
    // A build knows nothing of it.
    let built = cluster.bosoo(&["build", "--as-of", "2026-11-19T12:00:00+08:00", "--format", "json"]);
    assert!(built.status.success() && !String::from_utf8_lossy(&built.stdout).contains("external-"));
}
