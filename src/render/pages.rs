//! The pages that are not documents: homes, lists, search, site map, the index of sites, the leaving notice, 404.

use super::areas::{self, AreasPage};
use super::document::breadcrumb;
use super::given::Given;
use super::head::Head;
use super::letters::{self, LettersPage};
use super::list;
use super::page::{self, Made, Page};
use super::schema_org;
use super::section::{Section, banner};
use super::sublists::{self, SublistPage};
use super::view::*;
use super::world::{Here, World};
use super::{gazette, home, open_data, unreviewed, withdrawn};
use crate::config::{Column, ColumnKind};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::model::DocumentId;
use crate::model::url::Spot;
use crate::theme::Asked;
use serde::Serialize;
use std::sync::Arc;

/// Rows of a home page's picture news.
const PICTURES: usize = 5;

/// A page that is not a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Plain {
    /// A site's home.
    Home,
    /// Page n (from 1) of a column's list.
    List(usize, usize),
    /// An issue of the gazette: column, index.
    Issue(usize, usize),
    /// The notice where a document stood that is not open any more: index.
    Withdrawn(usize),
    /// The search page.
    Search,
    /// The site map.
    SiteMap,
    /// The index of all sites (of the portal).
    Sites,
    /// The index of open data (of the portal).
    Data,
    /// 404 (of the portal).
    NotFound,
    /// A page below a column that shows the standard directory.
    Areas(usize, AreasPage),
    /// A page below a column that shows the mailbox.
    Letters(usize, LettersPage),
    /// A page of a part of a column's list.
    Part(usize, SublistPage),
}

/// What a page is made of.
struct PlainView {
    /// Its own description.
    page: PageView,
    /// What the template gets.
    given: Given,
    title_tail: bool,
    column: Option<usize>,
    function: Option<&'static str>,
    alternates: Vec<(Lang, Spot)>,
    switch: Option<Spot>,
    noindex: bool,
}

/// Where a plain page stands.
pub fn spot(world: &World, site: usize, lang: Lang, plain: Plain) -> Spot {
    let addresses = world.addresses;
    match plain {
        Plain::Home => addresses.home(site, lang),
        Plain::List(column, page) => world.column_spot(site, column, lang, page),
        Plain::Issue(column, at) => gazette::spot(world, site, column, at, lang),
        Plain::Withdrawn(at) => {
            let gone = &world.cluster.withdrawn[at];
            let column = &world.cluster.config.layout(site).columns[gone.column].id;
            addresses.of_site(site, lang, &format!("{column}/{}.html", gone.name))
        }
        Plain::Search => addresses.of_site(site, lang, "search.html"),
        Plain::SiteMap => addresses.of_site(site, lang, "sitemap.html"),
        Plain::Sites => addresses.of_cluster(lang, "sites.html"),
        Plain::Data => addresses.of_cluster(lang, "data.html"),
        Plain::NotFound => addresses.of_cluster(lang, "404.html"),
        Plain::Areas(column, page) => areas::spot(world, site, column, lang, page),
        Plain::Letters(column, page) => letters::spot(world, site, column, lang, page),
        Plain::Part(column, page) => sublists::spot(world, site, column, lang, page),
    }
}

/// How many pages a column's list has; at least one.
pub fn list_pages(world: &World, site: usize, column: usize, lang: Lang) -> usize {
    let definition = &world.cluster.config.layout(site).columns[column];
    if definition.kind == ColumnKind::Mailbox {
        return letters::pages(world, site);
    }
    if definition.kind == ColumnKind::Topic || definition.kind.holds_no_documents() {
        return 1;
    }
    world.cluster.list(site, column, lang).len().div_ceil(world.cluster.config.page_size).max(1)
}

/// A column of standing text that has one document shows it at once.
pub fn single_document(world: &World, site: usize, column: usize, lang: Lang) -> Option<DocumentId> {
    let definition = &world.cluster.config.layout(site).columns[column];
    let standing = matches!(definition.kind, ColumnKind::Page | ColumnKind::Overview);
    match (standing, world.cluster.list(site, column, lang)) {
        (true, [id]) if world.cluster.documents[*id].has_page_in(lang) => Some(*id),
        _ => None,
    }
}

/// A hash of what a plain page shows, besides the text above a column's list.
pub fn fingerprint(world: &World, here: &Here, site: usize, plain: Plain) -> u64 {
    fill(world, here, site, plain, None, Given::hashed()).given.fingerprint()
}

fn fill(
    world: &World,
    here: &Here,
    site: usize,
    plain: Plain,
    column_text: Option<String>,
    mut given: Given,
) -> PlainView {
    let config = &world.cluster.config;
    let definition = &config.sites[site];
    let lang = here.lang;
    let words = world.words(lang);
    let own = spot(world, site, lang, plain);
    let name = definition.name.get(lang).clone();
    let intro = definition.own.intro.get(lang).to_string();
    let banner = banner(world, definition).map(|text| ("banner", text.get(lang).to_string()));
    let machine = unreviewed::is_unreviewed(world, lang, site, plain);
    let machine = machine.then(|| ("machine", words.word("machine_notice")));
    let notices = banner.into_iter().chain(machine).map(|(kind, text)| Notice { kind, text });
    let notices: Vec<Notice> = notices.collect();
    let page = |kind: &'static str, title: Arc<str>, description: String, breadcrumb: Vec<Named>| PageView {
        kind,
        title,
        description,
        url: world.link(here, &own),
        canonical: world.addresses.absolute(&own),
        breadcrumb,
        notices: notices.clone(),
    };
    let trail = |column| breadcrumb(world, here, site, column);
    let both = |plain| {
        let langs = Lang::ALL.into_iter().filter(|lang| world.has(*lang));
        langs.map(|lang| (lang, spot(world, site, lang, plain))).collect::<Vec<_>>()
    };
    // A part may be in one language alone: its counterpart is looked for where it is shown.
    let other = match plain {
        Plain::Part(..) => None,
        plain => Some(spot(world, site, lang.other(), plain)),
    };
    let (page, title_tail, column, alternates, switch, noindex) = match plain {
        Plain::Home => {
            let columns = Columns(world.columns(here, site, config.latest));
            given.add("columns", &columns);
            given.push("by_id", || home::by_id(&columns.0));
            given.add("pictures", &world.pictures(here, site, PICTURES));
            given.add("sites", &world.sites(here));
            given.add("leaders", &world.leaders(here, site));
            given.add("counts", &home::counts(world, site, lang));
            given.add("gazette", &gazette::newest(world, here, site));
            (page("home", name.clone(), intro, Vec::new()), false, None, both(plain), other, false)
        }
        Plain::List(column, number) => {
            let layout = config.layout(site);
            let column_definition = &layout.columns[column];
            list::fill(world, here, site, column, number, column_text, &mut given);
            let title = column_definition.name.get(lang).clone();
            let mut view = page(
                "list",
                title,
                column_definition.description.get(lang).to_string(),
                trail(layout.columns[column].parent),
            );
            if number > 1 {
                let args = [("n", number.to_string())];
                view.title = format!("{} {}", view.title, words.format("page_number", &args)).into();
            }
            // The other language may have fewer pages: hide and draft make its lists shorter.
            let other_pages = list_pages(world, site, column, lang.other());
            let alternates =
                if number <= other_pages { both(Plain::List(column, number)) } else { Vec::new() };
            let switch = Some(world.column_spot(site, column, lang.other(), number.min(other_pages)));
            (view, true, Some(column), alternates, switch, false)
        }
        Plain::Issue(column, at) => {
            gazette::issue(world, here, site, column, at, &mut given);
            // The fingerprint hashes the documents; their texts are here only when the page is made.
            given.push("body", || tera::Value::safe_string(&column_text.unwrap_or_default()));
            let view = page("gazette", gazette::title(world, at, lang), String::new(), trail(Some(column)));
            (view, true, Some(column), both(plain), other, false)
        }
        Plain::Withdrawn(at) => {
            let gone = &world.cluster.withdrawn[at];
            given.add("column", &world.column_name(here, site, gone.column));
            given.add("withdrawn", &withdrawn::view(world, here, site, gone));
            let trail = trail(Some(gone.column));
            let view = page("withdrawn", words.word("withdrawn_title").into(), String::new(), trail);
            (view, true, Some(gone.column), both(plain), other, true)
        }
        Plain::Search => {
            given.add("columns", &Columns(world.columns(here, site, 0)));
            let view = page("search", words.word("search").into(), String::new(), trail(None));
            (view, true, None, both(plain), other, true)
        }
        Plain::SiteMap => {
            given.add("columns", &Columns(world.columns(here, site, 0)));
            let view = page("sitemap", words.word("site_map").into(), String::new(), trail(None));
            (view, true, None, both(plain), other, false)
        }
        Plain::Sites => {
            given.add("groups", &world.site_groups(here));
            let view = page("sites", words.word("all_sites").into(), String::new(), trail(None));
            (view, true, None, both(plain), other, false)
        }
        Plain::Data => {
            open_data::index(world, here, &mut given);
            let (title, lead) = (words.word("open_data").into(), words.word("open_data_lead"));
            let view = page("data", title, lead, trail(None));
            (view, true, None, both(plain), other, false)
        }
        Plain::Part(column, at) => {
            let title = list::part(world, here, site, column, at, &mut given);
            let view = page("list", title, String::new(), trail(Some(column)));
            // Each language numbers its parts by itself: the other's page is found by what the part is.
            let there = sublists::other(world, site, column, lang, at);
            let there = there.map(|at| sublists::spot(world, site, column, lang.other(), at));
            let switch = there.or(Some(world.column_spot(site, column, lang.other(), 1)));
            (view, true, Some(column), Vec::new(), switch, false)
        }
        Plain::Areas(column, number) => {
            let about = areas::fill(world, here, site, column, number, &mut given);
            let mut above = trail(Some(column));
            above.extend(about.above);
            let view = page("areas", about.title, about.description, above);
            let there = |lang| Plain::Areas(column, areas::other(world, number, lang));
            let switch = Some(spot(world, site, lang.other(), there(lang.other())));
            let alternates = if there(lang.other()) == plain { both(plain) } else { Vec::new() };
            (view, true, Some(column), alternates, switch, false)
        }
        Plain::Letters(column, number) => {
            let title = letters::fill(world, here, site, column, number, &mut given);
            let view = page("letters", title, String::new(), trail(Some(column)));
            (view, true, Some(column), both(plain), other, false)
        }
        Plain::NotFound => {
            given.add("columns", &Columns(world.columns(here, site, 0)));
            let view = page("notfound", words.word("not_found_title").into(), String::new(), trail(None));
            (view, true, None, Vec::new(), Some(world.addresses.home(site, lang.other())), true)
        }
    };
    given.also((&page, &alternates, &switch));
    let function = match plain {
        Plain::Search => Some("function_search"),
        Plain::SiteMap => Some("function_site_map"),
        Plain::Sites => Some("function_sites"),
        Plain::Data => Some("function_data"),
        Plain::Home | Plain::List(..) | Plain::Issue(..) | Plain::Withdrawn(_) | Plain::NotFound => None,
        Plain::Areas(..) | Plain::Letters(..) | Plain::Part(..) => None,
    };
    PlainView { page, given, title_tail, column, function, alternates, switch, noindex }
}

/// The template of a page.
fn template(world: &World, site: usize, plain: Plain) -> String {
    let layout = world.cluster.config.layout(site);
    let name = match plain {
        Plain::Home => return format!("pages/home_{}.html", layout.home),
        Plain::List(column, _) | Plain::Part(column, _) => {
            return format!("pages/{}.html", layout.columns[column].kind.template());
        }
        Plain::Issue(..) => "pages/gazette.html",
        Plain::Withdrawn(_) => "pages/withdrawn.html",
        Plain::Search => "pages/search.html",
        Plain::SiteMap => "pages/site_map.html",
        Plain::Sites => "pages/sites.html",
        Plain::Data => "pages/data.html",
        Plain::Areas(_, page) => areas::template(page),
        Plain::Letters(_, page) => letters::template(page),
        Plain::NotFound => "pages/not_found.html",
    };
    name.to_string()
}

/// Renders a plain page. `column_text` is the rendered text above a column's list.
pub fn render(
    world: &World,
    section: &Section,
    here: &Here,
    site: usize,
    plain: Plain,
    column_text: Option<String>,
) -> Result<Made, Vec<Diagnostic>> {
    let template = template(world, site, plain);
    page::given(page::asked(world, site, &template), |asked| {
        let view = fill(world, here, site, plain, column_text.clone(), Given::asked(asked.clone()));
        set(world, section, here, site, (&template, asked), view)
    })
}

/// Sets what a page shows into its template.
fn set(
    world: &World,
    section: &Section,
    here: &Here,
    site: usize,
    (template, asked): (&str, Option<Arc<Asked>>),
    view: PlainView,
) -> Result<Made, Vec<Diagnostic>> {
    let config = &world.cluster.config;
    let definition = &config.sites[site];
    let column: Option<&Column> = view.column.map(|column| &config.layout(site).columns[column]);
    let name = |column: &Column| column.name.get(here.lang).clone();
    // A page below a column says which; a list's own title does so already.
    let below = column.map(name).filter(|name| !view.page.title.contains(&**name));
    let tail = below.as_deref().into_iter().chain([&**definition.name.get(here.lang)]);
    let head = Head {
        page: &view.page,
        site: definition,
        spot: &here.spot,
        lang: here.lang,
        title_tail: if view.title_tail { tail.collect() } else { Vec::new() },
        column,
        function: view.function.map(|word| world.words(here.lang).word(word)),
        article: None,
        alternates: view.alternates,
        feed: Some(world.link(here, &world.addresses.of_site(site, here.lang, "feed.xml"))),
        noindex: view.noindex,
        root: root(world, here),
        schema_org: (view.page.kind == "home").then(|| schema_org::home(world, definition, here.lang)),
    };
    let switch = view.switch.as_ref().map(|spot| world.link(here, spot)).unwrap_or_default();
    let mut out = Page::new(world, section, asked, &view.page, &head, &switch);
    let shown = Some(view.given.fingerprint());
    for (name, value) in view.given.values {
        out.insert_value(name, value);
    }
    let bytes = out.render(world, site, template)?;
    Ok(Made { bytes, shown, ..Made::default() })
}

pub(super) fn root(world: &World, here: &Here) -> String {
    match here.rooted {
        true => world.addresses.hosts[here.spot.host].base.clone(),
        false => world.addresses.to_root(&here.spot),
    }
}

/// Columns, hashed as they are.
#[derive(Serialize, Hash)]
#[serde(transparent)]
pub(super) struct Columns(pub(super) Vec<ColumnView>);

impl World<'_> {
    fn sites(&self, here: &Here) -> Vec<SiteView> {
        (0..self.cluster.config.sites.len()).map(|site| self.site(here, site)).collect()
    }
}
