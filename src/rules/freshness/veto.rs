//! 栏目不更新: so many columns stale or empty that the site fails as a whole.

use super::super::{Check, Findings, Rule, See, Site};
use super::columns::{Standing, standing};
use crate::config::ColumnKind;
use crate::diagnostic::{Level, Place};

pub const CHECK: Check = Check { rules: &[Rule::new("columns-veto", Level::Veto)], see: See::Site(check) };

fn check(seen: &Site, findings: &mut Findings) {
    let columns = &seen.context.cluster().config.layout(seen.at).columns;
    let (mut main, mut others, mut empty) = (0, 0, 0);
    for (at, column) in columns.iter().enumerate() {
        match (standing(seen, at), column.kind) {
            (Standing::Empty, _) => empty += 1,
            (
                Standing::Stale(..),
                ColumnKind::News | ColumnKind::Pictures | ColumnKind::Notice | ColumnKind::Policy,
            ) => main += 1,
            (Standing::Stale(..), _) => others += 1,
            _ => {}
        }
    }
    for (what, count) in [("main", main), ("others", others), ("empty", empty)] {
        let limit = seen.context.settings.limit("columns-veto", what);
        if count >= limit {
            let place = Place::file(&format!("content/{}", seen.site.id).into());
            findings.add("columns-veto", place, &[("what", &what), ("count", &count), ("limit", &limit)]);
        }
    }
}
