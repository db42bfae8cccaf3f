//! Checks that need the facts of all pages, and what becomes of findings: some files alone, known findings.

pub mod baseline;
mod bodies;
pub mod files;

pub use bodies::bodies;

use crate::diagnostic::{Diagnostic, Level};
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::model::Target;
use crate::plan::{Job, Output};
use crate::render::World;
use crate::write::manifest::Record;

/// Every `#anchor` on these pages must be on the page it points to.
pub fn anchors<'r, 'o>(
    world: &World,
    outputs: impl Iterator<Item = &'o Output>,
    record: &dyn Fn(&str) -> Option<&'r Record>,
    out: &mut Vec<Diagnostic>,
) {
    let facts_at = |path: &str| -> Option<&'r Facts> { record(path)?.facts.as_ref() };
    for output in outputs {
        let Job::Document(id, lang) = output.job else { continue };
        let (version, text_lang) = world.cluster.documents[id].version(lang);
        if text_lang != lang {
            continue; // the Chinese page says it already
        }
        let Some(facts) = facts_at(&output.path) else { continue };
        for link in facts.links.iter().filter(|link| !link.anchor.is_empty()) {
            let target = match world.cluster.resolve(&link.document) {
                _ if link.document.is_empty() => Some(facts),
                Ok(Target::Document(target)) => target_facts(world, target, lang, &facts_at),
                _ => continue,
            };
            if target.is_some_and(|target| !target.has_anchor(&link.anchor)) {
                let place =
                    crate::load::place(world.root, &version.file, link.start as usize..link.end as usize);
                let site = &world.cluster.site_of(&world.cluster.documents[id]).id;
                let fault = Diagnostic::new(Level::Error, "dead-anchor").at(place).site(site);
                out.push(fault.arg("value", &link.anchor));
            }
        }
    }
}

fn target_facts<'r>(
    world: &World,
    target: usize,
    lang: Lang,
    facts_at: &dyn Fn(&str) -> Option<&'r Facts>,
) -> Option<&'r Facts> {
    let document = &world.cluster.documents[target];
    facts_at(&world.addresses.output(&world.addresses.document(world.cluster, document, lang)))
}
