//! `bosoo serve`.

use super::{Common, Exit, parse_as_of};
use crate::serve::{self, Options};
use anyhow::Result;
use clap::Args;
use jiff::civil::DateTime;

/// Arguments of `bosoo serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The port, on localhost
    #[arg(long, default_value_t = serve::PORT)]
    port: u16,
    /// A fixed clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// Show drafts and documents of the future as well
    #[arg(long)]
    drafts: bool,
}

pub(super) fn run(common: &Common, args: &ServeArgs) -> Result<Exit> {
    let options = Options {
        root: common.root.clone(),
        port: args.port,
        as_of: args.as_of,
        drafts: args.drafts,
        lang: common.lang,
    };
    serve::serve(options, |address| {
        eprintln!("{}", common.lang.say("serving", &[("address", address.to_string())]));
    })?;
    Ok(Exit::Fine)
}
