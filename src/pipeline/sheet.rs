//! The inspectors' sheet as a part of the portal. It follows from all that was found in the other outputs and is looked at by
//! no rule itself, so it can be made last and nothing goes in a circle.

use crate::diagnostic::Report;
use crate::messages::MessageLanguage;
use crate::plan::{self, Output, Plan};
use crate::render::World;
use crate::rules::Settings;
use crate::score;

/// The sheet's files, where site.toml asks for them; [`Plan::sheet`] then holds them.
pub fn outputs(world: &World, plan: &mut Plan, settings: &Settings, found: &Report) -> Vec<Output> {
    if !world.cluster.config.publish_score {
        return Vec::new();
    }
    plan.sheet = files(world, settings, found);
    plan::sheet(world, plan)
}

/// The files by name. The published sheet speaks the language of the inspectors.
pub fn files(world: &World, settings: &Settings, found: &Report) -> Vec<(&'static str, Vec<u8>)> {
    let (config, as_of) = (&world.cluster.config, world.cluster.as_of);
    let language = MessageLanguage::Zh;
    let mut sheets = score::sheets(config, settings, found, language);
    let matrix = score::matrix(world, language);
    let html = score::published(&sheets, &matrix, language, as_of);
    // Places and words stay in the office.
    for line in sheets.iter_mut().flat_map(|sheet| sheet.vetoes.iter_mut().chain(&mut sheet.deductions)) {
        line.places = vec![(String::new(), format!("×{}", line.count))];
    }
    let csv = score::sheet_csv(&sheets, language);
    let [page, table] = plan::SHEET;
    vec![(page, html.into_bytes()), (table, csv.into_bytes())]
}
