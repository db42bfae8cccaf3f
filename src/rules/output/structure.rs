//! What readers with a screen reader go by: headings in order, words for pictures, header cells of tables.

use super::super::{Findings, Page, Rule};
use super::{Seen, add, add_to_text};
use crate::diagnostic::Level;
use std::ops::Range;

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
        let deep = skipping(page);
        add_to_text(page, findings, HEADINGS.code, &args, |text| {
            let words = deep.filter(|words| !words.is_empty())?;
            text.find(words).map(|at| at..at + words.len())
        });
    }
    if let Some((level, _)) = seen.headings.iter().find(|(_, words)| !words)
        && !super::is_untitled(page, seen)
    {
        add(page, findings, HEADINGS.code, &[("what", &"empty"), ("from", level)]);
    }
    for picture in &seen.wordless {
        add(page, findings, WORDLESS.code, &[("value", picture)]);
    }
    if seen.headless_tables > 0 {
        add_to_text(page, findings, TABLES.code, &[("count", &seen.headless_tables)], headless);
    }
}

/// The words of the text's heading that lies too deep below the one before it; above the first is the title.
fn skipping<'p>(page: &'p Page) -> Option<&'p str> {
    let headings = &page.facts?.headings;
    let above = std::iter::once(1).chain(headings.iter().map(|heading| heading.level));
    let found = above.zip(headings).find(|(above, heading)| heading.level > above + 1);
    found.map(|(_, heading)| &*heading.text)
}

/// The first table of a text that has no header cell.
fn headless(text: &str) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find("<table") {
        let start = from + found;
        let end = lower[start..].find("</table").map_or(text.len(), |end| start + end);
        if !lower[start..end].contains("<th>") && !lower[start..end].contains("<th ") {
            let tag = text[start..end].find('>').map_or(end, |close| start + close + 1);
            return Some(start..tag);
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_without_header_is_found() {
        let text = "字\n<table><tr><th>甲</th></tr></table>\n<Table border=1>\n<tr><td>1</td></tr></table>";
        assert_eq!(super::headless(text).map(|span| &text[span]), Some("<Table border=1>"));
        assert_eq!(super::headless("| 甲 |\n|---|\n"), None);
    }
}
