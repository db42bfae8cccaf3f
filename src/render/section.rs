//! What all pages of one folder share: header, navigation and footer, rendered once per site, language and column.

use super::page;
use super::view::*;
use super::world::{Here, World, text};
use crate::config::Site;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use serde::Serialize;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;
use tera::{Context, Value};
use xxhash_rust::xxh3::Xxh3;

/// Which section a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionId {
    /// The site.
    pub site: usize,
    /// The language.
    pub lang: Lang,
    /// The place in the site.
    pub place: SectionPlace,
}

/// The folder of the section's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SectionPlace {
    /// The site's own folder: home, search, site map.
    Home,
    /// A column's folder.
    Column(usize),
    /// `leave/` of the cluster.
    Leave,
    /// Pages that are served at any path.
    NotFound,
}

/// A rendered section.
pub struct Section {
    /// The context that every page of the section begins with.
    pub context: Context,
    /// The header in the pieces around the language switch's link.
    header: Vec<String>,
    /// The footer.
    pub footer: String,
    /// What the heads of its documents' pages have alike.
    pub(super) head: super::head::OfSection,
    /// The template of a document's page, and the names that it was given, without its values.
    pub(super) before: OnceLock<(String, Context)>,
}

/// Stands for the language switch's link while the header is rendered.
const SWITCH: char = '\u{1}';
/// The same for the link to the page in traditional characters.
const TRADITIONAL: char = '\u{2}';

#[derive(Serialize)]
struct SiteContext<'a> {
    id: &'a str,
    name: &'a str,
    names: &'a crate::config::Localized,
    short_name: &'a str,
    url: String,
    layout: &'a str,
    kind: &'a str,
    intro: Option<std::sync::Arc<str>>,
    contact: ContactView<'a>,
    footer: FooterView<'a>,
    banner: Option<&'a str>,
}

#[derive(Serialize)]
struct ContactView<'a> {
    address: Option<&'a str>,
    phone: Option<&'a str>,
    fax: Option<&'a str>,
    email: Option<&'a str>,
    postcode: Option<&'a str>,
    hours: Option<&'a str>,
}

#[derive(Serialize)]
struct FooterView<'a> {
    organizer: Option<&'a str>,
    undertaker: Option<&'a str>,
    contact: Option<&'a str>,
    site_id_code: Option<&'a str>,
    icp: Option<&'a str>,
    icp_url: &'static str,
    police: Option<&'a str>,
    police_url: String,
    identity_url: Option<&'a str>,
    error_report_url: Option<&'a str>,
}

#[derive(Serialize)]
struct NavEntry<'a> {
    id: &'a str,
    name: &'a str,
    url: String,
    active: bool,
    children: Vec<NavEntry<'a>>,
}

#[derive(Serialize)]
struct Switch {
    name: &'static str,
    tag: &'static str,
    url: char,
    vertical: bool,
}

impl Section {
    /// Renders the shared parts of a section.
    pub fn render(world: &World, id: SectionId) -> Result<Section, Vec<Diagnostic>> {
        let config = &world.cluster.config;
        let site = &config.sites[id.site];
        let here = here(world, id);
        let lang = id.lang;
        let words = world.words(lang);
        let link = |spot| world.link(&here, &spot);
        let portal = world.addresses.home(config.portal, lang);

        let mut context = Context::new();
        context.insert("lang", &LangView::of(lang));
        context.insert("language", lang.id());
        context.insert(
            "root",
            &if here.rooted {
                world.addresses.hosts[here.spot.host].base.clone()
            } else {
                world.addresses.to_root(&here.spot)
            },
        );
        context.insert_value(
            "cluster",
            Value::from_serializable(&serde_json::json!({
                "name": config.name.get(lang), "names": config.name, "sample": config.sample,
                "masthead": config.masthead.id(),
            })),
        );
        context.insert("site", &site_context(world, &here, site, id.site));
        context.insert_value("t", words.value().clone());

        let mut shell = context.clone();
        shell.insert("home_url", &link(world.addresses.home(id.site, lang)));
        shell.insert("search_url", &link(world.addresses.of_site(id.site, lang, "search.html")));
        shell.insert("sitemap_url", &link(world.addresses.of_site(id.site, lang, "sitemap.html")));
        shell.insert("sites_url", &link(world.addresses.of_cluster(lang, "sites.html")));
        shell.insert("data_url", &link(world.addresses.of_cluster(lang, "data.html")));
        let sheet = || link(world.addresses.of_site(config.portal, lang, crate::plan::SHEET[0]));
        shell.insert("score_url", &config.publish_score.then(sheet));
        shell.insert("portal_url", &link(portal));
        shell.insert("is_portal", &(id.site == config.portal));
        shell.insert("columns_total", &config.layout(id.site).columns.len());
        let other = lang.other();
        let switch = world.has(other).then(|| Switch {
            name: other.native_name(),
            tag: other.tag(),
            url: SWITCH,
            vertical: other.is_vertical(),
        });
        shell.insert("switch", &switch);
        let (name, tag) = crate::lang::hant::TRADITIONAL;
        let traditional = config.traditional.is_some() && lang == Lang::Zh;
        let traditional = traditional.then_some(Switch { name, tag, url: TRADITIONAL, vertical: false });
        shell.insert("traditional", &traditional);
        let theme = world.themes.of(config, id.site);
        let parts = ["parts/header.html", "parts/footer.html"];
        let nav = nav(world, &here, id);
        // One table a site in each section; the standard theme links to a page of them.
        let asked = |part: &&str| theme.engine.asked(part).is_none_or(|asked| asked.names.contains("sites"));
        let sites = if parts.iter().any(asked) { config.sites.len() } else { 0 };
        let sites: Vec<SiteView> = (0..sites).map(|site| world.site_name(&here, site)).collect();
        shell.insert("sites", &sites);

        let mut render = |part: &str| {
            page::given(page::asked(world, id.site, part), |asked| {
                // Of the navigation the standard header names a third, and the footer shows none of it.
                if asked.as_ref().is_none_or(|asked| asked.names.contains("nav")) {
                    shell.insert_value("nav", super::value::of(&nav, asked.as_deref()));
                }
                let html = theme.engine.render(part, lang, &shell);
                html.map(page::text).map_err(|none| vec![page::no_page(world, theme, part, none)])
            })
        };
        let header = render(parts[0])?;
        if theme.is_fork() {
            let faults = super::frame::check_header(theme, &header);
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        let header = header.split(SWITCH).map(str::to_string).collect();
        let mut footer = render(parts[1])?;
        footer.shrink_to_fit(); // it was made in a page's memory, and stays
        context.insert_value("footer", Value::safe_string(&footer));
        Ok(Section { context, header, footer, head: Default::default(), before: OnceLock::new() })
    }

    /// What stands on every page of the section as it is: the header between its links that differ, and the footer.
    pub fn fixed(&self) -> impl Iterator<Item = &str> {
        let header = self.header.iter().flat_map(|part| part.split(TRADITIONAL));
        header.chain(std::iter::once(self.footer.as_str()))
    }

    /// The header with the language switch leading to `link`, and the one to traditional characters to `traditional`.
    pub fn header(&self, link: &str, traditional: Option<&str>) -> String {
        let mut escaped = String::new();
        crate::lang::inline::escape(&mut escaped, link);
        let header = self.header.join(&escaped);
        match traditional {
            Some(link) => header.replace(TRADITIONAL, link),
            None => header,
        }
    }
}

/// A hash of all that a section's shared parts are made from, the theme and the words apart.
pub fn fingerprint(world: &World, id: SectionId) -> u64 {
    let config = &world.cluster.config;
    let mut hash = Xxh3::new();
    id.hash(&mut hash);
    config.hash.hash(&mut hash);
    config.sites[id.site].own.hash(&mut hash);
    banner(world, &config.sites[id.site]).hash(&mut hash);
    hash.finish()
}

/// The place from which a section's links are made.
pub fn here(world: &World, id: SectionId) -> Here {
    let spot = match id.place {
        SectionPlace::Home => world.addresses.home(id.site, id.lang),
        SectionPlace::Column(column) => world.column_spot(id.site, column, id.lang, 1),
        SectionPlace::Leave => world.addresses.of_cluster(id.lang, "leave/x.html"),
        SectionPlace::NotFound => world.addresses.of_cluster(id.lang, "404.html"),
    };
    Here { spot, rooted: id.place == SectionPlace::NotFound, lang: id.lang }
}

/// The site's notice, while it is shown.
pub fn banner<'a>(world: &World<'a>, site: &'a Site) -> Option<&'a crate::config::Localized> {
    let banner = site.own.banner.as_ref()?;
    let over = banner.until.is_some_and(|until| until < world.cluster.as_of.date());
    (!over).then_some(&banner.text)
}

fn site_context<'a>(world: &World<'a>, here: &Here, site: &'a Site, index: usize) -> SiteContext<'a> {
    let lang = here.lang;
    let some = |text: &'a str| Some(text).filter(|text| !text.is_empty());
    let contact = &site.own.contact;
    let footer = &site.footer;
    let layout = world.cluster.config.layout(index);
    SiteContext {
        id: &site.id,
        name: site.name.get(lang),
        names: &site.name,
        short_name: site.short_name.get(lang),
        url: world.link(here, &world.addresses.home(index, lang)),
        layout: &layout.id,
        kind: &layout.home,
        intro: text(&site.own.intro, lang),
        contact: ContactView {
            address: some(contact.address.get(lang)),
            phone: some(&contact.phone),
            fax: some(&contact.fax),
            email: some(&contact.email),
            postcode: some(&contact.postcode),
            hours: some(contact.hours.get(lang)),
        },
        footer: FooterView {
            organizer: some(footer.organizer.get(lang)),
            undertaker: some(footer.undertaker.get(lang)),
            contact: some(&footer.contact),
            site_id_code: some(&footer.site_id_code),
            icp: some(&footer.icp),
            // The two registers that every filing number links to.
            icp_url: "https://beian.miit.gov.cn/",
            police: some(&footer.police),
            police_url: police_url(&footer.police),
            identity_url: some(&footer.identity_url),
            error_report_url: some(&footer.error_report_url),
        },
        banner: banner(world, site).map(|text| &**text.get(lang)),
    }
}

fn police_url(record: &str) -> String {
    let digits: String = record.chars().filter(char::is_ascii_digit).collect();
    format!("https://beian.mps.gov.cn/#/query/webSearch?code={digits}")
}

fn nav<'a>(world: &World<'a>, here: &Here, id: SectionId) -> Vec<NavEntry<'a>> {
    let layout = world.cluster.config.layout(id.site);
    let active = match id.place {
        SectionPlace::Column(column) => top(layout, column),
        _ => usize::MAX,
    };
    let entry = |column: usize, children: Vec<NavEntry<'a>>| NavEntry {
        id: &layout.columns[column].id,
        name: layout.columns[column].name.get(id.lang),
        url: world.link(here, &world.column_spot(id.site, column, id.lang, 1)),
        active: column == active,
        children,
    };
    layout
        .children(None)
        .filter(|column| layout.columns[*column].nav)
        .map(|column| {
            let children = layout.children(Some(column)).map(|child| entry(child, Vec::new())).collect();
            entry(column, children)
        })
        .collect()
}

fn top(layout: &crate::config::Layout, column: usize) -> usize {
    let mut column = column;
    while let Some(parent) = layout.columns[column].parent {
        column = parent;
    }
    column
}

impl World<'_> {
    /// A site's name and link, without looking at its documents.
    fn site_name(&self, here: &Here, site: usize) -> SiteView {
        let config = &self.cluster.config;
        let definition = &config.sites[site];
        SiteView {
            id: definition.id.clone(),
            name: definition.name.get(here.lang).clone(),
            short_name: definition.short_name.get(here.lang).clone(),
            url: self.link(here, &self.addresses.home(site, here.lang)),
            mn_url: None,
            layout: config.layouts[definition.layout].id.clone(),
            layout_name: config.layouts[definition.layout].name.get(here.lang).clone(),
            latest: None,
        }
    }
}
