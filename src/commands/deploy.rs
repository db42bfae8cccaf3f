//! `bosoo deploy`: the command line.

mod args;
mod import;
mod show;

use super::{Common, Exit, style};
use crate::deploy::config::{Config, Target};
use crate::deploy::plan::{self, Plan};
use crate::deploy::state::State;
use crate::deploy::store::{self, Store};
use crate::deploy::words::Words;
use crate::deploy::{Refused, apply, bundle, prune, rollback, sign, text, verify};
use crate::diagnostic::Report;
use crate::messages::{self, MessageLanguage};
use anyhow::{Context, Result};
pub use args::{Action, DeployArgs};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Runs `bosoo deploy`.
pub(super) fn run(common: &Common, args: &DeployArgs) -> Result<Exit> {
    let words = Words(common.lang, style());
    match act(args, &common.root, &words) {
        Err(error) => match error.downcast_ref::<Refused>() {
            Some(refused) => {
                report(args, &words, refused);
                Ok(Exit::Content)
            }
            None => Err(error),
        },
        done => done,
    }
}

fn report(args: &DeployArgs, words: &Words, refused: &Refused) {
    if args.json {
        println!("{}", serde_json::json!({ "refused": json_of(words.0, &refused.0) }));
        return;
    }
    // Thousands of lost addresses are one problem; the first hundred show it.
    let shown = refused.0.iter().take(100).cloned().collect();
    eprint!("{}", messages::text(&Report { diagnostics: shown }, words.0, words.1));
    if refused.0.len() > 100 {
        eprintln!("{}", words.say("deploy-plan-more", &[("n", &(refused.0.len() - 100).to_string())]));
    }
}

fn json_of(
    language: MessageLanguage,
    diagnostics: &[crate::diagnostic::Diagnostic],
) -> Vec<serde_json::Value> {
    messages::json(&Report { diagnostics: diagnostics.to_vec() }, language)
}

struct Session<'a> {
    config: Config,
    name: String,
    target: Target,
    words: &'a Words,
    json: bool,
}

impl Session<'_> {
    fn store(&self) -> Result<Box<dyn Store>> {
        store::open(&self.config, &self.target)
    }

    fn plan_path(&self, given: &Option<PathBuf>) -> PathBuf {
        given.clone().unwrap_or_else(|| self.config.local(&self.name).join("plan.json"))
    }

    fn apply(&self, store: &dyn Store, plan: &Plan, seal: &crate::deploy::seal::Seal) -> Result<Exit> {
        let bar = bar();
        let progress = |group: &str, done: usize, of: usize| {
            bar.set_length(of as u64);
            bar.set_message(self.words.say(&format!("deploy-group-{group}"), &[]));
            bar.set_position(done as u64);
        };
        let done = apply::apply(&self.config, &self.name, &self.target, store, plan, seal, &progress);
        bar.finish_and_clear();
        let done = done?;
        if self.json {
            println!("{}", serde_json::to_string(&done)?);
        } else {
            let [transfers, resumed, removed] =
                [done.transfers, done.resumed, done.removed].map(|n| n.to_string());
            let purge = done.purge.display().to_string();
            let args = [
                ("release", done.release.as_str()),
                ("transfers", &transfers),
                ("bytes", &text::bytes(done.bytes)),
                ("resumed", &resumed),
                ("removed", &removed),
                ("purge", &purge),
            ];
            println!("{}", self.words.say("deploy-applied", &args));
        }
        Ok(Exit::Fine)
    }
}

/// A bar on a terminal, nothing elsewhere.
fn bar() -> indicatif::ProgressBar {
    if !std::io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let bar = indicatif::ProgressBar::new(0);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {elapsed}") {
        bar.set_style(style);
    }
    bar
}

fn act(args: &DeployArgs, root: &Path, words: &Words) -> Result<Exit> {
    if let Action::NewKey { file } = &args.action {
        return new_key(root, file, words);
    }
    let config = Config::load(root)?;
    if let Action::Bundle { out, file } = &args.action {
        let n = bundle::make(&config, &root.join(out), &root.join(file))?.to_string();
        println!("{}", words.say("deploy-bundled", &[("n", &n), ("file", &file.display().to_string())]));
        return Ok(Exit::Fine);
    }
    if let Action::ImportRedirects { table, out } = &args.action {
        return import::import(&config, table, &root.join(out), words);
    }
    let (name, target) = config.target(args.target.as_deref())?;
    let cx = Session { config, name, target, words, json: args.json };
    match &args.action {
        Action::Plan { out, plan, allow_deletes, allow_older, only, keep_site, again } => {
            let out = root.join(out);
            let out = if out.is_file() { bundle::open(&cx.config, &out)? } else { out };
            let options = plan::Options {
                out,
                allow_deletes: *allow_deletes,
                allow_older: *allow_older,
                only: only.clone(),
                keep: keep_site.clone(),
                again: *again,
            };
            let store = cx.store()?;
            let (made, seal) = plan::plan(&cx.config, &cx.name, &cx.target, &*store, &options)?;
            let path = cx.plan_path(plan);
            made.write(&path, &seal)?;
            show::plan(&cx, &made, &path)?;
            Ok(Exit::Fine)
        }
        Action::Apply { plan } => {
            let (plan, seal) = Plan::read(&cx.plan_path(plan))?;
            cx.apply(&*cx.store()?, &plan, &seal)
        }
        Action::Rollback { site, to, dry_run } => {
            let store = cx.store()?;
            let (plan, seal) = rollback::rollback(
                &cx.config,
                &cx.name,
                &cx.target,
                &*store,
                site.as_deref(),
                to.as_deref(),
            )?;
            let path = cx.plan_path(&None);
            plan.write(&path, &seal)?;
            if *dry_run {
                show::plan(&cx, &plan, &path)?;
                return Ok(Exit::Fine);
            }
            cx.apply(&*store, &plan, &seal)
        }
        Action::Status { last } => show::status(&cx, *last),
        Action::Prune { keep } => {
            let keep = keep.unwrap_or(cx.target.keep);
            let pruned = prune::prune(&cx.config, &cx.name, &cx.target, &*cx.store()?, keep)?;
            if cx.json {
                println!("{}", serde_json::to_string(&pruned)?);
            } else {
                let n = pruned.releases.len().to_string();
                let kept = pruned.kept.join(", ");
                println!("{}", words.say("deploy-pruned", &[("n", &n), ("kept", &kept)]));
            }
            Ok(Exit::Fine)
        }
        Action::Verify { url, sample, all, no_target } => {
            let release = match no_target {
                true => None,
                false => State::new(&*cx.store()?, &cx.target).pointer()?.map(|p| p.release),
            };
            let own_hosts = url.is_none() && cx.target.url.is_none();
            let mut url = url.clone().unwrap_or_else(|| cx.config.url(&cx.target));
            verify::address(&url)?;
            if !url.ends_with('/') {
                url.push('/');
            }
            let options = verify::Options { url, own_hosts, sample: (!all).then_some(*sample), release };
            show::check(&cx, &options)
        }
        Action::Bundle { .. } | Action::ImportRedirects { .. } | Action::NewKey { .. } => Ok(Exit::Fine),
    }
}

fn new_key(root: &Path, file: &Path, words: &Words) -> Result<Exit> {
    use std::os::unix::fs::OpenOptionsExt;
    let password = std::env::var("BOSOO_SIGN_PASSWORD").ok().filter(|p| !p.is_empty());
    let (secret, public) = sign::new_key(password)?;
    let path = root.join(file);
    let made = std::fs::File::options().write(true).create_new(true).mode(0o600).open(&path);
    made.and_then(|mut f| f.write_all(secret.as_bytes())).with_context(|| format!("{}", path.display()))?;
    println!(
        "{}",
        words.say("deploy-key-made", &[("file", &path.display().to_string()), ("public", &public)])
    );
    Ok(Exit::Fine)
}
