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
    /// By its name. Letters, not words: so its length and a letter or two tell nearly every one apart.
    #[inline]
    pub fn of(name: &str) -> Element {
        match *name.as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Element::Heading(level - b'0'),
            [b't', b'i', b't', b'l', b'e'] => Element::Title,
            [b'a'] => Element::Link,
            [b't', b'a', b'b', b'l', b'e'] => Element::Table,
            [b't', b'h'] => Element::HeaderCell,
            [b'c', b'o', b'd', b'e'] | [b'p', b'r', b'e'] | [b'k', b'b', b'd'] | [b's', b'a', b'm', b'p'] => {
                Element::Code
            }
            [b'f', b'o', b'o', b't', b'e', b'r']
            | [b'h', b'e', b'a', b'd', b'e', b'r']
            | [b'f', b'i', b'g', b'u', b'r', b'e'] => Element::Part,
            [b'p', b'i', b'c', b't', b'u', b'r', b'e'] => Element::Picture,
            [b'i', b'm', b'g']
            | [b's', b'v', b'g']
            | [b'h', b't', b'm', b'l']
            | [b'm', b'e', b't', b'a']
            | [b'l', b'i', b'n', b'k']
            | [b'f', b'r', b'a', b'm', b'e']
            | [b'e', b'm', b'b', b'e', b'd']
            | [b'v', b'i', b'd', b'e', b'o']
            | [b'a', b'u', b'd', b'i', b'o']
            | [b't', b'r', b'a', b'c', b'k']
            | [b'i', b'n', b'p', b'u', b't']
            | [b's', b'c', b'r', b'i', b'p', b't']
            | [b'i', b'f', b'r', b'a', b'm', b'e']
            | [b's', b'o', b'u', b'r', b'c', b'e']
            | [b'o', b'b', b'j', b'e', b'c', b't'] => Element::Told,
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
