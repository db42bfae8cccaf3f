//! The inspectors' sheet as a part of the portal. It follows from all that was found in the other outputs and is looked at by
//! no rule itself, so it can be made last and nothing goes in a circle.

use crate::diagnostic::Report;
use crate::lang::Lang;
use crate::messages::MessageLanguage;
use crate::plan::{self, Output, Plan, SheetFile};
use crate::render::section::{Section, SectionId, SectionPlace};
use crate::render::world::Here;
use crate::render::{self, World};
use crate::rules::Settings;
use crate::score;

/// The sheet's files, where site.toml asks for them; [`Plan::sheet`] then holds them.
pub fn outputs(world: &World, plan: &mut Plan, settings: &Settings, found: &Report) -> Vec<Output> {
    if !world.cluster.config.publish_score || world.without.rules {
        return Vec::new();
    }
    plan.sheet = files(world, settings, found);
    plan::sheet(world, plan)
}

/// One of the files for the preview, by what was found so far; `None` where the path is another's.
pub fn on_demand(world: &World, settings: &Settings, found: &Report, path: &str) -> Option<Vec<u8>> {
    let portal = world.cluster.config.portal;
    let spot = |file: &SheetFile| world.addresses.of_site(portal, file.lang, file.name);
    let all = files(world, settings, found);
    let file = all.into_iter().find(|file| world.addresses.output(&spot(file)) == path)?;
    if file.name != plan::SHEET[0] {
        return Some(file.text.into_bytes());
    }
    let id = SectionId { site: portal, lang: file.lang, place: SectionPlace::Home };
    let section = Section::render(world, id).ok()?;
    let here = Here { spot: spot(&file), rooted: false, lang: file.lang };
    render::sheet::page(world, &section, &here, &file.text).ok().map(|made| made.bytes)
}

/// The files: a page in each language, and a table in the language of the inspectors.
pub fn files(world: &World, settings: &Settings, found: &Report) -> Vec<SheetFile> {
    let (config, as_of) = (&world.cluster.config, world.cluster.as_of);
    let [page, table] = plan::SHEET;
    let file = |name, lang, text: String| SheetFile { name, lang, text };
    let mut files = Vec::new();
    for lang in Lang::ALL.into_iter().filter(|lang| world.has(*lang)) {
        let language = MessageLanguage::from(lang);
        let mut sheets = score::sheets(config, settings, found, language);
        let matrix = score::matrix(world, found, language);
        files.push(file(page, lang, score::published(&sheets, &matrix, language, as_of)));
        if lang != Lang::Zh {
            continue;
        }
        // Places and words stay in the office.
        for line in sheets.iter_mut().flat_map(|sheet| sheet.vetoes.iter_mut().chain(&mut sheet.deductions)) {
            line.places = vec![(String::new(), format!("×{}", line.count), line.count)];
        }
        files.push(file(table, lang, score::sheet_csv(&sheets, language)));
    }
    files
}
