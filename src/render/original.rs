//! The original of a reprint: whose text it is, and the way to it.

use super::links::outward;
use super::view::Original;
use super::world::{Here, World};
use crate::lang::Lang;
use crate::load::document::{Placed, Shared};
use crate::load::reprint::Reprint;
use crate::model::{Cluster, Document};
use std::sync::Arc;

/// What the page says of the original.
pub(super) fn of(world: &World, here: &Here, document: &Document) -> Option<Original> {
    match document.shared.reprint.as_ref()? {
        Reprint::Unnamed => None,
        Reprint::Document(link) => {
            let id = world.cluster.target(link)?;
            let item = world.cluster.documents[id].shows_in(here.lang).then(|| world.item(here, id))?;
            Some(Original { name: item.title.to_string(), url: Some(item.url) })
        }
        Reprint::Outside(original) => {
            let name = match &original.number {
                Some(number) => format!("{} {number}", original.issuer),
                None => original.issuer.to_string(),
            };
            let url = original.url.as_ref().map(|url| outward(world, here, &url.value));
            Some(Original { name, url })
        }
    }
}

/// The link of a reprint to its original in the cluster.
pub(super) fn link(shared: &Shared) -> Option<&Placed<Arc<str>>> {
    match &shared.reprint {
        Some(Reprint::Document(link)) => Some(link),
        _ => None,
    }
}

/// The address of an original outside.
pub(super) fn address(shared: &Shared) -> Option<&Placed<Arc<str>>> {
    match &shared.reprint {
        Some(Reprint::Outside(original)) => original.url.as_ref(),
        _ => None,
    }
}

/// 来源 of a page in `lang`: what the text states; of a reprint, the organ of its original; else the site.
pub fn source<'c>(cluster: &'c Cluster, document: &'c Document, lang: Lang) -> &'c Arc<str> {
    let (version, lang) = document.version(lang);
    if let Some(source) = &version.source {
        return source;
    }
    let own = || cluster.site_of(document).name.get(lang);
    match &document.shared.reprint {
        Some(Reprint::Document(link)) => match cluster.target(link).map(|id| &cluster.documents[id]) {
            Some(original) => {
                let stated = original.version(lang).0.source.as_ref();
                stated.unwrap_or_else(|| cluster.site_of(original).name.get(lang))
            }
            None => own(),
        },
        Some(Reprint::Outside(original)) => &original.issuer,
        Some(Reprint::Unnamed) | None => own(),
    }
}
