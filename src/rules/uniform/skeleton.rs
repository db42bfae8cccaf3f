//! The sites of a layout have the same skeleton: a fork may change colours, sizes and pictures, but one that has pages of
//! its own shows its site's pages in another order than the others of the layout.

use super::super::{Check, Cluster, Findings, Rule, See};
use crate::config::Config;
use crate::diagnostic::{Level, Place};
use crate::render::World;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(in crate::rules) const CHECK: Check =
    Check { rules: &[Rule::new("uniform-skeleton", Level::Advice)], see: See::Cluster(check) };

/// How a site's skeleton differs from that of most sites of its layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The site's theme.
    pub theme: Arc<str>,
    /// Templates of its own, or the theme's file where it lacks what the others have.
    pub pages: Vec<String>,
}

/// The template files of forks that make a site's pages; two sites with the same have the same skeleton.
fn skeleton(world: &World, at: usize) -> BTreeSet<String> {
    let config = &world.cluster.config;
    let home = format!("pages/home_{}.html", config.layout(at).home);
    let theme = world.themes.of(config, at);
    let files = theme.fork_templates().filter(|(_, path)| {
        let makes_pages = ["pages/", "layouts/", "parts/"].iter().any(|folder| path.starts_with(folder));
        // The home page of another layout is never shown.
        makes_pages && (!path.starts_with("pages/home_") || *path == home)
    });
    files.map(|(fork, path)| format!("themes/{fork}/{path}")).collect()
}

/// The sites that differ from most of their layout.
pub fn differences(world: &World) -> BTreeMap<usize, Difference> {
    let config: &Config = &world.cluster.config;
    let skeletons: Vec<_> = (0..config.sites.len()).map(|at| skeleton(world, at)).collect();
    let mut differences = BTreeMap::new();
    for layout in 0..config.layouts.len() {
        let sites: Vec<usize> =
            (0..config.sites.len()).filter(|at| config.sites[*at].layout == layout).collect();
        let mut counts: BTreeMap<&BTreeSet<String>, usize> = BTreeMap::new();
        for at in &sites {
            *counts.entry(&skeletons[*at]).or_default() += 1;
        }
        // Where as many have the one as the other, the one with fewer pages of its own is the rule.
        let Some((usual, _)) =
            counts.iter().max_by_key(|(skeleton, count)| (**count, std::cmp::Reverse(skeleton.len())))
        else {
            continue;
        };
        for at in sites.into_iter().filter(|at| skeletons[*at] != **usual) {
            let theme = world.themes.of(config, at).name.clone();
            let mut pages: Vec<String> = skeletons[at].difference(usual).cloned().collect();
            if pages.is_empty() {
                pages.push(format!("themes/{theme}/theme.toml"));
            }
            differences.insert(at, Difference { theme, pages });
        }
    }
    differences
}

fn check(seen: &Cluster, findings: &mut Findings) {
    let world = seen.context.world;
    let config = &world.cluster.config;
    for (at, difference) in differences(world) {
        let site = &config.sites[at];
        let place = Place::file(&difference.pages[0].as_str().into());
        let args: [(&'static str, &dyn std::fmt::Display); 4] = [
            ("site", site.name.get(config.languages[0])),
            ("layout", config.layout(at).name.get(config.languages[0])),
            ("theme", &difference.theme),
            ("pages", &difference.pages.join(", ")),
        ];
        findings.add_for(&site.id, "uniform-skeleton", place, &args);
    }
}
