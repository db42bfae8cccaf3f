//! Personal data inside attachments: office files, PDF, OFD, CSV, archives and images, with everything
//! a reader does not see at once: hidden sheets, rows and columns, comments, deleted text, properties, GPS.
//!
//! An attachment is untrusted input. Every reader works within a budget: 256 MiB of memory and five seconds
//! a file (issue "Nothing wrong gets published"). What cannot be read is a finding, never a panic and never a pass.

mod binary;
mod budget;
mod image;
mod office;
mod pdf;
mod sheet;
mod sink;
mod sniff;
mod text;
mod xml;
mod zipped;

pub use budget::Limits;
pub use sink::{AttachmentFinding, AttachmentKind, Reason};

use super::Allow;
use budget::Budget;
use sink::Sink;
use sniff::Format;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// All personal data in the attachment `bytes` called `name`. Each finding has a place such as
/// `工作表“名单”（隐藏） B7`; a file that cannot be read gives [`AttachmentKind::Unreadable`] with the reason.
pub fn scan(name: &str, bytes: &[u8], allow: &Allow) -> Vec<AttachmentFinding> {
    scan_within(name, bytes, allow, Limits::default())
}

/// [`scan`] with other limits.
pub fn scan_within(name: &str, bytes: &[u8], allow: &Allow, limits: Limits) -> Vec<AttachmentFinding> {
    let mut budget = Budget::new(limits);
    let mut sink = Sink::new(allow, budget.deadline());
    let file_name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    sink.within("文件名", |sink| sink.text("", file_name));
    if bytes.len() as u64 > budget.limits().file {
        sink.unreadable(Reason::TooLarge);
        return sink.finish();
    }
    // The readers of formats are other people's code; a panic in them must not end a build.
    let read = catch_unwind(AssertUnwindSafe(|| scan_nested(file_name, bytes, &mut sink, &mut budget, 0)));
    match read {
        Ok(Ok(())) => {}
        Ok(Err(reason)) => sink.unreadable(reason),
        Err(_) => sink.unreadable(Reason::Broken),
    }
    sink.finish()
}

/// How many files may stand in each other: zip in zip, workbook in a document, file in a PDF.
const DEEPEST_NESTING: u32 = 4;

/// A file, or a file inside another one.
fn scan_nested(
    name: &str,
    bytes: &[u8],
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    if depth > DEEPEST_NESTING {
        return Err(Reason::TooDeep);
    }
    budget.tick()?;
    match sniff::format(name, bytes) {
        Format::Zip => zipped::scan(bytes, sink, budget, depth),
        Format::Pdf => pdf::scan(bytes, sink, budget, depth),
        Format::Image(kind) => image::scan(kind, bytes, sink, budget),
        Format::Text => text::scan(name, bytes, sink, budget),
        Format::Rtf => text::scan_rtf(bytes, sink, budget),
        Format::Ole => {
            binary::scan(bytes, sink, budget)?;
            Err(if binary::is_encrypted_package(bytes) { Reason::Encrypted } else { Reason::OldFormat })
        }
        Format::Media => binary::scan_media(bytes, sink, budget),
        Format::Archive => Err(Reason::Archive),
        Format::Empty => Ok(()),
        Format::Unknown => {
            binary::scan(bytes, sink, budget)?;
            Err(Reason::UnknownFormat)
        }
    }
}
