//! The chain of a policy: consulted with results, interpreted, in time, and linked in both directions.

mod consultation;
mod counts;
mod interpretation;

use super::Check;

pub(super) const CHECKS: &[Check] = &[
    consultation::CONSULTATION,
    consultation::RESULTS,
    counts::CHECK,
    interpretation::POLICY,
    interpretation::INTERPRETATION,
];
