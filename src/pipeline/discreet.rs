//! What a release says of documents that are not 主动公开: where something is wrong and what, but no word of theirs. Its
//! messages are kept by machines that others read; at home `bosoo check` shows the line.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Report};
use crate::load::{Sources, fields};
use crate::model;
use jiff::civil::DateTime;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// What stands for a word of a text that is not public.
const HIDDEN: &str = "…";

/// Letters: some are their writers' own.
const LETTERS: &str = "content/data/letters/";

/// The files whose lines a release may show; `None` where it is no release, and all may be shown.
pub(super) struct Public(Option<FxHashSet<Arc<str>>>);

impl Public {
    /// Nothing is known to be public until it was read.
    pub(super) fn of(release: bool) -> Public {
        Public(release.then(FxHashSet::default))
    }

    /// Takes down what was read.
    pub(super) fn hear(&mut self, config: &Config, sources: &Sources, as_of: DateTime) {
        if let Some(files) = &mut self.0 {
            *files = model::public_files(config, sources, as_of);
        }
    }

    /// Takes the lines and words of texts that are not public out of a report.
    pub(super) fn discreet(&self, root: &Path, report: &mut Report) {
        let Some(public) = &self.0 else { return };
        let mut texts: BTreeMap<Arc<str>, String> = BTreeMap::new();
        for diagnostic in &mut report.diagnostics {
            let Some(place) = &mut diagnostic.place else { continue };
            let is_text = place.file.starts_with("content/") && place.file.ends_with(".md");
            if public.contains(&place.file) || !is_text && !place.file.starts_with(LETTERS) {
                continue;
            }
            let text = texts.entry(place.file.clone()).or_insert_with(|| with_counterpart(root, &place.file));
            place.snippet.clear();
            place.mark = 0..0;
            hide(diagnostic, text);
        }
    }
}

/// Arguments that are words of the text: what the code itself calls something stays, so that the message is understood.
fn hide(diagnostic: &mut Diagnostic, text: &str) {
    for (_, value) in &mut diagnostic.args {
        if fields::find(value).is_none() && !value.is_empty() && text.contains(value.as_str()) {
            *value = HIDDEN.to_string();
        }
    }
}

/// The text of a file, and that of the same document in the other language: a message on one may say words of both.
fn with_counterpart(root: &Path, file: &str) -> String {
    let (zh, mn) = (".zh.md", ".mn.md");
    let other = file.strip_suffix(mn).map(|stem| format!("{stem}{zh}"));
    let other = other.or_else(|| file.strip_suffix(zh).map(|stem| format!("{stem}{mn}")));
    let read = |file: &str| std::fs::read(root.join(file)).unwrap_or_default();
    let files = std::iter::once(file).chain(other.as_deref());
    files.map(|file| String::from_utf8_lossy(&read(file)).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Level, Place};

    #[test]
    fn only_what_is_not_public_loses_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let file: Arc<str> = "content/edu/news/a.zh.md".into();
        let text = "+++\nwrong = \"秘密\"\n+++\n秘密\n";
        std::fs::create_dir_all(folder.path().join("content/edu/news")).unwrap();
        std::fs::write(folder.path().join(&*file), text).unwrap();
        std::fs::write(folder.path().join("content/edu/news/a.mn.md"), "ᠨᠢᠭᠤᠴᠠ").unwrap();
        let said = |public: Public| {
            let mut report = Report::default();
            let at = text.find("wrong").unwrap();
            let found = Diagnostic::new(Level::Error, "unknown-field").at(Place::at(&file, text, at..at + 5));
            let found = found.arg("name", "wrong").arg("other", "ᠨᠢᠭᠤᠴᠠ").arg("field", "title");
            report.push(found.arg("known", "title, summary"));
            public.discreet(folder.path(), &mut report);
            let found = report.diagnostics.remove(0);
            let place = found.place.unwrap();
            let args: Vec<String> = found.args.into_iter().map(|(_, value)| value).collect();
            (place.snippet, place.line, args.join("|"))
        };
        let shown = ("wrong = \"秘密\"".to_string(), 2, "wrong|ᠨᠢᠭᠤᠴᠠ|title|title, summary".to_string());
        assert_eq!(said(Public::of(false)), shown);
        assert_eq!(said(Public(Some([file.clone()].into_iter().collect()))), shown);
        assert_eq!(said(Public::of(true)), (String::new(), 2, "…|…|title|title, summary".to_string()));
    }
}
