//! Whether the standard directory is kept: what a department must still publish, what came too late, what may not be
//! open, what cites a law that has ended.

use crate::calendar::Calendar;
use crate::data::Within;
use crate::data::areas::{ItemId, Method};
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::model::{Cluster, DocumentId};
use jiff::civil::Date;
use std::path::Path;

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

/// The gaps as diagnostics. What is missing is told once: `bosoo report areas` has the list.
pub fn check(root: &Path, cluster: &Cluster, out: &mut Vec<Diagnostic>) {
    let areas = &cluster.data.areas;
    if areas.areas.is_empty() {
        return;
    }
    let gaps = gaps(cluster, &Calendar::embedded());
    let mut missing = 0;
    for gap in &gaps {
        let (area, item) = (&areas.areas[gap.item.area], areas.item(gap.item));
        let of_document = |level, code, id: &DocumentId| {
            let document = &cluster.documents[*id];
            let link = document.shared.items.iter().find(|link| link.value == item.id);
            let span = link.map_or(0..0, |link| link.start as usize..link.end as usize);
            let place = crate::load::place(root, &document.zh.file, span);
            let fault = Diagnostic::new(level, code).at(place);
            fault.site(&cluster.site_of(document).id).arg("item", &item.id).arg("name", &item.name.zh)
        };
        match &gap.fault {
            Fault::Missing => missing += 1,
            Fault::Late(id, last) => {
                let fault = of_document(Level::Deduct, "published-late", id);
                out.push(fault.arg("limit", &item.limit_words).arg("last", last));
            }
            Fault::Open(id) => out.push(of_document(Level::Block, "on-request-item-open", id)),
            Fault::EndedLaw(basis, law) => {
                let law = &areas.ended_laws[*law];
                let place = crate::load::place(root, &area.file, item.basis[*basis].1.clone());
                let fault = Diagnostic::new(Level::Deduct, "law-not-in-force").at(place);
                out.push(
                    fault
                        .arg("name", &law.name)
                        .arg("ended", law.ended)
                        .arg("by", &law.by)
                        .arg("item", &item.id),
                );
            }
        }
    }
    if missing > 0 {
        let file = format!("{}/areas.toml", crate::data::FOLDER).into();
        let fault = Diagnostic::new(Level::Advice, "items-without-document").at(Place::file(&file));
        out.push(fault.arg("missing", missing).arg("all", areas.items().count()));
    }
}
