//! 基层政务公开平台: the standard directory by area, by department and by township, an item's page, the change log.

mod view;

use super::given::Given;
use super::list::pager;
use super::view::{LangView, Named};
use super::world::{Here, World, iso};
use crate::config::Localized;
use crate::data::areas::{ItemId, METHODS, StandardItem, TreeLevel};
use crate::lang::Lang;
use crate::model::DocumentId;
use crate::model::url::Spot;
use std::sync::Arc;
use view::*;

/// A page below the platform's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AreasPage {
    /// An area with its directory.
    Area(usize),
    /// An item, page n (from 1) of its documents.
    Item(ItemId, usize),
    /// The items of a department or township.
    Organ(usize),
    /// The change log.
    Changes,
}

/// The pages below a column that shows the directory.
pub fn all(world: &World, lang: Lang) -> Vec<AreasPage> {
    let areas = &world.cluster.data.areas;
    if areas.areas.is_empty() {
        return Vec::new();
    }
    let mut pages: Vec<AreasPage> = (0..areas.areas.len()).map(AreasPage::Area).collect();
    for (id, ..) in areas.items() {
        pages.extend((1..=item_pages(world, id, lang)).map(|page| AreasPage::Item(id, page)));
    }
    pages.extend(organs(world).map(AreasPage::Organ));
    pages.push(AreasPage::Changes);
    pages
}

/// Where a page stands.
pub fn spot(world: &World, site: usize, column: usize, lang: Lang, page: AreasPage) -> Spot {
    let areas = &world.cluster.data.areas;
    let name = match page {
        AreasPage::Area(area) => areas.areas[area].id.to_string(),
        AreasPage::Item(id, 1) => areas.item(id).id.to_string(),
        AreasPage::Item(id, page) => format!("{}-page-{page}", areas.item(id).id),
        AreasPage::Organ(organ) => format!("organ-{}", areas.organs[organ].id),
        AreasPage::Changes => "changes".into(),
    };
    let column = &world.cluster.config.layout(site).columns[column].id;
    world.addresses.of_site(site, lang, &format!("{column}/{name}.html"))
}

/// The template of a page.
pub fn template(page: AreasPage) -> &'static str {
    match page {
        AreasPage::Area(_) => "pages/area.html",
        AreasPage::Item(..) => "pages/area_item.html",
        AreasPage::Organ(_) => "pages/area_organ.html",
        AreasPage::Changes => "pages/area_changes.html",
    }
}

/// The same page in the other language, which may have fewer pages of documents.
pub fn other(world: &World, page: AreasPage, lang: Lang) -> AreasPage {
    match page {
        AreasPage::Item(id, page) => AreasPage::Item(id, page.min(item_pages(world, id, lang))),
        page => page,
    }
}

/// What a page of the platform is about: title, description, the pages above it below the column.
pub struct About {
    /// The heading.
    pub title: Arc<str>,
    /// One sentence.
    pub description: String,
    /// Between the column and the page.
    pub above: Vec<Named>,
}

/// Fills what the template of a page receives.
pub fn fill(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    page: AreasPage,
    given: &mut Given,
) -> About {
    let areas = &world.cluster.data.areas;
    let at = At { world, here, site, column };
    let words = world.words(here.lang);
    given.add("column", &world.column_name(here, site, column));
    // An item's page shows the way up alone: its view is made for each of the many items.
    given.add("platform", &at.platform(!matches!(page, AreasPage::Item(..))));
    match page {
        AreasPage::Area(area) => {
            let definition = &areas.areas[area];
            given.add("area", &at.card(area));
            given.add("rows", &rows(at.rows(|id| id.area == area)));
            given.add("guideline", &definition.guideline);
            given.add("basis_source", &definition.source);
            let name = definition.name.get(here.lang);
            let args = [("name", name.to_string())];
            About {
                title: words.format("area_title", &args).into(),
                description: String::new(),
                above: Vec::new(),
            }
        }
        AreasPage::Item(id, number) => {
            let row = at.row(id, areas.item(id), true);
            let documents = documents(world, id, here.lang);
            let size = world.cluster.config.page_size;
            given.add("row", &row);
            given.add("area", &at.card(id.area));
            let shown = documents.iter().copied().skip((number - 1) * size);
            given.add("items", &world.items(here, shown, size));
            let pages = item_pages(world, id, here.lang);
            let url = |n| at.link(AreasPage::Item(id, n));
            given.add("pager", &pager(number, pages, documents.len(), &url));
            let title = match number {
                1 => row.name.text.clone(),
                n => {
                    let page = words.format("page_number", &[("n", n.to_string())]);
                    format!("{} {page}", row.name.text).into()
                }
            };
            let above = vec![row.area.clone()];
            About { title, description: row.must.join("；"), above }
        }
        AreasPage::Organ(organ) => {
            let definition = &areas.organs[organ];
            given.add("organ", &at.organ(organ));
            let home = definition.site.map(|site| world.link(here, &world.addresses.home(site, here.lang)));
            given.add("organ_home", &home);
            given.add("rows", &rows(at.rows(|id| areas.item(id).organs.contains(&organ))));
            let args = [("name", definition.name.get(here.lang).to_string())];
            About {
                title: words.format("organ_title", &args).into(),
                description: String::new(),
                above: Vec::new(),
            }
        }
        AreasPage::Changes => {
            let changes: Vec<ChangeView> = areas
                .changes
                .iter()
                .map(|change| ChangeView {
                    date: iso(change.date),
                    text: change.text.get(here.lang).clone(),
                    areas: change.areas.iter().map(|area| at.name(*area)).collect(),
                })
                .collect();
            given.add("changes", &changes);
            About { title: words.word("area_changes").into(), description: String::new(), above: Vec::new() }
        }
    }
}

/// Fills what the platform's own page receives.
pub fn index(world: &World, here: &Here, site: usize, column: usize, given: &mut Given) {
    let at = At { world, here, site, column };
    given.add("platform", &at.platform(true));
    let cards: Vec<AreaCard> = (0..world.cluster.data.areas.areas.len()).map(|area| at.card(area)).collect();
    given.add("areas", &cards);
}

/// The items a document fulfils, with links to their pages on the portal, for the document's page.
pub fn of_document(world: &World, here: &Here, id: DocumentId) -> Vec<Named> {
    let document = &world.cluster.documents[id];
    let Some((site, column)) = platform(world) else { return Vec::new() };
    let areas = &world.cluster.data.areas;
    let item = |item: ItemId| {
        let row = areas.item(item);
        let (area, name) = (areas.areas[item.area].name.get(here.lang), row.name.get(here.lang));
        let url = world.link(here, &spot(world, site, column, here.lang, AreasPage::Item(item, 1)));
        Named { name: format!("{area} · {name}").into(), url }
    };
    document.shared.items.iter().filter_map(|reference| areas.find(&reference.value)).map(item).collect()
}

/// The site and column that show the directory: the portal's, where it has one.
pub fn platform(world: &World) -> Option<(usize, usize)> {
    let config = &world.cluster.config;
    let column = config.layout(config.portal).columns.iter();
    let column = column.enumerate().find(|(_, column)| column.kind == crate::config::ColumnKind::Areas)?.0;
    (!world.cluster.data.areas.areas.is_empty()).then_some((config.portal, column))
}

/// Organs with items, in their order.
fn organs<'a>(world: &World<'a>) -> impl Iterator<Item = usize> + 'a {
    let areas = &world.cluster.data.areas;
    let mut used = vec![false; areas.organs.len()];
    for (_, _, item) in areas.items() {
        item.organs.iter().for_each(|organ| used[*organ] = true);
    }
    used.into_iter().enumerate().filter(|(_, used)| *used).map(|(organ, _)| organ)
}

fn documents(world: &World, id: ItemId, lang: Lang) -> Vec<DocumentId> {
    let all = world.cluster.fulfils.get(&id).into_iter().flatten().copied();
    all.filter(|id| world.cluster.documents[*id].shows_in(lang)).collect()
}

fn item_pages(world: &World, id: ItemId, lang: Lang) -> usize {
    documents(world, id, lang).len().div_ceil(world.cluster.config.page_size).max(1)
}

/// Marks the first row of each group.
fn rows(mut rows: Vec<StandardRow>) -> Vec<StandardRow> {
    for at in 0..rows.len() {
        let before = at.checked_sub(1).map(|before| &rows[before]);
        rows[at].first_of_group = before.is_none_or(|b| b.group != rows[at].group || b.area != rows[at].area);
    }
    rows
}

struct At<'a> {
    world: &'a World<'a>,
    here: &'a Here,
    site: usize,
    column: usize,
}

/// The ways into the directory, at the side of every page of it.
#[derive(Default, serde::Serialize, Hash)]
struct Platform {
    url: String,
    changes_url: String,
    departments: Vec<OrganName>,
    townships: Vec<OrganName>,
    areas: Vec<Named>,
    items: usize,
    fulfilled: usize,
    updated: Option<String>,
}

impl At<'_> {
    fn link(&self, page: AreasPage) -> String {
        self.world.link(self.here, &spot(self.world, self.site, self.column, self.here.lang, page))
    }

    fn name(&self, area: usize) -> Named {
        let name = self.world.cluster.data.areas.areas[area].name.get(self.here.lang).clone();
        Named { name, url: self.link(AreasPage::Area(area)) }
    }

    fn words(&self, text: &Localized) -> Words {
        let own = self.here.lang == Lang::Zh || !text.exact(self.here.lang).is_empty();
        let lang = (!own && !text.is_empty()).then(|| LangView::of(Lang::Zh));
        Words { text: text.get(self.here.lang).clone(), lang }
    }

    fn fulfilled(&self, id: ItemId) -> bool {
        self.world.cluster.fulfils.contains_key(&id)
    }

    fn platform(&self, whole: bool) -> Platform {
        let areas = &self.world.cluster.data.areas;
        let config = &self.world.cluster.config;
        let column = self.world.column_spot(self.site, self.column, self.here.lang, 1);
        let (url, changes_url) = (self.world.link(self.here, &column), self.link(AreasPage::Changes));
        if !whole {
            return Platform { url, changes_url, ..Platform::default() };
        }
        let is_township = |organ: &usize| {
            areas.organs[*organ].site.is_some_and(|site| &*config.layout(site).home == "township")
        };
        let (townships, departments): (Vec<usize>, Vec<usize>) = organs(self.world).partition(is_township);
        let named = |organs: Vec<usize>| organs.into_iter().map(|organ| self.organ(organ)).collect();
        Platform {
            url,
            changes_url,
            departments: named(departments),
            townships: named(townships),
            areas: (0..areas.areas.len()).map(|area| self.name(area)).collect(),
            items: areas.items().count(),
            fulfilled: areas.items().filter(|(id, ..)| self.fulfilled(*id)).count(),
            updated: areas.changes.first().map(|change| iso(change.date)),
        }
    }

    fn organ(&self, organ: usize) -> OrganName {
        let areas = &self.world.cluster.data.areas;
        let ids: Vec<ItemId> = areas.of_organ(organ).map(|(id, ..)| id).collect();
        OrganName {
            name: areas.organs[organ].name.get(self.here.lang).clone(),
            url: self.link(AreasPage::Organ(organ)),
            items: ids.len(),
            fulfilled: ids.iter().filter(|id| self.fulfilled(**id)).count(),
        }
    }

    fn organs(&self, organs: &[usize]) -> Vec<OrganName> {
        organs.iter().map(|organ| self.organ(*organ)).collect()
    }

    fn card(&self, area: usize) -> AreaCard {
        let definition = &self.world.cluster.data.areas.areas[area];
        let ids = (0..definition.items.len()).map(|item| ItemId { area, item });
        let fulfilled = ids.clone().filter(|id| self.fulfilled(*id)).count();
        let mut documents: Vec<DocumentId> =
            ids.flat_map(|id| self::documents(self.world, id, self.here.lang)).collect();
        documents.sort_unstable();
        documents.dedup();
        AreaCard {
            id: definition.id.clone(),
            name: definition.name.get(self.here.lang).clone(),
            url: self.link(AreasPage::Area(area)),
            former: definition.former.clone(),
            organs: self.organs(&definition.organs),
            items: definition.items.len(),
            fulfilled,
            documents: documents.len(),
        }
    }

    fn rows(&self, wanted: impl Fn(ItemId) -> bool) -> Vec<StandardRow> {
        let items = self.world.cluster.data.areas.items().filter(|(id, ..)| wanted(*id));
        items.map(|(id, _, item)| self.row(id, item, false)).collect()
    }

    /// A row; `whole` counts what its organs must publish, which only the item's own page shows.
    fn row(&self, id: ItemId, item: &StandardItem, whole: bool) -> StandardRow {
        let words = self.world.words(self.here.lang);
        let method = METHODS.iter().find(|(_, method)| *method == item.method).map_or("", |row| row.0);
        let levels = [
            (TreeLevel::County, "level_county"),
            (TreeLevel::Township, "level_township"),
            (TreeLevel::Village, "level_village"),
        ];
        let organs = match whole {
            true => self.organs(&item.organs),
            false => Vec::new(),
        };
        StandardRow {
            id: item.id.clone(),
            url: self.link(AreasPage::Item(id, 1)),
            area: self.name(id.area),
            group: self.words(&item.group),
            first_of_group: false,
            name: self.words(&item.name),
            must: item.must.clone(),
            may: item.may.clone(),
            basis: item.basis.iter().map(|(text, _)| text.clone()).collect(),
            limit: item.limit_words.clone(),
            organs,
            organ_words: item.organ_words.clone(),
            channels: item.channels.clone(),
            may_channels: item.may_channels.clone(),
            audience: item.audience.clone(),
            method: words.word(&format!("method_{}", method.replace('-', "_"))),
            levels: levels
                .iter()
                .filter(|(level, _)| item.levels.contains(level))
                .map(|(_, word)| words.word(word))
                .collect(),
            unverified: item.unverified,
            documents: documents(self.world, id, self.here.lang).len(),
            lang: (self.here.lang != Lang::Zh).then(|| LangView::of(Lang::Zh)),
        }
    }
}
