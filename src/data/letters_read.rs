//! Reads the letters, with every fault at its place.

use super::areas::Organ;
use super::files;
use super::letters::{FOLDER, Handling, KINDS, Letter, Letters};
use crate::calendar::Calendar;
use crate::config::{Localized, STATES, id, localized};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::privacy::{is_masked_name, mask_name};
use crate::tree::{Node, Reader, Source};
use jiff::civil::Date;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

const LANGUAGES: [(&str, Lang); 2] = [("zh", Lang::Zh), ("mn", Lang::Mn)];

/// Reads the letters; empty where the cluster has none.
pub fn read(root: &Path, organs: &[Organ], out: &mut Vec<Diagnostic>) -> Letters {
    let mut all: Vec<Letter> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let calendar = Calendar::embedded();
    for file in files::folder(root, FOLDER, out) {
        let tree = file.tree(out);
        let mut reader = Reader::new(file.source(), &tree, "letters", out);
        let nodes = reader.list("letters");
        reader.finish();
        for node in nodes {
            let Some(letter) = letter(file.source(), node, organs, &calendar, out) else { continue };
            match seen.insert(letter.id.clone()) {
                true => all.push(letter),
                false => {
                    let span = node.get("id").map_or(node.span.clone(), |id| id.span.clone());
                    out.push(file.source().error("duplicate-id", span).arg("value", &letter.id));
                }
            }
        }
    }
    Letters::new(all)
}

/// A date with its bytes.
fn date(reader: &mut Reader, field: &'static str) -> Option<(Date, Range<usize>)> {
    let source = reader.source();
    let node: &Node = reader.take(field)?;
    crate::tree::moment(source, node, field, reader.out()).map(|moment| (moment.date(), node.span.clone()))
}

fn organ(reader: &mut Reader, organs: &[Organ]) -> Option<usize> {
    let source = reader.source();
    let node: &Node = reader.take("organ")?;
    let name = crate::tree::text(source, node, "organ", reader.out())?;
    let found = organs.iter().position(|organ| *organ.id == *name);
    if found.is_none() {
        let known = organs.iter().map(|organ| &*organ.id).collect::<Vec<_>>().join(" | ");
        let fault = source.error("unknown-choice", node.span.clone()).arg("field", "organ");
        reader.out().push(fault.arg("value", name).arg("known", known));
    }
    // What was stated wrongly was told; it is not missing besides.
    Some(found.unwrap_or(usize::MAX))
}

fn letter(
    source: Source,
    node: &Node,
    organs: &[Organ],
    calendar: &Calendar,
    out: &mut Vec<Diagnostic>,
) -> Option<Letter> {
    let mut reader = Reader::new(source, node, "letters", out);
    let id = id(&mut reader, "id").map(Arc::<str>::from);
    let received = date(&mut reader, "received");
    let kind = reader.choice("kind", &KINDS.map(|(id, _)| (id, id)));
    let simple = reader.boolean("simple").unwrap_or(false);
    let organ = organ(&mut reader, organs);
    let language = reader.choice("language", &LANGUAGES).unwrap_or(Lang::Zh);
    let state = reader.choice("mongolian", &STATES);
    let replied = date(&mut reader, "replied");
    let consent = reader.boolean("consent").unwrap_or(false);
    let public = reader.boolean("public").unwrap_or(false);
    let mut spans = Vec::new();
    let [title, text, reply] = ["title", "text", "reply"].map(|field| {
        let node: Option<&Node> = reader.take(field);
        spans.extend(node.map(|node| node.span.clone()));
        node.map(|node| localized(source, node, field, reader.out())).unwrap_or_default()
    });
    let writer = reader.take("writer").map(|node: &Node| {
        let name = crate::tree::text(source, node, "writer", reader.out()).unwrap_or_default();
        if !is_masked_name(name) {
            let masked = mask_name(name);
            let mut fault = source.error("letter-writer-unmasked", node.span.clone()).arg("masked", &masked);
            // The name itself is in no message.
            if let Some(place) = &mut fault.place {
                place.snippet = place.snippet.replace(name, &masked);
                place.mark.end = (place.mark.end + masked.len()).saturating_sub(name.len());
            }
            reader.out().push(fault);
        }
        (Arc::<str>::from(name), node.span.clone())
    });
    let at = node.span.start..node.span.start;
    let of = |field: &str| node.get(field).map_or(at.clone(), |node| node.span.clone());
    let own = |words: &Localized| !words.exact(language).is_empty();
    let missing = [
        ("id", id.is_none() && node.get("id").is_none()),
        ("received", received.is_none() && node.get("received").is_none()),
        ("kind", kind.is_none() && node.get("kind").is_none()),
        ("organ", organ.is_none()),
        ("title", public && !own(&title)),
        ("text", public && !own(&text)),
        ("reply", public && replied.is_some() && !own(&reply)),
        ("replied", replied.is_none() && !reply.is_empty() && node.get("replied").is_none()),
        ("mongolian", language == Lang::Zh && !title.exact(Lang::Mn).is_empty() && state.is_none()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        reader.missing(field, at.clone());
    }
    reader.finish();
    if public && !consent {
        out.push(source.error("letter-without-consent", of("public")));
    }
    let wordless = title.is_empty() && text.is_empty() && reply.is_empty() && writer.is_none();
    if !public && !wordless {
        let first = spans.iter().chain(writer.iter().map(|(_, span)| span)).min_by_key(|span| span.start);
        out.push(source.error("letter-kept-though-closed", first.cloned().unwrap_or(at)));
    }
    let (received, kind, organ) = (received?, kind?, organ.filter(|organ| *organ < organs.len())?);
    let mut handling = Handling::Open;
    if let Some((day, span)) = &replied {
        if *day < received.0 {
            let fault = source.error("letter-answered-before-it-came", span.clone());
            out.push(fault.arg("date", day).arg("received", received.0));
        }
        handling = match calendar.working_days_between(received.0, *day) {
            Ok(days) => Handling::Days(days),
            Err(unknown) => Handling::Unknown(unknown.0),
        };
    }
    Some(Letter {
        file: source.path.clone(),
        id: id?,
        received,
        kind,
        simple,
        organ,
        writer: writer.map(|(name, _)| name).unwrap_or_default(),
        language,
        unreviewed: state == Some(false) && language == Lang::Zh,
        title,
        text,
        reply,
        words: spans,
        replied,
        handling,
        consent,
        public: public && consent,
    })
}
