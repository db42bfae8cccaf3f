//! The terms of all entries, brought together term by term and written into their files.
//!
//! The terms of an entry stand in [`PARTS`] parts by their first bits, and each part of the index is made for itself: the
//! memory is that of one part a thread, however large the cluster is.

use super::index::Entry;
use super::lists::{Files, Gathered, Lists};
use super::loaded::{self, PART_BITS, PARTS, Places};
use super::postings::Postings;
use anyhow::Result;
use rayon::prelude::*;

/// Bytes that a posting takes in the index, measured on the sample and on the generated corpus.
const POSTING: usize = 2;

/// Most bytes that a file of terms has on average; half of it is usual. A query loads about ten, and has 100 KB.
const SHARD: usize = 8_000;

/// Most bits of a term that tell its file: 16,384 files.
const MOST_BITS: u32 = 14;

/// A term that no entry has by itself, the kind of list it has, and an entry that stands in it.
pub(super) type More = (u32, u32, u32);

/// An entry's terms in one language.
struct Source<'a> {
    id: u32,
    postings: &'a Postings,
    places: Places,
}

/// The files of terms, and how many bits of a term tell its file. `more` are sorted.
pub(super) fn files(entries: &[Entry], more: &[More]) -> Result<(u32, Vec<Vec<u8>>)> {
    let sides = entries.par_iter().enumerate().flat_map_iter(|(id, entry)| {
        entry.sides.iter().flatten().map(move |side| (id as u32, side.terms.postings()))
    });
    let sources = sides.map(|(id, postings)| {
        let places = postings.load()?.places();
        anyhow::Ok(Source { id, postings, places })
    });
    let sources: Vec<Source> = sources.collect::<Result<_>>()?;
    let counts = sources.iter().flat_map(|source| source.places.counts);
    let bits = bits(counts.map(|count| count as usize).sum::<usize>() + more.len());
    Ok((bits, merged(&sources, more, bits)?))
}

/// All files, where so many bits of a term tell its file.
fn merged(sources: &[Source], more: &[More], bits: u32) -> Result<Vec<Vec<u8>>> {
    if bits < PART_BITS {
        // A small cluster: several parts in a file.
        let mut files = Files::new(bits, 0);
        for part in 0..PARTS {
            files.part(&lists(sources, more, part)?);
        }
        return Ok(files.end(1 << bits));
    }
    let parts = (0..PARTS).into_par_iter().map(|part| {
        let first = |part: usize| part << (bits - PART_BITS);
        let mut files = Files::new(bits, first(part));
        files.part(&lists(sources, more, part)?);
        anyhow::Ok(files.end(first(part + 1)))
    });
    let parts: Vec<Vec<Vec<u8>>> = parts.collect::<Result<_>>()?;
    Ok(parts.into_iter().flatten().collect())
}

/// The lists of one part.
fn lists(sources: &[Source], more: &[More], part: usize) -> Result<Lists> {
    let count: u32 = sources.iter().map(|source| source.places.counts[part]).sum();
    let mut gathered = Gathered::new(part, count as usize);
    for source in sources {
        let bounds = &source.places.bounds;
        let bytes = source.postings.some(bounds[part] as usize..bounds[part + 1] as usize)?;
        gathered.add(source.id, loaded::keys(&bytes));
    }
    let first = more.partition_point(|(term, ..)| loaded::part(*term) < part);
    let more = more[first..].iter().take_while(|(term, ..)| loaded::part(*term) == part);
    Ok(gathered.lists(more.map(|(term, class, id)| (loaded::key(*term, *class), *id))))
}

/// How many bits of a term tell its file.
fn bits(postings: usize) -> u32 {
    let files = (postings * POSTING).div_ceil(SHARD).max(1);
    files.next_power_of_two().ilog2().min(MOST_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::search::lists::tests::plain;
    use crate::search::postings::Field;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    proptest! {
        /// Few files of several parts or several files of each part: all hold what the pages have.
        #[test]
        fn parts_are_the_whole(
            terms in proptest::collection::vec(proptest::collection::btree_set(any::<u32>(), 0..40), 1..20),
            more in proptest::collection::btree_set((any::<u32>(), 0u32..16, 0u32..20), 0..20),
            bits in 0..PART_BITS + 3,
        ) {
            let made: Vec<Postings> = terms.iter().map(Postings::of_terms).collect();
            let sources: Vec<Source> = made
                .iter()
                .enumerate()
                .map(|(id, postings)| Source { id: id as u32, postings, places: postings.load().unwrap().places() })
                .collect();
            let mut lists: BTreeMap<(u32, u32), BTreeSet<u32>> = BTreeMap::new();
            let class = loaded::class(Lang::Zh, false, Field::Body);
            for (id, terms) in terms.iter().enumerate() {
                for term in terms {
                    lists.entry((*term, class)).or_default().insert(id as u32);
                }
            }
            for (term, class, id) in &more {
                lists.entry((*term, *class)).or_default().insert(*id);
            }
            let more: Vec<More> = more.into_iter().collect();
            let files = merged(&sources, &more, bits).unwrap();
            prop_assert_eq!(files.len(), 1 << bits);
            for (at, file) in files.into_iter().enumerate() {
                prop_assert_eq!(file, plain(&lists, bits, at));
            }
        }
    }
}
