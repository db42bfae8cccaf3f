//! The scaled pictures of earlier builds, by content: a picture is encoded once in its life, also when the output folder
//! is made anew or its file was copied. They lie with the build's state, are never published from there, and may be
//! removed at any time.

use crate::picture::{self, Format, Undecodable};
use anyhow::{Context, Result};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// A picture at a width: from the cache of the cluster under `root`, else made now and kept there.
pub fn scaled(root: &Path, bytes: &[u8], width: u32, format: Format) -> Result<Result<Vec<u8>, Undecodable>> {
    let mut hash = Xxh3::new();
    hash.update(bytes);
    let name = format!("{:032x}.{width}.{}.{}", hash.digest128(), picture::VERSION, format.ending());
    let folder = root.join(".bosoo/pictures");
    let path = folder.join(&name);
    if let Some(known) = std::fs::read(&path).ok().and_then(whole) {
        return Ok(Ok(known));
    }
    let made = match picture::scaled(bytes, width, format) {
        Ok(made) => made,
        Err(undecodable) => return Ok(Err(undecodable)),
    };
    std::fs::create_dir_all(&folder).with_context(|| format!("failed to create {}", folder.display()))?;
    // Under a name of its own first: two threads, or two builds, may make the same picture.
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    let new = folder.join(format!("{name}.{}.{turn}.new", std::process::id()));
    let mut kept = made.clone();
    kept.extend(xxh3_64(&made).to_le_bytes());
    std::fs::write(&new, kept).with_context(|| format!("failed to write {}", new.display()))?;
    std::fs::rename(&new, &path).with_context(|| format!("failed to write {}", path.display()))?;
    Ok(Ok(made))
}

/// What was kept, if all of it is there as it was: its hash stands behind it.
fn whole(mut kept: Vec<u8>) -> Option<Vec<u8>> {
    let end = kept.len().checked_sub(8)?;
    let hash = u64::from_le_bytes(kept[end..].try_into().ok()?);
    kept.truncate(end);
    (xxh3_64(&kept) == hash).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_file_is_not_believed() {
        let folder = tempfile::tempdir().unwrap();
        let mut png = Vec::new();
        let picture = image::RgbImage::from_fn(200, 100, |x, y| image::Rgb([x as u8, y as u8, 0]));
        picture.write_with_encoder(image::codecs::png::PngEncoder::new(&mut png)).unwrap();
        let make = || scaled(folder.path(), &png, 150, Format::Webp).unwrap().unwrap();
        let first = make();
        let kept = std::fs::read_dir(folder.path().join(".bosoo/pictures")).unwrap();
        let kept: Vec<_> = kept.map(|entry| entry.unwrap().path()).collect();
        assert_eq!(kept.len(), 1, "{kept:?}");
        // The cache is what is read: another file of the same form in its place is what comes back.
        let mut other = b"other".to_vec();
        other.extend(xxh3_64(b"other").to_le_bytes());
        std::fs::write(&kept[0], other).unwrap();
        assert_eq!(make(), b"other");
        std::fs::write(&kept[0], &first[..first.len() / 2]).unwrap();
        assert_eq!(make(), first);
    }
}
