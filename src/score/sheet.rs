//! The sheet of each site, out of what the rules found.

use super::data::{INDICATORS, group};
use crate::config::{ColumnKind, Config};
use crate::diagnostic::{Level, Report};
use crate::lang::Lang;
use crate::messages::{self, MessageLanguage};
use crate::rules::{Certainty, Settings};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What becomes of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// 合格.
    Pass,
    /// 不合格, by a veto.
    Vetoed,
    /// 不合格, by its points.
    Failed,
}

impl Verdict {
    /// Its id; `score-<id>` is its name in messages.
    pub fn id(self) -> &'static str {
        ["pass", "vetoed", "failed"][self as usize]
    }
}

/// Findings of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The indicator it counts under.
    pub indicator: String,
    /// The rule.
    pub code: &'static str,
    /// How grave.
    pub level: Level,
    /// Points of one finding, in hundredths.
    pub points: u32,
    /// How sure the points are.
    pub certainty: Certainty,
    /// How many findings there are.
    pub count: u32,
    /// The places, with what is wrong there and on how many pages.
    pub places: Vec<(String, String, u32)>,
}

/// The sheet of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The site's id.
    pub id: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// What stops it: blocks and vetoes.
    pub vetoes: Vec<Line>,
    /// What costs points.
    pub deductions: Vec<Line>,
    /// By indicator: what it costs after its limit, in hundredths.
    pub costs: BTreeMap<String, u32>,
    /// Whether the group of services was checked.
    pub service: bool,
    /// Part two, in hundredths.
    pub score: u32,
    /// Bonus: name and points in hundredths; it counts above a score.
    pub bonus: Vec<(String, u32)>,
    /// The result.
    pub verdict: Verdict,
}

/// The sheets of all sites, in the order of site.toml. What is found in no site counts against the portal.
pub fn sheets(
    config: &Config,
    settings: &Settings,
    report: &Report,
    language: MessageLanguage,
) -> Vec<Sheet> {
    let mut lines: Vec<BTreeMap<(String, &'static str), Line>> = vec![BTreeMap::new(); config.sites.len()];
    for diagnostic in messages::masked(report) {
        let at = diagnostic.site.as_ref().and_then(|id| config.sites.iter().position(|site| site.id == *id));
        let setting = settings.of(diagnostic.code);
        let indicator = match setting.indicator.is_empty() {
            true => language.say("score-other", &[]),
            false => setting.indicator.clone(),
        };
        let key = (indicator.clone(), diagnostic.code);
        let line = lines[at.unwrap_or(config.portal)].entry(key).or_insert_with(|| Line {
            indicator,
            code: diagnostic.code,
            level: diagnostic.level,
            points: setting.points,
            certainty: setting.points_certainty,
            count: 0,
            places: Vec::new(),
        });
        let more = diagnostic.args.iter().find(|(name, _)| *name == "more");
        let count = 1 + more.and_then(|(_, more)| more.parse::<u32>().ok()).unwrap_or(0);
        line.count += count;
        let place = diagnostic.place.as_ref().map_or_else(String::new, |place| match place.line {
            0 => place.file.to_string(),
            line => format!("{}:{line}", place.file),
        });
        line.places.push((place, messages::words(&diagnostic, language).0, count));
    }
    let names = language.site().unwrap_or(config.languages[0]);
    lines.into_iter().enumerate().map(|(at, lines)| sheet(config, at, lines, names)).collect()
}

fn sheet(config: &Config, at: usize, lines: BTreeMap<(String, &'static str), Line>, names: Lang) -> Sheet {
    let table = &*INDICATORS;
    let site = &config.sites[at];
    let service = config.layout(at).columns.iter().any(|column| column.kind == ColumnKind::Guide);
    let (mut vetoes, mut deductions) = (Vec::new(), Vec::new());
    for line in lines.into_values() {
        match line.level {
            Level::Error | Level::Block | Level::Veto => vetoes.push(line),
            Level::Deduct => deductions.push(line),
            Level::Advice => {}
        }
    }
    let mut costs: BTreeMap<String, u32> = BTreeMap::new();
    for line in &deductions {
        *costs.entry(line.indicator.clone()).or_default() += line.points * line.count;
    }
    for (name, cost) in &mut costs {
        if let Some(indicator) = table.indicator.iter().find(|indicator| indicator.name == *name) {
            *cost = (*cost).min(indicator.max * 100);
        }
    }
    let mut groups: BTreeMap<&str, u32> = BTreeMap::new();
    for (name, cost) in &costs {
        *groups.entry(group(name)).or_default() += cost;
    }
    let limit = |name: &str| table.group.iter().find(|group| group.name == name).map(|group| group.max * 100);
    let lost: u32 = groups
        .iter()
        .filter(|(name, _)| service || **name != table.service)
        .map(|(name, cost)| limit(name).map_or(*cost, |limit| limit.min(*cost)))
        .sum();
    let full = table.full * 100;
    let score = match service {
        true => full.saturating_sub(lost),
        // 办事服务 is not checked: what is left of the others counts for the whole.
        false => {
            let rest = full - limit(&table.service).unwrap_or(0);
            (u64::from(rest.saturating_sub(lost)) * u64::from(full) / u64::from(rest.max(1))) as u32
        }
    };
    let earned = |id: &str| match id {
        "languages" => config.languages.len() > 1,
        // Each site has a search page over its own texts.
        "search" => true,
        _ => false,
    };
    let bonus = match score > table.bonus_above * 100 {
        true => {
            let earned = table.bonus.iter().filter(|bonus| earned(&bonus.id));
            earned.map(|bonus| (bonus.name.clone(), bonus.points * 100)).collect()
        }
        false => Vec::new(),
    };
    let verdict = match (vetoes.is_empty(), score < table.pass * 100) {
        (false, _) => Verdict::Vetoed,
        (true, true) => Verdict::Failed,
        (true, false) => Verdict::Pass,
    };
    let name = site.name.get(names).clone();
    Sheet { id: site.id.clone(), name, vetoes, deductions, costs, service, score, bonus, verdict }
}

impl Sheet {
    /// Bonus, in hundredths.
    pub fn bonus_points(&self) -> u32 {
        self.bonus.iter().map(|(_, points)| points).sum()
    }
}

/// Points as they are written: `1`, `0.2`.
pub fn points(hundredths: u32) -> String {
    match (hundredths / 100, hundredths % 100) {
        (whole, 0) => whole.to_string(),
        (whole, part) if part % 10 == 0 => format!("{whole}.{}", part / 10),
        (whole, part) => format!("{whole}.{part:02}"),
    }
}
