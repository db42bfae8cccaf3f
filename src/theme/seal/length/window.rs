//! What a value comes to in a window of a known size: between which lengths.

use super::{Own, Reckoning, Value};
use cssparser::Parser;
use std::collections::BTreeMap;

/// A window in which values come to a length.
#[derive(Debug, Clone, Copy)]
pub(in crate::theme::seal) struct Window<'a> {
    /// How wide it is along the lines, in `rem`.
    pub inline: f32,
    /// What a hundred percent come to, in `rem`.
    pub whole: f32,
    /// The least and the most of the fork's own properties.
    pub known: &'a BTreeMap<String, (f32, f32)>,
}

/// A part of a value: the least and the most that it comes to in a window, in `rem`.
#[derive(Debug, Clone, Copy)]
pub(in crate::theme::seal) struct Part {
    pub least: f32,
    pub most: f32,
    /// A bare number.
    pub number: bool,
}

/// What the parts of a value come to in a window; words are none.
pub(in crate::theme::seal) fn within(value: &str, window: Window<'_>) -> Vec<Part> {
    let reckoning = Reckoning { number: 1.0, percent: 1.0, own: &Own::new(), window: Some(window) };
    let mut input = Parser::new(value);
    let mut parts = Vec::new();
    while let Ok(token) = input.next().cloned() {
        if let Some(value) = reckoning.value(&token, &mut input) {
            let (least, most) = reckoning.bounds(value);
            parts.push(Part { least, most, number: matches!(value, Value::Number(_)) });
        }
    }
    parts
}

/// What one of a unit comes to in a window so wide, in `rem`; the window's other side is that of a phone.
pub(super) fn rem(unit: &str, inline: f32) -> f32 {
    match unit {
        "px" => 1.0 / 16.0,
        "pt" => 1.0 / 12.0,
        "mm" => 0.236,
        "q" => 0.059,
        "cm" => 2.36,
        "in" => 6.0,
        "ch" | "ex" => 0.5,
        "lh" | "rlh" => 1.8,
        "deg" | "grad" | "rad" | "turn" | "s" | "ms" | "dpi" | "dpcm" | "dppx" | "x" | "fr" => 0.0,
        _ if unit.ends_with(['b', 'h']) && unit.contains(['v', 'q']) => 0.4,
        _ if unit.contains('v') || unit.starts_with("cq") => inline / 100.0,
        _ => 1.0,
    }
}
