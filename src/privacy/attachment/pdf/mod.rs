//! PDF: the text of pages and forms, notes, fields, properties, embedded files, pictures with EXIF,
//! and what earlier versions of the file left behind.

mod cmap;
mod content;
mod document;
mod filter;
mod font;
mod object;
mod page;
mod rest;

use super::budget::Budget;
use super::sink::{AttachmentKind, Reason, Sink};
use document::Document;

pub(super) fn scan(bytes: &[u8], sink: &mut Sink, budget: &mut Budget, depth: u32) -> Result<(), Reason> {
    let document = Document::read(bytes, budget)?;
    if document.all.is_empty() {
        return Err(Reason::Broken);
    }
    if let Some(reason) = document.trouble {
        sink.unreadable(reason);
    }
    let mut pages = page::Pages::new(&document);
    pages.scan(sink, budget)?;
    let seen = pages.finish();
    rest::scan(&document, &seen, sink, budget, depth)?;
    if seen.glyphs == 0 && seen.pictures > 0 {
        sink.push(AttachmentKind::Unreadable(Reason::ImageOnly), "", String::new());
    }
    // A few ornaments without meaning are usual; a tenth of the text is not.
    if seen.unknown > 20 && seen.unknown * 10 > seen.glyphs {
        sink.push(AttachmentKind::Unreadable(Reason::NoCharacters), "", String::new());
    }
    document.release(budget);
    Ok(())
}

/// A text of notes, properties and tags (ISO 32000-1, 7.9.2): UTF-16 or UTF-8 with a mark; else PDFDocEncoding,
/// for which Chinese programs often write GBK.
fn text_string(bytes: &[u8]) -> String {
    super::text::decode(bytes).into_owned()
}
