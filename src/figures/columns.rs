//! How fresh each column is, on the day of the build.

use super::Asked;
use super::count::covers;
use crate::sheet::{Cell, Grid, Part, Sheet};

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let word = |id: &str| words.word(id);
    let head = [
        "figures_site",
        "figures_column",
        "figures_documents",
        "figures_newest",
        "figures_age",
        "figures_state",
    ];
    let mut grid = Grid::with_head(word("figures_columns"), head.map(word));
    let today = cluster.as_of.date();
    let config = &cluster.config;
    for site in (0..config.sites.len()).filter(|site| covers(cluster, asked.site, *site)) {
        let columns: Vec<usize> = (0..config.layout(site).columns.len())
            .filter(|column| !config.layout(site).columns[*column].kind.holds_no_documents())
            .collect();
        for (at, column) in columns.iter().enumerate() {
            let definition = &config.layout(site).columns[*column];
            let ids = cluster.list(site, *column, crate::lang::Lang::Zh);
            let newest = ids.iter().map(|id| cluster.documents[*id].published_date()).max();
            let age = newest
                .and_then(|newest| newest.until(today).ok())
                .map(|span| u64::try_from(span.get_days()).unwrap_or(0));
            let overdue = match (newest, definition.max_age) {
                (Some(newest), Some(limit)) => limit.fresh_until(newest) < today,
                _ => false,
            };
            let filled = cluster.is_filled(site, *column);
            let state = match (newest.is_none(), overdue) {
                (true, _) if filled => "figures_state_fine",
                (true, _) if definition.required => "figures_state_empty",
                (true, _) => "figures_state_unused",
                (_, true) => "figures_state_overdue",
                _ => "figures_state_fine",
            };
            let mut row = Vec::new();
            if at == 0 {
                row.push(Cell::heading(config.sites[site].name.get(lang).to_string()).down(columns.len()));
            }
            row.push(Cell::heading(definition.name.get(lang).to_string()));
            row.push(Cell::number(ids.len() as u64));
            row.push(Cell::text(newest.map(|newest| newest.to_string()).unwrap_or_default()));
            row.push(age.map_or(Cell::text(""), Cell::number));
            row.push(Cell::text(word(state)));
            grid.rows.push(row);
        }
    }
    let title = format!("{} {}", config.sites[asked.site].name.get(lang), word("figures_columns"));
    Sheet { title, parts: vec![Part::Grid(grid)] }
}
