//! White space between Mongolian words.

use super::{Check, Rule, Sink, Text, arg, named, replace, scan::Mark};
use crate::diagnostic::Level;
use crate::lang::chars;

fn is_plain(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{3000}' | '\u{2000}'..='\u{200A}' | '\u{205F}')
}

/// Whether a place in running text has Mongolian at it: a word, a digit or a mark of the script.
fn is_mongolian(c: char) -> bool {
    chars::is_word_char(c) || chars::is_mongolian_punctuation(c)
}

/// Two or more spaces: old pages were justified with them; lines are justified by the style sheet.
pub(super) const DOUBLE: Rule =
    Rule { code: "mn-double-space", level: Level::Advice, check: Check::Text(double) };

fn double(text: &Text, sink: &mut Sink) {
    if !has_double(text.text) {
        return;
    }
    let mut done = 0;
    for word in &text.words {
        // Before the word, and after the word with its closing mark.
        for at in [word.span.start, after_mark(text, word.span.end)] {
            let start = text.text[..at].trim_end_matches(is_plain).len();
            let end = text.text.len() - text.text[at..].trim_start_matches(is_plain).len();
            let gap = &text.text[start..end];
            if start < done || gap.chars().nth(1).is_none() {
                continue;
            }
            let (before, after) = (text.before(start), text.at(end));
            // Indents, ends of lines and table cells are the file's business.
            let inside = |c: Option<char>| c.is_some_and(|c| !matches!(c, '\n' | '\r' | '|' | '\t'));
            if inside(before)
                && inside(after)
                && (before.is_some_and(is_mongolian) || after.is_some_and(is_mongolian))
            {
                let count = gap.chars().count();
                sink.report(start..end, vec![arg("count", count)], replace(start..end, " "));
            }
            done = end.max(done);
        }
    }
}

/// Whether two spaces stand side by side, or one that is longer than a byte stands at all: few texts have them, and this
/// is told at a glance.
fn has_double(text: &str) -> bool {
    let bytes = text.as_bytes();
    let long = |at: usize| text[at..].starts_with(is_plain);
    memchr::memmem::find(bytes, b"  ").is_some() || memchr::memchr3_iter(0xC2, 0xE2, 0xE3, bytes).any(long)
}

fn after_mark(text: &Text, at: usize) -> usize {
    match text.at(at) {
        Some(c) if chars::is_mongolian_punctuation(c) => at + c.len_utf8(),
        _ => at,
    }
}

/// A space other than U+0020 between Mongolian words.
pub(super) const ODD: Rule = Rule { code: "mn-odd-space", level: Level::Advice, check: Check::Text(odd) };

fn odd(text: &Text, sink: &mut Sink) {
    for &(at, c, _) in text.marks.iter().filter(|(_, _, mark)| *mark == Mark::OddSpace) {
        let end = at + c.len_utf8();
        let (before, after) = (text.before(at), text.at(end));
        // Runs of spaces are one finding of the rule above.
        let alone = !before.is_some_and(is_plain) && !after.is_some_and(is_plain);
        let beside = before.is_some_and(is_mongolian) || after.is_some_and(is_mongolian);
        let inside = before.is_some_and(|c| c != '\n') && after.is_some_and(|c| c != '\n' && c != '\r');
        if alone && beside && inside {
            sink.report(at..end, vec![arg("char", named(c))], replace(at..end, " "));
        }
    }
}
