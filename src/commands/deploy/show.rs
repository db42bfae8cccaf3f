//! What is printed of a plan, of the target and of the live cluster.

use super::{Session, bar, json_of};
use crate::commands::Exit;
use crate::deploy::plan::{Plan, live_manifest};
use crate::deploy::state::State;
use crate::deploy::{text, verify};
use crate::diagnostic::Level;
use anyhow::Result;
use std::path::Path;

pub(super) fn plan(cx: &Session, plan: &Plan, path: &Path) -> Result<()> {
    if cx.json {
        println!("{}", serde_json::to_string_pretty(plan)?);
        return Ok(());
    }
    print!("{}", text::plan(cx.words, plan));
    println!("{}", cx.words.say("deploy-planned", &[("plan", &path.display().to_string())]));
    Ok(())
}

pub(super) fn status(cx: &Session, last: usize) -> Result<Exit> {
    let store = cx.store()?;
    let state = State::new(&*store, &cx.target);
    let pointer = state.pointer()?;
    let log = state.log(last)?;
    let complete = state.complete()?;
    let pending = state.pending()?;
    let live = live_manifest(&state, pointer.as_ref())?;
    if cx.json {
        let sites = live.as_ref().map(|l| &l.sites);
        let row = serde_json::json!({
            "target": cx.name, "live": pointer, "log": log, "releases": complete,
            "pending": pending.map(|p| p.release), "sites": sites,
        });
        println!("{}", serde_json::to_string_pretty(&row)?);
        return Ok(Exit::Fine);
    }
    let Some(live) = live else {
        println!("{}", cx.words.say("deploy-status-none", &[("target", &cx.name)]));
        return Ok(Exit::Fine);
    };
    let files = live.files.len().to_string();
    let args =
        [("target", cx.name.as_str()), ("release", &live.release), ("as_of", &live.as_of), ("n", &files)];
    println!("{}", cx.words.say("deploy-status-live", &args));
    for site in live.sites.iter().filter(|s| s.from.is_some()) {
        let from = site.from.as_deref().unwrap_or("");
        println!(
            "{}",
            cx.words
                .say("deploy-status-kept", &[("site", &site.id), ("release", from), ("as_of", &site.as_of)])
        );
    }
    if let Some(pending) = pending {
        println!("{}", cx.words.say("deploy-status-pending", &[("release", &pending.release)]));
    }
    print!("{}", text::log(cx.words, &log, &live.release, &|r| complete.contains(r)));
    Ok(Exit::Fine)
}

pub(super) fn check(cx: &Session, options: &verify::Options) -> Result<Exit> {
    let bar = bar();
    let seen = verify::verify(&cx.config, options, &|done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let seen = seen?;
    let failed = seen.problems.iter().any(|d| d.level <= Level::Block);
    if cx.json {
        let problems = json_of(cx.words.0, &seen.problems);
        let row = serde_json::json!({
            "release": seen.release, "files": seen.files, "of": seen.of, "redirects": seen.redirects,
            "compressed": seen.compressed, "integrity": seen.integrity, "signed": seen.signed,
            "certificate": seen.certificate, "ipv6": seen.ipv6, "problems": problems,
        });
        println!("{}", serde_json::to_string_pretty(&row)?);
    } else {
        for problem in &seen.problems {
            println!("{}", cx.words.diagnostic(problem));
        }
        let [files, of, n, zip, sri] =
            [seen.files, seen.of, seen.redirects, seen.compressed, seen.integrity].map(|n| n.to_string());
        let args = [
            ("release", seen.release.as_str()),
            ("files", &files),
            ("of", &of),
            ("redirects", &n),
            ("compressed", &zip),
            ("integrity", &sri),
            ("certificate", seen.certificate.as_deref().unwrap_or("-")),
            ("signed", seen.signed.as_deref().unwrap_or("-")),
            ("ipv6", &seen.ipv6.join(" ")),
        ];
        println!("{}", cx.words.say("deploy-verified", &args));
    }
    Ok(if failed { Exit::Content } else { Exit::Fine })
}
