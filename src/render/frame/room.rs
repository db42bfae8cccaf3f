//! How much room a fork's styles add to a page: many tall boxes take the footer out of reach as one long box does.

use crate::diagnostic::{Diagnostic, Level};
use crate::theme::Tall;
use std::collections::BTreeMap;

/// The most that the tall boxes of a page may add to its length, in `rem`: four windows of a desk, eight of a phone.
const MOST: f32 = 400.0;

/// How many elements of a page a rule may reach.
#[derive(Debug, Default)]
pub(super) struct Elements {
    all: usize,
    /// By class: the elements that bear it, and those inside of them.
    by_class: BTreeMap<String, (usize, usize)>,
}

impl Elements {
    /// Counts an element: its own classes, and those of the elements around it.
    pub fn count<'a>(&mut self, own: &[String], around: impl Iterator<Item = &'a str>) {
        self.all += 1;
        for class in own {
            self.by_class.entry(class.clone()).or_default().0 += 1;
        }
        let mut counted: Vec<&str> = Vec::new();
        for class in around {
            if !counted.contains(&class) {
                counted.push(class);
                self.by_class.entry(class.to_string()).or_default().1 += 1;
            }
        }
    }

    /// The rule that adds most, where all of them together add too much.
    pub fn check(&self, tall: &[Tall], page: &str) -> Option<Diagnostic> {
        let counted = |tall: &Tall| match &tall.class {
            None => self.all,
            Some(class) => {
                self.by_class.get(class).map_or(0, |(own, inside)| if tall.inside { *inside } else { *own })
            }
        };
        let room = |tall: &Tall| counted(tall) as f32 * tall.room;
        if tall.iter().map(room).sum::<f32>() <= MOST {
            return None;
        }
        let most = tall.iter().max_by(|a, b| room(a).total_cmp(&room(b)))?;
        let found = Diagnostic::new(Level::Error, "css-many-tall").at(most.place.clone());
        Some(found.arg("value", &most.said).arg("page", page).arg("count", counted(most).to_string()))
    }
}
