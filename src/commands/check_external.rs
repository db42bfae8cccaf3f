//! `bosoo check --external`: links that lead out of the cluster. It asks the network and therefore never belongs to a build.

use super::Common;
use super::put::put;
use crate::diagnostic::Report;
use crate::external::{self, History, Options};
use crate::model::url::domain;
use crate::pipeline;
use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget};
use jiff::civil::DateTime;
use std::time::Duration;

/// What is wrong with the links outside.
pub(super) fn check(
    common: &Common,
    as_of: DateTime,
    only: &[String],
    private: bool,
    pause: Duration,
) -> Result<Report> {
    let mut report = Report::default();
    let Some(loaded) = pipeline::load(&common.root, as_of, false, &mut report)? else {
        return Ok(report.sorted());
    };
    let found = external::addresses(&common.root, &loaded.cluster, &loaded.addresses);
    let mut history = History::read(&common.root);
    history.keep(|address| found.contains_key(address));
    let wanted = |address: &str| only.is_empty() || only.iter().any(|host| host == domain(address));
    let due = found.keys().filter(|address| wanted(address) && history.is_due(address, as_of));
    let due: Vec<String> = due.cloned().collect();
    let bar = ProgressBar::with_draw_target(Some(due.len() as u64), ProgressDrawTarget::stderr());
    let options = Options { pause, timeout: Duration::from_secs(20), private };
    external::ask(due, options, |address, answer| {
        history.note(address, answer, as_of);
        bar.inc(1);
    })?;
    bar.finish_and_clear();
    let path = common.root.join(History::FILE);
    put(&path, history.to_json()?)?;
    Ok(Report { diagnostics: external::findings(&found, &history, &loaded.rules, as_of) }.sorted())
}
