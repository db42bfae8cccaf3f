//! What is known of addresses outside, kept between runs: since when an address fails tells a bad day from a dead link.

use super::Answer;
use anyhow::{Context, Result};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// An address that answered is asked again after a day, one that failed after an hour.
const GOOD_HOURS: i32 = 24;
const BAD_HOURS: i32 = 1;

/// The addresses that were asked.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    addresses: BTreeMap<String, Known>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    #[serde(with = "written")]
    asked: DateTime,
    /// The day from which on it failed each time, and how it failed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    failing: Option<Failing>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Failing {
    #[serde(with = "written")]
    since: Date,
    reason: String,
}

/// Dates as they are written, so that the file can be read by people.
mod written {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::fmt::Display;
    use std::str::FromStr;

    pub(super) fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl History {
    /// The file's place, under the cluster's own folder of states.
    pub const FILE: &'static str = ".bosoo/external.json";

    /// Reads the history; without one, or with one of another form, nothing is known.
    pub fn read(root: &Path) -> History {
        let read = || serde_json::from_str(&std::fs::read_to_string(root.join(History::FILE)).ok()?).ok();
        read().unwrap_or_default()
    }

    /// The file's text.
    pub fn to_json(&self) -> Result<String> {
        serde_json::to_string_pretty(self).context("failed to encode what is known of addresses")
    }

    /// Whether an address is to be asked again.
    pub fn is_due(&self, address: &str, now: DateTime) -> bool {
        let Some(known) = self.addresses.get(address) else { return true };
        let hours = if known.failing.is_some() { BAD_HOURS } else { GOOD_HOURS };
        let age = now.duration_since(known.asked);
        // A clock that was set back makes everything due.
        age.as_hours() >= i64::from(hours) || age.is_negative()
    }

    /// Takes an answer in.
    pub fn note(&mut self, address: &str, answer: Answer, now: DateTime) {
        let before =
            self.addresses.get(address).and_then(|known| known.failing.as_ref().map(|failing| failing.since));
        let failing = match answer {
            Answer::Alive => None,
            // It says nothing about the link: what was known stays.
            Answer::Unsure => return,
            Answer::Failed(reason) => Some(Failing { since: before.unwrap_or(now.date()), reason }),
        };
        self.addresses.insert(address.to_string(), Known { asked: now, failing });
    }

    /// Forgets what is not linked any more.
    pub fn keep(&mut self, linked: impl Fn(&str) -> bool) {
        self.addresses.retain(|address, _| linked(address));
    }

    /// Since when an address fails, and how.
    pub fn failing(&self, address: &str) -> Option<(Date, &str)> {
        let failing = self.addresses.get(address)?.failing.as_ref()?;
        Some((failing.since, &failing.reason))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    #[test]
    fn a_failure_is_counted_from_its_first_day_and_forgotten_when_it_answers() {
        let mut history = History::default();
        let day = |day| datetime(2026, 11, day, 9, 0, 0, 0);
        let failed = || Answer::Failed("404".into());
        assert!(history.is_due("a", day(1)));
        history.note("a", failed(), day(1));
        assert!(!history.is_due("a", day(1)) && history.is_due("a", day(2)));
        history.note("a", failed(), day(10));
        history.note("a", Answer::Unsure, day(11));
        assert_eq!(history.failing("a"), Some((day(1).date(), "404")));
        let kept: History = serde_json::from_str(&history.to_json().unwrap()).unwrap();
        assert_eq!(kept, history);
        history.note("a", Answer::Alive, day(12));
        assert_eq!(history.failing("a"), None);
        assert!(!history.is_due("a", datetime(2026, 11, 13, 8, 0, 0, 0)) && history.is_due("a", day(13)));
        assert!(history.is_due("a", day(1)));
    }
}
