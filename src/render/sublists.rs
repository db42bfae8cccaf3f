//! The pages of a column's parts, and the links to them above its list.

use super::view::{PartLink, PartView};
use super::world::{Here, World};
use crate::lang::Lang;
use crate::model::sublists::Part;
use crate::model::url::Spot;

/// A page of a part: index of the part in the language's list of parts, page from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SublistPage {
    /// Index in `cluster.sublists`.
    pub part: usize,
    /// Page from 1.
    pub page: usize,
}

/// The pages of a column's parts.
pub fn all(world: &World, site: usize, column: usize, lang: Lang) -> Vec<SublistPage> {
    let parts = world.cluster.sublists(site, column, lang).len();
    let pages =
        |part| (1..=pages(world, site, column, lang, part)).map(move |page| SublistPage { part, page });
    (0..parts).flat_map(pages).collect()
}

/// How many pages a part has.
pub fn pages(world: &World, site: usize, column: usize, lang: Lang, part: usize) -> usize {
    let ids = &world.cluster.sublists(site, column, lang)[part].ids;
    ids.len().div_ceil(world.cluster.config.page_size).max(1)
}

/// Where a page of a part stands.
pub fn spot(world: &World, site: usize, column: usize, lang: Lang, at: SublistPage) -> Spot {
    let slug = world.cluster.sublists(site, column, lang)[at.part].part.slug(world.cluster);
    let id = &world.cluster.config.layout(site).columns[column].id;
    match at.page {
        1 => world.addresses.of_site(site, lang, &format!("{id}/{slug}.html")),
        page => world.addresses.of_site(site, lang, &format!("{id}/{slug}-page-{page}.html")),
    }
}

/// The first page of the same part in the other language; where it has none, the column's list.
pub fn other(world: &World, site: usize, column: usize, lang: Lang, at: SublistPage) -> Option<SublistPage> {
    let part = &world.cluster.sublists(site, column, lang)[at.part].part;
    let others = world.cluster.sublists(site, column, lang.other());
    let part = others.iter().position(|other| other.part == *part)?;
    Some(SublistPage { part, page: at.page.min(pages(world, site, column, lang.other(), part)) })
}

/// The name of a part.
pub fn name(world: &World, lang: Lang, part: &Part) -> String {
    let words = world.words(lang);
    match part {
        Part::InForce => words.word("part_in_force"),
        Part::Expired => words.word("part_expired"),
        Part::Repealed => words.word("part_repealed"),
        Part::Year(year) => words.format("part_year", &[("year", year.0.to_string())]),
        Part::Form(form) => words.word(&format!("form_{}", form.id().replace('-', "_"))),
        Part::Event(event) => world.cluster.data.services.events[*event].name.get(lang).to_string(),
        Part::Site(site) => world.cluster.config.sites[*site].short_name.get(lang).to_string(),
    }
}

/// The parts of a column in groups, for the links above its list; `current` is the part that is shown.
pub fn links(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    current: Option<usize>,
) -> Vec<PartView> {
    let mut groups: Vec<PartView> = Vec::new();
    for (part, list) in world.cluster.sublists(site, column, here.lang).iter().enumerate() {
        let kind = match list.part {
            Part::InForce | Part::Expired | Part::Repealed => "validity",
            Part::Year(_) => "year",
            Part::Form(_) => "form",
            Part::Event(_) => "event",
            Part::Site(_) => "site",
        };
        let link = PartLink {
            name: name(world, here.lang, &list.part),
            url: world.link(here, &spot(world, site, column, here.lang, SublistPage { part, page: 1 })),
            count: list.ids.len(),
            current: current == Some(part),
        };
        match groups.last_mut().filter(|group| group.kind == kind) {
            Some(group) => group.links.push(link),
            None => groups.push(PartView { kind, links: vec![link] }),
        }
    }
    groups
}
