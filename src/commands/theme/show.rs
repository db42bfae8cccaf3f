//! `bosoo theme list`, `status` and `diff`.

use super::{forks, print_faults, say};
use crate::commands::{Common, Exit};
use crate::config;
use crate::theme::Overlay;
use crate::theme::forks::State;
use anyhow::{Result, bail};
use std::io::Write;

pub(super) fn list(common: &Common) -> Result<Exit> {
    let mut faults = Vec::new();
    let config = config::read(&common.root, &mut faults);
    print_faults(common, faults);
    let forks = forks(common, &Overlay::default(), None)?;
    for name in crate::theme::forks::names(&common.root) {
        let sites: Vec<&str> = config
            .iter()
            .flat_map(|config| &config.sites)
            .filter(|site| *site.theme == *name)
            .map(|site| &*site.id)
            .collect();
        let fork = forks.iter().find(|fork| fork.name == name);
        let args = [
            ("name", name.clone()),
            ("parent", fork.map_or(String::new(), |fork| fork.parent.clone())),
            ("files", fork.map_or(0, |fork| fork.overrides.len()).to_string()),
            ("sites", if sites.is_empty() { "–".into() } else { sites.join(", ") }),
        ];
        say(common, if fork.is_some() { "theme-list-fork" } else { "theme-list-base" }, &args);
    }
    Ok(if config.is_some() { Exit::Fine } else { Exit::Content })
}

pub(super) fn status(common: &Common, id: Option<&str>) -> Result<Exit> {
    let mut calm = true;
    for fork in forks(common, &Overlay::default(), id)? {
        let (name, parent) = (fork.name.clone(), fork.parent.clone());
        let version = if fork.version.is_empty() { "–".to_string() } else { fork.version.clone() };
        say(common, "theme-status-of", &[("name", name), ("parent", parent), ("version", version)]);
        if fork.overrides.is_empty() {
            say(common, "theme-tokens-only", &[]);
        }
        for file in &fork.overrides {
            calm &= matches!(file.state, State::InStep | State::Own | State::Refines);
            let state = common.lang.say(file.state.id(), &[]);
            say(common, "theme-status-line", &[("path", file.path.clone()), ("state", state)]);
        }
    }
    Ok(if calm { Exit::Fine } else { Exit::Content })
}

pub(super) fn diff(common: &Common, id: Option<&str>, path: Option<&str>) -> Result<Exit> {
    // A component is called by its name, as `theme fork` calls it.
    let asked =
        |file: &str| path.is_none_or(|path| path == file || file.starts_with(&format!("components/{path}/")));
    let all = forks(common, &Overlay::default(), id)?;
    if let Some(path) =
        path.filter(|_| !all.iter().flat_map(|fork| &fork.overrides).any(|file| asked(&file.path)))
    {
        bail!("{}", common.lang.say("theme-no-own", &[("name", path.to_string())]));
    }
    let mut differs = false;
    for fork in all {
        let files = fork.overrides.iter().filter(|file| asked(&file.path));
        for (file, parent) in files.filter_map(|file| Some((file, file.parent.as_deref()?))) {
            if parent == file.own {
                continue;
            }
            let (old, new) =
                (format!("{}/{}", fork.parent, file.path), format!("{}/{}", fork.name, file.path));
            let mut options = diffy::DiffOptions::new();
            options.set_original_filename(old).set_modified_filename(new);
            let patch = options.create_patch(parent, &file.own).to_string();
            differs = true;
            // Whoever reads it (a pager, `head`) may stop at any line.
            if std::io::stdout().write_all(patch.as_bytes()).is_err() {
                return Ok(Exit::Fine);
            }
        }
    }
    if !differs {
        say(common, "theme-nothing-differs", &[]);
    }
    Ok(Exit::Fine)
}
