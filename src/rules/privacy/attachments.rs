//! Personal data and marks of secrecy in the files that are published: text, hidden sheets, rows and columns, properties,
//! GPS of pictures.

use super::super::{Check, File, Findings, Rule, See};
use crate::diagnostic::Level;
use crate::privacy;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("attachment-id-number", Level::Block),
        Rule::new("attachment-id-number-old", Level::Block),
        Rule::new("attachment-mobile", Level::Block),
        Rule::new("attachment-landline", Level::Block),
        Rule::new("attachment-bank-card", Level::Block),
        Rule::new("attachment-disability", Level::Block),
        Rule::new("attachment-address", Level::Block),
        Rule::new("attachment-mark", Level::Block),
        Rule::new("attachment-gps", Level::Block),
        Rule::new("attachment-person", Level::Advice),
        Rule::new("attachment-device", Level::Advice),
        Rule::new("attachment-unreadable", Level::Block),
    ],
    see: See::File(check),
};

fn check(seen: &File, findings: &mut Findings) {
    for finding in privacy::scan(seen.path, seen.bytes, seen.allow) {
        findings.push(finding.diagnostic(seen.path));
    }
}
