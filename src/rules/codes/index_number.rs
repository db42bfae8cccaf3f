//! 索引号. There is no national scheme; the forms seen on government sites are told apart here.

use super::{Fault, credit_code, half_width, organization_code};

/// The forms of index numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexNumber {
    /// `统一社会信用代码/YYYY-NNNNN`, as in 阳江 and 酉阳: the form for new sites.
    CreditCode {
        /// The organ.
        code: String,
        /// The year.
        year: u16,
        /// The serial number, with its zeros.
        serial: String,
    },
    /// `组织机构代码/YYYY-NNNNN`, as on gov.cn.
    OrganizationCode {
        /// The organ.
        code: String,
        /// The year.
        year: u16,
        /// The serial number, with its zeros.
        serial: String,
    },
    /// Groups of digits and letters parted by hyphens (宁波), or 21 digits (云南民政): a scheme of the place.
    Local(String),
}

/// Reads an index number. Left-over placeholders (`2023-None`, read on two live sites) are a fault of their own.
pub fn index_number(text: &str) -> Result<IndexNumber, Fault> {
    let value = half_width(text);
    let lower = value.to_lowercase();
    for word in ["none", "null", "undefined", "nan", "{{", "xxxx", "待定"] {
        if lower.contains(word) {
            return Err(Fault::new("code-index-placeholder", text).arg("word", word));
        }
    }
    let Some((code, rest)) = value.split_once('/') else {
        let local = value.len() >= 8
            && value.chars().any(|c| c.is_ascii_digit())
            && value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || ('\u{4e00}'..='\u{9fff}').contains(&c));
        return if local { Ok(IndexNumber::Local(value)) } else { Err(Fault::new("code-index-form", text)) };
    };
    let checked = match code.chars().count() {
        9 | 10 => organization_code(code),
        _ => credit_code(code),
    };
    // The repair of the code is none of the index number until the rest is right as well.
    checked.map_err(|fault| match fault.repair {
        Some(code) => {
            let whole = format!("{code}/{rest}");
            let fault = Fault { repair: None, ..fault };
            if index_number(&whole).is_ok() { fault.repair(whole) } else { fault }
        }
        None => fault,
    })?;
    let form = || Fault::new("code-index-form", text);
    let (year, serial) = rest.split_once('-').ok_or_else(form)?;
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if year.len() != 4 || !digits(year) || !(year.starts_with("19") || year.starts_with("20")) {
        return Err(Fault::new("code-index-year", text).arg("year", year));
    }
    if !digits(serial) || !(4..=8).contains(&serial.len()) || serial.bytes().all(|b| b == b'0') {
        return Err(Fault::new("code-index-serial", text).arg("serial", serial));
    }
    if value != text {
        return Err(Fault::new("code-written-otherwise", text).repair(value));
    }
    let year = year.parse().map_err(|_| form())?;
    let (code, serial) = (code.to_string(), serial.to_string());
    Ok(match code.len() {
        18 => IndexNumber::CreditCode { code, year, serial },
        _ => IndexNumber::OrganizationCode { code, year, serial },
    })
}
