//! The inspectors' rules, and the data they stand on.
//!
//! A rule is a code with its default level, and a check that finds it; both stand in one file,
//! `src/rules/<family>/<name>.rs`. What a check sees is its signature ([`See`]). What is data stands elsewhere: source,
//! certainty, points and limits in the packs (`packs/*.toml`), the words in `locales/*/messages/rules-<family>.ftl`, the
//! cases in `tests/rules/<code>.txt`. Tests hold the four against each other.
//!
//! Checks over the model run at every build and may ask for the clock. Checks over texts, pages and files run when the
//! output is made, and their findings are kept with its record: they see nothing that the output's fingerprint, or
//! [`Rules::print`], does not cover.

mod bilingual;
mod chain;
pub mod codes;
mod dates;
pub mod directory;
mod disclosure;
pub mod explain;
mod findings;
mod freshness;
pub mod history;
mod letters;
mod links;
mod metadata;
mod office;
pub mod output;
pub mod pack;
mod place;
mod privacy;
mod registry;
mod review;
mod run;
mod see;
mod settings;
pub mod uniform;
pub mod wording;

pub use findings::Findings;
pub use pack::{Certainty, Limit, Setting};
pub use registry::{CHECKS, Family, rules};
pub use run::{Found, Rules, Shared};
pub use see::{Cluster, Context, Document, File, Outside, Page, See, Site, Text};
pub use settings::Settings;

use crate::diagnostic::Level;

/// A rule: a code and how grave it is where no pack says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The code; the id of its message, the name of its test file, the key in packs.
    pub code: &'static str,
    /// How grave a finding is.
    pub level: Level,
}

impl Rule {
    /// A rule.
    pub const fn new(code: &'static str, level: Level) -> Rule {
        Rule { code, level }
    }
}

/// A check: the rules whose findings it makes, and what it looks at.
pub struct Check {
    /// Its rules; most checks have one.
    pub rules: &'static [Rule],
    /// What it sees, and its code.
    pub see: See,
}
