//! Both texts are built the same: headings by level, tables, pictures, directives. The language switch keeps the reader's
//! place by the outline, so a heading more or less leads astray.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::prose;

pub const CHECK: Check =
    Check { rules: &[Rule::new("pair-structure", Level::Deduct)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    let Some((chinese, body)) = seen.chinese() else { return };
    let (zh, mn) = (outline(&chinese[body..]), outline(&seen.text[seen.body..]));
    let names = ["heading-2", "heading-3", "heading-4", "table", "picture", "directive"];
    for ((name, zh), mn) in names.iter().zip(zh).zip(mn) {
        if zh != mn {
            let place = seen.place(seen.body..seen.body);
            findings.add("pair-structure", place, &[("what", name), ("chinese", &zh), ("mongolian", &mn)]);
            return; // the first difference often is the cause of the next
        }
    }
}

/// Counts of headings (levels 2 to 4), tables, pictures and directives.
fn outline(body: &str) -> [usize; 6] {
    let text = prose::without_code(body);
    let mut counts = [0; 6];
    for line in text.lines() {
        let line = crate::lang::text::trim(line);
        let level = line.bytes().take_while(|b| *b == b'#').count();
        if (2..=4).contains(&level) && line[level..].starts_with(' ') {
            counts[level - 2] += 1;
        }
        let bars = line.len() >= 3 && line.starts_with('|') && line.bytes().all(|b| b"|-: ".contains(&b));
        counts[3] += usize::from(bars && line.contains('-'));
        counts[4] += line.matches("![").count();
        let colons = line.bytes().take_while(|b| *b == b':').count();
        counts[5] += usize::from(colons >= 3 && line[colons..].starts_with(|c: char| c.is_ascii_lowercase()));
    }
    counts
}
