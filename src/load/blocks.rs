//! Marks of a text's blocks, so that a translation knows which paragraphs of its source have changed since.
//!
//! A mark is 16 bits of a hash, four hexadecimal digits in `translated_from`; the first is the title's. Sixteen bits
//! are enough to tell "this paragraph changed" (one miss in 65,536), and keep the line in the file short.

use super::front_matter::{self, Parts};
use crate::diagnostic::Diagnostic;
use crate::tree::{self, Source, Value};
use xxhash_rust::xxh3::xxh3_64;

/// What a translation is made from.
#[derive(Debug)]
pub struct SourceText {
    /// The title, where the front matter has one.
    pub title: Option<String>,
    /// First byte of the body.
    pub body: usize,
    /// The marks, as `translated_from` states them.
    pub marks: String,
}

/// Reads a Chinese file as the source of a translation. `None` where it has no front matter; `out` then says so.
pub fn source_text(source: Source, out: &mut Vec<Diagnostic>) -> Option<SourceText> {
    let Parts { form, front, body } = front_matter::split(source, out)?;
    let tree = tree::parse(source, front, form, out);
    let title = ["title", "标题"].iter().find_map(|name| tree.get(name)).and_then(|node| match &node.value {
        Value::Text(title) => Some(title.clone()),
        _ => None,
    });
    let marks = write(&marks(title.as_deref().unwrap_or_default(), &source.text[body..]));
    Some(SourceText { title, body, marks })
}

/// The marks of a title and a body. Blocks are what blank lines part; white space at line ends does not count.
pub fn marks(title: &str, body: &str) -> Box<[u16]> {
    let mut marks = vec![mark(title)];
    // A block mostly stands in the body as its mark wants it: it is put together only where lines end in white space.
    let (mut from, mut to) = (0, 0);
    let mut apart = String::new();
    let mut at = 0;
    while at < body.len() {
        let end = memchr::memchr(b'\n', &body.as_bytes()[at..]).map(|length| at + length);
        let line = body[at..end.unwrap_or(body.len())].trim_ascii_end();
        let next = end.map_or(body.len(), |end| end + 1);
        let whole = end == Some(at + line.len());
        if line.is_empty() {
            finish(&mut marks, &body[from..to], &mut apart);
            (from, to) = (next, next);
        } else if whole && apart.is_empty() {
            to = next;
        } else {
            if apart.is_empty() {
                apart.push_str(&body[from..to]);
            }
            apart.push_str(line);
            apart.push('\n');
        }
        at = next;
    }
    finish(&mut marks, &body[from..to], &mut apart);
    marks.into_boxed_slice()
}

/// A block has ended; it is `apart` where that is not empty.
fn finish(marks: &mut Vec<u16>, block: &str, apart: &mut String) {
    match apart.is_empty() {
        true if block.is_empty() => {}
        true => marks.push(mark(block)),
        false => marks.push(mark(apart)),
    }
    apart.clear();
}

fn mark(text: &str) -> u16 {
    (xxh3_64(text.as_bytes()) >> 48) as u16
}

/// `translated_from` as it is written in a file.
pub fn write(marks: &[u16]) -> String {
    marks.iter().map(|mark| format!("{mark:04x}")).collect::<Vec<_>>().join(" ")
}

/// The marks in a written `translated_from`.
pub fn parse(text: &str) -> Option<Box<[u16]>> {
    let marks: Option<Box<[u16]>> = text
        .split(' ')
        .map(|mark| (mark.len() == 4).then(|| u16::from_str_radix(mark, 16).ok()).flatten())
        .collect();
    marks.filter(|marks| !marks.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same, put together line by line.
    fn slowly(title: &str, body: &str) -> Vec<u16> {
        let mut marks = vec![mark(title)];
        let mut block = String::new();
        for line in body.split('\n').chain([""]) {
            match line.trim_ascii_end() {
                "" if block.is_empty() => {}
                "" => marks.push(mark(&std::mem::take(&mut block))),
                line => block.extend([line, "\n"]),
            }
        }
        marks
    }

    proptest::proptest! {
        #[test]
        fn a_block_is_its_lines_without_white_space_at_their_ends(body in "([一a \t\r]{0,3}\n?){0,12}") {
            proptest::prop_assert_eq!(&*marks("标题", &body), &*slowly("标题", &body));
        }
    }

    #[test]
    fn an_edit_changes_its_own_block_alone() {
        let before = marks("标题", "一\n\n二\n\n三\n");
        let after = marks("标题", "一\n\n二（改）\n\n\n三  \n");
        assert_eq!(before.len(), 4);
        let changed: Vec<usize> = (0..4).filter(|at| before[*at] != after[*at]).collect();
        assert_eq!(changed, [2]);
        assert_eq!(parse(&write(&before)), Some(before));
        assert_eq!(parse("12"), None);
    }
}
