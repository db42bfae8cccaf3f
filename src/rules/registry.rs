//! Every check, by family. A new family is a line here.

use super::{
    Check, Rule, See, bilingual, chain, dates, directory, disclosure, freshness, letters, metadata, output,
    privacy, review, uniform, wording,
};

/// A family of rules: the id in words and docs, and its checks.
pub struct Family {
    /// Its id; `family-<id>` is its name in messages.
    pub id: &'static str,
    /// Its checks.
    pub checks: &'static [Check],
}

/// The families in the order of the inspectors' sheet.
pub static CHECKS: &[Family] = &[
    Family { id: "disclosure", checks: disclosure::CHECKS },
    Family { id: "review", checks: review::CHECKS },
    Family { id: "privacy", checks: privacy::CHECKS },
    Family { id: "dates", checks: dates::CHECKS },
    Family { id: "metadata", checks: metadata::CHECKS },
    Family { id: "freshness", checks: freshness::CHECKS },
    Family { id: "chain", checks: chain::CHECKS },
    Family { id: "letters", checks: letters::CHECKS },
    Family { id: "directory", checks: directory::CHECKS },
    Family { id: "bilingual", checks: bilingual::CHECKS },
    Family { id: "uniform", checks: uniform::CHECKS },
    Family { id: "wording", checks: wording::rules::CHECKS },
    Family { id: "output", checks: output::CHECKS },
];

/// Every rule with its family and what it sees.
pub fn rules() -> impl Iterator<Item = (&'static Family, &'static Rule, &'static See)> {
    CHECKS.iter().flat_map(|family| {
        family
            .checks
            .iter()
            .flat_map(move |check| check.rules.iter().map(move |rule| (family, rule, &check.see)))
    })
}
