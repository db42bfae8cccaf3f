//! How a body is built, read line by line: both texts of a pair are held against each other at every build of one of them,
//! and a parser would take longer than all other rules of texts.

use crate::lang::text;
use memchr::memmem::Finder;
use std::sync::LazyLock;

/// How a body is built. Places are bytes of the body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outline<'t> {
    /// Levels of headings.
    pub headings: Vec<(usize, usize)>,
    /// Tables.
    pub tables: Vec<Table>,
    /// How many pictures there are.
    pub pictures: usize,
    /// Files beside the document that are linked.
    pub files: Vec<&'t str>,
    /// Names of directives.
    pub directives: Vec<(&'t str, usize)>,
}

/// A table; its head is a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub rows: usize,
    pub columns: usize,
    pub at: usize,
}

/// The outline of a body without code.
pub(super) fn outline(body: &str) -> Outline<'_> {
    let mut outline = Outline::default();
    // The line before: where it begins, and what stands on it.
    let mut before = (0, "");
    let mut in_table = false;
    // Links and pictures are looked for in the whole, not in each line.
    let mut links_at = LINK.find_iter(body.as_bytes()).peekable();
    let mut at = 0;
    let ends = memchr::memchr_iter(b'\n', body.as_bytes()).map(|end| end + 1);
    for end in ends.chain((!body.is_empty() && !body.ends_with('\n')).then_some(body.len())) {
        let line = &body[at..end];
        let line = text::trim(line.strip_suffix('\n').unwrap_or(line));
        let bar = memchr::memchr(b'|', line.as_bytes()).is_some();
        let first = line.as_bytes().first().copied().unwrap_or(b' ');
        // The signs that a line begins with.
        let marks = || line.bytes().take_while(|b| *b == first).count();
        match first {
            b'#' => {
                let marks = marks();
                if (2..=6).contains(&marks) && line[marks..].starts_with(' ') {
                    outline.headings.push((marks, at));
                }
            }
            // Under a line of text these make a heading of the second level; else they are a rule.
            b'-' if is_text(before.1) && marks() == line.len() => outline.headings.push((2, before.0)),
            b':' => {
                let marks = marks();
                let name = &line[marks..];
                let end = name.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(name.len());
                outline.directives.extend((marks >= 3 && end > 0).then(|| (&name[..end], at)));
            }
            _ => {}
        }
        if !bar {
            in_table = false;
        } else if in_table {
            outline.tables.last_mut().iter_mut().for_each(|table| table.rows += 1);
        } else if let Some(columns) = columns(line).filter(|_| before.1.contains('|')) {
            outline.tables.push(Table { rows: 1, columns, at: before.0 });
            in_table = true;
        }
        if links_at.next_if(|link| *link < end).is_some() {
            while links_at.next_if(|link| *link < end).is_some() {}
            links(line, &mut outline);
        }
        before = (at, line);
        at = end;
    }
    outline
}

static LINK: LazyLock<Finder> = LazyLock::new(|| Finder::new("]("));

/// Whether a line is the beginning of a paragraph, so that a line below can make a heading of it.
fn is_text(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(['#', '|', '>', ':', '-', '*', '+'])
}

/// The columns of the line under a table's head, `|---|:-:|`; `None` for other lines.
fn columns(line: &str) -> Option<usize> {
    let is_line = line.contains('|') && line.contains('-') && line.bytes().all(|b| b"|-: \t".contains(&b));
    let inner = line.strip_prefix('|').unwrap_or(line);
    is_line.then(|| inner.strip_suffix('|').unwrap_or(inner).split('|').count())
}

/// Pictures and linked files of a line.
fn links<'t>(line: &'t str, outline: &mut Outline<'t>) {
    for (close, _) in line.match_indices("](") {
        if is_picture(line.as_bytes(), close) {
            outline.pictures += 1;
            continue;
        }
        let target = text::trim_start(&line[close + 2..]);
        let target = target.strip_prefix('<').unwrap_or(target);
        let end = target.find([')', ' ', '>', '"', '\t', '#', '?']).unwrap_or(target.len());
        let target = &target[..end];
        let name = target.rsplit('/').next().unwrap_or(target);
        let is_file = name.rsplit_once('.').is_some_and(|(stem, ext)| !stem.is_empty() && ext != "md");
        if is_file
            && !target.starts_with(['@', '/'])
            && !target.contains(':')
            && !outline.files.contains(&target)
        {
            outline.files.push(target);
        }
    }
}

/// Whether the brackets that end at `close` are those of a picture.
fn is_picture(line: &[u8], close: usize) -> bool {
    let mut depth = 0;
    for at in (0..close).rev() {
        match line[at] {
            b']' => depth += 1,
            b'[' if depth > 0 => depth -= 1,
            b'[' => return at > 0 && line[at - 1] == b'!',
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headings_of_both_sorts() {
        let levels = |body| outline(body).headings.iter().map(|(level, _)| *level).collect::<Vec<_>>();
        assert_eq!(levels("## 一\n\n字\n\n### 二 {#x}\n\n####三\n\n# 四\n"), [2, 3]);
        assert_eq!(levels("一\n---\n\n---\n\n- 二\n---\n"), [2]);
    }

    #[test]
    fn tables_with_and_without_bars_at_their_ends() {
        let shapes = |body| {
            outline(body).tables.iter().map(|table| (table.rows, table.columns, table.at)).collect::<Vec<_>>()
        };
        assert_eq!(shapes("字\n\n| a | b |\n|---|:-:|\n| c | d |\n\n字"), [(2, 2, 5)]);
        assert_eq!(shapes("a | b | c\n--|--|--\n1 | 2 | 3\n4 | 5 | 6"), [(3, 3, 0)]);
        assert_eq!(shapes("字 | 字\n\n---\n"), []);
    }

    #[test]
    fn pictures_and_files_are_told_apart() {
        let seen = outline(
            "![图 [1]](a.png) [表](form.docx \"申请表\")，[![图](b.png)](<c.pdf>)，[又](form.docx)\n[文](../policy/2020-03.md) [外](https://a.cn/x.pdf) [节](#s2) [另](@edu/policy/x.y)\n",
        );
        assert_eq!((seen.pictures, &*seen.files), (2, &["form.docx", "c.pdf"][..]));
    }

    #[test]
    fn directives_by_name() {
        assert_eq!(
            outline("::::steps\n:::callout{kind=\"info\"}\n:::\n::::\n").directives,
            [("steps", 0), ("callout", 10)]
        );
    }

    /// The same, asked of each line as it stands.
    fn plain(body: &str) -> Outline<'_> {
        let mut outline = Outline::default();
        // The line before: where it begins, and what stands on it.
        let mut before = (0, "");
        let mut in_table = false;
        let mut at = 0;
        for whole in body.split_inclusive('\n') {
            let line = text::trim(whole);
            let first = line.as_bytes().first().copied().unwrap_or(b' ');
            let marks = line.bytes().take_while(|b| *b == first).count();
            match first {
                b'#' if (2..=6).contains(&marks) && line[marks..].starts_with(' ') => {
                    outline.headings.push((marks, at));
                }
                // Under a line of text these make a heading of the second level; else they are a rule.
                b'-' if marks == line.len() && is_text(before.1) => outline.headings.push((2, before.0)),
                b':' if marks >= 3 => {
                    let name = &line[marks..];
                    let end = name.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(name.len());
                    outline.directives.extend((end > 0).then(|| (&name[..end], at)));
                }
                _ => {}
            }
            in_table = match (in_table, columns(line)) {
                (true, _) if line.contains('|') => {
                    outline.tables.last_mut().iter_mut().for_each(|table| table.rows += 1);
                    true
                }
                (_, Some(columns)) if before.1.contains('|') => {
                    outline.tables.push(Table { rows: 1, columns, at: before.0 });
                    true
                }
                _ => false,
            };
            if line.contains("](") {
                links(line, &mut outline);
            }
            before = (at, line);
            at += whole.len();
        }
        outline
    }

    proptest! {
        #[test]
        fn a_body_is_read_as_line_by_line(
            body in "(\n|\r\n|##|#| |\u{3000}|\u{202f}|---|-|:::|:|note|[|]|[|]---[|]|字|ᠠ|a|\\[甲\\]\\(a.doc\\)|!\\[b\\]\\(c.png\\)){0,40}"
        ) {
            prop_assert_eq!(outline(&body), plain(&body));
        }
    }
}
