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

/// What some word of a text has: of most texts, none has any of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Signs {
    /// A variation selector.
    pub selectors: bool,
    /// U+202F.
    pub narrow_spaces: bool,
    /// ZWJ or ZWNJ.
    pub zero_width: bool,
    /// Letters that are not Hudum's.
    pub foreign: bool,
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
    /// What some of them have.
    pub signs: Signs,
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

    /// The words, where some of them have what a rule looks for.
    pub fn words_if(&self, some: bool) -> std::slice::Iter<'_, Word> {
        if some { self.words.iter() } else { [].iter() }
    }

    fn add(&mut self, word: Word) {
        self.signs.selectors |= word.selectors;
        self.signs.narrow_spaces |= word.narrow_spaces;
        self.signs.zero_width |= word.zero_width;
        self.signs.foreign |= word.foreign;
        self.words.push(word);
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

/// What a character of the block is to a word.
const LETTER: u8 = 1;
const SELECTOR: u8 = 1 << 1;
const SEPARATOR: u8 = 1 << 2;
const NARROW_SPACE: u8 = 1 << 3;
const ZERO_WIDTH: u8 = 1 << 4;
const FOREIGN: u8 = 1 << 5;
/// U+180A, which tells nothing of its word.
const EXTENDER: u8 = 1 << 6;
/// A digit, which is no part of a word.
const DIGIT: u8 = 1 << 7;

/// The classes of U+1800–18BF: nearly all of a Mongolian text is told by one look here.
static BLOCK: [u8; 0xC0] = block();

const fn block() -> [u8; 0xC0] {
    let mut all = [0; 0xC0];
    let mut at = 0;
    while at < all.len() {
        all[at] = match at {
            0x20..=0x42 => LETTER,
            0x43..=0xAF => FOREIGN,
            0x0B..=0x0D | 0x0F => SELECTOR,
            0x0E => SEPARATOR,
            0x0A => EXTENDER,
            0x10..=0x19 => DIGIT,
            _ => 0,
        };
        at += 1;
    }
    all
}

/// The class of the character of U+1800–18BF that begins at a place; `None` for all others.
#[inline]
fn of_block(bytes: &[u8], at: usize) -> Option<u8> {
    match bytes.get(at..at + 3)? {
        [0xE1, second @ 0xA0..=0xA2, third] => {
            BLOCK.get(usize::from(second - 0xA0) << 6 | usize::from(third & 0x3F)).copied()
        }
        _ => None,
    }
}

/// What the character at a place is to the word that it continues; 0 where the word ends.
#[inline]
fn of_word(bytes: &[u8], at: usize) -> u8 {
    match of_block(bytes, at) {
        Some(class) => class & !DIGIT,
        None => match bytes.get(at..at + 3) {
            Some([0xE2, 0x80, 0xAF]) => NARROW_SPACE,
            Some([0xE2, 0x80, 0x8C | 0x8D]) => ZERO_WIDTH,
            _ => 0,
        },
    }
}

/// Reads a text.
pub fn scan<'a>(text: &'a str, options: Options<'a>) -> Text<'a> {
    let mut out = Text {
        text,
        options,
        words: Vec::new(),
        signs: Signs::default(),
        facts: Vec::new(),
        marks: Vec::new(),
        ascii_digits: false,
    };
    if options.page == Lang::Mn {
        // Five letters and a space.
        out.words.reserve(text.len() / 16);
    }
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
        if let Some(class) = of_block(bytes, at) {
            after_han = false;
            if class & !DIGIT != 0 {
                let word = read_word(text, at);
                at = word.span.end;
                out.add(word);
                continue;
            }
            if class == DIGIT
                && let Some(c) = text[at..].chars().next()
            {
                out.marks.push((at, c, Mark::NativeDigit));
            }
            at += 3;
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
            out.add(word);
            after_han = false;
            continue;
        }
        let mark = match c {
            '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(Mark::OddSpace),
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
    let (mut at, mut all, mut letters) = (start, 0, 0);
    // Each character of a word has three bytes.
    for bytes in text.as_bytes()[start..].as_chunks::<3>().0 {
        // U+1820–183F: nearly all that words are written with.
        if let [0xE1, 0xA0, 0xA0..=0xBF] = bytes {
            letters += 1;
            at += 3;
            continue;
        }
        let class = of_word(bytes, 0);
        if class == 0 {
            break;
        }
        all |= class;
        letters += u32::from(class & LETTER);
        at += 3;
    }
    Word {
        span: start..at,
        selectors: all & SELECTOR != 0,
        separators: all & SEPARATOR != 0,
        narrow_spaces: all & NARROW_SPACE != 0,
        zero_width: all & ZERO_WIDTH != 0,
        foreign: all & FOREIGN != 0,
        letters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a character is to a word, by the classes that both languages share.
    fn class(c: char) -> u8 {
        match c {
            c if chars::is_letter(c) => LETTER,
            c if chars::is_selector(c) => SELECTOR,
            chars::MVS => SEPARATOR,
            chars::NNBSP => NARROW_SPACE,
            chars::ZWJ | chars::ZWNJ => ZERO_WIDTH,
            chars::NIRUGU => EXTENDER,
            c if chars::is_foreign_letter(c) => FOREIGN,
            _ => 0,
        }
    }

    #[test]
    fn every_character_has_the_class_of_both_languages() {
        for c in ('\0'..=char::MAX).take(0x1_2000) {
            let text = c.to_string();
            assert_eq!(of_word(text.as_bytes(), 0), class(c), "U+{:04X}", c as u32);
            assert_eq!(class(c) != 0, chars::is_word_char(c), "U+{:04X}", c as u32);
            assert_eq!(of_block(text.as_bytes(), 0) == Some(DIGIT), chars::is_native_digit(c));
        }
    }

    proptest! {
        #[test]
        fn words_and_marks_are_found_wherever_they_stand(
            text in "([ᠠ-ᡂᡃ-ᢪ\u{180A}-\u{180F}\u{202F}\u{200C}\u{200D}]|[ᠠ-ᡂ]{1,4}|[᠀-᠉᠐-᠙]|[ -~]|\u{A0}|\u{3000}|\u{2003}|[一-三㐀々]|\u{E123}|︵|é|𠀀){0,40}"
        ) {
            let options = Options { page: Lang::Mn, oracle: None, terms: None, known: None };
            let found = scan(&text, options);
            let mut words = Vec::new();
            let mut marks = Vec::new();
            let (mut open, mut after_han) = (None, false);
            for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
                if class(c) != 0 {
                    open = open.or(Some(at));
                    after_han = false;
                    continue;
                }
                words.extend(open.take().map(|start| start..at));
                let mark = match c {
                    '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(Mark::OddSpace),
                    c if chars::is_native_digit(c) => Some(Mark::NativeDigit),
                    c if chars::is_private(c) => Some(Mark::Private),
                    '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE48}' => Some(Mark::PresentationForm),
                    c if chars::is_han(c) => (!after_han).then_some(Mark::Han),
                    _ => None,
                };
                after_han = chars::is_han(c);
                marks.extend(mark.map(|mark| (at, c, mark)));
            }
            prop_assert_eq!(found.words.iter().map(|word| word.span.clone()).collect::<Vec<_>>(), words);
            prop_assert_eq!(&found.marks, &marks);
            prop_assert_eq!(found.ascii_digits, text.bytes().any(|byte| byte.is_ascii_digit()));
            for word in &found.words {
                let all = found.of(word).chars().fold(0, |all, c| all | class(c));
                let has = |class: u8| all & class != 0;
                prop_assert_eq!(word.letters as usize, found.of(word).chars().filter(|c| chars::is_letter(*c)).count());
                prop_assert_eq!(
                    (word.selectors, word.separators, word.narrow_spaces, word.zero_width, word.foreign),
                    (has(SELECTOR), has(SEPARATOR), has(NARROW_SPACE), has(ZERO_WIDTH), has(FOREIGN))
                );
            }
        }
    }
}
