//! What the codes of a font mean, and how wide they are (ISO 32000-1, 9.6–9.10).

use super::super::budget::Budget;
use super::cmap::{CMap, code};
use super::document::Document;
use super::filter;
use super::object::{Dict, Object};
use std::collections::HashMap;

/// How the bytes of a text part into codes, and what a code means where there is no `ToUnicode`.
#[derive(Debug)]
enum Coding {
    /// One byte a code; `Differences` by glyph names over ASCII.
    Simple(HashMap<u8, char>),
    /// Two bytes a code, glyphs by number. The flag: the numbers are of Adobe-GB1.
    TwoBytes(bool),
    /// GBK-EUC-H and its like: one or two bytes.
    Gbk,
    /// UniGB-UCS2-H and its like.
    Utf16,
}

#[derive(Debug)]
pub(super) struct Font {
    coding: Coding,
    to_unicode: Option<CMap>,
    widths: HashMap<u32, f32>,
    default_width: f32,
}

/// A drawn code.
pub(super) struct Glyph {
    /// U+FFFD where the font does not say.
    pub(super) text: String,
    /// In thousandths of the font size.
    pub(super) width: f32,
    pub(super) is_space: bool,
}

impl Font {
    /// A font for text whose resources are lost: ASCII.
    pub(super) fn unknown() -> Font {
        Font {
            coding: Coding::Simple(HashMap::new()),
            to_unicode: None,
            widths: HashMap::new(),
            default_width: 500.0,
        }
    }

    pub(super) fn read(document: &Document, dict: &Dict, budget: &mut Budget) -> Font {
        let to_unicode = match dict.get("ToUnicode") {
            Some(Object::Ref(number)) => document.stream(*number).and_then(|(stream, raw)| {
                let data = filter::decode(&stream, raw, budget).ok()??;
                let map = CMap::read(&data);
                budget.release(data);
                Some(map)
            }),
            _ => None,
        };
        if !dict.is("Subtype", "Type0") {
            let mut font =
                Font { coding: Coding::Simple(differences(document, dict)), to_unicode, ..Font::unknown() };
            // The standard fonts need not bring widths: digits are 600 wide in Courier, 500 in Times, 556 in Helvetica.
            if let Some(Object::Name(name)) = dict.get("BaseFont") {
                let is = |part: &str| memchr::memmem::find(name, part.as_bytes()).is_some();
                font.default_width = if is("Courier") {
                    600.0
                } else if is("Times") {
                    500.0
                } else {
                    556.0
                };
            }
            font.simple_widths(document, dict);
            return font;
        }
        let descendant = match document.direct(dict.get("DescendantFonts")) {
            Some(Object::Array(fonts)) => document.dict(fonts.first()),
            _ => None,
        }
        .unwrap_or_default();
        let ordering = document
            .dict(descendant.get("CIDSystemInfo"))
            .and_then(|info| document.direct(info.get("Ordering")));
        let gb1 = matches!(&ordering, Some(Object::Text(name)) if name == b"GB1");
        let encoding = match dict.get("Encoding") {
            Some(Object::Name(name)) => String::from_utf8_lossy(name).into_owned(),
            _ => String::new(),
        };
        let coding = if encoding.contains("UCS2") || encoding.contains("UTF16") {
            Coding::Utf16
        } else if encoding.starts_with("GB") {
            Coding::Gbk
        } else {
            Coding::TwoBytes(gb1)
        };
        let mut font = Font { coding, to_unicode, default_width: 1000.0, ..Font::unknown() };
        font.cid_widths(document, &descendant);
        font
    }

    /// A measure for the memory of the font.
    pub(super) fn weight(&self) -> usize {
        self.widths.len() + self.to_unicode.as_ref().map_or(0, CMap::len)
    }

    /// The glyphs of `bytes`, one after the other.
    pub(super) fn glyphs(&self, bytes: &[u8], mut draw: impl FnMut(Glyph)) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let length = self.code_length(rest).clamp(1, rest.len());
            let (head, tail) = rest.split_at(length);
            rest = tail;
            let number = code(head);
            let mapped = self.to_unicode.as_ref().and_then(|map| map.get(number));
            let text = mapped.unwrap_or_else(|| self.meaning(head, number));
            let width = self.widths.get(&number).copied().unwrap_or_else(|| self.usual_width(&text));
            draw(Glyph { text, width, is_space: head == b" " });
        }
    }

    fn code_length(&self, bytes: &[u8]) -> usize {
        match &self.coding {
            Coding::Simple(_) => 1,
            Coding::Gbk => usize::from(bytes[0] >= 0x81) + 1,
            Coding::Utf16 => 2,
            Coding::TwoBytes(_) => {
                let spaces = self.to_unicode.as_ref().map(|map| map.spaces.as_slice()).unwrap_or_default();
                let fits = |(length, first, last): &&(usize, u32, u32)| {
                    bytes.len() >= *length && (*first..=*last).contains(&code(&bytes[..*length]))
                };
                // Many writers declare one byte for fonts that Identity-H reads in twos: then two it is.
                spaces.iter().filter(|space| space.0 >= 2).find(fits).map_or(2, |space| space.0)
            }
        }
    }

    fn meaning(&self, bytes: &[u8], code: u32) -> String {
        let character = match &self.coding {
            Coding::Simple(names) => {
                names.get(&bytes[0]).copied().or_else(|| bytes[0].is_ascii().then_some(char::from(bytes[0])))
            }
            Coding::Gbk => return encoding_rs::GBK.decode_without_bom_handling(bytes).0.into_owned(),
            Coding::Utf16 => return super::cmap::utf16(bytes),
            // Adobe-GB1: CID 1–95 are ASCII from the space on, 814–908 the same at half width.
            Coding::TwoBytes(true) => match code {
                1..=95 => char::from_u32(code + 0x1F),
                814..=908 => char::from_u32(code - 814 + 0x20),
                _ => None,
            },
            Coding::TwoBytes(false) => None,
        };
        character.unwrap_or('\u{fffd}').to_string()
    }

    fn usual_width(&self, text: &str) -> f32 {
        if text.is_ascii() { self.default_width.min(600.0) } else { self.default_width }
    }

    fn simple_widths(&mut self, document: &Document, dict: &Dict) {
        let first = document.direct(dict.get("FirstChar")).and_then(|o| o.number()).unwrap_or(0.0) as u32;
        if let Some(Object::Array(widths)) = document.direct(dict.get("Widths")) {
            // Widths of Type 3 fonts are in their own units.
            let scale = match document.direct(dict.get("FontMatrix")) {
                Some(Object::Array(m)) => m.first().and_then(Object::number).unwrap_or(0.001) * 1000.0,
                _ => 1.0,
            };
            for (code, width) in (first..).zip(widths.iter().take(256)) {
                if let Some(width) = document.direct(Some(width)).and_then(|o| o.number()) {
                    self.widths.insert(code, (width * scale) as f32);
                }
            }
        }
    }

    /// `W`: `c [w1 w2 …]` or `first last w`.
    fn cid_widths(&mut self, document: &Document, dict: &Dict) {
        if let Some(width) = document.direct(dict.get("DW")).and_then(|o| o.number()) {
            self.default_width = width as f32;
        }
        let Some(Object::Array(items)) = document.direct(dict.get("W")) else { return };
        let mut items = items.iter();
        while let Some(first) = items.next().and_then(Object::number) {
            match items.next().and_then(|item| document.direct(Some(item))) {
                Some(Object::Array(widths)) => {
                    for (code, width) in (first as u32..).zip(widths.iter().filter_map(Object::number)) {
                        self.widths.insert(code, width as f32);
                    }
                }
                Some(Object::Number(last)) => {
                    let width = items.next().and_then(Object::number).unwrap_or(1000.0);
                    let last = (last as u32).min((first as u32).saturating_add(MOST_CODES));
                    for code in first as u32..=last {
                        self.widths.insert(code, width as f32);
                    }
                }
                _ => break,
            }
            if self.widths.len() > MOST_CODES as usize {
                break;
            }
        }
    }
}

const MOST_CODES: u32 = 65_536;

/// `Encoding/Differences`: only the glyphs that numbers are written with matter here.
fn differences(document: &Document, dict: &Dict) -> HashMap<u8, char> {
    let mut names = HashMap::new();
    let encoding = document.dict(dict.get("Encoding")).unwrap_or_default();
    let Some(Object::Array(items)) = document.direct(encoding.get("Differences")) else { return names };
    let mut code = 0u32;
    for item in items.iter().take(1024) {
        match item {
            Object::Number(number) => code = *number as u32,
            Object::Name(name) => {
                if let (Ok(byte), Some(character)) = (u8::try_from(code), glyph_name(name)) {
                    names.insert(byte, character);
                }
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    names
}

/// Adobe Glyph List, the part of it that is needed, and `uniXXXX`.
fn glyph_name(name: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(name).ok()?;
    let name = name.split('.').next()?;
    let digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    if let Some(digit) = digits.iter().position(|d| *d == name) {
        return char::from_digit(digit as u32, 10);
    }
    if let Some(hex) =
        name.strip_prefix("uni").or_else(|| name.strip_prefix('u')).filter(|h| h.len() >= 4 && h.is_ascii())
    {
        return u32::from_str_radix(&hex[..4], 16).ok().and_then(char::from_u32);
    }
    match name {
        "space" => Some(' '),
        "hyphen" | "minus" => Some('-'),
        "parenleft" => Some('('),
        "parenright" => Some(')'),
        "period" => Some('.'),
        "asterisk" => Some('*'),
        _ => name.chars().next().filter(|_| name.len() == 1),
    }
}
