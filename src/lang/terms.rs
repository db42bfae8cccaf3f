//! The term base: the approved Mongolian word for each Chinese term of official writing (`locales/terms.toml`).

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::chars;
use super::fold;
use super::shape::ShapeCache;
use super::suffix;
use super::words::Words;
use crate::diagnostic::{Diagnostic, Level, Place};

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The Chinese term; several of one meaning are separated by `/`, a sense stands in `（）`.
    pub zh: String,
    /// The Mongolian term in canonical encoding.
    pub mn: String,
    /// English, for developers.
    #[serde(default)]
    pub en: String,
    /// `A`, `B` or `C`; see the head of the file.
    pub confidence: String,
    /// Where it was seen.
    #[serde(default)]
    pub source: String,
    /// What a translator should know.
    #[serde(default)]
    pub note: String,
    /// The native reader who approved it; empty where nobody has.
    #[serde(default)]
    pub reviewed_by: String,
}

impl Term {
    /// The Chinese forms, without the sense.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.zh.split('/').map(|form| form.split('（').next().unwrap_or(form).trim_matches(chars::is_space))
    }

    /// Whether `check` may hold texts to it: a native reader approved it, or official pages use it.
    pub fn is_approved(&self) -> bool {
        !self.reviewed_by.is_empty() || matches!(self.confidence.as_str(), "A" | "B")
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Term>,
}

/// All terms, with what lint and check look up.
pub struct Terms {
    terms: Vec<Term>,
    /// Approved terms by Chinese form, two characters or longer.
    forms: Vec<(String, Vec<usize>)>,
    /// The forms, to be looked for.
    search: Words,
    /// The folded tokens of each Mongolian term.
    folded: Vec<Vec<fold::Token>>,
    /// Every word of the Mongolian terms, letters only.
    words: FxHashSet<String>,
    /// The same words with their selectors.
    exact: FxHashSet<String>,
    /// The folded texts of the words' stems, for suffixes glued on.
    stems: FxHashSet<String>,
    /// Word by shape: the words of four letters and more whose shape is one entry's alone.
    by_shape: FxHashMap<Arc<str>, Option<String>>,
}

/// A Chinese term whose approved Mongolian word is not in the counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The Chinese form found.
    pub zh: String,
    /// The approved Mongolian words, separated by `, `.
    pub mn: String,
    /// Where the Chinese term first stands.
    pub zh_span: Range<usize>,
    /// The block of the Mongolian text with the same number as the Chinese one; where there is none, the last one.
    pub mn_span: Range<usize>,
}

impl Mismatch {
    /// As a diagnostic at the Chinese term, naming the place in the Mongolian file.
    pub fn diagnostic(&self, zh: Source, mn: Source) -> Diagnostic {
        let move_by = |span: &Range<usize>, offset: usize| span.start + offset..span.end + offset;
        let there = Place::at(mn.path, mn.text, move_by(&self.mn_span, mn.offset));
        Diagnostic::new(Level::Advice, "term-mismatch")
            .at(Place::at(zh.path, zh.text, move_by(&self.zh_span, zh.offset)))
            .arg("zh", &self.zh)
            .arg("mn", &self.mn)
            .arg("place", format!("{}:{}", there.file, there.line))
    }
}

/// A file, and where in it the text starts that was checked.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its path, as diagnostics name it.
    pub path: &'a Arc<str>,
    /// All of its text.
    pub text: &'a str,
    /// Where the checked text starts in it, in bytes.
    pub offset: usize,
}

impl Terms {
    /// The file of the term base that comes with Bosoo.
    pub const BUILT_IN: &str = include_str!("../../locales/terms.toml");

    /// Reads a term base.
    pub fn parse(source: &str) -> Result<Terms, toml::de::Error> {
        Ok(Terms::new(toml::from_str::<File>(source)?.term))
    }

    /// The term base that comes with Bosoo.
    pub fn built_in() -> &'static Terms {
        static TERMS: LazyLock<Terms> =
            LazyLock::new(|| Terms::parse(Terms::BUILT_IN).expect("a test reads the built-in term base"));
        &TERMS
    }

    /// A term base of these entries.
    pub fn new(terms: Vec<Term>) -> Terms {
        let oracle = ShapeCache::new();
        let mut forms: Vec<(String, Vec<usize>)> = Vec::new();
        let mut known: FxHashMap<&str, usize> = FxHashMap::default();
        let mut words = FxHashSet::default();
        let mut exact = FxHashSet::default();
        let mut stems = FxHashSet::default();
        let mut by_shape: FxHashMap<_, Option<String>> = FxHashMap::default();
        for (n, term) in terms.iter().enumerate() {
            for form in term.forms().filter(|form| term.is_approved() && form.chars().count() > 1) {
                let at = *known.entry(form).or_insert(forms.len());
                if at == forms.len() {
                    forms.push((form.to_string(), Vec::new()));
                }
                forms[at].1.push(n);
            }
            for word in term.mn.split(' ') {
                for word in [word, base(word)] {
                    words.insert(suffix::letters(word).collect());
                    exact.insert(word.to_string());
                    // A suffix is no part of the entry's spelling.
                    if word != base(word) || word.chars().filter(|c| chars::is_letter(*c)).count() < 4 {
                        continue;
                    }
                    stems.extend(fold::tokens(word).into_iter().map(|token| token.text).take(1));
                    if let Some(shape) = oracle.shape(word) {
                        by_shape
                            .entry(shape)
                            .and_modify(|known| {
                                if known.as_deref() != Some(word) {
                                    *known = None;
                                }
                            })
                            .or_insert_with(|| Some(word.to_string()));
                    }
                }
            }
        }
        let folded = terms.iter().map(|term| fold::tokens(&term.mn)).collect();
        let search = Words::new(forms.iter().map(|(form, _)| form.as_str()));
        Terms { terms, forms, search, folded, words, exact, stems, by_shape }
    }

    /// The entries.
    pub fn entries(&self) -> &[Term] {
        &self.terms
    }

    /// Whether a word, selectors aside, is spelled as in an entry, with or without its suffix.
    pub fn has_word(&self, word: &str) -> bool {
        self.words.contains(&suffix::letters(word).collect::<String>())
    }

    /// How many bytes at the start of a word are written exactly as an entry: all, the word without suffixes, or none.
    pub fn canonical_len(&self, word: &str) -> usize {
        [word, base(word)].into_iter().find(|word| self.exact.contains(*word)).map_or(0, str::len)
    }

    /// Whether a folded text is that of a stem of four letters or more.
    pub fn has_stem(&self, folded: &str) -> bool {
        self.stems.contains(folded)
    }

    /// The entry's spelling of the word with this shape.
    pub fn word_of_shape(&self, shape: &str) -> Option<&str> {
        self.by_shape.get(shape)?.as_deref()
    }

    /// Terms of a Chinese text whose approved word its Mongolian counterpart does not use.
    /// A term inside a longer term is not looked for alone; suffixes and spelling variants do not count.
    pub fn check_pair(&self, zh: &str, mn: &str) -> Vec<Mismatch> {
        let mut found: FxHashMap<&str, (usize, &[usize])> = FxHashMap::default();
        for (n, span) in self.search.find_iter(zh) {
            let (form, entries) = &self.forms[n];
            found.entry(form).or_insert((span.start, entries));
        }
        if found.is_empty() {
            return Vec::new();
        }
        // Most texts use the approved word, in its approved spelling.
        found.retain(|_, (_, entries)| !entries.iter().any(|n| stands(mn, &self.terms[*n].mn)));
        if found.is_empty() {
            return Vec::new();
        }
        let text = fold::Folded::new(mn);
        let mut out: Vec<Mismatch> = found
            .into_iter()
            .filter(|(_, (_, entries))| !entries.iter().any(|n| text.contains(&self.folded[*n])))
            .map(|(form, (at, entries))| Mismatch {
                zh: form.to_string(),
                mn: entries.iter().map(|n| self.terms[*n].mn.as_str()).collect::<Vec<_>>().join(", "),
                zh_span: at..at + form.len(),
                mn_span: same_block(zh, at, mn),
            })
            .collect();
        out.sort_by_key(|mismatch| mismatch.zh_span.start);
        out
    }
}

/// The word without its suffixes: up to the first joiner that no detached vowel follows.
pub(in crate::lang) fn base(word: &str) -> &str {
    let mut at = 0;
    while let Some(stop) = word[at..].find(chars::is_suffix_joiner) {
        let joiner = at + stop;
        let after = &word[joiner..];
        let after = &after[after.chars().next().map_or(0, char::len_utf8)..];
        let piece = after.split(chars::is_suffix_joiner).next().unwrap_or("");
        if !suffix::is_detached_vowel(piece) {
            return &word[..joiner];
        }
        at = word.len() - after.len();
    }
    word
}

/// Whether a term stands in a text letter for letter, with a suffix or without.
fn stands(text: &str, term: &str) -> bool {
    memchr::memmem::find_iter(text.as_bytes(), term).any(|at| {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + term.len()..)) else { return false };
        let piece =
            |rest: &str| suffix::is_detached_vowel(rest.split(|c| !is_of_piece(c)).next().unwrap_or(""));
        !before.ends_with(chars::is_word_char)
            && match after.strip_prefix(chars::is_suffix_joiner) {
                Some(rest) => !piece(rest),
                None => !after.starts_with(chars::is_word_char),
            }
    })
}

fn is_of_piece(c: char) -> bool {
    chars::is_word_char(c) && !chars::is_suffix_joiner(c)
}

fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end_matches(['\n', '\r']).len();
        if super::text::is_blank(line) {
            open = false;
        } else if open {
            if let Some(block) = out.last_mut() {
                block.end = end;
            }
        } else {
            out.push(at..end);
            open = true;
        }
        at += line.len();
    }
    out
}

fn same_block(zh: &str, at: usize, mn: &str) -> Range<usize> {
    let number = blocks(zh).iter().take_while(|block| block.end <= at).count();
    let theirs = blocks(mn);
    theirs.get(number).or(theirs.last()).cloned().unwrap_or(0..0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_term_base_is_canonical() {
        let terms = Terms::built_in();
        assert!(terms.entries().len() > 140);
        for term in terms.entries() {
            assert!(!term.mn.contains(chars::NNBSP), "{}", term.zh);
            assert!(["A", "B", "C"].contains(&term.confidence.as_str()), "{}", term.zh);
            assert!(term.mn.chars().all(|c| c == ' ' || chars::is_word_char(c)), "{}", term.zh);
        }
    }

    #[test]
    fn the_base_of_a_word() {
        assert_eq!(base("ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ"), "ᠰᠠᠷ\u{180E}ᠠ");
        assert_eq!(base("ᠮᠣᠩᠭᠣᠯ\u{202F}ᠤᠨ"), "ᠮᠣᠩᠭᠣᠯ");
        assert_eq!(base("ᠰᠠᠷ\u{180E}ᠠ"), "ᠰᠠᠷ\u{180E}ᠠ");
        assert_eq!(base(""), "");
    }

    #[test]
    fn a_pair_must_use_the_approved_word() {
        let terms = Terms::built_in();
        let zh = "标题\n\n关于经济发展的通知。";
        assert_eq!(terms.check_pair("通知", "ᠮᠡᠳᠡᠭᠳᠡᠯ\u{180E}ᠦᠨ"), []);
        assert_eq!(terms.check_pair("通知", "ᠮᠡᠳᠡᠭᠳᠡᠯ ᠦᠨ"), []);
        let found = terms.check_pair(zh, "ᠭᠠᠷᠴᠠᠭ\n\nᠠᠵᠤ ᠠᠬᠤᠢ ᠬᠥᠭᠵᠢᠯᠲᠡ ᠲᠤᠬᠠᠢ ᠵᠠᠷᠯᠠᠯ");
        assert_eq!(found.len(), 1);
        assert_eq!(&zh[found[0].zh_span.clone()], "通知");
        assert_eq!(found[0].mn, "ᠮᠡᠳᠡᠭᠳᠡᠯ");
        assert!(found[0].mn_span.start > 10, "the second block");
        let paths: [Arc<str>; 2] = ["a.zh.md".into(), "a.mn.md".into()];
        let mn = "ᠭᠠᠷᠴᠠᠭ\n\nᠠᠵᠤ ᠠᠬᠤᠢ ᠬᠥᠭᠵᠢᠯᠲᠡ ᠲᠤᠬᠠᠢ ᠵᠠᠷᠯᠠᠯ";
        let at = |n: usize, text| Source { path: &paths[n], text, offset: 0 };
        let said = found[0].diagnostic(at(0, zh), at(1, mn));
        assert_eq!(said.place.map(|place| (place.line, place.column)), Some((3, 8)));
        assert_eq!(said.args[2].1, "a.mn.md:3");
    }

    #[test]
    fn an_approved_word_is_known_by_its_letters_or_by_its_folding() {
        let tokens = |text: &str, term: &str| fold::Folded::new(text).contains(&fold::tokens(term));
        for (text, term, letters, folded) in [
            ("ᠬᠣᠲᠠ\u{180E}ᠶᠢᠨ ᠠᠵᠢᠯ", "ᠬᠣᠲᠠ", true, true),
            ("ᠬᠣᠲᠠ ᠶᠢᠨ", "ᠬᠣᠲᠠ", true, true),
            ("ᠰᠠᠷ\u{180E}ᠠ", "ᠰᠠᠷ", false, true), // a glued suffix to the folding
            ("ᠶᠡᠬᠡᠬᠣᠲᠠ", "ᠬᠣᠲᠠ", false, false),
            ("ᠬᠤᠳᠠ ᠠᠵᠢᠯ", "ᠬᠣᠲᠠ ᠠᠵᠢᠯ", false, true),
            ("ᠬᠣᠲᠠ ᠤᠯᠤᠰ ᠠᠵᠢᠯ", "ᠬᠣᠲᠠ ᠠᠵᠢᠯ", false, false),
            ("", "ᠬᠣᠲᠠ", false, false),
        ] {
            assert_eq!((stands(text, term), tokens(text, term)), (letters, folded), "{text}: {term}");
        }
    }

    #[test]
    fn a_longer_term_hides_the_terms_in_it() {
        let terms = Terms::built_in();
        let found = terms.check_pair("市人民政府办公厅", "ᠪᠢᠴᠢᠭ");
        assert_eq!(found.iter().map(|m| m.zh.as_str()).collect::<Vec<_>>(), ["人民政府办公厅"]);
    }

    #[test]
    fn bad_files_are_refused() {
        assert!(Terms::parse("[[term]]\nzh = 'x'").is_err());
        assert!(Terms::parse("[[term]]\nzh='x'\nmn='y'\nconfidence='A'\nwrong=1").is_err());
    }
}
