//! The plain part of TOML that nearly all front matter keeps to, read in one pass: keys with texts, dates, numbers,
//! lists, tables on a line. At the first byte that is anything else the library reads the whole text, faults too.
//!
//! Half of what loading a cluster takes was the library's tree, made only to be made into [`Node`]s: 7 µs a document
//! instead of 1.

use super::{Key, Node, Value};

/// Values inside of values: front matter has two.
const DEEPEST: usize = 4;

/// The entries of `text`, which stands at `start` in its file; `None` where not all of it is plain.
pub(super) fn entries(text: &str, start: usize) -> Option<Vec<(Key, Node)>> {
    let mut reader = Plain { text, at: 0, start };
    let mut entries = Vec::new();
    loop {
        reader.blank()?;
        if reader.peek().is_none() {
            return Some(entries);
        }
        reader.entry(&mut entries, 0)?;
        reader.space();
        if !matches!(reader.peek(), None | Some(b'\n' | b'\r' | b'#')) {
            return None;
        }
    }
}

struct Plain<'a> {
    text: &'a str,
    at: usize,
    start: usize,
}

impl Plain<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    /// Space, ends of lines, comments.
    fn blank(&mut self) -> Option<()> {
        loop {
            self.space();
            match self.peek() {
                Some(b'\n') => self.at += 1,
                Some(b'\r') => {
                    self.at += 1;
                    self.take(b'\n')?;
                }
                Some(b'#') => {
                    let line = self.text.as_bytes()[self.at..]
                        .iter()
                        .take_while(|byte| **byte != b'\n' && **byte != b'\r');
                    let mut length = 0;
                    for byte in line {
                        if is_control(*byte) {
                            return None;
                        }
                        length += 1;
                    }
                    self.at += length;
                }
                _ => return Some(()),
            }
        }
    }

    /// `key = value`; a key that was there is a fault.
    fn entry(&mut self, entries: &mut Vec<(Key, Node)>, depth: usize) -> Option<()> {
        let from = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            self.at += 1;
        }
        let name = &self.text[from..self.at];
        if name.is_empty() || entries.iter().any(|(key, _)| key.name == name) {
            return None;
        }
        let key = Key { name: name.to_string(), span: self.start + from..self.start + self.at };
        self.space();
        self.take(b'=')?;
        self.space();
        let node = self.value(depth)?;
        entries.push((key, node));
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        let from = self.at;
        let value = match self.peek().filter(|_| depth < DEEPEST)? {
            b'"' => self.quoted()?,
            b'[' => self.list(depth)?,
            b'{' => self.table(depth)?,
            b't' => self.word("true", true)?,
            b'f' => self.word("false", false)?,
            b'0'..=b'9' => self.number()?,
            _ => return None,
        };
        Some(Node { value, span: self.start + from..self.start + self.at })
    }

    fn quoted(&mut self) -> Option<Value> {
        let rest = &self.text.as_bytes()[self.at + 1..];
        let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\') || is_control(*byte))?;
        // The mark of a text of several lines.
        if rest[length] != b'"' || length == 0 && rest.get(1) == Some(&b'"') {
            return None;
        }
        let text = self.text[self.at + 1..self.at + 1 + length].to_string();
        self.at += length + 2;
        Some(Value::Text(text))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.take(b'[')?;
        let mut items = Vec::new();
        loop {
            self.blank()?;
            if self.take(b']').is_some() {
                return Some(Value::List(items));
            }
            items.push(self.value(depth + 1)?);
            self.blank()?;
            if self.take(b',').is_none() && self.peek() != Some(b']') {
                return None;
            }
        }
    }

    fn table(&mut self, depth: usize) -> Option<Value> {
        self.take(b'{')?;
        let mut entries = Vec::new();
        loop {
            self.space();
            self.entry(&mut entries, depth + 1)?;
            self.space();
            if self.take(b'}').is_some() {
                return Some(Value::Table(entries));
            }
            self.take(b',')?;
        }
    }

    fn word(&mut self, word: &str, value: bool) -> Option<Value> {
        self.text[self.at..].starts_with(word).then_some(())?;
        self.at += word.len();
        self.ends().then_some(Value::Bool(value))
    }

    /// A whole number, a day, or a day with a time.
    fn number(&mut self) -> Option<Value> {
        let bytes = &self.text.as_bytes()[self.at..];
        let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let value = if digits == 4 && bytes.get(4) == Some(&b'-') {
            let day = bytes.get(..10).filter(|day| is_day(day))?;
            let mut length = day.len();
            let mut date = std::str::from_utf8(day).ok()?.to_string();
            if matches!(bytes.get(10), Some(b'T' | b' ')) && bytes.get(11).is_some_and(u8::is_ascii_digit) {
                let time = bytes.get(11..19).filter(|time| is_time(time))?;
                date.push('T');
                date.push_str(std::str::from_utf8(time).ok()?);
                length = 19;
            }
            self.at += length;
            Value::Date(date)
        } else {
            let number = &self.text[self.at..self.at + digits];
            if digits > 18 || digits > 1 && bytes[0] == b'0' {
                return None;
            }
            self.at += digits;
            Value::Integer(number.parse().ok()?)
        };
        self.ends().then_some(value)
    }

    /// Whether a value may end here.
    fn ends(&self) -> bool {
        matches!(self.peek(), None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'#' | b',' | b']' | b'}'))
    }
}

fn is_control(byte: u8) -> bool {
    byte < b' ' && byte != b'\t' || byte == 0x7f
}

/// Two digits as a number.
fn two(digits: &[u8]) -> Option<u8> {
    digits.iter().all(u8::is_ascii_digit).then(|| (digits[0] - b'0') * 10 + digits[1] - b'0')
}

/// `2026-11-24`, of a month that has it; the 29th of February and what is no date are left to the library.
fn is_day(day: &[u8]) -> bool {
    let of_month = |month| match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    day[7] == b'-'
        && two(&day[5..7])
            .filter(|month| (1..=12).contains(month))
            .is_some_and(|month| two(&day[8..10]).is_some_and(|day| (1..=of_month(month)).contains(&day)))
}

/// `09:00:00`.
fn is_time(time: &[u8]) -> bool {
    let below = |at: usize, end: u8| two(&time[at..at + 2]).is_some_and(|number| number < end);
    time[2] == b':' && time[5] == b':' && below(0, 24) && below(3, 60) && below(6, 60)
}

#[cfg(test)]
mod tests {
    use super::super::toml_form::of_library;
    use super::*;
    use proptest::prelude::*;

    fn same(text: &str) -> Result<bool, String> {
        let Some(plain) = entries(text, 7) else { return Ok(false) };
        match of_library(text, 7) {
            Some(entries) if entries == plain => Ok(true),
            other => Err(format!("{text:?}\nplain: {plain:?}\nlibrary: {other:?}")),
        }
    }

    #[test]
    fn front_matter_is_plain() {
        for text in [
            "",
            "title = \"关于\"\npublished = 2025-07-17 09:30:00\r\n# 注\nweight = 30 # 三十\npinned = true\n",
            "keywords = [\"a\", \"ᠪᠢᠴᠢᠭ\",]\nreview = [\n  { step = \"初审\", date = 2025-12-31 }, # 甲\n  {step=\"\",ok=false},\n]",
            "a=0\nb = 999999999999999999\nc = []\nd = \"\"\n\n\n",
            "published = 2025-07-17T00:00:00",
        ] {
            assert_eq!(same(text), Ok(true), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_library() {
        for text in [
            "a = 'b'",
            "a = \"\"\"b\"\"\"",
            "a = \"\\n\"",
            "[t]\na = 1",
            "a.b = 1",
            "\"a\" = 1",
            "a = 1\na = 2",
            "a = 01",
            "a = 1.5",
            "a = -1",
            "a = 1_0",
            "a = 2025-02-29",
            "a = 2024-02-29",
            "a = 2025-13-01",
            "a = 25:00:00",
            "a = 2025-01-01T09:00",
            "a = 2025-01-01 09:00:00Z",
            "a = 2025-01-01 09:00:00.5",
            "a = {b = 1,}",
            "a = {}",
            "a",
            "a =",
            "a = 1 b = 2",
            "a = [1 2]",
            "a = \"b",
            "a = [[[[[1]]]]]",
            "a = true1",
            "a = \u{1}",
            "a = 1 # \u{1}",
            "a = 1\r",
            "a = 0x1f",
        ] {
            assert_eq!(entries(text, 0), None, "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Where it reads a text, the library reads the same: over words that TOML is made of, in any order.
        #[test]
        fn it_reads_what_the_library_reads(words in prop::collection::vec(prop::sample::select(vec![
            "a", "b = ", "c=", "\n", "\n", "\n", "\r\n", " ", "\t", "\"", "\"x\"", "\"字\"", "[", "]", "{", "}", ",", ", ", "#", "'", "\\", ".", "=",
            "1", "0", "-", "2025-07-17", "2025-06-31", "2024-02-30", "T", " 09:30:00", ":", "true", "false", "_", "d = 1\n", "e = [1, 2]\n",
            "f = { a = 1 }\n", "g = \"x\" # y\n", "\u{7f}", "\u{feff}", "é",
        ]), 0..14)) {
            let text = words.concat();
            prop_assert!(same(&text).is_ok(), "{:?}", same(&text));
        }
    }
}
