//! Data of the cluster that is no document: `content/data/` for the cluster, `content/<site>/data/` for a site.
//!
//! One file of code a kind of data. Each reads TOML with places, so that every fault of a file is told at once, and
//! gives typed values; [`Data`] holds them all and becomes a part of the model.

pub mod accounts;
pub mod annual;
pub mod areas;
mod areas_read;
mod areas_table;
mod files;
pub mod gazette;
pub mod letters;
mod letters_read;
mod letters_table;
pub mod officials;
pub mod services;
pub mod terms;
mod time_limit;
pub mod traditional;
pub mod website;

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
    /// 政务新媒体.
    pub accounts: accounts::Accounts,
    /// 政府信息公开工作年度报告: the numbers of its tables, by site and year.
    pub annual: annual::All,
    /// 政府公报.
    pub gazette: gazette::Gazette,
    /// 领导信箱: letters and their replies.
    pub letters: letters::Letters,
    /// 政府网站工作年度报表: the stated half, by site and year.
    pub website: website::All,
    /// Platforms and life events of services.
    pub services: services::Services,
    /// Words with a form of their own in traditional characters.
    pub traditional: traditional::Terms,
}

/// Reads all data. What is wrong with a file goes to `out`.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Data {
    let areas = areas::read(root, config, out);
    Data {
        letters: letters::read(root, &areas.organs, out),
        areas,
        services: services::read(root, out),
        accounts: accounts::read(root, config, out),
        annual: annual::read(root, config, out),
        gazette: gazette::read(root, out),
        website: website::read(root, config, out),
        traditional: traditional::read(root, config, out),
    }
}
