//! Character maps (ISO 32000-1, 9.10.3; Adobe technical note 5014): which characters the codes of a font mean.

use super::object::{Object, Parser};

/// A font has at most 65,536 codes.
const MOST_ENTRIES: usize = 70_000;

/// Codes → characters.
#[derive(Debug, Default)]
pub(super) struct CMap {
    /// Lengths of codes: bytes, first and last code.
    pub(super) spaces: Vec<(usize, u32, u32)>,
    /// First and last code, and the character of the first; sorted after reading.
    ranges: Vec<(u32, u32, String)>,
}

impl CMap {
    pub(super) fn read(bytes: &[u8]) -> CMap {
        let mut map = CMap::default();
        let mut parser = Parser::new(bytes, 0);
        let mut operands: Vec<Object> = Vec::new();
        while let Some(object) = parser.next() {
            match object {
                Object::Word(word) => {
                    match word.as_slice() {
                        b"endcodespacerange" => map.code_spaces(&operands),
                        b"endbfchar" => map.characters(&operands),
                        b"endbfrange" => map.ranges(&operands),
                        _ => {}
                    }
                    operands.clear();
                }
                object if operands.len() < 1000 => operands.push(object),
                _ => {}
            }
            if map.ranges.len() > MOST_ENTRIES {
                break;
            }
        }
        // Of doubled codes the first counts, as in the file.
        map.ranges.sort_by_key(|(first, ..)| *first);
        map
    }

    pub(super) fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The characters of a code.
    pub(super) fn get(&self, code: u32) -> Option<String> {
        let after = self.ranges.partition_point(|(first, ..)| *first <= code);
        let (first, last, text) = self.ranges.get(after.checked_sub(1)?)?;
        if code > *last {
            return None;
        }
        // The last character of the text counts up with the code.
        let mut text = text.clone();
        if code > *first {
            let end = text.pop()?;
            text.push(char::from_u32(u32::from(end).checked_add(code - first)?)?);
        }
        Some(text)
    }

    fn code_spaces(&mut self, operands: &[Object]) {
        for pair in operands.chunks_exact(2) {
            if let [Object::Text(first), Object::Text(last)] = pair
                && (1..=4).contains(&first.len())
                && self.spaces.len() < 64
            {
                self.spaces.push((first.len(), code(first), code(last)));
            }
        }
    }

    fn characters(&mut self, operands: &[Object]) {
        for pair in operands.chunks_exact(2) {
            if let [Object::Text(from), Object::Text(to)] = pair {
                self.ranges.push((code(from), code(from), utf16(to)));
            }
        }
    }

    fn ranges(&mut self, operands: &[Object]) {
        for triple in operands.chunks_exact(3) {
            match triple {
                [Object::Text(first), Object::Text(last), Object::Text(to)] => {
                    self.ranges.push((code(first), code(last), utf16(to)));
                }
                [Object::Text(first), Object::Text(_), Object::Array(texts)] => {
                    for (code, text) in (code(first)..).zip(texts.iter().take(256)) {
                        if let Object::Text(text) = text {
                            self.ranges.push((code, code, utf16(text)));
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

pub(super) fn code(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |code, byte| code << 8 | u32::from(*byte))
}

pub(super) fn utf16(bytes: &[u8]) -> String {
    if let [byte] = bytes {
        return char::from(*byte).to_string();
    }
    let units: Vec<u16> = bytes.chunks_exact(2).take(64).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
    String::from_utf16_lossy(&units)
}
