//! What a build is asked for, and what it says in the end.

use super::last::Shard;
use crate::check::baseline::Baseline;
use crate::diagnostic::Report;
use crate::render::Without;
use jiff::civil::DateTime;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How to build.
#[derive(Debug, Clone)]
pub struct Options {
    /// The output folder.
    pub out: PathBuf,
    /// Only these sites; the others keep what the last build made of them.
    pub sites: Vec<String>,
    /// The only clock, Asia/Shanghai.
    pub as_of: DateTime,
    /// Shows drafts and documents of the future.
    pub drafts: bool,
    /// Refuses a site where a block or a veto stands: its last good pages stay.
    pub release: bool,
    /// Of a release: known findings that hold no site until their day. Errors and blocks are never among them.
    pub known: Baseline,
    /// A site's errors do not stop the others; the seal says which sites failed.
    pub keep_going: bool,
    /// Only a part of the outputs, for [`Options::merge`].
    pub shard: Option<Shard>,
    /// The folder with the parts of this build, instead of the last build.
    pub merge: Option<PathBuf>,
    /// What is left out, to measure the rest. What such a build writes has no seal, so that it is never deployed, and no
    /// later build takes anything over from it.
    pub without: Without,
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What it has to say of the content: faults that no page can be made with.
    pub report: Report,
    /// What the rules find.
    pub findings: Report,
    /// Of a release: the sites that keep their last good pages.
    pub held: Vec<Arc<str>>,
    /// Of a release that was refused: the sites that have no last good pages; none where the fault is the cluster's.
    pub refused: Option<Vec<Arc<str>>>,
    /// Files of the cluster.
    pub outputs: usize,
    /// Files that were made anew.
    pub rendered: usize,
    /// Files that are no more.
    pub removed: usize,
    /// Whether the output folder was changed.
    pub written: bool,
    /// Time of each stage.
    pub timings: Vec<(&'static str, Duration)>,
    /// The outputs that took longest.
    pub slowest: Vec<(Duration, String)>,
}
