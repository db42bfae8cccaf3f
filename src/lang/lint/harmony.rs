//! Vowel harmony.

use super::{Check, Rule, Sink, Text, Word, arg};
use crate::diagnostic::Level;
use crate::lang::chars::{self, Gender};
use crate::lang::terms;

/// Masculine and feminine vowels in one word. Loans and compounds have both, so this is only a hint.
pub(super) const MIXED: Rule =
    Rule { code: "mn-mixed-harmony", level: Level::Advice, check: Check::Word(mixed) };

fn mixed(text: &Text, word: &Word, sink: &mut Sink) {
    if word.letters < 3 || word.foreign {
        return;
    }
    let base = terms::base(text.of(word));
    let mut genders = [false; 2];
    for c in base.chars() {
        match chars::gender(c) {
            Some(Gender::Masculine) => genders[0] = true,
            Some(Gender::Feminine) => genders[1] = true,
            // ᠧ ᠸ ᠫ ᠹ ᠺ ᠻ … mark a loan word.
            None if c == 'ᠧ' || c == 'ᠫ' || ('ᠸ'..='ᡂ').contains(&c) => return,
            None => {}
        }
    }
    if genders == [true, true] && !text.options.terms.is_some_and(|terms| terms.has_word(base)) {
        sink.report(word.span.start..word.span.start + base.len(), vec![arg("word", base)], None);
    }
}
