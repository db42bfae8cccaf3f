//! Packs: what is data about rules. The packs of the nation and of the region stand inside the program, the city's and the
//! cluster's own in `site.toml`.

use crate::diagnostic::{Diagnostic, Level};
use crate::tree::{self, Node, Reader, Source, Value};
use std::collections::BTreeMap;

/// How sure a fact about a rule is. What is not read in its source is shown as configuration, never quoted as law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in a source.
    Read,
    /// Known, with high confidence.
    High,
    /// Known, with medium confidence.
    Medium,
    /// To be verified.
    #[default]
    Low,
}

impl Certainty {
    /// Its id; `certainty-<id>` is its name in messages.
    pub fn id(self) -> &'static str {
        ["read", "high", "medium", "low"][self as usize]
    }
}

/// A number of a rule, and in which direction it is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limit {
    /// The number.
    pub value: i64,
    /// Whether less is stricter (an age) or more (a minimum).
    pub less_is_stricter: bool,
}

/// What packs say of a rule, merged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Setting {
    /// `None`: as the rule has it. `Some(None)`: off.
    pub level: Option<Option<Level>>,
    /// Points a finding costs, in hundredths.
    pub points: u32,
    /// Whether lower packs may only be stricter.
    pub locked: bool,
    /// Document number, article.
    pub source: String,
    /// How sure the source's facts are.
    pub certainty: Certainty,
    /// How sure the points are.
    pub points_certainty: Certainty,
    /// The indicator of the inspectors' sheet it counts under.
    pub indicator: String,
    /// Where the fault was seen on live sites: its test must have a case from there.
    pub seen: String,
    /// Numbers by name.
    pub limits: BTreeMap<String, Limit>,
    /// Lists of words by name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// The pack that spoke last.
    pub pack: String,
}

/// One pack: rules by code.
#[derive(Debug, Default)]
pub struct Pack {
    /// Its name.
    pub name: String,
    /// What it says, with the place of each entry.
    pub rules: Vec<(String, Entry)>,
}

/// What a pack says of a rule.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Where its table stands.
    pub span: std::ops::Range<usize>,
    /// Its level, or off.
    pub level: Option<Option<Level>>,
    /// Points in hundredths.
    pub points: Option<u32>,
    /// Whether lower packs may only be stricter.
    pub locked: Option<bool>,
    /// Texts that are there.
    pub source: Option<String>,
    /// The same for the indicator.
    pub indicator: Option<String>,
    /// The same for where it was seen.
    pub seen: Option<String>,
    /// Certainty of the source.
    pub certainty: Option<Certainty>,
    /// Certainty of the points.
    pub points_certainty: Option<Certainty>,
    /// Numbers, and whether less is stricter where the pack defines that.
    pub limits: Vec<(String, i64, Option<bool>)>,
    /// Lists of words.
    pub lists: Vec<(String, Vec<String>)>,
}

const LEVELS: [(&str, Option<Level>); 5] = [
    ("block", Some(Level::Block)),
    ("veto", Some(Level::Veto)),
    ("deduct", Some(Level::Deduct)),
    ("advice", Some(Level::Advice)),
    ("off", None),
];

const CERTAINTIES: [(&str, Certainty); 4] = [
    ("read", Certainty::Read),
    ("high", Certainty::High),
    ("medium", Certainty::Medium),
    ("low", Certainty::Low),
];

/// Reads the entries of a pack: a table of codes.
pub fn read(source: Source, name: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Pack {
    let mut pack = Pack { name: name.to_string(), rules: Vec::new() };
    let Value::Table(entries) = &node.value else {
        out.push(tree::wrong_type(source, node, name, "table"));
        return pack;
    };
    // Ages of columns are no rule's: `config` has read them (`config::age`), because layouts stand under them.
    for (key, node) in entries.iter().filter(|(key, _)| key.name != "ages") {
        if super::rules().all(|(_, rule, _)| rule.code != key.name) {
            let known: Vec<&str> = super::rules().map(|(_, rule, _)| rule.code).collect();
            out.push(tree::unknown_field(source, key, &known));
            continue;
        }
        let mut entry = entry(source, node, out);
        entry.span = key.span.clone();
        pack.rules.push((key.name.clone(), entry));
    }
    pack
}

fn entry(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Entry {
    let mut reader = Reader::new(source, node, "rules", out);
    let level = reader.choice("level", &LEVELS);
    let points = reader.take("points");
    let locked = reader.boolean("locked");
    let [source_text, indicator, seen] =
        ["source", "indicator", "seen"].map(|name| reader.text(name).map(str::to_string));
    let certainty = reader.choice("certainty", &CERTAINTIES);
    let points_certainty = reader.choice("points_certainty", &CERTAINTIES);
    let limits = reader.take("limits");
    let lists = reader.take("lists");
    reader.finish();
    let points = points.and_then(|node| match node.value {
        Value::Integer(points) if (0..=100).contains(&points) => Some(points as u32 * 100),
        Value::Float(points) if (0.0..=100.0).contains(&points) => Some((points * 100.0).round() as u32),
        _ => {
            out.push(tree::wrong_type(source, node, "points", "number"));
            None
        }
    });
    let limits = limits.map(|node| read_limits(source, node, out)).unwrap_or_default();
    let lists = lists.map(|node| read_lists(source, node, out)).unwrap_or_default();
    Entry {
        span: 0..0,
        level,
        points,
        locked,
        source: source_text,
        indicator,
        seen,
        certainty,
        points_certainty,
        limits,
        lists,
    }
}

/// `{ days = 14 }`, or where a pack defines the limit `{ days = { value = 14, stricter = "less" } }`.
fn read_limits(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<(String, i64, Option<bool>)> {
    let Value::Table(entries) = &node.value else {
        out.push(tree::wrong_type(source, node, "limits", "table"));
        return Vec::new();
    };
    let mut limits = Vec::new();
    for (key, node) in entries {
        if let Value::Table(_) = &node.value {
            let mut reader = Reader::new(source, node, "limits", out);
            let value = reader.integer("value");
            let stricter = reader.choice("stricter", &[("less", true), ("more", false)]);
            reader.finish();
            limits.extend(value.map(|value| (key.name.clone(), value, stricter)));
        } else if let Some(value) = tree::integer(source, node, &key.name, out) {
            limits.push((key.name.clone(), value, None));
        }
    }
    limits
}

/// `{ steps = ["初审", "复审"] }`.
fn read_lists(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<(String, Vec<String>)> {
    let Value::Table(entries) = &node.value else {
        out.push(tree::wrong_type(source, node, "lists", "table"));
        return Vec::new();
    };
    let texts = |(key, node): &(tree::Key, Node)| {
        let texts = tree::texts(source, node, &key.name, out).into_iter().map(str::to_string);
        (key.name.clone(), texts.collect())
    };
    entries.iter().map(texts).collect()
}
