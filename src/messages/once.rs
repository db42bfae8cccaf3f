//! A fault of what sites share counts against each of them and is told once: it is one line of one file to mend.

use crate::diagnostic::{Arg, Diagnostic, Level, Place, Report};
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// The argument of a finding that several sites have: their ids.
pub(super) const SITES: &str = "sites";

/// What tells a finding from others beside its site and the pages that show it.
type Key<'d, K> = (&'static str, Level, Option<&'d Place>, Vec<&'d Arg>, K);

/// The report as it is told, and for each of its diagnostics the index of its first one in `report`. Findings of several
/// sites at one place become one; `apart` says what else keeps them apart.
pub fn once<K: Eq + Hash>(report: &Report, apart: impl Fn(usize) -> K) -> (Report, Vec<usize>) {
    let mut told: Vec<(Diagnostic, usize, Vec<&str>)> = Vec::new();
    let mut at: FxHashMap<Key<K>, usize> = FxHashMap::default();
    for (index, diagnostic) in report.diagnostics.iter().enumerate() {
        // What stands under content/ is one site's: two that speak of it say two things.
        let shared = diagnostic.place.as_ref().is_some_and(|place| !place.file.starts_with("content/"));
        let Some(site) = diagnostic.site.as_deref().filter(|_| shared) else {
            told.push((diagnostic.clone(), index, Vec::new()));
            continue;
        };
        let rest = diagnostic.args.iter().filter(|(name, _)| !["page", "more"].contains(name)).collect();
        let key = (diagnostic.code, diagnostic.level, diagnostic.place.as_ref(), rest, apart(index));
        match at.get(&key).map(|at| &mut told[*at]) {
            // Several of one site are several.
            Some((_, _, sites)) if sites.contains(&site) => {
                told.push((diagnostic.clone(), index, Vec::new()))
            }
            Some((first, _, sites)) => {
                let pages = more(diagnostic).map(|more| more + 1);
                for (name, value) in &mut first.args {
                    if let ("more", Some(pages), Ok(more)) = (*name, pages, value.parse::<usize>()) {
                        *value = (more + pages).to_string();
                    }
                }
                sites.push(site);
            }
            None => {
                at.insert(key, told.len());
                told.push((diagnostic.clone(), index, vec![site]));
            }
        }
    }
    let mut out = Report::default();
    let mut firsts = Vec::with_capacity(told.len());
    for (mut diagnostic, index, sites) in told {
        if sites.len() > 1 {
            diagnostic.site = None;
            diagnostic.args.push((SITES, sites.join(", ")));
        }
        out.push(diagnostic);
        firsts.push(index);
    }
    (out, firsts)
}

fn more(diagnostic: &Diagnostic) -> Option<usize> {
    diagnostic.args.iter().find(|(name, _)| *name == "more").and_then(|(_, more)| more.parse().ok())
}

/// The ids of the sites that a finding speaks of, where it is one of several.
pub(super) fn sites(diagnostic: &Diagnostic) -> Option<Vec<&str>> {
    let (_, sites) = diagnostic.args.iter().find(|(name, _)| *name == SITES)?;
    Some(sites.split(", ").collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn finding(site: &str, line: &str, page: Option<(&str, usize)>) -> Diagnostic {
        let file: Arc<str> = "site.toml".into();
        let text = format!("a\n{line}\n");
        let found = Diagnostic::new(Level::Deduct, "footer-element").at(Place::at(&file, &text, 2..3));
        let found = found.site(&site.into()).arg("element", "footer-icp");
        match page {
            Some((page, more)) => found.arg("page", page).arg("more", more),
            None => found,
        }
    }

    #[test]
    fn what_sites_share_is_told_once_with_all_their_pages() {
        let mut report = Report::default();
        report.push(finding("edu", "icp", Some(("edu/a.html", 9))));
        report.push(finding("wlt", "icp", Some(("wlt/a.html", 0))));
        report.push(finding("wlt", "police", None));
        // Two of one site at one place are two.
        report.push(finding("wlt", "police", None));
        let (told, firsts) = once(&report, |_| ());
        assert_eq!((told.diagnostics.len(), &*firsts), (3, &[0, 2, 3][..]));
        let first = &told.diagnostics[0];
        assert_eq!((sites(first), first.site.as_deref()), (Some(vec!["edu", "wlt"]), None));
        assert_eq!(more(first), Some(10));
        assert_eq!(sites(&told.diagnostics[1]), None);
        // What stands otherwise to the list of known findings is told by itself.
        assert_eq!(once(&report, |at| at == 1).1, [0, 1, 2, 3]);
    }
}
