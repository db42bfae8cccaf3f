//! Search across scripts: a static index that the browser loads piece by piece.
//!
//! [`terms`] turns text into hashed terms, [`shapes`] tells which words of one fold are drawn alike; [`postings`] are the
//! terms of one page, made when the page is rendered and kept with its record, [`loaded`] reads them again; [`index`]
//! merges those of all pages into small files, [`sort`] is for both. The reader's half is the theme's `scripts/search-*.js`. `docs/search.md`
//! has the formats and the reasons.

pub mod entries;
pub mod index;
pub mod loaded;
mod merge;
mod openness;
pub mod postings;
pub mod shapes;
mod sort;
pub mod terms;
mod varint;

pub use entries::on_demand;
pub use index::{HEAD, Index, build, key};
pub use postings::{PageText, Postings};
