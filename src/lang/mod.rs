//! Everything the generator asks of a language.
//!
//! [`Lang`] is closed: a third language is a third variant, and the compiler lists what it needs. The questions stand
//! here once; the answers stand in `zh.rs` and `mn.rs` under the same names. No other module of the crate asks
//! which language it has before it.
//!
//! The module knows nothing of the rest of the crate but [`crate::diagnostic`].

pub mod chars;
pub mod convert;
pub mod date;
pub mod fix;
pub mod fold;
#[cfg(test)]
mod fuzz;
pub mod hant;
pub mod inline;
pub mod lint;
mod mn;
pub mod number;
pub mod pinyin;
pub mod prose;
pub(crate) mod scan;
pub mod shape;
pub mod slug;
pub mod suffix;
pub mod terms;
pub mod text;
pub mod words;
mod zh;

/// A language of the cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Chinese, in simplified characters as used in mainland China.
    Zh,
    /// Mongolian, in the traditional (vertical) script as used in Inner Mongolia.
    Mn,
}

/// What a language answers. One constant per language, so that no answer can be forgotten.
struct Answers {
    id: &'static str,
    tag: &'static str,
    native_name: &'static str,
    is_vertical: bool,
    ellipsis: &'static str,
    full_stop: &'static str,
    list_separator: &'static str,
    quotes: (&'static str, &'static str),
    word_count: fn(&str) -> usize,
    sort_key: fn(&str) -> String,
    cut: fn(&str, usize) -> usize,
    write_text: fn(&mut String, &str),
    date_patterns: &'static str,
    native_digit: fn(u8) -> char,
    native_number: fn(u64) -> String,
    ordinal_word: fn(u64) -> &'static str,
    case_suffix: fn(u64, number::Case) -> &'static str,
}

impl Lang {
    /// Both languages, Chinese first.
    pub const ALL: [Lang; 2] = [Lang::Zh, Lang::Mn];

    fn answers(self) -> &'static Answers {
        match self {
            Lang::Zh => &zh::ANSWERS,
            Lang::Mn => &mn::ANSWERS,
        }
    }

    /// The short id used in file names, keys and paths: `zh`, `mn`.
    pub fn id(self) -> &'static str {
        self.answers().id
    }

    /// The BCP 47 tag for `lang` and `hreflang`. `mn` alone would mean Cyrillic (CLDR likely subtags), so the tag of
    /// Mongolian names script and region.
    pub fn tag(self) -> &'static str {
        self.answers().tag
    }

    /// The language's name in itself, for the language switch.
    pub fn native_name(self) -> &'static str {
        self.answers().native_name
    }

    /// Whether pages are set in vertical lines.
    pub fn is_vertical(self) -> bool {
        self.answers().is_vertical
    }

    /// The mark put where text was cut.
    pub fn ellipsis(self) -> &'static str {
        self.answers().ellipsis
    }

    /// The mark that ends a sentence.
    pub fn full_stop(self) -> &'static str {
        self.answers().full_stop
    }

    /// What stands between the members of a list in running text.
    pub fn list_separator(self) -> &'static str {
        self.answers().list_separator
    }

    /// Opening and closing quotation mark.
    pub fn quotes(self) -> (&'static str, &'static str) {
        self.answers().quotes
    }

    /// The language of an id (`zh`) or a tag (`zh-CN`, `mn-Mong-CN`), if it is one of ours.
    pub fn parse(text: &str) -> Option<Lang> {
        Lang::ALL
            .into_iter()
            .find(|lang| text.eq_ignore_ascii_case(lang.id()) || text.eq_ignore_ascii_case(lang.tag()))
    }

    /// The language of the counterpart.
    pub fn other(self) -> Lang {
        match self {
            Lang::Zh => Lang::Mn,
            Lang::Mn => Lang::Zh,
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_tags_lead_back_to_the_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.id()), Some(lang));
            assert_eq!(Lang::parse(lang.tag()), Some(lang));
            assert_eq!(lang.other().other(), lang);
        }
        assert_eq!(Lang::parse("mn-Cyrl-MN"), None);
        assert_eq!(Lang::Mn.tag(), "mn-Mong-CN");
        assert!(Lang::Mn.is_vertical() && !Lang::Zh.is_vertical());
    }
}
