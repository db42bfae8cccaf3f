//! Which documents of the year no account on new media has shown yet (国办发〔2018〕123号: 数据同源、信息同步).

use super::Asked;
use super::count::is_item;
use crate::config::ColumnKind as K;
use crate::sheet::{Cell, Grid, Part, Sheet};
use std::collections::BTreeSet;

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let word = |id: &str| words.word(id);
    let shown: BTreeSet<&str> =
        cluster.data.accounts.mirrored.iter().map(|mirrored| &*mirrored.document).collect();
    let mut grid = Grid::with_head(
        word("figures_not_mirrored"),
        ["figures_site", "figures_column", "figures_document", "figures_newest"].map(word),
    );
    let (mut all, mut done) = (0, 0);
    for (document, column) in asked.published(super::count::Of::Covered) {
        // What people should hear of; guides and statistics are looked up, not sent.
        let wanted =
            matches!(column.kind, K::News | K::Notice | K::Policy | K::Interpretation | K::Consultation);
        if !wanted || !is_item(column) {
            continue;
        }
        all += 1;
        let key = cluster.key(document);
        if shown.contains(&*key) {
            done += 1;
            continue;
        }
        grid.rows.push(vec![
            Cell::heading(cluster.site_of(document).short_name.get(lang).to_string()),
            Cell::text(column.name.get(lang).to_string()),
            Cell::text(format!("{} @{key}", document.version(lang).0.title)),
            Cell::text(document.published_date().to_string()),
        ]);
    }
    let mut sum = Grid::with_head(word("figures_mirrored"), [word("figures_what"), word("figures_count")]);
    sum.figures(word("figures_documents"), [all]);
    sum.figures(word("figures_mirrored"), [done]);
    sum.figures(word("figures_not_mirrored"), [all - done]);
    let title = format!(
        "{} {} {}",
        cluster.config.sites[asked.site].name.get(lang),
        asked.year,
        word("figures_mirrored")
    );
    Sheet { title, parts: vec![Part::Grid(sum), Part::Grid(grid)] }
}
