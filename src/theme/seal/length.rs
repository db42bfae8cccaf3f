//! How long a fork's lengths may be: a box of a thousand lines hides nothing and still takes the footer out of reach.
//! A value is reckoned as the share that it asks for of the longest; what cannot be reckoned is refused.

use cssparser::{ParseError, Parser, Token};
use std::collections::BTreeMap;
use window::{Window, rem};

/// The longest length in `rem`: more than a screen of any device in use, and less than three of a phone.
pub(super) const LONGEST: f32 = 100.0;
/// The most of a property of the fork's own, as a share: two of them may be added.
const OWN: f32 = 0.5;
/// The most of the base's tokens: spaces and sizes of text go up to 6rem.
const TOKEN: f32 = 0.06;

/// What a fork's own properties hold at most, as shares.
pub(super) type Own = BTreeMap<String, f32>;

/// What is wrong with a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TooLong {
    /// One length.
    One,
    /// What a value reckons: a sum, a product, a list of rows.
    Reckoned,
}

impl TooLong {
    /// The message.
    pub fn code(self) -> &'static str {
        match self {
            TooLong::One => "css-too-long",
            TooLong::Reckoned => "css-sum-too-long",
        }
    }
}

/// Whether a value may make a box longer than `LONGEST`, or than the window.
pub(super) fn too_long(name: &str, value: &str, own: &Own) -> Option<TooLong> {
    // What only bounds a box makes none longer; pictures on a ground and shadows take no room.
    let bounds =
        ["max-", "background", "box-shadow", "text-shadow", "transition", "animation", "z-index", "content"];
    if bounds.iter().any(|start| name.starts_with(start)) {
        return None;
    }
    let most = if name.starts_with("--") { OWN } else { 1.0 };
    if share(name, value, own) <= most {
        return None;
    }
    let reckons = value.contains('(') || name.starts_with("grid") || name == "font";
    Some(if reckons { TooLong::Reckoned } else { TooLong::One })
}

/// The share of the longest that a value asks for.
pub(super) fn share(name: &str, value: &str, own: &Own) -> f32 {
    // A picture of its own shape: five times as long as wide at most.
    if name == "aspect-ratio" {
        let ratio = numbers(value).into_iter().reduce(|a, b| a / b);
        let plain = !value.contains('(');
        return ratio.filter(|_| plain).map_or(if plain { 0.0 } else { f32::MAX }, |ratio| 0.2 / ratio);
    }
    // The most that a number may be.
    let number = match name {
        "line-height" | "initial-letter" => 10.0,
        "font-size-adjust" => 2.0,
        // What stands inside is made larger once more by each element around it.
        "zoom" => 1.0,
        // Each line of a grid may make a row.
        _ if name.starts_with("grid-row") || name.starts_with("grid-column") || name == "grid-area" => 24.0,
        _ => 1000.0,
    };
    let percent = if number < 3.0 { number } else { 4.0 };
    let reckoning = Reckoning { number, percent, own, window: None };
    let list = reckoning.list(&mut Parser::new(value));
    // Rows stand one after the other.
    let rows = name == "grid" || name.starts_with("grid-template");
    if rows { list.sum } else { list.most }
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

/// A value between two bounds.
#[derive(Debug, Clone, Copy)]
enum Value {
    /// A number as it is written.
    Number(f32),
    /// Shares of the longest.
    Length(f32, f32),
}

/// What a list of values asks for.
#[derive(Debug, Default)]
struct List {
    most: f32,
    sum: f32,
}

struct Reckoning<'a> {
    number: f32,
    percent: f32,
    own: &'a Own,
    window: Option<Window<'a>>,
}

const ANY: Value = Value::Length(f32::MIN, f32::MAX);

impl Reckoning<'_> {
    fn bounds(&self, value: Value) -> (f32, f32) {
        match value {
            Value::Number(number) => (number / self.number, number / self.number),
            Value::Length(low, high) => (low, high),
        }
    }

    fn list(&self, input: &mut Parser<'_>) -> List {
        let mut list = List::default();
        while let Ok(token) = input.next().cloned() {
            let Some(value) = self.value(&token, input) else { continue };
            let high = self.bounds(value).1.max(0.0);
            list.most = list.most.max(high);
            list.sum += high;
        }
        list
    }

    /// A token with what stands in its brackets; `None` where it is no length.
    fn value(&self, token: &Token<'_>, input: &mut Parser<'_>) -> Option<Value> {
        match token {
            Token::Dimension { value, unit, .. } => {
                let unit = unit.to_ascii_lowercase();
                let share = match self.window {
                    Some(window) => value * rem(&unit, window.inline),
                    None => value / most_of(&unit),
                };
                Some(Value::Length(share, share))
            }
            Token::Percentage { unit_value, .. } => {
                let share = self.window.map_or(unit_value / self.percent, |window| unit_value * window.whole);
                Some(Value::Length(share, share))
            }
            Token::Number { value, .. } => Some(Value::Number(*value)),
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                inside(input, |input| self.function(&name, input))
            }
            Token::ParenthesisBlock => inside(input, |input| Some(self.sum(input))),
            Token::CurlyBracketBlock => inside(input, |input| Some(length(self.list(input).most))),
            _ => None,
        }
    }

    fn function(&self, name: &str, input: &mut Parser<'_>) -> Option<Value> {
        match name {
            "calc" => Some(self.sum(input)),
            "min" | "max" | "clamp" => {
                let all: Vec<_> = self.arguments(input).into_iter().map(|one| self.bounds(one)).collect();
                let of = |pick: fn(f32, f32) -> f32, part: fn(&(f32, f32)) -> f32| {
                    all.iter().map(part).reduce(pick).unwrap_or(0.0)
                };
                Some(match name {
                    "min" => Value::Length(of(f32::min, |one| one.0), of(f32::min, |one| one.1)),
                    "clamp" if all.len() == 3 => {
                        Value::Length(all[0].0.max(all[1].0.min(all[2].0)), of(f32::max, |one| one.1))
                    }
                    _ => Value::Length(of(f32::max, |one| one.0), of(f32::max, |one| one.1)),
                })
            }
            "repeat" => {
                // `auto-fill` makes as many as have room.
                let times = match input.next() {
                    Ok(Token::Number { value, .. }) => *value,
                    Ok(Token::Ident(_)) => 1.0,
                    _ => f32::MAX,
                };
                Some(length(times * self.list(input).sum))
            }
            "var" => {
                let Ok(Token::Ident(property)) = input.next().cloned() else { return Some(ANY) };
                let token = super::TOKENS.iter().any(|token| property.starts_with(token));
                if let Some(window) = self.window {
                    let (least, most) = match &*property {
                        "--measure" => (20.0, 46.0),
                        "--text-xs" | "--text-s" | "--text-m" => (1.0, 1.0),
                        "--text-l" => (1.0, 1.25),
                        "--text-xl" => (1.0, 1.5),
                        _ if property.starts_with("--text-") => (1.0, 2.5),
                        _ if token => (0.25, 2.0),
                        _ => window.known.get(&*property).copied().unwrap_or((0.0, LONGEST * OWN)),
                    };
                    // What it falls back on counts where the property is not set.
                    let least = if token || input.is_exhausted() { least } else { 0.0 };
                    return Some(Value::Length(least, most.max(self.list(input).most)));
                }
                // What counts numbers is no place for a property that may hold any.
                if !token && self.number < 1000.0 {
                    return Some(ANY);
                }
                let known = self.own.get(&*property).copied().unwrap_or(OWN);
                let least = if token { TOKEN } else { known };
                let most = least.max(self.list(input).most);
                Some(Value::Length(if token { 0.0 } else { -most }, most))
            }
            // What reckons otherwise is not followed.
            "abs" | "sign" | "round" | "mod" | "rem" | "pow" | "sqrt" | "hypot" | "log" | "exp" | "sin"
            | "cos" | "tan" | "asin" | "acos" | "atan" | "atan2" | "calc-size" | "attr" | "anchor"
            | "anchor-size" | "sibling-index" | "sibling-count" | "random" | "progress" | "env" | "if" => {
                Some(ANY)
            }
            _ => Some(length(self.list(input).most)),
        }
    }

    fn arguments(&self, input: &mut Parser<'_>) -> Vec<Value> {
        let mut all = vec![self.sum(input)];
        while input.try_parse(|input| input.expect_comma()).is_ok() {
            all.push(self.sum(input));
        }
        all
    }

    /// `a + b - c`, up to a comma or the end.
    fn sum(&self, input: &mut Parser<'_>) -> Value {
        let mut total = self.product(input);
        loop {
            let state = input.state();
            let sign = match input.next() {
                Ok(Token::Delim('+')) => 1.0,
                Ok(Token::Delim('-')) => -1.0,
                _ => {
                    input.reset(&state);
                    return total;
                }
            };
            let next = self.product(input);
            total = match (total, next) {
                (Value::Number(a), Value::Number(b)) => Value::Number(a + sign * b),
                (a, b) => {
                    let ((a, b), (c, d)) = (self.bounds(a), self.bounds(b));
                    let (c, d) = if sign < 0.0 { (-d, -c) } else { (c, d) };
                    Value::Length(a + c, b + d)
                }
            };
        }
    }

    /// `a * b / c`.
    fn product(&self, input: &mut Parser<'_>) -> Value {
        let Ok(token) = input.next().cloned() else { return ANY };
        let mut total = self.value(&token, input).unwrap_or(ANY);
        loop {
            let state = input.state();
            let divides = match input.next() {
                Ok(Token::Delim('*')) => false,
                Ok(Token::Delim('/')) => true,
                _ => {
                    input.reset(&state);
                    return total;
                }
            };
            let Ok(token) = input.next().cloned() else { return ANY };
            let next = self.value(&token, input).unwrap_or(ANY);
            total = match (total, next) {
                (Value::Number(a), Value::Number(b)) => Value::Number(if divides { a / b } else { a * b }),
                (Value::Length(low, high), Value::Number(by)) => {
                    scaled(low, high, if divides { 1.0 / by } else { by })
                }
                (Value::Number(by), Value::Length(low, high)) if !divides => scaled(low, high, by),
                // A product of two lengths is none, unless one of them is a number behind a name.
                _ => ANY,
            };
        }
    }
}

fn length(most: f32) -> Value {
    Value::Length(0.0, most)
}

fn scaled(low: f32, high: f32, by: f32) -> Value {
    if !by.is_finite() {
        return ANY;
    }
    let (a, b) = (low * by, high * by);
    Value::Length(a.min(b), a.max(b))
}

fn inside<'i>(input: &mut Parser<'i>, read: impl FnOnce(&mut Parser<'i>) -> Option<Value>) -> Option<Value> {
    let found = input.parse_nested_block(|input| {
        let found = read(input);
        while input.next().is_ok() {}
        Ok::<_, ParseError<()>>(found)
    });
    found.unwrap_or(Some(ANY))
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

pub(super) mod window;

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, value: &str) -> Option<TooLong> {
        too_long(name, value, &Own::from([("--card".into(), 0.02)]))
    }

    #[test]
    fn what_takes_the_footer_out_of_reach() {
        for (name, value) in [
            ("min-block-size", "9000rem"),
            ("margin-block-start", "5000px"),
            ("padding-block", "1rem 400vb"),
            ("line-height", "900"),
            ("font-size", "4000%"),
            ("aspect-ratio", "1 / 1000"),
            ("zoom", "90"),
            ("--room", "9000rem"),
            ("--room", "60rem"),
        ] {
            assert_eq!(said(name, value), Some(TooLong::One), "{name}: {value}");
        }
        for (name, value) in [
            ("block-size", "calc(90rem * 90)"),
            ("block-size", "calc(4rem * 4 * 400)"),
            ("block-size", "calc(90rem / .01)"),
            ("block-size", "calc(90rem / 0)"),
            ("block-size", "calc(60rem + 60rem)"),
            ("block-size", "calc(0rem - -90rem - (0rem - 90rem))"),
            ("block-size", "calc(99rem + 99vb + 99px + 99rem)"),
            ("block-size", "calc(100vb * var(--times))"),
            ("block-size", "calc(var(--a) + var(--b) + var(--c))"),
            ("block-size", "calc(1rem * (3 * (40)))"),
            ("block-size", "max(1rem, calc(9000rem))"),
            ("block-size", "clamp(1rem, 2rem, 9000rem)"),
            ("block-size", "hypot(90rem, 90rem)"),
            ("block-size", "calc(90rem * sibling-index())"),
            ("block-size", "var(--none, 9000rem)"),
            ("padding", "0 calc(1px * 9999)"),
            ("grid-template-rows", "repeat(2, 120rem)"),
            ("grid-template-rows", "repeat(900, 1rem)"),
            ("grid-template-rows", "60rem 60rem"),
            ("grid-row", "9000"),
            ("line-height", "var(--lines)"),
            ("line-height", "calc(9 * 9)"),
            ("aspect-ratio", "var(--shape)"),
        ] {
            assert_eq!(said(name, value), Some(TooLong::Reckoned), "{name}: {value}");
        }
        for (name, value) in [
            ("max-inline-size", "120rem"),
            ("min-block-size", "100vb"),
            ("padding", "var(--space-l) 2rem"),
            ("padding", "calc(var(--space-l) * 2 + 1px) 2rem"),
            ("margin-inline", "calc(-1 * var(--card))"),
            ("margin-inline", "calc(var(--mine) * -1)"),
            ("inline-size", "min(100%, 46rem)"),
            ("inline-size", "calc(100% - 2 * var(--gutter))"),
            ("inline-size", "calc(100% - var(--mine))"),
            ("block-size", "calc(100vb - 4rem)"),
            ("font-size", "clamp(1rem, 0.9rem + 1vi, 2rem)"),
            ("grid-template-columns", "repeat(12, minmax(0, 1fr))"),
            ("grid-template-columns", "repeat(auto-fill, minmax(min(100%, 16rem), 1fr))"),
            ("inline-size", "calc(100% / 3 - 1rem)"),
            ("grid-column", "1 / -1"),
            ("line-height", "var(--leading)"),
            ("line-height", "1.8"),
            ("font-weight", "700"),
            ("font", "700 1rem/1.5 var(--font-zh)"),
            ("color", "color-mix(in srgb, var(--color-main) 40%, transparent)"),
            ("aspect-ratio", "16 / 9"),
            ("transform", "rotate(180deg)"),
            ("content", "attr(data-name)"),
        ] {
            assert_eq!(said(name, value), None, "{name}: {value}");
        }
    }
}
