//! Digits.

use super::{Check, Rule, Sink, Text, arg, scan::Mark};
use crate::diagnostic::Level;

/// Digits of the script and ASCII digits in one text.
pub(super) const MIXED: Rule =
    Rule { code: "mn-mixed-digits", level: Level::Advice, check: Check::Text(mixed) };

fn mixed(text: &Text, sink: &mut Sink) {
    if !text.ascii_digits {
        return;
    }
    let mut marks = text.marks.iter().filter(|(_, _, mark)| *mark == Mark::NativeDigit).peekable();
    while let Some(&(start, c, _)) = marks.next() {
        let mut end = start + c.len_utf8();
        while let Some(&&(at, next, _)) = marks.peek() {
            if at != end {
                break;
            }
            end = at + next.len_utf8();
            marks.next();
        }
        let ascii: String =
            text.text[start..end].chars().filter_map(|c| char::from_u32(c as u32 - 0x1810 + 0x30)).collect();
        sink.report(start..end, vec![arg("number", &text.text[start..end]), arg("ascii", ascii)], None);
    }
}
