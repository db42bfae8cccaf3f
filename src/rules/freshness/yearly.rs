//! 征集调查, 在线访谈: so many in a year. What is counted is what the site itself asked or held, wherever it stands.

use super::super::{Check, Findings, Rule, See, Site};
use crate::config::ColumnKind;
use crate::diagnostic::{Level, Place};
use crate::lang::Lang;
use crate::load::document::Form;
use crate::model::Document;
use jiff::Span;
use jiff::civil::Date;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("consultations-few", Level::Deduct),
        Rule::new("interviews-few", Level::Deduct),
        Rule::new("yearly-due", Level::Advice),
    ],
    see: See::Site(check),
};

fn check(seen: &Site, findings: &mut Findings) {
    yearly(seen, "consultations-few", ColumnKind::Consultation, findings);
    yearly(seen, "interviews-few", ColumnKind::Interview, findings);
}

fn yearly(seen: &Site, code: &'static str, kind: ColumnKind, findings: &mut Findings) {
    let (context, settings) = (seen.context, seen.context.settings);
    let config = &context.cluster().config;
    let column = config.layout(seen.at).columns.iter().find(|column| column.kind == kind);
    // The portal has to ask and to answer, with or without a column; others only where they have one.
    let least = match (seen.at == config.portal, column) {
        (true, _) => settings.limit(code, "portal"),
        (false, Some(_)) => settings.limit(code, "others"),
        (false, None) => 0,
    };
    let Ok(least @ 1..) = usize::try_from(least) else { return };
    let months = Span::new().months(settings.limit(code, "months").clamp(1, 1200));
    let today = context.today();
    let since = today.saturating_sub(months);
    let (mut days, oldest) = days(seen, kind);
    // What is younger than the period can't have as many yet.
    if oldest.is_none_or(|day| day > since) {
        return;
    }
    days.retain(|day| *day > since && *day <= today);
    let count = days.len();
    let place = || {
        let folder = column.map_or_else(String::new, |column| format!("/{}", column.id));
        Place::file(&format!("content/{}{folder}", seen.site.id).into())
    };
    if count < least {
        let column = if column.is_some() { "yes" } else { "no" };
        findings.add(
            code,
            place(),
            &[("count", &count), ("least", &least), ("since", &since), ("column", &column)],
        );
        return;
    }
    // So many count today; the day on which the first of them is too old is the day by which another one must stand.
    days.sort_unstable_by(|a, b| b.cmp(a));
    let due = days[least - 1].saturating_add(months);
    let soon = Span::new().days(settings.limit("yearly-due", "days").clamp(0, 10_000));
    if due <= today.saturating_add(soon) {
        let what = kind.id();
        findings.add("yearly-due", place(), &[("what", &what), ("least", &least), ("due", &due)]);
    }
}

/// The days of what is counted, and that of the site's oldest document.
fn days(seen: &Site, kind: ColumnKind) -> (Vec<Date>, Option<Date>) {
    let cluster = seen.context.cluster();
    let (mut days, mut oldest) = (Vec::new(), None::<Date>);
    let layout = cluster.config.layout(seen.at);
    for (at, column) in layout.columns.iter().enumerate() {
        for id in cluster.list(seen.at, at, Lang::Zh) {
            let document = &*cluster.documents[*id];
            // A column that collects shows what others did.
            if document.site != seen.at {
                continue;
            }
            let day = document.published_date();
            oldest = Some(oldest.map_or(day, |oldest| oldest.min(day)));
            if counts(document, column.kind, kind) {
                days.push(day);
            }
        }
    }
    (days, oldest)
}

fn counts(document: &Document, column: ColumnKind, kind: ColumnKind) -> bool {
    match kind {
        ColumnKind::Consultation => document.asks_the_public(column),
        _ => column == kind || document.shared.interpretation == Some(Form::Interview),
    }
}
