//! `bosoo text lint`: what is wrong in Mongolian text, and in text that has Mongolian in it.
//!
//! A rule is a code, a level and a function over the words and marks of a text. [`scan`] reads the text once; every
//! rule looks only at what concerns it. Rules that need the shaping oracle are silent without one.
//! Each rule has a file `tests/text/<code>.txt` of good and bad lines, and a message in
//! `locales/<language>/messages/text.ftl`; tests hold both.

mod characters;
mod chinese;
mod digits;
mod harmony;
mod joiners;
mod known;
mod scan;
mod selectors;
mod spaces;
mod spelling;
mod suffixes;

use std::ops::Range;

use super::Lang;
use super::shape::{MAX_WORD, ShapeCache};
use super::terms::Terms;
use crate::diagnostic::{Arg, Diagnostic, Level, Place};

pub use known::{Facts, Known};
pub use scan::{Mark, Text, Word};

/// What the rules may use beside the text.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The language of the page.
    pub page: Lang,
    /// The shaping oracle; `None` switches the rules off that need it.
    pub oracle: Option<&'a ShapeCache>,
    /// The term base; `None` switches the rules off that need it.
    pub terms: Option<&'a Terms>,
    /// What is remembered of words, of the same oracle and term base; `None` where each text is judged by itself.
    pub known: Option<&'a Known>,
}

/// A repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced, in bytes of the text.
    pub span: Range<usize>,
    /// What stands there instead.
    pub text: String,
    /// Whether it joins a suffix, and so means to change what is drawn. Every other repair leaves the ink as it is.
    pub joins_suffix: bool,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// How grave it is.
    pub level: Level,
    /// The exact place, in bytes of the text.
    pub span: Range<usize>,
    /// The arguments of the message.
    pub args: Vec<Arg>,
    /// The repair, where one is safe.
    pub fix: Option<Fix>,
}

impl Finding {
    /// As a diagnostic of the file at `path`, whose content is `file`; `offset` is where the linted text starts in it.
    pub fn diagnostic(&self, path: &std::sync::Arc<str>, file: &str, offset: usize) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.level, self.code);
        diagnostic.args.clone_from(&self.args);
        diagnostic.at(Place::at(path, file, self.span.start + offset..self.span.end + offset))
    }
}

/// A rule of the lint.
pub struct Rule {
    /// Its code: the id of its message and the name of its test file.
    pub code: &'static str,
    /// How grave its findings are.
    pub level: Level,
    check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy)]
enum Check {
    /// The text as a whole.
    Text(fn(&Text, &mut Sink)),
    /// One word, whatever stands around it: such a rule need not look at a word twice.
    Word(fn(&Text, &Word, &mut Sink)),
}

/// Every rule.
pub const RULES: &[Rule] = &[
    characters::PRIVATE_USE,
    characters::FOREIGN_LETTER,
    characters::OTHER_SCRIPT,
    characters::PRESENTATION_FORM,
    selectors::STRAY,
    selectors::DOUBLE,
    selectors::IDLE,
    joiners::SEPARATOR_PLACE,
    joiners::NARROW_SPACE,
    joiners::ZERO_WIDTH,
    suffixes::SPACE,
    suffixes::GLUED,
    suffixes::SPELLING,
    spaces::DOUBLE,
    spaces::ODD,
    digits::MIXED,
    spelling::TERM,
    spelling::MIXED,
    spelling::VOWEL_FOR_N,
    harmony::MIXED,
    chinese::RUN,
];

/// Where a rule puts its findings.
pub(super) struct Sink<'a> {
    rule: &'a Rule,
    findings: &'a mut Vec<Finding>,
}

impl Sink<'_> {
    fn report(&mut self, span: Range<usize>, args: Vec<Arg>, fix: Option<Fix>) {
        self.findings.push(Finding { code: self.rule.code, level: self.rule.level, span, args, fix });
    }
}

/// All findings in a text, by place.
pub fn lint(text: &str, options: Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    let text = scan::scan(text, options);
    if text.is_of_no_concern() {
        return findings;
    }
    let facts = known::of_all(&text);
    let text = Text { facts, ..text };
    for rule in RULES {
        if let Check::Text(check) = rule.check {
            check(&text, &mut Sink { rule, findings: &mut findings });
        }
    }
    for (word, _) in text.words.iter().zip(&text.facts).filter(|(_, facts)| facts.suspect) {
        judge(&text, word, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.span.start, finding.span.end));
    findings
}

/// The findings in a text of which `seen` shows a part, with spaces instead of the rest (see [`super::prose`]). What
/// touches the rest is none: blanked code is no run of spaces.
pub fn lint_seen(text: &str, seen: &str, options: Options) -> Vec<Finding> {
    let shown = |span: &Range<usize>| text.get(span.clone()) == seen.get(span.clone());
    let mut findings = lint(seen, options);
    findings
        .retain(|finding| shown(&finding.span) && finding.fix.as_ref().is_none_or(|fix| shown(&fix.span)));
    findings
}

/// Asks the rules that look at single words.
fn judge(text: &Text, word: &Word, findings: &mut Vec<Finding>) {
    for rule in RULES {
        if let Check::Word(check) = rule.check {
            check(text, word, &mut Sink { rule, findings });
        }
    }
}

/// A character as a message names it: `U+180B`.
fn named(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

fn arg(name: &'static str, value: impl ToString) -> Arg {
    (name, value.to_string())
}

/// Whether a word is drawn the same with `span` (of the word) replaced; no, where there is no oracle to ask.
fn keeps_ink(text: &Text, word: &str, span: Range<usize>, with: &str) -> bool {
    let Some(oracle) = text.options.oracle.filter(|_| word.len() <= MAX_WORD) else { return false };
    oracle.same_ink(word, &format!("{}{with}{}", &word[..span.start], &word[span.end..]))
}

fn replace(span: Range<usize>, text: impl Into<String>) -> Option<Fix> {
    Some(Fix { span, text: text.into(), joins_suffix: false })
}

fn join(span: Range<usize>, text: impl Into<String>) -> Option<Fix> {
    Some(Fix { span, text: text.into(), joins_suffix: true })
}

#[cfg(test)]
mod tests;
