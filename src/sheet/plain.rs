//! A sheet as CSV: its tables one below the other, each under its caption.

use super::{Part, Sheet};

impl Sheet {
    /// CSV in UTF-8 with the mark that makes spreadsheet programs read it as such.
    pub fn csv(&self) -> Vec<u8> {
        let mut bytes = b"\xef\xbb\xbf".to_vec();
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(&mut bytes);
        let mut row = |cells: &[String]| {
            // Writing to memory can't fail.
            let _ = writer.write_record(cells.iter().map(|cell| crate::table::harmless(cell)));
        };
        row(std::slice::from_ref(&self.title));
        for part in &self.parts {
            match part {
                Part::Heading(text) | Part::Text(text) => row(std::slice::from_ref(text)),
                Part::Grid(grid) => {
                    row(std::slice::from_ref(&grid.caption));
                    grid.plain().iter().for_each(|cells| row(cells));
                }
            }
        }
        let _ = writer.flush();
        drop(writer);
        bytes
    }
}
