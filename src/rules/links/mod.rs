//! Links and what pages load. Dead links within the cluster are errors of their own (`dead-link`, `dead-anchor`,
//! `missing-file`): they are found when a text is rendered.

mod outside;

pub const OUTSIDE: super::Check = outside::CHECK;

use super::output::add;
use super::output::seen::Seen;
use super::{Findings, Page, Rule, place};
use crate::diagnostic::Level;
use crate::model::url::domain;
use crate::plan::Job;

/// A script, a style, a picture or a frame from another host: it changes without us, and tells others who reads.
pub const RESOURCE: Rule = Rule::new("resource-foreign", Level::Deduct);
/// 暗链: a link that readers can't see, for search engines or for somebody who broke in.
pub const HIDDEN: Rule = Rule::new("link-hidden", Level::Veto);
/// A link to a domain that was given up; such domains are bought by others.
pub const CLOSED: Rule = Rule::new("link-closed-domain", Level::Deduct);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    for (element, address) in &seen.loads {
        if let Some(host) = host(address).filter(|host| !own(page, host)) {
            add(page, findings, RESOURCE.code, &[("element", element), ("value", &host)]);
        }
    }
    let domains = page.settings.list(CLOSED.code, "domains");
    if !domains.is_empty() {
        closed(page, seen, domains, findings);
    }
    for (address, hidden) in &seen.links {
        let Some(host) = host(address) else { continue };
        if *hidden && !own(page, host) {
            add(page, findings, HIDDEN.code, &[("value", address)]);
        }
    }
}

/// Links to domains that were given up, in their lines.
fn closed(page: &Page, seen: &Seen, domains: &[String], findings: &mut Findings) {
    let is_closed = |address: &str| {
        let host = host(address)?;
        domains.iter().find(|domain| is_under(host, domain))
    };
    // A link that leaves goes through a notice: what the text says is what counts.
    // A page that shows the text of another one, or of the other language, would say it once more.
    let own_text = match page.job {
        Job::Document(_, lang) => page.source.ends_with(&format!(".{}.md", lang.id())),
        Job::Single(..) => false,
        _ => true,
    };
    let mut say = |address: &str, domain: &String| {
        let place = place::of_words(page.root, &page.source, address);
        if own_text || place.line == 0 {
            let args: [(&'static str, &dyn std::fmt::Display); 4] =
                [("page", &page.path), ("more", &0), ("value", &address), ("domain", domain)];
            findings.add(CLOSED.code, place, &args);
        }
    };
    for address in page.facts.iter().filter(|_| own_text).flat_map(|facts| &facts.externals) {
        if let Some(domain) = is_closed(address) {
            say(address, domain);
        }
    }
    for (address, _) in &seen.links {
        if let Some(domain) = is_closed(address).filter(|_| !matches!(page.job, Job::Leave(..))) {
            say(address, domain);
        }
    }
}

/// The host of an address with one; `None` within the site, and for `data:`, `mailto:` and the like.
fn host(address: &str) -> Option<&str> {
    let full = address.starts_with("//") || address.starts_with("http://") || address.starts_with("https://");
    let host = domain(address).rsplit('@').next().unwrap_or_default();
    full.then(|| host.split(':').next().unwrap_or(host))
}

/// Whether a host is one of the cluster's.
fn own(page: &Page, host: &str) -> bool {
    let config = page.config;
    let places = config.language_places.values().filter_map(|place| place.host.as_deref());
    let sites = config.sites.iter().filter_map(|site| site.host.as_deref());
    std::iter::once(&*config.base_url)
        .chain(places)
        .chain(sites)
        .any(|address| domain(address).split(':').next().is_some_and(|own| own.eq_ignore_ascii_case(host)))
}

/// Whether a host is a domain or lies under it.
fn is_under(host: &str, domain: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}
