//! 三审三校 and 保密审查: the record stands in the front matter (`review`) and is never published.

mod record;

use super::Check;

pub(super) const CHECKS: &[Check] = &[record::CHECK];
