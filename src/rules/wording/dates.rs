//! Dates that do not exist, and weekdays that do not match their date.

use super::WordingFinding;
use jiff::civil::{Date, Weekday};
use std::sync::LazyLock;

static DATE: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(concat!(
        r"([12][0-9]{3})(?:年|-|\.|/)([0-9]{1,2})(?:月|-|\.|/)([0-9]{1,2})",
        r"(日|号)?(?:[ \u{3000}]*[（(，,]?[ \u{3000}]*((?:星期|周|礼拜)([一二三四五六日天])))?"
    ))
    .ok()
});

pub(super) fn check(prose: &str, findings: &mut Vec<WordingFinding>) {
    let Some(pattern) = &*DATE else { return };
    let mut from = 0;
    while let Some(found) = candidate(prose.as_bytes(), from).and_then(|at| pattern.captures_at(prose, at)) {
        from = found.get(0).map_or(prose.len(), |whole| whole.end());
        let number = |i: usize| found.get(i).and_then(|m| m.as_str().parse::<i16>().ok()).unwrap_or(0);
        let Some(whole) = found.get(0) else { continue };
        // A part of a longer number is no date: 1.2024.12.301, an address of a network, a file name.
        let glued = |c: char| c.is_ascii_alphanumeric() || ".-/_".contains(c);
        let end = whole.end();
        if prose[..whole.start()].ends_with(glued)
            || found.get(4).is_none() && prose[end..].starts_with(glued)
        {
            continue;
        }
        match Date::new(number(1), number(2) as i8, number(3) as i8) {
            Err(_) if found.get(4).is_some() => {
                findings.push(WordingFinding::new("wording-no-such-date", prose, whole.range()));
            }
            Err(_) => {}
            Ok(date) => {
                let (Some(weekday), Some(name)) = (found.get(5), found.get(6)) else { continue };
                let right = name_of(date.weekday());
                let written = if name.as_str() == "天" { "日" } else { name.as_str() };
                if written != right {
                    let repair = format!("{}{right}", weekday.as_str().trim_end_matches(name.as_str()));
                    let finding = WordingFinding::new("wording-weekday", prose, weekday.range());
                    findings.push(finding.arg("date", date).repair(repair));
                }
            }
        }
    }
}

/// Where the next year of a date begins: it is quicker to look for than the whole pattern.
fn candidate(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let at = from + memchr::memchr2(b'1', b'2', bytes.get(from..)?)?;
        let rest = &bytes[at..];
        if rest.len() > 4
            && rest[1..4].iter().all(u8::is_ascii_digit)
            && (matches!(rest[4], b'-' | b'.' | b'/') || rest[4..].starts_with("年".as_bytes()))
        {
            return Some(at);
        }
        from = at + 1;
    }
}

fn name_of(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "一",
        Weekday::Tuesday => "二",
        Weekday::Wednesday => "三",
        Weekday::Thursday => "四",
        Weekday::Friday => "五",
        Weekday::Saturday => "六",
        Weekday::Sunday => "日",
    }
}
