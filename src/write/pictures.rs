//! The scaled pictures of earlier builds, by content: a picture is encoded once in its life, also when the output folder
//! is made anew or its file was copied. They lie with the build's state, are never published from there, and may be
//! removed at any time; what no page shows any more is removed after a month.

use super::manifest::Outputs;
use crate::picture::{self, Format, Undecodable};
use anyhow::{Context, Result};
use rustc_hash::FxHashSet;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// How long a picture is kept that no page shows: a draft, a branch, a preview may ask for it again.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A picture at a width: from the cache of the cluster under `root`, else made now and kept there.
pub fn scaled(root: &Path, bytes: &[u8], width: u32, format: Format) -> Result<Result<Vec<u8>, Undecodable>> {
    let mut hash = Xxh3::new();
    hash.update(bytes);
    let name = format!("{:032x}.{width}.{}.{}", hash.digest128(), picture::VERSION, format.ending());
    let folder = root.join(".bosoo/pictures");
    let path = folder.join(&name);
    if let Some(known) = std::fs::read(&path).ok().and_then(whole) {
        // Asked for today: the month begins anew. Where that can't be written the picture is made once more one day.
        let file = std::fs::File::options().append(true).open(&path);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        return Ok(Ok(known));
    }
    let made = match picture::scaled(bytes, width, format) {
        Ok(made) => made,
        Err(undecodable) => return Ok(Err(undecodable)),
    };
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    // Under a name of its own first: two threads, or two builds, may make the same picture.
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    let new = folder.join(format!("{name}.{}.{turn}.new", std::process::id()));
    let mut kept = made.clone();
    kept.extend(xxh3_64(&made).to_le_bytes());
    std::fs::write(&new, kept).with_context(|| new.display().to_string())?;
    std::fs::rename(&new, &path).with_context(|| path.display().to_string())?;
    Ok(Ok(made))
}

/// What was kept, if all of it is there as it was: its hash stands behind it.
fn whole(mut kept: Vec<u8>) -> Option<Vec<u8>> {
    let end = kept.len().checked_sub(8)?;
    let hash = u64::from_le_bytes(kept[end..].try_into().ok()?);
    kept.truncate(end);
    (xxh3_64(&kept) == hash).then_some(kept)
}

/// Removes what the build has no use for and nobody has asked for in a month. A file that can't be removed stays.
pub fn prune(root: &Path, outputs: &Outputs, now: SystemTime) {
    let Ok(folder) = std::fs::read_dir(root.join(".bosoo/pictures")) else { return };
    let mut shown: Option<FxHashSet<u64>> = None;
    for entry in folder.flatten() {
        let old = entry.metadata().and_then(|meta| meta.modified());
        if old.is_ok_and(|asked| now.duration_since(asked).is_ok_and(|age| age > KEPT)) {
            // What a killed build left behind ends in no hash of a picture, and goes too.
            let shown = shown.get_or_insert_with(|| outputs.records().map(|record| record.content).collect());
            if end(&entry.path()).is_none_or(|hash| !shown.contains(&hash)) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// The hash that stands behind a kept picture.
fn end(path: &Path) -> Option<u64> {
    let mut file = std::fs::File::open(path).ok()?;
    let mut hash = [0; 8];
    file.seek(SeekFrom::End(-8)).ok()?;
    file.read_exact(&mut hash).ok()?;
    Some(u64::from_le_bytes(hash))
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

    #[test]
    fn what_no_page_shows_goes_after_a_month() {
        use crate::write::manifest::Record;
        let root = tempfile::tempdir().unwrap();
        let picture = |grey: u8| {
            let mut png = Vec::new();
            let picture = image::GrayImage::from_pixel(200, 100, image::Luma([grey]));
            picture.write_with_encoder(image::codecs::png::PngEncoder::new(&mut png)).unwrap();
            png
        };
        let make = |grey| scaled(root.path(), &picture(grey), 150, Format::Webp).unwrap().unwrap();
        let shown = Record { content: xxh3_64(&make(1)), ..Record::default() };
        make(2);
        let outputs = Outputs::new([("a.png.150.webp", &shown)].into_iter());
        let folder = root.path().join(".bosoo/pictures");
        std::fs::write(folder.join("left.new"), "half").unwrap();
        let count = || std::fs::read_dir(&folder).unwrap().count();
        let in_days = |days: u64| SystemTime::now() + Duration::from_secs(days * 24 * 60 * 60);
        prune(root.path(), &outputs, in_days(29));
        assert_eq!(count(), 3);
        prune(root.path(), &outputs, in_days(31));
        assert_eq!(count(), 1);
        assert_eq!(make(1), make(1));
        assert_eq!(count(), 1, "the one that is shown was kept");
    }
}
