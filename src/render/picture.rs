//! How large a picture is, so that the page does not jump when it comes.

use rustc_hash::FxHashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

/// Bytes of a file in which its size is looked for.
const LOOKED_AT: u64 = 64 << 10;

/// Width and height in pixels, where the file says them. A lead picture is asked for by every list that shows it: a
/// file is opened once, and again when it has changed.
pub fn size(path: &Path) -> Option<(u32, u32)> {
    let meta = std::fs::metadata(path).ok()?;
    let stamp = (meta.len(), meta.modified().ok()?);
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    match known().get(path) {
        Some((known, size)) if *known == stamp => return *size,
        _ => {}
    }
    let size = read_size(path);
    known().insert(path.to_path_buf(), (stamp, size));
    size
}

/// Length and time of change of a file when it was read, and what it said.
type Known = ((u64, SystemTime), Option<(u32, u32)>);

static KNOWN: LazyLock<Mutex<FxHashMap<PathBuf, Known>>> = LazyLock::new(Mutex::default);

fn read_size(path: &Path) -> Option<(u32, u32)> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "svg" => {
            let mut text = String::new();
            std::fs::File::open(path).ok()?.take(LOOKED_AT).read_to_string(&mut text).ok()?;
            svg_size(&text)
        }
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => {
            let size = imagesize::size(path).ok()?;
            Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
        }
        _ => None,
    }
}

fn svg_size(text: &str) -> Option<(u32, u32)> {
    let tag = text[text.find("<svg")?..].split('>').next()?;
    let attribute = |name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(value.to_string())
    };
    let number = |name: &str| attribute(name)?.trim_end_matches("px").parse::<f32>().ok().map(|n| n as u32);
    if let (Some(width), Some(height)) = (number("width"), number("height")) {
        return Some((width, height));
    }
    let view_box = attribute("viewBox")?;
    let numbers: Vec<f32> = view_box.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] => Some((width as u32, height as u32)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn svg_sizes() {
        assert_eq!(super::svg_size("<?xml?><svg width=\"640\" height=\"320px\">"), Some((640, 320)));
        assert_eq!(super::svg_size("<svg viewBox=\"0 0 800 450\">"), Some((800, 450)));
        assert_eq!(super::svg_size("<svg>"), None);
    }
}
