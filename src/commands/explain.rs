//! `bosoo explain`: what a rule is; what an output is made from, and why it was made.

use super::{Common, Exit, parse_as_of, shanghai};
use crate::diagnostic::Report;
use crate::pipeline::{self, Explained};
use crate::plan::Cause;
use crate::rules::{self, Settings};
use anyhow::Result;
use clap::Args;
use jiff::civil::DateTime;
use std::fmt::Write;
use std::path::PathBuf;

/// Arguments of `bosoo explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The code of a rule, as it stands in brackets before a message; or the path of an output: edu/index.html
    code: String,
    /// The output folder, for the path of an output
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// The clock, for the path of an output, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
}

pub(super) fn run(common: &Common, args: &ExplainArgs) -> Result<Exit> {
    // No rule has a dot or a slash in its code; every output has one.
    if args.code.contains(['.', '/']) {
        return output(common, args);
    }
    // The cluster's own levels, points and numbers, where there is a cluster.
    let settings = match common.root.join("site.toml").is_file() {
        true => crate::config::read(&common.root, &mut Vec::new())
            .map(|config| Settings::read(&common.root, &config, &mut Vec::new())),
        false => None,
    };
    let settings = settings.unwrap_or_else(Settings::embedded);
    match rules::explain::explain(&args.code, &settings, common.lang) {
        Some(text) => {
            print!("{text}");
            Ok(Exit::Fine)
        }
        None => {
            eprintln!("{}", common.lang.say("explain-unknown", &[("code", args.code.clone())]));
            Ok(Exit::Failed)
        }
    }
}

fn output(common: &Common, args: &ExplainArgs) -> Result<Exit> {
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(&common.root, as_of, false, &mut report)? else {
        eprint!("{}", crate::messages::text(&report.sorted(), common.lang, super::style()));
        return Ok(Exit::Content);
    };
    let world = loaded.world(&common.root);
    // As it stands in the output folder, or as a shell completes it.
    let path = args.code.trim_start_matches("./").trim_start_matches('/');
    let inside = args.out.to_str().and_then(|out| path.strip_prefix(out)?.strip_prefix('/'));
    let path = inside.unwrap_or(path);
    match pipeline::explain(&world, &loaded.rules, &common.root.join(&args.out), path) {
        Some(explained) => {
            print!("{}", text(common, &explained));
            Ok(Exit::Fine)
        }
        None => {
            eprintln!("{}", common.lang.say("explain-no-output", &[("path", path.to_string())]));
            Ok(Exit::Failed)
        }
    }
}

/// Most names of one kind that are shown.
const SHOWN: usize = 12;

fn text(common: &Common, explained: &Explained) -> String {
    let say = |id: &str| common.lang.say(id, &[]);
    let mut out = format!("{}  {}\n", explained.path, explained.address);
    let mut line = |label: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "{}: {value}", common.lang.say(label, &[]));
        }
    };
    let list = |names: Vec<&str>| {
        let more = names.len().saturating_sub(SHOWN);
        let shown = names[..names.len() - more].join(", ");
        if more == 0 { shown } else { format!("{shown} … +{more}") }
    };
    let causes = |causes: &[Cause]| {
        let words: Vec<String> = causes.iter().map(|cause| say(&format!("cause-{}", cause.id()))).collect();
        list(words.iter().map(String::as_str).collect())
    };
    line("explain-output-kind", &say(&format!("output-kind-{}", explained.kind)));
    line("explain-output-size", &explained.size.map(|size| size.to_string()).unwrap_or_default());
    line("explain-output-sources", &list(explained.sources.iter().map(|file| &**file).collect()));
    line(
        "explain-output-listed",
        &if explained.listed > 0 { explained.listed.to_string() } else { String::new() },
    );
    if let Some(theme) = &explained.theme {
        line("explain-output-theme", theme);
        line("explain-output-shared", &say("explain-output-shared-what"));
    }
    line("explain-output-resources", &list(explained.resources.iter().map(String::as_str).collect()));
    line("explain-output-targets", &list(explained.targets.iter().map(String::as_str).collect()));
    let last =
        if explained.causes.is_empty() { say("explain-output-never") } else { causes(&explained.causes) };
    line("explain-output-last", &last);
    line(
        "explain-output-next",
        &match &explained.next {
            None => say("explain-output-unknown"),
            Some(next) if next.is_empty() => say("explain-output-fresh"),
            Some(next) => causes(next),
        },
    );
    out
}
