//! `bosoo data`: the standard directory out to a table that departments fill in, and back; guides and letters out of other
//! systems' tables.

use super::put::{put, replace};
use super::{Common, Exit, guides, letters};
use crate::data::areas::{self, RowFault, quoted};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::messages::{Said, text, words};
use crate::table::Table;
use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

/// Arguments of `bosoo data`.
#[derive(Debug, Args)]
pub struct DataArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write the standard directory as a table: FILE.csv or FILE.xlsx
    Export {
        /// Where to write
        file: PathBuf,
        /// Only this area
        #[arg(long, value_name = "ID")]
        area: Option<String>,
    },
    /// Write service guides out of a list of matters as drafts: FILE.csv, FILE.xlsx or FILE.json
    Guides {
        /// What to read
        file: PathBuf,
        /// The site whose guides they are
        #[arg(long, value_name = "ID")]
        site: String,
        /// The column
        #[arg(long, value_name = "ID", default_value = "guide")]
        column: String,
        /// Their day of publication
        #[arg(long, value_name = "DATE")]
        published: jiff::civil::Date,
    },
    /// Replace the items of the areas that a table has: FILE.csv or FILE.xlsx
    Import {
        /// What to read
        file: PathBuf,
    },
    /// Take over letters of a mailbox system, personal data masked: FILE.csv, FILE.xlsx or FILE.json
    Letters {
        /// What to read
        file: PathBuf,
    },
}

/// Runs the command.
pub fn run(common: &Common, args: &DataArgs) -> Result<Exit> {
    match &args.what {
        What::Export { file, area } => export(common, file, area.as_deref()),
        What::Import { file } => import(common, file),
        What::Letters { file } => letters::run(common, file),
        What::Guides { file, site, column, published } => guides::run(common, file, site, column, *published),
    }
}

/// The cluster's directory; `None` where its errors were printed instead.
fn directory(common: &Common) -> Result<Option<areas::Areas>> {
    let mut report = Report::default();
    let config = crate::config::read(&common.root, &mut report.diagnostics);
    let found = config.map(|config| areas::read(&common.root, &config, &mut report.diagnostics));
    if report.has_errors() {
        eprint!("{}", text(&report.sorted(), common.lang, super::style()));
        return Ok(None);
    }
    Ok(found)
}

fn export(common: &Common, file: &Path, area: Option<&str>) -> Result<Exit> {
    let Some(areas) = directory(common)? else { return Ok(Exit::Content) };
    if let Some(id) = area
        && !areas.areas.iter().any(|area| *area.id == *id)
    {
        let known: Vec<&str> = areas.areas.iter().map(|area| &*area.id).collect();
        let fault = Diagnostic::new(Level::Error, "unknown-choice").arg("field", "--area").arg("value", id);
        return Ok(super::refuse(
            common,
            Report { diagnostics: vec![fault.arg("known", known.join(" | "))] },
        ));
    }
    let wanted: Vec<bool> = areas.areas.iter().map(|own| area.is_none_or(|id| *own.id == *id)).collect();
    let table = areas::table(&areas, |item| areas.find(&item.id).is_some_and(|id| wanted[id.area]));
    let bytes = match extension(file) {
        "csv" => table.csv(),
        // No clock is read: the same directory is the same file.
        "xlsx" => Table::xlsx(&[table], jiff::civil::date(2000, 1, 1).at(0, 0, 0, 0))?,
        _ => bail!("{}", common.lang.say("table-form", &[("path", file.display().to_string())])),
    };
    put(file, bytes)?;
    println!("{}", common.lang.say("data-written", &[("path", file.display().to_string())]));
    Ok(Exit::Fine)
}

fn extension(file: &Path) -> &str {
    file.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

/// The table in a file of one of these forms, told by the file's name.
pub(super) fn read_table(common: &Common, file: &Path, forms: &[&str]) -> Result<Table> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    let table = match extension(file) {
        form if !forms.contains(&form) => {
            bail!("{}", common.lang.say("table-form", &[("path", file.display().to_string())]))
        }
        "csv" => Table::from_csv(&bytes),
        "xlsx" => Table::from_xlsx(&bytes),
        _ => Table::from_json(&bytes),
    };
    // What the readers of these forms say is in English and about bytes.
    table.map_err(|_| Said::new("table-unreadable").arg("path", file.display()).into())
}

/// What is wrong with a table, row by row.
pub(super) fn print_faults(common: &Common, file: &Path, faults: &[RowFault]) {
    for fault in faults {
        let mut diagnostic = Diagnostic::new(Level::Error, fault.code);
        diagnostic.args = fault.args.clone();
        let (reason, repair) = words(&diagnostic, common.lang);
        eprintln!("{}:{}: {reason}", file.display(), fault.row);
        if let Some(repair) = repair {
            eprintln!("    {}: {repair}", common.lang.say("repair", &[]));
        }
    }
}

/// The head of an area's file without `mongolian = "reviewed"`, and whether it was there: new words have no reader yet.
fn without_review(head: &str) -> (String, bool) {
    let says = |line: &&str| {
        let value = line.trim_ascii().strip_prefix("mongolian").map(str::trim_ascii_start);
        value.is_some_and(|value| value.starts_with('=') && value.contains("reviewed"))
    };
    let kept: Vec<&str> = head.lines().filter(|line| !says(line)).collect();
    (kept.join("\n"), head.lines().any(|line| says(&line)))
}

fn import(common: &Common, file: &Path) -> Result<Exit> {
    let table = read_table(common, file, &["csv", "xlsx"])?;
    let found = match areas::from_table(&table) {
        Ok(found) => found,
        Err(faults) => {
            print_faults(common, file, &faults);
            return Ok(Exit::Content);
        }
    };
    // As far as it can be read: a table may be what mends it.
    let mut faults = Vec::new();
    let before = crate::config::read(&common.root, &mut faults)
        .map(|config| areas::read(&common.root, &config, &mut faults))
        .unwrap_or_default();
    let folder = common.root.join(crate::data::FOLDER).join("areas");
    for (id, area) in found {
        let path = folder.join(format!("{id}.toml"));
        let head = match std::fs::read_to_string(&path) {
            // Name, organs and source stay; the table has the items.
            Ok(old) => old[..old.find("[[items]]").unwrap_or(old.len())].trim_end().to_string(),
            Err(_) => {
                let organs: Vec<String> = area.organs.iter().map(|organ| quoted(organ)).collect();
                format!("name = {}\norgans = [{}]", quoted(&area.name), organs.join(", "))
            }
        };
        let (head, changed) = match before.has_reviewed(&id, &area.mongolian) {
            true => (head, false),
            false => without_review(&head),
        };
        if changed {
            println!("{}", common.lang.say("data-unreviewed", &[("path", path.display().to_string())]));
        }
        replace(&path, format!("{head}\n{}", area.items))?;
        println!("{}", common.lang.say("data-written", &[("path", path.display().to_string())]));
    }
    // What was written is read as a build would read it.
    Ok(if directory(common)?.is_some() { Exit::Fine } else { Exit::Content })
}
