//! For how long a 公文 is in force: regions limit it, and documents for trial more than others.

use super::super::{Check, Document, Findings, Rule, See};
use crate::config::DocumentType;
use crate::diagnostic::Level;

pub const CHECK: Check =
    Check { rules: &[Rule::new("validity-too-long", Level::Advice)], see: See::Document(check) };

/// Without a pack that gives the years there is no limit.
fn check(seen: &Document, findings: &mut Findings) {
    let (document, shared) = (seen.document, &seen.document.shared);
    let Some(expires) = shared.expires.filter(|_| document.form == DocumentType::Document) else { return };
    let Some(from) = shared.effective.or(shared.signed) else { return };
    let trial = ["暂行", "试行"].iter().any(|word| document.zh.title.contains(word));
    let years = seen.context.settings.limit("validity-too-long", if trial { "trial_years" } else { "years" });
    let last = from.saturating_add(jiff::Span::new().years(years.clamp(0, 1000)));
    if years > 0 && expires > last {
        let place = seen.context.field(&document.zh, "expires");
        findings.add("validity-too-long", place, &[("years", &years), ("last", &last)]);
    }
}
