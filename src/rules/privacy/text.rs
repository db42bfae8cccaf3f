//! Personal data in a document's file: its text and its front matter. Messages show it masked.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::privacy;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("privacy-id-number", Level::Block),
        Rule::new("privacy-id-number-old", Level::Block),
        Rule::new("privacy-mobile", Level::Block),
        Rule::new("privacy-landline", Level::Block),
        Rule::new("privacy-bank-card", Level::Block),
        Rule::new("privacy-disability", Level::Block),
        Rule::new("privacy-address", Level::Block),
    ],
    see: See::Text(check),
};

fn check(seen: &Text, findings: &mut Findings) {
    for finding in privacy::detect(seen.text, seen.allow) {
        findings.push(finding.diagnostic(seen.file, seen.text));
    }
}
