//! Flowing text: paragraphs of documents and slides, and the loose texts and attributes of all other parts.

use super::super::budget::Budget;
use super::super::sink::{Reason, Sink};
use super::super::xml::{Step, attribute, attributes, walk};
use std::ops::Range;

/// A paragraph with the parts of it that the reader does not see.
#[derive(Default)]
struct Paragraph {
    number: u32,
    text: String,
    hidden: Vec<Range<usize>>,
    deleted: Vec<Range<usize>>,
}

#[derive(Default)]
struct Walk {
    paragraphs: u32,
    /// Text boxes put paragraphs into paragraphs.
    open: Vec<Paragraph>,
    /// Text outside paragraphs, since the last tag.
    loose: String,
    hidden_run: bool,
    deleted: u32,
    hidden_slide: bool,
}

/// Scans one XML part: a number is never parted by runs of formatting, each finding says whether it is hidden.
pub(in super::super) fn scan(text: &str, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut state = Walk::default();
    walk(text, budget, |step, budget| {
        match step {
            Step::Start(name, start) => {
                state.loose.clear();
                match name {
                    "p" => {
                        state.paragraphs += 1;
                        state.open.push(Paragraph { number: state.paragraphs, ..Paragraph::default() });
                    }
                    "tab" | "br" | "cr" | "line-break" => state.push("\n"),
                    "vanish" | "webHidden" => state.hidden_run = on(attribute(start, "val")),
                    "del" | "moveFrom" => state.deleted += 1,
                    "sld" => {
                        state.hidden_slide =
                            attribute(start, "show").is_some_and(|v| v == "0" || v == "false")
                    }
                    _ => {}
                }
                let at = state.label("属性");
                attributes(start, budget, |key, value| match key {
                    "author" | "displayName" => sink.person(&at, value),
                    _ => sink.text(&at, value),
                })?;
            }
            Step::Text(text) => state.push(text),
            Step::End(name) => match name {
                "p" => {
                    if let Some(paragraph) = state.open.pop() {
                        report(&paragraph, &state, sink);
                    }
                }
                "r" | "pPr" => state.hidden_run = false,
                "del" | "moveFrom" => state.deleted = state.deleted.saturating_sub(1),
                _ if state.open.is_empty() => {
                    let loose = std::mem::take(&mut state.loose);
                    match name {
                        "creator" | "initial-creator" | "Author" => sink.person("作者", &loose),
                        "lastModifiedBy" => sink.person("最后修改者", &loose),
                        "Manager" => sink.person("主管", &loose),
                        _ => sink.text(&state.label(name), &loose),
                    }
                }
                _ => {}
            },
        }
        Ok(())
    })?;
    while let Some(paragraph) = state.open.pop() {
        report(&paragraph, &state, sink);
    }
    Ok(())
}

impl Walk {
    fn push(&mut self, text: &str) {
        let Some(paragraph) = self.open.last_mut() else {
            self.loose.push_str(text);
            return;
        };
        let start = paragraph.text.len();
        paragraph.text.push_str(text);
        if self.hidden_run {
            paragraph.hidden.push(start..paragraph.text.len());
        }
        if self.deleted > 0 {
            paragraph.deleted.push(start..paragraph.text.len());
        }
    }

    fn label(&self, step: &str) -> String {
        format!("{step}{}", if self.hidden_slide { "（隐藏）" } else { "" })
    }
}

fn report(paragraph: &Paragraph, state: &Walk, sink: &mut Sink) {
    sink.text_at(&paragraph.text, |span| {
        let overlaps =
            |ranges: &[Range<usize>]| ranges.iter().any(|r| r.start < span.end && span.start < r.end);
        let mut at = format!("第{}段", paragraph.number);
        if overlaps(&paragraph.hidden) {
            at.push_str("（隐藏文字）");
        }
        if overlaps(&paragraph.deleted) {
            at.push_str("（修订中已删除的文字）");
        }
        state.label(&at)
    });
}

/// A switch without value is on (ECMA-376 part 1, 17.17.4).
fn on(value: Option<String>) -> bool {
    !matches!(value.as_deref(), Some("0" | "false" | "off"))
}
