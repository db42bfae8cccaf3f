//! What the table above every 公文 shows beside the index number: 发文字号, 文种, 主题分类.

use super::super::{Check, Document, Findings, Rule, See};
use crate::config::DocumentType;
use crate::diagnostic::Level;

pub const CHECK: Check =
    Check { rules: &[Rule::new("element-missing", Level::Advice)], see: See::Document(check) };

fn check(seen: &Document, findings: &mut Findings) {
    let shared = &seen.document.shared;
    if seen.document.form != DocumentType::Document {
        return;
    }
    let elements = [("number", &shared.number), ("genre", &shared.genre), ("topic", &shared.topic)];
    for (field, _) in elements.iter().filter(|(_, value)| value.is_none()) {
        findings.add("element-missing", seen.context.field(&seen.document.zh, field), &[("field", field)]);
    }
}
