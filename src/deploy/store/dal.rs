//! Stores behind OpenDAL: S3, OSS, COS, OBS, WebDAV, SFTP.

use super::operator::operator;
use super::{Headers, Store};
use crate::deploy::config::{Kind, Target};
use crate::deploy::{random_id, refuse};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result, bail};
use opendal::{ErrorKind, Operator};
use std::path::Path;
use std::time::Duration;

/// Files above this size are sent in pieces of the same size.
pub const PIECE: usize = 8 * 1024 * 1024;

/// A runtime for the network; callers are plain threads.
pub fn new_runtime() -> Result<tokio::runtime::Runtime> {
    // The one TLS provider of this program; a second call finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("starting the network runtime")
}

/// A store behind OpenDAL.
pub struct DalStore {
    /// Sends whole files, each with its checksum where the service checks one.
    small: Operator,
    /// Sends large files in pieces.
    large: Operator,
    /// Sends each request once, for what is asked again as a whole.
    once: Operator,
    kind: Kind,
    state: String,
    conditional: bool,
    retries: usize,
    link: Option<super::link::Link>,
    /// Last, so that it ends after the operators: an SSH session is closed by the tasks that end with it, and would
    /// otherwise stay behind as a process.
    runtime: tokio::runtime::Runtime,
}

impl DalStore {
    /// The store of a target.
    pub fn new(target: &Target) -> Result<DalStore> {
        let runtime = new_runtime()?;
        let inside = runtime.enter();
        let (small, once) = operator(target, true)?;
        // An SSH server must not see twice as many sessions.
        let (large, link) = match target.kind {
            Kind::Sftp => (small.clone(), Some(super::link::Link::new(target))),
            _ => (operator(target, false)?.0, None),
        };
        drop(inside);
        let full = small.info().capability();
        Ok(DalStore {
            large,
            once,
            kind: target.kind,
            state: target.state.trim_matches('/').to_string(),
            conditional: full.write_with_if_not_exists && target.conditional_writes,
            retries: target.retries,
            small,
            link,
            runtime,
        })
    }

    fn block<T>(&self, future: impl Future<Output = opendal::Result<T>>) -> opendal::Result<T> {
        self.runtime.block_on(future)
    }

    /// Does something of many requests, all of it again where one failed. Retried by itself, a listing goes on behind the
    /// folder whose request failed: OpenDAL 0.59 has taken that folder off its row by then, and the listing comes back
    /// without it, empty or in part.
    fn whole<T, F: Future<Output = opendal::Result<T>>>(&self, ask: impl Fn() -> F) -> opendal::Result<T> {
        let mut attempt = 0;
        loop {
            match self.block(ask()) {
                Err(error) if error.is_temporary() && attempt < self.retries => {
                    std::thread::sleep(Duration::from_millis(200 << attempt.min(6)));
                    attempt += 1;
                }
                done => return done,
            }
        }
    }

    /// A failure of the first request of a command, which is where missing credentials show.
    fn fault(&self, error: opendal::Error, what: String) -> anyhow::Error {
        if error.to_string().contains("signing credential") {
            let d = Diagnostic::new(Level::Error, "deploy-no-credentials");
            return refuse(d.arg("variables", self.kind.credentials()));
        }
        anyhow::Error::new(error).context(what)
    }

    /// Whether a writer's bytes could be seen half-written, so that they must be written aside first.
    fn aside(&self) -> bool {
        matches!(self.kind, Kind::Webdav | Kind::Sftp)
    }

    fn temporary(&self) -> String {
        format!("{}/tmp/{}", self.state, random_id())
    }

    fn options(&self, headers: Option<&Headers>) -> opendal::options::WriteOptions {
        let mut options = opendal::options::WriteOptions::default();
        if let Some(headers) = headers {
            let full = self.small.info().capability();
            if full.write_with_content_type {
                options.content_type = Some(headers.content_type.clone());
            }
            if full.write_with_cache_control {
                options.cache_control = Some(headers.cache_control.clone());
            }
        }
        options
    }

    /// Whether the bytes at `key` are `bytes`, by the ETag of the answer or by reading them back.
    fn arrived(&self, key: &str, bytes: &[u8], meta: &opendal::Metadata) -> Result<bool> {
        use md5::Digest;
        let etag = meta.etag().unwrap_or("").trim_matches('"').to_ascii_lowercase();
        if self.kind.is_object_store() && etag == crate::deploy::hex(&md5::Md5::digest(bytes)) {
            return Ok(true);
        }
        Ok(self.read(key)?.is_some_and(|there| there == bytes))
    }

    /// Sends `bytes` until they arrive as they are; `aside`: under another name first.
    fn send(&self, key: &str, aside: bool, bytes: &[u8], headers: Option<&Headers>) -> Result<()> {
        let mut attempt = 0;
        loop {
            let at = if aside { self.temporary() } else { key.to_string() };
            let body = bytes::Bytes::copy_from_slice(bytes);
            let written = self.block(self.small.write_options(&at, body, self.options(headers)));
            let failure = match written {
                Ok(meta) if self.arrived(&at, bytes, &meta)? => {
                    if at != key {
                        self.rename(&at, key, || Ok(self.read(key)?.is_some_and(|there| there == bytes)))?;
                    }
                    return Ok(());
                }
                Ok(_) => anyhow::anyhow!("{key}: other bytes arrived than were sent"),
                // The store compared the checksum and refused; sending again may help.
                Err(error) if error.to_string().contains("Digest") || error.is_temporary() => {
                    anyhow::Error::new(error).context(key.to_string())
                }
                Err(error) => return Err(error).with_context(|| key.to_string()),
            };
            if attempt == self.retries {
                return Err(failure);
            }
            std::thread::sleep(Duration::from_millis(100 << attempt.min(6)));
            attempt += 1;
        }
    }

    /// Writes a new object once more, which was damaged on the way; false where it is another's by now: some servers let
    /// two in at once, and the answer's ETag tells the two apart.
    fn repair(&self, key: &str, bytes: &[u8], meta: &opendal::Metadata) -> Result<bool> {
        let can = self.small.info().capability().write_with_if_match;
        let if_match = meta.etag().filter(|_| can).map(str::to_string);
        if if_match.is_none() {
            self.send(key, false, bytes, None)?;
            return Ok(true);
        }
        let options = opendal::options::WriteOptions { if_match, ..Default::default() };
        match self.block(self.small.write_options(key, bytes::Bytes::copy_from_slice(bytes), options)) {
            Ok(_) => Ok(self.read(key)?.is_some_and(|there| there == bytes)),
            Err(error) if error.kind() == ErrorKind::ConditionNotMatch => Ok(false),
            Err(error) => Err(self.fault(error, key.to_string())),
        }
    }

    /// Moves a finished object over another.
    fn rename(&self, from: &str, to: &str, check: impl Fn() -> Result<bool>) -> Result<()> {
        match self.block(self.small.rename(from, to)) {
            // The answer to an earlier attempt was lost, but the move was done.
            Err(error) if error.kind() == ErrorKind::NotFound && check()? => Ok(()),
            other => other.with_context(|| to.to_string()),
        }
    }
}

impl Store for DalStore {
    fn read(&self, key: &str) -> Result<Option<Vec<u8>>> {
        match self.block(self.small.read(key)) {
            Ok(buffer) => Ok(Some(buffer.to_vec())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.fault(error, key.to_string())),
        }
    }

    fn put(&self, key: &str, bytes: &[u8], headers: Option<&Headers>) -> Result<()> {
        self.send(key, self.aside(), bytes, headers)
    }

    fn put_file(&self, key: &str, file: &Path, sha256: &str, headers: Option<&Headers>) -> Result<()> {
        let aside = self.aside();
        let at = if aside { self.temporary() } else { key.to_string() };
        let options = self.options(headers);
        let op = &self.large;
        let sent = self.runtime.block_on(async {
            use sha2::Digest;
            use std::io::Read;
            let mut source = std::fs::File::open(file)?;
            let mut hash = sha2::Sha256::new();
            let mut writer = op.writer_options(&at, options).await?;
            loop {
                let mut piece = Vec::with_capacity(PIECE);
                source.by_ref().take(PIECE as u64).read_to_end(&mut piece)?;
                if piece.is_empty() {
                    break;
                }
                hash.update(&piece);
                writer.write(piece).await?;
            }
            writer.close().await?;
            anyhow::Ok(crate::deploy::hex(&hash.finalize()))
        });
        let sent = sent.with_context(|| key.to_string())?;
        let arrived = self.runtime.block_on(async {
            use sha2::Digest;
            let size = op.stat(&at).await?.content_length();
            let reader = op.reader(&at).await?;
            let mut hash = sha2::Sha256::new();
            let mut from = 0;
            while from < size {
                let to = (from + PIECE as u64).min(size);
                hash.update(reader.read(from..to).await?.to_vec());
                from = to;
            }
            anyhow::Ok(crate::deploy::hex(&hash.finalize()))
        });
        let arrived = arrived.with_context(|| key.to_string())?;
        if sent != sha256 || arrived != sha256 {
            self.delete(&at)?;
            bail!("{key}: checksum {arrived} instead of {sha256}");
        }
        if aside {
            self.rename(&at, key, || Ok(self.block(self.small.exists(key))?))?;
        }
        Ok(())
    }

    fn put_new(&self, key: &str, bytes: &[u8]) -> Result<bool> {
        let same = |there: Option<Vec<u8>>| there.is_some_and(|there| there == bytes);
        if !self.conditional {
            if let Some(there) = self.read(key)? {
                return Ok(there == bytes);
            }
            // Not aside: some servers delete what a move meets, so that a move that was sent twice, and is carried out
            // twice at once, deletes what it moved.
            self.send(key, false, bytes, None)?;
            return Ok(same(self.read(key)?));
        }
        let options = opendal::options::WriteOptions { if_not_exists: true, ..Default::default() };
        match self.block(self.small.write_options(key, bytes::Bytes::copy_from_slice(bytes), options)) {
            Ok(meta) if self.arrived(key, bytes, &meta)? => Ok(true),
            Ok(meta) => self.repair(key, bytes, &meta),
            Err(error) if matches!(error.kind(), ErrorKind::ConditionNotMatch | ErrorKind::AlreadyExists) => {
                // Ours too, where the answer to an earlier attempt was lost.
                Ok(same(self.read(key)?))
            }
            Err(error) => Err(self.fault(error, key.to_string())),
        }
    }

    fn conditional(&self) -> bool {
        self.conditional
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool> {
        let aside = self.aside();
        let at = if aside { self.temporary() } else { to.to_string() };
        match self.block(self.large.copy(from, &at)) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) if aside || error.kind() == ErrorKind::Unsupported => {
                // A server without copying: through this machine.
                let Some(bytes) = self.read(from)? else { return Ok(false) };
                self.put(to, &bytes, None)?;
                return Ok(true);
            }
            Err(error) => return Err(error).with_context(|| format!("{from} → {to}")),
        }
        if aside {
            self.rename(&at, to, || Ok(self.block(self.small.exists(to))?))?;
        }
        Ok(true)
    }

    fn delete(&self, key: &str) -> Result<()> {
        match self.block(self.small.delete(key)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| key.to_string()),
            _ => Ok(()),
        }
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>> {
        let entries = self.whole(|| async { self.once.list_with(prefix).recursive(true).await });
        match entries {
            Ok(entries) => Ok(entries
                .into_iter()
                .filter(|e| e.metadata().is_file())
                .map(|e| e.path().to_string())
                .collect()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(self.fault(error, format!("listing {prefix}"))),
        }
    }

    fn delete_tree(&self, prefix: &str) -> Result<()> {
        match self.whole(|| async { self.once.delete_with(prefix).recursive(true).await }) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(error).with_context(|| prefix.to_string())
            }
            _ => Ok(()),
        }
    }

    fn current(&self) -> Result<Option<String>> {
        match &self.link {
            Some(link) => link.read(&self.runtime),
            None => Ok(self.read("current")?.map(|b| String::from_utf8_lossy(&b).trim().to_string())),
        }
    }

    fn set_current(&self, release: &str) -> Result<()> {
        match &self.link {
            Some(link) => link.set(&self.runtime, release),
            None => {
                let headers = Headers { content_type: "text/plain".into(), cache_control: "no-store".into() };
                self.put("current", format!("{release}\n").as_bytes(), Some(&headers))
            }
        }
    }
}
