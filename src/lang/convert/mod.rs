//! Turning text of older encodings into Unicode.

pub mod menksoft;

use std::ops::Range;

use super::chars;

/// Why a text was not converted: it holds private-use characters of another encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The first such run, in bytes.
    pub span: Range<usize>,
    /// Its first character.
    pub character: char,
    /// What it may be.
    pub likely: Likely,
}

/// Encodings of Mongolian with private-use characters. Only Menksoft's Hudum has a free table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likely {
    /// U+E234–E34F: Menksoft, Hudum. Can be converted.
    Menksoft,
    /// U+E350–E71D: Menksoft's Todo, Manchu, Sibe and ʼPhags-pa.
    MenksoftOther,
    /// Elsewhere in U+E000–F8FF: one of the glyph encodings of Founder, Saiyin, Mingantu, Delehi (ZVVNMOD), Boljoo,
    /// Sudar; their ranges overlap, so that only the font's name tells which.
    Glyphs,
    /// Planes 15 and 16: no Mongolian encoding is known there; perhaps rare Han characters or icons.
    Unknown,
}

impl Likely {
    /// By the code point.
    pub fn of(c: char) -> Likely {
        match c {
            '\u{E234}'..='\u{E34F}' => Likely::Menksoft,
            '\u{E350}'..='\u{E71D}' => Likely::MenksoftOther,
            '\u{E000}'..='\u{F8FF}' => Likely::Glyphs,
            _ => Likely::Unknown,
        }
    }

    /// The names, for messages; the same in every language.
    pub fn names(self) -> &'static str {
        match self {
            Likely::Menksoft => "Menksoft 蒙科立",
            Likely::MenksoftOther => "Menksoft 蒙科立 (Todo 托忒, Manchu 满, Sibe 锡伯, ʼPhags-pa 八思巴)",
            Likely::Glyphs => "Founder 方正 / Saiyin 赛音 / Mingantu 明安图 / Delehi 德力海 / Boljoo / Sudar",
            Likely::Unknown => "?",
        }
    }
}

/// The first run of private-use characters that `accept` does not take.
pub(super) fn first_other_private(text: &str, accept: impl Fn(char) -> bool) -> Option<Refused> {
    let foreign = |c: char| chars::is_private(c) && !accept(c);
    let (start, character) = text.char_indices().find(|(_, c)| foreign(*c))?;
    let len = text[start..].find(|c| !foreign(c)).unwrap_or(text.len() - start);
    Some(Refused { span: start..start + len, character, likely: Likely::of(character) })
}
