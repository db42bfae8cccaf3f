//! The packs in their order, merged: a lower pack may be stricter, never weaker where an upper one says locked.

use super::office::More;
use super::pack::{self, Limit, Pack, Setting};
use super::wording::{Certainty, Entry, Lexicon};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Level};
use crate::tree::{self, Form, Node, Reader, Source, Value};
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use xxhash_rust::xxh3::Xxh3;

/// The packs inside the program, upper first.
const EMBEDDED: [(&str, &str); 2] = [
    (
        "national-2019",
        concat!(include_str!("packs/national-2019.toml"), include_str!("packs/national-2019-pages.toml")),
    ),
    ("inner-mongolia", include_str!("packs/inner-mongolia.toml")),
];

/// What counts for each rule.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Settings {
    rules: BTreeMap<String, Setting>,
    /// What may stand in the open besides the sites' contact data.
    pub(super) allow: More,
    /// The cluster's own words.
    words: Vec<Word>,
}

/// `[[rules.words]]`: a word that texts must not have, and what to write.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
struct Word {
    wrong: String,
    right: Option<String>,
    note: String,
    unless: Vec<String>,
}

fn word(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Word> {
    let mut reader = Reader::new(source, node, "words", out);
    let wrong = reader.text("wrong").map(str::to_string);
    let right = reader.text("right").map(str::to_string);
    let note = reader.text("note").unwrap_or_default().to_string();
    let unless = reader.texts("unless").into_iter().map(str::to_string).collect();
    if wrong.is_none() {
        reader.missing("wrong", node.span.clone());
    }
    reader.finish();
    Some(Word { wrong: wrong?, right, note, unless })
}

/// Of a rule that no pack names: its own defaults.
static NONE: LazyLock<Setting> = LazyLock::new(Setting::default);

impl Settings {
    /// The packs inside the program alone.
    pub fn embedded() -> Settings {
        let mut settings = Settings::default();
        for (name, _) in EMBEDDED {
            settings.lay_embedded(name, &mut Vec::new());
        }
        settings
    }

    /// What the packs say of a rule.
    pub fn of(&self, code: &str) -> &Setting {
        self.rules.get(code).unwrap_or(&NONE)
    }

    /// A number of a rule. The packs inside the program have all numbers that checks ask for; a test holds them to it.
    pub fn limit(&self, code: &str, name: &str) -> i64 {
        self.of(code).limits.get(name).map_or(0, |limit| limit.value)
    }

    /// A list of words of a rule.
    pub fn list(&self, code: &str, name: &str) -> &[String] {
        self.of(code).lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// How grave a rule is, `None` where it is off.
    pub fn level(&self, rule: &super::Rule) -> Option<Level> {
        self.of(rule.code).level.unwrap_or(Some(rule.level))
    }

    /// Days on which old documents were brought in.
    pub fn imports(&self) -> &[jiff::civil::Date] {
        &self.allow.imports
    }

    /// The cluster's own words as a lexicon.
    pub(super) fn lexicon(&self) -> Lexicon {
        let entry = |word: &Word| Entry {
            wrong: word.wrong.clone(),
            right: word.right.clone(),
            level: Level::Deduct,
            source: "site.toml".to_string(),
            certainty: Certainty::High,
            unless: word.unless.clone(),
            note: word.note.clone(),
        };
        Lexicon::new("site.toml", "", self.words.iter().map(entry).collect())
            .unwrap_or_else(|_| Lexicon::empty())
    }

    /// A hash of all that counts.
    pub fn print(&self) -> u64 {
        let mut hash = Xxh3::new();
        self.hash(&mut hash);
        hash.finish()
    }

    /// The packs inside the program that the cluster names, then what its `site.toml` says under `[rules]`.
    pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Settings {
        let Some(node) = &config.rules else { return Settings::embedded() };
        let path: Arc<str> = "site.toml".into();
        let text = std::fs::read_to_string(root.join("site.toml")).unwrap_or_default();
        Settings::from(Source { path: &path, text: &text }, node, out)
    }

    /// [`Settings::read`] of the table `[rules]`.
    fn from(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Settings {
        let mut settings = Settings::default();
        let mut reader = Reader::new(source, node, "rules", out);
        let packs = reader.take("packs");
        let (city, own, allow) = (reader.take("city"), reader.take("own"), reader.take("allow"));
        let words = reader.list("words");
        reader.finish();
        // The national pack is law; what a cluster chooses is which of the others stand under it.
        settings.lay_embedded(EMBEDDED[0].0, out);
        match packs {
            None => settings.lay_embedded(EMBEDDED[1].0, out),
            Some(node) => {
                let choices = EMBEDDED.map(|(name, _)| (name, name));
                let items = match &node.value {
                    Value::List(items) => items.as_slice(),
                    _ => std::slice::from_ref(node),
                };
                for item in items {
                    if let Some(name) = tree::choice(source, item, "packs", &choices, out)
                        && name != EMBEDDED[0].0
                    {
                        settings.lay_embedded(name, out);
                    }
                }
            }
        }
        for (name, node) in [("city", city), ("own", own)] {
            if let Some(node) = node {
                settings.lay(source, pack::read(source, name, node, out), out);
            }
        }
        for node in words {
            settings.words.extend(word(source, node, out));
        }
        if let Some(node) = allow {
            let mut reader = Reader::new(source, node, "allow", out);
            let texts =
                |reader: &mut Reader, name| reader.texts(name).into_iter().map(str::to_string).collect();
            settings.allow.phones = texts(&mut reader, "phones");
            settings.allow.addresses = texts(&mut reader, "addresses");
            settings.allow.names = texts(&mut reader, "names");
            for node in reader.list("imports") {
                let day = tree::moment(source, node, "imports", reader.out()).map(|moment| moment.date());
                settings.allow.imports.extend(day);
            }
            reader.finish();
        }
        settings
    }

    fn lay_embedded(&mut self, name: &str, out: &mut Vec<Diagnostic>) {
        let Some((name, text)) = EMBEDDED.into_iter().find(|(other, _)| *other == name) else { return };
        let path: Arc<str> = format!("packs/{name}.toml").into();
        let source = Source { path: &path, text };
        let tree = tree::parse(source, 0..text.len(), Form::Toml, out);
        self.lay(source, pack::read(source, name, &tree, out), out);
    }

    /// Lays a pack over those before it.
    fn lay(&mut self, source: Source, pack: Pack, out: &mut Vec<Diagnostic>) {
        for (code, entry) in pack.rules {
            let own = super::rules().find(|(_, rule, _)| rule.code == code).map(|(_, rule, _)| rule.level);
            let setting = self.rules.entry(code).or_default();
            if setting.locked
                && let Some(what) = weaker(setting, own, &entry)
            {
                let fault = source.error("rules-weaker", entry.span.clone());
                out.push(fault.arg("what", what).arg("pack", &setting.pack));
                continue;
            }
            merge(source, setting, entry, &pack.name, out);
        }
    }
}

/// What a lower pack would make weaker.
fn weaker(setting: &Setting, own: Option<Level>, entry: &pack::Entry) -> Option<&'static str> {
    if let Some(level) = entry.level {
        let before = setting.level.unwrap_or(own);
        // Levels are ordered from grave to light; off is lighter than any.
        let lighter = match (before, level) {
            (Some(before), Some(after)) => after > before,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if lighter {
            return Some("level");
        }
    }
    if entry.points.is_some_and(|points| points < setting.points) {
        return Some("points");
    }
    if entry.locked == Some(false) {
        return Some("locked");
    }
    let looser = |(name, value, _): &(String, i64, Option<bool>)| {
        setting.limits.get(name).is_some_and(|limit| match limit.less_is_stricter {
            true => *value > limit.value,
            false => *value < limit.value,
        })
    };
    // A list says what must be there: none of it may go.
    let shorter = |(name, words): &(String, Vec<String>)| {
        setting.lists.get(name).is_some_and(|before| before.iter().any(|word| !words.contains(word)))
    };
    if entry.lists.iter().any(shorter) {
        return Some("lists");
    }
    entry.limits.iter().any(looser).then_some("limits")
}

fn merge(source: Source, setting: &mut Setting, entry: pack::Entry, pack: &str, out: &mut Vec<Diagnostic>) {
    setting.level = entry.level.or(setting.level);
    setting.points = entry.points.unwrap_or(setting.points);
    setting.locked = entry.locked.unwrap_or(setting.locked);
    setting.certainty = entry.certainty.unwrap_or(setting.certainty);
    setting.points_certainty = entry.points_certainty.unwrap_or(setting.points_certainty);
    for (value, place) in [
        (entry.source, &mut setting.source),
        (entry.indicator, &mut setting.indicator),
        (entry.seen, &mut setting.seen),
    ] {
        if let Some(value) = value {
            *place = value;
        }
    }
    for (name, value, stricter) in entry.limits {
        match (setting.limits.get_mut(&name), stricter) {
            (Some(limit), _) => limit.value = value,
            (None, Some(less_is_stricter)) => {
                setting.limits.insert(name, Limit { value, less_is_stricter });
            }
            // Only the pack that brings a rule in may name its numbers.
            (None, None) => {
                let known: Vec<&str> = setting.limits.keys().map(String::as_str).collect();
                let known = if known.is_empty() { "none".to_string() } else { known.join(", ") };
                let fault = source.error("rules-unknown-limit", entry.span.clone());
                out.push(fault.arg("name", name).arg("known", known));
            }
        }
    }
    setting.lists.extend(entry.lists);
    setting.pack = pack.to_string();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(text: &str) -> (Settings, Vec<Diagnostic>) {
        let path: Arc<str> = "site.toml".into();
        let source = Source { path: &path, text };
        let mut out = Vec::new();
        let tree = tree::parse(source, 0..text.len(), Form::Toml, &mut out);
        let settings = Settings::from(source, tree.get("rules").unwrap(), &mut out);
        (settings, out)
    }

    #[test]
    fn the_packs_inside_the_program_have_no_faults_and_speak_of_every_rule() {
        let mut settings = Settings::default();
        let mut out = Vec::new();
        for (name, _) in EMBEDDED {
            settings.lay_embedded(name, &mut out);
        }
        assert!(out.is_empty(), "{out:#?}");
        for (_, rule, _) in super::super::rules() {
            let setting = settings.of(rule.code);
            assert!(!setting.source.is_empty(), "{} has no source in a pack", rule.code);
            let costs = settings.level(rule) == Some(Level::Deduct);
            assert!(!costs || setting.points > 0, "{} costs no points", rule.code);
        }
    }

    #[test]
    fn a_lower_pack_may_be_stricter_and_never_weaker_where_the_upper_is_locked() {
        let (settings, out) = cluster("[rules.own.review-missing]\nlevel = \"veto\"\n");
        assert_eq!(out.iter().map(|d| d.code).collect::<Vec<_>>(), ["rules-weaker"]);
        assert_eq!(out[0].place.as_ref().unwrap().line, 1);
        assert_eq!(settings.of("review-missing"), Settings::embedded().of("review-missing"));
        let (settings, out) = cluster("[rules.city.index-missing]\nlevel = \"veto\"\npoints = 2.5\n");
        assert!(out.is_empty(), "{out:?}");
        assert_eq!(settings.of("index-missing").level, Some(Some(Level::Veto)));
        assert_eq!(settings.of("index-missing").points, 250);
        assert_eq!(settings.of("index-missing").pack, "city");
    }

    #[test]
    fn what_is_no_rule_is_an_error() {
        let (_, out) = cluster("[rules.own.no-such-rule]\nlevel = \"off\"\n");
        assert_eq!(out.iter().map(|d| d.code).collect::<Vec<_>>(), ["unknown-field"]);
        let (_, out) = cluster("[rules.own.index-missing]\nlimits = { moons = 2 }\n");
        assert_eq!(out.iter().map(|d| d.code).collect::<Vec<_>>(), ["rules-unknown-limit"]);
    }
}
