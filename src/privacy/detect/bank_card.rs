//! Bank cards: 16 to 19 digits, Luhn digit (ISO/IEC 7812-1 annex B), an issuer that exists.

use super::super::Kind;
use super::digits::Run;
use super::{Hit, stars};

/// One group, or groups of four as on the card.
pub(super) fn at(run: &Run, group: usize) -> Option<Hit> {
    let groups = match run.lengths(group)[..] {
        [16..=19, ..] => 1,
        [4, 4, 4, 4, 1..=3, ..] => 5,
        [4, 4, 4, 4, ..] => 4,
        [6, 10..=13, ..] => 2,
        _ => return None,
    };
    let value = run.value(group, groups)?;
    (issuer(value) && luhn(value)).then(|| Hit {
        kind: Kind::BankCard,
        groups,
        value: value.to_string(),
        masked: stars(value, 4, 4),
        strong: false,
    })
}

/// Leading digits of cards issued in the mainland: UnionPay 62 and the older 60, 955x, 68, 69, 9xx of single
/// banks; Visa 4, MasterCard 51–55, JCB 35 with 16 digits.
fn issuer(value: &str) -> bool {
    match value.as_bytes() {
        [b'6', b'0' | b'2' | b'8' | b'9', ..] | [b'9', b'5', b'5', ..] => true,
        [b'4', ..] | [b'5', b'1'..=b'5', ..] | [b'3', b'5', ..] => value.len() == 16,
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
