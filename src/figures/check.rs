//! Holds the data against the content: stated counts against counted ones, references against documents.

use super::Asked;
use crate::data::gazette::Issue;
use crate::diagnostic::{Diagnostic, Level};
use crate::lang::Lang;
use crate::messages::SiteWords;
use crate::model::{Cluster, NoTarget, Target, Withheld};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// Numbers of the yearly form that are counted where the mailbox has letters of the year.
const MAILBOX: [&str; 3] = ["letters_received", "letters_done", "letters_days"];

/// What is wrong between the data and the content.
pub fn check(root: &Path, cluster: &Cluster, words: &SiteWords, out: &mut Vec<Diagnostic>) {
    for ((site, year), annual) in &cluster.data.annual {
        let asked = Asked { cluster, site: *site, year: *year, words, lang: Lang::Zh };
        let Some((stated, span)) = &annual.normative else { continue };
        let counted = asked.normative();
        if *stated != counted {
            let list = |numbers: &[u64]| numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
            let place = crate::load::place(root, &annual.file, span.clone());
            let fault = Diagnostic::new(Level::Error, "figures-differ").at(place);
            let fault = fault.site(&cluster.config.sites[*site].id).arg("field", "normative");
            out.push(fault.arg("value", list(stated)).arg("right", list(&counted)));
        }
    }
    for ((site, year), website) in &cluster.data.website {
        let Some(letters) = super::letters(cluster, *site, *year) else { continue };
        let numbers = [letters.received, letters.answered].map(|number| Some(number.to_string()));
        for (field, right) in MAILBOX.into_iter().zip(numbers.into_iter().chain([letters.mean_in_words()])) {
            let (Some(value), Some(right)) = (website.number(field), right) else { continue };
            let place = crate::load::place(root, &website.file, website.span(field));
            let fault = Diagnostic::new(Level::Error, "figure-is-counted").at(place);
            let fault = fault.site(&cluster.config.sites[*site].id).arg("field", field).arg("value", value);
            out.push(fault.arg("year", year).arg("right", right));
        }
    }
    for issue in &cluster.data.gazette.issues {
        for (reference, span) in issue.references() {
            gazette_document(root, cluster, issue, reference, span, out);
        }
    }
    let accounts = &cluster.data.accounts;
    for mirrored in &accounts.mirrored {
        if let Err(code) = document(cluster, &mirrored.document) {
            let place = crate::load::place(root, &accounts.mirrored_file, mirrored.span.clone());
            out.push(
                Diagnostic::new(Level::Error, code).at(place).arg("value", format!("@{}", mirrored.document)),
            );
        }
    }
}

/// A gazette carries the standard text: each document must be open, and not younger than the issue.
fn gazette_document(
    root: &Path,
    cluster: &Cluster,
    issue: &Issue,
    reference: &Arc<str>,
    span: &Range<usize>,
    out: &mut Vec<Diagnostic>,
) {
    let fault = |code| {
        let place = crate::load::place(root, &issue.file, span.clone());
        Diagnostic::new(Level::Error, code).at(place).arg("value", format!("@{reference}"))
    };
    match document(cluster, reference) {
        Err(code) => out.push(fault(code)),
        Ok(id) => {
            let published = cluster.documents[id].published_date();
            if published > issue.date {
                let fault = fault("gazette-before-document").arg("date", issue.date);
                out.push(fault.arg("published", published));
            }
        }
    }
}

fn document(cluster: &Cluster, reference: &str) -> Result<usize, &'static str> {
    match cluster.resolve(reference) {
        Ok(Target::Document(id)) => Ok(id),
        Err(NoTarget::Withheld(Withheld::Draft)) => Err("link-to-draft"),
        Err(NoTarget::Withheld(Withheld::Future)) => Err("link-to-future"),
        Err(NoTarget::Withheld(_)) => Err("link-to-closed"),
        Err(NoTarget::Malformed) => Err("malformed-link"),
        Ok(_) | Err(NoTarget::Missing) => Err("dead-link"),
    }
}
