//! Text to terms, as numbers. The search script makes the same terms from a query.
//!
//! A term is a letter for its kind and a text, hashed to 32 bits: FNV-1a over UTF-16 code units, then the finalizer
//! of MurmurHash3. Two terms in one number bring a page too many once in millions of queries, and save the words.
//!
//! | kind | text |
//! |---|---|
//! | `h` | two Han characters that stand together, simplified |
//! | `u` | one Han character, simplified (titles and facts only) |
//! | `w` | a word or number |
//! | `m` | a folded Mongolian word; also, as *stem*, each of its stems |
//! | `n` | year`.`number of a document number: 国办发〔2019〕54号 is `2019.54` |
//! | `d` | a date, `20240301` or `202403` |
//! | `t` | a whole title: the texts of its tokens with spaces between |
//! | `f` | three letters of a title's pinyin |
//! | `i` | two or three initials of a title's pinyin |
//! | `x` | the letters and digits of an index number, without what separates them |

use super::numbers::{Tokens, date, document_number};
use super::postings::OFTEN;
use crate::lang::fold::{self, Kind, Parts};
use crate::lang::pinyin::{self, Piece};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::LazyLock;

/// Characters from U+4E00 on, simplified.
static SIMPLIFIED: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut table: Vec<u16> = (0x4E00..0xA000).collect();
    let mut lines = VARIANTS.lines();
    let (from, to) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    for (from, to) in from.chars().zip(to.chars()) {
        table[from as usize - 0x4E00] = to as u16;
    }
    table
});

/// The table of characters, as the browser reads it too.
pub const VARIANTS: &str = include_str!("data/variants.txt");

/// The simplified character.
pub fn simplify(c: char) -> char {
    char::from_u32(simplified(&SIMPLIFIED, c.into())).unwrap_or(c)
}

#[inline]
fn simplified(table: &[u16], code: u32) -> u32 {
    table.get((code as usize).wrapping_sub(0x4E00)).map_or(code, |code| u32::from(*code))
}

/// The hash of a term that is being put together.
#[derive(Clone, Copy)]
pub struct Hash(u32);

impl Hash {
    /// A term of a kind.
    #[inline]
    pub fn new(kind: char) -> Hash {
        Hash(0x811C_9DC5).char(kind)
    }

    /// One more character.
    #[inline]
    pub fn char(self, c: char) -> Hash {
        self.code(c.into())
    }

    #[inline]
    fn code(self, code: u32) -> Hash {
        match code {
            unit @ ..0x1_0000 => self.unit(unit),
            code => {
                let above = code - 0x1_0000;
                self.unit(0xD800 | above >> 10).unit(0xDC00 | above & 0x3FF)
            }
        }
    }

    #[inline]
    fn unit(self, unit: u32) -> Hash {
        Hash((self.0 ^ unit).wrapping_mul(0x0100_0193))
    }

    /// More characters.
    pub fn text(self, text: &str) -> Hash {
        text.chars().fold(self, Hash::char)
    }

    /// The number.
    #[inline]
    pub fn finish(self) -> u32 {
        let mut hash = self.0;
        hash = (hash ^ (hash >> 16)).wrapping_mul(0x85EB_CA6B);
        hash = (hash ^ (hash >> 13)).wrapping_mul(0xC2B2_AE35);
        hash ^ (hash >> 16)
    }
}

/// The terms of a text; `single` says whether single Han characters are terms too. Stems are passed on as such.
pub fn of_text(text: &str, single: bool, out: &mut impl FnMut(u32, bool)) {
    SCRATCH.with_borrow_mut(|scratch| {
        scratch.scan.read(text);
        scratch.terms(text, single, out);
    });
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Mongolian words of several runs whose terms a thread remembers.
const WORDS: usize = 1 << 15;

/// What a thread reads one text after the other with.
#[derive(Default)]
struct Scratch {
    scan: fold::Scan,
    /// The terms of Mongolian words of several runs by their parts: the word itself, then its stems.
    words: FxHashMap<Box<str>, Box<[u32]>>,
    key: String,
    /// How many texts were read.
    texts: u32,
}

impl Scratch {
    fn terms(&mut self, text: &str, single: bool, out: &mut impl FnMut(u32, bool)) {
        let Scratch { scan, words, key, texts } = self;
        *texts += 1;
        let (pair, one) = (Hash::new('h'), Hash::new('u'));
        let table = &**SIMPLIFIED;
        for (at, token) in scan.found.iter().enumerate() {
            let own = &text[token.span.clone()];
            match token.kind {
                Kind::Han => {
                    let mut before: Option<Hash> = None;
                    each_code(own, |code| {
                        let code = simplified(table, code);
                        if let Some(before) = before {
                            out(before.code(code).finish(), false);
                        }
                        if single {
                            out(one.code(code).finish(), false);
                        }
                        before = Some(pair.code(code));
                    });
                }
                Kind::Word => {
                    out(fold::plain_chars(own).fold(Hash::new('w'), Hash::char).finish(), false);
                    let tokens = Tokens { text, found: &scan.found[at..] };
                    if let Some((number, _)) = document_number(tokens, true) {
                        out(Hash::new('n').text(&number).finish(), false);
                    }
                    if let Some((date, _)) = date(tokens) {
                        out(Hash::new('d').text(&date[..6]).finish(), false);
                        if date.len() == 8 {
                            out(Hash::new('d').text(&date).finish(), false);
                        }
                    }
                }
                Kind::Mongolian => {
                    let mut pass_on =
                        |terms: &[u32]| terms.iter().enumerate().for_each(|(n, term)| out(*term, n > 0));
                    if let Some(run) = scan.alone(token) {
                        let (text, times) = run.met.get();
                        let times = if text == *texts { times } else { 0 };
                        // What is often in a text already can be no more than that.
                        if times < OFTEN as u32 {
                            run.met.set((*texts, times + 1));
                            pass_on(run.terms.get_or_init(|| of_parts(run.parts())));
                        }
                        continue;
                    }
                    key.clear();
                    scan.with_parts(token, |parts| parts.key(key));
                    match words.get(key.as_str()) {
                        Some(terms) => pass_on(terms),
                        None => {
                            let terms = scan.with_parts(token, of_parts);
                            pass_on(&terms);
                            if words.len() >= WORDS {
                                words.clear();
                            }
                            words.insert(key.as_str().into(), terms);
                        }
                    }
                }
            }
        }
    }

    /// The term of the text as a whole.
    fn whole(&mut self, text: &str) -> u32 {
        let Scratch { scan, key, .. } = self;
        let mut hash = Hash::new('t');
        for token in &scan.found {
            let own = &text[token.span.clone()];
            hash = hash.char(' ');
            hash = match token.kind {
                Kind::Han => own.chars().map(simplify).fold(hash, Hash::char),
                Kind::Word => fold::plain_chars(own).map(simplify).fold(hash, Hash::char),
                Kind::Mongolian => {
                    key.clear();
                    scan.with_parts(token, |parts| parts.text(key));
                    key.chars().map(simplify).fold(hash, Hash::char)
                }
            };
        }
        hash.finish()
    }
}

/// The code points of Han characters: nearly all have three bytes.
#[inline]
fn each_code(han: &str, mut each: impl FnMut(u32)) {
    if han.bytes().max() >= Some(0xF0) {
        return han.chars().for_each(|c| each(c.into()));
    }
    for [a, b, c] in han.as_bytes().as_chunks::<3>().0 {
        each(u32::from(a & 0x0F) << 12 | u32::from(b & 0x3F) << 6 | u32::from(c & 0x3F));
    }
}

/// The terms of a Mongolian word: the word itself, then its stems.
fn of_parts(parts: &Parts) -> Box<[u32]> {
    let (text, stems) = parts.fold();
    std::iter::once(&text).chain(&stems).map(|text| Hash::new('m').text(text).finish()).collect()
}

/// The terms that only titles have: the title as a whole, its pinyin, its initials.
pub fn of_title(title: &str, out: &mut impl FnMut(u32, bool)) {
    let whole = SCRATCH.with_borrow_mut(|scratch| {
        scratch.scan.read(title);
        scratch.terms(title, true, out);
        scratch.whole(title)
    });
    out(whole, false);
    let mut letters: Vec<char> = Vec::new();
    let mut initials: Vec<char> = Vec::new();
    for piece in pinyin::pieces(title) {
        if let Piece::Syllable(syllable) = piece {
            letters.extend(syllable.chars());
            initials.extend(syllable.chars().next());
        }
    }
    grams('f', &letters, 3, out);
    grams('i', &initials, 2, out);
    grams('i', &initials, 3, out);
}

fn grams(kind: char, letters: &[char], n: usize, out: &mut impl FnMut(u32, bool)) {
    for gram in letters.windows(n) {
        out(gram.iter().fold(Hash::new(kind), |hash, c| hash.char(*c)).finish(), false);
    }
}

/// How long a title is, in the units that a query has: the terms that must meet for a title to be met as a whole.
pub fn units(title: &str) -> usize {
    let length = |token: &fold::Found| match token.kind {
        Kind::Han => title[token.span.clone()].chars().count().saturating_sub(1).max(1),
        _ => 1,
    };
    SCRATCH.with_borrow_mut(|scratch| {
        scratch.scan.read(title);
        scratch.scan.found.iter().map(length).sum()
    })
}

/// The term of an index number, whatever separates its groups.
pub fn of_index_number(number: &str) -> u32 {
    let plain = number.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
    plain.fold(Hash::new('x'), Hash::char).finish()
}

/// The term of a date of the front matter: year, month, day; and that of its month.
pub fn of_date(date: jiff::civil::Date) -> [u32; 2] {
    let text = format!("{:04}{:02}{:02}", date.year(), date.month(), date.day());
    [Hash::new('d').text(&text).finish(), Hash::new('d').text(&text[..6]).finish()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<u32> {
        let mut terms = Vec::new();
        of_text(text, true, &mut |term, _| terms.push(term));
        terms
    }

    fn has(text: &str, kind: char, term: &str) -> bool {
        of(text).contains(&Hash::new(kind).text(term).finish())
    }

    #[test]
    fn traditional_text_has_the_terms_of_simplified_text() {
        assert_eq!(of("額爾古納市關於發佈標準的通知"), of("额尔古纳市关于发布标准的通知"));
    }

    #[test]
    fn document_numbers_in_any_bracket() {
        for text in
            ["国办发〔2019〕54号", "国办发[2019]54号", "国办发（2019）54号", "按国办发【２０１９】５４号办理"]
        {
            assert!(has(text, 'n', "2019.54"), "{text}");
        }
        assert!(!has("2019年54号文", 'n', "2019.54") && !has("在2019和54号之间", 'n', "2019.54"));
    }

    #[test]
    fn dates_in_any_form() {
        for text in ["2024-03-01", "2024年3月1日", "2024.3.1", "20240301", "᠒᠐᠒᠔.᠓.᠑"] {
            assert!(has(text, 'd', "20240301") && has(text, 'd', "202403"), "{text}");
        }
        assert!(has("2024年3月", 'd', "202403"));
        assert!(!has("2024年13月", 'd', "202413"));
    }

    #[test]
    fn a_title_is_found_by_pinyin_and_initials() {
        let mut terms = Vec::new();
        of_title("额尔古纳市教育局", &mut |term, _| terms.push(term));
        for (kind, term) in
            [('f', "jia"), ('f', "oyu"), ('i', "jyj"), ('i', "jy"), ('t', " 额尔古纳市教育局")]
        {
            assert!(terms.contains(&Hash::new(kind).text(term).finish()), "{term}");
        }
    }
}
