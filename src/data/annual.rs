//! 政府信息公开工作年度报告 (国办公开办函〔2021〕30号): the numbers of its tables that no content tells, by site and year:
//! `content/<site>/data/annual/<year>.toml`. The sums that the form prescribes are checked here.

use super::{DataFile, files};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source, Value};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// Applicants: the columns of the table of requests, without the total.
pub const APPLICANTS: usize = 6;
/// Outcomes of reviews and lawsuits, without the total.
pub const OUTCOMES: usize = 4;

/// Rows of the table of requests before the results.
pub const RECEIVED: [&str; 2] = ["new", "carried"];
/// The results of the year, in the order of the form.
pub const RESULTS: [&str; 21] = [
    "open",
    "partly",
    "secret",
    "forbidden",
    "security",
    "third_party",
    "internal",
    "process",
    "enforcement",
    "inquiry",
    "not_held",
    "not_made",
    "unclear",
    "petition",
    "repeated",
    "publications",
    "excessive",
    "reconfirm",
    "not_corrected",
    "not_paid",
    "other",
];
/// Kinds of disputes, in the order of the form.
pub const DISPUTES: [&str; 3] = ["review", "direct", "after_review"];

/// The numbers of a site and a year.
#[derive(Debug, Clone, Default)]
pub struct Annual {
    /// The year.
    pub year: i16,
    /// The file.
    pub file: Arc<str>,
    /// 规章 made, repealed, in force.
    pub regulations: [u64; 3],
    /// 行政规范性文件 made, repealed, in force, where the file states them; they are counted from the content.
    pub normative: Option<([u64; 3], Range<usize>)>,
    /// 行政许可, 行政处罚, 行政强制.
    pub decisions: [u64; 3],
    /// 行政事业性收费 in hundredths of 万元.
    pub fees: u64,
    /// 申请 by row and applicant; rows as [`RECEIVED`], [`RESULTS`], `left`.
    pub requests: Requests,
    /// 行政复议 and 行政诉讼 by [`DISPUTES`] and outcome.
    pub disputes: [[u64; OUTCOMES]; DISPUTES.len()],
}

/// The table of requests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    /// 一、二.
    pub received: [[u64; APPLICANTS]; RECEIVED.len()],
    /// 三(一)–(六).
    pub results: [[u64; APPLICANTS]; RESULTS.len()],
    /// 四.
    pub left: [u64; APPLICANTS],
}

impl Requests {
    /// 三(七): the results of an applicant.
    pub fn total(&self, applicant: usize) -> u64 {
        self.results.iter().map(|row| row[applicant]).sum()
    }
}

/// The numbers of all sites: by site and year.
pub type All = BTreeMap<(usize, i16), Annual>;

/// Reads the numbers of all sites.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> All {
    let mut all = All::new();
    for (site, definition) in config.sites.iter().enumerate() {
        let before = out.len();
        let mut spans: BTreeMap<i16, ([u64; APPLICANTS], DataFile, Range<usize>)> = BTreeMap::new();
        for file in files::folder(root, &format!("content/{}/data/annual", definition.id), out) {
            let Ok(year) = file.name.parse::<i16>() else {
                out.push(file.source().error("file-is-no-year", 0..0).arg("name", &file.name));
                continue;
            };
            let (annual, carried) = parse(&file, year, out);
            if let Some((left, ..)) = spans.get(&(year - 1))
                && *left != annual.requests.received[1]
                && let Some(span) = carried
            {
                let fault = file.source().error("carried-differs", span);
                let words =
                    |numbers: &[u64]| numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
                out.push(fault.arg("value", words(&annual.requests.received[1])).arg("right", words(left)));
            }
            spans.insert(year, (annual.requests.left, file, 0..0));
            all.insert((site, year), annual);
        }
        for diagnostic in &mut out[before..] {
            diagnostic.site = Some(definition.id.clone());
        }
    }
    all
}

/// The numbers of one file, and where its `carried` stands.
pub fn parse(file: &DataFile, year: i16, out: &mut Vec<Diagnostic>) -> (Annual, Option<Range<usize>>) {
    let tree = file.tree(out);
    let source = file.source();
    let mut annual = Annual { year, file: file.path.clone(), ..Annual::default() };
    let mut reader = Reader::new(source, &tree, "annual", out);
    let (active, requests, disputes) =
        (reader.take("active"), reader.take("requests"), reader.take("disputes"));
    for (name, node) in [("active", active), ("requests", requests), ("disputes", disputes)] {
        if node.is_none() {
            reader.missing(name, 0..0);
        }
    }
    reader.finish();
    if let Some(node) = active {
        read_active(source, node, &mut annual, out);
    }
    let carried = requests.and_then(|node| read_requests(source, node, &mut annual.requests, out));
    if let Some(node) = disputes {
        let mut reader = Reader::new(source, node, "disputes", out);
        for (at, name) in DISPUTES.into_iter().enumerate() {
            annual.disputes[at] = row(&mut reader, node, name).map(|(row, _)| row).unwrap_or_default();
        }
        reader.finish();
    }
    (annual, carried)
}

fn read_active(source: Source, node: &Node, annual: &mut Annual, out: &mut Vec<Diagnostic>) {
    let mut reader = Reader::new(source, node, "active", out);
    let three = |reader: &mut Reader, name| {
        let node: &Node = reader.take(name)?;
        Some((numbers::<3>(reader, node, name)?.0, node.span.clone()))
    };
    annual.regulations = three(&mut reader, "regulations").map(|(row, _)| row).unwrap_or_default();
    annual.normative = three(&mut reader, "normative");
    for (at, name) in ["permits", "penalties", "coercions"].into_iter().enumerate() {
        if let Some(node) = reader.take(name) {
            annual.decisions[at] = count(&mut reader, node, name).unwrap_or(0);
        }
    }
    if let Some(node) = reader.take("fees") {
        annual.fees = match node.value {
            Value::Integer(number) if number >= 0 => number as u64 * 100,
            // Two decimals are what the form has.
            Value::Float(number) if (0.0..1e12).contains(&number) => (number * 100.0).round() as u64,
            _ => {
                let fault = crate::tree::wrong_type(source, node, "fees", "number");
                reader.out().push(fault);
                0
            }
        };
    }
    reader.finish();
}

fn read_requests(
    source: Source,
    node: &Node,
    requests: &mut Requests,
    out: &mut Vec<Diagnostic>,
) -> Option<Range<usize>> {
    let mut reader = Reader::new(source, node, "requests", out);
    let mut carried = None;
    for (at, name) in RECEIVED.into_iter().enumerate() {
        if let Some((numbers, span)) = row(&mut reader, node, name) {
            requests.received[at] = numbers;
            carried = Some(span); // the last of them is `carried`
        }
    }
    for (at, name) in RESULTS.into_iter().enumerate() {
        requests.results[at] = row(&mut reader, node, name).map(|(row, _)| row).unwrap_or_default();
    }
    let stated = reader.take("total");
    if let Some(total) = stated
        && let Some((numbers, sum)) = numbers::<APPLICANTS>(&mut reader, total, "total")
    {
        let counted: [u64; APPLICANTS] = std::array::from_fn(|applicant| requests.total(applicant));
        let all: u64 = counted.iter().sum();
        if numbers != counted || sum.is_some_and(|sum| sum != all) {
            let words = |numbers: &[u64]| numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
            let fault = source.error("wrong-sum", total.span.clone()).arg("field", "total");
            reader.out().push(fault.arg("value", words(&numbers)).arg("right", words(&counted)));
        }
    }
    let left = row(&mut reader, node, "left");
    requests.left = left.as_ref().map(|(row, _)| *row).unwrap_or_default();
    // 勾稽关系: 第一项加第二项之和，等于第三项加第四项之和.
    for applicant in 0..APPLICANTS {
        let received: u64 = requests.received.iter().map(|row| row[applicant]).sum();
        let done = requests.total(applicant) + requests.left[applicant];
        if received != done {
            let span = left.as_ref().map_or(node.span.clone(), |(_, span)| span.clone());
            let fault = source.error("requests-unbalanced", span).arg("column", applicant + 1);
            reader.out().push(fault.arg("received", received).arg("done", done));
        }
    }
    reader.finish();
    carried
}

/// A row that must be there: its numbers, checked against its total where that is stated, and its place.
fn row<const N: usize>(
    reader: &mut Reader,
    table: &Node,
    name: &'static str,
) -> Option<([u64; N], Range<usize>)> {
    let Some(node) = reader.take(name) else {
        reader.missing(name, table.span.start..table.span.start);
        return None;
    };
    let (row, total) = numbers::<N>(reader, node, name)?;
    let sum: u64 = row.iter().sum();
    if let Some(total) = total
        && total != sum
    {
        let fault = reader.source().error("wrong-sum", node.span.clone()).arg("field", name);
        reader.out().push(fault.arg("value", total).arg("right", sum));
    }
    Some((row, node.span.clone()))
}

/// N numbers, and one more where the total is stated.
fn numbers<const N: usize>(reader: &mut Reader, node: &Node, name: &str) -> Option<([u64; N], Option<u64>)> {
    let Value::List(list) = &node.value else {
        let fault = crate::tree::wrong_type(reader.source(), node, name, "list");
        reader.out().push(fault);
        return None;
    };
    if list.len() != N && list.len() != N + 1 {
        let fault = reader.source().error("wrong-count-of-numbers", node.span.clone()).arg("field", name);
        reader.out().push(fault.arg("value", list.len()).arg("right", N));
        return None;
    }
    let mut row = [0; N];
    for (at, node) in list.iter().take(N).enumerate() {
        row[at] = count(reader, node, name)?;
    }
    let total = match list.get(N) {
        Some(node) => Some(count(reader, node, name)?),
        None => None,
    };
    Some((row, total))
}

/// A number that counts something.
fn count(reader: &mut Reader, node: &Node, name: &str) -> Option<u64> {
    match node.value {
        // No city has more than a milliard of anything here; a sum of such can't overflow.
        Value::Integer(number) if (0..1_000_000_000).contains(&number) => Some(number as u64),
        _ => {
            let fault = crate::tree::wrong_type(reader.source(), node, name, "count");
            reader.out().push(fault);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(numbers: &[u64]) -> String {
        format!("[{}]", numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", "))
    }

    /// The file that states a table. What was not done is left over, so that the table balances.
    fn toml(requests: &Requests, disputes: &[[u64; OUTCOMES]; 3]) -> String {
        let mut text = String::from("[active]\n[requests]\n");
        for (name, row) in
            RECEIVED.iter().zip(&requests.received).chain(RESULTS.iter().zip(&requests.results))
        {
            text += &format!("{name} = {}\n", list(row));
        }
        text += &format!("left = {}\n[disputes]\n", list(&requests.left));
        for (name, row) in DISPUTES.iter().zip(disputes) {
            let sum: u64 = row.iter().sum();
            text += &format!("{name} = {}\n", list(&[row.as_slice(), &[sum]].concat()));
        }
        text
    }

    fn faults(text: &str) -> Vec<&'static str> {
        let mut out = Vec::new();
        let file = DataFile { path: "a.toml".into(), name: "2025".into(), text: text.into() };
        parse(&file, 2025, &mut out);
        out.iter().map(|fault| fault.code).collect()
    }

    fn balanced() -> impl Strategy<Value = Requests> {
        let results = proptest::array::uniform21(proptest::array::uniform6(0u64..50));
        let (left, carried) = (proptest::array::uniform6(0u64..50), proptest::array::uniform6(0u64..10));
        (results, left, carried).prop_map(|(results, left, carried)| {
            let mut requests = Requests { received: [[0; 6], carried], results, left };
            for (at, carried) in carried.into_iter().enumerate() {
                let done = requests.total(at) + requests.left[at];
                // A year can't receive less than was carried over; the rest is left over again.
                requests.left[at] += carried.saturating_sub(done);
                requests.received[0][at] = requests.total(at) + requests.left[at] - carried;
            }
            requests
        })
    }

    proptest! {
        #[test]
        fn a_table_that_balances_has_no_fault_and_one_wrong_number_is_found(
            requests in balanced(),
            disputes in proptest::array::uniform3(proptest::array::uniform4(0u64..20)),
            row in 0usize..24,
            applicant in 0usize..6,
            by in 1u64..9,
        ) {
            prop_assert_eq!(faults(&toml(&requests, &disputes)), Vec::<&str>::new());
            let mut wrong = requests.clone();
            match row {
                0..2 => wrong.received[row][applicant] += by,
                2..23 => wrong.results[row - 2][applicant] += by,
                _ => wrong.left[applicant] += by,
            }
            prop_assert_eq!(faults(&toml(&wrong, &disputes)), vec!["requests-unbalanced"]);
        }

        #[test]
        fn a_stated_sum_is_checked(row in proptest::array::uniform4(0u64..50), sum in 0u64..250) {
            let right: u64 = row.iter().sum();
            let stated = list(&[row.as_slice(), &[sum]].concat());
            let text = toml(&Requests::default(), &[[0; 4]; 3]).replace("direct = [0, 0, 0, 0, 0]", &format!("direct = {stated}"));
            let expected: Vec<&str> = if sum == right { vec![] } else { vec!["wrong-sum"] };
            prop_assert_eq!(faults(&text), expected);
        }
    }

    #[test]
    fn every_row_must_be_there_and_have_its_columns() {
        let whole = toml(&Requests::default(), &[[0; 4]; 3]);
        assert_eq!(faults(&whole.replace("internal = [0, 0, 0, 0, 0, 0]\n", "")), ["missing-field"]);
        assert_eq!(
            faults(&whole.replace("internal = [0, 0, 0, 0, 0, 0]", "internal = [0, 0, 0]")),
            ["wrong-count-of-numbers"]
        );
        assert_eq!(faults(&whole.replace("internal = [0,", "internal = [-1,")), ["wrong-type"]);
        assert_eq!(
            faults(&whole.replace("[requests]\n", "[requests]\ntotal = [1, 0, 0, 0, 0, 0]\n")),
            ["wrong-sum"]
        );
    }
}
