//! 转载: a text of another organ, and where its original is. A reprint is never more open than its original
//! (政府信息公开条例: the attribute is fixed by the organ that made the information).

use super::document::{Disclosure, Placed};
use crate::diagnostic::Diagnostic;
use crate::tree::{self, Node, Reader, Source, Value};
use std::sync::Arc;

/// What a reprint says of its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reprint {
    /// `true`: that it is one, and no more.
    Unnamed,
    /// `@site/column/name`: a document of the cluster.
    Document(Placed<Arc<str>>),
    /// An original outside.
    Outside(Box<Outside>),
}

/// An original that stands outside the cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// The organ that issued it.
    pub issuer: Arc<str>,
    /// 发文字号.
    pub number: Option<Arc<str>>,
    /// Where the public finds it.
    pub url: Option<Placed<Arc<str>>>,
    /// The mark that the original bears; what has a public address is open.
    pub disclosure: Option<Disclosure>,
}

impl Reprint {
    /// Whether the original says of itself that it is not open.
    pub fn is_of_closed(&self) -> bool {
        matches!(self, Reprint::Outside(original) if matches!(original.disclosure, Some(Disclosure::OnRequest | Disclosure::Closed)))
    }

    /// The value as text, for comparing the two files of a document.
    pub fn text(&self) -> String {
        match self {
            Reprint::Unnamed => "true".into(),
            Reprint::Document(link) => link.value.to_string(),
            Reprint::Outside(original) => {
                let parts = [original.number.as_deref(), original.url.as_ref().map(|url| &*url.value)]
                    .map(Option::unwrap_or_default);
                format!("{} {} {} {:?}", original.issuer, parts[0], parts[1], original.disclosure)
            }
        }
    }
}

/// Reads `true`, a link, or a table.
pub(super) fn read(
    source: Source,
    node: &Node,
    disclosures: &[(&str, Disclosure)],
    out: &mut Vec<Diagnostic>,
) -> Option<Reprint> {
    match &node.value {
        Value::Bool(reprint) => reprint.then_some(Reprint::Unnamed),
        Value::Text(link) => Some(Reprint::Document(placed(node, link))),
        Value::Table(_) => {
            let mut reader = Reader::new(source, node, "reprint", out);
            let issuer = reader.text("issuer").filter(|issuer| !issuer.is_empty());
            let number = reader.text("number").filter(|number| !number.is_empty());
            let url = reader.take("url");
            let disclosure = reader.choice("disclosure", disclosures);
            let url = url.and_then(|node| {
                let text = tree::text(source, node, "url", reader.out())?;
                Some(placed(node, text))
            });
            let first = node.span.start..node.span.start + 1;
            if issuer.is_none() {
                reader.missing("issuer", first.clone());
            }
            match (&url, number) {
                (None, None) => reader.missing("url", first),
                // Nobody can look up what has no address: the editor has the paper, and copies its mark.
                (None, Some(_)) if disclosure.is_none() => reader.missing("disclosure", first),
                _ => {}
            }
            reader.finish();
            let outside = Outside { issuer: issuer?.into(), number: number.map(Arc::from), url, disclosure };
            Some(Reprint::Outside(Box::new(outside)))
        }
        _ => {
            out.push(tree::wrong_type(source, node, "reprint", "reprint"));
            None
        }
    }
}

fn placed(node: &Node, text: &str) -> Placed<Arc<str>> {
    Placed { value: text.into(), start: node.span.start as u32, end: node.span.end as u32 }
}
