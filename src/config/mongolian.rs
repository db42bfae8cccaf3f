//! Whether a native reader has read the Mongolian words of a file of data. Documents say it one by one (`state`); of data
//! the file says it once: `mongolian = "reviewed"`. Without a word it is not so.

use crate::tree::{Node, Reader, Value};
use std::sync::Arc;

/// The states of Mongolian words that are not written by hand in that language, as documents and letters name them, and
/// whether a native reader has read them.
pub const STATES: [(&str, bool); 2] = [("machine", false), ("reviewed", true)];

/// The Mongolian words of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Mongolian {
    /// The file; empty where there is none.
    pub file: Arc<str>,
    /// How many texts have Mongolian words.
    pub texts: u64,
    /// Whether a native reader has read them.
    pub reviewed: bool,
}

impl Mongolian {
    /// Takes the state of a file off its reader, and counts.
    pub fn read(reader: &mut Reader, tree: &Node) -> Mongolian {
        let reviewed = reader.choice("mongolian", &STATES).unwrap_or(false);
        Mongolian { file: reader.source().path.clone(), texts: count(tree), reviewed }
    }

    /// Whether pages that show the words must say that no native reader has read them.
    pub fn is_unreviewed(&self) -> bool {
        self.texts > 0 && !self.reviewed
    }

    /// The state's id.
    pub fn state(&self) -> &'static str {
        STATES[usize::from(self.reviewed)].0
    }
}

/// `mn` of every table with words in both languages.
fn count(node: &Node) -> u64 {
    match &node.value {
        Value::List(nodes) => nodes.iter().map(count).sum(),
        Value::Table(entries) => entries
            .iter()
            .map(|(key, node)| match (key.name.as_str(), &node.value) {
                ("mn", Value::Text(text)) => u64::from(!text.is_empty()),
                ("mn", Value::List(words)) => u64::from(!words.is_empty()),
                _ => count(node),
            })
            .sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{Form, Source, parse};

    #[test]
    fn texts_in_both_languages_are_counted_at_any_depth() {
        let text = "name = { zh = \"甲\", mn = \"ᠠ\" }\n[language.mn]\npath = \"mn\"\n[[items]]\nname = \"乙\"\n\
                    [[items]]\nname = { zh = \"丙\", mn = \"\" }\nkeywords = { zh = [\"丁\"], mn = [\"ᠡ\", \"ᠢ\"] }\n";
        let path: Arc<str> = "a.toml".into();
        let (source, mut out) = (Source { path: &path, text }, Vec::new());
        let tree = parse(source, 0..text.len(), Form::Toml, &mut out);
        let mut reader = Reader::new(source, &tree, "a.toml", &mut out);
        let found = Mongolian::read(&mut reader, &tree);
        assert_eq!(found, Mongolian { file: path.clone(), texts: 2, reviewed: false });
        assert!(found.is_unreviewed());
    }
}
