//! 转载: a reprint inherits what keeps its original from the public.

use super::*;
use crate::load::Loaded;
use crate::load::reprint::Reprint;

/// A reprint that calls itself open while its original is not; it is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoreOpen {
    /// Index of its site.
    pub site: usize,
    /// Its Chinese file. Of the original nothing is kept.
    pub file: Arc<str>,
    /// What keeps the original from the public.
    pub original: Withheld,
}

/// Longest chain of reprints of reprints that is followed.
const DEPTH: usize = 16;

/// What keeps the originals of reprints from the public: by index of the reprint. `own` says it of a document by its
/// own fields.
pub(super) fn inherited(
    config: &Config,
    documents: &[Loaded],
    own: impl Fn(&Shared) -> Option<Withheld>,
) -> FxHashMap<usize, Withheld> {
    let reprint = |at: usize| documents[at].zh.as_ref().and_then(|(_, shared)| shared.reprint.as_ref());
    let reprints: Vec<usize> = (0..documents.len()).filter(|at| reprint(*at).is_some()).collect();
    if reprints.is_empty() {
        return FxHashMap::default();
    }
    let by_key: FxHashMap<(usize, usize, &str), usize> = documents
        .iter()
        .enumerate()
        .map(|(at, document)| ((document.site, document.column, &*document.name), at))
        .collect();
    let original = |link: &str| -> Option<usize> {
        let mut parts = link.strip_prefix('@')?.split('/');
        let site = parts.next()?;
        let site = config.sites.iter().position(|other| *other.id == *site)?;
        let column = config.layout(site).column(parts.next()?)?;
        by_key.get(&(site, column, document_name(parts.next()?))).copied()
    };
    let why = |mut at: usize| -> Option<Withheld> {
        for _ in 0..DEPTH {
            at = match reprint(at)? {
                reprint if reprint.is_of_closed() => return Some(Withheld::Disclosure),
                Reprint::Document(link) => original(&link.value)?,
                Reprint::Outside(_) | Reprint::Unnamed => return None,
            };
            let (_, shared) = documents[at].zh.as_ref()?;
            if let Some(why) = own(shared) {
                return Some(why);
            }
        }
        None
    };
    reprints.into_iter().filter_map(|at| Some((at, why(at)?))).collect()
}

/// The name of a document in a link: an editor may have copied the file's.
pub(super) fn document_name(written: &str) -> &str {
    written.trim_end_matches(".md").trim_end_matches(".zh").trim_end_matches(".mn")
}
