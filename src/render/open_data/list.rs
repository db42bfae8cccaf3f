//! A column's list for programs: the documents of its page, all of them, in the same order.

use super::super::collected::Collected;
use super::super::feed::rfc3339;
use super::super::world::{World, iso};
use super::VERSION;
use crate::lang::Lang;
use crate::load::document::{TranslationState, Validity};
use crate::model::DocumentId;
use serde::Serialize;
use serde_json::json;
use std::hash::Hash;
use std::sync::Arc;

/// A document as a row. JSON leaves out what is not stated; CSV has an empty cell.
#[derive(Serialize)]
struct Row<'a> {
    key: String,
    title: &'a str,
    language: &'static str,
    url: String,
    published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    source: &'a str,
    site: &'a str,
    column: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issuer: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    genre: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repealed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    validity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<TranslationState>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    keywords: &'a [Arc<str>],
}

/// The fields of a row: the header of the CSV.
pub const FIELDS: [&str; 23] = [
    "key",
    "title",
    "language",
    "url",
    "published",
    "summary",
    "source",
    "site",
    "column",
    "kind",
    "index",
    "number",
    "issuer",
    "genre",
    "topic",
    "signed",
    "effective",
    "expires",
    "repealed",
    "validity",
    "archived",
    "translation",
    "keywords",
];

fn row<'a>(world: &World<'a>, id: DocumentId, page: Lang) -> Row<'a> {
    let cluster = world.cluster;
    let document = &cluster.documents[id];
    let (version, lang) = document.version(page);
    let site = cluster.site_of(document);
    let column = cluster.column_of(document);
    let shared = &document.shared;
    Row {
        key: cluster.key(document),
        title: &version.title,
        language: lang.tag(),
        url: world.addresses.absolute(&world.addresses.document(cluster, document, page)),
        published: rfc3339(document.published),
        summary: version.summary.as_deref(),
        source: crate::render::original::source(cluster, document, page),
        site: &site.id,
        column: &column.id,
        kind: column.kind.id(),
        index: shared.index.as_ref().map(|index| &*index.value),
        number: shared.number.as_deref(),
        issuer: version.issuer.as_deref(),
        genre: shared.genre.as_deref(),
        topic: shared.topic.as_deref(),
        signed: shared.signed.map(iso),
        effective: shared.effective.map(iso),
        expires: shared.expires.map(iso),
        repealed: shared.repealed.map(iso),
        validity: document.validity.map(Validity::id),
        archived: shared.archived.map(iso),
        translation: document.translation_state().filter(|_| lang == Lang::Mn),
        keywords: &version.keywords,
    }
}

/// The list as JSON: a row is a line, so that two versions can be compared.
pub(super) fn json(world: &World, site: usize, column: usize, lang: Lang) -> String {
    let rows = world.cluster.list(site, column, lang).iter().map(|id| row(world, *id, lang));
    rows_as_json(world, (site, column, lang), ("bosoo-list", "documents"), rows)
}

/// A list's head and, under `name`, its rows, each a line.
pub(super) fn rows_as_json(
    world: &World,
    (site, column, lang): (usize, usize, Lang),
    (format, name): (&str, &str),
    rows: impl ExactSizeIterator<Item = impl Serialize>,
) -> String {
    let config = &world.cluster.config;
    let definition = &config.layout(site).columns[column];
    let head = json!({
        "format": format,
        "version": VERSION,
        "site": config.sites[site].id,
        "column": definition.id,
        "kind": definition.kind.id(),
        "name": definition.name.get(lang),
        "language": lang.tag(),
        "url": world.addresses.absolute(&world.column_spot(site, column, lang, 1)),
        "sample": config.sample,
        "total": rows.len(),
    });
    let mut out = head.to_string();
    out.truncate(out.len() - 1); // before the last brace
    out.push_str(&format!(",\"{name}\":["));
    for (at, row) in rows.enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&serde_json::to_string(&row).unwrap_or_default());
    }
    out.push_str("\n]}\n");
    out
}

/// The list as CSV.
pub(super) fn csv(world: &World, site: usize, column: usize, lang: Lang) -> String {
    // Excel takes a file without the mark for GBK.
    let mut out = String::from("\u{feff}");
    line(&mut out, FIELDS.iter().copied());
    for id in world.cluster.list(site, column, lang) {
        let row = row(world, *id, lang);
        let translation = row.translation.map(|state| match state {
            TranslationState::Draft => "draft",
            TranslationState::Machine => "machine",
            TranslationState::Reviewed => "reviewed",
        });
        let keywords = row.keywords.iter().map(|word| &**word).collect::<Vec<_>>().join(";");
        let cells: [Option<&str>; FIELDS.len()] = [
            Some(&row.key),
            Some(row.title),
            Some(row.language),
            Some(&row.url),
            Some(&row.published),
            row.summary,
            Some(row.source),
            Some(row.site),
            Some(row.column),
            Some(row.kind),
            row.index,
            row.number,
            row.issuer,
            row.genre,
            row.topic,
            row.signed.as_deref(),
            row.effective.as_deref(),
            row.expires.as_deref(),
            row.repealed.as_deref(),
            row.validity,
            row.archived.as_deref(),
            translation,
            Some(&keywords),
        ];
        line(&mut out, cells.into_iter().map(Option::unwrap_or_default));
    }
    out
}

/// All that a list's rows are made from, field by field: a text that was changed below its front matter makes no list
/// anew, and 16,206 documents are hashed without writing one address.
pub(super) fn hash(world: &World, site: usize, column: usize, lang: Lang, hash: &mut Collected) {
    let config = &world.cluster.config;
    config.hash.hash(hash);
    let ids = world.cluster.list(site, column, lang);
    ids.len().hash(hash);
    for id in ids {
        let document = &world.cluster.documents[*id];
        let (version, language) = document.version(lang);
        let shared = &document.shared;
        (document.site, document.column, &document.name, document.published, language).hash(hash);
        let source = crate::render::original::source(world.cluster, document, lang);
        (&version.title, &version.summary, source, &version.issuer, &version.keywords).hash(hash);
        (&shared.number, &shared.genre, &shared.topic, shared.index.as_ref().map(|index| &index.value))
            .hash(hash);
        (shared.signed, shared.effective, shared.expires, shared.repealed, shared.archived).hash(hash);
        (document.counterpart, document.validity, document.translation_state()).hash(hash);
    }
}

pub(super) fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, text) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// A cell, RFC 4180. A text that a spreadsheet would run as a formula is begun with an apostrophe: titles come from
/// people, and a downloaded table must not do anything (OWASP, CSV injection).
fn cell(out: &mut String, text: &str) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let bytes = text.as_bytes();
    let quoted =
        memchr::memchr3(b'"', b',', b'\n', bytes).is_some() || memchr::memchr(b'\r', bytes).is_some();
    if !formula && !quoted {
        return out.push_str(text);
    }
    out.push('"');
    if formula {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    fn cell(text: &str) -> String {
        let mut out = String::new();
        super::cell(&mut out, text);
        out
    }

    #[test]
    fn cells_are_quoted_where_they_must_be_and_run_nothing() {
        assert_eq!(cell("关于取暖的通知"), "关于取暖的通知");
        assert_eq!(cell("甲,乙"), "\"甲,乙\"");
        assert_eq!(cell("说“好”\"好\""), "\"说“好”\"\"好\"\"\"");
        assert_eq!(cell("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
        assert_eq!(cell("-1"), "\"'-1\"");
        assert_eq!(cell(""), "");
    }
}
