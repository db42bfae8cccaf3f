//! The page of the inspectors' sheet at the portal.

use super::document::breadcrumb;
use super::head::Head;
use super::page::{Made, Page};
use super::section::{Section, banner};
use super::view::*;
use super::world::{Here, World};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::plan::SHEET;

/// Sets the sheet's text into the portal's frame.
pub fn page(world: &World, section: &Section, here: &Here, text: &str) -> Result<Made, Vec<Diagnostic>> {
    let portal = world.cluster.config.portal;
    let site = &world.cluster.config.sites[portal];
    let words = world.words(here.lang);
    let spot = |lang| world.addresses.of_site(portal, lang, SHEET[0]);
    let notices = banner(world, site)
        .map(|text| Notice { kind: "banner", text: text.get(here.lang).to_string() })
        .into_iter()
        .collect();
    let page = PageView {
        kind: "score",
        title: words.word("score").into(),
        description: String::new(),
        url: world.link(here, &here.spot),
        canonical: world.addresses.absolute(&here.spot),
        breadcrumb: breadcrumb(world, here, portal, None),
        notices,
    };
    let langs = Lang::ALL.into_iter().filter(|lang| world.has(*lang));
    // Made after the sitemap; people come to it by the footer.
    let head = Head {
        function: Some(words.word("score")),
        alternates: langs.map(|lang| (lang, spot(lang))).collect(),
        ..Head::alone(world, here, site, &page)
    };
    let other = here.lang.other();
    let switch = if world.has(other) { world.link(here, &spot(other)) } else { String::new() };
    let mut out = Page::new(world, section, None, &page, &head, &switch);
    out.insert_value("body", tera::Value::safe_string(text));
    let html = out.render(world, portal, "pages/score.html")?;
    Ok(Made { bytes: html, ..Made::default() })
}
