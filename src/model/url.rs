//! Where every page stands, and how one page links to another.
//!
//! A [`Spot`] is a place in the output: a host and a path under it. Links within a host are relative, so that a build
//! opens from any base path; links between hosts are absolute.

use super::{Cluster, Document};
use crate::config::{Config, LanguagePlace};
use crate::lang::Lang;
use std::sync::Arc;

/// A place in the output.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    /// Index in [`Addresses::hosts`].
    pub host: usize,
    /// Path under the host's root, without a first `/`.
    pub path: String,
}

/// A host of the cluster.
#[derive(Debug, Clone)]
pub struct Host {
    /// Absolute address with a final `/`.
    pub origin: Arc<str>,
    /// The path part of the address: `/`, or `/base/`.
    pub base: String,
    /// Folder of the output: empty for the first host, `_hosts/<name>/` for the others.
    pub folder: String,
}

/// All addresses of a cluster.
#[derive(Debug, Clone)]
pub struct Addresses {
    /// The hosts; the first is the cluster's base address.
    pub hosts: Vec<Host>,
    /// By site and language: host and path prefix (empty or with a final `/`).
    bases: Vec<[(usize, String); 2]>,
    /// By language, for pages of the cluster as a whole.
    roots: [(usize, String); 2],
}

impl Addresses {
    /// The addresses that a configuration gives.
    pub fn new(config: &Config) -> Addresses {
        let mut hosts = vec![host(&config.base_url, true)];
        let mut host_index = |address: &Arc<str>| match hosts.iter().position(|host| host.origin == *address)
        {
            Some(at) => at,
            None => {
                hosts.push(host(address, false));
                hosts.len() - 1
            }
        };
        let default = LanguagePlace::default();
        let place = |lang: Lang| config.language_places.get(&lang).unwrap_or(&default);
        let mut root = |lang: Lang| {
            let place = place(lang);
            (place.host.as_ref().map_or(0, &mut host_index), folder(&place.path))
        };
        let roots = [root(Lang::Zh), root(Lang::Mn)];
        let bases = config
            .sites
            .iter()
            .map(|site| {
                [Lang::Zh, Lang::Mn].map(|lang| match &site.host {
                    Some(address) => {
                        let segment = if lang == config.languages[0] { "" } else { lang.id() };
                        (host_index(address), folder(segment) + &folder(&site.path))
                    }
                    None => {
                        let (host, prefix) = &roots[lang as usize];
                        (*host, format!("{prefix}{}", folder(&site.path)))
                    }
                })
            })
            .collect();
        Addresses { hosts, bases, roots }
    }

    /// A file of a site in a language.
    pub fn of_site(&self, site: usize, lang: Lang, file: &str) -> Spot {
        self.in_site(site, lang, &[file])
    }

    /// A file of a site, by the pieces of its path: addresses are made by the hundred thousand.
    fn in_site(&self, site: usize, lang: Lang, pieces: &[&str]) -> Spot {
        let (host, prefix) = &self.bases[site][lang as usize];
        let length = pieces.iter().map(|piece| piece.len()).sum::<usize>();
        let mut path = String::with_capacity(prefix.len() + length);
        path.push_str(prefix);
        path.extend(pieces.iter().copied());
        Spot { host: *host, path }
    }

    /// A file of the cluster in a language.
    pub fn of_cluster(&self, lang: Lang, file: &str) -> Spot {
        let (host, prefix) = &self.roots[lang as usize];
        Spot { host: *host, path: [prefix, file].concat() }
    }

    /// A site's home page.
    pub fn home(&self, site: usize, lang: Lang) -> Spot {
        self.of_site(site, lang, "index.html")
    }

    /// A page (from 1) of a column's list.
    pub fn column(&self, config: &Config, site: usize, column: usize, lang: Lang, page: usize) -> Spot {
        let id = &config.layout(site).columns[column].id;
        match page {
            1 => self.in_site(site, lang, &[id, "/index.html"]),
            n => self.in_site(site, lang, &[id, "/index-", &n.to_string(), ".html"]),
        }
    }

    /// A document's page; in a language where it has none, the Chinese one.
    pub fn document(&self, cluster: &Cluster, document: &Document, lang: Lang) -> Spot {
        let lang = if document.has_page_in(lang) { lang } else { Lang::Zh };
        let column = &cluster.column_of(document).id;
        self.in_site(document.site, lang, &[column, "/", &document.name, ".html"])
    }

    /// A file beside a document.
    pub fn resource(&self, cluster: &Cluster, document: &Document, file: &str) -> Spot {
        let folder = document.folder.then_some(&*document.name);
        self.file(&cluster.config, document.site, document.column, folder, file)
    }

    /// A file in a column's folder, or in a document's. It is one file for both languages, on the Chinese side.
    pub fn file(
        &self,
        config: &Config,
        site: usize,
        column: usize,
        folder: Option<&str>,
        file: &str,
    ) -> Spot {
        let column = &config.layout(site).columns[column].id;
        match folder {
            Some(folder) => self.in_site(site, Lang::Zh, &[column, "/", folder, "/", file]),
            None => self.in_site(site, Lang::Zh, &[column, "/", file]),
        }
    }

    /// Where a file of the content is published: `content/<site>/<rest>`.
    pub fn published(&self, config: &Config, path: &str) -> Option<Spot> {
        let (site, rest) = path.strip_prefix("content/")?.split_once('/')?;
        let site = config.sites.iter().position(|other| *other.id == *site)?;
        Some(self.of_site(site, Lang::Zh, rest))
    }

    /// The language on whose side a place is, by its path alone.
    pub fn lang_of(&self, spot: &Spot) -> Lang {
        let longest = |lang: Lang| {
            let of_sites = self.bases.iter().map(|bases| &bases[lang as usize]);
            let all = of_sites.chain([&self.roots[lang as usize]]);
            let here = all.filter(|(host, base)| *host == spot.host && spot.path.starts_with(base.as_str()));
            here.map(|(_, base)| base.len()).max()
        };
        // Chinese stands at a root; Mongolian has a host or a folder of its own under it.
        match longest(Lang::Mn).is_some_and(|mn| longest(Lang::Zh).is_none_or(|zh| mn > zh)) {
            true => Lang::Mn,
            false => Lang::Zh,
        }
    }

    /// A fingerprinted file of the theme. Each host has its own copy: no page loads anything from another host.
    pub fn asset(&self, host: usize, file: &str) -> Spot {
        Spot { host, path: format!("assets/{file}") }
    }

    /// The link from one page to another.
    pub fn link(&self, from: &Spot, to: &Spot) -> String {
        if from.host != to.host {
            return self.absolute(to);
        }
        // Behind the last folder that both have: every list's row asks for three links, so there is no list of folders.
        let same = from.path.bytes().zip(to.path.bytes()).take_while(|(here, there)| here == there).count();
        let shared =
            from.path.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
        let up = from.path.as_bytes()[shared..].iter().filter(|byte| **byte == b'/').count();
        let mut link = String::with_capacity(3 * up + to.path.len() - shared);
        (0..up).for_each(|_| link.push_str("../"));
        link.push_str(&to.path[shared..]);
        link
    }

    /// The way from a page to its host's root: `../../`.
    pub fn to_root(&self, from: &Spot) -> String {
        "../".repeat(from.path.matches('/').count())
    }

    /// The link for pages that are served at any path (404): from the host's root.
    pub fn rooted(&self, from: usize, to: &Spot) -> String {
        match from == to.host {
            true => [&self.hosts[to.host].base, &*to.path].concat(),
            false => self.absolute(to),
        }
    }

    /// The absolute address. The root's home page is the bare host (发展指引: the home is reached by the bare domain).
    pub fn absolute(&self, spot: &Spot) -> String {
        let path = if spot.path == "index.html" { "" } else { &spot.path };
        [&self.hosts[spot.host].origin, path].concat()
    }

    /// The host's name of an absolute address, for SiteDomain.
    pub fn domain(&self, host: usize) -> &str {
        domain(&self.hosts[host].origin)
    }

    /// The output file, relative to the output folder.
    pub fn output(&self, spot: &Spot) -> String {
        [&*self.hosts[spot.host].folder, &spot.path].concat()
    }
}

/// The host name in an absolute address: no scheme, no port path.
pub fn domain(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

fn host(origin: &Arc<str>, first: bool) -> Host {
    let rest = origin.split_once("://").map_or("", |(_, rest)| rest);
    let base = rest.split_once('/').map_or(String::new(), |(_, path)| path.to_string());
    let folder = if first { String::new() } else { format!("_hosts/{}/", domain(origin).replace(':', "-")) };
    Host { origin: origin.clone(), base: format!("/{base}"), folder }
}

fn folder(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> Addresses {
        let host = host(&"https://www.example.gov.cn/".into(), true);
        let other = super::host(&"https://mgl.example.gov.cn:8443/base/".into(), false);
        Addresses {
            hosts: vec![host, other],
            bases: Vec::new(),
            roots: [(0, String::new()), (0, "mn/".into())],
        }
    }

    fn spot(host: usize, path: &str) -> Spot {
        Spot { host, path: path.into() }
    }

    #[test]
    fn links_are_relative_within_a_host() {
        let addresses = addresses();
        let link = |from: &str, to: &str| addresses.link(&spot(0, from), &spot(0, to));
        assert_eq!(link("index.html", "edu/index.html"), "edu/index.html");
        assert_eq!(link("edu/policy/a.html", "edu/policy/b.html"), "b.html");
        assert_eq!(link("edu/policy/a.html", "edu/index.html"), "../index.html");
        assert_eq!(link("mn/edu/policy/a.html", "edu/policy/a.html"), "../../../edu/policy/a.html");
        assert_eq!(link("edu/policy/a.html", "edu/policy/a/form.pdf"), "a/form.pdf");
        assert_eq!(link("a.html", "a.html"), "a.html");
    }

    #[test]
    fn links_between_hosts_are_absolute() {
        let addresses = addresses();
        let to = spot(1, "edu/index.html");
        assert_eq!(
            addresses.link(&spot(0, "a.html"), &to),
            "https://mgl.example.gov.cn:8443/base/edu/index.html"
        );
        assert_eq!(addresses.output(&to), "_hosts/mgl.example.gov.cn-8443/edu/index.html");
        assert_eq!(addresses.rooted(1, &to), "/base/edu/index.html");
        assert_eq!(addresses.absolute(&spot(0, "index.html")), "https://www.example.gov.cn/");
    }
}
