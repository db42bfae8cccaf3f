//! The Chinese pages once more in traditional characters: a second tree beside the first, `hant/` under each host's root.
//!
//! A page of it, the **twin**, is made from the finished page and from nothing else: what is not on the page can't be on
//! its twin, and the rules have looked at the page already. Which pages have a twin is said by their addresses alone, so
//! that a twin depends on no other page.

mod page;

use super::World;
use crate::config::Traditional;
use crate::lang::Lang;
use crate::lang::hant::{Converter, SIMPLIFIED, TRADITIONAL};
use crate::model::url::Spot;
use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use xxhash_rust::xxh3::Xxh3;

/// What makes twins.
pub struct Hant<'a> {
    world: World<'a>,
    tree: &'a Traditional,
    converter: Converter,
    print: u64,
}

impl<'a> Hant<'a> {
    /// `None` where the cluster has no such tree.
    pub fn new(world: World<'a>) -> Option<Hant<'a>> {
        let config = &world.cluster.config;
        let tree = config.traditional.as_ref()?;
        let terms = &world.cluster.data.traditional;
        let mut print = Xxh3::new();
        (env!("CARGO_PKG_VERSION"), tree, config.hash, terms).hash(&mut print);
        Some(Hant { world, tree, converter: Converter::new(tree.characters, terms), print: print.finish() })
    }

    /// A hash of all that the twin of a page is made from, by the hash of the page's bytes.
    pub fn fingerprint(&self, content: u64) -> u64 {
        let mut hash = Xxh3::new();
        (self.print, content).hash(&mut hash);
        // 0 stands for a fingerprint that was not made.
        hash.finish().max(1)
    }

    /// The place of a page's twin; `None` where it has none.
    pub fn twin(&self, spot: &Spot) -> Option<Spot> {
        twin(&self.world, self.tree, spot)
    }

    /// The place of the page whose twin stands at a path of the output.
    pub fn page_of(&self, path: &str) -> Option<Spot> {
        let hosts = &self.world.addresses.hosts;
        // The folder of the first host is no name at all: the others first.
        let (host, rest) =
            (0..hosts.len()).rev().find_map(|host| Some((host, path.strip_prefix(&hosts[host].folder)?)))?;
        let path = rest.strip_prefix(&*self.tree.path)?.strip_prefix('/')?;
        Some(Spot { host, path: path.to_string() }).filter(|spot| self.twin(spot).is_some())
    }
}

fn twin(world: &World, tree: &Traditional, spot: &Spot) -> Option<Spot> {
    let is_page = spot.path.ends_with(".html") && world.addresses.lang_of(spot) == Lang::Zh;
    let path = || format!("{}/{}", tree.path, spot.path);
    (is_page && !is_inside(tree, &spot.path)).then(|| Spot { host: spot.host, path: path() })
}

/// Whether a path under a host's root is one of the tree's.
pub fn is_inside(tree: &Traditional, path: &str) -> bool {
    path.strip_prefix(&*tree.path).is_some_and(|rest| rest.starts_with('/'))
}

/// Tags and places of a page's counterparts, with its twin among them. A page without counterparts still has the twin.
pub fn alternates<'s>(
    world: &World,
    spot: &'s Spot,
    counterparts: &'s [(Lang, Spot)],
) -> Vec<(&'static str, Cow<'s, Spot>)> {
    let mut all: Vec<_> = counterparts.iter().map(|(lang, spot)| (lang.tag(), Cow::Borrowed(spot))).collect();
    let Some(tree) = &world.cluster.config.traditional else { return all };
    if all.is_empty() {
        all.push((world.addresses.lang_of(spot).tag(), Cow::Borrowed(spot)));
    }
    if let Some(at) = all.iter().position(|(tag, _)| *tag == Lang::Zh.tag())
        && let Some(twin) = twin(world, tree, &all[at].1)
    {
        all[at].0 = SIMPLIFIED.1;
        all.insert(at + 1, (TRADITIONAL.1, Cow::Owned(twin)));
    }
    all
}

/// The link from a page to its twin, by the way to the host's root.
pub fn switch(world: &World, root: &str, spot: &Spot) -> Option<String> {
    let twin = twin(world, world.cluster.config.traditional.as_ref()?, spot)?;
    Some(format!("{root}{}", twin.path))
}
