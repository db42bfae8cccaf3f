//! Half-width punctuation in Chinese, and doubled punctuation (GB/T 15834-2011 标点符号用法).

use super::{Sign, WordingFinding, is_chinese, is_han};
use std::ops::Range;

/// What belongs in Chinese text in the place of a half-width sign.
pub(super) fn full(half: char) -> Option<&'static str> {
    Some(match half {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '?' => "？",
        '!' => "！",
        '.' => "。",
        _ => return None,
    })
}

/// Signs of which one is enough; `！！！` and `？！` are allowed (5.1.2, 5.1.3 of the standard).
pub(super) fn is_single(c: char) -> bool {
    matches!(c, '。' | '，' | '、' | '；' | '：')
}

pub(super) fn check(prose: &str, all: &[Sign], findings: &mut Vec<WordingFinding>) {
    // Signs that stand together.
    let mut signs = 0..0;
    let mut halves = 0..0;
    for &(at, c) in all {
        let end = at + c.len_utf8();
        let next = prose[end..].chars().next().unwrap_or('\n');
        if let Some(full) = full(c) {
            let before = prose[..at].chars().next_back().unwrap_or('\n');
            if at >= halves.end {
                halves = run(prose, at, c);
                if halves.len() > 1 {
                    half_run(prose, before, halves.clone(), findings);
                }
            }
            if halves.len() == 1
                && is_chinese(before)
                && (is_han(next)
                    || matches!(next, '\n' | '\r' | '《' | '“' | '（')
                    || c != '.' && c != ':' && next == ' ')
            {
                findings.push(WordingFinding::new("wording-half-width", prose, at..at + 1).repair(full));
            }
        }
        if is_single(c) {
            signs = if signs.end == at { signs.start..end } else { at..end };
            if !is_single(next) && signs.start < at && !is_directive(prose, signs.clone()) {
                doubled(prose, signs.start, end, findings);
            }
        }
    }
}

/// Whether the signs are the colons of a directive, typed on a Chinese keyboard: they are told as such.
fn is_directive(prose: &str, signs: Range<usize>) -> bool {
    let line = prose[..signs.start].rfind('\n').map_or(0, |end| end + 1);
    signs.len() >= 3 * '：'.len_utf8()
        && prose[signs.clone()].chars().all(|c| c == '：')
        && prose[line..signs.start].trim_ascii().is_empty()
}

/// The same sign again and again.
fn run(prose: &str, at: usize, c: char) -> Range<usize> {
    at..at + prose[at..].bytes().take_while(|byte| char::from(*byte) == c).count()
}

/// `,,` and the like in Chinese, or before Chinese at the beginning of a line: doubled, and of half width besides.
fn half_run(prose: &str, before: char, signs: Range<usize>, findings: &mut Vec<WordingFinding>) {
    let next = prose[signs.end..].chars().next().unwrap_or('\n');
    let begins = matches!(before, '\n' | '\r' | ' ' | '\u{3000}') && is_han(next);
    let within = is_chinese(before)
        && (is_han(next) || matches!(next, '\n' | '\r' | ' ' | '《' | '“' | '（' | '”' | '）'));
    let sign = char::from(prose.as_bytes()[signs.start]);
    let Some(full) = full(sign).filter(|_| begins || within) else { return };
    let finding = |code| WordingFinding::new(code, prose, signs.clone());
    findings.push(match (sign, signs.len()) {
        // Dots were meant as an ellipsis; two or three of `!` and `?` are allowed, in full width.
        ('.', 3..) => finding("wording-half-width").repair("……"),
        ('!' | '?', many) => finding("wording-half-width").repair(full.repeat(many.min(3))),
        _ => finding("wording-doubled").repair(full),
    });
}

fn doubled(prose: &str, start: usize, end: usize, findings: &mut Vec<WordingFinding>) {
    let signs = &prose[start..end];
    let finding = WordingFinding::new("wording-doubled", prose, start..end);
    // Three full stops were meant as an ellipsis; of a pair of the same signs one is enough.
    let first = signs.chars().next().unwrap_or_default();
    let same = signs.chars().all(|c| c == first);
    findings.push(match (same, signs.chars().count()) {
        (true, 3 | 6) if first == '。' => finding.repair("……"),
        (true, _) => finding.repair(first),
        (false, _) => finding,
    });
}
