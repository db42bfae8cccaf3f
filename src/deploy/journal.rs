//! What an attempt has done already, so that a rerun after a kill does not do it twice.
//!
//! A line is written after its transfer is complete and checked. A line lost with the machine costs one transfer.

use anyhow::{Context, Result};
use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The journal of one attempt at one plan.
pub struct Journal {
    path: PathBuf,
    done: HashSet<String>,
    file: Mutex<File>,
}

impl Journal {
    /// The journal of `attempt` in `local`, with what it says; of any other attempt it says nothing.
    pub fn open(local: &Path, attempt: &str) -> Result<Journal> {
        let path = local.join("journal");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let (first, rest) = text.split_once('\n').unwrap_or(("", ""));
        let whole = rest.rfind('\n').map_or("", |end| &rest[..end]);
        let done: HashSet<String> = match first == attempt {
            true => whole.split('\n').filter(|l| !l.is_empty()).map(str::to_string).collect(),
            false => HashSet::new(),
        };
        let mut start = format!("{attempt}\n");
        for line in &done {
            start.push_str(line);
            start.push('\n');
        }
        super::seal::write_atomic(&path, start.as_bytes())?;
        let file = File::options().append(true).open(&path).with_context(|| format!("{}", path.display()))?;
        Ok(Journal { path, done, file: Mutex::new(file) })
    }

    /// Whether `task` is done.
    pub fn has(&self, task: &str) -> bool {
        self.done.contains(task)
    }

    /// How many tasks were done before.
    pub fn len(&self) -> usize {
        self.done.len()
    }

    /// Whether nothing was done before.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// Notes that `task` is done.
    pub fn note(&self, task: &str) -> Result<()> {
        let mut file = self.file.lock().map_err(|_| anyhow::anyhow!("the journal is broken"))?;
        file.write_all(format!("{task}\n").as_bytes()).with_context(|| format!("{}", self.path.display()))
    }

    /// Ends the journal.
    pub fn end(self) -> Result<()> {
        std::fs::remove_file(&self.path).with_context(|| format!("{}", self.path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rerun_knows_what_is_done_and_another_attempt_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path(), "one").unwrap();
        journal.note("put a").unwrap();
        journal.note("put b").unwrap();
        drop(journal);
        let mut text = std::fs::read_to_string(folder.path().join("journal")).unwrap();
        text.push_str("put c"); // the kill came in the middle of a line
        std::fs::write(folder.path().join("journal"), text).unwrap();
        let journal = Journal::open(folder.path(), "one").unwrap();
        assert!(journal.has("put a") && journal.has("put b") && !journal.has("put c"));
        journal.note("put c").unwrap();
        drop(journal);
        assert_eq!(Journal::open(folder.path(), "one").unwrap().len(), 3);
        assert!(Journal::open(folder.path(), "two").unwrap().is_empty());
    }
}
