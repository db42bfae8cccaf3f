//! What a page makes a reader load: itself, its style sheets with their fonts, its scripts, and of each picture the
//! smallest file offered. So nobody opens it with less; a large screen loads more.
//!
//! Which files a page names is seen when it is read for the other rules and kept with its record; how large they are is
//! known when all outputs are. A change of a picture alone is seen so, without reading a page again.

use super::super::{Check, Cluster, Findings, Page, Rule, See};
use super::seen::Seen;
use crate::diagnostic::{Level, Place};
use crate::plan::{self, Job, Output};
use crate::render::World;
use crate::write::manifest::Record;
use memchr::memmem;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

pub const CHECK: Check = Check { rules: &[RULE], see: See::Cluster(check) };
const RULE: Rule = Rule::new("page-budget", Level::Advice);

/// The bit of a load that says that a browser may fetch it later, when the reader comes to it.
const LATER: u64 = 1;

/// What a page loads, as hashes of the paths of outputs.
pub(super) fn loads(page: &Page, seen: &Seen) -> Vec<u64> {
    let mut loads: Vec<u64> = Vec::with_capacity(seen.weighs.len());
    for (address, later) in &seen.weighs {
        let Some(path) = resolved(page.path, address) else { continue };
        let hash = hash(&path);
        match loads.iter_mut().find(|load| **load & !LATER == hash) {
            Some(load) if !later => *load = hash,
            Some(_) => {}
            None => loads.push(hash | u64::from(*later)),
        }
    }
    loads
}

fn hash(path: &str) -> u64 {
    xxh3_64(path.as_bytes()) & !LATER
}

/// The output that a relative address on a page names.
fn resolved(page: &str, address: &str) -> Option<String> {
    let address = address.split(['?', '#']).next().filter(|address| !address.is_empty())?;
    if address.starts_with('/') || address.split('/').next()?.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    let path = parts.join("/");
    // The two characters that the code itself escapes in file names.
    Some(if path.contains('%') { path.replace("%20", " ").replace("%2C", ",") } else { path })
}

/// How large the pages are with what they load.
#[derive(Default)]
pub struct Weights<'a> {
    pages: Vec<(&'a Output, &'a Record)>,
    /// By load: the file and its bytes.
    files: FxHashMap<u64, (&'a str, u64)>,
    /// By load of a style sheet: the loads of its fonts.
    fonts: FxHashMap<u64, Vec<u64>>,
}

impl<'a> Weights<'a> {
    /// Out of the records of all outputs; files of themes need none.
    pub fn of(
        world: &World<'a>,
        outputs: impl Iterator<Item = &'a Output>,
        record: impl Fn(&str) -> Option<&'a Record>,
    ) -> Weights<'a> {
        let mut weights = Weights::default();
        let mut sheets: Vec<(u64, &[u8])> = Vec::new();
        let mut fonts: Vec<(u64, &str)> = Vec::new();
        for output in outputs {
            let path = output.path.as_str();
            match &output.job {
                Job::Asset(theme, at) => {
                    let asset = plan::asset(world, theme, *at);
                    let load = hash(path);
                    weights.files.insert(load, (path, asset.bytes.len() as u64));
                    if path.ends_with(".css") {
                        sheets.push((load, &asset.bytes));
                    } else if path.ends_with(".woff2") {
                        fonts.push((load, &asset.name));
                    }
                }
                Job::Resource(_) | Job::Scaled(..) => {
                    let size = record(path).map(|record| record.size);
                    weights.files.extend(size.map(|size| (hash(path), (path, size))));
                }
                _ => {
                    let page = record(path).filter(|record| !record.loads.is_empty());
                    weights.pages.extend(page.map(|record| (output, record)));
                }
            }
        }
        for (sheet, css) in sheets {
            let named = fonts.iter().filter(|(_, name)| memmem::find(css, name.as_bytes()).is_some());
            weights.fonts.insert(sheet, named.map(|(load, _)| *load).collect());
        }
        weights
    }

    /// What a page weighs when it opens, and with all that comes later.
    fn page(&self, record: &'a Record) -> [Weight<'a>; 2] {
        let mut open = Weight { bytes: record.size, most: None };
        let mut later = open;
        for load in &record.loads {
            let hash = load & !LATER;
            let fonts = self.fonts.get(&hash).into_iter().flatten();
            // A font that is preloaded is named twice.
            let fonts = fonts.filter(|font| !record.loads.contains(font));
            for (path, bytes) in fonts.chain([&hash]).filter_map(|load| self.files.get(load)) {
                later.add(path, *bytes);
                if load & LATER == 0 {
                    open.add(path, *bytes);
                }
            }
        }
        [open, later]
    }
}

/// Bytes, and the file that has most of them beside the page itself.
#[derive(Clone, Copy)]
struct Weight<'a> {
    bytes: u64,
    most: Option<(&'a str, u64)>,
}

impl<'a> Weight<'a> {
    fn add(&mut self, path: &'a str, bytes: u64) {
        self.bytes += bytes;
        if self.most.is_none_or(|(_, most)| bytes > most) {
            self.most = Some((path, bytes));
        }
    }

    fn kilobytes(&self) -> i64 {
        self.bytes.div_ceil(1024) as i64
    }
}

/// Pages that are too heavy for one reason: how many, the limit, the first of them and its weight.
type Heavy<'h> = (usize, i64, &'h Output, Weight<'h>);

fn check(seen: &Cluster, findings: &mut Findings) {
    let (world, weights) = (seen.context.world, seen.context.weights);
    let limits = [("open", "kilobytes"), ("all", "kilobytes_later")];
    let limits = limits.map(|(what, name)| (what, seen.context.settings.limit(RULE.code, name)));
    // A file that makes one page too heavy makes all those too heavy that load it: it is said once.
    let mut heavy: FxHashMap<(usize, &str, &str), Heavy> = FxHashMap::default();
    let mut order = Vec::new();
    for (output, record) in &weights.pages {
        let site = output.job.site(world).unwrap_or(world.cluster.config.portal);
        let over = weights.page(record).into_iter().zip(limits);
        let Some((weight, (what, limit))) =
            over.into_iter().find(|(weight, (_, limit))| weight.kilobytes() > *limit)
        else {
            continue;
        };
        let most = weight.most.filter(|(_, most)| *most > record.size);
        let key = (site, what, most.map_or(output.path.as_str(), |(path, _)| path));
        match heavy.get_mut(&key) {
            Some((pages, ..)) => *pages += 1,
            None => {
                order.push(key);
                heavy.insert(key, (1, limit, output, Weight { most, ..weight }));
            }
        }
    }
    for key in order {
        let (pages, limit, output, weight) = &heavy[&key];
        let (site, what, _) = key;
        let place = Place::file(&plan::source_of(world, &output.job));
        let (part, share) = weight.most.unwrap_or((output.path.as_str(), weight.bytes));
        let site: &Arc<str> = &world.cluster.config.sites[site].id;
        findings.add_for(
            site,
            RULE.code,
            place,
            &[
                ("page", &output.path),
                ("more", &(pages - 1)),
                ("what", &what),
                ("count", &weight.kilobytes()),
                ("limit", limit),
                ("part", &part),
                ("share", &share.div_ceil(1024)),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn addresses_on_a_page_are_paths_of_outputs() {
        let path = |address| resolved("mn/edu/news/a.html", address);
        assert_eq!(path("a/x.png?1").as_deref(), Some("mn/edu/news/a/x.png"));
        assert_eq!(path("../../../assets/site.css").as_deref(), Some("assets/site.css"));
        assert_eq!(path("./a/x%20y%2Cz.png").as_deref(), Some("mn/edu/news/a/x y,z.png"));
        for other in
            ["https://x/y.png", "data:image/png;base64,x", "/x.png", "//x/y.png", "", "../../../../x.png"]
        {
            assert_eq!(path(other), None, "{other}");
        }
    }
}
