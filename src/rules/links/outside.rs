//! Links that lead out of the cluster, as `check --external` knows them: a bad day is no dead link.

use super::super::{Check, Findings, Outside, Rule, See};
use crate::diagnostic::Level;

pub const CHECK: Check = Check {
    rules: &[Rule::new("external-dead", Level::Deduct), Rule::new("external-failing", Level::Advice)],
    see: See::Outside(check),
};

fn check(seen: &Outside, findings: &mut Findings) {
    let patience = seen.settings.limit("external-dead", "days");
    let code = if seen.days >= patience { "external-dead" } else { "external-failing" };
    let args: [(&'static str, &dyn std::fmt::Display); 3] =
        [("value", &seen.address), ("days", &seen.days), ("detail", &seen.reason)];
    findings.add(code, seen.place.clone(), &args);
}
