//! How large a picture is, so that the page does not jump when it comes, and the scaled files that a page offers of it.

use super::page::Made;
use super::view::PictureSource;
use super::world::World;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::picture::{self, Format, Scaling, Undecodable};
use anyhow::{Context, Result};
use rustc_hash::FxHashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

/// The scaled files of the picture at the link `src`, for `<source>`; none where it is not scaled.
pub fn sources(src: &str, size: Option<(u32, u32)>) -> Vec<PictureSource> {
    let scaling = Scaling::of(src, size);
    if scaling.widths().is_empty() {
        return Vec::new();
    }
    let source = |format: &Format| {
        let files = scaling.widths().iter().map(|width| {
            // A comma or a space would end the address.
            let file = picture::name(src, *width, *format).replace(' ', "%20").replace(',', "%2C");
            format!("{file} {width}w")
        });
        PictureSource { kind: format.kind(), srcset: files.collect::<Vec<_>>().join(", ") }
    };
    Format::ALL.iter().map(source).collect()
}

/// Makes a scaled file. Where the picture cannot be decoded the page still offers the file: it then holds the picture as
/// it is, which a browser may make something of.
pub fn scaled(world: &World, path: &str, at: usize, format: Format) -> Result<Made> {
    let file = world.root.join(path);
    let bytes = std::fs::read(&file).with_context(|| path.to_string())?;
    let widths = Scaling::of(path, size(&file));
    let width = widths.widths().get(at).copied();
    let made = match width {
        Some(width) => crate::write::pictures::scaled(world.root, &bytes, width, format)?,
        None => Err(Undecodable),
    };
    let mut diagnostics = Vec::new();
    let bytes = made.unwrap_or_else(|Undecodable| {
        // Once a picture, not once a file.
        if at == 0 && Some(&format) == Format::ALL.last() {
            diagnostics.push(
                Diagnostic::new(Level::Deduct, "picture-undecodable").at(Place::file(&Arc::from(path))),
            );
        }
        bytes
    });
    Ok(Made { bytes, diagnostics, ..Made::default() })
}

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
            let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
            Some(if lies_on_its_side(path) { (height, width) } else { (width, height) })
        }
        _ => None,
    }
}

/// Whether a camera says that its picture is to be turned by a quarter (EXIF orientation 5 to 8); browsers turn it.
fn lies_on_its_side(path: &Path) -> bool {
    let is_photo =
        path.extension().is_some_and(|e| e.eq_ignore_ascii_case("jpg") || e.eq_ignore_ascii_case("jpeg"));
    let orientation = || {
        let mut file = std::io::BufReader::new(std::fs::File::open(path).ok()?);
        let exif = exif::Reader::new().read_from_container(&mut file).ok()?;
        exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)
    };
    is_photo && orientation().is_some_and(|value| (5..=8).contains(&value))
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
