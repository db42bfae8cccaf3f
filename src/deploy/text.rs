//! Plans and records as text for people.

use super::plan::{Change, Plan};
use super::state::{Act, Entry};
use super::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many paths of each kind a plan shows; the JSON has all.
const SHOWN: usize = 20;

/// Bytes in the unit a person reads.
pub fn bytes(n: u64) -> String {
    const UNITS: [&str; 4] = ["B", "KiB", "MiB", "GiB"];
    let mut value = n as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    if unit == 0 { format!("{n} B") } else { format!("{value:.1} {}", UNITS[unit]) }
}

#[derive(Default)]
struct Sum {
    counts: [usize; 4],
    bytes: u64,
}

fn column(change: Change) -> usize {
    match change {
        Change::New => 0,
        Change::Changed => 1,
        Change::Headers => 2,
        Change::Removed => 3,
    }
}

/// The plan as text.
pub fn plan(words: &Words, plan: &Plan) -> String {
    let mut text = String::new();
    let base = plan.base.as_ref().map_or("-", |b| &b.release);
    let _ = writeln!(
        text,
        "{}",
        words.say(
            "deploy-plan-head",
            &[("target", &plan.target), ("base", base), ("release", &plan.release), ("as_of", &plan.as_of)]
        )
    );
    for site in &plan.kept {
        let _ = writeln!(text, "{}", words.say("deploy-plan-kept", &[("site", site)]));
    }
    if plan.is_empty() {
        let _ = writeln!(text, "{}", words.say("deploy-plan-empty", &[]));
        return text;
    }
    let mut sums: BTreeMap<(String, String), Sum> = BTreeMap::new();
    let mut total = Sum::default();
    for action in &plan.actions {
        let key = (action.site.clone().unwrap_or("*".into()), action.lang.clone().unwrap_or("*".into()));
        for sum in [sums.entry(key).or_default(), &mut total] {
            sum.counts[column(action.change)] += 1;
            sum.bytes += action.bytes;
        }
    }
    let heads: Vec<String> = ["new", "changed", "headers", "removed"]
        .iter()
        .map(|id| words.say(&format!("deploy-change-{id}"), &[]))
        .collect();
    let row = |text: &mut String, site: &str, lang: &str, sum: &Sum| {
        let _ = write!(text, "  {site:<16} {lang:<4}");
        for (head, n) in heads.iter().zip(sum.counts) {
            let _ = write!(text, "  {head} {n:<6}");
        }
        let _ = writeln!(text, "  {}", bytes(sum.bytes));
    };
    for ((site, lang), sum) in &sums {
        row(&mut text, site, lang, sum);
    }
    row(&mut text, "=", "=", &total);
    for change in [Change::New, Change::Changed, Change::Headers, Change::Removed] {
        let list: Vec<_> = plan.actions.iter().filter(|a| a.change == change).collect();
        for action in list.iter().take(SHOWN) {
            let reason = words.say(&format!("deploy-reason-{}", action.reason.id()), &[]);
            let head = &heads[column(change)];
            let _ = writeln!(text, "  {head}  /{}  {}  {reason}", action.path, bytes(action.bytes));
        }
        if list.len() > SHOWN {
            let more = (list.len() - SHOWN).to_string();
            let _ = writeln!(text, "  {}", words.say("deploy-plan-more", &[("n", &more)]));
        }
    }
    for path in &plan.unsafe_assets {
        let _ = writeln!(text, "{}", words.say("deploy-plan-unsafe", &[("path", path)]));
    }
    let unchanged = plan.unchanged.to_string();
    let _ = writeln!(
        text,
        "{}",
        words.say("deploy-plan-rest", &[("n", &unchanged), ("bytes", &bytes(plan.bytes()))])
    );
    text
}

/// The log as text.
pub fn log(words: &Words, entries: &[Entry], live: &str, complete: &dyn Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for entry in entries {
        let mark = match entry.release == live {
            true => "*",
            false if complete(&entry.release) => " ",
            false => "-",
        };
        let act = words.say(
            match entry.act {
                Act::Deploy => "deploy-act-deploy",
                Act::Rollback => "deploy-act-rollback",
            },
            &[],
        );
        let _ = writeln!(
            text,
            "{mark} {:>5}  {}  {}  {act}{}  {}  {}",
            entry.seq,
            entry.release,
            entry.at,
            entry.site.as_ref().map(|s| format!(" {s}")).unwrap_or_default(),
            entry.by,
            entry.commit.as_deref().unwrap_or("-"),
        );
    }
    text
}
