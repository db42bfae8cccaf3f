//! What may stand in the open: the contact data that the sites publish of themselves.

use crate::config::{Config, Localized};
use crate::privacy::Allow;

/// Office phones and addresses of all sites (departments name each other's), the names of the organs, and what
/// `[rules.allow]` of `site.toml` adds.
pub(super) fn allow(config: &Config, more: &More) -> Allow {
    let mut allow = Allow::none();
    let both = |allow: Allow, text: &Localized, add: fn(Allow, &str) -> Allow| {
        let allow = if text.zh.is_empty() { allow } else { add(allow, &text.zh) };
        if text.mn.is_empty() { allow } else { add(allow, &text.mn) }
    };
    for site in &config.sites {
        let contact = &site.own.contact;
        allow = allow.phone(&contact.phone).phone(&contact.fax).phone(&site.footer.contact);
        allow = both(allow, &contact.address, |allow, text| allow.address(text));
        for organ in &site.own.organs {
            allow = allow.phone(&organ.phone);
        }
        for name in [&site.name, &site.short_name, &site.footer.organizer, &site.footer.undertaker] {
            allow = both(allow, name, |allow, text| allow.name(text));
        }
    }
    for phone in &more.phones {
        allow = allow.phone(phone);
    }
    for address in &more.addresses {
        allow = allow.address(address);
    }
    for name in &more.names {
        allow = allow.name(name);
    }
    allow
}

/// `[rules.allow]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct More {
    /// Office phones that belong to no site.
    pub phones: Vec<String>,
    /// Office addresses.
    pub addresses: Vec<String>,
    /// Names in the properties of attachments: of organs, of systems.
    pub names: Vec<String>,
    /// Days on which old documents were brought in: git then knows them later than they were published.
    pub imports: Vec<jiff::civil::Date>,
}
