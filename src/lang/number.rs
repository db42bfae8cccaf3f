//! Numbers: digits of a language's own, and the suffixes of Mongolian numbers.

use super::Lang;

/// Which digits to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// `0`–`9`, the usual choice on official pages in both languages.
    #[default]
    Ascii,
    /// 〇一二… and ᠐᠑᠒….
    Native,
}

/// A case that follows a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Of.
    Genitive,
    /// To, at, in.
    Dative,
    /// The object.
    Accusative,
    /// From.
    Ablative,
    /// With, by.
    Instrumental,
}

impl Case {
    /// All cases.
    pub const ALL: [Case; 5] =
        [Case::Genitive, Case::Dative, Case::Accusative, Case::Ablative, Case::Instrumental];
}

/// A number that is kept in hundredths, with both places: 601 is `6.01`.
pub fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

/// The same as points are written, with no more places than there are: `1`, `0.2`.
pub fn points(number: u32) -> String {
    hundredths(number.into()).trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A number as the language writes it.
pub fn number(n: u64, digits: Digits, lang: Lang) -> String {
    match digits {
        Digits::Ascii => n.to_string(),
        Digits::Native => (lang.answers().native_number)(n),
    }
}

/// A number read digit by digit, as years are in Chinese: 二〇二四.
pub fn digit_by_digit(n: u64, digits: Digits, lang: Lang) -> String {
    match digits {
        Digits::Ascii => n.to_string(),
        Digits::Native => n.to_string().bytes().map(|b| (lang.answers().native_digit)(b - b'0')).collect(),
    }
}

/// A number in a case: `17᠎ᠤ`. In Chinese the bare number.
pub fn with_case(n: u64, case: Case, digits: Digits, lang: Lang) -> String {
    number(n, digits, lang) + (lang.answers().case_suffix)(n, case)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_in_hundredths_is_written_with_its_places() {
        assert_eq!([0, 5, 20, 100, 601].map(hundredths), ["0.00", "0.05", "0.20", "1.00", "6.01"]);
        assert_eq!([0, 5, 20, 100, 601, 1000].map(points), ["0", "0.05", "0.2", "1", "6.01", "10"]);
    }

    #[test]
    fn native_digits() {
        let zh = |n| number(n, Digits::Native, Lang::Zh);
        assert_eq!(
            [zh(0), zh(5), zh(10), zh(17), zh(20), zh(31)],
            ["零", "五", "十", "十七", "二十", "三十一"]
        );
        assert_eq!([zh(105), zh(110), zh(1000), zh(2024)], ["一百零五", "一百一十", "一千", "二千零二十四"]);
        assert_eq!([zh(10_000), zh(80_050), zh(100_000_000)], ["一万", "八万零五十", "一亿"]);
        assert_eq!(zh(100_010_000), "一亿零一万");
        assert_eq!(number(2024, Digits::Native, Lang::Mn), "᠒᠐᠒᠔");
        assert_eq!(digit_by_digit(2024, Digits::Native, Lang::Zh), "二〇二四");
    }

    #[test]
    fn suffixes_follow_the_vowels_of_the_last_word_spoken() {
        let day = |n| with_case(n, Case::Genitive, Digits::Ascii, Lang::Mn);
        assert_eq!(day(17), "17\u{180E}ᠤ", "ᠳᠣᠯᠣᠭᠠᠨ");
        assert_eq!(day(21), "21\u{180E}ᠦ", "ᠨᠢᠭᠡᠨ");
        assert_eq!(day(30), "30\u{180E}ᠤ", "ᠭᠤᠴᠢᠨ");
        assert_eq!(day(40), "40\u{180E}ᠦ", "ᠳᠥᠴᠢᠨ");
        assert_eq!(day(90), "90\u{180E}ᠦ", "ᠶᠡᠷᠡᠨ");
        assert_eq!(day(100), "100\u{180E}ᠤ", "ᠵᠠᠭᠤᠨ");
        assert_eq!(day(10_000), "10000\u{180E}ᠦ", "ᠲᠦᠮᠡᠨ");
        assert_eq!(with_case(2, Case::Dative, Digits::Ascii, Lang::Mn), "2\u{180E}ᠲᠤ", "ᠬᠣᠶᠠᠷ");
        assert_eq!(with_case(4, Case::Ablative, Digits::Native, Lang::Mn), "᠔\u{180E}ᠡᠴᠡ");
        for case in Case::ALL {
            assert_eq!(with_case(4, case, Digits::Ascii, Lang::Zh), "4");
        }
    }
}
