//! 政策文件 ⇄ 政策解读. The page of a document shows its interpretations by itself; what an editor must state is the link
//! from the interpretation (`interprets`).

use super::super::{Check, Document, Findings, Rule, See};
use crate::config::{ColumnKind, DocumentType};
use crate::diagnostic::Level;
use crate::load::document::Validity;

pub const POLICY: Check = Check {
    rules: &[
        Rule::new("interpretation-missing", Level::Deduct),
        Rule::new("interpretation-late", Level::Deduct),
        Rule::new("interpretation-undecided", Level::Advice),
    ],
    see: See::Document(policy),
};

pub const INTERPRETATION: Check = Check {
    rules: &[Rule::new("interpretation-unlinked", Level::Deduct)],
    see: See::Document(interpretation),
};

fn policy(seen: &Document, findings: &mut Findings) {
    let (document, context) = (seen.document, seen.context);
    let cluster = context.cluster();
    let is_policy =
        document.form == DocumentType::Document && cluster.column_of(document).kind == ColumnKind::Policy;
    let over = matches!(document.validity, Some(Validity::Repealed | Validity::Expired));
    if !is_policy || over {
        return;
    }
    let published = document.published_date();
    let since = context.settings.limit("interpretation-missing", "since");
    let day = i64::from(published.year()) * 10_000
        + i64::from(published.month()) * 100
        + i64::from(published.day());
    if day < since {
        return;
    }
    let limit = context.settings.limit("interpretation-late", "workdays");
    let due = context.calendar.add_working_days(published, u32::try_from(limit).unwrap_or(0));
    let place = || context.field(&document.zh, "published");
    let first = cluster.interpretations.get(&seen.id).into_iter().flatten();
    let first = first.map(|id| &cluster.documents[*id]).min_by_key(|other| other.published);
    match (first, due) {
        (None, Ok(due)) if due < context.today() => {
            findings.add("interpretation-missing", place(), &[("due", &due)]);
        }
        (None, Ok(_)) => {}
        (Some(first), Ok(due)) if first.published_date() > due => {
            let date = first.published_date();
            findings.add(
                "interpretation-late",
                place(),
                &[("date", &date), ("due", &due), ("other", &first.zh.file)],
            );
        }
        // On the same day it is in time whatever the calendar says.
        (Some(first), _) if first.published_date() <= published => {}
        (_, Err(unknown)) => {
            findings.add("interpretation-undecided", place(), &[("year", &unknown.0)]);
        }
        (Some(_), Ok(_)) => {}
    }
}

/// An interpretation of one's own document names it; one that is reprinted, or whose 来源 is another organ, need not.
fn interpretation(seen: &Document, findings: &mut Findings) {
    let document = seen.document;
    let cluster = seen.context.cluster();
    let own = match &document.zh.source {
        _ if document.shared.reprint.is_some() => false,
        None => true,
        Some(source) => {
            let site = cluster.site_of(document);
            *source == site.name.zh || *source == site.short_name.zh
        }
    };
    let is_interpretation = cluster.column_of(document).kind == ColumnKind::Interpretation;
    if is_interpretation && own && document.shared.interprets.is_empty() {
        let place = seen.context.field(&document.zh, "interprets");
        findings.add("interpretation-unlinked", place, &[]);
    }
}
