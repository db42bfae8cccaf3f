//! The mix of scripts: a Mongolian text that is mainly Chinese was never translated, a Chinese one that is mainly
//! Mongolian stands in the wrong file. A long Chinese passage inside a translated text is the lint's (`mn-chinese-run`).

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::Lang;

pub const CHECK: Check = Check { rules: &[Rule::new("script-mix", Level::Deduct)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    // Few Chinese texts have a Mongolian letter, and this byte is quick to look for.
    if seen.document.is_none()
        || seen.lang == Lang::Zh && memchr::memchr(0xE1, seen.text.as_bytes()).is_none()
    {
        return;
    }
    let prose = seen.prose().as_bytes();
    let (han, mongolian) = letters(prose);
    let limit = |name| seen.settings.limit("script-mix", name).max(1) as usize;
    let other = if seen.lang == Lang::Mn { han } else { mongolian };
    if han + mongolian < limit("letters") || other * 100 <= (han + mongolian) * limit("percent") {
        return;
    }
    let is_other = |at: &usize| match seen.lang {
        Lang::Mn => is_han(prose[*at]),
        Lang::Zh => prose.get(at + 1).is_some_and(|next| is_mongolian(prose[*at], *next)),
    };
    let Some(at) = (0..prose.len()).find(is_other) else { return };
    let share = other * 100 / (han + mongolian);
    findings.add("script-mix", seen.place(at..at + 3), &[("lang", &seen.lang.id()), ("share", &share)]);
}

/// Bytes that are counted together: so few that a counter of one byte holds them, and sixteen of those are added at once.
const SOME: usize = 240;

/// How many characters of each script a text has, told by their bytes in UTF-8: the bytes that follow a first one are
/// below these.
fn letters(bytes: &[u8]) -> (usize, usize) {
    let sum = |found: u8| usize::from(found);
    let han = |some: &[u8]| sum(some.iter().map(|byte| u8::from(is_han(*byte))).sum());
    let mongolian = |(firsts, nexts): (&[u8], &[u8])| {
        sum(firsts.iter().zip(nexts).map(|(first, next)| u8::from(is_mongolian(*first, *next))).sum())
    };
    let nexts = bytes.get(1..).unwrap_or_default().chunks(SOME);
    (bytes.chunks(SOME).map(han).sum(), bytes.chunks(SOME).zip(nexts).map(mongolian).sum())
}

/// Whether a character of U+4000–9FFF begins here, nearly all that is written.
fn is_han(first: u8) -> bool {
    matches!(first, 0xE4..=0xE9)
}

/// Whether a character of U+1800–18BF begins with these two bytes.
fn is_mongolian(first: u8, next: u8) -> bool {
    first == 0xE1 && matches!(next, 0xA0..=0xA2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_wherever_they_stand() {
        for before in 0..SOME * 2 {
            let text = format!("{}字ᠠ{}ᠪ文", "a".repeat(before), "\u{180B}字".repeat(before));
            assert_eq!(letters(text.as_bytes()), (before + 2, before + 2), "{before}");
        }
        assert_eq!(letters(&[]), (0, 0));
        assert_eq!(letters("ᠠ字".repeat(1000).as_bytes()), (1000, 1000));
    }
}
