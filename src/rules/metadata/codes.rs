//! Codes in a document's metadata: 索引号, 发文字号, 主题分类.

use super::super::{Check, Document, Findings, Rule, See, codes};
use crate::diagnostic::Level;

pub const CHECK: Check = Check {
    rules: &[
        Rule::new("code-index-placeholder", Level::Deduct),
        Rule::new("code-index-form", Level::Deduct),
        Rule::new("code-index-year", Level::Deduct),
        Rule::new("code-index-serial", Level::Deduct),
        Rule::new("code-credit-length", Level::Deduct),
        Rule::new("code-credit-character", Level::Deduct),
        Rule::new("code-credit-check", Level::Deduct),
        Rule::new("code-organization-form", Level::Deduct),
        Rule::new("code-organization-check", Level::Deduct),
        Rule::new("code-written-otherwise", Level::Deduct),
        Rule::new("code-number-brackets", Level::Deduct),
        Rule::new("code-number-zero", Level::Deduct),
        Rule::new("code-number-written-otherwise", Level::Deduct),
        Rule::new("code-number-form", Level::Deduct),
        Rule::new("code-number-year", Level::Deduct),
        Rule::new("code-number-serial", Level::Deduct),
        Rule::new("code-topic", Level::Deduct),
    ],
    see: See::Document(check),
};

fn check(seen: &Document, findings: &mut Findings) {
    let shared = &seen.document.shared;
    let mut fault = |field: &str, fault: codes::Fault| {
        findings.push(fault.diagnostic(Level::Deduct, seen.context.field(&seen.document.zh, field)));
    };
    if let Some(Err(wrong)) = shared.index.as_ref().map(|index| codes::index_number(&index.value)) {
        fault("index", wrong);
    }
    if let Some(Err(wrong)) = shared.number.as_deref().map(codes::document_number) {
        fault("number", wrong);
    }
    if let Some(Err(wrong)) = shared.topic.as_deref().map(codes::topic) {
        fault("topic", wrong);
    }
}
