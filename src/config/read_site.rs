//! Reads what a department says of itself: `content/<site>/site.toml`, which it may write without the cluster's file.

use super::read::localized;
use super::*;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::tree::{self, Form, Node, Reader, Source};
use std::path::Path;

pub(super) fn read(root: &Path, site: &mut Site, out: &mut Vec<Diagnostic>) {
    let path: Arc<str> = format!("content/{}/site.toml", site.id).into();
    if !crate::inside::is_inside(root, &root.join(&*path)) {
        let fault = Diagnostic::new(Level::Error, "link-out-of-root").at(Place::file(&path));
        out.push(fault.arg("name", "site.toml").site(&site.id));
        return;
    }
    let text = match std::fs::read_to_string(root.join(&*path)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
        Err(error) => {
            let diagnostic = Diagnostic::new(Level::Error, "unreadable-file");
            out.push(diagnostic.at(Place::file(&path)).arg("detail", error).site(&site.id));
            return;
        }
    };
    let source = Source { path: &path, text: &text };
    let before = out.len();
    let tree = tree::parse(source, 0..text.len(), Form::Toml, out);
    own(root, source, &tree, site, out);
    // One source: the footer shows the phone of the contact page, unless site.toml names another.
    if site.footer.contact.is_empty() {
        site.footer.contact = site.own.contact.phone.clone();
    }
    for diagnostic in &mut out[before..] {
        diagnostic.site = Some(site.id.clone());
    }
}

fn own(root: &Path, source: Source, tree: &Node, site: &mut Site, out: &mut Vec<Diagnostic>) {
    let mut reader = Reader::new(source, tree, "site.toml", out);
    if let Some(theme) = reader.text("theme") {
        site.theme = theme.into();
    }
    let intro = reader.take("intro");
    let contact = reader.take("contact");
    let leaders = reader.list("leaders");
    let organs = reader.list("organs");
    let banner = reader.take("banner");
    let mongolian = Mongolian::read(&mut reader, tree);
    reader.finish();
    let folder = Folder { root, path: format!("content/{}", site.id) };
    site.own = Own {
        intro: intro.map(|node| localized(source, node, "intro", out)).unwrap_or_default(),
        contact: contact.map(|node| read_contact(source, node, out)).unwrap_or_default(),
        leaders: leaders.iter().filter_map(|node| read_leader(&folder, source, node, out)).collect(),
        organs: organs.iter().filter_map(|node| read_organ(source, node, out)).collect(),
        banner: banner.and_then(|node| read_banner(source, node, out)),
        mongolian,
    };
}

fn read_contact(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Contact {
    let mut reader = Reader::new(source, node, "contact", out);
    let address = words(&mut reader, "address");
    let hours = words(&mut reader, "hours");
    let [phone, fax, email, postcode] =
        ["phone", "fax", "email", "postcode"].map(|field| reader.text(field).unwrap_or_default().into());
    reader.finish();
    Contact { address, phone, fax, email, postcode, hours }
}

/// Where a site's own files lie.
struct Folder<'a> {
    root: &'a Path,
    path: String,
}

fn read_leader(folder: &Folder, source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Leader> {
    let mut reader = Reader::new(source, node, "leaders", out);
    let id = super::read::id(&mut reader, "id").map(Arc::from);
    let post = words(&mut reader, "post");
    let name = words(&mut reader, "name");
    let vacant = reader.boolean("vacant").unwrap_or(false);
    let duties = words(&mut reader, "duties");
    let from = reader.date("from");
    let photo = reader.take("photo").and_then(|node| {
        let name = tree::text(source, node, "photo", reader.out())?;
        match crate::inside::beside(folder.root, &folder.path, name) {
            Ok(_) => Some(Arc::from(name)),
            Err(code) => {
                reader.out().push(source.error(code, node.span.clone()).arg("value", name));
                None
            }
        }
    });
    if id.is_none() {
        reader.missing("id", node.span.clone());
    }
    if post.is_empty() {
        reader.missing("post", node.span.clone());
    }
    // 条例 §20(2) wants the names of those in charge; "vacant" must be said, not forgotten.
    if name.is_empty() && !vacant {
        reader.missing("name", node.span.clone());
    }
    reader.finish();
    Some(Leader { id: id?, post, name, vacant, from, duties, photo })
}

fn read_organ(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Organ> {
    let mut reader = Reader::new(source, node, "organs", out);
    let id = super::read::id(&mut reader, "id").map(Arc::from);
    let name = words(&mut reader, "name");
    let duties = words(&mut reader, "duties");
    let phone = reader.text("phone").unwrap_or_default().into();
    if id.is_none() {
        reader.missing("id", node.span.clone());
    }
    if name.is_empty() {
        reader.missing("name", node.span.clone());
    }
    reader.finish();
    Some(Organ { id: id?, name, duties, phone })
}

fn read_banner(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Banner> {
    let mut reader = Reader::new(source, node, "banner", out);
    let text = words(&mut reader, "text");
    let until = reader.date("until");
    if text.is_empty() {
        reader.missing("text", node.span.clone());
    }
    reader.finish();
    (!text.is_empty()).then_some(Banner { text, until })
}

fn words(reader: &mut Reader, field: &'static str) -> Localized {
    let source = reader.source();
    reader
        .take(field)
        .map(|node: &tree::Node| localized(source, node, field, reader.out()))
        .unwrap_or_default()
}
