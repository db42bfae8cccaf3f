//! Letters out of a mailbox system's table, and as TOML. Personal data is masked on the way in: what is not masked never
//! reaches a file of the cluster.

use super::areas::{Organ, quoted};
use super::areas_table::{RowFault, fault};
use super::letters::{Handling, KINDS, Letter};
use crate::config::{Localized, is_id};
use crate::lang::Lang;
use crate::lang::text::trim;
use crate::privacy::{self, Allow};
use crate::table::Table;
use jiff::civil::Date;
use std::sync::Arc;

/// Headings a table must have.
const REQUIRED: [&str; 4] = ["编号", "来信日期", "类别", "答复单位"];

/// What a table held.
#[derive(Debug, Default)]
pub struct Imported {
    /// Its letters, masked; their places in a file are not known yet.
    pub letters: Vec<Letter>,
    /// How many values were masked: names of writers, and personal data in the words.
    pub masked: usize,
}

/// The letters of a table. `allow` is what may stand in the open: the contact data of the sites. Every row with a fault
/// is reported.
pub fn from_table(table: &Table, organs: &[Organ], allow: &Allow) -> Result<Imported, Vec<RowFault>> {
    let mut faults = Vec::new();
    for heading in REQUIRED.into_iter().filter(|heading| table.column(heading).is_none()) {
        faults.push(fault(1, "letters-table-lacks-column", &[("name", heading)]));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut found = Imported::default();
    for (at, cells) in table.rows.iter().enumerate() {
        let row = Row { table, cells, number: at + 2 };
        let letter = row.letter(organs, allow, &mut found.masked, &mut faults);
        if let Some(letter) = letter {
            if found.letters.iter().any(|other| other.id == letter.id) {
                faults.push(fault(row.number, "duplicate-id", &[("value", &letter.id)]));
            }
            found.letters.push(letter);
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

struct Row<'a> {
    table: &'a Table,
    cells: &'a [String],
    /// As the spreadsheet counts it.
    number: usize,
}

impl Row<'_> {
    fn cell(&self, heading: &str) -> &str {
        let cell = self.table.column(heading).and_then(|at| self.cells.get(at));
        cell.map_or("", |cell| trim(cell))
    }

    fn yes(&self, heading: &str) -> bool {
        matches!(self.cell(heading), "是" | "同意" | "公开" | "true" | "1" | "Y" | "y")
    }

    fn letter(
        &self,
        organs: &[Organ],
        allow: &Allow,
        masked: &mut usize,
        faults: &mut Vec<RowFault>,
    ) -> Option<Letter> {
        let before = faults.len();
        let mut wrong = |code, args: &[(&'static str, &str)]| faults.push(fault(self.number, code, args));
        let id = self.cell("编号").to_ascii_lowercase();
        if !is_id(&id) {
            wrong("bad-id", &[("value", self.cell("编号"))]);
        }
        let [received, replied] = ["来信日期", "答复日期"].map(|heading| {
            let cell = self.cell(heading);
            let date = day(cell);
            if date.is_none() && !(cell.is_empty() && heading == "答复日期") {
                wrong("not-a-date", &[("field", heading), ("value", cell)]);
            }
            date
        });
        let kind = self.cell("类别");
        let kind_id = KINDS.iter().find(|(id, word)| *id == kind || kind.starts_with(word));
        if kind_id.is_none() {
            let known = KINDS.map(|(_, word)| word).join(" | ");
            wrong("unknown-choice", &[("field", "类别"), ("value", kind), ("known", &known)]);
        }
        let organ = organ(organs, self.cell("答复单位"));
        if organ.is_none() {
            let known = organs.iter().map(|organ| &*organ.name.zh).collect::<Vec<_>>().join(" | ");
            let args = [("field", "答复单位"), ("value", self.cell("答复单位")), ("known", &*known)];
            wrong("unknown-choice", &args);
        }
        let (consent, public) = (self.yes("同意公开"), self.yes("公开"));
        if public && !consent {
            wrong("letter-without-consent", &[]);
        }
        if let (Some(received), Some(replied)) = (received, replied)
            && replied < received
        {
            let (date, received) = (replied.to_string(), received.to_string());
            wrong("letter-answered-before-it-came", &[("date", &date), ("received", &received)]);
        }
        let needed = [("标题", true), ("来信内容", true), ("答复内容", replied.is_some())];
        for (heading, _) in
            needed.into_iter().filter(|(heading, needed)| *needed && self.cell(heading).is_empty())
        {
            if public {
                wrong("missing-field", &[("field", heading)]);
            }
        }
        let (received, kind, organ) = (received?, kind_id?.0, organ?);
        if faults.len() > before {
            return None;
        }
        let name = self.cell("来信人");
        // What is not shown is not kept: neither words nor names.
        let mut words = |heading: &str| -> Arc<str> {
            if !public {
                return "".into();
            }
            let text = self.cell(heading).replace("\r\n", "\n");
            let own = privacy::mask_mentions(&text, name);
            *masked += usize::from(own != text) + privacy::detect(&own, allow).len();
            privacy::mask(&own, allow).into()
        };
        let texts = ["标题", "来信内容", "答复内容"].map(&mut words);
        let writer: Arc<str> = if public { privacy::mask_name(name).into() } else { "".into() };
        *masked += usize::from(public && *writer != *name);
        let mongolian = texts[0].chars().any(|c| ('\u{1820}'..='\u{18aa}').contains(&c));
        let language = if mongolian { Lang::Mn } else { Lang::Zh };
        let [title, text, reply] = texts.map(|words| match language {
            Lang::Zh => Localized { zh: words, mn: "".into() },
            Lang::Mn => Localized { zh: "".into(), mn: words },
        });
        Some(Letter {
            file: "".into(),
            id: id.into(),
            received: (received, 0..0),
            kind,
            simple: self.yes("简单事项"),
            organ,
            writer,
            language,
            unreviewed: false,
            title,
            text,
            reply,
            words: Vec::new(),
            replied: replied.map(|day| (day, 0..0)),
            handling: Handling::Open,
            consent,
            public,
        })
    }
}

/// An organ by its id or its name, with or without what the sample adds in brackets.
fn organ(organs: &[Organ], name: &str) -> Option<usize> {
    let exact = organs.iter().position(|organ| *organ.id == *name || *organ.name.zh == *name);
    exact.or_else(|| {
        let ends = |organ: &Organ| !name.is_empty() && name.ends_with(organ.name.zh.trim_start_matches('市'));
        organs.iter().position(ends)
    })
}

/// A day as mailbox systems write it: `2026-11-06 10:22`, `2026/11/6`, `2026年11月6日`, or a spreadsheet's number.
fn day(cell: &str) -> Option<Date> {
    if let Ok(serial) = cell.parse::<i32>() {
        // Spreadsheets count the days from the last of 1899 but one (ECMA-376, 18.17.4.1). A year alone is no day.
        let from = jiff::civil::date(1899, 12, 30);
        return (20_000..80_000).contains(&serial).then(|| from + jiff::Span::new().days(serial));
    }
    let mut parts = cell.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    (year.len() == 4).then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())?
}

/// Letters as TOML, in their order.
pub fn render<'a>(letters: impl IntoIterator<Item = &'a Letter>, organs: &[Organ]) -> String {
    let mut out = String::new();
    for letter in letters {
        out.push_str(&format!("[[letters]]\nid = {}\n", quoted(&letter.id)));
        out.push_str(&format!("received = {}\nkind = {}\n", letter.received.0, quoted(letter.kind)));
        if letter.simple {
            out.push_str("simple = true\n");
        }
        out.push_str(&format!("organ = {}\n", quoted(&organs[letter.organ].id)));
        if letter.language == Lang::Mn {
            out.push_str("language = \"mn\"\n");
        }
        if !letter.writer.is_empty() {
            out.push_str(&format!("writer = {}\n", quoted(&letter.writer)));
        }
        for (field, words) in [("title", &letter.title), ("text", &letter.text), ("reply", &letter.reply)] {
            for (lang, text) in [("zh", &words.zh), ("mn", &words.mn)] {
                if !text.is_empty() {
                    out.push_str(&format!("{field}.{lang} = {}\n", paragraphs(text)));
                }
            }
        }
        if letter.language == Lang::Zh && !letter.title.mn.is_empty() {
            let state = if letter.unreviewed { "machine" } else { "reviewed" };
            out.push_str(&format!("mongolian = \"{state}\"\n"));
        }
        if let Some((day, _)) = letter.replied {
            out.push_str(&format!("replied = {day}\n"));
        }
        out.push_str(&format!("consent = {}\npublic = {}\n\n", letter.consent, letter.public));
    }
    out
}

/// A text of several lines stands in several lines, so that a difference shows the line that has changed.
fn paragraphs(text: &str) -> String {
    if !text.contains('\n') {
        return quoted(text);
    }
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let line = quoted(line);
            line[1..line.len() - 1].to_string()
        })
        .collect();
    format!("\"\"\"\n{}\"\"\"", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostic;

    const CSV: &str = "编号,来信日期,类别,标题,来信人,来信内容,答复单位,答复日期,答复内容,同意公开,公开
LD-1,2026/11/6 9:30,咨询,路灯,张三,\"我叫张三，电话13812341234。
家住恩和村3组12号。\",市教育局,2026年11月10日,张三：您好。办公室电话0470-6821234。,是,是
LD-2,46332,投诉,私事,李四,身份证150784199001010011,市文旅局,,,否,否
";

    fn organs() -> Vec<Organ> {
        [("edu", "市教育局"), ("wlt", "市文旅局")]
            .map(|(id, name)| Organ {
                id: id.into(),
                name: Localized { zh: name.into(), mn: "".into() },
                site: Some(0),
            })
            .into()
    }

    #[test]
    fn personal_data_is_masked_and_closed_letters_keep_no_word() {
        let allow = Allow::none().phone("0470-6821234");
        let table = Table::from_csv(CSV.as_bytes()).unwrap();
        let found = from_table(&table, &organs(), &allow).unwrap();
        let toml = render(&found.letters, &organs());
        for secret in ["张三", "13812341234", "3组", "李四", "150784199001010011", "私事"] {
            assert!(!toml.contains(secret), "{secret} in {toml}");
        }
        assert!(toml.contains("0470-6821234") && toml.contains("张**：您好"), "{toml}");
        assert!(
            toml.contains("received = 2026-11-06\n") && toml.contains("replied = 2026-11-10\n"),
            "{toml}"
        );
        assert_eq!(found.masked, 5);
        assert_eq!(found.letters[1].received.0, jiff::civil::date(2026, 11, 6));
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let table = Table::from_csv(CSV.as_bytes()).unwrap();
        let found = from_table(&table, &organs(), &Allow::none()).unwrap().letters;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(super::super::letters::FOLDER);
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("2026.toml"), render(&found, &organs())).unwrap();
        let mut out: Vec<Diagnostic> = Vec::new();
        let read = super::super::letters::read(folder.path(), &organs(), &mut out);
        assert!(out.is_empty(), "{out:?}");
        assert_eq!(render(read.letters.iter().rev(), &organs()), render(&found, &organs()));
        assert_eq!(read.letters[read.find("ld-1").unwrap()].handling, Handling::Days(2));
    }

    #[test]
    fn every_faulty_row_is_told() {
        let text = "编号,来信日期,类别,答复单位,答复日期,公开,同意公开\n甲,昨天,闲聊,海关,,,\n\
                    b,2026-11-06,咨询,市教育局,2026-11-05,是,否\n";
        let faults = from_table(&Table::from_csv(text.as_bytes()).unwrap(), &organs(), &Allow::none());
        let faults: Vec<(usize, &str)> = faults.unwrap_err().iter().map(|f| (f.row, f.code)).collect();
        let second = ["bad-id", "not-a-date", "unknown-choice", "unknown-choice"].map(|code| (2, code));
        let third = [
            "letter-without-consent",
            "letter-answered-before-it-came",
            "missing-field",
            "missing-field",
            "missing-field",
        ]
        .map(|code| (3, code));
        assert_eq!(faults, [&second[..], &third[..]].concat());
        let none = from_table(&Table::from_csv("标题\n甲\n".as_bytes()).unwrap(), &organs(), &Allow::none());
        assert_eq!(none.unwrap_err().len(), 4);
    }
}
