//! A document's attachments: where they are, how they are called, how large they are.

use super::links::TextPlace;
use super::view::AttachmentView;
use super::world::{Here, World};
use crate::lang::Lang;
use crate::model::Document;

/// A document's attachments.
pub fn views(world: &World, here: &Here, document: &Document) -> Vec<AttachmentView> {
    let titles =
        document.mn.as_ref().and_then(|mn| mn.translation.as_ref()).map(|t| t.attachment_titles.as_slice());
    let titles = titles.filter(|_| here.lang == Lang::Mn).unwrap_or_default();
    let view = |attachment: &crate::load::document::Attachment| {
        let file = &attachment.file.value;
        let translated = titles.iter().find(|(name, _)| name == file).map(|(_, title)| title.clone());
        let bytes = std::fs::metadata(world.root.join(TextPlace::of(document).path(file)))
            .map_or(0, |meta| meta.len());
        AttachmentView {
            title: translated.or_else(|| attachment.title.clone()).unwrap_or_else(|| file.clone()),
            url: world.link(here, &world.addresses.resource(world.cluster, document, file)),
            ext: file.rsplit_once('.').map_or("", |(_, ext)| ext).to_ascii_lowercase(),
            size: size(bytes),
        }
    };
    document.shared.attachments.iter().map(view).collect()
}

/// A file's ending and size: `MP4 3.2 MB`.
pub fn facts(file: &str, bytes: u64) -> String {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_uppercase();
    format!("{ending} {}", size(bytes))
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_048_576 => format!("{} KB", bytes.div_ceil(1024)),
        _ => format!("{:.1} MB", bytes as f64 / 1_048_576.0),
    }
}

/// The same as HTML, for `:::attachments`.
pub fn html(attachments: &[AttachmentView]) -> String {
    use crate::lang::inline::escape;
    let mut out = String::from("<ul class=\"attachments\">");
    for attachment in attachments {
        out.push_str("<li><a href=\"");
        escape(&mut out, &attachment.url);
        out.push_str("\">");
        escape(&mut out, &attachment.title);
        out.push_str("</a> <span class=\"attachment-facts number\">");
        escape(&mut out, &format!("{} {}", attachment.ext.to_uppercase(), attachment.size));
        out.push_str("</span></li>");
    }
    out.push_str("</ul>\n");
    out
}
