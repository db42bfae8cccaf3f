//! 公开时限: within which time after it came into being a piece of information must be published.

use crate::calendar::{Calendar, UnknownYear};
use jiff::civil::Date;

/// A time limit of the standard directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TimeLimit {
    /// 及时, 实时: on the same day.
    AtOnce,
    /// N 个工作日, after the calendar of working days.
    WorkingDays(u32),
    /// N 日 (自然日), as the budget's guideline has it (预算法 第14条: 20日).
    Days(u32),
    /// 长期公开: it stands there at all times.
    Standing,
    /// Only in words.
    #[default]
    Words,
}

/// How a publication stands to its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// In time.
    Yes,
    /// Later than the last day.
    No(Date),
    /// The limit has no last day, or there is no calendar for the year.
    Unknown,
}

impl TimeLimit {
    /// `at once`, `standing`, `20 working days`, `20 days`.
    pub fn parse(text: &str) -> Option<TimeLimit> {
        match text {
            "at once" => return Some(TimeLimit::AtOnce),
            "standing" => return Some(TimeLimit::Standing),
            "words" => return Some(TimeLimit::Words),
            _ => {}
        }
        let (count, unit) = text.split_once(' ')?;
        let count = count.parse().ok().filter(|count| (1..=3660).contains(count))?;
        match unit {
            "working days" | "working day" => Some(TimeLimit::WorkingDays(count)),
            "days" | "day" => Some(TimeLimit::Days(count)),
            _ => None,
        }
    }

    /// The form that [`TimeLimit::parse`] reads.
    pub fn text(self) -> String {
        match self {
            TimeLimit::AtOnce => "at once".into(),
            TimeLimit::Standing => "standing".into(),
            TimeLimit::Words => "words".into(),
            TimeLimit::WorkingDays(count) => format!("{count} working days"),
            TimeLimit::Days(count) => format!("{count} days"),
        }
    }

    /// The last day in time for what came into being on `formed`; `None` where there is none.
    pub fn last_day(self, formed: Date, calendar: &Calendar) -> Result<Option<Date>, UnknownYear> {
        match self {
            TimeLimit::AtOnce => Ok(Some(formed)),
            TimeLimit::WorkingDays(count) => calendar.add_working_days(formed, count).map(Some),
            TimeLimit::Days(count) => calendar.add_natural_days(formed, count).map(Some),
            TimeLimit::Standing | TimeLimit::Words => Ok(None),
        }
    }

    /// Whether what came into being on `formed` and was published on `published` was in time.
    pub fn kept(self, formed: Date, published: Date, calendar: &Calendar) -> Within {
        match self.last_day(formed, calendar) {
            Ok(Some(last)) if published > last => Within::No(last),
            Ok(Some(_)) => Within::Yes,
            Ok(None) | Err(UnknownYear(_)) => Within::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn limits_are_read_and_written_alike() {
        for text in ["at once", "standing", "words", "20 working days", "20 days"] {
            assert_eq!(TimeLimit::parse(text).unwrap().text(), text);
        }
        for text in ["soon", "0 days", "20", "x days", "20 weeks"] {
            assert_eq!(TimeLimit::parse(text), None, "{text}");
        }
    }

    #[test]
    fn working_days_pass_over_the_national_holiday() {
        let calendar = Calendar::embedded();
        // 2026-10-01 to 07 are off; 20 working days after 09-24 end after the holiday.
        let limit = TimeLimit::WorkingDays(7);
        let last = limit.last_day(date(2026, 9, 24), &calendar).unwrap().unwrap();
        assert_eq!(calendar.working_days_between(date(2026, 9, 24), last), Ok(7));
        assert!(last > date(2026, 10, 7));
        assert_eq!(limit.kept(date(2026, 9, 24), last, &calendar), Within::Yes);
        let late = last.tomorrow().unwrap();
        assert_eq!(limit.kept(date(2026, 9, 24), late, &calendar), Within::No(last));
        assert_eq!(limit.kept(date(2099, 9, 24), date(2099, 12, 1), &calendar), Within::Unknown);
    }
}
