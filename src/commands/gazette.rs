//! `bosoo gazette pdf`: the printed edition of the gazette, made from its electronic edition by a browser.

use super::{Common, Exit, parse_as_of, shanghai, style};
use crate::config::ColumnKind;
use crate::diagnostic::Report;
use crate::messages::{self, Said};
use crate::pipeline::{self, Options};
use crate::render::gazette;
use crate::render::pages::{self, Plain};
use anyhow::{Context, Result, bail, ensure};
use clap::{Args, Subcommand};
use jiff::civil::DateTime;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Browsers that can print, as they are called on Linux.
const BROWSERS: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/// Arguments of `bosoo gazette`.
#[derive(Debug, Args)]
pub struct GazetteArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Print each issue to PDF with a headless browser
    Pdf(PdfArgs),
}

/// Arguments of `bosoo gazette pdf`.
#[derive(Debug, Args)]
struct PdfArgs {
    /// This issue alone, by its file's name [default: those without a current PDF]
    #[arg(long, value_name = "NAME")]
    issue: Option<String>,
    /// The output folder of the build
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// The clock, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
    /// The browser [default: the first Chromium, Chrome or Edge in PATH]
    #[arg(long, value_name = "FILE")]
    browser: Option<PathBuf>,
    /// Without the browser's sandbox, where the machine allows none (containers)
    #[arg(long)]
    no_sandbox: bool,
}

pub(super) fn run(common: &Common, args: &GazetteArgs) -> Result<Exit> {
    let Verb::Pdf(args) = &args.verb;
    let root = &common.root;
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let browser = match &args.browser {
        Some(browser) => browser.clone(),
        None => installed().ok_or_else(|| Said::new("gazette-no-browser"))?,
    };
    // What is printed is what stands in the output: it is built first.
    let out = root.join(&args.out);
    let options = Options {
        out,
        sites: Vec::new(),
        as_of,
        drafts: false,
        keep_going: false,
        release: false,
        known: Default::default(),
        shard: None,
        merge: None,
        without: Default::default(),
    };
    let outcome = pipeline::build(root, &options, &|_, _| ())?;
    if outcome.report.has_errors() {
        eprint!("{}", messages::text(&outcome.report, common.lang, style()));
        return Ok(Exit::Content);
    }
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(root, as_of, false, &mut report)? else {
        return Ok(super::refuse(common, report));
    };
    let world = loaded.world(root);
    let portal = loaded.cluster.config.portal;
    let columns = loaded.cluster.config.layout(portal).columns.iter();
    let Some(column) = columns.clone().position(|column| column.kind == ColumnKind::Gazette) else {
        bail!(Said::new("gazette-no-column"));
    };
    let mut printed = 0;
    let mut known = false;
    for (at, issue) in loaded.cluster.data.gazette.issues.iter().enumerate() {
        let named = args.issue.as_deref().is_none_or(|name| name == &*issue.name);
        known |= named;
        for lang in loaded.cluster.config.languages.iter().copied() {
            let current = args.issue.is_none() && gazette::pdf_is_current(&world, issue, lang);
            if !named || current {
                continue;
            }
            let spot = pages::spot(&world, portal, lang, Plain::Issue(column, at));
            let page = options.out.join(world.addresses.output(&spot));
            let file = root.join(gazette::pdf_path(issue, lang));
            print(&browser, args.no_sandbox, &page, &file)?;
            let mut bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
            let none =
                || Said::new("gazette-no-pdf").arg("browser", browser.display()).arg("page", page.display());
            ensure!(bytes.starts_with(b"%PDF-"), none());
            if bytes.last() != Some(&b'\n') {
                bytes.push(b'\n');
            }
            bytes.extend_from_slice(gazette::mark(&world, issue, lang).as_bytes());
            std::fs::write(&file, bytes).with_context(|| file.display().to_string())?;
            println!("{}", gazette::pdf_path(issue, lang));
            printed += 1;
        }
    }
    let name = args.issue.as_deref().unwrap_or_default();
    ensure!(known || args.issue.is_none(), Said::new("gazette-no-issue").arg("name", name));
    if printed > 0 {
        pipeline::build(root, &options, &|_, _| ())?;
    }
    Ok(Exit::Fine)
}

/// The first browser in PATH.
fn installed() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    BROWSERS
        .iter()
        .find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}

/// Prints a page. The browser reads the finished files of the output and asks no network.
fn print(browser: &Path, no_sandbox: bool, page: &Path, file: &Path) -> Result<()> {
    let page = page.canonicalize().with_context(|| page.display().to_string())?;
    let profile = std::env::temp_dir().join(format!("bosoo-print-{}", std::process::id()));
    let mut command = Command::new(browser);
    command.args(["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND"]);
    command.args(["--allow-file-access-from-files", "--no-pdf-header-footer", "--virtual-time-budget=10000"]);
    command.arg(format!("--user-data-dir={}", profile.display()));
    command.arg(format!("--print-to-pdf={}", file.display()));
    if no_sandbox {
        command.arg("--no-sandbox");
    }
    command.arg(format!("file://{}", page.display()));
    let shown = browser.display();
    let ran = command.output().with_context(|| shown.to_string())?;
    let _ = std::fs::remove_dir_all(&profile);
    let printed = ran.status.success() && file.is_file();
    // Its own words stand below: they are for whoever looks after the machine.
    let said = String::from_utf8_lossy(&ran.stderr);
    ensure!(printed, Said::new("gazette-browser").arg("browser", shown).arg("said", said.trim_ascii_end()));
    Ok(())
}
