//! Configuration and front matter as values with their places, whether written in TOML or in YAML.
//!
//! serde stops at the first fault and names types of Rust; an editor needs every fault of a file at once, in the
//! field's own words. So both notations become one small tree, and [`reader::Reader`] takes typed values out of it.

mod misread;
mod reader;
mod toml_form;
mod toml_plain;
mod yaml_form;

pub use misread::{beginning, names};
pub use reader::{
    Reader, boolean, choice, integer, moment, parse_moment, text, texts, unknown_field, wrong_type,
};

use crate::diagnostic::{Diagnostic, Level, Place};
use std::ops::Range;
use std::sync::Arc;

/// A value and the bytes of the file it stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Byte range in the file.
    pub span: Range<usize>,
}

/// What TOML and YAML have in common.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// true or false.
    Bool(bool),
    /// A date, with a time or without, as it is written. Only TOML has this type; YAML dates are text.
    Date(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Table(Vec<(Key, Node)>),
    /// YAML's `null` or an empty value.
    Nothing,
}

/// The name of an entry, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The name as written.
    pub name: String,
    /// Byte range in the file.
    pub span: Range<usize>,
}

/// Which notation a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// TOML 1.1.
    Toml,
    /// YAML 1.2.
    Yaml,
}

/// A text file with its path, for making places.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Path relative to the root.
    pub path: &'a Arc<str>,
    /// The whole file.
    pub text: &'a str,
}

impl Source<'_> {
    /// The place of a byte range.
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::at(self.path, self.text, span)
    }

    /// An error at a byte range.
    pub fn error(&self, code: &'static str, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(Level::Error, code).at(self.place(span))
    }
}

/// Parses the part `range` of the file. Syntax faults go to `out`; what could be read is returned.
pub fn parse(source: Source, range: Range<usize>, form: Form, out: &mut Vec<Diagnostic>) -> Node {
    match form {
        Form::Toml => toml_form::parse(source, range, out),
        Form::Yaml => yaml_form::parse(source, range, out),
    }
}

impl Value {
    /// The id of the value's type, an argument of messages.
    pub fn type_id(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Integer(_) => "integer",
            Value::Float(_) => "number",
            Value::Bool(_) => "boolean",
            Value::Date(_) => "date",
            Value::List(_) => "list",
            Value::Table(_) => "table",
            Value::Nothing => "nothing",
        }
    }
}

impl Node {
    /// The value under `name` of a table.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Table(entries) => entries.iter().find(|(key, _)| key.name == name).map(|(_, node)| node),
            _ => None,
        }
    }
}
