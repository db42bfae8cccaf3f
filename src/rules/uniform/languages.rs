//! A site speaks every language of the cluster: its name, its columns, who runs it and how to reach it. A word that is
//! missing in one is shown in the other, so that nobody notices but its readers.

use super::super::{Check, Findings, Rule, See, Site, place};
use crate::config::{Config, Localized};
use crate::diagnostic::Level;
use crate::lang::Lang;

pub(in crate::rules) const CHECK: Check =
    Check { rules: &[Rule::new("uniform-language", Level::Deduct)], see: See::Site(check) };

/// Something that a site says in one language only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// The language in which it is missing.
    pub lang: Lang,
    /// Its id in messages: `name`, `column`, `organ`.
    pub what: &'static str,
    /// The words in the other language.
    pub value: String,
}

/// What a site says in one language only.
pub fn lacks(config: &Config, at: usize) -> Vec<Lack> {
    let site = &config.sites[at];
    let (own, footer) = (&site.own, &site.footer);
    let mut said: Vec<(&'static str, &Localized)> = vec![
        ("name", &site.name),
        ("organizer", &footer.organizer),
        ("undertaker", &footer.undertaker),
        ("intro", &own.intro),
        ("address", &own.contact.address),
        ("hours", &own.contact.hours),
    ];
    // Without one of its own it is the name.
    said.extend((site.short_name != site.name).then_some(("short_name", &site.short_name)));
    said.extend(config.layout(at).columns.iter().map(|column| ("column", &column.name)));
    said.extend(own.organs.iter().flat_map(|organ| [("organ", &organ.name), ("organ", &organ.duties)]));
    for leader in &own.leaders {
        said.extend([&leader.post, &leader.name, &leader.duties].map(|words| ("leader", words)));
    }
    said.extend(own.banner.iter().map(|banner| ("banner", &banner.text)));
    let languages = &config.languages;
    let missing = |(what, words): (&'static str, &Localized)| {
        let lang = languages.iter().copied().find(|lang| words.exact(*lang).is_empty())?;
        let value = languages.iter().map(|lang| words.exact(*lang)).find(|words| !words.is_empty())?;
        Some(Lack { lang, what, value: value.chars().take(SHOWN).collect() })
    };
    said.into_iter().filter_map(missing).collect()
}

/// So many characters tell which words are meant.
const SHOWN: usize = 24;

fn check(seen: &Site, findings: &mut Findings) {
    let config = &seen.context.cluster().config;
    for lack in lacks(config, seen.at) {
        let root = seen.context.world.root;
        let own = format!("content/{}/site.toml", seen.site.id).into();
        // The words stand in the cluster's file or in the site's.
        let mut place = place::of_words(root, &own, &lack.value);
        if place.line == 0 {
            place = place::of_words(root, &"site.toml".into(), &lack.value);
        }
        let site = seen.site.name.get(config.languages[0]);
        let args: [(&'static str, &dyn std::fmt::Display); 4] =
            [("site", site), ("what", &lack.what), ("lang", &lack.lang.id()), ("value", &lack.value)];
        findings.add("uniform-language", place, &args);
    }
}
