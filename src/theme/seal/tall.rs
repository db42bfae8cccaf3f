//! Rules of a fork that make a box tall. One such box hides nothing; a hundred of them take the footer out of reach, so
//! each page counts the elements that such a rule may reach (`render/frame.rs`).

use super::length::{self, Own};
use super::selectors::subjects;
use crate::diagnostic::Place;
use crate::theme::files::ThemeFiles;
use crate::theme::sheet::{self, Declaration, Sheet};
use std::sync::Arc;

/// What a rule adds to an element, up to this many `rem`, is a matter of taste: twice the spaces that tokens may have.
const TALL: f32 = 12.0;

/// A rule that adds much room to each element that it reaches.
#[derive(Debug, Clone)]
pub struct Tall {
    /// What it says.
    pub said: String,
    /// Where it says so.
    pub place: Place,
    /// The class of the elements, or of what stands around them; without one the rule reaches any element.
    pub class: Option<String>,
    /// Whether it reaches what stands inside an element with that class.
    pub inside: bool,
    /// How much it adds to one, in `rem`.
    pub room: f32,
}

/// The rules of a fork's styles that make boxes tall.
pub(in crate::theme) fn tall(fork: &ThemeFiles) -> Vec<Tall> {
    let of = |(path, css): (&String, &String)| of(&format!("themes/{}/{path}", fork.name).into(), css);
    fork.styles.iter().flat_map(of).collect()
}

/// What the properties of a style sheet's own hold at most.
pub(super) fn own(sheet: &Sheet) -> Own {
    let mut own = Own::new();
    for one in sheet.declarations.iter().filter(|one| one.name.starts_with("--")) {
        let share = length::share(&one.name, &one.value.to_ascii_lowercase(), &Own::new());
        let most = own.entry(one.name.clone()).or_default();
        *most = most.max(share);
    }
    own
}

fn of(file: &Arc<str>, css: &str) -> Vec<Tall> {
    let sheet = sheet::read(css);
    let own = own(&sheet);
    let mut all = Vec::new();
    for declaration in &sheet.declarations {
        let room = room(declaration, &own);
        if room <= TALL {
            continue;
        }
        let said = format!("{}: {}", declaration.name, declaration.value);
        let place = Place::at(file, css, declaration.span.clone());
        let selector = declaration.selectors.last().copied().unwrap_or_default();
        all.extend(subjects(selector).into_iter().map(|(class, inside)| Tall {
            said: said.clone(),
            place: place.clone(),
            class,
            inside,
            room,
        }));
    }
    all
}

/// How many `rem` a declaration may add to the length of the page, for each element.
fn room(declaration: &Declaration, own: &Own) -> f32 {
    let name = declaration.name.as_str();
    let lengthens = ["margin", "padding", "border"].iter().any(|side| name.starts_with(side))
        && !name.contains("inline")
        && !name.ends_with("radius")
        || [
            "block-size",
            "min-block-size",
            "gap",
            "row-gap",
            "grid-gap",
            "line-height",
            "font-size",
            "font",
            "aspect-ratio",
            "flex-basis",
            "flex",
        ]
        .contains(&name)
        || name.starts_with("grid");
    if !lengthens || name == "grid-template-columns" || name == "grid-auto-columns" {
        return 0.0;
    }
    let whole = match name {
        // Ten lines.
        "line-height" => 12.0,
        _ => length::LONGEST,
    };
    length::share(name, &declaration.value.to_ascii_lowercase(), own) * whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_boxes_tall_is_known_by_its_class() {
        let said = |css: &str| -> Vec<String> {
            let one = |tall: Tall| {
                let inside = if tall.inside { " *" } else { "" };
                format!("{}{inside} {}", tall.class.as_deref().unwrap_or("*"), tall.room.round())
            };
            of(&"a.css".into(), css).into_iter().map(one).collect()
        };
        assert_eq!(said(".a, .b .c { min-block-size: 90rem }"), ["a 90", "c 90"]);
        assert_eq!(said(".a > li { margin-block: 20rem 30rem }"), ["a * 30"]);
        assert_eq!(said(".a { & li { padding: calc(10rem + 10rem) } }"), ["* 20"]);
        assert_eq!(said(".a { --room: 40rem; } .b { block-size: var(--room) }"), ["b 40"]);
        assert_eq!(
            said(".a { --room: 4rem } .b { padding: var(--room) } .c { margin-inline: 40rem }"),
            [""; 0]
        );
        assert_eq!(said(".a { inline-size: 40rem; max-block-size: 90rem; line-height: 9 }"), [""; 0]);
    }
}
