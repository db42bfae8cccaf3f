//! Bosoo compiles Markdown into a uniform cluster of government sites in Chinese and in vertical Mongolian.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod commands;
pub mod deploy;
pub mod diagnostic;
