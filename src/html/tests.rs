//! What the reader of finished pages gives, and that it gives the same as a plain one.

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

/// Tags and texts as the standard's words have them, read in the plainest way; what is looked for is looked for alike.
mod plain {
    use super::super::*;

    fn is_space(byte: u8) -> bool {
        byte.is_ascii_whitespace()
    }

    pub fn attributes(text: &str) -> Vec<(String, String)> {
        let bytes = text.as_bytes();
        let mut all = Vec::new();
        let mut at = 0;
        let skip = |at: usize, of: &dyn Fn(u8) -> bool| {
            at + bytes[at.min(bytes.len())..].iter().take_while(|byte| of(**byte)).count()
        };
        loop {
            let start = skip(at, &is_gap);
            if start >= bytes.len() {
                return all;
            }
            at = skip(start + 1, &|byte| byte != b'=' && !is_gap(byte));
            let Some(name) = text.get(start..at) else { return all };
            let sign = skip(at, &is_space);
            if bytes.get(sign) != Some(&b'=') {
                all.push((name.to_string(), String::new()));
                continue;
            }
            let value = skip(sign + 1, &is_space);
            let (from, to) = match bytes.get(value) {
                Some(quote @ (b'"' | b'\'')) => {
                    let end = skip(value + 1, &|byte| byte != *quote);
                    at = (end + 1).min(bytes.len());
                    (value + 1, end)
                }
                _ => {
                    at = skip(value, &|byte| !is_space(byte));
                    (value, at)
                }
            };
            all.push((name.to_string(), text[from..to].to_string()));
        }
    }

    /// What the page begins with, and how many bytes that takes; `None` for what nobody sees.
    fn first(html: &str) -> (Option<Token<'_>>, usize) {
        if !html.starts_with('<') {
            let end = html.find('<').unwrap_or(html.len());
            return (Some(Token::Text(&html[..end])), end);
        }
        let behind = |end: &str| html.find(end).map_or(html.len(), |at| at + end.len());
        let closing = html.starts_with("</");
        let start = 1 + usize::from(closing);
        if !html[start..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            if html.starts_with("<!--") {
                return (None, behind("-->"));
            }
            if html.starts_with("<!") || html.starts_with("<?") {
                return (None, behind(">"));
            }
            let end = html[1..].find('<').map_or(html.len(), |end| end + 1);
            return (Some(Token::Text(&html[..end])), end);
        }
        let name =
            html[start..].find([' ', '\t', '\r', '\n', '\x0c', '/', '>']).map_or(html.len(), |at| at + start);
        let mut quote = None;
        let end = html[name..].char_indices().find(|(_, c)| {
            match quote {
                Some(open) if *c == open => quote = None,
                None if matches!(c, '"' | '\'') => quote = Some(*c),
                None => return *c == '>',
                Some(_) => {}
            }
            false
        });
        let end = end.map_or(html.len(), |(at, _)| at + name);
        let token = match closing {
            true => Token::Close(&html[start..name]),
            false => Token::Open(&html[start..name], Attributes { text: &html[name..end] }),
        };
        (Some(token), (end + 1).min(html.len()))
    }

    pub fn tokens(mut html: &str) -> Vec<Token<'_>> {
        let mut all = Vec::new();
        while !html.is_empty() {
            let (token, end) = first(html);
            html = &html[end..];
            all.extend(token);
            let Some(Token::Open(name, _)) = token else { continue };
            let name = name.to_ascii_lowercase();
            if ["script", "style", "textarea", "title"].contains(&&*name) {
                let end = html.to_ascii_lowercase().find(&format!("</{name}")).unwrap_or(html.len());
                if end > 0 && ["textarea", "title"].contains(&&*name) {
                    all.push(Token::Text(&html[..end]));
                }
                html = &html[end..];
            }
        }
        all
    }
}

/// All attributes of a tag.
#[derive(Default)]
struct Taken(Vec<(String, String)>);

impl Take<'_> for Taken {
    fn begin(&mut self) {
        self.0.clear();
    }

    fn take(&mut self, name: &[u8], value: &str) {
        self.0.push((String::from_utf8_lossy(name).into_owned(), value.to_string()));
    }
}

proptest! {
    #[test]
    fn a_page_is_read_as_plainly(
        text in "([<>/!a-c\"'= &;#?中\n-]|<a b=|<p (a|b=x|c=\"y\"|d= 'z'|A=\"b c\"|b=c\"d|=\"e f\"|g=\"h\"i| |/){0,6}>|</a>|<!--|-->|<(script|sTyle|title|textarea|titles)>|</(script|style|title|textarea)>| c=\"x\"| d='y'|<p>|字){0,24}"
    ) {
        let all: Vec<Token> = tokens(&text).collect();
        let plain = |token: &Token| match *token {
            Token::Open(name, attributes) => format!("<{name}|{}", attributes.text),
            other => format!("{other:?}"),
        };
        prop_assert_eq!(
            all.iter().map(plain).collect::<Vec<_>>(),
            plain::tokens(&text).iter().map(plain).collect::<Vec<_>>()
        );
        let mut tokens = tokens(&text);
        let mut taken = Taken::default();
        while let Some(token) = tokens.next_with(&mut taken) {
            if let Token::Open(_, attributes) = token {
                let all: Vec<_> =
                    attributes.all().map(|(name, value)| (name.to_string(), value.to_string())).collect();
                prop_assert_eq!(&all, &plain::attributes(attributes.text));
                let small: Vec<_> = all.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
                prop_assert_eq!(&taken.0, &small);
            }
        }
    }

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
