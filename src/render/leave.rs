//! The notice before a link leaves the government's sites (政府网站发展指引: 您访问的链接即将离开…, 是否继续？).

use super::document::breadcrumb;
use super::head::Head;
use super::links::leave_file;
use super::page::{Made, Page};
use super::section::Section;
use super::view::*;
use super::world::{Here, World};
use crate::diagnostic::Diagnostic;

/// Renders the notice of an address.
pub fn leave(world: &World, section: &Section, here: &Here, address: &str) -> Result<Made, Vec<Diagnostic>> {
    let portal = world.cluster.config.portal;
    let site = &world.cluster.config.sites[portal];
    let words = world.words(here.lang);
    let own = world.addresses.of_cluster(here.lang, &leave_file(address));
    let page = PageView {
        kind: "leave",
        title: words.word("leave_title").into(),
        description: String::new(),
        url: world.link(here, &own),
        canonical: world.addresses.absolute(&own),
        breadcrumb: breadcrumb(world, here, portal, None),
        notices: Vec::new(),
    };
    let other = world.addresses.of_cluster(here.lang.other(), &leave_file(address));
    let other_exists = world.has(here.lang.other());
    let head = Head::alone(world, here, site, &page);
    let back = world.link(here, &world.addresses.home(portal, here.lang));
    let switch = if other_exists { world.link(here, &other) } else { String::new() };
    let mut out = Page::new(world, section, None, &page, &head, &switch);
    out.insert("target", &serde_json::json!({ "url": address, "host": crate::model::url::domain(address) }));
    out.insert("back_url", &back);
    let bytes = out.render(world, portal, "pages/leave.html")?;
    Ok(Made { bytes, ..Made::default() })
}
