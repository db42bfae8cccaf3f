//! One file of a document read again: where nothing that orders, links or lists documents has changed, the model with
//! the new file is the old one with one document exchanged.

use super::*;
use crate::load::Front;

impl Cluster {
    /// The cluster with one file of a document as it is now; `None` where the whole has to be linked again.
    pub fn with_file(&self, id: DocumentId, lang: Lang, front: Front) -> Option<Cluster> {
        let old = &self.documents[id];
        let Front { version, shared, restated } = front;
        // What the Mongolian file states of shared facts is held against the Chinese file when all is linked.
        if !restated.is_empty() {
            return None;
        }
        let mut new = Document::clone(old);
        match lang {
            Lang::Zh => {
                if old.shared != shared || !same_use(&old.zh, &version) {
                    return None;
                }
                (new.zh, new.shared) = (version, shared);
            }
            Lang::Mn => {
                let mn = old.mn.as_ref()?;
                if !same_use(mn, &version) {
                    return None;
                }
                new.mn = Some(version);
            }
        }
        new.stale = is_stale(&new.zh, new.mn.as_ref());
        let mut cluster = self.clone();
        cluster.documents[id] = Arc::new(new);
        Some(cluster)
    }
}

/// Whether two versions of a file take the same part in the model: the words may differ, not what they are used for.
fn same_use(old: &Version, new: &Version) -> bool {
    let marks = |version: &Version| {
        version.translation.as_ref().map(|translation| (translation.state, translation.date))
    };
    old.keywords == new.keywords
        && old.guide.is_some() == new.guide.is_some()
        && old.image_alt.is_some() == new.image_alt.is_some()
        && marks(old) == marks(new)
}

/// Whether a Mongolian text was made from an older Chinese text.
pub(super) fn is_stale(zh: &Version, mn: Option<&Version>) -> bool {
    mn.is_some_and(|mn| {
        mn.translation.as_ref().is_some_and(|translation| translation.marked) && mn.blocks != zh.blocks
    })
}
