//! The preview: every page is made when it is asked for, so that the first one shows at once in a cluster of any size;
//! a change on disk reloads the browser; what is wrong stands over the page, with file, line and repair.

pub mod ask;
mod changes;
mod http;
mod settle;
mod snapshot;
mod watch;

use crate::load::Cache;
use crate::messages::{MessageLanguage, Said};
use anyhow::{Context, Result};
use jiff::civil::DateTime;
use settle::Settle;
use snapshot::Snapshot;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tokio::sync::broadcast;

/// The port where nobody chose one.
pub const PORT: u16 = 4321;

/// How to serve.
#[derive(Debug, Clone)]
pub struct Options {
    /// The cluster's folder.
    pub root: PathBuf,
    /// The port, on the loopback addresses of IPv4 and IPv6 alone.
    pub port: u16,
    /// A fixed clock; the machine's where `None`.
    pub as_of: Option<DateTime>,
    /// Shows drafts.
    pub drafts: bool,
    /// The language of the messages over the page.
    pub lang: MessageLanguage,
}

/// What the browser is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    /// The pages are new.
    Reload,
    /// The report is new.
    Report,
}

/// What the threads share.
struct Shared {
    options: Options,
    /// The cluster as it was last read, and how often it has changed. It is replaced as a whole; a request keeps the one
    /// it began with.
    snapshot: RwLock<(u64, Arc<Snapshot>)>,
    /// What was read of each file.
    cache: Mutex<Cache>,
    events: broadcast::Sender<Event>,
}

impl Shared {
    fn current(&self) -> Arc<Snapshot> {
        self.current_generation().1
    }

    fn current_generation(&self) -> (u64, Arc<Snapshot>) {
        self.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether nothing has changed since then.
    fn is(&self, generation: u64) -> bool {
        self.current_generation().0 == generation
    }

    fn replace(&self, snapshot: Arc<Snapshot>) {
        let mut current = self.snapshot.write().unwrap_or_else(PoisonError::into_inner);
        *current = (current.0 + 1, snapshot);
    }

    /// The same pages, better known; only while nothing has changed since then.
    fn replace_if(&self, generation: u64, snapshot: Arc<Snapshot>) -> bool {
        let mut current = self.snapshot.write().unwrap_or_else(PoisonError::into_inner);
        let same = current.0 == generation;
        if same {
            current.1 = snapshot;
        }
        same
    }

    fn cache(&self) -> MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves until the process is ended. `ready` is told the address.
pub fn serve(options: Options, ready: impl FnOnce(&str)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("failed to start the server")?;
    runtime.block_on(async move {
        let port = options.port;
        let listeners = listen(port).await?;
        let mut cache = Cache::keeping();
        let first = Arc::new(Snapshot::read(&options, None, &mut cache)?);
        let (events, _) = broadcast::channel(16);
        let snapshot = RwLock::new((0, first));
        let shared = Arc::new(Shared { options, snapshot, cache: Mutex::new(cache), events });
        watch::begin(shared.clone(), Settle::begin(shared.clone())?)?;
        ready(&format!("http://localhost:{port}/"));
        let mut servers = Vec::new();
        for listener in listeners {
            servers.push(tokio::spawn(axum::serve(listener, http::router(shared.clone())).into_future()));
        }
        tokio::select! {
            _ = tokio::signal::ctrl_c() => Ok(()),
            ended = async { futures_first(servers).await } => ended,
        }
    })
}

/// The first server that ends, ends the command.
async fn futures_first(servers: Vec<tokio::task::JoinHandle<std::io::Result<()>>>) -> Result<()> {
    for server in servers {
        server.await.context("the server stopped")?.context("the server stopped")?;
    }
    Ok(())
}

/// Both loopback addresses, or the one that the machine has.
async fn listen(port: u16) -> Result<Vec<tokio::net::TcpListener>> {
    let v4 = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await;
    let v6 = tokio::net::TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await;
    match (v4, v6) {
        (Ok(v4), Ok(v6)) => Ok(vec![v4, v6]),
        // A port that another program has is a fault on either address; an address that does not exist is none.
        (Ok(one), Err(error)) | (Err(error), Ok(one)) if error.kind() != std::io::ErrorKind::AddrInUse => {
            Ok(vec![one])
        }
        (Err(error), _) | (_, Err(error)) => {
            Err(Said::new("port-taken").arg("port", port).because(error).into())
        }
    }
}
