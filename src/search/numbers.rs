//! Document numbers and dates among the tokens of a text.

use crate::lang::fold::{self, Kind};
use std::ops::Range;

/// Tokens with the text they stand in.
#[derive(Clone, Copy)]
pub(super) struct Tokens<'a> {
    pub text: &'a str,
    pub found: &'a [fold::Found],
}

impl<'a> Tokens<'a> {
    /// The n-th token's own text, if it is of a kind.
    fn own(&self, n: usize, kind: Kind) -> Option<&'a str> {
        self.found.get(n).filter(|token| token.kind == kind).map(|token| &self.text[token.span.clone()])
    }

    /// What stands between a token and the next.
    fn between(&self, n: usize) -> &'a str {
        &self.text[self.found[n].span.end..self.found[n + 1].span.start]
    }

    /// The value of the n-th token, a number of so many digits.
    fn digits(&self, n: usize, length: Range<usize>) -> Option<u32> {
        let word = self.own(n, Kind::Word)?;
        // A folded digit is at most three bytes long.
        if word.len() >= 3 * length.end {
            return None;
        }
        let (mut value, mut digits) = (0u32, 0);
        for c in fold::plain_chars(word) {
            value = value.checked_mul(10)?.checked_add(c.to_digit(10)?)?;
            digits += 1;
        }
        length.contains(&digits).then_some(value)
    }
}

/// A document number that begins at the first token: a year, a number, 号. In running text the year must be in
/// brackets; a query may leave brackets and 号 out.
pub(super) fn document_number(tokens: Tokens, strict: bool) -> Option<(String, usize)> {
    let year_value = tokens.digits(0, 4..5)?;
    let value = tokens.digits(1, 1..6)?;
    let ends = tokens.own(2, Kind::Han).is_some_and(|text| text.starts_with('号'));
    let between = tokens.between(0);
    let bracket = between.contains(['〕', ']', '］', ')', '）', '】', '」', '﹞', '〉', '>', '》']);
    let good = (1900..2100).contains(&year_value) && if strict { ends && bracket } else { ends || bracket };
    good.then(|| (format!("{year_value}.{value}"), 2))
}

/// A date that begins at the first token: `2024-03-01`, `2024.3`, `2024年3月1日`, `20240301`; how many tokens it has.
pub(super) fn date(tokens: Tokens) -> Option<(String, usize)> {
    if let Some(all) = tokens.digits(0, 8..9) {
        return valid(all / 10_000, all / 100 % 100, Some(all % 100)).map(|date| (date, 1));
    }
    let year = tokens.digits(0, 4..5)?;
    let (month, used) = after(tokens, 0, '年', 1..3)?;
    if let Some((day, used)) = after(tokens, used, '月', 1..3)
        && let Some(date) = valid(year, month, Some(day))
    {
        return Some((date, used + 1));
    }
    let named = tokens.own(used + 1, Kind::Han).is_some_and(|text| text.starts_with('月'));
    let used = if named { used + 1 } else { used };
    valid(year, month, None).map(|date| (date, used + 1))
}

/// The number after the token at `at`, with `unit` or one of `-./` between; and its index.
fn after(tokens: Tokens, at: usize, unit: char, length: Range<usize>) -> Option<(u32, usize)> {
    tokens.found.get(at + 1)?;
    if tokens.own(at + 1, Kind::Han).is_some_and(|text| text.chars().eq([unit])) {
        return tokens.digits(at + 2, length).map(|value| (value, at + 2));
    }
    matches!(tokens.between(at), "-" | "." | "/").then_some(())?;
    tokens.digits(at + 1, length).map(|value| (value, at + 1))
}

fn valid(year: u32, month: u32, day: Option<u32>) -> Option<String> {
    let good = (1900..2100).contains(&year)
        && (1..=12).contains(&month)
        && day.is_none_or(|day| (1..=31).contains(&day));
    good.then(|| match day {
        Some(day) => format!("{year}{month:02}{day:02}"),
        None => format!("{year}{month:02}"),
    })
}
