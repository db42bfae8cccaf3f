//! The XML of office files, as a stream of events; depth and time are bounded.

use super::budget::Budget;
use super::sink::Reason;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Office programs nest a few dozen elements deep.
const DEEPEST_XML: usize = 256;

/// One step through a document.
pub(super) enum Step<'a, 'b> {
    /// An element begins (also one without content, which then ends at once).
    Start(&'a str, &'a BytesStart<'b>),
    /// An element ends.
    End(&'a str),
    /// Text, with references resolved. One text may come in several steps.
    Text(&'a str),
}

/// Walks through `text`; `visit` gets local names, without prefix.
pub(super) fn walk(
    text: &str,
    budget: &mut Budget,
    mut visit: impl FnMut(Step, &mut Budget) -> Result<(), Reason>,
) -> Result<(), Reason> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0usize;
    loop {
        budget.tick()?;
        match reader.read_event().map_err(|_| Reason::Broken)? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST_XML {
                    return Err(Reason::TooDeep);
                }
                visit(Step::Start(local(start.name().as_ref()), &start), budget)?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Step::End(local(end.name().as_ref())), budget)?;
            }
            Event::Text(text) => visit(Step::Text(&text.xml10_content()), budget)?,
            Event::CData(text) => visit(Step::Text(&text.xml10_content()), budget)?,
            Event::GeneralRef(reference) => {
                // Entities of a document type are not expanded, so that there is no "billion laughs".
                let c = match reference.resolve_char_ref() {
                    Ok(Some(c)) => Some(c),
                    _ => match &*reference.into_inner() {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    },
                };
                if let Some(c) = c {
                    visit(Step::Text(c.encode_utf8(&mut [0; 4])), budget)?;
                }
            }
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(Reason::Broken) },
            Event::Comment(_) | Event::PI(_) | Event::DocType(_) | Event::Decl(_) | Event::Empty(_) => {}
        }
    }
}

/// The value of the attribute with this local name.
pub(super) fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    start.attributes().with_checks(false).filter_map(Result::ok).find(|a| local(a.key.as_ref()) == name).map(
        |a| {
            a.normalized_value(quick_xml::XmlVersion::Implicit1_0).map(|v| v.into_owned()).unwrap_or_default()
        },
    )
}

/// All attributes with their local names.
pub(super) fn attributes(
    start: &BytesStart,
    budget: &mut Budget,
    mut visit: impl FnMut(&str, &str),
) -> Result<(), Reason> {
    for attribute in start.attributes().with_checks(false).filter_map(Result::ok) {
        budget.tick()?;
        if let Ok(value) = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0) {
            visit(local(attribute.key.as_ref()), &value);
        }
    }
    Ok(())
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
