//! One target of `[deploy.targets]`, and what its kind needs.

use serde::Deserialize;
use std::path::PathBuf;

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A folder of this machine, behind a web server.
    Folder,
    /// A store that speaks S3.
    S3,
    /// Aliyun OSS.
    Oss,
    /// Tencent COS.
    Cos,
    /// Huawei OBS.
    Obs,
    /// A WebDAV server.
    Webdav,
    /// An SSH server with SFTP.
    Sftp,
}

impl Kind {
    /// The environment variables that its credentials come from, for messages.
    pub fn credentials(self) -> &'static str {
        match self {
            Kind::Folder => "",
            Kind::S3 => "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY",
            Kind::Oss => "ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET",
            Kind::Cos => "TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY",
            Kind::Obs => "HUAWEI_CLOUD_ACCESS_KEY_ID, HUAWEI_CLOUD_SECRET_ACCESS_KEY",
            Kind::Webdav => "BOSOO_WEBDAV_USERNAME, BOSOO_WEBDAV_PASSWORD",
            Kind::Sftp => "BOSOO_SFTP_KEY_FILE",
        }
    }

    /// Whether it is an object store, whose CDN compresses and whose objects carry headers.
    pub fn is_object_store(self) -> bool {
        matches!(self, Kind::S3 | Kind::Oss | Kind::Cos | Kind::Obs)
    }
}

/// How a release goes live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Every release in a place of its own; one switch makes it live.
    Releases,
    /// Changed objects are replaced where they are, in an order that never shows a page without its assets.
    InPlace,
}

/// One target, `[deploy.targets.<name>]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// What it is.
    pub kind: Kind,
    /// Folder: the folder, relative to the cluster's root.
    pub path: Option<PathBuf>,
    /// Object stores: the bucket.
    pub bucket: Option<String>,
    /// The server.
    pub endpoint: Option<String>,
    /// S3: the region.
    pub region: Option<String>,
    /// Where the target begins inside the bucket or server.
    #[serde(default)]
    pub prefix: String,
    /// Where the deploy keeps its own records, below `prefix`.
    #[serde(default = "state_default")]
    pub state: String,
    /// The address readers use; default: the cluster's `base_url`.
    pub url: Option<String>,
    /// How a release goes live; default: `releases` for folder, WebDAV and SFTP, `in-place` for object stores.
    pub mode: Option<Mode>,
    /// How many releases stay for rollback.
    #[serde(default = "keep_default")]
    pub keep: usize,
    /// Precompressed variants, of `gzip` and `br`; default: both, none for object stores.
    pub precompress: Option<Vec<String>>,
    /// S3: `bucket.host` instead of `host/bucket`.
    #[serde(default)]
    pub virtual_host: bool,
    /// S3: the access list of every object, such as `public-read`; default: what the bucket's policy says.
    pub acl: Option<String>,
    /// S3, OSS, COS: the store's conditional writes are trusted for the lock.
    #[serde(default = "yes")]
    pub conditional_writes: bool,
    /// SFTP: the user.
    pub user: Option<String>,
    /// SFTP: `strict`, `add` or `accept`.
    pub known_hosts: Option<String>,
    /// How many transfers run at once.
    pub concurrency: Option<usize>,
    /// Seconds that one request may take.
    #[serde(default = "timeout_default")]
    pub timeout: u64,
    /// How often a failed request is tried again.
    #[serde(default = "retries_default")]
    pub retries: usize,
    /// HTML pages that lead on from old addresses; for servers that do not read the written configuration.
    #[serde(default = "yes")]
    pub redirect_pages: bool,
    /// Command that makes the CDN or server follow the switch.
    pub switch_hook: Option<String>,
    /// Command that purges the URLs of a file.
    pub purge_hook: Option<String>,
    /// Command that warms the URLs of a file.
    pub warm_hook: Option<String>,
}

fn state_default() -> String {
    ".bosoo".into()
}
fn keep_default() -> usize {
    10
}
fn timeout_default() -> u64 {
    60
}
fn retries_default() -> usize {
    4
}
fn yes() -> bool {
    true
}

impl Target {
    /// A folder target with the defaults.
    pub fn folder(path: impl Into<PathBuf>) -> Target {
        Target {
            kind: Kind::Folder,
            path: Some(path.into()),
            bucket: None,
            endpoint: None,
            region: None,
            prefix: String::new(),
            state: state_default(),
            url: None,
            mode: None,
            keep: keep_default(),
            precompress: None,
            virtual_host: false,
            acl: None,
            conditional_writes: true,
            user: None,
            known_hosts: None,
            concurrency: None,
            timeout: timeout_default(),
            retries: retries_default(),
            redirect_pages: true,
            switch_hook: None,
            purge_hook: None,
            warm_hook: None,
        }
    }

    /// How a release goes live here.
    pub fn mode(&self) -> Mode {
        self.mode.unwrap_or(if self.kind.is_object_store() { Mode::InPlace } else { Mode::Releases })
    }

    /// How many transfers run at once. An SSH server refuses more than ten new sessions at a time (`MaxStartups`).
    pub fn concurrency(&self) -> usize {
        let default = match self.kind {
            Kind::Folder => 4,
            Kind::Sftp => 4,
            Kind::Webdav => 8,
            _ => 16,
        };
        self.concurrency.unwrap_or(default).clamp(1, 64)
    }

    /// Which precompressed variants are written: (gzip, brotli).
    pub fn variants(&self) -> (bool, bool) {
        match &self.precompress {
            Some(list) => (list.iter().any(|v| v == "gzip"), list.iter().any(|v| v == "br")),
            None => (!self.kind.is_object_store(), !self.kind.is_object_store()),
        }
    }
}

pub(super) fn check(target: &Target) -> Result<(), String> {
    let need = |value: bool, key: &str| if value { Ok(()) } else { Err(format!("{key} is missing")) };
    match target.kind {
        Kind::Folder => need(target.path.is_some(), "path")?,
        Kind::S3 => need(target.bucket.is_some(), "bucket")?,
        Kind::Oss | Kind::Cos | Kind::Obs => {
            need(target.bucket.is_some(), "bucket")?;
            need(target.endpoint.is_some(), "endpoint")?;
        }
        Kind::Webdav | Kind::Sftp => need(target.endpoint.is_some(), "endpoint")?,
    }
    let inside = |key: &str, value: &str| {
        if value.is_empty() || crate::deploy::seal::safe_path(value.trim_matches('/')) {
            Ok(())
        } else {
            Err(format!("{key} = {value:?} leaves the target"))
        }
    };
    inside("prefix", &target.prefix)?;
    inside("state", &target.state)?;
    need(!target.state.trim_matches('/').is_empty(), "state")?;
    if let Some(endpoint) = &target.endpoint
        && target.kind != Kind::Sftp
        && endpoint.split("//").nth(1).is_some_and(|rest| rest.split('/').next().unwrap_or("").contains('@'))
    {
        return Err("endpoint carries a password; credentials come from the environment".into());
    }
    for variant in target.precompress.iter().flatten() {
        if variant != "gzip" && variant != "br" {
            return Err(format!("precompress knows gzip and br, not {variant:?}"));
        }
    }
    need(target.keep >= 2, "keep of at least 2 (the live release and the one before)")
}
