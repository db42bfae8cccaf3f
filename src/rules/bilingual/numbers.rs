//! Numbers, dates, money, phones and document numbers are the same in both languages. Numbers below ten are left alone:
//! languages write them in words.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::prose;
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
    let (missing, extra) = (only(&zh, &mn), only(&mn, &zh));
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    // Where a number is too many, it stands; where one is missing, only the text as a whole can be named.
    let at = extra.first().map_or(seen.body, |(at, _)| *at);
    let end = extra.first().map_or(at, |(at, number)| at + number.len().min(seen.text.len() - at));
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

/// The numbers of ten and more, and those with a fraction, each with its first place. Commas between thousands are none of
/// the number, and Mongolian digits are digits.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    let mut number = String::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let Some(digit) = digit(c) {
            if number.is_empty() {
                start = at;
            }
            number.push(digit);
            continue;
        }
        let next = chars.peek().and_then(|(_, next)| digit(*next));
        if !number.is_empty() && next.is_some() && matches!(c, '.' | ',') {
            if c == '.' {
                number.push('.');
            }
            continue;
        }
        keep(&mut numbers, &mut number, start);
    }
    keep(&mut numbers, &mut number, start);
    numbers
}

fn keep(numbers: &mut BTreeMap<String, usize>, number: &mut String, start: usize) {
    let plain = number.trim_start_matches('0');
    if plain.len() >= 2 {
        numbers.entry(plain.to_string()).or_insert(start);
    }
    number.clear();
}

fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{1810}'..='\u{1819}' => char::from_digit(u32::from(c) - 0x1810, 10),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(u32::from(c) - 0xff10, 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_both_languages_are_the_same_numbers() {
        let keys = |text: &str| numbers(text).into_keys().collect::<Vec<_>>();
        assert_eq!(keys("2026年7月10日，1,200元，3.5%，8:30"), ["10", "1200", "2026", "3.5", "30"]);
        assert_eq!(keys("\u{1812}\u{1810}\u{1812}\u{1816} ᠣᠨ 07"), ["2026"]);
        assert_eq!(keys(""), [""; 0]);
    }
}
