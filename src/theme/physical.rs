//! One style sheet serves horizontal and vertical pages, so it knows no left, right, width or height (CSS Logical
//! Properties and Values Level 1). Each physical name is an error with the logical one.

use super::sheet::{Declaration, Sheet};
use std::ops::Range;

/// Physical properties with their logical counterparts.
const NAMES: [(&str, &str); 40] = [
    ("width", "inline-size"),
    ("height", "block-size"),
    ("min-width", "min-inline-size"),
    ("min-height", "min-block-size"),
    ("max-width", "max-inline-size"),
    ("max-height", "max-block-size"),
    ("top", "inset-block-start"),
    ("bottom", "inset-block-end"),
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("margin-top", "margin-block-start"),
    ("margin-bottom", "margin-block-end"),
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("padding-top", "padding-block-start"),
    ("padding-bottom", "padding-block-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("border-top", "border-block-start"),
    ("border-bottom", "border-block-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("scroll-margin-top", "scroll-margin-block-start"),
    ("scroll-margin-bottom", "scroll-margin-block-end"),
    ("scroll-margin-left", "scroll-margin-inline-start"),
    ("scroll-margin-right", "scroll-margin-inline-end"),
    ("scroll-padding-top", "scroll-padding-block-start"),
    ("scroll-padding-bottom", "scroll-padding-block-end"),
    ("scroll-padding-left", "scroll-padding-inline-start"),
    ("scroll-padding-right", "scroll-padding-inline-end"),
    ("overflow-x", "overflow"),
    ("overflow-y", "overflow"),
    ("overscroll-behavior-x", "overscroll-behavior-inline"),
    ("overscroll-behavior-y", "overscroll-behavior-block"),
    ("contain-intrinsic-width", "contain-intrinsic-inline-size"),
    ("contain-intrinsic-height", "contain-intrinsic-block-size"),
];

/// Shorthands that are the same in all directions with one value, and name physical sides with more.
const SIDES: [&str; 8] = [
    "margin",
    "padding",
    "inset",
    "border-width",
    "border-style",
    "border-color",
    "scroll-margin",
    "scroll-padding",
];

/// Values that name a side.
const VALUES: [(&str, &str, &str); 9] = [
    ("text-align", "left", "start"),
    ("text-align", "right", "end"),
    ("text-align-last", "left", "start"),
    ("text-align-last", "right", "end"),
    ("float", "left", "inline-start"),
    ("float", "right", "inline-end"),
    ("clear", "left", "inline-start"),
    ("clear", "right", "inline-end"),
    ("resize", "horizontal", "inline"),
];

/// A physical word with what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Physical {
    /// What is written.
    pub written: String,
    /// What to write.
    pub logical: String,
    /// Where it stands.
    pub span: Range<usize>,
}

/// The physical words of a style sheet.
pub(super) fn find(sheet: &Sheet) -> Vec<Physical> {
    // `@page` is paper, which has a width and a height.
    let on_paper = |d: &Declaration| d.at_rules.iter().any(|(name, _)| name == "page");
    let mut found: Vec<Physical> =
        sheet.declarations.iter().filter(|d| !on_paper(d)).filter_map(of_declaration).collect();
    for rule in sheet.at_rules.iter().filter(|rule| ["media", "container"].contains(&rule.name.as_str())) {
        for word in ["width", "height"] {
            if let Some(at) = feature(rule.prelude, word) {
                let logical = if word == "width" { "inline-size" } else { "block-size" };
                found.push(Physical {
                    written: format!("@{} {}", rule.name, rule.prelude),
                    logical: format!("@container page (min-{logical}: …)"),
                    span: rule.span.start + at..rule.span.start + at + word.len(),
                });
            }
        }
    }
    found
}

/// Where a condition asks for `word`, `min-word` or `max-word`.
fn feature(prelude: &str, word: &str) -> Option<usize> {
    prelude.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = prelude[..*at].trim_end_matches("min-").trim_end_matches("max-");
        let after = prelude[at + word.len()..].trim_start();
        let opens = before.trim_end().ends_with(['(', '<', '>', '=']);
        opens && after.starts_with([':', ')', '<', '>', '='])
    })
}

fn of_declaration(declaration: &Declaration) -> Option<Physical> {
    let name = declaration.name.trim_start_matches("-webkit-").trim_start_matches("-moz-");
    let physical = |logical: String| {
        let written = format!("{}: {}", declaration.name, declaration.value);
        Some(Physical { written, logical, span: declaration.span.clone() })
    };
    let value = declaration.value.trim_end_matches("!important").trim();
    let parts = parts(value);
    if SIDES.contains(&name) {
        return match parts.as_slice() {
            [] | [_] => None,
            [block, inline] => physical(pair(name, block, inline)),
            [start, inline, end] => physical(pair(name, &format!("{start} {end}"), inline)),
            [top, right, bottom, left, ..] => {
                physical(pair(name, &format!("{top} {bottom}"), &format!("{left} {right}")))
            }
        };
    }
    if name == "border-radius" {
        let corners = ["start-start", "start-end", "end-end", "end-start"];
        let all: Vec<String> = corners
            .iter()
            .zip(&parts)
            .map(|(corner, part)| format!("border-{corner}-radius: {part}"))
            .collect();
        return if parts.len() < 2 { None } else { physical(all.join("; ")) };
    }
    if let Some((_, logical)) = NAMES.iter().find(|(physical, _)| *physical == name) {
        return physical(format!("{logical}: {value}"));
    }
    if let Some((side, rest)) = name
        .strip_prefix("border-")
        .and_then(|rest| rest.split_once('-'))
        .filter(|(_, rest)| ["width", "style", "color"].contains(rest))
    {
        let logical = NAMES.iter().find(|(name, _)| name.strip_prefix("border-") == Some(side));
        if let Some((_, logical)) = logical {
            return physical(format!("{logical}-{rest}: {value}"));
        }
    }
    if let Some((.., logical)) =
        VALUES.iter().find(|(property, word, _)| *property == name && value.eq_ignore_ascii_case(word))
    {
        return physical(format!("{name}: {logical}"));
    }
    let unit = |unit: &str| {
        value.match_indices(unit).any(|(at, _)| {
            value[..at].ends_with(|c: char| c.is_ascii_digit())
                && !value[at + unit.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
        })
    };
    for (word, logical) in
        [("vw", "vi"), ("vh", "vb"), ("cqw", "cqi"), ("cqh", "cqb"), ("dvh", "dvb"), ("svh", "svb")]
    {
        if unit(word) {
            return physical(format!("{name}: {}", value.replace(word, logical)));
        }
    }
    None
}

fn pair(name: &str, block: &str, inline: &str) -> String {
    let side = |axis: &str| match name.split_once('-').filter(|_| name.starts_with("border-")) {
        Some((border, rest)) => format!("{border}-{axis}-{rest}"),
        None => format!("{name}-{axis}"),
    };
    format!("{}: {block}; {}: {inline}", side("block"), side("inline"))
}

/// The values of a shorthand; what stands in brackets is one.
fn parts(value: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut depth = 0usize;
    let mut open = false;
    for c in value.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c.is_ascii_whitespace() && depth == 0 => {
                open = false;
                continue;
            }
            _ => {}
        }
        match parts.last_mut().filter(|_| open) {
            Some(part) => part.push(c),
            None => parts.push(c.to_string()),
        }
        open = true;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repair(css: &str) -> Vec<String> {
        find(&super::super::sheet::read(css)).into_iter().map(|found| found.logical).collect()
    }

    #[test]
    fn each_physical_word_has_its_logical_one() {
        for (css, logical) in [
            (".a{width:3rem}", "inline-size: 3rem"),
            (".a{margin-left:0}", "margin-inline-start: 0"),
            (".a{margin:0 auto}", "margin-block: 0; margin-inline: auto"),
            (".a{padding:1px 2px 3px 4px}", "padding-block: 1px 3px; padding-inline: 4px 2px"),
            (".a{margin:0 calc(1rem + 2px) 3px}", "margin-block: 0 3px; margin-inline: calc(1rem + 2px)"),
            (".a{border-color:red blue}", "border-block-color: red; border-inline-color: blue"),
            (".a{border-left-color:red}", "border-inline-start-color: red"),
            (".a{border-radius:1px 2px}", "border-start-start-radius: 1px; border-start-end-radius: 2px"),
            (".a{text-align:left}", "text-align: start"),
            (".a{inline-size:100vw}", "inline-size: 100vi"),
            ("@media (min-width:40rem){.a{color:red}}", "@container page (min-inline-size: …)"),
            ("@container page (width > 4rem){.a{color:red}}", "@container page (min-inline-size: …)"),
        ] {
            assert_eq!(repair(css), [logical], "{css}");
        }
    }

    #[test]
    fn logical_styles_pass() {
        for css in [
            ".a{margin:0;padding:var(--x);border:1px solid red;inset-inline:0;min-inline-size:3em}",
            "@container page (min-inline-size:36rem){.a{border-radius:calc(1px + 2px)}}",
            "@page{size:A4;margin:1cm 2cm}",
            ".a{background-size:cover;grid-template-columns:1fr 2fr;--width:3px}",
            "@media (orientation: portrait){.heightened{color:red}}",
        ] {
            assert_eq!(repair(css), [""; 0], "{css}");
        }
    }
}
