//! Lexicons: files of wrong words with the right ones, their source, and how sure it is.

use super::WordingFinding;
use crate::diagnostic::Level;
use crate::lang::words::Words;
use std::sync::LazyLock;

/// How sure an entry is. What is not `high` is shown as a question, never as a quotation of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in the source, or beyond doubt.
    High,
    /// Known from practice.
    Medium,
    /// To be verified.
    Low,
}

/// One entry of a lexicon.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The word that is looked for.
    pub wrong: String,
    /// What to write; absent where it depends on the sentence.
    #[serde(default)]
    pub right: Option<String>,
    /// How grave it is.
    pub level: Level,
    /// Document, article.
    pub source: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Longer words in which the wrong one is right.
    #[serde(default)]
    pub unless: Vec<String>,
    /// A hint for the editor.
    #[serde(default)]
    pub note: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    version: String,
    entries: Vec<Entry>,
}

/// What is wrong with a lexicon file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LexiconError {
    /// `wording-lexicon-…`, the id of the message.
    pub code: &'static str,
    /// 1-based line; 0 where the file as a whole is meant.
    pub line: u32,
    /// What was found.
    pub reason: String,
}

/// A lexicon, ready to search.
#[derive(Debug)]
pub struct Lexicon {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    entries: Vec<Entry>,
    /// The entry of each pattern; `None` for the words in which a wrong one is right.
    patterns: Vec<Option<usize>>,
    search: Words,
}

static EMBEDDED: LazyLock<Lexicon> = LazyLock::new(|| {
    let text = include_str!("../data/wording/typical-errors.toml");
    // A test proves that this file has no faults.
    Lexicon::read(text).unwrap_or_else(|_| Lexicon::empty())
});

impl Lexicon {
    /// Typical errors; comes with the program.
    pub fn embedded() -> &'static Lexicon {
        &EMBEDDED
    }

    /// A lexicon without entries.
    pub fn empty() -> Lexicon {
        Lexicon {
            name: String::new(),
            version: String::new(),
            entries: Vec::new(),
            patterns: Vec::new(),
            search: Words::default(),
        }
    }

    /// Reads a TOML file.
    pub fn read(text: &str) -> Result<Lexicon, LexiconError> {
        let line_of = |offset: usize| {
            memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count() as u32 + 1
        };
        let file: File = toml::from_str(text).map_err(|error| LexiconError {
            code: "wording-lexicon-unreadable",
            line: error.span().map_or(0, |span| line_of(span.start)),
            reason: error.message().to_string(),
        })?;
        Lexicon::build(text, file.name, file.version, file.entries)
    }

    /// A lexicon of entries that stand in no file of their own.
    pub fn new(name: &str, version: &str, entries: Vec<Entry>) -> Result<Lexicon, LexiconError> {
        Lexicon::build("", name.to_string(), version.to_string(), entries)
    }

    fn build(
        text: &str,
        name: String,
        version: String,
        entries: Vec<Entry>,
    ) -> Result<Lexicon, LexiconError> {
        let line_of = |offset: usize| {
            memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count() as u32 + 1
        };
        let mut words: Vec<&str> = Vec::new();
        let mut patterns = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for (index, entry) in entries.iter().enumerate() {
            let fault = |code| LexiconError {
                code,
                line: text.find(&format!("\"{}\"", entry.wrong)).map_or(0, line_of),
                reason: entry.wrong.clone(),
            };
            if entry.wrong.is_empty() || entry.source.is_empty() {
                return Err(fault("wording-lexicon-incomplete"));
            }
            if !seen.insert(&entry.wrong) {
                return Err(fault("wording-lexicon-twice"));
            }
            // A repair that contains the wrong word would be found again for ever.
            if entry.right.as_ref().is_some_and(|right| right.contains(&entry.wrong)) {
                return Err(fault("wording-lexicon-circular"));
            }
            if entry.unless.iter().any(|word| !word.contains(&entry.wrong)) {
                return Err(fault("wording-lexicon-unless"));
            }
            words.push(&entry.wrong);
            patterns.push(Some(index));
            for word in &entry.unless {
                words.push(word);
                patterns.push(None);
            }
        }
        let search = Words::new(words);
        Ok(Lexicon { name, version, entries, patterns, search })
    }

    /// The entries, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn find(&self, prose: &str, findings: &mut Vec<WordingFinding>) {
        if self.entries.is_empty() {
            return;
        }
        for (pattern, span) in self.search.find_iter(prose) {
            let Some(entry) = self.patterns[pattern].and_then(|index| self.entries.get(index)) else {
                continue;
            };
            let mut finding = WordingFinding::new("wording-term", prose, span)
                .arg("source", &entry.source)
                .arg("note", &entry.note);
            finding.level = entry.level;
            finding.repair = entry.right.clone();
            findings.push(finding);
        }
    }
}
