//! The attributes that the rules ask for, out of one reading of a tag.

use crate::html::Take;

/// Attributes by their names; of two with one name the first counts.
#[derive(Debug, Default)]
pub(super) struct Known<'h> {
    /// Whether there is one of them.
    any: bool,
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

impl<'h> Take<'h> for Known<'h> {
    #[inline]
    fn begin(&mut self) {
        // Most tags have none of these.
        if self.any {
            *self = Known::default();
        }
    }

    #[inline]
    fn take(&mut self, name: &[u8], value: &'h str) {
        let known = match name {
            b"src" => &mut self.src,
            b"alt" => &mut self.alt,
            b"rel" => &mut self.rel,
            b"href" => &mut self.href,
            b"name" => &mut self.name,
            b"lang" => &mut self.lang,
            b"role" => &mut self.role,
            b"data" => &mut self.data,
            b"style" => &mut self.style,
            b"srcset" => &mut self.srcset,
            b"poster" => &mut self.poster,
            b"content" => &mut self.content,
            b"loading" => &mut self.loading,
            b"data-src" => &mut self.data_src,
            b"data-slot" => &mut self.data_slot,
            b"aria-label" => &mut self.aria_label,
            b"data-address" => &mut self.data_address,
            _ => return,
        };
        known.get_or_insert(value);
        self.any = true;
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
            let text = format!("<b style=a data=b>{text}");
            let (mut tokens, mut known) = (tokens(&text), Known::default());
            tokens.next_with(&mut known);
            let Some(Token::Open(_, attributes)) = tokens.next_with(&mut known) else { unreachable!() };
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
