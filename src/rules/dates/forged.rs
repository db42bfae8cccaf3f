//! A date of publication earlier than the file itself, or changed after the document was out, is 伪造发稿日期 until it is
//! explained. What came in with the first commit, or on a day that `[rules.allow] imports` names, was there before.

use super::super::history::Stated;
use super::super::{Check, Cluster, Findings, Rule, See};
use crate::diagnostic::Level;
use jiff::civil::Date;

pub const CHECK: Check = Check {
    rules: &[Rule::new("date-forged", Level::Block), Rule::new("date-changed", Level::Block)],
    see: See::Cluster(check),
};

fn check(seen: &Cluster, findings: &mut Findings) {
    let context = seen.context;
    // The dates of a sample are made up, and every page of it says that it is a sample.
    let Some(history) = context.history.filter(|_| !context.cluster().config.sample) else { return };
    let days = context.settings.limit("date-forged", "days");
    let imports = context.settings.imports();
    let late = |stated: &Stated, date: Date| {
        !stated.root && !imports.contains(&stated.on) && days_between(date, stated.on) > days
    };
    let cluster = context.cluster();
    for document in &cluster.documents {
        let Some(all) = history.get(&*document.zh.file) else { continue };
        let Some(first) = all.first() else { continue };
        let site = &cluster.site_of(document).id;
        let place = || context.field(&document.zh, "published");
        // What is in the working copy counts, whether or not it is committed yet.
        let now = document.published_date();
        if late(first, now) && first.published == now {
            findings.add_for(site, "date-forged", place(), &[("date", &now), ("committed", &first.on)]);
            continue;
        }
        // Once a document was out, its date stays. Before, it may be moved as often as one likes.
        let out = all.windows(2).find(|pair| {
            let [before, after] = pair else { return false };
            after.published != before.published && after.on > before.published && !imports.contains(&after.on)
        });
        if let Some([before, after]) = out {
            let args: &[(&'static str, &dyn std::fmt::Display)] =
                &[("date", &after.published), ("before", &before.published), ("committed", &after.on)];
            findings.add_for(site, "date-changed", place(), args);
        } else if let Some(last) = all.last()
            && last.published != now
            && context.today() > last.published
        {
            let today = context.today();
            let args: &[(&'static str, &dyn std::fmt::Display)] =
                &[("date", &now), ("before", &last.published), ("committed", &today)];
            findings.add_for(site, "date-changed", place(), args);
        }
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    to.since(from).map_or(0, |span| i64::from(span.get_days()))
}
