//! 领导信箱: how many letters came and were answered, and how long it took, by year, organ and kind.

use super::Asked;
use super::count::Of;
use crate::config::ColumnKind;
use crate::data::letters::{Handling, KINDS, Letter};
use crate::lang::number::hundredths;
use crate::model::Cluster;
use crate::sheet::{Cell, Content, Grid, Part, Sheet};

/// Figures of some letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct LetterFigures {
    /// 收到.
    pub received: u64,
    /// 办结: of these, answered.
    pub answered: u64,
    /// Of these, shown with their replies.
    pub shown: u64,
    /// Working days that the answered ones took in all, and how many they are: those whose days can be counted.
    days: (u64, u64),
}

impl LetterFigures {
    fn add(&mut self, letter: &Letter) {
        self.received += 1;
        self.answered += u64::from(letter.replied.is_some());
        self.shown += u64::from(letter.replied.is_some() && letter.public);
        if let Handling::Days(days) = letter.handling {
            self.days.0 += u64::from(days);
            self.days.1 += 1;
        }
    }

    /// 平均办理时间 in hundredths of a working day; `None` where no letter's days can be counted.
    pub fn mean_days(&self) -> Option<u64> {
        let (sum, count) = self.days;
        (count > 0).then(|| (sum * 100 + count / 2) / count)
    }

    /// The same as people write it.
    pub fn mean_in_words(&self) -> Option<String> {
        self.mean_days().map(hundredths)
    }

    /// Answered letters whose days nobody can count, because the holidays of a year are not known.
    pub fn undecided(&self) -> u64 {
        self.answered - self.days.1
    }
}

/// Whether a report of `site` counts a letter: the portal's mailbox is that of all organs, a site's are those that it
/// has to answer.
pub fn covers_letter(cluster: &Cluster, site: usize, letter: &Letter) -> bool {
    site == cluster.config.portal || cluster.data.areas.organs[letter.organ].site == Some(site)
}

/// Letters that a report of `site` counts.
fn covered(cluster: &Cluster, site: usize) -> impl Iterator<Item = &Letter> {
    cluster.data.letters.letters.iter().filter(move |letter| covers_letter(cluster, site, letter))
}

/// The letters received in a year, and what became of them until the day of the clock; `None` where there is no letter.
pub fn letters(cluster: &Cluster, site: usize, year: i16) -> Option<LetterFigures> {
    let mut figures = LetterFigures::default();
    let all = covered(cluster, site).filter(|letter| letter.received.0.year() == year);
    all.for_each(|letter| figures.add(letter));
    (figures.received > 0).then_some(figures)
}

/// 公开答复: letters answered in the year and shown with their replies, and documents that show a letter of no mailbox
/// (来信选登).
pub(super) fn replies(asked: &Asked, of: Of) -> u64 {
    let Asked { cluster, site, year, .. } = *asked;
    let answered = |letter: &&Letter| letter.replied.as_ref().is_some_and(|(day, _)| day.year() == year);
    let letters = covered(cluster, site).filter(|letter| letter.public).filter(answered).count();
    let documents = asked.published(of).filter(|(_, column)| column.kind == ColumnKind::Letters);
    (letters + documents.filter(|(document, _)| document.shared.letters.is_empty()).count()) as u64
}

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, site, year, words, lang } = *asked;
    let title = format!("{} {}", cluster.config.sites[site].name.get(lang), words.word("figures_letters"));
    let mut parts = vec![Part::Text(words.word("letters_definition"))];
    let mut by_year = grid(asked, "letters_by_year", "figures_year");
    let mut years: Vec<i16> = covered(cluster, site).map(|letter| letter.received.0.year()).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    for year in &years {
        row(&mut by_year, year.to_string(), letters(cluster, site, *year).unwrap_or_default());
    }
    parts.push(Part::Grid(by_year));
    let mut by_organ = grid(asked, "letters_by_organ", "letters_organ");
    let mut by_kind = grid(asked, "letters_by_kind", "letters_kind");
    let organs = &cluster.data.areas.organs;
    let mut of_organ = vec![LetterFigures::default(); organs.len()];
    let mut of_kind = [LetterFigures::default(); KINDS.len()];
    let mut sum = LetterFigures::default();
    for letter in covered(cluster, site).filter(|letter| letter.received.0.year() == year) {
        of_organ[letter.organ].add(letter);
        if let Some(at) = KINDS.iter().position(|(id, _)| *id == letter.kind) {
            of_kind[at].add(letter);
        }
        sum.add(letter);
    }
    for (organ, figures) in organs.iter().zip(&of_organ).filter(|(_, figures)| figures.received > 0) {
        row(&mut by_organ, organ.name.get(lang).to_string(), *figures);
    }
    for ((id, _), figures) in KINDS.iter().zip(&of_kind).filter(|(_, figures)| figures.received > 0) {
        row(&mut by_kind, words.word(&format!("letter_{id}")), *figures);
    }
    for mut grid in [by_organ, by_kind] {
        row(&mut grid, words.word("figures_sum"), sum);
        parts.push(Part::Grid(grid));
    }
    if sum.undecided() > 0 {
        let args = [("n", sum.undecided().to_string())];
        parts.push(Part::Text(words.format("letters_undecided", &args)));
    }
    Sheet { title, parts }
}

fn grid(asked: &Asked, caption: &str, first: &str) -> Grid {
    let words = asked.words;
    let caption = match caption {
        "letters_by_year" => words.word(caption),
        _ => words.format(caption, &[("year", asked.year.to_string())]),
    };
    let head = [first, "letters_received", "letters_answered", "letters_shown", "letters_days"];
    Grid::with_head(caption, head.map(|id| words.word(id)))
}

fn row(grid: &mut Grid, name: String, figures: LetterFigures) {
    let counts = [figures.received, figures.answered, figures.shown].map(Cell::number);
    let days = match figures.mean_days() {
        Some(days) => Cell { content: Content::Hundredths(days), ..Cell::text("") },
        None => Cell::text("—"),
    };
    grid.rows.push(std::iter::once(Cell::heading(name)).chain(counts).chain([days]).collect());
}
