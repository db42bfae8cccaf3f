//! Clusters that deploy to a server on loopback.

use crate::servers::{self, get};
use crate::support::Cluster;

/// A cluster with an S3 target.
pub fn s3_cluster(port: u16, more: &str) -> Cluster {
    let mut cluster = Cluster::new(&s3_target(port, more));
    for (name, value) in [
        ("AWS_ACCESS_KEY_ID", "test"),
        ("AWS_SECRET_ACCESS_KEY", "test"),
        ("AWS_EC2_METADATA_DISABLED", "true"),
    ] {
        cluster.env.push((name.into(), value.into()));
    }
    cluster
}

/// The table of an S3 target.
pub fn s3_target(port: u16, more: &str) -> String {
    format!(
        "[deploy]\nasset_grace = 0\n[deploy.targets.t]\nkind = \"s3\"\nbucket = \"site\"\nprefix = \"www\"\nendpoint = \"http://127.0.0.1:{port}\"\nregion = \"us-east-1\"\n{more}"
    )
}

/// The release that the switch of an S3 target points at.
pub fn s3_current(port: u16) -> Option<String> {
    Some(String::from_utf8(get(port, "/site/www/current")?).unwrap().trim().to_string())
}

/// The table of a WebDAV target.
pub fn webdav_target(port: u16, mode: &str) -> String {
    format!(
        "[deploy]\nasset_grace = 0\n[deploy.targets.t]\nkind = \"webdav\"\nendpoint = \"http://127.0.0.1:{port}\"\nprefix = \"cluster\"\nmode = \"{mode}\"\nprecompress = []\n"
    )
}

/// A cluster with an SFTP target in the server's own folder.
pub fn sftp_cluster(server: &servers::Server, mode: &str) -> Cluster {
    let folder = server.folder.path();
    let mut cluster = Cluster::new(&format!(
        "[deploy]\nasset_grace = 0\n[deploy.targets.t]\nkind = \"sftp\"\nendpoint = \"ssh://127.0.0.1:{}\"\nprefix = \"{}/srv\"\nmode = \"{mode}\"\nknown_hosts = \"accept\"\nprecompress = []\n",
        server.port,
        folder.display().to_string().trim_start_matches('/'),
    ));
    cluster.env.push(("BOSOO_SFTP_KEY_FILE".into(), folder.join("key").display().to_string()));
    cluster
}
