//! Characters that have no place in Mongolian text.

use super::{Check, Rule, Sink, Text, arg, named, replace, scan::Mark};
use crate::diagnostic::Level;
use crate::lang::chars;
use crate::lang::convert::Likely;

/// Private-use characters: text of an older encoding, which readers see as boxes or as other signs.
pub(super) const PRIVATE_USE: Rule =
    Rule { code: "mn-private-use", level: Level::Error, check: Check::Text(private_use) };

fn private_use(text: &Text, sink: &mut Sink) {
    let mut marks = text.marks.iter().filter(|(_, _, mark)| *mark == Mark::Private).peekable();
    while let Some(&(start, c, _)) = marks.next() {
        let likely = Likely::of(c);
        let mut end = start + c.len_utf8();
        while let Some(&&(at, next, _)) = marks.peek() {
            if at != end || Likely::of(next) != likely {
                break;
            }
            end = at + next.len_utf8();
            marks.next();
        }
        let convert = if likely == Likely::Menksoft { "menksoft" } else { "other" };
        let args = vec![arg("char", named(c)), arg("encoding", likely.names()), arg("convert", convert)];
        sink.report(start..end, args, None);
    }
}

/// Letters of the block that Hudum does not use.
pub(super) const FOREIGN_LETTER: Rule =
    Rule { code: "mn-foreign-letter", level: Level::Error, check: Check::Text(foreign_letter) };

fn foreign_letter(text: &Text, sink: &mut Sink) {
    for word in text.words_if(text.signs.foreign).filter(|word| word.foreign) {
        let whole = text.of(word);
        for (at, c) in whole.char_indices().filter(|(_, c)| chars::is_foreign_letter(*c)) {
            let start = word.span.start + at;
            let script = match c {
                '\u{1843}'..='\u{185C}' => "Todo",
                '\u{185D}'..='\u{1872}' => "Sibe",
                '\u{1873}'..='\u{187F}' => "Manchu",
                _ => "Ali Gali",
            };
            sink.report(
                start..start + c.len_utf8(),
                vec![arg("char", named(c)), arg("script", script)],
                None,
            );
        }
    }
}

/// Letters of Latin, Cyrillic and other alphabets that touch Mongolian letters in one word.
pub(super) const OTHER_SCRIPT: Rule =
    Rule { code: "mn-other-script", level: Level::Error, check: Check::Text(other_script) };

fn other_script(text: &Text, sink: &mut Sink) {
    let other = |c: char| c.is_alphabetic() && !chars::is_han(c) && !chars::is_word_char(c);
    let bytes = text.text.as_bytes();
    for word in text.words.iter().filter(|word| word.letters > 0) {
        if is_bounded(bytes, word.span.start, word.span.end) {
            continue;
        }
        let whole = text.of(word);
        let starts =
            text.before(word.span.start).filter(|c| other(*c) && !whole.starts_with(chars::is_suffix_joiner));
        if let Some(c) = starts {
            let start = text.text[..word.span.start].trim_end_matches(other).len();
            // Two words with letters between them: reported once, at the end of the first.
            if !text.before(start).is_some_and(chars::is_word_char) {
                sink.report(start..word.span.start, vec![arg("char", named(c))], None);
            }
        }
        if let Some(c) = text.at(word.span.end).filter(|c| other(*c)) {
            let rest = &text.text[word.span.end..];
            let end = text.text.len() - rest.trim_start_matches(other).len();
            sink.report(word.span.end..end, vec![arg("char", named(c))], None);
        }
    }
}

/// Whether spaces, signs or marks of the block stand around a word, as around nearly all: told by single bytes.
fn is_bounded(bytes: &[u8], start: usize, end: usize) -> bool {
    let sign = |byte: u8| byte < 0x80 && !byte.is_ascii_alphabetic();
    let before = start.checked_sub(1).is_none_or(|at| sign(bytes[at]));
    before
        && match bytes.get(end..) {
            None | Some([]) | Some([0xE1, 0xA0, 0x80..=0x89, ..]) => true,
            Some([byte, ..]) => sign(*byte),
        }
}

/// Vertical presentation forms: the font turns base punctuation by itself, and Firefox turns the forms once more.
pub(super) const PRESENTATION_FORM: Rule =
    Rule { code: "mn-presentation-form", level: Level::Advice, check: Check::Text(presentation_form) };

fn presentation_form(text: &Text, sink: &mut Sink) {
    if !text.is_mongolian() {
        return;
    }
    for &(at, c, _) in text.marks.iter().filter(|(_, _, mark)| *mark == Mark::PresentationForm) {
        let Some(base) = chars::base_of_presentation_form(c) else { continue };
        let span = at..at + c.len_utf8();
        sink.report(span.clone(), vec![arg("char", named(c)), arg("base", base)], replace(span, base));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_bounds_a_word_is_no_letter() {
        for c in ('\0'..='\u{30FF}').filter(|c| !chars::is_word_char(*c)) {
            let text = format!("{c}ᠠ{c}");
            let sides = [0..c.len_utf8() + 3, c.len_utf8()..text.len()].map(|part| &text[part]);
            for (side, start) in [(sides[0], c.len_utf8()), (sides[1], 0)] {
                let bounded = is_bounded(side.as_bytes(), start, start + 3);
                assert!(!bounded || !c.is_alphabetic(), "U+{:04X}", c as u32);
            }
        }
    }
}
