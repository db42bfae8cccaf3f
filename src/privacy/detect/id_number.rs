//! Resident identity numbers: GB 11643-1999 (18 characters) and the old form of 15 digits.

use super::super::{Finding, Kind};
use super::digits::Run;
use super::{Hit, stars};
use std::ops::Range;

/// First two digits of the address code, GB/T 2260; 81–83 are the residence permits of people from
/// Hong Kong, Macao and Taiwan (国令第72号 2018, 国办发〔2018〕81号).
const PROVINCES: [u8; 37] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61, 62, 63, 64, 65, 71, 81, 82, 83, 91, 92,
];

/// Whether the 18 characters are an identity number: region, date of birth, check digit.
pub(super) fn is_valid(value: &str) -> bool {
    let bytes = value.as_bytes();
    bytes.len() == 18
        && bytes[..17].iter().all(u8::is_ascii_digit)
        && region(value)
        && date(&value[6..10], &value[10..12], &value[12..14])
        && check_char(&bytes[..17]) == bytes[17].to_ascii_uppercase()
}

fn is_valid_old(value: &str) -> bool {
    value.len() == 15
        && value.bytes().all(|b| b.is_ascii_digit())
        && region(value)
        && date(&format!("19{}", &value[6..8]), &value[8..10], &value[10..12])
}

/// ISO 7064:1983 MOD 11-2 over 17 digits.
fn check_char(digits: &[u8]) -> u8 {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| u32::from(d - b'0') * w).sum();
    b"10X98765432"[(sum % 11) as usize]
}

/// Province, and a county code that is not all zeros.
fn region(value: &str) -> bool {
    value[..2].parse::<u8>().is_ok_and(|p| PROVINCES.contains(&p))
}

fn date(year: &str, month: &str, day: &str) -> bool {
    let number = |s: &str| s.parse::<i16>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    (1900..2100).contains(&year) && jiff::civil::Date::new(year, month as i8, day as i8).is_ok()
}

/// 18 characters in one group, or as `150784 19900101 1234`.
pub(super) fn at(run: &Run, group: usize) -> Option<Hit> {
    let groups = match run.lengths(group)[..] {
        [18, ..] => 1,
        [6, 8, 4, ..] | [6, 4, 8, ..] => 3,
        [6, 4, 4, 4, ..] => 4,
        _ => return None,
    };
    let value = run.value(group, groups)?;
    is_valid(value).then(|| hit(Kind::IdNumber, groups, value))
}

/// 15 digits in one group.
pub(super) fn old_at(run: &Run, group: usize) -> Option<Hit> {
    let value = run.value(group, 1)?;
    is_valid_old(value).then(|| Hit { strong: false, ..hit(Kind::IdNumberOld, 1, value) })
}

fn hit(kind: Kind, groups: usize, value: &str) -> Hit {
    Hit { kind, groups, value: value.to_string(), masked: stars(value, 2, 3), strong: true }
}

/// Identity numbers inside a longer group: numbers that were pasted together without a space. Two that share digits are
/// one finding over both, for either may be the person's.
pub(super) fn inside(run: &Run, group: usize, findings: &mut Vec<Finding>) {
    let Some(value) = run.value(group, 1).filter(|v| v.len() > 18) else { return };
    let mut covered: Option<Range<usize>> = None;
    let mut push = |chars: Range<usize>| {
        let span = run.span_in_group(group, chars.clone());
        findings.push(Finding { kind: Kind::IdNumber, span, masked: stars(&value[chars], 2, 3) });
    };
    for start in 0..=value.len() - 18 {
        if !value.get(start..start + 18).is_some_and(is_valid) {
            continue;
        }
        match &mut covered {
            Some(last) if start < last.end => last.end = start + 18,
            _ => {
                if let Some(last) = covered.replace(start..start + 18) {
                    push(last);
                }
            }
        }
    }
    if let Some(last) = covered {
        push(last);
    }
}
