//! Properties of images: EXIF with GPS, XMP, comments, text chunks of PNG. The pixels are not looked at.

use super::budget::Budget;
use super::sink::{AttachmentKind, Reason, Sink};
use super::sniff::Picture;
use super::{text, xml};
use exif::{Exif, In, Reader, Tag, Value};

/// EXIF of cameras has some dozen kilobytes; a TIFF file is its own EXIF.
const LARGEST_EXIF: usize = 4 << 20;

pub(super) fn scan(kind: Picture, bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    match kind {
        Picture::Jpeg => jpeg(bytes, sink, budget),
        Picture::Png => png(bytes, sink, budget),
        Picture::Webp => webp(bytes, sink, budget),
        Picture::Tiff => {
            if bytes.len() > LARGEST_EXIF {
                return Err(Reason::TooLarge);
            }
            xmp_anywhere(bytes, sink, budget)?;
            exif(bytes, sink)
        }
        Picture::Heif => {
            xmp_anywhere(bytes, sink, budget)?;
            let Some(at) = memchr::memmem::find(bytes, b"Exif\0\0") else { return Ok(()) };
            exif(&bytes[at + 6..bytes.len().min(at + 6 + (64 << 10))], sink)
        }
    }
}

/// JPEG: segments up to the first scan; APP1 is EXIF or XMP, COM a comment, APP13 captions.
fn jpeg(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut at = 2;
    while let Some(&[0xFF, marker]) = bytes.get(at..at + 2) {
        budget.tick()?;
        match marker {
            0xFF => {
                at += 1;
                continue;
            }
            0xD8 | 0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            0xDA | 0xD9 => return Ok(()),
            _ => {}
        }
        let Some(&[high, low]) = bytes.get(at + 2..at + 4) else { return Err(Reason::Broken) };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some(segment) = bytes.get(at + 4..at + 2 + length) else { return Err(Reason::Broken) };
        match (marker, segment) {
            (0xE1, [b'E', b'x', b'i', b'f', 0, _, tiff @ ..]) => exif(tiff, sink)?,
            (0xE1, _) => xmp_anywhere(segment, sink, budget)?,
            (0xFE | 0xED, _) => sink.text("图片说明", &text::decode(segment)),
            _ => {}
        }
        at += 2 + length;
    }
    Err(Reason::Broken)
}

/// PNG: eXIf, and tEXt, zTXt, iTXt, where the last two may be deflated.
fn png(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        budget.tick()?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(data) = bytes.get(at + 8..).and_then(|rest| rest.get(..length)) else {
            return Err(Reason::Broken);
        };
        match &head[4..8] {
            b"eXIf" => exif(data, sink)?,
            b"tEXt" => sink.text("图片说明", &text::decode(data)),
            b"zTXt" | b"iTXt" => png_text(&head[4..8], data, sink, budget)?,
            b"IEND" => return Ok(()),
            _ => {}
        }
        at += 12 + length;
    }
    Err(Reason::Broken)
}

/// PNG third edition, 11.3.3: keyword, NUL, flags, and for iTXt a language tag and a translated keyword.
fn png_text(kind: &[u8], data: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let Some(end) = memchr::memchr(0, data) else { return Err(Reason::Broken) };
    let (packed, rest) = match (kind, &data[end + 1..]) {
        (b"zTXt", [_, rest @ ..]) => (true, rest),
        (b"iTXt", [flag, _, rest @ ..]) => {
            let value = rest.splitn(3, |b| *b == 0).nth(2).unwrap_or_default();
            (*flag == 1, value)
        }
        _ => return Err(Reason::Broken),
    };
    let unpacked = if packed { budget.unpack(flate2::read::ZlibDecoder::new(rest))? } else { rest.to_vec() };
    let result = if memchr::memmem::find(&unpacked, b"<x:xmpmeta").is_some() {
        xmp_anywhere(&unpacked, sink, budget)
    } else {
        sink.text("图片说明", &text::decode(&unpacked));
        Ok(())
    };
    if packed {
        budget.release(unpacked);
    }
    result
}

/// WebP: RIFF chunks, of even length.
fn webp(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut at = 12;
    while let Some(head) = bytes.get(at..at + 8) {
        budget.tick()?;
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let Some(data) = bytes.get(at + 8..).and_then(|rest| rest.get(..length)) else {
            return Err(Reason::Broken);
        };
        match &head[..4] {
            b"EXIF" => exif(data.strip_prefix(b"Exif\0\0").unwrap_or(data), sink)?,
            b"XMP " => xmp_anywhere(data, sink, budget)?,
            _ => {}
        }
        at = at.saturating_add(8 + length + length % 2);
    }
    Ok(())
}

/// Only the tags of interest are asked for: asking for all would let a small file claim hundreds of megabytes.
fn exif(tiff: &[u8], sink: &mut Sink) -> Result<(), Reason> {
    if tiff.len() > LARGEST_EXIF {
        return Err(Reason::TooLarge);
    }
    let exif = Reader::new()
        .continue_on_error(true)
        .read_raw(tiff.to_vec())
        .or_else(|error| error.distill_partial_result(|_| {}))
        .map_err(|_| Reason::Broken)?;
    let coordinate = |tag| exif.get_field(tag, In::PRIMARY).and_then(|field| degrees(&field.value));
    let (latitude, longitude) = (coordinate(Tag::GPSLatitude), coordinate(Tag::GPSLongitude));
    if latitude.is_some() || longitude.is_some() {
        let part = |value: Option<f64>| value.map_or("*".to_string(), |v| format!("{:.0}.****", v.trunc()));
        sink.push(AttachmentKind::Gps, "EXIF GPS", format!("{},{}", part(latitude), part(longitude)));
    }
    for tag in [Tag::Artist, Tag::CameraOwnerName, Tag(exif::Context::Tiff, 0x9C9D)] {
        if let Some(name) = string(&exif, tag) {
            sink.person("EXIF 作者", &name);
        }
    }
    for tag in [Tag::BodySerialNumber, Tag::LensSerialNumber] {
        if let Some(serial) = string(&exif, tag).filter(|s| s.len() >= 4) {
            let head: String = serial.chars().take(2).collect();
            sink.push(AttachmentKind::Device, "EXIF 设备序列号", format!("{head}****"));
        }
    }
    let texts = [
        Tag::ImageDescription,
        Tag::UserComment,
        Tag::Copyright,
        Tag::Software,
        Tag(exif::Context::Tiff, 0x9C9B),
        Tag(exif::Context::Tiff, 0x9C9C),
        Tag(exif::Context::Tiff, 0x9C9E),
        Tag(exif::Context::Tiff, 0x9C9F),
    ];
    for tag in texts {
        if let Some(value) = string(&exif, tag) {
            sink.text("EXIF 说明", &value);
        }
    }
    Ok(())
}

/// Degrees, minutes, seconds. Cameras without a fix write zeros, which are no position.
fn degrees(value: &Value) -> Option<f64> {
    let Value::Rational(parts) = value else { return None };
    let number =
        |i: usize| parts.get(i).map(|r| if r.denom == 0 { 0.0 } else { r.to_f64() }).unwrap_or_default();
    let degrees = number(0) + number(1) / 60.0 + number(2) / 3600.0;
    (degrees.is_finite() && degrees != 0.0).then_some(degrees)
}

/// The text of a field: ASCII, or the two-byte texts that Windows adds (XPTitle, XPComment, XPAuthor …).
fn string(exif: &Exif, tag: Tag) -> Option<String> {
    let field = exif.get_field(tag, In::PRIMARY)?;
    let bytes: Vec<u8> = match &field.value {
        Value::Ascii(parts) => parts.join(&b' '),
        Value::Byte(bytes) if tag.number() >= 0x9C9B => {
            let units: Vec<u16> = bytes.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units).into_bytes()
        }
        Value::Byte(bytes) | Value::Undefined(bytes, _) => bytes.clone(),
        _ => return None,
    };
    let text = text::decode(&bytes);
    let text = crate::lang::text::trim(text.trim_matches('\0'));
    (!text.is_empty()).then(|| text.to_string())
}

/// XMP packets are XML: properties stand in elements and in attributes.
pub(super) fn xmp_anywhere(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut rest = bytes;
    while let Some(start) = memchr::memmem::find(rest, b"<x:xmpmeta") {
        let end =
            memchr::memmem::find(&rest[start..], b"</x:xmpmeta>").map_or(rest.len(), |end| start + end + 12);
        xmp(&text::decode(&rest[start..end]), sink, budget)?;
        rest = &rest[end..];
    }
    Ok(())
}

fn xmp(packet: &str, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut value = String::new();
    let mut inside: Vec<&'static str> = Vec::new();
    xml::walk(packet, budget, |step, budget| {
        match step {
            xml::Step::Start(name, start) => {
                value.clear();
                inside.extend(["creator", "GPSLatitude", "GPSLongitude"].into_iter().find(|n| *n == name));
                xml::attributes(start, budget, |key, value| match key {
                    "GPSLatitude" | "GPSLongitude" => {
                        sink.push(AttachmentKind::Gps, "XMP GPS", "****".to_string())
                    }
                    _ => sink.text("XMP", value),
                })?;
            }
            xml::Step::Text(text) => value.push_str(text),
            xml::Step::End(name) => {
                let text = std::mem::take(&mut value);
                match inside.last() {
                    Some(&"creator") => sink.person("XMP 作者", &text),
                    Some(_) if !crate::lang::text::is_blank(&text) => {
                        sink.push(AttachmentKind::Gps, "XMP GPS", "****".to_string())
                    }
                    _ => sink.text("XMP", &text),
                }
                if inside.last() == Some(&name) {
                    inside.pop();
                }
            }
        }
        Ok(())
    })
}
