//! 统一标准、统一格式、统一规模、统一规范: the sites of a layout have the same columns by construction. What can differ is
//! what they say of themselves in each language, and the skeleton that a fork gives their pages.

pub mod languages;
pub mod skeleton;

use super::Check;

pub(super) const CHECKS: &[Check] = &[languages::CHECK, skeleton::CHECK];
