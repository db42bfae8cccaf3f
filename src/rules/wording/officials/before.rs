//! What stands before a title: the organ whose title it is, and words by which it is a former one.

use super::index::Index;
use crate::lang::{Lang, chars, text};
use std::sync::LazyLock;

/// Whose title it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The text names no organ.
    Nobody,
    /// One of the list.
    Body(usize),
    /// Another, or what looks like one.
    Another,
}

impl Of {
    /// Whether it can be this organ's.
    pub fn may_be(self, body: usize) -> bool {
        match self {
            Of::Nobody => true,
            Of::Body(own) => own == body,
            Of::Another => false,
        }
    }
}

/// The words of `officials.toml`, which says what each list is for.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    function: String,
    pub after_name: Vec<String>,
    former: Vec<String>,
    former_mn: Vec<String>,
    longer: Vec<String>,
    bodies: String,
    own: Vec<String>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    // A test proves that this file has no faults.
    toml::from_str(include_str!("../../data/wording/officials.toml")).unwrap_or_default()
});

impl Words {
    /// Whether a character is one of sentences around a name.
    pub fn is_function(&self, c: char) -> bool {
        self.function.contains(c)
    }

    /// Whether names of organs and places end in it.
    fn ends_body(&self, c: char) -> bool {
        self.bodies.contains(c)
    }
}

/// Bytes before a title that can speak of it.
const REACH: usize = 90;

/// The part of the sentence before a title.
fn clause(before: &str) -> &str {
    let mut start = before.len().saturating_sub(REACH);
    while !before.is_char_boundary(start) {
        start += 1;
    }
    let tail = &before[start..];
    let stop = |c: char| "。；！？：，,;!?\n\r（）()《》“”\"|#-".contains(c);
    let cut = tail.char_indices().rev().find(|(_, c)| stop(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    text::trim(&tail[cut..])
}

/// Whose title it is, by what stands before it.
pub(super) fn of(before: &str, index: &Index, lang: Lang) -> Of {
    let clause = clause(before);
    match lang {
        Lang::Zh => of_chinese(clause, index),
        Lang::Mn => of_mongolian(clause, index),
    }
}

fn of_chinese(clause: &str, index: &Index) -> Of {
    // 市委副书记、市长: the organ stands before the first of the titles.
    if let Some(first) = clause.strip_suffix('、') {
        // The last one that is named, by its longest name.
        let named = index.bodies.iter().filter_map(|body| found(first, body));
        return match named.max_by_key(|(end, at, _)| (*end, std::cmp::Reverse(*at))) {
            Some((_, at, body)) if !is_elsewhere(&first[..at], &first[at..]) => Of::Body(body),
            Some(_) => Of::Another,
            None if names_a_place(first) => Of::Another,
            None => Of::Nobody,
        };
    }
    let known = index.bodies.iter().find(|(name, _)| clause.ends_with(&**name));
    match known {
        Some((name, body)) => match is_elsewhere(&clause[..clause.len() - name.len()], name) {
            false => Of::Body(*body),
            true => Of::Another,
        },
        None if WORDS.own.iter().any(|own| clause.ends_with(&**own)) => Of::Nobody,
        None if clause.ends_with(|c| WORDS.ends_body(c)) => Of::Another,
        None => Of::Nobody,
    }
}

/// Where an organ is named in a text: its end, its start, the organ.
fn found(text: &str, (name, body): &(String, usize)) -> Option<(usize, usize, usize)> {
    text.rfind(&**name).map(|at| (at + name.len(), at, *body))
}

/// A short name under another place's: 根河市教育局 is not 市教育局.
fn is_elsewhere(before: &str, name: &str) -> bool {
    let begins = name.starts_with(|c| WORDS.ends_body(c));
    let place =
        before.chars().rev().take(2).filter(|c| chars::is_han(*c) && !WORDS.is_function(*c)).count() == 2;
    place && (begins || before.ends_with(|c| WORDS.ends_body(c)))
}

/// Two characters and the end of a place's name, or an organ's, that is not on the list.
fn names_a_place(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    let plain = |c: char| chars::is_han(c) && !WORDS.is_function(c) && !WORDS.ends_body(c);
    all.windows(3)
        .any(|w| plain(w[0]) && plain(w[1]) && WORDS.ends_body(w[2]) && w[2] != '会' && w[2] != '委')
}

/// In Mongolian the organ stands in the genitive before the title.
fn of_mongolian(clause: &str, index: &Index) -> Of {
    let genitive = ["ᠶᠢᠨ", "ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠦ"];
    let Some(at) = clause.rfind(chars::is_suffix_joiner) else { return Of::Nobody };
    let joiner = clause[at..].chars().next().map_or(0, char::len_utf8);
    if !genitive.contains(&&clause[at + joiner..]) {
        return Of::Nobody;
    }
    match index.bodies.iter().find(|(name, _)| clause[..at].ends_with(&**name)) {
        Some((_, body)) => Of::Body(*body),
        None => Of::Another,
    }
}

/// Whether the title is said to be a former one, or is the end of one that is not on the list (副市长).
pub(super) fn is_former(before: &str, index: &Index, lang: Lang) -> bool {
    let clause = clause(before);
    let known = index.bodies.iter().find(|(name, _)| clause.ends_with(&**name));
    let head = known.map_or(clause, |(name, _)| &clause[..clause.len() - name.len()]);
    let words = if lang == Lang::Zh { &WORDS.former } else { &WORDS.former_mn };
    [clause, text::trim(head)].iter().any(|text| words.iter().any(|word| text.ends_with(&**word)))
}

/// Whether what follows makes it another word.
pub(super) fn is_longer(after: &str) -> bool {
    WORDS.longer.iter().any(|word| after.starts_with(&**word))
}

/// Whether a text speaks of a year up to this one: `2019年`.
pub(super) fn has_year_up_to(text: &str, year: i16) -> bool {
    text.match_indices('年').any(|(at, _)| {
        let digits = &text[..at];
        let start = digits.len() - digits.bytes().rev().take_while(u8::is_ascii_digit).count();
        digits.len() - start == 4 && digits[start..].parse::<i16>().is_ok_and(|told| told <= year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_read() {
        let words: Words = toml::from_str(include_str!("../../data/wording/officials.toml")).unwrap();
        assert!(words.is_function('在') && words.ends_body('局') && !words.ends_body('在'));
        let lists = [&words.after_name, &words.former, &words.former_mn, &words.longer, &words.own];
        assert!(lists.iter().all(|list| !list.is_empty() && list.iter().all(|word| !word.is_empty())));
    }
}
