//! The words of events.

use crate::markdown::prepare::JOINER;
use crate::markdown::signs;
use pulldown_cmark::Event;
use std::borrow::Cow;
use std::ops::Range;

/// The index behind the element that begins at `at`.
pub(super) fn after(events: &[(Event, Range<usize>)], at: usize) -> usize {
    let mut depth = 0;
    for (index, (event, _)) in events.iter().enumerate().skip(at) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth -= 1;
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    events.len()
}

/// The words inside the element that begins at `at`.
pub(super) fn plain(events: &[(Event, Range<usize>)], at: usize) -> String {
    let mut text = String::new();
    for (event, _) in &events[at..after(events, at)] {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&without_joiners(part)),
            Event::SoftBreak | Event::HardBreak if !text.chars().next_back().is_some_and(is_wide) => {
                text.push(' ');
            }
            _ => {}
        }
    }
    text
}

pub(super) fn without_joiners(text: &str) -> Cow<'_, str> {
    if signs::JOINER.is_in(text) {
        return Cow::Owned(text.replace(JOINER, ""));
    }
    Cow::Borrowed(text)
}

/// Han, kana and full-width signs: scripts that set no space between words.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}' | '…' | '—' | '“' | '”' | '‘' | '’')
}
