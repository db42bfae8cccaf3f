//! Pages that show data as entries of the index: areas of the standard directory, issues of the gazette, letters that are
//! shown. They are found by their names and by what stands in them. The directory's items are none: hundreds bear the same
//! few names, and would stand before the documents that fulfil them.

use crate::config::{ColumnKind, Localized};
use crate::lang::Lang;
use crate::model::url::Spot;
use crate::render::World;
use crate::render::pages::{Plain, spot};
use crate::render::{areas::AreasPage, gazette, letters};
use jiff::civil::Date;
use std::sync::Arc;

/// A page of data.
pub(super) struct DataPage {
    /// Its name below the column, the same in both languages.
    pub name: Arc<str>,
    /// Its heading; empty where the page has no words of the language.
    pub title: Localized,
    /// What stands in it.
    pub text: Localized,
    /// The day it is of.
    pub date: Option<Date>,
    site: usize,
    page: Plain,
}

impl DataPage {
    /// Where it stands.
    pub fn spot(&self, world: &World, lang: Lang) -> Spot {
        spot(world, self.site, lang, self.page)
    }
}

/// The pages of data below a column.
pub(super) fn pages(world: &World, site: usize, column: usize) -> Vec<DataPage> {
    let data = &world.cluster.data;
    match world.cluster.config.layout(site).columns[column].kind {
        ColumnKind::Areas => {
            let area = |(at, area): (usize, &crate::data::areas::Area)| DataPage {
                name: area.id.clone(),
                title: area.name.clone(),
                text: Localized { zh: area.former.join(" ").into(), mn: "".into() },
                date: None,
                site,
                page: Plain::Areas(column, AreasPage::Area(at)),
            };
            data.areas.areas.iter().enumerate().map(area).collect()
        }
        ColumnKind::Gazette => {
            let issue = |(at, issue): (usize, &crate::data::gazette::Issue)| {
                let title = |lang| match world.has(lang) {
                    true => gazette::title(world, at, lang),
                    false => "".into(),
                };
                let titles = |lang| {
                    let documents = gazette::documents(world, issue).into_iter();
                    let titles = documents.map(|(id, _)| &world.cluster.documents[id].version(lang).0.title);
                    titles.map(|title| format!("{title}\n")).collect::<String>().into()
                };
                DataPage {
                    name: issue.name.clone(),
                    title: Localized { zh: title(Lang::Zh), mn: title(Lang::Mn) },
                    text: Localized { zh: titles(Lang::Zh), mn: titles(Lang::Mn) },
                    date: Some(issue.date),
                    site,
                    page: Plain::Issue(column, at),
                }
            };
            data.gazette.issues.iter().enumerate().map(issue).collect()
        }
        ColumnKind::Mailbox => {
            let shown = letters::shown(world, site).into_iter();
            shown
                .map(|at| {
                    let letter = &data.letters.letters[at];
                    let both = |lang: Lang| {
                        format!("{}\n{}", letter.text.exact(lang), letter.reply.exact(lang)).into()
                    };
                    DataPage {
                        name: letter.id.clone(),
                        title: letter.title.clone(),
                        text: Localized { zh: both(Lang::Zh), mn: both(Lang::Mn) },
                        date: Some(letter.received.0),
                        site,
                        page: Plain::Letters(column, letters::LettersPage::Letter(at)),
                    }
                })
                .collect()
        }
        _ => Vec::new(),
    }
}
