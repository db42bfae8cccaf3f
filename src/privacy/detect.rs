//! Finds personal data in text. Texts without digits and villages pass at memory speed.

mod address;
mod bank_card;
mod digits;
mod disability;
mod id_number;
mod phone;

use super::{Allow, Finding, Kind};
use digits::Run;

pub(crate) use digits::ascii_digits;

/// All personal data in `text`, in the order of the text, without overlaps.
pub fn detect(text: &str, allow: &Allow) -> Vec<Finding> {
    detect_up_to(text, allow, usize::MAX)
}

/// [`detect`], ending after about `most` findings: for untrusted texts of any size.
pub(crate) fn detect_up_to(text: &str, allow: &Allow, most: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut at = 0;
    while findings.len() < most
        && let Some(run) = digits::next_run(text, at)
    {
        at = run.resume();
        if run.len() >= 10 {
            in_run(text, &run, allow, &mut findings);
        }
    }
    address::find(text, allow, most, &mut findings);
    findings.sort_by_key(|f| (f.span.start, std::cmp::Reverse(f.span.end)));
    findings.dedup_by(|next, first| {
        if next.span.start >= first.span.end {
            return false;
        }
        // Of a long run two parts are looked at, and two numbers may share digits there: either may be the person's.
        if first.kind == Kind::IdNumber && next.kind == Kind::IdNumber && next.span.end > first.span.end {
            first.span.end = next.span.end;
            first.masked = stars(&ascii_digits(&text[first.span.clone()]), 2, 3);
        }
        true
    });
    findings
}

/// `text` with every finding masked by the standard pattern, for `check --fix`.
/// Masking a masked text changes nothing.
pub fn mask(text: &str, allow: &Allow) -> String {
    let mut masked = text.to_string();
    // A mask can bring two numbers together that were one before; the second round sees them.
    for _ in 0..8 {
        let findings = detect(&masked, allow);
        if findings.is_empty() {
            break;
        }
        let mut next = String::with_capacity(masked.len());
        let mut at = 0;
        for finding in &findings {
            next.push_str(&masked[at..finding.span.start]);
            next.push_str(&finding.masked);
            at = finding.span.end;
        }
        next.push_str(&masked[at..]);
        masked = next;
    }
    masked
}

type Detector = fn(&Run, usize) -> Option<Hit>;

/// What a detector says about the groups of a run from one group on.
struct Hit {
    kind: Kind,
    /// How many groups of the run it takes.
    groups: usize,
    /// The characters (digits and `X`), without separators.
    value: String,
    masked: String,
    /// The number proves itself by check digits, so that it counts inside URLs and long tokens as well.
    strong: bool,
}

/// The strict detectors come first: a disability number contains an identity number.
const DETECTORS: [Detector; 6] =
    [disability::at, id_number::at, id_number::old_at, phone::mobile_at, bank_card::at, phone::landline_at];

fn in_run(text: &str, run: &Run, allow: &Allow, findings: &mut Vec<Finding>) {
    let mut group = 0;
    while group < run.groups() {
        let Some(hit) = DETECTORS.iter().find_map(|detector| detector(run, group)) else {
            id_number::inside(run, group, findings);
            group += 1;
            continue;
        };
        let span = run.span(group, hit.groups);
        let phone = matches!(hit.kind, Kind::Mobile | Kind::Landline);
        let allowed = phone && allow.allows_phone(&hit.value);
        if !allowed && (hit.strong || !digits::part_of_a_longer_token(text, &span)) {
            findings.push(Finding { kind: hit.kind, span, masked: hit.masked });
        }
        group += hit.groups;
    }
}

/// The first `head` and the last `tail` characters of `value`, stars between.
fn stars(value: &str, head: usize, tail: usize) -> String {
    let hidden = value.len().saturating_sub(head + tail);
    let mut masked = String::with_capacity(value.len());
    masked.push_str(&value[..head.min(value.len())]);
    masked.extend(std::iter::repeat_n('*', hidden));
    masked.push_str(&value[value.len() - tail.min(value.len())..]);
    masked
}

#[cfg(test)]
mod tests;
