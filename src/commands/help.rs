//! What `--help` and a wrong call say, in the language of the user: `locales/<language>/help.ftl`. English stands in the
//! code, where the commands are.

use crate::messages::{Catalog, MessageLanguage};
use clap::builder::Resettable;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command};

/// Help that a person reads top-down: what it does, how it is called, then the lists.
const TEMPLATE: &str = "{about}\n\n";

/// The language of this call, before clap has read it: help must be in it as well.
pub fn language(args: &[String]) -> MessageLanguage {
    let named = args.iter().enumerate().find_map(|(at, arg)| match arg.strip_prefix("--lang") {
        Some("") => args.get(at + 1).cloned(),
        Some(value) => value.strip_prefix('=').map(str::to_string),
        None => None,
    });
    match named.as_deref() {
        Some("en") => MessageLanguage::En,
        Some("mn") => MessageLanguage::Mn,
        _ => MessageLanguage::Zh,
    }
}

/// The command line with its words in this language.
pub fn speak(command: Command, language: MessageLanguage) -> Command {
    match language.help() {
        Some(words) => spoken(command, words, ""),
        None => command,
    }
}

/// A word of every help page.
fn word(words: &'static Catalog, id: &'static str) -> &'static str {
    words.plain().get(id).map_or(id, String::as_str)
}

fn spoken(command: Command, words: &'static Catalog, parent: &str) -> Command {
    let id = path(parent, command.get_name());
    let options = word(words, "word-options");
    let template = format!("{TEMPLATE}{}{{usage}}\n\n{{all-args}}{{after-help}}", word(words, "word-usage"));
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(word(words, "word-commands"))
        .subcommand_value_name(word(words, "word-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true);
    if let Some(about) = words.format(&id, &[]) {
        command = command.about(about).long_about(Resettable::Reset);
    }
    if parent.is_empty() {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.display_order(999).help(word(words, "word-version")));
    }
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let help = help.display_order(998).help(word(words, "word-help"));
    let arguments = word(words, "word-arguments");
    command = command.arg(help).mut_args(|arg| {
        let heading = if arg.is_positional() { arguments } else { options };
        spoken_argument(arg, words, &id).help_heading(heading)
    });
    command.mut_subcommands(|subcommand| spoken(subcommand, words, &id))
}

fn spoken_argument(arg: Arg, words: &'static Catalog, id: &str) -> Arg {
    let name = arg.get_id().to_string().replace('_', "-");
    let Some(mut text) = words.attribute(id, &name, &[]) else { return arg };
    let takes_value = arg.get_action().takes_values();
    let values: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_string()).collect();
    if takes_value && !values.is_empty() {
        text += &words.format("word-values", &[("values", values.join(" / "))]).unwrap_or_default();
    }
    let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if takes_value && !default.is_empty() {
        text += &words.format("word-default", &[("value", default.join(" "))]).unwrap_or_default();
    }
    let arg = arg.help(text).long_help(Resettable::Reset);
    if takes_value { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
}

/// `deploy-import-redirects` of `bosoo deploy import-redirects`; `bosoo` of the program itself.
fn path(parent: &str, name: &str) -> String {
    if parent.is_empty() || parent == "bosoo" { name.to_string() } else { format!("{parent}-{name}") }
}

/// A page of help as clap wrote it, with its last English word.
pub fn page(error: &clap::Error, language: MessageLanguage) -> String {
    let text = error.render().to_string();
    match language.help() {
        Some(words) => text.replace("[OPTIONS]", &format!("[{}]", word(words, "word-options"))),
        None => text,
    }
}

/// What was wrong with the call; clap's own words where there are none in this language.
pub fn wrong_call(error: &clap::Error, language: MessageLanguage) -> String {
    let own = language.help().and_then(|words| reason(error, words));
    own.unwrap_or_else(|| page(error, language))
}

fn reason(error: &clap::Error, words: &'static Catalog) -> Option<String> {
    let context = |kind| error.get(kind).map(|value| value.to_string()).unwrap_or_default();
    let (id, kind) = match error.kind() {
        ErrorKind::UnknownArgument => ("wrong-argument", ContextKind::InvalidArg),
        ErrorKind::InvalidSubcommand => ("wrong-command", ContextKind::InvalidSubcommand),
        ErrorKind::MissingRequiredArgument => ("wrong-missing", ContextKind::InvalidArg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("wrong-value", ContextKind::InvalidArg),
        ErrorKind::NoEquals | ErrorKind::TooFewValues => ("wrong-no-value", ContextKind::InvalidArg),
        ErrorKind::ArgumentConflict => ("wrong-conflict", ContextKind::InvalidArg),
        _ => return None,
    };
    let (what, other) = (context(kind), context(ContextKind::PriorArg));
    let id = if id == "wrong-conflict" && (other.is_empty() || other == what) { "wrong-twice" } else { id };
    // `as-of` of `--as-of <TIME>`.
    let name = what.trim_start_matches('-').split([' ', '=']).next().unwrap_or_default().to_string();
    let args = [("what", what), ("value", context(ContextKind::InvalidValue)), ("other", other)];
    let mut text = words.format(id, &args)?;
    if id == "wrong-value"
        && let Some(form) = words.attribute(id, &name, &[])
    {
        text += &form;
    }
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(meant) = meant.into_iter().map(context).find(|meant| !meant.is_empty()) {
        text += &words.format("wrong-meant", &[("what", meant)])?;
    }
    let known = context(ContextKind::ValidValue);
    if !known.is_empty() {
        text += &format!("（{known}）");
    }
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    if !usage.is_empty() {
        let usage = usage.replace("[OPTIONS]", &format!("[{}]", word(words, "word-options")));
        text += &format!("\n\n{}{usage}", word(words, "word-usage"));
    }
    Some(format!("{text}\n{}\n", word(words, "wrong-help")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    /// Every command and argument as its id and the name of its attribute.
    fn walk(command: &Command, parent: &str, found: &mut BTreeSet<String>) {
        let id = path(parent, command.get_name());
        found.insert(id.clone());
        let global = |arg: &Arg| !parent.is_empty() && arg.is_global_set();
        for arg in command.get_arguments().filter(|arg| !global(arg)) {
            let name = arg.get_id().to_string().replace('_', "-");
            if name != "help" && name != "version" {
                found.insert(format!("{id}.{name}"));
            }
        }
        for subcommand in command.get_subcommands().filter(|one| one.get_name() != "help") {
            walk(subcommand, &id, found);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_chinese_and_mongolian() {
        let mut asked = BTreeSet::new();
        walk(&super::super::Cli::command(), "", &mut asked);
        for language in [MessageLanguage::Zh, MessageLanguage::Mn] {
            let words = language.help().unwrap();
            let missing: Vec<_> = asked
                .iter()
                .filter(|id| match id.split_once('.') {
                    Some((id, name)) => words.attribute(id, name, &[]).is_none(),
                    None => words.format(id, &[]).is_none(),
                })
                .collect();
            assert!(missing.is_empty(), "locales/{}/help.ftl lacks {missing:#?}", language.id());
            let commands: BTreeSet<_> = asked.iter().filter(|id| !id.contains('.')).cloned().collect();
            let own = |id: &&str| !id.starts_with("word-") && !id.starts_with("wrong-");
            let extra: Vec<_> = words.ids().filter(own).filter(|id| !commands.contains(*id)).collect();
            assert!(
                extra.is_empty(),
                "locales/{}/help.ftl explains what is not there: {extra:?}",
                language.id()
            );
        }
    }

    #[test]
    fn the_language_is_known_before_the_call_is_read() {
        let of = |args: &[&str]| language(&args.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(of(&["bosoo", "--help"]), MessageLanguage::Zh);
        assert_eq!(of(&["bosoo", "--lang", "mn", "build", "-h"]), MessageLanguage::Mn);
        assert_eq!(of(&["bosoo", "build", "--lang=en"]), MessageLanguage::En);
    }
}
