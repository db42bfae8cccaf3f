//! Markup that was meant for a program and stands on a page.

/// What was meant for a program and stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leftover {
    /// `**`, `[[`: Markdown that was not understood.
    Markdown,
    /// `{{`, `{%`: a template's.
    Template,
    /// `{ $name }`: an argument of a message that nobody gave.
    Message,
    /// `null`, `None`, `undefined`: a value that is not there.
    Null,
}

/// Words that stand where a value is missing: seen in tags and index numbers of live sites.
pub const NULLS: [&str; 5] = ["null", "None", "undefined", "NaN", "[object Object]"];

/// Where signs stand that markup begins with.
pub(super) fn signs(html: &str) -> impl Iterator<Item = usize> {
    memchr::memchr3_iter(b'*', b'{', b'[', html.as_bytes())
}

/// Markup in a text of a page, with the words around it; where the text has no sign of it, only a missing value.
#[inline]
pub(super) fn in_text(text: &str, signed: bool) -> Option<(Leftover, String)> {
    if let Some(null) = null(text) {
        return Some((Leftover::Null, null.to_string()));
    }
    if !signed {
        return None;
    }
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = memchr::memchr3(b'*', b'{', b'[', &bytes[from..]) {
        let at = from + found;
        let next = bytes.get(at + 1).copied();
        let kind = match bytes[at] {
            b'{' if matches!(next, Some(b'{' | b'%')) => Some(Leftover::Template),
            b'{' if bytes[at + 1..].trim_ascii_start().first() == Some(&b'$') => Some(Leftover::Message),
            b'[' if next == Some(b'[') => Some(Leftover::Markdown),
            b'*' if next == Some(b'*') && is_emphasis(text, at) => Some(Leftover::Markdown),
            _ => None,
        };
        if let Some(kind) = kind {
            return Some((kind, around(text, at)));
        }
        // A run of asterisks is looked at once.
        from = at + bytes[at..].iter().take_while(|byte| **byte == bytes[at]).count();
    }
    None
}

/// The word for a missing value that a text is; of most texts the first byte tells that it is none.
fn null(text: &str) -> Option<&str> {
    text.as_bytes().first().filter(|first| matches!(first, b'n' | b'N' | b'u' | b'[' | ..=b' '))?;
    Some(text.trim_ascii()).filter(|text| NULLS.contains(text))
}

/// Whether `**` at `at` was meant as emphasis. Masks are asterisks too: `138****1234`, `李**`, `35**************123`.
fn is_emphasis(text: &str, at: usize) -> bool {
    let run = text.as_bytes()[at..].iter().take_while(|byte| **byte == b'*').count();
    if run != 2 {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after = text[at + 2..].chars().next();
    let opens = |c: char| "“‘（《〈「『【〔([".contains(c);
    let closes = |c: char| "”’）》〉」』】〕)]。！？".contains(c);
    // Emphasis fails beside quotation marks and brackets; at the beginning of a text no name stands before a mask.
    let opening =
        after.is_some_and(|c| opens(c) || before.is_none_or(char::is_whitespace) && !c.is_whitespace());
    let closing = before.is_some_and(closes) && after.is_some_and(char::is_alphanumeric);
    opening || closing
}

/// A few characters on both sides.
fn around(text: &str, at: usize) -> String {
    let before: String = text[..at].chars().rev().take(6).collect();
    let before: String = before.chars().rev().collect();
    let after: String = text[at..].chars().take(14).collect();
    format!("{before}{after}").trim_ascii().to_string()
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn kinds(html: &str) -> Vec<Leftover> {
        read(html).leftovers.into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn a_missing_value_is_known_by_its_first_letter() {
        for word in NULLS {
            for text in [word.to_string(), format!(" {word}\n"), format!("\t{word}")] {
                assert_eq!(null(&text), Some(word));
            }
            assert_eq!(null(&format!("x{word}")), None);
        }
        assert_eq!((null(""), null(" "), null("nul")), (None, None, None));
    }

    #[test]
    fn markup_is_told_from_masks_and_code() {
        for left in ["提醒**“重点”**字", "**没有结束的重点", "见 [[附件]]", "<b>x</b>**重点**"]
        {
            assert_eq!(kinds(&format!("<p>{left}</p>")), [Leftover::Markdown], "{left}");
        }
        assert_eq!(kinds("<p>{{ title }}</p><p>{% if x %}</p>"), [Leftover::Template; 2]);
        assert_eq!(kinds("<p>共 { $count } 件</p>"), [Leftover::Message]);
        assert_eq!(kinds("<td> null </td><dd>None</dd>"), [Leftover::Null; 2]);
        for fine in [
            "138****1234",
            "李**、王**",
            "35*************123",
            "<code>**x** {{ y }}</code>",
            "a ** b",
            "非null值",
            "{ x }",
        ] {
            assert_eq!(kinds(&format!("<p>{fine}</p>")), [], "{fine}");
        }
    }
}
