//! Writing text into HTML: escapes, marks runs of the other language, sets short numbers upright.
//!
//! Every character of every page passes here. Bytes that need no work are found many at once and copied in one go:
//! in a Chinese page only `<`, `>`, `&`, `"` and Mongolian stop the scan.

use super::Lang;
use super::chars;
use super::scan::{from_digit, from_html, scan, stops};

/// How long a number may be to be set upright in a vertical line: the same as CSS `text-combine-upright: digits 2`.
const UPRIGHT_DIGITS: usize = 2;

/// Appends `text` to `out` as HTML text of a page in `page`.
///
/// - `<`, `>`, `&`, `"` are escaped, so the result may stand in double-quoted attributes too where it has no spans;
///   see [`escape`] for those.
/// - A run of the other language's script goes into `<span lang="…">`. Punctuation, digits and other scripts are
///   neutral: they belong to a run where they stand inside it, and brackets where they enclose it.
/// - In vertical pages a number of one or two digits goes into `<span class="tcy">`, Chinese of more than one
///   sentence gets the class `zh-block`, and vertical presentation forms become their base characters.
pub fn write_text(out: &mut String, text: &str, page: Lang) {
    (page.answers().write_text)(out, text);
}

/// Appends `text` with `<`, `>`, `&`, `"` escaped and nothing else, for attributes and for text without language.
pub fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    loop {
        let clean = scan(rest.as_bytes(), &HTML, from_html);
        out.push_str(&rest[..clean]);
        let Some(c) = rest[clean..].chars().next() else { return };
        push_escaped(out, c);
        rest = &rest[clean + c.len_utf8()..];
    }
}

/// Stops in horizontal pages. E1: U+1000–1FFF, with the block Mongolian.
const HORIZONTAL: [bool; 256] = stops(&[0xE1]);
/// Stops in vertical pages: digits; E2: NNBSP and marks stay (they pass); E3–E9, EF, F0: Han, brackets, presentation forms.
const VERTICAL: [bool; 256] = stops(&[
    b'0', b'1', b'2', b'3', b'4', b'5', b'6', b'7', b'8', b'9', 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9,
    0xEF, 0xF0,
]);
/// Stops in Chinese of vertical pages.
const CHINESE: [bool; 256] = stops(&[b'0', b'1', b'2', b'3', b'4', b'5', b'6', b'7', b'8', b'9', 0xEF]);
/// Stops where nothing but HTML's own signs is written otherwise.
const HTML: [bool; 256] = stops(&[]);

#[inline(always)]
fn from_horizontal(byte: u8) -> u8 {
    from_html(byte).min(byte ^ 0xE1)
}

#[inline(always)]
fn from_vertical(byte: u8) -> u8 {
    from_html(byte).min(from_digit(byte)).min(0xE3_u8.saturating_sub(byte))
}

#[inline(always)]
fn from_chinese(byte: u8) -> u8 {
    from_html(byte).min(from_digit(byte)).min(byte ^ 0xEF)
}

#[inline]
fn push_escaped(out: &mut String, c: char) {
    match c {
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '&' => out.push_str("&amp;"),
        '"' => out.push_str("&quot;"),
        c => out.push(c),
    }
}

/// Chinese and other horizontal pages.
pub(super) fn write_horizontal(out: &mut String, text: &str) {
    let mut rest = text;
    loop {
        let clean = scan(rest.as_bytes(), &HORIZONTAL, from_horizontal);
        out.push_str(&rest[..clean]);
        rest = &rest[clean..];
        let Some(c) = rest.chars().next() else { return };
        if is_mongolian(c) {
            let end = run_end(rest, is_mongolian, |c| chars::is_han(c) || is_separator(c));
            open(out, Lang::Mn, "");
            escape(out, &rest[..end]);
            out.push_str("</span>");
            rest = &rest[end..];
        } else {
            push_escaped(out, c);
            rest = &rest[c.len_utf8()..];
        }
    }
}

/// Vertical Mongolian pages.
pub(super) fn write_vertical(out: &mut String, text: &str) {
    let mut at = 0;
    loop {
        let clean = scan(&text.as_bytes()[at..], &VERTICAL, from_vertical);
        out.push_str(&text[at..at + clean]);
        at += clean;
        let Some(c) = text[at..].chars().next() else { return };
        at += match c {
            c if chars::is_han(c) => write_chinese(out, &text[at..]),
            c if closing_bracket(c).is_some() => write_bracket(out, &text[at..], c),
            c if c.is_ascii_digit() => write_number(out, text, at),
            c => {
                match chars::base_of_presentation_form(c) {
                    Some(base) => out.push_str(base),
                    None => push_escaped(out, c),
                }
                c.len_utf8()
            }
        };
    }
}

/// A bracket that encloses a Chinese run and nothing else belongs to the run: engines turn brackets by the font of
/// the run, and WebKit has no vertical forms in a Mongolian one.
fn write_bracket(out: &mut String, text: &str, bracket: char) -> usize {
    let inside = bracket.len_utf8();
    if text[inside..].chars().next().is_some_and(chars::is_han) {
        let end = inside + chinese_end(&text[inside..]);
        let close = closing_bracket(bracket);
        if let Some(after) = text[end..].chars().next().filter(|c| Some(*c) == close) {
            return write_chinese_run(out, &text[..end + after.len_utf8()]);
        }
        // The closing bracket may stand inside the run: 《通知》（试行）.
        if text[inside..end].chars().any(|c| Some(c) == close) {
            return write_chinese_run(out, &text[..end]);
        }
    }
    out.push(bracket);
    inside
}

fn write_chinese(out: &mut String, text: &str) -> usize {
    write_chinese_run(out, &text[..chinese_end(text)])
}

/// The end of the Chinese run that starts `text`.
pub(super) fn chinese_end(text: &str) -> usize {
    let mut end = run_end(text, chars::is_han, |c| is_mongolian(c) || is_separator(c));
    // A bracket opened inside closes with the run: 第三条（略）.
    let open: Vec<char> = text[..end].chars().fold(Vec::new(), |mut open, c| {
        if let Some(close) = closing_bracket(c) {
            open.push(close);
        } else if open.last() == Some(&c) {
            open.pop();
        }
        open
    });
    for close in open.iter().rev() {
        if text[end..].starts_with(*close) {
            end += close.len_utf8();
        }
    }
    // 。 and 、 are no Mongolian marks: they end the Chinese.
    while let Some(mark) = text[end..].chars().next().filter(|c| matches!(c, '。' | '、')) {
        end += mark.len_utf8();
    }
    end
}

fn write_chinese_run(out: &mut String, run: &str) -> usize {
    if is_block(run) {
        open(out, Lang::Zh, "zh-block");
        escape(out, run);
    } else {
        open(out, Lang::Zh, "");
        let mut at = 0;
        loop {
            let clean = scan(&run.as_bytes()[at..], &CHINESE, from_chinese);
            out.push_str(&run[at..at + clean]);
            at += clean;
            let Some(c) = run[at..].chars().next() else { break };
            if c.is_ascii_digit() {
                at += write_number(out, run, at);
            } else {
                match chars::base_of_presentation_form(c) {
                    Some(base) => out.push_str(base),
                    None => push_escaped(out, c),
                }
                at += c.len_utf8();
            }
        }
    }
    out.push_str("</span>");
    run.len()
}

/// Whether Chinese is longer than one sentence.
pub fn is_block(run: &str) -> bool {
    run.find(['。', '！', '？']).is_some_and(|at| run[at..].chars().any(chars::is_han))
}

/// A number: upright when it is short and stands alone.
fn write_number(out: &mut String, text: &str, at: usize) -> usize {
    let len = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let number = &text[at..at + len];
    let part_of_more =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '%' | '_' | '@' | '#' | '$' | '℃' | '％');
    let joins =
        |c: char| matches!(c, '.' | ',' | ':' | '/' | '-' | '+' | '~' | '–' | '—' | '：' | '～' | '=');
    let mut before = text[..at].chars().rev();
    let mut after = text[at + len..].chars();
    let (b1, b2) = (before.next(), before.next());
    let (a1, a2) = (after.next(), after.next());
    let bound = |near: Option<char>, far: Option<char>| {
        near.is_some_and(part_of_more)
            || near.is_some_and(joins) && far.is_some_and(|c| c.is_ascii_alphanumeric())
    };
    if len <= UPRIGHT_DIGITS && !bound(b1, b2) && !bound(a1, a2) {
        out.push_str("<span class=\"tcy\">");
        out.push_str(number);
        out.push_str("</span>");
    } else {
        out.push_str(number);
    }
    len
}

fn open(out: &mut String, lang: Lang, class: &str) {
    out.push_str("<span lang=\"");
    out.push_str(lang.tag());
    if !class.is_empty() {
        out.push_str("\" class=\"");
        out.push_str(class);
    }
    out.push_str("\">");
}

/// The end of the run that starts `text`: after the last character of `own` before one of `stop`.
fn run_end(text: &str, own: fn(char) -> bool, stop: impl Fn(char) -> bool) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if own(c) {
            end = at + c.len_utf8();
        } else if stop(c) {
            break;
        }
    }
    end
}

/// Letters, digits and marks of the Mongolian script, and what joins in a word.
fn is_mongolian(c: char) -> bool {
    matches!(c, '\u{1800}'..='\u{18AF}')
}

/// What no run reaches across.
fn is_separator(c: char) -> bool {
    matches!(c, '\n' | '\t' | '|')
}

fn closing_bracket(c: char) -> Option<char> {
    Some(match c {
        '《' => '》',
        '〈' => '〉',
        '（' => '）',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '〔' => '〕',
        '〖' => '〗',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str, page: Lang) -> String {
        let mut out = String::new();
        write_text(&mut out, text, page);
        out
    }
    fn zh(text: &str) -> String {
        html(text, Lang::Zh)
    }
    fn mn(text: &str) -> String {
        html(text, Lang::Mn)
    }

    #[test]
    fn what_stops_a_scan_from_it() {
        for byte in u8::MIN..=u8::MAX {
            let at = byte as usize;
            assert_eq!(from_html(byte) == 0, HTML[at]);
            assert_eq!(from_horizontal(byte) == 0, HORIZONTAL[at]);
            assert!(from_vertical(byte) == 0 || !VERTICAL[at]);
            assert_eq!(from_chinese(byte) == 0, CHINESE[at]);
        }
    }

    #[test]
    fn escapes_in_both_languages() {
        for page in Lang::ALL {
            assert_eq!(html("a<b> & \"c\"", page), "a&lt;b&gt; &amp; &quot;c&quot;");
        }
    }

    #[test]
    fn mongolian_in_a_chinese_page() {
        assert_eq!(
            zh("蒙古文：ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ。第17条"),
            "蒙古文：<span lang=\"mn-Mong-CN\">ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ</span>。第17条"
        );
        assert_eq!(zh("ᠣᠨ & ᠰᠠᠷ"), "<span lang=\"mn-Mong-CN\">ᠣᠨ &amp; ᠰᠠᠷ</span>");
        assert_eq!(zh("ქართული"), "ქართული", "Georgian shares the lead byte");
    }

    #[test]
    fn chinese_in_a_mongolian_page() {
        assert_eq!(mn("ᠬᠠᠤᠯᠢ 中文 ᠪᠢᠴᠢᠭ"), "ᠬᠠᠤᠯᠢ <span lang=\"zh-CN\">中文</span> ᠪᠢᠴᠢᠭ");
        assert_eq!(mn("《中华人民共和国》ᠬᠠᠤᠯᠢ"), "<span lang=\"zh-CN\">《中华人民共和国》</span>ᠬᠠᠤᠯᠢ");
        assert_eq!(mn("《ᠬᠠᠤᠯᠢ》"), "《ᠬᠠᠤᠯᠢ》", "punctuation is neutral");
        assert_eq!(mn("《ᠬᠠᠤᠯᠢ 中文》"), "《ᠬᠠᠤᠯᠢ <span lang=\"zh-CN\">中文</span>》");
        assert_eq!(
            mn("国办秘函〔2019〕19号 ᠪᠢᠴᠢᠭ"),
            "<span lang=\"zh-CN\">国办秘函〔2019〕<span class=\"tcy\">19</span>号</span> ᠪᠢᠴᠢᠭ"
        );
        assert_eq!(mn("第三条（略）"), "<span lang=\"zh-CN\">第三条（略）</span>");
        assert_eq!(mn("《通知》（试行）"), "<span lang=\"zh-CN\">《通知》（试行）</span>");
    }

    #[test]
    fn long_chinese_is_a_block() {
        assert_eq!(
            mn("ᠪᠢᠴᠢᠭ 今天下雨。明天17日晴。"),
            "ᠪᠢᠴᠢᠭ <span lang=\"zh-CN\" class=\"zh-block\">今天下雨。明天17日晴。</span>"
        );
        assert_eq!(mn("今天下雨。"), "<span lang=\"zh-CN\">今天下雨。</span>");
    }

    #[test]
    fn short_numbers_stand_upright_in_vertical_lines() {
        assert_eq!(mn("17\u{180E}ᠤ"), "<span class=\"tcy\">17</span>\u{180E}ᠤ");
        assert_eq!(mn("5 ᠳ\u{180B}ᠤᠭᠠᠷ"), "<span class=\"tcy\">5</span> ᠳ\u{180B}ᠤᠭᠠᠷ");
        assert_eq!(mn("2024 ᠣᠨ"), "2024 ᠣᠨ");
        for long in ["2024-05-17", "3.14", "50%", "A4", "09:30", "1,234"] {
            assert_eq!(mn(long), long);
        }
        assert_eq!(mn("12, 13."), "<span class=\"tcy\">12</span>, <span class=\"tcy\">13</span>.");
        assert_eq!(zh("17日"), "17日");
    }

    #[test]
    fn presentation_forms_become_base_characters() {
        assert_eq!(mn("\u{FE3D}ᠬᠠᠤᠯᠢ\u{FE3E}\u{FE16}"), "《ᠬᠠᠤᠯᠢ》？");
    }

    #[test]
    fn unfinished_brackets_and_lines() {
        assert_eq!(mn("《中文"), "《<span lang=\"zh-CN\">中文</span>");
        assert_eq!(mn("中\n文"), "<span lang=\"zh-CN\">中</span>\n<span lang=\"zh-CN\">文</span>");
    }

    proptest::proptest! {
        /// However many bytes are looked at together, a scan ends where the first byte that stops it stands.
        #[test]
        fn a_scan_ends_at_the_first_stop(text in "([甲ᠠa “]{0,50}[甲ᠠ1<>&\"，가。 ]){0,4}[甲ᠠ]{0,20}") {
            let first = |stops: &[bool; 256]| {
                text.bytes().position(|byte| stops[byte as usize]).unwrap_or(text.len())
            };
            proptest::prop_assert_eq!(scan(text.as_bytes(), &HTML, from_html), first(&HTML));
            proptest::prop_assert_eq!(scan(text.as_bytes(), &HORIZONTAL, from_horizontal), first(&HORIZONTAL));
            proptest::prop_assert_eq!(scan(text.as_bytes(), &VERTICAL, from_vertical), first(&VERTICAL));
            proptest::prop_assert_eq!(scan(text.as_bytes(), &CHINESE, from_chinese), first(&CHINESE));
        }

        #[test]
        fn tags_removed_gives_the_text_back(text in "[ᠠ-ᡂ\u{180E}\u{202F} 中文。《》（）〔〕0-9a<>&\"%.\n-]{0,40}") {
            for page in Lang::ALL {
                let written = html(&text, page);
                let mut plain = String::new();
                let mut rest = written.as_str();
                while let Some(at) = rest.find('<') {
                    plain.push_str(&rest[..at]);
                    rest = &rest[at + rest[at..].find('>').unwrap() + 1..];
                }
                plain.push_str(rest);
                let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
                proptest::prop_assert_eq!(&plain, &text);
                proptest::prop_assert_eq!(written.matches("<span").count(), written.matches("</span>").count());
            }
        }

        #[test]
        fn no_input_panics(text in "\\PC*") {
            for page in Lang::ALL {
                html(&text, page);
            }
        }
    }
}
