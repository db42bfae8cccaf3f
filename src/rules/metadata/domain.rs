//! Domain and name of a site: `www.□□□.gov.cn` and ○○○人民政府 for a portal, a name under the portal's domain and the
//! organ's own name for the others. A site that is a path of the portal has its domain.

use super::super::{Check, Findings, Rule, See, Site};
use crate::diagnostic::{Level, Place};
use crate::model::url::domain;
use std::fmt::Display;

pub const CHECK: Check = Check {
    rules: &[Rule::new("domain-form", Level::Deduct), Rule::new("site-name-form", Level::Deduct)],
    see: See::Site(check),
};

fn check(seen: &Site, findings: &mut Findings) {
    let config = &seen.context.cluster().config;
    let is_portal = seen.at == config.portal;
    let portal = config.sites[config.portal].host.as_ref().unwrap_or(&config.base_url);
    let id = &seen.site.id;
    let mut told = |what: &str, address: &str, place: Place| {
        let suffixes = seen.context.settings.list("domain-form", "suffixes").join("、");
        let args: [(&'static str, &dyn Display); 4] = [
            ("what", &what),
            ("value", &domain(address)),
            ("suffixes", &suffixes),
            ("portal", &domain(portal)),
        ];
        findings.add("domain-form", place, &args);
    };
    let own = if is_portal { Some(portal) } else { seen.site.host.as_ref() };
    if let Some(address) = own
        && let Some(what) = irregular(seen, domain(address), (!is_portal).then(|| domain(portal)))
    {
        let place = match &seen.site.host {
            Some(_) => seen.context.site_toml().in_site(id, "host"),
            None => seen.context.site_toml().in_table("cluster", "base_url"),
        };
        told(what, address, place);
    }
    // The hosts of languages are the cluster's: they are told with its portal.
    if is_portal {
        for place in config.language_places.values() {
            if let Some(address) = place.host.as_ref().filter(|address| !has_suffix(seen, domain(address))) {
                told("suffix", address, seen.context.site_toml().of_value(address.trim_end_matches('/')));
            }
        }
    }
    let list = |name| seen.context.settings.list("site-name-form", name);
    let name = &seen.site.name.zh;
    let ends = |endings: &[String]| endings.iter().any(|ending| name.ends_with(&**ending));
    let what = match is_portal {
        true if !ends(list("portal")) => "portal",
        false if ends(list("never")) => "other",
        _ => return,
    };
    findings.add(
        "site-name-form",
        seen.context.site_toml().in_site(id, "name"),
        &[("what", &what), ("value", name)],
    );
}

fn has_suffix(seen: &Site, host: &str) -> bool {
    let host = name_of(host);
    let under = |suffix: &String| host.strip_suffix(&**suffix).is_some_and(|rest| rest.ends_with('.'));
    seen.context.settings.list("domain-form", "suffixes").iter().any(under)
}

/// What is wrong with a host; `portal` is the portal's, of another site than it.
fn irregular(seen: &Site, host: &str, portal: Option<&str>) -> Option<&'static str> {
    if !has_suffix(seen, host) {
        return Some("suffix");
    }
    // A name in Chinese has no www.
    let chinese = !host.is_ascii() || host.starts_with("xn--");
    let of_portal = |host: &str| name_of(host).strip_prefix("www.").map(str::to_string);
    match portal {
        _ if chinese => None,
        None => of_portal(host).is_none().then_some("portal"),
        Some(portal) => {
            let above = of_portal(portal).unwrap_or_else(|| name_of(portal).to_string());
            let under = name_of(host).strip_suffix(&*above).is_some_and(|rest| rest.ends_with('.'));
            (!under).then_some("under")
        }
    }
}

/// A host without its port.
fn name_of(host: &str) -> &str {
    host.split(':').next().unwrap_or(host)
}
