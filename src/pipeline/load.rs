//! The first stages: what is read and linked before anything is planned.

use super::discreet::Public;
use crate::check;
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::figures;
use crate::lang::Lang;
use crate::load;
use crate::messages::{SiteWords, load_site_words};
use crate::model::url::Addresses;
use crate::model::{self, Cluster, Hold};
use crate::render::{Without, World};
use crate::rules::Rules;
use crate::theme::{self, Themes};
use anyhow::Result;
use jiff::civil::DateTime;
use std::path::Path;
use std::sync::Arc;

/// Everything that is read and linked; pages are made from it. A copy shares it all.
#[derive(Clone)]
pub struct Loaded {
    /// The model.
    pub cluster: Arc<Cluster>,
    /// Where things stand.
    pub addresses: Arc<Addresses>,
    /// The themes.
    pub themes: Arc<Themes>,
    /// The words of each language.
    pub words: Vec<(Lang, Arc<SiteWords>)>,
    /// The rules, with the cluster's own settings.
    pub rules: Arc<Rules>,
}

impl Loaded {
    /// What rendering needs.
    pub fn world<'a>(&'a self, root: &'a Path) -> World<'a> {
        World {
            root,
            cluster: &self.cluster,
            addresses: &self.addresses,
            themes: &self.themes,
            words: &self.words,
            without: Without::default(),
        }
    }
}

/// Reads and links a cluster. `None` where it can't be made out; the report then says why.
pub fn load(root: &Path, as_of: DateTime, drafts: bool, report: &mut Report) -> Result<Option<Loaded>> {
    load_with(root, as_of, drafts, &theme::Overlay::default(), report)
}

/// The same with other themes in the place of those on the disk.
pub fn load_with(
    root: &Path,
    as_of: DateTime,
    drafts: bool,
    overlay: &theme::Overlay,
    report: &mut Report,
) -> Result<Option<Loaded>> {
    let reading = Reading { root, as_of, drafts, overlay, hold: &Hold::default() };
    reading.load(&mut load::Cache::default(), report)
}

/// The same without what a release holds back; `public` hears which texts anyone may read.
pub(super) fn load_held(
    root: &Path,
    (as_of, drafts): (DateTime, bool),
    hold: &Hold,
    public: &mut Public,
    report: &mut Report,
) -> Result<Option<Loaded>> {
    let overlay = &theme::Overlay::default();
    let reading = Reading { root, as_of, drafts, overlay, hold };
    let told = |config: &Config, sources: &load::Sources| public.hear(config, sources, as_of);
    reading.load_telling(&mut load::Cache::default(), report, told)
}

struct Reading<'a> {
    root: &'a Path,
    as_of: DateTime,
    drafts: bool,
    overlay: &'a theme::Overlay,
    hold: &'a Hold,
}

/// The same, for a preview that reads again and again: files that are as they were are taken from the cache.
pub fn load_again(
    root: &Path,
    as_of: DateTime,
    drafts: bool,
    cache: &mut load::Cache,
    report: &mut Report,
) -> Result<Option<Loaded>> {
    let (overlay, hold) = (&theme::Overlay::default(), &Hold::default());
    Reading { root, as_of, drafts, overlay, hold }.load(cache, report)
}

impl Reading<'_> {
    fn load(&self, cache: &mut load::Cache, report: &mut Report) -> Result<Option<Loaded>> {
        self.load_telling(cache, report, |_, _| ())
    }

    fn load_telling(
        &self,
        cache: &mut load::Cache,
        report: &mut Report,
        told: impl FnOnce(&Config, &load::Sources),
    ) -> Result<Option<Loaded>> {
        let Reading { root, as_of, drafts, overlay, hold } = *self;
        let out = &mut report.diagnostics;
        let Some(config) = config::read(root, out) else { return Ok(None) };
        let ((given, given_faults), (sources, faults)) = rayon::join(
            || with_faults(|out| (look(root, &config, overlay, out), Rules::read(root, &config, out))),
            || with_faults(|out| load::load(root, &config, cache, out)),
        );
        let (look, rules) = given;
        out.extend(given_faults.into_iter().chain(faults));
        let mut sources = sources?;
        let faulty = std::mem::take(&mut sources.faulty);
        told(&config, &sources);
        let addresses = Arc::new(Addresses::new(&config));
        let cluster = Arc::new(model::link(root, config, sources, as_of, drafts, hold, out));
        let Some((themes, words)) = look else { return Ok(None) };
        if let Some((_, words)) = words.first() {
            figures::check(root, &cluster, words, out);
        }
        let loaded = Loaded { cluster, addresses, themes, words, rules: Arc::new(rules) };
        check::bodies(&loaded.world(root), &faulty, out);
        Ok(Some(loaded))
    }
}

fn with_faults<T>(read: impl FnOnce(&mut Vec<Diagnostic>) -> T) -> (T, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    (read(&mut faults), faults)
}

/// The themes, and the words of each language.
pub type Look = (Arc<Themes>, Vec<(Lang, Arc<SiteWords>)>);

/// The themes and the words of the sites, which know of each other. `None` where a theme is broken: every page would
/// say the same once more.
pub fn look(
    root: &Path,
    config: &Config,
    overlay: &theme::Overlay,
    out: &mut Vec<Diagnostic>,
) -> Option<Look> {
    let before = out.len();
    let sources = theme::read(root, config, overlay, out);
    let mut broken = has_errors(&out[before..]);
    let words = load_site_words(root, &config.languages, &sources.asked(), out);
    let words: Vec<(Lang, Arc<SiteWords>)> =
        words.into_iter().map(|(lang, words)| (lang, Arc::new(words))).collect();
    let before = out.len();
    let themes = sources.compile(&words, out);
    broken |= has_errors(&out[before..]);
    (!broken && themes.all().next().is_some()).then(|| (Arc::new(themes), words))
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error)
}
