//! The glyphs of each text as outlines, for browsers to draw and to compare with what they draw of the text itself.

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont, shape};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A glyph and where it stands: right of the line's start and above the base line, in thousandths of an em.
type Set = (u32, i32, i32);

/// All texts, and the outline of each glyph in them.
pub struct Drawings<'a> {
    font: FontRef<'a>,
    glyphs: BTreeMap<u32, String>,
    texts: Vec<String>,
}

impl<'a> Drawings<'a> {
    pub fn new(font: &'a [u8]) -> Drawings<'a> {
        Drawings { font: FontRef::new(font).expect("a font"), glyphs: BTreeMap::new(), texts: Vec::new() }
    }

    /// Adds a text. Where it has a suffix that is drawn otherwise by itself, the false drawing comes along: a comparison
    /// must tell the two apart.
    pub fn add(&mut self, font: &Font, text: &str) {
        let run = set(font, text, 0);
        let suffix = text.find('\u{180E}').map(|at| at + 3).and_then(|at| {
            let from = run.iter().position(|(_, cluster)| *cluster as usize >= at)?;
            let alone = set(font, &text[at..], run[from].0.1);
            let same = alone.iter().map(|(glyph, _)| glyph.0).eq(run[from..].iter().map(|(glyph, _)| glyph.0));
            (!same).then_some((from, alone))
        });
        let all: Vec<Set> = run.iter().map(|(glyph, _)| *glyph).collect();
        let wrong: Vec<Set> = suffix.iter().flat_map(|(from, alone)| {
            all[..*from].iter().copied().chain(alone.iter().map(|(glyph, _)| *glyph))
        }).collect();
        for (glyph, ..) in all.iter().chain(&wrong) {
            let outline = || outline(&self.font, *glyph);
            self.glyphs.entry(*glyph).or_insert_with(outline);
        }
        self.texts.push(format!("{{\"text\":{},\"right\":{},\"wrong\":{}}}", json(text), json(&all), json(&wrong)));
    }

    /// One text and one glyph a line.
    pub fn json(&self) -> String {
        let glyphs: Vec<String> = self.glyphs.iter().map(|(glyph, path)| format!("\"{glyph}\":{}", json(path))).collect();
        format!("{{\"glyphs\":{{\n{}\n}},\n\"texts\":[\n{}\n]}}\n", glyphs.join(",\n"), self.texts.join(",\n"))
    }
}

fn json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("text and numbers")
}

/// The glyphs of a text, each with the place in the text it comes from.
fn set(font: &Font, text: &str, from: i32) -> Vec<(Set, u32)> {
    let font = ShaperFont::new(font).with_scale(1000);
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    shape(&font, &mut buffer, ShapeOptions::default()).expect("a text with a direction is shaped");
    let mut x = from;
    let place = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
    place.map(|(info, position)| {
        let glyph = (info.glyph_id, x + position.x_offset, position.y_offset);
        x += position.x_advance;
        (glyph, info.cluster)
    }).collect()
}

/// An outline as the path of an SVG file, y upwards.
fn outline(font: &FontRef, glyph: u32) -> String {
    let mut path = Path(String::new());
    if let Some(glyph) = font.outline_glyphs().get(GlyphId::new(glyph)) {
        let settings = DrawSettings::unhinted(Size::new(1000.0), LocationRef::default());
        glyph.draw(settings, &mut path).expect("an outline");
    }
    path.0
}

struct Path(String);

impl Path {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.0.push(command);
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", x.round(), y.round())).collect();
        let _ = write!(self.0, "{}", points.join(" "));
    }
}

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.add('Q', &[(cx, cy), (x, y)]);
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.add('C', &[(ax, ay), (bx, by), (x, y)]);
    }
    fn close(&mut self) {
        self.0.push('Z');
    }
}
