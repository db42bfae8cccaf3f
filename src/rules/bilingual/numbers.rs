//! Numbers, dates, money, phones and document numbers are the same in both languages. Numbers below ten are left alone:
//! languages write them in words.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::prose;
use crate::privacy;
use std::collections::BTreeMap;

pub const CHECK: Check = Check { rules: &[Rule::new("pair-numbers", Level::Deduct)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    let Some((chinese, _)) = seen.chinese() else { return };
    let (zh, mn) = (numbers(&prose::only(chinese)), numbers(seen.prose()));
    let only = |a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>| {
        let mut only: Vec<(usize, String)> =
            a.iter().filter(|(number, _)| !b.contains_key(*number)).map(|(n, at)| (*at, n.clone())).collect();
        only.sort();
        only
    };
    let (mut missing, mut extra) = (only(&zh, &mn), only(&mn, &zh));
    // No message may show what is personal, in parts neither: a card's number is written in groups.
    for (list, text) in [(&mut missing, chinese), (&mut extra, seen.text)] {
        if !list.is_empty() {
            mask(list, &privacy::detect(text, seen.allow));
        }
    }
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    // Where a number is too many, it stands; where one is missing, only the text as a whole can be named.
    let at = extra.first().map_or(seen.body, |(at, _)| *at);
    let end = extra.first().map_or(at, |(at, number)| at + number.len().min(seen.text.len() - at));
    // Digits of three bytes reach further.
    let end = (end..seen.text.len()).find(|end| seen.text.is_char_boundary(*end)).unwrap_or(seen.text.len());
    let words = |list: &[(usize, String)]| match list.is_empty() {
        true => "–".to_string(),
        false => list.iter().map(|(_, number)| number.as_str()).collect::<Vec<_>>().join(", "),
    };
    findings.add(
        "pair-numbers",
        seen.place(at..end),
        &[("missing", &words(&missing)), ("extra", &words(&extra))],
    );
}

/// Numbers that are parts of something personal become its mask, once.
fn mask(list: &mut Vec<(usize, String)>, personal: &[privacy::Finding]) {
    for (at, number) in list.iter_mut() {
        if let Some(found) = personal.iter().find(|found| found.span.contains(at)) {
            (*at, *number) = (found.span.start, found.masked.clone());
        }
    }
    list.dedup();
}

/// The numbers of ten and more, and those with a fraction, each with its first place. Commas between thousands are none of
/// the number, and Mongolian digits are digits.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    let mut number = String::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if at + SOME + 2 <= bytes.len() && !begins_in(&bytes[at..at + SOME + 2]) {
            at += SOME;
            continue;
        }
        // Three bytes a character, and the first tells most of those that are no digits.
        let start = at;
        match bytes[at] {
            b'0'..=b'9' | 0xE1 | 0xEF => {}
            0xE2..=0xEE => {
                at += 3;
                continue;
            }
            _ => {
                at += 1;
                continue;
            }
        }
        while let Some((digit, len)) = digit(&bytes[at..]) {
            number.push(digit);
            at += len;
            if matches!(bytes.get(at), Some(b'.' | b',')) && digit_at(bytes, at + 1) {
                if bytes[at] == b'.' {
                    number.push('.');
                }
                at += 1;
            }
        }
        if at == start {
            at += 3; // of three bytes, and no digit
        } else {
            keep(&mut numbers, &mut number, start);
        }
    }
    numbers
}

/// Bytes that are looked at together: nearly all of a text is no number.
const SOME: usize = 32;

/// Whether a digit begins in some bytes but the last two.
fn begins_in(bytes: &[u8]) -> bool {
    let all = bytes.iter().zip(&bytes[1..]).zip(&bytes[2..]);
    all.fold(false, |found, ((first, next), last)| {
        let long = (*first == 0xE1) & (*next == 0xA0) | (*first == 0xEF) & (*next == 0xBC);
        found | first.is_ascii_digit() | long & (0x90..=0x99).contains(last)
    })
}

fn digit_at(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..).is_some_and(|rest| digit(rest).is_some())
}

fn keep(numbers: &mut BTreeMap<String, usize>, number: &mut String, start: usize) {
    let plain = number.trim_start_matches('0');
    if plain.len() >= 2 {
        numbers.entry(plain.to_string()).or_insert(start);
    }
    number.clear();
}

/// The digit that a text begins with, and its bytes in UTF-8: ASCII, Mongolian (U+1810–1819), full width (U+FF10–FF19).
fn digit(bytes: &[u8]) -> Option<(char, usize)> {
    match *bytes {
        [digit @ b'0'..=b'9', ..] => Some((char::from(digit), 1)),
        [0xE1, 0xA0, low @ 0x90..=0x99, ..] | [0xEF, 0xBC, low @ 0x90..=0x99, ..] => {
            Some((char::from(low - 0x90 + b'0'), 3))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_in_groups_is_masked_as_one() {
        let text = "卡号6228 4804 0256 4890 018，共 35 张";
        let mut list: Vec<_> = numbers(text).into_iter().map(|(number, at)| (at, number)).collect();
        list.sort();
        mask(&mut list, &privacy::detect(text, &privacy::Allow::none()));
        let shown: Vec<&str> = list.iter().map(|(_, number)| &**number).collect();
        assert_eq!(shown, ["6228***********0018", "35"]);
    }

    #[test]
    fn numbers_of_both_languages_are_the_same_numbers() {
        let keys = |text: &str| numbers(text).into_keys().collect::<Vec<_>>();
        assert_eq!(keys("2026年7月10日，1,200元，3.5%，8:30"), ["10", "1200", "2026", "3.5", "30"]);
        assert_eq!(keys("\u{1812}\u{1810}\u{1812}\u{1816} ᠣᠨ 07"), ["2026"]);
        assert_eq!(keys("ᠣᠨ１２，ᡁ\u{1811}\u{1812}.5 7,8 9.1x"), ["12", "12.5", "78", "9.1"]);
        assert_eq!(keys("1２,000. 33,"), ["12000", "33"]);
        assert_eq!(keys(""), [""; 0]);
    }

    #[test]
    fn a_number_is_found_wherever_it_stands() {
        for number in ["27", "\u{1812}\u{1817}", "２７"] {
            for before in 0..100 {
                let text = format!(
                    "{}{number}{}",
                    "字 ".repeat(before).chars().take(before).collect::<String>(),
                    "ᠰ字".repeat(40)
                );
                let found = numbers(&text);
                let at = text.find(number);
                assert_eq!(
                    found.into_iter().next(),
                    at.map(|at| ("27".to_string(), at)),
                    "{before} before {number}"
                );
            }
        }
    }
}
