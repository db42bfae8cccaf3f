//! `bosoo theme upgrade`: what the base changed, merged into each fork; with `--forecast`, what that would do.

use super::fork::put_inside;
use super::{forks, say};
use crate::commands::{Common, Exit, parse_as_of, shanghai};
use crate::diagnostic::{Level, Report};
use crate::forecast::{self, Difference};
use crate::messages;
use crate::theme::forks::{Fork, State, merged};
use crate::theme::lock::{COPIES, LOCK};
use crate::theme::{self, Overlay};
use anyhow::{Result, bail};
use clap::Args;
use jiff::civil::DateTime;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Arguments of `bosoo theme upgrade`.
#[derive(Debug, Args)]
pub struct UpgradeArgs {
    /// Only this fork
    id: Option<String>,
    /// Render all sites before and after, say what would change, and write nothing
    #[arg(long)]
    forecast: bool,
    /// With --forecast: a folder with the new base, not yet in the place of the old
    #[arg(long, value_name = "DIR", requires = "forecast")]
    from: Option<PathBuf>,
    /// The clock of the forecast, RFC 3339 [default: now, in Asia/Shanghai]
    #[arg(long, value_name = "TIME", value_parser = parse_as_of)]
    as_of: Option<DateTime>,
}

pub(super) fn run(common: &Common, args: &UpgradeArgs) -> Result<Exit> {
    let mut overlay = Overlay::default();
    if let Some(from) = &args.from {
        if !from.join("theme.toml").is_file() {
            bail!("{}", common.lang.say("theme-no-base", &[("path", from.display().to_string())]));
        }
        let mut faults = Vec::new();
        let config = crate::config::read(&common.root, &mut faults);
        super::print_faults(common, faults);
        let Some(config) = config else { return Ok(Exit::Content) };
        overlay.folders.insert(config.theme.to_string(), from.clone());
    }
    let forks = forks(common, &overlay, args.id.as_deref())?;
    let merges: Vec<Merge> = forks.into_iter().map(Merge::of).collect();
    let open = |merge: &Merge| {
        merge.files.iter().any(|file| file.conflict)
            || merge.left.iter().any(|(_, state)| *state == State::Conflict)
    };
    let conflicts = merges.iter().any(open);
    for merge in &merges {
        merge.print(common, args.forecast);
    }
    if args.forecast {
        return forecast(common, args, overlay, &merges);
    }
    for merge in &merges {
        merge.write(common)?;
    }
    Ok(if conflicts { Exit::Content } else { Exit::Fine })
}

struct File {
    path: String,
    text: String,
    conflict: bool,
}

/// What becomes of a fork.
struct Merge {
    fork: Fork,
    files: Vec<File>,
    /// Overrides that can't be merged, with why.
    left: Vec<(String, State)>,
}

impl Merge {
    fn of(fork: Fork) -> Merge {
        let (mut files, mut left) = (Vec::new(), Vec::new());
        for file in &fork.overrides {
            let merge =
                (file.state == State::Moved).then(|| merged(&fork.name, &fork.parent, file)).flatten();
            match (merge, file.state) {
                (Some((text, conflict)), _) => files.push(File { path: file.path.clone(), text, conflict }),
                (None, State::InStep | State::Own | State::Same | State::Refines) => {}
                // Without the copy nobody can tell the department's changes from the base's.
                (None, State::Moved) => left.push((file.path.clone(), State::Unrecorded)),
                (None, state) => left.push((file.path.clone(), state)),
            }
        }
        Merge { fork, files, left }
    }

    fn print(&self, common: &Common, forecast: bool) {
        let fork = &self.fork;
        let (name, old, new) = (fork.name.clone(), fork.lock.version.clone(), fork.version.clone());
        // Where nothing was copied no version is pinned: what follows by itself comes from nowhere.
        let id = if old.is_empty() || old == new { "theme-upgrade-follows" } else { "theme-upgrade-of" };
        let parent = format!("{} {new}", fork.parent);
        say(common, id, &[("name", name), ("parent", parent.trim().into()), ("old", old), ("new", new)]);
        for file in &self.files {
            let id = match (file.conflict, forecast) {
                (true, _) => "theme-merge-conflict",
                (false, true) => "theme-merge-would",
                (false, false) => "theme-merged",
            };
            say(common, id, &[("path", file.path.clone())]);
        }
        for (path, state) in &self.left {
            let state = common.lang.say(state.id(), &[]);
            say(common, "theme-status-line", &[("path", path.clone()), ("state", state)]);
        }
        if self.files.is_empty() && self.left.is_empty() {
            say(common, "theme-nothing-to-merge", &[]);
        }
    }

    fn write(&self, common: &Common) -> Result<()> {
        let mut lock = self.fork.lock.clone();
        for file in &self.files {
            let parent = self.fork.overrides.iter().find(|other| other.path == file.path);
            let parent = parent.and_then(|file| file.parent.as_deref()).unwrap_or_default();
            put_inside(common, &self.fork.folder, &file.path, &file.text)?;
            put_inside(common, &self.fork.folder, &format!("{COPIES}/{}", file.path), parent)?;
            lock.files.insert(file.path.clone(), theme::sha256(parent.as_bytes()));
        }
        lock.parent = self.fork.parent.clone();
        lock.version = self.fork.version.clone();
        if lock != self.fork.lock {
            put_inside(common, &self.fork.folder, LOCK, &lock.text())?;
        }
        Ok(())
    }
}

/// Pages of each site that are named; the rest is counted.
const NAMED: usize = 5;

fn forecast(common: &Common, args: &UpgradeArgs, mut overlay: Overlay, merges: &[Merge]) -> Result<Exit> {
    for merge in merges {
        // A conflict is rendered as the fork has it now: the marks would break the template.
        for file in merge.files.iter().filter(|file| !file.conflict) {
            overlay.texts.insert((merge.fork.name.clone(), file.path.clone()), file.text.clone());
        }
    }
    let as_of = args.as_of.unwrap_or_else(|| shanghai(jiff::Timestamp::now()));
    let before = forecast::render(&common.root, as_of, &Overlay::default())?;
    let after = forecast::render(&common.root, as_of, &overlay)?;
    let difference = forecast::compare(&before, &after);
    if after.pages.is_empty() {
        say(common, "theme-forecast-none", &[]);
    } else {
        print_pages(common, &difference, before.pages.len());
    }
    print_faults(common, &difference);
    let broken = difference.new.iter().any(|fault| fault.level == Level::Error);
    let conflicts = merges.iter().flat_map(|merge| &merge.files).any(|file| file.conflict);
    Ok(if broken || conflicts { Exit::Content } else { Exit::Fine })
}

fn print_pages(common: &Common, difference: &Difference, all: usize) {
    let count = |list: &[String]| list.len().to_string();
    let values = [
        ("changed", count(&difference.changed)),
        ("only", count(&difference.only)),
        ("all", all.to_string()),
    ];
    say(common, "theme-forecast", &values);
    for theme in &difference.styles {
        say(common, "theme-forecast-style", &[("name", theme.clone())]);
    }
    let mut by_folder: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in difference.changed.iter().chain(&difference.only) {
        let folder = path.split_once('/').map_or("/", |(folder, _)| folder);
        by_folder.entry(folder).or_default().push(path);
    }
    for (folder, pages) in by_folder {
        let named = pages.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        let more = pages.len().saturating_sub(NAMED);
        let named = if more > 0 { format!("{named} … +{more}") } else { named };
        say(common, "theme-forecast-pages", &[("name", folder.to_string()), ("pages", named)]);
    }
}

fn print_faults(common: &Common, difference: &Difference) {
    say(common, "theme-forecast-faults", &[("count", difference.new.len().to_string())]);
    let report = Report { diagnostics: difference.new.clone() };
    print!("{}", messages::text(&report.sorted(), common.lang, crate::commands::style()));
}
