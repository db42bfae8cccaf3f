//! The metadata of documents: 索引号, 发文字号, 主题分类, 体裁, 有效性.

mod index;

use super::Check;

pub(super) const CHECKS: &[Check] = &[index::MISSING, index::TWICE];
