//! `bosoo check`.

use super::reporting::{Reporting, counts, is_grave};
use super::{Common, Exit, Format, check_baseline, check_files, check_score, parse_as_of, shanghai};
use crate::diagnostic::Report;
use crate::messages::Said;
use crate::pipeline;
use anyhow::Result;
use clap::Args;
use jiff::civil::{Date, DateTime};
use serde_json::json;
use std::path::PathBuf;

/// Arguments of `bosoo check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Look at these files alone, with their counterparts [default: the whole cluster]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// With files: the port of a preview that may be running, which answers at once
    #[arg(long, default_value_t = crate::serve::PORT)]
    port: u16,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// Look at drafts and documents of the future as well
    #[arg(long)]
    drafts: bool,
    /// Ask links that lead out of the cluster whether they are there; nothing else is looked at
    #[cfg(feature = "deploy")]
    #[arg(long, conflicts_with_all = ["files", "drafts", "write_baseline", "renew_baseline"])]
    external: bool,
    /// With --external: ask machines of the own network as well
    #[cfg(feature = "deploy")]
    #[arg(long, requires = "external")]
    private_hosts: bool,
    /// With --external: ask this host alone, with its port where it has one; repeatable
    #[cfg(feature = "deploy")]
    #[arg(long, value_name = "HOST", requires = "external")]
    host: Vec<String>,
    /// With --external: milliseconds between two requests to one host
    #[cfg(feature = "deploy")]
    #[arg(long, value_name = "MS", default_value_t = 1000, requires = "external")]
    pause: u64,
    /// Show the inspectors' sheet: vetoes, deductions and bonus of each site
    #[arg(long, conflicts_with_all = ["files", "write_baseline"])]
    score: bool,
    /// Show how uniform the sites are: sites × requirements
    #[arg(long, conflicts_with_all = ["files", "write_baseline", "score"])]
    uniform: bool,
    /// With --score or --uniform: write it as a page as well
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// With --score or --uniform: write it for spreadsheets as well
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Mask personal data in Markdown by the standard patterns; shows what would change
    #[arg(long, conflicts_with_all = ["score", "uniform", "write_baseline"])]
    fix: bool,
    /// With --fix: change the files
    #[arg(long, requires = "fix")]
    write: bool,
    #[command(flatten)]
    reporting: Reporting,
    /// Write the list of known findings anew: with all that is found now
    #[arg(long, requires_all = ["baseline", "owner", "until"], conflicts_with = "files")]
    write_baseline: bool,
    /// Write the list of known findings anew without what is gone; nothing is added, owners and days stay
    #[arg(long, requires = "baseline", conflicts_with_all = ["files", "write_baseline", "score", "uniform", "fix"])]
    renew_baseline: bool,
    /// Who sees to findings that are new in the list
    #[arg(long, value_name = "NAME", requires = "write_baseline")]
    owner: Option<String>,
    /// The last day on which they are excused
    #[arg(long, value_name = "DATE", requires = "write_baseline")]
    until: Option<Date>,
}

pub(super) fn run(common: &Common, args: &CheckArgs) -> Result<Exit> {
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    if args.score || args.uniform {
        let files = check_score::Files { html: args.html.as_deref(), csv: args.csv.as_deref() };
        return check_score::run(common, as_of, args.drafts, args.score, &files);
    }
    anyhow::ensure!(args.html.is_none() && args.csv.is_none(), Said::new("html-csv-alone"));
    if args.fix {
        return super::check_fix::run(common, &args.files, args.write);
    }
    if args.write_baseline || args.renew_baseline {
        return check_baseline::run(common, as_of, args.drafts, &args.known());
    }
    let report = find(common, args, as_of)?;
    let judged = args.reporting.judge(common, report, as_of.date())?;
    let counted = judged.counted();
    match args.reporting.format {
        Format::Json => println!("{}", json!({ "diagnostics": judged.json(common) })),
        Format::Sarif => println!("{}", judged.sarif(common)),
        Format::Github => print!("{}", judged.github(common)),
        Format::Text => {
            print!("{}", judged.text(common));
            println!("{}", common.lang.say("check-done", &counts(&counted)));
        }
    }
    Ok(if is_grave(&counted) { Exit::Content } else { Exit::Fine })
}

impl CheckArgs {
    fn known(&self) -> check_baseline::Known<'_> {
        let more = self.owner.as_deref().zip(self.until);
        check_baseline::Known { path: self.reporting.baseline.as_deref(), more }
    }
}

fn find(common: &Common, args: &CheckArgs, as_of: DateTime) -> Result<Report> {
    #[cfg(feature = "deploy")]
    if args.external {
        let pause = std::time::Duration::from_millis(args.pause);
        return super::check_external::check(common, as_of, &args.host, args.private_hosts, pause);
    }
    match args.files.is_empty() {
        true => pipeline::inspect(&common.root, as_of, args.drafts),
        false => check_files::check(common, &args.files, args.port, args.as_of, args.drafts),
    }
}
