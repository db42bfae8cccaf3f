//! Chinese in Mongolian text.

use super::{Check, Rule, Sink, Text, arg, scan::Mark};
use crate::diagnostic::Level;
use crate::lang::{Lang, chars, inline};

/// More than a sentence of Chinese inside a Mongolian page: set as a horizontal block, and nobody translated it.
pub(super) const RUN: Rule = Rule { code: "mn-chinese-run", level: Level::Advice, check: Check::Text(run) };

fn run(text: &Text, sink: &mut Sink) {
    if text.options.page != Lang::Mn {
        return;
    }
    let mut done = 0;
    for &(start, _, _) in text.marks.iter().filter(|(_, _, mark)| *mark == Mark::Han) {
        if start < done {
            continue;
        }
        let end = start + inline::chinese_end(&text.text[start..]);
        done = end;
        let run = &text.text[start..end];
        if inline::is_block(run) {
            let count = run.chars().filter(|c| chars::is_han(*c)).count();
            sink.report(start..end, vec![arg("count", count)], None);
        }
    }
}
