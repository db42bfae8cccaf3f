//! `--release`: what must not be published is not, site by site. A site where an error, a block or a veto stands keeps its
//! last good pages; the other sites go out as if it had not changed. Where that is impossible the whole is refused.

use super::{Options, seal};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::lang::Lang;
use crate::model::Hold;
use crate::render::World;
use crate::rules::See;
use crate::write::manifest::{Manifest, Record};
use crate::write::{self};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How a release goes on.
pub(super) enum Verdict {
    /// It may be written.
    Go,
    /// It is to be made once more, with these sites held.
    Again(Hold),
    /// It is refused, for the sites that have no last good pages; for the cluster as a whole where there are none.
    Refuse(Vec<Arc<str>>),
}

fn is_grave(diagnostic: &Diagnostic) -> bool {
    matches!(diagnostic.level, Level::Error | Level::Block | Level::Veto)
}

/// Whether it speaks of a site as a whole: the document it stands at, the newest of a stale home, has no fault.
fn is_of_site(diagnostic: &Diagnostic) -> bool {
    let rule = crate::rules::rules().find(|(_, rule, _)| rule.code == diagnostic.code);
    rule.is_some_and(|(.., see)| matches!(see, See::Site(_)))
}

/// Takes out of what was found the grave findings of sites that are held: they were made of a model without the documents
/// that the site is held for. What it is held for is known ([`Hold::because`]).
pub(super) fn without_held(world: &World, hold: &Hold, findings: &mut Report) {
    let config = &world.cluster.config;
    let is_held = |finding: &Diagnostic| {
        seal::site_of(config, finding).is_some_and(|site| hold.has(&config.sites[site].id))
    };
    if !hold.sites.is_empty() {
        findings.diagnostics.retain(|finding| !(is_grave(finding) && is_held(finding)));
    }
}

/// What the inspectors' sheet counts: of held sites the vetoes as well. What is blocked is not out and does not count.
pub(super) fn for_sheet<'f>(hold: &Hold, findings: &'f Report) -> Cow<'f, Report> {
    if hold.because.is_empty() {
        return Cow::Borrowed(findings);
    }
    let vetoes = hold.because.iter().filter(|finding| finding.level == Level::Veto);
    Cow::Owned(Report { diagnostics: findings.diagnostics.iter().chain(vetoes).cloned().collect() })
}

/// The findings that count: not those of the list of known ones whose day has not passed.
pub(super) fn counted<'d>(options: &Options, findings: &'d Report) -> Vec<&'d Diagnostic> {
    let standings = options.known.judge(findings, options.as_of.date());
    findings
        .diagnostics
        .iter()
        .zip(standings)
        .filter(|(_, standing)| standing.counts())
        .map(|(f, _)| f)
        .collect()
}

/// Judges what was found. What is found in sites that are held already was known.
pub(super) fn judge<'d>(
    world: &World,
    options: &Options,
    hold: &Hold,
    found: impl Iterator<Item = &'d Diagnostic>,
) -> Verdict {
    if !options.release {
        return Verdict::Go;
    }
    let config = &world.cluster.config;
    let mut sites: BTreeSet<usize> = BTreeSet::new();
    let mut files: BTreeSet<&str> = BTreeSet::new();
    let mut because = hold.because.clone();
    for diagnostic in found.filter(|diagnostic| is_grave(diagnostic)) {
        if !is_of_site(diagnostic) {
            files.extend(diagnostic.place.as_ref().map(|place| &*place.file));
        }
        match seal::site_of(config, diagnostic).filter(|_| diagnostic.code != "duplicate-address") {
            Some(site) if hold.has(&config.sites[site].id) => {}
            Some(site) => {
                sites.insert(site);
                // Errors are reported anew each time the content is read.
                because.extend(Some(diagnostic).filter(|found| found.level != Level::Error).cloned());
            }
            None => return Verdict::Refuse(Vec::new()),
        }
    }
    if sites.is_empty() {
        return Verdict::Go;
    }
    let previous = previous(world, options);
    let is_new = |site: &&usize| {
        let id = &config.sites[**site].id;
        !previous.outputs.values().any(|record| record.site.as_ref() == Some(id))
    };
    let new: Vec<Arc<str>> = sites.iter().filter(is_new).map(|site| config.sites[*site].id.clone()).collect();
    if !new.is_empty() {
        return Verdict::Refuse(new);
    }
    let mut next = Hold { sites: hold.sites.clone(), because };
    for site in sites {
        let mut shown = BTreeSet::new();
        for document in world.cluster.documents.iter().filter(|document| document.site == site) {
            let spot = world.addresses.document(world.cluster, document, Lang::Zh);
            let faulty = files.contains(&*document.zh.file)
                || document.mn.as_ref().is_some_and(|mn| files.contains(&*mn.file));
            if !faulty && previous.outputs.contains_key(&world.addresses.output(&spot)) {
                shown.insert(format!("{}/{}", world.cluster.column_of(document).id, document.name));
            }
        }
        next.sites.insert(config.sites[site].id.clone(), shown);
    }
    Verdict::Again(next)
}

fn previous(world: &World, options: &Options) -> Manifest {
    let state = write::state_folder(world.root, &options.out);
    Manifest::read(&state, write::mark(&options.out))
}

/// The last good outputs of held sites that the plan does not have: pages of documents that are faulty or gone now. What
/// was withdrawn from the public is none of them: it goes at once with its files, even where lists that stay still name
/// it. A file that another page shows is asked for by that page.
pub(super) fn last_good<'m>(
    world: &World,
    hold: &Hold,
    planned: &BTreeSet<&str>,
    previous: &'m Manifest,
) -> Vec<(&'m String, &'m Record)> {
    if hold.sites.is_empty() {
        return Vec::new();
    }
    let config = &world.cluster.config;
    let mut gone: Vec<(String, String)> = Vec::new();
    let mut files: Vec<String> = Vec::new();
    for (site, column, name) in world.cluster.withdrawn() {
        for lang in Lang::ALL {
            let spot = world.column_spot(site, column, lang, 1);
            let list = world.addresses.output(&spot);
            let folder = list.strip_suffix("index.html").unwrap_or(&list);
            let page = format!("{folder}{name}.html");
            let shown = previous.outputs.get(&page).and_then(|record| record.facts.as_ref());
            let paths = shown.into_iter().flat_map(|facts| facts.resources.iter().chain(&facts.pictures));
            let spots = paths.filter_map(|path| world.addresses.published(config, path));
            files.extend(spots.map(|spot| world.addresses.output(&spot)));
            gone.push((page, format!("{folder}{name}/")));
        }
        debug_assert!(site < config.sites.len());
    }
    let of_held = |record: &Record| record.site.as_ref().is_some_and(|site| hold.has(site));
    // A picture's scaled files bear its name and more.
    let is_file = |path: &str| {
        let rest = |file: &String| path.strip_prefix(file.as_str());
        files.iter().filter_map(rest).any(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let is_gone = |path: &str| {
        gone.iter().any(|(page, folder)| path == page || path.starts_with(folder)) || is_file(path)
    };
    // A twin goes with its page.
    let stays = |path: &str, record: &Record| {
        let page = record.twin_of.as_deref().unwrap_or(path);
        of_held(record) && !planned.contains(page) && !is_gone(page)
    };
    previous.outputs.iter().filter(|(path, record)| stays(path, record)).collect()
}
