//! The objects of PDF (ISO 32000-1, 7.2 and 7.3): a tolerant parser with bounded depth and size.

/// Nested arrays and dictionaries of real files are about ten deep.
const DEEPEST: u32 = 48;
/// Objects in one indirect object or in the operands of one operator.
const MOST_NODES: u32 = 200_000;

/// Bytes of one text. Real ones have a few thousand at most.
const LONGEST_TEXT: usize = 1 << 20;

/// A PDF object; streams are a dictionary and a place in the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Bool(bool),
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    Ref(u32),
    /// A word that is no object: an operator, or `stream`, `endobj`.
    Word(Vec<u8>),
}

/// A dictionary in the order of the file; of doubled keys the first counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Dict(pub(super) Vec<(Vec<u8>, Object)>);

impl Dict {
    pub(super) fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().find(|(k, _)| k == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether the value of `key` is this name.
    pub(super) fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(n)) if n == name.as_bytes())
    }
}

impl Object {
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Object::Number(n) => Some(*n),
            _ => None,
        }
    }
}

/// Reads objects from `bytes`, beginning at `at`.
pub(super) struct Parser<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    nodes: u32,
}

impl<'a> Parser<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Parser<'a> {
        Parser { bytes, at, nodes: 0 }
    }

    /// The next object or word; `None` at the end, and where the limits end the parse.
    pub(super) fn next(&mut self) -> Option<Object> {
        self.nodes = 0;
        self.object(0)
    }

    fn object(&mut self, depth: u32) -> Option<Object> {
        self.nodes += 1;
        if depth > DEEPEST || self.nodes > MOST_NODES {
            self.at = self.bytes.len();
            return None;
        }
        self.skip_space();
        let byte = *self.bytes.get(self.at)?;
        match byte {
            b'/' => {
                self.at += 1;
                Some(Object::Name(self.name()))
            }
            b'(' => Some(Object::Text(self.literal())),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                Some(Object::Dict(self.dict(depth)))
            }
            b'<' => Some(Object::Text(self.hex())),
            b'[' => {
                self.at += 1;
                Some(Object::Array(self.array(depth)))
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => Some(self.number_or_ref()),
            b']' | b'}' | b'{' | b')' | b'>' => {
                // A stray delimiter is a word of its own, so that the parse always goes on.
                self.at += if self.bytes[self.at..].starts_with(b">>") { 2 } else { 1 };
                Some(Object::Word(vec![byte]))
            }
            _ => {
                let start = self.at;
                while self.bytes.get(self.at).is_some_and(|b| is_regular(*b)) {
                    self.at += 1;
                }
                self.at = self.at.max(start + 1);
                Some(match &self.bytes[start..self.at] {
                    b"true" => Object::Bool(true),
                    b"false" => Object::Bool(false),
                    b"null" => Object::Null,
                    word => Object::Word(word.to_vec()),
                })
            }
        }
    }

    pub(super) fn skip_space(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte == b'%' {
                let rest = &self.bytes[self.at..];
                self.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    fn name(&mut self) -> Vec<u8> {
        let mut name = Vec::new();
        while let Some(&byte) = self.bytes.get(self.at).filter(|b| is_regular(**b)) {
            self.at += 1;
            let code = self.bytes.get(self.at..self.at + 2).filter(|_| byte == b'#').and_then(hex_byte);
            match code {
                Some(code) => {
                    name.push(code);
                    self.at += 2;
                }
                None => name.push(byte),
            }
        }
        name
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut open = 0usize;
        let end = self.at + LONGEST_TEXT;
        while let Some(&byte) = self.bytes.get(self.at).filter(|_| self.at < end) {
            self.at += 1;
            match byte {
                b'(' => {
                    if open > 0 {
                        text.push(byte);
                    }
                    open += 1;
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                    text.push(byte);
                }
                b'\\' => self.escape(&mut text),
                _ => text.push(byte),
            }
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(&byte) = self.bytes.get(self.at) else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' => {
                if self.bytes.get(self.at) == Some(&b'\n') {
                    self.at += 1;
                }
            }
            b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(&digit @ b'0'..=b'7') = self.bytes.get(self.at) else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push((code & 0xFF) as u8);
            }
            other => text.push(other),
        }
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let rest = &self.bytes[self.at..];
        let end = memchr::memchr(b'>', &rest[..rest.len().min(LONGEST_TEXT)])
            .unwrap_or(rest.len().min(LONGEST_TEXT));
        self.at += (end + 1).min(rest.len());
        super::filter::ascii_hex(&rest[..end])
    }

    fn array(&mut self, depth: u32) -> Vec<Object> {
        let mut items = Vec::new();
        while let Some(object) = self.object(depth + 1) {
            match object {
                Object::Word(word) if word == b"]" => break,
                Object::Word(word) if word == b"endobj" || word == b">" => break,
                object => items.push(object),
            }
        }
        items
    }

    fn dict(&mut self, depth: u32) -> Dict {
        let mut dict = Dict::default();
        while let Some(key) = self.object(depth + 1) {
            match key {
                Object::Name(key) => match self.object(depth + 1) {
                    Some(Object::Word(word)) if word == b">" => break,
                    Some(value) => dict.0.push((key, value)),
                    None => break,
                },
                Object::Word(word) if word == b">" || word == b"endobj" => break,
                // Something that is no key: go on to the next one.
                _ => {}
            }
        }
        dict
    }

    /// `12`, `-3.5`, or `12 0 R`.
    fn number_or_ref(&mut self) -> Object {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(|b| matches!(b, b'+' | b'-' | b'.' | b'0'..=b'9')) {
            self.at += 1;
        }
        let word = std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default();
        if let Ok(number) = word.parse::<u32>()
            && word.len() <= 9
        {
            let mut ahead = self.at;
            let rest = self.bytes;
            let spaces = |ahead: &mut usize| {
                let from = *ahead;
                while rest.get(*ahead).is_some_and(|b| is_space(*b)) && *ahead - from < 8 {
                    *ahead += 1;
                }
                *ahead > from
            };
            let digits = |ahead: &mut usize| {
                let from = *ahead;
                while rest.get(*ahead).is_some_and(u8::is_ascii_digit) && *ahead - from < 5 {
                    *ahead += 1;
                }
                *ahead > from
            };
            let reference = spaces(&mut ahead) && digits(&mut ahead) && spaces(&mut ahead);
            let end = rest.get(ahead + 1).is_none_or(|b| !is_regular(*b));
            if reference && rest.get(ahead) == Some(&b'R') && end {
                self.at = ahead + 1;
                return Object::Ref(number);
            }
        }
        // Broken writers print `--5` or `1.2.3`: the value then does not matter, only that the parse goes on.
        Object::Number(word.parse::<f64>().unwrap_or(0.0))
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn hex_byte(pair: &[u8]) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16);
    Some((digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?) as u8)
}
