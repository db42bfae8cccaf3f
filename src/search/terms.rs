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

use crate::lang::fold::{self, Kind, Token};
use crate::lang::pinyin::{self, Piece};
use std::ops::Range;
use std::sync::LazyLock;

/// Traditional characters by code point from U+4E00, 0 where a character stays.
static SIMPLIFIED: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut table = vec![0; 0x5200];
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
    let at = (c as usize).wrapping_sub(0x4E00);
    match SIMPLIFIED.get(at) {
        Some(0) | None => c,
        Some(other) => char::from_u32(u32::from(*other)).unwrap_or(c),
    }
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
        let mut units = [0; 2];
        let mut hash = self.0;
        for unit in c.encode_utf16(&mut units) {
            hash = (hash ^ u32::from(*unit)).wrapping_mul(0x0100_0193);
        }
        Hash(hash)
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
    of_tokens(text, &fold::tokens(text), single, out);
}

fn of_tokens(text: &str, tokens: &[Token], single: bool, out: &mut impl FnMut(u32, bool)) {
    for token in tokens {
        match token.kind {
            Kind::Han => {
                let mut before = None;
                for c in token.text.chars().map(simplify) {
                    if let Some(before) = before {
                        out(Hash::new('h').char(before).char(c).finish(), false);
                    }
                    if single {
                        out(Hash::new('u').char(c).finish(), false);
                    }
                    before = Some(c);
                }
            }
            Kind::Word => out(Hash::new('w').text(&token.text).finish(), false),
            Kind::Mongolian => {
                out(Hash::new('m').text(&token.text).finish(), false);
                for stem in &token.stems {
                    out(Hash::new('m').text(stem).finish(), true);
                }
            }
        }
    }
    for at in 0..tokens.len() {
        if let Some((number, _)) = document_number(text, &tokens[at..], true) {
            out(Hash::new('n').text(&number).finish(), false);
        }
        if let Some((date, _)) = date(text, &tokens[at..]) {
            out(Hash::new('d').text(&date[..6]).finish(), false);
            if date.len() == 8 {
                out(Hash::new('d').text(&date).finish(), false);
            }
        }
    }
}

/// The terms that only titles have: the title as a whole, its pinyin, its initials.
pub fn of_title(title: &str, out: &mut impl FnMut(u32, bool)) {
    let tokens = fold::tokens(title);
    of_tokens(title, &tokens, true, out);
    out(whole(&tokens), false);
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

fn whole(tokens: &[Token]) -> u32 {
    let mut hash = Hash::new('t');
    for token in tokens {
        hash = token.text.chars().map(simplify).fold(hash.char(' '), Hash::char);
    }
    hash.finish()
}

/// How long a title is, in the units that a query has: the terms that must meet for a title to be met as a whole.
pub fn units(title: &str) -> usize {
    let length = |token: &Token| match token.kind {
        Kind::Han => token.text.chars().count().saturating_sub(1).max(1),
        _ => 1,
    };
    fold::tokens(title).iter().map(length).sum()
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

/// A document number that begins at the first token: a year, a number, 号. In running text the year must be in
/// brackets; a query may leave brackets and 号 out.
pub fn document_number(text: &str, tokens: &[Token], strict: bool) -> Option<(String, usize)> {
    let [year, number, rest @ ..] = tokens else { return None };
    let (year_value, value) = (digits(year, 4..5)?, digits(number, 1..6)?);
    let ends = rest.first().is_some_and(|token| token.kind == Kind::Han && token.text.starts_with('号'));
    let between = &text[year.span.end..number.span.start];
    let bracket = between.contains(['〕', ']', '］', ')', '）', '】', '」', '﹞', '〉', '>', '》']);
    let good = (1900..2100).contains(&year_value) && if strict { ends && bracket } else { ends || bracket };
    good.then(|| (format!("{year_value}.{value}"), 2))
}

/// A date that begins at the first token: `2024-03-01`, `2024.3`, `2024年3月1日`, `20240301`; how many tokens it has.
pub fn date(text: &str, tokens: &[Token]) -> Option<(String, usize)> {
    let first = tokens.first()?;
    if let Some(all) = digits(first, 8..9) {
        return valid(all / 10_000, all / 100 % 100, Some(all % 100)).map(|date| (date, 1));
    }
    let year = digits(first, 4..5)?;
    let (month, used) = after(text, tokens, 0, '年', 1..3)?;
    if let Some((day, used)) = after(text, tokens, used, '月', 1..3)
        && let Some(date) = valid(year, month, Some(day))
    {
        return Some((date, used + 1));
    }
    let named = tokens.get(used + 1).is_some_and(|token| token.text.starts_with('月'));
    let used = if named { used + 1 } else { used };
    valid(year, month, None).map(|date| (date, used + 1))
}

/// The number after the token at `at`, with `unit` or one of `-./` between; and its index.
fn after(text: &str, tokens: &[Token], at: usize, unit: char, length: Range<usize>) -> Option<(u32, usize)> {
    let next = tokens.get(at + 1)?;
    if next.kind == Kind::Han && next.text.chars().eq([unit]) {
        return digits(tokens.get(at + 2)?, length).map(|value| (value, at + 2));
    }
    let between = &text[tokens[at].span.end..next.span.start];
    matches!(between, "-" | "." | "/").then_some(())?;
    digits(next, length).map(|value| (value, at + 1))
}

fn valid(year: u32, month: u32, day: Option<u32>) -> Option<String> {
    let good = (1900..2100).contains(&year)
        && (1..=12).contains(&month)
        && day.is_none_or(|day| (1..=31).contains(&day));
    good.then(|| match day {
        Some(day) => format!("{year}{month:02}{day:02}"),
        None => format!("{year}{month:02}"),
    })
}

fn digits(token: &Token, length: Range<usize>) -> Option<u32> {
    let good = token.kind == Kind::Word
        && length.contains(&token.text.len())
        && token.text.bytes().all(|byte| byte.is_ascii_digit());
    good.then(|| token.text.parse().ok())?
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
