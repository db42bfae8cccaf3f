//! The attributes that the rules ask for, out of one reading of a tag.

use crate::html::Attributes;

/// Attributes by their names; of two with one name the first counts.
#[derive(Debug, Default)]
pub(super) struct Known<'h> {
    pub alt: Option<&'h str>,
    pub aria_label: Option<&'h str>,
    pub content: Option<&'h str>,
    pub data: Option<&'h str>,
    pub data_address: Option<&'h str>,
    pub data_slot: Option<&'h str>,
    pub data_src: Option<&'h str>,
    pub href: Option<&'h str>,
    pub lang: Option<&'h str>,
    pub loading: Option<&'h str>,
    pub name: Option<&'h str>,
    pub poster: Option<&'h str>,
    pub rel: Option<&'h str>,
    pub role: Option<&'h str>,
    pub src: Option<&'h str>,
    pub srcset: Option<&'h str>,
    pub style: Option<&'h str>,
}

impl<'h> Known<'h> {
    /// Reads a tag.
    #[inline]
    pub fn of(attributes: Attributes<'h>) -> Known<'h> {
        let mut known = Known::default();
        for (name, value) in attributes.all() {
            let is = |other: &str| name.eq_ignore_ascii_case(other);
            let known = match name.len() {
                3 if is("src") => &mut known.src,
                3 if is("alt") => &mut known.alt,
                3 if is("rel") => &mut known.rel,
                4 if is("href") => &mut known.href,
                4 if is("name") => &mut known.name,
                4 if is("lang") => &mut known.lang,
                4 if is("role") => &mut known.role,
                4 if is("data") => &mut known.data,
                5 if is("style") => &mut known.style,
                6 if is("srcset") => &mut known.srcset,
                6 if is("poster") => &mut known.poster,
                7 if is("content") => &mut known.content,
                7 if is("loading") => &mut known.loading,
                8 if is("data-src") => &mut known.data_src,
                9 if is("data-slot") => &mut known.data_slot,
                10 if is("aria-label") => &mut known.aria_label,
                12 if is("data-address") => &mut known.data_address,
                _ => continue,
            };
            known.get_or_insert(value);
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{Token, tokens};
    use proptest::prelude::*;

    const NAMES: &str = "alt aria-label content data data-address data-slot data-src href lang loading name poster rel role src \
                         srcset style class id hidden titel ARIA-LABEL Src hreF";

    proptest! {
        #[test]
        fn each_is_what_is_read_for_it_alone(
            all in proptest::collection::vec((0..24usize, prop_oneof![Just(""), Just("=x"), Just("=\"字 y\""), Just(" = ''")]), 0..8)
        ) {
            let names: Vec<&str> = NAMES.split(' ').collect();
            let text: String = all.iter().map(|(name, value)| format!(" {}{value}", names[*name])).collect();
            let text = format!("<p{text}>");
            let Some(Token::Open(_, attributes)) = tokens(&text).next() else { unreachable!() };
            let known = Known::of(attributes);
            let Known { alt, aria_label, content, data, data_address, data_slot, data_src, href, lang, .. } = known;
            let Known { loading, name, poster, rel, role, src, srcset, style, .. } = known;
            let found = [
                alt, aria_label, content, data, data_address, data_slot, data_src, href, lang, loading, name, poster,
                rel, role, src, srcset, style,
            ];
            for (name, found) in names.into_iter().zip(found) {
                prop_assert_eq!(found, attributes.get(name), "{}", name);
            }
        }
    }
}
