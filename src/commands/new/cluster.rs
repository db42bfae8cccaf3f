//! `bosoo new cluster DIR`: site.toml, content, theme and words, all from inside the binary.

use crate::commands::put::put;
use crate::commands::{Common, Exit};
use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use std::path::Path;

static STARTER: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/starter");
static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

pub(super) fn run(common: &Common, dir: &Path) -> Result<Exit> {
    if dir.exists() && dir.read_dir().with_context(|| dir.display().to_string())?.next().is_some() {
        bail!("{}", common.lang.say("new-folder-not-empty", &[("path", dir.display().to_string())]));
    }
    write(&STARTER, &STARTER, dir)?;
    write(&THEME, &THEME, &dir.join("themes/standard"))?;
    let words = dir.join("locales");
    let terms = LOCALES.get_file("terms.toml").context("the term base is in the program")?;
    put(&words.join("terms.toml"), terms.contents())?;
    for lang in ["zh", "mn"] {
        for file in LOCALES.get_dir(lang).into_iter().flat_map(|dir| dir.files()) {
            put(&words.join(file.path()), file.contents())?;
        }
    }
    put(&dir.join(".gitignore"), "/dist\n/gallery\n/.bosoo\n")?;
    println!("{}", common.lang.say("new-cluster-made", &[("path", dir.display().to_string())]));
    Ok(Exit::Fine)
}

/// Writes an embedded folder, relative to `top`.
fn write(top: &Dir, dir: &Dir, to: &Path) -> Result<()> {
    for file in dir.files() {
        put(&to.join(file.path().strip_prefix(top.path()).unwrap_or(file.path())), file.contents())?;
    }
    dir.dirs().try_for_each(|inner| write(top, inner, to))
}
