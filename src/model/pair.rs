//! Holds the two files of a document against each other.

use crate::diagnostic::{Diagnostic, Level};
use crate::load::document::{Placed, Shared};
use std::path::Path;
use std::sync::Arc;

/// A shared fact may be stated again in the Mongolian file only with the same value.
pub(super) fn restated(
    root: &Path,
    file: &Arc<str>,
    restated: &[Placed<&'static str>],
    zh: &Shared,
    mn: &Shared,
    out: &mut Vec<Diagnostic>,
) {
    for field in restated {
        let (Some(chinese), Some(mongolian)) = (value(field.value, zh), value(field.value, mn)) else {
            continue;
        };
        if chinese != mongolian {
            let place = crate::load::place(root, file, field.start as usize..field.end as usize);
            out.push(
                Diagnostic::new(Level::Error, "shared-fact-twice")
                    .at(place)
                    .arg("field", field.value)
                    .arg("chinese", if chinese.is_empty() { "–".into() } else { chinese })
                    .arg("mongolian", mongolian),
            );
        }
    }
}

/// The value of a shared field as text, for comparing.
fn value(field: &str, shared: &Shared) -> Option<String> {
    let date = |date: Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let text = |text: &Option<Arc<str>>| text.as_deref().unwrap_or_default().to_string();
    let placed =
        |text: &Option<Placed<Arc<str>>>| text.as_ref().map(|p| p.value.to_string()).unwrap_or_default();
    let list = |list: &[Placed<Arc<str>>]| list.iter().map(|p| &*p.value).collect::<Vec<_>>().join(", ");
    Some(match field {
        "published" => shared.published.map(|d| d.to_string()).unwrap_or_default(),
        "signed" => date(shared.signed),
        "effective" => date(shared.effective),
        "expires" => date(shared.expires),
        "repealed" => date(shared.repealed),
        "archived" => date(shared.archived),
        "review_on" => date(shared.review_on),
        "withdrawn" => date(shared.withdrawn),
        "repealed_by" => placed(&shared.repealed_by),
        "opens" => date(shared.opens),
        "closes" => date(shared.closes),
        "consultation" => placed(&shared.consultation),
        "feedback_on" => placed(&shared.feedback_on),
        "participate" => placed(&shared.participate),
        "interpretation" => shared.interpretation.map(|f| f.id().to_string()).unwrap_or_default(),
        "reprint" => shared.reprint.as_ref().map(|reprint| reprint.text()).unwrap_or_default(),
        "level" => shared.level.map(|l| l.id().to_string()).unwrap_or_default(),
        "amends" => list(&shared.amends),
        "items" => list(&shared.items),
        "outside" => shared.outside.iter().map(|it| &*it.url.value).collect::<Vec<_>>().join(", "),
        "letters" => list(&shared.letters),
        "events" => list(&shared.events),
        "validity" => shared.validity.map(|v| v.id().to_string()).unwrap_or_default(),
        "number" => text(&shared.number),
        "index" => placed(&shared.index),
        "topic" => text(&shared.topic),
        "genre" => text(&shared.genre),
        "disclosure" => shared.disclosure.map(|d| format!("{d:?}")).unwrap_or_default(),
        "type" => shared.form.map(|f| f.id().to_string()).unwrap_or_default(),
        "draft" => shared.draft.to_string(),
        "pinned" => shared.pinned.to_string(),
        "weight" => shared.weight.map(|w| w.to_string()).unwrap_or_default(),
        "image" => placed(&shared.image),
        "aliases" => list(&shared.aliases),
        "attachments" => shared.attachments.iter().map(|a| &*a.file.value).collect::<Vec<_>>().join(", "),
        "related" => list(&shared.related),
        "interprets" => list(&shared.interprets),
        "contents" => list(&shared.contents),
        "review" => format!("{:?}", shared.review),
        _ => return None,
    })
}
