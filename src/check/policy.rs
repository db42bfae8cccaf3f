//! Whether a consultation's results come in time. Interpretations are a matter of `rules::chain`.

use crate::diagnostic::{Diagnostic, Level};
use crate::model::Cluster;
use crate::model::chain::Stage;
use std::path::Path;

/// Days after its end within which a consultation's results are published (国办秘函〔2019〕19号, 征集调查: 1 个月).
const RESULTS_WITHIN: i64 = 31;

/// Says what came too late.
pub fn check(root: &Path, cluster: &Cluster, out: &mut Vec<Diagnostic>) {
    let today = cluster.as_of.date();
    for (id, document) in cluster.documents.iter().enumerate() {
        let shared = &document.shared;
        let fault = |level, code, span: std::ops::Range<usize>| {
            let place = crate::load::place(root, &document.zh.file, span);
            Diagnostic::new(level, code).at(place).site(&cluster.site_of(document).id)
        };
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
