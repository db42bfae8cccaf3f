//! Plain text, CSV, HTML, XML, JSON, RTF: in UTF-8, UTF-16 or GBK, which spreadsheets still write.

use super::budget::Budget;
use super::sink::{Reason, Sink};
use std::borrow::Cow;

/// The text of `bytes`: by the byte order mark, else UTF-8, else GB 18030.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::GB18030.decode_without_bom_handling(bytes).0,
    }
}

pub(super) fn scan(name: &str, bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let text = decode(bytes);
    let name = name.to_ascii_lowercase();
    let delimiter = match name.rsplit('.').next() {
        Some("csv") => Some([',', ';']),
        Some("tsv" | "tab") => Some(['\t', '\t']),
        _ => None,
    };
    for (index, line) in text.lines().enumerate() {
        budget.tick()?;
        if sink.full() {
            break;
        }
        let number = index + 1;
        match delimiter {
            Some(delimiter) => sink
                .text_at(line, |span| format!("第{number}行第{}列", column(&line[..span.start], delimiter))),
            None => sink.text_at(line, |_| format!("第{number}行")),
        }
    }
    Ok(())
}

/// The 1-based column of the cell that begins in or before the end of `before`; quoted cells may hold delimiters.
fn column(before: &str, delimiter: [char; 2]) -> usize {
    let mut quoted = false;
    let mut column = 1;
    for c in before.chars() {
        match c {
            '"' => quoted = !quoted,
            c if !quoted && delimiter.contains(&c) => column += 1,
            _ => {}
        }
    }
    column
}

/// RTF: control words part numbers only where they mean a break.
pub(super) fn scan_rtf(bytes: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut text = String::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        budget.tick()?;
        at += 1;
        match byte {
            b'\\' => match bytes.get(at) {
                Some(b'\'') => {
                    text.push('\u{fffd}');
                    at += 3;
                }
                Some(c) if c.is_ascii_alphabetic() => {
                    let start = at;
                    while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
                        at += 1;
                    }
                    if matches!(&bytes[start..at], b"par" | b"cell" | b"row" | b"line" | b"tab") {
                        text.push('\n');
                    }
                    while bytes.get(at).is_some_and(|b| b.is_ascii_digit() || *b == b'-') {
                        at += 1;
                    }
                    if bytes.get(at) == Some(&b' ') {
                        at += 1;
                    }
                }
                _ => at += 1,
            },
            b'{' | b'}' | b'\r' | b'\n' => {}
            b if b.is_ascii() => text.push(char::from(b)),
            _ => text.push('\u{fffd}'),
        }
    }
    sink.text("正文", &text);
    Ok(())
}
