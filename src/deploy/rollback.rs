//! An earlier release, or one site of it, comes back without a build and without uploading.

use super::compose::{bring_back, release_id};
use super::config::{Config, Target};
use super::plan::{self, Change, Plan, compare, live_manifest};
use super::redirects::file_of;
use super::refuse;
use super::seal::Seal;
use super::state::{Act, State};
use super::store::Store;
use crate::diagnostic::{Diagnostic, Level};
use anyhow::Result;
use std::collections::BTreeMap;

/// The plan that brings back release `to` (default: the one before the live one), or only `site` of it.
pub fn rollback(
    config: &Config,
    name: &str,
    target: &Target,
    store: &dyn Store,
    site: Option<&str>,
    to: Option<&str>,
) -> Result<(Plan, Seal)> {
    let state = State::new(store, target);
    let error = |code| Diagnostic::new(Level::Error, code);
    let pointer = state.pointer()?;
    let Some(live) = live_manifest(&state, pointer.as_ref())? else {
        return Err(refuse(error("deploy-nothing-live")));
    };
    if let Some(site) = site
        && !config.sites.iter().any(|s| s.id == site)
    {
        return Err(refuse(error("deploy-site-unknown").arg("site", site).arg("out", "")));
    }
    let complete = state.complete()?;
    let log = state.log(1_000)?;
    let to = match to {
        Some(to) => {
            let found: Vec<&String> = complete.iter().filter(|r| r.starts_with(to)).collect();
            match found[..] {
                [one] => one.clone(),
                _ => {
                    let known = complete.iter().cloned().collect::<Vec<_>>().join(", ");
                    return Err(refuse(
                        error("deploy-release-unknown").arg("release", to).arg("known", known),
                    ));
                }
            }
        }
        None => {
            let other = log.iter().map(|e| &e.release).find(|r| **r != live.release && complete.contains(*r));
            other.cloned().ok_or_else(|| refuse(error("deploy-no-earlier")))?
        }
    };
    let Some(old) = state.manifest(&to)? else {
        return Err(refuse(error("deploy-release-unknown").arg("release", &to).arg("known", "")));
    };
    let (seal, from) = match site {
        None => {
            let from = old.files.iter().map(|f| (f.path.clone(), old.release.clone())).collect();
            (old, from)
        }
        Some(site) => {
            if !old.files.iter().any(|f| f.site.as_deref() == Some(site)) {
                return Err(refuse(error("deploy-no-last-good").arg("site", site).arg("out", &to)));
            }
            one_site(config, target, &live, &old, site)
        }
    };
    let pending = state.pending()?;
    let mut plan = compare(target, &seal, Some(&live), pending.as_ref());
    plan.target = name.to_string();
    plan.base = pointer;
    plan.act = Act::Rollback;
    plan.site = site.map(str::to_string);
    let changed = plan.actions.iter().filter(|a| a.change != Change::Removed);
    let mut needed: BTreeMap<String, String> = BTreeMap::new();
    for action in changed {
        if let Some(release) = from.get(&action.path) {
            needed.insert(action.path.clone(), release.clone());
        }
    }
    plan.from = needed;
    plan.seal(&seal)?;
    Ok((plan, seal))
}

fn one_site(
    config: &Config,
    target: &Target,
    live: &Seal,
    old: &Seal,
    site: &str,
) -> (Seal, BTreeMap<String, String>) {
    let mut composed = bring_back(config, live, old, site);
    // A page that came back answers for itself; what led away from it does no more.
    let mut redirects = live.redirects.clone();
    redirects
        .retain(|r| composed.files.binary_search_by(|f| f.path.as_str().cmp(&file_of(&r.from))).is_err());
    plan::add_redirect_pages(config, target, &mut composed, &redirects);
    let (gzip, brotli) = target.variants();
    let configuration = super::headers::nginx(&config.headers, &[], gzip, brotli);
    let seal = Seal {
        version: 1,
        release: release_id(&composed.files, &redirects, &configuration),
        engine: live.engine.clone(),
        as_of: live.as_of.clone(),
        commit: live.commit.clone(),
        verdict: live.verdict,
        sites: composed.sites,
        redirects,
        files: composed.files,
    };
    (seal, composed.from)
}
