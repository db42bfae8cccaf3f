//! sitemap.xml, robots.txt, the web manifest, and the maps of redirects.

use super::areas;
use super::letters;
use super::pages::{Plain, list_pages, single_document, spot};
use super::sublists;
use super::world::{World, iso};
use crate::config::ColumnKind;
use crate::lang::Lang;
use crate::lang::inline::escape;
use crate::model::Counterpart;
use crate::model::url::Spot;

/// Addresses of one sitemap file (sitemaps.org protocol).
pub const SITEMAP_LIMIT: usize = 50_000;

/// The addresses of one part.
fn chunk<T>(entries: &[T], part: usize, limit: usize) -> &[T] {
    entries.chunks(limit).nth(part).unwrap_or_default()
}

/// A hash of one part.
pub fn fingerprint(entries: &[Entry], part: usize) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hash = xxhash_rust::xxh3::Xxh3::new();
    for entry in chunk(entries, part, SITEMAP_LIMIT) {
        (&entry.spot, &entry.changed, &entry.alternates).hash(&mut hash);
    }
    hash.finish()
}

/// An address of the sitemap: its place, when it changed, its true counterparts.
pub struct Entry {
    spot: Spot,
    changed: Option<String>,
    alternates: Vec<(&'static str, Spot)>,
}

/// All addresses of a host that search engines may know: no fallback pages, no notices, no search.
pub fn entries(world: &World, host: usize) -> Vec<Entry> {
    let cluster = world.cluster;
    let config = &cluster.config;
    let languages = &config.languages;
    let mut entries = Vec::new();
    let mut add = |spot: Spot, changed: Option<String>, alternates: Vec<(Lang, Spot)>| {
        if spot.host != host {
            return;
        }
        let all = super::hant::alternates(world, &spot, &alternates);
        let alternates: Vec<_> = all.into_iter().map(|(tag, spot)| (tag, spot.into_owned())).collect();
        let twin = alternates.iter().position(|(tag, _)| *tag == crate::lang::hant::TRADITIONAL.1);
        // The twin follows its page: the tag before it is that of the page it was made from.
        if let Some(twin) = twin.filter(|at| alternates[at - 1].1 == spot) {
            let spot = alternates[twin].1.clone();
            entries.push(Entry { spot, changed: changed.clone(), alternates: alternates.clone() });
        }
        entries.push(Entry { spot, changed, alternates });
    };
    let both = |site: usize, plain: Plain| -> Vec<(Lang, Spot)> {
        languages.iter().map(|lang| (*lang, spot(world, site, *lang, plain))).collect()
    };
    for site in 0..config.sites.len() {
        let columns = config.layout(site).columns.len();
        for lang in languages {
            add(spot(world, site, *lang, Plain::Home), None, both(site, Plain::Home));
            if site == config.portal {
                for plain in [Plain::Sites, Plain::Data] {
                    add(spot(world, site, *lang, plain), None, both(site, plain));
                }
            }
            add(spot(world, site, *lang, Plain::SiteMap), None, both(site, Plain::SiteMap));
            for column in 0..columns {
                if config.layout(site).columns[column].kind == ColumnKind::Gazette {
                    for at in 0..cluster.data.gazette.issues.len() {
                        let issue = Plain::Issue(column, at);
                        add(spot(world, site, *lang, issue), None, both(site, issue));
                    }
                }
                if single_document(world, site, column, *lang).is_some() {
                    continue; // its canonical page is the document's
                }
                if config.layout(site).columns[column].kind == ColumnKind::Areas {
                    for page in areas::all(world, *lang) {
                        let same = languages.iter().all(|lang| areas::other(world, page, *lang) == page);
                        let plain = Plain::Areas(column, page);
                        let alternates = if same { both(site, plain) } else { Vec::new() };
                        add(spot(world, site, *lang, plain), None, alternates);
                    }
                }
                if config.layout(site).columns[column].kind == ColumnKind::Mailbox {
                    for page in letters::all(world, site) {
                        let plain = Plain::Letters(column, page);
                        add(spot(world, site, *lang, plain), None, both(site, plain));
                    }
                }
                for page in sublists::all(world, site, column, *lang) {
                    add(spot(world, site, *lang, Plain::Part(column, page)), None, Vec::new());
                }
                for page in 1..=list_pages(world, site, column, *lang) {
                    let everywhere =
                        languages.iter().all(|lang| page <= list_pages(world, site, column, *lang));
                    let alternates =
                        if everywhere { both(site, Plain::List(column, page)) } else { Vec::new() };
                    add(spot(world, site, *lang, Plain::List(column, page)), None, alternates);
                }
            }
        }
    }
    for document in &cluster.documents {
        let changed = Some(iso(document.published_date()));
        let chinese = world.addresses.document(cluster, document, Lang::Zh);
        if document.counterpart == Counterpart::Page {
            let mongolian = world.addresses.document(cluster, document, Lang::Mn);
            let alternates = vec![(Lang::Zh, chinese.clone()), (Lang::Mn, mongolian.clone())];
            add(chinese, changed.clone(), alternates.clone());
            add(mongolian, changed, alternates);
        } else {
            add(chinese, changed, Vec::new());
        }
    }
    entries
}

/// How many files the addresses of a host need.
pub fn parts(entries: usize) -> usize {
    files(entries, SITEMAP_LIMIT)
}

fn files(entries: usize, limit: usize) -> usize {
    entries.div_ceil(limit).max(1)
}

/// One part, or the whole where there is one part.
pub fn part(world: &World, entries: &[Entry], part: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let entries = chunk(entries, part, SITEMAP_LIMIT);
    xml.reserve(512 * entries.len());
    for entry in entries {
        xml.push_str("<url><loc>");
        escape(&mut xml, &world.addresses.absolute(&entry.spot));
        xml.push_str("</loc>");
        if let Some(changed) = &entry.changed {
            xml.push_str("<lastmod>");
            xml.push_str(changed);
            xml.push_str("</lastmod>");
        }
        if entry.alternates.len() > 1 {
            for (tag, spot) in &entry.alternates {
                xml.extend(["<xhtml:link rel=\"alternate\" hreflang=\"", tag, "\" href=\""]);
                escape(&mut xml, &world.addresses.absolute(spot));
                xml.push_str("\"/>");
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// The index of several parts.
pub fn index(world: &World, host: usize, parts: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in 1..=parts {
        xml.push_str("<sitemap><loc>");
        escape(&mut xml, &format!("{}sitemap-{part}.xml", world.addresses.hosts[host].origin));
        xml.push_str("</loc></sitemap>\n");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// robots.txt of a host. A sample must not be found by search engines as if it were the city's word.
pub fn robots(world: &World, host: usize) -> String {
    let host = &world.addresses.hosts[host];
    if world.cluster.config.sample {
        return "User-agent: *\nDisallow: /\n".to_string();
    }
    let mut notices = format!("Disallow: {}leave/\n", host.base);
    if let Some(tree) = &world.cluster.config.traditional {
        notices.push_str(&format!("Disallow: {}{}/leave/\n", host.base, tree.path));
    }
    format!("User-agent: *\n{notices}\nSitemap: {}sitemap.xml\n", host.origin)
}

/// The web manifest of a language.
pub fn manifest(world: &World, lang: Lang) -> String {
    let config = &world.cluster.config;
    let site = &config.sites[config.portal];
    let theme = world.themes.of(config, config.portal);
    let mut icons: Vec<serde_json::Value> = theme
        .icons
        .iter()
        .map(|(name, size)| serde_json::json!({ "src": format!("assets/{name}"), "sizes": size, "type": "image/png" }))
        .collect();
    if let Some(icon) = &theme.icon {
        icons.push(
            serde_json::json!({ "src": format!("assets/{icon}"), "sizes": "any", "type": "image/svg+xml" }),
        );
    }
    let home = world.addresses.home(config.portal, lang);
    let manifest = serde_json::json!({
        "name": site.name.get(lang),
        "short_name": site.short_name.get(lang),
        "lang": lang.tag(),
        "start_url": home.path,
        "display": "browser",
        "theme_color": &*theme.colour,
        "background_color": "#ffffff",
        "icons": icons,
    });
    format!("{manifest:#}\n")
}

/// A redirect from an old path to a page.
pub struct Redirect {
    /// Path under the host's root, without a first `/`.
    pub from: Spot,
    /// Where it leads.
    pub to: Spot,
    /// The file that states it, and where.
    pub stated: (std::sync::Arc<str>, std::ops::Range<usize>),
}

/// A page for servers that know no redirects.
pub fn redirect_page(world: &World, redirect: &Redirect, lang: Lang) -> String {
    let url = world.addresses.absolute(&redirect.to);
    let link = world.addresses.link(&redirect.from, &redirect.to);
    let mut html =
        format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>", lang.tag());
    escape(&mut html, &url);
    html.push_str("</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=");
    escape(&mut html, &link);
    html.push_str("\">\n<link rel=\"canonical\" href=\"");
    escape(&mut html, &url);
    html.push_str("\">\n</head>\n<body>\n<p><a href=\"");
    escape(&mut html, &link);
    html.push_str("\">");
    escape(&mut html, &url);
    html.push_str("</a></p>\n</body>\n</html>\n");
    html
}

/// `_redirects`, as several hosts of static sites read it.
pub fn redirects_file(world: &World, host: usize, redirects: &[Redirect]) -> String {
    let line = |redirect: &Redirect| {
        let from = format!("{}{}", world.addresses.hosts[host].base, redirect.from.path);
        format!("{from} {} 301\n", world.addresses.rooted(host, &redirect.to))
    };
    redirects.iter().filter(|redirect| redirect.from.host == host).map(line).collect()
}

/// A map for nginx: `map $uri $bosoo_redirect { include redirects.nginx.map; }`.
pub fn nginx_map(world: &World, host: usize, redirects: &[Redirect]) -> String {
    let line = |redirect: &Redirect| {
        let from = format!("{}{}", world.addresses.hosts[host].base, redirect.from.path);
        format!("{from} {};\n", world.addresses.rooted(host, &redirect.to))
    };
    redirects.iter().filter(|redirect| redirect.from.host == host).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_hold_every_address_once_and_never_more_than_the_limit() {
        for count in [0, 1, 9, 10, 11, 20, 21] {
            let entries: Vec<usize> = (0..count).collect();
            let parts = files(count, 10);
            assert_eq!(parts, count.max(1).div_ceil(10), "{count}");
            let all: Vec<usize> = (0..parts).flat_map(|part| chunk(&entries, part, 10).to_vec()).collect();
            assert_eq!(all, entries);
            assert!((0..parts).all(|part| chunk(&entries, part, 10).len() <= 10));
        }
        assert_eq!((parts(50_000), parts(50_001)), (1, 2));
    }
}
