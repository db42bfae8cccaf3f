//! Working days (工作日), 法定节假日 and 调休 days.
//!
//! Weekends are off but for the days the yearly notice of the State Council's office moves; the notice is data
//! (《全国年节及纪念日放假办法》), and can be amended, so each year has a source and a revision. A year without data
//! is **unknown**: a check that needs it can neither pass nor fail.
//!
//! Periods: the day of the event does not count (民法典 第201条; 行政许可法 第82条); a period in natural days whose
//! last day is off ends on the next working day (民法典 第203条).

mod file;

pub use file::Problem;

use jiff::civil::{Date, Weekday};
use std::collections::BTreeMap;
use std::path::Path;

/// The notices that come with the program.
const EMBEDDED: [(&str, &str); 2] = [
    ("calendar/2025.toml", include_str!("rules/data/calendar/2025.toml")),
    ("calendar/2026.toml", include_str!("rules/data/calendar/2026.toml")),
];

/// There is no notice for this year: nothing can be said about its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownYear(pub i16);

impl std::fmt::Display for UnknownYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no calendar of working days for {}", self.0)
    }
}

impl std::error::Error for UnknownYear {}

/// The days of one year that differ from the rule of weekends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Year {
    /// The notice.
    pub source: String,
    /// Counts up when the notice is amended within the year.
    pub revision: u32,
    /// `true` where the day is off.
    days: BTreeMap<Date, bool>,
}

/// The years that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeMap<i16, Year>,
    overlay: BTreeMap<Date, bool>,
}

impl Calendar {
    /// A calendar that knows no year.
    pub fn empty() -> Calendar {
        Calendar::default()
    }

    /// The years that come with the program.
    pub fn embedded() -> Calendar {
        let mut calendar = Calendar::default();
        for (name, text) in EMBEDDED {
            // A test proves that these files have no problems.
            let _ = calendar.add_text(name, text);
        }
        calendar
    }

    /// Adds every `*.toml` and `*.json` file of a folder; a year given there replaces the embedded one.
    /// Files with problems are left out, so that their year stays as it was.
    pub fn add_folder(&mut self, folder: &Path) -> std::io::Result<Vec<Problem>> {
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        let mut problems = Vec::new();
        for path in paths {
            if !path.extension().is_some_and(|e| e == "toml" || e == "json") {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            if let Err(found) = self.add_text(&name, &text) {
                problems.extend(found);
            }
        }
        Ok(problems)
    }

    /// Adds one file: TOML as in `src/rules/data/calendar/`, or the JSON of the open `holiday-cn` format.
    /// A TOML file with `overlay` adds local days (少数民族习惯的节日, set by the local government).
    pub fn add_text(&mut self, name: &str, text: &str) -> Result<(), Vec<Problem>> {
        match file::read(name, text)? {
            // An empty file is a notice that has not come yet (holiday-cn has had such files): unknown.
            file::Content::Year(_, year) if year.days.is_empty() => Ok(()),
            file::Content::Year(number, year) => {
                self.years.insert(number, year);
                Ok(())
            }
            file::Content::Overlay(days) => {
                self.overlay.extend(days);
                Ok(())
            }
        }
    }

    /// The years that are known.
    pub fn years(&self) -> impl Iterator<Item = (i16, &Year)> {
        self.years.iter().map(|(number, year)| (*number, year))
    }

    /// Whether people work on this day.
    pub fn is_working_day(&self, date: Date) -> Result<bool, UnknownYear> {
        let year = self.years.get(&date.year()).ok_or(UnknownYear(date.year()))?;
        let off = self.overlay.get(&date).or_else(|| year.days.get(&date)).copied();
        Ok(!off.unwrap_or_else(|| is_weekend(date)))
    }

    /// The day that is `count` working days after `date`; `date` itself is not counted.
    /// With `count` 0 it is `date`.
    pub fn add_working_days(&self, date: Date, count: u32) -> Result<Date, UnknownYear> {
        self.step(date, count, Date::tomorrow)
    }

    /// The last day that is at least `count` working days before `date` (a notice before a hearing, 听证前7个工作日).
    pub fn sub_working_days(&self, date: Date, count: u32) -> Result<Date, UnknownYear> {
        self.step(date, count, Date::yesterday)
    }

    fn step(
        &self,
        date: Date,
        count: u32,
        next: fn(Date) -> Result<Date, jiff::Error>,
    ) -> Result<Date, UnknownYear> {
        let mut day = date;
        let mut left = count;
        while left > 0 {
            day = next(day).map_err(|_| UnknownYear(day.year()))?;
            if self.is_working_day(day)? {
                left -= 1;
            }
        }
        Ok(day)
    }

    /// The last day of a period of natural days: where it is off, the next working day (民法典 第203条).
    pub fn add_natural_days(&self, date: Date, count: u32) -> Result<Date, UnknownYear> {
        let end = date
            .checked_add(jiff::Span::new().try_days(i64::from(count)).map_err(|_| UnknownYear(i16::MAX))?)
            .map_err(|_| UnknownYear(i16::MAX))?;
        if self.is_working_day(end)? { Ok(end) } else { self.add_working_days(end, 1) }
    }

    /// How many working days lie after `from` up to and with `to`; 0 where `to` is not later.
    pub fn working_days_between(&self, from: Date, to: Date) -> Result<u32, UnknownYear> {
        let mut count = 0;
        let mut day = from;
        while day < to {
            day = day.tomorrow().map_err(|_| UnknownYear(day.year()))?;
            count += u32::from(self.is_working_day(day)?);
        }
        Ok(count)
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests;
