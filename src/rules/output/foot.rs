//! The footer: identity mark, error report, site id code, organizer, contact, ICP and police numbers on every page, and the
//! numbers those of the site.

use super::super::{Findings, Page, Rule};
use super::{Seen, add};
use crate::diagnostic::Level;

pub const MISSING: Rule = Rule::new("footer-element", Level::Deduct);
pub const DIFFERS: Rule = Rule::new("footer-differs", Level::Deduct);
/// The site code of another site is no slip: the page says that it is somebody else's.
pub const FOREIGN: Rule = Rule::new("footer-foreign-site", Level::Block);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    for element in page.settings.list(MISSING.code, "elements") {
        if !seen.slots.iter().any(|(slot, words)| slot == element && !words.trim_ascii().is_empty()) {
            add(page, findings, MISSING.code, &[("element", element)]);
        }
    }
    let footer = &page.site.footer;
    let numbers = [
        ("footer-site-id-code", &footer.site_id_code, FOREIGN.code),
        ("footer-icp", &footer.icp, DIFFERS.code),
        ("footer-police", &footer.police, DIFFERS.code),
    ];
    for (element, value, code) in numbers {
        // A second footer may stand on the page: each is looked at.
        for (_, words) in seen.slots.iter().filter(|(slot, _)| *slot == element) {
            // The site's number, and no other beside it.
            let own = words.split_once(&**value).is_some_and(|(before, after)| {
                !before.contains(|c: char| c.is_ascii_digit())
                    && !after.contains(|c: char| c.is_ascii_digit())
            });
            let found = words.trim_ascii();
            if !own && !found.is_empty() {
                // Words without a number are no other site's.
                let code = if found.contains(|c: char| c.is_ascii_digit()) { code } else { DIFFERS.code };
                add(page, findings, code, &[("element", &element), ("found", &found), ("value", value)]);
            }
        }
    }
}
