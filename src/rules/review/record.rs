//! A document is released with the record of its reviews alone: every step with a name, a date and a result that agrees.

use super::super::{Check, Document, Findings, Rule, See};
use crate::diagnostic::Level;
use crate::load::document::ReviewStep;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("review-missing", Level::Block),
        Rule::new("review-incomplete", Level::Block),
        Rule::new("review-order", Level::Block),
        Rule::new("review-same-person", Level::Advice),
    ],
    see: See::Document(check),
};

fn check(seen: &Document, findings: &mut Findings) {
    let (document, settings) = (seen.document, seen.context.settings);
    if document.shared.draft || document.published > seen.context.cluster().as_of {
        return; // shown in a preview before it is reviewed
    }
    let since = settings.limit("review-missing", "since");
    let published = document.published_date();
    let day = i64::from(published.year()) * 10_000 + i64::from(published.month()) * 100;
    if day + i64::from(published.day()) < since {
        return; // published before records were kept
    }
    let steps = settings.list("review-incomplete", "steps");
    let results = settings.list("review-incomplete", "results");
    let review = &document.shared.review;
    // The record is never shown: a message has the field's name alone, and of the steps those that the pack knows.
    let place = || seen.context.name(&document.zh, "review");
    let shown = |step: &ReviewStep| {
        let known: Vec<&str> = names(step).filter(|name| steps.iter().any(|other| other == name)).collect();
        let at = review.iter().position(|other| other == step).unwrap_or(0) + 1;
        if known.is_empty() { format!("#{at}") } else { known.join("、") }
    };
    if review.is_empty() {
        findings.add("review-missing", place(), &[("steps", &steps.join("、"))]);
        return;
    }
    let of = |name: &str| review.iter().find(|step| names(step).any(|other| other == name));
    let missing: Vec<&str> = steps.iter().map(String::as_str).filter(|name| of(name).is_none()).collect();
    if !missing.is_empty() {
        findings.add("review-incomplete", place(), &[("what", &"steps"), ("steps", &missing.join("、"))]);
    }
    for step in review {
        let what = if step.name.trim_ascii().is_empty() {
            "name"
        } else if step.date.is_none() {
            "date"
        } else if !results.iter().any(|result| **result == *step.result) {
            "result"
        } else {
            continue;
        };
        findings.add("review-incomplete", place(), &[("what", &what), ("steps", &shown(step))]);
    }
    let dates: Vec<_> = steps.iter().filter_map(|name| Some((name, of(name)?.date?))).collect();
    let late = review.iter().find(|step| step.date.is_some_and(|date| date > published));
    let back = dates.windows(2).find(|pair| reviews(pair[0].0, pair[1].0) && pair[1].1 < pair[0].1);
    if let Some(step) = late {
        let date = step.date.unwrap_or(published);
        findings.add("review-order", place(), &[("what", &"late"), ("steps", &shown(step)), ("date", &date)]);
    } else if let Some([_, (name, date)]) = back {
        findings.add("review-order", place(), &[("what", &"back"), ("steps", name), ("date", date)]);
    }
    let persons: Vec<(&String, &str)> = steps
        .iter()
        .filter(|name| name.ends_with('审'))
        .filter_map(|name| Some((name, &*of(name)?.name)))
        .filter(|(_, person)| !person.is_empty())
        .collect();
    let twice = persons.windows(2).find(|pair| pair[0].1 == pair[1].1);
    if let Some([(first, _), (second, _)]) = twice {
        findings.add("review-same-person", place(), &[("steps", &format!("{first}、{second}"))]);
    }
}

/// One entry may stand for several steps done at once: `初审、一校`.
fn names(step: &ReviewStep) -> impl Iterator<Item = &str> {
    step.step.split(['、', '，', ',', '/', '+']).map(crate::lang::text::trim)
}

/// Whether two steps stand in an order: 初审 复审 终审 do, and 一校 二校 三校; the secrecy review may come at any time.
fn reviews(first: &str, second: &str) -> bool {
    ["审", "校"].iter().any(|kind| first.ends_with(kind) && second.ends_with(kind))
}
