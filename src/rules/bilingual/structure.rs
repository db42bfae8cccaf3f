//! Both texts are built the same: headings by level and order, tables with their rows and columns, pictures, linked files,
//! directives. The language switch keeps the reader's place by the outline, so a heading more or less leads astray; a
//! table with another shape or a form that is not linked is a text that was left out.

use super::super::{Check, Findings, Rule, See, Text};
use super::outline::{Outline, outline};
use crate::diagnostic::Level;
use crate::lang::prose;
use std::fmt::Display;

pub const CHECK: Check =
    Check { rules: &[Rule::new("pair-structure", Level::Deduct)], see: See::Text(check) };

fn check(seen: &Text, findings: &mut Findings) {
    let Some((chinese, body)) = seen.chinese() else { return };
    let (zh, mn) = (prose::without_code(&chinese[body..]), prose::without_code(&seen.text[seen.body..]));
    let (zh, mn) = (outline(&zh), outline(&mn));
    // One finding for each of these: the first difference often is the cause of the next of its sort.
    let found =
        [headings(&zh, &mn), tables(&zh, &mn), pictures(&zh, &mn), files(&zh, &mn), directives(&zh, &mn)];
    for Difference { what, at, n, chinese, mongolian, only } in found.into_iter().flatten() {
        let at = seen.body + at;
        let args: [(&'static str, &dyn Display); 5] =
            [("what", &what), ("chinese", &chinese), ("mongolian", &mongolian), ("n", &n), ("only", &only)];
        findings.add("pair-structure", seen.place(at..at), &args);
    }
}

/// How the texts differ: in what, where in the Mongolian body, the how manieth, what each has, what only one has.
#[derive(Default)]
struct Difference {
    what: &'static str,
    at: usize,
    n: usize,
    chinese: String,
    mongolian: String,
    only: String,
}

/// A difference in number. What is missing stands nowhere: the place is the body.
fn count(what: &'static str, zh: usize, mn: usize) -> Option<Difference> {
    let (chinese, mongolian) = (zh.to_string(), mn.to_string());
    (zh != mn).then(|| Difference { what, chinese, mongolian, ..Difference::default() })
}

/// A difference of the n-th.
fn nth(what: &'static str, at: usize, n: usize, zh: String, mn: String) -> Option<Difference> {
    Some(Difference { what, at, n: n + 1, chinese: zh, mongolian: mn, ..Difference::default() })
}

fn headings(zh: &Outline, mn: &Outline) -> Option<Difference> {
    let levels = ["heading-2", "heading-3", "heading-4", "heading-5", "heading-6"];
    let of = |outline: &Outline, level| outline.headings.iter().filter(|(other, _)| *other == level).count();
    let counts =
        levels.into_iter().zip(2..).find_map(|(what, level)| count(what, of(zh, level), of(mn, level)));
    counts.or_else(|| {
        let mut both = zh.headings.iter().zip(&mn.headings).enumerate();
        let (n, (zh, mn)) = both.find(|(_, (zh, mn))| zh.0 != mn.0)?;
        nth("heading-order", mn.1, n, zh.0.to_string(), mn.0.to_string())
    })
}

fn tables(zh: &Outline, mn: &Outline) -> Option<Difference> {
    count("table", zh.tables.len(), mn.tables.len()).or_else(|| {
        let mut both = zh.tables.iter().zip(&mn.tables).enumerate();
        let (n, (zh, mn)) = both.find(|(_, (zh, mn))| (zh.rows, zh.columns) != (mn.rows, mn.columns))?;
        let shape = |rows: usize, columns: usize| format!("{rows}×{columns}");
        nth("table-shape", mn.at, n, shape(zh.rows, zh.columns), shape(mn.rows, mn.columns))
    })
}

fn pictures(zh: &Outline, mn: &Outline) -> Option<Difference> {
    count("picture", zh.pictures, mn.pictures)
}

/// A form may have a name of its own in each language, so that only their number is held against each other.
fn files(zh: &Outline, mn: &Outline) -> Option<Difference> {
    let only = |a: &Outline, b: &Outline| -> Vec<String> {
        a.files.iter().filter(|file| !b.files.contains(file)).map(|file| file.to_string()).collect()
    };
    let mut difference = count("file", zh.files.len(), mn.files.len())?;
    difference.only = [only(zh, mn), only(mn, zh)].concat().join(", ");
    Some(difference)
}

fn directives(zh: &Outline, mn: &Outline) -> Option<Difference> {
    count("directive", zh.directives.len(), mn.directives.len()).or_else(|| {
        let mut both = zh.directives.iter().zip(&mn.directives).enumerate();
        let (n, (zh, mn)) = both.find(|(_, (zh, mn))| zh.0 != mn.0)?;
        nth("directive-order", mn.1, n, zh.0.to_string(), mn.0.to_string())
    })
}
