//! 领导信箱: the list of letters, each with its page, and the figures.

use super::given::Given;
use super::view::{Item, LangView};
use super::world::{Here, World, iso};
use crate::config::{ColumnKind, Localized};
use crate::data::letters::{Handling, Letter};
use crate::figures::{self, Asked, Kind, LetterFigures, covers_letter};
use crate::lang::Lang;
use crate::model::DocumentId;
use crate::model::url::Spot;
use serde::Serialize;
use std::sync::Arc;

/// A page below a column that shows the mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LettersPage {
    /// A letter: its index.
    Letter(usize),
    /// The figures of the mailbox.
    Figures,
}

/// The name of the page with the figures. A letter of the same name would be a duplicate address, which is told.
const FIGURES: &str = "figures";

/// Words that may be in the other language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct Words {
    text: Arc<str>,
    lang: Option<LangView>,
}

/// A letter in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct LetterRow {
    id: Arc<str>,
    url: String,
    title: Words,
    kind: String,
    organ: Arc<str>,
    received: String,
    replied: Option<String>,
}

/// A letter on its own page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct LetterView {
    row: LetterRow,
    writer: Arc<str>,
    text: Vec<Words>,
    reply: Vec<Words>,
    /// Working days that it took.
    days: Option<u32>,
}

/// The year's figures above the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
struct Headline {
    year: i16,
    received: u64,
    answered: u64,
    shown: u64,
    days: Option<String>,
    url: String,
}

/// The letters that a site's column shows, newest first: the portal's those of all organs.
pub fn shown(world: &World, site: usize) -> Vec<usize> {
    let letters = &world.cluster.data.letters;
    let own = |at: &usize| covers_letter(world.cluster, site, &letters.letters[*at]);
    letters.public.iter().copied().filter(own).collect()
}

/// The pages below a column that shows the mailbox.
pub fn all(world: &World, site: usize) -> Vec<LettersPage> {
    let letters = shown(world, site).into_iter().map(LettersPage::Letter);
    letters.chain([LettersPage::Figures]).collect()
}

/// How many pages the list has; at least one.
pub fn pages(world: &World, site: usize) -> usize {
    shown(world, site).len().div_ceil(world.cluster.config.page_size).max(1)
}

/// Where a page stands.
pub fn spot(world: &World, site: usize, column: usize, lang: Lang, page: LettersPage) -> Spot {
    let name = match page {
        LettersPage::Letter(at) => &*world.cluster.data.letters.letters[at].id,
        LettersPage::Figures => FIGURES,
    };
    let column = &world.cluster.config.layout(site).columns[column].id;
    world.addresses.of_site(site, lang, &format!("{column}/{name}.html"))
}

/// The template of a page.
pub fn template(page: LettersPage) -> &'static str {
    match page {
        LettersPage::Letter(_) => "pages/letter.html",
        LettersPage::Figures => "pages/letter_figures.html",
    }
}

/// Fills what the template of a page receives; the result is its heading.
pub fn fill(
    world: &World,
    here: &Here,
    site: usize,
    column: usize,
    page: LettersPage,
    given: &mut Given,
) -> Arc<str> {
    let words = world.words(here.lang);
    given.add("column", &world.column_name(here, site, column));
    match page {
        LettersPage::Letter(at) => {
            let letter = &world.cluster.data.letters.letters[at];
            let row = row(world, here, site, column, at);
            let title = row.title.text.clone();
            let view = LetterView {
                row,
                writer: letter.writer.clone(),
                text: paragraphs(here, letter, &letter.text),
                reply: paragraphs(here, letter, &letter.reply),
                days: match letter.handling {
                    Handling::Days(days) => Some(days),
                    _ => None,
                },
            };
            given.add("letter", &view);
            given.add("items", &taken_up(world, here, at));
            title
        }
        LettersPage::Figures => {
            let (cluster, year) = (world.cluster, world.cluster.as_of.year());
            let sheet = figures::sheet(Kind::Letters, &Asked { cluster, site, year, words, lang: here.lang });
            given.add_html("figures", &sheet.html());
            words.word("figures_letters").into()
        }
    }
}

/// Fills what page `number` of the list shows.
pub fn list(world: &World, here: &Here, site: usize, column: usize, number: usize, given: &mut Given) {
    let size = world.cluster.config.page_size;
    let letters = shown(world, site);
    let on_page = letters.iter().skip((number - 1) * size).take(size);
    let rows: Vec<LetterRow> = on_page.map(|at| row(world, here, site, column, *at)).collect();
    given.add("letters", &rows);
    given.add("headline", &headline(world, here, site, column));
}

/// The figures of the year of the clock, with the address of all figures.
fn headline(world: &World, here: &Here, site: usize, column: usize) -> Option<Headline> {
    let year = world.cluster.as_of.year();
    let figures: LetterFigures = figures::letters(world.cluster, site, year)?;
    Some(Headline {
        year,
        received: figures.received,
        answered: figures.answered,
        shown: figures.shown,
        days: figures.mean_in_words(),
        url: world.link(here, &spot(world, site, column, here.lang, LettersPage::Figures)),
    })
}

fn row(world: &World, here: &Here, site: usize, column: usize, at: usize) -> LetterRow {
    let letter = &world.cluster.data.letters.letters[at];
    LetterRow {
        id: letter.id.clone(),
        url: world.link(here, &spot(world, site, column, here.lang, LettersPage::Letter(at))),
        title: pick(here, letter, &letter.title),
        kind: world.words(here.lang).word(&format!("letter_{}", letter.kind)),
        organ: world.cluster.data.areas.organs[letter.organ].name.get(here.lang).clone(),
        received: iso(letter.received.0),
        replied: letter.replied.as_ref().map(|(day, _)| iso(*day)),
    }
}

/// A text in the page's language, else in the letter's own.
fn pick(here: &Here, letter: &Letter, text: &Localized) -> Words {
    match text.exact(here.lang) {
        own if !own.is_empty() => Words { text: own.clone(), lang: None },
        _ => {
            let lang = (letter.language != here.lang).then(|| LangView::of(letter.language));
            Words { text: text.exact(letter.language).clone(), lang }
        }
    }
}

fn paragraphs(here: &Here, letter: &Letter, text: &Localized) -> Vec<Words> {
    let Words { text, lang } = pick(here, letter, text);
    let lines = text.lines().filter(|line| !crate::lang::text::trim(line).is_empty());
    lines.map(|line| Words { text: line.into(), lang }).collect()
}

/// Whether a page in a language shows a translation of a letter that no native reader has read.
pub fn unreviewed(letter: &Letter, lang: Lang) -> bool {
    letter.unreviewed && lang != letter.language && letter.is_in(lang)
}

/// The documents that answer a letter or take it up.
fn taken_up(world: &World, here: &Here, at: usize) -> Vec<Item> {
    let ids = world.cluster.taken_up.get(&at).into_iter().flatten().copied();
    let ids = ids.filter(|id| world.cluster.documents[*id].shows_in(here.lang));
    world.items(here, ids, usize::MAX)
}

/// The letters that a document answers or takes up, with links to their pages on the portal. A letter that is not shown
/// is not named.
pub fn of_document(world: &World, here: &Here, id: DocumentId) -> Vec<super::view::Named> {
    let Some((site, column)) = mailbox(world) else { return Vec::new() };
    let letters = &world.cluster.data.letters;
    let named = world.cluster.documents[id].shared.letters.iter();
    named
        .filter_map(|reference| letters.find(&reference.value))
        .filter(|at| letters.letters[*at].public)
        .map(|at| {
            let row = row(world, here, site, column, at);
            let name = format!("{} {}", row.received, row.title.text).into();
            super::view::Named { name, url: row.url }
        })
        .collect()
}

/// The site and column that show the mailbox: the portal's, where it has one.
pub fn mailbox(world: &World) -> Option<(usize, usize)> {
    let config = &world.cluster.config;
    let mut columns = config.layout(config.portal).columns.iter();
    Some((config.portal, columns.position(|column| column.kind == ColumnKind::Mailbox)?))
}
