//! Diagnostics as text for people and as JSON for programs.

use super::MessageLanguage;
use super::mask::masked;
use super::{once, os};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::load::fields;
use annotate_snippets::{AnnotationKind, Group, Renderer, Snippet};
use serde_json::json;
use std::borrow::Cow;

/// How text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// No colours: pipes and files.
    Plain,
    /// ANSI colours: terminals.
    Coloured,
}

/// A diagnostic's reason and repair in a language.
pub fn words(diagnostic: &Diagnostic, language: MessageLanguage) -> (String, Option<String>) {
    let args = args(diagnostic, language);
    let languages = [language, MessageLanguage::Zh, MessageLanguage::En];
    let reason = languages.iter().find_map(|language| language.catalog().format(diagnostic.code, &args));
    let repair =
        languages.iter().find_map(|language| language.catalog().attribute(diagnostic.code, "repair", &args));
    let raw = || {
        let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}", diagnostic.code, args.join(" "))
    };
    let reason = reason.unwrap_or_else(raw);
    let Some(sites) = once::sites(diagnostic) else { return (reason, repair) };
    let words = [("count", sites.len().to_string()), ("sites", sites.join("、"))];
    (format!("{reason}{}", language.say("in-sites", &words)), repair)
}

/// The arguments; a field gets its Chinese name where the reader reads Chinese, and types get their names.
fn args(diagnostic: &Diagnostic, language: MessageLanguage) -> Vec<(&'static str, String)> {
    let mut args = diagnostic.args.clone();
    for (name, value) in &mut args {
        match *name {
            "field" | "first" if language != MessageLanguage::En => {
                if let Some(field) = fields::find(value) {
                    *value = format!("{}（{}）", field.id, field.zh);
                }
            }
            // Rules have arguments of these names as well: only a type's id is a type.
            "expected" | "found" => {
                if let Some(word) = language.catalog().format(&format!("type-{value}"), &[]) {
                    *value = word;
                }
            }
            _ => {}
        }
        if let Cow::Owned(told) = os::told(value, language) {
            *value = told;
        }
    }
    args
}

/// All diagnostics as text, in the order given, each with its line and the repair.
pub fn text(report: &Report, language: MessageLanguage, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for diagnostic in masked(report) {
        let (reason, repair) = words(&diagnostic, language);
        let level_word = language.say(&format!("level-{}", diagnostic.level.id()), &[]);
        let repair_word = language.say("repair", &[]);
        let level = match diagnostic.level {
            Level::Error | Level::Block => annotate_snippets::Level::ERROR,
            Level::Veto | Level::Deduct => annotate_snippets::Level::WARNING,
            Level::Advice => annotate_snippets::Level::NOTE,
        };
        let title = level.with_name(level_word.as_str()).primary_title(reason.as_str()).id(diagnostic.code);
        let mut group = Group::with_title(title);
        match &diagnostic.place {
            Some(place) if place.line > 0 => {
                let snippet = Snippet::source(place.snippet.as_str())
                    .line_start(place.line as usize)
                    .path(&*place.file)
                    .annotation(AnnotationKind::Primary.span(place.mark.clone()));
                group = group.element(snippet);
            }
            Some(place) => group = group.element(annotate_snippets::Origin::path(&*place.file)),
            None => {}
        }
        if let Some(repair) = &repair {
            group = group.element(
                annotate_snippets::Level::HELP.with_name(repair_word.as_str()).message(repair.as_str()),
            );
        }
        text.push_str(&renderer.render(&[group]));
        text.push_str("\n\n");
    }
    text
}

/// All diagnostics as JSON, in the order given. The shape is documented in docs/format.md and only ever grows.
pub fn json(report: &Report, language: MessageLanguage) -> Vec<serde_json::Value> {
    masked(report).iter().map(|diagnostic| one(diagnostic, language)).collect()
}

fn one(diagnostic: &Diagnostic, language: MessageLanguage) -> serde_json::Value {
    let (reason, repair) = words(diagnostic, language);
    let place = diagnostic.place.as_ref();
    json!({
        "code": diagnostic.code,
        "level": diagnostic.level.id(),
        "site": diagnostic.site.as_deref(),
        "sites": once::sites(diagnostic),
        "file": place.map(|place| &*place.file),
        "line": place.map(|place| place.line).filter(|line| *line > 0),
        "column": place.map(|place| place.column).filter(|column| *column > 0),
        "span": place.filter(|place| place.line > 0).map(|place| [place.span.start, place.span.end]),
        "snippet": place.filter(|place| place.line > 0).map(|place| &place.snippet),
        "reason": reason,
        "repair": repair,
        "rule": format!("docs/rules.md#{}", diagnostic.code),
    })
}
