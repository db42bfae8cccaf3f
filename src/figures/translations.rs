//! How far the Mongolian side is: by site, how many documents have a counterpart and in which state.

use super::Asked;
use super::count::covers;
use crate::load::document::TranslationState;
use crate::model::Counterpart;
use crate::sheet::{Grid, Part, Sheet};

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let word = |id: &str| words.word(id);
    let sites = cluster.config.sites.len();
    // documents, counterparts, reviewed, machine, stale, missing
    let mut counts = vec![[0u64; 6]; sites];
    for document in &cluster.documents {
        let row = &mut counts[document.site];
        row[0] += 1;
        match document.counterpart {
            Counterpart::Page => {
                row[1] += 1;
                let reviewed = document.translation_state() == Some(TranslationState::Reviewed);
                row[if reviewed { 2 } else { 3 }] += 1;
                row[4] += u64::from(document.stale);
            }
            Counterpart::Fallback | Counterpart::Link | Counterpart::Hidden => row[5] += 1,
        }
    }
    let head = [
        "figures_site",
        "figures_documents",
        "figures_counterparts",
        "figures_reviewed",
        "figures_machine",
        "figures_stale",
        "figures_missing",
    ];
    let mut grid = Grid::with_head(word("figures_translations"), head.map(word));
    let mut sum = [0; 6];
    for site in (0..sites).filter(|site| covers(cluster, asked.site, *site)) {
        grid.figures(cluster.config.sites[site].name.get(lang).to_string(), counts[site]);
        (0..6).for_each(|at| sum[at] += counts[site][at]);
    }
    grid.figures(word("figures_sum"), sum);
    let title =
        format!("{} {}", cluster.config.sites[asked.site].name.get(lang), word("figures_translations"));
    Sheet { title, parts: vec![Part::Grid(grid)] }
}
