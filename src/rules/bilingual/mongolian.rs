//! The encoding rules of `bosoo text lint`, in one finding a file: the command shows each, and repairs what is safe.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::Lang;
use crate::lang::lint::{self, Options};
use crate::lang::shape::SHARED;

pub const CHECK: Check = Check {
    rules: &[Rule::new("mongolian-text", Level::Deduct), Rule::new("mongolian-style", Level::Advice)],
    see: See::Text(check),
};

fn check(seen: &Text, findings: &mut Findings) {
    if seen.lang != Lang::Mn {
        return;
    }
    let (terms, known) = (Some(seen.terms.terms()), Some(seen.terms.known()));
    let options = Options { page: Lang::Mn, oracle: Some(&SHARED), terms, known };
    let found = lint::lint_seen(seen.text, seen.prose(), options);
    for (code, grave) in [("mongolian-text", true), ("mongolian-style", false)] {
        let mut own = found.iter().filter(|finding| (finding.level == Level::Error) == grave).peekable();
        let Some(first) = own.peek() else { continue };
        let place = seen.place(first.span.clone());
        let mut codes: Vec<&str> = Vec::new();
        let mut count = 0;
        for finding in own {
            count += 1;
            if !codes.contains(&finding.code) {
                codes.push(finding.code);
            }
        }
        findings.add(code, place, &[("count", &count), ("codes", &codes.join(", "))]);
    }
}
