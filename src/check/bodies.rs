//! Bodies below a front matter that is faulty: whoever has both sorts of faults sees all of them at once. A document that
//! lacks what it needs is not in the model, so that no page shows its body; it is read here for what is wrong with it, and
//! for nothing else.

use crate::diagnostic::Diagnostic;
use crate::load::{self, Faulty};
use crate::render::links::{TextLinks, TextPlace};
use crate::render::{self, Here, World};
use crate::tree::Source;

/// What is wrong with these bodies, but for what only the document's page or other pages would show.
pub fn bodies(world: &World, faulty: &[Faulty], out: &mut Vec<Diagnostic>) {
    out.extend(faulty.iter().flat_map(|file| body(world, file)));
}

fn body(world: &World, faulty: &Faulty) -> Vec<Diagnostic> {
    let Some((text, body)) = load::bare(world.root, &faulty.file) else { return Vec::new() };
    let Faulty { site, column, lang, ref file, ref folder } = *faulty;
    let here = Here { spot: world.addresses.home(site, lang), rooted: false, lang };
    let links = TextLinks::new(world, TextPlace { site, column, folder: folder.as_deref(), file }, &here);
    let mut found = render::body(Source { path: file, text: &text }, body, lang, &links, "").diagnostics;
    for diagnostic in &mut found {
        diagnostic.site = Some(world.cluster.config.sites[site].id.clone());
    }
    found
}
