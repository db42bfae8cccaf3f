//! Sheets and the matrix as HTML: for the office whole in itself, without script, good to print; for the public the text of
//! a page.

use super::text::{certainty, cost};
use super::{Line, Matrix, Sheet};
use crate::diagnostic::Level;
use crate::integrity::base64;
use crate::lang::Lang;
use crate::lang::inline::{escape, write_text};
use crate::lang::number::points;
use crate::messages::MessageLanguage;
use jiff::civil::DateTime;

const STYLE: &str = "body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1b1b;background:#fff}\
table{border-collapse:collapse;margin:1rem 0}caption{text-align:start;font-weight:700}\
th,td{border:1px solid #8a8a8a;padding:.3rem .6rem;text-align:start;vertical-align:top;min-inline-size:2.6em}th{background:#f0f0f0}\
tbody th,td.name{min-inline-size:9em}td.number,th.number{text-align:end;white-space:nowrap}.small{font-size:.85rem}\
ul{margin:0;padding-inline-start:1.2em}td ul{min-inline-size:11em}li{overflow-wrap:anywhere}.table-scroll{overflow:auto}\
html:lang(mn){writing-mode:vertical-lr}:lang(mn){font-family:\"Bosoo Mongol\",\"Noto Sans Mongolian\",\"Mongolian Baiti\",system-ui,sans-serif}\
html:lang(mn)>body{max-width:none;max-height:72rem;margin:0 2rem;padding:1rem 0}";

/// The theme's font: a sheet is read where it is sent to, and machines without a Mongolian font show boxes.
const FONT: &[u8] = include_bytes!("../../themes/standard/assets/fonts/bosoo-mongol.woff2");

/// All sheets with their places: for the office, not for publication.
pub fn sheet_html(sheets: &[Sheet], language: MessageLanguage, as_of: DateTime) -> String {
    let mut page = Page::new(language, "score-title", as_of);
    summary(&mut page, sheets);
    for sheet in sheets.iter().filter(|sheet| sheet.has_lines()) {
        page.raw("<h2>");
        page.text(&sheet.name);
        page.raw("</h2>\n");
        if !sheet.service {
            page.paragraph("score-no-service");
        }
        lines(&mut page, sheet, true);
    }
    page.end()
}

/// What is published, as the text of a page: results and sums. Places and words of findings stay in the office.
pub fn published(sheets: &[Sheet], matrix: &Matrix, language: MessageLanguage, as_of: DateTime) -> String {
    let mut page = Page::part(language);
    page.note(as_of);
    page.paragraph("score-published-note");
    summary(&mut page, sheets);
    for sheet in sheets.iter().filter(|sheet| sheet.has_lines()) {
        page.raw("<h2>");
        page.text(&sheet.name);
        page.raw("</h2>\n");
        lines(&mut page, sheet, false);
    }
    page.raw("<h2>");
    page.word("uniform-title");
    page.raw("</h2>\n");
    table(&mut page, matrix, false);
    page.html
}

/// The matrix alone.
pub fn matrix_html(matrix: &Matrix, language: MessageLanguage, as_of: DateTime) -> String {
    let mut page = Page::new(language, "uniform-title", as_of);
    table(&mut page, matrix, true);
    page.end()
}

fn summary(page: &mut Page, sheets: &[Sheet]) {
    page.table("score-summary");
    page.raw("<caption>");
    page.word("score-summary");
    page.raw("</caption>\n<thead><tr>");
    for id in ["site", "result", "score", "bonus"] {
        page.head(&format!("score-column-{id}"));
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for sheet in sheets {
        page.raw("<tr><th scope=\"row\">");
        page.text(&sheet.name);
        page.raw("</th><td>");
        page.word(&format!("score-{}", sheet.verdict.id()));
        page.raw(&format!(
            "</td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n",
            points(sheet.score),
            points(sheet.bonus_points())
        ));
    }
    page.raw("</tbody></table></div>\n");
}

fn lines(page: &mut Page, sheet: &Sheet, places: bool) {
    let all: Vec<&Line> = sheet.vetoes.iter().chain(&sheet.deductions).collect();
    if all.is_empty() {
        return;
    }
    page.table("score-title");
    page.raw("<thead><tr>");
    let mut columns = vec!["level", "indicator", "code", "count", "cost", "sure"];
    columns.extend(places.then_some("place"));
    for id in columns {
        page.head(&format!("score-column-{id}"));
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for line in all {
        page.raw("<tr><td>");
        page.word(&format!("level-{}", line.level.id()));
        page.raw("</td><td class=\"name\">");
        page.text(&line.indicator);
        page.raw("</td><td>");
        page.text(line.code);
        // A veto has no points: it fails the site as a whole.
        let costs = line.level == Level::Deduct;
        page.raw(&format!("</td><td class=\"number\">{}</td><td class=\"number\">", line.count));
        let cost = if costs { cost(line, page.language) } else { "–".to_string() };
        page.text(&cost);
        page.raw("</td><td>");
        let sure = if costs { certainty(line.certainty, page.language) } else { String::new() };
        page.text(&sure);
        page.raw("</td>");
        if places {
            page.raw("<td class=\"small\"><ul>");
            for (place, reason, _) in &line.places {
                page.raw("<li>");
                page.text(&format!("{place}  {reason}"));
                page.raw("</li>");
            }
            page.raw("</ul></td>");
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n");
    if !sheet.deductions.is_empty() {
        page.raw("<tfoot><tr><th scope=\"row\" colspan=\"4\">");
        page.word("score-lost");
        let rest = if places { 2 } else { 1 };
        page.raw(&format!(
            "</th><td class=\"number\">{}</td><td colspan=\"{rest}\"></td></tr></tfoot>",
            points(sheet.lost())
        ));
    }
    page.raw("</table></div>\n");
}

/// What is missing stays in the office: `lacks`.
fn table(page: &mut Page, matrix: &Matrix, lacks: bool) {
    page.table("uniform-title");
    page.raw("<thead><tr>");
    page.head("score-column-layout");
    page.head("score-column-site");
    for name in &matrix.requirements {
        page.raw("<th scope=\"col\">");
        page.text(name);
        page.raw("</th>");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for (layout, site, cells) in &matrix.sites {
        page.raw("<tr><td>");
        page.text(layout);
        page.raw("</td><th scope=\"row\">");
        page.text(site);
        page.raw("</th>");
        for cell in cells {
            page.raw(&format!("<td>{}", cell.mark.sign()));
            if lacks && !cell.lacks.is_empty() {
                page.raw("<ul class=\"small\">");
                for lack in &cell.lacks {
                    page.raw("<li>");
                    page.text(lack);
                    page.raw("</li>");
                }
                page.raw("</ul>");
            }
            page.raw("</td>");
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody></table></div>\n");
}

struct Page {
    html: String,
    language: MessageLanguage,
}

impl Page {
    fn new(language: MessageLanguage, title: &str, as_of: DateTime) -> Page {
        let tag = language.site().map_or("en", Lang::tag);
        let mut page = Page::part(language);
        page.raw(&format!(
            "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
        ));
        escape(&mut page.html, &language.say(title, &[]));
        let font = match language.site() {
            Some(Lang::Mn) => format!(
                "@font-face{{font-family:\"Bosoo Mongol\";src:url(data:font/woff2;base64,{}) format(\"woff2\")}}",
                base64(FONT)
            ),
            _ => String::new(),
        };
        page.raw(&format!("</title>\n<style>{STYLE}{font}</style>\n</head>\n<body>\n<main>\n<h1>"));
        page.word(title);
        page.raw("</h1>\n");
        page.note(as_of);
        page
    }

    /// What a template sets into the frame of a site.
    fn part(language: MessageLanguage) -> Page {
        Page { html: String::new(), language }
    }

    fn note(&mut self, as_of: DateTime) {
        let words = [("date", as_of.date().to_string())];
        let sentence = self.language.say("score-note", &words);
        self.raw("<p>");
        self.text(&sentence);
        self.raw("</p>\n");
    }

    /// Opens a table that scrolls by itself where it is wider than the page.
    fn table(&mut self, name: &str) {
        let name = self.language.say(name, &[]);
        self.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape(&mut self.html, &name);
        self.raw("\">\n<table>\n");
    }

    fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn text(&mut self, text: &str) {
        match self.language.site() {
            Some(lang) => write_text(&mut self.html, text, lang),
            None => escape(&mut self.html, text),
        }
    }

    fn word(&mut self, id: &str) {
        let word = self.language.say(id, &[]);
        self.text(&word);
    }

    fn paragraph(&mut self, id: &str) {
        self.raw("<p>");
        self.word(id);
        self.raw("</p>\n");
    }

    fn head(&mut self, id: &str) {
        let number = ["score-column-score", "score-column-bonus", "score-column-count", "score-column-cost"];
        self.raw(if number.contains(&id) {
            "<th scope=\"col\" class=\"number\">"
        } else {
            "<th scope=\"col\">"
        });
        self.word(id);
        self.raw("</th>");
    }

    fn end(mut self) -> String {
        self.raw("</main>\n</body>\n</html>\n");
        self.html
    }
}
