//! Personal data: in texts, and in the files that are published.

mod attachments;
mod text;

use super::Check;

pub(super) const CHECKS: &[Check] = &[text::CHECK, attachments::CHECK];
