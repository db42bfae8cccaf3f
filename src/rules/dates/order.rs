//! 成文 ≤ 发布, 成文 ≤ 施行 ≤ 失效, 成文 ≤ 废止. (What is published later than the build is not shown at all.)

use super::super::{Check, Document, Findings, Rule, See};
use crate::diagnostic::Level;

pub const CHECK: Check = Check { rules: &[Rule::new("date-order", Level::Block)], see: See::Document(check) };

fn check(seen: &Document, findings: &mut Findings) {
    let shared = &seen.document.shared;
    let pairs = [
        ("signed", shared.signed, "published", Some(seen.document.published_date())),
        ("signed", shared.signed, "effective", shared.effective),
        ("effective", shared.effective, "expires", shared.expires),
        ("signed", shared.signed, "repealed", shared.repealed),
    ];
    for (first, before, field, after) in pairs {
        let (Some(before), Some(after)) = (before, after) else { continue };
        if before > after {
            let place = seen.context.field(&seen.document.zh, field);
            findings.add(
                "date-order",
                place,
                &[("field", &field), ("date", &after), ("first", &first), ("before", &before)],
            );
        }
    }
}
