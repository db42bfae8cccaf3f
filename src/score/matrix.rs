//! Uniformity (统一标准、统一格式、统一规模、统一规范): sites × requirements. The sites of a layout have the same columns by
//! construction; what can differ is what they fill in, in which languages, and the theme they show it with. A mark that is
//! not whole says what is missing.

use crate::config::Site;
use crate::diagnostic::{Level, Report};
use crate::lang::Lang;
use crate::messages::{self, MessageLanguage};
use crate::render::World;
use crate::rules::uniform::languages;
use crate::rules::uniform::skeleton::{Difference, differences};
use std::collections::BTreeMap;
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

/// A mark, and what is missing for it to be whole, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The mark.
    pub mark: Mark,
    /// What is missing.
    pub lacks: Vec<String>,
}

/// Sites × requirements, one layout after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The requirements' names.
    pub requirements: Vec<String>,
    /// By site: its layout's name, its own name, a cell for each requirement.
    pub sites: Vec<(Arc<str>, Arc<str>, Vec<Cell>)>,
}

/// What a requirement looks at.
struct Seen<'a> {
    world: &'a World<'a>,
    at: usize,
    site: &'a Site,
    language: MessageLanguage,
    found: &'a Report,
    differences: &'a BTreeMap<usize, Difference>,
}

impl Seen<'_> {
    /// A cell out of what is asked: a name in words, and whether it is there.
    fn cell(&self, asked: &[(String, bool)]) -> Cell {
        let lacks = asked.iter().filter(|(_, there)| !there).map(|(name, _)| name.clone());
        let there = asked.iter().filter(|(_, there)| *there).count();
        Cell { mark: Mark::of(there, asked.len()), lacks: lacks.collect() }
    }

    /// One thing that is there or is not.
    fn one(&self, there: bool, id: &str) -> Cell {
        self.cell(&[(self.language.say(id, &[]), there)])
    }
}

type Requirement = (&'static str, fn(&Seen) -> Cell);

/// What is asked of every site.
const REQUIREMENTS: [Requirement; 10] = [
    ("languages", speaks),
    ("footer", footer),
    ("credit", |seen| seen.one(!seen.site.credit_code.is_empty(), "uniform-no-credit")),
    ("columns", columns),
    ("counterparts", counterparts),
    ("organ", |seen| seen.one(!seen.site.own.organs.is_empty(), "uniform-no-organ")),
    ("leaders", |seen| seen.one(!seen.site.own.leaders.is_empty(), "uniform-no-leaders")),
    ("contact", |seen| {
        let contact = &seen.site.own.contact;
        let fields = [
            ("footer-contact", !contact.phone.is_empty()),
            ("address", !contact.address.get(Lang::Zh).is_empty()),
        ];
        seen.cell(&fields.map(|(id, there)| (element(seen, id), there)))
    }),
    ("skeleton-same", |seen| match seen.differences.get(&seen.at) {
        Some(Difference { pages, .. }) => Cell { mark: Mark::Unmet, lacks: pages.clone() },
        None => Cell { mark: Mark::Met, lacks: Vec::new() },
    }),
    ("theme", theme),
];

impl Seen<'_> {
    /// The language of names: that of the reader, where the sites have it.
    fn names(&self) -> Lang {
        self.language.site().unwrap_or(self.world.cluster.config.languages[0])
    }
}

/// What the site says of itself, in each language.
fn speaks(seen: &Seen) -> Cell {
    let config = &seen.world.cluster.config;
    if config.languages.len() < 2 {
        return Cell { mark: Mark::NotAsked, lacks: Vec::new() };
    }
    let lacks: Vec<String> = languages::lacks(config, seen.at)
        .into_iter()
        .map(|lack| {
            let name = seen.site.name.get(seen.names());
            let args = [
                ("what", lack.what.to_string()),
                ("lang", lack.lang.id().to_string()),
                ("value", lack.value),
                ("site", name.to_string()),
            ];
            seen.language.say("uniform-language", &args)
        })
        .collect();
    let mark = if lacks.is_empty() { Mark::Met } else { Mark::Unmet };
    Cell { mark, lacks }
}

/// An element's name in words.
fn element(seen: &Seen, id: &str) -> String {
    seen.language.say("uniform-element", &[("element", id.to_string())])
}

fn footer(seen: &Seen) -> Cell {
    let footer = &seen.site.footer;
    let elements = [
        ("footer-identity", &*footer.identity_url),
        ("footer-error-report", &footer.error_report_url),
        ("footer-site-id-code", &footer.site_id_code),
        ("footer-organizer", footer.organizer.get(Lang::Zh)),
        ("footer-contact", &footer.contact),
        ("footer-icp", &footer.icp),
        ("footer-police", &footer.police),
    ];
    seen.cell(&elements.map(|(id, value)| (element(seen, id), !value.is_empty())))
}

/// The columns that the layout requires, each with something in it.
fn columns(seen: &Seen) -> Cell {
    let config = &seen.world.cluster.config;
    let columns = config.layout(seen.at).columns.iter().enumerate();
    let asked = columns.filter(|(_, column)| column.required && !column.kind.holds_no_documents());
    let filled = asked.map(|(at, column)| {
        (column.name.get(seen.names()).to_string(), seen.world.cluster.is_filled(seen.at, at))
    });
    seen.cell(&filled.collect::<Vec<_>>())
}

/// So many documents without a counterpart are named.
const NAMED: usize = 3;

fn counterparts(seen: &Seen) -> Cell {
    let cluster = seen.world.cluster;
    if cluster.config.languages.len() < 2 {
        return Cell { mark: Mark::NotAsked, lacks: Vec::new() };
    }
    let own = || cluster.documents.iter().filter(|document| document.site == seen.at);
    let missing: Vec<_> = own().filter(|document| document.mn.is_none()).collect();
    let all = own().count();
    let mut lacks: Vec<String> =
        missing.iter().take(NAMED).map(|document| document.zh.title.to_string()).collect();
    lacks.extend((missing.len() > NAMED).then(|| format!("… +{}", missing.len() - NAMED)));
    Cell { mark: Mark::of(all - missing.len(), all), lacks }
}

/// Whether the site's theme and those that it comes from keep the contract: what was found wrong in their files.
fn theme(seen: &Seen) -> Cell {
    let config = &seen.world.cluster.config;
    let theme = seen.world.themes.of(config, seen.at);
    let folders: Vec<String> =
        theme.forks().chain([&*config.theme]).map(|name| format!("themes/{name}/")).collect();
    let faults = messages::masked(seen.found).into_iter().filter(|fault| fault.level <= Level::Veto);
    let of_theme = faults.filter_map(|fault| {
        let place = fault.place.as_ref()?;
        folders.iter().any(|folder| format!("{}/", place.file).starts_with(folder)).then(|| {
            let words = messages::words(&fault, seen.language).0;
            let line = if place.line > 0 { format!(":{}", place.line) } else { String::new() };
            format!("{}{line} {words}", place.file)
        })
    });
    let mut lacks: Vec<String> = of_theme.collect();
    lacks.dedup();
    Cell { mark: if lacks.is_empty() { Mark::Met } else { Mark::Unmet }, lacks }
}

/// The matrix of a cluster; `found` is what was found wrong in it.
pub fn matrix(world: &World, found: &Report, language: MessageLanguage) -> Matrix {
    let config = &world.cluster.config;
    let requirements =
        REQUIREMENTS.iter().map(|(id, _)| language.say(&format!("uniform-{id}"), &[])).collect();
    let differences = &differences(world);
    let mut order: Vec<usize> = (0..config.sites.len()).collect();
    order.sort_by_key(|at| config.sites[*at].layout);
    let sites = order.into_iter().map(|at| {
        let site = &config.sites[at];
        let seen = Seen { world, at, site, language, found, differences };
        let cells = REQUIREMENTS.iter().map(|(_, of)| of(&seen)).collect();
        let first = seen.names();
        (config.layout(at).name.get(first).clone(), site.name.get(first).clone(), cells)
    });
    Matrix { requirements, sites: sites.collect() }
}
