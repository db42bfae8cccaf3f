//! Letters are answered within the limit, by the calendar of working days; a year whose holidays are not known decides
//! nothing. The limits stand in the packs.

use super::super::{Check, Cluster, Findings, Rule, See};
use crate::config::ColumnKind;
use crate::data::letters::Letter;
use crate::diagnostic::{Level, Place};
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("letter-unanswered", Level::Veto),
        Rule::new("letter-overdue", Level::Deduct),
        Rule::new("letter-late", Level::Deduct),
        Rule::new("letters-silent", Level::Deduct),
        Rule::new("letter-undecided", Level::Advice),
    ],
    see: See::Cluster(check),
};

fn check(seen: &Cluster, findings: &mut Findings) {
    let context = seen.context;
    let (cluster, today) = (context.cluster(), context.today());
    let letters = &cluster.data.letters;
    let limit = |rule, name| u32::try_from(context.settings.limit(rule, name)).unwrap_or(0);
    let (workdays, simple) = (limit("letter-overdue", "workdays"), limit("letter-overdue", "simple"));
    let months = context.settings.limit("letter-unanswered", "months").clamp(0, 1200);
    let place =
        |letter: &Letter| crate::load::place(context.world.root, &letter.file, letter.received.1.clone());
    let mut undecided: BTreeMap<i16, (usize, &Letter)> = BTreeMap::new();
    for letter in &letters.letters {
        let site = super::site_of(cluster, letter);
        let limit = if letter.simple { simple } else { workdays };
        let received = letter.received.0;
        let replied = letter.replied.as_ref().map(|(day, _)| *day);
        let asked = letter.kind == "consult" && after(received, Span::new().years(1)) >= today;
        if replied.is_none() && asked && after(received, Span::new().months(months)) < today {
            findings.add_for(
                site,
                "letter-unanswered",
                place(letter),
                &[("id", &letter.id), ("received", &received), ("months", &months)],
            );
            continue;
        }
        // So many working days are never fewer days: what took less is in time whatever the calendar says.
        let took = replied.unwrap_or(today);
        if after(received, Span::new().days(limit)) >= took {
            continue;
        }
        match (context.calendar.add_working_days(received, limit), replied) {
            (Ok(due), Some(day)) if day > due => findings.add_for(
                site,
                "letter-late",
                place(letter),
                &[("id", &letter.id), ("due", &due), ("date", &day), ("limit", &limit)],
            ),
            (Ok(due), None) if today > due => findings.add_for(
                site,
                "letter-overdue",
                place(letter),
                &[("id", &letter.id), ("due", &due), ("limit", &limit)],
            ),
            (Ok(_), _) => {}
            (Err(unknown), _) => undecided.entry(unknown.0).or_insert((0, letter)).0 += 1,
        }
    }
    for (year, (count, first)) in undecided {
        findings.add("letter-undecided", place(first), &[("year", &year), ("n", &count)]);
    }
    silent(seen, findings);
}

/// A mailbox that shows no answer of the last weeks, though letters came.
fn silent(seen: &Cluster, findings: &mut Findings) {
    let (cluster, today) = (seen.context.cluster(), seen.context.today());
    let letters = &cluster.data.letters;
    let days = seen.context.settings.limit("letters-silent", "days").clamp(0, 36_500);
    let config = &cluster.config;
    let portal = &config.layout(config.portal).columns;
    let has_mailbox = portal.iter().any(|column| column.kind == ColumnKind::Mailbox);
    let Some(last) = letters.letters.first().filter(|_| has_mailbox) else { return };
    let shown = letters.public.iter().filter_map(|at| letters.letters[*at].replied.as_ref());
    let newest = shown.map(|(day, _)| *day).max();
    if newest.is_none_or(|day| after(day, Span::new().days(days)) < today) {
        let newest = newest.map_or("none".to_string(), |day| day.to_string());
        let site = &config.sites[config.portal].id;
        findings.add_for(
            site,
            "letters-silent",
            Place::file(&last.file),
            &[("newest", &newest), ("days", &days)],
        );
    }
}

fn after(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}
