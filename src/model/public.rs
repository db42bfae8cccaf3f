//! The files whose texts anyone may read.

use super::link::{is_draft, withheld};
use super::*;
use crate::load::Sources;
use rustc_hash::FxHashSet;

/// The files whose texts are shown, or will be when nothing is wrong with them any more; held or not, their words are no
/// secret. A text that is a draft, of a later day, or that does not say that it is 主动公开 is not among them.
pub fn public_files(config: &Config, sources: &Sources, as_of: DateTime) -> FxHashSet<Arc<str>> {
    let why = |shared: &Shared| withheld(shared, as_of, false);
    let inherited = reprint::inherited(config, &sources.documents, why);
    let mut files = FxHashSet::default();
    for (at, document) in sources.documents.iter().enumerate() {
        let Some((zh, shared)) = &document.zh else { continue };
        if why(shared).is_some() || inherited.contains_key(&at) {
            continue;
        }
        files.insert(zh.file.clone());
        files.extend(document.mn.iter().filter(|(mn, _)| !is_draft(mn)).map(|(mn, _)| mn.file.clone()));
    }
    let texts = &sources.column_texts;
    for (site, column, lang, version, _) in texts {
        let chinese = texts.iter().find(|(s, c, lang, ..)| (s, c, *lang) == (site, column, Lang::Zh));
        let open = chinese.is_some_and(|(.., shared)| why(shared).is_none());
        if open && (*lang == Lang::Zh || !is_draft(version)) {
            files.insert(version.file.clone());
        }
    }
    files
}
