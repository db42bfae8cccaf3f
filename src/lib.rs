//! Bosoo compiles Markdown into a uniform cluster of government sites in Chinese and in vertical Mongolian.
//!
//! The stages in the order they run: [`load`] reads, [`model`] links, [`plan`] lists every output with a fingerprint,
//! [`render`] makes the stale ones, [`write`] puts the new tree in the place of the old. [`pipeline`] is the driver.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod calendar;
pub mod channel;
pub mod check;
pub mod commands;
pub mod config;
pub mod content_type;
pub mod data;
#[cfg(feature = "deploy")]
pub mod deploy;
pub mod diagnostic;
#[cfg(feature = "deploy")]
pub mod external;
pub mod figures;
pub mod forecast;
pub mod html;
pub mod inside;
pub mod integrity;
pub mod lang;
pub mod load;
pub mod markdown;
pub mod messages;
pub mod model;
pub mod picture;
pub mod pipeline;
pub mod plan;
pub mod privacy;
pub mod render;
pub mod rules;
pub mod score;
pub mod search;
pub mod serve;
pub mod sheet;
pub mod table;
pub mod theme;
pub mod tree;
pub mod write;
