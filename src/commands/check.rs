//! `bosoo check`.

use super::{Common, Exit, Format, parse_as_of, shanghai, style};
use crate::diagnostic::Level;
use crate::messages;
use crate::pipeline::{self, Options};
use anyhow::Result;
use clap::Args;
use jiff::civil::DateTime;
use serde_json::json;

/// Arguments of `bosoo check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// Look at drafts and documents of the future as well
    #[arg(long)]
    drafts: bool,
    /// How to write the result
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(super) fn run(common: &Common, args: &CheckArgs) -> Result<Exit> {
    let options = Options {
        out: common.root.join("dist"),
        sites: Vec::new(),
        as_of: args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now())),
        drafts: args.drafts,
    };
    let report = pipeline::check(&common.root, &options)?;
    match args.format {
        Format::Json => println!("{}", json!({ "diagnostics": super::build::diagnostics(&report, common) })),
        Format::Text => {
            print!("{}", messages::text(&report, common.lang, style()));
            let args = [
                ("errors", report.count(Level::Error).to_string()),
                ("others", (report.diagnostics.len() - report.count(Level::Error)).to_string()),
            ];
            println!("{}", common.lang.say("check-done", &args));
        }
    }
    Ok(if report.has_errors() { Exit::Content } else { Exit::Fine })
}
