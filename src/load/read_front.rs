//! Front matter to typed fields. One pass over the entries; each fault is reported, none stops the others.

use super::document::*;
use super::fields::{self, Field, Holder};
use super::front_matter::Parts;
use crate::config::DocumentType;
use crate::diagnostic::{Diagnostic, Level};
use crate::lang::Lang;
use crate::tree::{self, Node, Reader, Source, Value};
use std::sync::Arc;

/// 15 kinds of official documents (党政机关公文处理工作条例, article 8).
pub const GENRES: [&str; 15] = [
    "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案",
    "函", "纪要",
];

const DISCLOSURES: [(&str, Disclosure); 6] = [
    ("open", Disclosure::Open),
    ("主动公开", Disclosure::Open),
    ("on-request", Disclosure::OnRequest),
    ("依申请公开", Disclosure::OnRequest),
    ("closed", Disclosure::Closed),
    ("不予公开", Disclosure::Closed),
];

const VALIDITIES: [(&str, Validity); 10] = [
    ("valid", Validity::Valid),
    ("有效", Validity::Valid),
    ("amended", Validity::Amended),
    ("部分有效", Validity::Amended),
    ("expired", Validity::Expired),
    ("失效", Validity::Expired),
    ("repealed", Validity::Repealed),
    ("废止", Validity::Repealed),
    ("pending", Validity::Pending),
    ("尚未生效", Validity::Pending),
];

const STATES: [(&str, TranslationState); 3] = [
    ("draft", TranslationState::Draft),
    ("machine", TranslationState::Machine),
    ("reviewed", TranslationState::Reviewed),
];

/// What the front matter of one file says.
#[derive(Debug, Clone)]
pub struct Front {
    /// The file's own part.
    pub version: Version,
    /// The shared facts it states (of a Mongolian file: normally none).
    pub shared: Shared,
    /// Shared fields a Mongolian file states all the same, with their places; they must equal the Chinese file's.
    pub restated: Vec<Placed<&'static str>>,
}

/// Reads the front matter of a file in `lang`.
pub fn read(source: Source, parts: &Parts, lang: Lang, hash: u64, out: &mut Vec<Diagnostic>) -> Front {
    let before = out.len();
    let tree = tree::parse(source, parts.front.clone(), parts.form, out);
    // Where the notation itself is broken, what comes behind was never read, and nobody can say what is missing.
    let unread = out[before..].iter().any(|fault| matches!(fault.code, "yaml-syntax" | "too-deep"));
    let in_part = out.len() > before;
    let mut front = Front {
        version: Version {
            file: source.path.clone(),
            hash,
            body: parts.body as u32,
            title: "".into(),
            summary: None,
            keywords: Vec::new(),
            source: None,
            author: None,
            issuer: None,
            image_alt: None,
            guide: None,
            blocks: Box::default(),
            translation: None,
        },
        shared: Shared::default(),
        restated: Vec::new(),
    };
    if lang == Lang::Mn {
        let translation = Translation {
            state: TranslationState::Draft,
            date: None,
            marked: false,
            attachment_titles: Vec::new(),
        };
        front.version.translation = Some(translation);
    }
    let Value::Table(entries) = &tree.value else {
        out.push(tree::wrong_type(source, &tree, "+++", "table"));
        return front;
    };
    let mut seen: Vec<&'static str> = Vec::new();
    let mut misspelt: Vec<String> = Vec::new();
    for (key, node) in entries {
        let Some(field) = fields::find(&key.name) else {
            // Who writes Chinese names reads Chinese names.
            let zh = !key.name.is_ascii();
            let known: Vec<&str> =
                fields::FIELDS.iter().map(|field| if zh { field.zh } else { field.id }).collect();
            let fault = tree::unknown_field(source, key, &known);
            misspelt
                .extend(fault.args.iter().find(|(name, _)| *name == "nearest").map(|(_, near)| near.clone()));
            out.push(fault);
            continue;
        };
        if seen.contains(&field.id) {
            out.push(source.error("duplicate-key", key.span.clone()).arg("field", field.id));
            continue;
        }
        seen.push(field.id);
        if field.holder == Holder::Counterpart && lang == Lang::Zh {
            out.push(source.error("counterpart-field", key.span.clone()).arg("field", field.id));
            continue;
        }
        if field.holder == Holder::Shared && lang == Lang::Mn {
            let (start, end) = (key.span.start as u32, node.span.end as u32);
            front.restated.push(Placed { value: field.id, start, end });
        }
        if node.value != Value::Nothing {
            one(source, field, node, lang, &mut front, out);
        }
    }
    if let (Some(opens), Some(closes)) = (front.shared.opens, front.shared.closes)
        && opens > closes
        && let Some((_, node)) =
            entries.iter().find(|(key, _)| fields::find(&key.name).is_some_and(|field| field.id == "closes"))
    {
        out.push(source.error("closes-before-it-opens", node.span.clone()).arg("date", closes));
    }
    let first = parts.front.start..parts.front.start;
    let mut missing = |field: &str| {
        // Who wrote `titel` is told so; that there is no title would be the same once more.
        let misspelt = misspelt.iter().filter_map(|near| fields::find(near)).any(|near| near.id == field);
        // A line that could not be read is a fault of its own; the field is there.
        let written = in_part && tree::names(&source.text[parts.front.clone()], parts.form, field);
        if !unread && !written && !seen.contains(&field) && !misspelt {
            out.push(source.error("missing-field", first.clone()).arg("field", field));
        }
    };
    missing("title");
    match lang {
        Lang::Zh => ["published", "disclosure"].into_iter().for_each(&mut missing),
        Lang::Mn => missing("state"),
    }
    front
}

/// Characters of a title that lists, search results and a phone's first screen still show as one: titles of 公文 with the
/// documents they forward in them stay below. Mongolian takes about four letters for a Chinese character.
fn longest_title(lang: Lang) -> usize {
    match lang {
        Lang::Zh => 100,
        Lang::Mn => 400,
    }
}

fn one(source: Source, field: &Field, node: &Node, lang: Lang, front: &mut Front, out: &mut Vec<Diagnostic>) {
    let Front { version, shared, .. } = front;
    let id = field.id;
    let text = |out: &mut Vec<Diagnostic>| tree::text(source, node, id, out).map(Arc::from);
    let date = |out: &mut Vec<Diagnostic>| tree::moment(source, node, id, out).map(|moment| moment.date());
    match id {
        "title" => {
            version.title = text(out).unwrap_or_default();
            if version.title.chars().all(char::is_whitespace) {
                out.push(source.error("empty-title", node.span.clone()));
            }
            let most = longest_title(lang);
            // Characters are no more than bytes.
            if version.title.len() > most && version.title.chars().count() > most {
                let fault = Diagnostic::new(Level::Advice, "long-title").at(source.place(node.span.clone()));
                out.push(fault.arg("count", version.title.chars().count()).arg("limit", most));
            }
        }
        "summary" => version.summary = text(out),
        "keywords" => {
            version.keywords = tree::texts(source, node, id, out).into_iter().map(Arc::from).collect()
        }
        "source" => version.source = text(out),
        "author" => version.author = text(out),
        "issuer" => version.issuer = text(out),
        "image_alt" => version.image_alt = text(out),
        "guide" => version.guide = Some(Arc::new(guide(source, node, version.translation.is_some(), out))),
        "state" | "translated" | "translated_from" | "attachment_titles" => {
            let Some(translation) = &mut version.translation else { return };
            match id {
                "state" => {
                    translation.state =
                        tree::choice(source, node, id, &STATES, out).unwrap_or(translation.state)
                }
                "translated" => translation.date = date(out),
                "translated_from" => {
                    translation.marked = true;
                    match tree::text(source, node, id, out).map(super::blocks::parse) {
                        Some(Some(blocks)) => version.blocks = blocks,
                        Some(None) => out.push(source.error("bad-translated-from", node.span.clone())),
                        None => {}
                    }
                }
                _ => translation.attachment_titles = attachment_titles(source, node, out),
            }
        }
        "published" => {
            shared.published = tree::moment(source, node, id, out);
            shared.timed = matches!(&node.value, Value::Text(t) | Value::Date(t) if t.contains(':'));
        }
        "signed" => shared.signed = date(out),
        "effective" => shared.effective = date(out),
        "expires" => shared.expires = date(out),
        "repealed" => shared.repealed = date(out),
        "repealed_by" => shared.repealed_by = placed(source, node, id, out),
        "validity" => shared.validity = tree::choice(source, node, id, &VALIDITIES, out),
        "number" => shared.number = text(out),
        "index" => shared.index = placed(source, node, id, out),
        "topic" => shared.topic = text(out),
        "genre" => {
            let choices = GENRES.map(|genre| (genre, genre));
            shared.genre = tree::choice(source, node, id, &choices, out).map(Arc::from);
        }
        "disclosure" => shared.disclosure = tree::choice(source, node, id, &DISCLOSURES, out),
        "type" => shared.form = tree::choice(source, node, id, &DocumentType::ALL, out),
        "draft" => shared.draft = tree::boolean(source, node, id, out).unwrap_or(true),
        "pinned" => shared.pinned = tree::boolean(source, node, id, out).unwrap_or(false),
        "weight" => shared.weight = tree::integer(source, node, id, out),
        "image" => shared.image = placed(source, node, id, out),
        "aliases" => shared.aliases = placed_list(source, node, id, out),
        "attachments" => shared.attachments = attachments(source, node, out),
        "related" => shared.related = placed_list(source, node, id, out),
        "interprets" => shared.interprets = placed_list(source, node, id, out),
        "contents" => shared.contents = placed_list(source, node, id, out),
        "outside" => shared.outside = super::read_outside::list(source, node, out),
        "items" => shared.items = placed_list(source, node, id, out),
        "letters" => shared.letters = placed_list(source, node, id, out),
        "consultation" => shared.consultation = placed(source, node, id, out),
        "feedback_on" => shared.feedback_on = placed(source, node, id, out),
        "amends" => shared.amends = placed_list(source, node, id, out),
        "interpretation" => shared.interpretation = tree::choice(source, node, id, &Form::ALL, out),
        "reprint" => shared.reprint = super::reprint::read(source, node, &DISCLOSURES, out),
        "opens" => shared.opens = date(out),
        "closes" => shared.closes = date(out),
        "participate" => shared.participate = placed(source, node, id, out),
        "events" => shared.events = placed_list(source, node, id, out),
        "level" => shared.level = tree::choice(source, node, id, &SourceLevel::ALL, out),
        "archived" => shared.archived = date(out),
        "review_on" => shared.review_on = date(out),
        "withdrawn" => shared.withdrawn = date(out),
        "review" => shared.review = review(source, node, out),
        _ => unreachable!("field {id} of the table is not read"),
    }
}

fn placed(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Option<Placed<Arc<str>>> {
    let value = tree::text(source, node, field, out)?.into();
    Some(Placed { value, start: node.span.start as u32, end: node.span.end as u32 })
}

fn placed_list(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Vec<Placed<Arc<str>>> {
    let Value::List(items) = &node.value else {
        out.push(tree::wrong_type(source, node, field, "list"));
        return Vec::new();
    };
    items.iter().filter_map(|item| placed(source, item, field, out)).collect()
}

fn attachments(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Attachment> {
    let Value::List(items) = &node.value else {
        out.push(tree::wrong_type(source, node, "attachments", "list"));
        return Vec::new();
    };
    let mut attachments = Vec::new();
    for item in items {
        if let Value::Text(_) = &item.value {
            attachments
                .extend(placed(source, item, "file", out).map(|file| Attachment { file, title: None }));
            continue;
        }
        let mut reader = Reader::new(source, item, "attachments", out);
        let file = reader.take("file");
        let title = reader.text("title").map(Arc::from);
        if file.is_none() {
            reader.missing("file", item.span.clone());
        }
        reader.finish();
        let file = file.and_then(|file| placed(source, file, "file", out));
        attachments.extend(file.map(|file| Attachment { file, title }));
    }
    attachments
}

fn attachment_titles(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<(Arc<str>, Arc<str>)> {
    let Value::Table(entries) = &node.value else {
        out.push(tree::wrong_type(source, node, "attachment_titles", "table"));
        return Vec::new();
    };
    let title = |(key, node): &(tree::Key, Node)| {
        Some((Arc::from(key.name.as_str()), tree::text(source, node, &key.name, out)?.into()))
    };
    entries.iter().filter_map(title).collect()
}

fn review(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ReviewStep> {
    let Value::List(items) = &node.value else {
        out.push(tree::wrong_type(source, node, "review", "list"));
        return Vec::new();
    };
    let mut steps = Vec::new();
    for item in items {
        let mut reader = Reader::new(source, item, "review", out);
        let [step, name, result] =
            ["step", "name", "result"].map(|field| reader.text(field).unwrap_or_default().into());
        let date = reader.date("date");
        reader.finish();
        steps.push(ReviewStep { step, name, date, result });
    }
    steps
}

fn guide(source: Source, node: &Node, counterpart: bool, out: &mut Vec<Diagnostic>) -> Guide {
    let mut reader = Reader::new(source, node, "guide", out);
    let [item, place, hours, phone, time_limit, fee, organ] =
        ["item", "place", "hours", "phone", "time_limit", "fee", "organ"]
            .map(|field| reader.text(field).map(Arc::from).unwrap_or_default());
    let [basis, conditions, materials, process] = ["basis", "conditions", "materials", "process"]
        .map(|field| reader.texts(field).into_iter().map(Arc::from).collect::<Vec<Arc<str>>>());
    let online = reader.text("online").map(Arc::from);
    reader.finish();
    let guide = Guide {
        item,
        basis,
        conditions,
        materials,
        place,
        hours,
        phone,
        process,
        time_limit,
        fee,
        organ,
        online,
    };
    if !counterpart {
        for element in guide.missing_elements() {
            let span = node.span.start..node.span.start + 1;
            out.push(source.error("missing-guide-element", span).arg("field", element));
        }
    }
    guide
}

impl Guide {
    /// The required elements that are not there.
    pub fn missing_elements(&self) -> Vec<&'static str> {
        let elements = [
            ("item", self.item.is_empty()),
            ("basis", self.basis.is_empty()),
            ("conditions", self.conditions.is_empty()),
            ("materials", self.materials.is_empty()),
            ("place", self.place.is_empty()),
            ("hours", self.hours.is_empty()),
            ("phone", self.phone.is_empty()),
            ("process", self.process.is_empty()),
            ("time_limit", self.time_limit.is_empty()),
            ("fee", self.fee.is_empty()),
            ("organ", self.organ.is_empty()),
        ];
        elements.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name).collect()
    }
}
