//! `bosoo report areas`: what each organ has published of the standard directory, and what it must put right.
//! The report is written for Chinese offices, in Chinese.

use crate::calendar::Calendar;
use crate::diagnostic::{Diagnostic, Level};
use crate::model::Cluster;
use crate::rules::directory::{Fault, Gap, gaps};
use crate::table::Table;
use std::fmt::Write;

/// The report as 整改意见, and its tables: the list of gaps, the sums of each organ. `organ` is a site's id, or one of
/// `content/data/areas.toml`.
pub(super) fn report(cluster: &Cluster, organ: Option<&str>) -> Result<(String, Vec<Table>), Diagnostic> {
    let organs = &cluster.data.areas.organs;
    if let Some(id) = organ
        && !organs.iter().any(|organ| *organ.id == *id)
    {
        let known: Vec<&str> = organs.iter().map(|organ| &*organ.id).collect();
        let fault = Diagnostic::new(Level::Error, "unknown-choice").arg("field", "--site").arg("value", id);
        return Err(fault.arg("known", known.join(" | ")));
    }
    let wanted = |at: usize| organ.is_none_or(|id| *organs[at].id == *id);
    let gaps: Vec<Gap> =
        gaps(cluster, &Calendar::embedded()).into_iter().filter(|gap| wanted(gap.organ)).collect();
    let (sums, list) = (sums(cluster, &gaps, wanted), list(cluster, &gaps));
    Ok((text(cluster, &gaps, &sums), vec![list, sums]))
}

/// One row an organ.
fn sums(cluster: &Cluster, gaps: &[Gap], wanted: impl Fn(usize) -> bool) -> Table {
    let areas = &cluster.data.areas;
    let header = ["责任机关", "事项", "已有文件的事项", "没有文件", "超过时限", "不应公开", "依据失效"];
    let mut table = Table::new("各机关情况", &header);
    for (organ, definition) in areas.organs.iter().enumerate().filter(|(organ, _)| wanted(*organ)) {
        let items: Vec<_> = areas.of_organ(organ).collect();
        if items.is_empty() {
            continue;
        }
        let fulfilled = items.iter().filter(|(id, ..)| cluster.fulfils.contains_key(id)).count();
        let count = |is: fn(&Fault) -> bool| {
            gaps.iter().filter(|gap| gap.organ == organ && is(&gap.fault)).count().to_string()
        };
        table.rows.push(vec![
            definition.name.zh.to_string(),
            items.len().to_string(),
            fulfilled.to_string(),
            count(|fault| matches!(fault, Fault::Missing)),
            count(|fault| matches!(fault, Fault::Late(..))),
            count(|fault| matches!(fault, Fault::Open(_))),
            count(|fault| matches!(fault, Fault::EndedLaw(..))),
        ]);
    }
    table
}

/// One row a gap.
fn list(cluster: &Cluster, gaps: &[Gap]) -> Table {
    let header = ["责任机关", "领域", "编号", "事项", "问题", "整改要求", "文件"];
    let mut table = Table::new("整改清单", &header);
    let areas = &cluster.data.areas;
    for gap in gaps {
        let (problem, task, document) = words(cluster, gap);
        table.rows.push(vec![
            areas.organs[gap.organ].name.zh.to_string(),
            areas.areas[gap.item.area].name.zh.to_string(),
            areas.item(gap.item).id.to_string(),
            areas.item(gap.item).name.zh.to_string(),
            problem,
            task,
            document,
        ]);
    }
    table
}

/// The problem, what to do, and the document it is about.
fn words(cluster: &Cluster, gap: &Gap) -> (String, String, String) {
    let item = cluster.data.areas.item(gap.item);
    let key = |id: &usize| cluster.key(&cluster.documents[*id]);
    match &gap.fault {
        Fault::Missing => {
            let limit = match item.limit_words.is_empty() {
                true => "时限见标准指引".to_string(),
                false => format!("时限：{}", item.limit_words),
            };
            (
                "没有公开文件".into(),
                format!("公开并在文件里写明 items = [\"{}\"]；{limit}", item.id),
                String::new(),
            )
        }
        Fault::Late(id, last) => {
            (format!("超过时限，最迟应在{last}"), "说明原因，以后按时公开".into(), key(id))
        }
        Fault::Open(id) => ("依申请公开的事项却公开了".into(), "改为依申请公开并撤下网页".into(), key(id)),
        Fault::EndedLaw(_, law) => {
            let law = &cluster.data.areas.ended_laws[*law];
            let problem = format!("公开依据《{}》已于{}失效", law.name, law.ended);
            (problem, format!("改为《{}》，并记入目录变更记录", law.by), String::new())
        }
    }
}

/// The report as 整改意见: a section an organ.
fn text(cluster: &Cluster, gaps: &[Gap], sums: &Table) -> String {
    let areas = &cluster.data.areas;
    let mut text = format!(
        "# 基层政务公开标准目录落实情况和整改意见\n\n截至{}。事项是标准目录的一行；一个事项有一篇公开文件写明它的编号，就算已有文件。\n\n{}",
        cluster.as_of.date(),
        sums.markdown()
    );
    for (organ, definition) in areas.organs.iter().enumerate() {
        let own: Vec<&Gap> = gaps.iter().filter(|gap| gap.organ == organ).collect();
        if own.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## 关于{}的整改意见（{}项）\n\n", definition.name.zh, own.len());
        for (at, gap) in own.iter().enumerate() {
            let (problem, task, document) = words(cluster, gap);
            let item = areas.item(gap.item);
            let document = if document.is_empty() { document } else { format!("（{document}）") };
            let _ = writeln!(
                text,
                "{}. {} · {} {}：{problem}{document}。{task}。",
                at + 1,
                areas.areas[gap.item.area].name.zh,
                item.id,
                item.name.zh,
            );
        }
    }
    text
}
