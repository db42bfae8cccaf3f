//! `bosoo theme gallery`: a folder with a page of components in each language and the theme's files.

use crate::commands::put::put;
use crate::commands::{Common, Exit, parse_as_of, shanghai, style};
use crate::diagnostic::Report;
use crate::{messages, pipeline, render};
use anyhow::{Result, bail};
use clap::Args;
use jiff::civil::DateTime;
use std::path::PathBuf;

/// Arguments of `bosoo theme gallery`.
#[derive(Debug, Args)]
pub struct GalleryArgs {
    /// The site whose theme is shown [default: the portal]
    #[arg(long, value_name = "ID")]
    site: Option<String>,
    /// The folder to write
    #[arg(long, value_name = "DIR", default_value = "gallery")]
    out: PathBuf,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
}

pub(super) fn run(common: &Common, args: &GalleryArgs) -> Result<Exit> {
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(&common.root, as_of, false, &mut report)? else {
        eprint!("{}", messages::text(&report.sorted(), common.lang, style()));
        return Ok(Exit::Content);
    };
    let world = loaded.world(&common.root);
    let config = &world.cluster.config;
    let site = match &args.site {
        None => config.portal,
        Some(id) => match world.cluster.site_by_id(id) {
            Some(site) => site,
            None => bail!("{}", common.lang.say("unknown-site", &[("value", id.clone())])),
        },
    };
    let out = common.root.join(&args.out);
    let mut faults = Vec::new();
    for lang in config.languages.iter().copied() {
        match render::gallery::page(&world, site, lang) {
            Ok((spot, html)) => {
                put(&out.join(&spot.path), html)?;
                let path = args.out.join(&spot.path).display().to_string();
                println!("{}", common.lang.say("new-made", &[("path", path)]));
                for asset in world.themes.of(config, site).assets.iter() {
                    put(&out.join(world.addresses.asset(spot.host, &asset.name).path), &asset.bytes)?;
                }
            }
            Err(more) => faults.extend(more),
        }
    }
    let report = Report { diagnostics: faults }.sorted();
    eprint!("{}", messages::text(&report, common.lang, style()));
    Ok(if report.has_errors() { Exit::Content } else { Exit::Fine })
}
