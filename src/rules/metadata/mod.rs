//! The metadata of documents: 索引号, 发文字号, 主题分类, 有效性; the numbers, domains and names of sites.

mod codes;
mod domain;
mod elements;
mod index;
mod site;
mod term;
mod validity;

use super::Check;

pub(super) const CHECKS: &[Check] = &[
    index::MISSING,
    index::TWICE,
    codes::CHECK,
    elements::CHECK,
    validity::CHECK,
    term::CHECK,
    site::CHECK,
    domain::CHECK,
];
