//! One pass over a text: its Mongolian words, and the characters that concern a rule.

use std::ops::Range;

use super::{Facts, Options};
use crate::lang::Lang;
use crate::lang::chars;

/// A Mongolian word: a longest run of letters, selectors and joiners.
#[derive(Debug, Clone)]
pub struct Word {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Whether it has a variation selector.
    pub selectors: bool,
    /// Whether it has U+180E.
    pub separators: bool,
    /// Whether it has U+202F.
    pub narrow_spaces: bool,
    /// Whether it has ZWJ or ZWNJ.
    pub zero_width: bool,
    /// Whether it has letters that are not Hudum's.
    pub foreign: bool,
    /// How many letters it has.
    pub letters: u32,
}

/// Another character that concerns a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A private-use character.
    Private,
    /// A vertical presentation form.
    PresentationForm,
    /// A space that is not U+0020.
    OddSpace,
    /// A digit of the block Mongolian.
    NativeDigit,
    /// The first Han character of a run.
    Han,
}

/// A text as the rules see it.
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// What the rules may use.
    pub options: Options<'a>,
    /// The Mongolian words.
    pub words: Vec<Word>,
    /// What is known of each of them, once somebody asked.
    pub facts: Vec<Facts>,
    /// The marked characters, by place.
    pub marks: Vec<(usize, char, Mark)>,
    /// Whether it has ASCII digits.
    pub ascii_digits: bool,
}

impl<'a> Text<'a> {
    /// The text of a word.
    pub fn of(&self, word: &Word) -> &'a str {
        &self.text[word.span.clone()]
    }

    /// The character before a place.
    pub fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character at a place.
    pub fn at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Whether the text is, or has, Mongolian.
    pub fn is_mongolian(&self) -> bool {
        self.options.page == Lang::Mn || !self.words.is_empty()
    }

    /// Whether no rule can find anything.
    pub fn is_of_no_concern(&self) -> bool {
        self.words.is_empty() && self.marks.is_empty()
    }
}

/// Reads a text.
pub fn scan<'a>(text: &'a str, options: Options<'a>) -> Text<'a> {
    let mut out =
        Text { text, options, words: Vec::new(), facts: Vec::new(), marks: Vec::new(), ascii_digits: false };
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut after_han = false;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte < 0x80 {
            out.ascii_digits |= byte.is_ascii_digit();
            after_han = false;
            at += 1;
            continue;
        }
        // Han of the main block, three bytes each: the bulk of Chinese text.
        if (0xE4..=0xE9).contains(&byte) {
            let first = text[at..].chars().next().filter(|c| !after_han && chars::is_han(*c));
            if let Some(c) = first {
                out.marks.push((at, c, Mark::Han));
                after_han = true;
            }
            at += 3;
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        if chars::is_word_char(c) {
            let word = read_word(text, at);
            at = word.span.end;
            out.words.push(word);
            after_han = false;
            continue;
        }
        let mark = match c {
            '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(Mark::OddSpace),
            c if chars::is_native_digit(c) => Some(Mark::NativeDigit),
            c if chars::is_private(c) => Some(Mark::Private),
            '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE48}' => Some(Mark::PresentationForm),
            c if chars::is_han(c) => (!after_han).then_some(Mark::Han),
            _ => None,
        };
        after_han = chars::is_han(c);
        if let Some(mark) = mark {
            out.marks.push((at, c, mark));
        }
        at += c.len_utf8();
    }
    out
}

/// The word that starts at a place.
pub(super) fn read_word(text: &str, start: usize) -> Word {
    let mut word = Word {
        span: start..text.len(),
        selectors: false,
        separators: false,
        narrow_spaces: false,
        zero_width: false,
        foreign: false,
        letters: 0,
    };
    for (at, c) in text[start..].char_indices() {
        match c {
            c if chars::is_letter(c) => word.letters += 1,
            c if chars::is_selector(c) => word.selectors = true,
            chars::MVS => word.separators = true,
            chars::NNBSP => word.narrow_spaces = true,
            chars::ZWJ | chars::ZWNJ => word.zero_width = true,
            chars::NIRUGU => {}
            c if chars::is_foreign_letter(c) => word.foreign = true,
            _ => {
                word.span.end = start + at;
                break;
            }
        }
    }
    word
}
