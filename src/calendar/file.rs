//! The files of the calendar, and what can be wrong with them.

use super::{Year, is_weekend};
use crate::diagnostic::{Diagnostic, Level, Place};
use jiff::civil::{Date, Weekday};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something wrong in a calendar file. The code is the id of the message, the arguments are its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `calendar-…`.
    pub code: &'static str,
    /// The file.
    pub file: String,
    /// 1-based line; 0 where the file as a whole is meant.
    pub line: u32,
    /// `date`, `expected`, `found` and `reason`, as far as the message has them.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// The problem as a diagnostic of the file at `path`, whose content is `text`.
    pub fn diagnostic(self, path: &Arc<str>, text: &str) -> Diagnostic {
        let place = match self.line {
            0 => Place::file(path),
            line => {
                let start: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
                let length = text[start.min(text.len())..].lines().next().map_or(0, str::len);
                Place::at(path, text, start..start + length)
            }
        };
        let diagnostic = Diagnostic::new(Level::Error, self.code).at(place);
        self.args.into_iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.arg(name, value))
    }
}

pub(super) enum Content {
    Year(i16, Year),
    Overlay(BTreeMap<Date, bool>),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct YearFile {
    year: i16,
    source: String,
    #[serde(rename = "issued")]
    _issued: toml::value::Datetime,
    #[serde(default)]
    revision: u32,
    #[serde(default, rename = "certainty")]
    _certainty: String,
    #[serde(default)]
    off: Vec<Off>,
    #[serde(default)]
    work: Vec<Work>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Off {
    #[serde(rename = "name")]
    _name: String,
    from: toml::Spanned<toml::value::Datetime>,
    to: toml::Spanned<toml::value::Datetime>,
    /// Weekdays of the first and the last day, as printed in the notice: `四六`.
    #[serde(default)]
    weekdays: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Work {
    #[serde(rename = "name")]
    _name: String,
    date: toml::Spanned<toml::value::Datetime>,
    #[serde(default)]
    weekday: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    /// What the days are called together.
    #[serde(rename = "overlay")]
    _overlay: String,
    days: Vec<OverlayDay>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayDay {
    date: toml::Spanned<toml::value::Datetime>,
    off: bool,
    #[serde(rename = "name")]
    _name: String,
    /// Who set the day, and in which paper: a local day without a source is not taken.
    #[serde(rename = "issuer")]
    _issuer: String,
    #[serde(rename = "paper")]
    _paper: String,
}

#[derive(serde::Deserialize)]
struct HolidayCn {
    year: i16,
    #[serde(default)]
    papers: Vec<String>,
    days: Vec<HolidayCnDay>,
}

#[derive(serde::Deserialize)]
struct HolidayCnDay {
    date: String,
    #[serde(rename = "isOffDay")]
    off: bool,
}

/// What is known of a day before it is checked: the date, the weekday of the notice, the place in the file.
struct Entry {
    date: Date,
    off: bool,
    weekday: Option<char>,
    line: u32,
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    problems: Vec<Problem>,
}

pub(super) fn read(name: &str, text: &str) -> Result<Content, Vec<Problem>> {
    let mut reader = Reader { name, text, problems: Vec::new() };
    let content = if name.ends_with(".json") {
        reader.holiday_cn()
    } else if text.lines().any(|line| crate::lang::text::trim_start(line).starts_with("overlay")) {
        reader.overlay()
    } else {
        reader.year()
    };
    match content {
        Some(content) if reader.problems.is_empty() => Ok(content),
        _ => Err(reader.problems),
    }
}

impl Reader<'_> {
    fn problem(&mut self, code: &'static str, line: u32, args: &[(&'static str, String)]) {
        self.problems.push(Problem { code, file: self.name.to_string(), line, args: args.to_vec() });
    }

    fn line_of(&self, offset: usize) -> u32 {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        memchr::memchr_iter(b'\n', before).count() as u32 + 1
    }

    fn toml<T: serde::de::DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.span().map_or(0, |span| self.line_of(span.start));
                self.problem("calendar-unreadable", line, &[("reason", error.message().to_string())]);
                None
            }
        }
    }

    fn date(&mut self, value: &toml::Spanned<toml::value::Datetime>) -> Option<(Date, u32)> {
        let line = self.line_of(value.span().start);
        let date =
            value.as_ref().date.and_then(|d| Date::new(d.year as i16, d.month as i8, d.day as i8).ok());
        if date.is_none() {
            self.problem("calendar-no-date", line, &[("found", value.as_ref().to_string())]);
        }
        Some((date?, line))
    }

    fn year(&mut self) -> Option<Content> {
        let file: YearFile = self.toml()?;
        let mut entries = Vec::new();
        for off in &file.off {
            let ((from, line), (to, end_line)) = (self.date(&off.from)?, self.date(&off.to)?);
            if to < from || to.since(from).map_or(true, |span| span.get_days() > 60) {
                self.problem("calendar-range", end_line, &[("found", format!("{from}–{to}"))]);
                continue;
            }
            let printed: Vec<char> = off.weekdays.chars().collect();
            let mut day = from;
            loop {
                let weekday = match printed[..] {
                    [first, last] if day == from || day == to => Some(if day == from { first } else { last }),
                    _ => None,
                };
                entries.push(Entry { date: day, off: true, weekday, line });
                match day.tomorrow() {
                    Ok(next) if day < to => day = next,
                    _ => break,
                }
            }
        }
        for work in &file.work {
            let (date, line) = self.date(&work.date)?;
            entries.push(Entry { date, off: false, weekday: work.weekday.chars().next(), line });
        }
        let days = self.checked(file.year, &entries);
        Some(Content::Year(file.year, Year { source: file.source, revision: file.revision, days }))
    }

    fn holiday_cn(&mut self) -> Option<Content> {
        let file: HolidayCn = match serde_json::from_str(self.text) {
            Ok(file) => file,
            Err(error) => {
                self.problem("calendar-unreadable", error.line() as u32, &[("reason", error.to_string())]);
                return None;
            }
        };
        let mut entries = Vec::new();
        for day in &file.days {
            let line = self.text.find(&day.date).map_or(0, |at| self.line_of(at));
            match day.date.parse::<Date>() {
                // The list of a year also has the last days of December that belong to the next New Year.
                Ok(date) if date.year() == file.year => {
                    entries.push(Entry { date, off: day.off, weekday: None, line })
                }
                Ok(_) => {}
                Err(_) => self.problem("calendar-no-date", line, &[("found", day.date.clone())]),
            }
        }
        let days = self.checked(file.year, &entries);
        Some(Content::Year(file.year, Year { source: file.papers.join(" "), revision: 0, days }))
    }

    fn overlay(&mut self) -> Option<Content> {
        let file: OverlayFile = self.toml()?;
        let mut days = BTreeMap::new();
        for day in &file.days {
            let (date, _) = self.date(&day.date)?;
            days.insert(date, day.off);
        }
        Some(Content::Overlay(days))
    }

    /// The entries that hold: in the year, the weekday as printed, no day twice, moved working days on weekends.
    fn checked(&mut self, year: i16, entries: &[Entry]) -> BTreeMap<Date, bool> {
        let mut days = BTreeMap::new();
        for entry in entries {
            let date = ("date", entry.date.to_string());
            if entry.date.year() != year {
                self.problem(
                    "calendar-other-year",
                    entry.line,
                    &[date.clone(), ("expected", year.to_string())],
                );
            }
            let weekday = weekday_name(entry.date.weekday());
            if let Some(printed) = entry.weekday.filter(|printed| *printed != weekday) {
                let args = [date.clone(), ("expected", weekday.to_string()), ("found", printed.to_string())];
                self.problem("calendar-weekday", entry.line, &args);
            }
            if !entry.off && !is_weekend(entry.date) {
                self.problem(
                    "calendar-work-on-weekday",
                    entry.line,
                    &[date.clone(), ("found", weekday.to_string())],
                );
            }
            if days.insert(entry.date, entry.off).is_some() {
                self.problem("calendar-twice", entry.line, &[date]);
            }
        }
        if !days.is_empty() && self.problems.is_empty() {
            self.plausible(year, &days);
        }
        days
    }

    /// 13 legal holidays of about 365 days leave 248 working days, give or take the weekends they fall on.
    fn plausible(&mut self, year: i16, days: &BTreeMap<Date, bool>) {
        let Ok(mut day) = Date::new(year, 1, 1) else { return };
        let mut count = 0;
        while day.year() == year {
            let off = days.get(&day).copied().unwrap_or_else(|| is_weekend(day));
            count += u32::from(!off);
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        if !(244..=253).contains(&count) {
            self.problem("calendar-implausible", 0, &[("found", count.to_string())]);
        }
    }
}

/// `一` … `日`.
fn weekday_name(weekday: Weekday) -> char {
    match weekday {
        Weekday::Monday => '一',
        Weekday::Tuesday => '二',
        Weekday::Wednesday => '三',
        Weekday::Thursday => '四',
        Weekday::Friday => '五',
        Weekday::Saturday => '六',
        Weekday::Sunday => '日',
    }
}
