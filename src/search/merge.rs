//! The terms of all entries, brought together term by term: put into their files, then sorted inside each file.
//!
//! The terms of an entry stand in [`PARTS`] parts by their first bits, and each part of the index is made for itself: the
//! memory is that of one part a thread, however large the cluster is.

use super::index::Entry;
use super::loaded::{Entries, PART_BITS, PARTS, Places};
use super::postings::Postings;
use super::sort::{by_first_bits, by_last_bits};
use super::varint;
use anyhow::Result;
use rayon::prelude::*;

/// Bytes that a posting takes in the index, measured on the sample and on the generated corpus.
const POSTING: usize = 2;

/// Most bytes that a file of terms has on average; half of it is usual. A query loads about ten, and has 100 KB.
const SHARD: usize = 8_000;

/// Most bits of a term that tell its file: 16,384 files.
const MOST_BITS: u32 = 14;

/// Bits of a posting below the kind of its list: the entry's number.
const ID_BITS: u32 = 28;

/// An entry's terms in one language.
struct Source<'a> {
    id: u64,
    lang: usize,
    postings: &'a Postings,
    places: Places,
}

/// The files of terms, and how many bits of a term tell its file. `more` are terms that no entry has by itself, with the
/// numbers that stand under them.
pub(super) fn files(entries: &[Entry], more: &[(u32, u32)]) -> Result<(u32, Vec<Vec<u8>>)> {
    let sides = entries.par_iter().enumerate().flat_map_iter(|(id, entry)| {
        let sides = entry.sides.iter().enumerate();
        sides.filter_map(move |(lang, side)| Some((id as u64, lang, side.as_ref()?.terms.postings())))
    });
    let sources = sides.map(|(id, lang, postings)| {
        let places = postings.load()?.places();
        anyhow::Ok(Source { id, lang, postings, places })
    });
    let sources: Vec<Source> = sources.collect::<Result<_>>()?;
    let mut more: Vec<u64> =
        more.iter().map(|(term, number)| u64::from(*term) << 32 | u64::from(*number)).collect();
    more.sort_unstable();
    let mut counts = [0; PARTS];
    for source in &sources {
        counts.iter_mut().zip(source.places.counts).for_each(|(count, more)| *count += more as usize);
    }
    let bits = bits(counts.iter().sum::<usize>() + more.len());
    if bits < PART_BITS {
        // A small cluster: one part.
        let mut keys = more;
        for source in &sources {
            (0..PARTS).try_for_each(|part| source.keys(part, |key| keys.push(key)))?;
        }
        keys.sort_unstable();
        let file = |at: u64| {
            let of = |key: &u64| file_of(*key, bits);
            let from = keys.partition_point(|key| of(key) < at);
            encode(&keys[from..keys.partition_point(|key| of(key) <= at)], bits)
        };
        return Ok((bits, (0..1 << bits).map(file).collect()));
    }
    let parts = counts.par_iter().enumerate();
    let parts = parts.map(|(part, count)| part_files(&sources, &more, part, *count, bits));
    let parts: Vec<Vec<Vec<u8>>> = parts.collect::<Result<_>>()?;
    Ok((bits, parts.into_iter().flatten().collect()))
}

impl Source<'_> {
    /// The postings of a part.
    #[inline]
    fn keys(&self, part: usize, mut each: impl FnMut(u64)) -> Result<()> {
        let bounds = &self.places.bounds;
        let bytes = self.postings.some(bounds[part] as usize..bounds[part + 1] as usize)?;
        let class = |entry: usize| class(self.lang, entry & 4 != 0, entry as u8 & 3) << ID_BITS | self.id;
        let low: [u64; 8] = std::array::from_fn(class);
        for entry in Entries::new(&bytes, part) {
            each(entry >> 3 << 32 | low[entry as usize & 7]);
        }
        Ok(())
    }
}

/// The files of one part; `count` says how many postings it has.
fn part_files(
    sources: &[Source],
    more: &[u64],
    part: usize,
    count: usize,
    bits: u32,
) -> Result<Vec<Vec<u8>>> {
    let files = 1 << (bits - PART_BITS);
    let first = part * files;
    // Terms are hashes: each file has about as many postings as another.
    let about = count / files + count / files / 8 + 16;
    let mut files: Vec<Vec<u64>> = (0..files).map(|_| Vec::with_capacity(about)).collect();
    let mut put = |key: u64| files[file_of(key, bits) as usize - first].push(key);
    for source in sources {
        source.keys(part, &mut put)?;
    }
    let of_part = more.partition_point(|key| file_of(*key, PART_BITS) < part as u64);
    more[of_part..].iter().copied().take_while(|key| file_of(*key, PART_BITS) == part as u64).for_each(put);
    let (mut sorted, mut spare) = (Vec::new(), Vec::new());
    let file = |keys: Vec<u64>| {
        // Entries came in their order, so that those of a frequent term need not be sorted by their numbers.
        by_first_bits(&keys, &mut sorted, 64 - bits, |keys, top| {
            by_last_bits(keys, &mut spare, ID_BITS, top)
        });
        encode(&sorted, bits)
    };
    Ok(files.into_iter().map(file).collect())
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
    let mut rest = keys;
    while let Some(first) = rest.first() {
        let (mut count, mut mask) = (0, 0);
        while let Some(key) = rest.get(count).filter(|key| *key >> 32 == first >> 32) {
            mask |= 1 << (key >> ID_BITS & 15);
            count += 1;
        }
        let hash = (first >> 32) as u32 & low;
        varint::push(&mut out, u64::from(hash - last));
        last = hash;
        varint::push(&mut out, mask);
        let (term, behind) = rest.split_at(count);
        term.chunk_by(|a, b| a >> ID_BITS == b >> ID_BITS).for_each(|class| list(class, &mut out));
        rest = behind;
    }
    out.shrink_to_fit();
    out
}

/// A list of entries after its length: the steps between them, or a bit for each where that is shorter.
fn list(keys: &[u64], out: &mut Vec<u8>) {
    let ids = || keys.iter().map(|key| (key & ((1 << ID_BITS) - 1)) as usize);
    let at = out.len();
    out.push(0);
    let from = at + 1;
    let mut next = 0;
    for id in ids() {
        varint::push(out, (id - next) as u64);
        next = id + 1;
    }
    let bitmap = next.div_ceil(8);
    let is_bitmap = bitmap < out.len() - from;
    if is_bitmap {
        out.truncate(from);
        out.resize(from + bitmap, 0);
        ids().for_each(|id| out[from + id / 8] |= 1 << (id % 8));
    }
    let length = ((out.len() - from) as u64) << 1 | u64::from(is_bitmap);
    if length < 0x80 {
        out[at] = length as u8;
        return;
    }
    // A length that needs several bytes, which few lists have, moves the list.
    let mut bytes = Vec::with_capacity(8);
    varint::push(&mut bytes, length);
    out.splice(at..from, bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_come_back(ids in proptest::collection::btree_set(0u64..3000, 1..400)) {
            let keys: Vec<u64> = ids.iter().copied().collect();
            let mut bytes = vec![7];
            list(&keys, &mut bytes);
            let mut rest = &bytes[1..];
            let length = varint::take(&mut rest).unwrap();
            prop_assert_eq!(length as usize >> 1, rest.len());
            let read: Vec<u64> = match length & 1 == 1 {
                true => (0..8 * rest.len() as u64).filter(|id| rest[*id as usize / 8] & 1 << (id % 8) != 0).collect(),
                false => {
                    let (mut next, mut read) = (0, Vec::new());
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
        fn parts_are_the_whole(
            terms in proptest::collection::vec(proptest::collection::vec(any::<u32>(), 0..40), 1..20),
            more in proptest::collection::vec((any::<u32>(), 0u32..20), 0..20),
        ) {
            let made: Vec<Postings> = terms.iter().map(|terms| Postings::of_terms(terms)).collect();
            let bits = PART_BITS + 2;
            let sources: Vec<Source> = made
                .iter()
                .enumerate()
                .map(|(id, postings)| Source { id: id as u64, lang: 0, postings, places: postings.load().unwrap().places() })
                .collect();
            let mut keys: Vec<u64> = more.iter().map(|(term, id)| u64::from(*term) << 32 | u64::from(*id)).collect();
            keys.sort_unstable();
            let more = keys.clone();
            for source in &sources {
                (0..PARTS).for_each(|part| source.keys(part, |key| keys.push(key)).unwrap());
            }
            prop_assert_eq!(keys.len() - more.len(), sources.iter().flat_map(|source| source.places.counts).sum::<u32>() as usize);
            keys.sort_unstable();
            for part in 0..PARTS {
                for (at, file) in part_files(&sources, &more, part, 9, bits).unwrap().into_iter().enumerate() {
                    let own: Vec<u64> = keys.iter().copied().filter(|key| file_of(*key, bits) as usize == part * 4 + at).collect();
                    prop_assert_eq!(file, encode(&own, bits));
                }
            }
        }
    }
}
