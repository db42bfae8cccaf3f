//! Documents to the items of the standard directory that they fulfil.

use super::*;
use crate::diagnostic::{Diagnostic, Level};
use std::path::Path;

/// Fills [`Cluster::fulfils`] from the documents' `items`; an id that no area has is an error where it stands.
pub(super) fn connect(root: &Path, cluster: &mut Cluster, out: &mut Vec<Diagnostic>) {
    let mut fulfils: FxHashMap<ItemId, Vec<DocumentId>> = FxHashMap::default();
    for (id, document) in cluster.documents.iter().enumerate() {
        for reference in &document.shared.items {
            match cluster.data.areas.find(&reference.value) {
                Some(item) => {
                    let ids = fulfils.entry(item).or_default();
                    if ids.last() != Some(&id) {
                        ids.push(id);
                    }
                }
                None => {
                    let span = reference.start as usize..reference.end as usize;
                    let place = crate::load::place(root, &document.zh.file, span);
                    let site = &cluster.config.sites[document.site].id;
                    let fault = Diagnostic::new(Level::Error, "unknown-item").at(place).site(site);
                    out.push(fault.arg("value", &reference.value));
                }
            }
        }
    }
    for ids in fulfils.values_mut() {
        ids.sort_by(|a, b| cluster.newest_first(*a, *b));
    }
    cluster.fulfils = fulfils;
}
