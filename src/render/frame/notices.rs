//! What a page says about its text (no longer in force, out of date, translated by a machine) stands on a fork's page as
//! the base shows it: whole, once, and before the text.

use super::{Found, Frame};
use crate::diagnostic::Diagnostic;

impl Frame<'_> {
    /// What is wrong with the notices of a page.
    pub(super) fn notices_missing(&self, inner: &str, found: &Found) -> Option<Diagnostic> {
        let shown: Vec<_> = found.slots_named("notices").collect();
        let right = match shown.as_slice() {
            [] => self.notices.is_empty(),
            [one] => !self.notices.is_empty() && one.first && inner.contains(self.notices),
            _ => false,
        };
        let said = if right { None } else { Some(words(self.notices)) };
        said.map(|said| self.fault("notices-missing", "notices").arg("value", said))
    }
}

/// The words of a piece of HTML, of the first element with any.
fn words(html: &str) -> String {
    let mut texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    texts.find(|text| !text.is_empty()).unwrap_or("—").to_string()
}
