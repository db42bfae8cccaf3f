//! The inspectors' rules, and the data they stand on.

pub mod codes;
pub mod wording;
