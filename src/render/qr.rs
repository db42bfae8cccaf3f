//! The QR code of a page's own address (扫一扫在手机上查看当前页面), as SVG made at build.

mod modules;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// Modules of quiet zone (ISO/IEC 18004: 4).
const QUIET: usize = 4;

/// The code of `text` with error correction M. The mask is fixed: any is valid by the standard, and trying all eight
/// costs twenty times as much as the rest.
pub fn svg(text: &str, label: &str) -> String {
    match modules::of(text) {
        Some(rows) => draw(&rows, text, label),
        None => drawn_by_crate(text).map_or_else(String::new, |rows| draw(&rows, text, label)),
    }
}

/// The modules of any code, a bit each; `None` where a text is too long for any.
fn drawn_by_crate(text: &str) -> Option<Vec<[u64; 3]>> {
    let code = QrCode::encode_segments_advanced(
        &QrSegment::make_segments(text),
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        Some(Mask::new(0)),
        false,
    );
    let code = code.ok()?;
    let rows = (0..code.size()).map(|y| {
        let mut row = [0; 3];
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            row[x as usize / 64] |= 1 << (x % 64);
        }
        row
    });
    Some(rows.collect())
}

/// The drawing of a square of modules: their rows.
fn draw<const N: usize>(rows: &[[u64; N]], text: &str, label: &str) -> String {
    let full = rows.len() + 2 * QUIET;
    // A pen one module wide that draws the runs of each row: less than half the bytes of a rectangle for each run,
    // where the code was a sixth of a page.
    let path = path(rows);
    let mut svg = String::with_capacity(path.len() + text.len() + label.len() + 512);
    let _ = write!(svg, "<svg class=\"qr-code\" viewBox=\"0 0 {full} {full}\" role=\"img\" aria-label=\"");
    crate::lang::inline::escape(&mut svg, label);
    // What is in the code, for the rule that every page's code leads to the page.
    svg.push_str("\" data-address=\"");
    crate::lang::inline::escape(&mut svg, text);
    let _ = write!(
        svg,
        "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{full}v{full}H0z\"/><path stroke=\"#000\" d=\"M{QUIET} {QUIET}.5"
    );
    svg.push_str(&path);
    svg.push_str("\"/></svg>");
    svg
}

/// The pen's steps and strokes.
fn path<const N: usize>(rows: &[[u64; N]]) -> String {
    let mut out = vec![0; rows.iter().map(runs).sum::<usize>() * STEP + STEP];
    let mut length = 0;
    let (mut pen_x, mut pen_y) = (0, 0);
    for (y, row) in rows.iter().enumerate() {
        let mut start = next(row, 0, true);
        while start < rows.len() {
            let end = next(row, start, false);
            let mut step = Step::default();
            step.put('m', start as i32 - pen_x);
            step.put(' ', y as i32 - pen_y);
            step.put('h', (end - start) as i32);
            // All of it is copied, which takes one store; the next step stands upon what is too much.
            out[length..length + STEP].copy_from_slice(&step.bytes.to_le_bytes());
            length += step.length;
            (pen_x, pen_y) = (end as i32, y as i32);
            start = next(row, end, true);
        }
    }
    out.truncate(length);
    String::from_utf8(out).expect("digits and letters")
}

/// How many runs of dark modules a row has.
fn runs<const N: usize>(row: &[u64; N]) -> usize {
    // A run that goes on over a border is counted twice, which does no harm.
    row.iter().map(|word| (word & !(word << 1)).count_ones() as usize).sum()
}

/// The next dark or light module of a row from a place on; the row's end where there is none.
#[inline]
fn next<const N: usize>(row: &[u64; N], from: usize, dark: bool) -> usize {
    let mut from = from;
    while from < 64 * N {
        let word = if dark { row[from / 64] } else { !row[from / 64] } >> (from % 64);
        if word != 0 {
            return from + word.trailing_zeros() as usize;
        }
        from = (from / 64 + 1) * 64;
    }
    64 * N
}

/// Room for a step: three letters and three numbers.
const STEP: usize = 16;

/// A step of the pen and its stroke as text, the first letter in the lowest byte: there are three hundred in a code, and
/// formatting their numbers took longer than the code.
#[derive(Default)]
struct Step {
    bytes: u128,
    length: usize,
}

impl Step {
    /// A letter and a number of at most three digits.
    #[inline]
    fn put(&mut self, letter: char, value: i32) {
        let (text, length) = NUMBERS[(value + NUMBER) as usize];
        self.bytes |= u128::from(text << 8 | letter as u64) << (8 * self.length);
        self.length += length as usize + 1;
    }
}

/// The largest number that is in a code.
const NUMBER: i32 = 177;

/// The text of each number from its negative on, and how long it is.
static NUMBERS: [(u64, u8); 2 * NUMBER as usize + 1] = {
    let mut numbers = [(0, 0); 2 * NUMBER as usize + 1];
    let mut at = 0;
    while at < numbers.len() {
        let value = (at as i32 - NUMBER).unsigned_abs() as u64;
        // The last digit stands behind the others, in the highest byte.
        let (mut text, mut length, mut rest) = (0, 0, value);
        while length == 0 || rest > 0 {
            text = text << 8 | (b'0' as u64 + rest % 10);
            (rest, length) = (rest / 10, length + 1);
        }
        if (at as i32) < NUMBER {
            (text, length) = (text << 8 | b'-' as u64, length + 1);
        }
        numbers[at] = (text, length);
        at += 1;
    }
    numbers
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written() {
        for value in -NUMBER..=NUMBER {
            let mut step = Step::default();
            step.put('h', value);
            assert_eq!(&step.bytes.to_le_bytes()[..step.length], format!("h{value}").as_bytes());
        }
    }

    #[test]
    fn the_code_has_its_corners() {
        let svg = super::svg("https://www.example.gov.cn/", "码");
        // Version 3 with its quiet zone; the first row begins and ends with the seven modules of a corner.
        assert!(svg.contains("viewBox=\"0 0 37 37\"") && svg.contains("d=\"M4 4.5m0 0h7"), "{svg}");
        assert_eq!(svg.matches("<path").count(), 2);
    }

    proptest! {
        /// The pen's way, module by module.
        #[test]
        fn the_path_draws_the_modules(text in "[a-z][ -~]{0,600}") {
            let rows = drawn_by_crate(&text).unwrap();
            let dark = |x: usize, y: usize| rows[y][x / 64] >> (x % 64) & 1 == 1;
            let mut wanted = String::new();
            let (mut pen_x, mut pen_y) = (0, 0);
            for y in 0..rows.len() {
                let mut x = 0;
                while x < rows.len() {
                    let length = (x..rows.len()).take_while(|x| dark(*x, y)).count();
                    if length > 0 {
                        let _ = write!(wanted, "m{} {}h{length}", x as i32 - pen_x as i32, y - pen_y);
                        (pen_x, pen_y) = (x + length, y);
                    }
                    x += length.max(1);
                }
            }
            prop_assert_eq!(path(&rows), wanted);
        }
    }
}
