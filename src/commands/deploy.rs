//! `bosoo deploy`: the command line.

use super::{Common, Exit, style};
use crate::deploy::config::{Config, Target};
use crate::deploy::plan::{self, Plan};
use crate::deploy::state::State;
use crate::deploy::store::{self, Store};
use crate::deploy::words::Words;
use crate::deploy::{Refused, apply, bundle, prune, redirects, rollback, sign, text, verify};
use crate::diagnostic::{Level, Report};
use crate::messages::{self, MessageLanguage};
use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Deploy a finished build: plan, apply, verify, roll back.
#[derive(Debug, Args)]
pub struct DeployArgs {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
    /// The target, as named in site.toml.
    #[arg(long, short, global = true)]
    pub target: Option<String>,
    /// Print JSON instead of text.
    #[arg(long, global = true)]
    pub json: bool,
}

/// The steps of a deploy.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Compare the build with the target and write a plan.
    Plan {
        /// The output folder, or a bundle.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// Where the plan is written.
        #[arg(long)]
        plan: Option<PathBuf>,
        /// Allow so many removals.
        #[arg(long)]
        allow_deletes: Option<usize>,
        /// Allow a build that is older than the live one.
        #[arg(long)]
        allow_older: bool,
        /// Deploy only these sites.
        #[arg(long)]
        only: Vec<String>,
        /// Keep what these sites have now.
        #[arg(long)]
        keep_site: Vec<String>,
        /// Send every file again, where someone changed files in the target.
        #[arg(long)]
        again: bool,
    },
    /// Carry out the plan, exactly that one.
    Apply {
        /// The plan.
        #[arg(long)]
        plan: Option<PathBuf>,
    },
    /// Ask the live cluster over HTTP whether it is what was deployed.
    Verify {
        /// Another address than the target's.
        #[arg(long)]
        url: Option<String>,
        /// How many files to compare.
        #[arg(long, default_value_t = 200)]
        sample: usize,
        /// Compare all files.
        #[arg(long)]
        all: bool,
        /// Do not ask the target which release should be live.
        #[arg(long)]
        no_target: bool,
    },
    /// Show what is live, and what was.
    Status {
        /// How many entries of the log to show.
        #[arg(long, default_value_t = 10)]
        last: usize,
    },
    /// Bring back the release before, or another one, or one site of it.
    Rollback {
        /// Only this site.
        #[arg(long)]
        site: Option<String>,
        /// This release; the beginning of its id will do.
        #[arg(long)]
        to: Option<String>,
        /// Write the plan and stop.
        #[arg(long)]
        dry_run: bool,
    },
    /// Delete old releases.
    Prune {
        /// How many releases stay; default: `keep` of the target.
        #[arg(long)]
        keep: Option<usize>,
    },
    /// Write the build as one file for a network that is cut off.
    Bundle {
        /// The output folder.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// The file to write.
        #[arg(long, short, default_value = "bosoo-release.tar")]
        file: PathBuf,
    },
    /// Check a table of old addresses and add it to the cluster's redirects.
    ImportRedirects {
        /// The table: from,to,status.
        table: PathBuf,
        /// The output folder that targets must exist in.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
    },
    /// Make a key for signing releases.
    NewKey {
        /// Where the secret key is written.
        file: PathBuf,
    },
}

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
    diagnostics.iter().map(|d| messages::json(d, language)).collect()
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
        return import(&config, table, &root.join(out), words);
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
            show_plan(&cx, &made, &path)?;
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
                show_plan(&cx, &plan, &path)?;
                return Ok(Exit::Fine);
            }
            cx.apply(&*store, &plan, &seal)
        }
        Action::Status { last } => status(&cx, *last),
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
            if !url.ends_with('/') {
                url.push('/');
            }
            let options = verify::Options { url, own_hosts, sample: (!all).then_some(*sample), release };
            check(&cx, &options)
        }
        Action::Bundle { .. } | Action::ImportRedirects { .. } | Action::NewKey { .. } => Ok(Exit::Fine),
    }
}

fn show_plan(cx: &Session, plan: &Plan, path: &Path) -> Result<()> {
    if cx.json {
        println!("{}", serde_json::to_string_pretty(plan)?);
        return Ok(());
    }
    print!("{}", text::plan(cx.words, plan));
    println!("{}", cx.words.say("deploy-planned", &[("plan", &path.display().to_string())]));
    Ok(())
}

fn status(cx: &Session, last: usize) -> Result<Exit> {
    let store = cx.store()?;
    let state = State::new(&*store, &cx.target);
    let pointer = state.pointer()?;
    let log = state.log(last)?;
    let complete = state.complete()?;
    let pending = state.pending()?;
    let live = plan::live_manifest(&state, pointer.as_ref())?;
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

fn check(cx: &Session, options: &verify::Options) -> Result<Exit> {
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

/// Lines that are right go into the cluster's table; the others into a file of the same shape, with the reason.
fn import(config: &Config, table: &Path, out: &Path, words: &Words) -> Result<Exit> {
    let text = std::fs::read_to_string(table).with_context(|| format!("{}", table.display()))?;
    let (mut lines, mut wrong) = redirects::parse(&table.to_string_lossy(), &text);
    let (known, bad) = redirects::load(&config.root, &config.redirects)?;
    if !bad.is_empty() {
        return Err(Refused(bad).into());
    }
    let files: Vec<String> = walkdir::WalkDir::new(out)
        .into_iter()
        .filter_map(|e| Some(e.ok()?.path().strip_prefix(out).ok()?.to_string_lossy().replace('\\', "/")))
        .collect();
    let pages: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    let mut all = known.clone();
    all.append(&mut lines.clone());
    wrong.extend(redirects::resolve(&all, &pages).1);
    let bad_lines: BTreeSet<u32> = wrong
        .iter()
        .filter_map(|d| d.place.as_ref().filter(|p| *p.file == *table.to_string_lossy()).map(|p| p.line))
        .collect();
    let have: BTreeSet<&str> = known.iter().map(|l| l.redirect.from.as_str()).collect();
    lines.retain(|l| !l.place.as_ref().is_some_and(|p| bad_lines.contains(&p.line)));
    lines.retain(|l| !have.contains(l.redirect.from.as_str()));
    let quoted = |field: &str| match field.contains([',', '"']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_string(),
    };
    let path = config.root.join(&config.redirects);
    let mut file = std::fs::File::options().create(true).append(true).open(&path)?;
    if file.metadata()?.len() == 0 {
        writeln!(file, "from,to,status")?;
    }
    for line in &lines {
        let r = &line.redirect;
        writeln!(file, "{},{},{}", quoted(&r.from), quoted(&r.to), r.status)?;
    }
    for diagnostic in &wrong {
        eprintln!("{}", words.diagnostic(diagnostic));
    }
    let errors = table.with_extension("errors.csv");
    if !bad_lines.is_empty() {
        let rows = text.lines().enumerate().filter(|(n, _)| bad_lines.contains(&(*n as u32 + 1)));
        let rows: Vec<&str> = rows.map(|(_, line)| line).collect();
        std::fs::write(&errors, format!("from,to,status\n{}\n", rows.join("\n")))?;
    }
    let (good, bad) = (lines.len().to_string(), bad_lines.len().to_string());
    println!(
        "{}",
        words.say(
            "deploy-imported",
            &[("good", &good), ("bad", &bad), ("file", &errors.display().to_string())]
        )
    );
    Ok(if bad_lines.is_empty() { Exit::Fine } else { Exit::Content })
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
