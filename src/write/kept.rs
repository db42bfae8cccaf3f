//! A file of an earlier build that is read piece by piece, by several threads at once.

use anyhow::{Context, Result};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The file. It is read as it was when it was opened, also when another one has taken its place.
#[derive(Debug)]
pub struct Kept {
    file: File,
    path: PathBuf,
    length: u64,
}

impl Kept {
    /// Opens a file.
    pub fn open(path: &Path) -> io::Result<Kept> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Kept { file, path: path.to_path_buf(), length })
    }

    /// Its bytes from one on.
    pub fn read(&self, at: u64, length: usize) -> Result<Vec<u8>> {
        let end = at.checked_add(length as u64).filter(|end| *end <= self.length);
        end.with_context(|| format!("{} is too short", self.path.display()))?;
        let mut bytes = vec![0; length];
        self.fill(&mut bytes, at).with_context(|| self.path.display().to_string())?;
        Ok(bytes)
    }

    /// A number at a byte.
    pub fn number(&self, at: u64) -> Result<u64> {
        let bytes = self.read(at, 8)?;
        Ok(u64::from_le_bytes(bytes.try_into().expect("eight bytes")))
    }

    #[cfg(unix)]
    fn fill(&self, bytes: &mut [u8], at: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.file, bytes, at)
    }

    #[cfg(windows)]
    fn fill(&self, mut bytes: &mut [u8], mut at: u64) -> io::Result<()> {
        while !bytes.is_empty() {
            match std::os::windows::fs::FileExt::seek_read(&self.file, bytes, at)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => (bytes, at) = (&mut bytes[read..], at + read as u64),
            }
        }
        Ok(())
    }
}
