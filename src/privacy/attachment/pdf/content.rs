//! Content streams (ISO 32000-1, 7.8.2, 9.4): the text of a page in the order it is drawn, with line breaks
//! where the pen jumps, so that a number drawn digit by digit is one number again.

use super::super::budget::Budget;
use super::super::sink::Reason;
use super::font::Font;
use super::object::{Object, Parser};
use std::rc::Rc;

/// Matrix `[a b c d e f]`.
type Matrix = [f64; 6];
const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
/// Saved graphics states.
const DEEPEST_STATES: usize = 256;

/// What a content stream asks for while it is drawn.
pub(super) trait Resources {
    /// The font of this name.
    fn font(&mut self, name: &[u8], budget: &mut Budget) -> Option<Rc<Font>>;
    /// An object is drawn: pictures and forms are handled by the page.
    fn object(&mut self, name: &[u8]);
}

/// Text and counts of what was drawn.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) text: String,
    /// Texts of accessibility tags (`ActualText`), one a line.
    pub(super) tags: String,
    pub(super) glyphs: u64,
    /// Glyphs whose characters are not known.
    pub(super) unknown: u64,
    pub(super) inline_pictures: u32,
}

#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    leading: f64,
    char_space: f64,
    word_space: f64,
    scale: f64,
}

struct Interpreter<'r, R: Resources> {
    resources: &'r mut R,
    state: State,
    saved: Vec<State>,
    text_matrix: Matrix,
    line_matrix: Matrix,
    /// Where the last glyph ended, on the page.
    end: Option<(f64, f64)>,
    drawn: Drawn,
}

pub(super) fn draw(
    content: &[u8],
    resources: &mut impl Resources,
    budget: &mut Budget,
) -> Result<Drawn, Reason> {
    let state = State {
        matrix: IDENTITY,
        font: None,
        size: 0.0,
        leading: 0.0,
        char_space: 0.0,
        word_space: 0.0,
        scale: 1.0,
    };
    let mut interpreter = Interpreter {
        resources,
        state,
        saved: Vec::new(),
        text_matrix: IDENTITY,
        line_matrix: IDENTITY,
        end: None,
        drawn: Drawn::default(),
    };
    let mut parser = Parser::new(content, 0);
    let mut operands = Vec::new();
    while let Some(object) = parser.next() {
        budget.tick()?;
        match object {
            Object::Word(word) if word == b"BI" => interpreter.inline_picture(&mut parser),
            Object::Word(word) => {
                interpreter.operator(&word, &operands, budget);
                operands.clear();
            }
            object if operands.len() < 64 => operands.push(object),
            // Too many operands: the file is broken here; the next operator starts anew.
            _ => operands.clear(),
        }
    }
    Ok(interpreter.drawn)
}

impl<R: Resources> Interpreter<'_, R> {
    fn operator(&mut self, word: &[u8], operands: &[Object], budget: &mut Budget) {
        let number =
            |i: usize| operands.get(i).and_then(Object::number).filter(|n| n.is_finite()).unwrap_or(0.0);
        let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
        match word {
            b"q" if self.saved.len() < DEEPEST_STATES => self.saved.push(self.state.clone()),
            b"Q" => {
                if let Some(state) = self.saved.pop() {
                    self.state = state;
                }
            }
            b"cm" => self.state.matrix = multiply(matrix(), self.state.matrix),
            b"BT" => {
                self.text_matrix = IDENTITY;
                self.line_matrix = IDENTITY;
            }
            b"Tf" => {
                if let Some(Object::Name(name)) = operands.first() {
                    self.state.font = self.resources.font(name, budget);
                }
                self.state.size = number(1);
            }
            b"Tm" => {
                self.text_matrix = matrix();
                self.line_matrix = self.text_matrix;
            }
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"TL" => self.state.leading = number(0),
            b"Tc" => self.state.char_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.scale = number(0) / 100.0,
            b"Tj" => self.show_first(operands.first()),
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                self.show_first(operands.first());
            }
            b"\"" => {
                self.state.word_space = number(0);
                self.state.char_space = number(1);
                self.next_line(0.0, -self.state.leading);
                self.show_first(operands.get(2));
            }
            b"TJ" => {
                for item in operands
                    .first()
                    .map(|o| match o {
                        Object::Array(items) => items.as_slice(),
                        _ => &[],
                    })
                    .unwrap_or_default()
                {
                    match item {
                        Object::Number(n) => self.advance(-n / 1000.0 * self.state.size * self.state.scale),
                        item => self.show_first(Some(item)),
                    }
                }
            }
            b"Do" => {
                if let Some(Object::Name(name)) = operands.first() {
                    self.resources.object(name);
                }
            }
            b"BDC" | b"DP" => {
                if let Some(Object::Dict(properties)) = operands.get(1)
                    && let Some(Object::Text(text)) = properties.get("ActualText")
                {
                    self.drawn.tags.push_str(&super::text_string(text));
                    self.drawn.tags.push('\n');
                }
            }
            _ => {}
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line_matrix = multiply([1.0, 0.0, 0.0, 1.0, x, y], self.line_matrix);
        self.text_matrix = self.line_matrix;
    }

    fn advance(&mut self, x: f64) {
        self.text_matrix = multiply([1.0, 0.0, 0.0, 1.0, x, 0.0], self.text_matrix);
    }

    fn show_first(&mut self, text: Option<&Object>) {
        let Some(Object::Text(bytes)) = text else { return };
        let font = self.state.font.clone().unwrap_or_else(|| Rc::new(Font::unknown()));
        font.glyphs(bytes, |glyph| {
            self.jump();
            self.drawn.glyphs += 1;
            self.drawn.unknown += u64::from(glyph.text.contains('\u{fffd}') || glyph.text.is_empty());
            self.drawn.text.push_str(&glyph.text);
            let space = self.state.char_space + if glyph.is_space { self.state.word_space } else { 0.0 };
            let width = f64::from(glyph.width) / 1000.0 * self.state.size;
            self.advance((width + space) * self.state.scale);
            let on_page = multiply(self.text_matrix, self.state.matrix);
            self.end = Some((on_page[4], on_page[5]));
        });
    }

    /// A line break or a space where the next glyph does not stand at the end of the last one.
    fn jump(&mut self) {
        let Some(end) = self.end else { return };
        let m = multiply(self.text_matrix, self.state.matrix);
        let length = m[0].hypot(m[1]);
        let size = (self.state.size * length).abs();
        if !size.is_normal() || !length.is_normal() {
            return;
        }
        let (dx, dy) = (m[4] - end.0, m[5] - end.1);
        let along = (dx * m[0] + dy * m[1]) / length / size;
        let across = (dy * m[0] - dx * m[1]) / length / size;
        if across.abs() > 0.4 || !(-0.6..=3.0).contains(&along) {
            self.drawn.text.push('\n');
        // Typesetters make word spaces as narrow as a fifth of the font size.
        } else if along > 0.18 {
            self.drawn.text.push(' ');
        }
    }

    /// `BI … ID data EI`: the data is passed over.
    fn inline_picture(&mut self, parser: &mut Parser) {
        self.drawn.inline_pictures += 1;
        let rest = &parser.bytes[parser.at..];
        let data = memchr::memmem::find(rest, b"ID").map_or(rest.len(), |at| at + 2);
        let mut end = data;
        while let Some(found) = memchr::memmem::find(&rest[end..], b"EI") {
            let at = end + found;
            end = at + 2;
            let space = |b: Option<&u8>| b.is_none_or(|b| super::object::is_space(*b));
            if space(rest.get(at.wrapping_sub(1))) && space(rest.get(end)) {
                parser.at += end;
                return;
            }
        }
        parser.at = parser.bytes.len();
    }
}

/// `a` before `b`.
fn multiply(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}
