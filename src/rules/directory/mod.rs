//! 基层政务公开标准目录: whether what it lists is published, in time, and on a basis that is in force.

mod gaps;

pub use gaps::{Fault, Gap, gaps};

use super::{Check, Cluster, Findings, Rule, See};
use crate::diagnostic::{Level, Place};

pub(super) const CHECKS: &[Check] = &[Check {
    rules: &[
        Rule::new("on-request-item-open", Level::Block),
        Rule::new("published-late", Level::Deduct),
        Rule::new("law-not-in-force", Level::Deduct),
        Rule::new("items-without-document", Level::Advice),
    ],
    see: See::Cluster(check),
}];

/// The gaps as findings. What is missing is told once: `bosoo report areas` has the list.
fn check(seen: &Cluster, findings: &mut Findings) {
    let (cluster, root) = (seen.context.cluster(), seen.context.world.root);
    let areas = &cluster.data.areas;
    if areas.areas.is_empty() {
        return;
    }
    let mut missing = 0;
    for gap in gaps(cluster, seen.context.calendar) {
        let (area, item) = (&areas.areas[gap.item.area], areas.item(gap.item));
        match gap.fault {
            Fault::Missing => missing += 1,
            Fault::Late(id, _) | Fault::Open(id) => {
                let document = &cluster.documents[id];
                let link = document.shared.items.iter().find(|link| link.value == item.id);
                let span = link.map_or(0..0, |link| link.start as usize..link.end as usize);
                let place = crate::load::place(root, &document.zh.file, span);
                let site = &cluster.site_of(document).id;
                let (code, last) = match gap.fault {
                    Fault::Late(_, last) => ("published-late", last.to_string()),
                    _ => ("on-request-item-open", "none".to_string()),
                };
                findings.add_for(
                    site,
                    code,
                    place,
                    &[
                        ("item", &item.id),
                        ("name", &item.name.zh),
                        ("limit", &item.limit_words),
                        ("last", &last),
                    ],
                );
            }
            Fault::EndedLaw(basis, law) => {
                let law = &areas.ended_laws[law];
                let place = crate::load::place(root, &area.file, item.basis[basis].1.clone());
                findings.add(
                    "law-not-in-force",
                    place,
                    &[("name", &law.name), ("ended", &law.ended), ("by", &law.by), ("item", &item.id)],
                );
            }
        }
    }
    if missing > 0 {
        let place = Place::file(&format!("{}/areas.toml", crate::data::FOLDER).into());
        let all = areas.items().count();
        findings.add("items-without-document", place, &[("missing", &missing), ("all", &all)]);
    }
}
