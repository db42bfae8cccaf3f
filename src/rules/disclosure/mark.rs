//! The printed mark agrees with the field: an open document does not carry （此件依申请公开） or （此件不予公开）, nor a
//! level of secrecy; in its title and summary as little as in its text.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::privacy;

pub const CHECK: Check =
    Check { rules: &[Rule::new("disclosure-mark", Level::Block)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    let head = privacy::mark_at_head(&seen.text[seen.body..]);
    let head = head.map(|span| span.start + seen.body..span.end + seen.body);
    for span in head.into_iter().chain(privacy::marks(seen.text)) {
        let mark = &seen.text[span.clone()];
        findings.add("disclosure-mark", seen.place(span), &[("mark", &mark)]);
    }
}
