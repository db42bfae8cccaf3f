//! Tokens: `theme.toml` is the one place where they are said; here they become custom properties, and are held to what
//! every reader needs: contrast in each combination in use, sizes within limits.

use super::files::{ThemeFiles, Token};
use crate::diagnostic::{Diagnostic, Level};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

/// The groups of tokens with the first part of their custom property.
const GROUPS: [(&str, &str); 6] = [
    ("light", "color"),
    ("dark", "color"),
    ("contrast", "color"),
    ("text", "text"),
    ("space", "space"),
    ("radius", "radius"),
];

/// WCAG 2.2, 1.4.3 (AA) for text; elder mode and readers who ask for more contrast get 1.4.6 (AAA).
const TEXT: f64 = 4.5;
const TEXT_MORE: f64 = 7.0;
/// WCAG 2.2, 1.4.11: parts of the interface and the mark of the focus.
const PARTS: f64 = 3.0;

/// The combinations in use: a ground, the texts that stand on it, and the lines that mean something on it.
/// `tests/it/themes.rs` holds the base's styles against this table, and forks may use no other.
pub(super) const IN_USE: [(&str, &[&str], &[&str]); 11] = [
    (
        "page",
        &["ink", "ink-soft", "main", "main-strong", "accent", "warn", "good"],
        &["line-strong", "focus"],
    ),
    (
        "surface",
        &["ink", "ink-soft", "main", "main-strong", "accent", "warn", "good"],
        &["line-strong", "focus"],
    ),
    (
        "sunken",
        &["ink", "ink-soft", "main", "main-strong", "accent", "warn", "good"],
        &["line-strong", "focus"],
    ),
    ("main-soft", &["ink", "main", "main-strong"], &["focus"]),
    ("accent-soft", &["ink", "accent"], &["focus"]),
    ("warn-soft", &["ink", "warn"], &["focus"]),
    ("good-soft", &["ink", "good"], &["focus"]),
    ("band", &["on-band", "on-band-soft"], &["focus-band"]),
    ("main", &["on-main"], &[]),
    ("main-strong", &["on-main"], &[]),
    ("accent", &["on-main"], &[]),
];

/// Least and greatest size of each text token in rem. 0.75rem is 12 px, the smallest Chinese text that stays readable;
/// body text is at least the reader's own size.
const SIZES: [(&str, f64, f64); 7] = [
    ("xs", 0.75, 1.0),
    ("s", 0.875, 1.125),
    ("m", 1.0, 1.25),
    ("l", 1.125, 1.75),
    ("xl", 1.25, 2.25),
    ("xxl", 1.5, 2.75),
    ("xxxl", 1.75, 3.5),
];

/// Least and greatest size of a space and of a corner in rem: no space that pushes a slot off the screen.
const SPACE: (f64, f64) = (0.0, 6.0);
const RADIUS: (f64, f64) = (0.0, 4.0);

type Tokens<'c> = BTreeMap<&'c str, BTreeMap<&'c str, &'c Token>>;

/// The chain's tokens, a fork's before its parent's.
pub(super) fn merged(chain: &[Arc<ThemeFiles>]) -> Tokens<'_> {
    let mut merged: Tokens = BTreeMap::new();
    for files in chain.iter().rev() {
        for (group, tokens) in &files.tokens {
            let entries = merged.entry(group).or_default();
            entries.extend(tokens.iter().map(|(name, token)| (name.as_str(), token)));
        }
    }
    merged
}

/// The tokens as custom properties. One list for the whole chain: a fork's dark colours can't come after, and so win
/// over, the contrast that elder mode needs.
pub(super) fn css(chain: &[Arc<ThemeFiles>]) -> String {
    let tokens = merged(chain);
    let list = |groups: &[&str]| {
        let mut css = String::new();
        for (group, prefix) in GROUPS.iter().filter(|(group, _)| groups.contains(group)) {
            for (name, token) in tokens.get(group).into_iter().flatten() {
                let _ = write!(css, "--{prefix}-{name}:{};", token.value);
            }
        }
        css
    };
    let (light, dark, contrast) =
        (list(&["light", "text", "space", "radius"]), list(&["dark"]), list(&["contrast"]));
    format!(
        ":root{{color-scheme:light;{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not(:is(.scheme-light,:has(#scheme-light:checked))){{color-scheme:dark;{dark}}}}}\n\
         :root:is(.scheme-dark,:has(#scheme-dark:checked)){{color-scheme:dark;{dark}}}\n\
         @media (prefers-contrast:more){{:root:not(:is(.scheme-dark,:has(#scheme-dark:checked))){{color-scheme:light;{contrast}}}}}\n\
         :root:is(.elder,:has(#elder-mode:checked)){{color-scheme:light;{contrast}}}\n"
    )
}

/// What is wrong with a chain's tokens.
pub(super) fn check(chain: &[Arc<ThemeFiles>], out: &mut Vec<Diagnostic>) {
    let base = chain.last().expect("a chain is never empty");
    for files in &chain[..chain.len() - 1] {
        for (group, tokens) in &files.tokens {
            for (name, token) in tokens {
                if !base.tokens.get(group).is_some_and(|known| known.contains_key(name)) {
                    let known = base.tokens.get(group).or(base.tokens.get("light"));
                    let known = known.map(|known| known.keys().cloned().collect::<Vec<_>>().join(", "));
                    out.push(
                        fault("unknown-token", token)
                            .arg("name", format!("{group}.{name}"))
                            .arg("known", known.unwrap_or_default()),
                    );
                }
            }
        }
    }
    let tokens = merged(chain);
    for scheme in ["light", "dark", "contrast"] {
        if let Some(colours) = tokens.get(scheme) {
            contrasts(scheme, colours, chain, out);
        }
    }
    if let Some(text) = tokens.get("text") {
        let base = format!("themes/{}/theme.toml", base.name);
        sizes(text, &|token| *token.place.file == *base, out);
    }
    for (group, (least, greatest)) in [("space", SPACE), ("radius", RADIUS)] {
        for (name, token) in tokens.get(group).into_iter().flatten() {
            if !length(&token.value).is_some_and(|length| (least..=greatest).contains(&length)) {
                let fault = fault("length-out-of-limits", token).arg("name", format!("{group}.{name}"));
                out.push(fault.arg("value", &token.value).arg("least", least).arg("greatest", greatest));
            }
        }
    }
}

fn contrasts(
    scheme: &str,
    colours: &BTreeMap<&str, &Token>,
    chain: &[Arc<ThemeFiles>],
    out: &mut Vec<Diagnostic>,
) {
    let mut known = BTreeMap::new();
    for (name, token) in colours {
        match luminance(&token.value) {
            Some(luminance) => drop(known.insert(*name, luminance)),
            None => out.push(fault("bad-colour", token).arg("name", name).arg("value", &token.value)),
        }
    }
    for (ground, texts, parts) in IN_USE {
        let text_needs = if scheme == "contrast" { TEXT_MORE } else { TEXT };
        let uses =
            texts.iter().map(|text| (*text, text_needs)).chain(parts.iter().map(|part| (*part, PARTS)));
        for (ink, needed) in uses {
            let (Some(a), Some(b)) = (known.get(ink), known.get(ground)) else { continue };
            let ratio = (a.max(*b) + 0.05) / (a.min(*b) + 0.05);
            if ratio >= needed {
                continue;
            }
            // The one that the fork itself says is the one to change.
            let own = |name: &str| {
                chain.iter().position(|f| f.tokens.get(scheme).is_some_and(|t| t.contains_key(name)))
            };
            let at = if own(ink) <= own(ground) { ink } else { ground };
            out.push(
                fault("low-contrast", colours[at])
                    .arg("ink", ink)
                    .arg("ground", ground)
                    .arg("scheme", scheme)
                    .arg("ratio", format!("{:.2}", (ratio * 100.0).floor() / 100.0))
                    .arg("needed", needed),
            );
        }
    }
}

fn sizes(text: &BTreeMap<&str, &Token>, is_base: &dyn Fn(&Token) -> bool, out: &mut Vec<Diagnostic>) {
    // The step before, with its size and its own least size.
    let mut last: Option<(&str, &Token, f64, f64)> = None;
    for (name, least, greatest) in SIZES {
        let Some(token) = text.get(name).copied() else { continue };
        let mut say = |name: &str, token: &Token, least: f64, greatest: f64| {
            let fault = fault("text-size-out-of-limits", token).arg("name", name).arg("value", &token.value);
            out.push(fault.arg("least", least).arg("greatest", greatest));
        };
        let size = token.value.strip_suffix("rem").and_then(|number| number.parse::<f64>().ok());
        match (size.filter(|size| (least..=greatest).contains(size)), last) {
            (None, _) => say(name, token, least, greatest),
            // Of two that are in the wrong order, the one that stands in the other theme than the base is to blame.
            (Some(size), Some((before, other, above, low))) if size < above => {
                match token.place.file == other.place.file || is_base(token) {
                    true => say(before, other, low, size),
                    false => say(name, token, above, greatest),
                }
            }
            (Some(size), _) => last = Some((name, token, size, least)),
        }
    }
}

/// A length in rem: `0.5rem`, `3px`, `0`. Nothing else is one: a token must not begin a comment, a string or a bracket.
fn length(value: &str) -> Option<f64> {
    let (number, one) = match (value.strip_suffix("rem"), value.strip_suffix("px")) {
        (Some(number), _) => (number, 1.0),
        (None, Some(number)) => (number, 16.0),
        (None, None) => return (value == "0").then_some(0.0),
    };
    let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain.then(|| number.parse::<f64>().ok()).flatten().map(|number| number / one)
}

fn fault(code: &'static str, token: &Token) -> Diagnostic {
    Diagnostic::new(Level::Error, code).at(token.place.clone())
}

/// Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2, definition of relative luminance).
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.is_ascii())?;
    let channel = |at: usize| match digits.len() {
        3 => u8::from_str_radix(&digits[at..=at], 16).ok().map(|value| value * 17),
        6 => u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok(),
        _ => None,
    };
    let linear = |at: usize| {
        let value = f64::from(channel(at)?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * linear(0)? + 0.7152 * linear(1)? + 0.0722 * linear(2)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luminance_is_that_of_the_standard() {
        let ratio = |a: &str, b: &str| {
            let (a, b) = (luminance(a).unwrap(), luminance(b).unwrap());
            (a.max(b) + 0.05) / (a.min(b) + 0.05)
        };
        assert!((ratio("#fff", "#000000") - 21.0).abs() < 1e-9);
        // The textbook pair on both sides of 4.5.
        assert!(ratio("#767676", "#ffffff") >= 4.5 && ratio("#777777", "#ffffff") < 4.5);
        assert_eq!(luminance("red"), None);
        assert_eq!(luminance("#12345"), None);
    }

    #[test]
    fn a_length_is_a_number_and_a_unit() {
        assert_eq!([length("0"), length("8px"), length("1.5rem")], [Some(0.0), Some(0.5), Some(1.5)]);
        for other in
            ["", "px", "1em", "-1rem", "1rem /*", "calc(1rem", "1rem 2rem", "inf rem", "nanrem", "1e9px"]
        {
            assert_eq!(length(other), None, "{other}");
        }
    }
}
