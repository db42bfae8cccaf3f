//! What readers with a screen reader go by: headings in order, words for pictures, header cells of tables.

use super::super::{Findings, Page, Rule};
use super::{Seen, add};
use crate::diagnostic::Level;

pub const HEADINGS: Rule = Rule::new("page-headings", Level::Advice);
pub const WORDLESS: Rule = Rule::new("page-alt", Level::Advice);
pub const TABLES: Rule = Rule::new("page-table-header", Level::Advice);

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    let heads = seen.headings.iter().filter(|(level, _)| *level == 1).count();
    if heads != 1 {
        add(page, findings, HEADINGS.code, &[("what", &"first"), ("count", &heads)]);
    }
    if let Some(pair) = seen.headings.windows(2).find(|pair| pair[1].0 > pair[0].0 + 1) {
        let args: [(&'static str, &dyn std::fmt::Display); 3] =
            [("what", &"skipped"), ("from", &pair[0].0), ("to", &pair[1].0)];
        add(page, findings, HEADINGS.code, &args);
    }
    if let Some((level, _)) = seen.headings.iter().find(|(_, words)| !words) {
        add(page, findings, HEADINGS.code, &[("what", &"empty"), ("from", level)]);
    }
    for picture in &seen.wordless {
        add(page, findings, WORDLESS.code, &[("value", picture)]);
    }
    if seen.headless_tables > 0 {
        add(page, findings, TABLES.code, &[("count", &seen.headless_tables)]);
    }
}
