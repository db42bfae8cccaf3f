//! `bosoo check --score` and `--uniform`: the inspectors' sheet and the matrix of the sites.

use super::{Common, Exit, style};
use crate::diagnostic::Report;
use crate::score::{self, Verdict};
use crate::{messages, pipeline};
use anyhow::{Context, Result};
use jiff::civil::DateTime;
use std::path::Path;

/// Where the result is written as well.
pub(super) struct Files<'a> {
    pub html: Option<&'a Path>,
    pub csv: Option<&'a Path>,
}

pub(super) fn run(
    common: &Common,
    as_of: DateTime,
    drafts: bool,
    sheet: bool,
    files: &Files,
) -> Result<Exit> {
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(&common.root, as_of, drafts, &mut report)? else {
        // Without a cluster there is nothing to score.
        eprint!("{}", messages::text(&report.sorted(), common.lang, style()));
        return Ok(Exit::Content);
    };
    let report = pipeline::inspect_loaded(&common.root, &loaded, report)?;
    let (text, html, csv, exit) = if sheet {
        let config = &loaded.cluster.config;
        let sheets = score::sheets(config, &loaded.rules.settings, &report, common.lang);
        let pass = sheets.iter().all(|sheet| sheet.verdict == Verdict::Pass);
        (
            score::sheet_text(&sheets, common.lang),
            score::sheet_html(&sheets, common.lang, as_of),
            score::sheet_csv(&sheets, common.lang),
            if pass { Exit::Fine } else { Exit::Content },
        )
    } else {
        let matrix = score::matrix(&loaded.world(&common.root), &report, common.lang);
        (
            score::matrix_text(&matrix, common.lang),
            score::matrix_html(&matrix, common.lang, as_of),
            score::matrix_csv(&matrix, common.lang),
            Exit::Fine,
        )
    };
    print!("{text}");
    for (path, content) in [(files.html, html), (files.csv, csv)] {
        if let Some(path) = path {
            std::fs::write(path, content).with_context(|| path.display().to_string())?;
        }
    }
    Ok(exit)
}
