//! Files without a reader of their own: readable strings in them, and the position that films carry.

use super::budget::Budget;
use super::sink::{AttachmentKind, Reason, Sink};

/// Shorter strings hold nothing that is looked for.
const SHORTEST: usize = 10;

/// Strings of digits and ASCII, in one byte and in two bytes (UTF-16LE) a character.
pub(super) fn scan(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    strings(bytes, 1, sink, budget)?;
    strings(bytes, 2, sink, budget)
}

fn strings(bytes: &[u8], width: usize, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let printable = |at: usize| match bytes.get(at..at + width) {
        Some([c]) | Some([c, 0]) if (0x20..0x7F).contains(c) => Some(*c),
        _ => None,
    };
    let mut at = 0;
    while at < bytes.len() {
        budget.tick()?;
        // In steps, so that the clock is looked at in long stretches without text too.
        let step = &bytes[at..bytes.len().min(at + (16 << 10))];
        let Some(next) = step.iter().position(|c| (0x20..0x7F).contains(c)) else {
            at += step.len();
            continue;
        };
        let start = at + next;
        let text: Vec<u8> = (start..).step_by(width).map_while(printable).collect();
        at = start + (text.len() * width).max(1);
        if let (true, Ok(text)) = (text.len() >= SHORTEST, std::str::from_utf8(&text)) {
            sink.text_at(text, |span| format!("字节{}", start + span.start * width));
        }
    }
    Ok(())
}

/// Whether an OLE file is a password-protected docx, xlsx or pptx ([MS-OFFCRYPTO] 2.3.4).
pub(super) fn is_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

/// Films carry the place of recording in the atom `©xyz`, as ISO 6709.
pub(super) fn scan_media(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    for at in memchr::memmem::find_iter(bytes, b"\xA9xyz") {
        budget.tick()?;
        let value = bytes.get(at + 8..at + 9);
        if matches!(value, Some([b'+' | b'-'])) {
            sink.push(AttachmentKind::Gps, "录像位置", "**.****,***.****".to_string());
        }
    }
    strings(bytes, 1, sink, budget)
}
