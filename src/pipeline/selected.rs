//! The sites that `--site` names.

use super::Options;
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::render::World;

/// Their indices; `None` for all. An id that no site has is an error.
pub(super) fn sites(world: &World, options: &Options, report: &mut Report) -> Option<Vec<usize>> {
    if options.sites.is_empty() {
        return None;
    }
    let mut selected = Vec::new();
    for id in &options.sites {
        match world.cluster.site_by_id(id) {
            Some(site) => selected.push(site),
            None => report.push(Diagnostic::new(Level::Error, "unknown-site").arg("value", id)),
        }
    }
    Some(selected)
}
