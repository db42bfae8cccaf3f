//! Pictures that are programs: an SVG file may hold scripts, load from other hosts and show pages. A theme's may not.

use crate::diagnostic::{Diagnostic, Level, Place};
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use std::sync::Arc;

/// Elements that run, load or hold HTML.
const REFUSED: [&str; 9] =
    ["script", "foreignobject", "iframe", "object", "embed", "style", "handler", "listener", "a"];

/// Holds a file of a theme's assets against the rule, if it is an SVG picture.
pub(super) fn check(path: &Arc<str>, bytes: &[u8], out: &mut Vec<Diagnostic>) {
    if !path.ends_with(".svg") {
        return;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        out.push(Diagnostic::new(Level::Error, "not-utf8").at(Place::file(path)));
        return;
    };
    let mut reader = Reader::from_str(text);
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event();
        let span = start..reader.buffer_position() as usize;
        let mut fault = |what: String| {
            let place = Place::at(path, text, span.clone());
            out.push(Diagnostic::new(Level::Error, "svg-active").at(place).arg("value", what));
        };
        match event {
            Ok(Event::Eof) => return,
            // Entities can hide anything, and grow without end.
            Ok(Event::DocType(_)) => fault("<!DOCTYPE".into()),
            Ok(Event::PI(_)) => fault("<?".into()),
            Ok(Event::Start(element) | Event::Empty(element)) => {
                let name = element.local_name().as_ref().to_ascii_lowercase();
                if REFUSED.contains(&name.as_str()) {
                    fault(format!("<{name}>"));
                }
                for attribute in element.attributes() {
                    let Ok(attribute) = attribute else {
                        fault(name.clone());
                        continue;
                    };
                    let key = attribute.key.local_name().as_ref().to_ascii_lowercase();
                    let value = attribute
                        .normalized_value(XmlVersion::Implicit1_0)
                        .map_or_else(|_| "&".to_string(), |value| value.to_ascii_lowercase());
                    let moves_address = key == "attributename" && value.contains("href");
                    let loads = (key == "href" || key == "src") && !value.trim().starts_with('#')
                        || value.replace(char::is_whitespace, "").contains("url(")
                            && !value.contains("url(#")
                        || key == "style" && value.contains(['\\', '@']);
                    if key.starts_with("on") || moves_address || loads || value == "&" {
                        fault(format!("{key}=\"{value}\""));
                    }
                }
            }
            Ok(_) => {}
            Err(error) => {
                fault(error.to_string());
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_pass_and_programs_do_not() {
        let run = |svg: &str| {
            let mut out = Vec::new();
            check(&"themes/x/assets/a.svg".into(), svg.as_bytes(), &mut out);
            out.len()
        };
        for drawing in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\" fill=\"url(#g)\"/><use href=\"#p\"/></svg>",
            "<?xml version=\"1.0\"?><svg><title>字</title></svg>",
        ] {
            assert_eq!(run(drawing), 0, "{drawing}");
        }
        for program in [
            "<svg><script>alert(1)</script></svg>",
            "<svg><Script/></svg>",
            "<svg onload=\"alert(1)\"/>",
            "<svg><image href=\"https://evil.example/a.png\"/></svg>",
            "<svg><use xlink:href=\"b.svg#c\"/></svg>",
            "<svg><foreignObject/></svg>",
            "<svg><set attributeName=\"href\" to=\"javascript:1\"/></svg>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
            "<svg fill=\"url(//evil.example/a)\"/>",
            "<svg><style>@import '//evil.example'</style></svg>",
        ] {
            assert!(run(program) > 0, "{program}");
        }
    }
}
