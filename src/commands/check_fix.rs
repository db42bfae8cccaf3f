//! `bosoo check --fix`: masks personal data in Markdown by the standard patterns. It shows what would change; `--write`
//! changes the files. The old lines are not shown: they hold what must not be seen.

use super::{Common, Exit, style};
use crate::config;
use crate::diagnostic::Report;
use crate::messages;
use crate::privacy;
use crate::rules::Rules;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Masks in these files, in all of `content/` where none are named.
pub(super) fn run(common: &Common, files: &[PathBuf], write: bool) -> Result<Exit> {
    let mut report = Report::default();
    let Some(config) = config::read(&common.root, &mut report.diagnostics) else {
        print!("{}", messages::text(&report.sorted(), common.lang, style()));
        return Ok(Exit::Content);
    };
    let rules = Rules::read(&common.root, &config, &mut report.diagnostics);
    let content = common.root.join("content");
    let files = if files.is_empty() { markdown(&content)? } else { files.to_vec() };
    let (mut changed, mut lines) = (0, 0);
    for path in files {
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let masked = privacy::mask(&text, &rules.allow);
        if masked == text {
            continue;
        }
        changed += 1;
        println!("+++ {}", path.display());
        // Masks have no line breaks, so that lines stay lines.
        for (at, (old, new)) in text.lines().zip(masked.lines()).enumerate() {
            if old != new {
                lines += 1;
                println!("@@ {} @@\n+{new}", at + 1);
            }
        }
        if write {
            std::fs::write(&path, masked).with_context(|| path.display().to_string())?;
        }
    }
    let words = [("files", changed.to_string()), ("lines", lines.to_string())];
    println!("{}", common.lang.say(if write { "fix-written" } else { "fix-shown" }, &words));
    Ok(if changed > 0 && !write { Exit::Content } else { Exit::Fine })
}

fn markdown(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.context("failed to read content/")?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending == "md") {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}
