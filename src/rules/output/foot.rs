//! The footer: identity mark, error report, site id code, organizer, contact, ICP and police numbers on every page, and the
//! numbers those of the site.

use super::super::{Findings, Page, Rule};
use super::{Seen, add};
use crate::config::Footer;
use crate::diagnostic::{Diagnostic, Level};
use memchr::memmem;

pub const MISSING: Rule = Rule::new("footer-element", Level::Deduct);
pub const DIFFERS: Rule = Rule::new("footer-differs", Level::Deduct);
/// The site code of another site is no slip: the page says that it is somebody else's.
pub const FOREIGN: Rule = Rule::new("footer-foreign-site", Level::Block);

/// The argument that says which line of `[footer]` is missing: then the pages are not at fault.
const KEY: &str = "key";

/// The key of `site.toml` that an element is made of, where it has no value.
fn key(footer: &Footer, element: &str) -> Option<&'static str> {
    let (key, value): (&str, &str) = match element {
        "footer-identity" => ("identity_url", &footer.identity_url),
        "footer-error-report" => ("error_report_url", &footer.error_report_url),
        "footer-site-id-code" => ("site_id_code", &footer.site_id_code),
        "footer-organizer" => ("organizer", &footer.organizer.zh),
        "footer-contact" => ("contact", &footer.contact),
        "footer-icp" => ("icp", &footer.icp),
        "footer-police" => ("police", &footer.police),
        _ => return None,
    };
    value.trim_ascii().is_empty().then_some(key)
}

/// The site and the key of its footer in `site.toml` that a missing element is to be written at; pages know no place for it.
pub(super) fn missing_line(finding: &Diagnostic) -> Option<(&str, &str)> {
    let site = finding.site.as_deref().filter(|_| finding.code == MISSING.code)?;
    let (_, key) = finding.args.iter().find(|(name, value)| *name == KEY && value != "none")?;
    Some((site, key))
}

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    let footer = &page.site.footer;
    for element in page.settings.list(MISSING.code, "elements") {
        if !seen.slots.iter().any(|(slot, words)| slot == element && !words.trim_ascii().is_empty()) {
            let key = key(footer, element).unwrap_or("none");
            add(page, findings, MISSING.code, &[("element", element), (KEY, &key)]);
        }
    }
    let numbers = [
        ("footer-site-id-code", &footer.site_id_code, FOREIGN.code),
        ("footer-icp", &footer.icp, DIFFERS.code),
        ("footer-police", &footer.police, DIFFERS.code),
    ];
    for (element, value, code) in numbers {
        // A second footer may stand on the page: each is looked at.
        for (_, words) in seen.slots.iter().filter(|(slot, _)| *slot == element) {
            // The site's number, and no other beside it.
            let plain = |part: &[u8]| !part.iter().any(u8::is_ascii_digit);
            let bytes = words.as_bytes();
            let own = memmem::find(bytes, value.as_bytes())
                .is_some_and(|at| plain(&bytes[..at]) && plain(&bytes[at + value.len()..]));
            let found = words.trim_ascii();
            if !own && !found.is_empty() {
                // Words without a number are no other site's.
                let code = if found.contains(|c: char| c.is_ascii_digit()) { code } else { DIFFERS.code };
                add(page, findings, code, &[("element", &element), ("found", &found), ("value", value)]);
            }
        }
    }
}
