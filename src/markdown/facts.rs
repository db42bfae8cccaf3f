//! What a rendered body holds; kept when the body is gone, and between builds.

use serde::{Deserialize, Serialize};

/// The facts of one page's body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// How many top-level blocks there are: `p1` … `p<blocks>` are anchors.
    pub blocks: u32,
    /// Other anchors: footnotes and the like are not linked to by name, so these are explicit ids alone.
    pub anchors: Vec<String>,
    /// Links to documents of the cluster and within the page.
    pub links: Vec<LinkUse>,
    /// Addresses outside.
    pub externals: Vec<String>,
    /// Files that the page shows or links, relative to the cluster's root.
    pub resources: Vec<String>,
    /// Those of them that are pictures it shows, with their scaled files.
    pub pictures: Vec<String>,
    /// What it points to and was not there: `@site/column/name`, and files relative to the cluster's root.
    pub missing: Vec<String>,
    /// Figures that the page shows, counted anew at each build.
    pub figures: Vec<FiguresUse>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A link to a document or an anchor, to be checked when all pages are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkUse {
    /// `site/column/name`; empty for the page itself.
    pub document: String,
    /// The anchor, empty for the page as a whole.
    pub anchor: String,
    /// First byte in the file.
    pub start: u32,
    /// Past the last byte.
    pub end: u32,
}

/// A sheet of figures on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiguresUse {
    /// The report's name.
    pub report: String,
    /// The id of the site whose report it is.
    pub site: String,
    /// The year; 0 for the year of the build.
    pub year: i16,
    /// The n-th of its tables; 0 for the whole sheet.
    pub part: usize,
}

impl Facts {
    /// Whether an anchor exists on the page.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.headings.iter().any(|heading| heading.id == anchor)
            || self.anchors.iter().any(|other| other == anchor)
            || anchor
                .strip_prefix('p')
                .and_then(|n| n.parse::<u32>().ok())
                .is_some_and(|n| (1..=self.blocks).contains(&n))
    }
}
