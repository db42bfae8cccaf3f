//! `bosoo report`: a year's figures, counted from the content.

mod areas;

use super::{Common, Exit, parse_as_of, refuse, shanghai};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::figures::{self, Asked, Kind};
use crate::lang::Lang;
use crate::pipeline;
use crate::table::Table;
use anyhow::{Context, Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use jiff::civil::DateTime;
use std::io::Write;
use std::path::PathBuf;

/// Arguments of `bosoo report`.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// Which report
    #[arg(value_name = "REPORT", value_parser = reports())]
    what: What,
    /// Whose report; the portal's covers all sites [default: the portal]; of `areas`: only this organ
    #[arg(long, value_name = "ID")]
    site: Option<String>,
    /// Of which year [default: the year of the clock]
    #[arg(long, value_name = "YEAR")]
    year: Option<i16>,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// The report's language; the two yearly forms are Chinese
    #[arg(long, value_name = "LANG", default_value = "zh")]
    language: ReportLanguage,
    /// How to write it
    #[arg(long, default_value = "md")]
    format: SheetFormat,
    /// Into this file [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The language of a report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ReportLanguage {
    /// Chinese.
    Zh,
    /// Mongolian.
    Mn,
}

/// Forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SheetFormat {
    /// Markdown.
    Md,
    /// HTML, a part of a page.
    Html,
    /// CSV.
    Csv,
    /// XLSX.
    Xlsx,
}

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    /// A year's figures.
    Figures(Kind),
    /// The gaps of the standard directory.
    Areas,
}

/// The reports by their names.
fn reports() -> impl TypedValueParser<Value = What> {
    let names = Kind::ALL.iter().map(|(name, _)| *name).chain(["areas"]);
    PossibleValuesParser::new(names).map(|name| Kind::parse(&name).map_or(What::Areas, What::Figures))
}

pub(super) fn run(common: &Common, args: &ReportArgs) -> Result<Exit> {
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = Report::default();
    let loaded = pipeline::load(&common.root, as_of, false, &mut report)?;
    let loaded = loaded.filter(|_| !report.has_errors());
    let Some(loaded) = loaded else { return Ok(refuse(common, report)) };
    let what = match args.what {
        What::Areas => {
            let (text, tables) = match areas::report(&loaded.cluster, args.site.as_deref()) {
                Ok(report) => report,
                Err(fault) => {
                    report.push(fault);
                    return Ok(refuse(common, report));
                }
            };
            return write(
                common,
                args,
                match args.format {
                    SheetFormat::Md => text.into_bytes(),
                    SheetFormat::Html => tables.iter().map(Table::html).collect::<String>().into_bytes(),
                    SheetFormat::Csv => tables.first().map(Table::csv).unwrap_or_default(),
                    SheetFormat::Xlsx => Table::xlsx(&tables, as_of)?,
                },
            );
        }
        What::Figures(kind) => kind,
    };
    let config = &loaded.cluster.config;
    let site = match &args.site {
        None => config.portal,
        Some(id) => match loaded.cluster.site_by_id(id) {
            Some(site) => site,
            None => {
                report.push(Diagnostic::new(Level::Error, "unknown-site").arg("value", id));
                return Ok(refuse(common, report));
            }
        },
    };
    let lang = match (what.is_chinese(), args.language) {
        (false, ReportLanguage::Mn) => Lang::Mn,
        _ => Lang::Zh,
    };
    let root = &common.root;
    let words = loaded.world(root).words(lang);
    let year = args.year.unwrap_or(as_of.year());
    if what == Kind::Annual && !loaded.cluster.data.annual.contains_key(&(site, year)) {
        let path = format!("content/{}/data/annual/{year}.toml", config.sites[site].id);
        let fault = Diagnostic::new(Level::Error, "no-annual-data").arg("path", path).arg("year", year);
        report.push(fault);
        return Ok(refuse(common, report));
    }
    let sheet = figures::sheet(what, &Asked { cluster: &loaded.cluster, site, year, words, lang });
    let bytes = match args.format {
        SheetFormat::Md => sheet.markdown().into_bytes(),
        SheetFormat::Html => sheet.html().into_bytes(),
        SheetFormat::Csv => sheet.csv(),
        SheetFormat::Xlsx => sheet.xlsx(as_of)?,
    };
    write(common, args, bytes)
}

fn write(common: &Common, args: &ReportArgs, bytes: Vec<u8>) -> Result<Exit> {
    match &args.out {
        Some(path) => {
            let shown = path.display();
            std::fs::write(path, bytes).with_context(|| shown.to_string())?;
        }
        None if args.format == SheetFormat::Xlsx => bail!("{}", common.lang.say("xlsx-needs-out", &[])),
        None => std::io::stdout().write_all(&bytes).context("failed to write to standard output")?,
    }
    Ok(Exit::Fine)
}
