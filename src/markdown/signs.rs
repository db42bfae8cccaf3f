//! Signs that are looked for in every body: a search is prepared once, which took as long as the search itself.

use memchr::memmem::Finder;
use std::sync::LazyLock;

/// A sign of more than one byte.
pub(super) struct Sign(LazyLock<Finder<'static>>);

/// The word joiner, [`super::prepare::JOINER`].
pub(super) static JOINER: Sign = Sign(LazyLock::new(|| Finder::new("\u{2060}")));
/// What a directive begins with.
pub(super) static COLONS: Sign = Sign(LazyLock::new(|| Finder::new(":::")));
/// The same on a Chinese keyboard.
pub(super) static WIDE_COLONS: Sign = Sign(LazyLock::new(|| Finder::new("：：")));
/// Where a link's words end and its address begins.
pub(super) static LINK: Sign = Sign(LazyLock::new(|| Finder::new("](")));
/// The same on a Chinese keyboard.
pub(super) static WIDE_LINK: Sign = Sign(LazyLock::new(|| Finder::new("]（")));
/// The bar of a Chinese keyboard.
pub(super) static WIDE_BAR: Sign = Sign(LazyLock::new(|| Finder::new("｜")));

impl Sign {
    /// Whether it stands in `text`.
    pub fn is_in(&self, text: &str) -> bool {
        self.0.find(text.as_bytes()).is_some()
    }
}
