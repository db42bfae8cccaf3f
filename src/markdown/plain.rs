//! Plain blocks: headings and paragraphs of one line between empty lines, with no sign that means anything to Markdown. They
//! are most of what editors write, and need no parser: a comment stands for each run of them in what the parser reads, and
//! the writer puts them there. Of a body of 6 KB this takes more than half of the parser's time away.
//!
//! A property test holds bodies written with and without it against each other.

use super::prepare;
use crate::lang::scan::scan;
use std::ops::Range;

/// What of a body needs no parser.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plain {
    /// Runs of plain blocks, each from the first byte of the first to the last byte of the last.
    pub runs: Vec<Range<usize>>,
    /// The blocks of all runs.
    pub blocks: Vec<Block>,
    /// Whether a line among the others begins with a colon of either width, as directives do.
    pub colons: bool,
}

/// A plain block.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Of a heading, how many signs it has; 0 of a paragraph.
    pub level: u8,
    /// Its words in the body.
    pub words: Range<usize>,
}

/// Bytes that may mean something to Markdown inside a line: all but letters, digits, the space, and these signs.
const MEANT: [bool; 256] = {
    let mut meant = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        meant[byte] = !(byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let signs = b" \"%'()+,-./:;=?@";
    let mut at = 0;
    while at < signs.len() {
        meant[signs[at] as usize] = false;
        at += 1;
    }
    meant
};

/// Finds the runs of plain blocks; nothing where the body holds what goes over empty lines (code, HTML, a list of
/// definitions) or speaks of other places (footnotes, named links): all of it is the parser's then.
pub(super) fn find(body: &str) -> Option<Plain> {
    let bytes = body.as_bytes();
    let mut plain = Plain::default();
    let mut run: Option<Range<usize>> = None;
    let (mut start, mut above) = (0, true);
    while start < bytes.len() {
        let next = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |at| start + at + 1);
        let line = without_break(&bytes[start..next]);
        if line.is_empty() {
            above = true;
        } else {
            let rest = &bytes[next..];
            let below = rest.is_empty() || rest[0] == b'\n' || rest.starts_with(b"\r\n");
            let block = if above && below { block(line, bytes[next - 1] == b'\n') } else { None };
            if let Some((level, words)) = block {
                run.get_or_insert(start..0).end = start + line.len();
                plain.blocks.push(Block { level, words: start + words.start..start + words.end });
            } else {
                plain.runs.extend(run.take());
                plain.colons |= other(&body[start..start + line.len()])?;
            }
            above = false;
        }
        start = next;
    }
    plain.runs.extend(run);
    Some(plain)
}

fn without_break(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The level and the words of a line that is a plain block; `ended` by a line break.
fn block(line: &[u8], ended: bool) -> Option<(u8, Range<usize>)> {
    let spaces = line.iter().rev().take_while(|byte| **byte == b' ').count();
    // Spaces before the end of the file belong to the text.
    if spaces > 0 && !ended {
        return None;
    }
    let level = line.iter().take_while(|byte| **byte == b'#').count();
    let start = match level {
        0 if begins_paragraph(line) => 0,
        1..=6 if line.get(level) == Some(&b' ') => level + 1,
        _ => return None,
    };
    let words = start..line.len() - spaces;
    let first = line.get(start).filter(|byte| **byte != b' ');
    (first.is_some() && is_inert(&line[words.clone()])).then_some((level as u8, words))
}

/// Whether a line begins as words do, and not as a list, a directive or something else.
fn begins_paragraph(line: &[u8]) -> bool {
    match line.first() {
        Some(b'0'..=b'9') => {
            let behind = line.iter().find(|byte| !byte.is_ascii_digit());
            behind.is_some_and(|byte| !matches!(byte, b'.' | b')'))
        }
        Some(byte) => byte.is_ascii_alphabetic() || *byte >= 0x80 && !line.starts_with("：".as_bytes()),
        None => false,
    }
}

fn is_inert(words: &[u8]) -> bool {
    // Most hold neither signs nor digits.
    scan(words, &MEANT, |byte| byte & 0x80 | u8::from(byte == b' ')) == words.len()
}

/// What another line says of the whole body: whether it may be a directive; nothing where no block of the body is plain.
fn other(line: &str) -> Option<bool> {
    let bytes = line.as_bytes();
    let fence = || line.contains("```") || line.contains("~~~");
    let html = || line.contains('<');
    let elsewhere = || line.contains("[^") || line.contains("]:");
    // Each is asked of what the bytes hold at all.
    if memchr::memchr(b'\r', bytes).is_some()
        || memchr::memchr3(b'<', b'`', b'~', bytes).is_some() && (html() || fence())
        || memchr::memchr(b'[', bytes).is_some() && elsewhere()
    {
        return None;
    }
    let begins = line.trim_ascii_start();
    let colons = prepare::colons(begins).0;
    // Fewer than a directive's are a definition's.
    (!begins.starts_with(':') || colons >= 3).then_some(colons >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::markdown::{FiguresUse, Href, Input, LinkFault, Links, Picture, Video, rendered};
    use crate::tree::Source;
    use proptest::prelude::*;

    struct Anywhere;

    impl Links for Anywhere {
        fn link(&self, destination: &str) -> Result<Href, LinkFault> {
            Ok(Href { href: destination.into(), external: None, document: None, anchor: None })
        }
        fn figures(&self, _: &str, _: &str, _: &str) -> Result<(String, FiguresUse), LinkFault> {
            Err(("unknown-report", Vec::new()))
        }
        fn picture(&self, destination: &str) -> Result<Picture, LinkFault> {
            Ok(Picture { src: destination.into(), size: None, sources: Vec::new(), too_large: false })
        }
        fn video(&self, _: &str, _: &str) -> Result<Video, LinkFault> {
            Err(("missing-file", Vec::new()))
        }
    }

    /// All that is made of a body, with the plain blocks or without.
    fn made(body: &str, lang: Lang, plain: bool) -> String {
        let path = "a.md".into();
        let source = Source { path: &path, text: body };
        let word = |id: &'static str| id.to_string();
        let input = Input { source, body: 0, lang, links: &Anywhere, word: &word, attachments: "" };
        format!("{:#?}", rendered(&input, plain).expect("every run is written"))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2048))]

        /// A body is the same whether its plain blocks are read here or by the parser.
        #[test]
        fn plain_blocks_are_what_the_parser_makes_of_them(
            lines in prop::collection::vec(("(\n|\r\n|){1,3}", LINE), 0..12), end in "[ \n]{0,3}",
        ) {
            let body: String = lines.into_iter().flat_map(|(space, line)| [space, line]).chain([end]).collect();
            for lang in Lang::ALL {
                prop_assert_eq!(made(&body, lang, true), made(&body, lang, false), "{}", body);
            }
        }

        #[test]
        fn any_body_is_the_same(body in "[#*>:：|`<~\\[\\](){}!&;=+_.,\"-]{0,1}([甲ᠠᠮ。“　a1 \t\r\n#*>:|`<\\[\\](^)=+_.-]{0,80})") {
            for lang in Lang::ALL {
                prop_assert_eq!(made(&body, lang, true), made(&body, lang, false), "{}", body);
            }
        }
    }

    /// Lines of every kind, the plain ones the most.
    const LINE: &str = "(第一条。|ᠨᠢᠭᠡ ᠬᠣᠶᠠᠷ᠃|Abc, def\\.|2024年5月|　　丙 丁){1,9} {0,3}\
        |#{1,7} (总则|1\\. 总则|- a|ᠬᠠᠤᠯᠢ){1,2} {0,2}#?\
        |[-*+>:=#|~`_] ?(甲|ᠠ){0,3}\
        |[0-9]{1,2}[.)] ?甲{0,2}\
        | {1,5}(- )?(甲|乙|: 丙)\
        |::: ?(steps)?|：：：(steps)?\
        |\\*\\*甲。\\*\\*乙|\\[甲\\]\\(a\\)|!\\[甲\\]\\(a\\)|甲\\|乙|-\\|-|&nbsp;甲|甲\\\\\
        |<b>甲</b>|<div>|<!-- 甲|-->|```|~~~|\\[\\^1\\](: 甲)?|\\[甲\\](: a)?|---|===";

    fn found(body: &str) -> Option<Vec<&str>> {
        find(body).map(|plain| plain.runs.into_iter().map(|run| &body[run]).collect())
    }

    #[test]
    fn runs_of_plain_blocks() {
        for (body, runs) in [
            (
                "## 总则\n\n第一条。 \n\n- 甲\n\n2024年。\n\n完",
                vec!["## 总则\n\n第一条。 ", "2024年。\n\n完"],
            ),
            ("甲\r\n\r\n乙\r\n", vec!["甲\r\n\r\n乙"]),
            ("甲\n乙\n\n丙", vec!["丙"]),
            ("甲\n\n1. 乙\n\n2) 丙\n\n　丁\n\n 戊", vec!["甲", "　丁"]),
            (":::steps\n\n甲\n\n:::\n\n：：：\n", vec!["甲"]),
            ("甲**乙**\n\n丙|丁\n\n[戊](a)\n\n####### 己\n\n##\n\n#庚\n\n辛 ", vec![]),
        ] {
            assert_eq!(found(body), Some(runs), "{body}");
        }
        for body in [
            "甲\n\n```\n\n乙\n\n```",
            "甲\n\n<!--\n\n乙\n\n-->",
            "甲\n\n: 乙",
            "甲[^1]\n\n乙",
            "[甲]: a\n\n乙",
            "甲\r*",
        ] {
            assert_eq!(found(body), None, "{body}");
        }
        assert!(!find("甲\n\n- 乙：丙").unwrap().colons);
        assert!(find("甲\n\n：：：steps").unwrap().colons);
    }

    #[test]
    fn blocks_of_a_run() {
        let body = "## 总则 \n\n\n第一条。  \r\n\r\n完";
        let blocks = find(body).unwrap().blocks;
        let found: Vec<_> = blocks.into_iter().map(|block| (block.level, &body[block.words])).collect();
        assert_eq!(found, [(2, "总则"), (0, "第一条。"), (0, "完")]);
    }
}
