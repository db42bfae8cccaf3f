//! The messages of one language.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::ops::Range;

/// Fluent messages, with those that take no arguments formatted once.
pub struct Catalog {
    bundle: FluentBundle<FluentResource>,
    plain: BTreeMap<String, String>,
    ids: Vec<String>,
}

/// A fault in a Fluent file: a message's id or the parser's words, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The code of the diagnostic: `ill-formed-message` or `duplicate-message`.
    pub code: &'static str,
    /// What it is about.
    pub detail: String,
    /// Byte range in the file.
    pub span: Range<usize>,
}

impl Catalog {
    /// An empty catalogue.
    pub fn new(language: &str) -> Catalog {
        let language = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Otherwise U+2068 and U+2069 around arguments land in HTML.
        bundle.set_use_isolating(false);
        Catalog { bundle, plain: BTreeMap::new(), ids: Vec::new() }
    }

    /// Adds a file; what is good of it is taken even where something is not.
    pub fn add(&mut self, text: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let resource = match FluentResource::try_new(text.to_string()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let span = error.slice.clone().unwrap_or(error.pos.clone());
                    faults.push(Fault { code: "ill-formed-message", detail: error.kind.to_string(), span });
                }
                resource
            }
        };
        let mut ids = Vec::new();
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                let id = message.id.name.to_string();
                if self.ids.contains(&id) || ids.contains(&id) {
                    let at = text.find(&format!("\n{id} =")).map_or(0, |at| at + 1);
                    faults.push(Fault {
                        code: "duplicate-message",
                        detail: id.clone(),
                        span: at..at + id.len(),
                    });
                }
                ids.push(id);
            }
        }
        self.bundle.add_resource_overriding(resource);
        for id in &ids {
            let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
            if errors.is_empty() {
                self.plain.insert(id.clone(), text);
            }
        }
        self.ids.extend(ids);
        faults
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// The messages that take no arguments.
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// A message with arguments.
    pub fn format(&self, id: &str, args: &[(&str, String)]) -> Option<String> {
        if let Some(text) = self.plain.get(id) {
            return Some(text.clone());
        }
        self.pattern(self.bundle.get_message(id)?.value()?, args)
    }

    /// An attribute of a message with arguments.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, String)]) -> Option<String> {
        self.pattern(self.bundle.get_message(id)?.get_attribute(attribute)?.value(), args)
    }

    /// A message, or an attribute of it, with the names of its arguments in their places.
    pub fn outline(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // What is missing stands as `{$name}`, which is what is wanted here.
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    fn pattern(
        &self,
        pattern: &fluent_syntax::ast::Pattern<&str>,
        args: &[(&str, String)],
    ) -> Option<String> {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            // Numbers are numbers for plural rules; a number with a leading zero is a code.
            let value = match value.parse::<i64>() {
                Ok(number) if number.to_string() == *value => FluentValue::from(number),
                _ => FluentValue::from(value.as_str()),
            };
            fluent.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("messages", &self.ids.len()).finish()
    }
}
