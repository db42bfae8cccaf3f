//! How old the newest document of a column may be.

use jiff::civil::Date;

/// A length of time in calendar units. "6 months" is not 180 days: the inspectors count by the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Age {
    /// Days.
    Days(i16),
    /// Months.
    Months(i16),
    /// Years.
    Years(i16),
}

impl Age {
    /// `14 days`, `6 months`, `1 year`; `None` for another text.
    pub fn parse(text: &str) -> Option<Age> {
        let (number, unit) = text.split_once(' ')?;
        let number = number.parse().ok().filter(|n| (1..=1000).contains(n))?;
        match unit {
            "day" | "days" => Some(Age::Days(number)),
            "month" | "months" => Some(Age::Months(number)),
            "year" | "years" => Some(Age::Years(number)),
            _ => None,
        }
    }

    /// The last day on which something published on `newest` is fresh.
    pub fn fresh_until(self, newest: Date) -> Date {
        let span = match self {
            Age::Days(n) => jiff::Span::new().days(n),
            Age::Months(n) => jiff::Span::new().months(n),
            Age::Years(n) => jiff::Span::new().years(n),
        };
        newest.saturating_add(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_months_of_the_calendar() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(Age::parse("6 months").unwrap().fresh_until(date("2026-08-31")), date("2027-02-28"));
        assert_eq!(Age::parse("14 days").unwrap().fresh_until(date("2026-11-20")), date("2026-12-04"));
        assert_eq!(Age::parse("0 days"), None);
        assert_eq!(Age::parse("soon"), None);
    }
}
