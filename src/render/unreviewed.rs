//! Which pages of data say that no native reader has read their Mongolian words, in the words that documents say it with.
//!
//! A page says so where what it is made of mainly says so: the names of columns and sites, the directory, the registry of
//! accounts, letters. Documents speak for themselves (`document.rs`).

use super::areas::AreasPage;
use super::gazette;
use super::letters::{self, LettersPage};
use super::pages::Plain;
use super::world::World;
use crate::config::{ColumnKind as K, Mongolian};
use crate::data::areas::ItemId;
use crate::lang::Lang;
use crate::load::document::TranslationState;
use crate::model::sublists::Part;

/// Whether a page in a language must say it.
pub fn is_unreviewed(world: &World, lang: Lang, site: usize, plain: Plain) -> bool {
    if lang != Lang::Mn {
        return false;
    }
    let (config, data) = (&world.cluster.config, &world.cluster.data);
    let (cluster, own) = (&config.mongolian, &config.sites[site].own.mongolian);
    let of_areas = |wanted: &dyn Fn(usize) -> bool| {
        let areas = data.areas.areas.iter().enumerate().filter(|(area, _)| wanted(*area));
        any(areas.map(|(_, area)| &area.mongolian).chain([&data.areas.mongolian]))
    };
    match plain {
        Plain::Home => any([cluster, own]),
        Plain::SiteMap | Plain::Sites | Plain::Data => cluster.is_unreviewed(),
        Plain::List(column, _) => match config.layout(site).columns[column].kind {
            K::Leaders | K::Organ | K::Contact => own.is_unreviewed(),
            K::Openness | K::Group => cluster.is_unreviewed(),
            K::Areas => of_areas(&|_| true),
            K::Gazette => data.gazette.mongolian.is_unreviewed(),
            K::Accounts => data.accounts.mongolian.is_unreviewed(),
            K::Mailbox => {
                let letters = &data.letters.letters;
                letters::shown(world, site).into_iter().any(|at| letters::unreviewed(&letters[at], lang))
            }
            _ => false,
        },
        Plain::Part(column, page) => {
            let part = &world.cluster.sublists(site, column, lang)[page.part].part;
            matches!(part, Part::Event(_)) && data.services.mongolian.is_unreviewed()
        }
        Plain::Issue(_, at) => {
            let issue = &data.gazette.issues[at];
            let is_machine = |id: usize| {
                world.cluster.documents[id]
                    .translation_state()
                    .is_some_and(|it| it != TranslationState::Reviewed)
            };
            issue.mongolian.is_unreviewed()
                || gazette::documents(world, issue).into_iter().any(|(id, _)| is_machine(id))
        }
        Plain::Areas(_, page) => match page {
            AreasPage::Area(area) | AreasPage::Item(ItemId { area, .. }, _) => {
                of_areas(&|other| other == area)
            }
            AreasPage::Organ(organ) => {
                of_areas(&|area| data.areas.areas[area].items.iter().any(|item| item.organs.contains(&organ)))
            }
            AreasPage::Changes => data.areas.mongolian.is_unreviewed(),
        },
        Plain::Letters(_, LettersPage::Letter(at)) => letters::unreviewed(&data.letters.letters[at], lang),
        Plain::Letters(_, LettersPage::Figures) => data.areas.mongolian.is_unreviewed(),
        Plain::Withdrawn(_) | Plain::Search | Plain::NotFound => false,
    }
}

fn any<'a>(files: impl IntoIterator<Item = &'a Mongolian>) -> bool {
    files.into_iter().any(Mongolian::is_unreviewed)
}
