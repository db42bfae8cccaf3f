//! Feeds (Atom, RFC 4287): the newest documents of a site in a language.

use super::world::World;
use crate::lang::Lang;
use crate::model::{Counterpart, DocumentId};
use jiff::civil::DateTime;

/// Entries of a feed.
const ENTRIES: usize = 30;

/// A site's feed. A Mongolian feed has only what is written in Mongolian.
pub fn atom(world: &World, site: usize, lang: Lang) -> String {
    let cluster = world.cluster;
    let config = &cluster.config;
    let definition = &config.sites[site];
    let mut ids: Vec<DocumentId> = cluster.lists[site].iter().flatten().copied().collect();
    ids.retain(|id| lang == Lang::Zh || cluster.documents[*id].counterpart == Counterpart::Page);
    ids.sort_by(|a, b| cluster.newest_first(*a, *b));
    ids.truncate(ENTRIES);
    let home = world.addresses.absolute(&world.addresses.home(site, lang));
    let own = world.addresses.absolute(&world.addresses.of_site(site, lang, "feed.xml"));
    // A feed without entries has no time of its own; the build's clock would change the file every day.
    let updated = ids
        .first()
        .map_or_else(|| "1970-01-01T00:00:00+08:00".into(), |id| rfc3339(cluster.documents[*id].published));
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        lang.tag()
    );
    element(&mut xml, "title", definition.name.get(lang));
    element(&mut xml, "id", &home);
    element(&mut xml, "updated", &updated);
    link(&mut xml, "self", &own);
    link(&mut xml, "alternate", &home);
    xml.push_str("<author>");
    element(&mut xml, "name", definition.name.get(lang));
    xml.push_str("</author>\n");
    for id in ids {
        let document = &cluster.documents[id];
        let (version, _) = document.version(lang);
        let url = world.addresses.absolute(&world.addresses.document(cluster, document, lang));
        xml.push_str("<entry>\n");
        element(&mut xml, "title", &version.title);
        element(&mut xml, "id", &url);
        link(&mut xml, "alternate", &url);
        element(&mut xml, "published", &rfc3339(document.published));
        element(&mut xml, "updated", &rfc3339(document.published));
        if let Some(summary) = &version.summary {
            element(&mut xml, "summary", summary);
        }
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    xml
}

/// A moment of the sites’ clock, RFC 3339.
pub(super) fn rfc3339(moment: DateTime) -> String {
    let mut out = super::world::iso(moment.date());
    for (before, number) in [('T', moment.hour()), (':', moment.minute()), (':', moment.second())] {
        out.push(before);
        super::world::two(&mut out, i16::from(number));
    }
    out.push_str("+08:00");
    out
}

fn element(xml: &mut String, name: &str, text: &str) {
    xml.extend(["<", name, ">"]);
    crate::lang::inline::escape(xml, text);
    xml.extend(["</", name, ">\n"]);
}

fn link(xml: &mut String, rel: &str, href: &str) {
    xml.extend(["<link rel=\"", rel, "\" href=\""]);
    crate::lang::inline::escape(xml, href);
    xml.push_str("\"/>\n");
}
