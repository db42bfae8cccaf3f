//! What was meant for a program and reached the reader: `**`, `[[`, `{{`, arguments of messages, `null`.

use super::super::{Findings, Page, Rule};
use super::seen::Leftover;
use super::{Seen, add_to_text};
use crate::diagnostic::Level;
use crate::html::decoded;
use std::ops::Range;

pub const MARKUP: Rule = Rule::new("page-markup", Level::Advice);
pub const MESSAGE: Rule = Rule::new("page-message", Level::Advice);
pub const NULL: Rule = Rule::new("page-null", Level::Deduct);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    for (kind, words) in &seen.leftovers {
        let code = match kind {
            Leftover::Markdown | Leftover::Template => MARKUP.code,
            Leftover::Message => MESSAGE.code,
            Leftover::Null => NULL.code,
        };
        add_to_text(page, findings, code, &[("value", words)], |text| source(text, words));
    }
}

/// Where the words of a page stand in its text: as they are, else what follows the signs, which the text may have escaped.
fn source(text: &str, words: &str) -> Option<Range<usize>> {
    let words = decoded(words);
    let parts = words.split(['*', '{', '[', '%', '$', '}', ']']).map(crate::lang::text::trim);
    let longest = parts.max_by_key(|part| part.len()).filter(|part| !part.is_empty());
    [Some(&*words), longest]
        .into_iter()
        .flatten()
        .find_map(|words| text.find(words).map(|at| at..at + words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_page_are_found_in_its_text() {
        for (text, words, found) in [
            ("+++\n字**“重点”**字", "字**“重点”**字", "字**“重点”**字"),
            ("字\n\\*\\*没有结束的重点", "**没有结束的重点", "没有结束的重点"),
            ("甲&乙[[附件]]", "甲&amp;乙[[附件]]", "甲&乙[[附件]]"),
        ] {
            assert_eq!(source(text, words).map(|span| &text[span]), Some(found), "{text}");
        }
        assert_eq!(source("字", "{{ title }}"), None);
    }
}
