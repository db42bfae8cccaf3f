//! 有效性: what is stated agrees with the dates, and a document that was repealed says since when.

use super::super::{Check, Document, Findings, Rule, See};
use crate::diagnostic::Level;
use crate::load::document::Validity;

pub const CHECK: Check =
    Check { rules: &[Rule::new("validity-contradicts", Level::Deduct)], see: See::Document(check) };

fn check(seen: &Document, findings: &mut Findings) {
    let (shared, today) = (&seen.document.shared, seen.context.today());
    let Some(stated) = shared.validity else { return };
    let over =
        shared.repealed.is_some_and(|day| day <= today) || shared.expires.is_some_and(|day| day < today);
    let what = match stated {
        Validity::Repealed if shared.repealed.is_none() => "no-date",
        Validity::Expired if shared.expires.is_none() => "no-date",
        Validity::Valid | Validity::Amended | Validity::Pending if over => "over",
        Validity::Pending if shared.effective.is_some_and(|day| day <= today) => "in-force",
        _ => return,
    };
    let place = seen.context.field(&seen.document.zh, "validity");
    findings.add("validity-contradicts", place, &[("what", &what)]);
}
