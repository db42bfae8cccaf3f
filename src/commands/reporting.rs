//! How `check` and `build` write what they found, and what of it is known already.

use super::{Common, Format, style};
use crate::check::baseline::{Baseline, Standing};
use crate::diagnostic::{Level, Report};
use crate::messages;
use anyhow::Result;
use clap::Args;
use jiff::civil::Date;
use std::path::PathBuf;

/// Options of what is found.
#[derive(Debug, Args)]
pub(super) struct Reporting {
    /// How to write what is found
    #[arg(long, default_value = "text")]
    pub format: Format,
    /// A list of known findings: they are named with their owner and count again after their day
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
}

/// A report, and how each of its diagnostics stands to the list.
pub(super) struct Judged {
    pub report: Report,
    baseline: Baseline,
    today: Date,
    settled: usize,
}

impl Reporting {
    /// The list alone, for a release. What is wrong with it is said by [`Reporting::judge`]; a row that can't be read
    /// excuses nothing.
    pub fn known(&self, common: &Common) -> Result<Baseline> {
        match &self.baseline {
            Some(path) => Baseline::read(&common.root.join(path), &path.to_string_lossy(), &mut Vec::new()),
            None => Ok(Baseline::default()),
        }
    }

    /// Reads the list where one is given. A fault in it is a finding.
    pub fn judge(&self, common: &Common, mut report: Report, today: Date) -> Result<Judged> {
        let baseline = match &self.baseline {
            Some(path) => {
                let shown = path.to_string_lossy().replace('\\', "/");
                Baseline::read(&common.root.join(path), &shown, &mut report.diagnostics)?
            }
            None => Baseline::default(),
        };
        let report = report.sorted();
        let settled = baseline.settled(&report);
        Ok(Judged { report, baseline, today, settled })
    }
}

/// What counts of what is told.
fn counting(told: &Report, standings: &[Standing]) -> Report {
    let counted = told.diagnostics.iter().zip(standings).filter(|(_, standing)| standing.counts());
    Report { diagnostics: counted.map(|(diagnostic, _)| diagnostic.clone()).collect() }
}

impl Judged {
    /// What is told: what several sites share once, each with how it stands to the list.
    fn told(&self) -> (Report, Vec<Standing<'_>>) {
        let standings = self.baseline.judge(&self.report, self.today);
        let apart = |at: usize| match standings[at] {
            Standing::Counts => None,
            Standing::Excused(known) | Standing::Overdue(known) => Some((&known.owner, known.until)),
        };
        let (told, firsts) = messages::once(&self.report, apart);
        (told, firsts.into_iter().map(|at| standings[at]).collect())
    }

    /// The report is a part of what was found: what is not in it need not be gone.
    pub fn shows_a_part(&mut self) {
        self.settled = 0;
    }

    /// What counts.
    pub fn counted(&self) -> Report {
        let (told, standings) = self.told();
        counting(&told, &standings)
    }

    /// The diagnostics as JSON, each known one with its owner and day.
    pub fn json(&self, common: &Common) -> Vec<serde_json::Value> {
        let (told, standings) = self.told();
        let mut values = messages::json(&told, common.lang);
        for (value, standing) in values.iter_mut().zip(standings) {
            if let Standing::Excused(known) | Standing::Overdue(known) = standing {
                value["known"] = serde_json::json!({
                    "owner": known.owner,
                    "until": known.until.to_string(),
                    "overdue": standing.counts(),
                });
            }
        }
        values
    }

    /// The report in SARIF.
    pub fn sarif(&self, common: &Common) -> serde_json::Value {
        let (told, standings) = self.told();
        messages::sarif(&told, common.lang, &folder(common), &|at| match standings[at] {
            Standing::Excused(known) => Some(common.lang.say("known-excused", &words(known))),
            _ => None,
        })
    }

    /// Annotations of what counts.
    pub fn github(&self, common: &Common) -> String {
        messages::github(&self.counted(), common.lang, &folder(common))
    }

    /// What counts in full, then what is known, one line each.
    pub fn text(&self, common: &Common) -> String {
        let (told, standings) = self.told();
        let mut out = messages::text(&counting(&told, &standings), common.lang, style());
        let lines: Vec<String> = told
            .diagnostics
            .iter()
            .zip(standings)
            .filter_map(|(diagnostic, standing)| {
                let (id, known) = match standing {
                    Standing::Counts => return None,
                    Standing::Excused(known) => ("known-excused", known),
                    Standing::Overdue(known) => ("known-overdue", known),
                };
                let place = diagnostic.place.as_ref().map_or_else(String::new, |place| match place.line {
                    0 => place.file.to_string(),
                    line => format!("{}:{line}:{}", place.file, place.column),
                });
                Some(format!("{}  {place}  {}", diagnostic.code, common.lang.say(id, &words(known))))
            })
            .collect();
        if !lines.is_empty() {
            let count = [("count", lines.len().to_string())];
            out.push_str(&format!("{}\n  {}\n", common.lang.say("known-title", &count), lines.join("\n  ")));
        }
        if self.settled > 0 {
            out.push_str(&common.lang.say("known-settled", &[("count", self.settled.to_string())]));
            out.push('\n');
        }
        out
    }

    /// The list without what is gone, and that.
    pub fn parted(&self) -> (Baseline, Baseline) {
        self.baseline.parted(&self.report)
    }

    /// How many findings are not on the list.
    pub fn unlisted(&self) -> usize {
        let standings = self.baseline.judge(&self.report, self.today);
        standings.iter().filter(|standing| matches!(standing, Standing::Counts)).count()
    }

    /// The list with all that was found.
    pub fn renewed(&self, owner: &str, until: Date) -> Baseline {
        self.baseline.renewed(&self.report, owner, until)
    }
}

fn words(known: &crate::check::baseline::Known) -> Vec<(&'static str, String)> {
    vec![("owner", known.owner.clone()), ("until", known.until.to_string())]
}

/// How many there are of each level, for the last line.
pub(super) fn counts(report: &Report) -> Vec<(&'static str, String)> {
    let of = |level| report.count(level).to_string();
    vec![
        ("errors", of(Level::Error)),
        ("blocks", of(Level::Block)),
        ("vetoes", of(Level::Veto)),
        ("deductions", of(Level::Deduct)),
        ("advice", of(Level::Advice)),
        ("others", (report.diagnostics.len() - report.count(Level::Error)).to_string()),
    ]
}

/// Whether something in it must be mended before publication.
pub(super) fn is_grave(report: &Report) -> bool {
    [Level::Error, Level::Block, Level::Veto].iter().any(|level| report.count(*level) > 0)
}

/// The cluster's folder as code hosts know it: relative to where the program was called, which is the repository.
fn folder(common: &Common) -> String {
    use std::path::Component;
    let inside =
        common.root.is_relative() && !common.root.components().any(|part| part == Component::ParentDir);
    if !inside {
        return String::new();
    }
    let parts = common.root.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
