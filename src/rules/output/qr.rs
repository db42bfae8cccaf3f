//! 扫一扫在手机上查看当前页面: every document's page has the code, and it leads to this page.

use super::super::{Findings, Page, Rule};
use super::{Kind, Seen, add};
use crate::diagnostic::Level;

pub const RULE: Rule = Rule::new("page-qr", Level::Advice);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    if Kind::of(page) != Kind::Article {
        return;
    }
    let found = seen.qr.as_deref().unwrap_or_default();
    // A page that shows the Chinese text may lead to the page it was written for.
    if found != page.address && Some(found) != seen.canonical.as_deref() || found.is_empty() {
        let what = if found.is_empty() { "missing" } else { "other" };
        add(page, findings, RULE.code, &[("what", &what), ("found", &found), ("value", &page.address)]);
    }
}
