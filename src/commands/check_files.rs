//! `bosoo check FILE…`: some files alone. A preview of the cluster that is running is asked first, since it has read
//! everything already; without one the cluster is read for it.

use super::{Common, shanghai};
use crate::check;
use crate::diagnostic::Report;
use crate::messages::Said;
use crate::pipeline;
use crate::plan;
use crate::serve::ask;
use anyhow::{Context, Result};
use jiff::civil::DateTime;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is wrong with these files.
pub(super) fn check(
    common: &Common,
    files: &[PathBuf],
    port: u16,
    as_of: Option<DateTime>,
    drafts: bool,
) -> Result<Report> {
    let files: Vec<Arc<str>> = files.iter().map(|file| inside(&common.root, file)).collect::<Result<_>>()?;
    if let Some(diagnostics) =
        ask::running(&common.root, &ask::Question { port, files: &files, as_of, drafts })
    {
        return Ok(Report { diagnostics });
    }
    let as_of = as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(&common.root, as_of, drafts, &mut report)? else {
        // Nothing is known of the file until the cluster can be read: what hinders that is said.
        return Ok(report.sorted());
    };
    let world = loaded.world(&common.root);
    let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
    check::files::check(&world, &plan, &loaded.rules, report, &files)
}

/// A file by its path under the cluster's root; it is given as one from where the program was called.
fn inside(root: &Path, file: &Path) -> Result<Arc<str>> {
    let open = |path: &Path| path.canonicalize().with_context(|| path.display().to_string());
    let (root, real) = (open(root)?, open(file)?);
    anyhow::ensure!(real.is_file(), Said::new("not-a-file").arg("path", file.display()));
    let Ok(path) = real.strip_prefix(&root) else {
        anyhow::bail!(Said::new("not-inside").arg("path", file.display()))
    };
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Ok(parts.join("/").into())
}
