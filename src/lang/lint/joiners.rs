//! U+180E, U+202F and the zero-width joiners.

use super::{Check, Rule, Sink, Text, arg, join, keeps_ink, named, replace};
use crate::diagnostic::Level;
use crate::lang::chars::{self, MVS, NNBSP};
use crate::lang::suffix;

/// U+180E at the start or end of a word, doubled, or beside a space.
pub(super) const SEPARATOR_PLACE: Rule =
    Rule { code: "mn-separator-place", level: Level::Error, check: Check::Text(separator_place) };

fn separator_place(text: &Text, sink: &mut Sink) {
    let words = text.words.iter().zip(&text.facts);
    for (word, _) in words.filter(|(word, facts)| word.separators && !facts.well_separated) {
        let whole = text.of(word);
        let mut at = 0;
        while let Some(found) = whole[at..].find(chars::is_suffix_joiner) {
            let start = at + found;
            let end = whole.len() - whole[start..].trim_start_matches(chars::is_suffix_joiner).len();
            at = end;
            let run = &whole[start..end];
            if !run.contains(MVS) {
                continue;
            }
            let before = whole[..start].chars().next_back().or_else(|| text.before(word.span.start));
            let after = whole[end..].chars().next();
            let open = before.is_none_or(|c| c.is_whitespace());
            let ends = !after.is_some_and(|c| chars::is_letter(c) || chars::is_foreign_letter(c));
            let doubled = run.chars().nth(1).is_some();
            if !(open || ends || doubled) {
                continue;
            }
            let span = word.span.start + start..word.span.start + end;
            let place = if open {
                "start"
            } else if ends {
                "end"
            } else {
                "double"
            };
            let fix =
                repair(text, whole, word.letters == 0 && !word.foreign, start, end, place).map(|mut fix| {
                    fix.span = fix.span.start + word.span.start..fix.span.end + word.span.start;
                    fix
                });
            let fix =
                if place == "start" { before_suffix(text, word.span.start, whole, end).or(fix) } else { fix };
            sink.report(span, vec![arg("place", place)], fix);
        }
    }
}

/// Whether every U+180E of a word stands alone between what it joins: then the rule finds nothing, whatever stands around
/// the word. Nearly every word has been met before, so that this is asked of few.
pub(super) fn is_well_separated(word: &str) -> bool {
    let mut at = 0;
    while let Some(found) = word[at..].find(chars::is_suffix_joiner) {
        let start = at + found;
        let joiners = &word[start..];
        let rest = joiners.trim_start_matches(chars::is_suffix_joiner);
        at = word.len() - rest.len();
        let run = &word[start..at];
        if !run.contains(MVS) {
            continue;
        }
        let ends = !rest.starts_with(|c| chars::is_letter(c) || chars::is_foreign_letter(c));
        if start == 0 || ends || run.chars().nth(1).is_some() {
            return false;
        }
    }
    true
}

/// Takes out what is too much, where that leaves the ink as it is. Offsets are of the word.
fn repair(
    text: &Text,
    whole: &str,
    no_letters: bool,
    start: usize,
    end: usize,
    place: &str,
) -> Option<super::Fix> {
    let instead = if place == "double" { "\u{180E}" } else { "" };
    if no_letters || keeps_ink(text, whole, start..end, instead) {
        replace(start..end, instead)
    } else {
        None
    }
}

/// A space before U+180E and a suffix: the space goes.
fn before_suffix(text: &Text, word_start: usize, whole: &str, end: usize) -> Option<super::Fix> {
    let before = text.text[..word_start].trim_end_matches([' ', '\u{A0}']);
    let joins = before.chars().next_back().is_some_and(|c| chars::is_word_char(c) || c.is_ascii_digit());
    let rest = whole[end..].split(chars::is_suffix_joiner).next().unwrap_or("");
    let known = suffix::find(rest).is_some() || suffix::misspelling(rest).is_some();
    (before.len() < word_start && joins && known).then(|| super::Fix {
        span: before.len()..word_start + end,
        text: "\u{180E}".to_string(),
        joins_suffix: true,
    })
}

/// U+202F: UTN #57 gives its work to U+180E, and normalisation (NFKC) and editors make a plain space of it.
pub(super) const NARROW_SPACE: Rule =
    Rule { code: "mn-narrow-space", level: Level::Advice, check: Check::Text(narrow_space) };

fn narrow_space(text: &Text, sink: &mut Sink) {
    for word in text.words_if(text.signs.narrow_spaces).filter(|word| word.narrow_spaces) {
        let whole = text.of(word);
        let has_letters = word.letters > 0 || word.foreign;
        if !has_letters && text.options.page != crate::lang::Lang::Mn {
            continue; // French punctuation in a Chinese page
        }
        for (at, _) in whole.match_indices(NNBSP) {
            let start = word.span.start + at;
            let span = start..start + NNBSP.len_utf8();
            let before = whole[..at].chars().next_back().or_else(|| text.before(word.span.start));
            let after = whole[at + NNBSP.len_utf8()..].chars().next();
            let joins = after.is_some_and(chars::is_letter)
                && before.is_some_and(|c| !c.is_whitespace() && !chars::is_suffix_joiner(c));
            let fix = if joins {
                // The oracle's documentation has both alike; it is asked where it is there.
                let place = at..at + NNBSP.len_utf8();
                if text.options.oracle.is_none() || keeps_ink(text, whole, place, "\u{180E}") {
                    replace(span.clone(), "\u{180E}")
                } else {
                    None
                }
            } else if at == 0 && before.is_some_and(|c| c == ' ') {
                before_suffix(text, word.span.start, whole, NNBSP.len_utf8())
            } else {
                None
            };
            sink.report(span, vec![arg("char", named(NNBSP))], fix);
        }
    }
}

/// Zero-width joiners: the letters join by themselves, and UTN #57 chooses forms with selectors.
pub(super) const ZERO_WIDTH: Rule =
    Rule { code: "mn-zero-width", level: Level::Advice, check: Check::Text(zero_width) };

fn zero_width(text: &Text, sink: &mut Sink) {
    for word in text
        .words_if(text.signs.zero_width)
        .filter(|word| word.zero_width && (word.letters > 0 || word.foreign))
    {
        let whole = text.of(word);
        for (at, c) in whole.char_indices().filter(|(_, c)| matches!(*c, chars::ZWJ | chars::ZWNJ)) {
            let start = word.span.start + at;
            let span = start..start + c.len_utf8();
            let fix = if keeps_ink(text, whole, at..at + c.len_utf8(), "") {
                replace(span.clone(), "")
            } else {
                None
            };
            sink.report(span, vec![arg("char", named(c))], fix);
        }
    }
}

/// Joins the suffix that starts at `end` to what ends at `start`.
pub(super) fn join_suffix(start: usize, end: usize) -> Option<super::Fix> {
    join(start..end, "\u{180E}")
}

#[cfg(test)]
mod tests {
    use super::super::{Finding, Options, known, scan};
    use super::*;
    use crate::lang::Lang;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_well_separated_has_no_finding_wherever_it_stands(
            text in "( |字|\u{202F}|\u{180E}|\u{180B}|\u{180A}|ᠠ|ᠪ|ᡇ){0,16}"
        ) {
            let options = Options { page: Lang::Mn, oracle: None, terms: None, known: None };
            let text = scan::scan(&text, options);
            let mut facts = known::of_all(&text);
            let fine: Vec<_> = text.words.iter().zip(&facts).filter(|(_, facts)| facts.well_separated).collect();
            let fine: Vec<_> = fine.into_iter().map(|(word, _)| word.span.clone()).collect();
            facts.iter_mut().for_each(|facts| facts.well_separated = false);
            let mut findings: Vec<Finding> = Vec::new();
            separator_place(&Text { facts, ..text }, &mut Sink { rule: &SEPARATOR_PLACE, findings: &mut findings });
            for found in findings {
                prop_assert!(fine.iter().all(|word| !word.contains(&found.span.start)));
            }
        }
    }
}
