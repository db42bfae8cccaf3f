//! A text's body as HTML. What a page shows, what an issue of the gazette and a channel outside take, and what is checked
//! of a body alone is one rendering.

use super::links::TextLinks;
use crate::lang::Lang;
use crate::markdown::{self, Rendered};
use crate::tree::Source;

/// Renders the body of a file that begins at the byte `body`; its attachments stand where the text has a place for them.
pub fn body(source: Source, body: usize, lang: Lang, links: &TextLinks, attachments: &str) -> Rendered {
    let words = links.world.words(lang);
    let word = |id| words.word(id);
    markdown::render(&markdown::Input { source, body, lang, links, word: &word, attachments })
}
