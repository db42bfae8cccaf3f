//! The new tree on demand.

use crate::write::Staging;
use anyhow::Result;
use std::path::Path;

/// The new tree, begun only when something is to be written: a build without changes touches nothing.
pub(super) struct Lazy<'a> {
    out: &'a Path,
    staging: std::sync::OnceLock<Staging>,
}

impl<'a> Lazy<'a> {
    pub fn new(out: &'a Path) -> Lazy<'a> {
        Lazy { out, staging: std::sync::OnceLock::new() }
    }

    pub fn get<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Result<&Staging> {
        match self.staging.get() {
            Some(staging) => staging.folders(paths).map(|()| staging),
            None => {
                let staging = Staging::begin(self.out)?;
                staging.folders(paths)?;
                Ok(self.staging.get_or_init(|| staging))
            }
        }
    }

    pub fn take<'p>(self, paths: impl Iterator<Item = &'p str>) -> Result<Staging> {
        self.get(paths)?;
        Ok(self.staging.into_inner().expect("begun above"))
    }

    pub fn abandon(self) -> Result<()> {
        self.staging.into_inner().map_or(Ok(()), Staging::abandon)
    }
}
