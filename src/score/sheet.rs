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
    /// What they cost together, in hundredths, after the limits of the indicator, its group and the whole: the lines of a
    /// sheet add up to what its score lacks.
    pub cost: u32,
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
            cost: 0,
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
    let limit = |name: &str| table.group.iter().find(|group| group.name == name).map(|group| group.max * 100);
    let full = table.full * 100;
    // Where 办事服务 is not checked, what is left of the others counts for the whole.
    let all = if service { full } else { full - limit(&table.service).unwrap_or(0) };
    let lost = share(&mut deductions, all, |name| service || name != table.service);
    let score = (u64::from(all - lost) * u64::from(full) / u64::from(all.max(1))) as u32;
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
    Sheet { id: site.id.clone(), name, vetoes, deductions, service, score, bonus, verdict }
}

/// What each line costs: no indicator costs more than it may, no group more than it has, all together no more than there
/// is. Gives their sum.
fn share(lines: &mut [Line], all: u32, is_checked: impl Fn(&str) -> bool) -> u32 {
    let table = &*INDICATORS;
    let indicators = table.indicator.iter().map(|indicator| (&*indicator.name, indicator.max * 100));
    let mut of_indicator: BTreeMap<&str, u32> = indicators.collect();
    let groups = table.group.iter().map(|group| (&*group.name, group.max * 100));
    let mut of_group: BTreeMap<&str, u32> = groups.collect();
    let mut left = all;
    for line in lines {
        let name = group(&line.indicator);
        if !is_checked(name) {
            continue;
        }
        let limits = [of_indicator.get_mut(&*line.indicator), of_group.get_mut(name), Some(&mut left)];
        let mut limits: Vec<&mut u32> = limits.into_iter().flatten().collect();
        line.cost = limits.iter().map(|left| **left).fold(line.whole(), u32::min);
        for left in &mut limits {
            **left -= line.cost;
        }
    }
    all - left
}

impl Line {
    /// What its findings would cost without any limit.
    pub fn whole(&self) -> u32 {
        self.points.saturating_mul(self.count)
    }

    /// Whether a limit keeps it from costing that.
    pub fn is_limited(&self) -> bool {
        self.cost < self.whole()
    }
}

impl Sheet {
    /// Whether anything stops it or costs points.
    pub fn has_lines(&self) -> bool {
        !self.vetoes.is_empty() || !self.deductions.is_empty()
    }

    /// What the lines cost together, in hundredths.
    pub fn lost(&self) -> u32 {
        self.deductions.iter().map(|line| line.cost).sum()
    }

    /// Bonus, in hundredths.
    pub fn bonus_points(&self) -> u32 {
        self.bonus.iter().map(|(_, points)| points).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(indicator: &str, points: u32, count: u32) -> Line {
        let (level, certainty) = (Level::Deduct, Certainty::Medium);
        let indicator = indicator.to_string();
        Line { indicator, code: "x", level, points, certainty, count, cost: 0, places: Vec::new() }
    }

    fn costs(lines: &[Line]) -> Vec<u32> {
        lines.iter().map(|line| line.cost).collect()
    }

    #[test]
    fn no_line_costs_more_than_its_indicator_its_group_and_the_whole_have_left() {
        let policy = "发布解读：政策文件";
        // An indicator of 5 points, then a group of 20, then what stands in no group.
        let mut lines = vec![
            line(policy, 200, 2),
            line(policy, 100, 3),
            line("功能设计：页面标签", 20, 80),
            line("功能设计：可用性", 10, 100),
            line("严重表述错误、一般表述错误", 10, 90),
        ];
        assert_eq!(share(&mut lines, 10_000, |_| true), 500 + 2000 + 900);
        assert_eq!(costs(&lines), [400, 100, 1600, 400, 900]);
        let limited: Vec<bool> = lines.iter().map(Line::is_limited).collect();
        assert_eq!(limited, [false, true, false, true, false]);
        let mut lines = vec![line("严重表述错误、一般表述错误", 100, 99), line("其他", 100, 99)];
        assert_eq!(share(&mut lines, 10_000, |_| true), 10_000);
        assert_eq!(costs(&lines), [9900, 100]);
        let mut lines = vec![line("办事服务：要素", 100, 2)];
        assert_eq!(share(&mut lines, 7_500, |name| name != "办事服务"), 0);
        assert!(lines[0].is_limited());
    }
}
