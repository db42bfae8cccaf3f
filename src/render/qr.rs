//! The QR code of a page's own address (扫一扫在手机上查看当前页面), as SVG made at build.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// Modules of quiet zone (ISO/IEC 18004: 4).
const QUIET: i32 = 4;

/// The code of `text` with error correction M. The mask is fixed: any is valid by the standard, and trying all eight
/// costs twenty times as much as the rest.
pub fn svg(text: &str, label: &str) -> String {
    let segments = QrSegment::make_segments(text);
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        Some(Mask::new(0)),
        false,
    );
    let Ok(code) = code else { return String::new() };
    let size = code.size();
    let full = size + 2 * QUIET;
    // A pen one module wide that draws the runs of each row: less than half the bytes of a rectangle for each run,
    // where the code was a sixth of a page.
    let mut svg = String::with_capacity(4096);
    let _ = write!(svg, "<svg class=\"qr-code\" viewBox=\"0 0 {full} {full}\" role=\"img\" aria-label=\"");
    crate::lang::inline::escape(&mut svg, label);
    // What is in the code, for the rule that every page's code leads to the page.
    svg.push_str("\" data-address=\"");
    crate::lang::inline::escape(&mut svg, text);
    let _ = write!(
        svg,
        "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{full}v{full}H0z\"/><path stroke=\"#000\" d=\"M{QUIET} {QUIET}.5"
    );
    let (mut pen_x, mut pen_y) = (0, 0);
    for y in 0..size {
        let mut x = 0;
        while x < size {
            if !code.get_module(x, y) {
                x += 1;
                continue;
            }
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            svg.push('m');
            number(&mut svg, start - pen_x);
            svg.push(' ');
            number(&mut svg, y - pen_y);
            svg.push('h');
            number(&mut svg, x - start);
            (pen_x, pen_y) = (x, y);
        }
    }
    svg.push_str("\"/></svg>");
    svg
}

/// A number of at most three digits: there are nine hundred in a code, and formatting them took longer than the code.
fn number(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let value = value.unsigned_abs();
    for unit in [100, 10, 1] {
        if value >= unit || unit == 1 {
            out.push(char::from(b'0' + (value / unit % 10) as u8));
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_written() {
        let mut out = String::new();
        for value in [0, 7, -7, 10, 105, -120, 185] {
            super::number(&mut out, value);
            out.push(' ');
        }
        assert_eq!(out, "0 7 -7 10 105 -120 185 ");
    }

    #[test]
    fn the_code_has_its_corners() {
        let svg = super::svg("https://www.example.gov.cn/", "码");
        // Version 3 with its quiet zone; the first row begins and ends with the seven modules of a corner.
        assert!(svg.contains("viewBox=\"0 0 37 37\"") && svg.contains("d=\"M4 4.5m0 0h7"), "{svg}");
        assert_eq!(svg.matches("<path").count(), 2);
    }
}
