//! The yearly figures of 政务公开, as in a city's work report: items on the site and on new media, interpretations, replies,
//! gazette issues.

use super::Asked;
use super::count::{Of, covers, is_item};
use crate::config::ColumnKind;
use crate::load::document::Form;
use crate::model::Document;
use crate::sheet::{Cell, Grid, Part, Sheet};

/// The figures of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Openness {
    /// Items on the sites.
    pub site_items: u64,
    /// Posts of the accounts.
    pub media_items: u64,
    /// Normative documents made.
    pub policies: u64,
    /// Interpretations.
    pub interpretations: u64,
    /// Of these, taken over from another organ.
    pub reprints: u64,
    /// Of these, press conferences.
    pub press_conferences: u64,
    /// Replies to letters.
    pub replies: u64,
    /// 回应关切.
    pub responses: u64,
    /// Consultations.
    pub consultations: u64,
    /// Issues of the gazette.
    pub gazette_issues: u64,
    /// Accounts that work.
    pub accounts: u64,
    /// By site: its index and its items.
    pub by_site: Vec<(usize, u64)>,
}

impl Openness {
    /// Items on the sites and on new media.
    pub fn total(&self) -> u64 {
        self.site_items + self.media_items
    }
}

/// Counts the year.
pub fn openness(asked: &Asked) -> Openness {
    let cluster = asked.cluster;
    let portal = asked.site == cluster.config.portal;
    let mut by_site: Vec<(usize, u64)> = (0..cluster.config.sites.len())
        .filter(|site| covers(cluster, asked.site, *site))
        .map(|site| (site, 0))
        .collect();
    for (document, column) in asked.published(Of::Covered) {
        if let Some(row) =
            by_site.iter_mut().find(|(site, _)| *site == document.site).filter(|_| is_item(column))
        {
            row.1 += 1;
        }
    }
    let accounts =
        cluster.data.accounts.accounts.iter().filter(|account| covers(cluster, asked.site, account.owner));
    Openness {
        site_items: asked.items(),
        media_items: accounts.clone().filter_map(|account| account.posts.get(&asked.year)).sum(),
        policies: asked.normative()[0],
        interpretations: asked.of_kinds(Of::Covered, |kind| kind == ColumnKind::Interpretation),
        reprints: interpretations(asked, |document| document.shared.reprint.is_some()),
        press_conferences: interpretations(asked, |document| {
            document.shared.interpretation == Some(Form::PressConference)
        }),
        replies: super::letters::replies(asked, Of::Covered),
        responses: asked.of_kinds(Of::Covered, |kind| kind == ColumnKind::Response),
        consultations: asked.consultations(Of::Covered),
        // Only governments have a gazette, departments and townships must not (国办发〔2018〕22号).
        gazette_issues: match portal {
            true => {
                cluster.data.gazette.issues.iter().filter(|issue| issue.date.year() == asked.year).count()
                    as u64
            }
            false => 0,
        },
        accounts: accounts.filter(|account| account.state == crate::data::accounts::State::Open).count()
            as u64,
        by_site,
    }
}

/// Interpretations of the year that are of a sort.
fn interpretations(asked: &Asked, wanted: impl Fn(&Document) -> bool) -> u64 {
    let all = asked.published(Of::Covered).filter(|(_, column)| column.kind == ColumnKind::Interpretation);
    all.filter(|(document, _)| wanted(document)).count() as u64
}

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let figures = openness(asked);
    let word = |id: &str| words.word(id);
    let mut all = Grid::with_head(word("figures_openness"), [word("figures_what"), word("figures_count")]);
    for (id, number) in [
        ("figures_site_items", figures.site_items),
        ("figures_media_items", figures.media_items),
        ("figures_total", figures.total()),
        ("figures_policies", figures.policies),
        ("figures_interpretations", figures.interpretations),
        ("figures_reprints", figures.reprints),
        ("figures_press_conferences", figures.press_conferences),
        ("figures_replies", figures.replies),
        ("figures_responses", figures.responses),
        ("figures_consultations", figures.consultations),
        ("figures_gazette", figures.gazette_issues),
        ("figures_accounts", figures.accounts),
    ] {
        all.figures(word(id), [number]);
    }
    let mut sites = Grid::with_head(word("figures_by_site"), [word("figures_site"), word("figures_count")]);
    for (site, number) in &figures.by_site {
        sites.figures(cluster.config.sites[*site].name.get(lang).to_string(), [*number]);
    }
    let sum = figures.by_site.iter().map(|(_, number)| number).sum();
    sites.rows.push(vec![Cell::heading(word("figures_sum")), Cell::number(sum)]);
    let year = [("year", asked.year.to_string())];
    Sheet {
        title: format!(
            "{} {}",
            cluster.config.sites[asked.site].name.get(lang),
            words.format("figures_openness_title", &year)
        ),
        parts: vec![Part::Text(word("figures_definition")), Part::Grid(all), Part::Grid(sites)],
    }
}
