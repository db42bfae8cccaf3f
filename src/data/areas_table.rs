//! The standard directory as one table, with the columns of the guidelines, and back again as TOML.
//!
//! Lists stand in a cell one a line, with the guidelines' own marks: ● must and 〇 may before contents, ■ must and
//! □ may before channels. So a table that a department filled in comes back as it was meant.

use super::TimeLimit;
use super::areas::{Areas, LEVELS, METHODS, Method, StandardItem, TreeLevel};
use crate::config::{Localized, is_id};
use crate::table::Table;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const HEADER: [&str; 17] = [
    "编号",
    "领域代码",
    "领域",
    "一级事项",
    "一级事项（蒙古文）",
    "二级事项",
    "二级事项（蒙古文）",
    "公开内容（要素）",
    "公开依据",
    "公开时限",
    "时限（可计算）",
    "公开主体",
    "责任机关代码",
    "公开渠道和载体",
    "公开对象",
    "公开方式",
    "公开层级",
];
const UNVERIFIED: &str = "待核对";
/// Whether a native reader has read the Mongolian words: told on the way out, never believed on the way in.
const MONGOLIAN: &str = "蒙古文审校";

const METHOD_WORDS: [(&str, Method); 3] =
    [("主动", Method::Open), ("依申请", Method::OnRequest), ("主动；依申请", Method::Both)];
const LEVEL_WORDS: [(&str, TreeLevel); 3] =
    [("县级", TreeLevel::County), ("乡级", TreeLevel::Township), ("村级", TreeLevel::Village)];

/// The items for which `wanted` is true, as a table.
pub fn table(areas: &Areas, wanted: impl Fn(&StandardItem) -> bool) -> Table {
    let mut table = Table::new("基层政务公开标准目录", &HEADER);
    table.header.extend([UNVERIFIED, MONGOLIAN].map(String::from));
    for (_, area, item) in areas.items().filter(|(_, _, item)| wanted(item)) {
        let organs: Vec<&str> = item.organs.iter().map(|organ| &*areas.organs[*organ].id).collect();
        let basis: Vec<Arc<str>> = item.basis.iter().map(|(text, _)| text.clone()).collect();
        let levels: Vec<&str> = LEVEL_WORDS
            .iter()
            .filter(|(_, level)| item.levels.contains(level))
            .map(|(word, _)| *word)
            .collect();
        table.rows.push(vec![
            item.id.to_string(),
            area.id.to_string(),
            area.name.zh.to_string(),
            item.group.zh.to_string(),
            item.group.mn.to_string(),
            item.name.zh.to_string(),
            item.name.mn.to_string(),
            marked(&item.must, "●", &item.may, "〇"),
            basis.join("\n"),
            item.limit_words.to_string(),
            item.limit.text(),
            item.organ_words.to_string(),
            organs.join("\n"),
            marked(&item.channels, "■", &item.may_channels, "□"),
            item.audience.to_string(),
            METHOD_WORDS.iter().find(|(_, method)| *method == item.method).map_or("", |row| row.0).into(),
            levels.join("；"),
            if item.unverified { "是".into() } else { String::new() },
            match (item.group.mn.is_empty() && item.name.mn.is_empty(), area.mongolian.reviewed) {
                (true, _) => String::new(),
                (false, true) => "已审校".into(),
                (false, false) => "未审校".into(),
            },
        ]);
    }
    table
}

fn marked(must: &[Arc<str>], one: &str, may: &[Arc<str>], other: &str) -> String {
    let lines = must.iter().map(|text| format!("{one}{text}"));
    lines.chain(may.iter().map(|text| format!("{other}{text}"))).collect::<Vec<_>>().join("\n")
}

/// What is wrong with a row of a table: the row's number as the spreadsheet counts it, and the message's code with its
/// arguments.
#[derive(Debug, PartialEq, Eq)]
pub struct RowFault {
    /// 1 is the heading.
    pub row: usize,
    /// The message.
    pub code: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
}

/// An area of a table: its name and its items as TOML.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct AreaText {
    /// Its name in Chinese.
    pub name: String,
    /// The organs of its first row, for a new area.
    pub organs: Vec<String>,
    /// `[[items]]` and so on.
    pub items: String,
    /// The Mongolian words of its items, each with the Chinese ones.
    pub mongolian: BTreeSet<(String, String)>,
}

/// The areas of a table by id. Every row with a fault is reported.
pub fn from_table(table: &Table) -> Result<BTreeMap<String, AreaText>, Vec<RowFault>> {
    let mut faults = Vec::new();
    let column: Vec<Option<usize>> = HEADER.iter().map(|heading| table.column(heading)).collect();
    for (heading, at) in HEADER.iter().zip(&column) {
        let optional = heading.contains("蒙古文") || heading.contains("可计算");
        if at.is_none() && !optional {
            faults.push(fault(1, "table-lacks-column", &[("name", heading)]));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let unverified = table.column(UNVERIFIED);
    let mut areas: BTreeMap<String, AreaText> = BTreeMap::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (at, row) in table.rows.iter().enumerate() {
        let number = at + 2;
        let cell =
            |field: usize| column[field].and_then(|at| row.get(at)).map_or("", |cell| cell.trim_ascii());
        let (item, area) = (cell(0), cell(1));
        for id in [item, area].into_iter().filter(|id| !is_id(id)) {
            faults.push(fault(number, "bad-id", &[("value", id)]));
        }
        if let Some(first) = seen.insert(item.to_string(), number) {
            faults.push(fault(number, "duplicate-id", &[("value", item), ("first", &first.to_string())]));
        }
        if cell(5).is_empty() {
            faults.push(fault(number, "missing-field", &[("field", HEADER[5])]));
        }
        let method = METHOD_WORDS.iter().find(|(word, _)| *word == cell(15)).map(|(_, method)| *method);
        let method = method.or(cell(15).is_empty().then_some(Method::Open));
        let limit = if cell(10).is_empty() { Some(limit_in(cell(9))) } else { TimeLimit::parse(cell(10)) };
        let words: Vec<&str> =
            cell(16).split(['；', ';', '\n', '、']).filter(|word| !word.is_empty()).collect();
        let level = |word: &&str| LEVEL_WORDS.iter().find(|(name, _)| name == word).map(|(_, level)| *level);
        let levels: Option<Vec<TreeLevel>> = words.iter().map(level).collect();
        for (field, value, there) in [
            (HEADER[15], cell(15), method.is_some()),
            (HEADER[10], cell(10), limit.is_some()),
            (HEADER[16], cell(16), levels.is_some()),
        ] {
            if !there {
                let known = match field {
                    _ if field == HEADER[15] => "主动 | 依申请 | 主动；依申请",
                    _ if field == HEADER[16] => "县级 | 乡级 | 村级",
                    _ => "at once | 20 working days | 20 days | standing | words",
                };
                let args = [("field", field), ("value", value), ("known", known)];
                faults.push(fault(number, "unknown-choice", &args));
            }
        }
        let (Some(method), Some(limit), Some(levels)) = (method, limit, levels) else { continue };
        let entry = areas.entry(area.to_string()).or_default();
        let organs = lines(cell(12));
        if entry.items.is_empty() {
            (entry.name, entry.organs) = (cell(2).to_string(), organs.clone());
        }
        let (must, may) = parted(cell(7), "●", &["〇", "○"]);
        let (channels, may_channels) = parted(cell(13), "■", &["□"]);
        let AreaText { items, mongolian, .. } = entry;
        let mut text = Writer(items);
        text.line("\n[[items]]");
        text.text("id", item);
        text.words("group", &localized(cell(3), cell(4)));
        text.words("name", &localized(cell(5), cell(6)));
        let both = [(cell(3), cell(4)), (cell(5), cell(6))].into_iter().filter(|(_, mn)| !mn.is_empty());
        mongolian.extend(both.map(|(zh, mn)| (zh.to_string(), mn.to_string())));
        text.list("must", &must);
        text.list("may", &may);
        text.list("basis", &lines(cell(8)));
        text.text("limit", &limit.text());
        text.text("limit_words", cell(9));
        text.list("organs", &organs);
        text.text("organ_words", cell(11));
        text.list("channels", &channels);
        text.list("may_channels", &may_channels);
        text.text("audience", cell(14));
        text.text("method", id_of(&METHODS, method));
        text.list(
            "levels",
            &levels.iter().map(|level| id_of(&LEVELS, *level).to_string()).collect::<Vec<_>>(),
        );
        if unverified.and_then(|at| row.get(at)).is_some_and(|cell| !cell.is_empty()) {
            text.line("unverified = true");
        }
    }
    if faults.is_empty() { Ok(areas) } else { Err(faults) }
}

pub(super) fn fault(row: usize, code: &'static str, args: &[(&'static str, &str)]) -> RowFault {
    RowFault { row, code, args: args.iter().map(|(name, value)| (*name, value.to_string())).collect() }
}

fn id_of<T: PartialEq>(table: &[(&'static str, T)], value: T) -> &'static str {
    table.iter().find(|(_, other)| *other == value).map_or("", |(id, _)| id)
}

fn localized(zh: &str, mn: &str) -> Localized {
    Localized { zh: zh.into(), mn: mn.into() }
}

fn lines(cell: &str) -> Vec<String> {
    cell.split('\n').map(|line| line.trim_ascii().to_string()).filter(|line| !line.is_empty()).collect()
}

/// The marked entries of a cell: those that must be and those that may be. Entries without a mark must be.
fn parted(cell: &str, must: &str, may: &[&str]) -> (Vec<String>, Vec<String>) {
    let mut text = cell.replace(must, &format!("\n{must}"));
    for mark in may {
        text = text.replace(mark, &format!("\n{}", may[0]));
    }
    let (mut yes, mut maybe) = (Vec::new(), Vec::new());
    for line in lines(&text) {
        match (line.strip_prefix(must), line.strip_prefix(may[0])) {
            (_, Some(rest)) => maybe.push(rest.to_string()),
            (rest, None) => yes.push(rest.unwrap_or(&line).to_string()),
        }
    }
    (yes, maybe)
}

/// The period that the words of a time limit name, where they name exactly one that is a last day.
pub fn limit_in(words: &str) -> TimeLimit {
    if words.contains("不得少于") {
        return TimeLimit::Words; // a shortest time, no longest
    }
    let mut found = Vec::new();
    for (at, day) in words.match_indices('日') {
        let before = words[..at].trim_end_matches("个工作").trim_end_matches("工作");
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let Ok(count) = before[start..].parse() else { continue };
        if words[at + day.len()..].starts_with('前') || before[..start].ends_with(['-', '/']) {
            return TimeLimit::Words;
        }
        found.push(if before.len() < at { TimeLimit::WorkingDays(count) } else { TimeLimit::Days(count) });
    }
    found.dedup();
    match found.as_slice() {
        [one] => *one,
        [] if words.contains("及时") || words.contains("实时") => TimeLimit::AtOnce,
        [] if words.contains("长期") => TimeLimit::Standing,
        _ => TimeLimit::Words,
    }
}

/// Lines of TOML; what is empty is left out.
struct Writer<'a>(&'a mut String);

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn text(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("{key} = {}", quoted(value)));
        }
    }

    fn words(&mut self, key: &str, value: &Localized) {
        match value.mn.is_empty() {
            true => self.text(key, &value.zh),
            false => {
                self.line(&format!("{key} = {{ zh = {}, mn = {} }}", quoted(&value.zh), quoted(&value.mn)))
            }
        }
    }

    fn list(&mut self, key: &str, values: &[String]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            self.line(&format!("{key} = [{}]", values.join(", ")));
        }
    }
}

/// A basic string of TOML, which has JSON's escapes.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The repository's own directory: every row goes through a table and comes back as the same text.
    #[test]
    fn the_sample_directory_comes_back_from_a_table() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut faults = Vec::new();
        let config = crate::config::read(root, &mut faults).unwrap();
        let areas = super::super::areas::read(root, &config, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!((areas.areas.len(), areas.items().count()), (26, 485));
        let all = table(&areas, |_| true);
        let xlsx =
            Table::xlsx(std::slice::from_ref(&all), jiff::civil::date(2026, 11, 24).at(0, 0, 0, 0)).unwrap();
        let texts = from_table(&Table::from_xlsx(&xlsx).unwrap()).unwrap();
        assert_eq!(texts, from_table(&Table::from_csv(&all.csv()).unwrap()).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("content/data");
        std::fs::create_dir_all(data.join("areas")).unwrap();
        std::fs::copy(root.join("content/data/areas.toml"), data.join("areas.toml")).unwrap();
        for (id, text) in &texts {
            let organs = text.organs.iter().map(|organ| quoted(organ)).collect::<Vec<_>>().join(", ");
            let head = format!("name = {}\norgans = [{organs}]\n", quoted(&text.name));
            std::fs::write(data.join(format!("areas/{id}.toml")), head + &text.items).unwrap();
        }
        let again = super::super::areas::read(folder.path(), &config, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        let mut rows = table(&again, |_| true).rows;
        let order = |row: &Vec<String>| all.rows.iter().position(|other| other[0] == row[0]);
        rows.sort_by_key(order);
        assert_eq!(rows, all.rows);
    }

    #[test]
    fn limits_in_words_are_counted_only_where_there_is_one() {
        assert_eq!(limit_in("信息形成或者变更之日起20个工作日内"), TimeLimit::WorkingDays(20));
        assert_eq!(limit_in("本级政府财政部门批复后20日内(自然日)"), TimeLimit::Days(20));
        assert_eq!(limit_in("20工作日"), TimeLimit::WorkingDays(20));
        assert_eq!(limit_in("中标结果2个工作日内;合同7个工作日内"), TimeLimit::Words);
        assert_eq!(limit_in("实时公开"), TimeLimit::AtOnce);
        assert_eq!(limit_in("长期公开（动态调整）"), TimeLimit::Standing);
        for words in ["在征收范围内公布", "征求意见期限不得少于30日", "7/20个工作日", "听证7个工作日前公开"]
        {
            assert_eq!(limit_in(words), TimeLimit::Words, "{words}");
        }
    }

    #[test]
    fn marks_part_what_must_be_from_what_may_be() {
        let (must, may) = parted("●法律、法规●规章 〇规范性文件", "●", &["〇", "○"]);
        assert_eq!((must, may), (vec!["法律、法规".into(), "规章".into()], vec!["规范性文件".into()]));
        assert_eq!(parted("甲\n乙", "■", &["□"]).0, ["甲", "乙"]);
    }

    #[test]
    fn every_faulty_row_is_named() {
        let mut table = Table::new("", &HEADER);
        let row = |id: &str, method: &str| {
            let mut row = vec![String::new(); HEADER.len()];
            (row[0], row[1], row[5], row[15]) = (id.into(), "ywjy".into(), "招生".into(), method.into());
            row
        };
        table.rows = vec![row("ywjy-01", "主动"), row("ywjy-01", "偶尔"), row("坏", "")];
        let faults = from_table(&table).unwrap_err();
        let seen: Vec<(usize, &str)> = faults.iter().map(|fault| (fault.row, fault.code)).collect();
        assert_eq!(seen, [(3, "duplicate-id"), (3, "unknown-choice"), (4, "bad-id")]);
        table.header.pop();
        assert_eq!(from_table(&table).unwrap_err()[0].code, "table-lacks-column");
    }
}
