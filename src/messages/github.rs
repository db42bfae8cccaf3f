//! Diagnostics as workflow commands of GitHub Actions, which show them beside the changed lines.

use super::MessageLanguage;
use super::mask::masked;
use super::print::words;
use crate::diagnostic::{Level, Report};
use std::fmt::Write;

/// One command a diagnostic. `folder` is the cluster's folder in the repository, empty where it is the root.
pub fn github(report: &Report, language: MessageLanguage, folder: &str) -> String {
    let mut out = String::new();
    for diagnostic in masked(report) {
        let command = match diagnostic.level {
            Level::Error | Level::Block => "error",
            Level::Veto | Level::Deduct => "warning",
            Level::Advice => "notice",
        };
        let _ = write!(out, "::{command} ");
        if let Some(place) = &diagnostic.place {
            let _ = write!(out, "file={},", property(&super::in_folder(folder, &place.file)));
            if place.line > 0 {
                let (line, column) = (place.line, place.column);
                let marked = place.snippet[place.mark.clone()].chars().count() as u32;
                let _ = write!(out, "line={line},endLine={line},col={column},");
                if marked > 0 {
                    let _ = write!(out, "endColumn={},", column + marked);
                }
            }
        }
        let (reason, repair) = words(&diagnostic, language);
        let message = match repair {
            Some(repair) => format!("{reason}\n{}: {repair}", language.say("repair", &[])),
            None => reason,
        };
        let _ = writeln!(out, "title={}::{}", property(diagnostic.code), data(&message));
    }
    out
}

/// The message of a command: `%` and line breaks would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at `,` and at `::` as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostic, Place};
    use std::sync::Arc;

    #[test]
    fn nothing_in_a_message_can_end_the_command() {
        let path: Arc<str> = "content/edu/a,b::c.zh.md".into();
        let mut report = Report::default();
        let value = "100%\n::error::x\r";
        report.push(
            Diagnostic::new(Level::Veto, "no-such-code")
                .at(Place::at(&path, "甲乙丙\n", 3..6))
                .arg("value", value),
        );
        assert_eq!(
            github(&report, MessageLanguage::En, "city"),
            "::warning file=city/content/edu/a%2Cb%3A%3Ac.zh.md,line=1,endLine=1,col=2,endColumn=3,\
             title=no-such-code::no-such-code value=100%25%0A::error::x%0D\n"
        );
        report.diagnostics[0].place = None;
        assert!(github(&report, MessageLanguage::En, "").starts_with("::warning title=no-such-code::"));
    }
}
