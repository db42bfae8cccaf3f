//! How far the Mongolian side is: by site, how many documents have a counterpart and in which state; by file of data, how
//! many texts have Mongolian words, and whether a native reader has read them.

use super::Asked;
use super::count::covers;
use crate::config::Mongolian;
use crate::lang::Lang;
use crate::load::document::TranslationState;
use crate::model::{Cluster, Counterpart};
use crate::sheet::{Grid, Part, Sheet};
use std::collections::BTreeMap;

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, words, lang, .. } = *asked;
    let word = |id: &str| words.word(id);
    let sites = cluster.config.sites.len();
    // documents, counterparts, reviewed, machine, stale, missing
    let mut counts = vec![[0u64; 6]; sites];
    for document in &cluster.documents {
        let row = &mut counts[document.site];
        row[0] += 1;
        match document.counterpart {
            Counterpart::Page => {
                row[1] += 1;
                let reviewed = document.translation_state() == Some(TranslationState::Reviewed);
                row[if reviewed { 2 } else { 3 }] += 1;
                row[4] += u64::from(document.stale);
            }
            Counterpart::Fallback | Counterpart::Link | Counterpart::Hidden => row[5] += 1,
        }
    }
    let head = [
        "figures_site",
        "figures_documents",
        "figures_counterparts",
        "figures_reviewed",
        "figures_machine",
        "figures_stale",
        "figures_missing",
    ];
    let mut grid = Grid::with_head(word("figures_translations"), head.map(word));
    let mut sum = [0; 6];
    for site in (0..sites).filter(|site| covers(cluster, asked.site, *site)) {
        grid.figures(cluster.config.sites[site].name.get(lang).to_string(), counts[site]);
        (0..6).for_each(|at| sum[at] += counts[site][at]);
    }
    grid.figures(word("figures_sum"), sum);
    let parts = vec![Part::Grid(grid), Part::Grid(data(asked))];
    let title =
        format!("{} {}", cluster.config.sites[asked.site].name.get(lang), word("figures_translations"));
    Sheet { title, parts }
}

/// The Mongolian words of files of data: how many texts, how many of them a native reader has read.
fn data(asked: &Asked) -> Grid {
    let head = ["figures_file", "figures_texts", "figures_reviewed", "figures_machine"];
    let word = |id: &str| asked.words.word(id);
    let mut grid = Grid::with_head(word("figures_data_words"), head.map(word));
    let mut sum = [0; 3];
    for (file, reviewed, machine) in files(asked) {
        let row = [reviewed + machine, reviewed, machine];
        (0..3).for_each(|at| sum[at] += row[at]);
        grid.figures(file.to_string(), row);
    }
    grid.figures(word("figures_sum"), sum);
    grid
}

/// Each file with Mongolian words, with its reviewed texts and the others, by path. Files of the cluster are the portal's.
fn files<'a>(asked: &Asked<'a>) -> Vec<(&'a str, u64, u64)> {
    let Cluster { config, data, .. } = asked.cluster;
    let own = (0..config.sites.len()).filter(|site| covers(asked.cluster, asked.site, *site));
    let mut all: Vec<&Mongolian> = own.map(|site| &config.sites[site].own.mongolian).collect();
    let mut letters: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    if asked.site == config.portal {
        all.extend([&config.mongolian, &data.areas.mongolian, &data.accounts.mongolian]);
        all.extend([&data.services.mongolian, &data.gazette.mongolian]);
        all.extend(data.areas.areas.iter().map(|area| &area.mongolian));
        all.extend(data.gazette.issues.iter().map(|issue| &issue.mongolian));
        // A letter says it for itself; one that came in Mongolian is no translation.
        for letter in data.letters.letters.iter().filter(|letter| letter.language == Lang::Zh) {
            let texts =
                [&letter.title, &letter.text, &letter.reply].map(|text| u64::from(!text.mn.is_empty()));
            let row = letters.entry(&letter.file).or_default();
            *(if letter.unreviewed { &mut row.1 } else { &mut row.0 }) += texts.iter().sum::<u64>();
        }
    }
    let split = |it: &'a Mongolian| match it.reviewed {
        true => (&*it.file, it.texts, 0),
        false => (&*it.file, 0, it.texts),
    };
    let letters = letters.into_iter().map(|(file, (reviewed, machine))| (file, reviewed, machine));
    let mut files: Vec<_> = all.into_iter().map(split).chain(letters).collect();
    files.retain(|(_, reviewed, machine)| reviewed + machine > 0);
    files.sort_unstable();
    files
}
