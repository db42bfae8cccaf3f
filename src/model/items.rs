//! Documents to the data that their fields name: items of the standard directory, letters of the mailbox, events of
//! life.

use super::*;
use crate::diagnostic::{Diagnostic, Level};
use std::path::Path;

/// Fills [`Cluster::fulfils`] from the documents' `items`, [`Cluster::taken_up`] from their `letters`; an id that no data has is an error where it stands.
pub(super) fn connect(root: &Path, cluster: &mut Cluster, out: &mut Vec<Diagnostic>) {
    let mut fulfils: FxHashMap<ItemId, Vec<DocumentId>> = FxHashMap::default();
    let mut taken_up: FxHashMap<usize, Vec<DocumentId>> = FxHashMap::default();
    for (id, document) in cluster.documents.iter().enumerate() {
        let fault = |code, link: &Placed<Arc<str>>| {
            let place = crate::load::place(root, &document.zh.file, link.start as usize..link.end as usize);
            let site = &cluster.config.sites[document.site].id;
            Diagnostic::new(Level::Error, code).at(place).site(site).arg("value", &link.value)
        };
        for reference in &document.shared.items {
            match cluster.data.areas.find(&reference.value) {
                Some(item) => {
                    let ids = fulfils.entry(item).or_default();
                    if ids.last() != Some(&id) {
                        ids.push(id);
                    }
                }
                None => out.push(fault("unknown-item", reference)),
            }
        }
        for reference in &document.shared.letters {
            match cluster.data.letters.find(&reference.value) {
                Some(letter) => {
                    let ids = taken_up.entry(letter).or_default();
                    if ids.last() != Some(&id) {
                        ids.push(id);
                    }
                }
                None => out.push(fault("unknown-letter", reference)),
            }
        }
        let events = &cluster.data.services.events;
        for event in &document.shared.events {
            if !events.iter().any(|known| known.id == event.value) {
                let known: Vec<&str> = events.iter().map(|event| &*event.id).collect();
                let fault = fault("unknown-choice", event).arg("field", "events");
                out.push(fault.arg("known", known.join(" | ")));
            }
        }
    }
    for ids in fulfils.values_mut().chain(taken_up.values_mut()) {
        ids.sort_by(|a, b| cluster.newest_first(*a, *b));
    }
    cluster.fulfils = fulfils;
    cluster.taken_up = taken_up;
}
