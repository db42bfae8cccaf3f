//! The languages of a cluster and where they stand.

use super::read::{address, id};
use super::*;
use crate::diagnostic::Diagnostic;
use crate::tree::{self, Node, Reader, Source};

/// The languages, the default one first.
pub(super) fn languages(cluster: &mut Reader) -> Vec<Lang> {
    let Some(node) = cluster.take("languages") else { return vec![Lang::Zh, Lang::Mn] };
    let source = cluster.source();
    let choices = [("zh", Lang::Zh), ("mn", Lang::Mn)];
    let tree::Value::List(items) = &node.value else {
        cluster.out().push(tree::wrong_type(source, node, "languages", "list"));
        return vec![Lang::Zh];
    };
    let mut languages = Vec::new();
    for item in items {
        languages.extend(tree::choice(source, item, "languages", &choices, cluster.out()));
    }
    if languages.first() != Some(&Lang::Zh) {
        // The Chinese file holds the shared facts, so Chinese leads.
        cluster.out().push(source.error("chinese-first", node.span.clone()));
        return vec![Lang::Zh];
    }
    languages.dedup();
    languages
}

/// Where each language stands.
pub(super) fn language_places(
    source: Source,
    node: Option<&Node>,
    languages: &[Lang],
    out: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, LanguagePlace> {
    let mut places = BTreeMap::new();
    for lang in languages.iter().skip(1) {
        places.insert(*lang, LanguagePlace { path: lang.id().to_string(), host: None });
    }
    let Some(node) = node else { return places };
    let mut reader = Reader::new(source, node, "language", out);
    let nodes = [(Lang::Zh, reader.take("zh")), (Lang::Mn, reader.take("mn"))];
    reader.finish();
    for (lang, node) in nodes {
        let (Some(node), Some(place)) = (node, places.get_mut(&lang)) else { continue };
        let mut reader = Reader::new(source, node, lang.id(), out);
        if let Some(path) = id(&mut reader, "path") {
            place.path = path.to_string();
        }
        place.host = address(&mut reader, "host");
        reader.finish();
        if place.host.is_some() {
            place.path.clear();
        }
    }
    places
}
