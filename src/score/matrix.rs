//! Uniformity (统一标准、统一格式、统一规模、统一规范): sites × requirements. The sites of a layout have the same columns by
//! construction; what can differ is what they fill in, and the theme they show it with.

use crate::config::{ColumnKind, Site};
use crate::lang::Lang;
use crate::messages::MessageLanguage;
use crate::render::World;
use std::sync::Arc;

/// How a site meets a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It does.
    Met,
    /// In part: with how many of how many.
    Part(usize, usize),
    /// It does not.
    Unmet,
    /// The site's layout does not ask for it.
    NotAsked,
}

impl Mark {
    /// As one sign, or a fraction.
    pub fn sign(self) -> String {
        match self {
            Mark::Met => "✓".into(),
            Mark::Part(some, all) => format!("{some}/{all}"),
            Mark::Unmet => "✗".into(),
            Mark::NotAsked => "–".into(),
        }
    }

    fn of(some: usize, all: usize) -> Mark {
        match (some, all) {
            (_, 0) => Mark::NotAsked,
            (some, all) if some >= all => Mark::Met,
            (0, _) => Mark::Unmet,
            (some, all) => Mark::Part(some, all),
        }
    }
}

/// Sites × requirements, one layout after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The requirements' names.
    pub requirements: Vec<String>,
    /// By site: its layout's name, its own name, a mark for each requirement.
    pub sites: Vec<(Arc<str>, Arc<str>, Vec<Mark>)>,
}

type Requirement = (&'static str, fn(&World, usize, &Site) -> Mark);

/// What is asked of every site.
const REQUIREMENTS: [Requirement; 9] = [
    ("languages", |world, _, site| {
        let languages = &world.cluster.config.languages;
        Mark::of(languages.iter().filter(|lang| !site.name.get(**lang).is_empty()).count(), languages.len())
    }),
    ("footer", |_, _, site| {
        let footer = &site.footer;
        let numbers = [
            &footer.contact,
            &footer.site_id_code,
            &footer.icp,
            &footer.police,
            &footer.identity_url,
            &footer.error_report_url,
        ];
        let organizer = usize::from(!footer.organizer.get(Lang::Zh).is_empty());
        Mark::of(numbers.iter().filter(|value| !value.is_empty()).count() + organizer, numbers.len() + 1)
    }),
    ("credit", |_, _, site| Mark::of(usize::from(!site.credit_code.is_empty()), 1)),
    ("columns", |world, at, site| {
        let config = &world.cluster.config;
        let asked = |column: &usize| {
            let column = &config.layout(at).columns[*column];
            column.required && !column.kind.holds_no_documents()
        };
        let columns: Vec<usize> = (0..config.layout(at).columns.len()).filter(asked).collect();
        let own = &site.own;
        // Some columns show what the site says of itself.
        let data = |column: usize| match config.layout(at).columns[column].kind {
            ColumnKind::Leaders => !own.leaders.is_empty(),
            ColumnKind::Organ => !own.organs.is_empty() || !own.intro.is_empty(),
            ColumnKind::Contact => !own.contact.phone.is_empty() || !own.contact.address.is_empty(),
            _ => false,
        };
        let filled =
            |column: &&usize| data(**column) || !world.cluster.list(at, **column, Lang::Zh).is_empty();
        let filled = columns.iter().filter(filled);
        Mark::of(filled.count(), columns.len())
    }),
    ("counterparts", |world, at, _| {
        if world.cluster.config.languages.len() < 2 {
            return Mark::NotAsked;
        }
        let own = || world.cluster.documents.iter().filter(|document| document.site == at);
        Mark::of(own().filter(|document| document.mn.is_some()).count(), own().count())
    }),
    ("organ", |_, _, site| Mark::of(usize::from(!site.own.organs.is_empty()), 1)),
    ("leaders", |_, _, site| Mark::of(usize::from(!site.own.leaders.is_empty()), 1)),
    ("contact", |_, _, site| {
        let contact = &site.own.contact;
        let filled = [!contact.phone.is_empty(), !contact.address.get(Lang::Zh).is_empty()];
        Mark::of(filled.iter().filter(|filled| **filled).count(), filled.len())
    }),
    ("theme", |world, at, _| {
        // A fork keeps the sealed parts of the theme it comes from; themes are compiled only where it does.
        let theme = world.themes.of(&world.cluster.config, at);
        Mark::of(usize::from(!theme.stylesheet.is_empty()), 1)
    }),
];

/// The matrix of a cluster.
pub fn matrix(world: &World, language: MessageLanguage) -> Matrix {
    let config = &world.cluster.config;
    let requirements =
        REQUIREMENTS.iter().map(|(id, _)| language.say(&format!("uniform-{id}"), &[])).collect();
    let mut order: Vec<usize> = (0..config.sites.len()).collect();
    order.sort_by_key(|at| config.sites[*at].layout);
    let sites = order.into_iter().map(|at| {
        let site = &config.sites[at];
        let marks = REQUIREMENTS.iter().map(|(_, of)| of(world, at, site)).collect();
        let first = config.languages[0];
        (config.layout(at).name.get(first).clone(), site.name.get(first).clone(), marks)
    });
    Matrix { requirements, sites: sites.collect() }
}
