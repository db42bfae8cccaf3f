//! `bosoo explain`: what a rule is.

use super::{Common, Exit};
use crate::rules::{self, Settings};
use anyhow::Result;
use clap::Args;

/// Arguments of `bosoo explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The code of a rule, as it stands in brackets before a message
    code: String,
}

pub(super) fn run(common: &Common, args: &ExplainArgs) -> Result<Exit> {
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
