//! What a release says of documents that are not 主动公开: where something is wrong and what, but no word of theirs. Its
//! messages are kept by machines that others read; at home `bosoo check` shows the line.

use crate::diagnostic::{Diagnostic, Report};
use crate::load::{fields, front_matter};
use crate::tree::{self, Source, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// What stands for a word of a text that is not public.
const HIDDEN: &str = "…";

/// Letters: some are their writers' own.
const LETTERS: &str = "content/data/letters/";

/// Takes the lines and words of texts that are not public out of a report.
pub(super) fn discreet(root: &Path, report: &mut Report) {
    // The text of a file where it may not be shown.
    let mut hidden: BTreeMap<Arc<str>, Option<String>> = BTreeMap::new();
    for diagnostic in &mut report.diagnostics {
        let Some(place) = &mut diagnostic.place else { continue };
        let is_text = place.file.starts_with("content/") && place.file.ends_with(".md");
        if !is_text && !place.file.starts_with(LETTERS) {
            continue;
        }
        let text = hidden.entry(place.file.clone()).or_insert_with(|| not_public(root, &place.file));
        let Some(text) = text else { continue };
        place.snippet.clear();
        place.mark = 0..0;
        hide(diagnostic, text);
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

/// The text of a document's file and its counterpart's, where its Chinese one does not say that it is 主动公开; that of letters.
fn not_public(root: &Path, file: &Arc<str>) -> Option<String> {
    let read = |file: &str| std::fs::read(root.join(file)).ok();
    let text =
        |file: &str| read(file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let chinese =
        file.strip_suffix(".mn.md").map_or_else(|| file.to_string(), |stem| format!("{stem}.zh.md"));
    let own = text(&chinese);
    if is_open(&chinese, &own) {
        return None;
    }
    let counterpart = chinese.strip_suffix(".zh.md").map(|stem| text(&format!("{stem}.mn.md")));
    Some(own + &counterpart.unwrap_or_default())
}

fn is_open(file: &str, text: &str) -> bool {
    let file: Arc<str> = file.into();
    let source = Source { path: &file, text };
    let mut faults = Vec::new();
    let Some(parts) = front_matter::split(source, &mut faults) else { return false };
    let tree = tree::parse(source, parts.front, parts.form, &mut faults);
    let Value::Table(entries) = &tree.value else { return false };
    let value = |id: &str| {
        let is_it = |name: &str| fields::find(name).is_some_and(|known| known.id == id);
        entries.iter().find(|(key, _)| is_it(&key.name)).map(|(_, node)| &node.value)
    };
    let open = matches!(value("disclosure"), Some(Value::Text(it)) if it == "open" || it == "主动公开");
    open && !matches!(value("draft"), Some(Value::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Level, Place};

    #[test]
    fn only_what_is_not_public_loses_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let said = |front: &str| {
            let file: Arc<str> = "content/edu/news/a.zh.md".into();
            let text = format!("+++\n{front}\nwrong = \"秘密\"\n+++\n秘密\n");
            std::fs::create_dir_all(folder.path().join("content/edu/news")).unwrap();
            std::fs::write(folder.path().join(&*file), &text).unwrap();
            let mut report = Report::default();
            let at = text.find("wrong").unwrap();
            let found =
                Diagnostic::new(Level::Error, "unknown-field").at(Place::at(&file, &text, at..at + 5));
            report.push(found.arg("name", "wrong").arg("field", "title").arg("known", "title, summary"));
            discreet(folder.path(), &mut report);
            let found = report.diagnostics.remove(0);
            let place = found.place.unwrap();
            (
                place.snippet,
                place.line,
                found.args.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join("|"),
            )
        };
        let shown = ("wrong = \"秘密\"".to_string(), 3, "wrong|title|title, summary".to_string());
        assert_eq!(said("disclosure = \"open\""), shown);
        assert_eq!(said("公开属性 = \"主动公开\""), shown);
        let hidden = (String::new(), 3, "…|title|title, summary".to_string());
        for front in
            ["disclosure = \"closed\"", "disclosure = \"on-request\"", "title = \"秘密\"", "disclosure = ["]
        {
            assert_eq!(said(front), hidden, "{front}");
        }
        assert_eq!(said("disclosure = \"open\"\ndraft = true").0, "");
    }
}
