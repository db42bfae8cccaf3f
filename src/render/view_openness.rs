//! What templates receive of a policy's life, of consultations, topics and applications, and of parts of lists;
//! a part of [`super::view`].

use super::view::LangView;
use serde::Serialize;
use std::sync::Arc;

/// A policy document's life.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ChainView {
    pub title: Option<Arc<str>>,
    pub lang: Option<LangView>,
    pub steps: Vec<ChainStep>,
}

/// A step of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ChainStep {
    pub stage: &'static str,
    pub name: String,
    pub date: String,
    pub title: Option<Arc<str>>,
    pub url: Option<String>,
    pub current: bool,
    pub lang: Option<LangView>,
}

/// The last days for an application that is received on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct Deadline {
    pub received: String,
    pub complete: Option<String>,
    pub answer: Option<String>,
    pub prolonged: Option<String>,
}

/// When opinions are asked for, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct ConsultationView {
    pub opens: String,
    pub closes: String,
    pub state: &'static str,
    pub state_name: String,
    pub participate: Option<String>,
}

/// A document of another level on its own site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct OutsideView {
    pub title: Arc<str>,
    pub lang: Option<LangView>,
    pub url: String,
    pub level: String,
    pub source: Arc<str>,
    pub date: Option<String>,
}

/// The gazette on a home page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct GazetteBlock {
    pub name: Arc<str>,
    pub url: String,
    pub issues: Vec<super::view::IssueView>,
}

/// A number of something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct Count {
    pub name: String,
    pub count: usize,
}

/// The parts of a list that have one thing in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct PartView {
    pub kind: &'static str,
    pub links: Vec<PartLink>,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct PartLink {
    pub name: String,
    pub url: String,
    pub count: usize,
    pub current: bool,
}
