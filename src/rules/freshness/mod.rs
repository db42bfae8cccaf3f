//! Freshness and emptiness of home pages and columns (国办秘函〔2019〕19号, parts 1 and 2).

mod columns;
mod home;
mod veto;
mod yearly;

use super::Check;

pub(super) const CHECKS: &[Check] = &[home::CHECK, columns::CHECK, veto::CHECK, yearly::CHECK];
