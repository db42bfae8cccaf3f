//! What the template engine says of a fault, as diagnostics with the template's place and the cause in the reader's
//! language. The engine speaks English; what has no words of ours is told as it says it.

use super::bounds;
use super::files::ThemeFiles;
use crate::diagnostic::{Diagnostic, Level, Place};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
use tera::{Error, ErrorKind};

/// The faults of an error of the engine, never none: some errors hold several.
pub fn template_faults(error: &Error, chain: &[Arc<ThemeFiles>]) -> Vec<Diagnostic> {
    let fault = |place: Place, cause: &str, name: &str| {
        let fault = Diagnostic::new(Level::Error, "template-fault").at(place);
        vec![fault.arg("cause", cause).arg("name", name).arg("detail", error)]
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let place = match text_of(chain, report.filename()) {
                Some(_) => place(chain, report.filename(), span.range.clone()),
                // The text is not here: the place is found again by whoever has it.
                None => Place {
                    line: span.start_line as u32,
                    column: span.start_col as u32 + 1,
                    span: span.range.clone(),
                    ..Place::file(&path(report.filename()))
                },
            };
            vec![told(place, report.message())]
        }
        ErrorKind::CircularInclude { tpl, include_chain: through }
        | ErrorKind::CircularExtend { tpl, inheritance_chain: through } => {
            let next = through.iter().find(|name| *name != tpl).unwrap_or(tpl);
            let at = naming(chain, tpl, next);
            fault(at, "circle", &through.iter().map(|name| path(name)).collect::<Vec<_>>().join(" → "))
        }
        ErrorKind::MissingParent { current, parent } => {
            fault(naming(chain, current, parent), "missing", parent)
        }
        ErrorKind::Msg(message) if message.starts_with(REPORT) => {
            // Several reports in one text.
            let between = format!("\n\n{REPORT}");
            let reports = message.trim_start_matches(REPORT).split(&between);
            reports.map(|report| reported(report, chain)).collect()
        }
        _ => fault(folder(chain), "other", ""),
    }
}

/// How the engine begins a report that it has put into words.
const REPORT: &str = "error: ";

/// `Unknown filter `x`⏎ --> theme/pages/a.html:2:27⏎…`: the engine keeps no other form of it.
fn reported(report: &str, chain: &[Arc<ThemeFiles>]) -> Diagnostic {
    let mut lines = report.lines();
    let message = lines.next().unwrap_or_default();
    let found = lines.find_map(|line| {
        let mut parts = line.trim().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line, name) = (parts.next()?, parts.next()?, parts.next()?);
        let (column, line): (usize, usize) = (column.parse().ok()?, line.parse().ok()?);
        // The text as the engine was given it, with the counting; columns count characters.
        let text = given(chain, name)?;
        let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = text[before..].split('\n').next().unwrap_or_default();
        let at = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
        let start = before + at;
        Some(place(chain, name, start..start + quoted(message).map_or(0, str::len)))
    });
    told(found.unwrap_or_else(|| folder(chain)), message)
}

/// A message of the engine, taken apart: what is wrong, and its name.
fn told(place: Place, message: &str) -> Diagnostic {
    // The list of all fields that there are helps nobody: docs/format.md has them with their meaning.
    let detail = message.split(". Available fields:").next().unwrap_or_default();
    let (cause, name) = cause(detail);
    let available = message.split_once(" Available variables: ").map_or("", |(_, names)| names);
    Diagnostic::new(Level::Error, "template-fault")
        .at(place)
        .arg("cause", cause)
        .arg("name", name)
        .arg("available", available)
        .arg("detail", detail)
}

fn cause(message: &str) -> (&'static str, &str) {
    let name = quoted(message).unwrap_or_default();
    let unknown = |kind| message.strip_prefix("Unknown ").is_some_and(|rest| rest.starts_with(kind));
    let is = |begin: &str, middle: &str| message.starts_with(begin) && message.contains(middle);
    let cause = match () {
        () if is("Variable `", "Available variables: ") => "variable",
        () if is("Variable `", " is not defined") || is("Variable `", "its value is undefined") => "nothing",
        () if is("Field `", " is not defined") => "field",
        () if unknown("function ") => "function",
        () if unknown("filter ") => "filter",
        () if unknown("test ") => "test",
        () if unknown("component ") => "component",
        () if unknown("template ") => "missing",
        () if is("Block `", "not defined in any parent") => "block",
        () if message.starts_with("This content would be ignored") => "outside",
        () if message.starts_with("Unexpected end of input") => "end",
        // What the engine's functions of our own say (`engine.rs`).
        () if is("range() has more", "items") => return ("range", number(message)),
        () if is("the loops of the page", "rounds") => return ("rounds", number(message)),
        () if is("replace() makes", "KiB") => return ("replacement", number(message)),
        () if is("the filter `", "not safe for Mongolian") => "unsafe-filter",
        () if is("message `", "missing or lacks") => "message",
        () => "other",
    };
    (cause, name)
}

/// The first number of a message.
fn number(message: &str) -> &str {
    message.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty()).unwrap_or_default()
}

/// What stands in the first backquotes.
fn quoted(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}

/// A template's file: `themes/` and its name.
fn path(name: &str) -> Arc<str> {
    format!("themes/{name}").into()
}

/// Where no template is known: the fork's folder.
fn folder(chain: &[Arc<ThemeFiles>]) -> Place {
    Place::file(&path(chain.first().map_or("", |files| &files.name)))
}

fn text_of<'c>(chain: &'c [Arc<ThemeFiles>], name: &str) -> Option<&'c String> {
    let (theme, path) = name.split_once('/')?;
    chain.iter().find(|files| files.name == theme)?.templates.get(path)
}

/// A template as the engine was given it.
fn given<'c>(chain: &'c [Arc<ThemeFiles>], name: &str) -> Option<Cow<'c, str>> {
    let text = text_of(chain, name)?;
    let is_base = chain.last().is_some_and(|base| name.split('/').next() == Some(&base.name));
    if is_base { Some(text.into()) } else { bounds::bounded(&path(name), text).ok().map(Cow::Owned) }
}

/// A place in a template of the chain, from one in the text that the engine was given.
fn place(chain: &[Arc<ThemeFiles>], name: &str, span: Range<usize>) -> Place {
    match text_of(chain, name).zip(given(chain, name)) {
        Some((text, given)) => {
            let own = |at| bounds::without_counting(&given, at);
            Place::at(&path(name), text, own(span.start)..own(span.end))
        }
        None => Place::file(&path(name)),
    }
}

/// Where a template names another, by its whole name or without the theme's.
fn naming(chain: &[Arc<ThemeFiles>], name: &str, other: &str) -> Place {
    let Some(text) = text_of(chain, name) else { return Place::file(&path(name)) };
    let short = other.split_once('/').map_or(other, |(_, path)| path);
    let found = [other, short].into_iter().find_map(|wanted| {
        let quoted =
            ['"', '\''].into_iter().find_map(|quote| text.find(&format!("{quote}{wanted}{quote}")))?;
        Some((quoted + 1, wanted.len()))
    });
    match found {
        Some((at, length)) => Place::at(&path(name), text, at..at + length),
        None => Place::file(&path(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(pages: &[(&str, &str)]) -> Vec<(String, u32, u32, String, String)> {
        let theme = |name: &str, templates: &[(&str, &str)]| {
            let templates =
                templates.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
            Arc::new(ThemeFiles { name: name.into(), templates, ..ThemeFiles::default() })
        };
        let base = theme("base", &[("pages/a.html", "{% block a %}{% endblock a %}")]);
        let mut out = Vec::new();
        super::super::engine::compile(&[theme("fork", pages), base], &[], &mut out);
        let of = |fault: &Diagnostic, name: &str| {
            fault
                .args
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.clone())
                .unwrap_or_default()
        };
        let row = |fault: &Diagnostic| {
            let place = fault.place.as_ref().unwrap();
            (place.file.to_string(), place.line, place.column, of(fault, "cause"), of(fault, "name"))
        };
        out.iter().map(row).collect()
    }

    #[test]
    fn each_fault_is_told_at_its_own_place() {
        // The counting that is put in behind a loop's tag moves no place.
        let page = "{% extends \"base/pages/a.html\" %}\n{% block a %}{% for b in c %}{{ e() }}{% endfor %}{{ b | f }}{% endblock a %}";
        let row = |line, column, cause: &str, name: &str| {
            ("themes/fork/pages/a.html".to_string(), line, column, cause.to_string(), name.to_string())
        };
        let expected = [row(2, 33, "function", "e"), row(2, 58, "filter", "f")];
        assert_eq!(faults(&[("pages/a.html", page)]), expected);
        let itself =
            "{% extends 'base/pages/a.html' %}{% block a %}{% include 'pages/a.html' %}{% endblock a %}";
        let circle = "themes/fork/pages/a.html → themes/fork/pages/a.html";
        assert_eq!(faults(&[("pages/a.html", itself)]), [row(1, 59, "circle", circle)]);
        let block = "{% extends \"base/pages/a.html\" %}{% block z %}{% endblock z %}";
        assert_eq!(faults(&[("pages/a.html", block)])[0].3, "block");
        let cut = "{% block a %}{{ b ";
        assert_eq!(faults(&[("pages/a.html", cut)]).len(), 1);
    }
}
