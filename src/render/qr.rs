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
    let mut path = String::with_capacity(4096);
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
            let (left, top, run) = (start + QUIET, y + QUIET, x - start);
            let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
        }
    }
    let mut svg = format!("<svg class=\"qr-code\" viewBox=\"0 0 {full} {full}\" role=\"img\" aria-label=\"");
    crate::lang::inline::escape(&mut svg, label);
    // What is in the code, for the rule that every page's code leads to the page.
    svg.push_str("\" data-address=\"");
    crate::lang::inline::escape(&mut svg, text);
    let _ = write!(
        svg,
        "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{full}v{full}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    );
    svg
}
