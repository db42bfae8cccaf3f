//! Links and what pages load. Dead links within the cluster are errors of their own (`dead-link`, `dead-anchor`,
//! `missing-file`): they are found when a text is rendered.

mod outside;

pub const OUTSIDE: super::Check = outside::CHECK;

use super::output::seen::Seen;
use super::output::{add, is_own_text};
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
    hidden(page, seen, findings);
}

/// Links that nobody can see. One of a text that leaves the government's sites leads to its notice: the address is among
/// what the text has of others.
fn hidden(page: &Page, seen: &Seen, findings: &mut Findings) {
    for (address, _) in seen.links.iter().filter(|(_, hidden)| *hidden) {
        let written = match host(address) {
            Some(host) if own(page, host) => continue,
            Some(_) => Some(&**address),
            None => page.facts.and_then(|facts| left_through(address, &facts.externals)),
        };
        let Some(written) = written else { continue };
        let place = place::of_words(page.root, &page.source, written);
        if place.line == 0 || is_own_text(page) {
            let args: [(&'static str, &dyn std::fmt::Display); 3] =
                [("page", &page.path), ("more", &0), ("value", &written)];
            findings.add(HIDDEN.code, place, &args);
        }
    }
}

/// The address outside that a notice stands before.
fn left_through<'f>(link: &str, externals: &'f [String]) -> Option<&'f str> {
    let of = |address: &&String| link.ends_with(&crate::render::links::leave_file(address));
    externals.iter().find(of).map(|address| &**address)
}

/// Links to domains that were given up, in their lines.
fn closed(page: &Page, seen: &Seen, domains: &[String], findings: &mut Findings) {
    let is_closed = |address: &str| {
        let host = host(address)?;
        domains.iter().find(|domain| is_under(host, domain))
    };
    // A link that leaves goes through a notice: what the text says is what counts.
    let written = page.facts.iter().flat_map(|facts| &facts.externals).filter_map(|address| {
        let domain = is_closed(address)?;
        Some((&**address, domain, true))
    });
    let shown = seen.links.iter().filter(|_| !matches!(page.job, Job::Leave(..)));
    let shown = shown.filter_map(|(address, _)| Some((&**address, is_closed(address)?, false)));
    let mut found = written.chain(shown).peekable();
    if found.peek().is_none() {
        return;
    }
    let own_text = is_own_text(page);
    for (address, domain, of_text) in found {
        let place = place::of_words(page.root, &page.source, address);
        if own_text || !of_text && place.line == 0 {
            let args: [(&'static str, &dyn std::fmt::Display); 4] =
                [("page", &page.path), ("more", &0), ("value", &address), ("domain", domain)];
            findings.add(CLOSED.code, place, &args);
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
