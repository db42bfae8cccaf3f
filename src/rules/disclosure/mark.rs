//! The printed mark agrees with the field: an open document does not carry （此件依申请公开） or （此件不予公开）.

use super::super::{Check, Findings, Rule, See, Text};
use crate::diagnostic::Level;
use crate::lang::Lang;
use memchr::memmem::Finder;
use std::sync::LazyLock;

pub const CHECK: Check =
    Check { rules: &[Rule::new("disclosure-mark", Level::Block)], see: See::Text(check) };

/// The marks of 党政机关公文处理工作条例 and of practice, for what is not open; also old marks of secrecy at the head of
/// a document.
static MARK: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
    let mark = r"此件(?:依申请公开|不予公开|不公开|删减后公开)|(?m:^[ \u{3000}]*(?:机密|秘密|绝密)★)|(?m:^[ \u{3000}]*[（(]?内部(?:文件|资料)[，,]?(?:注意保存|不得外传)[)）]?)";
    regex::Regex::new(mark).ok()
});

/// What every mark holds: most texts hold none of it, and to look for it is quicker than to look for the marks.
static PARTS: LazyLock<[Finder; 3]> = LazyLock::new(|| ["此件", "★", "内部"].map(Finder::new));

fn check(seen: &Text, findings: &mut Findings) {
    let Some(pattern) = MARK.as_ref().filter(|_| seen.lang == Lang::Zh) else { return };
    let body = &seen.text[seen.body..];
    if PARTS.iter().all(|part| part.find(body.as_bytes()).is_none()) {
        return;
    }
    for found in pattern.find_iter(body) {
        let span = found.start() + seen.body..found.end() + seen.body;
        let mark = found.as_str().trim_start_matches([' ', '\u{3000}']);
        findings.add("disclosure-mark", seen.place(span), &[("mark", &mark)]);
    }
}
