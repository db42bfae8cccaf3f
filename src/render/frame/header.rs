//! A header against the seal: a fork may put another drawing into it, and only that.

use super::read;
use crate::diagnostic::{Diagnostic, Level};
use crate::theme::Theme;

/// What is wrong with a header: a fork may put another drawing into it, and only that.
pub fn check_header(theme: &Theme, header: &str) -> Vec<Diagnostic> {
    const LOGO: &str = "components/logo/template.html";
    let found = read(header, false, &[]);
    let fault = |code, needle: &str| {
        Diagnostic::new(Level::Error, code)
            .at(theme.place_in_fork(LOGO, needle))
            .arg("page", "parts/header.html")
    };
    let mut out: Vec<Diagnostic> = found
        .faults
        .into_iter()
        // The header's own controls bear what others may not.
        .filter(|(code, value)| {
            let own = ["id=", "for=", "name="].iter().any(|key| value.starts_with(key));
            *code != "html-attribute" || !own
        })
        .map(|(code, value)| fault(code, &value).arg("value", value))
        .collect();
    let drawn = matches!(found.identity.as_slice(),
        [(name, class), (span, names)] if ["svg", "img"].contains(&name.as_str())
            && class.split_ascii_whitespace().any(|class| class == "logo")
            // A class of the fork's own could take the drawing out of its place, over the name.
            && class.split_ascii_whitespace().all(|class| theme.is_of_frame(class)) && span == "span" && names == "identity-names");
    if !drawn && out.is_empty() {
        out.push(fault("slot-missing", "").arg("slot", "masthead"));
    }
    out
}
