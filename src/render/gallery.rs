//! The gallery: every component of a theme with its examples, in one page of each language. It is made by
//! `bosoo theme gallery` and is no part of a build.

use super::head::Head;
use super::page::{self, Page};
use super::section::{Section, SectionId, SectionPlace};
use super::view::PageView;
use super::world::{Here, World};
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::model::url::Spot;
use serde::Deserialize;
use std::collections::BTreeMap;
use tera::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    examples: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    lang: String,
    #[serde(default)]
    values: toml::Table,
}

/// A component with its examples: the name of each and its HTML.
pub type Shown = (String, Vec<(String, String)>);

/// The components of a site's theme that have examples in a language.
pub fn components(world: &World, site: usize, lang: Lang) -> Result<Vec<Shown>, Vec<Diagnostic>> {
    let section = Section::render(world, SectionId { site, lang, place: SectionPlace::Home })?;
    let theme = world.themes.of(&world.cluster.config, site);
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for (name, text) in &theme.examples {
        let examples = match toml::from_str::<Examples>(text) {
            Ok(examples) => examples.examples,
            Err(error) => {
                let path = format!("themes/{}/components/{name}/examples.toml", theme.name).into();
                let place = Place::at(&path, text, error.span().unwrap_or_default());
                faults.push(
                    Diagnostic::new(Level::Error, "toml-syntax")
                        .at(place)
                        .arg("why", "other")
                        .arg("detail", error.message()),
                );
                continue;
            }
        };
        let mut shown = Vec::new();
        for example in examples.iter().filter(|example| example.lang == lang.id()) {
            let mut context = section.context.clone();
            for (key, value) in &example.values {
                context.insert_value(key.clone(), as_value(value));
            }
            let template = format!("components/{name}/template.html");
            match theme.engine.render(&template, lang, &context) {
                Ok(html) => shown.push((example.name.clone(), page::text(html))),
                Err(none) => faults.push(page::no_page(world, theme, &template, none)),
            }
        }
        if !shown.is_empty() {
            all.push((name.clone(), shown));
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

/// The page of a language.
pub fn page(world: &World, site: usize, lang: Lang) -> Result<(Spot, String), Vec<Diagnostic>> {
    let spot = world.addresses.of_site(site, lang, "gallery.html");
    let here = Here { spot: spot.clone(), rooted: false, lang };
    let section = Section::render(world, SectionId { site, lang, place: SectionPlace::Home })?;
    let theme = world.themes.of(&world.cluster.config, site);
    let page = PageView {
        kind: "gallery",
        title: theme.name.to_string().into(),
        description: String::new(),
        url: world.link(&here, &spot),
        canonical: world.addresses.absolute(&spot),
        breadcrumb: Vec::new(),
        notices: Vec::new(),
    };
    let site_definition = &world.cluster.config.sites[site];
    let head = Head::alone(world, &here, site_definition, &page);
    let other = world.addresses.of_site(site, lang.other(), "gallery.html");
    let mut out = Page::new(world, &section, None, &page, &head, &world.link(&here, &other));
    let shown: Vec<BTreeMap<&str, Value>> = components(world, site, lang)?
        .into_iter()
        .map(|(name, examples)| {
            let examples: Vec<BTreeMap<&str, Value>> = examples
                .into_iter()
                .map(|(name, html)| {
                    BTreeMap::from([
                        ("name", Value::from_serializable(&name)),
                        ("html", Value::safe_string(&html)),
                        // A row stands in a list.
                        ("list", Value::from_serializable(&html.trim_start().starts_with("<li"))),
                    ])
                })
                .collect();
            BTreeMap::from([
                ("name", Value::from_serializable(&name)),
                ("examples", Value::from_serializable(&examples)),
            ])
        })
        .collect();
    out.insert("components", &shown);
    Ok((spot, page::text(out.render(world, site, "pages/gallery.html")?)))
}

/// A value of an example. `{ safe = "…" }` is finished HTML.
fn as_value(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => match table.get("safe").and_then(toml::Value::as_str) {
            Some(html) if table.len() == 1 => Value::safe_string(html),
            _ => {
                let entries: BTreeMap<&String, Value> =
                    table.iter().map(|(key, value)| (key, as_value(value))).collect();
                Value::from_serializable(&entries)
            }
        },
        toml::Value::Array(items) => {
            Value::from_serializable(&items.iter().map(as_value).collect::<Vec<_>>())
        }
        toml::Value::Datetime(date) => Value::from_serializable(&date.to_string()),
        other => Value::from_serializable(other),
    }
}
