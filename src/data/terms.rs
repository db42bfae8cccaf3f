//! The cluster's term base, `locales/terms.toml`: the approved Mongolian word for each Chinese term. A cluster without the
//! file has the one that comes with Bosoo.

use super::files;
use crate::diagnostic::Diagnostic;
use crate::lang::lint::Known;
use crate::lang::terms::{Term, Terms};
use crate::tree::{Node, Reader, Source};
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

/// Where it stands under the root.
pub const FILE: &str = "locales/terms.toml";

/// How sure an entry is; the head of the file says what each means.
const CONFIDENCE: [(&str, &str); 3] = [("A", "A"), ("B", "B"), ("C", "C")];

/// A term base, with what the lint remembers of words under it.
pub enum TermBase {
    /// The one that comes with Bosoo.
    BuiltIn,
    /// The cluster's own.
    Own(Box<Own>),
}

/// A cluster's own term base.
pub struct Own {
    terms: Terms,
    known: Known,
    print: u64,
}

impl TermBase {
    /// The terms.
    pub fn terms(&self) -> &Terms {
        match self {
            TermBase::BuiltIn => Terms::built_in(),
            TermBase::Own(own) => &own.terms,
        }
    }

    /// What is remembered of words.
    pub fn known(&self) -> &Known {
        match self {
            TermBase::BuiltIn => Known::shared(),
            TermBase::Own(own) => &own.known,
        }
    }

    /// A hash of the file; 0 for the one that comes with Bosoo.
    pub fn print(&self) -> u64 {
        match self {
            TermBase::BuiltIn => 0,
            TermBase::Own(own) => own.print,
        }
    }
}

/// Reads the term base. What is wrong with it goes to `out`.
pub fn read(root: &Path, out: &mut Vec<Diagnostic>) -> TermBase {
    let Some(file) = files::file(root, FILE, out).filter(|file| file.text != Terms::BUILT_IN) else {
        return TermBase::BuiltIn;
    };
    let tree = file.tree(out);
    let mut reader = Reader::new(file.source(), &tree, "terms.toml", out);
    let nodes = reader.list("term");
    reader.finish();
    let terms = nodes.iter().filter_map(|node| term(file.source(), node, out)).collect();
    let (terms, known, print) = (Terms::new(terms), Known::default(), xxh3_64(file.text.as_bytes()));
    TermBase::Own(Box::new(Own { terms, known, print }))
}

fn term(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Term> {
    let mut reader = Reader::new(source, node, "terms.toml", out);
    let [zh, mn, en, note, seen, reviewed_by] = ["zh", "mn", "en", "note", "source", "reviewed_by"]
        .map(|field| reader.text(field).unwrap_or_default());
    let confidence = reader.choice("confidence", &CONFIDENCE).unwrap_or("C");
    for (field, value) in [("zh", zh), ("mn", mn)] {
        if value.is_empty() {
            reader.missing(field, node.span.start..node.span.start);
        }
    }
    reader.finish();
    (!zh.is_empty() && !mn.is_empty()).then(|| Term {
        zh: zh.to_string(),
        mn: mn.to_string(),
        en: en.to_string(),
        confidence: confidence.to_string(),
        source: seen.to_string(),
        note: note.to_string(),
        reviewed_by: reviewed_by.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(text: Option<&str>) -> (TermBase, Vec<Diagnostic>) {
        let folder = tempfile::tempdir().unwrap();
        if let Some(text) = text {
            std::fs::create_dir(folder.path().join("locales")).unwrap();
            std::fs::write(folder.path().join(FILE), text).unwrap();
        }
        let mut out = Vec::new();
        (read(folder.path(), &mut out), out)
    }

    #[test]
    fn a_cluster_has_its_own_terms_or_those_of_bosoo() {
        for text in [None, Some(Terms::BUILT_IN)] {
            let (base, out) = base(text);
            assert!(matches!(base, TermBase::BuiltIn) && out.is_empty() && base.print() == 0);
        }
        let (base, out) = base(Some("[[term]]\nzh = '苏木'\nmn = 'ᠰᠤᠮᠤ'\nreviewed_by = '某人'\n"));
        assert!(out.is_empty(), "{out:?}");
        assert_eq!(base.terms().check_pair("苏木", "ᠬᠣᠲᠠ").len(), 1);
        assert_eq!(base.terms().check_pair("通知", "ᠬᠣᠲᠠ"), [], "not among the cluster's own");
        assert_ne!(base.print(), 0);
    }

    #[test]
    fn what_nobody_has_approved_is_asked_of_no_text() {
        let (base, _) = base(Some("[[term]]\nzh = '苏木'\nmn = 'ᠰᠤᠮᠤ'\n"));
        assert_eq!(base.terms().check_pair("苏木", "ᠬᠣᠲᠠ"), []);
    }

    #[test]
    fn every_fault_has_its_place() {
        let (_, out) = base(Some(
            "[[term]]\nzh = '苏木'\n\n[[term]]\nzh = '市'\nmn = 'ᠬᠣᠲᠠ'\nconfidence = 'D'\nword = 1\n",
        ));
        let said: Vec<_> =
            out.iter().map(|one| (one.code, one.place.as_ref().map(|place| place.line))).collect();
        assert!(said.contains(&("missing-field", Some(1))), "{said:?}");
        assert!(said.contains(&("unknown-choice", Some(7))), "{said:?}");
        assert!(said.contains(&("unknown-field", Some(8))), "{said:?}");
    }
}
