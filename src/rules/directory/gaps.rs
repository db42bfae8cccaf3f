//! What is wrong with the items of the standard directory: what a department must still publish, what came too late,
//! what may not be open, what cites a law that has ended.

use crate::calendar::Calendar;
use crate::data::Within;
use crate::data::areas::{ItemId, Method};
use crate::model::{Cluster, DocumentId};
use jiff::civil::Date;

/// Something that is wrong with an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The item.
    pub item: ItemId,
    /// Who answers for it: an index of `Areas::organs`; the area's first where the item has several.
    pub organ: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It must be on the site, and no document says that it fulfils it.
    Missing,
    /// The document came after the last day.
    Late(DocumentId, Date),
    /// The item is given on request only, and the document is open to all.
    Open(DocumentId),
    /// The basis (its index) has ended; the law's index.
    EndedLaw(usize, usize),
}

/// The channel of this site.
const SITE: &str = "政府网站";

/// All gaps in the order of the directory. A document's day of origin is its 成文日期; without it nothing is late.
pub fn gaps(cluster: &Cluster, calendar: &Calendar) -> Vec<Gap> {
    let areas = &cluster.data.areas;
    let mut gaps = Vec::new();
    for (id, _, item) in areas.items() {
        let organ = item.organs.first().copied().unwrap_or_default();
        let documents = cluster.fulfils.get(&id).map_or(&[][..], Vec::as_slice);
        let required = item.method != Method::OnRequest && item.channels.iter().any(|name| **name == *SITE);
        if required && documents.is_empty() {
            gaps.push(Gap { item: id, organ, fault: Fault::Missing });
        }
        for document in documents {
            let definition = &cluster.documents[*document];
            let own = areas.organs.iter().position(|organ| organ.site == Some(definition.site));
            let organ = own.filter(|own| item.organs.contains(own)).unwrap_or(organ);
            if item.method == Method::OnRequest {
                gaps.push(Gap { item: id, organ, fault: Fault::Open(*document) });
            }
            let Some(formed) = definition.shared.signed else { continue };
            if let Within::No(last) = item.limit.kept(formed, definition.published_date(), calendar) {
                gaps.push(Gap { item: id, organ, fault: Fault::Late(*document, last) });
            }
        }
        for (at, (basis, _)) in item.basis.iter().enumerate() {
            let cited = |law: &crate::data::areas::EndedLaw| {
                law.ended <= cluster.as_of.date()
                    && [format!("《{}》", law.name), format!("《中华人民共和国{}》", law.name)]
                        .iter()
                        .any(|name| basis.contains(name))
            };
            if let Some(law) = areas.ended_laws.iter().position(cited) {
                gaps.push(Gap { item: id, organ, fault: Fault::EndedLaw(at, law) });
            }
        }
    }
    gaps
}
