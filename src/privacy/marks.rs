//! The marks that a text bears when it is not for everyone: 此件不予公开, 机密★1年, 内部文件 注意保存.

use aho_corasick::packed::Searcher;
use std::ops::Range;
use std::sync::LazyLock;

/// The marks of 党政机关公文处理工作条例 (第九条: 密级和保密期限) and of practice. A mark of secrecy counts wherever it
/// stands, in a table and in the middle of a line too; in quotation marks the text speaks of it.
static MARK: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    let mark = concat!(
        r"(此件(?:依申请公开|不予公开|不公开|删减后公开))",
        r"|(?m:^[ \u{3000}]*)([（(]?内部(?:文件|资料)[，, ]?(?:注意保存|不得外传)[)）]?)",
        r"|(?:^|[^“‘《「『])((?:绝密|机密|秘密)[ \u{3000}]*★)",
        r"|(密级[:：][ \u{3000}]*(?:绝密|机密|秘密))",
    );
    regex::Regex::new(mark).ok()
});

/// What every mark holds, looked for at once: most texts hold none of it, and that is seen quicker than that they have no
/// mark. `None` on processors that can't.
static PARTS: LazyLock<Option<Searcher>> =
    LazyLock::new(|| Searcher::new(["此件", "★", "内部", "密级"].map(str::as_bytes)));

/// Where the marks of a text are, in bytes.
pub fn marks(text: &str) -> Vec<Range<usize>> {
    if PARTS.as_ref().is_some_and(|parts| parts.find(text).is_none()) {
        return Vec::new();
    }
    all(text)
}

/// The same, without the quick look.
fn all(text: &str) -> Vec<Range<usize>> {
    let Some(pattern) = MARK.as_ref() else { return Vec::new() };
    let mark = |found: regex::Captures| found.iter().skip(1).flatten().next().map(|mark| mark.range());
    pattern.captures_iter(text).filter_map(mark).collect()
}

/// Where a level of secrecy stands alone on one of the first lines, as at the head of a document.
pub fn mark_at_head(text: &str) -> Option<Range<usize>> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).take(3);
    let level = lines.find_map(|line| {
        let word = line.trim_matches(|c: char| c.is_whitespace() || "*_#".contains(c));
        ["绝密", "机密", "秘密"].contains(&word).then_some(word)
    })?;
    let start = level.as_ptr() as usize - text.as_ptr() as usize;
    Some(start..start + level.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_quick_look_misses_no_mark(
            text in "(此件|不予公开|依申请公开|机密|绝密|★| |：|密级|内部|文件|注意保存|字{0,20}|\n|a|“|ᠠ){0,24}"
        ) {
            prop_assert_eq!(marks(&text), all(&text));
        }
    }

    fn found(text: &str) -> Vec<&str> {
        marks(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn marks_are_found_wherever_they_stand() {
        for (text, mark) in [
            ("　　（此件不予公开）", "此件不予公开"),
            ("机密★1年", "机密★"),
            ("本文为秘密　★长期。", "秘密　★"),
            ("| 密级 | 绝密★ |", "绝密★"),
            ("**机密★**", "机密★"),
            ("密级：秘密", "密级：秘密"),
            ("（内部资料 注意保存）", "（内部资料 注意保存）"),
        ] {
            assert_eq!(found(text), [mark], "{text}");
        }
        for text in ["正文印着“机密★1年”的，不得上网。", "保守国家秘密", "此件公开发布", "★机密", "内部文件"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_level_alone_counts_at_the_head() {
        let text = "\n　　**机密**\n\n正文";
        assert_eq!(mark_at_head(text).map(|range| &text[range]), Some("机密"));
        assert_eq!(mark_at_head("甲\n乙\n丙\n机密\n"), None);
        assert_eq!(mark_at_head("机密文件的管理\n"), None);
    }
}
