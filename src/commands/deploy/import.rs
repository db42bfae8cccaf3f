//! `bosoo deploy import-redirects`: the addresses of an old site, thousands at a time.

use crate::commands::Exit;
use crate::deploy::config::Config;
use crate::deploy::words::Words;
use crate::deploy::{Refused, redirects};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

/// Lines that are right go into the cluster's table; the others into a file of the same shape, with the reason.
pub(super) fn import(config: &Config, table: &Path, out: &Path, words: &Words) -> Result<Exit> {
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
