//! Words: of the sites (`locales/<language>/ui.ftl`, read with the cluster) and of the tool (`locales/*/messages/`,
//! inside the binary).

mod catalog;
mod github;
mod mask;
mod network;
mod once;
mod os;
mod print;
mod said;
mod sarif;
mod sites;

pub use catalog::Catalog;
pub use github::github;
pub use mask::masked;
pub use once::once;
pub use print::{Style, json, text, words};
pub use said::{Said, failure};
pub use sarif::sarif;
pub use sites::{SiteWords, load_site_words};

use crate::lang::Lang;
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

/// The languages the tool speaks to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum MessageLanguage {
    /// Chinese.
    Zh,
    /// Mongolian.
    Mn,
    /// English.
    En,
}

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TOOL: LazyLock<[Catalog; 3]> = LazyLock::new(|| ["zh", "mn", "en"].map(tool));

impl From<Lang> for MessageLanguage {
    fn from(lang: Lang) -> MessageLanguage {
        match lang {
            Lang::Zh => MessageLanguage::Zh,
            Lang::Mn => MessageLanguage::Mn,
        }
    }
}

impl MessageLanguage {
    /// Its folder in `locales/`.
    pub fn id(self) -> &'static str {
        ["zh", "mn", "en"][self as usize]
    }

    /// The language of the sites that it is; none of them is English.
    pub fn site(self) -> Option<Lang> {
        [Some(Lang::Zh), Some(Lang::Mn), None][self as usize]
    }

    /// The tool's words in this language.
    pub fn catalog(self) -> &'static Catalog {
        &TOOL[self as usize]
    }

    /// The words of `--help`; English ones stand in the code.
    pub fn help(self) -> Option<&'static Catalog> {
        HELP.get(self as usize)
    }

    /// A word of the tool; where Mongolian lacks it, the Chinese one; the id itself where nobody has it.
    pub fn say(self, id: &str, args: &[(&str, String)]) -> String {
        let own = self.catalog().format(id, args);
        own.or_else(|| MessageLanguage::Zh.catalog().format(id, args)).unwrap_or_else(|| id.to_string())
    }
}

/// A path of the cluster as one of the repository that the cluster's folder lies in.
fn in_folder(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_string() } else { format!("{folder}/{path}") }
}

static HELP: LazyLock<[Catalog; 2]> = LazyLock::new(|| ["zh", "mn"].map(help));

fn help(language: &str) -> Catalog {
    let mut catalog = Catalog::new(language);
    let file = LOCALES.get_file(format!("{language}/help.ftl"));
    let _ = catalog.add(file.and_then(|file| file.contents_utf8()).unwrap_or_default());
    catalog
}

fn tool(language: &str) -> Catalog {
    let mut catalog = Catalog::new(language);
    let files = LOCALES.get_dir(format!("{language}/messages")).map(|dir| dir.files()).into_iter().flatten();
    for file in files {
        // The tool's own messages are tested; a fault in them never reaches a user.
        let _ = catalog.add(file.contents_utf8().unwrap_or_default());
    }
    catalog
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_tool_says_everything_in_each_language() {
        let ids =
            |language: MessageLanguage| language.catalog().ids().map(str::to_string).collect::<BTreeSet<_>>();
        let english = ids(MessageLanguage::En);
        assert!(!english.is_empty());
        for language in [MessageLanguage::Zh, MessageLanguage::Mn] {
            let own = ids(language);
            let missing: Vec<_> = english.difference(&own).collect();
            let extra: Vec<_> = own.difference(&english).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{language:?} lacks {missing:?}, has {extra:?}");
        }
    }

    #[test]
    fn no_message_of_the_tool_is_ill_formed() {
        for language in ["zh", "mn", "en"] {
            let mut seen = Catalog::new(language);
            for file in LOCALES.get_dir(format!("{language}/messages")).unwrap().files() {
                let faults = seen.add(file.contents_utf8().unwrap());
                assert!(faults.is_empty(), "{language}/{:?}: {faults:?}", file.path());
            }
        }
    }
}
