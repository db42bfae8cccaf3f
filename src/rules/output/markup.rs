//! What was meant for a program and reached the reader: `**`, `[[`, `{{`, arguments of messages, `null`.

use super::super::{Findings, Page, Rule};
use super::seen::Leftover;
use super::{Seen, add};
use crate::diagnostic::Level;

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
        add(page, findings, code, &[("value", words)]);
    }
}
