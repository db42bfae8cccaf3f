//! Addresses more exact than the township: village group, house, building with unit or room.
//!
//! Published lists give the address only to 乡镇 or 街道. A village alone is no finding, nor is the street
//! number of an organ, nor a count of households (`恩和村12户`).

use super::super::{Allow, Finding, Kind};
use std::ops::Range;
use std::sync::LazyLock;

macro_rules! number {
    () => {
        "[0-9０-９一二三四五六七八九十百零〇]{1,4}"
    };
}

/// Patterns begin with literal words, so that a text without these words is passed by a literal search.
static VILLAGE: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(concat!(
        r"(?:村|嘎查|屯|社区|居委会|村委会|村民委员会)第?",
        number!(),
        r"(?:村民小组|小组|组|社|队|号)(?:\s?",
        number!(),
        r"\s?号)?"
    ))
    .ok()
});

static BUILDING: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(concat!(
        r"(?:号楼|号|栋楼|栋|幢|座|区|园|苑|院|楼)[-－]?\s?(?:",
        number!(),
        r"\s?单元(?:[-－]?\s?",
        number!(),
        r"\s?[室号户]?)?|",
        r"[0-9０-９]{3,4}\s?室)"
    ))
    .ok()
});

/// Words that make something else of the pattern: 三组织, 二社会, 一队伍, 5号文件.
const NO_PLACE_AFTER: [&str; 16] =
    ["织", "合", "长", "成", "会", "区", "伍", "员", "文", "令", "公告", "保", "团", "建", "数", "院"];

pub(super) fn find(text: &str, allow: &Allow, most: usize, findings: &mut Vec<Finding>) {
    let most = most.saturating_add(findings.len());
    let has_place_after = |end: usize| NO_PLACE_AFTER.iter().any(|w| text[end..].starts_with(w));
    if let Some(pattern) = &*VILLAGE {
        for found in pattern.find_iter(text) {
            if findings.len() >= most {
                break;
            }
            if !has_place_after(found.end()) {
                push(text, found.range(), allow, findings);
            }
        }
    }
    if let Some(pattern) = &*BUILDING {
        for found in pattern.find_iter(text) {
            if findings.len() >= most {
                break;
            }
            let words = found.as_str();
            // A room needs a numbered building before it: `5号楼302室`, not `办公楼302室`.
            let unit = words.contains("单元");
            let numbered = words.starts_with("号楼") || words.starts_with('栋') || words.starts_with('幢');
            let number_before = text[..found.start()].chars().next_back().is_some_and(is_number);
            // The number of a street says little by itself: a unit after it needs its room.
            let street = words.starts_with('号') && !words.starts_with("号楼");
            if unit && !words.ends_with("单元") || (unit && !street || numbered) && number_before {
                push(text, found.range(), allow, findings);
            }
        }
    }
}

/// The finding with the name of the village or estate before it, back to the township.
fn push(text: &str, mut span: Range<usize>, allow: &Allow, findings: &mut Vec<Finding>) {
    const TOWNSHIP: [char; 12] = ['镇', '乡', '木', '道', '市', '区', '旗', '县', '处', '州', '盟', '省'];
    for (steps, (at, c)) in text[..span.start].char_indices().rev().enumerate() {
        let name = is_number(c) || ('\u{4e00}'..='\u{9fff}').contains(&c);
        let township = TOWNSHIP.contains(&c) && !text[..at].ends_with(['小', '社']); // 小区, 社区
        if !name || township || steps == 12 {
            break;
        }
        span.start = at;
    }
    if !allow.allows_address(&text[span.clone()]) {
        findings.push(Finding { kind: Kind::Address, span, masked: "***".to_string() });
    }
}

fn is_number(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c) || "一二三四五六七八九十百零〇".contains(c)
}
