//! 征求意见 → 意见反馈: results within the limit, and in them the numbers, what was adopted, and why the rest was not.

use super::super::{Check, Document, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::Lang;
use crate::model::chain::Stage;

pub const CONSULTATION: Check = Check {
    rules: &[
        Rule::new("consultation-without-results", Level::Deduct),
        Rule::new("consultation-results-late", Level::Deduct),
    ],
    see: See::Document(consultation),
};

pub const RESULTS: Check =
    Check { rules: &[Rule::new("consultation-results-incomplete", Level::Deduct)], see: See::Text(results) };

fn consultation(seen: &Document, findings: &mut Findings) {
    let (document, context) = (seen.document, seen.context);
    let Some(closes) = document.shared.closes else { return };
    let days = context.settings.limit("consultation-without-results", "days");
    let due = closes.saturating_add(jiff::Span::new().days(days.clamp(0, 3650)));
    let steps = context.cluster().chains.of(seen.id).flatten();
    let first = steps.filter(|step| step.stage == Stage::Feedback).min_by_key(|step| step.date);
    let place = || context.field(&document.zh, "closes");
    match first {
        None if context.today() > due => {
            findings.add("consultation-without-results", place(), &[("date", &closes), ("due", &due)]);
        }
        Some(first) if first.date > due => {
            let of = |id: usize| context.cluster().documents[id].zh.file.to_string();
            let other = first.document.map_or_else(String::new, of);
            findings.add(
                "consultation-results-late",
                place(),
                &[("date", &first.date), ("due", &due), ("other", &other)],
            );
        }
        _ => {}
    }
}

/// Words before a number of opinions, and words that say that there were none.
const RECEIVED: [&str; 8] = ["收到", "收集", "征集到", "征得", "反馈意见", "征求到", "提出", "合计"];
const NONE: [&str; 6] = ["未收到", "没有收到", "无反馈意见", "未征集到", "无意见", "无修改意见"];
pub(super) const DECLINED: [&str; 6] = ["未采纳", "不采纳", "未予采纳", "不予采纳", "没有采纳", "未被采纳"];
pub(super) const ALL_ADOPTED: [&str; 6] =
    ["全部采纳", "均已采纳", "均采纳", "均予采纳", "全部予以采纳", "均予以采纳"];
const ALL_DECLINED: [&str; 4] = ["均未采纳", "全部未采纳", "均不采纳", "均未予采纳"];
const REASONS: [&str; 6] = ["理由", "原因", "因为", "由于", "鉴于", "考虑到"];

/// 国办发〔2016〕80号 and the cities' rules for 意见反馈: how many, how many adopted, the reasons for the rest.
fn results(seen: &Text, findings: &mut Findings) {
    let Some(document) = seen.document.filter(|_| seen.lang == Lang::Zh) else { return };
    let Some(link) = &document.shared.feedback_on else { return };
    let body = &seen.prose()[seen.body..];
    let texts = [document.zh.summary.as_deref().unwrap_or_default(), body];
    let says = |words: &[&str]| texts.iter().any(|text| words.iter().any(|word| text.contains(word)));
    if says(&NONE) {
        return;
    }
    let mut missing = Vec::new();
    if !texts.iter().any(|text| counted(text, &RECEIVED, &[])) {
        missing.push("received");
    }
    let all = says(&ALL_ADOPTED);
    if !all
        && !says(&ALL_DECLINED)
        && !texts.iter().any(|text| counted(text, &["采纳"], &["未", "不", "予", "有", "被"]))
    {
        missing.push("adopted");
    }
    if !(all || says(&DECLINED) || says(&ALL_DECLINED)) {
        missing.push("declined");
    } else if !all && !says(&REASONS) && !texts.iter().any(|text| explained(text)) {
        missing.push("reasons");
    }
    for what in missing {
        let place = seen.place(link.start as usize..link.end as usize);
        findings.add("consultation-results-incomplete", place, &[("what", &what)]);
    }
}

/// Whether a number stands behind one of the words, within the same phrase; a word that one of `except` leads is another.
fn counted(text: &str, words: &[&str], except: &[&str]) -> bool {
    words.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let rest = text[at + word.len()..].chars().take(PHRASE);
            let phrase = rest.take_while(|c| !"。；;\n".contains(*c));
            !except.iter().any(|before| text[..at].ends_with(before)) && phrase.into_iter().any(is_number)
        })
    })
}

/// Characters within which a number still belongs to its word.
const PHRASE: usize = 24;

fn is_number(c: char) -> bool {
    c.is_ascii_digit() || "零〇一二两三四五六七八九十百".contains(c)
}

/// Whether something stands behind “未采纳：”, “未采纳，” or “未采纳（”: the reason, as tables give it. A number is none.
fn explained(text: &str) -> bool {
    DECLINED.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let rest = text[at + word.len()..].strip_prefix(['：', ':', '，', ',', '（']);
            rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() && !is_number(c)))
        })
    })
}
