//! `bosoo theme check`: what is wrong with the themes, those that no site uses yet among them.

use crate::commands::{Common, Exit, parse_as_of, shanghai, style};
use crate::diagnostic::Report;
use crate::theme::Overlay;
use crate::{config, forecast, messages, theme};
use anyhow::{Result, bail};
use clap::Args;
use jiff::civil::DateTime;

/// Arguments of `bosoo theme check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Only this theme
    id: Option<String>,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
}

pub(super) fn run(common: &Common, args: &CheckArgs) -> Result<Exit> {
    let names = theme::forks::names(&common.root);
    if let Some(id) = args.id.as_ref().filter(|id| !names.contains(id)) {
        bail!("{}", common.lang.say("unknown-theme", &[("name", id.clone())]));
    }
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = forecast::render(&common.root, as_of, &Overlay::default())?.report;
    let mut unread = Vec::new();
    if let Some(config) = config::read(&common.root, &mut unread) {
        for name in &names {
            let mut config = config.clone();
            if config.sites.iter().all(|site| *site.theme != **name) {
                config.sites[0].theme = name.as_str().into();
                theme::read(&common.root, &config, &Overlay::default(), &mut report.diagnostics);
            }
        }
    }
    let chain = |id: &str| theme::forks::ancestors(&common.root, id);
    let wanted = args.id.as_deref().map(chain);
    report.diagnostics.retain(|fault| {
        let file = fault.place.as_ref().map_or("", |place| &*place.file);
        file.strip_prefix("themes/").is_some_and(|path| {
            let theme = path.split('/').next().unwrap_or_default();
            wanted.as_ref().is_none_or(|wanted| wanted.iter().any(|name| name == theme))
        })
    });
    let report: Report = report.sorted();
    print!("{}", messages::text(&report, common.lang, style()));
    let values = [("errors", report.diagnostics.len().to_string()), ("themes", names.len().to_string())];
    println!("{}", common.lang.say("theme-checked", &values));
    Ok(if report.has_errors() { Exit::Content } else { Exit::Fine })
}
