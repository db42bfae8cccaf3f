//! The modules of a code as bits, a row each.
//!
//! Most of a code is that of its version: [`qrcodegen`] draws it once, for a text of nothing. What a text adds is the
//! exclusive or of its code words, since error correction and mask are linear: a tenth of the work of drawing each code
//! from the beginning.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::sync::OnceLock;

/// Versions that are made here, from 1 on: the sides of the larger ones have no room in 64 bits, or their texts are counted
/// with two bytes.
const VERSIONS: usize = 9;

/// Code words of error correction in each block, and how many blocks there are, with level M (ISO/IEC 18004, table 9).
const BLOCKS: [(usize, usize); VERSIONS] =
    [(10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5)];

/// Code words of each version.
const WORDS: [usize; VERSIONS] = [26, 44, 70, 100, 134, 172, 196, 242, 292];

/// Most code words of error correction in a block, in numbers of eight.
const MOST: usize = 4;

/// What all codes of a version have.
struct Frame {
    /// The code of nothing.
    rows: Vec<u64>,
    /// Row and column of each bit of each code word, the highest first.
    places: Vec<[(u8, u8); 8]>,
    /// The code words of error correction that a first code word brings about, the first in the lowest byte.
    remainders: Vec<[u64; MOST]>,
}

static FRAMES: [OnceLock<Frame>; VERSIONS] = [const { OnceLock::new() }; VERSIONS];

/// The modules of the code of a text, with error correction M and the first mask; `None` where a text has another form than
/// most addresses have: it is very long, or has letters in upper case alone.
pub(super) fn of(text: &str) -> Option<Vec<[u64; 1]>> {
    if QrSegment::is_alphanumeric(text) {
        return None;
    }
    // Four bits say the mode, eight the length, four the end.
    let at = (0..VERSIONS).find(|at| data(*at) >= text.len() + 2)?;
    let frame = FRAMES[at].get_or_init(|| Frame::new(at));
    let mut rows: Vec<[u64; 1]> = frame.rows.iter().map(|row| [*row]).collect();
    let words = words(text.as_bytes(), at, &frame.remainders);
    for (word, places) in words.into_iter().zip(&frame.places) {
        for (bit, (y, x)) in places.iter().enumerate() {
            rows[usize::from(*y)][0] ^= u64::from(word >> (7 - bit) & 1) << x;
        }
    }
    Some(rows)
}

/// Code words of a version that hold the text.
fn data(at: usize) -> usize {
    WORDS[at] - BLOCKS[at].0 * BLOCKS[at].1
}

/// The code words of a text in the order of their places.
fn words(text: &[u8], at: usize, remainders: &[[u64; MOST]]) -> Vec<u8> {
    let mut words = Vec::with_capacity(data(at));
    let mut half = 0b0100 << 4;
    for byte in std::iter::once(&(text.len() as u8)).chain(text) {
        words.push(half | byte >> 4);
        half = byte << 4;
    }
    words.push(half);
    words.extend([0xEC, 0x11].iter().cycle().take(data(at) - words.len()));

    let (errors, blocks) = BLOCKS[at];
    let short = words.len() / blocks;
    let first_long = blocks - words.len() % blocks;
    let mut out = vec![0; WORDS[at]];
    let (held, corrections) = out.split_at_mut(words.len());
    let mut rest = words.as_slice();
    for block in 0..blocks {
        let (own, behind) = rest.split_at(short + usize::from(block >= first_long));
        rest = behind;
        let mut remainder = [0u64; MOST];
        for (n, word) in own.iter().enumerate() {
            // The last word of a long block stands behind the short blocks' last ones.
            held[n * blocks + block - if n == short { first_long } else { 0 }] = *word;
            let more = &remainders[usize::from(word ^ remainder[0] as u8)];
            for n in 0..MOST {
                let next = if n + 1 < MOST { remainder[n + 1] << 56 } else { 0 };
                remainder[n] = (remainder[n] >> 8 | next) ^ more[n];
            }
        }
        for n in 0..errors {
            corrections[n * blocks + block] = (remainder[n / 8] >> (n % 8 * 8)) as u8;
        }
    }
    out
}

impl Frame {
    fn new(at: usize) -> Frame {
        let version = at as u8 + 1;
        let nothing = vec![0; data(at)];
        let code =
            QrCode::encode_codewords(Version::new(version), QrCodeEcc::Medium, &nothing, Some(Mask::new(0)));
        let size = code.size();
        let row = |y| (0..size).fold(0, |row, x| row | u64::from(code.get_module(x, y)) << x);
        let places = places(version);
        let (places, _) = places.as_chunks();
        Frame {
            rows: (0..size).map(row).collect(),
            places: places.to_vec(),
            remainders: remainders(BLOCKS[at].0),
        }
    }
}

/// Row and column of the modules that hold code words: two columns upwards, the next two downwards, from the right.
fn places(version: u8) -> Vec<(u8, u8)> {
    let size = 17 + 4 * version;
    let mut places = Vec::new();
    let (mut right, mut up) = (size - 1, true);
    loop {
        for n in 0..size {
            let y = if up { size - 1 - n } else { n };
            let both = [(y, right), (y, right - 1)].into_iter();
            places.extend(both.filter(|(y, x)| !is_fixed(*y, *x, version)));
        }
        up = !up;
        right = match right {
            1 => return places,
            8 => 5, // the seventh column is the clock's
            right => right - 2,
        };
    }
}

/// Whether a module is the same in all codes of a version: corners, clocks, marks, format and version.
fn is_fixed(y: u8, x: u8, version: u8) -> bool {
    let size = 17 + 4 * version;
    let corner = match (y <= 8, x <= 8) {
        (true, true) => true,
        (true, false) => x >= size - 8 || version >= 7 && x >= size - 11 && y < 6,
        (false, true) => y >= size - 8 || version >= 7 && y >= size - 11 && x < 6,
        (false, false) => false,
    };
    let centres = [6, size / 2, size - 7];
    let near = |at: u8| centres.iter().position(|centre| centre.abs_diff(at) <= 2);
    let mark = match (near(y), near(x)) {
        (Some(2), Some(2)) => version > 1,
        (Some(1), Some(_)) | (Some(_), Some(1)) => version > 6,
        _ => false, // no marks in the three corners
    };
    corner || y == 6 || x == 6 || mark
}

/// The remainders of each word times x to the number of words, by the polynomial of so many code words.
fn remainders(errors: usize) -> Vec<[u64; MOST]> {
    // The product of all x - 2^n, without its first coefficient, the highest first.
    let mut divisor = vec![0; errors];
    divisor[errors - 1] = 1;
    let mut root = 1;
    for _ in 0..errors {
        for n in 0..errors {
            divisor[n] = times(divisor[n], root) ^ divisor.get(n + 1).copied().unwrap_or(0);
        }
        root = times(root, 2);
    }
    let of_word = |word: usize| {
        let mut packed = [0; MOST];
        for (n, part) in divisor.iter().enumerate() {
            packed[n / 8] |= u64::from(times(*part, word as u8)) << (n % 8 * 8);
        }
        packed
    };
    (0..256).map(of_word).collect()
}

/// The product in the field of 256 elements, modulo x^8 + x^4 + x^3 + x^2 + 1.
fn times(a: u8, b: u8) -> u8 {
    (0..8).rev().fold(0, |product, bit| {
        let doubled = product << 1 ^ if product & 0x80 == 0 { 0 } else { 0x1D };
        doubled ^ (a * (b >> bit & 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As the crate draws it.
    fn drawn(text: &str) -> Vec<[u64; 1]> {
        let segments = [QrSegment::make_bytes(text.as_bytes())];
        let level = QrCodeEcc::Medium;
        let mask = Some(Mask::new(0));
        let code =
            QrCode::encode_segments_advanced(&segments, level, Version::MIN, Version::MAX, mask, false);
        let code = code.unwrap();
        assert_eq!(code.mask().value(), 0);
        let row = |y| (0..code.size()).fold(0, |row, x| row | u64::from(code.get_module(x, y)) << x);
        (0..code.size()).map(|y| [row(y)]).collect()
    }

    #[test]
    fn codes_of_every_length_are_those_of_the_crate() {
        for length in 1..=180 {
            let text: String = "https://www.example.gov.cn/water/~"
                .chars()
                .cycle()
                .skip(length % 7)
                .take(length - 1)
                .chain(['x'])
                .collect();
            assert_eq!(of(&text).unwrap(), drawn(&text), "{length}");
        }
        assert_eq!(of(&"x".repeat(181)), None);
        assert!(of("1234").is_none() && of("HTTPS://A").is_none() && of("").is_none());
    }

    proptest! {
        #[test]
        fn codes_are_those_of_the_crate(text in "[a-z][ -~中]{0,140}") {
            if let Some(rows) = of(&text) {
                prop_assert_eq!(rows, drawn(&text));
            } else {
                prop_assert!(text.len() > 180);
            }
        }
    }
}
