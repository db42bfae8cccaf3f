//! A reader of finished pages: one pass, no tree. It tells tags, text and the content of `script` and `style` apart,
//! which is all that the rules on output need; what a browser would repair, they report elsewhere or not at all.

use memchr::{memchr, memchr_iter, memmem};
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
pub struct Attributes<'h> {
    text: &'h str,
}

/// Takes the attributes of a tag while it is read, so that nobody reads them a second time.
pub trait Take<'h> {
    /// A tag begins: what was taken of the one before counts no more.
    fn begin(&mut self);
    /// One attribute after the other: its name in small letters, its value with its entities; empty where it has none.
    fn take(&mut self, name: &[u8], value: &'h str);
}

impl Take<'_> for () {
    fn begin(&mut self) {}
    fn take(&mut self, _: &[u8], _: &str) {}
}

/// The tokens of a page.
pub struct Tokens<'h> {
    html: &'h str,
    at: usize,
    /// Inside an element whose content is no markup.
    raw: Option<&'static str>,
}

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

    #[inline]
    fn next(&mut self) -> Option<Token<'h>> {
        self.next_with(&mut ())
    }
}

impl<'h> Tokens<'h> {
    /// The next token; of a start tag, the attributes are taken.
    #[inline]
    pub fn next_with(&mut self, take: &mut impl Take<'h>) -> Option<Token<'h>> {
        let rest = &self.html[self.at..];
        let first = *rest.as_bytes().first()?;
        if self.raw.is_some() {
            return self.raw(rest, take);
        }
        if first == b'<' {
            return self.tag(rest, take);
        }
        let end = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        self.at += end;
        Some(Token::Text(&rest[..end]))
    }

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

    /// The content of an element that holds no markup, to its end tag.
    #[cold]
    #[inline(never)]
    fn raw(&mut self, rest: &'h str, take: &mut impl Take<'h>) -> Option<Token<'h>> {
        let name = self.raw.take()?;
        let end = end_tag(rest, name).unwrap_or(rest.len());
        self.at += end;
        // `script` and `style` are no words; an empty text tells nothing either.
        if end > 0 && matches!(name, "title" | "textarea") {
            return Some(Token::Text(&rest[..end]));
        }
        self.next_with(take)
    }

    #[inline]
    fn tag(&mut self, rest: &'h str, take: &mut impl Take<'h>) -> Option<Token<'h>> {
        let bytes = rest.as_bytes();
        let closing = bytes.get(1) == Some(&b'/');
        let start = 1 + usize::from(closing);
        if !bytes.get(start).is_some_and(u8::is_ascii_alphabetic) {
            return self.no_tag(rest, take);
        }
        take.begin();
        let mut name_end = start + 1;
        while let Some(byte) = bytes.get(name_end)
            && !is_gap(*byte)
            && *byte != b'>'
        {
            name_end += 1;
        }
        // Most tags have no attributes.
        let end = match bytes.get(name_end) {
            Some(b'>') => name_end,
            _ => plain_end(rest, name_end, take).unwrap_or_else(|| odd_end(rest, name_end, take)),
        };
        let name = &rest[start..name_end];
        self.at += (end + 1).min(rest.len());
        if closing {
            return Some(Token::Close(name));
        }
        self.raw = raw(name);
        Some(Token::Open(name, Attributes { text: &rest[name_end..end] }))
    }

    /// A comment and the like, over which it passes; else a `<` that begins no tag is text.
    #[cold]
    #[inline(never)]
    fn no_tag(&mut self, rest: &'h str, take: &mut impl Take<'h>) -> Option<Token<'h>> {
        let bytes = rest.as_bytes();
        if rest.starts_with("<!--") {
            self.at += memmem::find(bytes, b"-->").map_or(rest.len(), |end| end + 3);
            return self.next_with(take);
        }
        if matches!(bytes.get(1), Some(b'!' | b'?')) {
            self.at += memchr(b'>', bytes).map_or(rest.len(), |end| end + 1);
            return self.next_with(take);
        }
        let end = memchr(b'<', &bytes[1..]).map_or(rest.len(), |end| end + 1);
        self.at += end;
        Some(Token::Text(&rest[..end]))
    }
}

/// The element of that name, in whatever case, whose content is text to the end tag (HTML, 13.1.2).
fn raw(name: &str) -> Option<&'static str> {
    let known: &[&'static str] = match name.len() {
        5 => &["title", "style"],
        6 => &["script"],
        8 => &["textarea"],
        _ => return None,
    };
    known.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

/// Where the `>` of a tag is whose attributes are written plainly, as templates and the writer do; `None` where anything is
/// odd, of which some may have been taken already.
#[inline]
fn plain_end<'h>(text: &'h str, mut at: usize, take: &mut impl Take<'h>) -> Option<usize> {
    let bytes = text.as_bytes();
    loop {
        let first = *bytes.get(at)?;
        match CLASS[usize::from(first)] {
            GAP => {
                at += 1;
                continue;
            }
            NAME => {}
            _ => return (first == b'>').then_some(at),
        }
        let start = at;
        at += 1;
        while CLASS[usize::from(*bytes.get(at)?)] == NAME {
            at += 1;
        }
        let name = &bytes[start..at];
        if bytes[at] != b'=' {
            take.take(name, "");
            continue;
        }
        at += 1;
        let value = match *bytes.get(at)? {
            quote @ (b'"' | b'\'') => {
                let end = at + 1 + memchr(quote, &bytes[at + 1..])?;
                let value = text.get(at + 1..end)?;
                at = end + 1;
                value
            }
            byte if byte == b'>' || byte.is_ascii_whitespace() => return None,
            _ => {
                let start = at;
                loop {
                    match *bytes.get(at)? {
                        b'"' | b'\'' => return None,
                        b'>' => break,
                        byte if byte.is_ascii_whitespace() => break,
                        _ => at += 1,
                    }
                }
                text.get(start..at)?
            }
        };
        take.take(name, value);
    }
}

/// Where the `>` of any other tag is.
#[cold]
#[inline(never)]
fn odd_end<'h>(text: &'h str, from: usize, take: &mut impl Take<'h>) -> usize {
    let end = tag_end(text.as_bytes(), from);
    take.begin();
    for (name, value) in (Attributes { text: &text[from..end] }).all() {
        take.take(name.to_ascii_lowercase().as_bytes(), value);
    }
    end
}

/// White space of HTML, and `/`.
const GAP: u8 = 1;
/// What names of attributes are written with, in plain ones: capital letters are odd.
const NAME: u8 = 2;

static CLASS: [u8; 256] = {
    let mut all = [0; 256];
    let mut byte = 0;
    while byte < all.len() {
        all[byte] = match byte as u8 {
            byte if is_gap(byte) => GAP,
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b':' => NAME,
            _ => 0,
        };
        byte += 1;
    }
    all
};

/// Where the tag's `>` is, behind all quoted values.
#[cold]
fn tag_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            None => return bytes.len(),
            Some(b'>') => return at,
            Some(quote @ (b'"' | b'\'')) => {
                let Some(close) = memchr(*quote, &bytes[at + 1..]) else { return bytes.len() };
                at += close + 2;
            }
            Some(_) => at += 1,
        }
    }
}

fn end_tag(text: &str, name: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr_iter(b'<', bytes).find(|at| {
        let found = bytes.get(at + 2..at + 2 + name.len());
        bytes.get(at + 1) == Some(&b'/')
            && found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    })
}

/// White space of HTML, and `/`, which between attributes is none of them.
const fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0x0c | b'/')
}

impl<'h> Attributes<'h> {
    /// The value of an attribute as written, with its entities; empty where it has none.
    pub fn get(self, name: &str) -> Option<&'h str> {
        self.all().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All attributes.
    pub fn all(self) -> All<'h> {
        All { text: self.text, at: 0 }
    }
}

/// The attributes of a tag, one after the other: names and values. Bytes are enough: all that parts them is ASCII.
pub struct All<'h> {
    text: &'h str,
    at: usize,
}

impl<'h> Iterator for All<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<(&'h str, &'h str)> {
        let (text, bytes) = (self.text, self.text.as_bytes());
        let mut at = self.at;
        while at < bytes.len() && is_gap(bytes[at]) {
            at += 1;
        }
        let start = at;
        // A stray `=` is no name; one byte is passed so that reading ends.
        at += 1;
        while at < bytes.len() && bytes[at] != b'=' && !is_gap(bytes[at]) {
            at += 1;
        }
        self.at = at.min(bytes.len());
        let name = text.get(start..at)?;
        let space = |mut at: usize| {
            while at < bytes.len() && bytes[at].is_ascii_whitespace() {
                at += 1;
            }
            at
        };
        let sign = space(at);
        if bytes.get(sign) != Some(&b'=') {
            return Some((name, ""));
        }
        let value = space(sign + 1);
        match bytes.get(value) {
            Some(quote @ (b'"' | b'\'')) => {
                let end = memchr(*quote, &bytes[value + 1..]).map_or(bytes.len(), |end| value + 1 + end);
                self.at = (end + 1).min(bytes.len());
                Some((name, &text[value + 1..end]))
            }
            _ => {
                let mut end = value;
                while end < bytes.len() && !bytes[end].is_ascii_whitespace() {
                    end += 1;
                }
                self.at = end;
                Some((name, &text[value..end]))
            }
        }
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
mod tests;
