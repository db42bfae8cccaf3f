//! 发文字号: 机关代字〔年份〕序号号 (GB/T 9704-2012, 7.2.5; 党政机关公文处理工作条例 第九条).
//!
//! The year has four digits in hexagonal brackets U+3014 and U+3015; the serial number has no leading zero and no
//! 第 before it; 号 follows.

use super::{Fault, half_width};

/// The parts of a document number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentNumber {
    /// 机关代字, as `额政办发`.
    pub organ: String,
    /// The year; `None` for orders that are numbered through all years (国务院令第711号).
    pub year: Option<u16>,
    /// The serial number.
    pub serial: u32,
}

/// All signs that are typed where 〔 or 〕 belong; half-width forms come from [`half_width`].
const OPEN: [char; 11] = ['〔', '﹝', '[', '(', '【', '〖', '『', '<', '〈', '{', '《'];
const CLOSE: [char; 11] = ['〕', '﹞', ']', ')', '】', '〗', '』', '>', '〉', '}', '》'];

/// Reads a document number; where it is written otherwise, the fault has the right form as its repair.
pub fn document_number(text: &str) -> Result<DocumentNumber, Fault> {
    let plain: String = half_width(text).chars().filter(|c| !crate::lang::chars::is_space(*c)).collect();
    if let Some(order) = order(&plain) {
        return Ok(order);
    }
    let malformed = || Fault::new("code-number-form", text);
    let open = plain.find(OPEN).ok_or_else(malformed)?;
    let (organ, rest) = plain.split_at(open);
    let rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
    let close = rest.find(CLOSE).ok_or_else(malformed)?;
    let (year_text, rest) = rest.split_at(close);
    let rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
    if organ.is_empty() || !organ.chars().all(|c| c.is_alphabetic()) {
        return Err(malformed());
    }
    let year = year_text.trim_end_matches('年');
    if year.len() != 4
        || !year.bytes().all(|b| b.is_ascii_digit())
        || !(year.starts_with("19") || year.starts_with("20"))
    {
        return Err(Fault::new("code-number-year", text).arg("year", year_text));
    }
    let serial_text = rest.trim_start_matches('第').trim_end_matches('号');
    if serial_text.is_empty()
        || !serial_text.bytes().all(|b| b.is_ascii_digit())
        || serial_text.trim_start_matches('0').len() > 6
    {
        return Err(Fault::new("code-number-serial", text).arg("serial", rest));
    }
    let (Ok(year), Ok(serial)) = (year.parse::<u16>(), serial_text.parse::<u32>()) else {
        return Err(malformed());
    };
    if serial == 0 {
        return Err(Fault::new("code-number-serial", text).arg("serial", rest));
    }
    let right = format!("{organ}〔{year}〕{serial}号");
    if text == right {
        return Ok(DocumentNumber { organ: organ.to_string(), year: Some(year), serial });
    }
    let code = if !(text.contains('〔') && text.contains('〕')) {
        "code-number-brackets"
    } else if serial_text.starts_with('0') {
        "code-number-zero"
    } else {
        "code-number-written-otherwise"
    };
    Err(Fault::new(code, text).repair(right))
}

/// Orders and notices with another form: `国务院令第711号`, `第262号`, `公告2020年第3号`.
fn order(plain: &str) -> Option<DocumentNumber> {
    let body = plain.strip_suffix('号')?;
    let (head, serial) = body.rsplit_once('第')?;
    let serial = serial.parse::<u32>().ok().filter(|n| *n > 0 && !serial.starts_with('0'))?;
    let (organ, year) =
        match head.strip_suffix('年').and_then(|head| head.split_at_checked(head.len().checked_sub(4)?)) {
            Some((organ, year)) => (organ, Some(year.parse::<u16>().ok()?)),
            None => (head, None),
        };
    let named = organ.ends_with('令') || organ.ends_with("公告") || organ.ends_with("通告");
    (named && !organ.contains(OPEN)).then(|| DocumentNumber { organ: organ.to_string(), year, serial })
}
