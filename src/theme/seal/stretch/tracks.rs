//! The columns of a grid as shares of a window.

use crate::theme::seal::length::window::{Window, within};
use cssparser::{Parser, Token};
use std::collections::BTreeMap;

/// A column of a grid.
#[derive(Debug, Clone, Copy)]
enum Track {
    Length(f32),
    /// A part of what the lengths leave.
    Part(f32),
}

/// The shares of a grid's columns in a window.
pub(super) fn tracks(value: &str, window: f32, known: &BTreeMap<String, (f32, f32)>) -> Vec<f32> {
    let mut all = Vec::new();
    list(&mut Parser::new(value), Window { inline: window, whole: window, known }, &mut all);
    let lengths: f32 =
        all.iter().map(|track| if let Track::Length(length) = track { *length } else { 0.0 }).sum();
    let parts: f32 = all.iter().map(|track| if let Track::Part(part) = track { *part } else { 0.0 }).sum();
    // One `rem` between two of them.
    let rest = (window - lengths - all.len().saturating_sub(1) as f32).max(0.0);
    let width = |track: &Track| match track {
        Track::Length(length) => *length,
        Track::Part(part) => rest * part / parts.max(f32::MIN_POSITIVE),
    };
    all.iter().map(|track| (width(track) / window).clamp(0.0, 1.0)).collect()
}

/// The most columns that are followed.
const MOST: usize = 200;

fn list(input: &mut Parser<'_>, window: Window<'_>, all: &mut Vec<Track>) {
    let start = input.position();
    while let Ok(token) = input.next_including_whitespace().cloned() {
        let track = match &token {
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("fr") => {
                Some(Track::Part(*value))
            }
            Token::Ident(word) if word.eq_ignore_ascii_case("min-content") => Some(Track::Length(0.0)),
            Token::Ident(word) if ["auto", "max-content"].contains(&&*word.to_ascii_lowercase()) => {
                Some(Track::Part(1.0))
            }
            Token::Dimension { .. } | Token::Percentage { .. } | Token::Number { .. } => None,
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                let inner = nested(input);
                function(&name, &inner, window, all);
                continue;
            }
            _ => continue,
        };
        let one = || {
            let text = input.slice_from(start);
            let last = text.split_ascii_whitespace().last().unwrap_or_default();
            within(last, window).first().map(|part| Track::Length(part.least.max(0.0)))
        };
        if all.len() < MOST {
            all.extend(track.or_else(one));
        }
    }
}

fn function(name: &str, inner: &str, window: Window<'_>, all: &mut Vec<Track>) {
    let first = inner.split_once(',').unwrap_or((inner, ""));
    let length = |text: &str| within(text, window).first().map_or(0.0, |part| part.least.max(0.0));
    let mut found = Vec::new();
    match name {
        "repeat" => {
            list(&mut Parser::new(first.1), window, &mut found);
            let times = first.0.trim().parse::<usize>();
            // As many as have room: each is at least as wide as it says.
            if times.is_err() {
                let least = first.1.trim().strip_prefix("minmax(").map_or(first.1, |inner| {
                    let depth =
                        |at: usize| inner[..at].matches('(').count() == inner[..at].matches(')').count();
                    let comma = inner.match_indices(',').find(|(at, _)| depth(*at));
                    comma.map_or(inner, |(at, _)| &inner[..at])
                });
                found = vec![Track::Length(length(least))];
            }
            for _ in 0..times.unwrap_or(1).min(MOST) {
                all.extend(found.iter().copied().take(MOST.saturating_sub(all.len())));
            }
        }
        // The larger of both, or a part of the whole.
        "minmax" => {
            let most = inner.rsplit_once(',').map_or(inner, |(_, most)| most);
            list(&mut Parser::new(most), window, &mut found);
            all.extend(found.first().copied());
        }
        _ => all.push(Track::Length(length(&format!("{name}({inner})")))),
    }
}

/// What stands in the brackets that the last token opened.
fn nested(input: &mut Parser<'_>) -> String {
    let inner = input.parse_nested_block(|input| {
        let start = input.position();
        while input.next_including_whitespace().is_ok() {}
        Ok::<_, cssparser::ParseError<()>>(input.slice_from(start).to_string())
    });
    inner.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_window() {
        let of = |value: &str| tracks(value, 20.0, &BTreeMap::new());
        assert_eq!(of("5rem minmax(0, 1fr)"), [0.25, 0.7]);
        assert_eq!(of("[a] 1px [b] 25%"), [0.003125, 0.25]);
        assert_eq!(of("repeat(2, minmax(0, 1fr) 0)").len(), 4);
    }
}
