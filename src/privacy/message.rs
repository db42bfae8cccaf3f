//! Findings as diagnostics. A diagnostic carries the line it stands on: that line is masked too.

use super::{Allow, AttachmentFinding, AttachmentKind, Finding, Reason, detect};
use crate::diagnostic::{Diagnostic, Level, Place};
use std::ops::Range;
use std::sync::Arc;

impl Finding {
    /// The finding as a diagnostic of the file at `path`, whose content is `text`.
    pub fn diagnostic(&self, path: &Arc<str>, text: &str) -> Diagnostic {
        let mut place = Place::at(path, text, self.span.clone());
        let (snippet, mark) = masked_line(&place.snippet, place.mark.clone(), &self.masked);
        place.snippet = snippet;
        place.mark = mark;
        Diagnostic::new(Level::Block, self.kind.code()).at(place).arg("masked", &self.masked)
    }
}

/// `line` with the value at `mark` and all other personal data masked, and where the masked value stands.
fn masked_line(line: &str, mark: Range<usize>, masked: &str) -> (String, Range<usize>) {
    let mut result = String::with_capacity(line.len());
    let mut at = 0;
    let mut place = None;
    let mut put = |from: usize, to: usize, masked: &str, own: bool| {
        if from >= at {
            result.push_str(&line[at..from]);
            let start = result.len();
            result.push_str(masked);
            if own {
                place = Some(start..result.len());
            }
            at = to;
        }
    };
    let mut done = false;
    for finding in detect(line, &Allow::none()) {
        if !done && finding.span.end > mark.start {
            put(mark.start, mark.end, masked, true);
            done = true;
        }
        put(finding.span.start, finding.span.end, &finding.masked, false);
    }
    if !done {
        put(mark.start, mark.end, masked, true);
    }
    result.push_str(&line[at..]);
    (result, place.unwrap_or(0..0))
}

impl AttachmentKind {
    /// How grave it is: personal data and what cannot be checked for it must not be published. A format that can be
    /// read only in part is advice, because such files are still in wide use.
    pub fn level(self) -> Level {
        match self {
            AttachmentKind::Personal(_) | AttachmentKind::Mark | AttachmentKind::Gps => Level::Block,
            AttachmentKind::Person | AttachmentKind::Device => Level::Advice,
            AttachmentKind::Unreadable(reason) => match reason {
                Reason::OldFormat
                | Reason::Archive
                | Reason::ImageOnly
                | Reason::NoCharacters
                | Reason::UnknownFormat => Level::Advice,
                _ => Level::Block,
            },
        }
    }
}

impl AttachmentFinding {
    /// The finding as a diagnostic of the attachment at `path`.
    pub fn diagnostic(&self, path: &Arc<str>) -> Diagnostic {
        let diagnostic = Diagnostic::new(self.kind.level(), self.kind.code())
            .at(Place::file(path))
            .arg("place", &self.place)
            .arg("masked", &self.masked);
        match self.kind {
            AttachmentKind::Unreadable(reason) => diagnostic.arg("reason", reason.id()),
            _ => diagnostic,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_raw_value_in_a_diagnostic() {
        let text = "第一行\n电话13812341234，证号150784209901010018，又13812341234。\n";
        let path: Arc<str> = "a.zh.md".into();
        let findings = detect(text, &Allow::none());
        assert_eq!(findings.len(), 3);
        for finding in findings {
            let diagnostic = finding.diagnostic(&path, text);
            let shown = format!("{diagnostic:?}");
            assert!(!shown.contains("13812341234") && !shown.contains("150784209901010018"), "{shown}");
            let place = diagnostic.place.unwrap();
            assert_eq!(place.line, 2);
            assert_eq!(place.snippet[place.mark], finding.masked);
        }
    }
}
