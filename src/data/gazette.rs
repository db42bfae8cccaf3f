//! 政府公报 (国办发〔2018〕22号): its issues, `content/data/gazette/<issue>.toml`, and where it can be read on paper,
//! `content/data/gazette.toml`. An issue names documents of the site and holds no text of theirs, so that the gazette
//! and the web can't differ.

use super::{DataFile, FOLDER, files};
use crate::config::{Localized, Mongolian, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use jiff::civil::Date;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The gazette.
#[derive(Debug, Default)]
pub struct Gazette {
    /// The issues, the newest first.
    pub issues: Vec<Issue>,
    /// 赠阅点、查阅点.
    pub reading_points: Vec<ReadingPoint>,
    /// The Mongolian words of `gazette.toml`.
    pub mongolian: Mongolian,
}

/// An issue.
#[derive(Debug, Clone)]
pub struct Issue {
    /// The file.
    pub file: Arc<str>,
    /// The file's name, and the issue's in its address.
    pub name: Arc<str>,
    /// 年.
    pub year: i16,
    /// 期号 in the year.
    pub number: u32,
    /// 总期号.
    pub total: u32,
    /// 出版日期.
    pub date: Date,
    /// The documents in their order: `site/column/name`, with the bytes of the reference.
    pub documents: Vec<(Arc<str>, Range<usize>)>,
    /// 人事任免: documents too.
    pub appointments: Vec<(Arc<str>, Range<usize>)>,
    /// 大事记.
    pub chronicle: Vec<Event>,
    /// The Mongolian words of the file.
    pub mongolian: Mongolian,
}

/// An entry of the chronicle.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub date: Date,
    /// What.
    pub text: Localized,
}

/// Where the printed gazette can be read.
#[derive(Debug, Clone)]
pub struct ReadingPoint {
    /// 苏木乡镇, 社区, 档案馆 …
    pub place: Localized,
    /// Its address.
    pub address: Localized,
    /// When it is open.
    pub hours: Localized,
}

impl Issue {
    /// All documents, the appointments after the others.
    pub fn references(&self) -> impl Iterator<Item = &(Arc<str>, Range<usize>)> {
        self.documents.iter().chain(&self.appointments)
    }
}

/// Reads the gazette; empty where the cluster has none.
pub fn read(root: &Path, out: &mut Vec<Diagnostic>) -> Gazette {
    let mut gazette = Gazette::default();
    if let Some(file) = files::file(root, &format!("{FOLDER}/gazette.toml"), out) {
        let tree = file.tree(out);
        let mut reader = Reader::new(file.source(), &tree, "gazette.toml", out);
        let nodes = reader.list("reading_points");
        gazette.mongolian = Mongolian::read(&mut reader, &tree);
        reader.finish();
        gazette.reading_points =
            nodes.iter().filter_map(|node| reading_point(file.source(), node, out)).collect();
    }
    let mut read: Vec<(Issue, DataFile)> = Vec::new();
    for file in files::folder(root, &format!("{FOLDER}/gazette"), out) {
        if let Some(issue) = issue(&file, out) {
            read.push((issue, file));
        }
    }
    read.sort_by_key(|(issue, _)| (issue.date, issue.total));
    for pair in read.windows(2) {
        numbers(&pair[0].0, &pair[1], out);
    }
    gazette.issues = read.into_iter().rev().map(|(issue, _)| issue).collect();
    gazette
}

/// Numbers follow each other: the total number always, the year's within the year and from 1.
fn numbers(before: &Issue, (issue, file): &(Issue, DataFile), out: &mut Vec<Diagnostic>) {
    let number = if issue.year == before.year { before.number + 1 } else { 1 };
    for (field, value, expected) in
        [("total", issue.total, before.total + 1), ("number", issue.number, number)]
    {
        if value != expected {
            let fault = file.source().error("gazette-number", field_span(file, field)).arg("field", field);
            out.push(fault.arg("value", value).arg("right", expected).arg("other", &before.name));
        }
    }
}

/// Where a field of the file's first level is stated.
fn field_span(file: &DataFile, field: &str) -> Range<usize> {
    file.tree(&mut Vec::new()).get(field).map_or(0..0, |node| node.span.clone())
}

fn issue(file: &DataFile, out: &mut Vec<Diagnostic>) -> Option<Issue> {
    let tree = file.tree(out);
    let source = file.source();
    let mut reader = Reader::new(source, &tree, "gazette", out);
    let year = reader.integer("year").and_then(|year| i16::try_from(year).ok());
    let [number, total] = ["number", "total"]
        .map(|field| reader.integer(field).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0));
    let date = reader.date("date");
    let documents = references(&mut reader, "documents");
    let appointments = references(&mut reader, "appointments");
    let events = reader.list("chronicle");
    let missing = [
        ("year", year.is_none()),
        ("number", number.is_none()),
        ("total", total.is_none()),
        ("date", date.is_none()),
        ("documents", documents.is_empty()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        reader.missing(field, 0..0);
    }
    let mongolian = Mongolian::read(&mut reader, &tree);
    reader.finish();
    let chronicle = events.iter().filter_map(|node| event(source, node, out)).collect();
    let (file, name) = (file.path.clone(), file.name.clone());
    let (year, number, total, date) = (year?, number?, total?, date?);
    Some(Issue { file, name, year, number, total, date, documents, appointments, chronicle, mongolian })
}

/// `["@site/column/name"]`; one that stands twice is an error at the second.
fn references(reader: &mut Reader, field: &'static str) -> Vec<(Arc<str>, Range<usize>)> {
    let source = reader.source();
    let mut found: Vec<(Arc<str>, Range<usize>)> = Vec::new();
    for node in reader.list(field) {
        let Some(text) = crate::tree::text(source, node, field, reader.out()) else { continue };
        let reference: Arc<str> = text.strip_prefix('@').unwrap_or(text).into();
        if found.iter().any(|(other, _)| *other == reference) {
            let fault = source.error("duplicate-id", node.span.clone()).arg("value", &reference);
            reader.out().push(fault);
            continue;
        }
        found.push((reference, node.span.clone()));
    }
    found
}

fn event(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Event> {
    let mut reader = Reader::new(source, node, "chronicle", out);
    let date = reader.date("date");
    let text = reader.take("text").map(|node| localized(source, node, "text", reader.out()));
    if date.is_none() || text.is_none() {
        reader.missing(if date.is_none() { "date" } else { "text" }, node.span.clone());
    }
    reader.finish();
    Some(Event { date: date?, text: text? })
}

fn reading_point(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ReadingPoint> {
    let mut reader = Reader::new(source, node, "reading_points", out);
    let mut words = |field: &'static str| {
        let node: Option<&Node> = reader.take(field);
        node.map(|node| localized(source, node, field, reader.out()))
    };
    let (place, address, hours) = (words("place"), words("address"), words("hours"));
    if place.is_none() {
        reader.missing("place", node.span.clone());
    }
    reader.finish();
    Some(ReadingPoint {
        place: place?,
        address: address.unwrap_or_default(),
        hours: hours.unwrap_or_default(),
    })
}
