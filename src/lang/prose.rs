//! The prose of a Markdown source: everything else becomes spaces, so that places stay the same.

use memchr::memmem::{self, Finder};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// Code spans, URLs, targets of links, HTML tags and comments, attributes of directives and headings.
static NO_PROSE: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    regex::Regex::new(
        r#"(?x)
        ``[^`\n]*`` | `[^`\n]*`
        | https?://[!-~&&[^)>"]]+
        | [A-Za-z0-9._-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+
        | \]\([^)\n]*\)
        | <!--[\s\S]*?-->
        | </?[A-Za-z][^<>\n]*>
        | (?m:^[\ \t]*:{3,}[a-z]*[\ \t]*(?:\{[^\n]*\})?)
        | \{\#[^}\n]*\}
        | (?m:^\[[^\]\n]+\]:[^\n]*)
        "#,
    )
    .ok()
});

static CODE: LazyLock<Option<regex::Regex>> =
    LazyLock::new(|| regex::Regex::new(r"``[^`\n]*``|`[^`\n]*`").ok());

static COMMENT: LazyLock<Finder> = LazyLock::new(|| Finder::new("<!--"));

/// The prose alone; bytes of everything else are spaces, so that places stay.
pub fn only(text: &str) -> Cow<'_, str> {
    let mut gaps: Vec<Range<usize>> = Vec::new();
    let body = front_matter(text);
    if body > 0 {
        gaps.push(0..body);
    }
    fences(text, body, &mut gaps);
    if let Some(pattern) = &*NO_PROSE {
        for part in suspect(text, body) {
            let found = pattern.find_iter(&text[part.clone()]);
            gaps.extend(found.map(|found| found.start() + part.start..found.end() + part.start));
        }
    }
    blank(text, gaps)
}

/// Where anything but prose may stand: whole lines, since nothing but a comment goes over the end of one. A pattern takes
/// far longer than a look for its signs, and most lines of most texts have none.
fn suspect(text: &str, from: usize) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    if COMMENT.find(&bytes[from..]).is_some() {
        let whole = from..text.len();
        return Vec::from([whole]);
    }
    // Every alternative of the pattern has one of these six.
    let mut some = memchr::memchr3_iter(b'`', b'<', b'@', bytes).peekable();
    let mut others = memchr::memchr3_iter(b':', b']', b'{', bytes).peekable();
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut at = from;
    loop {
        while some.next_if(|found| *found < at).is_some() {}
        while others.next_if(|found| *found < at).is_some() {}
        let Some(found) = some.peek().into_iter().chain(others.peek()).min().copied() else { break };
        let start = memchr::memrchr(b'\n', &bytes[at..found]).map_or(at, |end| at + end + 1);
        at = memchr::memchr(b'\n', &bytes[found..]).map_or(bytes.len(), |end| found + end + 1);
        match lines.last_mut() {
            Some(last) if last.end == start => last.end = at,
            _ => lines.push(start..at),
        }
    }
    lines
}

/// The text without its code alone: front matter, links and tags stay.
pub fn without_code(text: &str) -> Cow<'_, str> {
    // Nearly no text has code, and these two bytes are quick to look for.
    if memchr::memchr2(b'`', b'~', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut gaps: Vec<Range<usize>> = Vec::new();
    fences(text, front_matter(text), &mut gaps);
    if let Some(pattern) = &*CODE {
        gaps.extend(pattern.find_iter(text).map(|found| found.range()));
    }
    blank(text, gaps)
}

fn blank(text: &str, mut gaps: Vec<Range<usize>>) -> Cow<'_, str> {
    if gaps.is_empty() {
        return Cow::Borrowed(text);
    }
    gaps.sort_unstable_by_key(|gap| gap.start);
    let mut out = String::with_capacity(text.len());
    for gap in gaps {
        // Gaps may lie in each other: what was blanked already stays so.
        let start = gap.start.max(out.len());
        let Some(kept) = text.get(out.len()..start) else { continue };
        out.push_str(kept);
        let mut rest = &text.as_bytes()[start..gap.end.max(start)];
        while let Some(end) = memchr::memchr(b'\n', rest) {
            spaces(&mut out, end);
            out.push('\n');
            rest = &rest[end + 1..];
        }
        spaces(&mut out, rest.len());
    }
    out.push_str(&text[out.len()..]);
    Cow::Owned(out)
}

/// Spaces to copy: a line of them at once.
const SPACES: &str =
    "                                                                                                ";

fn spaces(out: &mut String, mut many: usize) {
    while many > 0 {
        let some = many.min(SPACES.len());
        out.push_str(&SPACES[..some]);
        many -= some;
    }
}

/// The length of the front matter, 0 where there is none.
fn front_matter(text: &str) -> usize {
    for fence in ["+++", "---"] {
        if let Some(rest) = text.strip_prefix(fence)
            && rest.starts_with(['\n', '\r'])
            && let Some(end) = rest.find(&format!("\n{fence}"))
        {
            return fence.len() + end + 1 + fence.len();
        }
    }
    0
}

/// Fenced code blocks.
fn fences(text: &str, from: usize, gaps: &mut Vec<Range<usize>>) {
    let bytes = &text.as_bytes()[from..];
    let sign = memchr::memchr2(b'`', b'~', bytes).map(|at| &bytes[at..]);
    let may = |rest: &[u8]| ["```", "~~~"].iter().any(|fence| memmem::find(rest, fence.as_bytes()).is_some());
    if !sign.is_some_and(may) {
        return;
    }
    let mut open: Option<(usize, &str)> = None;
    let mut at = from;
    for line in text[from..].split_inclusive('\n') {
        let trimmed = crate::lang::text::trim(line);
        let fence = ["```", "~~~"].into_iter().find(|fence| trimmed.starts_with(fence));
        match (open, fence) {
            (None, Some(fence)) => open = Some((at, fence)),
            (Some((start, opened)), Some(fence)) if fence == opened => {
                gaps.push(start..at + line.len());
                open = None;
            }
            _ => {}
        }
        at += line.len();
    }
    if let Some((start, _)) = open {
        gaps.push(start..text.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn gaps_become_spaces_and_ends_of_lines_stay(
            text in "(字|[a-c]|\\n| ){0,200}",
            ends in proptest::collection::vec((0..400usize, 0..400usize), 0..4),
        ) {
            let at = |at: usize| (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let gaps: Vec<_> = ends.into_iter().map(|(start, len)| at(start)..at(start + len)).collect();
            let byte = |(at, byte)| match gaps.iter().any(|gap| gap.contains(&at)) && byte != b'\n' {
                true => b' ',
                false => byte,
            };
            let plain: Vec<u8> = text.bytes().enumerate().map(byte).collect();
            let blanked = blank(&text, gaps.clone());
            prop_assert_eq!(blanked.as_bytes(), plain);
        }

        #[test]
        fn what_is_no_prose_is_found_wherever_it_stands(
            text in "(?s)((\\+\\+\\+\\nab\\n\\+\\+\\+)?(字|[a-c]|\\n|`|``|:::|<b>|<!--|-->|\\]\\(x\\)|\\[a\\]:|\\{#x\\}|https://x|a@b\\.c|\\{.*\\}){0,24})"
        ) {
            let mut gaps = Vec::new();
            let body = front_matter(&text);
            gaps.extend((body > 0).then_some(0..body));
            fences(&text, body, &mut gaps);
            let found = NO_PROSE.as_ref().unwrap().find_iter(&text[body..]);
            gaps.extend(found.map(|found| found.start() + body..found.end() + body));
            prop_assert_eq!(only(&text), blank(&text, gaps));
        }
    }
}
