//! One output.

use super::pages::{self, Plain};
use super::section::{Section, SectionId};
use super::{
    Made, SourceText, World, document, feed, gazette, leave, open_data, sheet, sitemap, world::Here,
};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::load;
use crate::load::document::Version;
use crate::markdown;
use crate::plan::{Job, Output, Plan, asset};
use crate::tree::Source;
use anyhow::{Context, Result};
use rustc_hash::FxHashMap;

/// The sections that are needed, rendered.
pub type Sections = FxHashMap<SectionId, Section>;

/// Makes an output. `Err` is a failure of the machine; an editor's fault is in [`Made::diagnostics`].
pub fn render(world: &World, plan: &Plan, sections: &Sections, output: &Output) -> Result<Made> {
    let section = match output.job.section(world) {
        // A section that could not be rendered was reported; its pages are not made.
        Some(id) => match sections.get(&id) {
            Some(section) => Some(section),
            None => return Ok(Made::default()),
        },
        None => None,
    };
    let here = |lang: Lang, rooted: bool| Here { spot: output.spot.clone(), rooted, lang };
    let bytes = |text: String| Ok(Made { bytes: text.into_bytes(), ..Made::default() });
    let page = |made: Result<Made, Vec<Diagnostic>>| {
        Ok(made.unwrap_or_else(|diagnostics| Made { diagnostics, ..Made::default() }))
    };
    match &output.job {
        Job::Plain(site, lang, plain) => {
            let here = here(*lang, *plain == Plain::NotFound);
            let mut faults = Vec::new();
            let mut facts = None;
            let mut source = None;
            let text = match plain {
                Plain::List(column, page) => {
                    let text =
                        column_text(world, &here, *site, *column, &mut faults, &mut facts, &mut source)?;
                    // The text stands above every page of the list; its own page is the first one.
                    source = source.filter(|text: &SourceText| *page == 1 && text.lang == *lang);
                    text
                }
                Plain::Issue(_, at) => {
                    let (html, found) = gazette::texts(world, &here, *at)?;
                    facts = Some(found);
                    Some(html)
                }
                _ => None,
            };
            // The fingerprint is that of the plan, which has not read the text.
            let as_planned = text.is_none();
            let section = section.expect("a page has a section");
            let mut made: Made = page(pages::render(world, section, &here, *site, *plain, text))?;
            made.diagnostics.extend(faults);
            made.facts = facts;
            made.source = source;
            made.shown = made.shown.filter(|_| as_planned);
            Ok(made)
        }
        Job::Document(id, lang) | Job::Single(_, _, id, lang) => {
            let (version, text_lang) = world.cluster.documents[*id].version(*lang);
            let text = load::body(world.root, version)?;
            let section = section.expect("a page has a section");
            let mut made = page(document::render(world, section, &here(*lang, false), *id, &text))?;
            if matches!(output.job, Job::Single(..)) {
                made.search = None; // the document's own page is what is found
            } else if text_lang == *lang {
                let (file, body) = (version.file.clone(), version.body as usize);
                made.source = Some(SourceText { file, lang: text_lang, body, text });
            }
            Ok(made)
        }
        Job::Feed(site, lang) => bytes(feed::atom(world, *site, *lang)),
        Job::Leave(lang, address) => {
            page(leave::leave(world, section.expect("a page has a section"), &here(*lang, false), address))
        }
        Job::Resource(path) => {
            let bytes = std::fs::read(world.root.join(&**path)).with_context(|| path.to_string())?;
            Ok(Made { bytes, ..Made::default() })
        }
        Job::Scaled(path, at, format) => super::picture::scaled(world, path, *at, *format),
        Job::Asset(theme, at) => {
            Ok(Made { bytes: asset(world, theme, *at).bytes.clone(), ..Made::default() })
        }
        Job::Redirect(at) => bytes(sitemap::redirect_page(world, &plan.redirects[*at], Lang::Zh)),
        Job::RedirectsFile(host) => bytes(sitemap::redirects_file(world, *host, &plan.redirects)),
        Job::NginxMap(host) => bytes(sitemap::nginx_map(world, *host, &plan.redirects)),
        Job::Robots(host) => bytes(sitemap::robots(world, *host)),
        Job::Manifest(lang) => bytes(sitemap::manifest(world, *lang)),
        Job::Sitemap(host, part) => bytes(sitemap::part(world, &plan.sitemaps[*host], *part)),
        Job::Search(host, at) => {
            Ok(Made { bytes: plan.search[*host].files[*at].1.clone(), ..Made::default() })
        }
        Job::Data(file) => {
            let (content, shown) = open_data::made(world, *file);
            Ok(Made { bytes: content.into_bytes(), shown, ..Made::default() })
        }
        Job::SheetPage(lang, at) => {
            let section = section.expect("a page has a section");
            page(sheet::page(world, section, &here(*lang, false), &plan.sheet[*at].text))
        }
        Job::Sheet(at) => bytes(plan.sheet[*at].text.clone()),
        Job::SitemapIndex(host, parts) => bytes(sitemap::index(world, *host, *parts)),
    }
}

/// The text above a column's list: in the page's language, else Chinese.
fn column_text(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    faults: &mut Vec<Diagnostic>,
    facts: &mut Option<markdown::Facts>,
    source: &mut Option<SourceText>,
) -> Result<Option<String>> {
    let texts = &world.cluster.column_texts;
    let found: Option<(&Version, Lang)> = [here.lang, Lang::Zh]
        .into_iter()
        .find_map(|lang| texts.get(&(site, column, lang)).map(|version| (version, lang)));
    let Some((version, lang)) = found else { return Ok(None) };
    let text = load::body(world.root, version)?;
    let place = super::links::TextPlace { site, column, folder: None, file: &version.file };
    let links = super::links::TextLinks::new(world, place, here);
    let read = Source { path: &version.file, text: &text };
    let rendered = super::body(read, version.body as usize, lang, &links, "");
    faults.extend(rendered.diagnostics);
    let mut found = rendered.facts;
    links.add_to(&mut found);
    *facts = Some(found);
    *source = Some(SourceText { file: version.file.clone(), lang, body: version.body as usize, text });
    Ok(Some(match lang == here.lang {
        true => rendered.html,
        false => format!("<div lang=\"{}\" class=\"other-language\">{}</div>", lang.tag(), rendered.html),
    }))
}

/// Renders the sections that some outputs need.
pub fn sections(world: &World, ids: impl Iterator<Item = SectionId>, out: &mut Vec<Diagnostic>) -> Sections {
    use rayon::prelude::*;
    let ids: std::collections::BTreeSet<SectionId> = ids.collect();
    let rendered: Vec<(SectionId, Result<Section, Vec<Diagnostic>>)> = ids
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|id| (id, Section::render(world, id)))
        .collect();
    let mut sections = Sections::default();
    for (id, section) in rendered {
        match section {
            Ok(section) => {
                sections.insert(id, section);
            }
            // One template's fault shows in every section; it is said once.
            Err(faults) => {
                for fault in faults {
                    if !out.contains(&fault) {
                        out.push(fault);
                    }
                }
            }
        }
    }
    sections
}
