//! The plan: what a deploy will do, why, and everything for which it refuses.

mod record;

pub use record::{Action, Change, Plan, Reason, compare};

use super::compose::{Choice, Composed, compose, release_id};
use super::config::{Config, Target};
use super::redirects;
use super::scan;
use super::seal::{BuildSeal, Group, Redirect, Seal};
use super::state::{Pointer, State};
use super::store::Store;
use super::{Refused, refuse, sha256_hex};
use crate::diagnostic::{Diagnostic, Level};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// What a plan is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The output folder.
    pub out: PathBuf,
    /// So many removals are meant.
    pub allow_deletes: Option<usize>,
    /// A build older than the live one is meant.
    pub allow_older: bool,
    /// Only these sites change.
    pub only: Vec<String>,
    /// These sites keep their pages.
    pub keep: Vec<String>,
    /// Send everything again: someone changed files in the target.
    pub again: bool,
}

/// Compares the build in `options.out` with the target.
pub fn plan(
    config: &Config,
    name: &str,
    target: &Target,
    store: &dyn Store,
    options: &Options,
) -> Result<(Plan, Seal)> {
    let out = &options.out;
    let error = |code| Diagnostic::new(Level::Error, code).arg("out", out.display());
    let Some(build) = BuildSeal::read(out)? else { return Err(refuse(error("deploy-unsealed"))) };
    let (failed, common) = build.failures();
    if common {
        let d = error("deploy-build-failed");
        return Err(refuse(d.arg("errors", build.verdict.errors).arg("blocks", build.verdict.blocks)));
    }
    for site in options.only.iter().chain(&options.keep) {
        if !config.sites.iter().any(|s| s.id == *site) {
            return Err(refuse(error("deploy-site-unknown").arg("site", site)));
        }
    }
    let files = scan::scan(config, out, &config.root.join(".bosoo/deploy/stat-cache"))?;
    if files.is_empty() {
        return Err(refuse(error("deploy-empty")));
    }
    let state = State::new(store, target);
    let pointer = state.pointer()?;
    let base = live_manifest(&state, pointer.as_ref())?;
    let mut kept: BTreeSet<String> = failed.iter().map(|s| s.to_string()).collect();
    kept.extend(options.keep.iter().cloned());
    if !options.only.is_empty() {
        kept.extend(config.sites.iter().map(|s| s.id.clone()).filter(|id| !options.only.contains(id)));
        kept.extend(failed.iter().map(|s| s.to_string()));
    }
    let mut wrong = Vec::new();
    for site in failed.iter().chain(&options.keep.iter().map(String::as_str).collect::<Vec<_>>()) {
        if !base.as_ref().is_some_and(|b| b.files.iter().any(|f| f.site.as_deref() == Some(site))) {
            wrong.push(error("deploy-no-last-good").arg("site", site));
        }
    }
    let choice = Choice {
        as_of: &build.as_of,
        kept: &kept,
        keep_shared: !options.only.is_empty() && base.is_some(),
        grace: config.asset_grace,
    };
    let mut composed = compose(config, files, base.as_ref(), &choice);

    let (mut lines, bad) = redirects::load(&config.root, &config.redirects)?;
    wrong.extend(bad);
    let mut carried = |redirects: &[Redirect], built| {
        lines.extend(redirects.iter().map(|r| redirects::Line { redirect: r.clone(), place: None, built }));
    };
    carried(&build.redirects, true);
    carried(&build.table, false);
    let held: BTreeMap<String, &Redirect> =
        composed.held.iter().map(|r| (redirects::file_of(&r.from), r)).collect();
    for line in &mut lines {
        // What leads to a page that is held back leads on at once: a chain is an error.
        if let Some(to) = held.get(&redirects::file_of(&line.redirect.to)) {
            line.redirect = Redirect { from: line.redirect.from.clone(), ..(*to).clone() };
        }
    }
    lines.extend(composed.held.iter().map(|r| redirects::Line {
        redirect: r.clone(),
        place: None,
        built: false,
    }));
    // A kept site may still have the page that its failed build wanted to lead away from.
    lines.retain(|line| !composed.from.contains_key(&redirects::file_of(&line.redirect.from)));
    let paths: BTreeSet<&str> = composed.files.iter().map(|f| f.path.as_str()).collect();
    let (mut in_force, bad) = redirects::resolve(&lines, &paths);
    wrong.extend(bad);
    let published = state.published()?;
    let (lost, own) = redirects::lost(published.iter().map(String::as_str), &paths, &in_force);
    wrong.extend(lost.iter().map(|p| error("deploy-url-lost").arg("path", format!("/{p}"))));
    in_force.extend(own);
    in_force.sort();

    if let Some(base) = &base
        && !options.allow_older
        && older(&build.as_of, &base.as_of)
    {
        wrong.push(error("deploy-older").arg("as_of", &build.as_of).arg("live", &base.as_of));
    }
    add_redirect_pages(config, target, &mut composed, &in_force);
    let seal = Seal {
        version: 1,
        release: release_id(&composed.files, &in_force, &configuration(config, target)),
        engine: build.engine.clone(),
        as_of: build.as_of.clone(),
        commit: build.commit.clone(),
        verdict: build.verdict,
        sites: composed.sites,
        redirects: in_force,
        files: composed.files,
    };
    let pending = state.pending()?;
    let mut plan = compare(target, &seal, base.as_ref(), pending.as_ref());
    if options.again {
        plan.send_again(&seal);
    }
    plan.target = name.to_string();
    plan.base = pointer;
    plan.commit = build.commit;
    plan.out = Some(std::path::absolute(out)?);
    plan.kept = kept.into_iter().collect();
    plan.set_from(composed.from);
    plan.seal(&seal)?;
    let removed = plan.removals();
    let allowed = options.allow_deletes.unwrap_or(delete_limit(base.as_ref().map_or(0, |b| b.files.len())));
    if removed > allowed {
        wrong.push(error("deploy-deletes").arg("removed", removed).arg("allowed", allowed));
    }
    if wrong.is_empty() { Ok((plan, seal)) } else { Err(Refused(wrong).into()) }
}

/// The manifest of what is live.
pub fn live_manifest(state: &State, pointer: Option<&Pointer>) -> Result<Option<Seal>> {
    match pointer {
        Some(pointer) => {
            let seal = state.manifest(&pointer.release)?;
            seal.with_context(|| format!("the manifest of the live release {}", pointer.release)).map(Some)
        }
        None => Ok(None),
    }
}

/// How many removals need no word: half of a small cluster, a fifth of a large one.
fn delete_limit(files: usize) -> usize {
    match files {
        0..100 => files * 8 / 10,
        100..1_000 => files / 2,
        _ => files / 5,
    }
}

/// Whether clock `a` is before clock `b`; each is a date (China Standard Time) or an RFC 3339 time.
fn older(a: &str, b: &str) -> bool {
    let instant = |text: &str| -> Option<jiff::Timestamp> {
        text.parse().ok().or_else(|| format!("{}T00:00:00+08:00", text.trim()).parse().ok())
    };
    match (instant(a), instant(b)) {
        (Some(a), Some(b)) => a < b,
        _ => a < b,
    }
}

fn configuration(config: &Config, target: &Target) -> String {
    let (gzip, brotli) = target.variants();
    super::headers::nginx(&config.headers, &[], gzip, brotli)
}

/// Adds the pages that lead on from old addresses.
pub fn add_redirect_pages(config: &Config, target: &Target, composed: &mut Composed, in_force: &[Redirect]) {
    if !target.redirect_pages {
        return;
    }
    for redirect in in_force {
        let path = redirects::file_of(&redirect.from);
        if !path.ends_with(".html") || !super::seal::safe_path(&path) {
            continue;
        }
        let bytes = redirects::page(redirect);
        let mut entry = scan::entry(config, &path, bytes.len() as u64, sha256_hex(bytes.as_bytes()));
        entry.group = Group::Page;
        match composed.files.binary_search_by(|f| f.path.cmp(&path)) {
            // The build wrote one itself.
            Ok(_) => continue,
            Err(at) => composed.files.insert(at, entry),
        }
        composed.from.remove(&path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_compared_as_times() {
        assert!(older("2026-11-23", "2026-11-24"));
        assert!(!older("2026-11-24", "2026-11-24"));
        assert!(older("2026-11-24T08:00:00+08:00", "2026-11-24T01:00:00Z"));
        assert!(!older("2026-11-24T10:00:00+08:00", "2026-11-24"));
        assert!(!older("2026-11-24", "2026-11-23T23:00:00+08:00"));
    }

    #[test]
    fn the_guard_grows_stricter_with_the_cluster() {
        assert_eq!((delete_limit(50), delete_limit(500), delete_limit(17_000)), (40, 250, 3_400));
    }
}
