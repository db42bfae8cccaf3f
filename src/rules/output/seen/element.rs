//! The elements that tell the rules something, by their names.

/// What an element is to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// `title`.
    Title,
    /// `h1` to `h6`.
    Heading(u8),
    /// `a`.
    Link,
    /// `table`.
    Table,
    /// `th`.
    HeaderCell,
    /// What shows text as it was typed.
    Code,
    /// A part of a page, at whose end sealed places end.
    Part,
    /// `picture`.
    Picture,
    /// Another one whose attributes tell something by themselves.
    Told,
    /// Any other.
    Other,
}

impl Element {
    /// By its name.
    #[inline]
    pub fn of(name: &str) -> Element {
        // As bytes: their length and a byte or two tell nearly every one apart, texts would be compared with each.
        match name.as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Element::Heading(level - b'0'),
            b"title" => Element::Title,
            b"a" => Element::Link,
            b"table" => Element::Table,
            b"th" => Element::HeaderCell,
            b"code" | b"pre" | b"kbd" | b"samp" => Element::Code,
            b"footer" | b"header" | b"figure" => Element::Part,
            b"picture" => Element::Picture,
            b"img" | b"svg" | b"html" | b"meta" | b"link" | b"frame" | b"embed" | b"video" | b"audio"
            | b"track" | b"input" | b"script" | b"iframe" | b"source" | b"object" => Element::Told,
            _ => Element::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_known_by_its_whole_name() {
        for (names, element) in [
            ("title", Element::Title),
            ("a", Element::Link),
            ("table", Element::Table),
            ("th", Element::HeaderCell),
            ("code pre kbd samp", Element::Code),
            ("footer header figure", Element::Part),
            ("picture", Element::Picture),
            (
                "img svg html meta link frame embed video audio track input script iframe source object",
                Element::Told,
            ),
            ("h1", Element::Heading(1)),
            ("h6", Element::Heading(6)),
            ("p li td h0 h7 hr span div A TH Title tables", Element::Other),
        ] {
            for name in names.split(' ') {
                assert_eq!(Element::of(name), element, "{name}");
                for other in [format!("{name}x"), format!("x{name}"), name.to_uppercase()] {
                    assert_eq!(Element::of(&other), Element::Other, "{other}");
                }
            }
        }
        assert_eq!(Element::of(""), Element::Other);
    }
}
