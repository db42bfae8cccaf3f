//! Dates and ordinals, by the patterns of `locales/<language>/dates.ftl`.
//!
//! The patterns are Fluent messages, so that a translator can change them. They are formatted once with placeholders
//! and kept as pieces: list pages write tens of thousands of dates.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use jiff::civil::{Date, DateTime};

use super::Lang;
use super::number::{self, Case, Digits};

/// The arguments a pattern may use, and the private characters that stand for them while it is compiled.
const ARGUMENTS: [&str; 9] =
    ["year", "month", "monthOrdinal", "day", "dayGenitive", "hour", "minute", "number", "numberOrdinal"];
const FIRST_PLACEHOLDER: u32 = 0xF_0000;

/// A compiled pattern: text, then an argument, then text …
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    pieces: Vec<(String, Option<usize>)>,
}

impl Pattern {
    fn compile(formatted: &str) -> Pattern {
        let mut pieces = Vec::new();
        let mut text = String::new();
        for c in formatted.chars() {
            let argument = (c as u32).wrapping_sub(FIRST_PLACEHOLDER) as usize;
            if argument < ARGUMENTS.len() {
                pieces.push((std::mem::take(&mut text), Some(argument)));
            } else {
                text.push(c);
            }
        }
        pieces.push((text, None));
        Pattern { pieces }
    }

    fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let mut out = String::with_capacity(96);
        for (text, argument) in &self.pieces {
            out.push_str(text);
            if let Some(argument) = argument {
                out.push_str(&value(ARGUMENTS[*argument]));
            }
        }
        out
    }
}

/// The patterns of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFormats {
    lang: Lang,
    date: Pattern,
    date_time: Pattern,
    month: Pattern,
    month_day: Pattern,
    year: Pattern,
    ordinal: Pattern,
}

static BUILT_IN: LazyLock<[DateFormats; 2]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        DateFormats::parse(lang, lang.answers().date_patterns).expect("a test parses the built-in patterns")
    })
});

impl DateFormats {
    /// The patterns that come with Bosoo.
    pub fn built_in(lang: Lang) -> &'static DateFormats {
        &BUILT_IN[lang as usize]
    }

    /// The patterns of a `dates.ftl`. The error says what is wrong with it.
    pub fn parse(lang: Lang, source: &str) -> Result<DateFormats, String> {
        let resource = FluentResource::try_new(source.to_string())
            .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        let tag = lang.tag().parse().map_err(|_| format!("bad language tag {}", lang.tag()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        let mut args = FluentArgs::new();
        for (n, name) in (FIRST_PLACEHOLDER..).zip(ARGUMENTS) {
            args.set(name, char::from_u32(n).unwrap_or(' ').to_string());
        }
        let pattern = |id: &str| {
            let value = bundle.get_message(id).and_then(|message| message.value());
            let mut errors = Vec::new();
            let value = value.ok_or_else(|| format!("no message `{id}`"))?;
            let formatted = bundle.format_pattern(value, Some(&args), &mut errors).into_owned();
            match errors.first() {
                Some(error) => Err(format!("message `{id}`: {error}")),
                None => Ok(Pattern::compile(&formatted)),
            }
        };
        Ok(DateFormats {
            lang,
            date: pattern("date")?,
            date_time: pattern("date-time")?,
            month: pattern("month")?,
            month_day: pattern("month-day")?,
            year: pattern("year")?,
            ordinal: pattern("ordinal")?,
        })
    }

    /// 2024年5月17日
    pub fn date(&self, date: Date, digits: Digits) -> String {
        self.fill(&self.date, date.at(0, 0, 0, 0), digits)
    }

    /// 2024年5月17日 09:30
    pub fn date_time(&self, time: DateTime, digits: Digits) -> String {
        self.fill(&self.date_time, time, digits)
    }

    /// 2024年5月
    pub fn month(&self, date: Date, digits: Digits) -> String {
        self.fill(&self.month, date.at(0, 0, 0, 0), digits)
    }

    /// 5月17日
    pub fn month_day(&self, date: Date, digits: Digits) -> String {
        self.fill(&self.month_day, date.at(0, 0, 0, 0), digits)
    }

    /// 2024年
    pub fn year(&self, date: Date, digits: Digits) -> String {
        self.fill(&self.year, date.at(0, 0, 0, 0), digits)
    }

    /// 第5, `5 ᠳ᠋ᠤᠭᠠᠷ`
    pub fn ordinal(&self, n: u64, digits: Digits) -> String {
        self.ordinal.fill(|argument| match argument {
            "number" => number::number(n, digits, self.lang),
            "numberOrdinal" => (self.lang.answers().ordinal_word)(n).to_string(),
            _ => String::new(),
        })
    }

    fn fill(&self, pattern: &Pattern, time: DateTime, digits: Digits) -> String {
        let (lang, answers) = (self.lang, self.lang.answers());
        let month = u64::from(time.month().unsigned_abs());
        let day = u64::from(time.day().unsigned_abs());
        pattern.fill(|argument| match argument {
            "year" => number::digit_by_digit(u64::from(time.year().unsigned_abs()), digits, lang),
            "month" => number::number(month, digits, lang),
            "monthOrdinal" => (answers.ordinal_word)(month).to_string(),
            "day" => number::number(day, digits, lang),
            "dayGenitive" => (answers.case_suffix)(day, Case::Genitive).to_string(),
            "hour" => format!("{:02}", time.hour()),
            "minute" => format!("{:02}", time.minute()),
            _ => String::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn mn(day: Date) -> String {
        DateFormats::built_in(Lang::Mn).date(day, Digits::Ascii)
    }

    #[test]
    fn chinese_dates() {
        let zh = DateFormats::built_in(Lang::Zh);
        let day = date(2024, 5, 17);
        assert_eq!(zh.date(day, Digits::Ascii), "2024年5月17日");
        assert_eq!(zh.date(day, Digits::Native), "二〇二四年五月十七日");
        assert_eq!(zh.date_time(day.at(9, 5, 0, 0), Digits::Ascii), "2024年5月17日 09:05");
        assert_eq!(zh.month(day, Digits::Ascii), "2024年5月");
        assert_eq!(zh.month_day(day, Digits::Ascii), "5月17日");
        assert_eq!(zh.year(day, Digits::Native), "二〇二四年");
        assert_eq!(zh.ordinal(3, Digits::Native), "第三");
    }

    #[test]
    fn mongolian_dates_as_on_official_pages() {
        assert_eq!(
            mn(date(2024, 5, 17)),
            "2024 ᠣᠨ\u{180E}ᠤ 5 ᠳ\u{180B}ᠤᠭᠠᠷ ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ 17\u{180E}ᠤ ᠡᠳᠦᠷ"
        );
        assert_eq!(
            DateFormats::built_in(Lang::Mn).date(date(2024, 1, 4), Digits::Native),
            "᠒᠐᠒᠔ ᠣᠨ\u{180E}ᠤ ᠑ ᠳ\u{180B}ᠦᠭᠡᠷ ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ ᠔\u{180E}ᠦ ᠡᠳᠦᠷ"
        );
        assert_eq!(DateFormats::built_in(Lang::Mn).ordinal(9, Digits::Ascii), "9 ᠳ\u{180B}ᠦᠭᠡᠷ");
    }

    #[test]
    fn month_ordinals_as_attested() {
        for month in 1..=12 {
            let feminine = [1, 4, 9, 11].contains(&month);
            let text = mn(date(2024, month, 2));
            assert_eq!(text.contains("ᠳ\u{180B}ᠦᠭᠡᠷ"), feminine, "{month}");
            assert_eq!(text.contains("ᠳ\u{180B}ᠤᠭᠠᠷ"), !feminine, "{month}");
        }
    }

    #[test]
    fn a_broken_pattern_is_named() {
        assert_eq!(DateFormats::parse(Lang::Zh, "date = x").unwrap_err(), "no message `date-time`");
        let wrong = Lang::Zh.answers().date_patterns.replace("$minute", "$min");
        assert!(DateFormats::parse(Lang::Zh, &wrong).unwrap_err().contains("date-time"));
    }
}
