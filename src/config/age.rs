//! How old the newest document of a column may be.

use super::ColumnKind;
use crate::diagnostic::Diagnostic;
use crate::tree::{self, Key, Node, Source, Value};
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

/// What a pack asks of the columns of a kind: a row of `rules/packs/national-2019-ages.toml`, or of a pack in `site.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// How old the newest document may be, as the layouts of `site.toml` write it.
    #[serde(deserialize_with = "age")]
    pub age: (Age, String),
    /// Whether what stands below (a lower pack, a layout) may not ask for less.
    pub locked: bool,
    /// The document that asks for it.
    pub source: String,
    /// How sure that is: `read`, `high`, `medium`.
    pub certainty: String,
}

/// What the packs ask, by the columns' kinds.
#[derive(Debug, Clone)]
pub(super) struct Ages(BTreeMap<String, Asked>);

impl Ages {
    /// The nation's.
    fn national() -> Ages {
        static ASKED: LazyLock<BTreeMap<String, Asked>> = LazyLock::new(|| {
            toml::from_str(include_str!("../rules/packs/national-2019-ages.toml"))
                .expect("a test reads the ages")
        });
        Ages(ASKED.clone())
    }

    /// The nation's, and over them what the city and the cluster ask under `[rules]`: `[rules.city.ages]`, then
    /// `[rules.own.ages]`. Each may be stricter than those above it, and weaker only where they are not locked; what it
    /// asks binds the layouts.
    pub fn read(source: Source, rules: Option<&Node>, out: &mut Vec<Diagnostic>) -> Ages {
        let mut ages = Ages::national();
        for pack in ["city", "own"] {
            let rows = rules.and_then(|rules| rules.get(pack)).and_then(|pack| pack.get("ages"));
            let Some(node) = rows else { continue };
            let Value::Table(rows) = &node.value else {
                out.push(tree::wrong_type(source, node, "ages", "table"));
                continue;
            };
            for (key, node) in rows {
                ages.lay(source, pack, key, node, out);
            }
        }
        ages
    }

    fn lay(&mut self, source: Source, pack: &str, key: &Key, node: &Node, out: &mut Vec<Diagnostic>) {
        let kind = ColumnKind::parse(&key.name).filter(|kind| !kind.holds_no_documents());
        let Some(kind) = kind else {
            let known: Vec<&str> =
                ColumnKind::all().filter(|kind| !kind.holds_no_documents()).map(ColumnKind::id).collect();
            out.push(tree::unknown_field(source, key, &known));
            return;
        };
        let before = out.len();
        let age = self.stated(source, node, Some(kind), out);
        if out.len() > before {
            return;
        }
        match age {
            Some(age) => {
                let text = tree::text(source, node, "ages", out).unwrap_or_default().to_string();
                let source = format!("site.toml [rules.{pack}.ages]");
                let asked = Asked { age: (age, text), locked: true, source, certainty: "read".to_string() };
                self.0.insert(key.name.clone(), asked);
            }
            None => {
                self.0.remove(&key.name);
            }
        }
    }

    /// What is asked of a kind.
    pub fn of(&self, kind: ColumnKind) -> Option<&Asked> {
        self.0.get(kind.id())
    }

    /// The age that a node states for columns of a kind; `None` is no age at all. What breaks a locked one is an error.
    pub fn stated(
        &self,
        source: Source,
        node: &Node,
        kind: Option<ColumnKind>,
        out: &mut Vec<Diagnostic>,
    ) -> Option<Age> {
        let text = tree::text(source, node, "max_age", out).unwrap_or("none");
        let age = Age::parse(text);
        if age.is_none() && text != "none" {
            out.push(source.error("bad-age", node.span.clone()).arg("value", text));
        } else if let Some((kind, asked)) = kind.and_then(|kind| Some((kind, self.of(kind)?)))
            && asked.forbids(age)
        {
            let fault = source.error("age-too-long", node.span.clone()).arg("value", text);
            out.push(fault.arg("kind", kind.id()).arg("most", &asked.age.1).arg("source", &asked.source));
        }
        age
    }
}

impl Asked {
    /// Whether an age below it breaks it; `None` is no age at all.
    fn forbids(&self, stated: Option<Age>) -> bool {
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
    use std::sync::Arc;

    #[test]
    fn the_ages_are_those_of_kinds_and_have_a_source() {
        let rows = Ages::national().0;
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
        let ages = Ages::national();
        let news = ages.of(ColumnKind::News).unwrap();
        assert_eq!(news.age, (Age::Days(14), "14 days".to_string()));
        assert!(!news.forbids(Some(Age::Days(14))) && !news.forbids(Some(Age::Days(7))));
        assert!(
            news.forbids(Some(Age::Days(15))) && news.forbids(Some(Age::Months(1))) && news.forbids(None)
        );
        let plan = ages.of(ColumnKind::Plan).unwrap();
        assert!(!plan.forbids(Some(Age::Years(2))) && !plan.forbids(None));
        assert!(ages.of(ColumnKind::Guide).is_none());
    }

    #[test]
    fn a_lower_pack_may_be_stricter_and_never_weaker_where_the_upper_is_locked() {
        let path: Arc<str> = "site.toml".into();
        let read = |text: &str| {
            let (source, mut out) = (Source { path: &path, text }, Vec::new());
            let tree = tree::parse(source, 0..text.len(), tree::Form::Toml, &mut out);
            let ages = Ages::read(source, tree.get("rules"), &mut out);
            let codes: Vec<(&str, u32)> =
                out.iter().map(|fault| (fault.code, fault.place.as_ref().unwrap().line)).collect();
            let of = |kind| ages.of(kind).map(|asked: &Asked| (asked.age.0, asked.locked));
            (of(ColumnKind::News), of(ColumnKind::Plan), codes)
        };
        // The city is stricter where the nation binds, and binds where the nation only advises; its own pack likewise.
        let city = "[rules.city.ages]\nnews = \"10 days\"\nplan = \"6 months\"\n";
        let (news, plan, faults) = read(city);
        assert_eq!((news, plan), (Some((Age::Days(10), true)), Some((Age::Months(6), true))));
        assert_eq!(faults, []);
        // Neither the city nor the cluster under it may be weaker.
        let (news, _, faults) = read("[rules.city.ages]\nnews = \"1 month\"\n");
        assert_eq!((news, &*faults), (Some((Age::Days(14), true)), &[("age-too-long", 2)][..]));
        let own = "[rules.own.ages]\nnews = \"12 days\"\nplan = \"none\"\nnotice = \"2 months\"\n";
        let (news, plan, faults) = read(&format!("{city}{own}"));
        assert_eq!((news, plan), (Some((Age::Days(10), true)), Some((Age::Months(6), true))));
        assert_eq!(faults, [("age-too-long", 5), ("age-too-long", 6)]);
        // What nobody above has locked may go.
        assert_eq!(read("[rules.own.ages]\nplan = \"none\"\n").1, None);
        let faults = read("[rules.own.ages]\nnoise = \"1 month\"\ngroup = \"1 month\"\nnews = \"soon\"\n").2;
        assert_eq!(faults, [("unknown-field", 2), ("unknown-field", 3), ("bad-age", 4)]);
        assert_eq!(read("[rules.own]\nages = 3\n").2.len(), 1);
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
