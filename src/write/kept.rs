//! A file that is read piece by piece, by several threads at once: what an earlier build kept, or what this one puts
//! aside so that a large cluster does not have to fit into memory.

use anyhow::{Context, Result};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// So many bytes of each file may stay in memory: what a county's cluster of 8,000 documents has, so that only larger
/// ones read a piece more than once.
const ROOM: usize = 64 << 20;

/// The file. It is read as it was when it was opened, also when another one has taken its place.
#[derive(Debug)]
pub struct Kept {
    file: File,
    path: PathBuf,
    length: AtomicU64,
    room: Room,
}

/// What a build puts aside. The file is there once memory has no more room; it has no name, and is gone when nobody reads
/// it any more.
#[derive(Debug)]
pub struct Aside {
    folder: PathBuf,
    room: Room,
    file: Mutex<Option<Arc<Kept>>>,
}

/// How many bytes more may stay in memory.
#[derive(Debug)]
struct Room(AtomicUsize);

impl Room {
    fn take(&self, length: usize) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(length)).is_ok()
    }
}

impl Aside {
    /// Nothing yet; the file will stand in a folder.
    pub fn new(folder: &Path) -> Aside {
        Aside { folder: folder.to_path_buf(), room: Room(ROOM.into()), file: Mutex::default() }
    }

    /// Puts bytes into the file, unless memory has room for them; says where they begin.
    pub fn put(&self, bytes: &[u8]) -> Result<Option<(Arc<Kept>, u64)>> {
        if self.room.take(bytes.len()) {
            return Ok(None);
        }
        let file = self.file()?;
        let at = file.append(bytes)?;
        Ok(Some((file, at)))
    }

    fn file(&self) -> Result<Arc<Kept>> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = &*file {
            return Ok(file.clone());
        }
        let path = self.folder.join("aside");
        let open = || {
            let opened = File::options().read(true).write(true).create(true).truncate(true).open(&path)?;
            std::fs::remove_file(&path)?;
            io::Result::Ok(opened)
        };
        let opened = open().with_context(|| format!("failed to write {}", path.display()))?;
        // What had no room once is not held later.
        let kept = Kept { file: opened, path, length: 0.into(), room: Room(0.into()) };
        Ok(file.insert(Arc::new(kept)).clone())
    }
}

impl Kept {
    /// Opens a file.
    pub fn open(path: &Path) -> io::Result<Kept> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Kept { file, path: path.to_path_buf(), length: length.into(), room: Room(ROOM.into()) })
    }

    /// Writes bytes behind all others; says where they begin.
    fn append(&self, bytes: &[u8]) -> Result<u64> {
        let at = self.length.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        self.put(bytes, at).with_context(|| format!("failed to write {}", self.path.display()))?;
        Ok(at)
    }

    /// Whether so many more of its bytes may stay in memory.
    pub fn hold(&self, length: usize) -> bool {
        self.room.take(length)
    }

    /// Its bytes from one on.
    pub fn read(&self, at: u64, length: usize) -> Result<Vec<u8>> {
        let end = at.checked_add(length as u64).filter(|end| *end <= self.length.load(Ordering::Relaxed));
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

    #[cfg(unix)]
    fn put(&self, bytes: &[u8], at: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(&self.file, bytes, at)
    }

    #[cfg(windows)]
    fn put(&self, mut bytes: &[u8], mut at: u64) -> io::Result<()> {
        while !bytes.is_empty() {
            let written = std::os::windows::fs::FileExt::seek_write(&self.file, bytes, at)?;
            (bytes, at) = (&bytes[written..], at + written as u64);
        }
        Ok(())
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

#[cfg(test)]
impl Aside {
    /// One for which memory has no room at all.
    pub fn all(folder: &Path) -> Aside {
        Aside { room: Room(0.into()), ..Aside::new(folder) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_memory_has_no_room_for_is_put_aside_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let aside = Aside { room: Room(4.into()), ..Aside::new(folder.path()) };
        let put = |text: &str| aside.put(text.as_bytes()).unwrap();
        assert!(put("一").is_none());
        let (file, at) = put("二三").unwrap();
        assert_eq!((at, put("四").unwrap().1), (0, 6));
        assert!(put("1").is_none());
        assert_eq!(file.read(3, 6).unwrap(), "三四".as_bytes());
        assert!(file.read(3, 7).is_err() && !file.hold(1));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
