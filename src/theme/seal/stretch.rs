//! Rules of a fork that make text long: a column of one character is as long as the text has characters, and `em` sizes in
//! one another grow with each. How long, only the page says: it knows the text that such a rule reaches
//! (`render/frame/stretch.rs`).

use super::length::window::{self, Part, Window};
use super::selectors::reaches;
use crate::diagnostic::Place;
use crate::theme::files::ThemeFiles;
use crate::theme::sheet::{self, Declaration, Sheet};
use cssparser::{Parser, Token};
use std::collections::BTreeMap;
use std::sync::Arc;
use tracks::tracks;

pub use super::selectors::Reach;

/// Windows that are looked at, in `rem` along the lines: from a phone to a large screen.
pub const WINDOWS: [f32; 6] = [20.0, 24.375, 48.0, 64.0, 90.0, 120.0];
/// A column of text from here on is wide enough, and makes none long.
const WIDE: f32 = 16.0;

/// What a rule does to the text in an element, in each window; in `rem`.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// The text's size.
    Size([f32; 6]),
    /// The text's size by that of the text around it.
    Times(f32),
    /// The height of a line by the text's size.
    Leading(f32),
    /// What stands between two characters.
    Spacing([f32; 6]),
    /// The most that the element is wide.
    Width([f32; 6]),
    /// How wide the element is, as a share of what stands around it.
    Share(f32),
    /// What is taken from the width.
    Inset([f32; 6]),
    /// The shares that the columns of a grid have, one after the other.
    Tracks([Vec<f32>; 6]),
}

/// A rule that may make text long.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// What it says.
    pub said: String,
    /// Where it says so.
    pub place: Place,
    /// The elements that it reaches.
    pub reach: Reach,
    /// What it does there.
    pub effect: Effect,
    /// The window that it begins with.
    pub from: f32,
    /// How many characters it reaches before and after elements, which the style sheet brings.
    pub text: usize,
}

/// The rules of a fork's styles that may make text long.
pub(in crate::theme) fn stretches(fork: &ThemeFiles) -> Vec<Stretch> {
    let sheets: Vec<_> = fork.styles.iter().map(|(path, css)| (path, css, sheet::read(css))).collect();
    let all = || sheets.iter().flat_map(|(_, _, sheet)| &sheet.declarations);
    // Where elements are put into columns by name or number, any may stand in any.
    let placed = all().any(|one| {
        let put = ["grid-column", "grid-row", "grid-area", "grid-auto-flow", "grid-template-areas", "order"];
        put.iter().any(|name| one.name.starts_with(name)) || one.name == "direction"
    });
    let text = all().filter(|one| one.name == "content").map(|one| characters(one.value)).max().unwrap_or(0);
    let mut found = Vec::new();
    for (path, css, sheet) in &sheets {
        let file: Arc<str> = format!("themes/{}/{path}", fork.name).into();
        let known = WINDOWS.map(|window| known(sheet, window));
        for one in &sheet.declarations {
            let Some(effect) = effect(&one.name, &one.value.to_ascii_lowercase(), &known, placed) else {
                continue;
            };
            found.extend(reaches(&one.selectors).into_iter().map(|reach| Stretch {
                said: super::said(one),
                place: Place::at(&file, css, one.span.clone()),
                text: if reach.beside { text } else { 0 },
                reach,
                effect: effect.clone(),
                from: from(one),
            }));
        }
    }
    found
}

/// How many characters a `content` brings; what it takes from elsewhere may be as long as one text may be.
fn characters(value: &str) -> usize {
    match value.contains('(') {
        true => 100,
        false => value.chars().filter(|letter| !"\"' ".contains(*letter)).count(),
    }
}

/// What the properties of a sheet's own come to in a window.
fn known(sheet: &Sheet, window: f32) -> BTreeMap<String, (f32, f32)> {
    let mut known: BTreeMap<String, (f32, f32)> = BTreeMap::new();
    let nothing = BTreeMap::new();
    for one in sheet.declarations.iter().filter(|one| one.name.starts_with("--")) {
        let whole = Window { inline: window, whole: window, known: &nothing };
        for part in window::within(&one.value.to_ascii_lowercase(), whole) {
            let both = known.entry(one.name.clone()).or_insert((part.least, part.most));
            *both = (both.0.min(part.least), both.1.max(part.most));
        }
    }
    known
}

/// The window in which a rule begins to hold: no container is wider than the window.
fn from(declaration: &Declaration) -> f32 {
    let least = |(_, prelude): &(String, &str)| {
        let text = prelude.to_ascii_lowercase();
        let plain = ![" or ", "not", ","].iter().any(|word| text.contains(word));
        let (_, rest) = text.split_once("(min-inline-size:").filter(|_| plain)?;
        let value = rest.split_once(')')?.0.trim();
        let number = |unit: &str| value.strip_suffix(unit).and_then(|number| number.parse::<f32>().ok());
        number("rem").or_else(|| Some(number("px")? / 16.0))
    };
    declaration.at_rules.iter().filter_map(least).fold(0.0, f32::max)
}

fn effect(
    name: &str,
    value: &str,
    known: &[BTreeMap<String, (f32, f32)>; 6],
    placed: bool,
) -> Option<Effect> {
    let parts = |at: usize, whole: f32| -> Vec<Part> {
        window::within(value, Window { inline: WINDOWS[at], whole, known: &known[at] })
    };
    let each = |one: &dyn Fn(usize) -> f32| std::array::from_fn::<f32, 6, _>(one);
    let over = |all: [f32; 6], limit: f32| all.iter().any(|one| *one > limit).then_some(all);
    match name {
        "font-size" | "font" => {
            let word = value.split_ascii_whitespace().find_map(|word| match word {
                "larger" => Some(Effect::Times(1.2)),
                "large" => Some(Effect::Size([1.2; 6])),
                "x-large" => Some(Effect::Size([1.5; 6])),
                "xx-large" => Some(Effect::Size([2.0; 6])),
                "xxx-large" => Some(Effect::Size([3.0; 6])),
                _ => None,
            });
            let size =
                |at: usize| parts(at, 1.0).iter().find(|part| !part.number).map_or(0.0, |part| part.most);
            let grown = || over(each(&size), 1.0);
            let large = || match is_relative(value) {
                true => grown().map(|all| Effect::Times(all.into_iter().fold(0.0, f32::max))),
                false => grown().map(Effect::Size),
            };
            let leading = || {
                let all = parts(0, 1.0);
                let at = all.iter().position(|part| !part.number)?;
                all.get(at + 1).filter(|_| name == "font" && value.contains('/')).map(|part| part.most)
            };
            word.or_else(large).or_else(|| leading().filter(|most| *most > 1.9).map(Effect::Leading))
        }
        "line-height" => {
            let most = parts(0, 1.0).first()?.most;
            (most > 1.9).then_some(Effect::Leading(most))
        }
        "letter-spacing" => {
            let space = |at: usize| parts(at, 1.0).first().map_or(0.0, |part| part.most);
            over(each(&space), 0.2).map(Effect::Spacing)
        }
        "inline-size" | "max-inline-size" | "flex-basis" | "column-width" => {
            if value.contains("min-content") {
                return Some(Effect::Width([0.0; 6]));
            }
            let least = |at: usize| parts(at, WINDOWS[at]).first().map_or(f32::MAX, |part| part.least);
            let all = each(&least);
            if value.contains('%') && all[0] < WINDOWS[0] {
                return Some(Effect::Share((all[0] / WINDOWS[0]).max(0.0)));
            }
            all.iter().any(|one| *one < WIDE).then_some(Effect::Width(all))
        }
        "columns" | "column-count" => {
            let all = parts(0, WINDOWS[0]);
            if let Some(count) = all.iter().find(|part| part.number).map(|part| part.most) {
                return (count > 1.0)
                    .then(|| Effect::Share((WINDOWS[0] - (count - 1.0)) / count / WINDOWS[0]));
            }
            let width = all.first()?.least;
            (width < WIDE).then_some(Effect::Width([width; 6]))
        }
        "column-gap" | "gap" => {
            let gap = |at: usize| parts(at, WINDOWS[at]).last().map_or(0.0, |part| part.most);
            over(each(&gap), 4.0).map(Effect::Inset)
        }
        "grid-template-columns" | "grid-template" | "grid" | "grid-auto-columns" => {
            let columns = match name {
                "grid-template" | "grid" => value.rsplit_once('/')?.1,
                _ => value,
            };
            let of = |at: usize| tracks(columns, WINDOWS[at], &known[at]);
            let all: [Vec<f32>; 6] = std::array::from_fn(of);
            let narrow = (0..6).any(|at| all[at].iter().any(|share| share * WINDOWS[at] < WIDE));
            let all = all.map(|tracks| match placed || name == "grid-auto-columns" {
                true => tracks.into_iter().reduce(f32::min).into_iter().collect(),
                false => tracks,
            });
            narrow.then_some(Effect::Tracks(all))
        }
        _ => {
            let side = ["padding", "margin", "border"].iter().any(|start| name.starts_with(start));
            let other = ["block", "color", "style", "radius", "image", "spacing", "collapse"];
            if !side || other.iter().any(|part| name.contains(part)) {
                return None;
            }
            let both = |at: usize| -> f32 {
                let all = parts(at, WINDOWS[at]);
                let most = all.iter().map(|part| part.most).fold(0.0, f32::max);
                match name.ends_with("-start") || name.ends_with("-end") {
                    true => most,
                    false => 2.0 * most,
                }
            };
            over(each(&both), 1.5).map(Effect::Inset)
        }
    }
}

/// Whether a size goes by that of the text around it, or may: a property of the fork's own holds any.
fn is_relative(value: &str) -> bool {
    fn any(input: &mut Parser<'_>) -> bool {
        let mut found = false;
        while let Ok(token) = input.next().cloned() {
            found |= match token {
                Token::Percentage { .. } => true,
                Token::Dimension { unit, .. } => {
                    ["em", "lh", "ex", "ch", "ic", "cap"].contains(&&*unit.to_ascii_lowercase())
                }
                Token::Ident(name) => {
                    name.starts_with("--") && !super::TOKENS.iter().any(|token| name.starts_with(token))
                }
                Token::Function(_) | Token::ParenthesisBlock => input
                    .parse_nested_block(|input| Ok::<_, cssparser::ParseError<()>>(any(input)))
                    .unwrap_or(true),
                _ => false,
            };
        }
        found
    }
    any(&mut Parser::new(value))
}

mod tracks;

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, value: &str) -> Option<Effect> {
        let own =
            BTreeMap::from([("--narrow".to_string(), (1.0, 1.0)), ("--wide".to_string(), (18.0, 18.0))]);
        effect(name, value, &std::array::from_fn(|_| own.clone()), false)
    }

    #[test]
    fn what_makes_text_long_is_known() {
        for (name, value) in [
            ("inline-size", "1px"),
            ("inline-size", "0"),
            ("inline-size", "calc(100% - 19.9rem)"),
            ("inline-size", "clamp(1px, 1px, 40rem)"),
            ("inline-size", "var(--narrow)"),
            ("inline-size", "var(--wide, 1px)"),
            ("inline-size", "var(--unknown)"),
            ("max-inline-size", "min-content"),
            ("max-inline-size", "fit-content(1px)"),
            ("max-inline-size", "2vi"),
            ("flex-basis", "1px"),
            ("columns", "1px"),
            ("columns", "20"),
            ("column-count", "20"),
            ("column-gap", "calc(100% - 1px)"),
            ("padding", "1rem 49%"),
            ("margin-inline", "9rem"),
            ("border-inline-start", "300px solid"),
            ("grid-template-columns", "1px 1fr"),
            ("grid-template-columns", "repeat(40, 1fr)"),
            ("grid-template-columns", "repeat(auto-fill, minmax(1px, 1fr))"),
            ("grid", "auto / 1px"),
            ("grid-auto-columns", "1px"),
            ("font-size", "1.5em"),
            ("font-size", "larger"),
            ("font-size", "8rem"),
            ("font-size", "calc(1em * 2)"),
            ("font", "700 2em/1.5 var(--font-zh)"),
            ("font", "700 1rem/9 var(--font-zh)"),
            ("line-height", "9"),
            ("letter-spacing", "4rem"),
        ] {
            assert!(said(name, value).is_some(), "{name}: {value}");
        }
        for (name, value) in [
            ("inline-size", "100%"),
            ("inline-size", "min(100%, 46rem)"),
            ("inline-size", "auto"),
            ("inline-size", "var(--wide)"),
            ("max-inline-size", "var(--measure)"),
            ("columns", "16rem"),
            ("padding-block", "9rem"),
            ("border-color", "var(--color-line)"),
            ("margin-inline", "auto"),
            ("font-size", "var(--text-s)"),
            ("font-size", "0.9em"),
            ("font-weight", "700"),
            ("line-height", "1.8"),
            ("letter-spacing", "0.06em"),
            ("grid-template-columns", "minmax(0, 1fr)"),
            ("grid-template-columns", "repeat(auto-fill, minmax(min(100%, 16rem), 1fr))"),
        ] {
            assert_eq!(said(name, value), None, "{name}: {value}");
        }
        assert_eq!(said("font-size", "150%"), Some(Effect::Times(1.5)));
        assert_eq!(said("inline-size", "50%"), Some(Effect::Share(0.5)));
    }
}
