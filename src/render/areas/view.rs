//! What templates receive of the standard directory; docs/format.md section 4.

use crate::render::view::{LangView, Named};
use serde::Serialize;
use std::sync::Arc;

/// A text with its language, where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct Words {
    pub text: Arc<str>,
    pub lang: Option<LangView>,
}

/// An area on the platform's page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct AreaCard {
    pub id: Arc<str>,
    pub name: Arc<str>,
    pub url: String,
    pub former: Vec<Arc<str>>,
    pub organs: Vec<OrganName>,
    pub items: usize,
    pub fulfilled: usize,
    pub documents: usize,
}

/// Who answers for something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct OrganName {
    pub name: Arc<str>,
    pub url: String,
    pub items: usize,
    pub fulfilled: usize,
}

/// A row of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct StandardRow {
    pub id: Arc<str>,
    pub url: String,
    pub area: Named,
    pub group: Words,
    pub first_of_group: bool,
    pub name: Words,
    pub must: Vec<Arc<str>>,
    pub may: Vec<Arc<str>>,
    pub basis: Vec<Arc<str>>,
    pub limit: Arc<str>,
    pub organs: Vec<OrganName>,
    pub organ_words: Arc<str>,
    pub channels: Vec<Arc<str>>,
    pub may_channels: Vec<Arc<str>>,
    pub audience: Arc<str>,
    pub method: String,
    pub levels: Vec<String>,
    pub unverified: bool,
    pub documents: usize,
    /// Of the cells that are only in Chinese.
    pub lang: Option<LangView>,
}

/// A change of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ChangeView {
    pub date: String,
    pub text: Arc<str>,
    pub areas: Vec<Named>,
}
