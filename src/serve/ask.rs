//! Asks a preview that is running about some files: it has the cluster read already.
//!
//! Nothing on disk tells of a preview: its port is asked, and the answer says which folder it serves.

use super::Options;
use super::http::percent_decode;
use super::snapshot::Snapshot;
use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::load::Cache;
use anyhow::Result;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A preview that is there answers at once; rendering a few pages takes far less than this.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is asked.
pub struct Question<'a> {
    /// The preview's port.
    pub port: u16,
    /// Paths relative to the root.
    pub files: &'a [Arc<str>],
    /// The clock, where one was given.
    pub as_of: Option<DateTime>,
    /// Whether drafts are looked at.
    pub drafts: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Answer {
    version: String,
    root: PathBuf,
    diagnostics: Vec<Diagnostic>,
}

/// The answer of the preview that runs on this cluster with the same clock; `None` where there is none.
pub fn running(root: &Path, question: &Question) -> Option<Vec<Diagnostic>> {
    let mut path = format!("/_preview/check?drafts={}", question.drafts);
    if let Some(as_of) = question.as_of {
        path.push_str(&format!("&as_of={as_of}"));
    }
    for file in question.files {
        path.push_str("&file=");
        file.bytes().for_each(|byte| path.push_str(&format!("%{byte:02x}")));
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, question.port));
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n").ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let body = memchr::memmem::find(&bytes, b"\r\n\r\n")? + 4;
    if !bytes.starts_with(b"HTTP/1.0 200") {
        return None;
    }
    let answer: Answer = serde_json::from_slice(&bytes[body..]).ok()?;
    // Another program, or a preview of another cluster, may have the port by now.
    let same = answer.version == env!("CARGO_PKG_VERSION") && answer.root == root.canonicalize().ok()?;
    same.then_some(answer.diagnostics)
}

/// The answer to a query; `None` where this preview looks at the cluster otherwise than it is asked to.
pub(super) fn answer(
    options: &Options,
    current: impl Fn() -> Arc<Snapshot>,
    query: &str,
) -> Result<Option<String>> {
    let mut files: Vec<Arc<str>> = Vec::new();
    let (mut as_of, mut drafts) = (None, false);
    for (name, value) in query.split('&').filter_map(|part| part.split_once('=')) {
        match name {
            "file" => files.extend(percent_decode(value).map(Arc::from)),
            "as_of" => as_of = value.parse::<DateTime>().ok(),
            "drafts" => drafts = value == "true",
            _ => {}
        }
    }
    if as_of != options.as_of || drafts != options.drafts {
        return Ok(None);
    }
    let snapshot = fresh(options, current, &files)?;
    let mut report = snapshot.said_at_first.clone();
    if let Some(built) = &snapshot.built {
        report = check::files::check(
            &built.loaded.world(&options.root),
            &built.plan,
            &built.loaded.rules,
            report,
            &files,
        )?;
    }
    let Report { diagnostics } = report;
    let answer =
        Answer { version: env!("CARGO_PKG_VERSION").into(), root: options.root.canonicalize()?, diagnostics };
    Ok(Some(serde_json::to_string(&answer)?))
}

/// A snapshot that was read after the files were saved: the watcher is about to make one, or nothing was saved.
fn fresh(
    options: &Options,
    current: impl Fn() -> Arc<Snapshot>,
    files: &[Arc<str>],
) -> Result<Arc<Snapshot>> {
    let saved =
        |file: &Arc<str>| std::fs::metadata(options.root.join(&**file)).and_then(|meta| meta.modified()).ok();
    let newest = files.iter().filter_map(saved).max();
    for _ in 0..100 {
        let snapshot = current();
        if newest.is_none_or(|newest| newest < snapshot.read_at) {
            return Ok(snapshot);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(Arc::new(Snapshot::read(options, None, &mut Cache::default())?))
}
