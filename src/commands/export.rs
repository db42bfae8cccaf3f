//! `bosoo export`: a document for a channel outside.

use super::{Common, Exit, parse_as_of, refuse, shanghai};
use crate::channel::{self, Channel};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::lang::Lang;
use crate::model::{NoTarget, Target};
use crate::pipeline;
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use jiff::civil::DateTime;
use std::io::Write;
use std::path::PathBuf;

/// Arguments of `bosoo export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The document: @site/column/name
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// For which channel
    #[arg(long)]
    channel: Channel,
    /// In which language
    #[arg(long, value_name = "LANG", default_value = "zh")]
    language: Language,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// Into this file [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The language of an export.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Language {
    /// Chinese.
    Zh,
    /// Mongolian.
    Mn,
}

pub(super) fn run(common: &Common, args: &ExportArgs) -> Result<Exit> {
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = Report::default();
    let loaded = pipeline::load(&common.root, as_of, false, &mut report)?;
    let Some(loaded) = loaded.filter(|_| !report.has_errors()) else {
        return Ok(refuse(common, report));
    };
    let reference = args.document.trim_start_matches('@');
    let lang = match args.language {
        Language::Zh => Lang::Zh,
        Language::Mn => Lang::Mn,
    };
    let fault = match loaded.cluster.resolve(reference) {
        Ok(Target::Document(_)) if !args.channel.carries(lang) => "channel-without-mongolian",
        Ok(Target::Document(id)) => {
            let text = channel::export(&loaded.world(&common.root), id, lang, args.channel)?;
            match &args.out {
                Some(path) => std::fs::write(path, text).with_context(|| path.display().to_string())?,
                None => std::io::stdout()
                    .write_all(text.as_bytes())
                    .context("failed to write to standard output")?,
            }
            return Ok(Exit::Fine);
        }
        // What is not public is not said to exist.
        Ok(_) | Err(NoTarget::Missing | NoTarget::Malformed | NoTarget::Withheld(_)) => "no-such-document",
    };
    report.push(Diagnostic::new(Level::Error, fault).arg("value", &args.document));
    Ok(refuse(common, report))
}
