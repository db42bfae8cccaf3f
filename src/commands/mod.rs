//! The commands of `bosoo`, one module each.

pub mod text;
