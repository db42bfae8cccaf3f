//! How long a fork's lengths may be: a box of a thousand lines hides nothing and still takes the footer out of reach.

use cssparser::{Parser, Token};

/// The longest length in `rem`: more than a screen of any device in use, and less than three of a phone.
pub(super) const LONGEST: f32 = 100.0;

/// Whether a value may make a box longer than `LONGEST`, or than the window.
pub(super) fn is_too_long(name: &str, value: &str) -> bool {
    // What only bounds a box makes none longer; pictures on a ground and shadows take no room.
    let bounds = ["max-", "background", "box-shadow", "text-shadow", "transition", "animation", "z-index"];
    if bounds.iter().any(|start| name.starts_with(start)) {
        return false;
    }
    if name == "aspect-ratio" {
        return numbers(value).into_iter().reduce(|a, b| a / b).is_some_and(|ratio| ratio < 0.2);
    }
    let most = match name {
        "line-height" => 10.0,
        "zoom" => 2.0,
        // Of a factor in a sum, and of the like.
        _ => 1000.0,
    };
    // A product of two numbers, or a part of nothing, is any length.
    let part_of_less =
        value.contains("calc") && value.contains('/') && numbers_in(value).any(|one| one < 1.0);
    let factor = if value.contains('*') { 4.0 } else { most };
    value.matches('*').count() > 1 || part_of_less || long(&mut Parser::new(value), most, factor)
}

fn numbers(value: &str) -> Vec<f32> {
    let mut input = Parser::new(value);
    let mut found = Vec::new();
    while let Ok(token) = input.next() {
        if let Token::Number { value, .. } = token {
            found.push(*value);
        }
    }
    found
}

/// The numbers after a stroke.
fn numbers_in(value: &str) -> impl Iterator<Item = f32> {
    value.split('/').skip(1).filter_map(|rest| {
        let end = rest.trim_start().find(|letter: char| !letter.is_ascii_digit() && letter != '.');
        let rest = rest.trim_start();
        rest[..end.unwrap_or(rest.len())].parse().ok()
    })
}

/// Whether a length is longer than what its unit may have, a number greater than `most`.
fn long(input: &mut Parser<'_>, most: f32, inside: f32) -> bool {
    while let Ok(token) = input.next_including_whitespace() {
        let nested = match token {
            Token::Dimension { value, unit, .. } => {
                if value.abs() > most_of(&unit.to_ascii_lowercase()) {
                    return true;
                }
                false
            }
            Token::Percentage { unit_value, .. } => {
                if unit_value.abs() > 4.0 || most < 100.0 && *unit_value > most {
                    return true;
                }
                false
            }
            Token::Number { value, .. } => {
                if *value > most {
                    return true;
                }
                false
            }
            Token::Function(_) | Token::ParenthesisBlock | Token::CurlyBracketBlock => true,
            _ => false,
        };
        if nested {
            let inner = input
                .parse_nested_block(|input| Ok::<_, cssparser::ParseError<()>>(long(input, inside, inside)));
            if inner != Ok(false) {
                return true;
            }
        }
    }
    false
}

/// The most of a unit.
fn most_of(unit: &str) -> f32 {
    match unit {
        "px" => LONGEST * 16.0,
        "pt" => LONGEST * 12.0,
        "mm" => LONGEST * 4.0,
        "q" => LONGEST * 16.0,
        "cm" => LONGEST / 2.5,
        "in" => LONGEST / 6.0,
        // No lengths.
        "deg" | "grad" | "rad" | "turn" | "s" | "ms" | "dpi" | "dpcm" | "dppx" | "x" | "fr" => f32::MAX,
        // `rem`, `em`, `lh` and the like; parts of the window and of the container, whose whole is a hundred.
        _ => LONGEST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_the_footer_out_of_reach() {
        for (name, value) in [
            ("min-block-size", "9000rem"),
            ("margin-block-start", "5000px"),
            ("padding-block", "1rem 400vb"),
            ("block-size", "calc(90rem * 90)"),
            ("block-size", "calc(4rem * 4 * 4)"),
            ("block-size", "calc(90rem / .01)"),
            ("grid-template-rows", "repeat(2, 120rem)"),
            ("line-height", "900"),
            ("font-size", "4000%"),
            ("aspect-ratio", "1 / 1000"),
            ("zoom", "90"),
            ("--room", "9000rem"),
        ] {
            assert!(is_too_long(name, value), "{name}: {value}");
        }
        for (name, value) in [
            ("max-inline-size", "120rem"),
            ("min-block-size", "100vb"),
            ("padding", "var(--space-l) 2rem"),
            ("inline-size", "min(100%, 46rem)"),
            ("grid-template-columns", "repeat(12, minmax(0, 1fr))"),
            ("inline-size", "calc(100% / 3 - 1rem)"),
            ("line-height", "1.8"),
            ("font-weight", "700"),
            ("aspect-ratio", "16 / 9"),
            ("transform", "rotate(180deg)"),
        ] {
            assert!(!is_too_long(name, value), "{name}: {value}");
        }
    }
}
