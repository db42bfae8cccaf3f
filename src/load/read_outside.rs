//! `outside`: documents of other levels of government that a topic leads to.

use super::document::{Outside, Placed, SourceLevel};
use crate::config::localized;
use crate::diagnostic::Diagnostic;
use crate::tree::{self, Node, Reader, Source, Value};

/// The entries of the list; each fault is told at its entry.
pub(super) fn list(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Outside> {
    let Value::List(items) = &node.value else {
        out.push(tree::wrong_type(source, node, "outside", "list"));
        return Vec::new();
    };
    items.iter().filter_map(|item| one(source, item, out)).collect()
}

fn one(source: Source, item: &Node, out: &mut Vec<Diagnostic>) -> Option<Outside> {
    let mut reader = Reader::new(source, item, "outside", out);
    let mut words = |field: &'static str| {
        let node: Option<&Node> = reader.take(field);
        node.map(|node| localized(source, node, field, reader.out())).unwrap_or_default()
    };
    let (title, organ) = (words("title"), words("source"));
    let url = reader.take("url").and_then(|node: &Node| {
        let value = tree::text(source, node, "url", reader.out())?.into();
        Some(Placed { value, start: node.span.start as u32, end: node.span.end as u32 })
    });
    let level = reader.choice("level", &SourceLevel::ALL);
    let date = reader.date("date");
    let missing = [
        ("title", title.zh.is_empty()),
        ("url", item.get("url").is_none()),
        ("level", item.get("level").is_none()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        reader.missing(field, item.span.clone());
    }
    reader.finish();
    Some(Outside { title, url: url?, level: level?, source: organ, date })
}
