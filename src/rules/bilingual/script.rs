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

/// How many characters of each script a text has, told by their bytes in UTF-8: the bytes that follow a first one are
/// below these. Each is counted by itself, so that many bytes are looked at together.
fn letters(bytes: &[u8]) -> (usize, usize) {
    let han = bytes.iter().filter(|byte| is_han(**byte)).count();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let mongolian = pairs.filter(|(first, next)| is_mongolian(**first, **next)).count();
    (han, mongolian)
}

/// Whether a character of U+4000–9FFF begins here, nearly all that is written.
fn is_han(first: u8) -> bool {
    matches!(first, 0xE4..=0xE9)
}

/// Whether a character of U+1800–18BF begins with these two bytes.
fn is_mongolian(first: u8, next: u8) -> bool {
    first == 0xE1 && matches!(next, 0xA0..=0xA2)
}
