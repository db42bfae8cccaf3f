//! `bosoo check --write-baseline` and `--renew-baseline`: the list of known findings, written anew with all that is found,
//! or without what is gone.

use super::reporting::{Reporting, counts};
use super::{Common, Exit, Format};
use crate::check::baseline::Baseline;
use crate::messages::Said;
use crate::pipeline;
use anyhow::{Context, Result};
use jiff::civil::{Date, DateTime};
use std::path::Path;

/// Which list, and whose what is new in it is.
pub(super) struct Known<'a> {
    pub path: Option<&'a Path>,
    /// Owner and day of what is new; without them nothing new is taken up.
    pub more: Option<(&'a str, Date)>,
}

pub(super) fn run(common: &Common, as_of: DateTime, drafts: bool, known: &Known) -> Result<Exit> {
    let Some(path) = known.path else { anyhow::bail!(Said::new("baseline-unnamed")) };
    let target = common.root.join(path);
    let report = pipeline::inspect(&common.root, as_of, drafts)?;
    // A list that is to be renewed must be there; one that is written need not.
    let there = known.more.is_none() || target.exists();
    let reporting = Reporting { baseline: there.then(|| path.to_path_buf()), format: Format::Text };
    let judged = reporting.judge(common, report, as_of.date())?;
    // Errors hide findings: those would be forgotten as if they were mended.
    if judged.report.has_errors() {
        print!("{}", judged.text(common));
        println!("{}", common.lang.say("check-done", &counts(&judged.report)));
        println!("{}", common.lang.say("known-not-written", &[("path", path.display().to_string())]));
        return Ok(Exit::Content);
    }
    let list = match known.more {
        Some((owner, until)) => judged.renewed(owner, until),
        None => {
            let (stay, gone) = judged.parted();
            tell(common, &gone);
            stay
        }
    };
    std::fs::write(&target, list.to_toml()).with_context(|| target.display().to_string())?;
    let words = [("count", list.len().to_string()), ("path", path.display().to_string())];
    println!("{}", common.lang.say("known-written", &words));
    let overdue = list.overdue(as_of.date());
    if overdue > 0 {
        println!("{}", common.lang.say("known-still-overdue", &[("count", overdue.to_string())]));
    }
    if known.more.is_none() {
        let new = judged.unlisted();
        if new > 0 {
            println!("{}", common.lang.say("known-new-left-out", &[("count", new.to_string())]));
        }
    }
    Ok(Exit::Fine)
}

/// What the list has no more, one line each.
fn tell(common: &Common, gone: &Baseline) {
    println!("{}", common.lang.say("known-dropped", &[("count", gone.len().to_string())]));
    for row in gone.rows() {
        let file = if row.file().is_empty() { "-" } else { row.file() };
        println!("  {}  {file} ×{}  {}  {}", row.code(), row.count, row.owner, row.until);
    }
}
