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
    let mut text = String::new();
    let mut start = 0;
    let mut at = 0;
    while at <= bytes.len() {
        if at % 1024 == 0 {
            budget.tick()?;
        }
        let printable = match bytes.get(at..at + width) {
            Some([c]) | Some([c, 0]) if (0x20..0x7F).contains(c) => Some(char::from(*c)),
            _ => None,
        };
        match printable {
            Some(c) => {
                if text.is_empty() {
                    start = at;
                }
                text.push(c);
                at += width;
            }
            None => {
                if text.len() >= SHORTEST {
                    sink.text_at(&text, |span| format!("字节{}", start + span.start * width));
                }
                text.clear();
                at += 1;
            }
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
