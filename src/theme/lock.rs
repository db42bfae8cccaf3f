//! `themes/<fork>/fork.lock`: what the parent's files were when they were copied. `themes/<fork>/.base/` keeps the copies
//! themselves, so that an upgrade can tell the department's changes from the base's.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The file's name in a fork's folder.
pub const LOCK: &str = "fork.lock";
/// The folder of the copies in a fork's folder.
pub const COPIES: &str = ".base";

/// What a fork was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The parent's name.
    pub parent: String,
    /// The parent's version at the last upgrade.
    #[serde(default)]
    pub version: String,
    /// `sha256-…` of the parent's text of each file that the fork overrides.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

impl Lock {
    /// The lock of a fork. `Ok(None)` where it has none.
    pub fn read(folder: &Path) -> Result<Option<Lock>, String> {
        match std::fs::read_to_string(folder.join(LOCK)) {
            Ok(text) => toml::from_str(&text).map(Some).map_err(|error| error.message().to_string()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The file's text.
    pub fn text(&self) -> String {
        // Every JSON string is a TOML string.
        let quoted = |text: &str| serde_json::Value::String(text.to_string()).to_string();
        let mut out = String::from("# Written by `bosoo theme`. Commit it together with the folder .base.\n");
        let _ = writeln!(
            out,
            "parent = {}\nversion = {}\n\n[files]",
            quoted(&self.parent),
            quoted(&self.version)
        );
        for (path, hash) in &self.files {
            let _ = writeln!(out, "{} = {}", quoted(path), quoted(hash));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_reads_what_it_wrote() {
        let lock = Lock {
            parent: "standard".into(),
            version: "1.0.0".into(),
            files: BTreeMap::from([("pages/list.html".into(), "sha256-00".into())]),
        };
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Lock::read(folder.path()), Ok(None));
        std::fs::write(folder.path().join(LOCK), lock.text()).unwrap();
        assert_eq!(Lock::read(folder.path()), Ok(Some(lock)));
        std::fs::write(folder.path().join(LOCK), "parent = 1").unwrap();
        assert!(Lock::read(folder.path()).is_err());
    }
}
