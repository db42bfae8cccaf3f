//! 政府公报: the list of all issues, and the electronic edition of each. An issue's page is set from the documents' own files,
//! so that the gazette and the web text can't differ.

use super::given::Given;
use super::links::{TextLinks, TextPlace};
use super::view::{ContentsEntry, EventView, GazetteBlock, IssuePdf, IssueView, ReadingPointView};
use super::world::{Here, World, iso};
use crate::config::ColumnKind;
use crate::data::gazette::Issue;
use crate::lang::Lang;
use crate::lang::inline::escape;
use crate::model::url::Spot;
use crate::model::{DocumentId, Target};
use crate::tree::Source;
use crate::{load, markdown};
use anyhow::Result;
use std::hash::Hash;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// Where an issue's page stands.
pub fn spot(world: &World, site: usize, column: usize, issue: usize, lang: Lang) -> Spot {
    let id = &world.cluster.config.layout(site).columns[column].id;
    let name = &world.cluster.data.gazette.issues[issue].name;
    world.addresses.of_site(site, lang, &format!("{id}/{name}.html"))
}

/// The printed edition of an issue: its file under the root, made by `bosoo gazette pdf`.
pub fn pdf_path(issue: &Issue, lang: Lang) -> String {
    format!("{}/gazette/{}.{}.pdf", crate::data::FOLDER, issue.name, lang.id())
}

/// Where the printed edition stands.
pub fn pdf_spot(world: &World, site: usize, column: usize, issue: &Issue, lang: Lang) -> Spot {
    let id = &world.cluster.config.layout(site).columns[column].id;
    world.addresses.of_site(site, lang, &format!("{id}/{}.pdf", issue.name))
}

/// Whether the printed edition was made from the documents as they are now.
pub fn pdf_is_current(world: &World, issue: &Issue, lang: Lang) -> bool {
    let Ok(bytes) = std::fs::read(world.root.join(pdf_path(issue, lang))) else { return false };
    bytes.ends_with(mark(world, issue, lang).as_bytes())
}

/// The line that `bosoo gazette pdf` puts at the end of a file: a comment to PDF, and to the build what the file was
/// made from.
pub fn mark(world: &World, issue: &Issue, lang: Lang) -> String {
    let mut hash = Xxh3::new();
    (&issue.name, issue.number, issue.total, issue.date).hash(&mut hash);
    for event in &issue.chronicle {
        (event.date, &event.text).hash(&mut hash);
    }
    for (id, _) in documents(world, issue) {
        let document = &world.cluster.documents[id];
        (document.version(lang).0.hash, document.zh.hash).hash(&mut hash);
    }
    format!("%bosoo-gazette {:016x}\n", hash.digest())
}

/// The documents of an issue, with whether each is an appointment. What is not there was reported.
pub fn documents(world: &World, issue: &Issue) -> Vec<(DocumentId, bool)> {
    let find = |reference: &str| match world.cluster.resolve(reference) {
        Ok(Target::Document(id)) => Some(id),
        _ => None,
    };
    let first = issue.documents.iter().filter_map(|(reference, _)| Some((find(reference)?, false)));
    first
        .chain(issue.appointments.iter().filter_map(|(reference, _)| Some((find(reference)?, true))))
        .collect()
}

/// An issue in a list.
fn view(world: &World, here: &Here, site: usize, column: usize, at: usize) -> IssueView {
    let issue = &world.cluster.data.gazette.issues[at];
    let words = world.words(here.lang);
    let args = [("year", issue.year.to_string()), ("number", issue.number.to_string())];
    let pdf = pdf_is_current(world, issue, here.lang).then(|| IssuePdf {
        url: world.link(here, &pdf_spot(world, site, column, issue, here.lang)),
        size: std::fs::metadata(world.root.join(pdf_path(issue, here.lang)))
            .map_or(0, |meta| meta.len().div_ceil(1024)),
    });
    IssueView {
        title: words.format("gazette_issue", &args),
        url: world.link(here, &spot(world, site, column, at, here.lang)),
        year: issue.year,
        number: issue.number,
        total: issue.total,
        date: iso(issue.date),
        documents: issue.references().count(),
        pdf,
    }
}

/// The issue's name, for titles.
pub fn title(world: &World, at: usize, lang: Lang) -> Arc<str> {
    let issue = &world.cluster.data.gazette.issues[at];
    let args = [("year", issue.year.to_string()), ("number", issue.number.to_string())];
    world.words(lang).format("gazette_issue", &args).into()
}

/// What the list page shows: every issue since the first, and where the paper can be read.
pub fn list(world: &World, here: &Here, site: usize, column: usize, given: &mut Given) {
    let gazette = &world.cluster.data.gazette;
    let issues: Vec<IssueView> =
        (0..gazette.issues.len()).map(|at| view(world, here, site, column, at)).collect();
    given.add("issues", &issues);
    let points: Vec<ReadingPointView> = gazette
        .reading_points
        .iter()
        .map(|point| ReadingPointView {
            place: point.place.get(here.lang).clone(),
            address: super::world::text(&point.address, here.lang),
            hours: super::world::text(&point.hours, here.lang),
        })
        .collect();
    given.add("reading_points", &points);
}

/// Issues on the home page, which 国办发〔2018〕22号 asks to lead to the gazette.
const ON_HOME: usize = 3;

/// The newest issues for a home page; `None` where the site has no gazette.
pub fn newest(world: &World, here: &Here, site: usize) -> Option<GazetteBlock> {
    let columns = &world.cluster.config.layout(site).columns;
    let column = columns.iter().position(|column| column.kind == ColumnKind::Gazette)?;
    let issues = 0..world.cluster.data.gazette.issues.len().min(ON_HOME);
    Some(GazetteBlock {
        name: columns[column].name.get(here.lang).clone(),
        url: world.link(here, &world.column_spot(site, column, here.lang, 1)),
        issues: issues.map(|at| view(world, here, site, column, at)).collect(),
    })
    .filter(|block| !block.issues.is_empty())
}

/// What an issue's page shows, but for the texts.
pub fn issue(world: &World, here: &Here, site: usize, column: usize, at: usize, given: &mut Given) {
    let issues = &world.cluster.data.gazette.issues;
    let issue = &issues[at];
    given.add("issue", &view(world, here, site, column, at));
    let contents: Vec<ContentsEntry> = documents(world, issue)
        .into_iter()
        .enumerate()
        .map(|(nth, (id, appointment))| ContentsEntry {
            anchor: format!("d{}", nth + 1),
            item: world.item(here, id),
            appointment,
        })
        .collect();
    given.add("contents", &contents);
    let chronicle: Vec<EventView> = issue
        .chronicle
        .iter()
        .map(|event| EventView { date: iso(event.date), text: event.text.get(here.lang).clone() })
        .collect();
    given.add("chronicle", &chronicle);
    // The issues stand newest first.
    let neighbour =
        |at: Option<usize>| at.filter(|at| *at < issues.len()).map(|at| view(world, here, site, column, at));
    given.add("newer", &neighbour(at.checked_sub(1)));
    given.add("older", &neighbour(Some(at + 1)));
}

/// All that the texts of an issue's page are made from.
pub fn hash(world: &World, at: usize, lang: Lang, hash: &mut Xxh3) {
    let issue = &world.cluster.data.gazette.issues[at];
    for (id, _) in documents(world, issue) {
        let document = &world.cluster.documents[id];
        (document.version(lang).0.hash, document.zh.hash, document.counterpart).hash(hash);
    }
}

/// The texts of an issue: each document's own, under its title.
///
/// What is wrong with a text is said at the document's own page.
pub fn texts(world: &World, here: &Here, at: usize) -> Result<(String, markdown::Facts)> {
    let issue = &world.cluster.data.gazette.issues[at];
    let mut html = String::new();
    let mut facts = markdown::Facts::default();
    for (nth, (id, _)) in documents(world, issue).into_iter().enumerate() {
        let document = &world.cluster.documents[id];
        let (version, lang) = document.version(here.lang);
        let text = load::body(world.root, version)?;
        let links = TextLinks::new(world, TextPlace::of(document), here);
        let source = Source { path: &version.file, text: &text };
        let rendered = super::body(source, version.body as usize, lang, &links, "");
        facts.externals.extend(rendered.facts.externals);
        facts.resources.extend(rendered.facts.resources);
        facts.figures.extend(rendered.facts.figures);
        links.add_to(&mut facts);
        facts.links.extend(rendered.facts.links.into_iter().filter(|link| !link.document.is_empty()));
        one(&mut html, world, here, nth + 1, id, lang, &rendered.html);
    }
    Ok((html, facts))
}

fn one(html: &mut String, world: &World, here: &Here, nth: usize, id: DocumentId, lang: Lang, body: &str) {
    let document = &world.cluster.documents[id];
    let (version, _) = document.version(here.lang);
    let other = (lang != here.lang).then(|| lang.tag());
    let attribute = other.map(|tag| format!(" lang=\"{tag}\"")).unwrap_or_default();
    html.push_str(&format!(
        "<article class=\"gazette-document\" aria-labelledby=\"d{nth}\"{attribute}>\n<h2 id=\"d{nth}\">"
    ));
    escape(html, &version.title);
    html.push_str("</h2>\n");
    if let Some(number) = &document.shared.number {
        html.push_str("<p class=\"gazette-number\" lang=\"zh-CN\">");
        escape(html, number);
        html.push_str("</p>\n");
    }
    if lang != here.lang {
        html.push_str(&format!(
            "<p class=\"gazette-number\" lang=\"{}\"><span class=\"tag\">",
            here.lang.tag()
        ));
        escape(html, &world.words(here.lang).word("text_in_chinese"));
        html.push_str("</span></p>\n");
    }
    let horizontal = here.lang.is_vertical() && !lang.is_vertical();
    html.push_str(if horizontal {
        "<div class=\"prose part-horizontal\" tabindex=\"0\">\n"
    } else {
        "<div class=\"prose\">\n"
    });
    html.push_str(&nested(body, nth));
    html.push_str("</div>\n<p class=\"gazette-source\"><a href=\"");
    escape(html, &world.link(here, &world.addresses.document(world.cluster, document, here.lang)));
    html.push_str("\" lang=\"");
    html.push_str(here.lang.tag());
    html.push_str("\">");
    escape(html, &world.words(here.lang).word("gazette_own_page"));
    html.push_str("</a></p>\n</article>\n");
}

/// A body inside a larger page: its headings one level lower, its anchors with the document's own beginning. The body is
/// HTML that we wrote, so tags and attributes have one form.
fn nested(body: &str, nth: usize) -> String {
    let mut html = body.to_string();
    for level in (2..=5).rev() {
        let (from, to) = (level, level + 1);
        html = html
            .replace(&format!("<h{from}"), &format!("<h{to}"))
            .replace(&format!("</h{from}>"), &format!("</h{to}>"));
    }
    for attribute in [" id=\"", " href=\"#", " aria-labelledby=\"", " aria-describedby=\""] {
        html = html.replace(attribute, &format!("{attribute}d{nth}-"));
    }
    html
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_body_moves_one_level_down_and_keeps_its_anchors_to_itself() {
        let html = super::nested(
            "<h2 id=\"s1\">甲</h2><h3>乙</h3><p id=\"p2\"><a href=\"#s1\">丙</a> <a href=\"x.html#s1\">丁</a></p>",
            3,
        );
        assert_eq!(
            html,
            "<h3 id=\"d3-s1\">甲</h3><h4>乙</h4><p id=\"d3-p2\"><a href=\"#d3-s1\">丙</a> <a href=\"x.html#s1\">丁</a></p>"
        );
    }
}
