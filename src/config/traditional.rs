//! `[traditional]`: the Chinese pages once more in traditional characters.

use super::read::id;
use crate::diagnostic::Diagnostic;
use crate::lang::hant::Characters;
use crate::tree::{Node, Reader, Source};
use std::sync::Arc;

/// The second tree of Chinese pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Traditional {
    /// Which traditional characters.
    pub characters: Characters,
    /// The folder under each host's root.
    pub path: Arc<str>,
}

pub(super) fn traditional(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Traditional {
    let mut reader = Reader::new(source, node, "traditional", out);
    let characters = reader.choice("characters", &Characters::ALL.map(|which| (which.id(), which)));
    let path = id(&mut reader, "path");
    reader.finish();
    Traditional { characters: characters.unwrap_or_default(), path: path.unwrap_or("hant").into() }
}
