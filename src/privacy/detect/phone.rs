//! Mobile phones (`1[3-9]` and nine digits, 工信部 numbering plan) and fixed phones with an area code.

use super::super::Kind;
use super::digits::Run;
use super::{Hit, stars};

/// `13812341234`, `138 1234 1234`, with `86`, `0086` or `0` before it.
pub(super) fn mobile_at(run: &Run, group: usize) -> Option<Hit> {
    let groups = match run.lengths(group)[..] {
        [11 | 12 | 13 | 15, ..] => 1,
        [3, 4, 4, ..] => 3,
        [2 | 4, 3, 4, 4, ..] => 4,
        _ => return None,
    };
    let value = run.value(group, groups)?;
    let (prefix, number) = value.split_at_checked(value.len().checked_sub(11)?)?;
    let mobile = matches!(number.as_bytes(), [b'1', b'3'..=b'9', ..]) && !number.ends_with('X');
    (mobile && matches!(prefix, "" | "0" | "86" | "0086")).then(|| Hit {
        kind: Kind::Mobile,
        groups,
        value: value.to_string(),
        masked: stars(number, 3, 4),
        strong: false,
    })
}

/// `0470-6821234`, `（0470）6821234`, `04706821234`.
pub(super) fn landline_at(run: &Run, group: usize) -> Option<Hit> {
    let lengths = run.lengths(group);
    let groups = match lengths[..] {
        [3 | 4, 7 | 8, ..] => 2,
        [11 | 12, ..] => 1,
        _ => return None,
    };
    let value = run.value(group, groups)?;
    // Area codes: 010, 02x with eight digits; 03xx–09xx with seven or eight.
    let area = match value.as_bytes() {
        [b'0', b'1', b'0', ..] | [b'0', b'2', b'0'..=b'9', ..] => 3,
        [b'0', b'3'..=b'9', b'1'..=b'9', ..] => 4,
        _ => return None,
    };
    let number = value.get(area..)?;
    let right_length = if area == 3 { number.len() == 8 } else { matches!(number.len(), 7 | 8) };
    let first = number.as_bytes().first()?;
    let split = groups == 1 || lengths[0] == area;
    (right_length && split && (b'2'..=b'8').contains(first) && !number.ends_with('X')).then(|| Hit {
        kind: Kind::Landline,
        groups,
        value: value.to_string(),
        masked: format!("{}-{}", &value[..area], stars(number, 0, 3)),
        strong: false,
    })
}
