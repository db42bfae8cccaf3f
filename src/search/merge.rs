//! The terms of all entries, brought together term by term: a counting sort by file, then a sort inside each file.
//!
//! The terms of an entry are in the order of their numbers, so the numbers are cut into [`PARTS`] and each part is made
//! for itself, from a mark in every entry: the memory is that of one part a thread, however large the cluster is.

use super::index::Entry;
use super::loaded::Mark;
use super::postings::Postings;
use super::varint;
use anyhow::Result;
use rayon::prelude::*;
use std::ops::Range;

/// Bytes that a posting takes in the index, measured on the sample and on the generated corpus.
const POSTING: usize = 2;

/// Most bytes that a file of terms has on average; half of it is usual. A query loads about ten, and has 100 KB.
const SHARD: usize = 8_000;

/// Most bits of a term that tell its file: 16,384 files.
const MOST_BITS: u32 = 14;

/// Bits of a term that tell its part.
const PART_BITS: u32 = 4;
const PARTS: usize = 1 << PART_BITS;

/// Places in an entry's terms.
type Marks = [Mark; PARTS + 1];

/// An entry's terms in one language.
struct Source<'a> {
    id: u64,
    lang: usize,
    postings: &'a Postings,
    /// Where each part begins, and where the last one ends.
    marks: Marks,
}

/// The files of terms, and how many bits of a term tell its file. `more` are terms that no entry has by itself, with the
/// numbers that stand under them.
pub(super) fn files(entries: &[Entry], more: &[(u32, u32)]) -> Result<(u32, Vec<Vec<u8>>)> {
    let sides = entries.iter().enumerate().flat_map(|(id, entry)| {
        let sides = entry.sides.iter().enumerate();
        sides.filter_map(move |(lang, side)| Some((id as u64, lang, side.as_ref()?.terms.postings())))
    });
    let sides: Vec<(u64, usize, &Postings)> = sides.collect();
    // How many postings each file has, were there as many files as there can be.
    let (sources, counts) = sides
        .par_chunks(sides.len().div_ceil(8 * rayon::current_num_threads()).max(1))
        .map(|sides| {
            let mut counts = vec![0u32; 1 << MOST_BITS];
            let sources = sides.iter().map(|(id, lang, postings)| {
                let marks = marks(postings, &mut counts)?;
                Ok(Source { id: *id, lang: *lang, postings, marks })
            });
            anyhow::Ok((sources.collect::<Result<Vec<_>>>()?, counts))
        })
        .try_reduce(
            || (Vec::new(), vec![0; 1 << MOST_BITS]),
            |(mut sources, mut counts), (more_sources, more_counts)| {
                sources.extend(more_sources);
                counts.iter_mut().zip(more_counts).for_each(|(count, more)| *count += more);
                Ok((sources, counts))
            },
        )?;
    let mut counts = counts;
    let mut more: Vec<u64> =
        more.iter().map(|(term, number)| u64::from(*term) << 32 | u64::from(*number)).collect();
    more.sort_unstable();
    more.iter().for_each(|key| counts[(key >> (64 - MOST_BITS)) as usize] += 1);
    let bits = bits(counts.iter().map(|count| *count as usize).sum());
    if bits < PART_BITS {
        // A small cluster: one part.
        let mut keys = more;
        for source in &sources {
            source.keys(0..PARTS, |key| keys.push(key))?;
        }
        keys.sort_unstable();
        let file = |at: u64| {
            let of = |key: &u64| file_of(*key, bits);
            let from = keys.partition_point(|key| of(key) < at);
            encode(&keys[from..keys.partition_point(|key| of(key) <= at)], bits)
        };
        return Ok((bits, (0..1 << bits).map(file).collect()));
    }
    let counts: Vec<usize> = counts
        .chunks(1 << (MOST_BITS - bits))
        .map(|counts| counts.iter().map(|count| *count as usize).sum())
        .collect();
    let parts = counts.par_chunks(1 << (bits - PART_BITS)).enumerate();
    let parts = parts.map(|(part, counts)| part_files(&sources, &more, part, counts, bits));
    let parts: Vec<Vec<Vec<u8>>> = parts.collect::<Result<_>>()?;
    Ok((bits, parts.into_iter().flatten().collect()))
}

/// Where each part of an entry's terms begins; counts them on the way.
fn marks(postings: &Postings, counts: &mut [u32]) -> Result<Marks> {
    let loaded = postings.load()?;
    let mut terms = loaded.read().1;
    let mut marks = [Mark::default(); PARTS + 1];
    let mut next = 0;
    loop {
        let mark = terms.mark();
        let Some((term, ..)) = terms.next() else {
            marks[next..].fill(mark);
            return Ok(marks);
        };
        counts[(term >> (32 - MOST_BITS)) as usize] += 1;
        let part = (term >> (32 - PART_BITS)) as usize;
        if part >= next {
            marks[next..=part].fill(mark);
            next = part + 1;
        }
    }
}

impl Source<'_> {
    /// The postings of some parts.
    fn keys(&self, parts: Range<usize>, mut each: impl FnMut(u64)) -> Result<()> {
        let part = self.postings.part(self.marks[parts.start], self.marks[parts.end])?;
        for (term, stem, field) in part.terms() {
            each(u64::from(term) << 32 | class(self.lang, stem, field) << 28 | self.id);
        }
        Ok(())
    }
}

/// The files of one part; `counts` says how many postings each has.
fn part_files(
    sources: &[Source],
    more: &[u64],
    part: usize,
    counts: &[usize],
    bits: u32,
) -> Result<Vec<Vec<u8>>> {
    let mut ends = Vec::with_capacity(counts.len());
    let mut total = 0;
    for count in counts {
        ends.push(total); // grows to the end while the file is filled
        total += count;
    }
    let mut keys = vec![0u64; total];
    let first = part * counts.len();
    let mut put = |key: u64| {
        let end = &mut ends[file_of(key, bits) as usize - first];
        keys[*end] = key;
        *end += 1;
    };
    for source in sources {
        source.keys(part..part + 1, &mut put)?;
    }
    let place = |file: usize| more.partition_point(|key| file_of(*key, bits) < file as u64);
    more[place(first)..place(first + counts.len())].iter().copied().for_each(put);
    let mut files = Vec::with_capacity(counts.len());
    let mut rest = &mut keys[..];
    for count in counts {
        let (keys, behind) = rest.split_at_mut(*count);
        keys.sort_unstable();
        files.push(encode(keys, bits));
        rest = behind;
    }
    Ok(files)
}

fn file_of(key: u64, bits: u32) -> u64 {
    key.checked_shr(64 - bits).unwrap_or(0)
}

/// How many bits of a term tell its file.
fn bits(postings: usize) -> u32 {
    let files = (postings * POSTING).div_ceil(SHARD).max(1);
    files.next_power_of_two().ilog2().min(MOST_BITS)
}

/// The sixteen kinds of lists a term may have: two bits for language and stem, two for the field.
pub(super) fn class(lang: usize, stem: bool, field: u8) -> u64 {
    let side = match (lang, stem) {
        (0, false) => 0,
        (1, false) => 1,
        (1, true) => 2,
        _ => 3,
    };
    side << 2 | u64::from(field)
}

/// The terms of one file.
fn encode(keys: &[u64], bits: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(keys.len() * POSTING + 64);
    let low = u32::MAX.checked_shr(bits).unwrap_or(0);
    let mut last = 0;
    let mut list = Vec::new();
    for term in keys.chunk_by(|a, b| a >> 32 == b >> 32) {
        let hash = (term[0] >> 32) as u32 & low;
        varint::push(&mut out, u64::from(hash - last));
        last = hash;
        let classes = term.chunk_by(|a, b| a >> 28 == b >> 28);
        varint::push(&mut out, classes.clone().fold(0, |mask, class| mask | 1 << (class[0] >> 28 & 15)));
        for class in classes {
            list.clear();
            let bitmap = ids(class, &mut list);
            varint::push(&mut out, (list.len() as u64) << 1 | u64::from(bitmap));
            out.extend_from_slice(&list);
        }
    }
    out.shrink_to_fit();
    out
}

/// A list of entries: the steps between them, or a bit for each where that is shorter.
fn ids(keys: &[u64], out: &mut Vec<u8>) -> bool {
    let ids = || keys.iter().map(|key| (key & 0x0FFF_FFFF) as usize);
    let mut next = 0;
    for id in ids() {
        varint::push(out, (id - next) as u64);
        next = id + 1;
    }
    let bitmap = next.div_ceil(8);
    if bitmap >= out.len() {
        return false;
    }
    out.clear();
    out.resize(bitmap, 0);
    ids().for_each(|id| out[id / 8] |= 1 << (id % 8));
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_come_back(ids in proptest::collection::btree_set(0u64..3000, 1..400)) {
            let keys: Vec<u64> = ids.iter().copied().collect();
            let mut bytes = Vec::new();
            let read: Vec<u64> = match super::ids(&keys, &mut bytes) {
                true => (0..8 * bytes.len() as u64).filter(|id| bytes[*id as usize / 8] & 1 << (id % 8) != 0).collect(),
                false => {
                    let (mut rest, mut next, mut read) = (bytes.as_slice(), 0, Vec::new());
                    while let Some(step) = varint::take(&mut rest) {
                        read.push(next + step);
                        next += step + 1;
                    }
                    read
                }
            };
            prop_assert_eq!(read, keys);
        }

        /// By parts or at once, the files are the same.
        #[test]
        fn parts_are_the_whole(terms in proptest::collection::vec(proptest::collection::vec(any::<u32>(), 0..40), 1..20)) {
            let made: Vec<Postings> = terms.iter().map(|terms| Postings::of_terms(terms)).collect();
            let bits = PART_BITS + 2;
            let mut counts = vec![0; 1 << MOST_BITS];
            let sources: Vec<Source> = made
                .iter()
                .enumerate()
                .map(|(id, postings)| Source { id: id as u64, lang: 0, postings, marks: marks(postings, &mut counts).unwrap() })
                .collect();
            let mut keys = Vec::new();
            sources.iter().for_each(|source| source.keys(0..PARTS, |key| keys.push(key)).unwrap());
            keys.sort_unstable();
            let counts: Vec<usize> = counts
                .chunks(1 << (MOST_BITS - bits))
                .map(|counts| counts.iter().map(|count| *count as usize).sum())
                .collect();
            for (part, counts) in counts.chunks(4).enumerate() {
                for (at, file) in part_files(&sources, &[], part, counts, bits).unwrap().into_iter().enumerate() {
                    let own: Vec<u64> = keys.iter().copied().filter(|key| file_of(*key, bits) as usize == part * 4 + at).collect();
                    prop_assert_eq!(file, encode(&own, bits));
                }
            }
        }
    }
}
