//! 领导信箱: answered in time, and shown without anything of the writer.

mod personal;
mod time;

use super::Check;

pub(super) const CHECKS: &[Check] = &[time::CHECK, personal::CHECK];
