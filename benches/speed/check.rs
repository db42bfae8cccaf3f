//! `bosoo check`: of the whole corpus, of one file, and of one file beside a preview that has read everything.

use crate::{Run, measured};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// One run over the corpus, or over its first document.
pub fn check(tool: &Path, cluster: &Path, one: bool, port: u16) -> Run {
    let mut call = format!("'{}' check --root '{}' --as-of 2026-11-24", tool.display(), cluster.display());
    if one {
        call.push_str(&format!(" --port {port} '{}/content/d00/c00/000000.zh.md'", cluster.display()));
    }
    // The corpus has findings: 1 is an answer.
    measured(Command::new("sh").arg("-c").arg(format!("{call}; test $? -lt 2")))
}

/// A preview of the corpus, and its port. It ends when it is dropped.
pub struct Preview(Child, pub u16);

impl Preview {
    /// Starts one and waits until it has read the corpus.
    pub fn start(tool: &Path, cluster: &Path) -> Preview {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = free.expect("a port is free").port();
        let mut command = Command::new(tool);
        command.arg("--root").arg(cluster).args([
            "serve",
            "--as-of",
            "2026-11-24",
            "--port",
            &port.to_string(),
        ]);
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the preview starts");
        let mut line = String::new();
        let said = child.stderr.take().map(|stderr| BufReader::new(stderr).read_line(&mut line));
        assert!(said.is_some_and(|said| said.is_ok()), "the preview says where it is");
        Preview(child, port)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
