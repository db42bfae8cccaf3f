//! What a rule is, for people: `bosoo explain CODE`, and docs/rules.md.

use super::pack::Setting;
use super::{Family, Rule, See, Settings, rules};
use crate::lang::number::points;
use crate::messages::MessageLanguage;
use include_dir::{Dir, include_dir};
use std::fmt::Write;

/// The cases of the rules, which are their examples as well.
static CASES: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/rules");

/// Lines of an example that are shown.
const EXAMPLE_LINES: usize = 24;

/// The words about a code; `None` where there is no such rule and no such message.
pub fn explain(code: &str, settings: &Settings, language: MessageLanguage) -> Option<String> {
    let known = rules().find(|(_, rule, _)| rule.code == code);
    let reason = language.catalog().outline(code, None)?;
    let mut out = String::new();
    let name = word(code, "name", language).unwrap_or_default();
    let _ = writeln!(out, "{code}  {name}\n");
    if let Some(why) = word(code, "why", language) {
        let _ = writeln!(out, "{why}\n");
    }
    if let Some((_, rule, _)) = known {
        for (label, value) in facts(rule, settings, language) {
            let _ = writeln!(out, "{label}: {value}");
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{reason}");
    if let Some(repair) = word(code, "repair", language) {
        let _ = writeln!(out, "{}: {repair}", language.say("repair", &[]));
    }
    if let Some(example) = example(code) {
        let _ = writeln!(out, "\n{}:\n\n{example}", language.say("explain-example", &[]));
    }
    Some(out)
}

/// docs/rules.md, by the packs inside the program.
pub fn document() -> String {
    let settings = Settings::embedded();
    let (zh, en) = (MessageLanguage::Zh, MessageLanguage::En);
    let mut out = String::from(
        "# The rules\n\nMade from the rules, their packs and their words: do not edit it, run `BLESS=1 cargo test --test it rules_document`. \
         `bosoo explain CODE` says the same in Chinese, Mongolian or English, with an example.\n\n\
         Levels: `block` must never be published, `veto` fails a site, `deduct` costs points, `advice` costs nothing. \
         Points and facts that were not read in their source are configuration, never law.\n",
    );
    let mut family: Option<&Family> = None;
    for (own, rule, see) in rules() {
        if family.is_none_or(|before| before.id != own.id) {
            let id = format!("family-{}", own.id);
            let _ = writeln!(out, "\n## {} · {}\n", zh.say(&id, &[]), en.say(&id, &[]));
            family = Some(own);
        }
        section(&mut out, rule, see, &settings);
    }
    out
}

fn section(out: &mut String, rule: &Rule, see: &See, settings: &Settings) {
    let (zh, en) = (MessageLanguage::Zh, MessageLanguage::En);
    let text = |language, attribute| word(rule.code, attribute, language).unwrap_or_default();
    let _ = writeln!(out, "### {}\n", rule.code);
    let _ = writeln!(out, "{} · {}\n", text(zh, "name"), text(en, "name"));
    let _ = writeln!(out, "{}\n\n{}\n", text(zh, "why"), text(en, "why"));
    let setting = settings.of(rule.code);
    let id = settings.level(rule).map_or("off", |level| level.id());
    let mut row = vec![format!("`{id}`")];
    if setting.points > 0 {
        let sure = setting.points_certainty.id();
        row.push(format!("{} points ({sure})", points(setting.points)));
    }
    if !setting.indicator.is_empty() {
        row.push(setting.indicator.clone());
    }
    row.push(format!("sees: {}", see.id()));
    if setting.locked {
        row.push(zh.say("explain-locked", &[]));
    }
    let _ = writeln!(out, "- {}", row.join(" · "));
    if !setting.source.is_empty() {
        let _ = writeln!(out, "- {} ({})", setting.source, setting.certainty.id());
    }
    if !setting.seen.is_empty() {
        let _ = writeln!(out, "- {}: {}", zh.say("explain-seen", &[]), setting.seen);
    }
    for (name, limit) in &setting.limits {
        let _ = writeln!(out, "- `{name}` = {}", limit.value);
    }
    for (language, repair) in [(zh, text(zh, "repair")), (en, text(en, "repair"))] {
        let _ = writeln!(out, "- {}: {repair}", language.say("repair", &[]));
    }
    out.push('\n');
}

fn facts(rule: &Rule, settings: &Settings, language: MessageLanguage) -> Vec<(String, String)> {
    let setting: &Setting = settings.of(rule.code);
    let mut facts = Vec::new();
    let mut add = |id: &str, value: String| {
        if !value.is_empty() {
            facts.push((language.say(id, &[]), value));
        }
    };
    let mut level = level(rule, settings, language);
    if setting.locked {
        level = format!("{level} ({})", language.say("explain-locked", &[]));
    }
    add("explain-level", level);
    add("explain-indicator", setting.indicator.clone());
    if setting.points > 0 {
        let sure = sure(matches!(setting.points_certainty.id(), "read" | "high"), language);
        add("explain-points", format!("{} ({sure})", points(setting.points)));
    }
    if !setting.source.is_empty() {
        let sure = sure(matches!(setting.certainty.id(), "read" | "high"), language);
        add("explain-source", format!("{} ({sure})", setting.source));
    }
    add("explain-seen", setting.seen.clone());
    let limits: Vec<String> =
        setting.limits.iter().map(|(name, limit)| format!("{name} = {}", limit.value)).collect();
    add("explain-limits", limits.join(", "));
    facts
}

/// Whether a fact is certain or configuration.
fn sure(certain: bool, language: MessageLanguage) -> String {
    language.say(if certain { "score-certain" } else { "score-configured" }, &[])
}

fn level(rule: &Rule, settings: &Settings, language: MessageLanguage) -> String {
    match settings.level(rule) {
        Some(level) => language.say(&format!("level-{}", level.id()), &[]),
        None => language.say("explain-off", &[]),
    }
}

fn word(code: &str, attribute: &str, language: MessageLanguage) -> Option<String> {
    let languages = [language, MessageLanguage::Zh];
    languages.iter().find_map(|language| language.catalog().outline(code, Some(attribute)))
}

/// The first bad case of a rule: what is written, without where the rule speaks.
fn example(code: &str) -> Option<String> {
    let text = CASES.get_file(format!("{code}.txt"))?.contents_utf8()?;
    let bad = &text[text.find("== bad:")? + "== bad:".len()..];
    let case = bad.split("\n== ").next().unwrap_or(bad);
    let lines: Vec<&str> = case.lines().filter(|line| !line.starts_with("=>")).collect();
    let mut shown: Vec<String> =
        lines.iter().take(EXAMPLE_LINES).map(|line| format!("  {}", line.trim())).collect();
    if lines.len() > EXAMPLE_LINES {
        shown.push("  …".into());
    }
    Some(shown.join("\n"))
}
