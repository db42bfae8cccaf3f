//! The words of deploys, from `locales/<language>/messages/deploy.ftl`.

use crate::diagnostic::{Diagnostic, Report};
use crate::messages::{self, MessageLanguage, Style};

/// Speaks one language.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub MessageLanguage, pub Style);

impl Words {
    /// The message `id`.
    pub fn say(&self, id: &str, args: &[(&'static str, &str)]) -> String {
        let args: Vec<(&'static str, String)> = args.iter().map(|(n, v)| (*n, v.to_string())).collect();
        self.0.say(id, &args)
    }

    /// A diagnostic: place, reason, the line, and what to do.
    pub fn diagnostic(&self, d: &Diagnostic) -> String {
        let report = Report { diagnostics: vec![d.clone()] };
        messages::text(&report, self.0, self.1).trim_end().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Level;

    const SOURCES: [(&str, &str); 3] = [
        ("zh", include_str!("../../locales/zh/messages/deploy.ftl")),
        ("en", include_str!("../../locales/en/messages/deploy.ftl")),
        ("mn", include_str!("../../locales/mn/messages/deploy.ftl")),
    ];
    use std::collections::{BTreeMap, BTreeSet};

    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let resource =
            fluent_syntax::parser::parse(source.to_string()).expect("every message is well formed");
        let mut found = BTreeMap::new();
        for entry in resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                let attributes = message.attributes.iter().map(|a| a.id.name.clone()).collect();
                assert!(
                    found.insert(message.id.name.clone(), attributes).is_none(),
                    "{} twice",
                    message.id.name
                );
            }
        }
        found
    }

    #[test]
    fn every_language_has_every_message() {
        let all: Vec<_> = SOURCES.iter().map(|(_, source)| messages(source)).collect();
        assert_eq!(all[0], all[1], "zh and en");
        assert_eq!(all[0], all[2], "zh and mn");
    }

    #[test]
    fn every_code_of_the_source_has_a_message_and_every_refusal_a_repair() {
        let zh = messages(SOURCES[0].1);
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let word = regex::Regex::new("\"(deploy-[a-z0-9-]*[a-z0-9])\"").unwrap();
        let refusal = regex::Regex::new(
            "(?:error|complain|refused|Level::[A-Z][a-z]+, |problem)\\(?\"(deploy-[a-z0-9-]+)\"",
        )
        .unwrap();
        let folders = ["deploy", "commands/deploy"].into_iter();
        let mut files: Vec<_> = folders
            .flat_map(|name| walkdir::WalkDir::new(folder.join(name)))
            .map(|e| e.unwrap().into_path())
            .filter(|p| p.extension().is_some_and(|e| e == "rs"))
            .collect();
        files.push(folder.join("commands/deploy.rs"));
        let mut used = BTreeSet::new();
        for path in files {
            let text = std::fs::read_to_string(path).unwrap();
            used.extend(word.captures_iter(&text).map(|c| c[1].to_string()));
            for found in refusal.captures_iter(&text) {
                let code = &found[1];
                assert!(zh.get(code).is_some_and(|a| a.contains("repair")), "{code} has no repair");
            }
        }
        for id in &used {
            assert!(zh.contains_key(id), "{id} has no message");
        }
        for id in zh.keys() {
            let composed =
                ["deploy-change-", "deploy-reason-", "deploy-group-"].iter().any(|p| id.starts_with(p));
            assert!(composed || used.contains(id), "{id} is used nowhere");
        }
    }

    #[test]
    fn a_refusal_names_place_reason_and_repair() {
        let d =
            Diagnostic::new(Level::Error, "deploy-url-lost").arg("path", "/edu/a.html").arg("out", "dist");
        let text = Words(MessageLanguage::En, Style::Plain).diagnostic(&d);
        assert!(text.contains("/edu/a.html") && text.contains("redirects.csv"), "{text}");
        let text = Words(MessageLanguage::Zh, Style::Plain).diagnostic(&d);
        assert!(text.contains("/edu/a.html") && text.contains("redirects.csv"), "{text}");
    }

    #[test]
    fn mongolian_words_keep_to_the_script() {
        for line in SOURCES[2].1.lines() {
            for c in line.chars() {
                assert!(!('\u{202f}'..='\u{202f}').contains(&c), "NNBSP in {line}");
                assert!(!('\u{400}'..='\u{4ff}').contains(&c), "Cyrillic in {line}");
            }
        }
    }
}
