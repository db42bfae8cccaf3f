//! Figures that are counted from the content: what a year's reports ask for. What counts as one item stands in
//! docs/reports.md; here it is computed, once, for the command and for the pages alike.

mod annual;
mod check;
mod columns;
mod count;
mod disclosure;
mod letters;
mod mirrored;
mod openness;
mod translations;
mod website;

pub use check::check;
pub use letters::{LetterFigures, covers_letter, letters};
pub use openness::{Openness, openness};

use crate::lang::Lang;
use crate::messages::SiteWords;
use crate::model::Cluster;
use crate::sheet::Sheet;

/// What a sheet is made from.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The model.
    pub cluster: &'a Cluster,
    /// Whose report; the portal's covers all sites.
    pub site: usize,
    /// Of which year.
    pub year: i16,
    /// The words of the sheet's language.
    pub words: &'a SiteWords,
    /// The sheet's language.
    pub lang: Lang,
}

/// The reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// 政府信息公开工作年度报告: its tables.
    Annual,
    /// 政府网站工作年度报表.
    Website,
    /// 政务公开 figures of a year.
    Openness,
    /// How far the Mongolian side is.
    Translations,
    /// How fresh each column is.
    Columns,
    /// Which documents no account has shown yet.
    Mirrored,
    /// Documents by 公开属性, and which are due for review.
    Disclosure,
    /// The letters of the mailbox.
    Letters,
}

impl Kind {
    /// All reports by the names that `bosoo report` and `:::figures` know.
    pub const ALL: [(&'static str, Kind); 8] = [
        ("annual", Kind::Annual),
        ("website", Kind::Website),
        ("openness", Kind::Openness),
        ("translations", Kind::Translations),
        ("columns", Kind::Columns),
        ("mirrored", Kind::Mirrored),
        ("disclosure", Kind::Disclosure),
        ("letters", Kind::Letters),
    ];

    /// The report with this name.
    pub fn parse(name: &str) -> Option<Kind> {
        Self::ALL.iter().find(|(id, _)| *id == name).map(|(_, kind)| *kind)
    }

    /// Whether its form is in Chinese alone: the two yearly reports are filled in on forms of the State Council.
    pub fn is_chinese(self) -> bool {
        matches!(self, Kind::Annual | Kind::Website)
    }
}

/// A report as a sheet.
pub fn sheet(kind: Kind, asked: &Asked) -> Sheet {
    match kind {
        Kind::Annual => annual::sheet(asked),
        Kind::Website => website::sheet(asked),
        Kind::Openness => openness::sheet(asked),
        Kind::Translations => translations::sheet(asked),
        Kind::Columns => columns::sheet(asked),
        Kind::Mirrored => mirrored::sheet(asked),
        Kind::Disclosure => disclosure::sheet(asked),
        Kind::Letters => letters::sheet(asked),
    }
}
