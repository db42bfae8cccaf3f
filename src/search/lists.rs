//! The lists of a part of the index: under each term and kind the entries that have it.
//!
//! Nothing is sorted but the lists themselves, of which there are far fewer than entries in them: entries come in their
//! order, and each is put behind the last one of its list.

use super::loaded::{self, PART_BITS};
use super::sort::by_first_bits;
use super::varint;

/// Lists of entries, in the order of their terms and kinds.
pub(super) struct Lists {
    part: usize,
    /// The key of each list, and where its entries end.
    keys: Vec<(u32, u32)>,
    /// The entries of all lists, one list after the other.
    ids: Vec<u32>,
}

/// What is gathered of a part.
pub(super) struct Gathered {
    part: usize,
    /// The number of each list.
    numbers: Numbers,
    /// The list of each posting.
    postings: Vec<u32>,
    /// For each entry that came how many postings it has.
    entries: Vec<(u32, u32)>,
}

impl Gathered {
    /// Nothing yet of a part with about so many postings.
    pub fn new(part: usize, postings: usize) -> Gathered {
        let numbers = Numbers { slots: vec![0; 1 << LEAST], bits: LEAST, lists: Vec::new() };
        Gathered { part, numbers, postings: Vec::with_capacity(postings), entries: Vec::new() }
    }

    /// An entry with its keys. Entries come in their order, and each may come several times.
    #[inline]
    pub fn add(&mut self, id: u32, keys: impl Iterator<Item = u32>) {
        let before = self.postings.len();
        for key in keys {
            self.postings.push(self.numbers.of(key));
        }
        self.entries.push((id, (self.postings.len() - before) as u32));
    }

    /// The lists. `late` are postings out of the entries' order: keys and entries.
    pub fn lists(mut self, late: impl Iterator<Item = (u32, u32)>) -> Lists {
        let late: Vec<(u32, u32)> = late.map(|(key, id)| (self.numbers.of(key), id)).collect();
        let lists = &self.numbers.lists;
        let order: Vec<u64> = lists
            .iter()
            .enumerate()
            .map(|(number, (key, _))| u64::from(*key) << 32 | number as u64)
            .collect();
        // Where the next entry of each list goes.
        let mut next = vec![0u32; lists.len()];
        let mut total = 0;
        let keys = by_first_bits(&order).into_iter().map(|at| {
            let number = at as u32 as usize;
            next[number] = total;
            total += lists[number].1;
            ((at >> 32) as u32, total)
        });
        let keys: Vec<(u32, u32)> = keys.collect();
        let mut ids = vec![0; total as usize];
        let mut put = |number: u32, id: u32| {
            let next = &mut next[number as usize];
            ids[*next as usize] = id;
            *next += 1;
        };
        let mut rest = self.postings.as_slice();
        for (id, count) in self.entries {
            let (own, behind) = rest.split_at(count as usize);
            own.iter().for_each(|number| put(*number, id));
            rest = behind;
        }
        late.iter().for_each(|(number, id)| put(*number, *id));
        for (number, _) in late {
            let end = next[number as usize] as usize;
            ids[end - lists[number as usize].1 as usize..end].sort_unstable();
        }
        Lists { part: self.part, keys, ids }
    }
}

/// Fewest bits that tell a list's place in the table.
const LEAST: u32 = 10;

/// Lists as they are met, each with its key and how many postings it has.
struct Numbers {
    /// Keys, each with the number of its list and one more; 0 is an empty place. At most half of them are taken.
    slots: Vec<u64>,
    bits: u32,
    lists: Vec<(u32, u32)>,
}

impl Numbers {
    /// The number of the list with a key, which gets one posting more.
    #[inline]
    fn of(&mut self, key: u32) -> u32 {
        let mut at = place(key, self.bits);
        loop {
            let slot = self.slots[at];
            if (slot >> 32) as u32 == key && slot != 0 {
                let number = slot as u32 - 1;
                self.lists[number as usize].1 += 1;
                return number;
            }
            if slot == 0 {
                return self.more(at, key);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    #[cold]
    fn more(&mut self, at: usize, key: u32) -> u32 {
        self.lists.push((key, 1));
        let number = self.lists.len() as u32;
        self.slots[at] = u64::from(key) << 32 | u64::from(number);
        if self.lists.len() > 1 << (self.bits - 1) {
            self.bits += 1;
            let old = std::mem::replace(&mut self.slots, vec![0; 1 << self.bits]);
            for slot in old.into_iter().filter(|slot| *slot != 0) {
                let mut at = place((slot >> 32) as u32, self.bits);
                while self.slots[at] != 0 {
                    at = (at + 1) & (self.slots.len() - 1);
                }
                self.slots[at] = slot;
            }
        }
        number - 1
    }
}

/// Where a key belongs: those of one term and of several kinds lie apart.
#[inline]
fn place(key: u32, bits: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> (32 - bits)) as usize
}

/// Files of terms, as they are written one after the other.
pub(super) struct Files {
    bits: u32,
    /// The number of the first one.
    first: usize,
    done: Vec<Vec<u8>>,
    /// The bytes of the file that is being written: so many of them.
    bytes: Vec<u8>,
    length: usize,
    /// The lower bits of its last term.
    last: u32,
}

/// Most bytes of a list but for its entries, and most of an entry.
const LIST: usize = 16;
const ENTRY: usize = 5;

impl Files {
    /// Files from one on; so many bits of a term tell its file.
    pub fn new(bits: u32, first: usize) -> Files {
        Files { bits, first, done: Vec::new(), bytes: Vec::new(), length: 0, last: 0 }
    }

    /// The next part.
    pub fn part(&mut self, lists: &Lists) {
        let mut from = 0;
        for term in lists.keys.chunk_by(|(a, _), (b, _)| a >> PART_BITS == b >> PART_BITS) {
            let number = loaded::term(lists.part, term[0].0);
            self.go_on(file_of(number, self.bits));
            let end = term[term.len() - 1].1 as usize;
            let most = self.length + (end - from) * ENTRY + (term.len() + 1) * LIST;
            if self.bytes.len() < most {
                self.bytes.resize(most.next_power_of_two(), 0);
            }
            let low = number & u32::MAX.checked_shr(self.bits).unwrap_or(0);
            self.put(u64::from(low - self.last));
            self.last = low;
            self.put(term.iter().fold(0, |mask, (key, _)| mask | 1 << (key & 15)));
            for (_, end) in term {
                let ids = &lists.ids[from..*end as usize];
                self.length += list(ids, &mut self.bytes[self.length..]);
                from = *end as usize;
            }
        }
    }

    fn put(&mut self, number: u64) {
        self.length += varint::put(&mut self.bytes[self.length..], number);
    }

    /// Goes on to a file.
    fn go_on(&mut self, file: usize) {
        while self.first + self.done.len() < file {
            self.done.push(self.bytes[..self.length].to_vec());
            (self.length, self.last) = (0, 0);
        }
    }

    /// All files before one.
    pub fn end(mut self, end: usize) -> Vec<Vec<u8>> {
        self.go_on(end);
        self.done
    }
}

/// The file of a term.
fn file_of(term: u32, bits: u32) -> usize {
    term.checked_shr(32 - bits).unwrap_or(0) as usize
}

/// A list of entries after its length: the steps between them, or a bit for each where that is shorter. Says how many bytes
/// it takes.
fn list(ids: &[u32], out: &mut [u8]) -> usize {
    let Some(last) = ids.last() else { return 0 };
    let bitmap = *last as usize / 8 + 1;
    // Two terms with one number may bring an entry twice. Each step needs a byte at least.
    let is_dense = ids.len() > bitmap && ids.chunk_by(|a, b| a == b).count() > bitmap;
    // The length mostly needs one byte.
    let mut end = 1;
    if !is_dense {
        let mut next = 0;
        for id in ids {
            let Some(step) = id.checked_sub(next) else { continue };
            next = id + 1;
            if step < 0x4000 {
                let more = u32::from(step >= 0x80);
                let bytes = (step & 0x7f | more << 7 | step >> 7 << 8) as u16;
                out[end..end + 2].copy_from_slice(&bytes.to_le_bytes());
                end += 1 + more as usize;
            } else {
                end += varint::put(&mut out[end..], u64::from(step));
            }
        }
    }
    let is_bitmap = is_dense || bitmap < end - 1;
    if is_bitmap {
        end = 1 + bitmap;
        out[1..end].fill(0);
        ids.iter().for_each(|id| out[1 + *id as usize / 8] |= 1 << (id % 8));
    }
    let length = ((end - 1) as u64) << 1 | u64::from(is_bitmap);
    if length < 0x80 {
        out[0] = length as u8;
        return end;
    }
    let mut bytes = [0; 8];
    let taken = varint::put(&mut bytes, length);
    out.copy_within(1..end, taken);
    out[..taken].copy_from_slice(&bytes[..taken]);
    end - 1 + taken
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// A file, written in the plainest way: the entries under each term and kind of list.
    pub(in crate::search) fn plain(
        lists: &BTreeMap<(u32, u32), BTreeSet<u32>>,
        bits: u32,
        file: usize,
    ) -> Vec<u8> {
        let (mut out, mut last, mut written) = (Vec::new(), 0, None);
        for ((term, _), ids) in lists.iter().filter(|((term, _), _)| file_of(*term, bits) == file) {
            if written != Some(term) {
                let low = term & u32::MAX.checked_shr(bits).unwrap_or(0);
                varint::push(&mut out, u64::from(low - last));
                (last, written) = (low, Some(term));
                let kinds = (0..16).filter(|kind| lists.contains_key(&(*term, *kind)));
                varint::push(&mut out, kinds.map(|kind| 1 << kind).sum());
            }
            let (mut steps, mut next) = (Vec::new(), 0);
            for id in ids {
                varint::push(&mut steps, u64::from(id - next));
                next = id + 1;
            }
            let mut bitmap = vec![0; next.div_ceil(8) as usize];
            ids.iter().for_each(|id| bitmap[*id as usize / 8] |= 1 << (id % 8));
            let is_bitmap = bitmap.len() < steps.len();
            let body = if is_bitmap { bitmap } else { steps };
            varint::push(&mut out, (body.len() as u64) << 1 | u64::from(is_bitmap));
            out.extend(body);
        }
        out
    }

    /// Keys of which some are in most entries.
    fn key() -> impl Strategy<Value = u32> {
        prop_oneof![0u32..20, any::<u32>(), u32::MAX - 5..=u32::MAX]
    }

    proptest! {
        #[test]
        fn lists_come_back(ids in proptest::collection::btree_set(prop_oneof![0u32..3000, 0u32..1 << 22], 1..400)) {
            let ids: Vec<u32> = ids.iter().copied().collect();
            let mut bytes = vec![7; ids.len() * ENTRY + LIST + (1 << 19)];
            let length = list(&ids, &mut bytes);
            let mut rest = &bytes[..length];
            let length = varint::take(&mut rest).unwrap();
            prop_assert_eq!(length as usize >> 1, rest.len());
            let read: Vec<u32> = match length & 1 == 1 {
                true => (0..8 * rest.len() as u32).filter(|id| rest[*id as usize / 8] & 1 << (id % 8) != 0).collect(),
                false => {
                    let (mut next, mut read) = (0, Vec::new());
                    while let Some(step) = varint::take(&mut rest) {
                        read.push(next + step as u32);
                        next += step as u32 + 1;
                    }
                    read
                }
            };
            prop_assert_eq!(read, ids);
        }

        /// The files hold what the entries have, one by one, and what came late.
        #[test]
        fn files_hold_all_postings(
            entries in proptest::collection::vec(proptest::collection::btree_set(key(), 0..40), 0..40),
            late in proptest::collection::btree_set((key(), 0u32..50), 0..20),
            part in 0usize..16, more_bits in 0u32..5, stride in 1u32..400,
        ) {
            let mut lists: BTreeMap<(u32, u32), BTreeSet<u32>> = BTreeMap::new();
            let mut put = |key: u32, id: u32| {
                lists.entry((loaded::term(part, key), key & 15)).or_default().insert(id);
            };
            let mut gathered = Gathered::new(part, 3);
            for (id, keys) in entries.iter().enumerate() {
                let id = id as u32 * stride;
                keys.iter().for_each(|key| put(*key, id));
                gathered.add(id, keys.iter().copied());
            }
            late.iter().for_each(|(key, id)| put(*key, *id));
            let made = gathered.lists(late.iter().copied());
            let bits = PART_BITS + more_bits;
            let (from, end) = (part << more_bits, (part + 1) << more_bits);
            let mut files = Files::new(bits, from);
            files.part(&made);
            let files = files.end(end);
            prop_assert_eq!(files.len(), end - from);
            for (at, file) in files.into_iter().enumerate() {
                prop_assert_eq!(file, plain(&lists, bits, from + at));
            }
        }
    }
}
