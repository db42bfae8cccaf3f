//! 政府网站工作年度报表 (国办函〔2018〕12号): the half of it that no content tells, by site and year:
//! `content/<site>/data/website/<year>.toml`.

use super::files;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::tree::{Reader, Value};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// Fields with a number.
pub const NUMBERS: [&str; 17] = [
    "visitors",
    "visits",
    "media_comments",
    "users",
    "services",
    "services_online",
    "cases_persons",
    "cases_organisations",
    "letters_received",
    "letters_done",
    "letters_days",
    "survey_opinions",
    "interviews",
    "interview_messages",
    "security_tests",
    "security_found",
    "security_fixed",
];
/// Fields that are answered by yes or no.
pub const ANSWERS: [&str; 7] = [
    "service_list",
    "one_platform",
    "smart_answers",
    "security_monitoring",
    "security_drill",
    "security_responsible",
    "personal_pages",
];

/// The numbers of a site and a year.
#[derive(Debug, Clone, Default)]
pub struct Website {
    /// The file.
    pub file: Arc<str>,
    /// Numbers by [`NUMBERS`]; `None` where it is not stated.
    pub numbers: [Option<u64>; NUMBERS.len()],
    /// Where each stands in the file.
    pub spans: [Range<usize>; NUMBERS.len()],
    /// Answers by [`ANSWERS`].
    pub answers: [Option<bool>; ANSWERS.len()],
}

impl Website {
    /// A stated number.
    pub fn number(&self, name: &str) -> Option<u64> {
        NUMBERS.iter().position(|other| *other == name).and_then(|at| self.numbers[at])
    }

    /// Where a number is stated.
    pub fn span(&self, name: &str) -> Range<usize> {
        NUMBERS.iter().position(|other| *other == name).map_or(0..0, |at| self.spans[at].clone())
    }

    /// A stated answer.
    pub fn answer(&self, name: &str) -> Option<bool> {
        ANSWERS.iter().position(|other| *other == name).and_then(|at| self.answers[at])
    }
}

/// The numbers of all sites: by site and year.
pub type All = BTreeMap<(usize, i16), Website>;

/// Numbers that can't be larger than another: (part, whole). The first is the form's own rule (收到 ≥ 办结).
const PARTS: [(&str, &str); 3] = [
    ("letters_done", "letters_received"),
    ("services_online", "services"),
    ("security_fixed", "security_found"),
];

/// Reads the numbers of all sites.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> All {
    let mut all = All::new();
    for (site, definition) in config.sites.iter().enumerate() {
        let before = out.len();
        for file in files::folder(root, &format!("content/{}/data/website", definition.id), out) {
            let Ok(year) = file.name.parse::<i16>() else {
                out.push(file.source().error("file-is-no-year", 0..0).arg("name", &file.name));
                continue;
            };
            let tree = file.tree(out);
            let source = file.source();
            let mut website = Website { file: file.path.clone(), ..Website::default() };
            let mut reader = Reader::new(source, &tree, "website", out);
            for (at, name) in NUMBERS.into_iter().enumerate() {
                let Some(node) = reader.take(name) else { continue };
                website.spans[at] = node.span.clone();
                match node.value {
                    Value::Integer(number) if number >= 0 => website.numbers[at] = Some(number as u64),
                    _ => {
                        let fault = crate::tree::wrong_type(source, node, name, "count");
                        reader.out().push(fault);
                    }
                }
            }
            for (at, name) in ANSWERS.into_iter().enumerate() {
                website.answers[at] = reader.boolean(name);
            }
            reader.finish();
            for (part, whole) in PARTS {
                if let (Some(a), Some(b)) = (website.number(part), website.number(whole))
                    && a > b
                {
                    let span = tree.get(part).map_or(0..0, |node| node.span.clone());
                    let fault = source.error("part-over-whole", span).arg("field", part).arg("other", whole);
                    out.push(fault.arg("value", a).arg("limit", b));
                }
            }
            all.insert((site, year), website);
        }
        for diagnostic in &mut out[before..] {
            diagnostic.site = Some(definition.id.clone());
        }
    }
    all
}
