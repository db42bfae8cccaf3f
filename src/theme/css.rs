//! What a stylesheet loads. A fork is untrusted: its CSS may show the theme's own assets and nothing else.

use super::files::ThemeFiles;
use crate::diagnostic::{Diagnostic, Level, Place};
use std::collections::BTreeMap;
use std::sync::Arc;

/// `url("../assets/fonts/x.woff2")` to the published name. All else that loads is refused: other addresses, `@import`,
/// `image-set()` and `src()` (which load from plain strings), and escaped letters, which would hide a name from us.
pub(super) fn with_asset_names(
    css: &str,
    names: &BTreeMap<String, String>,
    chain: &[Arc<ThemeFiles>],
    out: &mut Vec<Diagnostic>,
) -> String {
    let mut result = String::with_capacity(css.len());
    let mut at = 0;
    while at < css.len() {
        let rest = &css[at..];
        let step = match rest.as_bytes()[0] {
            b'/' if rest.starts_with("/*") => rest[2..].find("*/").map_or(rest.len(), |end| end + 4),
            quote @ (b'"' | b'\'') => string_length(rest, quote),
            b'\\' => refused(&rest[..line_end(rest)], chain, out),
            _ => match LOADERS.iter().find(|word| starts_with(rest, word)) {
                Some(word) if *word != "url(" => refused(&rest[..line_end(rest)], chain, out),
                Some(word) => {
                    let inner = &rest[word.len()..];
                    let end = inner.find(')').unwrap_or(inner.len());
                    let whole = (word.len() + end + 1).min(rest.len());
                    let written = inner[..end].trim_matches([' ', '"', '\'']);
                    let path = written.strip_prefix("../assets/").or_else(|| written.strip_prefix("assets/"));
                    match path.and_then(|path| names.get(path)) {
                        // The stylesheet stands in assets/ itself.
                        Some(name) => result.push_str(&format!("url(\"{name}\")")),
                        None => {
                            fault(&rest[..whole], written, chain, out);
                            result.push_str("none");
                        }
                    }
                    at += whole;
                    continue;
                }
                None => rest.chars().next().map_or(1, char::len_utf8),
            },
        };
        result.push_str(&rest[..step]);
        at += step;
    }
    result
}

const LOADERS: [&str; 4] = ["url(", "src(", "image-set(", "@import"];

fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// Bytes of the string that begins `text`, its quotation marks included. A line break ends a string, whatever it says.
fn string_length(text: &str, quote: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'\n' => return at,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    // An escape at the very end may point past it, or into a letter.
    text.len()
}

fn line_end(text: &str) -> usize {
    text.find(['\n', ';', '}']).unwrap_or(text.len()).max(1)
}

fn refused(text: &str, chain: &[Arc<ThemeFiles>], out: &mut Vec<Diagnostic>) -> usize {
    fault(text, text, chain, out);
    text.len()
}

/// At the line of the first file of the chain that says it.
fn fault(text: &str, value: &str, chain: &[Arc<ThemeFiles>], out: &mut Vec<Diagnostic>) {
    let said = chain.iter().find_map(|files| {
        let (path, css, at) =
            files.styles.iter().find_map(|(path, css)| css.find(text).map(|at| (path, css, at)))?;
        Some(Place::at(&format!("themes/{}/{path}", files.name).into(), css, at..at + text.len()))
    });
    let base = chain.last().map_or("", |files| files.name.as_str());
    let place = said.unwrap_or_else(|| Place::file(&format!("themes/{base}").into()));
    out.push(Diagnostic::new(Level::Error, "css-foreign-url").at(place).arg("value", value));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_themes_own_assets() {
        let names = BTreeMap::from([("a.svg".to_string(), "a.1.svg".to_string())]);
        let run = |css: &str| {
            let mut out = Vec::new();
            (with_asset_names(css, &names, &[], &mut out), out.len())
        };
        for css in [
            "a{background:url(https://evil.example/x)}",
            "a{background:URL(//evil.example/x)}",
            "a{background:u\\72l(//evil.example/x)}",
            "a{background:image-set(\"//evil.example/x\" 1x)}",
            "a{background:-webkit-image-set(\"//evil.example/x\" 1x)}",
            "@import \"//evil.example/x\";",
            "a{background:url(data:image/svg+xml,x)}",
            "a{background:url(../assets/none.svg)}",
            "a{content:\"\n;background:url(//evil.example)",
        ] {
            assert_eq!(run(css).1, 1, "{css}");
        }
        assert_eq!(
            run("a{background:url( '../assets/a.svg' )}"),
            ("a{background:url(\"a.1.svg\")}".into(), 0)
        );
        for css in ["/* url(x) @import */a{content:\"\\201C url(\"}", "字{}", "a{content:'\\'", "\"字"] {
            assert_eq!(run(css), (css.to_string(), 0));
        }
    }
}
