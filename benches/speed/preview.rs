//! `bosoo serve`: from a save to the reload message, and to the fresh page.

use crate::Run;
use crate::check::Preview;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Edits of each kind; the 95th percentile of so many is the last but one.
const EDITS: usize = 20;

/// Longest wait for a message.
const PATIENCE: Duration = Duration::from_secs(120);

/// Edits one body, one title and the base template again and again. Gives a row's name with its times: to the reload
/// message, and to the page in view with the change in it.
pub fn edits(tool: &Path, cluster: &Path) -> Vec<(&'static str, Vec<Run>)> {
    let preview = Preview::start(tool, cluster);
    let messages = messages(preview.1);
    // The preview looks at all pages when it starts; editors save later.
    wait(&messages, "report");
    let document = cluster.join("content/d00/c00/000000.zh.md");
    let base = cluster.join("themes/standard/layouts/base.html");
    let kept = [&document, &base].map(|path| std::fs::read_to_string(path).expect("the corpus is there"));
    let title = kept[0].lines().find(|line| line.starts_with("title = ")).expect("a document has a title");
    let mut rows = Vec::new();
    for name in ["save a body", "save a title", "save base.html"] {
        let mut runs = Vec::new();
        for n in 0..EDITS {
            let mark = format!("修改{n}号{}", std::process::id());
            let (path, text) = match name {
                "save a body" => (&document, format!("{}\n{mark}\n", kept[0])),
                "save a title" => (&document, kept[0].replacen(title, &format!("title = \"{mark}\""), 1)),
                _ => (&base, kept[1].replacen("</body>", &format!("<p>{mark}</p></body>"), 1)),
            };
            quiet(&messages);
            std::fs::write(path, text).expect("the corpus can be written");
            let start = Instant::now();
            wait(&messages, "reload");
            let told = start.elapsed().as_secs_f64();
            let page = get(preview.1, "/d00/c00/000000.html");
            assert!(page.contains(&mark), "{name}: the page is fresh when the reload message comes");
            // In the columns of the table: to the message, to the page, and no memory.
            runs.push(Run { wall: told, cpu: start.elapsed().as_secs_f64(), memory: f64::NAN });
        }
        runs.sort_by(|a, b| a.wall.total_cmp(&b.wall));
        rows.push((name, runs));
        for (path, text) in [&document, &base].into_iter().zip(&kept) {
            std::fs::write(path, text).expect("the corpus can be written");
        }
    }
    rows
}

/// The 95th percentile of sorted times.
pub fn late(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[(values.len() * 95).div_ceil(100) - 1]
}

fn messages(port: u16) -> Receiver<String> {
    let (to, from) = channel();
    let stream = request(port, "/_preview/events");
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if let Some(name) = line.strip_prefix("event: ")
                && to.send(name.to_string()).is_err()
            {
                return;
            }
        }
    });
    from
}

fn wait(messages: &Receiver<String>, wanted: &str) {
    while messages.recv_timeout(PATIENCE).expect("the preview sends a message") != wanted {}
}

/// Waits until the preview has had nothing to say for a while: editors pause between saves.
fn quiet(messages: &Receiver<String>) {
    while messages.recv_timeout(Duration::from_millis(1500)).is_ok() {}
}

fn request(port: u16, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("the preview listens");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")
        .expect("the preview reads");
    stream
}

fn get(port: u16, path: &str) -> String {
    let mut bytes = Vec::new();
    request(port, path).read_to_end(&mut bytes).expect("the preview answers");
    String::from_utf8_lossy(&bytes).into_owned()
}
