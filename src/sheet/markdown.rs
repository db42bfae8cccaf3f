//! A sheet as Markdown. A table with merged cells is written as HTML, which CommonMark allows and Markdown's own tables
//! can't say.

use super::{Grid, Part, Sheet};

impl Sheet {
    /// The whole sheet.
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n", self.title);
        for part in &self.parts {
            out.push('\n');
            match part {
                Part::Heading(text) => out.push_str(&format!("## {text}\n")),
                Part::Text(text) => out.push_str(&format!("{text}\n")),
                Part::Grid(grid) => out.push_str(&grid.markdown()),
            }
        }
        out
    }
}

impl Grid {
    fn markdown(&self) -> String {
        let merged = self.rows.iter().flatten().any(|cell| cell.columns > 1 || cell.rows > 1);
        if merged || self.head != 1 {
            return self.html();
        }
        let mut out = format!("{}\n\n", self.caption);
        for (at, row) in self.rows.iter().enumerate() {
            out.push('|');
            for cell in row {
                let text = cell.content.words().replace('|', "\\|").replace('\n', " ");
                out.push_str(&format!(" {text} |"));
            }
            out.push('\n');
            if at == 0 {
                out.push_str(&format!("|{}\n", "---|".repeat(row.len())));
            }
        }
        out
    }
}
