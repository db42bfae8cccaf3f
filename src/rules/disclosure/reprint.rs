//! A reprint inherits the disclosure of its original: the organ that made a document fixed what the public may see.

use super::super::{Check, Document, Findings, Rule, See, Site};
use crate::diagnostic::Level;
use crate::load::reprint::Reprint;
use crate::model::{DocumentId, Withheld};

pub const INHERITS: Check =
    Check { rules: &[Rule::new("reprint-more-open", Level::Block)], see: See::Site(inherits) };

pub const NAMED: Check =
    Check { rules: &[Rule::new("reprint-unnamed", Level::Deduct)], see: See::Document(named) };

/// The model has no such reprint any more; of the original a message says nothing, not even where it stands.
fn inherits(seen: &Site, findings: &mut Findings) {
    let cluster = seen.context.cluster();
    for reprint in cluster.more_open.iter().filter(|reprint| reprint.site == seen.at) {
        let what = match reprint.original {
            Withheld::Disclosure => "closed",
            Withheld::Draft => "draft",
            Withheld::Future => "future",
            // Its own fault was said where it stands, or it waits for its site.
            Withheld::Faulty | Withheld::Held => continue,
        };
        let place = seen.context.name_in(&reprint.file, "reprint");
        findings.add("reprint-more-open", place, &[("what", &what)]);
    }
}

fn named(seen: &Document, findings: &mut Findings) {
    let document = seen.document;
    let what = match &document.shared.reprint {
        Some(Reprint::Unnamed) => "unnamed",
        Some(Reprint::Document(_)) if leads_back(seen, seen.id) => "circle",
        _ => return,
    };
    findings.add("reprint-unnamed", seen.context.field(&document.zh, "reprint"), &[("what", &what)]);
}

/// Whether the originals of a reprint lead back to it.
fn leads_back(seen: &Document, id: DocumentId) -> bool {
    let cluster = seen.context.cluster();
    let original = |at: &DocumentId| match &cluster.documents[*at].shared.reprint {
        Some(Reprint::Document(link)) => cluster.target(link),
        _ => None,
    };
    std::iter::successors(original(&id), original).take(16).any(|original| original == id)
}
