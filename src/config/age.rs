//! How old the newest document of a column may be.

use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// What a source asks of the columns of a kind: a row of `ages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// How old the newest document may be, as the layouts of `site.toml` write it.
    #[serde(deserialize_with = "age")]
    pub age: (Age, String),
    /// Whether a layout may not ask for less.
    pub locked: bool,
    /// The document that asks for it.
    pub source: String,
    /// How sure that is: `read`, `high`, `medium`.
    pub certainty: String,
}

impl Asked {
    /// What is asked of a kind of columns, by its id.
    pub(super) fn of(kind: &str) -> Option<&'static Asked> {
        static ASKED: LazyLock<BTreeMap<String, Asked>> =
            LazyLock::new(|| toml::from_str(include_str!("ages.toml")).expect("a test reads the ages"));
        ASKED.get(kind)
    }

    /// Whether a layout's age breaks it; `None` is no age at all.
    pub(super) fn forbids(&self, stated: Option<Age>) -> bool {
        // Days, months and years are held against each other as they run from one day on.
        let day = jiff::civil::date(2026, 1, 1);
        let longer = |age: Age| age.fresh_until(day) > self.age.0.fresh_until(day);
        self.locked && stated.is_none_or(longer)
    }
}

fn age<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<(Age, String), D::Error> {
    let text = String::deserialize(deserializer)?;
    let age = Age::parse(&text).ok_or_else(|| serde::de::Error::custom("no age"))?;
    Ok((age, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ColumnKind;

    #[test]
    fn the_ages_are_those_of_kinds_and_have_a_source() {
        let rows: BTreeMap<String, Asked> = toml::from_str(include_str!("ages.toml")).unwrap();
        assert!(rows.len() >= 9);
        for (kind, asked) in &rows {
            assert!(ColumnKind::parse(kind).is_some_and(|kind| !kind.holds_no_documents()), "{kind}");
            assert!(
                !asked.source.is_empty() && ["read", "high", "medium"].contains(&&*asked.certainty),
                "{kind}"
            );
            // What was only quoted may not bind.
            assert!(!asked.locked || asked.certainty == "read", "{kind}");
        }
    }

    #[test]
    fn a_layout_may_ask_for_more_often_never_for_less() {
        let news = ColumnKind::News.asked().unwrap();
        assert_eq!(news.age, (Age::Days(14), "14 days".to_string()));
        assert!(!news.forbids(Some(Age::Days(14))) && !news.forbids(Some(Age::Days(7))));
        assert!(
            news.forbids(Some(Age::Days(15))) && news.forbids(Some(Age::Months(1))) && news.forbids(None)
        );
        let plan = ColumnKind::Plan.asked().unwrap();
        assert!(!plan.forbids(Some(Age::Years(2))) && !plan.forbids(None));
        assert!(ColumnKind::Guide.asked().is_none());
    }

    #[test]
    fn months_are_months_of_the_calendar() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(Age::parse("6 months").unwrap().fresh_until(date("2026-08-31")), date("2027-02-28"));
        assert_eq!(Age::parse("14 days").unwrap().fresh_until(date("2026-11-20")), date("2026-12-04"));
        assert_eq!(Age::parse("0 days"), None);
        assert_eq!(Age::parse("soon"), None);
    }
}
