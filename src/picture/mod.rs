//! Pictures in the sizes and formats that screens need: from a photo of some megabytes, files of some tens of
//! kilobytes. Scaled files hold pixels alone: no camera, no place, no preview that shows what was cut away.

mod decode;

use std::sync::{Mutex, PoisonError};
use webp::WebPConfig;

/// Widths in pixels: a phone, a column of text, the same on a screen of twice the density.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// A narrower picture is an icon; scaled files would save nothing.
const SMALLEST: u32 = 120;

/// Pixels of the largest picture that is scaled: today's cameras have up to fifty million. It bounds the memory that
/// one file can ask for at four bytes a pixel.
const MOST_PIXELS: u64 = 50_000_000;

/// Pixels from which pictures are decoded one at a time, whatever the number of threads.
const LARGE: u64 = 12_000_000;

/// Up to so many pixels a drawing is also tried without loss, which suits flat colours.
const LOSSLESS: u64 = 1_500_000;

/// Changes when the same picture would give other bytes; part of the cache's names.
pub const VERSION: u32 = 1;

/// A format of scaled pictures, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// AV1 stills, with the feature `avif`.
    #[cfg(feature = "avif")]
    Avif,
    /// WebP, which all browsers since 2020 read.
    Webp,
}

impl Format {
    /// The formats that are made.
    pub const ALL: &'static [Format] = &[
        #[cfg(feature = "avif")]
        Format::Avif,
        Format::Webp,
    ];

    /// Its ending.
    pub fn ending(self) -> &'static str {
        match self {
            #[cfg(feature = "avif")]
            Format::Avif => "avif",
            Format::Webp => "webp",
        }
    }

    /// Its type, for `<source>`.
    pub fn kind(self) -> &'static str {
        crate::content_type::of(match self {
            #[cfg(feature = "avif")]
            Format::Avif => "x.avif",
            Format::Webp => "x.webp",
        })
    }
}

/// What can be said of a picture by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scaling {
    /// It is scaled to some widths.
    Widths(usize, [u32; 3]),
    /// It is as it is: a drawing, an animation, an icon.
    None,
    /// It has more pixels than are decoded.
    TooLarge,
}

impl Scaling {
    /// How a file is scaled, by its name and its size.
    pub fn of(file: &str, size: Option<(u32, u32)>) -> Scaling {
        let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let Some((width, height)) = size.filter(|_| ["jpg", "jpeg", "png"].contains(&&*ending)) else {
            return Scaling::None;
        };
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Scaling::TooLarge;
        }
        if width < SMALLEST || height == 0 {
            return Scaling::None;
        }
        // The steps below its width, and its own width where that is no larger than the last step.
        let below = WIDTHS.iter().filter(|step| **step < width).count();
        let mut widths = WIDTHS;
        if below < WIDTHS.len() {
            widths[below] = width;
        }
        Scaling::Widths((below + 1).min(WIDTHS.len()), widths)
    }

    /// The widths, none where it is not scaled.
    pub fn widths(&self) -> &[u32] {
        match self {
            Scaling::Widths(count, widths) => &widths[..*count],
            Scaling::None | Scaling::TooLarge => &[],
        }
    }
}

/// The name of a scaled file: `river.jpg.480.webp`.
pub fn name(file: &str, width: u32, format: Format) -> String {
    format!("{file}.{width}.{}", format.ending())
}

/// The file cannot be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undecodable;

/// A picture at a width. The same bytes give the same bytes.
pub fn scaled(bytes: &[u8], width: u32, format: Format) -> Result<Vec<u8>, Undecodable> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let pixels = imagesize::blob_size(bytes).map_or(0, |size| size.width as u64 * size.height as u64);
    if pixels > MOST_PIXELS {
        return Err(Undecodable);
    }
    let (small, is_drawing) = {
        let _turn = (pixels > LARGE).then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner));
        decode::small(bytes, width).ok_or(Undecodable)?
    };
    match format {
        #[cfg(feature = "avif")]
        Format::Avif => avif(&small).ok_or(Undecodable),
        Format::Webp => webp(&small, is_drawing).ok_or(Undecodable),
    }
}

/// Quality of photos, and of drawings, whose edges show losses sooner.
const QUALITY: [f32; 2] = [78.0, 88.0];

fn webp(picture: &image::RgbaImage, is_drawing: bool) -> Option<Vec<u8>> {
    let mut config = WebPConfig::new().ok()?;
    config.quality = QUALITY[usize::from(is_drawing)];
    config.method = 4;
    let encode = |config: &WebPConfig| {
        let encoded = match picture.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
            true => {
                let rgb: Vec<u8> = picture.pixels().flat_map(|p| [p.0[0], p.0[1], p.0[2]]).collect();
                webp::Encoder::from_rgb(&rgb, picture.width(), picture.height()).encode_advanced(config)
            }
            false => {
                webp::Encoder::from_rgba(picture, picture.width(), picture.height()).encode_advanced(config)
            }
        };
        encoded.ok().map(|memory| memory.to_vec())
    };
    let lossy = encode(&config)?;
    if !is_drawing || u64::from(picture.width()) * u64::from(picture.height()) > LOSSLESS {
        return Some(lossy);
    }
    config.lossless = 1;
    let lossless = encode(&config)?;
    Some(if lossless.len() <= lossy.len() { lossless } else { lossy })
}

#[cfg(feature = "avif")]
fn avif(picture: &image::RgbaImage) -> Option<Vec<u8>> {
    use image::codecs::avif::AvifEncoder;
    let mut out = Vec::new();
    // One thread: the number of threads would change the tiles, and so the bytes.
    let encoder = AvifEncoder::new_with_speed_quality(&mut out, 8, 60).with_num_threads(Some(1));
    picture.write_with_encoder(encoder).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_by_size() {
        let widths = |size| Scaling::of("a.JPG", Some(size)).widths().to_vec();
        assert_eq!(widths((100, 100)), [0_u32; 0]);
        assert_eq!(widths((300, 200)), [300]);
        assert_eq!(widths((480, 200)), [480]);
        assert_eq!(widths((1000, 200)), [480, 960, 1000]);
        assert_eq!(widths((1440, 900)), [480, 960, 1440]);
        assert_eq!(widths((6000, 4000)), [480, 960, 1440]);
        assert_eq!(Scaling::of("a.png", Some((30000, 30000))), Scaling::TooLarge);
        assert_eq!(Scaling::of("a.svg", Some((800, 800))), Scaling::None);
        assert_eq!(Scaling::of("a.gif", Some((800, 800))), Scaling::None);
        assert_eq!(Scaling::of("a.png", None), Scaling::None);
    }

    fn photo(width: u32, height: u32) -> image::RgbImage {
        image::RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([(x * 3) as u8, (y * 5) as u8, (x ^ y) as u8])
        })
    }

    fn jpeg(picture: &image::RgbImage) -> Vec<u8> {
        let mut out = Vec::new();
        picture.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut out)).unwrap();
        out
    }

    /// A JPEG with an EXIF block: lies on its side (orientation 6), and says where it was taken.
    fn with_exif(jpeg: &[u8]) -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPS 50.24N 120.18E");
        let mut out = jpeg[..2].to_vec();
        out.extend([0xff, 0xe1]);
        out.extend((exif.len() as u16 + 2).to_be_bytes());
        out.extend(exif);
        out.extend(&jpeg[2..]);
        out
    }

    #[test]
    fn scaled_pictures_are_upright_and_tell_nothing() {
        let bytes = with_exif(&jpeg(&photo(600, 400)));
        let once = scaled(&bytes, 200, Format::Webp).unwrap();
        assert_eq!(once, scaled(&bytes, 200, Format::Webp).unwrap(), "the same bytes");
        let size = imagesize::blob_size(&once).unwrap();
        assert_eq!((size.width, size.height), (200, 300), "turned as the camera says");
        assert!(!once.windows(4).any(|four| four == b"EXIF" || four == b"Exif" || four == b"GPS "));
    }

    #[test]
    fn what_cannot_be_decoded_is_said() {
        let whole = jpeg(&photo(600, 400));
        assert_eq!(scaled(b"no picture", 200, Format::Webp), Err(Undecodable));
        assert_eq!(scaled(&whole[..100], 200, Format::Webp), Err(Undecodable));
        // A bomb: few bytes that say they are 60000 by 60000 pixels.
        let mut bomb = Vec::new();
        photo(2, 2).write_with_encoder(image::codecs::png::PngEncoder::new(&mut bomb)).unwrap();
        bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
        assert_eq!(scaled(&bomb, 200, Format::Webp), Err(Undecodable));
    }
}
