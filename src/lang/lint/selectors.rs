//! Free variation selectors.

use super::{Check, Rule, Sink, Text, Word, arg, keeps_ink, named, replace};
use crate::diagnostic::Level;
use crate::lang::chars;
use crate::lang::shape::MAX_WORD;

fn has_form(c: char) -> bool {
    // U+1800 takes FVS1–4 for its ornaments (Unicode, StandardizedVariants.txt).
    chars::is_letter(c) || chars::is_foreign_letter(c) || c == '\u{1800}'
}

/// The selectors of a word with their offsets in it, and the character before each.
fn selectors<'a>(
    text: &Text<'a>,
    word: &Word,
) -> impl Iterator<Item = (usize, char, Option<char>)> + use<'a> {
    let (whole, outside) = (text.of(word), text.before(word.span.start));
    whole.char_indices().filter(|(_, c)| chars::is_selector(*c)).map(move |(at, c)| {
        let before = whole[..at].chars().next_back().or(outside);
        (at, c, before)
    })
}

/// A selector with no letter before it.
pub(super) const STRAY: Rule =
    Rule { code: "mn-stray-selector", level: Level::Error, check: Check::Text(stray) };

fn stray(text: &Text, sink: &mut Sink) {
    for word in text.words_if(text.signs.selectors).filter(|word| word.selectors) {
        let whole = text.of(word);
        for (at, c, before) in selectors(text, word) {
            if before.is_some_and(|c| has_form(c) || chars::is_selector(c)) {
                continue;
            }
            let end = whole.len() - whole[at..].trim_start_matches(chars::is_selector).len();
            let span = word.span.start + at..word.span.start + end;
            // A word of nothing but selectors leaves no ink; else the oracle must agree.
            let safe = word.letters == 0 && !word.foreign || keeps_ink(text, whole, at..end, "");
            let fix = if safe { replace(span.clone(), "") } else { None };
            sink.report(span, vec![arg("char", named(c))], fix);
        }
    }
}

/// A second selector on one letter: only the first counts.
pub(super) const DOUBLE: Rule =
    Rule { code: "mn-double-selector", level: Level::Error, check: Check::Text(double) };

fn double(text: &Text, sink: &mut Sink) {
    for word in text.words_if(text.signs.selectors).filter(|word| word.selectors) {
        let whole = text.of(word);
        let mut done = 0;
        for (at, c, before) in selectors(text, word) {
            if at < done || !before.is_some_and(chars::is_selector) {
                continue;
            }
            let letter = whole[..at].trim_end_matches(chars::is_selector).chars().next_back();
            if !letter.is_some_and(has_form) {
                continue;
            }
            let end = whole.len() - whole[at..].trim_start_matches(chars::is_selector).len();
            done = end;
            let span = word.span.start + at..word.span.start + end;
            let fix = if keeps_ink(text, whole, at..end, "") { replace(span.clone(), "") } else { None };
            sink.report(span, vec![arg("char", named(c))], fix);
        }
    }
}

/// A selector without which the word is drawn the same: needless, or naming a form the letter does not have.
pub(super) const IDLE: Rule =
    Rule { code: "mn-idle-selector", level: Level::Advice, check: Check::Text(idle) };

fn idle(text: &Text, sink: &mut Sink) {
    let Some(oracle) = text.options.oracle else { return };
    for word in text
        .words_if(text.signs.selectors)
        .filter(|word| word.selectors && !word.foreign && word.span.len() <= MAX_WORD)
    {
        let canonical = text.options.terms.map_or(0, |terms| terms.canonical_len(text.of(word)));
        let mut whole = text.of(word).to_string();
        let mut removed = 0;
        for (at, c, before) in selectors(text, word) {
            // Doubled and stray ones have rules of their own.
            if at < canonical || !before.is_some_and(chars::is_letter) {
                continue;
            }
            let mut without = whole.clone();
            without.remove(at - removed);
            if oracle.same_ink(&whole, &without) {
                let start = word.span.start + at;
                let span = start..start + c.len_utf8();
                let letter = before.map(String::from).unwrap_or_default();
                sink.report(
                    span.clone(),
                    vec![arg("char", named(c)), arg("letter", letter)],
                    replace(span, ""),
                );
                // The next ones are judged in the word without this one, so that all repairs hold together.
                whole = without;
                removed += c.len_utf8();
            }
        }
    }
}
