//! No message prints what privacy found: a message on another fault may stand on the same line as a number.

use crate::diagnostic::{Diagnostic, Report};
use crate::privacy::{Allow, Finding, Kind, detect};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// The diagnostics of a report as they may be shown.
///
/// Numbers of persons are masked wherever they stand. Phones of offices and addresses are the site's own contact data
/// on most lines; they are masked where privacy found one on that line.
pub fn masked(report: &Report) -> Vec<Cow<'_, Diagnostic>> {
    let place = |d: &Diagnostic| d.place.as_ref().map(|place| (place.file.clone(), place.line));
    let found: BTreeSet<_> =
        report.diagnostics.iter().filter(|d| d.code.starts_with("privacy-")).filter_map(place).collect();
    report
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let all = place(diagnostic).is_some_and(|place| found.contains(&place));
            let args: Vec<Option<String>> =
                diagnostic.args.iter().map(|(_, value)| masked_text(value, all)).collect();
            let snippet = diagnostic
                .place
                .as_ref()
                .and_then(|place| masked_line(&place.snippet, place.mark.clone(), all));
            if snippet.is_none() && args.iter().all(Option::is_none) {
                return Cow::Borrowed(diagnostic);
            }
            let mut shown = diagnostic.clone();
            if let (Some(place), Some((snippet, mark))) = (&mut shown.place, snippet) {
                place.snippet = snippet;
                place.mark = mark;
            }
            for ((_, value), masked) in shown.args.iter_mut().zip(args) {
                if let Some(masked) = masked {
                    *value = masked;
                }
            }
            Cow::Owned(shown)
        })
        .collect()
}

fn findings(text: &str, all: bool) -> Vec<Finding> {
    let mut findings = detect(text, &Allow::none());
    findings.retain(|finding| all || !matches!(finding.kind, Kind::Landline | Kind::Address));
    findings
}

fn masked_text(text: &str, all: bool) -> Option<String> {
    masked_line(text, 0..0, all).map(|(text, _)| text)
}

/// The line without personal data, and where its mark then is. `None` where nothing has to be hidden.
fn masked_line(line: &str, mark: Range<usize>, all: bool) -> Option<(String, Range<usize>)> {
    let findings = findings(line, all);
    if findings.is_empty() {
        return None;
    }
    let mut shown = String::with_capacity(line.len());
    let mut at = 0;
    // A mark that begins or ends inside a number takes the whole of it in.
    let (mut start, mut end) = (None, None);
    for finding in &findings {
        let before = shown.len();
        shown.push_str(&line[at..finding.span.start]);
        let own = shown.len();
        shown.push_str(&finding.masked);
        for (edge, place, inside) in [(mark.start, &mut start, own), (mark.end, &mut end, shown.len())] {
            if place.is_none() && edge <= finding.span.start {
                *place = Some(before + (edge - at));
            } else if place.is_none() && edge < finding.span.end {
                *place = Some(inside);
            }
        }
        at = finding.span.end;
    }
    let before = shown.len();
    shown.push_str(&line[at..]);
    let after = |edge: usize| before + (edge - at);
    let start = start.unwrap_or_else(|| after(mark.start));
    let end = end.unwrap_or_else(|| after(mark.end)).max(start);
    Some((shown, start..end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Level, Place};
    use std::sync::Arc;

    const MOBILE: &str = "13812341234";

    fn shown(text: &str, part: &str, more: Option<&'static str>) -> String {
        let path: Arc<str> = "content/edu/a.zh.md".into();
        let at = text.find(part).unwrap();
        let place = || Place::at(&path, text, at..at + part.len());
        let mut report = Report::default();
        report.push(Diagnostic::new(Level::Advice, "wording-term").at(place()).arg("value", text));
        if let Some(code) = more {
            report.push(Diagnostic::new(Level::Block, code).at(place()));
        }
        let masked = masked(&report);
        let place = masked[0].place.as_ref().unwrap();
        format!("{}|{}|{}", place.snippet, &place.snippet[place.mark.clone()], masked[0].args[0].1)
    }

    #[test]
    fn a_number_beside_another_fault_is_hidden() {
        let line = format!("请拨打{MOBILE}谘询");
        let masked = "请拨打138****1234谘询";
        assert_eq!(shown(&line, "谘询", None), format!("{masked}|谘询|{masked}"));
        assert_eq!(shown(&line, "请", None), format!("{masked}|请|{masked}"));
        assert_eq!(shown(&line, "打138", None), format!("{masked}|打138****1234|{masked}"));
        assert_eq!(shown(&line, "1234谘", None), format!("{masked}|138****1234谘|{masked}"));
    }

    #[test]
    fn an_office_phone_is_hidden_only_where_privacy_found_it() {
        let line = "电话0470-6821234谘询";
        assert!(shown(line, "谘询", None).starts_with("电话0470-6821234谘询|谘询"));
        assert!(!shown(line, "谘询", Some("privacy-landline")).contains("6821234"));
    }

    #[test]
    fn the_mark_of_a_masked_finding_stays() {
        let path: Arc<str> = "a.zh.md".into();
        let text = format!("{MOBILE}与{MOBILE}");
        let mut report = Report::default();
        for finding in detect(&text, &Allow::none()) {
            report.push(finding.diagnostic(&path, &text));
        }
        assert!(masked(&report).iter().all(|d| matches!(d, Cow::Borrowed(_))));
    }
}
