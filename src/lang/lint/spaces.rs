//! White space between Mongolian words.

use super::{Check, Rule, Sink, Text, arg, named, replace, scan::Mark};
use crate::diagnostic::Level;
use crate::lang::chars;
use memchr::memmem::Finder;
use std::sync::LazyLock;

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
    let bytes = text.text.as_bytes();
    let mut odd =
        text.marks.iter().filter(|(_, _, mark)| *mark == Mark::OddSpace).map(|(at, ..)| *at).peekable();
    let mut done = 0;
    // The gaps are looked for, not the words: few texts have any.
    loop {
        while odd.next_if(|at| *at < done).is_some() {}
        let pair = PAIR.find(&bytes[done..]).map(|at| at + done);
        let Some(found) = pair.into_iter().chain(odd.peek().copied()).min() else { break };
        let start = text.text[..found].trim_end_matches(is_plain).len();
        let end = text.text.len() - text.text[found..].trim_start_matches(is_plain).len();
        done = end;
        let gap = &text.text[start..end];
        let (before, after) = (text.before(start), text.at(end));
        // Indents, ends of lines and table cells are the file's business.
        let inside = |c: Option<char>| c.is_some_and(|c| !matches!(c, '\n' | '\r' | '|' | '\t'));
        if gap.chars().nth(1).is_some() && inside(before) && inside(after) && is_at_word(text, start, after) {
            let count = gap.chars().count();
            sink.report(start..end, vec![arg("count", count)], replace(start..end, " "));
        }
    }
}

static PAIR: LazyLock<Finder> = LazyLock::new(|| Finder::new("  "));

/// Whether a gap stands before a word, after one, or after one with its closing mark.
fn is_at_word(text: &Text, start: usize, after: Option<char>) -> bool {
    let mut before = text.text[..start].chars().rev();
    after.is_some_and(chars::is_word_char)
        || match before.next() {
            Some(c) if chars::is_mongolian_punctuation(c) => before.next().is_some_and(chars::is_word_char),
            c => c.is_some_and(chars::is_word_char),
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

#[cfg(test)]
mod tests {
    use super::super::{Finding, Options, scan};
    use super::*;
    use crate::lang::Lang;
    use proptest::prelude::*;

    /// The same, asked of each word.
    fn of_words(text: &Text) -> Vec<std::ops::Range<usize>> {
        let mut found = Vec::new();
        let mut done = 0;
        for word in &text.words {
            let end = word.span.end;
            let mark = text.at(end).filter(|c| chars::is_mongolian_punctuation(*c)).map_or(0, char::len_utf8);
            for at in [word.span.start, end + mark] {
                let start = text.text[..at].trim_end_matches(is_plain).len();
                let end = text.text.len() - text.text[at..].trim_start_matches(is_plain).len();
                let gap = &text.text[start..end];
                if start < done || gap.chars().nth(1).is_none() {
                    continue;
                }
                let (before, after) = (text.before(start), text.at(end));
                let inside = |c: Option<char>| c.is_some_and(|c| !matches!(c, '\n' | '\r' | '|' | '\t'));
                if inside(before)
                    && inside(after)
                    && (before.is_some_and(is_mongolian) || after.is_some_and(is_mongolian))
                {
                    found.push(start..end);
                }
                done = end.max(done);
            }
        }
        found
    }

    proptest! {
        #[test]
        fn gaps_are_found_as_if_each_word_was_asked(
            text in "(ᠠ|ᠠᠪ|᠃|\u{180E}|\u{202F}|\u{11660}| |  |\u{A0}|\u{3000}|\u{2003}|[|]|\n|\t|字|a){0,24}"
        ) {
            let options = Options { page: Lang::Mn, oracle: None, terms: None, known: None };
            let text = scan::scan(&text, options);
            let mut findings: Vec<Finding> = Vec::new();
            double(&text, &mut Sink { rule: &DOUBLE, findings: &mut findings });
            prop_assert_eq!(findings.into_iter().map(|one| one.span).collect::<Vec<_>>(), of_words(&text));
        }
    }
}
