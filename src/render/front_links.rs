//! What a document's front matter points to: files beside it, other documents, the place to apply.

use super::links::{TextPlace, fault_of, needs_notice};
use super::world::World;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::load::document::Placed;
use crate::markdown;
use crate::model::{Document, NoTarget, Target};
use crate::picture::Scaling;
use std::sync::Arc;

/// Links and files that the front matter names are facts of the page as well.
pub fn add(
    world: &World,
    document: &Document,
    version: &crate::load::document::Version,
    rendered: &mut markdown::Rendered,
) {
    let shared = &document.shared;
    let facts = &mut rendered.facts;
    let mut file = |file: &Placed<Arc<str>>| {
        let folder = document.zh.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        match crate::inside::beside(world.root, folder, &file.value) {
            Ok(_) => facts.resources.push(TextPlace::of(document).path(&file.value)),
            Err(code) => {
                let span = file.start as usize..file.end as usize;
                let place = crate::load::place(world.root, &document.zh.file, span);
                let fault = Diagnostic::new(Level::Error, code).at(place);
                rendered.diagnostics.push(fault.arg("value", &file.value));
            }
        }
    };
    let services = &world.cluster.data.services;
    shared.attachments.iter().for_each(|attachment| file(&attachment.file));
    shared.image.iter().for_each(&mut file);
    if let Some(image) = &shared.image {
        let path = TextPlace::of(document).path(&image.value);
        if Scaling::of(&path, super::picture::size(&world.root.join(&path))) == Scaling::TooLarge {
            let span = image.start as usize..image.end as usize;
            let place = crate::load::place(world.root, &document.zh.file, span);
            let fault = Diagnostic::new(Level::Deduct, "picture-too-large").at(place);
            rendered.diagnostics.push(fault.arg("value", &image.value));
        }
        rendered.facts.pictures.push(path);
    }
    let facts = &mut rendered.facts;
    let references = shared
        .related
        .iter()
        .chain(&shared.interprets)
        .chain(&shared.contents)
        .chain(&shared.repealed_by)
        .chain(&shared.consultation)
        .chain(&shared.feedback_on)
        .chain(&shared.amends)
        .chain(super::original::link(shared));
    for reference in references {
        let target = match reference.value.strip_prefix('@') {
            Some(reference) => world.cluster.resolve(reference),
            None => Err(NoTarget::Malformed),
        };
        let code = match target {
            Ok(Target::Document(_)) => None,
            Ok(_) => Some("malformed-link"),
            Err(why) => fault_of(&why),
        };
        if code.is_none() {
            // A link like those of the text: when its target goes away, this page is looked at again.
            let document = reference.value.trim_start_matches('@').to_string();
            let (start, end) = (reference.start, reference.end);
            facts.links.push(markdown::LinkUse { document, anchor: String::new(), start, end });
        }
        if let Some(code) = code {
            let span = reference.start as usize..reference.end as usize;
            let place = crate::load::place(world.root, &document.zh.file, span);
            let fault = Diagnostic::new(Level::Error, code).at(place);
            rendered.diagnostics.push(fault.arg("value", &reference.value));
        }
    }
    for address in shared.participate.iter().chain(super::original::address(shared)) {
        let place = || {
            let span = address.start as usize..address.end as usize;
            crate::load::place(world.root, &document.zh.file, span)
        };
        if !address.value.starts_with("https://") && !address.value.starts_with("http://") {
            let fault = Diagnostic::new(Level::Error, "bad-link-scheme").at(place());
            rendered.diagnostics.push(fault.arg("value", &address.value));
        } else if needs_notice(world, &address.value) {
            facts.externals.push(address.value.to_string());
        }
    }
    for outside in &shared.outside {
        let address = &outside.url;
        let web = address.value.starts_with("https://") || address.value.starts_with("http://");
        let code = match (web, super::links::is_government(world, &address.value)) {
            (true, true) => continue,
            (true, false) => "outside-not-allowed",
            (false, _) => "bad-link-scheme",
        };
        let span = address.start as usize..address.end as usize;
        let place = crate::load::place(world.root, &document.zh.file, span);
        let known = world.cluster.config.government_hosts.join(" | ");
        let fault = Diagnostic::new(Level::Error, code).at(place).arg("value", &address.value);
        rendered.diagnostics.push(fault.arg("known", known));
    }
    if let Some(online) =
        version.guide.as_ref().or(document.zh.guide.as_ref()).and_then(|guide| guide.online.as_deref())
    {
        let good = online.starts_with("https://") || online.starts_with("http://");
        if !good {
            let fault = Diagnostic::new(Level::Error, "bad-link-scheme").at(Place::file(&document.zh.file));
            rendered.diagnostics.push(fault.arg("value", online));
        } else if !services.platforms.is_empty() && services.platform(online).is_none() {
            let hosts = services.platforms.iter().flat_map(|platform| &platform.hosts);
            let known: Vec<&str> = hosts.map(|host| &**host).collect();
            let fault = Diagnostic::new(Level::Error, "service-elsewhere").at(Place::file(&document.zh.file));
            rendered.diagnostics.push(fault.arg("value", online).arg("known", known.join(" | ")));
        } else if needs_notice(world, online) {
            facts.externals.push(online.to_string());
        }
    }
}
