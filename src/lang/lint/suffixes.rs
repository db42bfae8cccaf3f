//! Suffixes: how they are joined and spelled.

use super::joiners::join_suffix;
use super::known::Follows;
use super::{Check, Rule, Sink, Text, Word, arg, join, keeps_ink, replace};
use crate::diagnostic::Level;
use crate::lang::chars;
use crate::lang::fold;
use crate::lang::suffix::{self, ends_in_vowel};

/// A suffix after a plain space: it is drawn in the wrong form and may stand at the start of a line.
pub(super) const SPACE: Rule =
    Rule { code: "mn-suffix-space", level: Level::Advice, check: Check::Text(space) };

fn space(text: &Text, sink: &mut Sink) {
    let suffixes = text
        .words
        .iter()
        .zip(&text.facts)
        .enumerate()
        .filter(|(_, (_, facts))| facts.follows != Follows::Nothing);
    for (n, (word, facts)) in suffixes {
        let first = &text.of(word)[..facts.base];
        let before = text.text[..word.span.start].trim_end_matches([' ', '\u{A0}']);
        if before.len() == word.span.start {
            continue;
        }
        let previous =
            n.checked_sub(1).map(|n| &text.words[n]).filter(|previous| previous.span.end == before.len());
        let joins = match previous {
            Some(previous) => {
                let stem = text.of(previous);
                previous.letters > 0
                    && !stem.ends_with(chars::is_suffix_joiner)
                    && (facts.follows != Follows::Vowels || ends_in_vowel(stem))
            }
            None => before.ends_with(|c: char| c.is_ascii_digit()) && facts.follows == Follows::Anything,
        };
        if joins {
            let fix = join_suffix(before.len(), word.span.start);
            let end = word.span.start + first.len();
            sink.report(before.len()..end, vec![arg("suffix", first)], fix);
        }
    }
}

/// A suffix glued to a word of the term base. Other words are left alone: many end like a suffix.
pub(super) const GLUED: Rule =
    Rule { code: "mn-suffix-glued", level: Level::Advice, check: Check::Word(glued) };

fn glued(text: &Text, word: &Word, sink: &mut Sink) {
    let Some(terms) = text.options.terms else { return };
    if word.letters < 6 || word.foreign {
        return;
    }
    let whole = text.of(word);
    let first = whole.split(chars::is_suffix_joiner).next().unwrap_or("");
    for known in GLUED_SUFFIXES {
        let Some(stem) = first.strip_suffix(known) else { continue };
        if stem.chars().filter(|c| chars::is_letter(*c)).count() < 4 {
            continue;
        }
        let is_term =
            fold::tokens(stem).first().is_some_and(|t| t.span.end == stem.len() && terms.has_stem(&t.text));
        if is_term && !terms.has_word(first) {
            let start = word.span.start + stem.len();
            let args = vec![arg("stem", stem), arg("suffix", known)];
            sink.report(start..start + known.len(), args, join(start..start, "\u{180E}"));
            break;
        }
    }
}

/// The suffixes of two letters and more that no stem of the term base ends in by nature.
const GLUED_SUFFIXES: &[&str] = &[
    "ᠶᠢᠨ",
    "ᠵᠢᠨ",
    "ᠢᠶᠠᠷ",
    "ᠢᠶᠡᠷ",
    "ᠢᠶᠠᠨ",
    "ᠢᠶᠡᠨ",
    "ᠠᠴᠠ",
    "ᠡᠴᠡ",
    "ᠲᠠᠢ",
    "ᠲᠡᠢ",
    "ᠳᠠᠭᠠᠨ",
    "ᠳᠡᠭᠡᠨ",
    "ᠨᠤᠭᠤᠳ",
    "ᠨᠦᠭᠦᠳ",
    "ᠳᠠᠬᠢ",
    "ᠳᠡᠬᠢ",
    "ᠤᠨ",
    "ᠦᠨ",
    "ᠳᠤ",
    "ᠳᠦ",
    "ᠲᠤ",
    "ᠲᠦ",
    "ᠶᠢ",
];

/// A joined suffix with the wrong letters: ᠵᠢᠨ for ᠶᠢᠨ, ᠣᠨ for ᠤᠨ.
pub(super) const SPELLING: Rule =
    Rule { code: "mn-suffix-spelling", level: Level::Advice, check: Check::Word(spelling) };

fn spelling(text: &Text, word: &Word, sink: &mut Sink) {
    if !word.separators && !word.narrow_spaces {
        return;
    }
    let whole = text.of(word);
    let mut at = 0;
    for piece in whole.split(chars::is_suffix_joiner) {
        let start = at;
        at += piece.len();
        at += whole[at..].chars().next().map_or(0, char::len_utf8);
        let joined = start > 0;
        let Some(known) = suffix::misspelling(piece).filter(|_| joined) else { continue };
        let span = word.span.start + start..word.span.start + start + piece.len();
        let place = start..start + piece.len();
        let safe = known.same_shape && keeps_ink(text, whole, place, known.right);
        let fix = if safe { replace(span.clone(), known.right) } else { None };
        sink.report(span, vec![arg("wrong", piece), arg("right", known.right)], fix);
    }
}
