//! What git remembers of the dates of publication: one run of `git log` over the lines that state them.

use crate::tree::parse_moment;
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A date of publication as a commit wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// The day of the commit, Asia/Shanghai.
    pub on: Date,
    /// What the file said from then on.
    pub published: Date,
    /// The first commit of the repository: what came in with it may be older than the repository.
    pub root: bool,
}

/// By file, relative to the cluster's root: what was stated, oldest first.
pub type History = FxHashMap<String, Vec<Stated>>;

/// Reads the history of `content/`, empty where the folder is not under git. Nothing that the repository's own settings
/// name is run: no external diff, no text conversion, no pager.
pub fn read(root: &Path) -> History {
    run(root).unwrap_or_default()
}

fn run(root: &Path) -> Option<History> {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["-c", "core.quotePath=false", "--no-pager", "log", "--reverse"]);
    git.args([
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--relative",
        "-p",
        "-U0",
        "--format=%x01%ct %P",
    ]);
    git.args(["-G", "^(published|发布日期) *[=:]", "--", "content"]);
    let mut child = git.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut lines = BufReader::new(child.stdout.take()?);
    let mut history = History::default();
    let (mut on, mut is_root, mut file) = (None, false, String::new());
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).ok()? > 0 {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']);
        if let Some(commit) = text.strip_prefix('\u{1}') {
            let (time, parents) = commit.split_once(' ').unwrap_or((commit, ""));
            on = time.parse().ok().and_then(|time| jiff::Timestamp::from_second(time).ok()).map(day);
            is_root = parents.is_empty();
        } else if let Some(path) = text.strip_prefix("+++ ") {
            file = path.strip_prefix("b/").unwrap_or_default().trim_end_matches('\t').to_string();
        } else if let (Some(on), Some(published)) = (on, text.strip_prefix('+').and_then(stated)) {
            history.entry(file.clone()).or_default().push(Stated { on, published, root: is_root });
        }
        line.clear();
    }
    child.wait().ok()?;
    Some(history)
}

/// Asia/Shanghai is +08:00 and has no summer time.
fn day(instant: jiff::Timestamp) -> Date {
    jiff::tz::Offset::constant(8).to_datetime(instant).date()
}

/// The date of a line `published = 2026-01-01` or `发布日期: 2026-01-01 09:30`.
fn stated(line: &str) -> Option<Date> {
    let rest = line.strip_prefix("published").or_else(|| line.strip_prefix("发布日期"))?;
    let value = rest.trim_start_matches([' ', '\t']).strip_prefix(['=', ':'])?;
    let value = value.split('#').next()?.trim_matches([' ', '\t', '"', '\'']);
    parse_moment(value).map(|moment| moment.date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_state_a_date() {
        let date = |text: &str| text.parse::<Date>().ok();
        assert_eq!(stated("published = 2026-01-02T09:00:00"), date("2026-01-02"));
        assert_eq!(stated("published = \"2026-01-02 09:30\" # 早"), date("2026-01-02"));
        assert_eq!(stated("发布日期: 2026-01-02"), date("2026-01-02"));
        assert_eq!(stated("published: soon"), None);
        assert_eq!(stated("title = 2026-01-02"), None);
    }

    #[test]
    fn a_folder_without_git_has_no_history() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).is_empty());
    }
}
