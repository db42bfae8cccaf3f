//! Names and titles of office holders, by the cluster's own list ([`crate::data::officials`]): a title that is another's,
//! one that had ended by the text's date, a name that is a character off. Nobody is known but by the list; where it is
//! empty no text is looked at.
//!
//! Only a title that directly adjoins a name says anything, and where a text may mean somebody else it is left alone: a
//! title of an organ that is not on the list (根河市市长), a former one (原市长), one told of an earlier year.

mod before;
mod index;

pub use index::Titles;

use super::super::{Check, Findings, Rule, See, Text};
use super::WordingFinding;
use crate::data::officials::Holding;
use crate::diagnostic::Level;
use crate::lang::Lang;
use before::Of;
use index::{Index, Name};
use jiff::civil::Date;
use std::ops::Range;

pub(super) const CHECK: Check = Check {
    rules: &[
        Rule::new("official-name", Level::Deduct),
        Rule::new("official-post", Level::Deduct),
        Rule::new("official-term", Level::Deduct),
    ],
    see: See::Text(check),
};

fn check(seen: &Text, findings: &mut Findings) {
    let (Some(titles), Some(document)) = (seen.titles, seen.document) else { return };
    let Some(index) = titles.of(seen.lang) else { return };
    // A document speaks of the day it was signed, which may be long before it stands on a site.
    let published = document.published.date();
    let day = document.shared.signed.map_or(published, |signed| signed.min(published));
    let own = titles.officials.bodies.iter().position(|body| body.name == seen.site.name);
    let reader = Reader { titles, index, lang: seen.lang, day, own };
    for slip in reader.slips(seen.prose()) {
        findings.push(slip.diagnostic(seen.file, seen.text));
    }
    for slip in super::in_fields(seen, |value| reader.slips(value)) {
        findings.push(slip.diagnostic(seen.file, seen.text));
    }
}

/// One text, and by what it is read.
struct Reader<'a> {
    titles: &'a Titles,
    index: &'a Index,
    lang: Lang,
    day: Date,
    /// The organ whose site it is.
    own: Option<usize>,
}

impl Reader<'_> {
    fn slips(&self, prose: &str) -> Vec<WordingFinding> {
        self.index.posts(prose).filter_map(|(post, span)| self.slip(prose, post, span)).collect()
    }

    fn held(&self, id: usize) -> &Holding {
        &self.titles.officials.holdings[id]
    }

    /// What is wrong with a title and the names beside it.
    fn slip(&self, prose: &str, post: usize, span: Range<usize>) -> Option<WordingFinding> {
        let (before, after) = (&prose[..span.start], &prose[span.end..]);
        let of = before::of(before, self.index, self.lang);
        if of == Of::Another || before::is_former(before, self.index, self.lang) {
            return None;
        }
        let names: Vec<Name> = self.index.beside(prose, &span, self.lang).collect();
        // 张三市长 李四副市长: the name that fits takes the title, whichever side it stands on.
        if names.iter().any(|name| self.fits(name, post, of)) || before::is_longer(after) {
            return None;
        }
        match names.first() {
            Some(name) => self.title(prose, name, post, span, of),
            None => self.name(prose, post, span, of),
        }
    }

    /// Whether one of that name holds the post, in that organ where the text names one.
    fn fits(&self, name: &Name, post: usize, of: Of) -> bool {
        let holds = |id: &usize| self.index.holds(*id, post) && of.may_be(self.held(*id).body);
        name.ids.iter().any(|id| holds(id) && self.held(*id).covers(self.day))
    }

    /// A known name with a title that is not, or not then, its own.
    fn title(
        &self,
        prose: &str,
        name: &Name,
        post: usize,
        span: Range<usize>,
        of: Of,
    ) -> Option<WordingFinding> {
        let line = &prose[prose[..span.start].rfind('\n').map_or(0, |at| at + 1)..];
        let line = &line[..line.find('\n').unwrap_or(line.len())];
        let mine = || name.ids.iter().copied().filter(|id| of.may_be(self.held(*id).body));
        let once = mine().filter(|id| self.index.holds(*id, post)).map(|id| self.held(id));
        if let Some(held) = once.max_by_key(|held| held.until) {
            let ended = held.until.is_some_and(|until| until < self.day);
            // 2019年，市长…: the sentence says of which year it speaks.
            if ended && held.until.is_some_and(|until| before::has_year_up_to(line, until.year())) {
                return None;
            }
            let day = |day: Option<Date>| day.map_or_else(|| "…".to_string(), |day| day.to_string());
            let finding = WordingFinding::new("official-term", prose, span)
                .arg("name", held.name.get(self.lang))
                .arg("from", day(held.from))
                .arg("until", day(held.until))
                .arg("date", self.day);
            return Some(self.from(finding, held));
        }
        // Whose it is: in the organ that the text names, else in those of the name, of the site and of the portal.
        let near: Vec<usize> =
            mine().map(|id| self.held(id).body).chain(self.own).chain([self.titles.portal]).collect();
        let whose = self.index.holders(post).map(|id| self.held(id)).find(|held| {
            let there = if of == Of::Nobody { near.contains(&held.body) } else { of.may_be(held.body) };
            there && held.covers(self.day)
        })?;
        let known = name.ids.iter().map(|id| self.held(*id)).find(|held| held.covers(self.day));
        let right = known.map_or("none", |held| held.post.get(self.lang));
        let finding = WordingFinding::new("official-post", prose, span)
            .arg("name", &prose[name.span.clone()])
            .arg("holder", whose.name.get(self.lang))
            .repair(right);
        Some(self.from(finding, whose))
    }

    /// A title beside what is nearly the name of who holds it.
    fn name(&self, prose: &str, post: usize, span: Range<usize>, of: Of) -> Option<WordingFinding> {
        let holders = self.index.holders(post).map(|id| self.held(id));
        let holders = holders.filter(|held| of.may_be(held.body) && held.covers(self.day));
        let (held, near) = holders
            .filter_map(|held| {
                let near = self.index.nearly(prose, &span, held.name.get(self.lang), self.lang)?;
                Some((held, near))
            })
            .next()?;
        let finding = WordingFinding::new("official-name", prose, near)
            .arg("post", &prose[span])
            .repair(&**held.name.get(self.lang));
        Some(self.from(finding, held))
    }

    /// What the list knows of it, and how sure that is.
    fn from(&self, mut finding: WordingFinding, held: &Holding) -> WordingFinding {
        let body = &self.titles.officials.bodies[held.body].name;
        let body = if body.get(self.lang).is_empty() { &body.zh } else { body.get(self.lang) };
        if !held.certain {
            finding.level = Level::Advice;
        }
        finding.arg("body", body).arg("source", &held.source)
    }
}
