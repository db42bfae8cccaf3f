//! A missing or a stale counterpart, by the column's policy. (Where the column requires it, a missing one is an error.)

use super::super::{Check, Document, Findings, Rule, See};
use crate::config::CounterpartPolicy;
use crate::diagnostic::Level;
use crate::lang::Lang;

pub const CHECK: Check = Check {
    rules: &[Rule::new("counterpart-missing", Level::Advice), Rule::new("counterpart-stale", Level::Deduct)],
    see: See::Document(check),
};

fn check(seen: &Document, findings: &mut Findings) {
    let (document, context) = (seen.document, seen.context);
    let cluster = context.cluster();
    if !cluster.config.languages.contains(&Lang::Mn) {
        return;
    }
    let policy = cluster.column_of(document).counterpart;
    match &document.mn {
        Some(mn) if document.stale => {
            findings.add("counterpart-stale", context.field(mn, "translated_from"), &[]);
        }
        Some(_) => {}
        // Link and hide say that the column does without.
        None if policy == CounterpartPolicy::Banner => {
            let days = context.settings.limit("counterpart-missing", "days");
            let due = document.published_date().saturating_add(jiff::Span::new().days(days.clamp(0, 1000)));
            if due < context.today() {
                findings.add("counterpart-missing", context.field(&document.zh, "title"), &[("due", &due)]);
            }
        }
        None => {}
    }
}
