//! The words of the sites' interface, read from `locales/<language>/ui.ftl` of the cluster.

use super::Catalog;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// The words of one language.
#[derive(Debug)]
pub struct SiteWords {
    /// The messages.
    pub catalog: Catalog,
    /// Hash of the file, part of every fingerprint.
    pub hash: u64,
    /// The file, for messages about it.
    pub file: Arc<str>,
    text: String,
}

/// Words the code itself asks for (templates ask for the others).
pub const OWN_WORDS: &[&str] = &[
    "address",
    "archived_notice",
    "attachments",
    "callout_important",
    "callout_info",
    "callout_success",
    "callout_warning",
    "email",
    "expired_notice",
    "fallback_notice",
    "footnote_back",
    "footnotes",
    "home",
    "leave_title",
    "machine_notice",
    "mark_open",
    "meta_effective",
    "meta_expires",
    "meta_genre",
    "meta_index",
    "meta_issuer",
    "meta_number",
    "meta_published",
    "meta_repealed",
    "meta_signed",
    "meta_title",
    "meta_topic",
    "meta_validity",
    "not_found_title",
    "office_hours",
    "page_number",
    "pending_notice",
    "phone",
    "qr_alt",
    "repealed_notice",
    "search",
    "site_map",
    "all_sites",
    "stale_notice",
    "table",
    "task_done",
    "task_open",
];

impl SiteWords {
    /// A word without arguments. A word that is missing was reported when the locales were read.
    pub fn word(&self, id: &str) -> String {
        self.catalog.plain().get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// A word with arguments.
    pub fn format(&self, id: &str, args: &[(&str, String)]) -> String {
        self.catalog.format(id, args).unwrap_or_else(|| id.to_string())
    }
}

/// Reads the words of each language, and compares them with each other and with what `asked` says is used.
pub fn load_site_words(
    root: &Path,
    languages: &[Lang],
    asked: &BTreeSet<String>,
    out: &mut Vec<Diagnostic>,
) -> Vec<(Lang, SiteWords)> {
    let mut all = Vec::new();
    for lang in languages {
        let file: Arc<str> = format!("locales/{}/ui.ftl", lang.id()).into();
        let text = match std::fs::read_to_string(root.join(&*file)) {
            Ok(text) => text,
            Err(error) => {
                let fault = Diagnostic::new(Level::Error, "unreadable-file").at(Place::file(&file));
                out.push(fault.arg("detail", error));
                String::new()
            }
        };
        let mut catalog = Catalog::new(lang.tag());
        for fault in catalog.add(&text) {
            let place = Place::at(&file, &text, fault.span);
            out.push(Diagnostic::new(Level::Error, fault.code).at(place).arg("detail", fault.detail));
        }
        all.push((*lang, SiteWords { catalog, hash: xxh3_64(text.as_bytes()), file, text }));
    }
    let used: BTreeSet<&str> = asked.iter().map(String::as_str).chain(OWN_WORDS.iter().copied()).collect();
    for (lang, words) in &all {
        if words.text.is_empty() {
            continue;
        }
        let own: BTreeSet<&str> = words.catalog.ids().collect();
        for id in used.difference(&own) {
            let fault = Diagnostic::new(Level::Error, "missing-message").at(Place::file(&words.file));
            out.push(fault.arg("name", id).arg("language", lang.id()));
        }
        for id in own.difference(&used).filter(|id| !is_family(id)) {
            let at = words.text.find(&format!("\n{id} =")).map_or(0, |at| at + 1);
            let place = Place::at(&words.file, &words.text, at..at + id.len());
            out.push(Diagnostic::new(Level::Error, "unused-message").at(place).arg("name", id));
        }
    }
    all
}

/// Families of words that are asked for by a value's id: `validity_repealed`, `column_type_news`.
fn is_family(id: &str) -> bool {
    ["validity_", "column_type_", "disclosure_"].iter().any(|family| id.starts_with(family))
}
