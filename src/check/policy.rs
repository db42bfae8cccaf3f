//! Whether a policy document's life is kept in time: its interpretation, the results of its consultation.

use crate::calendar::Calendar;
use crate::data::{TimeLimit, Within};
use crate::diagnostic::{Diagnostic, Level};
use crate::load::document::Placed;
use crate::model::chain::Stage;
use crate::model::{Cluster, DocumentId, Target};
use std::path::Path;
use std::sync::Arc;

/// An own interpretation is published with the document, at the latest three working days after it
/// (国办发〔2016〕80号).
const INTERPRETATION: TimeLimit = TimeLimit::WorkingDays(3);

/// Days after its end within which a consultation's results are published (国办秘函〔2019〕19号, 征集调查: 1 个月).
const RESULTS_WITHIN: i64 = 31;

/// Says what came too late.
pub fn check(root: &Path, cluster: &Cluster, out: &mut Vec<Diagnostic>) {
    let calendar = Calendar::embedded();
    let today = cluster.as_of.date();
    for (id, document) in cluster.documents.iter().enumerate() {
        let shared = &document.shared;
        let fault = |level, code, span: std::ops::Range<usize>| {
            let place = crate::load::place(root, &document.zh.file, span);
            Diagnostic::new(level, code).at(place).site(&cluster.site_of(document).id)
        };
        for link in shared.interprets.iter().filter(|_| !shared.reprint) {
            let Some(to) = target(cluster, link) else { continue };
            let policy = cluster.documents[to].published_date();
            if let Within::No(last) = INTERPRETATION.kept(policy, document.published_date(), &calendar) {
                let span = link.start as usize..link.end as usize;
                out.push(fault(Level::Advice, "interpretation-late", span).arg("last", last));
            }
        }
        let Some(closes) = shared.closes else { continue };
        let due = closes.checked_add(jiff::Span::new().days(RESULTS_WITHIN)).unwrap_or(closes);
        let answered = cluster.chains.of(id).flatten().any(|step| step.stage == Stage::Feedback);
        if today > due && !answered {
            out.push(fault(Level::Deduct, "consultation-without-results", 0..0).arg("date", closes));
        }
        if shared.opens.is_some_and(|opens| opens > closes) {
            out.push(fault(Level::Error, "closes-before-it-opens", 0..0).arg("date", closes));
        }
    }
}

fn target(cluster: &Cluster, link: &Placed<Arc<str>>) -> Option<DocumentId> {
    match cluster.resolve(link.value.strip_prefix('@')?) {
        Ok(Target::Document(id)) => Some(id),
        _ => None,
    }
}
