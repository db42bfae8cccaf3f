//! Why an output is made: what has changed since it was made last.

use serde::{Deserialize, Serialize};

/// The shares of a fingerprint that many outputs have in common, to tell which of them changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shares {
    /// The tool itself.
    pub tool: u32,
    /// Header, navigation, footer: what site.toml says of the site and its columns.
    pub section: u32,
    /// The theme with its parents.
    pub theme: u32,
    /// The words of the sites, `locales/`.
    pub words: u32,
}

/// All that an output's record says of what it was made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prints {
    /// The plan's fingerprint.
    pub fingerprint: u64,
    /// Hash of what its text points to.
    pub links: u64,
    /// Hash of the rules that looked at it.
    pub rules: u64,
    /// The fingerprint's common shares.
    pub shares: Shares,
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// The last build did not have it.
    New,
    /// Its file is gone, or is not as long as it was.
    Missing,
    /// The tool.
    Tool,
    /// Header, navigation or footer.
    Section,
    /// The theme.
    Theme,
    /// The words of the sites.
    Words,
    /// What it shows by itself: its text, the documents in its list.
    Content,
    /// What its text links to, or a figure in it.
    Targets,
    /// The rules that look at it.
    Rules,
}

impl Cause {
    /// Its id in messages: `cause-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Cause::New => "new",
            Cause::Missing => "missing",
            Cause::Tool => "tool",
            Cause::Section => "section",
            Cause::Theme => "theme",
            Cause::Words => "words",
            Cause::Content => "content",
            Cause::Targets => "targets",
            Cause::Rules => "rules",
        }
    }
}

/// What changed from `old` to `new`; nothing where the output is as it was. `there` is whether its file still stands.
pub fn causes(old: Option<&Prints>, there: bool, new: &Prints) -> Vec<Cause> {
    let Some(old) = old else { return vec![Cause::New] };
    let (a, b) = (old.shares, new.shares);
    let shares = [
        (a.tool != b.tool, Cause::Tool),
        (a.section != b.section, Cause::Section),
        (a.theme != b.theme, Cause::Theme),
        (a.words != b.words, Cause::Words),
    ];
    let mut causes: Vec<Cause> =
        shares.into_iter().filter(|(changed, _)| *changed).map(|(_, cause)| cause).collect();
    // What no common share explains is the output's own.
    if old.fingerprint != new.fingerprint && causes.is_empty() {
        causes.push(Cause::Content);
    }
    let others = [
        (old.links != new.links, Cause::Targets),
        (old.rules != new.rules, Cause::Rules),
        (!there, Cause::Missing),
    ];
    causes.extend(others.into_iter().filter(|(changed, _)| *changed).map(|(_, cause)| cause));
    causes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_told() {
        let old = Prints { fingerprint: 1, ..Prints::default() };
        assert_eq!(causes(None, false, &old), [Cause::New]);
        assert_eq!(causes(Some(&old), true, &old), []);
        assert_eq!(causes(Some(&old), false, &old), [Cause::Missing]);
        assert_eq!(causes(Some(&old), true, &Prints { fingerprint: 2, ..old }), [Cause::Content]);
        let theme = Prints { fingerprint: 2, links: 3, shares: Shares { theme: 4, ..old.shares }, ..old };
        assert_eq!(causes(Some(&old), true, &theme), [Cause::Theme, Cause::Targets]);
    }
}
