//! `bosoo build`.

use super::reporting::{Judged, Reporting, counts};
use super::{Common, Exit, Format, parse_as_of, shanghai};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::pipeline::{self, Options, Outcome, Shard};
use crate::render::Without;
use anyhow::Result;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::DateTime;
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;

/// Arguments of `bosoo build`.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// The output folder
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Build only this site; repeatable
    #[arg(long, value_name = "ID")]
    site: Vec<String>,
    /// The build's clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// Show drafts and documents of the future as well
    #[arg(long)]
    drafts: bool,
    /// For publication: a site with a block or a veto keeps its last good pages
    #[arg(long, conflicts_with_all = ["drafts", "shard", "merge"])]
    release: bool,
    /// Write the sites that are right where others have errors; `deploy` keeps what those have live
    #[arg(long)]
    keep_going: bool,
    /// Make only the I-th of N parts, in a folder of its own; `--merge` puts them together
    #[arg(long, value_name = "I/N", conflicts_with_all = ["site", "merge"])]
    shard: Option<Shard>,
    /// Leave out a part, to measure the rest: rules, search, qr; what is built so is never deployed
    #[arg(long, value_name = "PART", value_delimiter = ',', conflicts_with_all = ["release", "shard", "merge", "site"])]
    without: Vec<Part>,
    /// Put the parts together that stand in this folder, each in a folder of its own
    #[arg(long, value_name = "DIR", conflicts_with = "site")]
    merge: Option<PathBuf>,
    #[command(flatten)]
    reporting: Reporting,
    /// Show the time of each stage and the ten slowest pages
    #[arg(long)]
    timings: bool,
}

/// A part of a build that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    Rules,
    Search,
    Qr,
}

pub(super) fn run(common: &Common, args: &BuildArgs) -> Result<Exit> {
    let options = Options {
        out: common.root.join(&args.out),
        sites: args.site.clone(),
        as_of: args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now())),
        drafts: args.drafts,
        release: args.release,
        known: args.reporting.known(common)?,
        keep_going: args.keep_going,
        shard: args.shard,
        merge: args.merge.as_ref().map(|folder| common.root.join(folder)),
        without: Without {
            rules: args.without.contains(&Part::Rules),
            search: args.without.contains(&Part::Search),
            qr: args.without.contains(&Part::Qr),
        },
    };
    // Hidden by itself where standard error is no terminal.
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {eta}").expect("a fixed template"),
    );
    let outcome = pipeline::build(&common.root, &options, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    })?;
    bar.finish_and_clear();
    let fine = !outcome.report.has_errors() && outcome.held.is_empty() && outcome.refused.is_none();
    // People see the faults that stop a build and the gravest findings; programs get all.
    let mut shown = outcome.report.clone();
    match args.reporting.format {
        Format::Text => shown.extend(gravest(&options, &outcome)),
        _ => shown.extend(outcome.findings.clone()),
    }
    let mut judged = args.reporting.judge(common, shown, options.as_of.date())?;
    if args.reporting.format == Format::Text {
        judged.shows_a_part();
    }
    match args.reporting.format {
        Format::Json => println!("{}", as_json(&outcome, &judged, common)),
        Format::Sarif => println!("{}", judged.sarif(common)),
        Format::Github => print!("{}", judged.github(common)),
        Format::Text => as_text(&outcome, &judged, common, args),
    }
    Ok(if fine && !judged.report.has_errors() { Exit::Fine } else { Exit::Content })
}

/// How many of the findings that block a release a build shows; `bosoo check` shows all.
const SHOWN: usize = 5;
/// How many it shows of each site that a release holds back.
const OF_EACH: usize = 3;

/// What counts against a release, of each site that is held back for it; else the blocks.
fn gravest(options: &Options, outcome: &Outcome) -> Report {
    let standings = options.known.judge(&outcome.findings, options.as_of.date());
    let counting =
        outcome.findings.diagnostics.iter().zip(standings).filter(|(_, standing)| standing.counts());
    let grave: Vec<&Diagnostic> =
        counting.map(|(finding, _)| finding).filter(|finding| is_grave(finding)).collect();
    let mut shown: Vec<Diagnostic> = Vec::new();
    for site in withheld(outcome) {
        shown.extend(
            grave.iter().filter(|finding| finding.site_id() == Some(site)).take(OF_EACH).copied().cloned(),
        );
    }
    let rest = grave.into_iter().filter(|finding| finding.level == Level::Block || options.release);
    for finding in rest {
        if shown.len() >= SHOWN {
            break;
        }
        if !shown.contains(finding) {
            shown.push(finding.clone());
        }
    }
    Report { diagnostics: shown }
}

fn is_grave(finding: &Diagnostic) -> bool {
    matches!(finding.level, Level::Block | Level::Veto)
}

/// The sites that a release holds back, and those it is refused for.
fn withheld(outcome: &Outcome) -> impl Iterator<Item = &Arc<str>> {
    outcome.held.iter().chain(outcome.refused.iter().flatten())
}

/// Why a site is held back: the names of the rules, each once, and whether a page cannot be made.
fn reasons(outcome: &Outcome, site: &Arc<str>, common: &Common) -> String {
    let mut names: Vec<String> = Vec::new();
    let errors = outcome.report.diagnostics.iter().filter(|fault| fault.level == Level::Error);
    let grave = outcome.findings.diagnostics.iter().filter(|finding| is_grave(finding));
    for diagnostic in errors.chain(grave).filter(|diagnostic| diagnostic.site_id() == Some(site)) {
        let name = common.lang.catalog().outline(diagnostic.code, Some("name"));
        let name = name.unwrap_or_else(|| diagnostic.code.to_string());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        "none".to_string()
    } else {
        names.join(common.lang.say("list-comma", &[]).as_str())
    }
}

fn as_text(outcome: &Outcome, judged: &Judged, common: &Common, args: &BuildArgs) {
    eprint!("{}", judged.text(common));
    if !outcome.findings.diagnostics.is_empty() {
        eprintln!("{}", common.lang.say("build-findings", &counts(&outcome.findings)));
    }
    if args.timings {
        for (stage, time) in &outcome.timings {
            eprintln!("{stage:>10} {:8.1} ms", time.as_secs_f64() * 1000.0);
        }
        for (time, path) in &outcome.slowest {
            eprintln!("{:>19.1} ms  {path}", time.as_secs_f64() * 1000.0);
        }
    }
    for site in &outcome.held {
        let why = reasons(outcome, site, common);
        eprintln!("{}", common.lang.say("release-held", &[("site", site.to_string()), ("why", why)]));
    }
    if let Some(sites) = &outcome.refused {
        let sites = if sites.is_empty() { "none".to_string() } else { sites.join(", ") };
        eprintln!("{}", common.lang.say("release-refused", &[("sites", sites)]));
        return;
    }
    let code = match (outcome.report.has_errors(), outcome.written) {
        (false, _) => "build-done",
        (true, true) => "build-partly",
        (true, false) => "build-failed",
    };
    let mut words = vec![
        ("outputs", outcome.outputs.to_string()),
        ("rendered", outcome.rendered.to_string()),
        ("removed", outcome.removed.to_string()),
    ];
    words.extend(counts(&outcome.report));
    eprintln!("{}", common.lang.say(code, &words));
}

fn as_json(outcome: &Outcome, judged: &Judged, common: &Common) -> serde_json::Value {
    json!({
        "outputs": outcome.outputs,
        "rendered": outcome.rendered,
        "removed": outcome.removed,
        "written": outcome.written,
        "held": outcome.held,
        "refused": outcome.refused,
        "timings_ms": outcome.timings.iter().map(|(stage, time)| (stage.to_string(), json!(time.as_secs_f64() * 1000.0))).collect::<serde_json::Map<_, _>>(),
        "slowest_ms": outcome.slowest.iter().map(|(time, path)| json!([path, time.as_secs_f64() * 1000.0])).collect::<Vec<_>>(),
        "diagnostics": judged.json(common),
    })
}
