//! Codes and numbers that an official page carries: each validator says what is wrong, and what to type instead.
//!
//! A [`Fault`] has the id of its message (`locales/*/messages/codes.ftl`) and, where one is certain, the repair.

mod credit;
mod document_number;
mod index_number;
mod lists;
mod site;

pub use credit::{credit_code, organization_code};
pub use document_number::{DocumentNumber, document_number};
pub use index_number::{IndexNumber, index_number};
pub use lists::{GENRES, TOPICS, genre, topic};
pub use site::{icp_record, police_record, record_province, site_code};

use crate::diagnostic::{Arg, Diagnostic, Level, Place};

/// What is wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The id of the message.
    pub code: &'static str,
    /// The arguments of the message; `value` is always the text as it stands.
    pub args: Vec<Arg>,
    /// The right text, where it is certain what was meant.
    pub repair: Option<String>,
}

impl Fault {
    fn new(code: &'static str, value: &str) -> Fault {
        Fault { code, args: vec![("value", value.to_string())], repair: None }
    }

    fn arg(mut self, name: &'static str, value: impl ToString) -> Fault {
        self.args.push((name, value.to_string()));
        self
    }

    fn repair(mut self, text: impl Into<String>) -> Fault {
        self.repair = Some(text.into());
        self
    }

    /// The fault as a diagnostic; the repair becomes the argument `repair`, `none` where there is none.
    pub fn diagnostic(self, level: Level, place: Place) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(level, self.code).at(place);
        for (name, value) in self.args {
            diagnostic = diagnostic.arg(name, value);
        }
        diagnostic.arg("repair", self.repair.as_deref().unwrap_or("none"))
    }
}

/// Full-width letters, digits and signs as ASCII; white space at the ends is gone.
fn half_width(text: &str) -> String {
    crate::lang::text::trim(text)
        .chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '\u{3000}' => ' ',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests;
