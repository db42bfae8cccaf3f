//! Any picture as upright pixels in the colours of the screen.

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbaImage, imageops};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use std::io::Cursor;

/// Bytes that decoding one picture may take: the most pixels, at eight bytes each for sixteen-bit files.
const MOST_MEMORY: u64 = 512 << 20;

/// The picture at a width, and whether it is a drawing (PNG) and no photo.
pub(super) fn small(bytes: &[u8], width: u32) -> Option<(RgbaImage, bool)> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let is_drawing = reader.format()? == ImageFormat::Png;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    // Turned after it was made small; until then its sides may be exchanged.
    let turned = matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let (across, down) = match turned {
        true => (picture.height(), picture.width()),
        false => (picture.width(), picture.height()),
    };
    let down = (u64::from(down) * u64::from(width)).div_ceil(u64::from(across.max(1))).max(1) as u32;
    let (w, h) = if turned { (down, width) } else { (width, down) };
    if (w, h) != (picture.width(), picture.height()) {
        picture = picture.resize_exact(w, h, imageops::FilterType::CatmullRom);
    }
    picture.apply_orientation(orientation);
    let mut picture = picture.into_rgba8();
    if let Some(profile) = profile {
        // A profile that cannot be read is left aside, as browsers do.
        let _ = to_screen(&mut picture, &profile);
    }
    Some((picture, is_drawing))
}

/// Phones photograph in wider colours than the web's; a scaled file has no profile to say so.
fn to_screen(picture: &mut RgbaImage, profile: &[u8]) -> Option<()> {
    let from = ColorProfile::new_from_slice(profile).ok()?;
    if from.color_space != DataColorSpace::Rgb {
        return None;
    }
    let to = ColorProfile::new_srgb();
    let transform =
        from.create_transform_8bit(Layout::Rgba, &to, Layout::Rgba, TransformOptions::default()).ok()?;
    let mut out = vec![0; picture.as_raw().len()];
    transform.transform(picture.as_raw(), &mut out).ok()?;
    picture.copy_from_slice(&out);
    Some(())
}
