//! The chain of a policy: consulted with results, interpreted, in time, and linked in both directions.

mod consultation;
mod interpretation;

use super::Check;

pub(super) const CHECKS: &[Check] = &[
    consultation::CONSULTATION,
    consultation::RESULTS,
    interpretation::POLICY,
    interpretation::INTERPRETATION,
];
