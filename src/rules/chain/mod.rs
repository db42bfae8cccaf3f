//! The chain of a policy: interpreted, in time, and linked in both directions.

mod interpretation;

use super::Check;

pub(super) const CHECKS: &[Check] = &[interpretation::POLICY, interpretation::INTERPRETATION];
