//! Where checks put what they find.

use super::{Rule, Settings};
use crate::diagnostic::{Diagnostic, Level, Place};
use std::sync::Arc;

/// The findings of one check at one thing. Levels come from the packs, so that a check need not know them.
pub struct Findings<'a> {
    settings: &'a Settings,
    rules: &'static [Rule],
    site: Option<&'a Arc<str>>,
    out: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// Findings of a check's rules, which count against a site.
    pub(super) fn new(
        settings: &'a Settings,
        rules: &'static [Rule],
        site: Option<&'a Arc<str>>,
        out: &'a mut Vec<Diagnostic>,
    ) -> Findings<'a> {
        Findings { settings, rules, site, out }
    }

    /// A finding at a place, with the arguments of its message.
    pub fn add(&mut self, code: &'static str, place: Place, args: &[(&'static str, &dyn std::fmt::Display)]) {
        let level = self.rules.iter().find(|rule| rule.code == code).map_or(Level::Advice, |rule| rule.level);
        let mut finding = Diagnostic::new(level, code).at(place);
        finding.args.extend(args.iter().map(|(name, value)| (*name, value.to_string())));
        self.push(finding);
    }

    /// [`Findings::add`] against a site, for checks that see the whole cluster.
    pub fn add_for(
        &mut self,
        site: &Arc<str>,
        code: &'static str,
        place: Place,
        args: &[(&'static str, &dyn std::fmt::Display)],
    ) {
        let before = self.out.len();
        self.add(code, place, args);
        for finding in &mut self.out[before..] {
            finding.site = Some(site.clone());
        }
    }

    /// A finding whose own level counts where no pack says otherwise.
    pub fn push(&mut self, mut finding: Diagnostic) {
        debug_assert!(
            self.rules.iter().any(|rule| rule.code == finding.code),
            "{} is not among the check's rules",
            finding.code
        );
        match self.settings.of(finding.code).level {
            Some(Some(level)) => finding.level = level,
            Some(None) => return,
            None => {}
        }
        if finding.site.is_none() {
            finding.site = self.site.cloned();
        }
        self.out.push(finding);
    }
}
