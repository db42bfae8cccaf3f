//! The subcommands of `bosoo`.

#[cfg(feature = "deploy")]
pub mod deploy;
