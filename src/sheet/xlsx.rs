//! A sheet as XLSX, with the merged cells of the official forms.

use super::{Content, Grid, Part, Sheet};
use anyhow::Result;
use jiff::civil::DateTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

impl Sheet {
    /// The workbook: one page with texts and tables in their order. `made` is the time the file bears: the clock of the
    /// build, never the machine's.
    pub fn xlsx(&self, made: DateTime) -> Result<Vec<u8>> {
        let mut book = Workbook::new();
        let date = made.date();
        let made = ExcelDateTime::from_ymd(date.year() as u16, date.month() as u8, date.day() as u8)?;
        book.set_properties(&DocProperties::new().set_title(&self.title).set_creation_datetime(&made));
        let formats = Formats::new();
        let page = book.add_worksheet();
        page.set_name("报表")?;
        page.write_string_with_format(0, 0, &self.title, &formats.title)?;
        let mut row = 2;
        for part in &self.parts {
            match part {
                Part::Heading(text) => {
                    page.write_string_with_format(row, 0, text, &formats.title)?;
                    row += 1;
                }
                Part::Text(text) => {
                    page.write_string(row, 0, text)?;
                    row += 1;
                }
                Part::Grid(grid) => row = grid.xlsx(page, row, &formats)? + 1,
            }
        }
        Ok(book.save_to_buffer()?)
    }
}

impl Grid {
    /// Writes the table from `top`; the row after it is returned.
    fn xlsx(&self, page: &mut Worksheet, top: u32, formats: &Formats) -> Result<u32> {
        page.write_string_with_format(top, 0, &self.caption, &formats.title)?;
        let top = top + 1;
        for (row, column, cell) in self.places() {
            let format = if cell.heading { &formats.heading } else { &formats.cell };
            let (first, left) = (top + row as u32, column as u16);
            if cell.columns > 1 || cell.rows > 1 {
                let (last, right) = (first + cell.rows as u32 - 1, left + cell.columns as u16 - 1);
                page.merge_range(first, left, last, right, "", format)?;
            }
            match &cell.content {
                Content::Text(text) => page.write_string_with_format(first, left, text, format)?,
                Content::Number(number) => {
                    page.write_number_with_format(first, left, *number as f64, format)?
                }
                Content::Hundredths(number) => {
                    page.write_number_with_format(first, left, *number as f64 / 100.0, format)?
                }
            };
        }
        Ok(top + self.rows.len() as u32)
    }
}

struct Formats {
    title: Format,
    heading: Format,
    cell: Format,
}

impl Formats {
    fn new() -> Formats {
        let cell = Format::new()
            .set_border(FormatBorder::Thin)
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter);
        let heading = cell.clone().set_bold();
        Formats { title: Format::new().set_bold(), heading, cell }
    }
}
