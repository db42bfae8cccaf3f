//! The two languages say the same: there is a counterpart, it is not older, and numbers, structure and terms agree.

mod counterpart;
mod mongolian;
mod numbers;
mod outline;
mod script;
mod structure;
mod terms;

use super::Check;

pub(super) const CHECKS: &[Check] =
    &[counterpart::CHECK, numbers::CHECK, structure::CHECK, terms::CHECK, script::CHECK, mongolian::CHECK];
