//! Fixed pages of OFD (GB/T 33190-2016): text stands in objects with places, often one object per character.

use super::super::budget::Budget;
use super::super::sink::{Reason, Sink};
use super::super::xml::{Step, attribute, attributes, walk};

/// What the pages of a file hold; pictures without text mean a scan.
#[derive(Debug, Default)]
pub(in super::super) struct Seen {
    pub(in super::super) text: bool,
    pub(in super::super) pictures: bool,
}

/// Boundary of the object before: right edge, top, height.
struct Before {
    right: f64,
    top: f64,
    height: f64,
}

pub(super) fn scan(text: &str, seen: &mut Seen, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    let mut page = String::new();
    let mut before: Option<Before> = None;
    let mut in_code = false;
    let mut line: Option<String> = None;
    walk(text, budget, |step, budget| {
        match step {
            Step::Start("TextObject", start) => {
                let here = boundary(attribute(start, "Boundary").unwrap_or_default());
                let joined = match (&before, here) {
                    (Some(b), Some([x, y, _, h])) => {
                        (y - b.top).abs() < b.height.max(h) * 0.5 && x - b.right < h * 0.6 && b.right - x < h
                    }
                    _ => false,
                };
                if !joined {
                    page.push('\n');
                }
                before = here.map(|[x, y, w, h]| Before { right: x + w, top: y, height: h });
                line = None;
            }
            Step::Start("TextCode", start) => {
                in_code = true;
                let y = attribute(start, "Y");
                if line.is_some() && y.is_some() && y != line {
                    page.push('\n');
                }
                line = y.or(line.take());
            }
            Step::Start("ImageObject", _) => seen.pictures = true,
            Step::Start(_, start) => attributes(start, budget, |_, value| sink.text("属性", value))?,
            Step::Text(text) if in_code => {
                seen.text |= !crate::lang::text::is_blank(text);
                page.push_str(text);
            }
            Step::Text(text) => sink.text("", text),
            Step::End("TextCode") => in_code = false,
            Step::End(_) => {}
        }
        Ok(())
    })?;
    sink.text("", &page);
    Ok(())
}

fn boundary(value: String) -> Option<[f64; 4]> {
    let numbers: Vec<f64> = crate::lang::text::split_space(&value)
        .filter_map(|n| n.parse().ok())
        .filter(|n: &f64| n.is_finite())
        .collect();
    numbers.try_into().ok()
}
