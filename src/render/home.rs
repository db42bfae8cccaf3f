//! What a home page receives besides its columns as they stand.

use super::view::ColumnView;
use super::world::World;
use crate::lang::Lang;
use serde::Serialize;

#[derive(Serialize, Hash)]
pub(super) struct Counts {
    documents: usize,
    columns: usize,
    sites: usize,
}

/// What is counted of a site; the portal counts all.
pub(super) fn counts(world: &World, site: usize, lang: Lang) -> Counts {
    let config = &world.cluster.config;
    let all = site == config.portal;
    let documents = world
        .cluster
        .lists
        .iter()
        .enumerate()
        .filter(|(at, _)| all || *at == site)
        .flat_map(|(_, columns)| columns.iter().flatten())
        .filter(|id| world.cluster.documents[**id].shows_in(lang))
        .count();
    Counts { documents, columns: config.layout(site).columns.len(), sites: config.sites.len() }
}

/// Columns of all levels by their ids.
pub(super) fn by_id(columns: &[ColumnView]) -> tera::Value {
    fn collect<'a>(columns: &'a [ColumnView], all: &mut std::collections::BTreeMap<&'a str, &'a ColumnView>) {
        for column in columns {
            all.insert(&column.id, column);
            collect(&column.children, all);
        }
    }
    let mut all = std::collections::BTreeMap::new();
    collect(columns, &mut all);
    tera::Value::from_serializable(&all)
}
