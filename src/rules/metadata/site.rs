//! Numbers of a site: 网站标识码, ICP 备案, 公安备案, 统一社会信用代码. A code of another place comes with copied templates.

use super::super::{Check, Findings, Rule, See, Site, codes, place};
use crate::diagnostic::Level;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("code-site-form", Level::Block),
        Rule::new("code-site-area", Level::Block),
        Rule::new("code-icp-form", Level::Deduct),
        Rule::new("code-police-form", Level::Deduct),
        Rule::new("code-written-otherwise", Level::Deduct),
        Rule::new("code-credit-length", Level::Deduct),
        Rule::new("code-credit-character", Level::Deduct),
        Rule::new("code-credit-check", Level::Deduct),
    ],
    see: See::Site(check),
};

fn check(seen: &Site, findings: &mut Findings) {
    let config = &seen.context.cluster().config;
    let footer = &seen.site.footer;
    // The six digits of the area (GB/T 2260) are those of the portal.
    let portal = &config.sites[config.portal].footer.site_id_code;
    let area = portal.get(..6).filter(|area| area.bytes().all(|b| b.is_ascii_digit()));
    let faults = [
        (&footer.site_id_code, codes::site_code(&footer.site_id_code, area).err(), Level::Block),
        (&footer.icp, codes::icp_record(&footer.icp).err(), Level::Deduct),
        (&footer.police, codes::police_record(&footer.police).err(), Level::Deduct),
        (&seen.site.credit_code, codes::credit_code(&seen.site.credit_code).err(), Level::Deduct),
    ];
    for (value, fault, level) in faults {
        // What is not there at all is a matter of the footer's own rule.
        if let Some(fault) = fault.filter(|_| !value.is_empty()) {
            let place = place::in_site_toml(seen.context.world.root, value);
            findings.push(fault.diagnostic(level, place));
        }
    }
}
