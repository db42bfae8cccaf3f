//! What can't be seen, told without style sheets.

/// Whether a character leaves something to be seen: no white space, no joiner, no filler.
pub(super) fn is_seen(c: char) -> bool {
    let invisible = matches!(c, '\u{ad}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}');
    !invisible && !c.is_whitespace() && !c.is_control()
}

/// Whether an element's own `style` hides it. Menus that open are hidden by style sheets, not by these.
pub(super) fn hides(style: &str) -> bool {
    let style: String =
        style.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>().to_ascii_lowercase();
    let zero = |name: &str| {
        style.split(';').filter_map(|part| part.strip_prefix(name)).any(|value| {
            value
                .trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%')
                .trim_start_matches(['0', '.'])
                .is_empty()
        })
    };
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("color:transparent")
        || style.contains("text-indent:-")
        || style.contains("left:-")
        || style.contains("top:-")
        || zero("font-size:")
        || zero("width:")
        || zero("height:")
        || zero("max-height:")
        || zero("opacity:")
}
