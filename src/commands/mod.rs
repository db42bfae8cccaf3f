//! The command line: one file a verb, thin.

mod build;
mod check;
mod check_baseline;
#[cfg(feature = "deploy")]
mod check_external;
mod check_files;
mod check_fix;
mod check_score;
mod data;
#[cfg(feature = "deploy")]
mod deploy;
mod explain;
mod export;
mod gazette;
mod guides;
mod help;
mod letters;
mod new;
mod put;
mod report;
mod reporting;
mod serve;
mod stamp;
pub mod text;
mod theme;

use crate::messages::{self, MessageLanguage, Style};
pub(crate) use crate::pipeline::shanghai;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use jiff::civil::DateTime;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

/// Compiles Markdown into a uniform cluster of government sites in Chinese and vertical Mongolian.
#[derive(Debug, Parser)]
#[command(name = "bosoo", version)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The cluster's folder, with site.toml in it
    #[arg(long, value_name = "DIR", default_value = ".", global = true, display_order = 900)]
    pub root: PathBuf,
    /// Language of messages
    #[arg(long, value_name = "LANG", default_value = "zh", global = true, display_order = 901)]
    pub lang: MessageLanguage,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the cluster
    Build(build::BuildArgs),
    /// Say what a build would say, and write nothing
    Check(check::CheckArgs),
    /// Put a finished build online: plan, apply, verify, roll back
    #[cfg(feature = "deploy")]
    Deploy(deploy::DeployArgs),
    /// Say what a rule is, where it comes from and what to do
    Explain(explain::ExplainArgs),
    /// The standard directory as a table, out and in
    Data(data::DataArgs),
    /// Write a document for a channel outside: public account, plain text, JSON
    Export(export::ExportArgs),
    /// Print the gazette
    Gazette(gazette::GazetteArgs),
    /// Make a cluster, a site or a document
    New(new::NewArgs),
    /// Check, repair, convert and name Mongolian text
    Text(text::TextArgs),
    /// Count a year's figures from the content
    Report(report::ReportArgs),
    /// Fork the theme, and keep forks in step with their base
    Theme(theme::ThemeArgs),
    /// Serve a preview that follows the files
    Serve(serve::ServeArgs),
}

/// How a command ended. The numbers are part of the interface: scripts count on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// The content has errors.
    Content = 1,
    /// The call was wrong, or the machine failed.
    Failed = 2,
}

/// How output is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

/// Runs the command of the process's arguments.
pub fn main() -> ExitCode {
    let cli = match call() {
        Ok(cli) => cli,
        Err(exit) => return exit,
    };
    let result = match cli.command {
        Command::Build(args) => build::run(&cli.common, &args),
        Command::Check(args) => check::run(&cli.common, &args),
        #[cfg(feature = "deploy")]
        Command::Deploy(args) => deploy::run(&cli.common, &args),
        Command::Explain(args) => explain::run(&cli.common, &args),
        Command::Data(args) => data::run(&cli.common, &args),
        Command::Export(args) => export::run(&cli.common, &args),
        Command::Gazette(args) => gazette::run(&cli.common, &args),
        Command::New(args) => new::run(&cli.common, &args),
        Command::Text(args) => run_text(&cli.common, &args),
        Command::Report(args) => report::run(&cli.common, &args),
        Command::Theme(args) => theme::run(&cli.common, &args),
        Command::Serve(args) => serve::run(&cli.common, &args),
    };
    match result {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) => {
            let lang = cli.common.lang;
            eprintln!("{}: {}", lang.say("failed", &[]), messages::failure(&error, lang));
            ExitCode::from(Exit::Failed as u8)
        }
    }
}

/// The arguments read; help and what is wrong with them, in the user's language.
fn call() -> Result<Cli, ExitCode> {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let language = help::language(&args);
    let matches = help::speak(Cli::command(), language).try_get_matches();
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        if error.use_stderr() && error.exit_code() != 0 {
            eprint!("{}", help::wrong_call(&error, language));
        } else {
            print!("{}", help::page(&error, language));
        }
        ExitCode::from(error.exit_code() as u8)
    })
}

fn run_text(common: &Common, args: &text::TextArgs) -> anyhow::Result<Exit> {
    let code = text::run(args, &common.root, common.lang, style(), &mut std::io::stdout().lock())?;
    Ok(if code == 0 { Exit::Fine } else { Exit::Content })
}

/// Prints what was found: the command does nothing.
fn refuse(common: &Common, report: crate::diagnostic::Report) -> Exit {
    eprint!("{}", crate::messages::text(&report.sorted(), common.lang, style()));
    Exit::Content
}

/// Colours on a terminal, unless the user asked for none (no-color.org).
pub(crate) fn style() -> Style {
    let colours =
        std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if colours { Style::Coloured } else { Style::Plain }
}

/// An RFC 3339 time, or a date, as Asia/Shanghai.
pub(crate) fn parse_as_of(text: &str) -> Result<DateTime, String> {
    // A civil date would also be read out of a full time, and its hours and zone be lost.
    if text.len() == "2026-01-31".len()
        && let Ok(date) = text.parse::<jiff::civil::Date>()
    {
        return Ok(date.to_datetime(jiff::civil::Time::midnight()));
    }
    let instant: jiff::Timestamp = text.parse().map_err(|error| format!("{error}"))?;
    Ok(shanghai(instant))
}
