//! 应更新未更新, 空白栏目: each column by its kind, with the day by which it must be updated. An empty column may hold a
//! dated 情况说明 (`_column.zh.md` whose title says so).

use super::super::{Check, Findings, Rule, See, Site, place};
use crate::config::Column;
use crate::diagnostic::{Level, Place};
use crate::lang::Lang;
use jiff::civil::Date;
use std::sync::Arc;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("column-empty", Level::Deduct),
        Rule::new("column-explained", Level::Advice),
        Rule::new("column-stale", Level::Deduct),
        Rule::new("column-due", Level::Advice),
    ],
    see: See::Site(check),
};

/// How a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing to say.
    Fine,
    /// Nothing in it.
    Empty,
    /// Nothing in it, with a dated explanation.
    Explained(Date),
    /// Not updated in time: newest, due.
    Stale(Date, Date),
    /// Must be updated soon.
    Due(Date, Date),
}

fn check(seen: &Site, findings: &mut Findings) {
    let layout = seen.context.cluster().config.layout(seen.at);
    for (at, column) in layout.columns.iter().enumerate() {
        let place = || Place::file(&folder(seen, column));
        let name = &column.name.zh;
        match standing(seen, at) {
            Standing::Fine => {}
            Standing::Empty => findings.add("column-empty", place(), &[("column", name)]),
            Standing::Explained(date) => {
                findings.add("column-explained", place(), &[("column", name), ("date", &date)]);
            }
            Standing::Stale(newest, due) => {
                findings.add(
                    "column-stale",
                    place(),
                    &[("column", name), ("newest", &newest), ("due", &due)],
                );
            }
            Standing::Due(newest, due) => {
                findings.add("column-due", place(), &[("column", name), ("newest", &newest), ("due", &due)]);
            }
        }
    }
}

fn folder(seen: &Site, column: &Column) -> Arc<str> {
    format!("content/{}/{}", seen.site.id, column.id).into()
}

pub(super) fn standing(seen: &Site, at: usize) -> Standing {
    let context = seen.context;
    let cluster = context.cluster();
    let column = &cluster.config.layout(seen.at).columns[at];
    let today = context.today();
    let list = cluster.list(seen.at, at, Lang::Zh);
    // A group shows its own columns, and those speak for themselves.
    if column.kind.holds_no_documents() {
        return Standing::Fine;
    }
    if list.is_empty() {
        let filled = cluster.is_filled(seen.at, at);
        if filled || !column.required {
            return Standing::Fine;
        }
        return match explanation(seen, at) {
            Some(date)
                if date.saturating_add(days(context.settings.limit("column-explained", "days"))) >= today =>
            {
                Standing::Explained(date)
            }
            _ => Standing::Empty,
        };
    }
    let Some(age) = column.max_age else { return Standing::Fine };
    let newest = list.iter().map(|id| cluster.documents[*id].published_date()).max().unwrap_or(today);
    let due = age.fresh_until(newest);
    let soon = days(context.settings.limit("column-due", "days"));
    match due {
        due if due < today => Standing::Stale(newest, due),
        due if due <= today.saturating_add(soon) => Standing::Due(newest, due),
        _ => Standing::Fine,
    }
}

fn days(count: i64) -> jiff::Span {
    jiff::Span::new().days(count.clamp(0, 10_000))
}

/// The date of a column's 情况说明.
fn explanation(seen: &Site, at: usize) -> Option<Date> {
    let text = seen.context.cluster().column_texts.get(&(seen.at, at, Lang::Zh))?;
    if !text.title.contains("情况说明") {
        return None;
    }
    place::date(seen.context.world.root, &text.file, "published")
}
