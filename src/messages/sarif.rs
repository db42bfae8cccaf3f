//! Diagnostics in SARIF 2.1.0 (OASIS, errata 01), which code hosts and editors read.

use super::MessageLanguage;
use super::mask::masked;
use super::once;
use super::print::words;
use crate::diagnostic::{Diagnostic, Level, Place, Report};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The report as a SARIF log. `folder` is the cluster's folder in the repository, empty where it is the root;
/// `known` says why a diagnostic (by its index) does not count.
pub fn sarif(
    report: &Report,
    language: MessageLanguage,
    folder: &str,
    known: &dyn Fn(usize) -> Option<String>,
) -> Value {
    let shown = masked(report);
    let mut rules: BTreeMap<&str, Level> = BTreeMap::new();
    for diagnostic in &shown {
        // The gravest level that a rule had.
        let level = rules.entry(diagnostic.code).or_insert(diagnostic.level);
        *level = (*level).min(diagnostic.level);
    }
    let index: BTreeMap<&str, usize> = rules.keys().enumerate().map(|(at, code)| (*code, at)).collect();
    let results: Vec<Value> = shown
        .iter()
        .enumerate()
        .map(|(at, diagnostic)| {
            let mut result = result(diagnostic, language, folder, index[diagnostic.code]);
            if let Some(reason) = known(at) {
                result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
            }
            result
        })
        .collect();
    let rules: Vec<Value> = rules.into_iter().map(|(code, level)| rule(code, level)).collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Bosoo",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": tag(language),
                "rules": rules,
            } },
            "language": tag(language),
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { "REPOSITORY": { "description": { "text": "The folder of the repository" } } },
            "results": results,
        }],
    })
}

fn rule(code: &str, level: Level) -> Value {
    json!({
        "id": code,
        "defaultConfiguration": { "level": sarif_level(level) },
        "help": { "text": format!("bosoo explain {code}") },
        "properties": { "level": level.id() },
    })
}

fn result(diagnostic: &Diagnostic, language: MessageLanguage, folder: &str, index: usize) -> Value {
    let (reason, repair) = words(diagnostic, language);
    let text = match &repair {
        Some(repair) => format!("{reason}\n{}: {repair}", language.say("repair", &[])),
        None => reason,
    };
    let mut properties = Map::new();
    properties.insert("level".into(), diagnostic.level.id().into());
    if let Some(site) = &diagnostic.site {
        properties.insert("site".into(), (**site).into());
    }
    if let Some(sites) = once::sites(diagnostic) {
        properties.insert("sites".into(), sites.into());
    }
    if let Some(repair) = repair {
        properties.insert("repair".into(), repair.into());
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": sarif_level(diagnostic.level),
        "message": { "text": text },
        "properties": properties,
    });
    if let Some(place) = &diagnostic.place {
        result["locations"] = json!([{ "physicalLocation": location(place, folder) }]);
    }
    result
}

fn location(place: &Place, folder: &str) -> Value {
    let uri = encoded(&super::in_folder(folder, &place.file));
    let mut location = json!({ "artifactLocation": { "uri": uri, "uriBaseId": "REPOSITORY" } });
    if place.line > 0 {
        let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
        let outside = |text: &str| text.chars().filter(|c| c.len_utf16() == 2).count();
        let marked = &place.snippet[place.mark.clone()];
        // The column counts characters of the file; a masked snippet may have another number of them.
        let start = place.column as usize + outside(&place.snippet[..place.mark.start]);
        let mut region = json!({
            "startLine": place.line,
            "startColumn": start,
            "endLine": place.line,
            "snippet": { "text": place.snippet },
        });
        if marked.len() <= place.span.len() {
            region["endColumn"] = (start + units(marked)).into();
        }
        location["region"] = region;
    }
    location
}

/// SARIF's words for how grave a result is.
fn sarif_level(level: Level) -> &'static str {
    match level {
        Level::Error | Level::Block => "error",
        Level::Veto | Level::Deduct => "warning",
        Level::Advice => "note",
    }
}

/// SARIF takes two letters and a region (ISO 639-1).
fn tag(language: MessageLanguage) -> &'static str {
    match language {
        MessageLanguage::Zh => "zh-CN",
        MessageLanguage::Mn => "mn-CN",
        MessageLanguage::En => "en-US",
    }
}

/// A path as a relative reference of RFC 3986.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte as char)
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn columns_are_utf16_units_and_paths_are_encoded() {
        let path: Arc<str> = "content/edu/表 a.zh.md".into();
        let mut report = Report::default();
        let text = "第一行\n𠮷𠮷坏𠮷字\n";
        let at = text.find('坏').unwrap();
        report.push(
            Diagnostic::new(Level::Deduct, "dead-link")
                .at(Place::at(&path, text, at..at + 7))
                .arg("value", "x"),
        );
        report.push(Diagnostic::new(Level::Block, "unknown-site"));
        let known = |at: usize| (at == 0).then(|| "until 2027-01-01".to_string());
        let log = sarif(&report, MessageLanguage::En, "", &known);
        let results = &log["runs"][0]["results"];
        let physical = &results[0]["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "content/edu/%E8%A1%A8%20a.zh.md");
        let region = &physical["region"];
        // Two characters outside the basic plane are four units.
        assert_eq!((&region["startColumn"], &region["endColumn"]), (&json!(5), &json!(8)));
        assert_eq!(results[0]["level"], "warning");
        assert_eq!(results[0]["suppressions"][0]["kind"], "external");
        assert_eq!(results[1].get("locations"), None);
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][0]["id"], "dead-link");
        assert_eq!(results[1]["ruleIndex"], 1);
    }
}
