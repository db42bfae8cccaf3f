//! A sheet as HTML, with merged cells that a screen reader can follow: every heading has its scope.

use super::{Cell, Content, Grid, Part, Sheet};
use crate::lang::inline::escape;

impl Sheet {
    /// The parts as HTML, without the title: the page has it.
    pub fn html(&self) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Heading(text) => tag(&mut out, "h2", text),
                Part::Text(text) => tag(&mut out, "p", text),
                Part::Grid(grid) => out.push_str(&grid.html()),
            }
        }
        out
    }
}

impl Grid {
    /// The table. It scrolls in its own frame, which the keyboard can reach.
    pub fn html(&self) -> String {
        let mut out =
            String::from("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape(&mut out, &self.caption);
        out.push_str("\">\n<table class=\"figures\">\n<caption>");
        escape(&mut out, &self.caption);
        out.push_str("</caption>\n");
        for (at, row) in self.rows.iter().enumerate() {
            if at == 0 {
                out.push_str(if self.head > 0 { "<thead>\n" } else { "<tbody>\n" });
            } else if at == self.head {
                out.push_str("</thead>\n<tbody>\n");
            }
            out.push_str("<tr>");
            for cell in row {
                self.cell(&mut out, cell, at < self.head);
            }
            out.push_str("</tr>\n");
        }
        out.push_str(if self.rows.len() > self.head { "</tbody>\n" } else { "</thead>\n" });
        out.push_str("</table>\n</div>\n");
        out
    }

    fn cell(&self, out: &mut String, cell: &Cell, head: bool) {
        let tag = if cell.heading { "th" } else { "td" };
        out.push('<');
        out.push_str(tag);
        if cell.heading {
            let scope = match (head, cell.columns > 1, cell.rows > 1) {
                (true, true, _) => "colgroup",
                (true, ..) => "col",
                (false, _, true) => "rowgroup",
                (false, ..) => "row",
            };
            out.push_str(&format!(" scope=\"{scope}\""));
        } else if !matches!(cell.content, Content::Text(_)) {
            out.push_str(" class=\"number\"");
        }
        for (name, value) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
            if value > 1 {
                out.push_str(&format!(" {name}=\"{value}\""));
            }
        }
        out.push('>');
        escape(out, &cell.content.words());
        out.push_str(&format!("</{tag}>"));
    }
}

fn tag(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>"));
    escape(out, text);
    out.push_str(&format!("</{name}>\n"));
}
