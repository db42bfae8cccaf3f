//! Search across scripts: a static index that the browser loads piece by piece.
//!
//! [`terms`] turns text into hashed terms, [`numbers`] tells document numbers and dates, [`shapes`] which words of one fold
//! are drawn alike; [`found`] are the terms of a page while it is read, [`postings`] those of one page, made when the page
//! is rendered and kept with its record, [`loaded`] reads them again; [`index`] makes the files, [`merge`] those of the
//! terms out of [`lists`], which [`sort`] puts in order. The reader's half is the theme's `scripts/search-*.js`.
//! `docs/search.md` has the formats and the reasons.

pub mod entries;
mod found;
pub mod index;
mod lists;
pub mod loaded;
mod merge;
mod numbers;
mod openness;
pub mod postings;
pub mod shapes;
mod sort;
pub mod terms;
mod varint;

pub use entries::on_demand;
pub use index::{HEAD, Index, build, key};
pub use postings::{PageText, Postings};
