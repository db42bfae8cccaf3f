//! Menksoft code text (U+E234–E34F, Hudum) to Unicode.
//!
//! A Menksoft code names a letter *and* the form it is drawn in. The converter writes the letters by the table, asks
//! the oracle how UTN #57 draws the word, and adds a variation selector only to the letters that come out in another
//! form than the code's, from left to right.

use std::sync::LazyLock;

use mongol_norm::{Fvs, Locale, Shaper, TokenDetail};
use rustc_hash::FxHashMap;

use super::{Refused, first_other_private};
use crate::lang::chars::{MVS, NIRUGU};

const FIRST: u32 = 0xE234;
const LAST: u32 = 0xE34F;

/// Words with more letters are spelled without selectors: the search tries each letter with the whole word.
const MAX_LETTERS: usize = 80;

/// What a code stands for.
#[derive(Debug, Clone)]
enum Code {
    /// A letter, the written units it may have, and the positions its form occurs in.
    Letter { letter: char, units: Vec<&'static str>, positions: &'static str },
    /// A vowel that stands apart at the end of a word.
    Detached { letter: char },
    /// Marks, digits, nirugu: copied.
    Mark(String),
    /// Joins a suffix.
    Joiner,
    /// No letter is known for it.
    Unmapped,
}

static TABLE: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let mut table = vec![Code::Unmapped; (LAST - FIRST + 1) as usize];
    for line in include_str!("../data/menksoft_to_unicode.tsv").lines().filter(|line| !line.starts_with('#'))
    {
        let mut fields = line.split('\t');
        let (Some(code), Some(unicode), Some(position)) = (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let units = fields.next().unwrap_or("");
        let Ok(code) = u32::from_str_radix(code, 16) else { continue };
        let Some(slot) = code.checked_sub(FIRST).and_then(|n| table.get_mut(n as usize)) else { continue };
        let text: String = unicode
            .split(' ')
            .filter_map(|hex| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32))
            .collect();
        *slot = code_of(code, text, position, units);
    }
    table
});

fn code_of(code: u32, text: String, position: &'static str, units: &'static str) -> Code {
    // The table names vertical presentation forms and a dash for these; Unicode text has base characters.
    let base = match code {
        0xE257 => "〔",
        0xE258 => "〕",
        0xE25B => "『",
        0xE25C => "』",
        0xE25D => "，",
        0xE260 => "–",
        0xE261 => "—",
        _ => "",
    };
    match (code, text.chars().next_back()) {
        (_, None) => Code::Unmapped,
        (0xE263, _) => Code::Joiner,
        (0xE26A | 0xE274, Some(letter)) => Code::Detached { letter },
        _ if !base.is_empty() => Code::Mark(base.to_string()),
        (_, Some(letter)) if position != "punct" && position != "space" => {
            Code::Letter { letter, units: units.split('|').collect(), positions: position }
        }
        _ => Code::Mark(text),
    }
}

fn code(c: char) -> Option<&'static Code> {
    TABLE.get((c as u32).checked_sub(FIRST)? as usize)
}

fn is_code(c: char) -> bool {
    code(c).is_some_and(|code| !matches!(code, Code::Unmapped))
}

/// Converted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The text in Unicode.
    pub text: String,
    /// How many words were converted.
    pub words: usize,
    /// Converted words that UTN #57 cannot draw exactly as the old font did; a reader should look at them.
    pub inexact: Vec<String>,
}

/// Converts all Menksoft codes of a plain, Markdown or HTML text, written as characters or as numeric character
/// references; all other text stays as it is. Text with other private-use characters is refused.
pub fn to_unicode(text: &str) -> Result<Converted, Refused> {
    Converter::default().convert(text)
}

/// A converter that remembers the words it has seen: for many files.
pub struct Converter {
    shaper: Shaper,
    words: FxHashMap<String, (String, bool)>,
}

impl Default for Converter {
    fn default() -> Converter {
        Converter { shaper: Shaper::new(Locale::Mng), words: FxHashMap::default() }
    }
}

impl Converter {
    /// See [`to_unicode`].
    pub fn convert(&mut self, text: &str) -> Result<Converted, Refused> {
        if let Some(refused) = first_other_private(text, is_code) {
            return Err(refused);
        }
        let mut out = Converted { text: String::with_capacity(text.len()), words: 0, inexact: Vec::new() };
        let mut at = 0;
        while at < text.len() {
            let mut run = String::new();
            let start = at;
            while let Some((c, len)) = next_code(&text[at..]) {
                run.push(c);
                at += len;
            }
            if run.is_empty() {
                let len = text[start..].chars().next().map_or(1, char::len_utf8);
                out.text.push_str(&text[start..start + len]);
                at += len;
            } else {
                self.run(&run, &mut out);
            }
        }
        Ok(out)
    }

    fn run(&mut self, run: &str, out: &mut Converted) {
        let mut word = String::new();
        let mut codes = run.chars().peekable();
        while let Some(c) = codes.next() {
            match code(c) {
                Some(Code::Mark(mark)) if mark.as_str() != "\u{180A}" => {
                    self.word(&word, out);
                    word.clear();
                    out.text.push_str(mark);
                }
                Some(Code::Joiner) => {
                    let before_letter = codes.peek().is_some_and(|next| is_letter(*next));
                    if before_letter {
                        word.push(c);
                    } else {
                        self.word(&word, out);
                        word.clear();
                        out.text.push(' ');
                    }
                }
                _ => {
                    word.push(c);
                    // A final form that an initial form follows ends a word that was typed without a space.
                    if codes.peek().is_some_and(|next| is_word_end(c) && is_word_start(*next)) {
                        self.word(&word, out);
                        word.clear();
                        out.text.push(' ');
                    }
                }
            }
        }
        self.word(&word, out);
    }

    fn word(&mut self, codes: &str, out: &mut Converted) {
        if codes.is_empty() {
            return;
        }
        out.words += 1;
        if !self.words.contains_key(codes) {
            let converted = self.spell(codes);
            self.words.insert(codes.to_string(), converted);
        }
        let (text, exact) = &self.words[codes];
        out.text.push_str(text);
        if !exact {
            out.inexact.push(text.clone());
        }
    }

    /// The letters of a word, and whether they are drawn as the codes say.
    fn spell(&self, codes: &str) -> (String, bool) {
        let mut letters = read(codes);
        if letters.len() == 1 && !self.fits(&letters, 0) {
            join_open_sides(codes, &mut letters);
        }
        if letters.len() > MAX_LETTERS {
            return (text_of(&letters), false);
        }
        for _ in 0..2 {
            for n in 0..letters.len() {
                if self.fits(&letters, n) {
                    continue;
                }
                for fvs in Fvs::ALL {
                    letters[n].selector = Some(fvs.as_char());
                    if self.fits(&letters, n) {
                        break;
                    }
                    letters[n].selector = None;
                }
            }
            if (0..letters.len()).all(|n| self.fits(&letters, n)) {
                return (text_of(&letters), true);
            }
        }
        (text_of(&letters), false)
    }

    fn fits(&self, letters: &[Letter], n: usize) -> bool {
        let Some(units) = &letters[n].units else { return true };
        let Ok(details) = self.shaper.shape_detailed(&text_of(letters)) else { return false };
        details.get(n).is_some_and(|detail| units.iter().any(|unit| written(detail) == *unit))
    }
}

fn written(detail: &TokenDetail) -> String {
    detail.written.iter().map(|unit| unit.as_str()).collect::<Vec<_>>().join("+")
}

/// A letter, joiner or nirugu of the word being spelled; one token of the oracle each.
struct Letter {
    c: char,
    selector: Option<char>,
    /// The forms it may be drawn in; `None` for joiners.
    units: Option<Vec<&'static str>>,
}

fn text_of(letters: &[Letter]) -> String {
    letters.iter().flat_map(|letter| std::iter::once(letter.c).chain(letter.selector)).collect()
}

fn is_letter(c: char) -> bool {
    matches!(code(c), Some(Code::Letter { .. } | Code::Detached { .. }))
}

fn positions(c: char) -> &'static str {
    match code(c) {
        Some(Code::Letter { positions, .. }) => positions,
        _ => "",
    }
}

fn is_word_end(c: char) -> bool {
    positions(c) == "fina" || matches!(code(c), Some(Code::Detached { .. }))
}

fn is_word_start(c: char) -> bool {
    matches!(positions(c), "init" | "isol" | "isol/init")
}

/// A single tooth for ᠢ or ᠶ.
fn is_tooth(c: char) -> bool {
    matches!(c, '\u{E27E}' | '\u{E27F}' | '\u{E280}' | '\u{E321}')
}

fn is_vowel(c: char) -> bool {
    matches!(code(c), Some(Code::Letter { letter, .. }) if crate::lang::chars::is_vowel(*letter))
}

/// The letters of a word's codes, without selectors.
fn read(codes: &str) -> Vec<Letter> {
    let codes: Vec<char> = codes.chars().collect();
    let plain = |c| Letter { c, selector: None, units: None };
    let mut letters: Vec<Letter> = Vec::with_capacity(codes.len() + 2);
    let mut n = 0;
    while let Some(&c) = codes.get(n) {
        match code(c) {
            Some(Code::Letter { letter, units, .. }) => {
                // After a vowel one ᠢ is drawn with two teeth, and the old text has a code for each.
                let diphthong = n > 0
                    && is_vowel(codes[n - 1])
                    && is_tooth(c)
                    && codes.get(n + 1).is_some_and(|c| is_tooth(*c));
                if diphthong {
                    letters.push(Letter { c: 'ᠢ', selector: None, units: Some(vec!["I+I"]) });
                    n += 1;
                } else {
                    letters.push(Letter { c: *letter, selector: None, units: Some(units.clone()) });
                }
            }
            Some(Code::Detached { letter }) => {
                match letters.last().map(|letter| letter.c) {
                    None => {}
                    Some(MVS) => {}
                    Some(_) => letters.push(plain(MVS)),
                }
                letters.push(Letter { c: *letter, selector: None, units: Some(vec!["Aa"]) });
            }
            Some(Code::Joiner) => letters.push(plain(MVS)),
            Some(Code::Mark(_)) => letters.push(plain(NIRUGU)),
            Some(Code::Unmapped) | None => {}
        }
        n += 1;
    }
    letters
}

/// A single form that joins to nothing keeps its form by nirugu on the open sides.
fn join_open_sides(codes: &str, letters: &mut Vec<Letter>) {
    let nirugu = || Letter { c: NIRUGU, selector: None, units: None };
    let (before, after) = match codes.chars().next().map(positions) {
        Some("init" | "init/medi") => (false, true),
        Some("medi") => (true, true),
        Some("fina" | "medi/fina") => (true, false),
        _ => (false, false),
    };
    if before {
        letters.insert(0, nirugu());
    }
    if after {
        letters.push(nirugu());
    }
}

/// The code at the start of `text`, as a character or a numeric character reference, and its length in bytes.
fn next_code(text: &str) -> Option<(char, usize)> {
    let c = text.chars().next()?;
    if is_code(c) {
        return Some((c, c.len_utf8()));
    }
    // No reference to these characters is longer.
    let reference = text.strip_prefix("&#")?;
    let end = reference.bytes().take(9).position(|b| b == b';')?;
    let digits = &reference[..end];
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(number).filter(|c| is_code(*c)).map(|c| (c, end + 3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::convert::Likely;

    fn convert(text: &str) -> String {
        to_unicode(text).unwrap().text
    }

    #[test]
    fn known_words_come_out_letter_for_letter() {
        let mut converter = Converter::default();
        let (mut all, mut wrong) = (0, Vec::new());
        for line in include_str!("../../../tests/data/menksoft_words.tsv").lines().skip(2) {
            let (codes, unicode) = line.split_once('\t').unwrap();
            let legacy: String = codes
                .split(' ')
                .map(|hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap())
                .collect();
            let converted = converter.convert(&legacy).unwrap();
            all += 1;
            if converted.text != unicode || !converted.inexact.is_empty() {
                wrong.push(format!("{codes} {unicode} {}", converted.text.escape_unicode()));
            }
        }
        assert!(all >= 2400, "{all}");
        assert_eq!(wrong, Vec::<String>::new(), "{} of {all}", wrong.len());
    }

    /// At least 99.9 % of words that no table has are drawn as their codes say, with no selector too many.
    #[test]
    fn other_words_are_drawn_as_their_codes_say() {
        let mut converter = Converter::default();
        let shaper = Shaper::new(Locale::Mng);
        let drawn = |word: &str| {
            let details = shaper.shape_detailed(word).unwrap();
            details.iter().map(written).collect::<Vec<_>>()
        };
        let (mut all, mut wrong) = (0, Vec::new());
        for codes in include_str!("../../../tests/data/menksoft_more.txt").lines().skip(1) {
            let converted = converter.convert(codes).unwrap();
            all += 1;
            let needless = converted.text.split(' ').any(|word| {
                let selectors =
                    word.char_indices().filter(|(_, c)| matches!(c, '\u{180B}'..='\u{180D}' | '\u{180F}'));
                selectors
                    .map(|(at, c)| [&word[..at], &word[at + c.len_utf8()..]].concat())
                    .any(|without| drawn(&without) == drawn(word))
            });
            if needless || !converted.inexact.is_empty() || converted.text.chars().any(is_code) {
                wrong.push(converted.text);
            }
        }
        assert!(all >= 4000, "{all}");
        assert!(wrong.len() * 1000 <= all, "{} of {all}: {:?}", wrong.len(), &wrong[..wrong.len().min(20)]);
    }

    #[test]
    fn suffixes_marks_and_detached_vowels() {
        assert_eq!(
            convert("\u{E2C1}\u{E27F}\u{E317}\u{E27E}\u{E2E8}\u{E263}\u{E321}\u{E27E}\u{E2B5}\u{E237}"),
            "ᠪᠢᠴᠢᠭ\u{180E}ᠶᠢᠨ᠃"
        );
        assert_eq!(convert("\u{E2FD}\u{E26C}\u{E325}\u{E26A}"), "ᠰᠠᠷ\u{180E}ᠠ");
        assert_eq!(
            convert("\u{E2FD}\u{E26C}\u{E325}\u{E263}。"),
            "ᠰᠠᠷ 。",
            "a joiner before no letter is a space"
        );
        assert_eq!(convert("\u{E257}\u{E244}\u{E258}"), "〔᠐〕");
    }

    #[test]
    fn single_forms_keep_their_form() {
        assert_eq!(convert("\u{E26C}"), "\u{180A}ᠠ\u{180A}");
        assert_eq!(convert("\u{E268}"), "\u{180A}ᠠ");
    }

    #[test]
    fn markdown_and_html_around_the_words_stay() {
        let word = "\u{E2FD}\u{E26C}\u{E325}\u{E26A}";
        assert_eq!(
            convert(&format!("## {word}\n\n- [{word}](a.md) &amp; <b title=\"x\">中文</b> &#32;")),
            "## ᠰᠠᠷ\u{180E}ᠠ\n\n- [ᠰᠠᠷ\u{180E}ᠠ](a.md) &amp; <b title=\"x\">中文</b> &#32;"
        );
        assert_eq!(convert("<p>&#xE2FD;&#57964;&#xe325;\u{E26A}</p>"), "<p>ᠰᠠᠷ\u{180E}ᠠ</p>");
        for same in ["", "ᠮᠣᠩᠭᠣᠯ", "a & b &#; &#x; &#xE;", "&#xE234", "中\u{202F}文"] {
            assert_eq!(convert(same), same);
        }
    }

    #[test]
    fn other_private_characters_are_refused_with_the_likely_encoding() {
        let refused = to_unicode("ᠠ\u{E400}\u{E401}x").unwrap_err();
        assert_eq!((refused.span, refused.likely), (3..9, Likely::MenksoftOther));
        assert_eq!(to_unicode("\u{F300}").unwrap_err().likely, Likely::Glyphs);
        assert_eq!(to_unicode("\u{E324}").unwrap_err().likely, Likely::Menksoft, "unassigned in the table");
        assert_eq!(to_unicode("\u{F0000}").unwrap_err().likely, Likely::Unknown);
    }

    proptest::proptest! {
        #[test]
        fn any_codes_convert_without_panic(text in "[\u{E234}-\u{E350}a &#x;E2]{0,30}|\\PC*") {
            if let Ok(converted) = to_unicode(&text) {
                proptest::prop_assert!(!converted.text.contains(is_code));
                proptest::prop_assert_eq!(to_unicode(&converted.text).unwrap().text, converted.text);
            }
        }
    }
}
