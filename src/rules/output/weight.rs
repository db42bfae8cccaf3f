//! A page must open within seconds on a slow line (国办发〔2017〕47号, annex: three seconds).

use super::super::{Findings, Page, Rule};
use super::add;
use crate::diagnostic::Level;

pub const RULE: Rule = Rule::new("page-weight", Level::Advice);

pub fn check(page: &Page, findings: &mut Findings) {
    let limit = page.settings.limit(RULE.code, "kilobytes");
    let size = (page.html.len() as i64 + 1023) / 1024;
    if size > limit {
        add(page, findings, RULE.code, &[("count", &size), ("limit", &limit)]);
    }
}
