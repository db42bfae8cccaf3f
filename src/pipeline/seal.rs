//! What the build says of its own output for `bosoo deploy`, and whether a site's errors stop the others.

use super::Options;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::model::Hold;
use crate::plan::Plan;
use crate::render::World;
use crate::write::seal::{BuildSeal, Redirect, SiteVerdict, Verdict};
use std::path::Path;
use std::process::{Command, Stdio};

/// The seal of a build. Drafts are never deployed, nor is what no rule has looked at: a build with them has none.
pub(super) fn seal(
    world: &World,
    plan: &Plan,
    options: &Options,
    report: &Report,
    findings: &Report,
    commit: Option<String>,
) -> Option<BuildSeal> {
    if options.drafts || options.without.any() {
        return None;
    }
    let config = &world.cluster.config;
    let mut whole = Verdict::default();
    let mut by_site = vec![Verdict::default(); config.sites.len()];
    for diagnostic in report.diagnostics.iter().chain(&findings.diagnostics) {
        count(&mut whole, diagnostic.level);
        if let Some(site) = site_of(config, diagnostic) {
            count(&mut by_site[site], diagnostic.level);
        }
    }
    let mut seal = BuildSeal::new(format!("{}+08:00", options.as_of), whole);
    let languages: Vec<String> = config.languages.iter().map(|lang| lang.id().to_string()).collect();
    let sites = config.sites.iter().zip(by_site).filter(|(_, verdict)| *verdict != Verdict::default());
    seal.sites = sites
        .map(|(site, verdict)| SiteVerdict { id: site.id.to_string(), languages: languages.clone(), verdict })
        .collect();
    // On a host of its own the page that leads on is all there is.
    let common = plan.redirects.iter().filter(|redirect| redirect.from.host == 0);
    seal.redirects = common
        .map(|redirect| Redirect {
            from: format!("/{}", redirect.from.path),
            to: format!("/{}", redirect.to.path),
            status: 301,
        })
        .collect();
    seal.commit = commit;
    Some(seal)
}

/// Whether the build goes on in spite of its errors: with `keep_going`, where each is a site's own.
pub(super) fn goes_on(config: &Config, options: &Options, hold: &Hold, report: &Report) -> bool {
    let own = |diagnostic: &&Diagnostic| {
        // Two outputs at one address: which of them is written would be chance.
        let site = site_of(config, diagnostic).filter(|_| diagnostic.code != "duplicate-address");
        site.is_some_and(|site| options.keep_going || hold.has(&config.sites[site].id))
    };
    let mut errors = report.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error);
    errors.all(|diagnostic| own(&diagnostic))
}

/// Whether the output folder bears a seal that says the same; one that must have none need not lose it.
pub(super) fn is_there(out: &Path, seal: Option<&BuildSeal>) -> bool {
    seal.is_none_or(|seal| matches!(BuildSeal::read(out), Ok(Some(old)) if old.says_the_same(seal)))
}

/// The site that a diagnostic counts against.
pub(super) fn site_of(config: &Config, diagnostic: &Diagnostic) -> Option<usize> {
    let id = diagnostic.site_id()?;
    config.sites.iter().position(|site| *site.id == *id)
}

fn count(verdict: &mut Verdict, level: Level) {
    match level {
        Level::Error => verdict.errors += 1,
        Level::Block => verdict.blocks += 1,
        Level::Veto => verdict.vetoes += 1,
        Level::Deduct | Level::Advice => {}
    }
}

/// The commit that the content came from, where it is under git.
pub(super) fn commit(root: &Path) -> Option<String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["rev-parse", "--verify", "--quiet", "HEAD"]);
    let output = git.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim_ascii().to_string();
    (output.status.success() && text.bytes().all(|b| b.is_ascii_hexdigit()) && !text.is_empty())
        .then_some(text)
}
