//! A table as people exchange it: CSV and XLSX in and out, JSON in, Markdown out. Knows nothing of what the cells mean.

use anyhow::{Context, Result, bail};
use calamine::{Data, Reader, Xlsx};
use jiff::civil::DateTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};
use std::io::Cursor;

/// Longest width of a written column, in characters: wider ones wrap.
const WIDEST: usize = 60;

/// A table with a heading row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Its name; the sheet's name in XLSX.
    pub name: String,
    /// The headings.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(name: &str, header: &[&str]) -> Table {
        Table {
            name: name.into(),
            header: header.iter().map(|cell| cell.to_string()).collect(),
            rows: Vec::new(),
        }
    }

    /// The column with this heading.
    pub fn column(&self, heading: &str) -> Option<usize> {
        self.header.iter().position(|cell| cell == heading)
    }

    /// CSV in UTF-8 with the mark that makes spreadsheet programs read it as such.
    pub fn csv(&self) -> Vec<u8> {
        let mut bytes = b"\xef\xbb\xbf".to_vec();
        let mut writer = csv::Writer::from_writer(&mut bytes);
        for row in std::iter::once(&self.header).chain(&self.rows) {
            // Writing to memory can't fail, and every row is as long as the header.
            let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
        }
        let _ = writer.flush();
        drop(writer);
        bytes
    }

    /// Reads CSV in UTF-8, or in GBK as Chinese spreadsheet programs write it.
    pub fn from_csv(bytes: &[u8]) -> Result<Table> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_string(),
            Err(_) => {
                let (text, _, broken) = encoding_rs::GB18030.decode(bytes);
                if broken {
                    bail!("the file is neither UTF-8 nor GB 18030");
                }
                text.into_owned()
            }
        };
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.context("the file is no CSV")?;
            rows.push(record.iter().map(|cell| unescaped(cell).to_string()).collect());
        }
        Ok(Table::of_rows("", rows))
    }

    /// Reads a JSON file: a list of objects whose keys are the headings; a list of text is one entry a line.
    pub fn from_json(bytes: &[u8]) -> Result<Table> {
        let rows: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_slice(bytes).context("the file is no list of objects")?;
        let mut table = Table::new("", &[]);
        for row in &rows {
            for key in row.keys().filter(|key| !table.header.contains(key)).cloned().collect::<Vec<_>>() {
                table.header.push(key);
            }
        }
        let text = |value: Option<&serde_json::Value>| match value {
            Some(serde_json::Value::String(text)) => text.clone(),
            Some(serde_json::Value::Array(lines)) => {
                lines.iter().filter_map(|line| line.as_str()).collect::<Vec<_>>().join("\n")
            }
            Some(serde_json::Value::Number(number)) => number.to_string(),
            Some(serde_json::Value::Bool(true)) => "是".into(),
            _ => String::new(),
        };
        table.rows =
            rows.iter().map(|row| table.header.iter().map(|key| text(row.get(key))).collect()).collect();
        Ok(table)
    }

    /// Reads the first sheet of an XLSX file.
    pub fn from_xlsx(bytes: &[u8]) -> Result<Table> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).context("the file is no XLSX")?;
        let name = book.sheet_names().first().cloned().context("the file has no sheet")?;
        let range = book.worksheet_range(&name).with_context(|| format!("the sheet {name} can't be read"))?;
        let cell = |cell: &Data| match cell {
            Data::Empty => String::new(),
            Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
            other => other.to_string(),
        };
        let rows = range.rows().map(|row| row.iter().map(cell).collect()).collect();
        Ok(Table::of_rows(&name, rows))
    }

    /// XLSX with one sheet a table. `made` is the time the file bears: the clock of the build, never the machine's.
    pub fn xlsx(tables: &[Table], made: DateTime) -> Result<Vec<u8>> {
        let mut book = Workbook::new();
        let date = made.date();
        let made = ExcelDateTime::from_ymd(date.year() as u16, date.month() as u8, date.day() as u8)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let head = Format::new().set_bold().set_text_wrap();
        let body = Format::new().set_text_wrap();
        for table in tables {
            let sheet = book.add_worksheet();
            if !table.name.is_empty() {
                // A sheet's name has at most 31 characters and none of these (ECMA-376).
                let name: String = table.name.chars().filter(|c| !"[]:*?/\\".contains(*c)).take(31).collect();
                sheet.set_name(name)?;
            }
            for (row, cells) in std::iter::once(&table.header).chain(&table.rows).enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let format = if row == 0 { &head } else { &body };
                    match cell.parse::<u32>() {
                        // An index or a phone number has zeros in front: those stay text.
                        Ok(number) if number.to_string() == *cell => {
                            sheet.write_number_with_format(row as u32, column as u16, number, format)?
                        }
                        _ => sheet.write_string_with_format(row as u32, column as u16, cell, format)?,
                    };
                }
            }
            for column in 0..table.header.len() {
                let cells = std::iter::once(&table.header).chain(&table.rows);
                let widest = cells.filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
                sheet.set_column_width(column as u16, widest.unwrap_or(0).clamp(6, WIDEST) as f64)?;
            }
            sheet.set_freeze_panes(1, 0)?;
        }
        Ok(book.save_to_buffer()?)
    }

    /// A table of HTML.
    pub fn html(&self) -> String {
        let row = |cells: &[String], tag: &str| {
            let mut html = String::from("<tr>");
            for cell in cells {
                html.push_str(&format!("<{tag}>"));
                crate::lang::inline::escape(&mut html, cell);
                html.push_str(&format!("</{tag}>"));
            }
            html + "</tr>\n"
        };
        let rows: String = self.rows.iter().map(|cells| row(cells, "td")).collect();
        let mut caption = String::new();
        crate::lang::inline::escape(&mut caption, &self.name);
        let head = row(&self.header, "th scope=\"col\"").replace("</th scope=\"col\">", "</th>");
        format!("<table><caption>{caption}</caption>\n<thead>{head}</thead>\n<tbody>{rows}</tbody></table>\n")
    }

    /// A table of Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        let mut line = |cells: &[String]| {
            for cell in cells {
                text.push_str("| ");
                text.push_str(&cell.replace('|', "\\|").replace('\n', "<br>"));
                text.push(' ');
            }
            text.push_str("|\n");
        };
        line(&self.header);
        line(&self.header.iter().map(|_| "---".to_string()).collect::<Vec<_>>());
        self.rows.iter().for_each(|row| line(row));
        text
    }

    fn of_rows(name: &str, rows: Vec<Vec<String>>) -> Table {
        let mut rows = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.is_empty()));
        let header = rows.next().unwrap_or_default();
        let fit = |mut row: Vec<String>| {
            row.resize(header.len(), String::new());
            row
        };
        let rows = rows.map(fit).collect();
        Table { name: name.into(), header, rows }
    }
}

/// A cell that a spreadsheet program would take for a formula is written with `'` before it (CWE-1236).
pub fn harmless(cell: &str) -> String {
    match cell.starts_with(['=', '+', '@', '-']) && cell.parse::<f64>().is_err() {
        true => format!("'{cell}"),
        false => cell.to_string(),
    }
}

fn unescaped(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '@', '-']) => rest,
        _ => cell,
    }
}

/// Width in half-width characters: Chinese takes two.
fn width(cell: &str) -> usize {
    let line = |line: &str| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    cell.lines().map(line).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new("目录", &["序号", "事项", "说明"]);
        let row = |cells: [&str; 3]| cells.map(str::to_string).to_vec();
        table.rows.push(row(["1", "教育法律、法规", "含“引号”,逗号\n两行"]));
        table.rows.push(row(["007", "=1+1", "ᠮᠣᠩᠭᠣᠯ᠎ᠢᠶᠠᠷ"]));
        table
    }

    #[test]
    fn csv_comes_back_as_it_was_and_holds_no_formula() {
        let bytes = table().csv();
        assert!(String::from_utf8(bytes.clone()).unwrap().contains("'=1+1"));
        assert_eq!(Table::from_csv(&bytes).unwrap(), Table { name: String::new(), ..table() });
    }

    #[test]
    fn gbk_is_understood() {
        let (bytes, ..) = encoding_rs::GB18030.encode("序号,事项\n1,义务教育\n");
        assert_eq!(Table::from_csv(&bytes).unwrap().rows, [["1", "义务教育"]]);
    }

    #[test]
    fn xlsx_comes_back_as_it_was_and_is_the_same_each_time() {
        let day = jiff::civil::date(2026, 11, 24).at(9, 0, 0, 0);
        let bytes = Table::xlsx(&[table()], day).unwrap();
        assert_eq!(bytes, Table::xlsx(&[table()], day).unwrap());
        assert_eq!(Table::from_xlsx(&bytes).unwrap(), table());
    }

    #[test]
    fn markdown_keeps_one_row_a_line() {
        assert!(table().markdown().contains("| 1 | 教育法律、法规 | 含“引号”,逗号<br>两行 |\n"));
    }
}
