//! Parts of a column's list that have pages of their own: documents in force and not, interpretations by year and
//! form, services by life event and department. Made once, in the order of the list.

use super::*;
use crate::load::document::Form;
use std::collections::BTreeMap;

/// What the documents of a part have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// 现行有效, also in part and not yet.
    InForce,
    /// 已失效.
    Expired,
    /// 已废止.
    Repealed,
    /// Published in a year; the newest first.
    Year(std::cmp::Reverse<i16>),
    /// 解读形式.
    Form(Form),
    /// 生活事件: its place among the events of `content/data/services.toml`.
    Event(usize),
    /// Of a site, where a column collects.
    Site(usize),
}

/// A part and its documents.
#[derive(Debug, Clone)]
pub struct Sublist {
    /// What they have in common.
    pub part: Part,
    /// The documents.
    pub ids: Vec<DocumentId>,
}

impl Part {
    /// The name of its pages in the address.
    pub fn slug(&self, cluster: &Cluster) -> String {
        match self {
            Part::InForce => "in-force".into(),
            Part::Expired => "expired".into(),
            Part::Repealed => "repealed".into(),
            Part::Year(year) => format!("year-{}", year.0),
            Part::Form(form) => format!("form-{}", form.id()),
            Part::Event(event) => format!("event-{}", cluster.data.services.events[*event].id),
            Part::Site(site) => format!("site-{}", cluster.config.sites[*site].id),
        }
    }
}

/// The parts of a list of documents of a column.
pub(super) fn of(cluster: &Cluster, kind: ColumnKind, collects: bool, ids: &[DocumentId]) -> Vec<Sublist> {
    let mut parts: BTreeMap<Part, Vec<DocumentId>> = BTreeMap::new();
    let mut add = |part, id| parts.entry(part).or_default().push(id);
    for id in ids.iter().copied() {
        let document = &cluster.documents[id];
        match kind {
            ColumnKind::Policy => match document.validity {
                Some(Validity::Expired) => add(Part::Expired, id),
                Some(Validity::Repealed) => add(Part::Repealed, id),
                _ => add(Part::InForce, id),
            },
            ColumnKind::Interpretation => {
                add(Part::Year(std::cmp::Reverse(document.published.year())), id);
                add(Part::Form(document.shared.interpretation.unwrap_or_default()), id);
            }
            ColumnKind::Guide => {
                for event in &document.shared.events {
                    let events = &cluster.data.services.events;
                    if let Some(event) = events.iter().position(|other| *other.id == *event.value) {
                        add(Part::Event(event), id);
                    }
                }
                if collects {
                    add(Part::Site(document.site), id);
                }
            }
            _ => return Vec::new(),
        }
    }
    parts.into_iter().map(|(part, ids)| Sublist { part, ids }).collect()
}
