//! `bosoo new`: a cluster, a site, a document.

mod cluster;
mod document;
mod site;

use super::{Common, Exit};
use crate::diagnostic::{Diagnostic, Level};
use crate::messages;
use anyhow::Result;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Arguments of `bosoo new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A small working cluster in a new folder
    Cluster {
        /// The folder
        dir: PathBuf,
    },
    /// A site of the cluster
    Site(site::SiteArgs),
    /// A document, or the Mongolian file of one
    Doc(document::DocArgs),
}

pub(super) fn run(common: &Common, args: &NewArgs) -> Result<Exit> {
    match &args.what {
        What::Cluster { dir } => cluster::run(common, dir),
        What::Site(args) => site::run(common, args),
        What::Doc(args) => document::run(common, args),
    }
}

/// Says that a file was made.
fn made(common: &Common, path: &str) {
    println!("{}", common.lang.say("new-made", &[("path", path.to_string())]));
}

/// Which letters an id may have, said after one that has others.
fn letters(common: &Common) -> String {
    let (_, repair) = messages::words(&Diagnostic::new(Level::Error, "bad-id").arg("value", ""), common.lang);
    repair.map(|repair| format!(" · {repair}")).unwrap_or_default()
}

/// A TOML string. Every JSON string is one.
fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_string()).to_string()
}
