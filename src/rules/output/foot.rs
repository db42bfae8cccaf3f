//! The footer: identity mark, error report, site id code, organizer, contact, ICP and police numbers on every page, and the
//! numbers those of the site.

use super::super::{Findings, Page, Rule};
use super::{Seen, add};
use crate::diagnostic::Level;

pub const MISSING: Rule = Rule::new("footer-element", Level::Deduct);
pub const DIFFERS: Rule = Rule::new("footer-differs", Level::Deduct);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    for element in page.settings.list(MISSING.code, "elements") {
        if !seen.slots.iter().any(|(slot, words)| slot == element && !words.trim_ascii().is_empty()) {
            add(page, findings, MISSING.code, &[("element", element)]);
        }
    }
    let footer = &page.site.footer;
    let numbers = [
        ("footer-site-id-code", &footer.site_id_code),
        ("footer-icp", &footer.icp),
        ("footer-police", &footer.police),
    ];
    for (element, value) in numbers {
        let words = seen.slots.iter().find(|(slot, _)| *slot == element).map(|(_, words)| words);
        if let Some(words) = words.filter(|words| !words.contains(&**value)) {
            let found = words.trim_ascii();
            add(page, findings, DIFFERS.code, &[("element", &element), ("found", &found), ("value", value)]);
        }
    }
}
