//! What a file is, by its first bytes; the name decides only where these say nothing.

/// Formats, as far as reading goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Empty,
    /// Also docx, xlsx, pptx, ofd, odt: they are told apart by their entries.
    Zip,
    Pdf,
    Image(Picture),
    Text,
    Rtf,
    /// Office files before 2007, and encrypted ones of today.
    Ole,
    /// Sound, film, fonts, pictures without properties.
    Media,
    /// Archives other than zip.
    Archive,
    Unknown,
}

/// Images that carry EXIF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Picture {
    Jpeg,
    Png,
    Webp,
    Tiff,
    /// HEIC, AVIF.
    Heif,
}

pub(super) fn format(name: &str, bytes: &[u8]) -> Format {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    if bytes.is_empty() {
        Format::Empty
    } else if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") || starts(b"PK\x07\x08") {
        Format::Zip
    } else if memchr::memmem::find(&bytes[..bytes.len().min(1024)], b"%PDF-").is_some() {
        Format::Pdf
    } else if starts(&[0xFF, 0xD8, 0xFF]) {
        Format::Image(Picture::Jpeg)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Format::Image(Picture::Png)
    } else if starts(b"RIFF") && at(8, b"WEBP") {
        Format::Image(Picture::Webp)
    } else if starts(b"II*\0") || starts(b"MM\0*") {
        Format::Image(Picture::Tiff)
    } else if at(4, b"ftyp")
        && ["heic", "heix", "mif1", "msf1", "avif", "heim", "hevc"].iter().any(|b| at(8, b.as_bytes()))
    {
        Format::Image(Picture::Heif)
    } else if starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        Format::Ole
    } else if starts(b"{\\rtf") {
        Format::Rtf
    } else if starts(b"Rar!")
        || starts(b"7z\xBC\xAF")
        || starts(b"\x1F\x8B")
        || starts(b"\xFD7zXZ")
        || starts(b"BZh")
        || at(257, b"ustar")
    {
        Format::Archive
    } else if starts(b"GIF8")
        || starts(b"BM") && name.to_ascii_lowercase().ends_with(".bmp")
        || at(4, b"ftyp")
        || starts(b"ID3")
        || starts(b"OggS")
        || starts(b"fLaC")
        || starts(b"RIFF")
        || starts(b"\x1A\x45\xDF\xA3")
        || starts(b"wOFF")
        || starts(b"wOF2")
        || starts(b"\0\x01\0\0")
        || starts(b"OTTO")
        || starts(b"\0\0\x01\0")
        || starts(b"FLV")
        || (starts(b"\xFF") && name.to_ascii_lowercase().ends_with(".mp3"))
    {
        Format::Media
    } else if is_text(bytes) {
        Format::Text
    } else {
        Format::Unknown
    }
}

/// UTF-16 has a mark; other text has no control characters but line ends, tabs and form feeds.
fn is_text(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64 << 10)];
    head.starts_with(&[0xFF, 0xFE])
        || head.starts_with(&[0xFE, 0xFF])
        || !head.iter().any(|b| matches!(b, 0..=8 | 0x0B | 0x0E..=0x1A | 0x1C..=0x1F))
}
