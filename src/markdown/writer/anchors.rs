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
    /// Begins the tag of a block: its name and, of a block that stands in no other, its anchor.
    pub(super) fn start_block(&mut self, tag: &str) {
        // Raw HTML of the words before ends where a block begins: what it left open is closed there.
        self.finish_raw();
        self.html.push_str(tag);
        if self.depth == 0 {
            self.rendered.facts.blocks += 1;
            self.html.push_str(" id=\"p");
            push_number(&mut self.html, self.rendered.facts.blocks);
            self.html.push('"');
        }
    }

    /// The anchor an editor gave, else the place in the outline: the same in both languages.
    pub(super) fn heading_id(&mut self, level: u8, given: Option<&str>, range: &Range<usize>) -> String {
        let place = self.outline_id(level);
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
        place
    }

    /// The place of the next heading in the outline.
    pub(super) fn outline_id(&mut self, level: u8) -> String {
        self.outline[level as usize] += 1;
        self.outline[level as usize + 1..].fill(0);
        let mut id = String::with_capacity(8);
        for (at, number) in self.outline[2..=level as usize].iter().enumerate() {
            id.push(if at == 0 { 's' } else { '-' });
            push_number(&mut id, *number);
        }
        id
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

/// Appends a number: what formatting does, of which it takes a fraction, and each block has one.
fn push_number(out: &mut String, number: u32) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.push((b'0' + (number % 10) as u8) as char);
}

#[cfg(test)]
mod tests {
    proptest::proptest! {
        #[test]
        fn numbers_are_written_as_formatting_writes_them(number in proptest::prelude::any::<u32>()) {
            for number in [number, number % 1000, number % 10] {
                let mut out = String::new();
                super::push_number(&mut out, number);
                proptest::prop_assert_eq!(out, number.to_string());
            }
        }
    }
}
