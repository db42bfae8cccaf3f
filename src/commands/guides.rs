//! `bosoo data guides`: service guides out of the region's list of matters, as drafts that still go through review.

use super::put::put_new;
use super::{Common, Exit, data};
use crate::config::is_id;
use crate::data::areas::{RowFault, quoted};
use crate::table::Table;
use anyhow::{Result, bail};
use jiff::civil::Date;
use std::path::Path;

/// Headings of a table, and the fields of `guide` they fill. Lists stand in a cell one a line.
const ELEMENTS: [(&str, &str, bool); 12] = [
    ("事项名称", "item", false),
    ("设定依据", "basis", true),
    ("申请条件", "conditions", true),
    ("办理材料", "materials", true),
    ("办理地点", "place", false),
    ("办理时间", "hours", false),
    ("联系电话", "phone", false),
    ("办理流程", "process", true),
    ("办理时限", "time_limit", false),
    ("收费标准", "fee", false),
    ("实施机构", "organ", false),
    ("在线办理", "online", false),
];

/// The one element a guide may lack.
const OPTIONAL: &str = "在线办理";

/// Reads FILE (.csv, .xlsx or .json) and writes a draft for each row. Nothing is written where a row is faulty.
pub(super) fn run(common: &Common, file: &Path, site: &str, column: &str, day: Date) -> Result<Exit> {
    let table = data::read_table(common, file, &["csv", "xlsx", "json"])?;
    let folder = common.root.join("content").join(site).join(column);
    if !is_id(site) || !is_id(column) || !folder.parent().is_some_and(Path::is_dir) {
        bail!("{}", common.lang.say("unknown-site", &[("value", site.to_string())]));
    }
    let mut faults = Vec::new();
    let mut say = |row: usize, code: &'static str, args: &[(&'static str, String)]| {
        faults.push(RowFault { row, code, args: args.to_vec() });
    };
    for heading in ELEMENTS.iter().map(|row| row.0).chain(["文件名"]).filter(|name| *name != OPTIONAL) {
        if table.column(heading).is_none() {
            say(1, "table-lacks-column", &[("name", heading.to_string())]);
        }
    }
    let mut drafts = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        let name = cell(&table, row, "文件名");
        if !is_id(name) {
            say(at + 2, "bad-id", &[("value", name.to_string())]);
        }
        for (heading, ..) in ELEMENTS.iter().filter(|(heading, ..)| *heading != OPTIONAL) {
            if table.column(heading).is_some() && cell(&table, row, heading).is_empty() {
                say(at + 2, "missing-guide-element", &[("field", heading.to_string())]);
            }
        }
        let path = folder.join(format!("{name}.zh.md"));
        if path.exists() || folder.join(name).exists() && !name.is_empty() {
            say(at + 2, "new-exists", &[("path", path.display().to_string())]);
        }
        drafts.push((path, draft(&table, row, day)));
    }
    if !faults.is_empty() {
        data::print_faults(common, file, &faults);
        return Ok(Exit::Content);
    }
    for (path, text) in drafts {
        if !put_new(&path, text)? {
            bail!("{}", common.lang.say("new-exists", &[("path", path.display().to_string())]));
        }
        println!("{}", common.lang.say("new-made", &[("path", path.display().to_string())]));
    }
    Ok(Exit::Fine)
}

/// A document in Markdown. It is a draft: what a machine read is published after people have.
fn draft(table: &Table, row: &[String], day: Date) -> String {
    let mut text = format!(
        "+++\ntitle = {}\npublished = {day}\ndisclosure = \"open\"\ndraft = true\n",
        quoted(cell(table, row, "事项名称"))
    );
    let events = list(cell(table, row, "生活事件"));
    if !events.is_empty() {
        text.push_str(&format!("events = [{}]\n", events.join(", ")));
    }
    text.push_str("[guide]\n");
    for (heading, field, many) in ELEMENTS {
        let value = cell(table, row, heading);
        match (value.is_empty(), many) {
            (true, _) => {}
            (false, true) => text.push_str(&format!("{field} = [{}]\n", list(value).join(", "))),
            (false, false) => text.push_str(&format!("{field} = {}\n", quoted(value))),
        }
    }
    text + "+++\n"
}

/// The cell of a row under a heading; empty where the table has none.
fn cell<'a>(table: &Table, row: &'a [String], heading: &str) -> &'a str {
    table.column(heading).and_then(|at| row.get(at)).map_or("", |cell| cell.trim_ascii())
}

fn list(cell: &str) -> Vec<String> {
    cell.lines().map(|line| line.trim_ascii()).filter(|line| !line.is_empty()).map(quoted).collect()
}
