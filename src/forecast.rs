//! Two renderings of a cluster beside each other, in memory: what another base, or forks merged with it, would change.

use crate::diagnostic::{Diagnostic, Report};
use crate::pipeline;
use crate::plan::{self, Output};
use crate::render;
use crate::theme::Overlay;
use anyhow::Result;
use jiff::civil::DateTime;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

/// All pages of a cluster as hashes, with what was said of them.
#[derive(Debug, Default)]
pub struct Rendering {
    /// The hash of each page by its path. The hashes in the names of style sheets and scripts don't count: they would
    /// make every page another one.
    pub pages: BTreeMap<String, u64>,
    /// The published name of each theme's style sheet.
    pub styles: BTreeMap<String, String>,
    /// What is wrong; with an error in the themes there are no pages.
    pub report: Report,
}

/// Renders all pages with some themes in the place of others, and writes nothing.
pub fn render(root: &Path, as_of: DateTime, overlay: &Overlay) -> Result<Rendering> {
    let mut report = Report::default();
    let Some(loaded) = pipeline::load_with(root, as_of, false, overlay, &mut report)? else {
        return Ok(Rendering { report: report.sorted(), ..Rendering::default() });
    };
    let world = loaded.world(root);
    let plan = plan::without_fingerprints(&world, &mut report.diagnostics);
    let outputs: Vec<&Output> =
        plan.outputs.iter().filter(|output| output.job.section(&world).is_some()).collect();
    let ids = outputs.iter().filter_map(|output| output.job.section(&world));
    let sections = render::job::sections(&world, ids, &mut report.diagnostics);
    let names = regex::bytes::Regex::new(r#" integrity="[^"]*"|\.[0-9a-f]{16}\.(?:css|js|woff2|svg|png)"#)
        .expect("a fixed pattern");
    let made: Vec<(String, u64, Vec<Diagnostic>)> = outputs
        .into_par_iter()
        .map(|output| {
            let made = render::job::render(&world, &plan, &sections, output)?;
            Ok((
                output.path.clone(),
                xxhash_rust::xxh3::xxh3_64(&names.replace_all(&made.bytes, &b""[..])),
                made.diagnostics,
            ))
        })
        .collect::<Result<_>>()?;
    let mut pages = BTreeMap::new();
    for (path, hash, diagnostics) in made {
        pages.insert(path, hash);
        report.diagnostics.extend(diagnostics);
    }
    let styles =
        world.themes.all().map(|theme| (theme.name.to_string(), theme.stylesheet.to_string())).collect();
    Ok(Rendering { pages, styles, report: report.sorted() })
}

/// What differs between two renderings.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Pages with other content, by path.
    pub changed: Vec<String>,
    /// Pages that only one of the two has.
    pub only: Vec<String>,
    /// Themes whose style sheet is another.
    pub styles: Vec<String>,
    /// What is said of the second and not of the first.
    pub new: Vec<Diagnostic>,
}

/// Compares two renderings.
pub fn compare(old: &Rendering, new: &Rendering) -> Difference {
    let mut difference = Difference::default();
    for (path, hash) in &new.pages {
        match old.pages.get(path) {
            Some(before) if before == hash => {}
            Some(_) => difference.changed.push(path.clone()),
            None => difference.only.push(path.clone()),
        }
    }
    difference.only.extend(old.pages.keys().filter(|path| !new.pages.contains_key(*path)).cloned());
    difference.only.sort();
    let restyled = new.styles.iter().filter(|(theme, name)| old.styles.get(*theme) != Some(name));
    difference.styles = restyled.map(|(theme, _)| theme.clone()).collect();
    let said = &old.report.diagnostics;
    difference.new = new.report.diagnostics.iter().filter(|fault| !said.contains(fault)).cloned().collect();
    difference
}
