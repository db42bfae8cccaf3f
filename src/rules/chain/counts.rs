//! The numbers of 意见反馈 add up: what was received is what was adopted, in part, and not.

use super::super::wording::tables::{self, Cell, Row};
use super::super::{Check, Findings, Rule, See, Text};
use super::consultation::DECLINED;
use crate::diagnostic::Level;
use crate::lang::Lang;
use std::ops::Range;

pub const CHECK: Check =
    Check { rules: &[Rule::new("consultation-results-sum", Level::Deduct)], see: See::Text(check) };

const RECEIVED: [&str; 6] = ["收到", "收集到", "征集到", "征得", "征求到", "合计"];
const PARTLY: [&str; 2] = ["部分采纳", "基本采纳"];
/// Opinions that belong to none of the three: then nobody can add up.
const OTHERS: [&str; 7] = ["另有", "其余", "无关", "重复", "咨询类", "作出说明", "解释说明"];
/// What is counted. 人 is none: one person has several opinions.
const UNITS: [char; 5] = ['条', '件', '项', '份', '个'];

fn check(seen: &Text, findings: &mut Findings) {
    let Some(document) = seen.document.filter(|_| seen.lang == Lang::Zh) else { return };
    if document.shared.feedback_on.is_none() {
        return;
    }
    let prose = seen.prose();
    let mut said = |received: &Number, adopted: u64, declined: u64| {
        let sum = adopted + declined;
        if received.value != sum {
            findings.add(
                "consultation-results-sum",
                seen.place(received.span.clone()),
                &[("count", &received.value), ("sum", &sum), ("adopted", &adopted), ("declined", &declined)],
            );
        }
    };
    tables::each(prose, |table| rows(&table.iter().map(Row::cells).collect::<Vec<_>>(), &mut said));
    let body = &prose[seen.body..];
    if OTHERS.iter().any(|word| body.contains(word)) {
        return;
    }
    // Said once each, so that it is sure which numbers belong together.
    let received = numbers(body, &RECEIVED, &[]);
    let adopted = numbers(body, &["采纳"], &["未", "不", "予", "有", "被", "部分", "基本"]);
    let (partly, declined) = (numbers(body, &PARTLY, &[]), numbers(body, &DECLINED, &[]));
    if let ([received], [adopted], [declined], [] | [_]) = (&*received, &*adopted, &*declined, &*partly) {
        let partly = partly.first().map_or(0, |number| number.value);
        let span = received.span.start + seen.body..received.span.end + seen.body;
        said(&Number { value: received.value, span }, adopted.value + partly, declined.value);
    }
}

struct Number {
    value: u64,
    span: Range<usize>,
}

/// The different numbers that stand behind the words, within the same phrase and with a unit.
fn numbers(text: &str, words: &[&str], except: &[&str]) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    for word in words {
        for (at, _) in text.match_indices(word) {
            if except.iter().any(|before| text[..at].ends_with(before)) {
                continue;
            }
            let start = at + word.len();
            let number = number(&text[start..], start);
            found.extend(number.filter(|number| found.iter().all(|other| other.value != number.value)));
        }
    }
    found
}

/// Characters within which a number still belongs to its word.
const PHRASE: usize = 16;

fn number(text: &str, offset: usize) -> Option<Number> {
    let mut chars = text.char_indices().take(PHRASE).take_while(|(_, c)| !"。；;\n采".contains(*c));
    let (start, _) = chars.find(|(_, c)| c.is_ascii_digit())?;
    let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    let value = text[start..start + digits].parse().ok()?;
    let rest = text[start + digits..].trim_start_matches([' ', '*', '|']);
    // The total of a table has its unit in the head.
    let unit = rest.starts_with(UNITS) || text.trim_start_matches([' ', '*']).starts_with('|');
    unit.then(|| Number { value, span: start + offset..start + offset + digits })
}

/// A table with a column for each: every row adds up.
fn rows(table: &[Vec<Cell>], said: &mut dyn FnMut(&Number, u64, u64)) {
    let Some(head) = table.first() else { return };
    let column = |is: &dyn Fn(&str) -> bool| head.iter().position(|cell| is(cell.text));
    let declines = |text: &str| DECLINED.iter().any(|word| text.contains(word));
    let partly = |text: &str| PARTLY.iter().any(|word| text.contains(word));
    let received = column(&|text| RECEIVED.iter().any(|word| text.contains(word)) || text.contains("意见数"));
    let adopted = column(&|text| text.contains("采纳") && !declines(text) && !partly(text));
    let (Some(received), Some(adopted), Some(declined)) = (received, adopted, column(&declines)) else {
        return;
    };
    let partly = column(&partly);
    for row in table.iter().skip(2) {
        let value = |at: usize| row.get(at)?.text.parse::<u64>().ok();
        let (Some(all), Some(adopted), Some(declined)) = (value(received), value(adopted), value(declined))
        else {
            continue;
        };
        let Some(partly) = partly.map_or(Some(0), value) else { continue };
        let span = row[received].span.clone();
        said(&Number { value: all, span }, adopted + partly, declined);
    }
}
