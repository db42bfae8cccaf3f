//! Finished pages: what inspectors' programs read of them, and what readers see. A page is read once for all rules, and what
//! all pages of a section share once for all of them.

mod budget;
mod fold;
mod foot;
mod head;
mod markup;
mod qr;
pub mod seen;
mod structure;
mod tags;
mod weight;

pub use budget::Weights;
pub use fold::folded;

use super::{Check, Findings, Page, Rule, See};
use crate::diagnostic::Place;
use seen::Seen;

pub(super) const CHECKS: &[Check] =
    &[Check { rules: RULES, see: See::Page(check) }, budget::CHECK, super::links::OUTSIDE];

const RULES: &[Rule] = &[
    foot::MISSING,
    foot::DIFFERS,
    foot::FOREIGN,
    head::TITLE,
    head::LANG,
    tags::MISSING,
    tags::FORM,
    tags::DIFFERS,
    tags::FOREIGN,
    qr::RULE,
    structure::HEADINGS,
    structure::WORDLESS,
    structure::TABLES,
    markup::MARKUP,
    markup::MESSAGE,
    markup::NULL,
    weight::RULE,
    super::links::RESOURCE,
    super::links::HIDDEN,
    super::links::CLOSED,
];

fn check(page: &Page, findings: &mut Findings) {
    let seen = seen::read_with(page.html, page.shared);
    foot::check(page, &seen, findings);
    head::check(page, &seen, findings);
    tags::check(page, &seen, findings);
    qr::check(page, &seen, findings);
    structure::check(page, &seen, findings);
    markup::check(page, &seen, findings);
    weight::check(page, findings);
    // Read for them, not for a finding of now.
    let _ = page.loads.set(budget::loads(page, &seen));
    super::links::check(page, &seen, findings);
}

/// A finding on a page: it stands in the file that the page was made from, and names the page.
pub(super) fn add(
    page: &Page,
    findings: &mut Findings,
    code: &'static str,
    args: &[(&'static str, &dyn std::fmt::Display)],
) {
    let mut all: Vec<(&'static str, &dyn std::fmt::Display)> = vec![("page", &page.path), ("more", &0)];
    all.extend(args);
    findings.add(code, Place::file(&page.source), &all);
}

/// Whether a page shows its own text. One that shows the text of another one, or of the other language, would say once
/// more what is wrong in it.
pub(super) fn is_own_text(page: &Page) -> bool {
    match page.job {
        crate::plan::Job::Document(_, lang) => page.source.ends_with(&format!(".{}.md", lang.id())),
        crate::plan::Job::Single(..) => false,
        _ => true,
    }
}

/// A finding that a page has from its text: it stands there, and is told with the page that is the text's own. What the
/// text does not hold comes from a template, and is told as [`add`] does.
fn add_to_text(
    page: &Page,
    findings: &mut Findings,
    code: &'static str,
    args: &[(&'static str, &dyn std::fmt::Display)],
    find: impl Fn(&str) -> Option<std::ops::Range<usize>>,
) {
    // Words of `site.toml` may be the same by chance.
    let place = match page.source.starts_with("content/") {
        true => super::place::found(page.root, &page.source, find),
        false => Place::file(&page.source),
    };
    if place.line > 0 && !is_own_text(page) {
        return;
    }
    let mut all: Vec<(&'static str, &dyn std::fmt::Display)> = vec![("page", &page.path), ("more", &0)];
    all.extend(args);
    findings.add(code, place, &all);
}

/// Whether a document has no title: that is an error of its own, and what lacks on the page is its consequence.
fn is_untitled(page: &Page, seen: &Seen) -> bool {
    Kind::of(page) == Kind::Article
        && seen.headings.contains(&(1, false))
        && tags_of(seen, "ArticleTitle").all(|title| crate::lang::text::trim(title).is_empty())
}

/// What kind of page it is, as 网页标签 of 国办发〔2017〕47号 tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The home page of a site.
    Home,
    /// A column, a list, a page with a function.
    Column,
    /// A document.
    Article,
    /// 404 and leaving notices: they carry what every page does.
    Other,
}

impl Kind {
    fn of(page: &Page) -> Kind {
        use crate::plan::Job;
        use crate::render::pages::Plain;
        match page.job {
            Job::Document(..) => Kind::Article,
            Job::Plain(_, _, Plain::Home) => Kind::Home,
            Job::Plain(_, _, Plain::NotFound) | Job::Leave(..) => Kind::Other,
            _ => Kind::Column,
        }
    }

    /// Its id in the table of tags and in messages.
    fn id(self) -> &'static str {
        match self {
            Kind::Home => "home",
            Kind::Column => "column",
            Kind::Article => "article",
            Kind::Other => "other",
        }
    }
}

/// The words of a page's tags of a name: one as a rule, but programs that read them may take the first or the last.
fn tags_of<'s>(seen: &'s Seen, name: &str) -> impl Iterator<Item = &'s str> {
    // Names of tags are told apart by case: checkers do.
    seen.metas.iter().filter(move |(other, _)| *other == name).map(|(_, content)| &**content)
}
