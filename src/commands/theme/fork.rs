//! `bosoo theme fork ID --for SITE [COMPONENT…]`.

use super::{print_faults, say};
use crate::commands::put::put;
use crate::commands::{Common, Exit};
use crate::config;
use crate::theme::forks::inherited_paths;
use crate::theme::lock::{COPIES, LOCK, Lock};
use crate::theme::{self, is_sealed};
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::Path;

/// Arguments of `bosoo theme fork`.
#[derive(Debug, Args)]
pub struct ForkArgs {
    /// The fork's name: its folder in themes/
    id: String,
    /// The site that it is for
    #[arg(long = "for", value_name = "SITE")]
    site: String,
    /// Components (`item`) and files (`pages/list.html`) to copy; without any, the fork is by tokens only
    #[arg(value_name = "COMPONENT")]
    parts: Vec<String>,
}

pub(super) fn run(common: &Common, args: &ForkArgs) -> Result<Exit> {
    let mut faults = Vec::new();
    let config = config::read(&common.root, &mut faults);
    print_faults(common, faults);
    let Some(config) = config else { return Ok(Exit::Content) };
    if !config::is_id(&args.id) {
        bail!("{}", common.lang.say("bad-id", &[("value", args.id.clone())]));
    }
    let Some(site) = config.sites.iter().find(|site| *site.id == *args.site) else {
        bail!("{}", common.lang.say("unknown-site", &[("value", args.site.clone())]));
    };
    let folder = common.root.join("themes").join(&args.id);
    let known = crate::theme::forks::names(&common.root).contains(&args.id);
    let mut lock = Lock::read(&folder).map_err(anyhow::Error::msg)?.unwrap_or_default();
    let parent = match (known, lock.parent.is_empty()) {
        (true, false) => lock.parent.clone(),
        // Written by hand, without a record so far.
        (true, true) => match crate::theme::forks::ancestors(&common.root, &args.id).into_iter().nth(1) {
            Some(parent) => parent,
            None => bail!("{}", common.lang.say("theme-is-base", &[("name", args.id.clone())])),
        },
        // A site that has a fork gets a fork of that fork.
        (false, _) => site.theme.to_string(),
    };
    let texts = inherited_paths(&common.root, &parent);
    let mut chosen = Vec::new();
    for part in &args.parts {
        let of_component = format!("components/{part}/");
        let found: Vec<&String> = texts
            .keys()
            .filter(|path| path.starts_with(&of_component) || *path == part)
            .filter(|path| !is_sealed(path))
            .collect();
        // Examples alone are no component.
        if found.iter().all(|path| path.ends_with("/examples.toml")) {
            let sealed = texts.keys().any(|path| path.starts_with(&of_component) || path == part);
            let id = if sealed { "theme-part-sealed" } else { "theme-no-part" };
            bail!("{}", common.lang.say(id, &[("name", part.clone())]));
        }
        chosen.extend(found);
    }

    if !known {
        let text = format!(
            "name = {{ zh = {0}, mn = {0} }}\nparent = {1}\n\n# Write here what differs from the parent, for example:\n# [tokens.light]\n# main = \"#2f5d1e\"\n",
            quoted(&args.id),
            quoted(&parent)
        );
        write(common, &folder, "theme.toml", &text)?;
    }
    for path in chosen {
        let text = &texts[path];
        if folder.join(path).exists() {
            say(common, "new-exists", &[("path", format!("themes/{}/{path}", args.id))]);
            if lock.files.contains_key(path) {
                continue;
            }
            // Written by hand: from now on it is recorded, beside the parent's text of today.
        } else {
            write(common, &folder, path, text)?;
        }
        put_inside(common, &folder, &format!("{COPIES}/{path}"), text)?;
        lock.files.insert(path.clone(), theme::sha256(text.as_bytes()));
    }
    lock.parent = parent.clone();
    lock.version = theme::forks::version(&common.root, &parent);
    put_inside(common, &folder, LOCK, &lock.text())?;
    if *site.theme != *args.id {
        use_it(common, &args.site, &args.id)?;
    }
    Ok(Exit::Fine)
}

/// Names the fork in the site's own site.toml, at the top, where tables have not begun.
fn use_it(common: &Common, site: &str, id: &str) -> Result<()> {
    let path = format!("content/{site}/site.toml");
    let full = common.root.join(&path);
    let text = if full.exists() {
        std::fs::read_to_string(&full).with_context(|| path.to_string())?
    } else {
        String::new()
    };
    let is_theme = |line: &str| line.split_once('=').is_some_and(|(key, _)| key.trim() == "theme");
    // Only before the first table; a line of that name in a table is another thing.
    let top = text.lines().take_while(|line| !line.trim_start().starts_with('[')).count();
    let mut lines: Vec<&str> =
        text.lines().enumerate().filter(|(at, line)| *at >= top || !is_theme(line)).map(|(_, l)| l).collect();
    let line = format!("theme = {}", quoted(id));
    lines.insert(0, &line);
    put(&full, lines.join("\n") + "\n")?;
    say(common, "theme-used", &[("path", path), ("name", id.to_string())]);
    Ok(())
}

fn write(common: &Common, folder: &Path, path: &str, text: &str) -> Result<()> {
    let full = folder.join(path);
    put_inside(common, folder, path, text)?;
    let shown = full.strip_prefix(&common.root).unwrap_or(&full);
    say(common, "new-made", &[("path", shown.display().to_string())]);
    Ok(())
}

/// Writes a file of a fork. A fork is untrusted: none of its folders, nor the file, may be a link to another place.
pub(super) fn put_inside(common: &Common, folder: &Path, path: &str, text: &str) -> Result<()> {
    let mut step = folder.to_path_buf();
    for part in Path::new(path) {
        step.push(part);
        if step.is_symlink() {
            let step = step.strip_prefix(&common.root).unwrap_or(&step).display().to_string();
            bail!("{}", common.lang.say("theme-no-write", &[("path", step)]));
        }
    }
    put(&step, text)
}

/// A TOML string. Every JSON string is one.
fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_string()).to_string()
}
