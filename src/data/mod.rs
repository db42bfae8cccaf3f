//! Data of the cluster that is no document: `content/data/` for the cluster, `content/<site>/data/` for a site.
//!
//! One file of code a kind of data. Each reads TOML with places, so that every fault of a file is told at once, and
//! gives typed values; [`Data`] holds them all and becomes a part of the model.

pub mod areas;
mod areas_read;
mod areas_table;
mod files;
mod time_limit;

pub use files::{DataFile, file, folder};
pub use time_limit::{TimeLimit, Within};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use std::path::Path;

/// The folder of the cluster's data; no site can have this id.
pub const FOLDER: &str = "content/data";

/// All data.
#[derive(Debug, Default)]
pub struct Data {
    /// 基层政务公开标准目录.
    pub areas: areas::Areas,
}

/// Reads all data. What is wrong with a file goes to `out`.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Data {
    Data { areas: areas::read(root, config, out) }
}
