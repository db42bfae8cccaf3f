//! 索引号: every 公文 has one, and no two documents have the same.

use super::super::{Check, Cluster, Document, Findings, Rule, See};
use crate::config::DocumentType;
use crate::diagnostic::Level;
use rustc_hash::FxHashMap;

pub const MISSING: Check =
    Check { rules: &[Rule::new("index-missing", Level::Deduct)], see: See::Document(missing) };

pub const TWICE: Check =
    Check { rules: &[Rule::new("index-twice", Level::Deduct)], see: See::Cluster(twice) };

fn missing(seen: &Document, findings: &mut Findings) {
    if seen.document.form == DocumentType::Document && seen.document.shared.index.is_none() {
        findings.add("index-missing", seen.context.field(&seen.document.zh, "index"), &[]);
    }
}

/// Index numbers are never used again: a second document with the same number is the one at fault.
fn twice(seen: &Cluster, findings: &mut Findings) {
    let mut first: FxHashMap<&str, usize> = FxHashMap::default();
    let cluster = seen.context.cluster();
    for (id, document) in cluster.documents.iter().enumerate() {
        let Some(index) = &document.shared.index else { continue };
        match first.get(&*index.value) {
            None => drop(first.insert(&index.value, id)),
            Some(other) => {
                let place = seen.context.field(&document.zh, "index");
                let other = &cluster.documents[*other].zh.file;
                let site = &cluster.site_of(document).id;
                findings.add_for(site, "index-twice", place, &[("value", &index.value), ("other", other)]);
            }
        }
    }
}
