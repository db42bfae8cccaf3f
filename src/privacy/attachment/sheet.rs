//! xlsx: every cell of every sheet, also of hidden sheets, rows and columns, and strings no cell shows any more.

mod cells;
mod strings;

use super::budget::Budget;
use super::office::{self};
use super::sink::{Reason, Sink};
use super::xml::{Step, attribute, walk};
use super::zipped::{Parts, part_result};
use std::collections::HashMap;
use strings::Strings;

pub(super) fn scan(
    parts: &mut Parts,
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    let sheets = sheets(parts, budget)?;
    let mut strings = match parts.find("xl/sharedStrings.xml").map(|index| parts.read(index, budget)) {
        Some(bytes) => {
            let bytes = bytes?;
            let strings = Strings::read(&bytes, budget);
            budget.release(bytes);
            strings?
        }
        None => Strings::default(),
    };
    let mut labels = HashMap::new();
    for (path, label) in &sheets {
        let Some(index) = parts.find(path) else { continue };
        for target in relations(parts, path, budget)?.into_values() {
            labels.insert(target, label.clone());
        }
        let result = parts.read(index, budget).and_then(|bytes| {
            let result = sink.within(label, |sink| cells::scan(&bytes, &mut strings, sink, budget));
            budget.release(bytes);
            result
        });
        sink.within(label, |sink| part_result(result, sink))?;
    }
    strings.report_unused(sink);
    let mut fixed = Default::default();
    for index in 0..parts.names.len() {
        let name = parts.names[index].trim_start_matches('/').to_string();
        if sheets.iter().any(|(path, _)| *path == name) || name == "xl/sharedStrings.xml" {
            continue;
        }
        let label = labels.get(&name).filter(|_| name.to_lowercase().contains("comment"));
        match label {
            Some(label) => {
                let result = parts.read(index, budget).and_then(|bytes| {
                    let result = sink.within(label, |sink| cells::scan_comments(&bytes, sink, budget));
                    budget.release(bytes);
                    result
                });
                sink.within(label, |sink| part_result(result, sink))?;
            }
            None => {
                // Drawings and tables are named by their sheet where a sheet refers to them.
                let label = labels.get(&name).map(|sheet| format!("{sheet} 图形"));
                office::part(parts, index, label.as_deref(), &mut fixed, sink, budget, depth)?;
            }
        }
    }
    Ok(())
}

/// The sheets in their order: path of the part, and label with the state.
fn sheets(parts: &mut Parts, budget: &mut Budget) -> Result<Vec<(String, String)>, Reason> {
    let targets = relations(parts, "xl/workbook.xml", budget)?;
    let mut sheets = Vec::new();
    if let Some(text) = parts.text("xl/workbook.xml", budget)? {
        walk(&text, budget, |step, _| {
            if let Step::Start("sheet", start) = step {
                let name = attribute(start, "name").unwrap_or_default();
                // The local name of `r:id`; `sheetId` is another attribute.
                let path = attribute(start, "id").and_then(|id| targets.get(&id).cloned());
                let state = match attribute(start, "state").as_deref() {
                    Some("hidden") => "（隐藏）",
                    Some("veryHidden") => "（深度隐藏）",
                    _ => "",
                };
                sheets.extend(path.map(|path| (path, format!("工作表“{name}”{state}"))));
            }
            Ok(())
        })?;
    }
    // Sheets that the workbook does not list are not shown, but they are in the file.
    for name in &parts.names {
        let name = name.trim_start_matches('/');
        let sheet = name.starts_with("xl/worksheets/") && name.ends_with(".xml");
        if sheet && !sheets.iter().any(|(path, _)| path == name) {
            sheets.push((name.to_string(), format!("工作表“{name}”（不在目录中）")));
        }
    }
    Ok(sheets)
}

/// The internal relations of a part: id → path from the root of the package.
fn relations(parts: &mut Parts, path: &str, budget: &mut Budget) -> Result<HashMap<String, String>, Reason> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let mut relations = HashMap::new();
    let Some(text) = parts.text(&format!("{folder}/_rels/{file}.rels"), budget)? else {
        return Ok(relations);
    };
    walk(&text, budget, |step, _| {
        if let Step::Start("Relationship", start) = step
            && let (Some(id), Some(target)) = (attribute(start, "Id"), attribute(start, "Target"))
        {
            relations.insert(id, resolve(folder, &target));
        }
        Ok(())
    })?;
    Ok(relations)
}

fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_string();
    }
    let mut path: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}
