//! How commands write files.

use anyhow::{Context, Result};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Makes a folder with those above it.
pub(super) fn put_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| path.display().to_string())
}

/// Writes a file with its folders.
pub(super) fn put(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    put_folder(folder(path))?;
    fs::write(path, content).with_context(|| path.display().to_string())
}

/// Writes a file with its folders where there is none yet, and says whether it has.
pub(super) fn put_new(path: &Path, content: impl AsRef<[u8]>) -> Result<bool> {
    put_folder(folder(path))?;
    match fs::File::create_new(path).and_then(|mut file| file.write_all(content.as_ref())) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// Writes a file with its folders, beside the old one first: a full disk must not leave half of what people wrote.
pub(super) fn replace(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    put(&beside, content)?;
    fs::rename(&beside, path).with_context(|| path.display().to_string())
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_stays_until_all_of_the_new_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/c.toml");
        assert!(put_new(&path, "one").unwrap());
        assert!(!put_new(&path, "two").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        replace(&path, "three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        // Where the new one can't be written, the old one is as it was.
        fs::create_dir(folder.path().join("a/b/c.toml.new")).unwrap();
        let error = replace(&path, "four").unwrap_err();
        assert!(error.to_string().ends_with("c.toml.new"), "{error:#}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        // A file stands where a folder is wanted: the folder is named.
        let error = put(&path.join("d/e.txt"), "five").unwrap_err();
        assert!(error.to_string().ends_with("c.toml/d"), "{error:#}");
    }
}
