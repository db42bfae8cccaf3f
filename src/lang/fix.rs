//! `bosoo text fix`: the repairs of the lint that are safe.
//!
//! Repairs are made until none is left, so that a second run finds nothing. Each leaves the ink of every word as it
//! is (by the oracle), but for those that join a suffix.

use std::borrow::Cow;

use super::chars;
use super::lint::{Finding, Fix, Options, lint_seen};

/// A repaired text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// How many repairs were made.
    pub repairs: usize,
}

const MAX_ROUNDS: usize = 1000;

/// Makes all safe repairs.
pub fn fix(text: &str, options: Options) -> Fixed {
    fix_if(text, options, |_, _| true)
}

/// Makes all safe repairs in the parts of a text that `see` shows; it puts spaces instead of the rest.
pub fn fix_seen(text: &str, options: Options, see: impl Fn(&str) -> Cow<'_, str>) -> Fixed {
    rounds(text, options, &see, &|_, _| true)
}

/// Makes the safe repairs that `wanted` takes.
pub fn fix_if(text: &str, options: Options, wanted: impl Fn(&Finding, &Fix) -> bool) -> Fixed {
    rounds(text, options, &|text| Cow::Borrowed(text), &wanted)
}

fn rounds(
    text: &str,
    options: Options,
    see: &dyn Fn(&str) -> Cow<'_, str>,
    wanted: &dyn Fn(&Finding, &Fix) -> bool,
) -> Fixed {
    let mut fixed = Fixed { text: text.to_string(), repairs: 0 };
    // Each round makes the text shorter or its spelling more canonical. A word is repaired in one place a round, and
    // words longer than the oracle takes are hardly repaired at all, so that few rounds are needed.
    for _ in 0..MAX_ROUNDS {
        let round = round(&fixed.text, &see(&fixed.text), options, wanted);
        let Some((text, repairs)) = round else { break };
        fixed = Fixed { text, repairs: fixed.repairs + repairs };
    }
    fixed
}

/// Makes the first of all repairs that overlap; the others come in the next round, if they are still due.
fn round(
    text: &str,
    seen: &str,
    options: Options,
    wanted: &dyn Fn(&Finding, &Fix) -> bool,
) -> Option<(String, usize)> {
    let findings = lint_seen(text, seen, options);
    let mut fixes: Vec<&Fix> = findings
        .iter()
        .filter_map(|finding| finding.fix.as_ref().filter(|fix| wanted(finding, fix)))
        .filter(|fix| text[fix.span.clone()] != fix.text)
        .collect();
    fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut repairs = 0;
    // Two repairs in one word were each judged without the other: one at a time.
    let mut word_done = 0;
    let mut word = (0, false);
    for fix in fixes {
        if fix.span.start < done || fix.span.start < word_done {
            continue;
        }
        out.push_str(&text[done..fix.span.start]);
        out.push_str(&fix.text);
        done = fix.span.end;
        if fix.span.end > word.0 || repairs == 0 {
            let end = word_end(text, fix.span.end);
            let start = text[..fix.span.start].trim_end_matches(chars::is_word_char).len();
            word = (end, text[start..end].contains(chars::is_letter));
        }
        // A word without letters leaves no ink, whatever goes.
        if word.1 || fix.joins_suffix {
            word_done = word.0;
        }
        repairs += 1;
    }
    out.push_str(&text[done..]);
    (repairs > 0).then_some((out, repairs))
}

fn word_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + rest.find(|c| !chars::is_word_char(c)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests;
