//! Slips of the pen that CommonMark takes for text: a link whose address has a space, a table without its line of hyphens.
//! Nothing is wrong for a parser, and readers see the signs.

use super::Writer;
use super::words::without_joiners;
use crate::diagnostic::{Diagnostic, Level};
use crate::lang::text;
use crate::markdown::signs;
use std::ops::Range;

/// Which slips a body may hold at all: most hold none, and one look for the signs is cheaper than one at each paragraph.
pub(super) struct Suspects {
    links: bool,
    tables: bool,
}

impl Suspects {
    pub(super) fn of(text: &str) -> Suspects {
        let bytes = text.as_bytes();
        let closes = memchr::memchr(b']', bytes).is_some();
        Suspects {
            links: closes && (signs::LINK.is_in(text) || signs::WIDE_LINK.is_in(text)),
            tables: memchr::memchr2(b'\t', b'|', bytes).is_some() || signs::WIDE_BAR.is_in(text),
        }
    }
}

impl Writer<'_, '_> {
    /// Says of a text of the page that it was meant as a link or a picture. A `]` that closes one is no text.
    pub(super) fn link_as_text(&mut self, range: &Range<usize>) {
        if !self.suspects.links {
            return;
        }
        let text = &*self.prepared.text;
        let Some(found) = memchr::memchr(b']', &text.as_bytes()[range.clone()]) else { return };
        let at = range.start + found;
        let Some(slip) = link(text, at) else { return };
        let span = self.span(&slip.span);
        let fault = Diagnostic::new(Level::Deduct, "link-as-text").at(self.input.source.place(span));
        self.rendered
            .diagnostics
            .push(fault.arg("why", slip.why).arg("value", without_joiners(slip.address)));
    }

    /// Says of a paragraph that it was meant as a table.
    pub(super) fn table_as_text(&mut self, range: &Range<usize>) {
        if !self.suspects.tables {
            return;
        }
        let Some((why, at)) = table(&self.prepared.text[range.clone()]) else { return };
        let span = self.span(&(range.start + at.start..range.start + at.end));
        let fault = Diagnostic::new(Level::Advice, "table-as-text").at(self.input.source.place(span));
        self.rendered.diagnostics.push(fault.arg("why", why));
    }
}

/// What was meant as a link and is none.
struct Slip<'t> {
    why: &'static str,
    address: &'t str,
    span: Range<usize>,
}

/// The link that a `]` at `at` was meant to close the words of.
fn link(text: &str, at: usize) -> Option<Slip<'_>> {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let rest = &text[at + 1..];
    let rest = &rest[..rest.find('\n').unwrap_or(rest.len())];
    let open = text[line..at].rfind('[').map(|open| line + open)?;
    if text[..at].ends_with('\\') {
        return None;
    }
    let start = if text[..open].ends_with('!') { open - 1 } else { open };
    let wide = rest.starts_with('（');
    let inner = rest.strip_prefix(['(', '（'])?;
    let close = inner.find([')', '）']);
    let end = close.unwrap_or(inner.len());
    let wide = wide || inner[end..].starts_with('）');
    let written = inner[..end].trim_ascii();
    // Words behind the address, in quotation marks that are none to Markdown.
    let gap = written.find([' ', '\t', '\u{3000}']);
    let words = gap
        .map(|gap| text::trim(&written[gap..]))
        .filter(|words| words.starts_with(['“', '”', '‘', '「', '＂']));
    let address = match (gap, words) {
        (Some(gap), Some(_)) => &written[..gap],
        _ => written,
    };
    if !is_address(address) {
        return None;
    }
    let why = match () {
        () if close.is_none() => "open",
        () if wide => "full-width",
        () if words.is_some() => "quotes",
        () if address.contains([' ', '\t']) => "space",
        () => "other",
    };
    let behind = close.and_then(|end| inner[end..].chars().next()).map_or(0, char::len_utf8);
    let length = 1 + rest.len() - inner.len() + end + behind;
    Some(Slip { why, address, span: start..at + length })
}

/// Whether words in brackets are an address or the name of a file: `[2024]（第 3.5 页）` is no link.
fn is_address(words: &str) -> bool {
    let file = words.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty()
            && (2..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending.bytes().any(|byte| byte.is_ascii_alphabetic())
    });
    file || words.contains("://") || words.starts_with(['@', '#']) || words.starts_with("www.")
}

/// What a line of a paragraph looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    /// Cells between tabs, as they come out of a spreadsheet.
    Tabs,
    /// Cells between bars; how many.
    Bars(usize),
    /// Cells between the bars of a Chinese keyboard.
    Wide,
    Words,
}

/// Two or more lines of a paragraph that were meant as rows of a table: why they are none, and the first of them.
fn table(paragraph: &str) -> Option<(&'static str, Range<usize>)> {
    let bytes = paragraph.as_bytes();
    // A table has more than one line; the last break ends the paragraph.
    memchr::memchr(b'\n', bytes).filter(|end| end + 1 < bytes.len())?;
    let mut last: Option<(Row, Range<usize>)> = None;
    let mut from = 0;
    while from < bytes.len() {
        let end = memchr::memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |end| from + end);
        let line = &paragraph[from..end];
        let own = row(line);
        if let Some((above, head)) = &last {
            let why = match (above, own) {
                (Row::Tabs, Row::Tabs) => Some("tabs"),
                (Row::Wide, Row::Wide) => Some("full-width"),
                (Row::Bars(cells), Row::Bars(others)) => match dashes(line) {
                    Some(true) if *cells != others => Some("cells"),
                    Some(true) => None,
                    Some(false) => Some("dashes"),
                    // Without bars at the ends, bars may part words of a sentence.
                    None => (cells == &others || line.trim_ascii().starts_with('|')).then_some("separator"),
                },
                _ => None,
            };
            if let Some(why) = why {
                return Some((why, head.clone()));
            }
        }
        let start = from + line.len() - line.trim_ascii_start().len();
        last = Some((own, start..from + line.trim_ascii_end().len()));
        from = end + 1;
    }
    None
}

fn row(line: &str) -> Row {
    let line = line.trim_ascii();
    if line.starts_with('｜') {
        return Row::Wide;
    }
    let bars = memchr::memchr_iter(b'|', line.as_bytes()).count() - line.matches("\\|").count();
    let ends = usize::from(line.starts_with('|')) + usize::from(line.ends_with('|') && line.len() > 1);
    if line.starts_with('|') || bars >= 2 {
        return Row::Bars((bars + 1).saturating_sub(ends));
    }
    if memchr::memchr(b'\t', line.as_bytes()).is_some() { Row::Tabs } else { Row::Words }
}

/// Whether a row is the line of hyphens below a table's head: `Some(false)` where they are dashes of another kind.
fn dashes(line: &str) -> Option<bool> {
    let mut hyphens = true;
    let mut some = false;
    for c in line.chars() {
        match c {
            '-' => some = true,
            '—' | '－' | '–' | '─' | '_' | '=' => (some, hyphens) = (true, false),
            '|' | ':' | ' ' | '\t' | '\r' => {}
            '：' => hyphens = false,
            _ => return None,
        }
    }
    some.then_some(hyphens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_as_a_link() {
        let found = |text: &str| {
            let at = text.find(']').unwrap();
            link(text, at).map(|slip| (slip.why, slip.address.to_string(), text[slip.span].to_string()))
        };
        let said = |text: &str, why, address: &str, marked: &str| {
            assert_eq!(found(text), Some((why, address.to_string(), marked.to_string())), "{text}");
        };
        said("见![图](图 1.png)。", "space", "图 1.png", "![图](图 1.png)");
        said("见[表](表.xlsx）。", "full-width", "表.xlsx", "[表](表.xlsx）");
        said("见[表]（表.xlsx）。", "full-width", "表.xlsx", "[表]（表.xlsx）");
        said(
            "[国]（https://www.gov.cn/）",
            "full-width",
            "https://www.gov.cn/",
            "[国]（https://www.gov.cn/）",
        );
        said("![图](a.png “说明”)", "quotes", "a.png", "![图](a.png “说明”)");
        said("[表](表.xlsx\n后", "open", "表.xlsx", "[表](表.xlsx");
        said("[表](表(1.xlsx)", "other", "表(1.xlsx", "[表](表(1.xlsx)");
        for fine in
            ["〔2024]（注）", "[2024]（第 3.5 页）", "[甲](见 乙)", "\\[甲\\](图 1.png)", "[甲] (图 1.png)"]
        {
            assert_eq!(found(fine), None, "{fine}");
        }
    }

    #[test]
    fn what_was_meant_as_a_table() {
        for (text, why, head) in [
            ("甲\t乙\n一\t二\n", "tabs", "甲\t乙"),
            ("表：\n甲\t乙\n一\t二", "tabs", "甲\t乙"),
            ("| 甲 | 乙 |\n| 一 | 二 |", "separator", "| 甲 | 乙 |"),
            ("甲 | 乙 | 丙\n一 | 二 | 三", "separator", "甲 | 乙 | 丙"),
            ("｜甲｜乙｜\n｜一｜二｜", "full-width", "｜甲｜乙｜"),
            ("| 甲 | 乙 | 丙 |\n|---|---|\n| 一 | 二 | 三 |", "cells", "| 甲 | 乙 | 丙 |"),
            ("| 甲 | 乙 |\n|——|——|\n| 一 | 二 |", "dashes", "| 甲 | 乙 |"),
        ] {
            let found = table(text).map(|(why, at)| (why, &text[at]));
            assert_eq!(found, Some((why, head)), "{text}");
        }
        for fine in [
            "甲\t乙",
            "甲\n乙",
            "\t甲\n\t乙",
            "甲|乙\n丙|丁",
            "首页 | 新闻 | 公开\n电话 | 传真",
            "| 甲 |\n字",
            "甲 | 乙\n--- | ---",
        ] {
            assert_eq!(table(fine), None, "{fine}");
        }
    }
}
