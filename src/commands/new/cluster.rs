//! `bosoo new cluster DIR`: site.toml, content, theme and words, all from inside the binary.

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
    let terms = LOCALES.get_file("terms.toml").context("the term base is in the program")?;
    std::fs::create_dir_all(dir.join("locales")).with_context(|| dir.display().to_string())?;
    std::fs::write(dir.join("locales/terms.toml"), terms.contents()).context("failed to write terms.toml")?;
    for lang in ["zh", "mn"] {
        let folder = dir.join("locales").join(lang);
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        for file in LOCALES.get_dir(lang).into_iter().flat_map(|dir| dir.files()) {
            let name = file.path().file_name().context("a file has a name")?;
            std::fs::write(folder.join(name), file.contents())
                .with_context(|| format!("failed to write {name:?}"))?;
        }
    }
    std::fs::write(dir.join(".gitignore"), "/dist\n/gallery\n/.bosoo\n")
        .context("failed to write .gitignore")?;
    println!("{}", common.lang.say("new-cluster-made", &[("path", dir.display().to_string())]));
    Ok(Exit::Fine)
}

/// Writes an embedded folder, relative to `top`.
fn write(top: &Dir, dir: &Dir, to: &Path) -> Result<()> {
    for file in dir.files() {
        let path = to.join(file.path().strip_prefix(top.path()).unwrap_or(file.path()));
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        std::fs::write(&path, file.contents()).with_context(|| path.display().to_string())?;
    }
    dir.dirs().try_for_each(|inner| write(top, inner, to))
}
