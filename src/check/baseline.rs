//! Known findings of an old site: each has an owner and a day by which it must be gone, and counts again after it.
//!
//! A finding is known again by its code, its file and a hash of its line: lines that move stay known, a line that is
//! edited is looked at anew. What cannot be built and what must never be published is never excused.

use crate::diagnostic::{Diagnostic, Level, Report};
use crate::tree::{self, Form, Reader, Source};
use anyhow::{Context, Result};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// What a finding is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    file: String,
    code: String,
    hash: u64,
}

/// Findings of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    key: Key,
    /// How many there were: of more, the rest are new.
    pub count: usize,
    /// Who sees to it.
    pub owner: String,
    /// The last day on which it is excused.
    pub until: Date,
}

impl Known {
    /// The rule.
    pub fn code(&self) -> &str {
        &self.key.code
    }

    /// The file; empty where it was found in none.
    pub fn file(&self) -> &str {
        &self.key.file
    }
}

/// How a finding stands to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It is new, or can't be excused.
    Counts,
    /// It is known and its day has not passed.
    Excused(&'a Known),
    /// It is known and should be gone.
    Overdue(&'a Known),
}

impl Standing<'_> {
    /// Whether the finding counts.
    pub fn counts(self) -> bool {
        !matches!(self, Standing::Excused(_))
    }
}

/// The list of known findings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    known: Vec<Known>,
}

impl Baseline {
    /// Reads a list; what is wrong with the file goes to `out`.
    pub fn read(path: &Path, shown: &str, out: &mut Vec<Diagnostic>) -> Result<Baseline> {
        let text = std::fs::read_to_string(path).with_context(|| shown.to_string())?;
        let shown: Arc<str> = shown.into();
        let source = Source { path: &shown, text: &text };
        let node = tree::parse(source, 0..text.len(), Form::Toml, out);
        let mut top = Reader::new(source, &node, "baseline", out);
        let rows = top.list("known");
        top.finish();
        let mut known = Vec::new();
        for row in rows {
            let mut reader = Reader::new(source, row, "known", out);
            let (code, file) = (reader.text("code"), reader.text("file"));
            let hash = reader.text("line").and_then(|hash| u64::from_str_radix(hash, 16).ok());
            let count = reader.integer("count").unwrap_or(1).clamp(0, u32::MAX.into()) as usize;
            let (owner, until) =
                (reader.text("owner").filter(|owner| !owner.is_empty()), reader.date("until"));
            let fields = [
                ("code", code.is_some()),
                ("file", file.is_some()),
                ("line", hash.is_some()),
                ("owner", owner.is_some()),
                ("until", until.is_some()),
            ];
            for (field, _) in fields.iter().filter(|(_, there)| !there) {
                reader.missing(field, row.span.clone());
            }
            reader.finish();
            if let (Some(code), Some(file), Some(hash), Some(owner), Some(until)) =
                (code, file, hash, owner, until)
            {
                let key = Key { file: file.to_string(), code: code.to_string(), hash };
                known.push(Known { key, count, owner: owner.to_string(), until });
            }
        }
        Ok(Baseline { known })
    }

    /// How each diagnostic of a report stands, in the report's order, on a day.
    pub fn judge(&self, report: &Report, today: Date) -> Vec<Standing<'_>> {
        let mut left: FxHashMap<&Key, Vec<(&Known, usize)>> = FxHashMap::default();
        for known in &self.known {
            left.entry(&known.key).or_default().push((known, known.count));
        }
        let judge = |diagnostic: &Diagnostic| {
            let Some(key) = key(diagnostic) else { return Standing::Counts };
            let Some(rows) = left.get_mut(&key) else { return Standing::Counts };
            match rows.iter_mut().find(|(_, count)| *count > 0) {
                Some((known, count)) => {
                    *count -= 1;
                    if today <= known.until { Standing::Excused(known) } else { Standing::Overdue(known) }
                }
                None => Standing::Counts,
            }
        };
        report.diagnostics.iter().map(judge).collect()
    }

    /// The list without what is no longer there, and that. Nothing is added, no owner and no day changes.
    pub fn parted(&self, report: &Report) -> (Baseline, Baseline) {
        let mut found: FxHashMap<Key, usize> = FxHashMap::default();
        for key in report.diagnostics.iter().filter_map(key) {
            *found.entry(key).or_default() += 1;
        }
        let (mut stay, mut gone) = (Baseline::default(), Baseline::default());
        for known in &self.known {
            let here = found.get_mut(&known.key);
            let still = here.as_ref().map_or(0, |here| (**here).min(known.count));
            if let Some(here) = here {
                *here -= still;
            }
            for (list, count) in [(&mut stay, still), (&mut gone, known.count - still)] {
                if count > 0 {
                    list.known.push(Known { count, ..known.clone() });
                }
            }
        }
        (stay, gone)
    }

    /// How many known findings are no longer there.
    pub fn settled(&self, report: &Report) -> usize {
        self.parted(report).1.len()
    }

    /// Its rows.
    pub fn rows(&self) -> &[Known] {
        &self.known
    }

    /// The list of all that a report holds: what was known keeps its owner and day, the rest gets these.
    pub fn renewed(&self, report: &Report, owner: &str, until: Date) -> Baseline {
        let mut known: Vec<Known> = Vec::new();
        let standings = self.judge(report, Date::MIN);
        for (diagnostic, standing) in report.diagnostics.iter().zip(standings) {
            let Some(key) = key(diagnostic) else { continue };
            let (owner, until) = match standing {
                Standing::Excused(old) | Standing::Overdue(old) => (old.owner.clone(), old.until),
                Standing::Counts => (owner.to_string(), until),
            };
            let same = |row: &&mut Known| row.key == key && row.owner == owner && row.until == until;
            match known.iter_mut().rev().find(same) {
                Some(row) => row.count += 1,
                None => known.push(Known { key, count: 1, owner, until }),
            }
        }
        known.sort_by(|a, b| (&a.key, a.until, &a.owner).cmp(&(&b.key, b.until, &b.owner)));
        Baseline { known }
    }

    /// The file's text.
    pub fn to_toml(&self) -> String {
        let mut out = String::from(
            "# Known findings: `bosoo check --baseline` excuses each until its day. `line` is a hash of the line's text.\n\
             # 已知问题：到期之前不计；每条写明责任人和整改期限。\n",
        );
        for known in &self.known {
            // JSON's escapes are TOML's.
            let text = |text: &str| serde_json::Value::from(text).to_string();
            let _ = write!(
                out,
                "\n[[known]]\ncode = {}\nfile = {}\nline = \"{:016x}\"\n",
                text(&known.key.code),
                text(&known.key.file),
                known.key.hash
            );
            if known.count > 1 {
                let _ = writeln!(out, "count = {}", known.count);
            }
            let _ = writeln!(out, "owner = {}\nuntil = {}", text(&known.owner), known.until);
        }
        out
    }

    /// How many findings are listed whose day has passed: they count, and stay in the list as they are.
    pub fn overdue(&self, today: Date) -> usize {
        self.known.iter().filter(|known| known.until < today).map(|known| known.count).sum()
    }

    /// How many findings are listed.
    pub fn len(&self) -> usize {
        self.known.iter().map(|known| known.count).sum()
    }

    /// Whether nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }
}

/// What a diagnostic is known by; `None` where it can't be excused.
fn key(diagnostic: &Diagnostic) -> Option<Key> {
    if matches!(diagnostic.level, Level::Error | Level::Block) {
        return None;
    }
    let place = diagnostic.place.as_ref();
    let hash = match place.filter(|place| place.line > 0) {
        Some(place) => xxh3_64(crate::lang::text::trim(&place.snippet).as_bytes()),
        // Without a line, what it speaks of tells it apart; numbers and dates change from day to day.
        None => {
            let words =
                diagnostic.args.iter().filter(|(_, value)| !value.starts_with(|c: char| c.is_ascii_digit()));
            let words: Vec<&str> = words.map(|(_, value)| value.as_str()).collect();
            xxh3_64(words.join("\n").as_bytes())
        }
    };
    let file = place.map_or_else(String::new, |place| place.file.to_string());
    Some(Key { file, code: diagnostic.code.to_string(), hash })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use jiff::civil::date;

    const DUE: Date = date(2027, 3, 31);

    fn report(text: &str, level: Level) -> Report {
        let path: Arc<str> = "content/edu/a.zh.md".into();
        let mut report = Report::default();
        for (at, _) in text.match_indices('坏') {
            report.push(Diagnostic::new(level, "bad-word").at(Place::at(&path, text, at..at + 3)));
        }
        report
    }

    fn listed(baseline: &Baseline) -> Baseline {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.toml");
        std::fs::write(&path, baseline.to_toml()).unwrap();
        let mut faults = Vec::new();
        let read = Baseline::read(&path, "known.toml", &mut faults).unwrap();
        assert_eq!(faults, []);
        read
    }

    #[test]
    fn a_known_finding_is_excused_until_its_day_wherever_its_line_moves() {
        let baseline =
            listed(&Baseline::default().renewed(&report("坏一\n", Level::Veto), "市“教”育局", DUE));
        let moved = report("新的一行\n\n  坏一\r\n", Level::Veto);
        let standing = |report: &Report, day| baseline.judge(report, day)[0];
        assert!(matches!(standing(&moved, DUE), Standing::Excused(known) if known.owner == "市“教”育局"));
        assert!(matches!(standing(&moved, date(2027, 4, 1)), Standing::Overdue(_)));
        assert_eq!(standing(&report("坏二\n", Level::Veto), DUE), Standing::Counts);
    }

    #[test]
    fn of_more_findings_than_listed_the_rest_is_new() {
        let baseline = listed(&Baseline::default().renewed(&report("坏\n坏\n", Level::Deduct), "甲", DUE));
        assert_eq!(baseline.len(), 2);
        let three = report("坏\n坏\n坏\n", Level::Deduct);
        let counts: Vec<bool> =
            baseline.judge(&three, DUE).iter().map(|standing| standing.counts()).collect();
        assert_eq!(counts, [false, false, true]);
        assert_eq!((baseline.settled(&three), baseline.settled(&report("坏\n", Level::Deduct))), (0, 1));
        // Writing again keeps owners, forgets what is gone and takes in what is new.
        let again = baseline.renewed(&report("坏\n坏二\n", Level::Deduct), "乙", date(2028, 1, 1));
        let owners: Vec<&str> = again.known.iter().map(|known| known.owner.as_str()).collect();
        assert_eq!((owners.len(), owners.contains(&"甲"), owners.contains(&"乙")), (2, true, true));
    }

    #[test]
    fn a_list_is_renewed_without_what_is_gone_and_nothing_else() {
        let mut baseline = Baseline::default().renewed(&report("坏\n坏\n坏二\n", Level::Deduct), "甲", DUE);
        baseline.known.push(Known {
            owner: "乙".into(),
            until: date(2026, 1, 1),
            ..baseline.known.iter().find(|known| known.count == 1).unwrap().clone()
        });
        let now = report("坏\n坏二\n坏二\n坏新\n", Level::Deduct);
        let (stay, gone) = listed(&baseline).parted(&now);
        let told = |list: &Baseline| -> Vec<(usize, String, Date)> {
            list.known.iter().map(|known| (known.count, known.owner.clone(), known.until)).collect()
        };
        // One of the two equal lines is gone; the other stays with its owner and day, also where that has passed.
        assert_eq!(told(&gone), [(1, "甲".to_string(), DUE)]);
        let mut left = told(&stay);
        left.sort();
        assert_eq!(left, [(1, "乙".into(), date(2026, 1, 1)), (1, "甲".into(), DUE), (1, "甲".into(), DUE)]);
        // What is new is no part of it.
        let standings = stay.judge(&now, date(2025, 1, 1));
        assert_eq!(standings.iter().filter(|standing| standing.counts()).count(), 1);
        assert_eq!(stay.parted(&now), (stay.clone(), Baseline::default()));
    }

    #[test]
    fn what_must_not_be_published_is_never_excused() {
        for level in [Level::Error, Level::Block] {
            let report = report("坏\n", level);
            let baseline = Baseline::default().renewed(&report, "甲", DUE);
            assert!(baseline.is_empty());
        }
        // Nor by a list written by hand for a lighter level.
        let baseline = Baseline::default().renewed(&report("坏\n", Level::Advice), "甲", DUE);
        assert_eq!(baseline.judge(&report("坏\n", Level::Block), DUE), [Standing::Counts]);
    }

    #[test]
    fn each_fault_of_the_file_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.toml");
        std::fs::write(&path, "[[known]]\ncode = \"x\"\nuntil = 2026-02-30\n").unwrap();
        let mut faults = Vec::new();
        assert!(Baseline::read(&path, "known.toml", &mut faults).unwrap().is_empty());
        let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes.iter().filter(|code| **code == "missing-field").count(), 4, "{codes:?}");
        assert!(codes.contains(&"impossible-date"));
    }
}
