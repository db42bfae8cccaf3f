//! `bosoo text`: checks, repairs, converts and names Mongolian text.

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::put::replace;
use anyhow::Context;
use clap::{Args, Subcommand, ValueEnum};
use walkdir::WalkDir;

use crate::data::{self, terms::TermBase};
use crate::diagnostic::{Diagnostic, Level, Place, Report};
use crate::lang::convert::menksoft;
use crate::lang::lint::Options;
use crate::lang::shape::ShapeCache;
use crate::lang::{Lang, chars, fix, lint, prose, slug};
use crate::messages::{MessageLanguage, Style, text as print};

/// Arguments of `bosoo text`.
#[derive(Debug, Args)]
pub struct TextArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: TextCommand,
}

/// The commands under `bosoo text`.
#[derive(Debug, Subcommand)]
pub enum TextCommand {
    /// Reports faults of Mongolian text, with the repair of each
    Lint {
        /// Files, or folders with all text files in them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Fail on hints too, not on errors only
        #[arg(long)]
        strict: bool,
    },
    /// Makes the repairs that are safe; shows them only, unless --write is given
    Fix {
        /// Files, or folders with all text files in them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Change the files
        #[arg(long)]
        write: bool,
    },
    /// Turns text of an older encoding into Unicode; shows the change only, unless --write is given
    Convert {
        /// The encoding of the files
        #[arg(long)]
        from: Encoding,
        /// Files, or folders with all text files in them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Change the files
        #[arg(long)]
        write: bool,
    },
    /// Marks Mongolian files as made from the Chinese text as it is now
    Stamp {
        /// Mongolian files, `*.mn.md`
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Suggests the name of a document for a title
    Slug {
        /// Titles, in Chinese or Mongolian
        #[arg(required = true)]
        titles: Vec<String>,
    },
}

/// Older encodings that can be converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Encoding {
    /// Menksoft codes, U+E234–E34F.
    Menksoft,
}

/// Runs the command; what it says goes to `out`. The result is the exit code: 1 where faults were found or text was
/// refused.
pub fn run(
    args: &TextArgs,
    root: &Path,
    language: MessageLanguage,
    style: Style,
    out: &mut dyn Write,
) -> anyhow::Result<i32> {
    match &args.command {
        TextCommand::Lint { paths, strict } => run_lint((root, paths), *strict, language, style, out),
        TextCommand::Fix { paths, write } => run_fix((root, paths), *write, language, style, out),
        TextCommand::Convert { from: Encoding::Menksoft, paths, write } => {
            run_convert(paths, *write, language, style, out)
        }
        TextCommand::Stamp { files } => super::stamp::run(files, language, out),
        TextCommand::Slug { titles } => {
            for title in titles {
                writeln!(out, "{}", slug::slug(title))?;
            }
            Ok(0)
        }
    }
}

fn run_lint(
    (root, paths): (&Path, &[PathBuf]),
    strict: bool,
    language: MessageLanguage,
    style: Style,
    out: &mut dyn Write,
) -> anyhow::Result<i32> {
    let oracle = ShapeCache::new();
    let (files, mut report) = read(paths)?;
    let base = data::terms::read(root, &mut report.diagnostics);
    for file in &files {
        // Code shows characters on purpose.
        let seen = prose::without_code(&file.text);
        for finding in lint::lint_seen(&file.text, &seen, options(file, &oracle, &base)) {
            report.push(finding.diagnostic(&file.name, &file.text, 0));
        }
    }
    let report = report.sorted();
    out.write_all(print(&report, language, style).as_bytes())?;
    let errors = report.count(Level::Error);
    let advice = report.diagnostics.len() - errors;
    let args = [("files", files.len()), ("errors", errors), ("advice", advice)];
    writeln!(out, "{}", say(language, "text-summary", &args))?;
    Ok(i32::from(errors > 0 || strict && advice > 0))
}

fn run_fix(
    (root, paths): (&Path, &[PathBuf]),
    write: bool,
    language: MessageLanguage,
    style: Style,
    out: &mut dyn Write,
) -> anyhow::Result<i32> {
    let oracle = ShapeCache::new();
    let (files, mut report) = read(paths)?;
    let base = data::terms::read(root, &mut report.diagnostics);
    out.write_all(print(&report, language, style).as_bytes())?;
    let (mut changed, mut repairs) = (0, 0);
    for file in &files {
        let fixed = fix::fix_seen(&file.text, options(file, &oracle, &base), prose::without_code);
        if fixed.repairs > 0 {
            changed += 1;
            repairs += fixed.repairs;
            out.write_all(diff(&file.name, &file.text, &fixed.text).as_bytes())?;
            if write {
                replace(&file.path, &fixed.text)?;
            }
        }
    }
    writeln!(out, "{}", say(language, "text-fix-summary", &[("files", changed), ("repairs", repairs)]))?;
    if changed > 0 && !write {
        writeln!(out, "{}", say(language, "text-fix-hint", &[]))?;
    }
    Ok(i32::from(report.has_errors()))
}

fn run_convert(
    paths: &[PathBuf],
    write: bool,
    language: MessageLanguage,
    style: Style,
    out: &mut dyn Write,
) -> anyhow::Result<i32> {
    let (files, mut report) = read(paths)?;
    let mut converter = menksoft::Converter::default();
    let mut changed = 0;
    for file in &files {
        let converted = match converter.convert(&file.text) {
            Ok(converted) => converted,
            Err(refused) => {
                report.push(
                    Diagnostic::new(Level::Error, "text-convert-refused")
                        .at(Place::at(&file.name, &file.text, refused.span))
                        .arg("char", format!("U+{:04X}", refused.character as u32))
                        .arg("encoding", refused.likely.names()),
                );
                continue;
            }
        };
        for word in converted.inexact {
            let at = converted.text.find(&word).unwrap_or(0);
            report.push(
                Diagnostic::new(Level::Advice, "text-convert-inexact")
                    .at(Place::at(&file.name, &converted.text, at..at + word.len()))
                    .arg("word", word),
            );
        }
        if converted.text != file.text {
            changed += 1;
            out.write_all(diff(&file.name, &file.text, &converted.text).as_bytes())?;
            if write {
                replace(&file.path, &converted.text)?;
            }
        }
    }
    let report = report.sorted();
    out.write_all(print(&report, language, style).as_bytes())?;
    if changed > 0 && !write {
        writeln!(out, "{}", say(language, "text-fix-hint", &[]))?;
    }
    Ok(i32::from(report.has_errors()))
}

fn say(language: MessageLanguage, id: &str, args: &[(&str, usize)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.to_string())).collect();
    language.say(id, &args)
}

fn options<'a>(file: &File, oracle: &'a ShapeCache, base: &'a TermBase) -> Options<'a> {
    Options { page: file.page, oracle: Some(oracle), terms: Some(base.terms()), known: None }
}

struct File {
    path: PathBuf,
    name: Arc<str>,
    text: String,
    page: Lang,
}

/// The endings of text files that a folder is searched for.
const TEXT_FILES: [&str; 7] = ["md", "txt", "html", "htm", "toml", "ftl", "csv"];

/// All text files; those that are no UTF-8 are reported.
fn read(paths: &[PathBuf]) -> anyhow::Result<(Vec<File>, Report)> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            for entry in WalkDir::new(path).sort_by_file_name() {
                let entry = entry.with_context(|| path.display().to_string())?;
                let ending = entry.path().extension().and_then(|ending| ending.to_str()).unwrap_or("");
                if entry.file_type().is_file() && TEXT_FILES.contains(&ending) {
                    found.push(entry.into_path());
                }
            }
        } else {
            found.push(path.clone());
        }
    }
    let mut report = Report::default();
    let mut files = Vec::new();
    for path in found {
        let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
        let name: Arc<str> = path.to_string_lossy().replace('\\', "/").into();
        match String::from_utf8(bytes) {
            Ok(text) => {
                let page = page_language(&path, &text);
                files.push(File { path, name, text, page });
            }
            Err(_) => report.push(Diagnostic::new(Level::Error, "text-not-utf8").at(Place::file(&name))),
        }
    }
    Ok((files, report))
}

/// By the file's name (`x.mn.md`) or folder (`locales/mn/`), else by the script that most of the text is in.
fn page_language(path: &Path, text: &str) -> Lang {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("");
    let named = stem.rsplit_once('.').and_then(|(_, id)| Lang::parse(id));
    let folder = path.parent().and_then(|folder| Lang::parse(folder.file_name()?.to_str()?));
    named.or(folder).unwrap_or_else(|| {
        let (mut han, mut mongolian) = (0, 0);
        for c in text.chars() {
            han += usize::from(chars::is_han(c));
            mongolian += usize::from(chars::is_letter(c) || chars::is_private(c));
        }
        if mongolian > han { Lang::Mn } else { Lang::Zh }
    })
}

/// The changed lines, before and after, with invisible characters named. No repair adds or removes a line.
fn diff(name: &str, old: &str, new: &str) -> String {
    let mut out = format!("--- {name}\n+++ {name}\n");
    for (n, (old, new)) in old.lines().zip(new.lines()).enumerate().filter(|(_, (old, new))| old != new) {
        let _ = write!(out, "@@ {} @@\n-{}\n+{}\n", n + 1, visible(old), visible(new));
    }
    out
}

fn visible(line: &str) -> String {
    let mut out = String::with_capacity(line.len() * 2);
    for c in line.chars() {
        let invisible = chars::is_selector(c)
            || chars::is_suffix_joiner(c)
            || chars::is_private(c)
            || matches!(
                c,
                chars::ZWJ | chars::ZWNJ | '\u{A0}' | '\u{3000}' | '\u{2000}'..='\u{200A}' | '\u{205F}'
            );
        if invisible {
            let _ = write!(out, "⟨{:04X}⟩", c as u32);
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests;
