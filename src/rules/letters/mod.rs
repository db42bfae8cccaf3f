//! 领导信箱: answered in time, and shown without anything of the writer.

mod personal;
mod time;

use super::Check;
use crate::data::letters::Letter;
use crate::model::Cluster;
use std::sync::Arc;

pub(super) const CHECKS: &[Check] = &[time::CHECK, personal::CHECK];

/// The site that a letter counts against: that of the organ which has to answer, else the portal.
fn site_of<'c>(cluster: &'c Cluster, letter: &Letter) -> &'c Arc<str> {
    let config = &cluster.config;
    &config.sites[cluster.data.areas.organs[letter.organ].site.unwrap_or(config.portal)].id
}
