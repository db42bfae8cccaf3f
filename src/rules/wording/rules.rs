//! Slips of wording in Chinese texts, from lexicons and without them.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::Lang;
use memchr::memmem::Finder;
use std::sync::LazyLock;

pub(in crate::rules) const CHECKS: &[Check] = &[SLIPS, MAPS, super::officials::CHECK];

const SLIPS: Check = Check {
    rules: &[
        Rule::new("wording-term", Level::Deduct),
        Rule::new("wording-half-width", Level::Deduct),
        Rule::new("wording-doubled", Level::Deduct),
        Rule::new("wording-brackets-mixed", Level::Deduct),
        Rule::new("wording-brackets-unmatched", Level::Deduct),
        Rule::new("wording-no-such-date", Level::Deduct),
        Rule::new("wording-weekday", Level::Deduct),
        Rule::new("wording-sum", Level::Deduct),
        // Document numbers inside the text.
        Rule::new("code-number-brackets", Level::Deduct),
        Rule::new("code-number-zero", Level::Deduct),
        Rule::new("code-number-written-otherwise", Level::Deduct),
        Rule::new("code-number-form", Level::Deduct),
        Rule::new("code-number-year", Level::Deduct),
        Rule::new("code-number-serial", Level::Deduct),
    ],
    see: See::Text(slips),
};

const MAPS: Check = Check { rules: &[Rule::new("map-without-number", Level::Deduct)], see: See::Text(maps) };

fn slips(seen: &Text, findings: &mut Findings) {
    if seen.lang == Lang::Zh {
        let lexicons = [super::Lexicon::embedded(), seen.lexicon];
        for finding in super::check_prose(seen.prose(), &lexicons) {
            findings.push(finding.diagnostic(seen.file, seen.text));
        }
        for slip in super::in_fields(seen, |value| super::check_with(value, &lexicons)) {
            findings.push(slip.diagnostic(seen.file, seen.text));
        }
    }
}

/// Pictures of maps: `![…地图…](x.png)`, `:::figure{… alt="…区划图"}`.
static MAP: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(r#"!\[[^\]\n]*(?:地图|区划图|位置图|边界图)[^\]\n]*\]|:::figure\{[^}\n]*alt="[^"\n]*(?:地图|区划图|位置图|边界图)[^"\n]*""#).ok()
});

/// What such a picture begins with: most texts have none.
static PICTURE: LazyLock<[Finder; 2]> = LazyLock::new(|| ["![", ":::figure{"].map(Finder::new));

/// 地图管理条例 (国务院令第664号): a map for the public shows its 审图号.
fn maps(seen: &Text, findings: &mut Findings) {
    if seen.lang != Lang::Zh || PICTURE.iter().all(|sign| sign.find(seen.text.as_bytes()).is_none()) {
        return;
    }
    if seen.text.contains("审图号") {
        return;
    }
    let Some(pattern) = &*MAP else { return };
    for found in pattern.find_iter(seen.text) {
        findings.add("map-without-number", seen.place(found.range()), &[]);
    }
}
