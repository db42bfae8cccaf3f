//! The preview server: the program itself on a free port, spoken to over plain sockets.

use crate::cluster::*;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Longer than any answer takes, also on a machine with much to do.
const PATIENCE: Duration = Duration::from_secs(60);

struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(cluster: &Cluster) -> Server {
        // The port is free now; the server says when it listens.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut child = Command::new(BOSOO)
            .current_dir(&cluster.root)
            .args(["serve", "--lang", "en", "--as-of", AS_OF_TEXT, "--port", &port.to_string()])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains(&format!("http://localhost:{port}/")), "{line}");
        Server { child, port }
    }

    fn connect(&self, path: &str) -> TcpStream {
        self.ask(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)), path)
    }

    fn ask(&self, address: SocketAddr, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect_timeout(&address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    fn get(&self, path: &str) -> (u16, String) {
        read(self.connect(path))
    }

    /// Asks until the answer is right.
    fn wait(&self, path: &str, right: impl Fn(&str) -> bool) -> String {
        let began = Instant::now();
        loop {
            let (_, body) = self.get(path);
            if right(&body) {
                return body;
            }
            assert!(began.elapsed() < PATIENCE, "{path}: {body}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn read(mut stream: TcpStream) -> (u16, String) {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{text:?}"));
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_string())
}

/// The events of a stream, as they come.
fn event(stream: &mut BufReader<TcpStream>, name: &str) {
    let mut line = String::new();
    while !line.contains(&format!("event: {name}")) {
        line.clear();
        assert!(stream.read_line(&mut line).unwrap() > 0, "the stream ended before {name}");
    }
}

const CONTENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"甲\"
published = 2026-11-01
disclosure = \"open\"
+++
原来的字，[外](https://www.example.com/)
-- content/edu/policy/p/index.zh.md --
+++
title = \"乙\"
published = 2026-11-01
signed = 2026-11-01
disclosure = \"open\"
attachments = [\"x.pdf\"]
+++
字
-- content/edu/policy/p/x.pdf --
pdf
-- content/edu/policy/closed.zh.md --
+++
title = \"密\"
published = 2026-11-01
signed = 2026-11-01
disclosure = \"closed\"
+++
密
";

#[test]
fn pages_come_on_demand() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    let (status, home) = server.get("/");
    assert_eq!(status, 200);
    assert!(home.contains("测试市人民政府") && home.contains("/_preview/preview.js"));
    assert_eq!(server.get("/edu/").0, 200);
    let (status, page) = server.get("/edu/news/a.html");
    assert!(status == 200 && page.contains("原来的字"));
    let stylesheet = between(&page, "rel=\"stylesheet\" href=\"../../", "\"");
    assert_eq!(server.get(&format!("/{stylesheet}")).0, 200);
    // What the page asked for: the notice before a link that leaves.
    let leave = between(&page, "href=\"../../leave/", "\"");
    assert!(server.get(&format!("/leave/{leave}")).1.contains("https://www.example.com/"));
    server.get("/edu/policy/p.html");
    assert_eq!(server.get("/edu/policy/p/x.pdf"), (200, "pdf\n".to_string()));
    // What is not there, and what must not be.
    let (status, lost) = server.get("/edu/news/nothing.html");
    assert!(status == 404 && lost.contains("找不到这个页面"));
    assert_eq!(server.get("/edu/policy/closed.html").0, 404);
    for path in [
        "/../site.toml",
        "/%2e%2e/site.toml",
        "/edu/..%2f..%2fsite.toml",
        "/..%5csite.toml",
        "//etc/passwd",
        "/site.toml",
        "/content/edu/policy/closed.zh.md",
        "/%00",
    ] {
        let (status, body) = server.get(path);
        assert!([400, 404].contains(&status), "{path}: {status}");
        assert!(!body.contains("base_url") && !body.contains("密"), "{path}");
    }
    // Nothing is written.
    assert!(!cluster.root.join("dist").exists() && !cluster.root.join(".bosoo").exists());
}

#[test]
fn a_picture_on_a_list_is_there_before_its_document_is_asked_for() {
    let cluster = Cluster::new(
        "\
-- content/edu/news/river/index.zh.md --
+++
title = \"河\"
published = 2026-11-01
disclosure = \"open\"
image = \"river.png\"
image_alt = \"河\"
+++
字
",
    );
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(600, 300).write_to(&mut png, image::ImageFormat::Png).unwrap();
    cluster.write("content/edu/news/river/river.png", png.into_inner());
    let server = Server::start(&cluster);
    for there in ["/edu/news/river/river.png", "/edu/news/river/river.png.480.webp"] {
        assert_eq!(server.get(there).0, 200, "{there}");
    }
    for other in ["/edu/news/river/river.png.481.webp", "/edu/news/river/other.png"] {
        assert_eq!(server.get(other).0, 404, "{other}");
    }
}

#[test]
fn an_edit_reloads_the_browser() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    assert!(server.get("/edu/news/a.html").1.contains("原来的字"));
    let mut events = BufReader::new(server.connect("/_preview/events"));
    let mut line = String::new();
    events.read_line(&mut line).unwrap();
    assert!(line.contains("200"), "{line}");
    cluster.edit("content/edu/news/a.zh.md", "原来的字", "改过的字");
    event(&mut events, "reload");
    assert!(server.get("/edu/news/a.html").1.contains("改过的字"));
    // A new file, a word, a style, the cluster's file.
    cluster.write(
        "content/edu/news/new.zh.md",
        "+++\ntitle = \"新\"\npublished = 2026-11-02\ndisclosure = \"open\"\n+++\n字\n",
    );
    event(&mut events, "reload");
    server.wait("/edu/news/new.html", |body| body.contains("<h1>新</h1>"));
    cluster.edit("locales/zh/ui.ftl", "home = 首页", "home = 起点");
    event(&mut events, "reload");
    server.wait("/edu/news/a.html", |body| body.contains(">起点<"));
    cluster.edit("site.toml", "测试市教育局", "测试市教体局");
    event(&mut events, "reload");
    server.wait("/edu/index.html", |body| body.contains("测试市教体局"));
}

#[test]
fn what_is_wrong_is_named_and_the_pages_stay() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    let clean = server.wait("/_preview/report.json", |body| body.contains("\"built\":true"));
    assert!(clean.contains("\"diagnostics\":[]"), "{clean}");
    cluster.edit("content/edu/news/a.zh.md", "原来的字", "[无](@edu/news/nothing)");
    let report = server.wait("/_preview/report.json", |body| body.contains("dead-link"));
    let value: serde_json::Value = serde_json::from_str(&report).unwrap();
    let fault = &value["diagnostics"][0];
    assert_eq!((&fault["file"], &fault["line"]), (&"content/edu/news/a.zh.md".into(), &6.into()));
    assert!(fault["repair"].as_str().unwrap().contains("@site/column/name"));
    assert_eq!(server.get("/edu/news/a.html").0, 200);
    // A cluster that can't be read at all: the pages are those from before, and the report says so.
    let good = std::fs::read_to_string(cluster.root.join("site.toml")).unwrap();
    cluster.write("site.toml", good.replace("[cluster]", "[cluster"));
    let report = server.wait("/_preview/report.json", |body| body.contains("\"built\":false"));
    assert!(report.contains("site.toml"), "{report}");
    let (status, page) = server.get("/edu/policy/p.html");
    assert!(status == 200 && page.contains("<h1>乙</h1>"));
    cluster.write("site.toml", good);
    cluster.edit("content/edu/news/a.zh.md", "[无](@edu/news/nothing)", "好的字");
    server.wait("/edu/news/a.html", |body| body.contains("好的字"));
    server.wait("/_preview/report.json", |body| {
        body.contains("\"diagnostics\":[]") && body.contains("\"built\":true")
    });
}

#[test]
fn a_body_below_a_faulty_front_matter_is_read_too() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    server.wait("/_preview/report.json", |body| body.contains("\"diagnostics\":[]"));
    let file = "content/edu/news/a.zh.md";
    let said = |wanted: &[(u64, &str)]| {
        let faults = |body: &str| -> Vec<(u64, String)> {
            let value: serde_json::Value = serde_json::from_str(body).unwrap();
            let all = value["diagnostics"].as_array().unwrap().iter();
            all.filter(|fault| fault["file"] == file)
                .map(|fault| (fault["line"].as_u64().unwrap(), fault["code"].as_str().unwrap().to_string()))
                .collect()
        };
        let wanted: Vec<_> = wanted.iter().map(|(line, code)| (*line, code.to_string())).collect();
        server.wait("/_preview/report.json", |body| faults(body) == wanted);
    };
    let good = std::fs::read_to_string(cluster.root.join(file)).unwrap();
    // The body alone, then the front matter as well: the body's fault stays in sight.
    cluster.edit(file, "原来的字", "[无](@edu/news/nothing)");
    said(&[(6, "dead-link")]);
    cluster.edit(file, "published = 2026-11-01", "published = 2026-02-30");
    said(&[(3, "impossible-date"), (6, "dead-link")]);
    // The rest of the cluster is there meanwhile.
    assert_eq!(server.get("/edu/policy/p.html").0, 200);
    cluster.edit(file, "published = 2026-02-30", "published = 2026-11-01");
    said(&[(6, "dead-link")]);
    cluster.write(file, good);
    said(&[]);
    server.wait("/edu/news/a.html", |body| body.contains("原来的字"));
}

#[test]
fn what_was_missing_and_comes_is_seen_where_it_is_linked() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    server.wait("/_preview/report.json", |body| body.contains("\"diagnostics\":[]"));
    cluster.edit("content/edu/news/a.zh.md", "原来的字", "[乙](@edu/policy/p)，[丙](c.txt)");
    let codes = |body: &str| -> Vec<String> {
        let value: serde_json::Value = serde_json::from_str(body).unwrap();
        let all = value["diagnostics"].as_array().unwrap().iter();
        all.map(|fault| fault["code"].as_str().unwrap().to_string()).collect()
    };
    server.wait("/_preview/report.json", |body| codes(body) == ["missing-file"]);
    // The whole column goes and comes back, then the file is put beside the text; the text stays as it was written.
    let (here, away) = (cluster.root.join("content/edu/policy"), cluster.root.join("away"));
    std::fs::rename(&here, &away).unwrap();
    server.wait("/_preview/report.json", |body| codes(body) == ["dead-link", "missing-file"]);
    std::fs::rename(&away, &here).unwrap();
    server.wait("/_preview/report.json", |body| codes(body) == ["missing-file"]);
    cluster.write("content/edu/news/c.txt", "丙");
    server.wait("/_preview/report.json", |body| codes(body).is_empty());
    server.wait("/edu/news/a.html", |body| body.contains("policy/p.html"));
}

#[test]
fn both_loopback_addresses_and_no_other() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    // A machine without IPv6 cannot say anything about it.
    if TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok() {
        let (status, _) = read(server.ask(SocketAddr::from((Ipv6Addr::LOCALHOST, server.port)), "/"));
        assert_eq!(status, 200);
    } else {
        eprintln!("this machine has no IPv6");
    }
    // The port is taken: the second server says so and ends.
    let second = cluster.bosoo(&["serve", "--port", &server.port.to_string()]);
    assert_eq!(second.status.code(), Some(2));
}

#[test]
fn a_running_preview_answers_for_some_files_at_once() {
    let cluster = Cluster::new(CONTENT);
    let server = Server::start(&cluster);
    let port = server.port.to_string();
    let file = "content/edu/news/a.zh.md";
    let check = |more: &[&str]| {
        let mut args = vec!["check", file, "--format", "json", "--as-of", AS_OF_TEXT];
        args.extend(more);
        String::from_utf8(cluster.bosoo(&args).stdout).unwrap()
    };
    // The answers with and without a preview are the same, as soon as the file is saved.
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port().to_string();
    for text in ["[无](@edu/news/nothing)", "好的字", "[无](@edu/news/nothing#s1) **"] {
        cluster.write(
            file,
            format!("+++\ntitle = \"甲\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n{text}\n"),
        );
        let began = Instant::now();
        let asked = check(&["--port", &port]);
        let took = began.elapsed();
        assert_eq!(asked, check(&["--port", &free]), "{text}");
        assert_eq!(asked.contains("dead-link"), text.contains("nothing"), "{text}: {asked}");
        eprintln!("{took:?}");
    }
    // It is the preview that answers, and only for its own clock and its own cluster.
    let query = format!("/_preview/check?drafts=false&as_of=2026-11-24T12:00:00&file={file}");
    let (status, body) = server.get(&query);
    assert!(status == 200 && body.contains("dead-link"), "{body}");
    assert_eq!(server.get(&query.replace("T12:00", "T12:01")).0, 409);
    assert_eq!(server.get(&query.replace("drafts=false", "drafts=true")).0, 409);
    let other = Cluster::new("");
    let elsewhere =
        other.bosoo(&["check", "site.toml", "--port", &port, "--format", "json", "--as-of", AS_OF_TEXT]);
    assert_eq!(String::from_utf8(elsewhere.stdout).unwrap(), "{\"diagnostics\":[]}\n");
}
