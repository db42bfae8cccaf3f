//! Which elements a rule can reach.

use super::Frame;
use cssparser::{Parser, Token};

/// Whether every selector of a rule keeps to elements that bear a class of the fork's own or of an open component, or
/// that stand inside one. Sealed slots never do: each page is held to that when it is rendered.
pub(super) fn is_open(selectors: &[&str], frame: &Frame) -> bool {
    let Some((own, outer)) = selectors.split_last() else { return false };
    let around = !outer.is_empty() && is_open(outer, frame);
    compounds(own).iter().all(|compounds| {
        let counted = compounds.iter().enumerate().filter(|(at, compound)| {
            // What a `+` or `~` follows stands beside the element, not around it.
            at + 1 == compounds.len() || !compound.beside
        });
        // A nested rule without `&` is one about what stands inside, but for one that begins with `+` or `~`. Where a `&`
        // stands in brackets, nobody can tell from outside what it reaches.
        let beside = compounds.first().is_some_and(|first| !first.touched && first.beside);
        let inside = around && !beside && !own.contains('&');
        let mut counted = counted.map(|(_, compound)| compound);
        inside
            || counted.any(|compound| {
                compound.classes.iter().any(|class| !frame.has(class)) || compound.nesting && around
            })
    })
}

/// What each selector of a list reaches: elements with a class, or (`true`) what stands inside of them; without a class,
/// any element.
pub(super) fn subjects(list: &str) -> Vec<(Option<String>, bool)> {
    let subject = |selector: Vec<Compound>| {
        let last = selector.len().saturating_sub(1);
        let with_class = selector.into_iter().enumerate().rev().find(|(_, one)| !one.classes.is_empty());
        with_class.map_or((None, false), |(at, mut one)| (one.classes.pop(), at < last))
    };
    compounds(list).into_iter().map(subject).collect()
}

/// What a selector reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// A class; without one, any element.
    pub class: Option<String>,
    /// Elements that bear the class.
    pub own: bool,
    /// What stands inside of such elements.
    pub inside: bool,
    /// Only elements of this name.
    pub element: Option<String>,
    /// The text before or after them that the style sheet brings.
    pub beside: bool,
}

/// What the rules around a declaration reach.
pub(super) fn reaches(selectors: &[&str]) -> Vec<Reach> {
    let Some((own, outer)) = selectors.split_last() else { return Vec::new() };
    let mut all = Vec::new();
    for selector in compounds(own) {
        let (element, beside) =
            selector.last().map(|last| (last.element.clone(), last.pseudo)).unwrap_or_default();
        let last = selector.len().saturating_sub(1);
        match selector.iter().rposition(|one| !one.classes.is_empty()) {
            Some(at) => {
                let (own, class) = (at == last, selector[at].classes.last().cloned());
                all.push(Reach { class, own, inside: !own, element, beside });
            }
            // `&:hover`, or what stands inside of what the rule around it names.
            None if !outer.is_empty() => all.extend(reaches(outer).into_iter().map(|around| Reach {
                class: around.class,
                own: true,
                inside: true,
                element: element.clone(),
                beside,
            })),
            None => all.push(Reach { class: None, own: true, inside: true, element, beside }),
        }
    }
    all
}

/// A part of a selector between combinators.
#[derive(Debug, Default)]
struct Compound {
    classes: Vec<String>,
    element: Option<String>,
    /// It ends in `::before` or `::after`.
    pseudo: bool,
    nesting: bool,
    /// A `+` or `~` follows.
    beside: bool,
    /// Something was written.
    touched: bool,
}

/// The compounds of each selector of a list. What stands in brackets only narrows a compound, so it is passed over.
fn compounds(list: &str) -> Vec<Vec<Compound>> {
    let mut all = vec![vec![Compound::default()]];
    let mut input = Parser::new(list);
    let (mut dot, mut colon) = (false, false);
    // A blank parts compounds only where something other than a combinator, a comma or the end follows.
    let mut blank = false;
    while let Ok(token) = input.next_including_whitespace() {
        let (was_dot, was_colon) = (std::mem::take(&mut dot), std::mem::take(&mut colon));
        let was_blank = std::mem::take(&mut blank);
        let selector = all.last_mut().expect("begun with one");
        match token {
            Token::WhiteSpace(_) => blank = true,
            Token::Comma => all.push(vec![Compound::default()]),
            Token::Delim(combinator @ ('>' | '+' | '~' | '|')) => {
                selector.last_mut().expect("begun with one").beside = *combinator != '>';
                selector.push(Compound::default());
            }
            other => {
                let last = selector.last().expect("begun with one");
                if was_blank && last.touched {
                    selector.push(Compound::default());
                }
                let last = selector.last_mut().expect("begun with one");
                last.touched = true;
                match other {
                    Token::Delim('.') => dot = true,
                    Token::Delim('&') => last.nesting = true,
                    Token::Colon => colon = true,
                    Token::Ident(class) if was_dot => last.classes.push(class.to_string()),
                    Token::Ident(name) if was_colon => {
                        last.pseudo |= ["before", "after"].contains(&&*name.to_ascii_lowercase());
                    }
                    Token::Ident(name) => last.element = Some(name.to_ascii_lowercase()),
                    _ => {}
                }
            }
        }
    }
    all
}
