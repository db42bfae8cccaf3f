//! The cluster's pages as entries: documents that have a page of their own text, columns, and the sites' homes.
//! A document that may not be shown is not in the model; a page that shows the other language's text is no entry.

use super::index::{Entry, Form, Names, Side, Terms};
use super::postings::{PageText, Postings};
use crate::config::{DocumentType, Localized};
use crate::lang::Lang;
use crate::load::document::Validity;
use crate::model::url::Spot;
use crate::model::{Cluster, Document, DocumentId};
use crate::render::World;
use anyhow::Result;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The terms of a document's page.
pub fn postings(cluster: &Cluster, id: DocumentId, lang: Lang, body: &str) -> Postings {
    let document = &cluster.documents[id];
    let (version, _) = document.version(lang);
    let shared = &document.shared;
    let mut facts: Vec<&str> = version.keywords.iter().map(|keyword| &**keyword).collect();
    facts.push(version.issuer.as_deref().unwrap_or(cluster.site_of(document).name.get(lang)));
    facts.extend(version.source.as_deref());
    facts.extend(shared.number.as_deref());
    facts.extend(shared.topic.as_deref().filter(|_| lang == Lang::Zh));
    let guide = version.guide.as_deref().filter(|_| document.form == DocumentType::Guide);
    let guide_text = guide.map(|guide| {
        let lists = [&guide.basis, &guide.conditions, &guide.materials, &guide.process];
        let single = [&guide.item, &guide.place, &guide.hours, &guide.time_limit, &guide.fee, &guide.organ];
        let lines = single.into_iter().chain(lists.into_iter().flatten());
        lines.fold(String::new(), |text, line| text + line + "\n") + body
    });
    Postings::new(&PageText {
        lang,
        title: &version.title,
        facts: &facts,
        index: shared.index.as_ref().map(|index| &*index.value),
        dates: &[Some(document.published_date()), shared.signed].into_iter().flatten().collect::<Vec<_>>(),
        summary: version.summary.as_deref(),
        body: guide_text.as_deref().unwrap_or(body),
    })
}

/// Whether a host has search pages, and which sites they search: on the portal's hosts all, else those of the host.
pub fn scope(world: &World, host: usize) -> Vec<usize> {
    let config = &world.cluster.config;
    let stands =
        |site: usize| config.languages.iter().any(|lang| world.addresses.home(site, *lang).host == host);
    let all = stands(config.portal);
    (0..config.sites.len()).filter(|site| all || stands(*site)).collect()
}

/// The entries of a host, with the names they need. `postings` finds what was kept of a document's page.
pub fn of<'a>(
    world: &World<'a>,
    host: usize,
    postings: impl Fn(DocumentId, Lang) -> Option<&'a Postings> + Sync,
) -> (Vec<Entry<'a>>, Names) {
    let config = &world.cluster.config;
    let mut names = Names::default();
    let name = |id: &str, name: &Localized| [id.to_string(), name.zh.to_string(), name.mn.to_string()];
    let address = |spot: &Spot| match spot.host == host {
        true => spot.path.clone(),
        false => world.addresses.absolute(spot),
    };
    let mut entries = Vec::new();
    for site in scope(world, host) {
        let definition = &config.sites[site];
        let site_at = names.sites.len();
        names.sites.push(name(&definition.id, &definition.name));
        names.places.push((site_at, None));
        let home = |lang| world.addresses.home(site, lang);
        let own = &definition.own.intro;
        let mut entry =
            standing(world, &definition.name, own, &definition.short_name, |lang| address(&home(lang)));
        entry.key = definition.id.to_string();
        entry.place = (names.places.len() - 1) as u16;
        entry.form = Form::Site;
        entries.push(entry);
        for (column, column_definition) in config.layout(site).columns.iter().enumerate() {
            let known = name(&column_definition.id, &column_definition.name);
            let column_at = names.columns.iter().position(|other| *other == known).unwrap_or_else(|| {
                names.columns.push(known);
                names.columns.len() - 1
            });
            names.places.push((site_at, Some(column_at)));
            let place = (names.places.len() - 1) as u16;
            let spot = |lang| address(&world.column_spot(site, column, lang, 1));
            let mut entry = standing(
                world,
                &column_definition.name,
                &column_definition.description,
                &definition.name,
                spot,
            );
            entry.key = format!("{}/{}", definition.id, column_definition.id);
            entry.place = place;
            entries.push(entry);
            for page in super::openness::pages(world, site, column) {
                let spot = |lang| address(&page.spot(world, lang));
                let mut entry = standing(world, &page.title, &page.text, &definition.name, spot);
                entry.key = format!("{}/{}/{}", definition.id, column_definition.id, page.name);
                (entry.place, entry.form, entry.date) = (place, Form::Page, page.date);
                entries.push(entry);
            }
            let documents = world.cluster.lists[site][column].par_iter();
            entries.par_extend(documents.map(|id| document(world, *id, place, &address, &postings)));
        }
    }
    entries.retain(|entry| entry.sides.iter().any(Option::is_some));
    (entries, names)
}

/// The file at an output path, from an index made for a preview: `page` gives the terms of a document's page.
/// All files of all hosts are made at once; the caller keeps them.
pub fn on_demand(
    world: &World,
    page: &(dyn Fn(DocumentId, Lang) -> Option<Postings> + Sync),
) -> Result<FxHashMap<String, Vec<u8>>> {
    let wanted: Vec<(DocumentId, Lang)> = (0..world.cluster.documents.len())
        .flat_map(|id| world.cluster.config.languages.iter().map(move |lang| (id, *lang)))
        .filter(|(id, lang)| world.cluster.documents[*id].has_page_in(*lang))
        .collect();
    let made: FxHashMap<(DocumentId, Lang), Postings> =
        wanted.into_par_iter().filter_map(|(id, lang)| Some(((id, lang), page(id, lang)?))).collect();
    let mut files = FxHashMap::default();
    for host in 0..world.addresses.hosts.len() {
        let (entries, names) = of(world, host, |id, lang| made.get(&(id, lang)));
        for (name, bytes) in super::index::build(entries, &names)? {
            files.insert(world.addresses.output(&Spot { host, path: format!("search/{name}") }), bytes);
        }
    }
    Ok(files)
}

fn document<'a>(
    world: &World<'a>,
    id: DocumentId,
    place: u16,
    address: &impl Fn(&Spot) -> String,
    postings: &impl Fn(DocumentId, Lang) -> Option<&'a Postings>,
) -> Entry<'a> {
    let cluster = world.cluster;
    let document = &cluster.documents[id];
    let side = |lang: Lang| -> Option<Side<'a>> {
        let (version, text_lang) = document.version(lang);
        let own = text_lang == lang && world.has(lang) && document.has_page_in(lang);
        let postings = postings(id, lang).filter(|_| own)?;
        Some(Side {
            title: Cow::Borrowed(&version.title),
            url: address(&world.addresses.document(cluster, document, lang)),
            terms: Terms::Kept(postings),
        })
    };
    Entry {
        key: cluster.key(document),
        place,
        form: form(document),
        date: Some(document.published_date()),
        validity: document.validity.map_or(0, validity),
        number: document.shared.number.as_deref().map(Cow::Borrowed),
        sides: [side(Lang::Zh), side(Lang::Mn)],
    }
}

fn form(document: &Document) -> Form {
    match document.form {
        DocumentType::Article => Form::Article,
        DocumentType::Document => Form::Document,
        DocumentType::Guide => Form::Guide,
        DocumentType::Topic => Form::Topic,
        DocumentType::Page | DocumentType::Request => Form::Page,
    }
}

fn validity(validity: Validity) -> u8 {
    match validity {
        Validity::Valid => 1,
        Validity::Amended => 2,
        Validity::Expired => 3,
        Validity::Repealed => 4,
        Validity::Pending => 5,
    }
}

/// A home or a column: its name is the title, its description the text.
fn standing<'a>(
    world: &World<'a>,
    name: &Localized,
    text: &Localized,
    more: &Localized,
    address: impl Fn(Lang) -> String,
) -> Entry<'a> {
    let side = |lang: Lang| -> Option<Side<'a>> {
        let title = name.exact(lang);
        if title.is_empty() || !world.has(lang) {
            return None;
        }
        let (more, text) = (more.exact(lang).to_string(), text.exact(lang).to_string());
        Some(Side {
            title: Cow::Owned(title.to_string()),
            url: address(lang),
            terms: Terms::standing(lang, title.to_string(), more, text),
        })
    };
    Entry {
        key: String::new(),
        place: 0,
        form: Form::Column,
        date: None,
        validity: 0,
        number: None,
        sides: [side(Lang::Zh), side(Lang::Mn)],
    }
}
