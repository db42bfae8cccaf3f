//! What OpenDAL needs to know of a target: service, credentials, patience.

use crate::deploy::config::{Kind, Target};
use anyhow::{Context, Result, bail};
use opendal::layers::{RetryLayer, TimeoutLayer};
use opendal::{HttpTransporter, OperationContext, Operator, services};
use opendal_http_transport_reqwest::ReqwestTransport;
use std::time::Duration;

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}

/// The operator that asks again by itself, and the same one without that.
pub(super) fn operator(target: &Target, checksum: bool) -> Result<(Operator, Operator)> {
    let root = format!("/{}", target.prefix.trim_matches('/'));
    let endpoint = target.endpoint.clone().unwrap_or_default();
    let bucket = target.bucket.clone().unwrap_or_default();
    let op = match target.kind {
        Kind::Folder => bail!("a folder is no network store"),
        Kind::S3 => {
            let mut s3 = services::S3::default()
                .root(&root)
                .bucket(&bucket)
                .region(target.region.as_deref().unwrap_or("us-east-1"));
            if !endpoint.is_empty() {
                s3 = s3.endpoint(&endpoint);
            }
            if target.virtual_host {
                s3 = s3.enable_virtual_host_style();
            }
            if let Some(acl) = &target.acl {
                s3 = s3.default_acl(acl);
            }
            if checksum {
                s3 = s3.checksum_algorithm("md5");
            }
            Operator::new(s3)
        }
        Kind::Oss => Operator::new(services::Oss::default().root(&root).bucket(&bucket).endpoint(&endpoint)),
        Kind::Cos => Operator::new(services::Cos::default().root(&root).bucket(&bucket).endpoint(&endpoint)),
        Kind::Obs => Operator::new(services::Obs::default().root(&root).bucket(&bucket).endpoint(&endpoint)),
        Kind::Webdav => {
            let mut dav = services::Webdav::default().root(&root).endpoint(&endpoint);
            if let Some(token) = environment("BOSOO_WEBDAV_TOKEN") {
                dav = dav.token(&token);
            } else if let Some(user) = environment("BOSOO_WEBDAV_USERNAME") {
                dav = dav.username(&user).password(&environment("BOSOO_WEBDAV_PASSWORD").unwrap_or_default());
            }
            Operator::new(dav)
        }
        Kind::Sftp => {
            let mut sftp = services::Sftp::default().root(&root).endpoint(&endpoint);
            if let Some(user) = &target.user {
                sftp = sftp.user(user);
            }
            if let Some(key) = environment("BOSOO_SFTP_KEY_FILE") {
                sftp = sftp.key(&key);
            }
            sftp = sftp.known_hosts_strategy(target.known_hosts.as_deref().unwrap_or("strict"));
            Operator::new(sftp)
        }
    };
    let op = op.context("the target's settings")?;
    let limit = Duration::from_secs(target.timeout.max(1));
    let client = reqwest::Client::builder().connect_timeout(limit.min(Duration::from_secs(15))).build()?;
    let context =
        OperationContext::new().with_http_transport(HttpTransporter::new(ReqwestTransport::new(client)));
    let retry = RetryLayer::new()
        .with_max_times(target.retries)
        .with_min_delay(Duration::from_millis(200))
        .with_max_delay(Duration::from_secs(20))
        .with_jitter()
        // The default prints a warning for each attempt; the last failure is reported anyway.
        .with_notify(|_: opendal::layers::RetryEvent<'_>| {});
    let once = op.with_context(context).layer(TimeoutLayer::new().with_timeout(limit).with_io_timeout(limit));
    Ok((once.clone().layer(retry), once))
}
