//! A fault of a template stands on every page: it is said once, with how many pages have it.

use super::super::place::SiteToml;
use super::foot;
use crate::diagnostic::Diagnostic;
use rustc_hash::FxHashMap;
use std::cell::LazyCell;
use std::path::Path;
use std::sync::Arc;

/// So many pages with the same finding are named each.
const EACH: usize = 3;

type Key = (&'static str, Option<Arc<str>>, Vec<(&'static str, String)>);

/// The diagnostics, with findings on many pages of a site folded into the first of them. Those that are no page's fault get
/// the place where it is to be mended.
pub fn folded(root: &Path, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut out = by_page(diagnostics);
    let site_toml = LazyCell::new(|| SiteToml::read(root));
    for finding in &mut out {
        if let Some((site, key)) = foot::missing_line(finding) {
            finding.place = Some(site_toml.in_footer(site, key));
        }
    }
    out
}

fn by_page(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut out = Vec::with_capacity(diagnostics.len());
    let mut pages: FxHashMap<Key, Vec<Diagnostic>> = FxHashMap::default();
    for diagnostic in diagnostics {
        if !diagnostic.args.iter().any(|(name, _)| *name == "more") {
            out.push(diagnostic);
            continue;
        }
        let rest = diagnostic.args.iter().filter(|(name, _)| !["page", "more"].contains(name)).cloned();
        let key = (diagnostic.code, diagnostic.site.clone(), rest.collect());
        pages.entry(key).or_default().push(diagnostic);
    }
    for mut same in pages.into_values() {
        if same.len() <= EACH {
            out.extend(same);
            continue;
        }
        let more = same.len() - 1;
        // The order does not depend on threads: the first page by its path.
        same.sort_by(|a, b| page(a).cmp(page(b)));
        let mut first = same.swap_remove(0);
        for (name, value) in &mut first.args {
            if *name == "more" {
                *value = more.to_string();
            }
        }
        out.push(first);
    }
    out
}

fn page(diagnostic: &Diagnostic) -> &str {
    diagnostic.args.iter().find(|(name, _)| *name == "page").map_or("", |(_, page)| page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Level;

    #[test]
    fn many_pages_are_one_finding_few_are_few() {
        let finding = |page: usize, value: &str| {
            let all = Diagnostic::new(Level::Deduct, "page-null").site(&"edu".into());
            all.arg("page", format!("{page:02}.html")).arg("more", 0).arg("value", value)
        };
        let mut all: Vec<Diagnostic> = (0..20).rev().map(|page| finding(page, "null")).collect();
        all.extend((0..3).map(|page| finding(page, "None")));
        all.push(Diagnostic::new(Level::Veto, "other").arg("value", 1));
        let folded = by_page(all);
        assert_eq!(folded.len(), 5);
        let many = folded.iter().find(|d| d.args.contains(&("value", "null".into()))).unwrap();
        assert_eq!(many.args[..2], [("page", "00.html".to_string()), ("more", "19".to_string())]);
    }
}
