//! What a plain page's template is given.

use super::collected::Collected;
use crate::theme::Asked;
use serde::Serialize;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The context of a page, as pairs: the fingerprint hashes what the template is given.
#[derive(Default)]
pub struct Given {
    pub(super) values: Vec<(&'static str, tera::Value)>,
    hash: Collected,
    /// What the template asks for; `None` where it is given all.
    asked: Option<Arc<Asked>>,
    /// Nobody shows it: there is its hash alone.
    hashed: bool,
}

impl Given {
    pub(super) fn add<T: Serialize + Hash + ?Sized>(&mut self, name: &'static str, value: &T) {
        name.hash(&mut self.hash);
        value.hash(&mut self.hash);
        let asked = self.asked.clone();
        self.push(name, || super::value::of(value, asked.as_deref()));
    }

    /// Finished HTML.
    pub(super) fn add_html(&mut self, name: &'static str, html: &str) {
        (name, html).hash(&mut self.hash);
        self.push(name, || tera::Value::safe_string(html));
    }

    /// What the page shows in another way.
    pub(super) fn also(&mut self, shown: impl Hash) {
        shown.hash(&mut self.hash);
    }

    /// A value that follows from others, which are hashed.
    pub(super) fn push(&mut self, name: &'static str, value: impl FnOnce() -> tera::Value) {
        let asked = || self.asked.as_ref().is_none_or(|asked| asked.names.contains(name));
        if !self.hashed && asked() {
            self.values.push((name, value()));
        }
    }

    /// For a fingerprint: no value is made.
    pub(super) fn hashed() -> Given {
        Given { hashed: true, ..Given::default() }
    }

    /// For a template that asks for this.
    pub(super) fn asked(asked: Option<Arc<Asked>>) -> Given {
        Given { asked, ..Given::default() }
    }

    /// The hash of all that was added.
    pub fn fingerprint(&self) -> u64 {
        self.hash.finish()
    }
}
