//! `bosoo text stamp`: writes into a Mongolian file which Chinese text it was made from.

use super::put::replace;
use crate::load::{blocks, front_matter};
use crate::messages::{MessageLanguage, Said};
use crate::tree::{Form, Source};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Stamps the files; the result is the exit code.
pub(super) fn run(files: &[PathBuf], language: MessageLanguage, out: &mut dyn Write) -> Result<i32> {
    for file in files {
        let changed = stamp(file)?;
        let code = if changed { "stamp-written" } else { "stamp-same" };
        writeln!(out, "{}", language.say(code, &[("path", file.display().to_string())]))?;
    }
    Ok(0)
}

fn stamp(file: &Path) -> Result<bool> {
    let name = file.to_str().context("the path is not Unicode")?;
    let Some(base) = name.strip_suffix(".mn.md") else {
        bail!(Said::new("stamp-not-mongolian").arg("path", name))
    };
    let chinese = format!("{base}.zh.md");
    let read = |path: &str| std::fs::read_to_string(path).with_context(|| path.to_string());
    let marks = source_marks(&chinese, &read(&chinese)?)?;
    let text = read(name)?;
    let new = with_marks(name, &text, &marks)?;
    if new == text {
        return Ok(false);
    }
    replace(file, new)?;
    Ok(true)
}

fn source_marks(path: &str, text: &str) -> Result<String> {
    let name: Arc<str> = path.into();
    let found = blocks::source_text(Source { path: &name, text }, &mut Vec::new());
    let found = found.ok_or_else(|| unmarked(path))?;
    anyhow::ensure!(found.title.is_some(), Said::new("stamp-no-title").arg("path", path));
    Ok(found.marks)
}

fn unmarked(path: &str) -> Said {
    Said::new("stamp-no-front-matter").arg("path", path)
}

/// The file with `translated_from` replaced, or put first in its front matter.
fn with_marks(path: &str, text: &str, marks: &str) -> Result<String> {
    let name: Arc<str> = path.into();
    let source = Source { path: &name, text };
    let parts = front_matter::split(source, &mut Vec::new()).ok_or_else(|| unmarked(path))?;
    let line = match parts.form {
        Form::Toml => format!("translated_from = \"{marks}\"\n"),
        Form::Yaml => format!("translated_from: \"{marks}\"\n"),
    };
    let mut front = String::new();
    let mut written = false;
    for old in text[parts.front.clone()].split_inclusive('\n') {
        let key = old.split(['=', ':']).next().unwrap_or_default().trim_ascii();
        if key == "translated_from" || key == "译自" {
            front.push_str(&line);
            written = true;
        } else {
            front.push_str(old);
        }
    }
    if !written {
        front.insert_str(0, &line);
    }
    Ok(format!("{}{front}{}", &text[..parts.front.start], &text[parts.front.end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_put_in_and_replaced_and_nothing_else_changes() {
        let text = "+++\ntitle = \"ᠭᠠᠷᠴᠢᠭ\"\n[guide]\nitem = \"x\"\n+++\ntranslated_from = body\n";
        let once = with_marks("x.mn.md", text, "0001 0002").unwrap();
        assert!(once.starts_with("+++\ntranslated_from = \"0001 0002\"\ntitle"), "{once}");
        assert!(once.ends_with("+++\ntranslated_from = body\n"));
        assert_eq!(with_marks("x.mn.md", &once, "0001 0002").unwrap(), once);
    }
}
