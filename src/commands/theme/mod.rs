//! `bosoo theme`: forks of the theme, and how they keep in step with their base.

mod check;
mod fork;
mod gallery;
mod show;
mod upgrade;

use super::{Common, Exit};
use crate::diagnostic::{Diagnostic, Report};
use crate::messages;
use crate::theme::Overlay;
use crate::theme::forks::{self, Fork};
use anyhow::{Result, anyhow, bail};
use clap::{Args, Subcommand};

/// Arguments of `bosoo theme`.
#[derive(Debug, Args)]
pub struct ThemeArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The themes, what they are forks of, and who uses them
    List,
    /// Make a fork for a site, or copy more components into it
    Fork(fork::ForkArgs),
    /// Where each override stands to its parent's file
    Status {
        /// Only this fork
        id: Option<String>,
    },
    /// How each override differs from its parent's file
    Diff {
        /// Only this fork
        id: Option<String>,
        /// Only this file of it
        path: Option<String>,
    },
    /// Merge what the base changed into forks
    Upgrade(upgrade::UpgradeArgs),
    /// Say what is wrong with the themes
    Check(check::CheckArgs),
    /// Make a page of every component with its examples
    Gallery(gallery::GalleryArgs),
}

pub(super) fn run(common: &Common, args: &ThemeArgs) -> Result<Exit> {
    match &args.what {
        What::List => show::list(common),
        What::Fork(args) => fork::run(common, args),
        What::Status { id } => show::status(common, id.as_deref()),
        What::Diff { id, path } => show::diff(common, id.as_deref(), path.as_deref()),
        What::Upgrade(args) => upgrade::run(common, args),
        What::Check(args) => check::run(common, args),
        What::Gallery(args) => gallery::run(common, args),
    }
}

/// The forks, or the one that is asked for.
fn forks(common: &Common, overlay: &Overlay, id: Option<&str>) -> Result<Vec<Fork>> {
    let mut faults = Vec::new();
    let all = forks::all(&common.root, overlay, &mut faults).map_err(|error| anyhow!(error))?;
    print_faults(common, faults);
    let chosen: Vec<Fork> = all.into_iter().filter(|fork| id.is_none_or(|id| fork.name == id)).collect();
    if let (Some(id), true) = (id, chosen.is_empty()) {
        bail!("{}", common.lang.say("theme-no-fork", &[("name", id.to_string())]));
    }
    Ok(chosen)
}

fn print_faults(common: &Common, diagnostics: Vec<Diagnostic>) {
    let report = Report { diagnostics }.sorted();
    eprint!("{}", messages::text(&report, common.lang, super::style()));
}

/// Prints a line of the tool's words.
fn say(common: &Common, id: &str, args: &[(&str, String)]) {
    println!("{}", common.lang.say(id, args));
}
