//! What a fork may not touch. Sealed are the masthead's identity, the seven elements of the footer, the accessibility
//! bar, the tags of the head, the QR code, the notices above a text and the notice before leaving (国办发〔2017〕47号 and its annex).
//!
//! The rule for styles is one sentence: **a fork styles classes of its own and of open components, and what stands inside
//! them; on everything else, the frame, it sets only borders, padding, gaps, alignment, weight and underlines.** Whatever
//! could hide a sealed slot needs a rule that names none of those classes, and such rules are limited.

use super::files::ThemeFiles;
use super::sheet::{self, Declaration, Sheet};
use crate::diagnostic::{Diagnostic, Level, Place};
use cssparser::{Parser, Token};
use selectors::is_open;
use std::collections::BTreeSet;
use std::sync::Arc;
pub(super) use stretch::stretches;
pub use tall::Tall;
pub(super) use tall::tall;

/// Files that only the base has.
const SEALED: [&str; 7] = [
    "layouts/base.html",
    "parts/header.html",
    "parts/footer.html",
    "components/qr/template.html",
    "components/qr/style.css",
    "components/notices/template.html",
    "pages/leave.html",
];

/// Styles that only the base has: the frame's.
const SEALED_STYLES: [&str; 8] = [
    "styles/tokens.css",
    "styles/base.css",
    "styles/layout.css",
    "styles/vertical.css",
    "styles/print.css",
    "components/logo/style.css",
    "components/breadcrumb/style.css",
    "components/notices/style.css",
];

/// Templates whose classes are the frame: sealed slots, what stands in them and what stands around them.
const FRAME: [&str; 9] = [
    "layouts/base.html",
    "layouts/document.html",
    "parts/header.html",
    "parts/footer.html",
    "components/qr/template.html",
    "components/logo/template.html",
    "components/breadcrumb/template.html",
    "components/notices/template.html",
    "pages/leave.html",
];

/// Classes that scripts set on the root: the reader's choices, what a browser can't turn, that the page has been drawn.
const ROOT: [&str; 7] =
    ["elder", "text-large", "text-larger", "scheme-light", "scheme-dark", "fields-horizontal", "painted"];

/// What a fork may set on the frame.
const ON_FRAME: [&str; 12] = [
    "border",
    "padding",
    "gap",
    "row-gap",
    "column-gap",
    "justify-content",
    "align-items",
    "text-align",
    "font-weight",
    "font-style",
    "text-decoration",
    "text-underline",
];

/// At-rules that a fork may write.
const AT_RULES: [&str; 4] = ["media", "container", "supports", "keyframes"];

/// Colours of the system (CSS Color 4, 6.2): they follow the system, not the page they stand on.
const SYSTEM_COLOURS: [&str; 19] = [
    "accentcolor",
    "accentcolortext",
    "activetext",
    "buttonborder",
    "buttonface",
    "buttontext",
    "canvas",
    "canvastext",
    "field",
    "fieldtext",
    "graytext",
    "highlight",
    "highlighttext",
    "linktext",
    "mark",
    "marktext",
    "selecteditem",
    "selecteditemtext",
    "visitedtext",
];

/// Colours that are no tokens and yet follow the reader's choice.
const FREE_COLOURS: [&str; 6] = ["transparent", "currentcolor", "inherit", "initial", "unset", "none"];

/// Custom properties that only `theme.toml` sets.
const TOKENS: [&str; 8] =
    ["--color-", "--text-", "--space-", "--radius-", "--font-", "--leading", "--measure", "--gutter"];

/// The classes of the frame, and the beginnings of those that a template puts together; and the base's animations.
#[derive(Debug, Default, Clone)]
pub(super) struct Frame {
    classes: BTreeSet<String>,
    beginnings: BTreeSet<String>,
    animations: BTreeSet<String>,
}

impl Frame {
    /// The frame of a base theme.
    pub fn of(base: &ThemeFiles) -> Frame {
        let mut frame = Frame::default();
        frame.classes.extend(ROOT.map(String::from));
        let sheets = base.styles.values().flat_map(|css| sheet::read(css).at_rules);
        frame.animations.extend(sheets.filter_map(|rule| animation(&rule)));
        for text in FRAME.iter().filter_map(|path| base.templates.get(*path)) {
            for part in text.split("class=\"").skip(1) {
                let mut rest = part;
                let mut list = String::new();
                // To the quotation mark that is no part of a template tag.
                while let Some(at) = rest.find(['"', '{']) {
                    list.push_str(&rest[..at]);
                    rest = &rest[at..];
                    let Some(end) = rest.strip_prefix('{').and_then(|tag| {
                        let close = if tag.starts_with('{') { "}}" } else { "%}" };
                        tag.find(close).map(|at| at + 3)
                    }) else {
                        break;
                    };
                    // A value continues a class; a tag such as `if` parts classes.
                    list.push_str(if rest.starts_with("{{") { "{" } else { " " });
                    rest = &rest[end..];
                }
                for class in list.split_ascii_whitespace() {
                    match class.split_once('{') {
                        Some((start, _)) if !start.is_empty() => {
                            frame.beginnings.insert(start.to_string());
                        }
                        Some(_) => {}
                        None => {
                            frame.classes.insert(class.to_string());
                        }
                    }
                }
            }
        }
        frame
    }

    /// Whether a class is one of the frame's.
    pub fn has(&self, class: &str) -> bool {
        self.classes.contains(class) || self.beginnings.iter().any(|start| class.starts_with(start.as_str()))
    }
}

/// Whether only the base may have a file.
pub fn is_sealed(path: &str) -> bool {
    SEALED.contains(&path) || SEALED_STYLES.contains(&path)
}

/// Holds the files of a fork against the seal.
pub(super) fn check(fork: &ThemeFiles, base: &ThemeFiles, frame: &Frame, out: &mut Vec<Diagnostic>) {
    let place = |path: &str| Place::file(&format!("themes/{}/{path}", fork.name).into());
    let fault = |code, path: &str| Diagnostic::new(Level::Error, code).at(place(path)).arg("name", path);
    for path in fork.templates.keys().chain(fork.styles.keys()) {
        if is_sealed(path) {
            out.push(fault("sealed-file", path));
        }
    }
    // A font with empty glyphs hides the text of the frame.
    for path in fork.assets.keys().filter(|path| path.ends_with(".woff2") && base.assets.contains_key(*path))
    {
        out.push(fault("sealed-file", &format!("assets/{path}")));
    }
    for (path, text) in &fork.templates {
        for found in ["{% component", "{%- component"] {
            if let Some(at) = text.find(found) {
                let place = Place::at(&place(path).file, text, at..at + found.len());
                out.push(Diagnostic::new(Level::Error, "template-component").at(place));
            }
        }
    }
    for (path, css) in &fork.styles {
        if SEALED_STYLES.contains(&path.as_str()) {
            continue;
        }
        let sheet = sheet::read(css);
        let file: Arc<str> = place(path).file;
        for fault in faults(&sheet, frame) {
            let mut diagnostic =
                Diagnostic::new(Level::Error, fault.code).at(Place::at(&file, css, fault.span.clone()));
            diagnostic.args = fault.args;
            out.push(diagnostic);
        }
    }
}

struct Fault {
    code: &'static str,
    span: std::ops::Range<usize>,
    args: Vec<(&'static str, String)>,
}

fn faults(sheet: &Sheet, frame: &Frame) -> Vec<Fault> {
    let mut faults = Vec::new();
    let own = tall::own(sheet);
    let near = place::near(sheet);
    for rule in sheet.at_rules.iter().filter(|rule| !AT_RULES.contains(&rule.name.as_str())) {
        // `@import` is told as what it is: a way to load.
        if rule.name != "import" {
            faults.push(Fault {
                code: "css-at-rule",
                span: rule.span.clone(),
                args: vec![("name", rule.name.clone())],
            });
        }
    }
    // Of two animations with one name the last counts, for the frame as well.
    for rule in &sheet.at_rules {
        if let Some(name) = animation(rule).filter(|name| frame.animations.contains(name)) {
            let args = vec![("name", name)];
            faults.push(Fault { code: "css-animation-of-the-base", span: rule.span.clone(), args });
        }
    }
    for declaration in &sheet.declarations {
        let mut fault = |code, args| faults.push(Fault { code, span: declaration.span.clone(), args });
        let name = declaration.name.trim_start_matches("-webkit-").trim_start_matches("-moz-");
        let value = declaration.value.to_ascii_lowercase();
        let said = || said(declaration);
        if TOKENS.iter().any(|token| name.starts_with(token)) {
            fault("css-token", vec![("name", declaration.name.clone())]);
            continue;
        }
        let frames = keyframes(declaration);
        if !frames && !is_open(&declaration.selectors, frame) {
            let allowed = ON_FRAME.iter().any(|free| name == *free || name.starts_with(&format!("{free}-")))
                && name != "border-image"
                && !name.starts_with("border-image-")
                && place::is_small(&value);
            if !allowed {
                let selector = declaration.selectors.join(" { ");
                fault("sealed-style", vec![("value", said()), ("selector", selector)]);
                continue;
            }
        }
        if let Some(code) = place::fault(name, &value, &near) {
            fault(code, vec![("value", said())]);
        } else if let Some(too_long) = length::too_long(name, &value, &own) {
            fault(too_long.code(), vec![("value", said())]);
        }
        // A property of its own may become a colour wherever it is asked for.
        if (colour_of(name) || name.starts_with("--")) && raw_colour(&value) {
            fault("css-raw-colour", vec![("value", said())]);
        }
    }
    faults.extend(sheet.broken.iter().map(|span| Fault {
        code: "css-syntax",
        span: span.clone(),
        args: Vec::new(),
    }));
    faults
}

fn keyframes(declaration: &Declaration) -> bool {
    declaration.at_rules.iter().any(|(name, _)| name == "keyframes")
}

/// The name that a `@keyframes` gives, as an identifier or as a string.
fn animation(rule: &sheet::AtRule) -> Option<String> {
    if rule.name != "keyframes" {
        return None;
    }
    match Parser::new(rule.prelude).next() {
        Ok(Token::Ident(name) | Token::QuotedString(name)) => Some(name.to_string()),
        _ => None,
    }
}

fn colour_of(name: &str) -> bool {
    [
        "color",
        "background",
        "background-color",
        "background-image",
        "fill",
        "-webkit-text-fill-color",
        "text-fill-color",
    ]
    .contains(&name)
}

/// Whether a value names a colour of its own. Gradients of tokens and pictures are none.
fn raw_colour(value: &str) -> bool {
    let mut input = Parser::new(value);
    let mut raw = false;
    while let Ok(token) = input.next_including_whitespace() {
        match token {
            Token::Hash(_) | Token::IDHash(_) => raw = true,
            Token::Ident(word) => {
                let word = word.to_ascii_lowercase();
                let named = cssparser::color::parse_named_color(&word).is_ok();
                raw |= named && !FREE_COLOURS.contains(&word.as_str())
                    || SYSTEM_COLOURS.contains(&word.as_str());
            }
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                if [
                    "rgb",
                    "rgba",
                    "hsl",
                    "hsla",
                    "hwb",
                    "lab",
                    "lch",
                    "oklab",
                    "oklch",
                    "color",
                    "light-dark",
                    "device-cmyk",
                    "contrast-color",
                ]
                .contains(&name.as_str())
                {
                    raw = true;
                } else {
                    // Also what `var()` falls back on, and what `color-mix()` mixes.
                    let inner = input.parse_nested_block(|input| {
                        let start = input.position();
                        while input.next_including_whitespace().is_ok() {}
                        Ok::<_, cssparser::ParseError<()>>(input.slice_from(start).to_string())
                    });
                    raw |= inner.is_ok_and(|inner| raw_colour(&inner));
                }
            }
            _ => {}
        }
    }
    raw
}

/// A declaration as a message shows it: what is written to be long is not shown wholly.
fn said(declaration: &Declaration) -> String {
    let whole = format!("{}: {}", declaration.name, declaration.value);
    match whole.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &whole[..end]),
        None => whole,
    }
}

mod length;
mod place;
mod selectors;
pub mod stretch;
mod tall;
#[cfg(test)]
mod tests;
