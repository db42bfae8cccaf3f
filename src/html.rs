//! A reader of finished pages: one pass, no tree. It tells tags, text and the content of `script` and `style` apart,
//! which is all that the rules on output need; what a browser would repair, they report elsewhere or not at all.

use memchr::{memchr, memchr3, memmem};
use std::borrow::Cow;

/// What comes next on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'h> {
    /// A start tag: its name as written, its attributes.
    Open(&'h str, Attributes<'h>),
    /// An end tag.
    Close(&'h str),
    /// Text between tags, with its entities.
    Text(&'h str),
}

/// The attributes of a tag, read when they are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attributes<'h>(&'h str);

/// The tokens of a page.
pub struct Tokens<'h> {
    html: &'h str,
    at: usize,
    /// Inside an element whose content is no markup.
    raw: Option<&'static str>,
}

/// Elements whose content is text to the end tag (HTML, 13.1.2).
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// Whether an element, named in small letters, has no content and no end tag (HTML, 13.1.2).
pub fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Reads a page.
pub fn tokens(html: &str) -> Tokens<'_> {
    Tokens { html, at: 0, raw: None }
}

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        let rest = &self.html[self.at..];
        if rest.is_empty() {
            return None;
        }
        if let Some(name) = self.raw.take() {
            let end = end_tag(rest, name).unwrap_or(rest.len());
            self.at += end;
            // `script` and `style` are no words; an empty text tells nothing either.
            if end > 0 && matches!(name, "title" | "textarea") {
                return Some(Token::Text(&rest[..end]));
            }
            return self.next();
        }
        match memchr(b'<', rest.as_bytes()) {
            Some(0) => self.tag(rest),
            Some(end) => {
                self.at += end;
                Some(Token::Text(&rest[..end]))
            }
            None => {
                self.at = self.html.len();
                Some(Token::Text(rest))
            }
        }
    }
}

impl<'h> Tokens<'h> {
    /// Where the next token begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether what comes next is markup, not the content of a `script` or the like.
    pub fn is_between(&self) -> bool {
        self.raw.is_none()
    }

    /// Passes over some bytes: whole tokens, between which it stands.
    pub fn pass(&mut self, bytes: usize) {
        self.at += bytes;
    }

    fn tag(&mut self, rest: &'h str) -> Option<Token<'h>> {
        let bytes = rest.as_bytes();
        if rest.starts_with("<!--") {
            self.at += memmem::find(bytes, b"-->").map_or(rest.len(), |end| end + 3);
            return self.next();
        }
        let closing = bytes.get(1) == Some(&b'/');
        let start = 1 + usize::from(closing);
        if !bytes.get(start).is_some_and(u8::is_ascii_alphabetic) {
            if matches!(bytes.get(1), Some(b'!' | b'?')) {
                self.at += memchr(b'>', bytes).map_or(rest.len(), |end| end + 1);
                return self.next();
            }
            // A `<` that begins no tag is text.
            let end = memchr(b'<', &bytes[1..]).map_or(rest.len(), |end| end + 1);
            self.at += end;
            return Some(Token::Text(&rest[..end]));
        }
        let name_end = bytes[start..].iter().position(|byte| is_gap(*byte) || *byte == b'>');
        let name_end = name_end.map_or(rest.len(), |end| start + end);
        // Most tags have no attributes.
        let end = if bytes.get(name_end) == Some(&b'>') { name_end } else { tag_end(bytes, name_end) };
        let name = &rest[start..name_end];
        self.at += (end + 1).min(rest.len());
        if closing {
            return Some(Token::Close(name));
        }
        self.raw = match name.len() {
            5 | 6 | 8 => RAW.into_iter().find(|raw| name.eq_ignore_ascii_case(raw)),
            _ => None,
        };
        Some(Token::Open(name, Attributes(&rest[name_end..end])))
    }
}

/// Where the tag's `>` is, behind all quoted values.
fn tag_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let Some(found) = memchr3(b'>', b'"', b'\'', &bytes[at..]) else { return bytes.len() };
        at += found;
        if bytes[at] == b'>' {
            return at;
        }
        let Some(close) = memchr(bytes[at], &bytes[at + 1..]) else { return bytes.len() };
        at += close + 2;
    }
}

fn end_tag(text: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memmem::find(&text.as_bytes()[from..], b"</")?;
        let found = text.as_bytes().get(at + 2..at + 2 + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) {
            return Some(at);
        }
        from = at + 2;
    }
}

/// White space of HTML, and `/`, which between attributes is none of them.
fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0x0c | b'/')
}

impl<'h> Attributes<'h> {
    /// The value of an attribute as written, with its entities; empty where it has none.
    pub fn get(self, name: &str) -> Option<&'h str> {
        self.all().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All attributes. Bytes are enough: all that parts them is ASCII.
    pub fn all(self) -> impl Iterator<Item = (&'h str, &'h str)> {
        let (text, bytes) = (self.0, self.0.as_bytes());
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < bytes.len() && is_gap(bytes[at]) {
                at += 1;
            }
            if at >= bytes.len() {
                return None;
            }
            let start = at;
            // A stray `=` is no name; one byte is passed so that reading ends.
            at += 1;
            while at < bytes.len() && bytes[at] != b'=' && !is_gap(bytes[at]) {
                at += 1;
            }
            if !text.is_char_boundary(start) || !text.is_char_boundary(at) {
                return None;
            }
            let name = &text[start..at];
            let mut value = at;
            while value < bytes.len() && bytes[value].is_ascii_whitespace() {
                value += 1;
            }
            if bytes.get(value) != Some(&b'=') {
                return Some((name, ""));
            }
            value += 1;
            while value < bytes.len() && bytes[value].is_ascii_whitespace() {
                value += 1;
            }
            match bytes.get(value) {
                Some(quote @ (b'"' | b'\'')) => {
                    let end = memchr(*quote, &bytes[value + 1..]).map_or(bytes.len(), |end| value + 1 + end);
                    at = (end + 1).min(bytes.len());
                    Some((name, &text[value + 1..end]))
                }
                _ => {
                    at = value;
                    while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
                        at += 1;
                    }
                    Some((name, &text[value..at]))
                }
            }
        })
    }
}

/// A text without its entities: those that templates and the writer make, and numbers.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = rest[1..].find(';').filter(|end| *end <= 8).and_then(|end| {
            let name = &rest[1..1 + end];
            let found = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u{a0}',
                _ => {
                    let number = name.strip_prefix('#')?;
                    let code = match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => number.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
            };
            Some((found, end + 2))
        });
        let (found, length) = known.unwrap_or(('&', 1));
        out.push(found);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(html: &str) -> Vec<String> {
        tokens(html)
            .map(|token| match token {
                Token::Open(name, attributes) => {
                    let all: Vec<String> =
                        attributes.all().map(|(name, value)| format!("{name}={value}")).collect();
                    format!("<{name} {}>", all.join(","))
                }
                Token::Close(name) => format!("</{name}>"),
                Token::Text(text) => text.to_string(),
            })
            .collect()
    }

    #[test]
    fn tags_text_and_raw_content() {
        assert_eq!(
            read(
                "<!doctype html><title>a<b></title><p id=x class='a > b' hidden data-x=\"1\">1 < 2<br/><!-- <i> -->三</p>"
            ),
            [
                "<title >",
                "a<b>",
                "</title>",
                "<p id=x,class=a > b,hidden=,data-x=1>",
                "1 ",
                "< 2",
                "<br >",
                "三",
                "</p>"
            ]
        );
        assert_eq!(read("<script>if (a<b) '</p>'</SCRIPT>x"), ["<script >", "</SCRIPT>", "x"]);
        assert_eq!(read("<p a=\"never closed>"), ["<p a=never closed>>"]);
    }

    #[test]
    fn entities() {
        assert_eq!(decoded("a&amp;b&#x27;c&#20013;&unknown;&"), "a&b'c中&unknown;&");
    }

    proptest! {
        #[test]
        fn any_bytes_end(text in "[<>/!a-c\"'= &;#x0-9\\-中]{0,60}") {
            let count = tokens(&text).map(|token| match token {
                Token::Open(_, attributes) => attributes.all().count(),
                Token::Close(_) => 1,
                Token::Text(text) => decoded(text).len(),
            }).count();
            prop_assert!(count <= text.len());
        }
    }
}
