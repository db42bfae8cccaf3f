//! 公开属性. What is not 主动公开 never reaches the model (`model::link`), so no rule can see it; what is left to see is
//! whether an open document says of itself that it is not, and which reprints were dropped for their originals.

mod mark;
mod reprint;

use super::Check;

pub(super) const CHECKS: &[Check] = &[mark::CHECK, reprint::INHERITS, reprint::NAMED];
