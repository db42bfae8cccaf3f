//! A report's figures inside a page: `:::figures{report="annual" year="2025" part="2"}`.

use super::world::World;
use crate::figures::{self, Asked, Kind};
use crate::lang::Lang;
use crate::lang::inline::escape;
use crate::markdown::{FiguresUse, LinkFault};
use crate::sheet::Part;

/// What a directive asks for; a name that is none, a year or a number that is none, is the editor's fault.
pub fn parse(report: &str, site: String, year: &str, part: &str) -> Result<FiguresUse, LinkFault> {
    let fault = |field: &str, value: &str, known: String| {
        let args = [("field", field), ("value", value)].map(|(name, value)| (name, value.to_string()));
        ("unknown-choice", args.into_iter().chain([("known", known)]).collect())
    };
    if Kind::parse(report).is_none() {
        return Err(fault("report", report, Kind::ALL.map(|(name, _)| name).join(" | ")));
    }
    let number = |text: &str| if text.is_empty() { Ok(0) } else { text.parse::<i16>() };
    let (Ok(stated), true) = (number(year), year.is_empty() || year.len() == 4) else {
        return Err(fault("year", year, "2025".into()));
    };
    match number(part) {
        Ok(nth @ 0..100) => Ok(FiguresUse { report: report.into(), site, year: stated, part: nth as usize }),
        _ => Err(fault("part", part, "1 | 2 | 3".into())),
    }
}

/// The figures as HTML in the page's language; the State Council's forms are Chinese on every page.
pub fn html(world: &World, asked: &FiguresUse, lang: Lang) -> String {
    let cluster = world.cluster;
    let (Some(kind), Some(site)) = (Kind::parse(&asked.report), cluster.site_by_id(&asked.site)) else {
        return String::new();
    };
    let own = if kind.is_chinese() { Lang::Zh } else { lang };
    let year = if asked.year == 0 { cluster.as_of.year() } else { asked.year };
    let sheet = figures::sheet(kind, &Asked { cluster, site, year, words: world.words(own), lang: own });
    let grids = sheet.parts.iter().filter_map(|part| match part {
        Part::Grid(grid) => Some(grid.html()),
        _ => None,
    });
    let html = match asked.part {
        0 => sheet.html(),
        nth => grids.skip(nth - 1).take(1).collect(),
    };
    if own == lang {
        return html;
    }
    // A form with many columns stands horizontally, and the keyboard can scroll it.
    let mut out = String::from("<div class=\"part-horizontal\" lang=\"");
    escape(&mut out, own.tag());
    out.push_str("\" tabindex=\"0\">\n");
    out.push_str(&html);
    out.push_str("</div>\n");
    out
}
