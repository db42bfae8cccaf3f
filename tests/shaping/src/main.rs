//! What the web font draws by its own shaping: `tests/data/shaped.tsv` holds the widths that browsers must draw,
//! `tests/data/drawn.json` the glyphs themselves (`tests/browser`). This compares both with the font; `--write` writes them
//! anew, for the same texts.

mod drawn;

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont, shape};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

const HEAD: &str = "# text (JSON), glyphs, width in thousandths of an em: the shaping of harfrust with the web font (tests/shaping).\n";

/// The glyphs of a text and their advances, in thousandths of an em.
fn glyphs(font: &Font, text: &str) -> Vec<(u32, i32)> {
    let font = ShaperFont::new(font).with_scale(1000);
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    shape(&font, &mut buffer, ShapeOptions::default()).expect("a text with a direction is shaped");
    let advances = buffer.glyph_positions().iter().map(|position| position.x_advance);
    buffer.glyph_infos().iter().map(|info| info.glyph_id).zip(advances).collect()
}

fn main() -> ExitCode {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let woff = std::fs::read(repository.join("themes/standard/assets/fonts/bosoo-mongol.woff2")).expect("the font");
    let bytes = wuff::decompress_woff2(&woff).expect("a WOFF2 font");
    let mut drawings = drawn::Drawings::new(&bytes);
    let font = Font::new(bytes.clone(), 0).expect("a font");
    let path = repository.join("tests/data/shaped.tsv");
    let old = std::fs::read_to_string(&path).expect("the table");
    let (mut new, mut texts, mut own, mut faults) = (HEAD.to_string(), 0, 0, Vec::new());
    for line in old.lines().filter(|line| !line.starts_with('#')) {
        let written = line.split('\t').next().unwrap_or_default();
        let text: String = serde_json::from_str(written).expect("a text as JSON");
        let drawn = glyphs(&font, &text);
        let width: i32 = drawn.iter().map(|(_, advance)| advance).sum();
        let _ = writeln!(new, "{written}\t{}\t{width}", drawn.len());
        drawings.add(&font, &text);
        texts += 1;
        if drawn.iter().any(|(glyph, _)| *glyph == 0) {
            faults.push(format!("{text:?}: a letter that the font lacks"));
        }
        if let Some((_, suffix)) = text.split_once('\u{180E}') {
            // U+202F asks for the same shape.
            if glyphs(&font, &text.replace('\u{180E}', "\u{202F}")).iter().map(|(glyph, _)| glyph).ne(drawn.iter().map(|(glyph, _)| glyph)) {
                let same = glyphs(&font, &text.replace('\u{180E}', "\u{202F}")).iter().map(|(_, advance)| advance).sum::<i32>() == width;
                if !same {
                    faults.push(format!("{text:?}: U+202F draws another suffix"));
                }
            }
            own += usize::from(!drawn.ends_with(&glyphs(&font, suffix)));
        }
    }
    // Most suffixes begin with a letter that has a form of its own behind U+180E.
    if own * 2 < texts {
        faults.push(format!("only {own} of {texts} suffixes are drawn otherwise than by themselves"));
    }
    for (name, new) in [("shaped.tsv", new), ("drawn.json", drawings.json())] {
        let path = repository.join("tests/data").join(name);
        if std::env::args().any(|argument| argument == "--write") {
            std::fs::write(&path, &new).expect("the file is written");
        } else if std::fs::read_to_string(&path).is_ok_and(|old| old == new) {
        } else {
            faults.push(format!("tests/data/{name} is not what the font draws: run with --write"));
        }
    }
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    println!("{texts} texts, {own} suffixes in a shape of their own");
    ExitCode::from(u8::from(!faults.is_empty()))
}
