//! The table of indicators: names, and what an indicator may cost at most. How sure that is stands in the file.

use serde::Deserialize;
use std::sync::LazyLock;

/// The table.
pub static INDICATORS: LazyLock<Table> =
    LazyLock::new(|| toml::from_str(include_str!("indicators.toml")).unwrap_or_default());

/// What the sheet is made by.
#[derive(Debug, Default, Deserialize)]
pub struct Table {
    /// The full score of part two.
    pub full: u32,
    /// Below it a site has failed.
    pub pass: u32,
    /// Above it bonus counts.
    pub bonus_above: u32,
    /// The group that a site without services is not checked for.
    pub service: String,
    /// The groups.
    pub group: Vec<Group>,
    /// The indicators; one that is not here has no limit of its own.
    pub indicator: Vec<Indicator>,
    /// The bonus that can be seen in the files.
    pub bonus: Vec<Bonus>,
}

/// A group of indicators.
#[derive(Debug, Deserialize)]
pub struct Group {
    /// Its name, the part of an indicator before `：`.
    pub name: String,
    /// The most it can cost.
    pub max: u32,
}

/// An indicator.
#[derive(Debug, Deserialize)]
pub struct Indicator {
    /// Its full name, `group：name`.
    pub name: String,
    /// The most it can cost.
    pub max: u32,
}

/// Points for more than is asked.
#[derive(Debug, Deserialize)]
pub struct Bonus {
    /// What is looked at: `languages`, `search`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Points.
    pub points: u32,
}

/// The group of an indicator.
pub fn group(indicator: &str) -> &str {
    indicator.split('：').next().unwrap_or(indicator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_its_groups_make_the_full_score() {
        let table = &*INDICATORS;
        assert_eq!(table.group.iter().map(|group| group.max).sum::<u32>(), table.full);
        assert!(table.group.iter().any(|group| group.name == table.service));
        for indicator in &table.indicator {
            assert!(table.group.iter().any(|of| of.name == group(&indicator.name)), "{}", indicator.name);
        }
    }
}
