//! How long a fork's styles make the text of a page: in a column of one character, or in sizes that grow in one another,
//! the text alone takes the footer out of reach.

use super::Around;
use crate::diagnostic::{Diagnostic, Level};
use crate::theme::stretch::{Effect, Stretch, WINDOWS};

/// What may be added to a page, in `rem`, beside as much again as its text takes in the base.
const MOST: f32 = 400.0;
/// How wide text stands in the base where there is room.
const MEASURE: f32 = 40.0;
/// The height of a line in the base.
const LEADING: f32 = 1.8;

/// How long text is, in each window.
#[derive(Debug, Default)]
pub(super) struct Lengths {
    /// In the base, and what the fork adds.
    all: [(f32, f32); 6],
    /// What each rule adds in the window where it adds most.
    by_rule: Vec<[f32; 6]>,
}

impl Lengths {
    /// Counts characters that stand in the innermost of the open elements.
    pub fn count(&mut self, characters: usize, open: &[Around], rules: &[Stretch]) {
        let reached =
            |rule: &Stretch| rule.text == 0 && !rule.reach.beside && deep(rule, open).next().is_some();
        let of: Vec<usize> = (0..rules.len()).filter(|at| reached(&rules[*at])).collect();
        self.add(characters, open, rules, &of);
    }

    /// Counts what the style sheet brings before or after the element that was opened last.
    pub fn count_beside(&mut self, open: &[Around], rules: &[Stretch]) {
        let last = open.len().saturating_sub(1);
        let reached = |rule: &Stretch| rule.text > 0 && deep(rule, open).any(|at| at == last);
        let of: Vec<usize> = (0..rules.len()).filter(|at| reached(&rules[*at])).collect();
        let text = of.iter().map(|at| rules[*at].text).max().unwrap_or(0);
        if text > 0 {
            self.add(text, open, rules, &of);
        }
    }

    fn add(&mut self, characters: usize, open: &[Around], rules: &[Stretch], of: &[usize]) {
        self.by_rule.resize(rules.len(), [0.0; 6]);
        for (at, window) in WINDOWS.iter().enumerate() {
            let holds = |rule: &&usize| rules[**rule].from <= *window;
            let of: Vec<usize> = of.iter().filter(holds).copied().collect();
            let base = characters as f32 * LEADING / window.min(MEASURE);
            self.all[at].0 += base;
            if of.is_empty() {
                continue;
            }
            let long = |of: &[usize]| length(characters, open, rules, of, at);
            let whole = long(&of);
            self.all[at].1 += (whole - base).max(0.0);
            for rule in &of {
                let others: Vec<usize> = of.iter().filter(|other| *other != rule).copied().collect();
                self.by_rule[*rule][at] += (whole - long(&others)).max(0.0);
            }
        }
    }

    /// The rule that adds most, where all of them together add too much.
    pub fn check(&self, rules: &[Stretch], page: &str) -> Option<Diagnostic> {
        let too_long = |at: &usize| self.all[*at].1 > MOST + self.all[*at].0;
        let at = (0..WINDOWS.len()).find(too_long)?;
        let (most, _) = (self.by_rule.iter().enumerate()).max_by(|a, b| a.1[at].total_cmp(&b.1[at]))?;
        let rule = &rules[most];
        let code = match rule.effect {
            Effect::Size(_) | Effect::Times(_) | Effect::Leading(_) | Effect::Spacing(_) => "css-large-text",
            _ => "css-narrow-text",
        };
        let (base, more) = self.all[at];
        let times = ((base + more) / base.max(1.0)).min(9999.0).round().to_string();
        let found = Diagnostic::new(Level::Error, code).at(rule.place.clone());
        Some(found.arg("value", &rule.said).arg("page", page).arg("times", times))
    }
}

/// The open elements that a rule reaches.
fn deep<'a>(rule: &'a Stretch, open: &'a [Around]) -> impl Iterator<Item = usize> + 'a {
    let reach = &rule.reach;
    let bears = |one: &Around| reach.class.as_ref().is_none_or(|class| one.classes.contains(class));
    (0..open.len()).filter(move |at| {
        let named = reach.element.as_ref().is_none_or(|name| *name == open[*at].name);
        let inside = reach.inside && open[..*at].iter().any(bears);
        named && (reach.own && bears(&open[*at]) || inside)
    })
}

/// How long so many characters are in a window, with some of the rules.
fn length(characters: usize, open: &[Around], rules: &[Stretch], of: &[usize], window: usize) -> f32 {
    let whole = WINDOWS[window];
    let (mut width, mut size, mut leading, mut spacing) = (whole, 1.0_f32, LEADING, 0.0_f32);
    for at in 0..open.len() {
        for rule in of.iter().map(|rule| &rules[*rule]) {
            if !deep(rule, open).any(|reached| reached == at) {
                continue;
            }
            match &rule.effect {
                Effect::Size(all) => size = size.max(all[window]),
                Effect::Times(times) => size *= times,
                Effect::Leading(lines) => leading = leading.max(*lines),
                Effect::Spacing(all) => spacing = spacing.max(all[window]),
                Effect::Width(all) => width = width.min(all[window]),
                Effect::Share(share) => width *= share,
                Effect::Inset(all) => width -= all[window],
                Effect::Tracks(all) => {
                    let tracks = &all[window];
                    // The element's children stand in the columns by turns.
                    let child = open[at].children.saturating_sub(1);
                    if let Some(share) = tracks.get(child % tracks.len().max(1)) {
                        width *= share;
                    }
                }
            }
        }
    }
    // One character stands in each line at least.
    let advance = size + spacing;
    let width = width.min(MEASURE).max(advance);
    characters as f32 * advance / width * size * leading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::theme::stretch::Reach;

    fn rule(class: &str, inside: bool, effect: Effect) -> Stretch {
        let reach = Reach { class: Some(class.into()), own: !inside, inside, ..Reach::default() };
        Stretch {
            said: "a: b".into(),
            place: Place::file(&"a.css".into()),
            reach,
            effect,
            from: 0.0,
            text: 0,
        }
    }

    fn open(classes: &[&str]) -> Vec<Around> {
        let one = |class: &&str| Around {
            name: "div".into(),
            classes: vec![class.to_string()],
            children: 1,
            ..Around::default()
        };
        classes.iter().map(one).collect()
    }

    fn code(rules: &[Stretch], classes: &[&str], characters: usize) -> Option<&'static str> {
        let mut lengths = Lengths::default();
        lengths.count(characters, &open(classes), rules);
        lengths.check(rules, "page").map(|found| found.code)
    }

    #[test]
    fn long_text_is_found_by_what_makes_it_long() {
        let narrow = [rule("a", false, Effect::Width([0.0; 6]))];
        assert_eq!(code(&narrow, &["a"], 1000), Some("css-narrow-text"));
        // A label of its own.
        assert_eq!(code(&narrow, &["a"], 50), None);
        assert_eq!(code(&narrow, &["b"], 1000), None);
        let label = [rule("a", false, Effect::Width([5.0; 6]))];
        assert_eq!(code(&label, &["a"], 1000), None);
        let grows = [rule("a", false, Effect::Times(1.5))];
        assert_eq!(code(&grows, &["a"; 9], 100), Some("css-large-text"));
        assert_eq!(code(&grows, &["a"], 1000), None);
        let inside = [rule("a", true, Effect::Share(0.5))];
        assert_eq!(code(&inside, &["a", "b", "b", "b", "b"], 1000), Some("css-narrow-text"));
        assert_eq!(code(&inside, &["a"], 1000), None);
        let tracks = [rule("a", false, Effect::Tracks(std::array::from_fn(|_| vec![0.01, 0.9])))];
        assert_eq!(code(&tracks, &["a", "b"], 1000), Some("css-narrow-text"));
        let mut second = open(&["a", "b"]);
        second[0].children = 2;
        let mut lengths = Lengths::default();
        lengths.count(1000, &second, &tracks);
        assert!(lengths.check(&tracks, "page").is_none());
    }
}
