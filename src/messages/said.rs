//! A failure in the tool's own words. They are chosen where the reader's language is known, not where something fails.

use super::{MessageLanguage, os};
use std::error::Error;
use std::fmt::{Display, Formatter, Result};

/// A message as an error. It is returned as it is, or with what caused it; put on another error as its context it would
/// be told in English.
#[derive(Debug)]
pub struct Said {
    id: &'static str,
    args: Vec<(&'static str, String)>,
    cause: Option<anyhow::Error>,
}

impl Said {
    /// The message `id` of `locales/*/messages/`.
    pub fn new(id: &'static str) -> Said {
        Said { id, args: Vec::new(), cause: None }
    }

    /// With a value for the message.
    pub fn arg(mut self, name: &'static str, value: impl Display) -> Said {
        self.args.push((name, value.to_string()));
        self
    }

    /// With what it comes from, which is told after it.
    pub fn because(mut self, cause: impl Into<anyhow::Error>) -> Said {
        self.cause = Some(cause.into());
        self
    }

    fn words(&self, language: MessageLanguage) -> String {
        language.say(self.id, &self.args)
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.words(MessageLanguage::En))
    }
}

impl Error for Said {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

/// A failure with its causes, as people read it.
pub fn failure(error: &anyhow::Error, language: MessageLanguage) -> String {
    let words = error.chain().map(|cause| match cause.downcast_ref::<Said>() {
        Some(said) => said.words(language),
        None => cause.to_string(),
    });
    os::told(&words.collect::<Vec<_>>().join(": "), language).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn it_is_told_in_the_language_of_the_reader_wherever_it_stands() {
        let root = || anyhow::Error::new(Said::new("table-form").arg("path", "a.doc"));
        assert_eq!(
            failure(&root(), MessageLanguage::Zh),
            MessageLanguage::Zh.say("table-form", &[("path", "a.doc".into())])
        );
        let under = Err::<(), _>(root()).context("dist").unwrap_err();
        for language in [MessageLanguage::Zh, MessageLanguage::Mn, MessageLanguage::En] {
            let words = language.say("table-form", &[("path", "a.doc".into())]);
            assert_eq!(failure(&under, language), format!("dist: {words}"));
            let missing = std::io::Error::from_raw_os_error(2);
            let why = os::told(&missing.to_string(), language).into_owned();
            let said = Said::new("table-form").arg("path", "a.doc").because(missing);
            assert_eq!(failure(&said.into(), language), format!("{words}: {why}"));
        }
    }
}
