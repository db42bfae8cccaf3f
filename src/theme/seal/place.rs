//! Whether an element of a fork stays where it stands, keeps its mark of the focus, and lets the reader pass by.
//! What a value comes to only in the browser (a property of the fork's own) is followed to where it is written.

use crate::theme::sheet::Sheet;
use cssparser::{ParseError, Parser, Token};
use std::collections::BTreeMap;

/// What is wrong with a declaration, as the code of its message.
pub(super) fn fault(name: &str, value: &str, near: &Near) -> Option<&'static str> {
    let leaves = match name {
        // A `var()` may be any of them.
        "position" => !words(value).all(|word| POSITIONS.contains(&word)),
        "outline" | "outline-style" | "outline-width" | "outline-color" => {
            words(value).any(|part| NO_OUTLINE.contains(&part) || is_no_width(part)) || !is_seen(value)
        }
        "outline-offset" | "letter-spacing" | "word-spacing" | "border-spacing" | "vertical-align"
        | "transform-origin" => !lengths(value, -4.0, 4.0, near),
        // It takes all of this back at once.
        "all" => true,
        _ if name.starts_with("margin") || name.starts_with("inset") => !is_near(value, near),
        "translate" | "transform" | "scale" | "zoom" | "offset-path" => !is_near(value, near),
        "z-index" => value.trim().parse::<i32>().map_or(true, |z| !(0..=3).contains(&z)),
        _ => false,
    };
    // A finger on such an element, or a wheel over it, moves nothing: the footer is out of reach.
    let holds = match name {
        "touch-action" => {
            !words(value).all(|word| ["auto", "manipulation", "pan-x", "pan-y"].contains(&word))
        }
        _ if name.starts_with("overscroll-behavior") => !words(value).all(|word| word == "auto"),
        _ => false,
    };
    if leaves {
        Some("css-leaves-its-place")
    } else if holds {
        Some("css-holds-the-page")
    } else {
        is_long_text(value).then_some("css-text-too-long")
    }
}

/// The words of a value; `!important` changes none of them.
fn words(value: &str) -> impl Iterator<Item = &str> {
    value.trim().trim_end_matches("!important").split_ascii_whitespace()
}

/// Places within the flow, or within `.main`, which is cut at its edges.
const POSITIONS: [&str; 7] = ["static", "relative", "absolute", "inherit", "initial", "unset", "revert"];

/// What leaves an element without the mark of the focus.
const NO_OUTLINE: [&str; 8] =
    ["none", "hidden", "transparent", "inherit", "initial", "unset", "revert", "revert-layer"];

/// Tokens that stand out from the ground they are on: what a mark of the focus may be drawn in.
const SEEN: [&str; 7] = [
    "--color-focus",
    "--color-focus-band",
    "--color-ink",
    "--color-main",
    "--color-main-strong",
    "--color-accent",
    "--color-line-strong",
];

/// Whether a part of a value is a width that nobody sees: `0`, `.5px`. One relative to the text has no such limit.
fn is_no_width(part: &str) -> bool {
    let number = part.trim_end_matches("px");
    part.starts_with('0') || number.parse::<f32>().is_ok_and(|width| width < 1.0)
}

/// Whether an outline asks only for colours that can be seen: what it takes from elsewhere may be no width or no colour.
fn is_seen(value: &str) -> bool {
    let mut input = Parser::new(value);
    while let Ok(token) = input.next().cloned() {
        if !matches!(token, Token::Function(_)) {
            continue;
        }
        let of_focus = inside(&mut input, |input| {
            let known = matches!(input.next(), Ok(Token::Ident(name)) if SEEN.contains(&&**name));
            known && input.is_exhausted()
        });
        if !of_focus {
            return false;
        }
    }
    true
}

/// A style sheet's own properties: whether all that each is set to moves nothing far.
pub(super) type Near = BTreeMap<String, bool>;

/// What the properties of a style sheet's own may do to places. One that asks for another is not followed.
pub(super) fn near(sheet: &Sheet) -> Near {
    let mut near = Near::new();
    let nothing = Near::new();
    for one in sheet.declarations.iter().filter(|one| one.name.starts_with("--")) {
        let fits = is_near(&one.value.to_ascii_lowercase(), &nothing);
        let known = near.entry(one.name.clone()).or_insert(true);
        *known = *known && fits;
    }
    near
}

/// Whether each length is between nothing and 4rem: no size that pushes a slot off the screen.
pub(super) fn is_small(value: &str) -> bool {
    lengths(value, 0.0, 4.0, &Near::new())
}

/// Whether nothing is moved by more than 4rem.
fn is_near(value: &str, near: &Near) -> bool {
    lengths(value, -4.0, f32::MAX, near)
}

fn lengths(value: &str, least: f32, greatest: f32, near: &Near) -> bool {
    all(&mut Parser::new(value), least, greatest, near)
}

fn all(input: &mut Parser<'_>, least: f32, greatest: f32, near: &Near) -> bool {
    let any = greatest == f32::MAX;
    while let Ok(token) = input.next_including_whitespace().cloned() {
        let fits = match token {
            Token::Dimension { value, unit, .. } => {
                let one = match unit.to_ascii_lowercase().as_str() {
                    "px" => 16.0,
                    "rem" | "em" => 1.0,
                    "deg" | "turn" | "s" | "ms" => continue,
                    // Parts of the screen may be any size.
                    _ if value >= 0.0 && any => continue,
                    _ => return false,
                };
                (least..=greatest).contains(&(value / one))
            }
            Token::Percentage { unit_value, .. } => {
                unit_value >= 0.0 && (any || least < 0.0 && unit_value <= 1.0)
            }
            Token::Number { value, .. } => value >= 0.0,
            // The value of a token is known to be small, one of the fork's own is looked up; what is computed is not known.
            Token::Function(name) if name.eq_ignore_ascii_case("var") => inside(input, |input| {
                let Ok(Token::Ident(property)) = input.next().cloned() else { return false };
                let token = super::TOKENS.iter().any(|token| property.starts_with(token));
                let known = token || least < 0.0 && near.get(&*property) == Some(&true) && any;
                known && (input.is_exhausted() || all(input, least, greatest, near))
            }),
            Token::Function(_) => inside(input, |input| {
                let start = input.position();
                while input.next_including_whitespace().is_ok() {}
                any && !input.slice_from(start).contains('-')
            }),
            _ => true,
        };
        if !fits {
            return false;
        }
    }
    true
}

/// Reads what stands in the brackets that the last token opened.
fn inside<T>(input: &mut Parser<'_>, read: impl FnOnce(&mut Parser<'_>) -> T) -> T
where
    T: Default,
{
    let mut read = Some(read);
    input
        .parse_nested_block(|input| {
            let value = read.take().map(|read| read(input)).unwrap_or_default();
            while input.next_including_whitespace().is_ok() {}
            Ok::<_, ParseError<()>>(value)
        })
        .unwrap_or_default()
}

/// The most characters that the texts of a declaration may have: a text makes a box as long as a length does.
const LONGEST_TEXT: usize = 100;

/// Whether a declaration brings a text that is long, or has many lines.
fn is_long_text(value: &str) -> bool {
    if !value.contains(['"', '\'']) {
        return false;
    }
    let (mut characters, mut lines) = (0, 0);
    count(&mut Parser::new(value), &mut characters, &mut lines);
    characters > LONGEST_TEXT || lines > 3
}

fn count(input: &mut Parser<'_>, characters: &mut usize, lines: &mut usize) {
    while let Ok(token) = input.next().cloned() {
        match token {
            Token::QuotedString(text) => {
                *characters += text.chars().count();
                *lines += text.matches('\n').count();
            }
            Token::Function(_) | Token::ParenthesisBlock => {
                inside(input, |input| count(input, characters, lines))
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::sheet;

    #[test]
    fn what_a_property_of_the_forks_own_holds_is_followed() {
        let said = |css: &str| -> Vec<&'static str> {
            let sheet = sheet::read(css);
            let near = near(&sheet);
            let of = |one: &sheet::Declaration| fault(&one.name, &one.value.to_ascii_lowercase(), &near);
            sheet.declarations.iter().filter_map(of).collect()
        };
        let place = ["css-leaves-its-place"];
        for css in [
            ".a{--p:fixed;position:var(--p)}",
            ".a{position:-webkit-sticky}",
            ".a{--m:-90rem;margin-block-end:var(--m)}",
            ".a{--m:2rem}.b{--m:calc(0px - 90rem)}.a{margin-block-end:var(--m)}",
            ".a{--n:-90rem;--m:var(--n);margin-block-end:var(--m)}",
            ".a{margin-block-end:var(--elsewhere)}",
            ".a{margin-block-end:var(--space-l,-90rem)}",
            ".a{translate:0 var(--none,-90rem)}",
            ".a{--o:0 none;outline:var(--o)}",
            ".a{outline:1px solid var(--color-page)}",
            ".a{outline-color:color-mix(in srgb,var(--color-page) 99%,var(--color-ink))}",
            ".a{outline-color:var(--color-ink,var(--color-page))}",
            ".a{outline-offset:90rem}",
            ".a{rotate:180deg;transform-origin:0 90rem}",
            ".a{letter-spacing:40rem}",
            ".a{border-spacing:0 11rem}",
            ".a{vertical-align:90rem}",
        ] {
            assert_eq!(said(css), place, "{css}");
        }
        for css in [
            ".a{touch-action:none}",
            ".a{touch-action:pinch-zoom}",
            ".a{overscroll-behavior-block:none}",
            ".a{overscroll-behavior:var(--x)}",
        ] {
            assert_eq!(said(css), ["css-holds-the-page"], "{css}");
        }
        let lines = format!(".a::before{{white-space:pre;content:\"{}\"}}", "\\A ".repeat(50));
        let quotes = format!(".a{{quotes:\"{}\" \"b\"}}", "字".repeat(101));
        let counted = format!(".a::before{{content:counters(a,\"{}\")}}", "\\A ".repeat(50));
        for css in [lines, quotes, counted] {
            assert_eq!(said(&css), ["css-text-too-long"], "{css}");
        }
        for css in [
            ".a{--m:2rem;margin-block-end:var(--m)}",
            ".a{margin-block-end:var(--space-l,1rem)}",
            ".a{margin:calc(2rem * 2) auto}",
            ".a{position:relative;inset-block-start:-1px}",
            ".a{position:absolute!important}",
            ".a{outline:3px solid var(--color-focus);outline-offset:2px}",
            ".a{letter-spacing:0.06em;vertical-align:middle;transform-origin:50% 100%}",
            ".a{letter-spacing:-0.01em;vertical-align:-0.2em}",
            ".a{touch-action:manipulation;overscroll-behavior:auto}",
            ".a::before{content:\"“\" attr(data-name) \"\\A \"}",
        ] {
            assert_eq!(said(css), [""; 0], "{css}");
        }
    }
}
