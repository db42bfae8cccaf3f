//! Terms by the term base: a Chinese term whose approved Mongolian word the counterpart does not use.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::terms::Source;

pub const CHECK: Check = Check { rules: &[Rule::new("term-mismatch", Level::Advice)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    let Some((chinese, body)) = seen.chinese() else { return };
    let Some(document) = seen.document else { return };
    for mismatch in seen.terms.terms().check_pair(&chinese[body..], &seen.text[seen.body..]) {
        let zh = Source { path: &document.zh.file, text: chinese, offset: body };
        let mn = Source { path: seen.file, text: seen.text, offset: seen.body };
        findings.push(mismatch.diagnostic(zh, mn));
    }
}
