//! `[footer]` of the cluster and of a site.

use super::Footer;
use super::read::localized;
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};

/// Reads the elements that are given; the others are those of `default`.
pub(super) fn footer(source: Source, node: &Node, default: &Footer, out: &mut Vec<Diagnostic>) -> Footer {
    let mut reader = Reader::new(source, node, "footer", out);
    let mut footer = default.clone();
    for (field, place) in [("organizer", &mut footer.organizer), ("undertaker", &mut footer.undertaker)] {
        if let Some(node) = reader.take(field) {
            *place = localized(source, node, field, reader.out());
        }
    }
    for (field, place) in [
        ("contact", &mut footer.contact),
        ("site_id_code", &mut footer.site_id_code),
        ("icp", &mut footer.icp),
        ("police", &mut footer.police),
        ("identity_url", &mut footer.identity_url),
        ("error_report_url", &mut footer.error_report_url),
    ] {
        if let Some(text) = reader.text(field) {
            *place = text.into();
        }
    }
    reader.finish();
    footer
}
