//! What is wrong with a line that neither notation can read, in an editor's terms: the libraries speak of grammars.
//! Each id is a variant of the messages `toml-syntax` and `yaml-syntax`; `other` shows what the library says.

use super::Form;
use std::ops::Range;

/// Why the line of TOML can't be read.
pub(super) fn toml(line: &str) -> &'static str {
    let Some((key, value)) = line.split_once('=') else {
        return if line.contains('＝') {
            "full-width"
        } else if line.contains(['：', ':']) {
            "colon"
        } else {
            "other"
        };
    };
    let value = value.trim_ascii();
    if key.contains(['：', '“', '”', '＝']) {
        "full-width"
    } else if !key.is_ascii() {
        "name"
    } else if value.is_empty() {
        "empty"
    } else if value.starts_with(['“', '”', '‘', '’', '「', '『', '＂', '［', '｛'])
        || value.ends_with(['”', '＂'])
    {
        "full-width"
    } else if let Some(rest) = value.strip_prefix('"') {
        match rest.matches('"').count() {
            0 => "not-closed",
            1 => "other",
            _ => "inside",
        }
    } else if value.starts_with(['\'', '[', '{']) {
        "other"
    } else {
        "quote"
    }
}

/// What stands where a date may be meant: `2026年11月20日`, `2026/11/20`.
pub(super) fn date(line: &str) -> Option<&str> {
    let value = line.split_once('=')?.1.split('#').next()?.trim_ascii().trim_matches('"');
    let first = value.chars().next()?;
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    let dated = value.chars().filter(|&c| is_digit(c)).count() >= 6;
    let parted = value.contains(['-', '/', '.', '年', '－', '／', '．']);
    (is_digit(first) && dated && parted).then_some(value)
}

/// Whether a text has the form of a date, so that only the calendar can be against it.
pub(super) fn has_form_of_date(written: &str) -> bool {
    let day = written.split(['T', ' ']).next().unwrap_or_default().as_bytes();
    day.len() == 10
        && day
            .iter()
            .enumerate()
            .all(|(at, b)| if at == 4 || at == 7 { *b == b'-' } else { b.is_ascii_digit() })
}

/// Why YAML can't be read at byte `at` of `text`, and where the fault is: the parser may notice it a line later.
pub(super) fn yaml(text: &str, at: usize) -> (&'static str, Range<usize>) {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let line_at = |start: usize| start..text[start..].find('\n').map_or(text.len(), |end| start + end);
    let mut lines = vec![line_at(start)];
    // The line before, and the one before that where the parser stopped at the end.
    for _ in 0..2 {
        let first = lines[lines.len() - 1].start;
        if first > 0 {
            lines.push(line_at(text[..first - 1].rfind('\n').map_or(0, |at| at + 1)));
        }
    }
    for line in &lines {
        let written = text[line.clone()].trim_ascii_end();
        if written.starts_with('\t') {
            return ("tab", line.clone());
        }
        if let Some(id) = no_colon(written) {
            return (id, line.clone());
        }
    }
    let written = lines.into_iter().map(|line| &text[line]).find(|line| !line.trim_ascii().is_empty());
    let written = written.unwrap_or_default();
    let value = written.split_once(": ").map_or("", |(_, value)| value.trim_ascii());
    let id = if value.starts_with(['"', '\'']) {
        if value[1..].contains(&value[..1]) { "inside" } else { "not-closed" }
    } else if value.contains(": ") {
        "colon-inside"
    } else {
        "other"
    };
    (id, at..at)
}

/// A line such as `标题：甲` or `标题:甲`, which has no name for YAML.
fn no_colon(line: &str) -> Option<&'static str> {
    let line = line.trim_ascii();
    if line.is_empty() || line.starts_with(['#', '-', '[', '{']) || line.contains(": ") || line.ends_with(':')
    {
        return None;
    }
    let at = line.find(['：', ':'])?;
    Some(if line[at..].starts_with('：') { "full-width" } else { "no-space" })
}

/// What the beginning of a file without front matter looks like: an id of the message `no-front-matter`.
pub fn beginning(text: &str) -> &'static str {
    let text = text.trim_start_matches('\u{feff}');
    let written = text.trim_ascii_start();
    let first = written.lines().next().unwrap_or_default().trim_ascii_end();
    let fence = |c: char| "+-＋－—–".contains(c);
    if written.is_empty() {
        "empty"
    } else if matches!(first, "+++" | "---") {
        "blank"
    } else if first.chars().count() >= 2 && first.chars().all(fence) {
        "fence"
    } else {
        "none"
    }
}

/// Whether a line of a text that could not be read wholly begins with the name of a field.
pub fn names(front: &str, form: Form, name: &str) -> bool {
    let sign = if form == Form::Toml { '=' } else { ':' };
    front.lines().any(|line| {
        let rest = line.trim_ascii_start().strip_prefix(name);
        rest.is_some_and(|rest| rest.trim_ascii_start().starts_with([sign, '=', ':', '：', '＝']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_slips_have_names() {
        for (line, id) in [
            ("title = “甲”", "full-width"),
            ("title：\"甲\"", "colon"),
            ("title: \"甲\"", "colon"),
            ("title ＝ \"甲\"", "full-width"),
            ("标题 = \"甲\"", "name"),
            ("title =", "empty"),
            ("title = 甲", "quote"),
            ("title = \"甲", "not-closed"),
            ("title = \"关于\"水渠\"的通知\"", "inside"),
            ("title = ['甲'", "other"),
        ] {
            assert_eq!(toml(line), id, "{line}");
        }
        for (text, at, id, line) in [
            ("标题：甲\n发布日期：2026-11-20\n", 0, "full-width", "标题：甲"),
            ("标题: 甲\n发布日期：2026-11-20\n", 12, "full-width", "发布日期：2026-11-20"),
            ("标题:甲\n", 0, "no-space", "标题:甲"),
            ("\t标题: 甲\n发布日期: 2026-11-20\n", 16, "tab", "\t标题: 甲"),
            ("标题: 关于: 水渠\n", 14, "colon-inside", ""),
            ("标题: \"关于\"的通知\n", 18, "inside", ""),
            ("标题: \"关于\n", 18, "not-closed", ""),
        ] {
            let (said, span) = yaml(text, at);
            assert_eq!((said, &text[span]), (id, line), "{text}");
        }
        for (line, value) in [
            ("published = 2026年11月20日", Some("2026年11月20日")),
            ("published = 2026/11/20 # 今天", Some("2026/11/20")),
            ("published = ２０２６-11-20", Some("２０２６-11-20")),
            ("weight = 12", None),
        ] {
            assert_eq!(date(line), value, "{line}");
        }
        assert!(has_form_of_date("2026-13-40") && has_form_of_date("2026-02-30 09:30"));
        assert!(!has_form_of_date("2026-2-5") && !has_form_of_date("2026.11.20"));
        for (text, id) in [
            ("", "empty"),
            (" \n", "empty"),
            ("\n+++\n", "blank"),
            ("＋＋＋\n", "fence"),
            ("----\n", "fence"),
            ("字", "none"),
        ] {
            assert_eq!(beginning(text), id, "{text}");
        }
    }
}
