//! The words of the sites' interface, read from `locales/<language>/` of the cluster: `ui.ftl` has those that templates
//! ask for, `pages.ftl` those that the code writes into pages.

use super::Catalog;
use crate::config::ColumnKind;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::lang::Lang;
use crate::load::document::Validity;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::Xxh3;

/// The words of one language.
#[derive(Debug)]
pub struct SiteWords {
    /// The messages.
    pub catalog: Catalog,
    /// Hash of the files, part of every fingerprint.
    pub hash: u64,
    /// What templates know as `t`.
    value: OnceLock<tera::Value>,
}

/// The files of a language.
const FILES: [&str; 2] = ["ui.ftl", "pages.ftl"];

const VALIDITIES: [Validity; 5] =
    [Validity::Valid, Validity::Amended, Validity::Expired, Validity::Repealed, Validity::Pending];

/// Words the code itself asks for (templates ask for the others).
pub const OWN_WORDS: &[&str] = &[
    "account_changed",
    "account_closed",
    "account_open",
    "account_qr",
    "address",
    "all_sites",
    "archived_notice",
    "area_changes",
    "area_title",
    "attachments",
    "callout_important",
    "callout_info",
    "callout_success",
    "callout_warning",
    "consultation_answered",
    "consultation_closed",
    "consultation_open",
    "consultation_pending",
    "channel_mongolian_page",
    "channel_page",
    "disclosure_closed",
    "disclosure_on_request",
    "disclosure_open",
    "document_number",
    "document_title",
    "effective_on",
    "email",
    "expired_notice",
    "expires_on",
    "fallback_notice",
    "figures_accounts",
    "figures_age",
    "figures_by_site",
    "figures_column",
    "figures_columns",
    "figures_consultations",
    "figures_count",
    "figures_counterparts",
    "figures_data_words",
    "figures_definition",
    "figures_disclosure",
    "figures_document",
    "figures_documents",
    "figures_file",
    "figures_gazette",
    "figures_interpretations",
    "figures_machine",
    "figures_media_items",
    "figures_mirrored",
    "figures_missing",
    "figures_newest",
    "figures_not_mirrored",
    "figures_openness",
    "figures_openness_title",
    "figures_policies",
    "figures_press_conferences",
    "figures_replies",
    "figures_reprints",
    "figures_review_due",
    "figures_review_on",
    "figures_reviewed",
    "figures_site",
    "figures_site_items",
    "figures_stale",
    "figures_state",
    "figures_state_empty",
    "figures_state_fine",
    "figures_state_overdue",
    "figures_state_unused",
    "figures_sum",
    "figures_texts",
    "figures_total",
    "figures_translations",
    "figures_what",
    "figures_withdrawn",
    "footnote_back",
    "footnotes",
    "form_expert",
    "form_interview",
    "form_media",
    "form_picture",
    "form_press_conference",
    "form_text",
    "form_video",
    "function_data",
    "function_search",
    "function_site_map",
    "function_sites",
    "gazette_issue",
    "gazette_own_page",
    "genre",
    "home",
    "hours",
    "index_number",
    "issuer",
    "leave_title",
    "figures_letters",
    "figures_responses",
    "figures_year",
    "letter_consult",
    "letter_suggestion",
    "letter_complaint",
    "letter_help",
    "letter_other",
    "letters_answered",
    "letters_by_kind",
    "letters_by_organ",
    "letters_by_year",
    "letters_days",
    "letters_definition",
    "letters_kind",
    "letters_organ",
    "letters_received",
    "letters_shown",
    "letters_undecided",
    "level_county",
    "level_township",
    "level_village",
    "machine_notice",
    "mark_open",
    "method_both",
    "method_on_request",
    "method_open",
    "not_found_title",
    "open_data_lead",
    "organ_title",
    "page_number",
    "part_expired",
    "part_in_force",
    "part_repealed",
    "part_title",
    "part_year",
    "pending_notice",
    "phone",
    "platform_app",
    "platform_channels",
    "platform_douyin",
    "platform_kuaishou",
    "platform_mini",
    "platform_other",
    "platform_toutiao",
    "platform_wechat",
    "platform_weibo",
    "published_on",
    "qr_alt",
    "repealed_notice",
    "repealed_on",
    "search",
    "signed_on",
    "site_map",
    "source_central",
    "source_city",
    "source_own",
    "source_region",
    "stage_amendment",
    "stage_consultation",
    "stage_decision",
    "stage_expiry",
    "stage_feedback",
    "stage_interpretation",
    "stage_repeal",
    "stale_notice",
    "table",
    "task_done",
    "task_open",
    "topic_class",
    "validity",
    "withdrawn_title",
    "video_captions",
    "video_download",
];

impl SiteWords {
    /// The words without arguments, for templates: one table for all sections.
    pub fn value(&self) -> &tera::Value {
        self.value.get_or_init(|| tera::Value::from_serializable(self.catalog.plain()))
    }

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
    let mut used: BTreeSet<String> = asked.clone();
    used.extend(OWN_WORDS.iter().map(|id| id.to_string()));
    used.extend(ColumnKind::all().map(|kind| format!("column_type_{}", kind.id())));
    used.extend(VALIDITIES.iter().map(|validity| format!("validity_{}", validity.id())));
    let mut all = Vec::new();
    for lang in languages {
        let mut catalog = Catalog::new(lang.tag());
        let mut hash = Xxh3::new();
        let mut unused = Vec::new();
        let mut complete = true;
        for name in FILES {
            let file: Arc<str> = format!("locales/{}/{name}", lang.id()).into();
            if !crate::inside::is_inside(root, &root.join(&*file)) {
                let fault = Diagnostic::new(Level::Error, "link-out-of-root").at(Place::file(&file));
                out.push(fault.arg("name", name));
                complete = false;
                continue;
            }
            let text = match std::fs::read_to_string(root.join(&*file)) {
                Ok(text) => text,
                Err(error) => {
                    let fault = Diagnostic::new(Level::Error, "unreadable-file").at(Place::file(&file));
                    out.push(fault.arg("detail", error));
                    complete = false;
                    continue;
                }
            };
            hash.update(text.as_bytes());
            let before = catalog.ids().count();
            for fault in catalog.add(&text) {
                let place = Place::at(&file, &text, fault.span);
                out.push(Diagnostic::new(Level::Error, fault.code).at(place).arg("detail", fault.detail));
            }
            for id in catalog.ids().skip(before).filter(|id| !used.contains(*id)) {
                let at = text.find(&format!("\n{id} =")).map_or(0, |at| at + 1);
                let place = Place::at(&file, &text, at..at + id.len());
                unused.push(Diagnostic::new(Level::Error, "unused-message").at(place).arg("name", id));
            }
        }
        let own: BTreeSet<&str> = catalog.ids().collect();
        // Without a file there is one fault, not a hundred.
        if complete && !own.is_empty() {
            out.extend(unused);
            for id in used.iter().filter(|id| !own.contains(id.as_str())) {
                let place = Place::file(&format!("locales/{}/{}", lang.id(), FILES[0]).into());
                let fault = Diagnostic::new(Level::Error, "missing-message").at(place);
                out.push(fault.arg("name", id).arg("language", lang.id()));
            }
        }
        all.push((*lang, SiteWords { hash: hash.digest(), catalog, value: OnceLock::new() }));
    }
    all
}
