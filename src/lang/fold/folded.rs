//! Looking for words of one's own in a text.

use super::{Scan, Token};
use std::cell::OnceCell;

/// A text whose tokens are folded when a term asks for them: nearly all begin otherwise than any term that is looked for.
pub struct Folded<'a> {
    text: &'a str,
    scan: Scan,
    /// What each begins with, where that is known: all but a few are told apart by that from what is looked for.
    firsts: Vec<Option<char>>,
    tokens: Vec<OnceCell<Token>>,
}

impl<'a> Folded<'a> {
    /// Finds the tokens of a text.
    pub fn new(text: &'a str) -> Folded<'a> {
        let mut scan = Scan::default();
        scan.read(text);
        let tokens = vec![OnceCell::new(); scan.found.len()];
        let firsts = scan.found.iter().map(|found| scan.first(found)).collect();
        Folded { text, scan, firsts, tokens }
    }

    fn token(&self, n: usize) -> &Token {
        self.tokens[n].get_or_init(|| self.scan.token(self.text, &self.scan.found[n]))
    }

    /// Whether the tokens of a term stand in a row; its last word may carry suffixes.
    pub fn contains(&self, term: &[Token]) -> bool {
        let Some((last, start)) = term.split_last() else { return true };
        let begin = |n: usize, word: &Token| self.firsts[n].is_none_or(|first| word.text.starts_with(first));
        (0..(self.tokens.len() + 1).saturating_sub(term.len())).any(|from| {
            let end = from + start.len();
            let may = begin(end, last) && start.iter().enumerate().all(|(n, word)| begin(from + n, word));
            may && start.iter().enumerate().all(|(n, word)| self.token(from + n).text == word.text)
                && (self.token(end).text == last.text || self.token(end).stems.contains(&last.text))
        })
    }
}
