//! What a fork's template may not put into a page: elements that load, run or cover, and attributes that do.

use crate::markdown::CONTROLS;

/// Elements that load, run, cover the page, or turn what follows into text.
const ELEMENTS: [&str; 26] = [
    "script",
    "style",
    "link",
    "meta",
    "base",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "portal",
    "template",
    "slot",
    "noscript",
    "title",
    "xmp",
    "plaintext",
    "noembed",
    "noframes",
    "dialog",
    "html",
    "head",
    "body",
    "foreignobject",
    // Inside a formula a browser reads on by other rules.
    "math",
];
/// Elements of a drawing that draw, in small letters as they are read here. Nothing that moves by itself: an animation may
/// change an address.
const DRAWING: [&str; 29] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textpath",
    "title",
    "desc",
    "lineargradient",
    "radialgradient",
    "stop",
    "pattern",
    "clippath",
    "mask",
    "marker",
    "image",
    "filter",
    "fegaussianblur",
    "feoffset",
    "femerge",
];
/// Attributes whose value is loaded or sent to.
const LOADING: [&str; 8] = ["src", "srcset", "poster", "data", "background", "action", "formaction", "ping"];
/// Whether the frame's controls answer to an id.
fn is_of_frame(id: &str) -> bool {
    CONTROLS.contains(&id) || id == "footer"
}

/// Names of the frame's groups of choices: another of the group would take the choice away.
const GROUPS: [&str; 2] = ["text-size", "scheme"];

/// Whether no template may have the element, outside of drawings.
pub(super) fn is_element(name: &str) -> bool {
    ELEMENTS.contains(&name)
}

/// Whether an element may stand in an element of a drawing.
pub(super) fn may_stand_in(around: &str, name: &str) -> bool {
    // Both are read as HTML; they hold text.
    !["title", "desc"].contains(&around) && DRAWING.contains(&name)
}

/// Whether no template may give an element the attribute.
pub(super) fn is_attribute(element: &str, key: &str, value: &str) -> bool {
    let address: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let address = address.to_ascii_lowercase();
    let foreign = address.contains("//") || address.contains(':') || address.contains('\\');
    if key.starts_with("on") || ["style", "srcdoc", "popover", "nonce"].contains(&key) {
        return true;
    }
    match key {
        "id" => is_of_frame(value) && !(element == "main" && value == "main"),
        // The frame's controls have their own words, and their own place for those who listen.
        "for" | "aria-owns" => value.split_ascii_whitespace().any(is_of_frame),
        "name" => GROUPS.contains(&value),
        "href" if ["a", "area"].contains(&element) => {
            ["javascript:", "data:", "vbscript:"].iter().any(|scheme| address.starts_with(scheme))
        }
        "href" | "xlink:href" => foreign,
        // Of a drawing: `url(#a)` is a part of it, all else is loaded; an escape hides a name.
        "fill" | "stroke" | "filter" | "mask" | "clip-path" | "cursor" | "marker-start" | "marker-mid"
        | "marker-end" => address.contains('\\') || address.replace("url(#", "").contains("url("),
        _ if LOADING.contains(&key) => foreign,
        _ => false,
    }
}
