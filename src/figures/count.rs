//! What is counted: documents of a year, by what they are.

use super::Asked;
use crate::config::{Column, ColumnKind};
use crate::load::document::Validity;
use crate::model::{Cluster, Document};
use jiff::civil::{Date, date};

/// Whether the documents of a column are items 条信息. Standing texts are not: they say who and where, and are rewritten
/// rather than published.
pub(super) fn is_item(column: &Column) -> bool {
    use ColumnKind as K;
    !matches!(
        column.kind,
        K::Leaders | K::Organ | K::Overview | K::Page | K::Openness | K::Group | K::Contact | K::Topic
    )
}

/// Whether a report of `site` counts what another site published: the portal's counts all.
pub(super) fn covers(cluster: &Cluster, site: usize, other: usize) -> bool {
    site == other || site == cluster.config.portal
}

/// Whose documents a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The sites that the report covers.
    Covered,
    /// The site alone: 政府网站工作年度报表 is filled in by each site for itself.
    Own,
}

impl<'a> Asked<'a> {
    /// The documents that were published in the year.
    pub(super) fn published(&self, of: Of) -> impl Iterator<Item = (&'a Document, &'a Column)> {
        let Asked { cluster, site, year, .. } = *self;
        let documents = cluster.documents.iter().filter(move |document| document.published.year() == year);
        let counts = move |other| other == site || of == Of::Covered && covers(cluster, site, other);
        documents
            .filter(move |document| counts(document.site))
            .map(|document| (&**document, cluster.column_of(document)))
    }

    /// Documents of the year in columns of some kinds.
    pub(super) fn of_kinds(&self, of: Of, wanted: impl Fn(ColumnKind) -> bool) -> u64 {
        self.published(of).filter(|(_, column)| wanted(column.kind)).count() as u64
    }

    /// Items of the year.
    pub(super) fn items(&self) -> u64 {
        self.published(Of::Covered).filter(|(_, column)| is_item(column)).count() as u64
    }

    /// 征集调查 of the year: what asks the public, wherever it stands.
    pub(super) fn consultations(&self, of: Of) -> u64 {
        let all = self.published(of);
        all.filter(|(document, column)| document.asks_the_public(column.kind)).count() as u64
    }

    /// 行政规范性文件: made in the year, repealed in the year, in force at its end.
    pub(super) fn normative(&self) -> [u64; 3] {
        let end = date(self.year, 12, 31).min(self.cluster.as_of.date());
        let mut counts = [0; 3];
        for document in &self.cluster.documents {
            let column = self.cluster.column_of(document);
            if column.kind != ColumnKind::Policy || !covers(self.cluster, self.site, document.site) {
                continue;
            }
            let Some(signed) = document.shared.signed else { continue };
            let ended = document.shared.repealed.filter(|repealed| *repealed <= end);
            counts[0] += u64::from(signed.year() == self.year);
            counts[1] += u64::from(ended.is_some_and(|repealed| repealed.year() == self.year));
            counts[2] += u64::from(signed <= end && ended.is_none() && in_force(document, end));
        }
        counts
    }
}

/// Whether a document that was not repealed is in force on a day.
fn in_force(document: &Document, day: Date) -> bool {
    let shared = &document.shared;
    let over = shared.expires.is_some_and(|expires| expires < day);
    let stated = matches!(shared.validity, Some(Validity::Expired | Validity::Repealed));
    let ended = stated && shared.repealed.is_none() && shared.expires.is_none();
    !(over || ended)
}
