//! Bank cards: 16 to 19 digits, Luhn digit (ISO/IEC 7812-1 annex B), an issuer that exists.

use super::super::Kind;
use super::digits::Run;
use super::{Hit, stars};

/// One group, or groups as people part a number: by fours as on the card, or after the six digits of the issuer.
pub(super) fn at(run: &Run, group: usize) -> Option<Hit> {
    let lengths = run.lengths(group);
    // The longest number first: what stands before the last digits may pass the check by itself.
    (1..=5).rev().find_map(|groups| {
        let parts = &lengths[..groups];
        let length: usize = parts.iter().sum();
        if !(16..=19).contains(&length) || !parted(parts) {
            return None;
        }
        let value = run.value(group, groups)?;
        (issuer(value) && luhn(value)).then(|| Hit {
            kind: Kind::BankCard,
            groups,
            value: value.to_string(),
            masked: stars(value, 4, 4),
            strong: false,
        })
    })
}

/// Whether a number is parted as numbers of cards are: a group of four or six, groups of three and more, any rest.
fn parted(parts: &[usize]) -> bool {
    match parts {
        [_] => true,
        [4 | 6, between @ .., _] => between.iter().all(|length| *length >= 3),
        _ => false,
    }
}

/// Leading digits of cards issued in the mainland: UnionPay 62 and the older 60, 68, 69, 955x and 9xx of single banks;
/// Visa 4, MasterCard 51–55 and 2221–2720, JCB 35 with 16 digits. Debit cards of 19 digits begin with any digit that
/// ISO/IEC 7812-1 gives to banks (436742, 456351, 524094): nothing else of that length passes the check but by chance.
fn issuer(value: &str) -> bool {
    let of = |length: usize| value.len() == length;
    match value.as_bytes() {
        [b'6', b'0' | b'2' | b'8' | b'9', ..] | [b'9', b'5', b'5', ..] => true,
        [b'9', b'0' | b'4', b'0', ..] | [b'9', b'6', b'6', ..] | [b'9', b'8', b'4', ..] => true,
        [b'9', b'9', b'0' | b'8', ..] => true,
        [b'4', ..] | [b'5', b'1'..=b'5', ..] | [b'3', b'5', ..] if of(16) => true,
        [b'2', ..] => of(16) && ("2221".."2721").contains(&&value[..4]),
        [b'3'..=b'6' | b'9', ..] => of(19),
        _ => false,
    }
}

fn luhn(value: &str) -> bool {
    if !value.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let sum: u32 = value
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let digit = u32::from(b - b'0') << (i % 2);
            if digit > 9 { digit - 9 } else { digit }
        })
        .sum();
    sum.is_multiple_of(10)
}
