//! Bounds on what a fork's template may cost. The engine refuses circles of `include` and `extends` itself; it counts
//! neither rounds of a loop nor the length of a text that is put together, so this is done here, before a template is
//! compiled:
//!
//! - every round of a `for` takes one from a budget for the page (a call that is put in after the tag);
//! - `set` takes a value or a literal, and puts nothing together: a text can't double itself;
//! - tags nest to a fixed depth, so that neither the parser's nor the engine's stack runs out;
//! - `component` and `macro` are the base's alone: they could call themselves.

use crate::diagnostic::{Diagnostic, Level, Place};
use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

/// Rounds of all loops of one page together. The largest page of the sample takes some 2 000.
pub(super) const ROUNDS: u32 = 100_000;
/// The name of the function that counts; no template can write it.
pub(super) const TICK: &str = "__round";
/// Bytes of a template.
const LARGEST: usize = 128 << 10;
/// Templates of a fork.
const MOST: usize = 200;
/// Tags within tags.
const DEEPEST: usize = 24;
/// Brackets within brackets in one tag, and its bytes.
const DEEPEST_TAG: usize = 16;
const LONGEST_TAG: usize = 2000;

thread_local! {
    // A page is rendered on one thread from its beginning to its end.
    static LEFT: Cell<u32> = const { Cell::new(ROUNDS) };
}

/// Begins a page.
pub(super) fn begin_page() {
    LEFT.set(ROUNDS);
}

/// Takes one round; `false` where there is none left.
pub(super) fn round() -> bool {
    let left = LEFT.get();
    LEFT.set(left.saturating_sub(1));
    left > 0
}

/// Holds a fork's template against the bounds and puts the counting in. `Err` where it is refused.
pub(super) fn bounded(path: &Arc<str>, text: &str) -> Result<String, Diagnostic> {
    let fault = |code, span: Range<usize>| {
        let mut end = span.end.min(span.start + 80).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Err(Diagnostic::new(Level::Error, code).at(Place::at(path, text, span.start..end)))
    };
    if text.len() > LARGEST {
        return Err(Diagnostic::new(Level::Error, "template-too-large")
            .at(Place::file(path))
            .arg("most", LARGEST >> 10));
    }
    let mut result = String::with_capacity(text.len() + 64);
    let mut copied = 0;
    let mut depth = 0usize;
    let mut raw = false;
    for tag in tags(text) {
        let inner = tag.inner(text);
        let word = first_word(inner);
        if raw {
            raw = !(tag.statement && word == "endraw");
            continue;
        }
        if inner.contains(TICK) {
            return fault("template-fault", tag.span.clone()).map_err(|fault: Diagnostic| {
                fault.arg("cause", "function").arg("name", TICK).arg("detail", TICK)
            });
        }
        if tag.span.len() > LONGEST_TAG || brackets(inner) > DEEPEST_TAG {
            return fault("template-too-deep", tag.span.clone());
        }
        // A list made by `[a for b in c]` has rounds that nobody counts.
        if words(inner).filter(|word| *word == "for").count() > usize::from(tag.statement && word == "for") {
            return fault("template-growth", tag.span.clone());
        }
        if !tag.statement {
            continue;
        }
        match word {
            "raw" => raw = true,
            "component" | "macro" | "import" => return fault("template-component", tag.span.clone()),
            "set" | "set_global" if !is_plain(inner) => return fault("template-growth", tag.span.clone()),
            "for" | "if" | "block" | "filter" => {
                depth += 1;
                if depth > DEEPEST {
                    return fault("template-too-deep", tag.span.clone());
                }
                if word == "for" {
                    result.push_str(&text[copied..tag.span.end]);
                    result.push_str(&format!("{{{{ {TICK}() }}}}"));
                    copied = tag.span.end;
                }
            }
            _ if word.starts_with("end") => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    result.push_str(&text[copied..]);
    Ok(result)
}

/// Where something stands in a template that stands at `at` in what [`bounded`] made of it.
pub(super) fn without_counting(counted: &str, at: usize) -> usize {
    let call = format!("{{{{ {TICK}() }}}}");
    let put_in = counted.match_indices(&call).take_while(|(start, _)| *start < at).count();
    at.saturating_sub(put_in * call.len())
}

/// Whether a fork has no more templates than it may.
pub(super) fn count(name: &str, templates: usize, out: &mut Vec<Diagnostic>) {
    if templates > MOST {
        let place = Place::file(&format!("themes/{name}").into());
        out.push(Diagnostic::new(Level::Error, "too-many-templates").at(place).arg("most", MOST));
    }
}

/// `set NAME = VALUE`: a literal, or a value with filters. No list, table, `~` or arithmetic, and no block.
fn is_plain(inner: &str) -> bool {
    let Some((_, value)) = inner.split_once('=') else { return false };
    let mut quote = None;
    let mut outside = true;
    for c in value.chars() {
        match quote {
            Some(open) => {
                if c == open {
                    quote = None;
                }
            }
            None if ['"', '\'', '`'].contains(&c) => quote = Some(c),
            None => outside &= !['~', '+', '*', '[', '{'].contains(&c),
        }
    }
    outside
}

/// The words of a tag that are not quoted; nothing stands between two signs.
pub(super) fn words(inner: &str) -> impl Iterator<Item = &str> {
    let unquoted = inner.split(['"', '\'', '`']).step_by(2);
    unquoted.flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
}

/// The word that a tag begins with; nothing where it begins with a sign.
pub(super) fn first_word(inner: &str) -> &str {
    words(inner).next().unwrap_or_default()
}

fn brackets(inner: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for c in inner.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    // `not not not …` and `- - -` nest as well.
    deepest.max(inner.matches("not ").count()).max(inner.matches("if ").count())
}

/// A tag of a template.
pub(super) struct Tag {
    /// `{% … %}`, not `{{ … }}`.
    pub statement: bool,
    /// The whole of it.
    pub span: Range<usize>,
}

impl Tag {
    /// What stands between its braces.
    pub fn inner<'t>(&self, text: &'t str) -> &'t str {
        let inner = text[self.span.clone()].get(2..).unwrap_or_default();
        let inner = inner.strip_suffix("%}").or_else(|| inner.strip_suffix("}}")).unwrap_or(inner);
        inner.trim_start_matches('-').trim_end_matches('-').trim()
    }
}

/// The tags of a template; comments are none, and a quoted text inside a tag ends none.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let bytes = text.as_bytes();
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'{', &bytes[at.min(bytes.len())..]).map(|found| found + at) {
        let close: &[u8; 2] = match bytes.get(open + 1) {
            Some(b'%') => b"%}",
            Some(b'{') => b"}}",
            Some(b'#') => b"#}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let comment = bytes[open + 1] == b'#';
        let mut end = open + 2;
        let mut quote = None;
        while end < bytes.len() {
            let byte = bytes[end];
            match quote {
                Some(open) if byte == open => quote = None,
                Some(_) => {}
                None if !comment && [b'"', b'\'', b'`'].contains(&byte) => quote = Some(byte),
                None if bytes[end..].starts_with(close) => break,
                None => {}
            }
            end += 1;
        }
        end = (end + 2).min(bytes.len());
        if !comment {
            tags.push(Tag { statement: bytes[open + 1] == b'%', span: open..end });
        }
        at = end;
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Result<String, &'static str> {
        bounded(&"themes/x/a.html".into(), text).map_err(|fault| fault.code)
    }

    #[test]
    fn every_loop_counts() {
        assert_eq!(
            run("{% for a in b -%}x{% endfor %}").unwrap(),
            "{% for a in b -%}{{ __round() }}x{% endfor %}"
        );
        for same in
            ["{# {% for a in b %} #}", "{% raw %}{% for a in b %}{% endraw %}", "字{ {", "{{ \"{% for\" }}"]
        {
            assert_eq!(run(same).unwrap(), same);
        }
    }

    #[test]
    fn growth_depth_and_components_are_refused() {
        for fine in ["{% set a = \"~[\" %}", "{% set a = b.c | last %}", "{% set a = 1 %}"] {
            assert!(run(fine).is_ok(), "{fine}");
        }
        for (text, code) in [
            ("{% set a = a ~ a %}", "template-growth"),
            ("{% set a = [a, a] %}", "template-growth"),
            ("{% for a in [b for b in c] %}{% endfor %}", "template-growth"),
            ("{{ [b for b in c] }}", "template-growth"),
            ("{% set a %}{{ a }}{{ a }}{% endset %}", "template-growth"),
            ("{%- set_global a = {\"b\": a} -%}", "template-growth"),
            ("{% component a() %}{% endcomponent %}", "template-component"),
            ("{{ ((((((((((((((((((1)))))))))))))))))) }}", "template-too-deep"),
            ("{{ __round() }}", "template-fault"),
        ] {
            assert_eq!(run(text), Err(code), "{text}");
        }
        assert_eq!(run(&"{% if a %}".repeat(30)), Err("template-too-deep"));
        assert_eq!(run(&"a".repeat(200_000)), Err("template-too-large"));
    }
}
