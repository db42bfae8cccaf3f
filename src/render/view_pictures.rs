//! What templates see of pictures and of the people on them.

use serde::Serialize;
use std::sync::Arc;

/// A picture's scaled files in one format.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct PictureSource {
    pub kind: &'static str,
    pub srcset: String,
}

/// A leader's post.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs)]
pub struct LeaderView {
    pub id: Arc<str>,
    pub post: Arc<str>,
    pub name: Option<Arc<str>>,
    pub vacant: bool,
    pub duties: Option<Arc<str>>,
    pub photo: Option<String>,
    pub photo_width: Option<u32>,
    pub photo_height: Option<u32>,
    pub photo_sources: Vec<PictureSource>,
}
