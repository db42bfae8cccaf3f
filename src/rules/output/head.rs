//! Title and language of a page.

use super::super::{Findings, Page, Rule};
use super::{Seen, add};
use crate::diagnostic::Level;

pub const TITLE: Rule = Rule::new("page-title", Level::Deduct);
pub const LANG: Rule = Rule::new("page-lang", Level::Deduct);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    if seen.title.as_deref().is_none_or(|title| crate::lang::text::trim(title).is_empty()) {
        add(page, findings, TITLE.code, &[]);
    }
    let tag = page.lang.tag();
    if seen.lang != Some(tag) {
        add(page, findings, LANG.code, &[("found", &seen.lang.unwrap_or("none")), ("value", &tag)]);
    }
}
