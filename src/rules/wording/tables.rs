//! Totals of Markdown tables that are not the sum of their column.

use super::WordingFinding;
use crate::lang::chars::is_space;
use std::ops::Range;

const TOTAL: [&str; 4] = ["合计", "总计", "共计", "总和"];
/// Rows that count other rows a second time: then the sum of the column is not the total.
const PART: [&str; 4] = ["小计", "其中", "其中：", "#"];

/// A cell of a table: its words without emphasis, and where they stand.
pub(in crate::rules) struct Cell<'t> {
    pub text: &'t str,
    pub span: Range<usize>,
}

/// A line of a table, and where it begins.
pub(in crate::rules) struct Row<'t> {
    line: &'t str,
    at: usize,
}

pub(super) fn check(prose: &str, findings: &mut Vec<WordingFinding>) {
    each(prose, |table| sums(prose, table, findings));
}

/// The tables of a text, one after the other.
pub(in crate::rules) fn each<'t>(prose: &'t str, mut table: impl FnMut(&[Row<'t>])) {
    if memchr::memchr(b'|', prose.as_bytes()).is_none() {
        return;
    }
    let mut at = 0;
    let mut rows: Vec<Row> = Vec::new();
    let ends = memchr::memchr_iter(b'\n', prose.as_bytes()).map(|end| end + 1);
    for end in ends.chain([prose.len()]) {
        let line = &prose[at..end];
        if crate::lang::text::trim_start(line).starts_with('|') {
            rows.push(Row { line, at });
        } else if !rows.is_empty() {
            table(&rows);
            rows.clear();
        }
        at = end;
    }
    if !rows.is_empty() {
        table(&rows);
    }
}

impl<'t> Row<'t> {
    /// Its cells.
    pub fn cells(&self) -> Vec<Cell<'t>> {
        let mut cells = Vec::new();
        let mut start = 0;
        for end in memchr::memchr_iter(b'|', self.line.as_bytes()).chain([self.line.len()]) {
            let raw = &self.line[start..end];
            let text = raw.trim_matches(|c: char| is_space(c) || c == '*' || c == '_');
            let offset = self.at + start + raw.find(text).unwrap_or(0);
            cells.push(Cell { text, span: offset..offset + text.len() });
            start = end + 1;
        }
        // What stands before the first and behind the last bar is no cell.
        cells.remove(0);
        if cells.last().is_some_and(|cell| cell.text.is_empty()) {
            cells.pop();
        }
        cells
    }
}

/// Above the total stand head, line and at least two rows.
const LEAST: usize = 5;

fn sums(prose: &str, rows: &[Row], findings: &mut Vec<WordingFinding>) {
    let label = |row: &[Cell]| {
        row.iter().map(|c| c.text).find(|t| !t.is_empty()).unwrap_or_default().replace(is_space, "")
    };
    let is_total = |row: &[Cell]| TOTAL.contains(&label(row).as_str());
    // The total is the last row; of most tables that one is none, and no other row is looked at.
    if rows.len() < LEAST || rows.last().is_none_or(|last| !is_total(&last.cells())) {
        return;
    }
    let table: Vec<Vec<Cell>> = rows.iter().map(Row::cells).collect();
    let total = table.len() - 1;
    if table[2..total].iter().any(|row| is_total(row) || PART.iter().any(|part| label(row).starts_with(part)))
    {
        return;
    }
    for (column, cell) in table[total].iter().enumerate().skip(1) {
        let Some((written, places)) = number(cell.text) else { continue };
        // Shares are rounded, and years and serial numbers are no amounts.
        let head = table[0].get(column).map_or("", |c| c.text);
        if ["%", "％", "比", "率", "序号", "年份", "单价"].iter().any(|word| head.contains(word)) {
            continue;
        }
        let mut sum = 0i128;
        let mut places_of_rows = places;
        let mut numbers = 0;
        let mut whole = true;
        for row in &table[2..total] {
            match row.get(column).map(|c| c.text) {
                None | Some("" | "-" | "—" | "——" | "/") => {}
                Some(text) => match number(text) {
                    Some((value, places)) => {
                        sum += value;
                        numbers += 1;
                        places_of_rows = places_of_rows.max(places);
                    }
                    None => whole = false,
                },
            }
        }
        if whole && numbers >= 2 && sum != written {
            let finding = WordingFinding::new("wording-sum", prose, cell.span.clone()).arg("column", head);
            findings.push(finding.arg("sum", show(sum, places_of_rows)));
        }
    }
}

/// Decimal places that are kept: amounts in 万元 have up to six.
const PLACES: usize = 6;

/// The number in millionths, and its decimal places.
fn number(text: &str) -> Option<(i128, usize)> {
    let plain = text.replace([',', '，', ' '], "");
    let (negative, plain) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain.as_str()),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 18 || !digits(whole) || !digits(fraction) || fraction.len() > PLACES
    {
        return None;
    }
    let value: i128 = format!("{whole}{fraction:0<PLACES$}").parse().ok()?;
    Some((if negative { -value } else { value }, fraction.len()))
}

fn show(value: i128, places: usize) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = PLACES + 1);
    let (whole, fraction) = digits.split_at(digits.len() - PLACES);
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{}", &fraction[..places]) }
}
