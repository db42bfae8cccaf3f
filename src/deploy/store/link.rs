//! The switch of an SFTP target: a symbolic link, replaced in one step by `posix-rename@openssh.com`.

use crate::deploy::config::Target;
use crate::deploy::random_id;
use anyhow::{Context, Result, ensure};
use openssh::{KnownHosts, SessionBuilder};
use openssh_sftp_client::error::SftpErrorKind;
use openssh_sftp_client::{Error, Sftp, SftpOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::runtime::Runtime;

/// The way to the link.
pub struct Link {
    endpoint: String,
    user: Option<String>,
    key: Option<String>,
    known_hosts: KnownHosts,
    root: PathBuf,
    limit: Duration,
    retries: usize,
}

impl Link {
    /// The link of a target.
    pub fn new(target: &Target) -> Link {
        Link {
            endpoint: target.endpoint.clone().unwrap_or_default(),
            user: target.user.clone(),
            key: std::env::var("BOSOO_SFTP_KEY_FILE").ok().filter(|k| !k.is_empty()),
            known_hosts: match target.known_hosts.as_deref() {
                Some("accept") => KnownHosts::Accept,
                Some("add") => KnownHosts::Add,
                _ => KnownHosts::Strict,
            },
            root: Path::new("/").join(target.prefix.trim_matches('/')),
            limit: Duration::from_secs(target.timeout.max(1)),
            retries: target.retries,
        }
    }

    async fn connect(&self) -> Result<Sftp> {
        let mut session = SessionBuilder::default();
        if let Some(user) = &self.user {
            session.user(user.clone());
        }
        if let Some(key) = &self.key {
            session.keyfile(key);
        }
        session.known_hosts_check(self.known_hosts.clone());
        let session = session.connect(&self.endpoint).await.context("connecting by SSH")?;
        Sftp::from_session(session, SftpOptions::default()).await.context("opening SFTP")
    }

    /// Runs `act` on a new connection; again after a failure, with growing pauses.
    fn with<T>(&self, runtime: &Runtime, act: impl AsyncFn(&Sftp) -> Result<T>) -> Result<T> {
        let mut attempt = 0;
        loop {
            let tried = runtime.block_on(async {
                let limited = tokio::time::timeout(self.limit, async {
                    let sftp = self.connect().await?;
                    let result = act(&sftp).await;
                    let _ = sftp.close().await;
                    result
                });
                limited.await.context("the SSH server does not answer")?
            });
            match tried {
                Err(_) if attempt < self.retries => {
                    std::thread::sleep(Duration::from_millis(200 << attempt.min(6)));
                    attempt += 1;
                }
                other => return other,
            }
        }
    }

    /// The release that the link points at.
    pub fn read(&self, runtime: &Runtime) -> Result<Option<String>> {
        self.with(runtime, async |sftp| match sftp.fs().read_link(self.root.join("current")).await {
            Ok(to) => Ok(to.file_name().map(|n| n.to_string_lossy().into_owned())),
            Err(Error::SftpError(SftpErrorKind::NoSuchFile, _)) => Ok(None),
            Err(error) => Err(error).context("reading the link current"),
        })
    }

    /// Points the link at `release`.
    pub fn set(&self, runtime: &Runtime, release: &str) -> Result<()> {
        self.with(runtime, async |sftp| {
            ensure!(
                sftp.support_posix_rename(),
                "the SFTP server cannot replace a link in one step (posix-rename@openssh.com); use mode = \"in-place\""
            );
            let mut fs = sftp.fs();
            let aside = self.root.join(format!(".bosoo-current-{}", random_id()));
            fs.symlink(Path::new("releases").join(release), &aside).await.context("writing a link")?;
            fs.rename(&aside, self.root.join("current")).await.context("replacing the link current")
        })
    }
}
