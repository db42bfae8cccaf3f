//! Chinese in traditional characters, by OpenCC's dictionaries (`data/opencc/`).
//!
//! OpenCC's own way is kept, so that its dictionaries mean here what they mean there: text is cut into the longest
//! phrases; what stands in no phrase is converted by character; then each piece gets the forms of a region. Nothing is
//! read before a cluster asks for it.

use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

/// Which traditional characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Characters {
    /// As Hong Kong and Macao write (OpenCC `s2hk`).
    #[default]
    HongKong,
    /// As Taiwan writes (OpenCC `s2tw`).
    Taiwan,
    /// OpenCC's own standard (`s2t`), which keeps apart what regions write alike, and which no region writes.
    Standard,
}

impl Characters {
    /// All, the usual first.
    pub const ALL: [Characters; 3] = [Characters::HongKong, Characters::Taiwan, Characters::Standard];

    /// The id in `site.toml`.
    pub fn id(self) -> &'static str {
        match self {
            Characters::HongKong => "hong-kong",
            Characters::Taiwan => "taiwan",
            Characters::Standard => "standard",
        }
    }

    /// The BCP 47 tag of a text in them.
    pub fn tag(self) -> &'static str {
        match self {
            Characters::HongKong => "zh-Hant-HK",
            Characters::Taiwan => "zh-Hant-TW",
            Characters::Standard => "zh-Hant",
        }
    }
}

/// What the switch between the two calls simplified characters, in themselves, and their tag.
pub const SIMPLIFIED: (&str, &str) = ("简体", "zh-Hans");
/// The same for traditional characters of any region.
pub const TRADITIONAL: (&str, &str) = ("繁體", "zh-Hant");

static STANDARD: LazyLock<Table> = LazyLock::new(|| {
    Table::read(&[
        include_str!("data/opencc/STCharacters.txt"),
        include_str!("data/opencc/STPhrases.txt"),
        include_str!("data/hant_phrases.tsv"),
    ])
});
static HONG_KONG: LazyLock<Table> = LazyLock::new(|| {
    Table::read(&[
        include_str!("data/opencc/HKVariants.txt"),
        include_str!("data/opencc/HKVariantsPhrases.txt"),
    ])
});
static TAIWAN: LazyLock<Table> = LazyLock::new(|| {
    Table::read(&[
        include_str!("data/opencc/TWVariants.txt"),
        include_str!("data/opencc/TWVariantsPhrases.txt"),
    ])
});

/// Converts text.
pub struct Converter {
    standard: &'static Table,
    region: Option<&'static Table>,
    terms: Table,
}

impl Converter {
    /// A converter. Where one of `terms` (simplified, traditional) stands, it goes before all dictionaries.
    pub fn new(characters: Characters, terms: &[(Arc<str>, Arc<str>)]) -> Converter {
        let region = match characters {
            Characters::HongKong => Some(&*HONG_KONG),
            Characters::Taiwan => Some(&*TAIWAN),
            Characters::Standard => None,
        };
        let mut own = Table::default();
        for (simplified, traditional) in terms {
            own.add(Cow::Owned(simplified.to_string()), Cow::Owned(traditional.to_string()));
        }
        Converter { standard: &STANDARD, region, terms: own }
    }

    /// The text in traditional characters. What is no Chinese stays byte for byte.
    pub fn convert<'t>(&self, text: &'t str) -> Cow<'t, str> {
        // Most texts between tags are line ends, numbers, names of files.
        if text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() + 8);
        // Where the run of characters begins that stand in no phrase.
        let mut alone = 0;
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            if let Some((length, term)) = self.terms.longest(rest) {
                self.characters(&text[alone..at], &mut out);
                out.push_str(term);
                at += length;
                alone = at;
                continue;
            }
            match self.phrase(rest) {
                Some((length, phrase)) => {
                    self.characters(&text[alone..at], &mut out);
                    self.regional(phrase, &mut out);
                    at += length;
                    alone = at;
                }
                None => at += rest.chars().next().map_or(1, char::len_utf8),
            }
        }
        self.characters(&text[alone..], &mut out);
        if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
    }

    /// The longest phrase that a text begins with, no longer than the next term.
    fn phrase<'t>(&'t self, text: &'t str) -> Option<(usize, &'t str)> {
        let (length, phrase) = self.standard.longest(text)?;
        let first = text.chars().next().map_or(0, char::len_utf8);
        if length == first {
            return None;
        }
        if self.terms.words.is_empty() {
            return Some((length, phrase));
        }
        // A term inside a phrase is a term all the same: the phrase ends before it.
        let mut inner = text[..length].char_indices().skip(1);
        match inner.find(|(at, _)| self.terms.longest(&text[*at..]).is_some()) {
            Some((end, _)) => self.standard.longest(&text[..end]).filter(|(length, _)| *length > first),
            None => Some((length, phrase)),
        }
    }

    /// Text outside all phrases.
    fn characters(&self, text: &str, out: &mut String) {
        if text.is_ascii() {
            out.push_str(text);
            return;
        }
        let mut standard = String::with_capacity(text.len());
        for character in text.chars() {
            let mut bytes = [0; 4];
            let one: &str = character.encode_utf8(&mut bytes);
            standard.push_str(self.standard.words.get(one).map_or(one, |found| found));
        }
        self.regional(&standard, out);
    }

    fn regional(&self, text: &str, out: &mut String) {
        let Some(region) = self.region else { return out.push_str(text) };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let (length, found) =
                region.longest(rest).unwrap_or((first.len_utf8(), &rest[..first.len_utf8()]));
            out.push_str(found);
            rest = &rest[length..];
        }
    }
}

type Word = Cow<'static, str>;

/// Words with what they become.
#[derive(Default)]
struct Table {
    words: FxHashMap<Word, Word>,
    /// By a word's first character: which lengths there are, in characters; the n-th bit is n.
    lengths: FxHashMap<char, u64>,
}

impl Table {
    /// Reads dictionaries: a word, a tab, what it becomes; of several the first is the usual one. Later ones go first.
    fn read(files: &[&'static str]) -> Table {
        let lines: usize = files.iter().map(|file| file.len() / 20).sum();
        let mut table = Table {
            words: FxHashMap::with_capacity_and_hasher(lines, Default::default()),
            ..Table::default()
        };
        for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
            let Some((word, becomes)) = line.split_once('\t') else { continue };
            let first = becomes.split(' ').next().unwrap_or(becomes);
            table.add(Cow::Borrowed(word), Cow::Borrowed(first));
        }
        table
    }

    fn add(&mut self, word: Word, becomes: Word) {
        let Some(first) = word.chars().next() else { return };
        // No word has 64 characters; a longer term of a cluster is found by its first 63.
        *self.lengths.entry(first).or_default() |= 1 << word.chars().count().min(63);
        self.words.insert(word, becomes);
    }

    /// The longest word that a text begins with: its bytes, and what it becomes.
    fn longest(&self, text: &str) -> Option<(usize, &str)> {
        let mut lengths = *self.lengths.get(&text.chars().next()?)?;
        // Lengths from the longest, each with its end in the text.
        let mut ends = [0u16; 64];
        let most = 63 - lengths.leading_zeros() as usize;
        let mut there = 0;
        for (count, character) in text.chars().take(most).enumerate() {
            ends[count + 1] = ends[count] + character.len_utf8() as u16;
            there = count + 1;
        }
        while lengths != 0 {
            let length = 63 - lengths.leading_zeros() as usize;
            lengths &= !(1 << length);
            if length <= there {
                let end = usize::from(ends[length]);
                if let Some(found) = self.words.get(&text[..end]) {
                    return Some((end, found));
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn convert(characters: Characters, text: &str) -> String {
        Converter::new(characters, &[]).convert(text).into_owned()
    }

    #[test]
    fn phrases_decide_where_a_character_has_several_forms() {
        for (text, expected) in [
            ("额尔古纳市人民政府", "額爾古納市人民政府"),
            ("干部、干旱、饼干、若干", "幹部、乾旱、餅乾、若干"),
            ("发展、头发、发票、理发", "發展、頭髮、發票、理髮"),
            ("皇后、后勤、以后", "皇后、後勤、以後"),
            ("公里、里面、乡里", "公里、裏面、鄉里"),
            ("台风、台阶、柜台", "颱風、台階、櫃枱"),
            ("历史、日历、简历", "歷史、日曆、簡歷"),
            ("制度、制造、参与制造", "制度、製造、參與製造"),
            ("被发现、被发明、展示了如何", "被發現、被發明、展示了如何"),
            ("只有、一只、船只", "只有、一隻、船隻"),
            ("复查、复杂、回复、恢复", "複查、複雜、回覆、恢復"),
            ("办事指南：材料、时限", "辦事指南：材料、時限"),
        ] {
            assert_eq!(convert(Characters::HongKong, text), expected, "{text}");
        }
    }

    #[test]
    fn regions_write_differently() {
        let text = "为群众着想，里面的台湾";
        assert_eq!(convert(Characters::HongKong, text), "為羣眾着想，裏面的台灣");
        assert_eq!(convert(Characters::Taiwan, text), "為群眾著想，裡面的臺灣");
        assert_eq!(convert(Characters::Standard, text), "爲羣衆着想，裏面的臺灣");
    }

    #[test]
    fn what_is_no_chinese_stays() {
        for text in ["", "a <b> 1507840000", "ᠡᠷᠭᠦᠨ᠎ᠡ ᠬᠣᠲᠠ", "https://www.example.gov.cn/", "額爾古納市", "😀"]
        {
            assert_eq!(convert(Characters::HongKong, text), text);
        }
    }

    #[test]
    fn a_term_goes_before_the_dictionaries() {
        let terms =
            [("范".into(), "范".into()), ("干于松".into(), "干于松".into()), ("发展".into(), "发展".into())];
        let converter = Converter::new(Characters::HongKong, &terms);
        assert_eq!(converter.convert("范先生、干于松主持"), "范先生、干于松主持");
        assert_eq!(converter.convert("模范干部"), "模范幹部");
        assert_eq!(converter.convert("发展和改革委员会"), "发展和改革委員會");
        assert_eq!(converter.convert("可持续发展"), "可持續发展");
    }
}
