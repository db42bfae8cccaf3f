//! What the page of a column's list receives, whole or a part of it.

use super::given::Given;
use super::pages::{Columns, list_pages};
use super::sublists::{self, SublistPage};
use super::view::*;
use super::world::{Here, World};
use super::{accounts, areas, gazette, letters, open_data};
use crate::config::ColumnKind;
use crate::model::DocumentId;
use std::sync::Arc;

/// Page links shown around the current one.
const AROUND: usize = 2;

/// Fills what page `number` of a column's list shows; `text` is the rendered text above it.
pub(super) fn fill(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    number: usize,
    text: Option<String>,
    given: &mut Given,
) {
    let ids = world.cluster.list(site, column, here.lang);
    let pages = list_pages(world, site, column, here.lang);
    let url = |n: usize| world.link(here, &world.column_spot(site, column, here.lang, n));
    let shown = Shown { ids, pages, number, url: &url, part: None };
    rows(world, here, site, column, &shown, text, given);
}

/// Fills what a page of a part of a list shows; the result is the page's heading.
pub(super) fn part(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    at: SublistPage,
    given: &mut Given,
) -> Arc<str> {
    let list = &world.cluster.sublists(site, column, here.lang)[at.part];
    let pages = sublists::pages(world, site, column, here.lang, at.part);
    let url = |page: usize| {
        let at = SublistPage { page, ..at };
        world.link(here, &sublists::spot(world, site, column, here.lang, at))
    };
    let shown = Shown { ids: &list.ids, pages, number: at.page, url: &url, part: Some(at.part) };
    rows(world, here, site, column, &shown, None, given);
    let column = world.cluster.config.layout(site).columns[column].name.get(here.lang).clone();
    let args = [("column", column.to_string()), ("part", sublists::name(world, here.lang, &list.part))];
    let title = world.words(here.lang).format("part_title", &args);
    match at.page {
        1 => title.into(),
        n => format!("{title} {}", world.words(here.lang).format("page_number", &[("n", n.to_string())]))
            .into(),
    }
}

struct Shown<'a> {
    ids: &'a [DocumentId],
    pages: usize,
    number: usize,
    url: &'a dyn Fn(usize) -> String,
    part: Option<usize>,
}

fn rows(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    shown: &Shown,
    text: Option<String>,
    given: &mut Given,
) {
    let config = &world.cluster.config;
    let layout = config.layout(site);
    let definition = &layout.columns[column];
    let size = if shown.pages == 1 { shown.ids.len().max(1) } else { config.page_size };
    let from = (shown.number - 1) * size;
    let mut view = world.column(here, site, column, 0);
    view.text = text.clone();
    let siblings: Vec<ColumnView> = match definition.kind.shows_columns() {
        true => layout
            .children(Some(column))
            .map(|child| world.column(here, site, child, config.latest))
            .collect(),
        false => layout
            .children(definition.parent)
            .filter(|other| definition.parent.is_some() || layout.columns[*other].nav)
            .map(|other| ColumnView { active: other == column, ..world.column_name(here, site, other) })
            .collect(),
    };
    given.add("column", &view);
    if let (Some(html), Some((_, value))) = (text, given.values.last_mut())
        && let Some(mut map) = std::mem::replace(value, tera::Value::none()).into_map()
    {
        // The text is HTML already.
        map.insert("text".into(), tera::Value::safe_string(&html));
        *value = tera::Value::from(map);
    }
    given.add("columns", &Columns(siblings));
    given.add("items", &world.items(here, shown.ids.iter().copied().skip(from), size));
    let total = match definition.kind {
        ColumnKind::Mailbox => letters::shown(world, site).len(),
        _ => shown.ids.len(),
    };
    given.add("pager", &pager(shown.number, shown.pages, total, shown.url));
    given.add("parts", &sublists::links(world, here, site, column, shown.part));
    given.add("feed_url", &world.link(here, &world.addresses.of_site(site, here.lang, "feed.xml")));
    given.add("data", &open_data::links(world, here, site, column));
    match definition.kind {
        ColumnKind::Leaders | ColumnKind::Organ | ColumnKind::Contact => {
            given.add("leaders", &world.leaders(here, site));
            given.add("organs", &world.organs(here, site));
        }
        ColumnKind::Gazette => gazette::list(world, here, site, column, given),
        ColumnKind::Accounts => accounts::list(world, here, site, given),
        ColumnKind::Areas => areas::index(world, here, site, column, given),
        ColumnKind::Mailbox => letters::list(world, here, site, column, shown.number, given),
        ColumnKind::Guide => given.add("platforms", &world.platforms(here)),
        _ => {}
    }
}

/// The pages of a list, `url` being the link to page n.
pub(super) fn pager(page: usize, pages: usize, total: usize, url: &dyn Fn(usize) -> String) -> Pager {
    let numbers = (1..=pages).filter(|n| *n == 1 || *n == pages || n.abs_diff(page) <= AROUND);
    Pager {
        page,
        pages,
        total,
        prev: (page > 1).then(|| url(page - 1)),
        next: (page < pages).then(|| url(page + 1)),
        first: url(1),
        last: url(pages),
        links: numbers.map(|n| PagerLink { n, url: url(n), current: n == page }).collect(),
    }
}
