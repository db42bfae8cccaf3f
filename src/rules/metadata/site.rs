//! Numbers of a site: 网站标识码, ICP 备案, 公安备案, 统一社会信用代码. A code of another place comes with copied templates.

use super::super::{Check, Findings, Rule, See, Site, codes};
use crate::diagnostic::Level;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("code-site-form", Level::Block),
        Rule::new("code-site-area", Level::Block),
        Rule::new("code-icp-form", Level::Deduct),
        Rule::new("code-police-form", Level::Deduct),
        Rule::new("code-record-province", Level::Deduct),
        Rule::new("code-written-otherwise", Level::Deduct),
        Rule::new("code-credit-length", Level::Deduct),
        Rule::new("code-credit-character", Level::Deduct),
        Rule::new("code-credit-check", Level::Deduct),
    ],
    see: See::Site(check),
};

fn check(seen: &Site, findings: &mut Findings) {
    let footer = &seen.site.footer;
    let areas = areas(seen);
    let area = areas.first().copied().unwrap_or_default();
    let record = |value: &str, form: Option<codes::Fault>| {
        form.or_else(|| codes::record_province(value, area).err()).filter(|_| !value.is_empty())
    };
    let faults = [
        (&footer.site_id_code, codes::site_code(&footer.site_id_code, &areas).err(), Level::Block),
        (&footer.icp, record(&footer.icp, codes::icp_record(&footer.icp).err()), Level::Deduct),
        (&footer.police, record(&footer.police, codes::police_record(&footer.police).err()), Level::Deduct),
        (&seen.site.credit_code, codes::credit_code(&seen.site.credit_code).err(), Level::Deduct),
    ];
    for (value, fault, level) in faults {
        // What is not there at all is a matter of the footer's own rule.
        if let Some(fault) = fault.filter(|_| !value.is_empty()) {
            let place = seen.context.site_toml().of_value(value);
            findings.push(fault.diagnostic(level, place));
        }
    }
}

/// The six digits of the area (GB/T 2260) with which the codes of all sites begin: what the cluster states; else what
/// the portal's other numbers say, which were not copied with the footer; its own code only where nothing else is known.
fn areas<'a>(seen: &Site<'a>) -> Vec<&'a str> {
    let stated = seen.context.settings.list("code-site-area", "areas");
    if !stated.is_empty() {
        return stated.iter().map(|area| &**area).collect();
    }
    let config = &seen.context.cluster().config;
    let portal = &config.sites[config.portal];
    // 统一社会信用代码: characters 3 to 8 are the area where the organ was registered; 100000 is the centre.
    let credit = portal.credit_code.get(2..8).filter(|area| *area != "100000");
    let police = portal.footer.police.find(|c: char| c.is_ascii_digit());
    let police = police.and_then(|at| portal.footer.police.get(at..at + 6));
    let known = [credit, police, portal.footer.site_id_code.get(..6)].into_iter().flatten();
    known.filter(|area| area.bytes().all(|b| b.is_ascii_digit())).take(1).collect()
}
