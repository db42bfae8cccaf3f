//! The arguments of `bosoo deploy`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Deploy a finished build: plan, apply, verify, roll back.
#[derive(Debug, Args)]
pub struct DeployArgs {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
    /// The target, as named in site.toml.
    #[arg(long, short, global = true)]
    pub target: Option<String>,
    /// Print JSON instead of text.
    #[arg(long, global = true)]
    pub json: bool,
}

/// The steps of a deploy.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Compare the build with the target and write a plan.
    Plan {
        /// The output folder, or a bundle.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// Where the plan is written.
        #[arg(long)]
        plan: Option<PathBuf>,
        /// Allow so many removals.
        #[arg(long)]
        allow_deletes: Option<usize>,
        /// Allow a build that is older than the live one.
        #[arg(long)]
        allow_older: bool,
        /// Deploy only these sites.
        #[arg(long)]
        only: Vec<String>,
        /// Keep what these sites have now.
        #[arg(long)]
        keep_site: Vec<String>,
        /// Send every file again, where someone changed files in the target.
        #[arg(long)]
        again: bool,
    },
    /// Carry out the plan, exactly that one.
    Apply {
        /// The plan.
        #[arg(long)]
        plan: Option<PathBuf>,
    },
    /// Ask the live cluster over HTTP whether it is what was deployed.
    Verify {
        /// Another address than the target's.
        #[arg(long)]
        url: Option<String>,
        /// How many files to compare.
        #[arg(long, default_value_t = 200)]
        sample: usize,
        /// Compare all files.
        #[arg(long)]
        all: bool,
        /// Do not ask the target which release should be live.
        #[arg(long)]
        no_target: bool,
    },
    /// Show what is live, and what was.
    Status {
        /// How many entries of the log to show.
        #[arg(long, default_value_t = 10)]
        last: usize,
    },
    /// Bring back the release before, or another one, or one site of it.
    Rollback {
        /// Only this site.
        #[arg(long)]
        site: Option<String>,
        /// This release; the beginning of its id will do.
        #[arg(long)]
        to: Option<String>,
        /// Write the plan and stop.
        #[arg(long)]
        dry_run: bool,
    },
    /// Delete old releases.
    Prune {
        /// How many releases stay; default: `keep` of the target.
        #[arg(long)]
        keep: Option<usize>,
    },
    /// Write the build as one file for a network that is cut off.
    Bundle {
        /// The output folder.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// The file to write.
        #[arg(long, short, default_value = "bosoo-release.tar")]
        file: PathBuf,
    },
    /// Check a table of old addresses and add it to the cluster's redirects.
    ImportRedirects {
        /// The table: from,to,status.
        table: PathBuf,
        /// The output folder that targets must exist in.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
    },
    /// Make a key for signing releases.
    NewKey {
        /// Where the secret key is written.
        file: PathBuf,
    },
}
