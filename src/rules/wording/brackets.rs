//! Brackets and quotation marks: pairs of one kind, and 〔〕 in document numbers.

use super::{Sign, WordingFinding, is_han};
use crate::rules::codes::document_number;
use memchr::memmem::Finder;
use std::sync::LazyLock;

/// What opens, where `close` closes it.
pub(super) fn opening(close: char) -> Option<char> {
    Some(match close {
        '）' => '（',
        '》' => '《',
        '〉' => '〈',
        '】' => '【',
        '〕' => '〔',
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        ')' => '(',
        ']' => '[',
        '﹞' => '﹝',
        _ => return None,
    })
}

pub(super) fn opens(c: char) -> bool {
    matches!(c, '（' | '《' | '〈' | '【' | '〔' | '“' | '‘' | '「' | '『' | '(' | '[' | '﹝')
}

/// `(2020)3号` in every bracket that is typed for 〔〕.
static NUMBER: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(
        r"[\[(（【﹝〔［][ \u{3000}]*[0-9]{4}年?[ \u{3000}]*[\])）】﹞〕］][ \u{3000}]*第?[ \u{3000}]*[0-9]{1,5}[ \u{3000}]*号",
    )
    .ok()
});

/// Between paragraphs.
static BLANK_LINE: LazyLock<Finder> = LazyLock::new(|| Finder::new("\n\n"));

/// The most characters of an organ's code before the year: `国办发`, `鄂党办发`.
const CODE: usize = 12;

pub(super) fn check(prose: &str, signs: &[Sign], findings: &mut Vec<WordingFinding>) {
    let mut numbers = Vec::new();
    // Most texts name no number; to look for its last character is quicker than to look for all brackets.
    if prose.contains('号')
        && let Some(pattern) = &*NUMBER
    {
        let mut behind = 0;
        for found in pattern.find_iter(prose) {
            let tail = found.range();
            let code = prose[behind..tail.start].char_indices().rev();
            let code = code.take(CODE).take_while(|(_, c)| is_han(*c)).last();
            let Some(start) = code.map(|(at, _)| behind + at) else { continue };
            behind = tail.end;
            numbers.push(tail.clone());
            if let Err(fault) = document_number(&prose[start..tail.end]) {
                let mut finding = WordingFinding::new(fault.code, prose, tail.clone());
                finding.args = fault.args;
                // The words before the bracket may belong to the sentence: only what follows is named and repaired.
                for (_, value) in finding.args.iter_mut().filter(|(name, _)| *name == "value") {
                    *value = prose[tail.clone()].to_string();
                }
                finding.repair = fault.repair.and_then(|r| r.find('〔').map(|at| r[at..].to_string()));
                findings.push(finding);
            }
        }
    }
    let (mut start, mut signs) = (0, signs);
    let ends = BLANK_LINE.find_iter(prose.as_bytes()).map(|at| at + 2);
    for end in ends.chain([prose.len()]) {
        let (own, rest) = signs.split_at(signs.partition_point(|(at, _)| *at < end));
        pairs(prose, start..end, own, &numbers, findings);
        signs = rest;
        start = end;
    }
}

/// Pairs within one block, by its signs: a bracket does not reach over a paragraph.
fn pairs(
    prose: &str,
    block: std::ops::Range<usize>,
    signs: &[Sign],
    numbers: &[std::ops::Range<usize>],
    findings: &mut Vec<WordingFinding>,
) {
    let (start, block) = (block.start, &prose[block]);
    let mut open: Vec<Sign> = Vec::new();
    for &(place, c) in signs {
        let at = place - start;
        let expected = opening(c);
        if !opens(c) && expected.is_none() || numbers.iter().any(|number| number.contains(&place)) {
            continue;
        }
        if opens(c) {
            open.push((place, c));
        } else if let Some(expected) = expected {
            match open.last() {
                Some((_, opened)) if *opened == expected => {
                    if let Some((from, _)) = open.pop() {
                        ascii_pair(prose, from, place, c, findings);
                    }
                }
                // `1）`, `a)` at the start of a line; an apostrophe.
                _ if ")）".contains(c)
                    && enumeration(line_before(block, at), &block[at + c.len_utf8()..])
                    || c == '’' && block[..at].ends_with(|c: char| c.is_ascii_alphabetic()) => {}
                // The pair of another kind: （…) or 〔…]. Across other open brackets it is only unmatched.
                Some((from, opened)) if family(*opened) == family(expected) => {
                    let span = *from..place + c.len_utf8();
                    let inner = &prose[from + opened.len_utf8()..place];
                    let finding = WordingFinding::new("wording-brackets-mixed", prose, span);
                    findings.push(match (*opened, inner.chars().any(is_han) || expected == '（') {
                        ('（', _) | ('(', true) => finding.repair(format!("（{inner}）")),
                        ('《', _) => finding.repair(format!("《{inner}》")),
                        _ => finding,
                    });
                    open.pop();
                }
                _ => findings.push(WordingFinding::new(
                    "wording-brackets-unmatched",
                    prose,
                    place..place + c.len_utf8(),
                )),
            }
        }
    }
    for (place, c) in open {
        // A lone ASCII bracket may be a smiley, a footnote, a task box: only Chinese ones are certain.
        if !c.is_ascii() && c != '‘' {
            findings.push(WordingFinding::new(
                "wording-brackets-unmatched",
                prose,
                place..place + c.len_utf8(),
            ));
        }
    }
}

/// What stands before a place in its line.
fn line_before(block: &str, at: usize) -> &str {
    &block[block[..at].rfind('\n').map_or(0, |end| end + 1)..at]
}

/// ASCII brackets around Chinese: `(一)` is `（一）`.
fn ascii_pair(prose: &str, from: usize, to: usize, close: char, findings: &mut Vec<WordingFinding>) {
    if close != ')' || prose[..from].ends_with(']') {
        return;
    }
    let inner = &prose[from + 1..to];
    if inner.chars().any(is_han) && !inner.contains('\n') {
        let finding = WordingFinding::new("wording-half-width", prose, from..to + 1);
        findings.push(finding.repair(format!("（{inner}）")));
    }
}

/// Round and square brackets are confused with each other; quotation marks with their kind.
fn family(open: char) -> u8 {
    match open {
        '“' | '‘' | '「' | '『' => 1,
        '《' | '〈' => 2,
        _ => 0,
    }
}

/// Whether the bracket closes a label: `1）`, `a)` at the start of a line or within a sentence, where what is counted
/// follows: 包括：1）申请书；2）承诺书.
fn enumeration(line: &str, after: &str) -> bool {
    let is_label = |c: char| c.is_ascii_alphanumeric() || "一二三四五六七八九十".contains(c);
    let start = line.trim_start_matches(|c: char| crate::lang::chars::is_space(c) || "-*+>#|".contains(c));
    let label = |text: &str| (1..=3).contains(&text.chars().count()) && text.chars().all(is_label);
    if label(start) {
        return true;
    }
    let before = start.trim_end_matches(is_label);
    let counted = after.chars().next().is_some_and(|c| is_han(c) || "《“".contains(c));
    let apart = |c: char| "：:；;，,、。（“".contains(c) || crate::lang::chars::is_space(c);
    // A digit alone is told from Chinese by itself; 三） needs the sentence's mark before it.
    let digits =
        start[before.len()..].bytes().all(|byte| byte.is_ascii_digit()) && start.len() - before.len() <= 2;
    label(&start[before.len()..]) && counted && (digits || before.ends_with(apart))
}
