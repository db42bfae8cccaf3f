//! Dates: in their order, and true to the history of the files (伪造发稿日期 is a veto).

mod forged;
mod order;

use super::Check;

pub(super) const CHECKS: &[Check] = &[order::CHECK, forged::CHECK];
