//! The notice where a document stood that is not open any more.

use super::view::WithdrawnView;
use super::world::{Here, World};
use crate::lang::date::DateFormats;
use crate::lang::number::Digits;
use crate::model::Withdrawn;

/// What a notice says of a document that is not open any more.
pub(super) fn view(world: &World, here: &Here, site: usize, gone: &Withdrawn) -> WithdrawnView {
    let columns = world.cluster.config.layout(site).columns.iter();
    let request = columns.clone().position(|column| &*column.id == "on-request");
    WithdrawnView {
        date: DateFormats::built_in(here.lang).date(gone.date, Digits::Ascii),
        on_request: gone.on_request,
        request_url: request
            .filter(|_| gone.on_request)
            .map(|column| world.link(here, &world.column_spot(site, column, here.lang, 1))),
    }
}
