//! 公开属性: how many documents have each attribute, and which open ones are due for review (条例 §18: the attribute is
//! looked at again). Documents that are not open are numbers here: their names stand nowhere.

use super::Asked;
use super::count::covers;
use crate::sheet::{Cell, Grid, Part, Sheet};

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let word = |id: &str| words.word(id);
    let head = [
        "figures_site",
        "disclosure_open",
        "disclosure_on_request",
        "disclosure_closed",
        "figures_withdrawn",
        "figures_review_due",
    ];
    let mut grid = Grid::with_head(word("figures_disclosure"), head.map(word));
    let today = cluster.as_of.date();
    let due = |site: usize| {
        let own = cluster.documents.iter().filter(move |document| document.site == site);
        own.filter(move |document| document.shared.review_on.is_some_and(|day| day < today))
    };
    let mut list = Grid::with_head(
        word("figures_review_due"),
        ["figures_site", "figures_document", "figures_review_on"].map(word),
    );
    let mut sum = [0; 5];
    for site in (0..cluster.config.sites.len()).filter(|site| covers(cluster, asked.site, *site)) {
        let [open, on_request, closed] = cluster.attributes[site];
        let withdrawn = cluster.withdrawn.iter().filter(|it| it.site == site).count() as u64;
        let row = [open, on_request, closed, withdrawn, due(site).count() as u64];
        (0..5).for_each(|at| sum[at] += row[at]);
        let name = cluster.config.sites[site].name.get(lang).to_string();
        for document in due(site) {
            let day = document.shared.review_on.map(|day| day.to_string()).unwrap_or_default();
            let title = format!("{} @{}", document.version(lang).0.title, cluster.key(document));
            list.rows.push(vec![Cell::heading(name.clone()), Cell::text(title), Cell::text(day)]);
        }
        grid.figures(name, row);
    }
    grid.figures(word("figures_sum"), sum);
    let title = format!("{} {}", cluster.config.sites[asked.site].name.get(lang), word("figures_disclosure"));
    Sheet { title, parts: vec![Part::Grid(grid), Part::Grid(list)] }
}
