//! The search folding: one text gives one list of tokens, in the index and in the search box.
//!
//! The same function is written again in the sites' search script; `tests/fold_vectors.tsv` holds both to it.
//! `docs/mongolian.md` repeats this specification.
//!
//! # Specification
//!
//! Text is read code point by code point; every code point has one class.
//!
//! | class | code points |
//! |---|---|
//! | letter | U+1820–1842 |
//! | foreign letter | U+1843–18AF |
//! | silent | U+180A, U+180B–180D, U+180F, U+200C, U+200D |
//! | joiner | U+180E, U+202F |
//! | Han | U+4E00–9FFF, 3400–4DBF, 3005, 3007, F900–FAFF, 20000–3FFFF |
//! | word | other code points with the property Alphabetic or of category Nd, Nl, No |
//! | space | U+0020, 00A0, 3000, 0009, 000A, 000D |
//! | other | everything else |
//!
//! **Han run**: a longest run of Han; one token of kind `Han`, its text unchanged. (The index makes bigrams of it.)
//!
//! **Word run**: a longest run of word; one token of kind `Word`. Each code point is mapped alone: U+FF01–FF5E minus
//! FEE0; U+1810–1819 to `0`–`9`; then lower-cased by itself (`toLowerCase` of that one code point).
//!
//! **Mongolian run**: a longest run of letter, foreign letter, silent and joiner. Its letters are read into *parts*: a
//! part ends at a joiner, except where between this joiner and the next joiner or the run's end there stands
//! nothing but one letter U+1820 or U+1821 (and silents): that vowel is added to the part before, if there is one.
//! Parts without letters are dropped. Each letter becomes a symbol:
//!
//! | ᠠ ᠡ | ᠣ ᠤ ᠥ ᠦ | ᠢ ᠶ ᠵ | ᠲ ᠳ | ᠬ ᠭ | ᠰ ᠱ | ᠸ ᠧ | ᠩ | ᠨ | ᠪ | ᠫ | ᠮ | ᠯ | ᠴ | ᠷ | ᠹ | ᠺ | ᠻ | ᠼ | ᠽ | ᠾ | ᠿ | ᡀ | ᡁ | ᡂ |
//! |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
//! | A | O | I | T | H | S | W | NH | N | B | P | M | L | C | R | F | K | Q | G | Z | V | U | Y | J | D |
//!
//! A foreign letter is its own symbol. Upper-case Latin cannot meet a `Word` token, which is lower-case.
//! *Finishing* a list of symbols: where it has two or more and the last is N, the last becomes A; then each A, O or I
//! that follows the same symbol is dropped, but for an A in the last place.
//!
//! A run without letters is like a code point of class other.
//!
//! **Suffixes of what stands before**: a `Mongolian` token is *open* until a code point of class Han, word or other
//! comes. A Mongolian run is a suffix of the last token where there is a last token, and (a) the run starts with a
//! joiner, or (b) one or more spaces and nothing else stand between the two, the last token is open or is of kind
//! `Word` and digits only (Nd, Nl, No), and the run is a free suffix (below), or (c) the same as (b), but the last
//! token is open and the run is one letter U+1820 or U+1821 (and silents). Such a run makes no token. If the last
//! token is open, the run's parts are added to its parts; in case (c) the vowel is added to its last part.
//!
//! **Text of a token of kind `Mongolian`**: the finished parts, one after the other. **Stems**: the finished parts
//! 1…k for each k of 1 to 4 less than the number of parts, longest first; then, for each glued suffix (below, in that order)
//! that part 1 ends in, leaving two symbols or more, the rest finished; for this, a last symbol N of part 1 counts as
//! A if it is not the only one. Repetitions and the text itself are left out.
//!
//! Two words find each other where text or stems of one meet text or stems of the other; equal texts rank first.
//!
//! *Free suffixes*, by letters: the table of [`super::suffix`] marked `Always`, and those marked `AfterVowel` where the
//! token before ends in a vowel letter U+1820–1827, and ᠵᠢᠨ, ᠵᠢ.
//! *Glued suffixes*, by symbols: [`GLUED`].

mod folded;
mod runs;
mod scan;

pub use folded::Folded;
pub use runs::Run;
pub use scan::{Found, Scan};

use std::borrow::Cow;
use std::ops::Range;

use super::chars;

/// Suffixes in symbols, with a last N as A, longest first, as they are taken off a word that has them glued on.
pub const GLUED: &[&str] = &[
    "ACAHAA", "TAIHAA", "TAHAA", "NOHOT", "IOHAA", "TOHAR", "LOHA", "IIAR", "IIAA", "TAHI", "TONI", "ACA",
    "IIA", "TOR", "TAI", "BAR", "BAA", "TAH", "NAR", "OA", "OT", "TO", "TA", "II", "NI", "CO", "HO", "O",
    "I", "A",
];

/// How many parts a stem may have: no word carries more suffixes, and text may hold anything.
const MAX_PARTS: usize = 4;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A run of Han characters.
    Han,
    /// A word or number in any script but Han and Mongolian.
    Word,
    /// A Mongolian word with its suffixes.
    Mongolian,
}

/// A folded token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is made of.
    pub kind: Kind,
    /// The folded text, with suffixes.
    pub text: String,
    /// Folded stems: without suffixes, and without what may be a suffix glued on.
    pub stems: Vec<String>,
    /// Where it stands in the input, in bytes, suffixes included.
    pub span: Range<usize>,
}

/// The folded tokens of a text.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut scan = Scan::default();
    scan.read(text);
    scan.found.iter().map(|found| scan.token(text, found)).collect()
}

/// Folded texts of single Mongolian words, in memory that is used again.
#[derive(Default)]
pub struct Keys {
    parts: Parts,
    text: String,
}

impl Keys {
    /// The folded text of a word, as [`Token::text`].
    pub fn key(&mut self, word: &str) -> &str {
        self.parts.clear();
        self.parts.read(word);
        self.text.clear();
        self.parts.text(&mut self.text);
        &self.text
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Mongolian,
    Han,
    Word,
    Space,
    Other,
}

impl Class {
    #[inline]
    fn of(c: char) -> Class {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{A0}' | '\u{3000}' => Class::Space,
            '\0'..='\x7F' if c.is_ascii_alphanumeric() => Class::Word,
            '\0'..='\x7F' => Class::Other,
            // Marks of the three scripts: the tables of Unicode would say the same, slowly.
            '\u{3001}'..='\u{3004}'
            | '\u{3008}'..='\u{3020}'
            | '\u{1800}'..='\u{1809}'
            | '\u{FF01}'..='\u{FF0F}'
            | '\u{FF1A}'..='\u{FF20}'
            | '\u{2010}'..='\u{2027}' => Class::Other,
            c if chars::is_word_char(c) => Class::Mongolian,
            c if chars::is_han(c) => Class::Han,
            c if c.is_alphanumeric() => Class::Word,
            _ => Class::Other,
        }
    }
}

/// The folded characters of a word that is not Mongolian.
pub fn plain_chars(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(plain)
}

fn plain(c: char) -> std::char::ToLowercase {
    let code = c as u32;
    let half = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(code - 0xFEE0).unwrap_or(c),
        c if chars::is_native_digit(c) => char::from_u32(code - 0x1810 + 0x30).unwrap_or(c),
        c => c,
    };
    half.to_lowercase()
}

/// The first symbol of each letter, as in the specification's table, from U+1820 on.
const SYMBOLS: &[u8; 35] = b"AAIOOOOWNNBPHHMLSSTTCIIRWFKQGZVUYJD";

/// ᠩ, the one letter with two symbols: NH.
const ANG: char = '\u{1829}';

/// The parts of a Mongolian word: their symbols in one string, and where each part ends.
#[derive(Debug, Default)]
pub struct Parts {
    symbols: String,
    ends: Vec<usize>,
}

impl Parts {
    fn clear(&mut self) {
        self.symbols.clear();
        self.ends.clear();
    }

    fn letter(&mut self, c: char) {
        match SYMBOLS.get((c as usize).wrapping_sub(0x1820)) {
            Some(symbol) => self.symbols.push(char::from(*symbol)),
            None => self.symbols.push(c),
        }
        if c == ANG {
            self.symbols.push('H');
        }
    }

    /// Ends the part, if it has letters.
    fn end(&mut self) {
        if self.symbols.len() > self.ends.last().copied().unwrap_or(0) {
            self.ends.push(self.symbols.len());
        }
    }

    /// Reads a run; whether its first part would go on with the last part of a run before.
    fn read(&mut self, run: &str) -> bool {
        let mut reopens = false;
        // Of the piece between two joiners: whether it is the run's first, its letters, the last of them.
        let (mut first, mut count, mut last) = (true, 0, '\0');
        for c in run.chars().chain([chars::MVS]) {
            if chars::is_suffix_joiner(c) {
                // A vowel alone that is not the run's first piece belongs to the part before.
                if !first && count == 1 && matches!(last, 'ᠠ' | 'ᠡ') {
                    reopens |= self.ends.pop().is_none();
                }
                self.end();
                (first, count) = (false, 0);
            } else if !chars::is_selector(c) && !chars::is_joiner(c) {
                self.letter(c);
                (count, last) = (count + 1, c);
            }
        }
        reopens
    }

    /// Adds the parts of a run; `joined` adds the first of them to the last one here.
    fn add(&mut self, run: &Parts, joined: bool) {
        if joined {
            self.ends.pop();
        }
        let from = self.symbols.len();
        self.symbols.push_str(&run.symbols);
        self.ends.extend(run.ends.iter().map(|end| from + end));
    }

    /// The symbols with `|` between the parts: what tells words apart.
    pub fn key(&self, out: &mut String) {
        for n in 0..self.ends.len() {
            if n > 0 {
                out.push('|');
            }
            out.push_str(self.part(n));
        }
    }

    fn part(&self, n: usize) -> &str {
        let start = if n == 0 { 0 } else { self.ends[n - 1] };
        &self.symbols[start..self.ends[n]]
    }

    /// Appends the word's folded text.
    pub fn text(&self, out: &mut String) {
        (0..self.ends.len()).for_each(|n| finish(self.part(n), out));
    }

    /// The word's folded text and its stems.
    pub fn fold(&self) -> (String, Vec<String>) {
        let mut text = String::with_capacity(self.symbols.len());
        let mut stems: Vec<String> = Vec::new();
        for n in 0..self.ends.len() {
            if (1..=MAX_PARTS).contains(&n) {
                stems.insert(0, text.clone());
            }
            finish(self.part(n), &mut text);
        }
        // A last ᠨ is drawn like ᠠ, so that both must lose the same suffixes.
        let first = match self.part(0).strip_suffix('N') {
            Some(rest) if !rest.is_empty() => Cow::Owned(format!("{rest}A")),
            _ => Cow::Borrowed(self.part(0)),
        };
        for glued in GLUED {
            let Some(stem) = first.strip_suffix(glued) else { continue };
            if stem.chars().nth(1).is_none() {
                continue;
            }
            let mut folded = String::with_capacity(stem.len());
            finish(stem, &mut folded);
            if folded != text && !stems.contains(&folded) {
                stems.push(folded);
            }
        }
        stems.retain(|stem| *stem != text);
        (text, stems)
    }
}

/// Appends the finished symbols of one part.
fn finish(symbols: &str, out: &mut String) {
    let mut before = '\0';
    let mut rest = symbols.chars().peekable();
    let mut first = true;
    while let Some(mut c) = rest.next() {
        let last = rest.peek().is_none();
        if last && !first && c == 'N' {
            c = 'A';
        }
        let doubled = c == before && matches!(c, 'A' | 'O' | 'I');
        if !doubled || (last && c == 'A') {
            out.push(c);
        }
        before = c;
        first = false;
    }
}

#[cfg(test)]
mod tests;
