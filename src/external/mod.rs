//! Links that lead out of the cluster: whether somebody still answers there. This is asked now and then, not by builds: a
//! strange server's bad day must never keep a page from being published.

mod ask;
mod history;

pub use ask::{Answer, Options, ask};
pub use history::History;

use crate::diagnostic::{Diagnostic, Place};
use crate::model::Cluster;
use crate::model::url::{Addresses, domain};
use crate::rules::{Outside, Rules};
use jiff::civil::DateTime;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Where an address stands.
#[derive(Debug, Clone)]
pub struct Use {
    /// The place in the text.
    pub place: Place,
    /// The site it counts against; `None` for site.toml.
    pub site: Option<Arc<str>>,
}

/// The addresses outside that the documents which are shown, and the sites' own files, name.
pub fn addresses(root: &Path, cluster: &Cluster, hosts: &Addresses) -> BTreeMap<String, Vec<Use>> {
    let mut all: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    let mut file = |path: &Arc<str>, site: Option<&Arc<str>>| {
        let Ok(text) = std::fs::read_to_string(root.join(&**path)) else { return };
        for (start, address) in found(&text) {
            let own = hosts.hosts.iter().any(|host| domain(&host.origin) == domain(address));
            if !own {
                let place = Place::at(path, &text, start..start + address.len());
                all.entry(address.to_string()).or_default().push(Use { place, site: site.cloned() });
            }
        }
    };
    file(&"site.toml".into(), None);
    for site in &cluster.config.sites {
        file(&format!("content/{}/site.toml", site.id).into(), Some(&site.id));
    }
    for document in &cluster.documents {
        let site = &cluster.config.sites[document.site].id;
        let versions = [Some(&document.zh), document.mn.as_ref()];
        versions.into_iter().flatten().for_each(|version| file(&version.file, Some(site)));
    }
    for ((site, _, _), version) in &cluster.column_texts {
        file(&version.file, Some(&cluster.config.sites[*site].id));
    }
    for uses in all.values_mut() {
        uses.sort_by(|a, b| (&a.place.file, a.place.span.start).cmp(&(&b.place.file, b.place.span.start)));
    }
    all
}

/// The addresses in a text, with their first byte. Those in code are examples.
fn found(text: &str) -> Vec<(usize, &str)> {
    let mut all = Vec::new();
    for (start, _) in text.match_indices("http") {
        let rest = &text[start..];
        let before = text[..start].chars().next_back();
        if !(rest.starts_with("http://") || rest.starts_with("https://"))
            || before.is_some_and(|c| c == '`' || c.is_ascii_alphanumeric())
        {
            continue;
        }
        let ends = |c: char| {
            c.is_whitespace() || c.is_control() || "<>\"'`()[]{}|\\^，。；、：！？（）《》“”【】".contains(c)
        };
        let end = rest.find(ends).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        // What is after `#` is not asked of a server.
        let address = address.split('#').next().unwrap_or(address);
        if domain(address).contains('.') || domain(address).contains(':') {
            all.push((start, address));
        }
    }
    all
}

/// What the rules find in the addresses, by what is known of them.
pub fn findings(
    found: &BTreeMap<String, Vec<Use>>,
    history: &History,
    rules: &Rules,
    now: DateTime,
) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for (address, uses) in found {
        let Some((since, reason)) = history.failing(address) else { continue };
        let days = i64::from((now.date() - since).get_days());
        for used in uses {
            let link = Outside { settings: &rules.settings, place: &used.place, address, days, reason };
            rules.outside(&link, used.site.as_ref(), &mut out);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let text = "见[甲](https://a.cn/x?y=1#z)，<https://b.cn>。 https://c.cn/路径，`https://code.cn` \"http://d.cn:80/\" http://nothing xhttps://e.cn";
        let addresses: Vec<&str> = found(text).into_iter().map(|(_, address)| address).collect();
        assert_eq!(addresses, ["https://a.cn/x?y=1", "https://b.cn", "https://c.cn/路径", "http://d.cn:80/"]);
    }
}
