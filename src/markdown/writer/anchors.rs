//! Anchors: of blocks by their number, of headings by their place in the outline or as the editor names them.

use super::Writer;
use std::ops::Range;

/// Ids that the controls of the frame around every page answer to (themes/standard).
pub const CONTROLS: [&str; 10] = [
    "main",
    "elder-mode",
    "nav-toggle",
    "site-search",
    "text-normal",
    "text-large",
    "text-larger",
    "scheme-auto",
    "scheme-light",
    "scheme-dark",
];

/// Other anchors that the page around the text uses.
const RESERVED: [&str; 5] = ["page-search", "contents-title", "attachments", "related", "interpretations"];

impl Writer<'_, '_> {
    pub(super) fn block_id(&mut self) -> String {
        // Raw HTML of the words before ends where a block begins: what it left open is closed there.
        self.finish_raw();
        if self.depth > 0 {
            return String::new();
        }
        self.rendered.facts.blocks += 1;
        [" id=\"p", &self.rendered.facts.blocks.to_string(), "\""].concat()
    }

    /// The anchor an editor gave, else the place in the outline: the same in both languages.
    pub(super) fn heading_id(&mut self, level: u8, given: Option<&str>, range: &Range<usize>) -> String {
        self.outline[level as usize] += 1;
        self.outline[level as usize + 1..].fill(0);
        if let Some(id) = given.map(|id| {
            id.chars().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>()
        }) && !id.is_empty()
        {
            let span = self.span(range);
            if CONTROLS.contains(&id.as_str()) || RESERVED.contains(&id.as_str()) {
                self.fault("reserved-anchor", span.clone(), vec![("value", id.clone())]);
            }
            self.given.push((id.clone(), span));
            return id;
        }
        let numbers: Vec<String> = self.outline[2..=level as usize].iter().map(u32::to_string).collect();
        format!("s{}", numbers.join("-"))
    }

    /// An anchor that the editor gave must be the page's only one of that name.
    pub(super) fn anchors(&mut self) {
        let facts = &self.rendered.facts;
        let is_number = |id: &str, prefix: &str, most: usize| {
            id.strip_prefix(prefix)
                .and_then(|n| n.parse().ok())
                .is_some_and(|n: usize| (1..=most).contains(&n))
        };
        let mut seen: Vec<&str> = Vec::new();
        let mut twice = Vec::new();
        for (id, span) in &self.given {
            let generated = facts.headings.iter().filter(|heading| heading.id == *id).count()
                > self.given.iter().filter(|(other, _)| other == id).count();
            let block = is_number(id, "p", facts.blocks as usize);
            let note = ["fn", "fr"].iter().any(|prefix| is_number(id, prefix, self.notes_shown));
            if seen.contains(&id.as_str()) || generated || block || note {
                twice.push((id.clone(), span.clone()));
            }
            seen.push(id);
        }
        for (id, span) in twice {
            self.fault("duplicate-id", span, vec![("value", id)]);
        }
    }
}
